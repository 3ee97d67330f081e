# ruff: noqa: E501  a pattern reads best on one line
"""Where the writer says she is."""

from intake import patterns as re
from intake.reading.when.words import CITY_ZONE

_HERE = re.compile(
    r"\b(?:i'?m|i am|i'?ll be|we'?re|we are|am|currently|traveling|travelling|working|based|here|calling)\s+(?:\w+\s+){0,3}?(?:in|from|to)\s+(?P<city>"
    + "|".join(re.escape(one) for one in sorted(CITY_ZONE, key=len, reverse=True))
    + r")\b",
    re.I,
)


def place_of(text: str) -> str:
    """The zone of a place the writer says she is in; "" for none."""
    found = _HERE.search(text)
    return CITY_ZONE[found["city"].lower()] if found else ""
