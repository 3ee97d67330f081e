"""Comments, quoted strings and words of a header field; linear."""

import re
from collections.abc import Iterator

_TOKEN = re.compile(r"[^\s;=()\"]+|[;=)(\"]")


def tokens_of(text: str) -> Iterator[str]:
    """Comments (nested), quoted strings, ";", "=", and words, without the spaces between; linear."""
    at = 0
    while found := _TOKEN.search(text, at):
        at, end = found.span()
        if text[at] == "(":
            end = _comment_end(text, at)
        elif text[at] == '"':
            end = _string_end(text, at)
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
