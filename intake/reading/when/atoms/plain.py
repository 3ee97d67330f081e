# ruff: noqa: E501  a pattern reads best on one line
"""Typographic signs made plain."""

_PLAIN = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\ufeff": " ", "‑": "-", "−": "-", "\t": " "})  # fmt: skip


def plain(text: str) -> str:
    """The text with typographic quotes, dashes and spaces made plain, one character for one: places stay true."""
    return text if text.isascii() and "\t" not in text else text.translate(_PLAIN)
