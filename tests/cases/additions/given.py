"""A case that asks for one thing, and what a sentence more may fit in: a day, a name, another matter."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from functools import cache, cached_property
from hashlib import sha256
from typing import Any
from zoneinfo import ZoneInfo

from config import load
from tests.cases import score
from tests.cases.scoring import FIRM
from tracker.domain import calendars
from tracker.domain.deadlines import rush_due, scope_due
from tracker.domain.firm import Firm, Person, Role

Json = dict[str, Any]
_EVENT = re.compile(
    r"\b(?:hearing|trial|mediation|argument|closing|interview|conference|appointment|filing|we(?:'re| will| are)? (?:file|serve|meet)|flies|fly|flight|plane|away|out of|meeting|call|depo|see(?:ing)? the|see(?:ing)? (?:mrs?|ms)|comes in|exchange|ex parte|boarding|leave for|i leave)\b",
    re.I,
)
_DAY = re.compile(
    r"\b(?:mon|tues?|wed(?:ne)?s?|thu(?:rs?)?|fri|satur|sun)(?:day)?\b|\b\d{1,2}/\d{1,2}\b|\b(?:today|tonight|tomorrow|eow|the \d{1,2}(?:st|nd|rd|th))\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}\b",
    re.I,
)
_CHANGED_MIND = re.compile(
    r"\b(?:instead|scratch|strike|p\.?s\b|wait|wrong|correction|rather|actually|moved|no,|sorry)", re.I
)
# two short names are taken: each stands for one matter and for nobody else
_OTHERS = {"Okonkwo": "2026-0177", "Tran": "2026-0180", "Delgado": "2026-0222", "Pruitt": "2026-0230"}


@cache
def firm() -> Firm:
    return load(FIRM, {}).desk.firm


@dataclass(frozen=True)
class Given:
    """`wording` picks one day, name and place of several, another for each."""

    case: score.Case
    wording: str

    @cached_property
    def own(self) -> str:
        return f"{self.case.subject}\n{self.case.raw['body_text']}"

    @cached_property
    def task(self) -> Json:
        task: Json = self.case.expected["tasks"][0]
        return task

    @cached_property
    def basis(self) -> str:
        return str(self.task.get("due_basis"))

    @property
    def is_dated(self) -> bool:
        return not self.basis.startswith(("sow", "agreed", "inferred"))

    @property
    def is_hurried(self) -> bool:
        return "rush" in self.basis or self.task.get("priority") == "urgent"

    @property
    def has_event(self) -> bool:
        """Whether it speaks of another day beside its own or changed its mind before: what is said then may be of that."""
        counted = any(one in self.basis for one in ("before", "court", "latest"))
        several = len(_DAY.findall(self.own)) > 2 or bool(_CHANGED_MIND.search(self.own))
        return bool(self.task.get("hard_stop_utc")) or counted or several or bool(_EVENT.search(self.own))

    @cached_property
    def requester(self) -> Person:
        person = firm().person(str(self.task.get("requester") or self.case.sender[1]))
        assert person is not None
        return person

    @cached_property
    def sent(self) -> datetime:
        return self.case.sent.astimezone(ZoneInfo(self.requester.zone))

    @property
    def is_at_home(self) -> bool:
        """Whether nobody else's clock is spoken of."""
        return self.task["due_tz"] == self.requester.zone and self.sent.utcoffset() == self.case.sent.utcoffset()

    @cached_property
    def due(self) -> datetime:
        return score.instant(self.task["due_utc"]).astimezone(ZoneInfo(self.requester.zone))

    def pick(self, found: list[Any]) -> Any:
        """One of these, the same each time."""
        number = int(sha256(f"{self.wording}{self.case.id}".encode()).hexdigest(), 16)
        return found[number % len(found)] if found else None

    @cached_property
    def day(self) -> datetime | None:
        """A working day of the coming week that the mail speaks of nowhere."""
        days = [self.sent + timedelta(days=ahead) for ahead in range(2, 7)]
        fit = [
            one
            for one in days
            if calendars.is_business_day(one.date(), firm())
            and one.date() != self.due.date()
            and not re.search(rf"\b{one:%a}", self.own, re.I)
        ]
        found: datetime | None = self.pick(fit)
        return found

    def at(self, hour: int, day: datetime | None = None, zone: str = "") -> str:
        on = day or self.day
        assert on is not None
        local = datetime.combine(on.date(), time(hour), ZoneInfo(zone or self.requester.zone))
        return score.stamp(local)

    @cached_property
    def paralegal(self) -> Person | None:
        """One who may do it and is not spoken of."""
        barred = {*(self.task.get("exclude_assignees") or []), *map(str, score.as_list(self.case.raw.get("cc")))}
        found: Person | None = self.pick(
            [
                one
                for one in firm().people.values()
                if one.role is Role.PARALEGAL
                and not any(one.address in other for other in barred)
                and one.name.split()[0] not in self.own
                and self.task["matter"] not in one.walled_from
            ]
        )
        return found

    @cached_property
    def attorney(self) -> Person | None:
        """One who is neither the writer nor spoken of."""
        found: Person | None = self.pick(
            [
                one
                for one in firm().people.values()
                if one.role.is_attorney and one is not self.requester and one.name.split()[0] not in self.own
            ]
        )
        return found

    @cached_property
    def other(self) -> str | None:
        """The name of another matter."""
        found: str | None = self.pick(
            [one for one, number in _OTHERS.items() if number != self.task["matter"] and one not in self.own]
        )
        return found

    @property
    def other_number(self) -> str:
        return _OTHERS[self.other or ""]

    def rush(self) -> str:
        return score.stamp(rush_due(self.sent, firm(), self.requester.zone))

    def scope(self) -> str:
        return score.stamp(scope_due(self.task["task_type"], self.sent, firm(), self.requester.zone).at)

    def filled(self) -> str | None:
        """The wording with its day, names and matter; None where the case has none to give."""
        needed = {"day": self.day, "name": self.paralegal, "attorney": self.attorney, "other": self.other}
        if any(f"{{{key}" in self.wording and value is None for key, value in needed.items()):
            return None
        return self.wording.format(
            day=f"{self.day:%A}" if self.day else "",
            date=_date(self.day) if self.day else "",
            wrong=_date(self.day + timedelta(days=1)) if self.day else "",
            name=self.paralegal.name.split()[0] if self.paralegal else "",
            attorney=self.attorney.name.split()[0] if self.attorney else "",
            other=self.other,
        )


def _date(day: datetime) -> str:
    return f"{day:%B} {day.day}"


Change = Callable[[Given], Json | None]
