"""Where lines and sentences end, and what stands between them."""

import re
import textwrap
from collections.abc import Callable

Rewording = Callable[[str], str]
_OPEN = ("\t", ">", "|", "-", "*", "•")  # lines that are rows or items


def broken_at(width: int) -> Rewording:
    """Every paragraph broken by a program at so many columns."""

    def line_by_line(line: str) -> list[str]:
        if len(line) <= width or line.lstrip().startswith(_OPEN) or " | " in line or "\t" in line:
            return [line]
        return textwrap.wrap(line, width, break_long_words=False, break_on_hyphens=False)

    return lambda text: "\n".join(part for line in text.split("\n") for part in line_by_line(line))


def between(mark: str, before: str = "[A-Z]") -> Rewording:
    """Sentences with something else between them than a full stop."""
    return lambda text: re.sub(rf"(?<=[a-z]{{3}})\. (?={before})", mark, text)


LINES: dict[str, Rewording] = {f"lines broken at {width}": broken_at(width) for width in (40, 50, 58, 64, 72)}
STOPS: dict[str, Rewording] = {
    "a sentence a line": lambda text: re.sub(r"(?<=[a-z]{3}[.!?]) (?=[A-Z])", "\n", text),
    "a sentence a paragraph": lambda text: re.sub(r"(?<=[a-z]{3}[.!?]) (?=[A-Z])", "\n\n", text),
    "two blanks after a sentence": lambda text: re.sub(r"(?<=[a-z]{3}[.!?]) (?=[A-Z])", "  ", text),
    "no full stop at the end": lambda text: re.sub(r"(?<=[a-z]{2})\.(?=\s*$)", "", text, flags=re.M),
    "an exclamation mark at the end": lambda text: re.sub(r"(?<=[a-z]{2})\.(?=\s*$)", "!", text, flags=re.M),
    "dots between sentences": between("... "),
    "a dash between sentences": between(" - "),
    "a long dash between sentences": between("—"),
    "a comma between sentences": between(", ", "(?:I|It|We|The|This|That|She|He|They)\\b"),
    "no blank between sentences": between(".", "[A-Z][a-z]+ "),
}
LETTERS: dict[str, Rewording] = {
    "typographic signs": lambda text: re.sub(r"\"([^\"\n]*)\"", "“\\1”", text.replace("'", "’")),
    "small letters": str.lower,
    "small letters where sentences begin": lambda text: re.sub(
        r"(^|[.!?] )([A-Z])(?=[a-z])", lambda found: found[1] + found[2].lower(), text, flags=re.M
    ),
}
