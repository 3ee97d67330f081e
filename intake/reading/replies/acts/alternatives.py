"""The wordings of which a pattern is made."""


def alternatives(wordings: str) -> list[str]:
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
