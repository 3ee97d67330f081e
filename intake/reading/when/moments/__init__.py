"""The instants that a phrase means, seen from the standpoint; several where a careful reader would ask."""

from dataclasses import replace
from datetime import time

from intake.reading.when.clocks import times_of
from intake.reading.when.moments.counts import counted
from intake.reading.when.moments.days import on_days
from intake.reading.when.moments.hours import hour_alone
from intake.reading.when.moments.values import Moment
from intake.reading.when.moments.zones import zone_of
from intake.reading.when.phrases import Phrase
from intake.reading.when.standpoint import Standpoint
from tracker.domain.calendars import instant


def _at_hours(found: Moment, hours: tuple[time, ...]) -> Moment:
    """The days that a count comes to, at the hour that stands beside it; of a vague hour the earlier."""
    options = tuple(replace(one, at=instant(one.day, hours[0], one.zone)) for one in found.options)
    return replace(found, options=options, timed=True)


def _evening(phrase: Phrase) -> bool:
    """ "tonight at eight", "this evening at 11", "at 4 this afternoon": the hour is one past noon."""
    return any(
        atom.values.get("half") in ("afternoon", "evening") or atom.values.get("w") in ("tonight", "tonite")
        for atom in phrase.day
    )


def moment_of(phrase: Phrase, here: Standpoint) -> Moment:
    """The instants of a phrase that names a day, an hour or a count (not of "urgent", "no rush", "every Monday")."""
    zone = zone_of(phrase.zone, here)
    if phrase.zone and not zone:
        return Moment((), phrase.words, "unclear", note="zone")
    zone = zone or here.zone
    if phrase.lone and phrase.lone.kind == "span":
        found = counted(phrase, moment_of(phrase.anchor, here) if phrase.anchor else None, here, zone)
        return _at_hours(found, times_of(phrase.clock)) if phrase.clock else found
    if phrase.lone:
        return Moment((), phrase.words, "unclear")
    hours = times_of(phrase.clock, _evening(phrase))
    if not phrase.days:
        return hour_alone(phrase, hours, here, zone)
    return on_days(phrase, hours, here, zone)
