"""CSV for spreadsheets: with a BOM, CRLF, and no cell that a spreadsheet would take for a formula."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence

FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")  # the wide ones count in East Asian versions


def sheet(columns: Sequence[str], rows: Iterable[Mapping[str, object]]) -> bytes:
    """One row a mapping; a missing column is an empty cell."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([guarded(_cell(row.get(column))) for column in columns] for row in rows)
    return text.getvalue().encode("utf-8-sig", "replace")


def guarded(cell: str) -> str:
    """A leading apostrophe makes a formula text (OWASP, "CSV injection"); reading takes it off again."""
    return f"'{cell}" if cell.lstrip(" ").startswith(FORMULA) or cell.startswith("\t") else cell


def _cell(value: object) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case float():
            return f"{value:g}"
        case tuple() | list():
            return "; ".join(map(str, value))
        case _:
            return str(value).replace("\0", "")
