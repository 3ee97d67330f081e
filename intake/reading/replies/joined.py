# ruff: noqa: E501  a pattern reads best on one line
"""A verdict and other work in one breath: "the plan is approved and then what I need next is a cover letter"."""

from intake import patterns as re

_VERDICT = r"(?:approved|i approve(?: (?:it|this|the [\w ]{1,20}?))?|signed off(?: on (?:it|this))?|good to go|lgtm)"
_NEXT = re.compile(
    rf"(?P<verdict>\b{_VERDICT}),?\s+(?:and|so|but|now)(?: (?:then|now|also|next|so))*,?\s+(?=(?:what (?:i|we)(?:'d| would)?(?: now| also)? (?:need|want|like)|(?:next|now|also),? (?:i|we|please|could|can)|(?:i|we)(?:'d| would)?(?: also| now| next)? (?:need|want|like)|(?:could|can|would|will) (?:you|someone|somebody)|(?:the )?next(?: thing| one| up)?|while (?:i|you|we)(?:'re| are|'m| am|'ve got| have)\b[^:.,]{{0,30}}[:,]|(?:one|another)(?: (?:more|other|new|small|quick|last))* (?:thing|task|item|ask|request|job|favou?r)|separately|in addition|beyond that|on (?:a|another) (?:separate|different|related|other)\b[^:.,]{{0,20}}[:,])[^.;!?]{{0,80}}\b(?:an?|another|new)\b)",
    re.I,
)


def parted(text: str) -> str:
    """The text with a full stop behind the verdict."""
    return _NEXT.sub(r"\g<verdict>.\n", text)
