"""`buckslip deadline`, as an operator types it and as docs/deadlines.md shows it."""

import json
import re
import shlex
from datetime import UTC, datetime
from pathlib import Path

import pytest

from buckslip.commands import deadline as command
from tests.buckslip.conftest import Run
from tests.config.office import DESK, office

DOC = (Path(__file__).parents[2] / "docs" / "deadlines.md").read_text("utf-8")
EXAMPLES = re.findall(r"```text\n\$ buckslip (.*?)\n(.*?)```", DOC, re.S)


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "now", lambda: datetime(2026, 11, 23, 15, tzinfo=UTC))


@pytest.mark.parametrize(("words", "out"), EXAMPLES, ids=[words for words, _ in EXAMPLES])
def test_what_the_document_shows_is_what_the_command_says(buckslip: Run, words: str, out: str) -> None:
    said = buckslip(*shlex.split(words))
    assert (said.code, said.err) == (0, "") and said.out == out


def test_the_document_has_examples_and_two_pages() -> None:
    assert len(EXAMPLES) >= 6 and len(DOC.split()) < 2500


def test_the_date_comes_first_then_the_arithmetic_then_that_an_attorney_confirms_it(buckslip: Run) -> None:
    said = buckslip("deadline", "served by mail 11/10, 30 days", "--court", "Tex. Dist. Ct. Harris County")
    lines = said.out.splitlines()
    assert lines[0] == "Monday, December 14, 2026, until 11:59:59 PM CST (America/Chicago)"
    assert "no year was written: Tue Nov 10, 2026, the nearest, is taken" in said.out
    assert lines[-1] == "A proposal: an attorney confirms it."


def test_json_has_the_same_for_scripts(buckslip: Run) -> None:
    said = buckslip("deadline", "72 hours from Fri 2007-11-02 10:00", "--rules", "frcp", "--json")
    found = json.loads(said.out)
    assert found["date"] == "2007-11-05" and found["weekday"] == "Monday"
    assert found["at_local"] == "2007-11-05T09:00:00-05:00" and found["at_utc"] == "2007-11-05T14:00:00Z"
    assert found["status"] == command.CONFIRMS and found["zone"] == "America/New_York"
    assert found["steps"][0]["rule"] == "FRCP 6(a)(2)" and found["holidays"] == [] and found["flags"]
    found = json.loads(buckslip("deadline", "14 days after 2024-11-14", "--court", "N.D. Ill.", "--json").out)
    assert found["counted"] == "2024-11-28"
    assert found["holidays"] == [{"date": "2024-11-28", "name": "Thanksgiving Day", "rule": "5 U.S.C. 6103"}]


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("mumble",), "Understood is such as"),
        (("14 days after 11/10/2026", "--court", "Mars\x1b[2J"), 'no court "Mars [2J"'),
        (("14 days after 11/10/2026", "--rules", "xx"), "Understood are frcp"),
        (("14 days after 11/10/2026", "--service", "pigeon"), "Understood are consented means"),
    ],
)
def test_what_is_not_understood_ends_with_5_in_words(buckslip: Run, words: tuple[str, ...], why: str) -> None:
    said = buckslip("deadline", *words)
    assert said.code == 5 and said.out == "" and why in said.err and "\x1b" not in said.err


def test_business_days_know_the_firms_closures_where_there_is_a_desk(tmp_path: Path, buckslip: Run) -> None:
    words = ("deadline", "3 business days before 12/18/2026", "--court", "N.D. Ill.")
    assert "December 15" in buckslip(*words).out
    office(tmp_path, DESK + '[hours]\nclosures = ["2026-12-16"]\n')
    said = buckslip(*words)
    assert "December 14" in said.out and "Wed Dec 16, 2026: the firm is closed, not counted" in said.out, said
