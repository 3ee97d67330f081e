# ruff: noqa: E501  a pattern reads best on one line
"""Tables: rows under headings ("Task | Matter | Due"), with pipes, tabs or wide spaces. What a column holds helps to name it."""

from collections.abc import Iterator, Sequence

from intake import patterns as re
from intake.reading.headings import field_of, is_time, meaning

_CELLS = re.compile(r"\s*\|\s*|\t+| {2,}")
_WIDE = re.compile(r"\s*\|\s*|\t+| {3,}")
_NARROW = 40  # columns at which no program breaks a line
_MOST = 60  # rows that are looked at
Row = tuple[dict[str, str], str, dict[str, str]]  # values, words before the table, headings as written


def table_rows(text: str) -> list[Row]:
    """The tasks of the first table: at least two columns that say what, for which matter, by when or by whom."""
    lines = text.split("\n")
    for place, line in enumerate(lines):
        heads = _cells(line)
        if not 2 <= len(heads) <= 10:
            continue
        rows = _rows_below(lines[place + 1 :], line)
        if rows and (names := _names(heads, rows)):
            found = [_values(names, row) for row in rows]
            kept = [one for one in found if "task" in one or "instructions" in one]
            before = "\n".join(lines[:place])
            named = {name: head for name, head in zip(names, heads, strict=True) if name}
            return [(values, before if number == 0 else "", named) for number, values in enumerate(kept)]
    return _without_heads(lines)


_PIPED = re.compile(
    r"^\s*\|?\s*(?P<head>[^|\t\n]{1,40}?)(?:\s*\|\s*|\t+\s*| {3,})(?P<value>(?!.*(?:\t| {3,})\S)[^|\n]*?)\s*\|?\s*$"
)


def upright(text: str) -> str:
    """A table of two columns, the headings in the first: each row as a `Field: value` line."""
    lines = text.split("\n")
    rows = [_PIPED.match(line) for line in lines]
    fields = {name for one in rows if one and (name := meaning(one["head"], one["value"]))}
    first = next((one for one in rows if one), None)
    if len(fields) < 3 or first is None or field_of(first["value"]):
        return text
    return "\n".join(f"{one['head']}: {one['value']}" if one else line for one, line in zip(rows, lines, strict=True))


_SKIPPED = re.compile(
    r"\b(?:skip|ignore|omit|disregard|leave out|drop|strike|delete|cancel|forget|don['’]t (?:do|need|bother with)|do not do|not)\s+(?:the\s+)?(?:rows?|lines?|items?|nos?\.?|numbers?|tasks?|entry|entries|#)\s*#?(?P<list>\d{1,2}(?:\s*(?:,|and|&|or)\s*#?\d{1,2})*)|\b(?:rows?|lines?|items?|nos?\.?|numbers?|tasks?|#)\s*#?(?P<after>\d{1,2}(?:\s*(?:,|and|&)\s*#?\d{1,2})*) (?:is|are|was|were|has been|have been) (?:already )?(?:done|moot|off|cancelled|canceled|taken care of|no longer needed|not needed|finished|handled)",
    re.I,
)


def skipped_rows(words: str) -> set[int]:
    """The numbers of the rows that the words around a table or list take back: "Please skip row 2"."""
    return {
        int(one) for found in _SKIPPED.finditer(words) for one in re.findall(r"\d+", found["list"] or found["after"])
    }


def _without_heads(lines: Sequence[str]) -> list[Row]:
    """Rows of a table without headings: the column of times says when, the longest one what; matter and person are read from the rest."""
    for place, line in enumerate(lines):
        rows = _like_rows(lines[place : place + _MOST], line)
        width = max(map(len, rows), default=0)
        whole = [row for row in rows if len(row) == width]
        if not 3 <= width <= 8 or len(rows) < 2:
            continue
        columns = [[row[at] for row in whole] for at in range(width)]
        times = [at for at, column in enumerate(columns) if _mostly_times(column) and max(map(len, column)) < 40]
        if not times:
            return []
        words = max((at for at in range(width) if at not in times), key=lambda at: sum(map(len, columns[at])))
        names = ["due" if at in times else "task" if at == words else "instructions" for at in range(width)]
        before = "\n".join(lines[:place])
        full = [_filled_up(row, width, times) for row in rows]
        return [(_values(names, row), before if number == 0 else "", {}) for number, row in enumerate(full)]
    return []


def _like_rows(lines: Sequence[str], first: str) -> list[list[str]]:
    """The rows that look like the first one: as wide, or set off by bars, where a cell may be left empty or out."""
    width = len(_cells(first, _WIDE))
    if width < 2 or (width < 3 and "|" not in first):
        return []
    if "\t" in first:
        return [cells for one in lines if "\t" in one and len(cells := _cells(one, _WIDE)) >= 2]
    if "|" not in first:
        return [cells for one in lines if len(cells := _cells(one, _WIDE)) == width]
    framed = first.strip().startswith("|")
    return [cells for one in lines if "|" in one and len(cells := _cells(one, _WIDE, framed)) >= 2]


def _filled_up(row: list[str], width: int, times: Sequence[int]) -> list[str]:
    """A row that lacks a cell; its time stays in the column of times."""
    missing = [""] * (width - len(row))
    return [*row[:-1], *missing, row[-1]] if times[-1] == width - 1 and is_time(row[-1]) else [*row, *missing]


def _cells(line: str, pattern: re.Pattern = _CELLS, framed: bool | None = None) -> list[str]:
    """What stands between bars, also where it is nothing; else between tabs or wide spaces. `framed`: rows begin with a bar."""
    line = line.strip()
    if "|" not in line:
        return pattern.split(line)
    cells = [one.strip() for one in line.split("|")]
    if line.startswith("|") if framed is None else framed:
        cells = cells[0 if cells[0] else 1 :]
        return cells[:-1] if len(cells) > 1 and not cells[-1] else cells
    return cells


def _rows_below(lines: Sequence[str], heading: str) -> list[list[str]]:
    """The rows under a heading, a numbering in front taken off; a line that is no row ends the table."""
    width = len(_cells(heading))
    framed = heading.strip().startswith("|")
    rows: list[list[str]] = []
    for line in _unwrapped(lines, width) if "|" in heading else _mended(lines, width):
        if not line.strip(" |-+=:"):
            continue
        cells = _cells(line, framed=framed)
        if len(cells) < 2 or len(rows) >= _MOST:
            break
        if len(cells) > width and re.fullmatch(r"#?\d+[.)]?", cells[0]):
            cells = cells[1:]
        rows.append((_parted(cells, heading) if len(cells) < width else cells)[:width])
    return rows


def _unwrapped(lines: Sequence[str], width: int) -> Iterator[str]:
    """Rows that a mail program broke at its margin are whole again; a row with less cells than there are columns stays."""
    begun = ""
    for line in lines:
        whole = f"{begun} {line.strip()}" if begun else line
        goes_on = begun and line.strip() and ("|" in line or begun.endswith("|"))
        if goes_on and len(_cells(line)) < width and len(_cells(whole)) <= width:
            begun = whole.rstrip()
            continue
        if begun:
            yield begun
        begun = line.rstrip()
    if begun:
        yield begun


# the day that a row ends with, where a program broke the line in the gap before it
_DAY_LAST = re.compile(r"(?<=\w|\))[.,;]? (?=(?:(?:due|by) )?(?:(?:mon|tue|wed|thu|fri|today|tomorrow|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b\.?|\d{1,2}/\d{1,2}\b)[^a-z]*(?:(?:[ap]m|noon)\b\W*)?$)", re.I)  # fmt: skip


_DATE = re.compile(r"\d{1,2}/\d{1,2}(?!\d|-)")  # below "Fri"


def _mended(lines: Sequence[str], width: int) -> Iterator[str]:
    """Rows in columns of blanks that a program broke: what is left of a row below one that lacks as much."""
    place = 0
    while place < len(lines):
        line, below = lines[place].rstrip(), "\n".join(lines[place + 1 : place + 2]).strip()
        cells, more = _cells(line), len(_cells(below))
        lacks = (
            1 < len(cells) < width
            and len(line) > _NARROW
            and not (is_time(cells[-1]) and len(cells) > 2 and not _DATE.match(below))
        )
        if lacks and below and len(cells) + more - 1 == width and not _DAY_LAST.search(line):
            line, place = f"{line} {below}", place + 1
        elif lacks and (day := _DAY_LAST.search(line)):
            line = f"{line[: day.start()]}   {line[day.end() :]}"
        yield line
        place += 1


def _parted(cells: list[str], heading: str) -> list[str]:
    """A program that made spaces of tabs leaves one space where a cell fills its column: cut where the next heading stands."""
    head = _cells(heading)
    at = heading.find(head[1], len(head[0]))
    first = cells[0]
    if "|" in heading or not 0 < at < len(first) or first[at - 1] != " ":
        return cells
    return [first[:at].strip(), first[at:].strip(), *cells[1:]]


def _names(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str | None]:
    """The field of each column; [] where the headings are none. Of two columns that may say when, the one with times does."""
    names = [field_of(head) for head in heads]
    if len(set(filter(None, names))) < 2 and not (len(rows) > 1 and any(names)):
        return []
    columns = [[row[place] for row in rows if place < len(row)] for place in range(len(heads))]
    times = [_mostly_times(column) for column in columns]
    for place, name in enumerate(names):
        if name == "hour":
            names[place] = "due" if "due" not in names else "hour" if times[place] else None
        elif name == "due" and not any(map(is_time, columns[place])):
            names[place] = None
        elif name in (None, "task") and times[place] and "due" not in names:
            names[place] = "due"
    if "task" not in names and "instructions" not in names:
        free = [place for place, name in enumerate(names) if name is None or name == "deliverable"]
        if not free:
            return []
        names[max(free, key=lambda place: sum(map(len, columns[place])))] = "task"
    useful = {"task", "matter", "due", "instructions", "assignee"}
    return names if len(useful & set(filter(None, names))) >= 2 else []


def _mostly_times(column: Sequence[str]) -> bool:
    filled = [one for one in column if one.strip(" -")]
    return bool(filled) and sum(map(is_time, filled)) * 2 > len(filled)


def _values(names: Sequence[str | None], row: Sequence[str]) -> dict[str, str]:
    values: dict[str, str] = {}
    for name, value in zip(names, row, strict=False):
        joint = "\n" if name == "instructions" else "; "
        if name and value.strip(" -"):
            values[name] = f"{values[name]}{joint}{value}" if name in values else value
    if hour := values.pop("hour", ""):  # a column of its own beside that of the day
        values["due"] = f"{values.get('due', '')} {hour}".strip()
    return values
