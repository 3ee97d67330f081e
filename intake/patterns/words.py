"""The words of a text, in small letters, found once however many ask."""

import re

LONGEST = 20_000  # characters of a text that is remembered
MOST = 600  # texts that are
_TOKENS = re.compile(r"\w+")
_SPACED = {code: chr(code).lower() if chr(code).isalnum() or chr(code) == "_" else " " for code in range(128)}
_of_text: dict[str, list[str]] = {}


def words_of(text: str) -> list[str]:
    """Its words in order: runs of letters, digits and "_"."""
    found = _of_text.get(text)
    if found is None:
        found = text.translate(_SPACED).split() if text.isascii() else _TOKENS.findall(text.lower())
        if len(_of_text) >= MOST:
            _of_text.clear()
        if len(text) <= LONGEST:
            _of_text[text] = found
    return found


def places_of(text: str) -> list[int]:
    """Where each of them begins."""
    if not text.isascii():
        return [one.start() for one in _TOKENS.finditer(text)]
    low, place, found = text.lower(), 0, []
    for word in words_of(text):
        place = low.find(word, place)
        found.append(place)
        place += len(word)
    return found


def forget() -> None:
    """Forgets the texts."""
    _of_text.clear()
