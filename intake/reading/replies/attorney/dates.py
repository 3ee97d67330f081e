# ruff: noqa: E501  a pattern reads best on one line
"""The date that an order moves open work to: without the one that is given up, an hour alone on the day that is due."""

from dataclasses import replace
from zoneinfo import ZoneInfo

from intake import patterns as re
from intake.reading.replies.acts import Hit
from intake.reading.replies.acts.act import DAY, DAYNAME
from intake.reading.replies.acts.orders import LET_US_SAY
from intake.reading.replies.attorney.lengths import LENGTHS, goes_the_other_way, moved_by, order_of
from intake.reading.replies.attorney.needless import NOT_THEN
from intake.reading.replies.common import On, as_due, due_in
from intake.reading.when.atoms.plain import plain
from intake.reading.when.due.choice import two_dates
from intake.reading.when.due.result import DueRead
from intake.reading.when.phrases import phrases
from tracker.domain.calendars import instant

PLAIN = "it is due"  # the words of an order that stands for what is said plainly otherwise
# "The deadline has been moved to", "the new date is": what follows is when it is due.
_MOVED = re.compile(
    r"\b(?:the |our |your )?(?:new )?(?:(?:due|delivery|completion|submission) date|deadline|date|target)(?:'s| is| was| has| will be| shall be)?(?: hereby| now| been| just| got)*(?: moved| changed| extended| pushed| shifted| bumped| set| reset| advanced| continued| adjusted)?(?: back| up| out)?(?: to| until| for)?(?= (?:the |noon |\w+day|\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|tomorrow|next))",
    re.I,
)


# The date that is given up: "Monday rather than Friday", "Tuesday, not Friday", "Friday suits me better than Monday".
_INSTEAD_OF = re.compile(
    rf"(?:\b(?:rather than|inst?e?a?d of|in place of|in lieu of|(?:better|wiser|safer|easier|nicer|kinder|preferable|sooner|happier|more \w+|(?:more|better) use(?: to \w+)?)(?: \w+){{0,3}}? (?:than|to)|beats?|(?:(?:don't|dont|do not|no need to) (?:sweat|worry about|bother (?:with|about)|kill (?:yourself|yourselves) (?:over|for)|rush (?:it )?for|aim for)|never ?mind|forget(?: about)?))|(?<=\d [ap]m) than|(?<=day) than|(?<=noon) than|, not)\b (?:on |by |the )?(?:this |next )?(?:{DAY}|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)\w*(?: (?:the )?\d{{1,2}}(?:st|nd|rd|th)?\b)?(?: (?:at )?(?:noon|morning|afternoon|evening|night|\d{{1,2}}(?::\d\d)? ?[ap]\.?m\.?))?",
    re.I,
)


# "move them up from Friday to Wednesday"
_FROM_ONE = re.compile(rf"\bfrom (?:the )?(?:this |next )?{DAY}\w*(?: (?:the )?\d{{1,2}}(?:st|nd|rd|th)?\b)?(?: (?:at )?(?:noon|\d{{1,2}}(?::\d\d)? ?[ap]\.?m\.?))?(?= (?:up |back |out )?(?:to|until)\b)", re.I)  # fmt: skip


# "I wrote Wednesday but meant Thursday", "per our call: Friday 3 pm"
_MISSAID = re.compile(r"\b(?:i )?(?:wrote|said|put|typed|told you)\b[^.;]{0,30}?\b(?:meant(?: to (?:say|write))?|should have (?:said|written))(?: by)?\b", re.I)  # fmt: skip
_AS_SAID = re.compile(r"^\W*(?:(?:as )?(?:per|following|after) (?:our|the|your) (?:\w+ )?(?:call|talk|chat|conversation|discussion)|as (?:discussed|agreed))(?: \w+){0,3}\s*[:,–-]+\s+", re.I)  # fmt: skip
# "I can't look at it before Friday, so Friday is early enough"
_HER_TIME = re.compile(rf"\b(?:i|we)(?:'m|'ll| am| will| won't| can't| cannot|'re| are)(?: (?!need|want|require|have it|expect|giv(?:e|ing)|grant|allow|extend|let\b|mov(?:e|ing)|push|mak(?:e|ing))[\w']+){{1,6}}? (?:before|until|till) (?:the )?(?:next )?{DAY}\w*(?: (?:noon|morning|afternoon|evening))?", re.I)  # fmt: skip
_LET_US_SAY = re.compile(rf"{LET_US_SAY}(?:by |for )?(?=(?:the )?{DAY})", re.I)
_GIVE_HER = re.compile(
    r"\b(?:tell|let) \w+(?: know)?(?: that)? (?:she|he|they)(?:'s| has| have| can have| may have| gets?)(?: got)? (?:it )?(?:until|till|through)\b|\b(?:she|he|(?-i:[A-Z])\w+) (?:(?:can|may|could|should) (?:have|take|get|use)|gets)(?: it| this)? (?:until|till|through)\b|\b(?:give|allow|let) (?:her|him|them|(?-i:[A-Z])\w+) (?:have )?(?:until|till|through)\b",
    re.I,
)


# "scratch Friday", "I know I said Friday", "it was due this Friday", "Friday's no good for me any more", "EOD not fri"
_ONE = rf"(?:on |by |for |the )?(?:this |next |coming )?(?:{DAYNAME}|the \d{{1,2}}(?:st|nd|rd|th))\b(?: (?:the )?\d{{1,2}}(?:st|nd|rd|th)?\b)?"
_NO_MORE = re.compile(
    rf"\b(?:scratch|forget(?: about)?|skip|ditch|strike|ignore|never ?mind) {_ONE}|\b(?:i|we)(?: (?:know|realize|believe|think))?(?: (?:i|we))?(?: had| have|'d|'ve)?(?: first| originally| earlier| once)? (?:said|wrote|told you|asked for|put|put down|typed|gave you) {_ONE}(?= ?(?:[.,;:!]|$|when\b|but\b|and\b|though\b|-|–|in error\b|by mistake\b))(?: (?:when|but|and|though)\b)?|\b(?:was|were)(?: originally| first)? (?:due|set for|down for) {_ONE}|\bnot (?:this |on |by |the )?{DAYNAME}\b(?! (?:but|before|until)\b)(?=\W*(?:$|[.,;:!]|please|pls|as\b|like\b|anymore|any more))"
    rf"|\b{_ONE}(?: (?:deadline|date|due date))?(?:'s| is| was| will be| won't| will not| doesn't| isn't| does not)(?: really| just| now)? (?:no good|no longer (?:any )?(?:good|possible|on|works?)|out|off|dead|impossible|no use|bad|too (?:early|soon|late|tight)|work|do|going to work|possible|good)\b(?: for (?:me|us))?(?: any ?more| any longer| after all)?",
    re.I,
)


def new_date(on: On, hit: Hit | None) -> DueRead:
    """What the words of change name; else what the whole text does; else so much earlier or later than it was. Not sure
    where it goes against the words: "Please extend it to Wednesday", and it is due on Friday."""
    read = _changed(on, hit)
    against = hit and read.first and not read.problem and goes_the_other_way(hit, on.task.due, read.first.at)
    return replace(read, problem="loose") if against else _at_its_hour(read, on)


# "Wednesday instead, same hour": the hour at which the work is due already
_ITS_HOUR = re.compile(
    r"\b(?:at |by )?(?:the )?(?:same|usual) (?:hour|time)(?: of (?:the )?day)?(?! ?(?:line|frame)\b)(?: (?:as (?:before|now|planned|it (?:is|was)|originally \w+)|of course))?(?! as\b)|\b(?:keep|keeping|leave|leaving) the (?:hour|time)(?: (?:the same|as (?:it )?is))?|\b(?:the )?(?:hour|time)(?: of day)? (?:stays?|remains|unchanged|as before|is (?:the same|unchanged)|does(?:n't| not) change)(?: (?:the same|put|as (?:it )?is|unchanged))?",
    re.I,
)


def _at_its_hour(read: DueRead, on: On) -> DueRead:
    if on.task.due is None or read.timed or read.how in (LENGTHS, "time") or not _ITS_HOUR.search(on.text):
        return read
    zone = on.task.zone or on.here.zone
    hour = on.task.due.astimezone(ZoneInfo(zone)).time()
    return replace(
        read, options=tuple(replace(one, at=instant(one.day, hour, zone), zone=zone) for one in read.options)
    )


def _changed(on: On, hit: Hit | None) -> DueRead:
    read = _of_its_day(_named(on, hit), on)
    counts = hit and (read.first is None or read.how == "counted")
    moved = moved_by(on, order_of(hit)) if hit and counts else None
    if hit is None or moved is None:
        return read
    return replace(moved, options=()) if _names_another(on, hit, moved) else moved


def _names_another(on: On, hit: Hit, moved: DueRead) -> bool:
    """ "Extend it by two business days, to Thursday", and that is another day."""
    other = due_in(as_due(given_up(hit.clause.replace(moved.words, " "))), on).first
    days = {one.day for one in moved.options} | ({on.task.due.astimezone(ZoneInfo(other.zone)).date()} if on.task.due and other else set())  # fmt: skip
    return bool(other and moved.first and other.day not in days)


def _named(on: On, hit: Hit | None) -> DueRead:
    """The date of the whole text; else of what follows the words of change, as if they said when it is due."""
    text, clause = given_up(on.text), given_up(hit.clause) if hit else ""
    read = due_in(text, on)
    if hit is None:
        return read
    if part := _of_its_part(hit, on):
        return part
    own = due_in(clause if hit.words == PLAIN else as_due(clause), on)
    if (
        own.first
        and (not own.problem or read.problem == "past")
        and (read.first is None or own.first.day != read.first.day or hit.words == PLAIN)
    ):
        return own  # what the words of change name, not what else the mail tells
    for words in (hit.clause[hit.start :], _MOVED.sub("it is due by", text), as_due(clause)):
        if read.first is not None and read.problem != "loose":
            break
        read = due_in(given_up(words), on)
    return read


def _of_its_part(hit: Hit, on: On) -> DueRead | None:
    """The date of the part that the words of change stand in, where another stands in what was told before: "the judge
    moved us up to Friday, so I need it tomorrow"."""
    order = order_of(hit)
    left, _, right = hit.clause.partition(order)
    if hit.words == PLAIN or not phrases(plain(left)) or phrases(plain(right)):
        return None
    for words in (given_up(order), as_due(given_up(order))):
        read = due_in(words, on)
        if read.first and not read.problem:
            return read
    return None


# "make it 2 pm", "2 pm rather than 5", "keep the day"
_HOUR_ONLY = re.compile(
    r"\b(?:make|move|change|push|pull|shift|bump|set) (?:it|this|that|them|the (?:time|hour))\b|\b(?:rather than|instead|not) (?:of |at )?\d|\b(?:same|keep the) (?:day|date)\b|\binstead\b",
    re.I,
)


def _of_its_day(read: DueRead, on: On) -> DueRead:
    """An hour alone is one of the day on which the work is due; where today may be meant as well, it is asked."""
    only = bool(_HOUR_ONLY.search(on.text))
    one, due = read.first, on.task.due
    if only and read.problem == "ambiguous":
        one = read.options[-1]  # "noon", said in the afternoon
    if read.how != "time" or one is None or due is None or (read.problem and not only):
        return read
    day = due.astimezone(ZoneInfo(one.zone)).date()
    if day <= one.day and not read.problem:
        return read
    there = replace(one, at=instant(day, one.at.astimezone(ZoneInfo(one.zone)).time(), one.zone))
    on_the_day = replace(read, options=(there,), problem="")
    return on_the_day if only else two_dates([read, on_the_day])


# "(was Thursday)", "(instead of Thursday at five)"
_WAS = re.compile(rf"\((?:it )?(?:was|were|formerly|previously|originally|instead of|rather than|not|from|old)\b[^()]{{0,20}}?\b{DAY}[^()]{{0,30}}\)", re.I)  # fmt: skip


def given_up(text: str) -> str:
    """Without the date that is given up for another."""
    text = _WAS.sub(" ", _NO_MORE.sub(" ", NOT_THEN.sub(" ", text)))
    text = _LET_US_SAY.sub("it is due by ", _ITS_HOUR.sub(" ", _HER_TIME.sub(" ", text)))
    text = _MISSAID.sub("it is due by", _AS_SAID.sub("it is due by ", text))
    return _GIVE_HER.sub("you have until", _FROM_ONE.sub(" ", _INSTEAD_OF.sub(" ", text)))


def as_it_is(on: On, read: DueRead) -> bool:
    """The day that it is due on already, and no hour: "Friday is fine"."""
    due = on.task.due
    if due is None or read.first is None or read.problem or read.timed:
        return False
    return due.astimezone(ZoneInfo(read.first.zone)).date() == read.first.day and not _AN_HOUR.search(read.words)


_AN_HOUR = re.compile(r"\d ?[ap]\.?m|\d:\d|\bat \d|noon|eod|cob|close of|end of (?:the )?(?:day|business)|morning|afternoon|tonight|first thing", re.I)  # fmt: skip
