"""What docs/operating.md and docs/exchange.md say is so."""

import configparser
import hashlib
import hmac
import re
import textwrap
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import typer

from buckslip.cli import app
from buckslip.exchange.post import signature
from buckslip.exchange.rows import COLUMNS
from config import matters, people
from config.scope import default_types

TEXT = (Path(__file__).parents[2] / "docs" / "operating.md").read_text("utf-8")
EXCHANGE = Path(__file__).parents[2] / "docs" / "exchange.md"


def commands() -> set[str]:
    group = typer.main.get_command(app)
    found = set()
    for name, command in group.commands.items():  # type: ignore[attr-defined]
        below = getattr(command, "commands", None)
        found |= {f"{name} {one}" for one in below or ()}
        found |= {name} if not below or command.invoke_without_command else set()
    return found


def test_every_command_is_listed_and_every_listed_one_exists() -> None:
    listed = set(re.findall(r"`buckslip ((?:people |matters |templates |tasks (?=import))?[a-z]+)", TEXT))
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


def test_a_message_of_a_webhook_is_verified_as_the_page_says() -> None:
    """The receiver's own lines, taken from docs/exchange.md, against what is sent."""
    page = EXCHANGE.read_text("utf-8")
    lines = page[page.index("    def genuine(") : page.index("A secret that changes in its file")]
    scope: dict[str, Any] = {"hmac": hmac, "hashlib": hashlib}
    exec(textwrap.dedent(lines), scope)
    at = datetime(2026, 11, 23, 15, tzinfo=UTC)
    header = signature("secret", b'{"id": "x"}', at)
    assert scope["genuine"](header, b'{"id": "x"}', "secret", at.timestamp() + 200)
    assert not scope["genuine"](header, b'{"id": "x"}', "secret", at.timestamp() + 400)
    assert not scope["genuine"](header, b'{"id": "y"}', "secret", at.timestamp())


def test_every_column_of_a_task_list_is_on_the_page() -> None:
    page = EXCHANGE.read_text("utf-8")
    cells = {
        cell.strip() for line in page.splitlines() if line.startswith("| ") for cell in line.split("|")[1].split(",")
    }
    assert set(COLUMNS) - {"task"} <= cells
