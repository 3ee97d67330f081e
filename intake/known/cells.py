"""Cells of the JSON, read leniently."""

import re
from datetime import datetime


def list_of(value: object) -> list[object]:
    return [] if value is None else list(value) if isinstance(value, list | tuple) else [value]


def numbers_in(value: object) -> list[int]:
    """ "T-1001", "T-1001..T-1003", or a list of these."""
    if isinstance(value, list):
        return [number for one in value for number in numbers_in(one)]
    found = [int(one) for one in re.findall(r"\d+", str(value or ""))]
    if len(found) == 2 and re.search(r"\.\.|…|\bto\b|-\s*T", str(value)):
        return list(range(found[0], min(found[1], found[0] + 200) + 1))
    return found


def instant_of(value: object) -> datetime | None:
    try:
        found = datetime.fromisoformat(str(value))
    except ValueError:
        return None
    return found if found.tzinfo else None


def text_of(value: object) -> str | None:
    return str(value) if value not in (None, "") else None


def number_of(value: object) -> float | None:
    try:
        return float(str(value))
    except ValueError:
        return None


def version_of(value: object) -> int | None:
    found = re.search(r"\d+", str(value or ""))
    return int(found[0]) if found else None
