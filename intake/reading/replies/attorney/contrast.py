# ruff: noqa: E501  a pattern reads best on one line
"""The new date told against the old one: "Friday at two as opposed to five", "the 16th in place of Friday", "what is due
Friday may come on Tuesday instead", "when I wrote Friday I meant the 18th". What is given up is the day, or the hour,
on which the task is due; so it is the task's date that they speak of, and the other day in the sentence is the new one."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from intake import patterns as re
from intake.reading.replies.acts import Hit, clauses
from intake.reading.replies.acts.scope import undone
from intake.reading.replies.attorney.aimed import TASK, what_is
from intake.reading.replies.attorney.dates import PLAIN
from intake.reading.replies.common import OPEN, On, due_in
from intake.reading.when.atoms.plain import plain
from intake.reading.when.phrases import Phrase, phrases
from intake.reading.when.words import NUMBERS

# What stands before the date that is given up, and what shows that one is
_AGAINST = re.compile(
    r"\b(?:inst?e?a?d of|rather than|in place of|in lieu of|in exchange for|as opposed to|as against|versus|vs\.?|replac(?:es|ing)|supersed(?:es|ing)|(?:and|but|is|,) not|(?<=\s)not)(?: (?:at|on|by|for|until|the|this|that|our|original|old|coming|date|of|as|late|early))* *$",
    re.I,
)
_WAS = re.compile(
    r"\b(?:(?:presently|currently|now|originally|previously|initially|first|still) (?:due|set|wanted|down|scheduled|slated|promised|expected|fixed)|(?:was|were|is|had been)(?: \w+)? (?:due|set|down|slated|scheduled|promised|expected|wanted)|said|says|wrote|typed|put(?: down)?|told (?:you|her|him)|asked for|counting on|counted on|planned (?:on|for)|due)(?: (?:on|by|for|at|the|this|that))* *$",
    re.I,
)
_INSTEAD = re.compile(r"\b(?:instead|rather|meant|means|intended|intends|should have (?:said|been|read|written)|ought to have (?:said|been)|had in mind|now|make (?:it|that)|may come|can come)\b", re.I)  # fmt: skip
_OF_ELSE = re.compile(
    r"\b(?:hearing|trial|depo\w*|mediation|conference|argument|closing|meeting|lunch|flight|fly\w*|dinner|call(?! it)|appointment|courts?|judge|clerk|opposing|oc|(?:they|he)(?! (?:meant|intended|wrote|said|needs|wants))|discovery|production|disclosures?|filing|filed|answer|response|deadline to|interview|session|inspection|pretrial|status|call-in|webinar|cle)\b",
    re.I,
)
_NO_CHANGE = re.compile(r"\b(?:still (?:fine|good|on) for|keep|stays?|stands|remains)\b[^.;!?]*$", re.I)
# "Thursday, not Friday, is chili night"
_IS_ELSE = re.compile(r",? (?:is|was) (?:(?:the|a|an|our|my|his|her) )?(?!new|due|real|right|correct|actual)[\w'-]+ (?:night|day|time|party|dinner|lunch|one|conference)\b", re.I)  # fmt: skip
_SUBJECT = re.compile(r"(?:^\W*|[,:;] |\b(?:and|but|so) )(?P<np>(?:the|our|my|his|her|their|your|a) (?:[\w'’-]+ ){0,3}?[\w'’-]+)(?: (?:is|are|was|were|will|has|have|may|can|should|must|now|presently|currently)\b)", re.I)  # fmt: skip


def against_the_old(on: On) -> Hit | None:
    """The other day as if it were ordered."""
    if on.task.due is None or on.task.status not in OPEN:
        return None
    for place, clause in enumerate(clauses(on.text)[:40]):
        if words := _new_day(plain(clause), on):
            return Hit("change_due", PLAIN, f"it is due {words}", place)
    return None


def _new_day(text: str, on: On) -> str:
    times = [one for one in phrases(text) if one.kind in ("day", "clock", "span")]
    old = next((one for one in times if _is_given_up(one, text, on)), None)
    start, end = (old.start, old.end) if old else _bare_hour(text, on)
    if end == 0 or of_else(text, on) or undone(("if", "lead"), _WHEN_SHE_WROTE.sub("", text), start, end):
        return ""
    new = _others(text, start, end)
    days, hours = [one for one in new if one.kind != "clock"], [one for one in new if one.kind == "clock"]
    if not new or len(days) > 1 or len(hours) > 1 or (days and hours and days[0].clock):
        return ""
    return _sure(days, hours, on)


def _others(text: str, start: int, end: int) -> list[Phrase]:
    """The times of the sentence without what is given up."""
    ahead = text[:start]
    lead = _AGAINST.search(ahead) or _WAS.search(ahead)
    rest = f"{ahead[: lead.start()] if lead else ahead}, {text[end:]}"
    times = [one for one in phrases(rest) if one.kind in ("day", "clock", "span")]
    return [one for one in times if not re.match(r",? (?:being|is (?:an?|the|our) )", rest[one.end :])]


def _sure(days: Sequence[Phrase], hours: Sequence[Phrase], on: On) -> str:
    """The new day in words that are one day to come, and not the old one."""
    due = _due(on)
    day = days[0].words if days else f"{due:%B} {due.day}, {due.year}"
    words = f"{day} at {hours[0].words}" if hours else day
    words = words if days and days[0].kind == "span" else f"by {words}"
    read = due_in(f"It is due {words.rstrip('.')}.", on)
    fits = read.first is not None and not read.problem and read.first.at > on.here.sent and read.first.at != on.task.due
    return words if fits else ""


def _due(on: On) -> datetime:
    assert on.task.due is not None
    return on.task.due.astimezone(ZoneInfo(on.task.zone or on.here.zone))


def _is_given_up(one: Phrase, text: str, on: On) -> bool:
    """Behind "rather than" or, with "instead" or "meant" in the sentence, behind "due" or "I wrote"; and it is when
    the task is due."""
    ahead, rest = text[: one.start], f"{text[: one.start]} {text[one.end :]}"
    said = _AGAINST.search(ahead) or (_WAS.search(ahead) and _INSTEAD.search(rest))
    return bool(said) and _is_due_then(one, on)


# "Friday at two as opposed to five"
_NUMBER = re.compile(r" *(?P<h>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})(?: o'clock)?(?=[.,;:!?)]|$| (?:please|pls|would|will|thanks|thx|if|and|but|so|as|is)\b)", re.I)  # fmt: skip
_WHEN_SHE_WROTE = re.compile(r"^\W*(?:when|where|though|although|while)\b", re.I)


def _bare_hour(text: str, on: On) -> tuple[int, int]:
    """The place of an hour without a word for it; (0, 0) where there is none, or it is not when the task is due."""
    for one in _NUMBER.finditer(text):
        if _AGAINST.search(text[: one.start()].rstrip() + " "):
            hour = int(NUMBERS.get(one["h"].lower(), one["h"]))
            return one.span() if hour in (_due(on).hour, _due(on).hour - 12) else (0, 0)
    return 0, 0


def _is_due_then(one: Phrase, on: On) -> bool:
    due = _due(on)
    if one.kind == "span":
        return False
    if one.days:
        read = due_in(f"It is due by {one.words}.", on)
        return any(option.day == due.date() for option in read.options)
    return one.clock is not None and (
        bool(one.clock.values.get("close")) or _hour(one.clock.values.get("h")) in (due.hour, due.hour - 12)
    )


def _hour(said: str | None) -> int:
    return int(said) if said and said.isdigit() else -1


def of_else(text: str, on: On) -> bool:
    """ "The mediation is Thursday, not Friday"."""
    if _OF_ELSE.search(text) or _NO_CHANGE.search(text) or _IS_ELSE.search(text):
        return True
    subject = _SUBJECT.search(text.rsplit(":", 1)[-1])
    np = subject["np"] if subject else ""
    dated = re.search(r"\b(?:date|deadline|day|time|due|work|task|assignment|one)\b", np, re.I)
    return bool(np) and not dated and what_is(np, on.task) != TASK
