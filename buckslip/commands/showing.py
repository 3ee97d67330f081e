"""How things look in the terminal: times in the desk's zone, tables, nothing of a stranger's that could steer it."""

import json
import re
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, is_dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

# C0, C1 and the marks that turn the direction of writing: a subject must not repaint the operator's screen
_STEERING = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]+")
_ASIDE = 2  # columns between columns
WIDE = 120  # for what is not a terminal


def plain(words: object) -> str:
    return _STEERING.sub(" ", str(words)).strip()


def say(words: object = "") -> None:
    print(words)


def clock(zone: str) -> Callable[[datetime | None], str]:
    """A function from an instant to "Mon Nov 23, 2026, 9:05 AM"; "never" for none."""

    def when(at: datetime | None) -> str:
        if at is None:
            return "never"
        wall = at.astimezone(ZoneInfo(zone))
        return f"{wall:%a %b} {wall.day}, {wall.year}, {wall.hour % 12 or 12}:{wall:%M %p}"

    return when


def table(head: Sequence[str], rows: Iterable[Sequence[object]], *, red: frozenset[int] = frozenset()) -> None:
    """`red`: numbers of rows (from 0) that should stand out where the terminal has colors."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    shape = Table(box=None, pad_edge=False, padding=(0, _ASIDE, 0, 0), header_style="bold")
    for name in head:
        shape.add_column(name, overflow="fold")
    for number, row in enumerate(rows):
        style = "red" if number in red else ""
        shape.add_row(*(Text(plain(cell), style=style) for cell in row))
    Console(width=None if sys.stdout.isatty() else WIDE, highlight=False).print(shape)


def as_json(value: object) -> None:
    """For scripts: instants as ISO 8601 in UTC, lengths of time in seconds."""
    say(json.dumps(value, default=_json, ensure_ascii=False, indent=2))


def as_sheet(columns: Sequence[str], rows: Iterable[Mapping[str, object]]) -> None:
    """CSV for spreadsheets, on standard output."""
    from buckslip.exchange.sheets import sheet

    sys.stdout.flush()
    data = sheet(columns, rows)
    if binary := getattr(sys.stdout, "buffer", None):
        binary.write(data)
        binary.flush()
    else:
        sys.stdout.write(data.decode())


def _json(value: Any) -> object:
    match value:
        case datetime():
            return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
        case date() | time():
            return value.isoformat()
        case timedelta():
            return value.total_seconds()
        case Mapping():
            return dict(value)
        case set() | frozenset():
            return sorted(value)
        case _ if is_dataclass(value) and not isinstance(value, type):
            return asdict(value)
        case _:
            raise TypeError(type(value).__name__)
