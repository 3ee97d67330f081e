"""Options that several commands share."""

from pathlib import Path
from typing import Annotated

import typer

Config = Annotated[
    Path,
    typer.Option("--config", envvar="BUCKSLIP_CONFIG", metavar="FILE", help="The configuration.", show_envvar=True),
]
HERE = Path("buckslip.toml")
Json = Annotated[bool, typer.Option("--json", help="For scripts.")]
Csv = Annotated[bool, typer.Option("--csv", help="For a spreadsheet or another system.")]
