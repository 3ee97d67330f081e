# ruff: noqa: E501  a pattern reads best on one line
"""The acts of a reply: one row each, with the words that mean it, the words that undo them, and examples.

To add a wording: add it to its row and an example beside it; tests/intake/reading/test_mails.py reads every example
through `found` and fails where it is not read as its row. To add an act: add a row, and say in attorney/ or
paralegal/ what it does.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from intake.reading.replies.acts import digest, either, orders, persons, release, review, taking, working
from intake.reading.replies.acts.act import Act, Hit
from intake.reading.replies.acts.joined import joined
from intake.reading.replies.acts.scope import undone
from intake.reading.replies.acts.triggers import Triggers, by_trigger

__all__ = ["ACTS", "Hit", "clauses", "every", "found"]

ACTS: tuple[Act, ...] = (
    *review.ROWS,
    *release.ROWS,
    *orders.ROWS,
    *persons.ROWS,
    *taking.ROWS,
    *working.ROWS,
    *either.ROWS,
    *digest.ROWS,
)


@dataclass(frozen=True, slots=True)
class _Row:
    act: Act
    pattern: re.Pattern[str]
    unless: re.Pattern[str] | None
    place: int  # of the act: hits are in the order of the acts, then of the words


@lru_cache(maxsize=3)
def _compiled(by: str) -> tuple[tuple[_Row, ...], Triggers]:
    """The rows of one side (attorney, paralegal, digest), and what tells which of them a clause may be."""
    rows, triggers = [], []
    for place, act in enumerate(ACTS):
        if act.by in (by, "either"):
            unless = re.compile(act.unless, 0 if act.case else re.I) if act.unless else None
            for wordings, words in by_trigger((act.words, *act.forms)):
                rows.append(_Row(act, joined(wordings, 0 if act.case else re.I | re.M), unless, place))
                triggers.append(words)
    return tuple(rows), Triggers(triggers)


_CLAUSE = re.compile(
    r"(?<=[.!?;])(?<!\b[MD][rs]\.)(?<!\bMrs\.)(?<!\bv\.)(?<!\bvs\.)(?<!\bNo\.)(?<!\bp\.)(?<!\bpp\.)(?<!\bEx\.)(?<!\bVol\.)(?<!\bpara\.)(?<!\bParas\.)(?<!\b(?:Jan|Feb|Mar|Apr|Aug|Sep|Oct|Nov|Dec)\.)(?<!\bSept\.)(?:(?<!\b[ap]\.m\.)|(?=\s+[A-Z])(?!\s+(?:Eastern|Pacific|Central|Mountain|[ECMP][SD]?T)\b))\s+|\n+|\s+(?=Also,? (?:please|pls|can|could|would|I|we)\b)|\s+(?:-{1,2}|–|—)\s+|—|\s*;\s*"
)


@lru_cache(maxsize=32)
def clauses(text: str) -> tuple[str, ...]:
    """Sentences, and parts set off by dashes and semicolons."""
    return tuple(one.strip()[:800] for one in _CLAUSE.split(text) if one and one.strip())


@lru_cache(maxsize=16)
def every(text: str, by: str) -> tuple[Hit, ...]:
    """Acts that a text of an attorney or a paralegal, or of a line of a digest, may mean, in order; an act counts as often as it is said."""
    rows, triggers = _compiled(by)
    hits: list[Hit] = []
    for place, clause in enumerate(clauses(text)[:60]):
        hits += _in_clause([rows[one] for one in triggers.of(clause)], clause, place)
    return tuple(hits)


def _in_clause(rows: Sequence[_Row], clause: str, place: int) -> Iterator[Hit]:
    """In the order of the acts, then of the words. Words that one wording of an act has taken are not another's of it."""
    matches = [(row.place, one.start(), one, row) for row in rows for one in row.pattern.finditer(clause)]
    taken: dict[int, int] = {}
    for act, start, one, row in sorted(matches, key=lambda match: match[:2]):
        if start < taken.get(act, 0):
            continue
        taken[act] = one.end()
        if not undone(row.act.undone_by, clause, *one.span()) and not (row.unless and row.unless.search(clause)):
            yield Hit(row.act.name, one[0].strip(), clause, place, start, _object(one))


def _object(hit: re.Match[str]) -> str:
    return next((words for name, words in hit.groupdict().items() if words and name.startswith("obj")), "")


def found(text: str, by: str) -> dict[str, Hit]:
    """The first of each act."""
    hits: dict[str, Hit] = {}
    for hit in every(text, by):
        hits.setdefault(hit.name, hit)
    return hits
