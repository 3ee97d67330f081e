"""CSV as Excel, Outlook, Google and practice-management systems write it: encodings, separators, column names.

A file that ends in .json is read as well: a list of objects, each a row.
"""

import csv
import io
import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from config.problems import Problem, did_you_mean

Progress = Callable[[int, int], None]  # done, of how many


def silent(_done: int, _of: int) -> None:
    """Nobody watches."""


_SEPARATORS: Final = (",", ";", "\t")
# whole contact exports bring dozens of columns that say nothing to a desk
_EXPORT_MARKS: Final = frozenset(
    {"e-mail address", "e-mail 1 - value", "given name", "family name", "e-mail 1 - type", "e-mail type"}
)


@dataclass(frozen=True, slots=True)
class Row:
    """`number` as in Excel: the header is row 1. `cells` by our column names; columns the file lacks are absent."""

    number: int
    cells: Mapping[str, str]
    beyond: str = ""  # what stands to the right of the last column

    def problem(self, file: str, who: str) -> Iterator[Problem]:
        """A comma that was not quoted: what it cuts off must not be lost in silence, it might be a wall."""
        if self.beyond:
            words = f'"{self.beyond}" stands to the right of the last column'
            hint = 'A cell with a comma in it needs quotes around it; parts of a list may be parted by ";".'
            yield Problem(file, self.number, words, hint=hint, unit="row", who=who)

    def get(self, column: str) -> str:
        return self.cells.get(column, "")

    def list(self, column: str, separators: str = ";|") -> tuple[str, ...]:
        """A cell's several values, split by ; or | or line breaks."""
        if not (cell := self.get(column)):
            return ()
        parts = re.split(f"[{re.escape(separators)}\n]", cell)
        return tuple(dict.fromkeys(part.strip() for part in parts if part.strip()))


@dataclass(frozen=True, slots=True)
class Table:
    """`columns` are ours, in the file's order. `left` are the columns of an export that mean nothing here."""

    file: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    left: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()


def read_table(
    path: Path, names: Mapping[str, Sequence[str]], needed: Sequence[str], *, lenient: bool = False
) -> Table:
    """`names`: our column -> other names it goes by, lower case. `lenient`: columns that mean nothing here are left,
    and no error. Raises OSError where there is no such file."""
    text = _decoded(path.read_bytes())
    if path.suffix.lower() == ".json":
        lines = _objects(text)
        if lines is None:
            words, hint = "this is not a list of rows in JSON", 'It looks so: [{"number": "2026-0141", ...}, ...]'
            return Table(path.name, (), (), problems=(Problem(path.name, None, words, hint=hint),))
        return _table(path.name, lines, names, needed, lenient=lenient)
    header_line = text.split("\n", 1)[0]
    separator = max(_SEPARATORS, key=header_line.count)
    try:
        lines = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=False))
    except csv.Error as odd:
        return Table(path.name, (), (), problems=(Problem(path.name, None, f"this is not a CSV file ({odd})"),))
    if not lines or not any(cell.strip() for cell in lines[0]):
        hint = f'The first row must name the columns: "{", ".join(needed)}" and more.'
        return Table(
            path.name,
            (),
            (),
            problems=(Problem(path.name, 1, "the row of column names is missing", hint=hint, unit="row"),),
        )
    return _table(path.name, lines, names, needed, lenient=lenient)


def _objects(text: str) -> list[list[str]] | None:
    """The rows of a JSON file, the names of their columns first; None where it is something else."""
    try:
        found = json.loads(text)
    except ValueError:
        return None
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        return None
    header = list(dict.fromkeys(name for one in found for name in one))
    return [header, *([_cell(one.get(name)) for name in header] for one in found)]


def _cell(value: Any) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case list():
            return "; ".join(_cell(one) for one in value)
        case {"at": at}:  # a due date as `buckslip tasks --json` gives it
            return _cell(at)
        case _:
            return str(value)


def _table(
    file: str,
    lines: Sequence[Sequence[str]],
    names: Mapping[str, Sequence[str]],
    needed: Sequence[str],
    *,
    lenient: bool,
) -> Table:
    header = [_plain(cell) for cell in lines[0]]
    contacts = bool(_EXPORT_MARKS & set(header))
    if contacts:
        header = ["salutation" if name == "title" else name for name in header]  # Outlook's Mr. and Ms.
    ours, left = _columns(header, names)
    rows = tuple(_rows(lines, ours, whole=not contacts and not lenient))
    problems = [*_missing(file, ours, needed)]
    if not contacts and not lenient:
        problems += [*_twice(file, ours), *_unknown(file, lines, ours, names)]
        left = ()
    return Table(file, tuple(dict.fromkeys(name for name in ours if name)), rows, left, tuple(problems))


def _decoded(data: bytes) -> str:
    """UTF-8 with or without BOM, Excel's "Unicode Text" (UTF-16), else Windows-1252."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace").replace("\r\n", "\n").replace("\r", "\n")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", "replace")
    return text.replace("\r\n", "\n").replace("\r", "\n")


@lru_cache(maxsize=1024)  # the same names stand above every desk's lists
def _plain(name: str) -> str:
    return re.sub(r"[\s_]+", " ", name).strip().lower()


def _columns(header: Sequence[str], names: Mapping[str, Sequence[str]]) -> tuple[list[str], tuple[str, ...]]:
    by_name = {_plain(other): ours for ours, others in names.items() for other in (ours, *others)}
    ours = [by_name.get(name, "") for name in header]
    return ours, tuple(name for name, known in zip(header, ours, strict=True) if name and not known)


def _rows(lines: Sequence[Sequence[str]], ours: Sequence[str], *, whole: bool) -> Iterator[Row]:
    for number, line in enumerate(lines[1:], start=2):
        cells: dict[str, str] = {}
        for name, cell in zip(ours, line, strict=False):
            if name:
                cells[name] = cells.get(name) or _unguarded(cell.strip())
        beyond = next((cell.strip() for cell in line[len(ours) :] if cell.strip()), "") if whole else ""
        if beyond or any(cells.values()):
            yield Row(number, cells, beyond)


def _unguarded(cell: str) -> str:
    """Without the apostrophe that keeps a spreadsheet from taking the cell for a formula."""
    return cell[1:] if cell[:1] == "'" and cell[1:2] in ("=", "+", "-", "@") else cell


def _twice(file: str, ours: Sequence[str]) -> Iterator[Problem]:
    for name in dict.fromkeys(ours):
        if name and ours.count(name) > 1:
            yield Problem(file, 1, f'two columns mean "{name}"', hint="Keep one of them.", unit="row")


def _missing(file: str, ours: Sequence[str], needed: Sequence[str]) -> Iterator[Problem]:
    for name in needed:
        if name not in ours and not (name == "name" and "first name" in ours):
            yield Problem(file, 1, f'there is no column "{name}"', hint="Add it to the first row.", unit="row")


def _unknown(
    file: str, lines: Sequence[Sequence[str]], ours: Sequence[str], names: Mapping[str, Sequence[str]]
) -> Iterator[Problem]:
    """A misspelled column must not be passed over in silence: it might be the one with the walls."""
    for at, (written, name) in enumerate(zip(lines[0], ours, strict=True)):
        used = any(len(line) > at and line[at].strip() for line in lines[1:])
        if not name and (used or written.strip()):
            known = [*names, *(other for others in names.values() for other in others)]
            hint = did_you_mean(_plain(written), known) or "Remove the column, or use one of: " + ", ".join(names) + "."
            yield Problem(file, 1, f'there is no column "{written.strip()}" here', hint=hint, unit="row")


def write_table(path: Path, columns: Sequence[str], rows: Sequence[Mapping[str, str]]) -> None:
    """In one step, so that a reader sees the old file or the new one. With a BOM and CRLF: Excel opens it right."""
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, columns, restval="", extrasaction="ignore", lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    new = path.with_name(f".{path.name}.new")
    new.write_bytes(text.getvalue().encode("utf-8-sig"))
    if path.exists():
        new.chmod(path.stat().st_mode & 0o777)
    new.replace(path)
