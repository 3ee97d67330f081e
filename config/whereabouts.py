"""Where the two lists are, and what a row of them may leave out: what an import needs, however wrong the rest is."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import cast

from config import sections
from config.environment import overlay
from config.installation import CHOSEN, beside
from config.problems import ConfigErrors, ConfigMissing
from config.toml import Source, read_toml, validate
from tracker.domain.firm import Hours


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """`zone` and `hours` are the desk's."""

    people_file: Path
    matters_file: Path
    zone: str
    hours: Hours


def whereabouts(path: Path, environ: Mapping[str, str]) -> Whereabouts:
    """Of the desk in this file, or of the one that the environment chooses among those it names.

    Raises ConfigErrors for what is wrong in [desk] and [hours], ConfigMissing where there is no file."""
    source = _source(path, environ)
    desk = cast(sections.Desk, _section(source, "desk")) if "desk" in source.data else None
    further = cast(sections.Installation, _section(source, "installation")).desks
    if (wanted := environ.get(CHOSEN)) and further and (desk is None or desk.key != wanted):
        for name in further:
            file = _source(beside(path, name), {})
            if cast(sections.Desk, _section(file, "desk")).key == wanted:
                return _found(beside(path, name), file)
    return _found(path, source)


def _source(path: Path, environ: Mapping[str, str]) -> Source:
    try:
        source, problems = read_toml(path)
    except OSError as away:
        raise ConfigMissing(path) from away
    if problems:
        raise ConfigErrors(problems)
    data, origins, _unknown = overlay(source.data, environ)
    return replace(source, data=data, origins=origins)


def _section(source: Source, name: str) -> sections.Section:
    found, problems = validate(source, name)
    if problems or found is None:
        raise ConfigErrors(problems)
    return found


def _found(path: Path, source: Source) -> Whereabouts:
    desk = cast(sections.Desk, _section(source, "desk"))
    times = cast(sections.WorkingHours, _section(source, "hours"))
    return Whereabouts(beside(path, desk.people), beside(path, desk.matters), desk.zone, Hours(times.start, times.end))
