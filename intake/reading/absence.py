"""From when until when somebody is away, out of her own words or an auto-reply."""

from datetime import date
from zoneinfo import ZoneInfo

from intake import patterns as re
from intake.reading.when.atoms.plain import plain
from intake.reading.when.days import days_of
from intake.reading.when.phrases import phrases
from intake.reading.when.standpoint import Standpoint
from tracker.domain.calendars import business_day_before

_BACK = re.compile(r"\b(?:back|return(?:ing|s)?|in (?:the )?office again|available again)\b(?:[^.;\n]{0,20})$", re.I)
_UNTIL = re.compile(r"\b(?:until|till|through|thru|to|up to|-)\s*(?:and including\s*)?(?:the\s*)?$", re.I)


def absence_of(text: str, here: Standpoint) -> tuple[date | None, date | None] | None:
    """First and last day away; None where no day is named. "Back Monday" means away until the business day before."""
    text = plain(text)[:3000]
    today = here.sent.astimezone(ZoneInfo(here.zone)).date()
    first: date | None = None
    last: date | None = None
    for one in phrases(text):
        if not one.days:
            continue
        left = text[max(0, one.start - 40) : one.start]
        days = [days_of(group, today, here.firm) for group in one.days]
        days = [day for day in days if day.dates]
        if not days:
            continue
        if _BACK.search(left):
            last = last or business_day_before(days[-1].first, here.firm)
        elif _UNTIL.search(left):
            last = days[-1].first
        elif first is None:
            first = days[0].first
            atom = one.day[0]
            if atom.kind == "monthday" and atom.values.get("d2"):
                first, last = date(days[0].first.year, days[0].first.month, int(atom.values["d"])), days[0].first
            elif len(days) > 1:
                last = days[-1].first
    if first is None and last is None:
        return None
    return first or today, last or first
