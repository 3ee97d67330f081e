"""What one file says, section by section, and all that is wrong with it so far."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar, cast

from config import sections
from config.problems import Problem, Wrong
from config.secret import expanded
from config.toml import Source, validate

S = TypeVar("S", bound=sections.Section)


@dataclass(slots=True)
class Gathering:
    """One reading of one file; problems gather until all is looked at. `secrets`: password files are looked at too;
    only the `first` file may speak of the installation."""

    path: Path
    environ: Mapping[str, str]
    source: Source
    secrets: bool
    first: bool
    problems: list[Problem] = field(default_factory=list)
    folder: Path | None = None

    def section(self, name: str, _form: type[S]) -> S | None:
        found, problems = validate(self.source, name)
        self.problems += problems
        return cast(S | None, found)

    def beside(self, name: str) -> Path:
        """A file named in the configuration stands beside it unless it has a whole path."""
        self.folder = self.folder or self.path.resolve().parent
        return self.folder / expanded(name)

    def wrong(self, section: str, name: str, wrong: Wrong, found: str = "") -> None:
        self.problems.append(self.source.problem((section, name), f"{name} {wrong.words}", found, wrong.hint))
