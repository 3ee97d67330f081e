# ruff: noqa: E501  a pattern reads best on one line
"""The date that an order moves open work to: without the one that is given up, an hour alone on the day that is due."""

from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

from intake import patterns as re
from intake.reading.replies.acts import Hit
from intake.reading.replies.acts.act import DAY
from intake.reading.replies.common import On, as_due, due_in
from intake.reading.when.due.choice import two_dates
from intake.reading.when.due.result import DueRead
from intake.reading.when.moments.values import Option
from intake.reading.when.words import NUMBERS
from tracker.domain.calendars import instant, is_business_day

# "The deadline has been moved to", "the new date is": what follows is when it is due.
_MOVED = re.compile(
    r"\b(?:the |our |your )?(?:new )?(?:(?:due|delivery|completion|submission) date|deadline|date|target)(?:'s| is| was| has| will be| shall be)?(?: hereby| now| been| just| got)*(?: moved| changed| extended| pushed| shifted| bumped| set| reset| advanced| continued| adjusted)?(?: back| up| out)?(?: to| until| for)?(?= (?:the |noon |\w+day|\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|tomorrow|next))",
    re.I,
)


# The date that is given up: "Monday rather than Friday", "Tuesday, not Friday".
_INSTEAD_OF = re.compile(
    rf"(?:\b(?:rather than|inst?e?a?d of|in place of|in lieu of)|, not)\b (?:on |by |the )?(?:this |next )?(?:{DAY}|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)\w*(?: (?:the )?\d{{1,2}}(?:st|nd|rd|th)?\b)?(?: (?:at )?(?:noon|morning|afternoon|evening|night|\d{{1,2}}(?::\d\d)? ?[ap]\.?m\.?))?",
    re.I,
)


# "move them up from Friday to Wednesday"
_FROM_ONE = re.compile(rf"\bfrom (?:the )?(?:this |next )?{DAY}\w*(?: (?:the )?\d{{1,2}}(?:st|nd|rd|th)?\b)?(?: (?:at )?(?:noon|\d{{1,2}}(?::\d\d)? ?[ap]\.?m\.?))?(?= (?:up |back |out )?(?:to|until)\b)", re.I)  # fmt: skip


# "I wrote Wednesday but meant Thursday", "per our call: Friday 3 pm"
_MISSAID = re.compile(r"\b(?:i )?(?:wrote|said|put|typed|told you)\b[^.;]{0,30}?\b(?:meant(?: to (?:say|write))?|should have (?:said|written))(?: by)?\b", re.I)  # fmt: skip
_AS_SAID = re.compile(r"^\W*(?:(?:as )?(?:per|following|after) (?:our|the|your) (?:\w+ )?(?:call|talk|chat|conversation|discussion)|as (?:discussed|agreed))(?: \w+){0,3}\s*[:,–-]+\s+", re.I)  # fmt: skip
# "I can't look at it before Friday, so Friday is early enough"
_HER_TIME = re.compile(rf"\b(?:i|we)(?:'m|'ll| am| will| won't| can't| cannot|'re| are)(?: (?!need|want|require|have it|expect)[\w']+){{1,6}}? (?:before|until|till) (?:the )?(?:next )?{DAY}\w*(?: (?:noon|morning|afternoon|evening))?", re.I)  # fmt: skip
_GIVE_HER = re.compile(
    r"\b(?:tell|let) \w+(?: know)?(?: that)? (?:she|he|they)(?:'s| has| have| can have| may have| gets?)(?: got)? (?:it )?(?:until|till|through)\b|\b(?:give|allow|let) (?:her|him|them|(?-i:[A-Z])\w+) (?:have )?(?:until|till|through)\b",
    re.I,
)


def new_date(on: On, hit: Hit | None) -> DueRead:
    """What the words of change name; else what the whole text does; else so much earlier or later than it was."""
    read = _of_its_day(_named(on, hit), on)
    return _moved_by(on, _order_of(hit)) or read if hit and read.first is None else read


def _named(on: On, hit: Hit | None) -> DueRead:
    """The date of the whole text; else of what follows the words of change, as if they said when it is due."""
    text, clause = _given_up(on.text), _given_up(hit.clause) if hit else ""
    read = due_in(text, on)
    if hit is None:
        return read
    own = due_in(as_due(clause), on)
    if own.first and not own.problem and (read.first is None or own.first.day != read.first.day):
        return own  # what the words of change name, not what else the mail tells
    for words in (hit.clause[hit.start :], _MOVED.sub("it is due by", text), as_due(clause)):
        if read.first is not None and read.problem != "loose":
            break
        read = due_in(_given_up(words), on)
    return read


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


# "push it back a full week", "a day earlier than we said": a length of time whose end is a business day
_BY = re.compile(
    r"\b(?P<n>an?|one|two|three|\d|another)(?: full| whole)? (?P<unit>day|week)s?(?: (?P<way>earlier|sooner|later|longer|back|forward))?\b",
    re.I,
)
_BACK = re.compile(r"\b(?:push|slide|bump|extend|delay|postpone|slip|move\w* (?:it |this |that |everything )?back|back|later|longer)\w*\b|\bout\b", re.I)  # fmt: skip
_ASIDE = re.compile(r",\s+|\s+(?:because|since|as|while|so)\s+", re.I)
# "It took her a week longer than we said" tells; it orders nothing.
_TOLD = re.compile(r"\b(?:took|tak(?:es?|en|ing)|ran|runs|lasted|spent|lost|cost|was|were|been)(?: \w+){0,2} $", re.I)


def _order_of(hit: Hit) -> str:
    """The words of change with their part of the sentence: "push the due date, the client is away for a week"."""
    aside = _ASIDE.search(hit.clause, hit.start + len(hit.words))
    return hit.clause[: aside.start()] if aside else hit.clause


def _moved_by(on: On, clause: str) -> DueRead | None:
    """By the length that the words of change name; None where no way is said, or nobody works on that day: then it is asked."""
    found, due = _BY.search(clause), on.task.due
    earlier = bool(found and (found["way"] or "").lower() in ("earlier", "sooner"))
    if found is None or due is None or not (earlier or (found["way"] or _BACK.search(clause))):
        return None
    if _TOLD.search(clause[: found.start()]) or (found["unit"].lower() == "day" and not found["way"]):
        return None  # "push it back two days": business days, or days of the calendar?
    said = found["n"].lower()
    count = int(said) if said.isdigit() else int(NUMBERS.get(said, 1))  # "a week", "another day"
    zone = on.task.zone or on.here.zone
    local = due.astimezone(ZoneInfo(zone))
    day = local.date() + timedelta(days=count * (7 if found["unit"].lower() == "week" else 1) * (-1 if earlier else 1))
    at = instant(day, local.time(), zone)
    if not is_business_day(day, on.scene.firm) or at <= on.here.sent:
        return None
    return DueRead((Option(at, zone),), words=found[0], how="relative")


def _given_up(text: str) -> str:
    """Without the date that is given up for another."""
    text = _HER_TIME.sub(" ", text)
    text = _MISSAID.sub("it is due by", _AS_SAID.sub("it is due by ", text))
    return _GIVE_HER.sub("you have until", _FROM_ONE.sub(" ", _INSTEAD_OF.sub(" ", text)))


def as_it_is(on: On, read: DueRead) -> bool:
    """The day that it is due on already, and no hour: "Friday is fine"."""
    due = on.task.due
    if due is None or read.first is None or read.problem or read.timed:
        return False
    return due.astimezone(ZoneInfo(read.first.zone)).date() == read.first.day and not _AN_HOUR.search(read.words)


_AN_HOUR = re.compile(r"\d ?[ap]\.?m|\d:\d|\bat \d|noon|eod|cob|close of|end of (?:the )?(?:day|business)|morning|afternoon|tonight|first thing", re.I)  # fmt: skip
