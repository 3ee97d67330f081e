"""The tables of the tests: YAML files, many and long."""

from pathlib import Path
from typing import Any

import yaml

# the same in C, ten times as fast, where PyYAML was built with it
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def table(file: Path) -> Any:
    """What a YAML file of the tests holds."""
    return yaml.load(file.read_text("utf-8"), LOADER)
