# ruff: noqa: E501  a pattern reads best on one line
"""Days in the answer to a question: in words ("the eleventh"), by their week ("not this week, the one after"), and
whether a choice falls on the day that is named."""

from datetime import date, timedelta
from zoneinfo import ZoneInfo

from intake import patterns as re
from intake.known import KnownChoice
from intake.reading.when.atoms.atom import Atom
from intake.reading.when.clocks import times_of
from intake.reading.when.phrases import Phrase
from intake.reading.when.standpoint import Standpoint
from intake.reading.when.words import DAYS_IN_WORDS, DIGITS, MONTHS, WEEKDAYS

_NTH = re.compile(rf"(?:\bthe |^\W*)(?P<w>{'|'.join(sorted(DAYS_IN_WORDS, key=len, reverse=True))})\b(?! (?:one|two|option|choice|date|week|{'|'.join(WEEKDAYS)}\w*|draft|version|circuit|amendment|set|page|exhibit|volume|time)\b)", re.I)  # fmt: skip
_ENDS = {"1": "st", "2": "nd", "3": "rd", "21": "st", "22": "nd", "23": "rd", "31": "st"}
_WEEK_AFTER = re.compile(r"\bthe (?:week|one|friday|monday|tuesday|wednesday|thursday) (?:after|following)(?: (?:this|that)(?: one| week)?)?(?=\W*(?:$|[.,;!]|please\b|thanks\b|not\b))", re.I)  # fmt: skip
# "I'm out this week": where she is, and no choice
_OF_HERSELF = re.compile(r"\b(?:i'm|i am|we're|we are|i'll be|out|away|busy|ask|back|travel\w*|trial|court|swamped|slammed|vacation|call)\b", re.I)  # fmt: skip


def in_digits(text: str, above: int) -> str:
    """ "I meant the eleventh" as "I meant the 11th"; up to `above` such a word may be a place in the list."""

    def digits(hit: re.Match[str]) -> str:
        number = DIGITS[hit["w"].lower()]
        return f"{hit[0][: -len(hit['w'])]}{number}{_ENDS.get(number, 'th')}" if int(number) > above else hit[0]

    return _NTH.sub(digits, text)


def weeks_named(text: str) -> str:
    """ "the week after this one", "the one after" as "next week"."""
    return _WEEK_AFTER.sub("next week", text)


def chooses(phrase: Phrase, text: str) -> bool:
    """Whether a time is one that she may choose by; a week alone in words about herself is none."""
    return bool(phrase.clock) or any(one.kind != "period" for one in phrase.day) or not _OF_HERSELF.search(text)


def matches(choice: KnownChoice, phrase: Phrase, here: Standpoint) -> bool:
    assert choice.due is not None
    local = choice.due.astimezone(ZoneInfo(here.zone))
    if (
        phrase.clock
        and (hours := times_of(phrase.clock))
        and all((one.hour, one.minute) != (local.hour, local.minute) for one in hours)
    ):
        return False
    today = here.sent.astimezone(ZoneInfo(here.zone)).date()
    return all(_same_day(atom, local.date(), today) for atom in phrase.day)


def _same_day(atom: Atom, day: date, today: date) -> bool:
    values = atom.values
    match atom.kind:
        case "weekday":
            mod = values.get("mod") or ""
            week = _in_week(mod, day, today) if "week" in mod else mod.lower() != "this" or (day - today).days < 7
            return bool(WEEKDAYS[values["wd"][:3]] == day.weekday()) and week
        case "period":
            return _in_week(values.get("wk") or "", day, today)
        case "ordinal":
            return bool(int(values["d"]) == day.day)
        case "numeric" | "iso":
            return bool((int(values["m"]), int(values["d"])) == (day.month, day.day))
        case "monthday":
            return bool((MONTHS[values["mon"][:3]], int(values["d"])) == (day.month, day.day))
        case "relday":
            ahead = {"today": 0, "tonight": 0, "tonite": 0, "tomorrow": 1, "tmrw": 1}.get(values.get("w", ""), 1)
            return bool((day - today).days == ahead)
    return True


def _in_week(which: str, day: date, today: date) -> bool:
    """In this week or the next one; of other words it says nothing."""
    ahead = 0 if re.search(r"\bthis\b", which, re.I) else 1 if re.search(r"\b(?:next|following)\b", which, re.I) else None  # fmt: skip
    if ahead is None:
        return True
    monday = today - timedelta(days=today.weekday()) + timedelta(weeks=ahead)
    return monday <= day < monday + timedelta(weeks=1)
