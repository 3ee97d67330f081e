"""matters.csv: the firm's matters. One row a matter; the number is the identity."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from config import names
from config.problems import Problem, Wrong, did_you_mean, found_words
from config.table import Progress, Row, Table, silent
from tracker.domain.firm import Matter

COLUMNS: Final[Mapping[str, Sequence[str]]] = {
    "number": (
        "no",
        "no.",
        "matter number",
        "matter no",
        "matter no.",
        "matter id",
        "file number",
        "file no",
        "case number",
    ),
    "caption": ("name", "matter", "matter name", "case name", "title", "style"),
    "client": ("client name",),
    "parties": ("party",),
    "adverse": ("adverse parties", "adverse party", "opposing party", "opposing parties"),
    "nicknames": ("nickname", "short name", "also known as"),
    "practice": ("practice area", "practice group"),
    "court": ("venue", "court and docket"),
    "attorney": ("responsible attorney", "attorney of record", "originating attorney"),
    "reviewer": ("reviewing attorney",),
    "confidentiality": ("confidentiality level",),
    "consent": ("client consent", "consent to outside paralegals", "outside paralegals", "paralegal consent"),
}

_CONSENTS: Final[Mapping[str, str]] = {
    **dict.fromkeys(("", "unknown", "?"), ""),
    **dict.fromkeys(("yes", "y", "given", "true"), "yes"),
    **dict.fromkeys(("no", "n", "refused", "false"), "no"),
    **dict.fromkeys(("not needed", "not required", "none needed", "n/a", "na"), "not needed"),
}
_LEVELS: Final = ("normal", "restricted", "sealed")  # laxest first


@dataclass(frozen=True, slots=True)
class Found:
    """A row that could be read, or what is wrong with it."""

    row: Row
    matter: Matter | None
    problems: tuple[Problem, ...] = ()


def read_matters(table: Table, progress: Progress = silent) -> list[Found]:
    found: list[Found] = []
    taken: dict[str, int] = {}
    for row in table.rows:
        one = _read(table.file, row)
        if one.matter and (first := taken.setdefault(one.matter.number.lower(), row.number)) != row.number:
            words = f"the number {one.matter.number} stands in row {first} already"
            one = Found(row, None, (_problem(table.file, row, words, hint="One row a matter."),))
        found.append(one)
        progress(len(found), len(table.rows))
    return found


def _read(file: str, row: Row) -> Found:
    problems = [_problem(file, row, f"{column} is empty") for column in ("number", "caption") if not row.get(column)]
    problems += row.problem(file, row.get("caption") or row.get("number"))
    for column in ("attorney", "reviewer"):
        try:
            names.address(row.get(column) or "nobody@firm.example")
        except Wrong as wrong:
            problems.append(_problem(file, row, f"{column} {wrong.words}", found_words(row.get(column)), wrong.hint))
    level = row.get("confidentiality").lower() or "normal"
    if level not in _LEVELS:
        words = f"confidentiality must be {', '.join(_LEVELS[:-1])} or {_LEVELS[-1]}"
        problems.append(_problem(file, row, words, found_words(level), did_you_mean(level, _LEVELS)))
    consent = row.get("consent").lower()
    if consent not in _CONSENTS:
        words = "consent must be yes, no or not needed"
        problems.append(_problem(file, row, words, found_words(consent), did_you_mean(consent, _CONSENTS)))
    if problems:
        return Found(row, None, tuple(problems))
    return Found(
        row,
        Matter(
            number=row.get("number"),
            caption=row.get("caption"),
            client=row.get("client"),
            parties=row.list("parties"),
            adverse=row.list("adverse"),
            nicknames=row.list("nicknames"),
            practice=row.get("practice"),
            court=row.get("court"),
            attorney=row.get("attorney").lower(),
            reviewer=row.get("reviewer").lower(),
            confidentiality=level,
            consent=_CONSENTS[consent],
        ),
    )


def no_laxer(level: str, than: str) -> str:
    """What the cell `than` becomes where a list says `level`: the stricter of the two. What is no level stays until
    somebody says "sealed": it may have meant that."""
    before, now = (
        _LEVELS.index(one) if (one := cell.lower() or "normal") in _LEVELS else None for cell in (than, level)
    )
    if before is None:
        return level if now == len(_LEVELS) - 1 else than
    return level if now is not None and now > before else than


def _problem(file: str, row: Row, words: str, found: str = "", hint: str = "") -> Problem:
    return Problem(file, row.number, words, found, hint, unit="row", who=row.get("caption") or row.get("number"))
