"""The scope of work: the shipped task types, with the turnarounds that this firm agreed to instead."""

import tomllib
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from types import MappingProxyType

from config.amounts import turnaround
from tracker.domain.firm import TaskType, Turnaround


@lru_cache(maxsize=1)
def default_types() -> Mapping[str, TaskType]:
    """The 46 usual types of paralegal work and `general`, by code (task_types.toml)."""
    rows = tomllib.loads((files("config") / "task_types.toml").read_text("utf-8"))
    return MappingProxyType(
        {
            code: TaskType(
                code=code,
                name=row["name"],
                area=row["area"],
                turnaround=turnaround(row["turnaround"]),
                deliverable=row["deliverable"],
                hours=float(row["hours"]),
            )
            for code, row in rows.items()
        }
    )


def types_with(agreed: Mapping[str, Turnaround]) -> dict[str, TaskType]:
    """The default types with this firm's turnarounds."""
    types = dict(default_types())
    for code, length in agreed.items():
        usual = types[code]
        types[code] = TaskType(code, usual.name, usual.area, length, usual.deliverable, usual.hours)
    return types
