# ruff: noqa: E501  a pattern reads best on one line
"""A question how the work goes: "Is the summary anywhere near done yet?", "About what time should I look out for it?".

It asks, by its form or in so many words, and speaks of how far the work is, or when it will be there. What it speaks of is
the work or who does it: "Is the transcript in yet?" is another question.
"""

from intake import patterns as re
from intake.reading.names import named
from intake.reading.replies.acts import Hit, clauses
from intake.reading.replies.acts.scope import self_led
from intake.reading.replies.attorney.aimed import TASK, what_is
from intake.reading.replies.common import OPEN, On, due_in
from tracker.domain.firm import Role

_LEADS = r"^\W*(?:(?:hi|hello|hey|ok|okay|so|and|but|also|well|just|please|pls|sorry|team|all|(?:a |real )?quick question|btw|by the way|out of curiosity)\b[,:!.–—-]? *)*"
_ASKS = re.compile(
    rf"\?|{_LEADS}(?:hows?\b|(?:where|when|what|who)(?:'?s| (?:is|are|can|will|do|does|did|should|might|could|would|has|have|time|day))\b|(?:is|are|has|did|does|will|(?:have|do) (?:you|we|they|i)|any|anything)\b)"
    r"|\b(?:let me know|tell me|wonder(?:s|ing|ed)?|curious|(?:like|love|want|need|care|keen|anxious|eager|good|nice|helpful) to (?:know|hear|get|have|see)|give (?:me|us)|send (?:me|us)|(?:can|could|may|might) (?:i|we) (?:get|have|ask)|do you know|any idea|looking for|checking|following up|asking|asks|appreciate|grateful for)\b",
    re.I,
)
_WHO = r"(?:it|this|that|things|everything|matters|we|you|y'all|she|he|they|anyone|anybody|someone|somebody|everyone)"
_NAME = r"(?-i:[A-Z])[\w'-]+(?: (?-i:[A-Z])[\w'-]+)?"
_WORD = r"(?!(?:is|are|was|has|have|will|be|being|doing|coming|going|looking|done|ready|finished)\b)[\w'-]+"
_BE = r"(?:is|are|was|were|will|would|has|have|had|did|does|do|shall|am|can|could|should|might|may)(?:n't)?"
_ENDS = r"(?=\W*$|[,;:?.!)]| (?:yet|on|with|by|in|at|so|and|or|as|now|already|here|before|today|tonight|tomorrow|from|to (?:go|file|send|review)|enough|soon|any ?time|w)\b)"


def _work(letter: str) -> str:
    return rf"(?P<np{letter}>{_WHO}(?: (?:one|all|both))?\b|(?:the|our|my|your|that|this) (?:{_WORD} ){{0,3}}?{_WORD}|{_NAME})"


# How far it is, and when it is there
_FAR = rf"(?:done|finished|ready|completed?|closer?|near(?:ly)?|almost (?:done|there|ready)|far along|along|started|start|begun|begin|under ?way|in the works|in hand|in progress|working(?: on| away)?|on (?:track|time|schedule|course|target|it)|in time|coming (?:along|together|on|in)|getting (?:on|along|there|anywhere|somewhere|close)|going|moving(?: along)?|making (?:any |good |some )?(?:headway|progress)|progress(?:ing|ed)?|there|shaping up|looking|faring|doing|stand(?:ing)?|wrapped up|turned in){_ENDS}"
_THERE = r"(?:expect|have|get|see|look (?:out )?for|watch for|receive|count on|be (?:done|ready|finished|in|here|back|complete\w*|through|with me)|done|ready|finish\w*|complete\w*|arriv\w+|com(?:e|ing)|land\w*|hand\w* in|deliver\w*|turn\w* in|wrap\w* up)"
_BY_WHEN = r"\b(?:when|by when|(?:at |about )?what (?:time|day)|how soon)\b"
_STATES = tuple(
    re.compile(words, re.I)
    for words in (
        rf"\b{_BE} {_work('a')} (?:[\w']+ ){{0,4}}?{_FAR}",
        rf"\bhow(?:'?s| is| are| does| do| did| has| have)?(?: the work on)? {_work('b')}(?:'s| is| are| has)? (?:[\w']+ ){{0,2}}?{_FAR}",
        rf"\bhow (?:far|close|near)(?: along)?(?: (?:is|are|has|have|did))? {_work('c')}(?:'s| is| are| has| have)?(?: (?:got|gotten|come|get|with \w+|along|to))?(?=\W*$|[,;?.!]| (?:along|with|on|in|so|now|from|having|being|finish\w*)\b)|\bhow far along\b",
        r"\bhow (?:much|many (?:pages|hours|days)) (?:(?:is|are|has been|more|longer|still) )?(?:left|remain\w*|to (?:go|do)|longer)\b|\bhow (?:much longer|long (?:until|till|before|(?:will|is|do you think|might) (?:it|this|that|you)))\b",
        rf"{_BY_WHEN}(?: do you (?:think|expect|suppose|reckon))?(?: {_BE})? {_work('d')} (?:[\w']+ ){{0,4}}?(?:{_THERE}|due){_ENDS}",
        rf"{_BY_WHEN}(?: {_BE})? (?:i|we) (?:\w+ ){{0,3}}?{_THERE} {_work('e')}{_ENDS}",
        rf"\b(?:will|do|shall|am|are) (?:i|we) (?:still |be |going to |able to )*(?:have|get|see|getting|having) {_work('f')}{_ENDS}",
        rf"\bwhere(?:'?s| is| are| do| does| did)? {_work('g')}(?: (?:stands?|at|is|are|in the process|with (?:it|this)))?{_ENDS}",
        rf"\bwhat(?:'?s| is| has| have) (?:happening|happened|going on|become|the (?:story|deal|word|situation|hold-?up|timing|outlook))(?: (?:with|w/|w|on|to|of|about|here))?(?: {_work('h')})?(?=\W*$|[,;?.!]| (?:now|so|these days|please|pls)\b)",
        rf"\bwho(?:'?s| is| has been)(?: \w+)? (?:working|doing|busy|handling)(?: on| with)? {_work('i')}{_ENDS}",
        r"\banything (?:to (?:see|show|report|share|look at|tell)|ready|done|new)(?: (?:for )?me)?(?: yet)?(?=\W*$|[,;?.!]| (?:on|yet|with)\b)",
    )
)
# "a quick update on progress", "the latest", "an ETA"; but "the status report", "the latest draft", "progress notes"
_NEWS = re.compile(
    rf"(?:(?<!joint )\b(?:progress|status|state of (?:play|things|affairs|the (?:work|project))|headway)\b(?! (?:conference|hearing|letter|order|quo|notes?|billing|payments?|memo|(?:report|update)s? (?:to|for) the)\b)(?: (?:report|update|check))?|\b(?:the )?latest(?=\W*$| (?:on|with|about|here)\b)|\b(?:an?|any|some|the)(?: (?:quick|brief|short|little|rough|further|sort of|kind of))* (?:update|news|word|eta|sense of where|idea (?:of )?(?:when|how|where))\b)(?: (?:of|on|about|with|from|for|regarding|re) {_work('j')}(?:{_ENDS}| of\b)|(?! (?:of|on|about|with|from|for|regarding|re) (?!(?:your|the desk's) (?:end|side))))",
    re.I,
)
# "add a status column"
_OF_ITS_CONTENT = re.compile(r"\b(?:add|includ\w+|insert|put|show|list|note|columns?|page|section|each|every)\b", re.I)
# "Could you have it done by Friday?" asks for another day
_REQUEST = re.compile(
    r"\b(?:can|could|would|will) (?:you|someone|somebody)(?: please)? (?:get|have|make|finish|do|send (?!me (?:an?|the|your))|turn|add|include|try)\b",
    re.I,
)


def with_progress(on: On, hits: dict[str, Hit]) -> dict[str, Hit]:
    """With the question how the work goes; the day that stands in it is no new one."""
    asked = None if "status_request" in hits else _asks_progress(on)
    if asked is None:
        return hits
    return {name: one for name, one in hits.items() if name != "change_due"} | {"status_request": asked}


def _asks_progress(on: On) -> Hit | None:
    """The sentence that asks how open work goes; none where it names another day than the one that is due."""
    if on.task.status not in OPEN or not any(_ASKS.search(one) for one in clauses(on.text)) or _names_another_day(on):
        return None
    for place, clause in enumerate(clauses(on.text)):
        if not _ASKS.search(clause) or _OF_ITS_CONTENT.search(clause) or (self_led(clause) and "?" not in clause):
            continue
        if said := _of_the_work(clause, on):
            return Hit("status_request", said, clause, place, clause.find(said))
    return None


def _of_the_work(clause: str, on: On) -> str:
    states = () if _REQUEST.search(clause) else _STATES
    found = (hit for one in (_NEWS, *states) for hit in one.finditer(clause))
    return next((one[0].strip() for one in found if _is_ours(one, on)), "")


_ANYBODY = re.compile(rf"{_WHO}\b(?:(?<!this)(?<!that)|(?: (?:one|all|both))?$)", re.I)


def _is_ours(said: re.Match[str], on: On) -> bool:
    """The work, or somebody who may have it; where nothing is named it is the work."""
    thing = next((words for words in said.groupdict().values() if words), "")
    if not thing or _ANYBODY.match(thing):
        return True
    if people := [person for one in named(thing, on.scene.firm) for person in one.people]:
        return any(person.role is Role.PARALEGAL for person in people)
    return what_is(thing, on.task) == TASK


def _names_another_day(on: On) -> bool:
    read = due_in(on.text, on)
    return read.first is not None and read.first.at != on.task.due
