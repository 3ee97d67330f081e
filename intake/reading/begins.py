# ruff: noqa: E501  a pattern reads best on one line
"""Whether a sentence of running words begins a piece of work of its own, or says how to do the one before."""

from intake import patterns as re
from intake.reading.asks import CONNECTIVE, asks, made_so, sets_due, told
from intake.reading.beside import same_time
from intake.reading.called_upon import only_names_her
from intake.reading.halves import BACK, LABEL, SAME
from intake.reading.kinds import STARTS_WORK, WORK_VERBS, read_kind
from intake.reading.matters import read_matter
from intake.reading.matters.likes import without_likes
from intake.reading.names import by_role, named
from intake.reading.next_work import dated_thing, names_next, says_when
from intake.reading.people import praised
from intake.reading.said.people import of_people
from intake.reading.sentences import sentences
from intake.reading.titles import starts_with_work
from intake.reading.when.inside import PRODUCT
from tracker.domain.firm import Firm
from tracker.domain.firm import Role as Duty

# says by itself that another task begins
ANOTHER = re.compile(
    r"^\W*(?:and\s+|then\s+|oh[, ]+(?:and )?)?(?:separately|(?:second|third|fourth)(?:ly\b|(?=\s*[,.:;–—-])|(?=\s+(?:please|pls|can|could|would|i|we|the|an?|is|one|thing|for|on|in|draft|task|item|up)\b))|(?:the|my|our) (?:first|second|third|fourth|last|next)(?=\s*[,:;–—-])|(?:(?:the|my|our) )?(?:first|second|third|fourth|last|final|next|another)(?: (?:one|thing|item|task|job|request|piece))?(?=(?: is|'s)(?: only| just| simply| merely)? (?:an?|the|to|that|for|i|we|my|our|[a-z]+ing)\b)|next(?: up| one| item)?(?! (?:mon|tue|wed|thu|fri|sat|sun|week|month|year|day|court)\w*\b)|in addition|additionally|finally|lastly|last one|another (?:one|thing|task|item|job)|one more(?: thing| task| item| one)?|(?:the )?other (?:one|thing|task|item)|and on|on (?:a |an )?(?:different|unrelated|separate|another)"
    r"|unrelated(?:ly)?|new task|(?:task|item|job|no\.?|number|#)\s?\d|while (?:you're|you are|your|ur|we're) at it|(?:an?|one|my|the) (?:second|third|fourth|further|additional|new|other|separate|different|last|final|quick|small|little) (?:task|request|thing|item|job|assignment|ask|favou?r|project|piece of work)\b(?=\s*(?:[,.:;–—-]|is\b|for\b|too\b|please\b|if\b))|(?:a )?separate(?: task| job| item| one)?\b|for a (?:second|different|separate)|(?:while|since|as long as) i(?:['’]ve| have)(?: got)? (?:you|your attention))\b",
    re.I,
)

# says so only where a date or a paragraph of its own stands with it
ALSO = re.compile(r"^\W*(?:(?:and|then|oh|please|pls)[, ]+)*(?:also|plus|then|p\.?s\.?|and|after that|as well|besides|(?:when|once|after) (?:that|this|it|those|these|you))\b|\balso\b", re.I)  # fmt: skip

# a word on how to do what was asked, not another piece of work
_HOW = re.compile(
    r"^\W*(?:(?:and|also|then|please|pls|kindly|but|so|just|oh|can you|could you|i need you to|you can|feel free to)[, ]+)*(?:make sure|be sure|ensure|include|attach|add|use|keep|note|follow|don't|do not|let me|call me|cc|copy me|leave|skip|omit|ignore|see|send (?:it|them|this|me|the (?:draft|final|result))|email (?:it|me|them)|save|put (?:it|them)|name (?:it|them)|check with|ask|talk to|coordinate|refer|start with|focus|pay (?:special )?attention|bill|charge|log|track (?:your )?time|cap|limit|mark (?:it|them)|flag|highlight|get (?:it|them) to|have (?:it|them)|return (?:it|them)|give (?:it|them))\b",
    re.I,
)

# "I also need an index": a thing that is wanted, whatever it is called
_WANTED = re.compile(rf"\b(?:(?:i|we)(?:['’]ve| have)(?: also| then| still)*(?: got)?\s+(?:an?|another|some|two|three)\s+(?:[\w-]+ ){{1,4}}?(?:that |which |to be )?(?:needs?|wants?|requires?) [a-z]+ing\b)|\b(?:need|want|would like|'d like|require|could use|give me|get me|send me)\s+(?:an?|another|the|some|two|three|our|his|her)\s+(?!{SAME}\b)\w+", re.I)  # fmt: skip

_OF_IT = re.compile(r"^\W*(?:\w+\s+){0,3}?(?:it|this|that|them|these|those|both|all)\b", re.I)

# "After that, a one-paragraph cover email I can send with it, also Thursday"
_A_PRODUCT = re.compile(
    rf"^\W*(?:an?|one|two|our)\s+(?!(?:extra|additional|hard|spare|paper|courtesy|second|clean) )(?:[\w'’-]+ ){{0,4}}?{PRODUCT}\b",
    re.I,
)
# "plus civil cover sheet", "and a proof of service"
PLUS = re.compile(
    r"^\W*(?:(?:and|plus|also|oh|then)[, ]+)+(?:an? |the |another |our |his |her )?(?!(?:please|pls|thanks|it|this|that|them|i|we|you|he|she|they|not|no|don|do|by|on|for|to|at|if|in)\b)(?:[\w'’/&-]+ ?){1,6}[.!]?$",
    re.I,
)

_OPENS_WITH_NAME = re.compile(r"^[ \-*@(]*[A-Z]")


# "Renee should do it", "Maribel can take both if she has time"
SHALL_DO_IT = re.compile(
    r"^\W*[A-Z]\w+(?: [A-Z]\w+)?\s+(?:to|can|could|should|shall|must|will|would|please|needs? to|is to|might)\s+(?:please |best |just |also )?(?:be able to )?(?:do|handle|take|own|work on|get|have|be on|be the one|tackle|run with|take care of|be given|be assigned)\s*(?:it|this|that|them|these|both|all|on|the job|the task)?\s*(?:one|care of it|of it)?\s*[.!?;,]*\s*(?:please|thanks?|if [^.!?]{1,40}|when [^.!?]{1,40}|since [^.!?]{1,40}|because [^.!?]{1,40}|unless [^.!?]{1,40})?\W*$",
    re.I,
)


# "Would you ask Maribel to do it?"
_ASK_HER = re.compile(
    r"^\W*(?:(?:and|so|also|maybe|perhaps)[, ]+)*(?:(?:can|could|would|will) you (?:please )?|please |pls )?(?:ask|have|get|let) (?-i:[A-Z])\w+(?: (?-i:[A-Z])\w+)? (?:to )?(?:do|handle|take|run with|tackle|own|see to|look after|take care of|work on|get) (?:it|this|that|them|these|both|all)\b(?: one)?(?:,? (?:please|if|for me|when|since|because)\b[^.!?]{0,40})?\W*$",
    re.I,
)


def another_task(words: str) -> bool:
    """Whether words beside a list ask for one thing more."""
    first = sentences(words)[0] if sentences(words) else ""
    return bool(ANOTHER.match(first) or ALSO.match(first)) and own_work(first) and not _HOW.match(first)


def works(sentence: str) -> bool:
    """Whether it names a piece of work: a verb of work or a kind."""
    if STARTS_WORK.match(sentence) or starts_with_work(sentence) or read_kind(sentence)[0] != "general":
        return True
    return made_so(sentence)


# "After that is finished, use it to update our witness chart"
_USE_IT = re.compile(r"^\W*(?:please |pls )?(?:use|take) (?:it|that|this|them|those|the (?:result|summary|chart|table|list|index|draft)) (?:to|and)\s+", re.I)  # fmt: skip


def own_work(sentence: str) -> bool:
    """Asks for a piece of work of its own, not for the one before in other words."""
    another = bool(ANOTHER.match(sentence))
    sentence = _USE_IT.sub("", CONNECTIVE.sub("", sentence)) or sentence
    if _HOW.match(sentence) and not (another or read_kind(sentence)[0] != "general"):
        return False
    kind = read_kind(sentence)[0] != "general"
    asked = asks(sentence) or (another and kind and not told(sentence))  # "The second: the exhibits, tabbed"
    return (
        asked and (kind or not BACK.match(sentence)) and (works(sentence) or another or bool(_WANTED.search(sentence)))
    )


def begins(sentence: str, before: list[str], firm: Firm) -> bool:
    """Whether a sentence may begin another task. Whether it does is seen when its date is known (`merged`)."""
    if (label := LABEL.match(sentence)) and sets_due(sentence):
        mine = read_matter(label["label"], firm, "body").number
        if mine and mine != read_matter(" ".join(before), firm, "body").number:
            return True  # "Brandt - same by Wednesday"
    if (
        SHALL_DO_IT.search(sentence[:90])
        or _ASK_HER.match(sentence)
        or (only_names_her(sentence, firm) and not sets_due(sentence))
        or (of_people(sentence, firm) and read_kind(sentence)[0] == "general" and not sets_due(sentence))
    ):
        return False  # "Renee should do it"
    if names_next(sentence, before, firm) or dated_thing(sentence, before):
        return True
    if asks(sentence) and matters_differ(sentence, " ".join(before), firm):
        return True  # "Then, in the Estate of Smith, would you ..."
    if ALSO.match(sentence) and says_when(sentence) and _A_PRODUCT.match(CONNECTIVE.sub("", sentence)):
        return not told(sentence)
    if (same_time(sentence) and asks(sentence) and not _OF_IT.match(sentence)) or PLUS.match(sentence):
        return True
    doer = doer_of(sentence, firm)
    return own_work(sentence) or (bool(doer) and doer != doer_of(before[0], firm) and len(sentence.split()) > 3)


def matters_differ(words: str, earlier: str, firm: Firm) -> bool:
    mine, theirs = (read_matter(without_likes(one), firm, "body").number for one in (words, earlier))
    return bool(mine and theirs and mine != theirs)


_FOR_HER = re.compile(r"^\W*(?:(?:and|then) )?(?:for|to) (?=[A-Z][\w. ]{1,25}:)", re.I)  # "For Hannah: the binder"
_DOES = re.compile(rf"\s*[:,–—-]|\s+(?:to|please|pls|can|could|should)\b|\s+(?!does\b)(?:{WORK_VERBS})e?s\s+(?:it\s+(?:by|before|on)|the|an?|our|his|her|their|every|all)\b", re.I)  # fmt: skip


def doer_of(sentence: str, firm: Firm) -> str:
    """The paralegal whom a sentence speaks to: "Santos: same for Tolliver", "Renee to bates label volume 5"."""
    sentence = _FOR_HER.sub("", sentence)
    if not _OPENS_WITH_NAME.match(sentence):
        return ""
    for one in named(sentence[:60], firm):
        people = by_role(one.people, Duty.PARALEGAL)
        if len(people) == 1 and not sentence[: one.start].strip(" -*@(") and _DOES.match(sentence[one.end :]):
            return "" if praised(sentence[one.end :]) else people[0].address
    return ""
