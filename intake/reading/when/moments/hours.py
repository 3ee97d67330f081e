"""An hour without a day: today if it is still ahead, else asked about."""

from datetime import time, timedelta

from intake.reading.when.moments.values import Moment, Option
from intake.reading.when.moments.zones import today_in
from intake.reading.when.phrases import Phrase
from intake.reading.when.standpoint import Standpoint
from tracker.domain.calendars import business_day_after, instant, is_business_day


def hour_alone(phrase: Phrase, hours: tuple[time, ...], here: Standpoint, zone: str) -> Moment:
    """ "by 5", "noon", "EOD": today if still ahead; if not, nobody can be sure."""
    today = today_in(here, zone)
    day_after = business_day_after(today, here.firm)
    ahead = [at for hour in hours if (at := instant(today, hour, zone)) > here.sent]
    if ahead and (is_business_day(today, here.firm) or not phrase.has("part")):
        options = tuple(Option(at, zone, "today") for at in ahead)
        return Moment(options, phrase.words, "ambiguous" if len(options) > 1 else "", timed=True)
    next_at = instant(day_after, hours[0], zone)
    if _first_thing(phrase) and day_after - today <= timedelta(days=3):
        return Moment((Option(next_at, zone, "the next working morning"),), phrase.words, timed=True)
    options = (_later_today(phrase, hours[0], here, zone), Option(next_at, zone, "the next business day"))
    return Moment(options, phrase.words, "ambiguous", timed=True)


def _first_thing(phrase: Phrase) -> bool:
    clock = phrase.clock
    return clock is not None and (clock.values.get("part") == "first thing" or bool(clock.values.get("open")))


def _later_today(phrase: Phrase, hour: time, here: Standpoint, zone: str) -> Option:
    """ "by 5" after five in the afternoon is no morning hour; anything else may be meant by midnight."""
    today = today_in(here, zone)
    if phrase.has("bare") and hour.hour < 12 and (at := instant(today, time(hour.hour + 12), zone)) > here.sent:
        return Option(at, zone, "this evening")
    return Option(instant(today, time(23, 59), zone), zone, "tonight")
