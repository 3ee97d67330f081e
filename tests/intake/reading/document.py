"""docs/reading.md is written from the grammar and its examples: `python -m tests.intake.reading.document`."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from intake.reading.headings import SYNONYMS
from intake.reading.replies.acts import ACTS
from tests.tables import table

PLACE = Path(__file__).parents[3] / "docs" / "reading.md"
WHEN = Path(__file__).with_name("when.yaml")
BY = {
    "attorney": "An attorney",
    "paralegal": "A paralegal",
    "either": "Anybody",
    "digest": "A partner, to a line of the weekly page",
}

HEAD = """# What the desk reads, by example

This page is written from the grammar itself and from the examples that stand beside its rules
(`python -m tests.intake.reading.document`); a test fails where it is not up to date. The rules behind it stand in
[operating.md](operating.md). To see what the desk makes of words of your own: `buckslip try "words"`.

Three things are never done: a date is never guessed, a matter is never guessed, and praise never approves anything.
Where two readings differ in what would be done, the desk asks one question and says what counts meanwhile.

## Times

Sent on Tuesday, December 1, 2026, 10:00 in Los Angeles, by an attorney whose firm closes on November 27. Where more
than one time stands there, the desk asks; the first counts meanwhile. Nothing there: no due date is in these words.

| words | meaning |
| --- | --- |
"""
FIELDS = """
## Forms

`Heading: value` lines and tables, in any order; these headings are known (upper and lower case are the same).

| field | headings |
| --- | --- |
"""
REPLIES = """
## Replies

What a reply to one of the desk's letters can do, with wordings of each. An approval counts only from the matter's
reviewer or attorney of record, on the current version, and only where nothing else in the mail takes it back, makes it
conditional or asks for changes. Filing and serving need their own words.

| who | what | in words such as |
| --- | --- | --- |
"""


def document() -> str:
    """The page."""
    return (
        HEAD + "\n".join(_times()) + "\n" + FIELDS + "\n".join(_fields()) + "\n" + REPLIES + "\n".join(_acts()) + "\n"
    )


def _times() -> Iterator[str]:
    rows: list[dict[str, Any]] = table(WHEN)
    for row in rows:
        if {"sent", "zone", "writer"}.isdisjoint(row):
            means = "; ".join(row["means"]) or (f"no hurry: {row['no_rush']}" if row.get("no_rush") else "")
            yield f"| {_cell(row['phrase'])} | {_cell(means)} |"


def _fields() -> Iterator[str]:
    for name, headings in SYNONYMS.items():
        yield f"| {name.replace('_', ' ')} | {_cell(', '.join(headings.split('|')))} |"


def _acts() -> Iterator[str]:
    for by, who in BY.items():
        for act in ACTS:
            if act.by == by:
                said = "; ".join(f'"{one}"' for one in act.examples)
                yield f"| {who} | {act.name.replace('_', ' ')} | {_cell(said)} |"


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


if __name__ == "__main__":
    PLACE.write_text(document(), encoding="utf-8")
