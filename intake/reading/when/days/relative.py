"""Days seen from today: "tomorrow", "tonight", "overnight"."""

from datetime import date, timedelta

from intake.reading.when.atoms.atom import Atom
from intake.reading.when.days.values import Days


def relative(atom: Atom, today: date, early: bool) -> Days:
    word = " ".join(atom.values.get("w", "").split())
    one = timedelta(days=1)
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
