# ruff: noqa: E501  a pattern reads best on one line
"""Items of a list that are no work of their own: only a date ("to me by Friday"), only a limit ("cap at 16 hours",
"internal only"), only a fact ("the documents are in the share"). Beside one piece of work they are its details."""

from collections.abc import Sequence
from dataclasses import dataclass

from intake import patterns as re
from intake.reading.asks import a_fact, asks_for_work, sets_due, told
from intake.reading.kinds import STARTS_WORK, read_kind
from intake.reading.sentences import sentences
from intake.reading.settled import settled
from intake.reading.titles import starts_with_work
from intake.reading.when.atoms.plain import plain
from intake.reading.when.cues import EVENT
from intake.reading.when.phrases import phrases


@dataclass(frozen=True, slots=True)
class Details:
    """What the items of a list are: `works` name work; `dates` and `rest` say by when and how."""

    works: tuple[str, ...]
    dates: tuple[str, ...]
    rest: tuple[str, ...]


def details_of(items: Sequence[str]) -> Details | None:
    """The items told apart, where they have no other date than one that stands as an item of its own; None elsewhere."""
    if len(items) > _MOST:
        return None
    dates = tuple(one for place, one in enumerate(items) if only_a_date(one, [*items[:place], *items[place + 1 :]]))
    others = [one for one in items if one not in dates]
    if not dates or any(map(sets_due, others)):
        return None
    rest = tuple(one for one in others if only_a_limit(one))
    works = tuple(sorted((one for one in others if one not in rest), key=only_a_fact))
    return Details(works, dates, rest) if len(dates) == 1 or len(_working(works)) < 2 else None


_MOST = 40  # items of a list that is looked at


def with_own_dates(items: Sequence[str]) -> tuple[list[str], list[str]]:
    """Items with the date that stands as an item of its own behind them; and those that are no work: dates of none,
    limits, an event that is told of."""
    if len(items) <= _MOST and any(map(_names_thing, items)) and all(sets_due(one) or settled(one) for one in items):
        return list(items), []
    out: list[str] = []
    beside: list[str] = []
    for one in items:
        if only_a_date(one):
            if out and not sets_due(out[-1]):
                out[-1] = f"{out[-1]}\n{one}"
            else:
                beside.append(one)
        elif only_a_limit(one) or (_EVENT_FIRST.match(one) and only_a_fact(one) and not sets_due(one)):
            beside.append(one)
        else:
            out.append(one)
    return (out, beside) if out else (list(items), [])


def of_one_task(found: Details, lead: str, subject: str) -> bool:
    """Whether the list describes one task: its lead asks for it, its date is for "it", or a single item names work."""
    last = sentences(lead)[-1] if sentences(lead) else ""
    if _FOR_ALL.search(found.dates[0]):
        return False
    if last and read_kind(last)[0] != "general" and asks_for_work(last) and not _SEVERAL.search(last):
        return True
    works = _working(found.works)
    if len(works) < 2:
        return True
    named, kinds = read_kind(subject)[0], [kind for one in works if (kind := read_kind(one)[0]) != "general"]
    if named != "general" and not any(map(starts_with_work, works[1:])):
        return kinds.count(named) < 2 and len({*kinds} - {named}) < 2
    return bool(_FOR_IT.search(found.dates[0])) and (len({*kinds}) < 2 or named == read_kind(works[0])[0])


def _working(items: Sequence[str]) -> list[str]:
    """Those that name work of their own: "send it to me" behind "draft the letter" names none."""
    return [
        one
        for place, one in enumerate(items)
        if is_work(one) and not only_a_fact(one) and not (place and (_WITH_IT.match(one) or _GOES_ON.match(one)))
    ]


_WITH_IT = re.compile(r"^\W*(?:(?:and|then|please|pls|also) )*[a-z-]+ (?:it|them)\b", re.I)


# "It wants a table of authorities", "Needs its TOC and TOA", "Should be hyperlinked": said of the item above
_GOES_ON = re.compile(
    r"^\W*(?:(?:and|also|so) )*(?:(?:it|they|this|these|those)\b|(?:(?:still|also|just) )?(?:needs|wants|requires|lacks|should|must|has to|is to|are to|to be|goes|gets)\b(?! (?:to )?me\b))",
    re.I,
)


def is_work(item: str) -> bool:
    return starts_with_work(item) or bool(STARTS_WORK.match(item)) or read_kind(item)[0] != "general"


# what may stand beside a date that is all an item says: "I need it", "to me", "draft back to me", "starting", "noon at the latest"
_WITH_DATE = re.compile(
    r"\b(?:(?:a |the |your |first |rough |final )*(?:draft|drafts|version|product|result|results|tables?|set|rest|whole thing|thing|lot|all of it|finished product|turnaround|work)"
    r"|(?:i|we)(?:['’](?:d|ll))?|(?-i:[A-Z][a-z]+)(?= (?:needs?|wants?|would|must|has to)\b)|need(?:s|ed)?|want(?:s|ed)?|would|will|shall|should|must|can|could|may|like|love|have|has|get|expect|prefer|ideally|preferably|hopefully|possible|if"
    r"|it|this|that|them|these|they|everything|all|both|two|three|four|ones|following|below|things|items|done|ready|finished|completed?|back|in hand|here|is|are|be|to|me|us|my|our|inbox|desk|hands|on|in|at|by|for|of|the|a|an|no|not|than|later|before|latest|as|and|or|with|from|via|e-?mail"
    r"|due(?: date| back)?|deadline|date|target|timing|timeline|when|return(?:ed)?|deliver(?:y|ed)?(?: date)?|turn(?:ed)? (?:it )?around|send|please|pls|plz|kindly|thanks|thank you|thx|starting|start|beginning|begins?|from|first (?:one|round|run)|then on|further notice|until|till|through|each|every|time|so|just|only|also|that['’]s|it['’]s|works?|fine|ok|good|enough|soon|sharp|hard|firm|soft|rush|hurry|urgent(?:ly)?|okay|great)\b",
    re.I,
)


def only_a_date(item: str, others: Sequence[str] = ()) -> bool:
    """ "by Wednesday noon", "I need it two weeks from today", "to me a week from Wednesday", "every other Tuesday by noon";
    beside an item that names the thing also "the index to me by Friday"."""
    said = plain(item)
    times = [one for one in phrases(said) if one.kind not in ("zone", "vague")]
    if not any(one.kind in _TIMES for one in times) or len(said) > 140:
        return False
    before = _BEFORE.search(said) if sets_due(said) else None
    for one in reversed(times):
        said = f"{said[: one.start]} {said[one.end :]}"
    said = _WITH_DATE.sub(" ", _EVENT.sub(" ", _BEFORE.sub(" ", said)) if before else said)
    left = re.findall(r"[\w'’]+", said)
    if left and len(left) < 4 and any(_named_in(left, one) for one in others):
        return True
    return not starts_with_work(item) and (not left or (len(left) == 1 and _is_the_thing(item, left[0])))


_TIMES = frozenset({"day", "clock", "span", "urgent", "recur"})
# "two business days before the December 14 hearing"
_BEFORE = re.compile(r"(?:\b(?:(?:the|one|a|two|three|\d+) )?(?:business |court |working )?(?:days?|night|evening|week)\s+)?\b(?:before|ahead of|prior to|in advance of|in time for)\b[^,;.]{0,60}", re.I)  # fmt: skip
_EVENT = re.compile(rf"\b(?:{EVENT})\b", re.I)
_EVENT_FIRST = re.compile(rf"^\W*(?:the |our |his |her )?(?:[\w'’-]+ ){{0,2}}?(?:{EVENT})\b", re.I)


def _named_in(words: Sequence[str], item: str) -> bool:
    stems = {one[:5].lower() for one in re.findall(r"[\w'’]+", item)}
    return all(one[:5].lower() in stems for one in words)


def _is_the_thing(item: str, word: str) -> bool:
    """ "I need the tables by Monday": "the", and a word that names no kind of work."""
    return (
        bool(re.search(rf"\b(?:the|your) {re.escape(word)}\b", item))
        and word.islower()
        and read_kind(item)[0] == "general"
    )


def _names_thing(item: str) -> bool:
    """ "the calendar by Thursday", one of several that each have a day."""
    return bool(_OPENS_THING.match(item)) and only_a_date(item)


_OPENS_THING = re.compile(r"^\W*(?:the|your) [a-z]{4,}\b", re.I)
_FOR_ALL = re.compile(r"\b(?:all|both|each|these|they|them|everything|the lot)\b", re.I)
_FOR_IT = re.compile(r"\b(?:it|this|that|draft)\b", re.I)
_SEVERAL = re.compile(
    r"\b(?:these|following|below|(?:two|three|four|five|six|several|some|few|couple(?: of)?|[2-9]) (?:\w+ ){0,2}?\w+s|tasks|things|items|assignments|projects|jobs|to-?dos?)\b",
    re.I,
)
# how far, how long, for whom, in which form, on whose account
_NUMBER = r"(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten)"
_FORM = r"(?:ms |in )?(?:word|excel|pdf(?:/a)?|page[-/ ]line|landscape|portrait|double[- ]spaced|single[- ]spaced|hyperlinked|bookmarked|searchable|tabbed|tabs|bookmarks?|slip-?[ -]?sheets?|cover sheets?|(?:one|a single) pdf|(?:hard|paper|electronic) cop(?:y|ies)|(?:12|14)[- ]point)"
_LIMIT = re.compile(
    r"^\W*(?:(?:please|pls|and|also|just|so)[, ]+)*(?:"
    rf"(?:hours? |time |fee |budget )?(?:cap(?:ped)?|limit(?:ed)?|budget(?:ed)?|max(?:imum)?|ceiling|stop at|not to exceed|nte|no more than|not more than|at most|up to|under|keep (?:it|this|them) (?:to|under|short|within|below|brief|simple|internal|confidential)|spend (?:no more|not more|at most|up to)|hold it to)\b[^.;]{{0,30}}?\b(?:{_NUMBER}|short|brief|internal|confidential|simple)\b"
    r"|(?:bill|charge) (?:file |matter )?\d|(?:bill|charge)(?: (?:it|this|the time|all time|your time|time|hours|everything))? (?:to|under|against)\b|(?:code|book|log|put|enter) (?:the |all |your )?(?:time|hours) (?:to|under|against|as|on)\b|(?:billing|task|activity|utbms) codes?\b|(?:code )?[LAPCEB]\d{3}\b"
    r"|(?:client|firm|(?-i:[A-Z]\w+)|carrier|insurer|estate|they|company)(?:['’]s)? (?:pays|is paying|will pay|to pay|has approved|paying)\b|(?:not|non-?) ?billable|no charge\b|pro bono\W*$"
    r"|(?:strictly |for )?internal(?:ly)?(?: use)?(?: only)?(?:\W*$|\s*[,;:.–-])|(?:strictly )?confidential\W*$|(?:for )?attorneys?['’]? eyes only\W*$"
    r"|(?:no|without) (?:calls?|calling|letters?|contact(?:ing)?|e-?mails?|filing|serving|service|outside|rush|need|colou?r|exhibits?|tabs?|changes?|footnotes?|more than|travel|sending)\b|nothing (?:goes|is to|to be|leaves|outside|else|more|fancy)\b|(?:do not|don['’]?t|never) (?:call|contact|send|file|serve|e-?mail|share|copy|cc|write|speak|talk|tell|touch|bill|spend|exceed|go|start|worry|forget|use|print)\b"
    rf"|(?:as (?:an? )?|use )?{_FORM}(?:(?:,|/| and| or| with)? (?:please|format|files?|only|version|is fine|not|bookmarks|{_FORM}))*\W*$"
    rf"|{_NUMBER}(?:[- ](?:to|or)[- ]{_NUMBER})?[- ]?(?:pages?|paragraphs?|hours?|hrs?|cop(?:y|ies)|sets)\b(?: (?:max(?:imum)?|at (?:the )?most|tops|or less|or fewer|only|is plenty|limit|cap|total|long))*\W*$"
    r")",
    re.I,
)


def only_a_limit(item: str) -> bool:
    """ "cap at 16 hours, bill to L320", "internal only, no calls to the providers", "Word, not PDF"."""
    return bool(_LIMIT.match(item))


_FACT = re.compile(
    r"^\W*(?:the |our |all |my |her |his |their |both |these |those |source |old |last |current )*(?:[\w'’#&./-]+ ){0,7}?(?:is|are|was|were|has|have|came|lives?|sits?|went)\b",
    re.I,
)


_DENIES = re.compile(r"^\W*(?:(?:please|pls|and|also|just|so)[, ]+)*(?:no|not|nothing|without|do|don['’]?t|never|strictly|for|internal\w*|confidential)\b(?! (?:more than|to exceed))", re.I)  # fmt: skip


def denies(item: str) -> bool:
    """ "no calls or letters to the providers": what it names is none of the work."""
    return bool(_DENIES.match(item))


def only_a_fact(item: str) -> bool:
    """ "withheld documents are on the attached list", "Dr. Farris signed it on Monday"."""
    return (told(item) or (a_fact(item) and bool(_FACT.match(item)))) and not starts_with_work(item)
