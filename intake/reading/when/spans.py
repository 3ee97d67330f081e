# ruff: noqa: E501  a pattern reads best on one line
"""What a length of time is for: "within five business days", "two weeks is fine", "he has thirty days from November 20"."""

from intake import patterns as re
from intake.reading.when import cues
from intake.reading.when.moments.count import BACK
from intake.reading.when.others import of_event
from intake.reading.when.phrases import Phrase
from intake.reading.when.role import Role
from intake.reading.when.telling import OTHERS_SPAN, told_role


def role_of_span(phrase: Phrase, left: str, right: str) -> Role:
    values = phrase.lone.values if phrase.lone else {}
    if values.get("rel") == "ago":
        return Role.FACT
    if OTHERS_SPAN.search(left) and values.get("rel") not in BACK:
        return Role.FACT
    if cues.DEADLINE_IS.search(left) or cues.FINE.search(right) or cues.YOU_HAVE.search(left):
        return Role.DUE  # "one business day is plenty", "you have ten days"
    if phrase.anchor and not cues.WANTING.search(left) and (told := told_role(phrase, left, right)):
        return told  # "he has thirty days from November 20 to sign"
    if cues.EVENT_IS.search(left) or cues.EVENT_SAID.search(left):
        return Role.EVENT
    if values.get("rel") not in BACK and not cues.WANTING.search(left) and (event := of_event(left)):
        return event  # "I'm filing it a week from today", "we argue in ten days"
    if values.get("lead") or values.get("rel") or values.get("rel2") or values.get("rel3") or values.get("kind"):
        if re.search(r"\b(?:last|past|previous|for|took|spent|first|initial|of)\s*$", left, re.I):
            return Role.FACT
        if cues.NOUN.search(right) and values.get("rel2") is None and not phrase.anchor:
            return Role.LOOSE
        bare = not values.get("lead") and values.get("kind") and not values.get("rel")
        return Role.DUE if not bare or cues.ENDS.match(right) else Role.LOOSE
    return Role.FACT if left.strip(" *-") else Role.LOOSE  # "48 hours, please."
