"""A wall that goes up is in force, whatever else is wrong in the lists."""

from dataclasses import replace
from pathlib import Path

import pytest

from config import ConfigErrors, load
from config.walls import raised
from tests.config.office import MATTERS, PEOPLE, office
from tracker.domain.firm import Firm

RENEE, PRIYA = "renee@paradesk.example", "pnair@hollisreyes.example"
WRONG = "Luis Ortega,luis@paradesk.example,paralegl,,,,,\n"
LEVELS = MATTERS.replace("reviewer\n", "reviewer,confidentiality\n").replace(
    "Ct.,dhollis@hollisreyes.example,\n", "Ct.,,,{}\n"
)


def after(folder: Path, people: str = PEOPLE, matters: str = MATTERS) -> tuple[Firm, Firm]:
    """The firm in force, and what it is once its lists say something else that is wrong."""
    firm = load(office(folder, matters=LEVELS.format("restricted")), {}).desk.firm
    path = office(folder, people=people, matters=matters)
    with pytest.raises(ConfigErrors):
        load(path, {})
    return firm, raised(firm, folder / "people.csv", folder / "matters.csv")


def test_a_wall_in_a_right_row_holds_beside_a_wrong_one(tmp_path: Path) -> None:
    people = PEOPLE.replace(";spanish,,,2026-0098", ";spanish,,,2026-0141").replace(
        "litigation,,,\n", "litigation,,,2026-0098\n"
    )
    before, now = after(tmp_path, people + WRONG)
    assert now.people[RENEE].walled_from == ("2026-0098", "2026-0141"), "none comes down with a list that is wrong"
    assert now.walled(PRIYA, "2026-0098") and not before.walled(PRIYA, "2026-0098")
    assert now.people.keys() == before.people.keys() and now.matters == before.matters


def test_a_wall_in_a_wrong_row_holds_and_nothing_else_of_it_does(tmp_path: Path) -> None:
    people = PEOPLE.replace(
        "Renee Okafor,renee@paradesk.example,paralegal", "Renee Bell,Renee@paradesk.example,paralegl"
    )
    before, now = after(tmp_path, people.replace(",2026-0098", ",2026-0141"))
    assert now.people[RENEE] == replace(before.people[RENEE], walled_from=("2026-0098", "2026-0141"))


def test_conflicts_hold_too_and_a_number_among_them_is_a_wall(tmp_path: Path) -> None:
    people = PEOPLE.replace("walled_from\n", "walled_from,conflicts\n").replace("2026-0098\n", ",Northgate|2026-0141\n")
    _, now = after(tmp_path, people + WRONG)
    assert now.people[RENEE].conflicts == ("Northgate",)
    assert now.people[RENEE].walled_from == ("2026-0098", "2026-0141")


@pytest.mark.parametrize(("said", "level"), [("Sealed", "sealed"), ("normal", "restricted"), ("", "restricted")])
def test_a_seal_holds_and_none_is_broken(tmp_path: Path, said: str, level: str) -> None:
    _, now = after(tmp_path, PEOPLE + WRONG, LEVELS.format(said))
    assert now.matters["2026-0098"].confidentiality == level


def test_lists_that_name_no_new_wall_or_are_away_leave_the_firm_as_it_is(tmp_path: Path) -> None:
    before, now = after(tmp_path, PEOPLE + WRONG)
    assert now is before
    assert raised(before, tmp_path / "none.csv", tmp_path / "none.csv") is before
