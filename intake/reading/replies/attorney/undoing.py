# ruff: noqa: E501  a pattern reads best on one line
"""A change that is taken back at once: "Undo.", "Please undo that", "revert the change"."""

from intake import patterns as re

_POLITE = r"(?:please|pls|sorry|oops|whoops|no|wait|actually|thanks|thank you|thx|my mistake)"
_UNDO = re.compile(
    rf"^\W*(?:{_POLITE}\W+)*(?:undo|revert|reverse)(?: (?:it|that|this|(?:the|that|this|my) (?:last )?change))?(?:\W+{_POLITE})*(?:[.!,\n]\s*(?-i:[A-Z]\w+)(?: (?-i:[A-Z]\w+))?)?\W*$",
    re.I,
)


def undoes(text: str) -> bool:
    """Nothing else is said: "undo my approval" is another thing."""
    return bool(_UNDO.match(text))
