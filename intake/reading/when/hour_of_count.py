# ruff: noqa: E501  a pattern reads best on one line
"""The hour that stands beside a count back: "the business day before the hearing, at noon", "by 3 pm two days before trial"
is an hour of the day that is counted, and none of today."""

from collections.abc import Sequence
from dataclasses import replace

from intake import patterns as re
from intake.reading.when.cues import EVENT
from intake.reading.when.moments.count import BACK
from intake.reading.when.phrases import Phrase

_WHAT = r"(?:(?:the|our|my|his|her|their|that|this|it|then|we|she|he|they|i) ?)?(?:[\w'-]+ ?){0,3}"
# behind the count: "..., at noon", "... by 3 pm"; "before the hearing at 9" is the hour of the hearing
_BEHIND = re.compile(rf"^\s*{_WHAT}(?:,\s*(?:(?:and|so|please|pls)\s+)?(?:by|at|no later than|before)?\s*|\s+(?:by|no later than)\s*)$", re.I)  # fmt: skip
_OF_EVENT = re.compile(
    rf"^\s*(?:(?:the|our|my|his|her|their|that) )?(?:[\w'-]+ ){{0,2}}?(?:{EVENT})\s+(?:at|@)?\s*$", re.I
)
_AHEAD = re.compile(r"^[\s,]*(?:(?:on|of|please|pls)\s+)?$", re.I)  # "by noon the day before"


def with_hours(found: Sequence[Phrase], text: str) -> tuple[Phrase, ...]:
    """The phrases, with such an hour made one of its count."""
    out: list[Phrase] = []
    for one in found:
        last = out[-1] if out else None
        if last and _counts(last) and _is_hour(one) and _BEHIND.match(_between(text, last, one)):
            out[-1] = _of_hour(last, one)
        elif last and _counts(last) and _is_hour(one) and _OF_EVENT.match(_between(text, last, one)):
            continue
        elif last and _counts(one) and _is_hour(last) and _AHEAD.match(_between(text, last, one)):
            out[-1] = _of_hour(one, last)
        else:
            out.append(one)
    return tuple(out)


def _between(text: str, one: Phrase, other: Phrase) -> str:
    return text[one.end : other.start]


def _of_hour(count: Phrase, hour: Phrase) -> Phrase:
    return replace(count, clock=hour.clock, zone=hour.zone or count.zone)


def _is_hour(one: Phrase) -> bool:
    return one.kind == "clock" and one.clock is not None


def _counts(one: Phrase) -> bool:
    """In days or weeks, and back from an event that is named elsewhere."""
    if one.clock is not None or one.anchor is not None or one.lone is None:
        return False
    if one.kind == "vague":
        return bool(_THE_DAY.match(one.words))
    return one.kind == "span" and one.lone.values.get("rel") in BACK and not (one.lone.values.get("unit") or "").startswith(("h", "m"))  # fmt: skip


_THE_DAY = re.compile(r"the (?:day|week) (?:before|prior)$", re.I)
