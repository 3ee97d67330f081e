"""Days on which the court of a matter sits, for work that is wanted so many of them before or after an event."""

from datetime import date, timedelta

from tracker.domain.courts.court import Court, closing
from tracker.domain.courts.finding import find_court
from tracker.domain.courts.values import Direction


def open_court_days(day: date, count: int, words: str) -> tuple[date, ...]:
    """The `count`th day after `day` on which the court of these words sits (before it where negative); () where no such
    court is known. Two, the earlier first, where a day between may be a holiday of that court or not.
    """
    court = find_court(words) if words else None
    if not isinstance(court, Court):
        return ()
    return tuple(sorted({_counted(day, count, court, doubts) for doubts in (False, True)}))


def _counted(day: date, count: int, court: Court, doubts: bool) -> date:
    way = Direction.AFTER if count > 0 else Direction.BEFORE
    left = abs(count)
    while left:
        day += timedelta(days=way.sign)
        found = closing(court, day, way)
        left -= not found or (bool(found.doubt) and not doubts)
    return day
