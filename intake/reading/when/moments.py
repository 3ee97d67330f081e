# ruff: noqa: E501  a pattern reads best on one line
"""A phrase becomes instants: one where it is sure, several where a careful reader would ask."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from intake.reading.when.atoms import Atom
from intake.reading.when.clocks import times_of
from intake.reading.when.days import Days, count_of, days_of
from intake.reading.when.phrases import Phrase
from intake.reading.when.words import CITY_ZONE, ZONES
from tracker.domain.calendars import (
    add_business_days,
    business_day_after,
    business_day_before,
    instant,
    is_business_day,
)
from tracker.domain.deadlines import received_day
from tracker.domain.firm import Firm

_ZONE_OF = tuple((zone, re.compile(pattern, re.I)) for zone, pattern in ZONES.items())


@dataclass(frozen=True, slots=True)
class Standpoint:
    """From where a time is read: when it was written (aware UTC), the writer's zone, where she says she is, the firm."""

    sent: datetime
    zone: str
    firm: Firm
    here: str = ""  # zone of a place stated in the mail: "I'm in London"

    @property
    def mine(self) -> str:
        return self.here or self.zone

    @property
    def local(self) -> datetime:
        return self.sent.astimezone(ZoneInfo(self.zone))

    @property
    def early(self) -> bool:
        """Between midnight and five: "tomorrow" may be today."""
        return self.local.hour < 5


@dataclass(frozen=True, slots=True)
class Option:
    """One reading: `at` aware UTC, meant in `zone`."""

    at: datetime
    zone: str
    why: str = ""

    @property
    def day(self) -> date:
        return self.at.astimezone(ZoneInfo(self.zone)).date()


@dataclass(frozen=True, slots=True)
class Moment:
    """What a phrase means. `problem`: "" one sure instant; else ambiguous | conflict | past | swapped | closed | vague |
    unclear | mismatch, and the options are what the desk asks about, the earliest first (none for `unclear`)."""

    options: tuple[Option, ...]
    words: str
    problem: str = ""
    timed: bool = False  # an hour was written
    note: str = ""

    @property
    def first(self) -> Option | None:
        return self.options[0] if self.options else None

    @property
    def at(self) -> datetime | None:
        return self.options[0].at if self.options else None

    @property
    def sure(self) -> bool:
        return bool(self.options) and not self.problem


def moment_of(phrase: Phrase, here: Standpoint) -> Moment:
    """The instants of a phrase that names a day, an hour or a count (not of "urgent", "no rush", "every Monday")."""
    zone = zone_of(phrase.zone, here)
    if phrase.zone and not zone:
        return Moment((), phrase.words, "unclear", note="zone")
    zone = zone or here.zone
    if phrase.lone and phrase.lone.kind == "span":
        return _counted(phrase, here, zone)
    if phrase.lone:
        return Moment((), phrase.words, "unclear")
    hours = times_of(phrase.clock)
    if not phrase.days:
        return _hour_alone(phrase, hours, here, zone)
    return _on_days(phrase, hours, here, zone)


def zone_of(atom: Atom | None, here: Standpoint) -> str:
    """IANA name of a written zone; "" for none, or for one of another person that we do not know."""
    if atom is None:
        return ""
    if abbreviation := atom.values.get("abbr"):
        return next(zone for zone, pattern in _ZONE_OF if pattern.fullmatch(abbreviation))
    if city := atom.values.get("city") or atom.values.get("city2"):
        return CITY_ZONE[city]
    mine = atom.values.get("mine") or atom.values.get("mine2") or ""
    if mine in ("my", "our", "local"):
        return here.mine
    return ""


def _today(here: Standpoint, zone: str) -> date:
    return here.sent.astimezone(ZoneInfo(zone)).date()


def _hour_alone(phrase: Phrase, hours: tuple[time, ...], here: Standpoint, zone: str) -> Moment:
    """ "by 5", "noon", "EOD": today if still ahead; if not, nobody can be sure."""
    today = _today(here, zone)
    day_after = business_day_after(today, here.firm)
    ahead = [at for hour in hours if (at := instant(today, hour, zone)) > here.sent]
    if ahead and (is_business_day(today, here.firm) or not phrase.has("part")):
        options = tuple(Option(at, zone, "today") for at in ahead)
        return Moment(options, phrase.words, "ambiguous" if len(options) > 1 else "", timed=True)
    first_thing = phrase.clock is not None and (
        phrase.clock.values.get("part") == "first thing" or bool(phrase.clock.values.get("open"))
    )
    next_at = instant(day_after, hours[0], zone)
    if first_thing and day_after - today <= timedelta(days=3):
        return Moment((Option(next_at, zone, "the next working morning"),), phrase.words, timed=True)
    later = [Option(instant(today, time(23, 59), zone), zone, "tonight")]
    if phrase.has("bare") and hours[0].hour < 12 and (at := instant(today, time(hours[0].hour + 12), zone)) > here.sent:
        later = [Option(at, zone, "this evening")]
    return Moment((*later, Option(next_at, zone, "the next business day")), phrase.words, "ambiguous", timed=True)


def _on_days(phrase: Phrase, hours: tuple[time, ...], here: Standpoint, zone: str) -> Moment:
    today = _today(here, zone)
    groups = [days_of(group, today, here.firm, here.early) for group in phrase.days]
    if any(not one.dates for one in groups):
        return Moment((), phrase.words, "unclear")
    days = groups[0] if len(groups) == 1 else _last_of(groups)
    wall = hours or _hours_of_day(phrase, here.early)
    if days.problem == "past" or _all_past(days, wall, here, zone):
        return _past(days, wall, phrase, here, zone)
    options = [Option(instant(day, hour, zone), zone, why) for day, why in days.dates for hour in wall]
    options = _unique(one for one in options if one.at > here.sent)
    problem = days.problem if len(options) > 1 or days.problem in ("swapped", "conflict", "vague") else ""
    if problem in ("conflict", "vague") and len(options) < 2:
        problem = "" if days.problem == "vague" and options else problem
    problem = problem or ("ambiguous" if len(options) > 1 else "")
    found = Moment(tuple(options), phrase.words, problem, timed=bool(hours))
    return _on_business_days(found, days, here) if not problem else found


def _last_of(groups: list[Days]) -> Days:
    """ "Mon or Tues at the latest": the latest named day, each after the one before it."""
    chosen = groups[0]
    for following in groups[1:]:
        later = [one for one in following.dates if one[0] > chosen.first]
        chosen = (
            replace(following, dates=(later[0],), problem="")
            if later
            else max(chosen, following, key=lambda one: one.first)
        )
    return chosen


def _hours_of_day(phrase: Phrase, early: bool) -> tuple[time, ...]:
    """The hour that goes with a day without one: 17:00, "tonight" 23:59, "this morning" noon."""
    for atom in phrase.day:
        if atom.kind == "relday":
            if atom.values.get("w") in ("tonight", "tonite"):
                return (time(9), time(23, 59)) if early else (time(23, 59),)  # written past midnight
            if half := atom.values.get("half"):
                return {"morning": (time(12),), "afternoon": (time(17),)}.get(half, (time(18), time(23, 59)))
            if atom.values.get("over"):
                return (time(9), time(17))
    return (time(17),)


def _unique(options: Iterable[Option]) -> list[Option]:
    kept: dict[datetime, Option] = {}
    for one in options:
        kept.setdefault(one.at, one)
    return sorted(kept.values(), key=lambda one: one.at)


def _all_past(days: Days, hours: tuple[time, ...], here: Standpoint, zone: str) -> bool:
    return all(instant(day, hour, zone) <= here.sent for day, _ in days.dates for hour in hours)


def _past(days: Days, hours: tuple[time, ...], phrase: Phrase, here: Standpoint, zone: str) -> Moment:
    """A time that has passed. "today" and "EOD" after hours may be tonight or the next business day; a date is asked about."""
    today = _today(here, zone)
    if days.first == today:
        after = business_day_after(today, here.firm)
        options = (
            Option(instant(today, time(23, 59), zone), zone, "tonight"),
            Option(instant(after, hours[-1], zone), zone, "the next business day"),
        )
        return Moment(options, phrase.words, "ambiguous", timed=phrase.clock is not None)
    return Moment((Option(instant(days.first, hours[-1], zone), zone, "as written"),), phrase.words, "past")


def _on_business_days(found: Moment, days: Days, here: Standpoint) -> Moment:
    """A day off: the business day before counts meanwhile. A weekend that was named is meant."""
    one = found.options[0]
    firm = here.firm
    if is_business_day(one.day, firm) or (one.day.weekday() > 4 and days.named):
        return found
    wall = one.at.astimezone(ZoneInfo(one.zone)).time()
    before, after = business_day_before(one.day, firm), business_day_after(one.day, firm)
    options = [
        Option(instant(before, wall, one.zone), one.zone, "the business day before"),
        Option(one.at, one.zone, "as written"),
        Option(instant(after, wall, one.zone), one.zone, "the business day after"),
    ]
    ahead = tuple(option for option in options if option.at > here.sent)
    return replace(found, options=ahead, problem="closed")


def _counted(phrase: Phrase, here: Standpoint, zone: str) -> Moment:
    """ "in 48 hours", "within ten days", "3 court days before the 12/18 hearing"."""
    values = phrase.lone.values if phrase.lone else {}
    count = count_of(values.get("n2") or values.get("n") or values.get("turn") or values.get("short") or "few")
    unit = (values.get("unit") or values.get("unit2") or values.get("unit3") or "").rstrip("s")
    rel = values.get("rel", "")
    if count is None or rel == "ago":
        return Moment((), phrase.words, "unclear" if rel != "ago" else "past")
    kind = values.get("kind", "")
    if phrase.anchor:
        return _from_anchor(phrase, count, unit, kind, rel, here)
    if rel in BACK or rel in ("after", "following", "of", "from", "from receipt"):
        return Moment((), phrase.words, "unclear")
    if unit in ("minute", "min", "hour", "hr", "h"):
        return _hours_ahead(phrase, count, unit, kind, here, zone)
    start = _today(here, zone) + timedelta(days=1 if rel == "from tomorrow" else 0)
    if kind in ("business", "court", "working", "work", "biz") or unit == "bd":
        day = add_business_days(received_day(here.sent, here.firm, zone), int(count), here.firm)
        return Moment((Option(instant(day, time(17), zone), zone, "business days"),), phrase.words)
    moment = Moment((Option(instant(_later(start, count, unit), time(17), zone), zone, "calendar days"),), phrase.words)
    return _on_business_days(moment, Days((), named=False), here)


def _hours_ahead(phrase: Phrase, count: float, unit: str, kind: str, here: Standpoint, zone: str) -> Moment:
    from tracker.domain.calendars import add_working_time

    length = timedelta(minutes=count) if unit.startswith("min") else timedelta(hours=count)
    if kind in ("business", "working", "work", "biz"):
        return Moment(
            (Option(add_working_time(here.sent, length, here.firm, zone), zone, "working hours"),),
            phrase.words,
            timed=True,
        )
    return Moment((Option((here.sent + length).astimezone(UTC), zone, "clock hours"),), phrase.words, timed=True)


BACK = ("before", "prior to", "ahead of", "in advance of", "in advance", "beforehand", "earlier", "ahead", "prior")


def back_from(phrase: Phrase, stop: Option, here: Standpoint) -> Moment | None:
    """ "3 business days before", "the day before": counted back from an event named elsewhere in the text."""
    values = phrase.lone.values if phrase.lone else {}
    if phrase.kind == "vague" and re.match(r"the (?:day|night|week) (?:before|prior)", phrase.words, re.I):
        unit, count, kind = ("week" if "week" in phrase.words.lower() else "day"), 1.0, ""
    elif phrase.kind == "span" and values.get("rel") in BACK and phrase.anchor is None:
        unit, kind = values.get("unit", "").rstrip("s"), values.get("kind", "")
        found = count_of(values.get("n2") or values.get("n") or "few")
        if found is None or unit not in ("day", "week", "wk", "bd", "month"):
            return None
        count = found
    else:
        return None
    business = kind in ("business", "court", "working", "work", "biz") or unit == "bd"
    day = add_business_days(stop.day, -int(count), here.firm) if business else _step(stop.day, -count, unit)
    at = instant(day, time(17), stop.zone)
    if at <= here.sent:
        return None
    moment = Moment((Option(at, stop.zone, "counted back from the event"),), phrase.words)
    return _on_business_days(moment, Days((), named=False), here)


def _later(day: date, count: float, unit: str) -> date:
    if unit.startswith(("week", "wk")):
        return day + timedelta(weeks=count)
    if unit.startswith("month"):
        month = day.month - 1 + int(count)
        year, number = day.year + month // 12, month % 12 + 1
        for last in range(day.day, 27, -1):
            try:
                return date(year, number, last)
            except ValueError:
                continue
        return date(year, number, day.day)
    return day + timedelta(days=count)


def _from_anchor(phrase: Phrase, count: float, unit: str, kind: str, rel: str, here: Standpoint) -> Moment:
    """Counting back from an event, or on from a day."""
    assert phrase.anchor is not None
    base = moment_of(phrase.anchor, here)
    if not base.options or (base.problem in ("past", "unclear") and rel != "after"):
        return Moment((), phrase.words, "unclear")
    back = rel in BACK
    sign = -1 if back else 1
    options = []
    for one in base.options[:2]:
        if unit in ("minute", "min", "hour", "hr", "h"):
            length = timedelta(minutes=count) if unit.startswith("min") else timedelta(hours=count)
            options.append(Option(one.at + sign * length, one.zone, one.why))
            continue
        business = kind in ("business", "court", "working", "work", "biz") or unit == "bd"
        day = (
            add_business_days(one.day, sign * int(count), here.firm) if business else _step(one.day, sign * count, unit)
        )
        options.append(Option(instant(day, time(17), one.zone), one.zone, one.why))
    ahead = tuple(one for one in options if one.at > here.sent)
    if not ahead:
        return Moment(tuple(options[:1]), phrase.words, "past")
    found = Moment(ahead, phrase.words, "ambiguous" if len(ahead) > 1 else "")
    return _on_business_days(found, Days((), named=False), here) if not found.problem else found


def _step(day: date, count: float, unit: str) -> date:
    return _later(day, count, unit) if count > 0 or not unit.startswith("month") else day - timedelta(days=30 * -count)
