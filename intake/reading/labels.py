# ruff: noqa: E501  a pattern reads best on one line
"""Pieces of a paragraph under what it begins with: the matter ("Brandt: TOA by Friday. Also the proof of service.") or the
person it speaks to ("Hannah, two for you: the witness list by Monday, and a subpoena by Tuesday")."""

from collections.abc import Sequence

from intake import patterns as re
from intake.reading.begins import begins
from intake.reading.halves import LABEL
from intake.reading.matters import read_matter
from intake.reading.names import by_role, named
from intake.reading.next_work import counts_up
from intake.reading.people import praised
from tracker.domain.firm import Firm
from tracker.domain.firm import Role as Duty

_SOMEBODY = re.compile(r"\b(?:someone|somebody|anyone|anybody|whoever|one of you|the desk|the team)\b", re.I)

_TO_HER = re.compile(r"\s*(?:,|:|[–—]|-\s)\s*\S")

_OPENS = re.compile(r"\W*(?:(?:hi|hey|hello|dear|morning|ok|okay|so|and|good (?:morning|afternoon))[ ,]+)?", re.I)


def labelled(paragraph: str, pieces: Sequence[tuple[str, bool]], firm: Firm) -> list[tuple[str, bool]]:
    """The pieces of a paragraph; under a label ("Brandt: TOA by Friday. Also the proof of service.") each is its matter's."""
    label = _matter_label(paragraph, firm)
    name = "" if label else _spoken_to(paragraph, firm)
    return [
        (f"{label or name}: {one}" if place and _goes_under(one, cut, label, name, firm) else one, cut)
        for place, (one, cut) in enumerate(pieces)
    ]


def _goes_under(piece: str, cut: bool, label: str, name: str, firm: Firm) -> bool:
    """Whether a further piece of work is of the matter, or for the person, that its paragraph begins with."""
    if label or not name:
        return bool(label) and _unlabelled(piece, firm)
    open_to = _SOMEBODY.search(piece) or any(by_role(one.people, Duty.PARALEGAL) for one in named(piece, firm))
    return not open_to and (cut or begins(piece, [""], firm))


def _spoken_to(paragraph: str, firm: Firm) -> str:
    """ "Hannah, two for you: the witness list by Monday, and a subpoena by Tuesday": both are hers."""
    first = next(iter(named(paragraph[:60], firm)), None)
    if first is None or not by_role(first.people, Duty.PARALEGAL) or not _OPENS.fullmatch(paragraph[: first.start]):
        return ""
    right = paragraph[first.end : first.end + 200]
    return first.words if _TO_HER.match(right) and not praised(right) else ""


def _unlabelled(sentence: str, firm: Firm) -> bool:
    return not read_matter(sentence, firm, "body").numbers and begins(sentence, [""], firm)


def _matter_label(paragraph: str, firm: Firm) -> str:
    """The matter that stands before a paragraph: "Brandt: ..."."""
    label = LABEL.match(paragraph)
    return (
        label["label"]
        if label and not counts_up(label["label"]) and read_matter(label["label"], firm, "body").numbers
        else ""
    )
