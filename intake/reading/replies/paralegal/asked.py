# ruff: noqa: E501  a pattern reads best on one line
"""What a paralegal asks beside the work that she hands in: "Attached. Does Dana also want an index of the exhibits?"."""

from intake import patterns as re
from intake.reading.replies.acts import clauses

_ASKS = re.compile(
    r"^\W*(?:(?:and|but|also|one question|quick question|quick q|q|question|so|by the way|btw)[:,]? )*(?:does|do|did|should|shall|is|are|was|were|which|what|who|whom|where|(?:could|can) you (?:please |just )?(?:tell me|let me know|confirm)|would (?!you (?:mind|please|kindly|be so|let|confirm|review|check|look|tell))|how (?!(?:about|is|are) (?:that|this|it|these)\b|does (?:it|this|that) (?:look|sound)))",
    re.I,
)
# Courtesies in the form of a question, and one about this very delivery
_NO_MATTER = re.compile(
    r"\b(?:what else|anything else|is (?:this|that|it) (?:ok|okay|all right|alright|all|fine|good|what|right|enough|better)\b(?! (?:right )?(?:to|if)\b)|does (?:this|that|it) (?:work|help|look|do|cover|read|suffice)|(?:is|are|was|were) (?:there )?(?:any )?(?:questions|changes|problems)|(?:receiv|get (?:it|this|them)|got (?:it|this|them)|arriv|come through|came through|open)\w*|next|how(?:'s| is| are) (?:that|you)|do you have (?:any )?(?:questions|changes|comments|edits)|should (?:you|there) (?:have|need|be|want|wish))\b",
    re.I,
)


def asked_beside(text: str) -> str:
    """The question; "" where none is put that the attorney must answer."""
    return next((one for one in clauses(text) if one.endswith("?") and len(one.split()) > 3 and _ASKS.match(one) and not _NO_MATTER.search(one)), "")  # fmt: skip
