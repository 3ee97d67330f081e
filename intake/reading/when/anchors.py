# ruff: noqa: E501  a pattern reads best on one line
"""The time from which a count runs: "3 court days before the 12/18 hearing"."""

from dataclasses import replace

from intake import patterns as re
from intake.reading.when.phrase import Phrase

_SPAN_ANCHOR = re.compile(r"[^.;!?\n]{0,50}")  # "3 court days before the 12/18 hearing", "... before her interview on"
_THEIRS = re.compile(r"\s*(?:than )?(?:theirs|his|hers|ours|that|then|it|them|this|the others?|(?:their|his|her) (?:half|part|side|draft))\s*[,(-]", re.I)  # fmt: skip


def _anchors(gap: str) -> bool:
    """ "A day before theirs, on the 9th": the 9th is what the count comes to."""
    return _SPAN_ANCHOR.fullmatch(gap) is not None and not _THEIRS.match(gap)


def anchored(found: list[Phrase], text: str) -> list[Phrase]:
    """Gives "3 court days before" and "a week after" the time that they count from."""
    out: list[Phrase] = []
    taken: Phrase | None = None
    for place, one in enumerate(found):
        if one is taken:
            continue
        rel = one.lone.values.get("rel", "") if one.lone and one.lone.kind == "span" else ""
        after = found[place + 1] if place + 1 < len(found) else None
        if (
            rel in ("before", "prior to", "ahead of", "in advance of", "after", "following", "from")
            and after
            and after.days
        ) and _anchors(text[one.end : after.start]):
            taken = after
            out.append(replace(one, anchor=after, end=after.end, words=text[one.start : after.end]))
            continue
        out.append(one)
    return out
