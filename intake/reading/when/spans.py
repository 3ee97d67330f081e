# ruff: noqa: E501  a pattern reads best on one line
"""What a length of time is for: "within five business days", "two weeks is fine", "he has thirty days from November 20"."""

from intake import patterns as re
from intake.reading.when import cues
from intake.reading.when.moments.count import BACK
from intake.reading.when.others import of_event
from intake.reading.when.phrases import Phrase
from intake.reading.when.role import Role
from intake.reading.when.telling import OTHERS_SPAN, told_role

# "48 hours from now I'm at sea", "72 hours from now my leave begins"
_I_AM = re.compile(r"^[\s,]*(?:(?:i|we|he|she|they)(?:'m|'re|'s|'ll| am| are| is| will)? (?!(?:need|want|like|expect|require|must have|should have|will need|would)\b)|(?:my|our|his|her|their|the) (?:[\w'-]+ ){1,3}(?:begins?|starts?|is|are|goes|ends?|leaves)\b)", re.I)  # fmt: skip


_OFTEN = re.compile(
    r"\b(?:once|twice|thrice|times|again) $|\b(?:last|first|only|another|third) (?:one|thing|request|favor|mail|e-?mail|ask) $",
    re.I,
)  # "sorry to do this twice in one month"
_FOR_IT = re.compile(r"^\s+for (?:the|this|that|our|an?)\b", re.I)  # "One week for the lien search summary"


def _then_i_am(values: dict[str, str], left: str, right: str) -> bool:
    return not left.strip(" *-") and values.get("rel", "").startswith("from") and bool(_I_AM.match(right))


def role_of_span(phrase: Phrase, left: str, right: str) -> Role:
    values = phrase.lone.values if phrase.lone else {}
    if values.get("rel") == "ago" or _OFTEN.search(left):
        return Role.FACT
    if OTHERS_SPAN.search(left) and values.get("rel") not in BACK:
        return Role.FACT
    if _then_i_am(values, left, right):
        return Role.DOING
    if cues.DEADLINE_IS.search(left) or cues.FINE.search(right) or cues.YOU_HAVE.search(left):
        return Role.DUE  # "one business day is plenty", "you have ten days"
    if phrase.anchor and not cues.WANTING.search(left) and (told := told_role(phrase, left, right)):
        return told  # "he has thirty days from November 20 to sign"
    if cues.EVENT_IS.search(left) or cues.EVENT_SAID.search(left):
        return Role.EVENT
    if values.get("rel") not in BACK and not cues.WANTING.search(left) and (event := of_event(left)):
        return event  # "I'm filing it a week from today", "we argue in ten days"
    return _counted(phrase, values, left, right)


def _counted(phrase: Phrase, values: dict[str, str], left: str, right: str) -> Role:
    """A count that nobody else's sentence holds."""
    if values.get("lead") or values.get("rel") or values.get("rel2") or values.get("rel3") or values.get("kind"):
        if re.search(r"\b(?:last|past|previous|for|took|spent|first|initial|of)\s*$", left, re.I):
            return Role.FACT
        if cues.NOUN.search(right) and values.get("rel2") is None and not phrase.anchor:
            return Role.LOOSE
        bare = not values.get("lead") and values.get("kind") and not values.get("rel")
        return Role.DUE if not bare or cues.ENDS.match(right) else Role.LOOSE
    if left.rstrip().endswith(",") and not right.strip(" .!"):
        return Role.LOOSE  # "the same for the other transcript, 24 hrs"
    return _of_a_sentence(values, right) if not left.strip(" *-") else Role.FACT


def _of_a_sentence(values: dict[str, str], right: str) -> Role:
    """ "Half an hour?", "One week for the lien search summary."; "48 hours, please." may be a limit as well."""
    short = values.get("unit", "").startswith(("h", "min")) and not values.get("n", "").isdigit()
    return Role.DUE if short or _FOR_IT.match(right) else Role.LOOSE
