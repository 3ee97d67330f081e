"""What is wrong with a configuration, for a person to act on: where, what, what was found (never a secret), the fix."""

import difflib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

INDENT = "   "


class Wrong(ValueError):
    """A value that cannot be taken. `words` follow the setting's name: "must be a length of time such as ...".

    `value` is the offending one where only a part of what was given is wrong.
    """

    def __init__(self, words: str, hint: str = "", value: object = None) -> None:
        super().__init__(words)
        self.words = words
        self.hint = hint
        self.value = value


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding. `line` counts from 1; in a CSV file it is the row as Excel numbers it (the header is row 1).

    `who` is that row's person or matter. `source` is the line as written, its value blanked where it may be a secret;
    `mark` the (column from 0, length) to underline.
    """

    file: str
    line: int | None
    words: str
    found: str = ""
    hint: str = ""
    source: str = ""
    mark: tuple[int, int] | None = None
    unit: str = "line"
    who: str = ""

    def __str__(self) -> str:
        lines = [f"{self.place}: {self.words}"]
        if self.source and self.line is not None:
            gutter = f"{INDENT}{self.line}"
            lines.append(f"{gutter} | {self.source}")
            if self.mark:
                lines.append(f"{' ' * len(gutter)} | {' ' * self.mark[0]}{'^' * self.mark[1]}")
        advice = " ".join(part for part in (f"Found {self.found}." if self.found else "", self.hint) if part)
        if advice:
            lines.append(INDENT + advice)
        return "\n".join(lines)

    @property
    def spot(self) -> str:
        """Where, and nothing of what stands there."""
        return f"{self.file}, {self.unit} {self.line}" if self.line is not None else self.file

    @property
    def place(self) -> str:
        return f"{self.spot} ({self.who})" if self.who else self.spot


class ConfigMissing(Exception):
    """There is no such file."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"There is no {path}.")
        self.path = path


class ConfigErrors(Exception):
    """Everything that keeps the configuration from being used, all at once."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n\n".join(map(str, self.problems)))


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A hint that names the nearest known word, or "" where none is near."""
    by_lower = {name.lower(): name for name in known}
    near = difflib.get_close_matches(word.lower(), by_lower, n=1, cutoff=0.6)
    return f'Did you mean "{by_lower[near[0]]}"?' if near else ""


def found_words(value: object) -> str:
    """How a value is named after "Found"."""
    match value:
        case bool():
            return "true" if value else "false"
        case int() | float():
            return f"the number {value}"
        case "":
            return "nothing between the quotes"
        case str():
            return f'"{value[:80]}"'
        case list() | tuple():
            return "a list"
        case dict():
            return "a section"
        case _:
            return str(value)
