# ruff: noqa: E501  a pattern reads best on one line
"""A count back in a mail of several events: from the one that it names, else nobody can tell and each is asked about."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from intake import patterns as re
from intake.reading.when.cues import EVENT
from intake.reading.when.moments import moment_of
from intake.reading.when.moments.values import Moment, Option
from intake.reading.when.roles import Placed, Role
from intake.reading.when.standpoint import Standpoint

_NAME = re.compile(rf"\b(?:{EVENT}|vacation|holiday|trip|leave|birthday|surgery|wedding)\b", re.I)
# "it's the call that I need it for, so the day before that", "the binder is for the interview, two days before that"
_FOR_WHAT = re.compile(rf"\b(?:for|it's|it is|that's|this is) (?:the|that|our|my|his|her|their) (?:[\w'-]+ ){{0,2}}?(?P<name>{EVENT})\b", re.I)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Event:
    """An event that a mail dates, by the word for it."""

    name: str
    stop: Option


def events_of(times: Sequence[Placed], here: Standpoint) -> list[Event]:
    """The events of different days, in the order of the mail."""
    out: list[Event] = []
    for one in times:
        if one.role is not Role.EVENT or not one.phrase.days:
            continue
        moment = moment_of(one.phrase, here)
        names = [name[0].lower() for name in _NAME.finditer(one.left)]
        if moment.options and moment.problem != "past" and all(e.stop.day != moment.options[0].day for e in out):
            out.append(Event(names[-1] if names else "", moment.options[0]))
    return out


def named_event(back: Placed, events: Sequence[Event]) -> Event | None:
    """The event that the words beside a count back name."""
    said = _NAME.search(back.right[:60])
    named = said[0] if said else next((one["name"] for one in reversed(list(_FOR_WHAT.finditer(back.left)))), "")
    fits = [one for one in events if named and one.name[:5] == named.lower()[:5]]
    return fits[0] if len(fits) == 1 else None


Counted = Callable[[Placed, Option, Standpoint], Moment | None]


def counted_from(
    back: Placed, events: Sequence[Event], here: Standpoint, count: Counted
) -> list[tuple[Moment, Option]]:
    """What a count comes to: from the named event, or from each of them."""
    one = named_event(back, events)
    found = [(count(back, event.stop, here), event.stop) for event in ([one] if one else events)]
    return [(moment, stop) for moment, stop in found if moment and moment.options]
