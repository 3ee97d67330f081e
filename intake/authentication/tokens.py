"""Comments, quoted strings and words of a header field; linear."""

import re
from collections.abc import Iterator

_WORD = re.compile(r"[^\s;=()\"]+")


def tokens_of(text: str) -> Iterator[str]:
    """Comments (nested), quoted strings, ";", "=", and words; linear."""
    at = 0
    while at < len(text):
        letter = text[at]
        if letter == "(":
            end = _comment_end(text, at)
        elif letter == '"':
            end = _string_end(text, at)
        elif letter in ";=" or letter.isspace():
            end = at + 1
        elif found := _WORD.match(text, at):
            end = found.end()
        else:
            end = at + 1
        yield text[at:end]
        at = end


def _comment_end(text: str, at: int) -> int:
    depth = 0
    while at < len(text):
        if text[at] == "\\":
            at += 1
        elif text[at] == "(":
            depth += 1
        elif text[at] == ")":
            depth -= 1
            if not depth:
                return at + 1
        at += 1
    return len(text)


def _string_end(text: str, at: int) -> int:
    at += 1
    while at < len(text):
        if text[at] == "\\":
            at += 1
        elif text[at] == '"':
            return at + 1
        at += 1
    return len(text)
