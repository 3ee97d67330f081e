"""The acts of a reply: one row each, with the words that mean it, the words that undo them, and examples.

To add a wording: add it to its row and an example beside it; tests/intake/reading/test_mails.py reads every example
through `found` and fails where it is not read as its row. To add an act: add a row, and say in attorney/ or
paralegal/ what it does.
"""

import re
from functools import lru_cache

from intake.reading.replies.acts import either, orders, persons, release, review, taking, working
from intake.reading.replies.acts.act import Act, Hit
from intake.reading.replies.acts.joined import joined
from intake.reading.replies.acts.scope import undone

__all__ = ["ACTS", "Hit", "clauses", "every", "found"]

ACTS: tuple[Act, ...] = (
    *review.ROWS,
    *release.ROWS,
    *orders.ROWS,
    *persons.ROWS,
    *taking.ROWS,
    *working.ROWS,
    *either.ROWS,
)
_Row = tuple[Act, re.Pattern[str], re.Pattern[str] | None]


@lru_cache(maxsize=2)
def _compiled(by: str) -> tuple[_Row, ...]:
    return tuple(
        (
            act,
            joined("|".join(one for one in (act.words, *act.forms) if one), 0 if act.case else re.I | re.M),
            re.compile(act.unless, 0 if act.case else re.I) if act.unless else None,
        )
        for act in ACTS
        if act.by in (by, "either")
    )


_CLAUSE = re.compile(
    r"(?<=[.!?;])(?<!\b[MD][rs]\.)(?<!\bMrs\.)(?<!\bv\.)(?<!\bvs\.)(?<!\bNo\.)(?<!\bp\.)(?<!\bpp\.)(?<!\bEx\.)(?<!\bVol\.)(?<!\bpara\.)(?<!\bParas\.)\s+|\n+|\s+(?:-{1,2}|–|—)\s+|—|\s*;\s*"
)


def clauses(text: str) -> list[str]:
    """Sentences, and parts set off by dashes and semicolons."""
    return [one.strip()[:800] for one in _CLAUSE.split(text) if one and one.strip()]


@lru_cache(maxsize=16)
def every(text: str, by: str) -> tuple[Hit, ...]:
    """Acts that a text of an attorney or a paralegal may mean, in order; an act counts once in a clause."""
    hits = []
    for place, clause in enumerate(clauses(text)[:60]):
        for act, pattern, unless in _compiled(by):
            if (hit := _hit(act, pattern, clause, place)) and not (unless and unless.search(clause)):
                hits.append(hit)
    return tuple(hits)


def _hit(act: Act, pattern: re.Pattern[str], clause: str, place: int) -> Hit | None:
    for one in pattern.finditer(clause):
        if undone(act.undone_by, clause, *one.span()):
            continue
        object_ = next((words for name, words in one.groupdict().items() if words and name.startswith("obj")), "")
        return Hit(act.name, one[0].strip(), clause, place, one.start(), object_)
    return None


def found(text: str, by: str) -> dict[str, Hit]:
    """The first of each act."""
    hits: dict[str, Hit] = {}
    for hit in every(text, by):
        hits.setdefault(hit.name, hit)
    return hits
