"""Days seen from today: "tomorrow", "tonight", "overnight", "the next business day"."""

from datetime import date, timedelta

from intake.reading.when.atoms.atom import Atom
from intake.reading.when.days.values import Days
from tracker.domain.calendars import add_business_days
from tracker.domain.firm import Firm


def relative(atom: Atom, today: date, firm: Firm, early: bool) -> Days:
    word = " ".join(atom.values.get("w", "").split())
    one = timedelta(days=1)
    if word.endswith(" day") and word.startswith(("next", "following")):
        return Days(((add_business_days(today, 1, firm), "the next business day"),), named=True)
    if word in ("yesterday", "day before yesterday") or atom.values.get("last"):
        return Days(((today - one, "past"),), "past", True)
    if word == "day after tomorrow":
        days = ((today + one, "counted from the day before"),) if early else ()
        return Days((*days, (today + 2 * one, "by the calendar")), "ambiguous" if early else "", True)
    if atom.values.get("over"):
        return Days(((today if early else today + one, "the next morning"),), "vague", True)
    if word in ("today", "tonight", "tonite") or atom.values.get("half"):
        return Days(((today, "today"),), named=True)
    if early:
        return Days(
            ((today, "tomorrow as felt before sleeping"), (today + one, "tomorrow by the calendar")), "ambiguous", True
        )
    return Days(((today + one, "tomorrow"),), named=True)
