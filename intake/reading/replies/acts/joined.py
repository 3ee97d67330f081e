r"""One pattern of many wordings: those that begin at a word's border are tried there only, not at every letter."""

import re


def joined(wordings: str, flags: int) -> re.Pattern[str]:
    r"""`\bone|\btwo|^three` as `\b(?:one|two)|^three`: the same language, a fraction of the tries."""
    parts = _alternatives(wordings)
    at_border = [one[2:] for one in parts if one.startswith(r"\b") and len(one) > 2 and one[2] not in "?*+{"]
    others = [one for one in parts if not (one.startswith(r"\b") and len(one) > 2 and one[2] not in "?*+{")]
    pieces = [rf"\b(?=\w)(?:{'|'.join(at_border)})"] if at_border else []
    return re.compile("|".join([*pieces, *others]), flags)


def _alternatives(wordings: str) -> list[str]:
    """The parts of an alternation, split where no bracket is open."""
    parts, depth, start, place, in_class = [], 0, 0, 0, False
    while place < len(wordings):
        sign = wordings[place]
        if sign == "\\":
            place += 1
        elif in_class:
            in_class = sign != "]"
        elif sign == "[":
            in_class = True
        elif sign in "()":
            depth += 1 if sign == "(" else -1
        elif sign == "|" and depth == 0:
            parts.append(wordings[start:place])
            start = place + 1
        place += 1
    return [*parts, wordings[start:]]
