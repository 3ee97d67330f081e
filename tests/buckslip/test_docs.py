"""What docs/operating.md says is so."""

import configparser
import re
from pathlib import Path

import typer

from buckslip.cli import app
from config import matters, people
from config.scope import default_types

TEXT = (Path(__file__).parents[2] / "docs" / "operating.md").read_text("utf-8")


def commands() -> set[str]:
    group = typer.main.get_command(app)
    found = set()
    for name, command in group.commands.items():  # type: ignore[attr-defined]
        below = getattr(command, "commands", None)
        found |= {f"{name} {one}" for one in below} if below else {name}
    return found


def test_every_command_is_listed_and_every_listed_one_exists() -> None:
    listed = set(re.findall(r"`buckslip ((?:people |matters |templates )?[a-z]+)", TEXT))
    assert listed == commands() and len(listed) >= 17


def test_every_column_is_listed() -> None:
    cells = {
        cell.strip() for line in TEXT.splitlines() if line.startswith("| ") for cell in line.split("|")[1].split(",")
    }
    assert {*people.COLUMNS, *matters.COLUMNS} <= cells


def test_every_type_of_work_is_listed() -> None:
    assert all(f"| {one.code} | {one.name} | " in TEXT for one in default_types().values())


def test_the_unit_for_systemd_is_one() -> None:
    block = TEXT[TEXT.index("    [Unit]") : TEXT.index("buckslip.toml and the two lists are in")]
    unit = configparser.ConfigParser(strict=False)
    unit.read_string(re.sub(r"^    ", "", block, flags=re.M))
    assert unit["Service"]["Type"] == "simple" and unit["Service"]["Restart"] == "on-failure"
    assert unit["Service"]["ExecStart"].endswith("buckslip run")
