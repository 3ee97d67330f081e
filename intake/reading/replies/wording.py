# ruff: noqa: E501  a pattern reads best on one line
"""Answers by their words: the choice that shares what only it says; several numbered questions answered by number."""

from intake import patterns as re
from intake.known import KnownChoice

# Words that tell no choice from another.
_SMALL = frozenset(
    "the a an of for to and or on at in by it is that this one with as from pm am et pt ct mt i we please do you yes no will be".split()  # noqa: SIM905
)


def by_words(choices: tuple[KnownChoice, ...], text: str) -> int | None:
    mine = set(re.findall(r"[a-z0-9-]+", text.lower())) - _SMALL
    if not mine or len(mine) > 40:
        return None
    theirs = {one.number: set(re.findall(r"[a-z0-9-]+", one.words.lower())) - _SMALL for one in choices}
    common = set.intersection(*theirs.values()) if len(theirs) > 1 else set()
    score = {number: len((words - common) & mine) / max(1, len(words - common)) for number, words in theirs.items()}
    ranked = sorted(score.items(), key=lambda one: -one[1])
    if ranked and ranked[0][1] >= 0.34 and (len(ranked) == 1 or ranked[0][1] > ranked[1][1] + 0.15):
        return ranked[0][0]
    return None


def numbered_answers(text: str) -> tuple[tuple[str, str], ...]:
    """ "1. yes 2. the long form": number and words of each."""
    found = re.findall(
        r"(?:^|\n|(?<=[.;,!?])\s|\s(?=\(?\d[.):-]))\s*(?:q|#|\()?\s*(\d{1,2})\s*[.):=-]+\s*(.+?)(?=(?:\n|[.;,!?]?\s)\s*(?:q|#|\()?\d{1,2}\s*[.):=-]+\s|\Z)",
        text,
        re.S | re.I,
    )
    kept = [(number, " ".join(words.split()).strip(" ;,")) for number, words in found]
    return tuple(kept) if (kept and kept[0][0] == "1") or len(kept) > 1 else ()
