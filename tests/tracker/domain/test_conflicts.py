"""Each paralegal's own conflict list against the names of a matter, before an offer."""

from dataclasses import replace

import pytest

from tests.tracker.domain.desk import ALVAREZ, FIRM, MARIBEL, PRIYA, RENEE, Desk, letter, new_task, refused
from tracker.domain import commands as c
from tracker.domain.conflicts import conflict_with
from tracker.domain.firm import Firm, Matter, Person, Role
from tracker.domain.notices import Kind, Refusal

MATTER = Matter(
    "2026-0141",
    "Alvarez v. Northgate",
    client="Ana Alvarez",
    parties=("Ana Alvarez", "Northgate Logistics, Inc."),
    adverse=("Northgate Logistics, Inc.", "O’Brien & Sons LLC", "Kim"),
)


def listing(*names: str) -> Person:
    return Person(RENEE, "Renee Okafor", Role.PARALEGAL, conflicts=names)


@pytest.mark.parametrize(
    "name",
    [
        *("Northgate Logistics, Inc.", "northgate logistics", "Northgate", "NORTHGATE LOGISTICS LLC", "Ana Alvarez"),
        *("O'Brien & Sons", "Susan Kim", "Alvarez"),
    ],
)
def test_a_name_on_her_list_stands_in_the_matter(name: str) -> None:
    assert conflict_with(listing("Somebody Else", name), MATTER) == name


@pytest.mark.parametrize(
    "name", ["North", "gate", "Logistics Northgate", "Sons of Harmon", "Inc.", "Ana Ruiz", "Kimball"]
)
def test_letters_of_a_name_are_not_the_name(name: str) -> None:
    assert conflict_with(listing(name), MATTER) == ""


def test_a_name_that_stands_in_the_caption_alone_is_found_too() -> None:
    bare = Matter("2026-0142", "Alvarez v. Northgate Logistics")
    assert conflict_with(listing("Northgate"), bare) == "Northgate" and conflict_with(listing("Kestrel"), bare) == ""


def test_whoever_lists_nothing_and_a_task_of_no_matter_conflict_with_nothing() -> None:
    assert conflict_with(listing(), MATTER) == "" and conflict_with(listing("Northgate"), None) == ""


def conflicted() -> Firm:
    people = {**FIRM.people, RENEE: replace(FIRM.people[RENEE], conflicts=("Northgate Logistics",))}
    return replace(FIRM, people=people, matters={**FIRM.matters, ALVAREZ: replace(MATTER, practice="litigation")})


def test_the_task_goes_to_somebody_without_a_conflict_and_the_attorney_is_told() -> None:
    desk = Desk(conflicted())
    decision = desk.mail(new_task(assignee=RENEE))
    assert desk.tasks[1001].assignee == MARIBEL
    notes = letter(decision, Kind.ACKNOWLEDGEMENT).facts["notes"]
    assert notes == ["Renee Okafor has a conflict on file; it was offered to Maribel Santos."]


def test_nobody_gives_it_to_her_by_hand() -> None:
    desk = Desk(conflicted())
    desk.mail(new_task(assignee=MARIBEL))
    assert refused(desk.mail(c.Reassign(PRIYA, 1001, RENEE))) is Refusal.WALLED


def test_the_reason_is_kept_for_whoever_traces_the_choice() -> None:
    desk = Desk(conflicted())
    desk.mail(new_task())
    event = next(event for event, _ in desk.history[1001] if type(event).__name__ == "Offered")
    assert "Renee Okafor: has a conflict on file" in event.reasons  # type: ignore[union-attr]
