"""`buckslip people end`: access ends through the same door, and the lists show it."""

from pathlib import Path

from config import load
from tests.buckslip.conftest import RENEE, Run
from tracker.store import Keys, Store


def test_access_ends_at_once_and_shows_in_the_lists(busy: Path, buckslip: Run) -> None:
    said = buckslip("people", "end", "Renee")
    assert said.code == 0 and f"nothing is sent to {RENEE}" in said.out
    settings = load(busy / "buckslip.toml", {})
    with Store.open(settings.store.url, Keys.read(busy / "buckslip.key")) as store:
        task, letters = store.task("main", 1001), store.letters("main")
    assert task and task.assignee != RENEE
    assert [one.kind for one in letters if one.to == RENEE][-1] == "farewell"
    listed = buckslip("people", "list").out
    assert "has no access since" in listed and "the statement of return or destruction is outstanding" in listed
    assert "statement of return or destruction: Renee" in buckslip("status").out


def test_it_is_not_ended_twice_and_nobodys_is_ended(busy: Path, buckslip: Run) -> None:
    buckslip("people", "end", RENEE)
    again = buckslip("people", "end", RENEE)
    assert again.code == 5 and "has no access already" in again.err
    assert buckslip("people", "end", "Nobody Such").code == 5


def test_a_statement_on_paper_is_recorded_and_shows_no_more_as_outstanding(busy: Path, buckslip: Run) -> None:
    assert buckslip("people", "returned", "Renee").code == 5
    buckslip("people", "end", "Renee")
    other = buckslip("people", "returned", "Nobody Such")
    assert other.code == 5 and "It is outstanding of: Renee" in other.err
    said = buckslip("people", "returned", "Renee", "--words", "Signed, in the personnel file.")
    assert said.code == 0 and "Still outstanding: none." in said.out
    assert "statement of return or destruction" not in buckslip("status").out
    settings = load(busy / "buckslip.toml", {})
    with Store.open(settings.store.url, Keys.read(busy / "buckslip.key")) as store:
        statement = store.members("main")[RENEE].statement
    assert statement and (statement.by, statement.words) == ("desk", "Signed, in the personnel file.")
