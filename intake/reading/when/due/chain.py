# ruff: noqa: E501  a pattern reads best on one line
"""Days that lead to one another: "it must be in Lincoln by the 28th, which means FedEx on the 27th, which means the packet is
here on the 25th". The last is wanted, where it speaks of the work; those before it are why."""

from collections.abc import Sequence
from dataclasses import replace

from intake import patterns as re
from intake.reading.when.inside import PRODUCT
from intake.reading.when.roles import Placed, Role

_LINK = re.compile(r"\b(?:so|hence|thus|therefore|ergo|means|meaning|puts|which (?:means|makes|puts)|and that (?:means|makes))\b", re.I)  # fmt: skip
_STOP = re.compile(r"[!?\n]|\.\s")
# the work, or the hands that it shall be in
_OF_THE_WORK = re.compile(
    rf"\b(?:(?:with|to|for|at|reach(?:es)?) me|for (?:us|you)|(?:on|in|at) my \w+|here|(?:i|we) (?:need|want|must have|should have|have to have|get|see|read)|your|you|wanted|needed|ready|done|due|{PRODUCT})\b",
    re.I,
)
_GIVEN_TO_THEM = re.compile(
    r"\b(?:depo|deposition|hearing|trial|mediation|call|meeting|flight|conference)\b[^,;]{0,30}$", re.I
)
# "they want them Friday, which for us means Thursday"
_IT_MEANS = re.compile(
    r"\b(?:for (?:us|you|the desk) means|means(?: for (?:us|you|the desk))?)\s+(?:by |on |the )?$", re.I
)
_TIMES = frozenset({"day", "clock", "span"})
_LEAST = 2


def without_causes(found: Sequence[Placed], text: str) -> tuple[Placed, ...]:
    """The end of a chain is due, what leads to it is an event."""
    chain: list[int] = []
    out = list(found)
    for place, one in enumerate(found):
        if one.phrase.kind not in _TIMES:
            continue
        if chain and _linked(text[found[chain[-1]].phrase.end : one.phrase.start]):
            chain.append(place)
            continue
        _close(chain, out)
        chain = [place]
    _close(chain, out)
    return tuple(out)


def _linked(gap: str) -> bool:
    return bool(_LINK.search(gap)) and not _STOP.search(gap)


def _close(chain: list[int], out: list[Placed]) -> None:
    if len(chain) < _LEAST:
        return
    last = out[chain[-1]]
    clause = _LINK.split(last.left)[-1]
    if _IT_MEANS.search(last.left):
        clause = f"{clause} for us"
    if (
        not _OF_THE_WORK.search(f"{clause} {last.right[:20]}")
        or _GIVEN_TO_THEM.search(clause)
        or last.role in (Role.BEFORE, Role.LATEST, Role.FACT)
    ):
        return
    for place in chain[:-1]:
        if out[place].role in (Role.DOING, Role.FACT):
            continue
        out[place] = replace(out[place], role=Role.EVENT, strong=False)
    out[chain[-1]] = replace(last, role=Role.DUE, strong=True)
