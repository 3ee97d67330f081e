"""Where the two lists are, and what a row of them may leave out: what an import needs, however wrong the rest is."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from config import sections
from config.environment import overlay
from config.loading import ConfigMissing
from config.problems import ConfigErrors
from config.toml import read_toml, validate
from tracker.domain.firm import Hours


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """`zone` and `hours` are the desk's."""

    people_file: Path
    matters_file: Path
    zone: str
    hours: Hours


def whereabouts(path: Path, environ: Mapping[str, str]) -> Whereabouts:
    """Raises ConfigErrors for what is wrong in [desk] and [hours], ConfigMissing where there is no file."""
    try:
        source, problems = read_toml(path)
    except OSError as away:
        raise ConfigMissing(path) from away
    if problems:
        raise ConfigErrors(problems)
    data, origins, _unknown = overlay(source.data, environ)
    source = type(source)(source.file, data, source.places, origins)
    found, problems = validate(source, "desk")
    times, more = validate(source, "hours")
    if problems or more:
        raise ConfigErrors([*problems, *more])
    desk, hours = cast(sections.Desk, found), cast(sections.WorkingHours, times)
    folder = path.resolve().parent
    people, matters = (folder / Path(name).expanduser() for name in (desk.people, desk.matters))
    return Whereabouts(people, matters, desk.zone, Hours(hours.start, hours.end))
