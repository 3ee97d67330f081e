"""The hour that stands beside a count of days."""

from dataclasses import replace

from intake import patterns as re
from intake.reading.when.phrase import Phrase

_OF_DAYS = re.compile(r"\b(?:days?|bds?|weeks?|wks?|fortnights?)\b", re.I)
_HOUR_BEFORE = re.compile(r"\s*,?\s*(?:on the day )?", re.I)
_HOUR_BEHIND = re.compile(r"\s*,?\s*(?:(?:at|by|before)\s+)?", re.I)


def with_hours(found: list[Phrase], text: str) -> list[Phrase]:
    """ "Close of business two days from now", "in three business days by noon": the hour of a counted day."""
    out: list[Phrase] = []
    for one in found:
        past = out[-1] if out else None
        gap = text[past.end : one.start] if past else ""
        if past and _counts_days(one) and _hour_only(past) and _HOUR_BEFORE.fullmatch(gap):
            out[-1] = replace(one, start=past.start, clock=past.clock, zone=past.zone)
        elif past and _counts_days(past) and past.clock is None and _hour_only(one) and _HOUR_BEHIND.fullmatch(gap):
            out[-1] = replace(past, end=one.end, clock=one.clock, zone=one.zone)
        else:
            out.append(one)
    return out


def _counts_days(one: Phrase) -> bool:
    """A count of days from now: its hour may stand beside it."""
    values = one.lone.values if one.lone and one.lone.kind == "span" else {}
    ahead = bool(values.get("lead")) or values.get("rel", "").startswith(("from", "of the date", "of today"))
    return ahead and values.get("rel") != "ago" and bool(_OF_DAYS.search(values.get("unit", "")))


def _hour_only(one: Phrase) -> bool:
    return one.lone is None and not one.days and one.clock is not None
