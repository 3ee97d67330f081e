# ruff: noqa: E501  a pattern reads best on one line
"""What words of stop and go are said of: the task, another thing ("cancelled my call with the mediator", "we resume the
mediation on Tuesday", "a hearing is no longer necessary"), or something that may be either."""

from intake import patterns as re
from intake.known import KnownTask
from intake.reading.replies.acts import Hit
from intake.reading.replies.common import DELIVERED, On
from intake.reading.replies.objects import is_the_work

TASK, OTHER, UNSURE = "task", "other", "unsure"

_STOP = r"(?:w|w/|for|on|in|at|by|with|from|to|of|as|and|or|but|because|since|so|if|unless|until|till|when|once|while|that|which|who|before|after|than|without|about|re|we|i|you|they|he|she|it|this|please|pls|kindly|now|today|tomorrow|tonight|then|too|again|entirely|altogether|completely|immediately|indefinitely|instead|anyway|thanks|thx|is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|be|been|not|off|up|back|out|down|over|aside|away|there|here|where|later|soon|asap|right|for good|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|just|all|any|early|late|yet|first|next|anymore|either|forever|\w+ly|needed|necessary|required|wanted|expected|longer|more|after)"
_WORD = rf"(?!{_STOP}\b)[\w'’/-]+"
_DETERMINER = (
    r"(?:the|my|our|your|his|her|their|its|a|an|another|these|those|that|this|two|three|both|each|every|all the|some)"
)
# "the summary judgment hearing", "that fellow"; what the object is short of
_BEHIND = re.compile(rf" ?(?P<np>{_DETERMINER} {_WORD}(?: {_WORD}){{0,4}})", re.I)
_BESIDE = re.compile(rf"(?<=\w)(?: (?:{_STOP}))+$", re.I)  # "the summary anymore"
_MORE = re.compile(rf"(?: {_WORD}){{1,4}}", re.I)
# "settlement talks", "depos": a thing without an article, behind a verb of going on
_BARE = re.compile(rf" (?P<np>{_WORD}(?: {_WORD})?)(?=\W*$| (?:{_STOP})\b|[.,;:!?])", re.I)
_WAITS = re.compile(r"\b(?:for|until|till|til|pending|before)$", re.I)  # "wait for the errata"
_ADVERB = re.compile(
    r"^(?:work|working|things|everything|today|ahead|pronto|normally|carefully|full|whole|\w+ly)\b", re.I
)
_PEOPLE = re.compile(
    r"\b(?:i|we|you|y'all|all|everyone|everybody|both|she|he|they|who|there|nothing|things|everything|please|pls|let's|that|this|it|these|those|one|work|ok|okay|alright|all right|well|sure|yeah|yep|great|right|her|him|'er|folks|team|lets|yes|so|now|then|again|just|still|and|but|or|to)$",
    re.I,
)
# Of what it is said that it is off, on again or not needed
SUBJECT = re.compile(
    r"(?:^\W*|[,:;(] ?|\b(?:and|but|so|because|since|as|that|while|although|if|when|means) )(?P<np>(?:[\w'’/.-]+ ){0,5}?[\w'’/-]+?)(?:'s|'re)?(?: (?:is|are|was|were|has|have|had|been|be|being|will|would|should|can|may|must|now|already|just|also|finally|therefore|apparently|still|hereby|no|not|all|officially|got|gets?|never|ever|really|quite|to)\b)*\s*$",
    re.I,
)
_SAID_OF = re.compile(
    r"^(?:not needed|no longer (?:needed|required|necessary|wanted|on hold|paused)|(?:not|no longer) (?:necessary|required)|moot|withdrawn|cancell?ed|called off|back (?:on|in)|on hold|off hold|resum(?:es|ed|ing)|re-?start(?:s|ed|ing)?|recommenc\w+|live again|on again|going again|moving (?:on|again|forward)|(?:go|start|begin|get|fire)(?:ing|s)? .*(?:again|rolling|moving)|keep going|carry on|proceed\w*|stand (?:by|down)|suspended|paused|is|are|was|has been|have been)\b",
    re.I,
)
_PERSON = re.compile(r"\b(?:i|we|he|she|they|client|clerk)$", re.I)
_RELEASE = re.compile(r"\b(?:e-?)?(?:filing|service)$", re.I)  # "filing may proceed": leave, and no word on the work
_VERB_OF_OTHERS = re.compile(
    r"^(?:resum(?:es|ed|ing)|re-?start(?:s|ed|ing)|recommenc(?:es|ed|ing)|moving forward|back (?:on|in)|on hold|going (?:on|forward)|go(?:es)? (?:on|ahead|forward))",
    re.I,
)
_PRONOUN = re.compile(
    r"^(?:it|this|that|them|these|those|everything|all of (?:it|this|that)|we|you|y'all|i|(?:all |any )?(?:further )?work(?:ing)?|what (?:was|is|has been) .*|T-?\d+)(?: (?:one|task|assignment|project|request|work|job|thing|matter))?$",
    re.I,
)
_HEAD_ENDS = re.compile(r" (?:of|for|on|in|to|from|with|at|by|about|re|under|against)\b.*$|[,:(].*$| - .*$", re.I)
_KINDS = re.compile(
    r"^(?:one|ones|task|tasks|assignment|project|request|job|work|piece|thing|item|draft|order|whole|lot|matter|case)$",
    re.I,
)
# "Perhaps we won't need it", "I hope we never need this"
_HEDGED = re.compile(r"\b(?:perhaps|maybe|possibly|probably|likely|hope|hopefully|may|might|could|wonder|think|guess|suspect|suppose|fear|sounds? like|looks? like|seems?|chances are|with (?:any )?luck)\b[^.;!?]{0,40}$", re.I)  # fmt: skip
# "They want our expert's depo put on hold. We said no."
_THEY_WANT = re.compile(r"\b(?:they|opposing counsel|(?:the )?other side|defendants?|plaintiffs?) (?:all |both |still |now )?(?:wants?|wanted|ask(?:s|ed)? (?:for|to|that)|moved to|would like|demand(?:s|ed)?|propose[ds]?|requested)\b", re.I)  # fmt: skip
# "the second table", "the last two paragraphs": of the work, never the work
_PART = re.compile(r"\b(?:tables?|pages?|sections?|paragraphs?|paras?|footnotes?|columns?|rows?|headings?|headers?|sentences?|lines?|words?|quotes?|quotations?|cites?|citations?|bullets?|captions?|tabs?)$", re.I)  # fmt: skip
_WHOLE_OF = re.compile(
    r"^(?:the|this|that|my|our|your) (?:(?:whole|entire|full|present|current|above|below|captioned|paused|parked|held) )*(?:[\w'’-]+ )?(?:one|task|assignment|project|request|job|work|thing|lot|order)$",
    re.I,
)


_WAS_ON = re.compile(r"\b(?:i|we|they|he|she|who)(?:'ve|'d| have| had)? (?:had|kept|left|got|was|were|been|sat|waited|spent|held)\b[^.;!?,]{0,40}$", re.I)  # fmt: skip
_NEVER_MIND = re.compile(r"never ?mind(?: (?:it|that|this))?|forget (?:about )?(?:it|that)", re.I)
_BARE_IT = ("", "it", "that", "this")


def _told(hit: Hit, on: On) -> str:
    """ "I had the Whitlock folks on hold for ten minutes"; "it's on page 12 after all, so never mind that"."""
    if hit.name == "hold" and hit.words.lower() == "on hold" and _WAS_ON.search(hit.clause[: hit.start]):
        return OTHER
    bare = _NEVER_MIND.fullmatch(hit.words) and hit.object.lower() in _BARE_IT
    return UNSURE if bare and on.task.status in DELIVERED and len(hit.clause[: hit.start].split()) > 3 else ""


def aimed_at(hit: Hit, on: On) -> str:
    """At the task where the words name nothing else, and nobody else wants it so."""
    if _THEY_WANT.search(hit.clause[: hit.start + len(hit.words)]):
        return OTHER
    if hit.name == "cancel" and _HEDGED.search(hit.clause[: hit.start]):
        return UNSURE
    if told := _told(hit, on):
        return told
    if hit.object:
        return what_is(_whole(hit.object, hit), on.task)
    behind = hit.clause[hit.start + len(hit.words) :]
    if (named := _BEHIND.match(behind)) and not _WAITS.search(hit.words):
        return what_is(_grown(named["np"], behind[named.end() :]), on.task)
    if hit.name == "resume" and (bare := _BARE.match(behind)) and not _ADVERB.match(bare["np"]):
        return what_is(bare["np"], on.task)
    if _SAID_OF.match(hit.words) and (said := SUBJECT.search(hit.clause[: hit.start])):
        np = said["np"].strip()
        if hit.words.lower() == "on hold" and _PERSON.search(np):
            return OTHER  # "I was on hold with the clerk for an hour"
        if not _PEOPLE.search(np):
            found = OTHER if _RELEASE.search(np) else what_is(np, on.task)
            return OTHER if found == UNSURE and _VERB_OF_OTHERS.match(hit.words) else found
    return TASK


def _whole(words: str, hit: Hit) -> str:
    """The object to its end: "the summary" of "the summary judgment hearing"."""
    at = hit.clause.find(words, hit.start)
    return words if at < 0 or _PRONOUN.match(words) else _grown(words, hit.clause[at + len(words) :])


def _grown(words: str, behind: str) -> str:
    more = _MORE.match(behind) if not _HEAD_ENDS.search(words) else None
    if behind[:2] in ("'s", "’s"):
        return f"{words}{behind.split(' ', 1)[0]} {' '.join(behind.split()[1:3])}"
    return words + (more[0] if more else "")


def what_is(np: str, task: KnownTask) -> str:
    """By the last word of the name: of the task "Summary of the Kim deposition" a summary is the task, the deposition
    may be either, and a hearing is another thing."""
    np = _BESIDE.sub("", " ".join(np.split()))
    if _PRONOUN.match(np) or _WHOLE_OF.match(np):
        return TASK
    head, titled = _stem(_head(np)), {_stem(one) for one in re.findall(r"[a-z0-9]{2,}", task.title.lower())}
    if not head:
        return TASK
    if head == _stem(_head(task.title)):
        return TASK
    if _PART.search(np) and head not in titled:
        return OTHER
    if head in titled or _KINDS.match(head):
        return UNSURE if not is_the_work(np, task, strict=True) or head in titled else TASK
    return UNSURE if is_the_work(np, task) and not titled & {_stem(one) for one in np.lower().split()} else OTHER


def _head(np: str) -> str:
    words = re.findall(r"[A-Za-z0-9'’-]+", _HEAD_ENDS.sub("", np))
    return words[-1].lower() if words else ""


def _stem(word: str) -> str:
    word = re.sub(r"['’]s$", "", word)
    return "depo" if word.startswith("depo") else word[:-3] + "y" if word.endswith("ies") else word.rstrip("s")
