# ruff: noqa: E501  a pattern reads best on one line
"""An attorney takes back in one mail what she has decided in it: "Please cancel this. Actually no, keep going.",
"Approved. Wait, that was the wrong file.", "Fix page 3. On second thought, leave it, approved."."""

from dataclasses import replace

from intake import patterns as re
from intake.reading.replies.acts import Hit, clauses, found
from intake.reading.replies.attorney.courtesy import approval_question
from intake.reading.replies.attorney.wanted import ordered
from intake.reading.replies.common import OPEN, On, Result, may_review
from intake.reading.replies.turn import Turned, turned
from intake.reading.shape import Intent

_GOES_ON = re.compile(
    r"\b(?:go (?:ahead|on)|keep (?:going|working|at it|on|it going)|carry on|continue|proceed|press on|push on|(?:still|do|will|'ll) need (?:it|this|that|them)|(?:back|still) on\b|finish (?:it|this)|(?:as|like) planned|(?:don't|do not) (?:cancel|stop|hold))\b",
    re.I,
)
_FATES = {"cancel", "hold"}
_STOPS = {"cancel", "hold", "hold_filing", "request_revisions", "new_task", "reassign"}
# What the version is not, or not yet: said behind a verdict it takes that back
_NO_VERDICT = re.compile(
    r"\b(?:not|n't)(?: yet| quite| really)* (?:ready|prepared|able|going|comfortable|in a position)? ?(?:to )?(?:approv\w+|sign(?:ing|ed)? off)|\b(?:don't|do not|not|never)\b[^.!?;]{0,15}\b(?:treat|count|consider|regard|deem|mark|take)\w*\b[^.!?;]{0,30}\b(?:approved|final|done)\b|\b(?:that|this|it|looking at|read|opened|had|saw|meant|about|for)\b[^.!?;]{0,10} (?:wrong|other|another|old|different) (?:document|file|version|draft|task|mail|e-?mail|attachment)\b",
    re.I,
)
_AS_IT_IS = re.compile(r"\b(?:approved?|sign(?:ed)? off)\b", re.I)
# The date that stays: "leave the date as it was", "let's stick with the original deadline"
_DATE = r"(?:(?:due |delivery )?date|deadline|day|due date)"
_DATE_STAYS = re.compile(
    rf"\b(?:leave|keep|stick (?:with|to)|stay with|go (?:with|back to)|back to|hold|retain)\b[^.!?;]{{0,12}}\b(?:the |our |that )?(?:(?:original|old|earlier|previous|first|same|current|existing) )?{_DATE}\b(?!,? (?:but|though))|\b{_DATE} (?:stays?|stands?|remains?|is unchanged|does(?:n't| not) change)\b|\b(?:don't|do not|no need to) (?:change|move|touch) the {_DATE}|\bsame {_DATE} as (?:before|planned)",
    re.I,
)
_A_DAY = re.compile(r"\b(?:\w{3,6}day|tomorrow|noon|\d{1,2}(?:st|nd|rd|th)?)\b", re.I)


def thinks_again(on: On) -> On | Result | None:
    """The reply as it counts, or what came of it; None where she takes back nothing that she decided."""
    turn = turned(on.text)
    if turn is None:
        return None
    before, after = found(turn.before, "attorney"), found(turn.after, "attorney")
    if on.task.status == "in_review" and may_review(on):
        return _verdict(on, turn, before, after)
    if on.task.status not in OPEN:
        return None
    if {"cancel", "hold"} & before.keys() and _GOES_ON.search(turn.after) and not _STOPS & after.keys():
        return Result((Intent("comment", on.words),))
    if len(fates := _FATES & after.keys()) == 1 and fates != (told := _FATES & before.keys()) and told:
        return replace(on, text=turn.after)  # "Cancel this. Actually, put it on hold instead."
    if _DATE_STAYS.search(turn.after) and not _A_DAY.search(_DATE_STAYS.sub(" ", turn.after)):
        kept = [
            one for one in clauses(turn.before) if not (_A_DAY.search(one) or "change_due" in found(one, "attorney"))
        ]
        rest = "\n".join(kept)
        return replace(on, text=rest) if found(rest, "attorney") else Result((Intent("comment", on.words),))
    return None


_CHANGES = {"request_revisions", "minor_changes"}


def _verdict(on: On, turn: Turned, before: dict[str, Hit], after: dict[str, Hit]) -> On | Result | None:
    changes = any(name in after and not _NO_VERDICT.search(after[name].clause) for name in _CHANGES)
    changes = changes or ordered(replace(on, text=turn.after))
    if {"approve", "weak_ok"} & before.keys() and _NO_VERDICT.search(turn.after) and not changes:
        asked = approval_question(on, "You take your first words back.")
        return Result((Intent("ambiguous_conditional", on.words),), questions=(asked,))
    if "approve" in after and _AS_IT_IS.search(turn.after) and not _CHANGES & after.keys():
        return replace(on, text=turn.after)
    return None
