"""Files that are too much for one mail: shared out over several, or in the firm's own folder."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outbound.attachments import attached, left_out
from tests.tracker.domain.desk import DANA, FIRM, PRIYA, RENEE, Desk, letter, new_task
from tracker.domain import commands as c
from tracker.domain.decision import Decision
from tracker.domain.firm import Firm, Matter
from tracker.domain.notices import Kind
from tracker.domain.parcels import LIMIT, limit_for, packed
from tracker.domain.task import FileRef

MB = 1024**2


def file(name: str, size: int) -> FileRef:
    return FileRef(name, size, "application/pdf", f"blob-{name}", f"sha-{name}")


FILES = (file("a.pdf", 9 * MB), file("b.pdf", 12 * MB), file("c.docx", MB), file("film.mp4", 40 * MB))


@pytest.mark.parametrize(
    ("sizes", "numbers"),
    [
        ([], []),
        ([5], [1]),
        ([10], [1]),
        ([11], [0]),
        ([6, 6, 4], [1, 2, 1]),
        ([11, 6, 6], [0, 1, 2]),
        ([0, 10, 0], [1, 1, 1]),
    ],
)
def test_each_file_goes_into_the_first_mail_with_room(sizes: list[int], numbers: list[int]) -> None:
    assert packed(sizes, 10) == numbers


@given(st.lists(st.integers(0, 30)), st.integers(1, 20))
def test_no_mail_is_over_the_limit_and_none_is_empty(sizes: list[int], limit: int) -> None:
    numbers = packed(sizes, limit)
    loads = {n: sum(size for size, own in zip(sizes, numbers, strict=True) if own == n) for n in set(numbers) - {0}}
    assert all(load <= limit for load in loads.values())
    assert set(loads) == set(range(1, len(loads) + 1))
    assert all((number == 0) is (size > limit) for size, number in zip(sizes, numbers, strict=True))


def test_the_limit_is_the_one_of_the_readers_domain() -> None:
    firm = replace(FIRM, attach_limits={"paradesk.example": 7, "*": 9})
    assert [limit_for(firm, one) for one in (RENEE, RENEE.upper(), DANA)] == [7, 7, 9]
    assert limit_for(FIRM, DANA) == LIMIT


def delivered(firm: Firm, **more: object) -> tuple[Desk, int, Decision]:
    desk = Desk(firm=firm)
    number = desk.accepted(**more)
    return desk, number, desk.mail(c.Deliver(RENEE, number, FILES, "Final."))


def parts(decision: Decision, to: str) -> list[tuple[Kind, object, object]]:
    shares = [(one.kind, one.facts.get("parcel")) for one in decision.notices if one.to == to]
    return [(kind, share["part"], share["of"]) for kind, share in shares if isinstance(share, dict)]


def test_what_is_too_much_follows_in_the_same_conversation() -> None:
    _, number, decision = delivered(FIRM)
    assert parts(decision, DANA) == [(Kind.REVIEW, 1, 2), (Kind.REST, 2, 2)]
    first, rest = letter(decision, Kind.REVIEW), letter(decision, Kind.REST)
    assert (rest.thread, rest.files, rest.version, rest.task) == (first.thread, FILES, 1, number)
    assert rest.facts["task"] == first.facts["task"] and "note" not in rest.facts
    assert [one.name for one in left_out(first)] == ["film.mp4"], "no mail takes 40 MB; the coordinator is asked"
    assert left_out(rest) == ()
    travel = [[one.ref.name for one in attached(each) if one.fits] for each in (first, rest)]
    assert travel == [["a.pdf", "c.docx"], ["b.pdf"]]


def test_what_fits_is_one_mail_as_ever() -> None:
    desk = Desk()
    decision = desk.mail(c.Deliver(RENEE, desk.accepted(), FILES[:1], "Final."))
    assert "parcel" not in letter(decision, Kind.REVIEW).facts
    assert not [one for one in decision.notices if one.kind is Kind.REST]


SHELF = {"library_shown_as": r"\\files\work"}


def handed_over(firm: Firm, **more: object) -> Decision:
    desk, number, _ = delivered(firm, **more)
    return desk.mail(c.Approve(DANA, number, 1, "Approved."))


def test_approved_work_of_a_firm_with_a_library_is_named_by_its_place() -> None:
    decision = handed_over(replace(FIRM, **SHELF))  # type: ignore[arg-type]
    first = letter(decision, Kind.DELIVERY, PRIYA)
    parcel: Any = first.facts["parcel"]
    assert parcel["folder"] == r"\\files\work\2026-0141\T-1001\version-1"
    assert not [one for one in decision.notices if one.kind is Kind.REST]
    assert left_out(first) == ()


@pytest.mark.parametrize(
    ("root", "place"),
    [
        ("https://firm.sharepoint.com/sites/work/", "https://firm.sharepoint.com/sites/work/M%2012%20%26%20Co/T-1001/version-1"),
        ("/mnt/work", "/mnt/work/M 12 & Co/T-1001/version-1"),
        ("P:\\Work\\", "P:\\Work\\M 12 & Co\\T-1001\\version-1"),
    ],
)  # fmt: skip
def test_a_place_is_written_as_its_kind_is(root: str, place: str) -> None:
    number = "M 12 & Co"
    firm = replace(FIRM, library_shown_as=root, matters={**FIRM.matters, number: Matter(number, "M", attorney=DANA)})
    first = letter(handed_over(firm, matter=number), Kind.DELIVERY, PRIYA)
    parcel: Any = first.facts["parcel"]
    assert parcel["folder"] == place


def test_sealed_work_lies_in_no_folder_and_follows_in_parts_only_if_it_is_asked_for() -> None:
    desk, number, _ = delivered(replace(FIRM, **SHELF), confidentiality="sealed")  # type: ignore[arg-type]
    first = letter(desk.mail(c.Approve(DANA, number, 1, "Approved.")), Kind.DELIVERY, PRIYA)
    assert "parcel" not in first.facts
    desk.withheld["k1"] = first
    asked = desk.mail(c.OpenLetter(PRIYA, "k1"))
    assert parts(asked, PRIYA) == [(Kind.DELIVERY, 1, 2), (Kind.REST, 2, 2)]
    parcel: Any = letter(asked, Kind.DELIVERY, PRIYA).facts["parcel"]
    assert parcel["folder"] == ""


def test_what_the_requester_sends_goes_to_a_paralegal_in_parts_that_her_mailbox_takes() -> None:
    firm = replace(FIRM, attach_limits={"paradesk.example": 10 * MB}, **SHELF)  # type: ignore[arg-type]
    decision = Desk(firm=firm).mail(new_task(assignee=RENEE, files=(*FILES[:1], file("d.pdf", 8 * MB))))
    assert parts(decision, RENEE) == [(Kind.ASSIGNMENT, 1, 2), (Kind.REST, 2, 2)]


def test_work_that_belongs_to_no_matter_lies_in_no_folder() -> None:
    first = letter(handed_over(replace(FIRM, **SHELF), matter=None, reviewer=DANA), Kind.DELIVERY, PRIYA)  # type: ignore[arg-type]
    parcel: Any = first.facts["parcel"]
    assert (parcel["folder"], parcel["of"]) == ("", 2)
