"""What an addition is: to which replies it is made, in which words, where, and what is then expected."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from hashlib import sha256
from itertools import count
from typing import Any
from zoneinfo import ZoneInfo

from config import load
from tests.cases import score
from tests.cases.rewordings.beside import above, below, closing_of
from tests.cases.scoring import FIRM
from tracker.domain.calendars import is_business_day
from tracker.domain.firm import Firm

Expected = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Made:
    """One case to which something is added, with the day that the sentence may name."""

    case: score.Case
    day: date

    def at(self, clock: time, whose: str = "") -> str:
        """An instant of its day, in the zone of the writer or of `whose`."""
        person = self.case.firm.person(whose or self.case.sender[1])
        local = datetime.combine(self.day, clock, ZoneInfo(str(person and person["timezone"]) or "UTC"))
        return local.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


_SAYS_MORE = re.compile(r"(?:\S+\s+){7}|approv|fine|done|\bok", re.I)  # than a closing does

# a greeting, initials, a table's row: nothing follows right behind it
_ENDS_ODDLY = re.compile(r"(?:,|\|[^\n]*|\n\W*(?:[A-Z]\.? ?){1,3}(?:[A-Z][a-z]+)?|read\)\.?|- [A-Z]\w+)$")


Then = Callable[[Made], Expected | None]  # what is expected; None where the case does not fit


@dataclass(frozen=True, slots=True)
class Addition:
    """`after`: the case's day from which its own is counted ("sent", "due")."""

    to: Callable[[score.Case], bool]
    sentences: tuple[str, ...]
    then: Then
    where: tuple[str, ...] = ("end", "below")
    after: str = "sent"


def added(name: str, addition: Addition, case: score.Case) -> score.Case | None:
    """The case with one of the sentences, chosen by its text; None where it is not one to add this to."""
    if not addition.to(case):
        return None
    if _SAYS_MORE.search(closing_of(case.raw["body_text"])[1]):
        return None
    day = _day(case, addition.after)
    expected = addition.then(Made(case, day)) if day else None
    if day is None or expected is None:
        return None
    number = int(sha256(f"{name}{case.id}{case.raw['body_text']}".encode()).hexdigest(), 16)
    sentence = addition.sentences[number % len(addition.sentences)]
    if "end" in addition.where and _ENDS_ODDLY.search(closing_of(case.raw["body_text"])[0]):
        return None
    words = sentence.format(day=f"{day:%A}", date=f"{day:%B} {day.day}")
    place = addition.where[number // 97 % len(addition.where)]
    text = _PLACES[place](words)(case.raw["body_text"])
    rest = {key: value for key, value in case.raw.items() if key not in ("body_html", "accept_also")}
    return replace(case, raw={**rest, "body_text": text, "expected": dict(expected)})


def _at_end(sentence: str) -> Callable[[str], str]:
    """Right behind the last of the writer's own words, above the closing."""

    def put(text: str) -> str:
        own, rest = closing_of(text)
        stop = "" if own[-1:] in ".!?:" else "."
        return f"{own}{stop} {sentence}" + (f"\n\n{rest}" if rest else "")

    return put


_PLACES = {"end": _at_end, "below": below, "above": above}


def _day(case: score.Case, after: str) -> date | None:
    """A day of business that its weekday names alone, two or more days ahead; behind the due day, if that is asked."""
    first = case.sent.date() + timedelta(days=2)
    if after == "due":
        due = case.context[0].get("due_utc")
        if not due:
            return None
        first = max(first, score.instant(due).date() + timedelta(days=2))
    if after == "due before":
        due = case.context[0].get("due_utc")
        first = case.sent.date() + timedelta(days=1)
        day = _business_day(first)
        return day if due and day < score.instant(due).date() else None
    return _business_day(first)


def _business_day(first: date) -> date:
    return next(day for ahead in count() if is_business_day(day := first + timedelta(days=ahead), _firm()))


@cache
def _firm() -> Firm:
    return load(FIRM, {}).desk.firm


# --- what is expected then


def same(made: Made) -> Expected:
    """Nothing changes; what the case accepts beside its values stays accepted."""
    also = [*(made.case.raw.get("accept_also") or []), *(made.case.expected.get("accept_also") or [])]
    return {**made.case.expected, "accept_also": also}


def turned(*intents: str, status: str | None = None, also: tuple[Expected, ...] = (), **values: Any) -> Then:
    """Only this, whatever it was before; `status` None: as it was."""

    def then(made: Made) -> Expected:
        kept = status or made.case.context[0]["status"]
        return {"intents": list(intents), "new_status": kept, "accept_also": list(also), **values}

    return then


def plus(*intents: str, also: tuple[Expected, ...] = (), **values: Any) -> Then:
    """The act of the case, and this beside it; a value may be made of the day."""

    def then(made: Made) -> Expected:
        own = made.case.expected
        named = own.get("intents") or [own["intent"]]
        more = {key: value(made) if callable(value) else value for key, value in values.items()}
        kept = {key: value for key, value in own.items() if key not in ("intent", "intents", "accept_also")}
        return {**kept, "intents": [*named, *intents], **more, "accept_also": [*own.get("accept_also", []), *also]}

    return then
