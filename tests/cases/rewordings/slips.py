"""Slips of the fingers: in one word a mail, chosen by its text, of those that are no names."""

import re
from hashlib import sha256

from tests.cases.rewordings.shape import Rewording

_WORD = re.compile(r"(?<![\w@./'’-])[a-z]{6,}(?![\w@/'’-]|\.\w)")


def slip(kind: str, seed: int) -> Rewording:
    """`kind`: "swapped", "missing" or "doubled", a letter behind the first."""

    def typed(text: str) -> str:
        words = list(_WORD.finditer(text))
        if not words:
            return text
        number = int(sha256(f"{seed}{text}".encode()).hexdigest(), 16)
        found = words[number % len(words)]
        word, place = found[0], 1 + number // 97 % (len(found[0]) - 3)
        head, tail = word[:place], word[place:]
        wrong = {"swapped": tail[1] + tail[0] + tail[2:], "missing": tail[1:], "doubled": tail[0] + tail}[kind]
        return text[: found.start()] + head + wrong + text[found.end() :]

    return typed


SLIPS: dict[str, Rewording] = {
    f"a letter {kind} ({seed})": slip(kind, seed) for kind in ("swapped", "missing", "doubled") for seed in (1, 2)
}
