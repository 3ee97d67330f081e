# ruff: noqa: E501  a pattern reads best on one line
"""So much later or earlier than it was due: "extend it by two business days" counts from the day that is due, not from
now. And a net below every change of a date: no words of extending set an earlier one, none of hurry a later one."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from intake import patterns as re
from intake.reading.questions import ask_about
from intake.reading.replies.acts import Hit
from intake.reading.replies.acts.act import LENGTH, MORE_LENGTH
from intake.reading.replies.common import On
from intake.reading.shape import QuestionRead
from intake.reading.when.cues import EVENT
from intake.reading.when.due.result import DueRead
from intake.reading.when.moments.values import Option
from intake.reading.when.words import NUMBERS
from tracker.domain.calendars import add_business_days, instant, is_business_day

LENGTHS = "length"  # `how` of a date that is counted from the due one; without options where it is asked until when

_LENGTH = re.compile(
    rf"(?<!\bin )(?<!within )(?<!after )(?P<all>{LENGTH})(?! (?:from (?:now|today|tomorrow|the|when|receipt)|after (?!(?:the|its) due|the deadline)|before (?!it|the d|its d|the due|we)|of (?:the|work)|ago|late\b|out from))",
    re.I,
)
_VALUES = re.compile(
    r"^(?:(?:an?|another|extra|additional)\b ?)*(?P<n>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}|couple|few)?\b[^\d]*?(?:\b(?P<kind>business|working|court|calendar) )?\b(?P<unit>day|week|hour|month)s?$",
    re.I,
)
# Verbs and nouns that say the way, and the small words beside a verb of moving that do
_VERBS = r"\b(?:extend\w*|extension|postpon\w*|delay\w*|push(?:ed|ing)?(?! (?:\w+ ){0,2}(?:up|forward|in)\b)|slid(?:e|es|ing)|slip(?:s|ped|ping)?|(?<!no )(?<!not )later(?! than| today| this| in the)|longer)\b"
_LATER = rf"{_VERBS}|\b(?:more|extra|additional) (?:business |working |calendar )?(?:time|days?|weeks?|hours?)\b"
_SOONER = r"\b(?:(?<!no )sooner(?! or later)|earlier(?! (?:i|we|today|this|e-?mail|mail|note|message|version|draft)\b)|accelerat\w*|expedit\w*|faster|quicker|shorten\w*|shav(?:e|ing)|cut(?:ting)?|trim|knock|lop|(?:bring|pull|move|push|bump|shift)(?:ed|ing)? (?:[\w-]+ ){0,3}?(?:up|forward|in)\b(?! (?:front|the)\b))\b"
_BACK = r"\b(?:back|out|put (?:it |this |that )?off|add|tack on|give|giving|allow\w*|grant\w*|take|(?:can|may|could) (?:\w+ )?(?:have|use))\b"
_CONTRARY_LATER, _CONTRARY_SOONER = re.compile(_LATER, re.I), re.compile(_SOONER, re.I)
# "One more week for you on this.", "two more days on this"
_AND_NO_VERB = rf"^\W*(?:(?:ok|okay|so|yes|fine|well|make it|call it|that's|you get|have|all right|alright|sure),? )*{MORE_LENGTH}(?= (?:for|on|to) (?:you|her|him|them|this|it|that|everybody|everyone)\b)"
_ON, _AHEAD = (
    re.compile(rf"{_VERBS}|{_BACK}|{_AND_NO_VERB}", re.I),
    re.compile(rf"{_SOONER}|\badvance\w*\b|\bforward\b|\bup\b", re.I),
)
# "a business day before it is due", "two days past the deadline"
_FROM_DUE = re.compile(
    r"^ (?:(?P<before>before|ahead of|prior to|in advance of|earlier than|sooner than)|after|past|beyond|later than|more than) (?:it(?:'s| is| was)? (?:now )?due|(?:the|its|our|that) (?:due )?(?:date|deadline)|we (?:said|agreed|planned)|(?:originally )?(?:planned|agreed|scheduled))\b",
    re.I,
)
_ABOUT = re.compile(r"^ or (?:so|two|three|four|\d)\b", re.I)  # "a day or two"
_ASIDE = re.compile(r",\s+|\s+(?:because|since|as|while|so)\s+", re.I)
# "depo got pushed a week": the event, not the work for it
_EVENT_MOVED = re.compile(
    rf"^\W*(?:(?:the|our|my|his|her|their)\s+)?(?:[\w.'’-]+ ){{0,3}}?(?:{EVENT})s?\b(?: date)?(?: (?:has|have|had|was|were|is|are|got|gets|been|being|just|now|also))*\s+(?:push|mov|continu|postpon|bump|slid|slip|kick|set back|adjourn|delay|reset|resched)\w*",
    re.I,
)
# "It took her a week longer than we said" tells; it orders nothing.
_TOLD = re.compile(
    r"\bneed(?: (?!it\b|this\b|that\b|them\b|these\b)\w+)? $|\b(?:will|would|may|might|could|should|'ll)(?: \w+)? take(?: \w+)? $|\b(?:took|tak(?:es|en|ing)|ran|runs|lasted|spent|lost|cost|was|were|been)(?: \w+){0,2} $",
    re.I,
)


def order_of(hit: Hit) -> str:
    """The words of change with their part of the sentence: "push the due date, the client is away for a week"."""
    aside = _ASIDE.search(hit.clause, hit.start + len(hit.words))
    ahead = [one.end() for one in _ASIDE.finditer(hit.clause, 0, hit.start)]
    return hit.clause[ahead[-1] if ahead else 0 : aside.start() if aside else len(hit.clause)]


def moved_by(on: On, order: str) -> DueRead | None:
    """By the length that the words name. Without options where nobody works on the day that it comes to; None where no
    length, or no way, is named."""
    found = None if _EVENT_MOVED.match(order) else _LENGTH.search(order)
    if found is None or on.task.due is None or _TOLD.search(order[: found.start()]):
        return None
    said = _FROM_DUE.match(order[found.end() :])
    later, sooner = bool(_ON.search(order)), bool(_AHEAD.search(order))
    if said is not None:
        later, sooner = not said["before"], bool(said["before"])
    if later == sooner:
        return None
    known = not _ABOUT.match(order[found.end() :])
    at = _counted(found["all"], on, on.task.due, 1 if later else -1) if known else None
    options = (Option(at, on.task.zone or on.here.zone),) if at and at > on.here.sent else ()
    return DueRead(options, words=found[0], how=LENGTHS)


def _counted(length: str, on: On, due: datetime, sign: int) -> datetime | None:
    """Business days by the desk's calendar; other days must end on one, else it is asked until when."""
    said, zone = _VALUES.match(length), on.task.zone or on.here.zone
    number = _number(said["n"] or "") if said else None
    if said is None or number is None or said["unit"].lower() == "month" or (said["kind"] or "").lower() == "court":
        return None
    unit, local = said["unit"].lower(), due.astimezone(ZoneInfo(zone))
    if unit == "hour":
        at = due + timedelta(hours=sign * number)
        return at if is_business_day(at.astimezone(ZoneInfo(zone)).date(), on.scene.firm) else None
    day = _day(local.date(), sign * number, unit, (said["kind"] or "").lower(), on)
    return instant(day, local.time(), zone) if is_business_day(day, on.scene.firm) else None


def _day(day: date, count: int, unit: str, kind: str, on: On) -> date:
    if kind in ("business", "working") and unit == "day":
        return add_business_days(day, count, on.scene.firm)
    return day + timedelta(days=count * (7 if unit == "week" else 1))


def _number(said: str) -> int | None:
    """ "a day", "another week" are one; "a few" and "a couple" are nobody knows how many."""
    if said.lower() in ("few", "couple"):
        return None
    return int(said) if said.isdigit() else int(NUMBERS.get(said.lower(), 1))


def goes_the_other_way(hit: Hit, due: datetime | None, at: datetime) -> bool:
    """Words of extending with an earlier date, words of hurry with a later one."""
    if due is None or at == due:
        return False
    order = order_of(hit)
    later, sooner = bool(_CONTRARY_LATER.search(order)), bool(_CONTRARY_SOONER.search(order))
    return later != sooner and later != (at > due)


def until_when(on: On) -> QuestionRead:
    return ask_about(
        on.me,
        "due",
        f"Until when shall {on.task.label} have? Please give a day and an hour.",
        (),
        "The due date stays until you answer.",
    )
