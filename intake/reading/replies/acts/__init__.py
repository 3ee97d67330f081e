# ruff: noqa: E501  a pattern reads best on one line
"""The acts of a reply: one row each, with the words that mean it, the words that undo them, and examples.

To add a wording: add it to its row and an example beside it; tests/intake/reading/test_mails.py reads every example
through `found` and fails where it is not read as its row. To add an act: add a row, and say in attorney/ or
paralegal/ what it does.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from intake import patterns as re
from intake.reading.replies.acts import (
    answering,
    digest,
    either,
    fates,
    filing,
    handing,
    orders,
    persons,
    release,
    review,
    secrecy,
    taking,
    working,
)
from intake.reading.replies.acts.act import Act, Hit
from intake.reading.replies.acts.alternatives import alternatives
from intake.reading.replies.acts.scope import undone

__all__ = ["ACTS", "SIDES", "Hit", "clauses", "every", "found"]

ACTS: tuple[Act, ...] = (
    *review.ROWS,
    *release.ROWS,
    *orders.ROWS,
    *fates.ROWS,
    *persons.ROWS,
    *secrecy.ROWS,
    *handing.ROWS,
    *taking.ROWS,
    *answering.ROWS,
    *filing.ROWS,
    *working.ROWS,
    *either.ROWS,
    *digest.ROWS,
)


@dataclass(frozen=True, slots=True)
class _Wording:
    """One way to say an act."""

    act: Act
    place: int  # of the act: hits are in the order of the acts, then of the words
    unless: re.Pattern | None


SIDES = ("attorney", "paralegal", "digest")


@lru_cache(maxsize=len(SIDES))
def _wordings(by: str) -> tuple[tuple[_Wording, ...], re.Table]:
    """The wordings of one side (attorney, paralegal, digest), and the patterns of these."""
    said, rows = [], []
    for place, act in enumerate(ACTS):
        if act.by in (by, "either"):
            flags = 0 if act.case else re.I
            unless = re.compile(act.unless, flags) if act.unless else None
            patterns = [one for words in (act.words, *act.forms) if words for one in alternatives(words)]
            said += [_Wording(act, place, unless)] * len(patterns)
            rows += [(one, flags | re.M if flags else 0) for one in patterns]
    return tuple(said), re.Table(rows)


_CLAUSE = re.compile(
    r"(?<=[.!?;])(?<!\b[MD][rs]\.)(?<!\bMrs\.)(?<!\bv\.)(?<!\bvs\.)(?<!\bNo\.)(?<!\bp\.)(?<!\bpp\.)(?<!\bEx\.)(?<!\b(?:to|by) [A-Z]\.)(?<!\b(?:let|for|get) [A-Z]\.)(?<!\b(?:have|give) [A-Z]\.)(?<!\bVol\.)(?<!\bpara\.)(?<!\bParas\.)(?<!\b(?:Jan|Feb|Mar|Apr|Aug|Sep|Oct|Nov|Dec)\.)(?<!\bSept\.)(?<!\bSt\.)(?<!\bHon\.)(?<!\bLt\.)(?<!\bSgt\.)(?<!\bProf\.)(?<!\bCapt\.)(?<!\bDet\.)(?<!\bRev\.)(?:(?<!\b[ap]\.m\.)|(?=\s+[A-Z])(?!\s+(?:Eastern|Pacific|Central|Mountain|[ECMP][SD]?T|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Tomorrow|Today)\b))\s+|\n+|\s+(?=Also,? (?:please|pls|can|could|would|I|we)\b)|,\s+(?=and (?:also|separately) (?:please |pls )?(?:draft|prepare|summari[sz]e|order|research|index|compile|calendar)\b)|\s+(?:-{1,2}|–|—)\s+|—|\s*;\s*"
)


@lru_cache(maxsize=32)
def clauses(text: str) -> tuple[str, ...]:
    """Sentences, and parts set off by dashes and semicolons."""
    return tuple(one.strip()[:800] for one in _CLAUSE.split(text) if one and one.strip())


@lru_cache(maxsize=16)
def every(text: str, by: str) -> tuple[Hit, ...]:
    """Acts that a text of an attorney or a paralegal, or of a line of a digest, may mean, in order; an act counts as often as it is said."""
    said, rows = _wordings(by)
    hits: list[Hit] = []
    for place, clause in enumerate(clauses(text)[:60]):
        hits += _in_clause(said, rows, clause, place)
    return tuple(hits)


def _in_clause(said: Sequence[_Wording], rows: re.Table, clause: str, place: int) -> Iterator[Hit]:
    """In the order of the acts, then of the words. Words that one wording of an act has taken are not another's of it."""
    matches = [(said[row].place, one.start(), row, one) for row, one in rows.finditer(clause)]
    taken: dict[int, int] = {}
    for act, start, row, one in sorted(matches, key=lambda match: match[:3]):
        if start < taken.get(act, 0):
            continue
        taken[act] = one.end()
        wording = said[row]
        unless = wording.unless
        if not undone(wording.act.undone_by, clause, *one.span()) and not (unless and unless.search(clause)):
            yield Hit(wording.act.name, one[0].strip(), clause, place, start, _object(one))


def _object(hit: re.Match[str]) -> str:
    return next((words for name, words in hit.groupdict().items() if words and name.startswith("obj")), "")


def found(text: str, by: str) -> dict[str, Hit]:
    """The first of each act."""
    hits: dict[str, Hit] = {}
    for hit in every(text, by):
        hits.setdefault(hit.name, hit)
    return hits
