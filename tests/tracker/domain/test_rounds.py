"""Rounds: parts, corrected versions, items of many, approval ahead, and what the reviewer is shown of each."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.tracker.domain.desk import (
    DANA,
    FIRM,
    MARCUS,
    MARIBEL,
    PRIYA,
    RENEE,
    Desk,
    letter,
    letters,
    refused,
)
from tracker.domain import commands as c
from tracker.domain.decision import Fate
from tracker.domain.looks import Change, Look, Unread, What
from tracker.domain.notices import Kind, Refusal
from tracker.domain.rounds import assembled, pairs, replaced, standing
from tracker.domain.task import After, FileRef, State, Version


def docx(name: str, words: str = "") -> FileRef:
    return FileRef(name, 1000, "application/docx", f"blob of {name}{words}", f"digest of {name}{words}")


MEMO, INDEX, CITES = docx("Memo.docx"), docx("Index.docx"), docx("Cites.docx")
THREE = (MEMO, INDEX, CITES)


def version(number: int, *files: FileRef, partial: bool = False, approved: tuple[int, ...] = ()) -> Version:
    return Version(number, FIRM_NOW, RENEE, files, partial=partial, approved=approved)


FIRM_NOW = Desk().now


def names(files: tuple[FileRef, ...]) -> list[str]:
    return [file.name for file in files]


def reviewed(files: tuple[FileRef, ...] = THREE) -> tuple[Desk, int]:
    desk = Desk()
    number = desk.accepted()
    desk.mail(c.Deliver(RENEE, number, files, "Here."))
    return desk, number


# --- which file takes the place of which


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Memo.docx", "Memo.docx"),
        ("Memo.docx", "memo v2.docx"),
        ("Memo v1.docx", "T-1001 Memo v2.docx"),
        ("Kim summary.docx", "Kim summary (corrected).docx"),
        ("Kim_summary.docx", "Kim summary FINAL.docx"),
        ("Kim summary 11-30-2026.docx", "Kim summary 12-01-2026.docx"),
        ("v1.docx", "v2.docx"),
        ("Index.csv", "Index (2).csv"),
    ],
)
def test_a_file_takes_the_place_of_the_one_with_its_name_but_for_marks_of_a_version(old: str, new: str) -> None:
    other = docx("Something else.docx")
    [pair] = pairs([docx(new)], [other, docx(old)])
    assert pair.old == docx(old)


@pytest.mark.parametrize(
    ("old", "new"), [("Memo.docx", "Index.docx"), ("Memo.docx", "Memo.pdf"), ("A-H.docx", "I-M.docx")]
)
def test_files_of_other_names_or_kinds_are_other_work(old: str, new: str) -> None:
    [pair] = pairs([docx(new)], [docx(old)])
    assert pair.old is None


def test_the_only_file_of_a_version_is_what_the_only_file_of_the_next_one_replaces_whatever_its_name() -> None:
    old, new = docx("Draft.docx"), docx("Kim deposition.docx")
    assert replaced([version(1, old)], [new])[0].old == old
    assert replaced([version(1, old, partial=True)], [new])[0].old is None
    assert replaced([version(1, old)], [new], beside=True)[0].old is None
    assert replaced([version(1, old)], [docx("Kim deposition.pdf")])[0].old is None
    assert replaced([], [new])[0].old is None


def test_parts_stand_together_and_a_part_sent_anew_takes_the_place_of_the_first() -> None:
    first, second, again = docx("A-H.docx"), docx("I-M.docx"), docx("A-H v2.docx")
    parts = [version(1, first, partial=True), version(2, second, partial=True), version(3, again, partial=True)]
    assert standing(parts) == (again, second)
    assert standing([*parts, version(4, MEMO)]) == (MEMO,)
    assert standing([]) == ()


def test_a_whole_version_after_parts_has_them_unless_the_words_say_that_it_replaces_all() -> None:
    parts = [version(1, docx("A-H.docx"), partial=True)]
    rest = docx("I-M.docx")
    assert names(assembled(parts, [rest])) == ["A-H.docx", "I-M.docx"]
    assert names(assembled(parts, [rest], beside=False)) == ["I-M.docx"]


def test_where_some_files_are_sent_anew_the_others_stay_in_their_places() -> None:
    new = docx("Index v2.docx")
    assert assembled([version(1, *THREE)], [new]) == (MEMO, new, CITES)
    assert assembled([version(1, *THREE)], [new], beside=False) == (new,)


def test_where_none_of_the_names_is_known_the_new_files_are_the_whole_version() -> None:
    new = docx("Everything in one.docx")
    assert assembled([version(1, *THREE)], [new]) == (new,)
    assert assembled([version(1, *THREE)], [new], beside=True) == (*THREE, new)


def test_what_was_approved_by_itself_stays_whatever_the_next_file_is_called() -> None:
    new = docx("Redone.docx")
    assert assembled([version(1, *THREE, approved=(1, 3))], [new]) == (MEMO, CITES, new)
    assert assembled([version(1, *THREE, approved=(1, 9))], [new], beside=False) == (new,)


# --- corrected versions


def test_a_corrected_version_says_which_one_it_replaces_and_what_stays_of_it() -> None:
    desk, number = reviewed()
    corrected = docx("Index corrected.docx")
    decision = desk.mail(c.Deliver(RENEE, number, (corrected,), "Caught a typo."))
    review = letter(decision, Kind.REVIEW)
    assert (review.version, review.facts["replaces"]) == (2, 1)
    assert review.files == (MEMO, corrected, CITES)
    assert [file["name"] for file in review.facts["kept"]] == ["Memo.docx", "Cites.docx"]  # type: ignore[attr-defined]
    assert desk.mail(c.Approve(DANA, number, 1, "Approved.")).fate is Fate.ASKED
    assert desk.tasks[number].approved_version is None


def test_the_next_version_of_a_round_replaces_nothing_that_waits() -> None:
    desk, number = reviewed()
    desk.mail(c.RequestChanges(DANA, number, 1, "Fix the cites."))
    review = letter(desk.mail(c.Deliver(RENEE, number, THREE)), Kind.REVIEW)
    assert review.facts["replaces"] is None


def test_a_part_that_comes_while_a_version_lies_in_review_comes_beside_it() -> None:
    desk, number = reviewed((MEMO,))
    more = docx("Exhibit 7.docx")
    review = letter(desk.mail(c.Deliver(RENEE, number, (more,), "7 now, 8 to follow.", partial=True)), Kind.REVIEW)
    assert review.files == (MEMO, more)


# --- what was seen in the files


SEEN = Look("digest of Memo.docx2", 2, 1, 0, "Memo.docx", (Change(What.CHANGED, "On May 12", (("May", "June"),)),), 1)


def test_what_was_seen_in_the_files_stands_in_the_review_letter_with_the_whole_comparison() -> None:
    desk, number = reviewed()
    new, paper = docx("Memo.docx", "2"), docx("Comparison.html")
    deliver = c.Deliver(RENEE, number, (new,), "v2", looks=(SEEN,), comparison=paper)
    review = letter(desk.mail(deliver), Kind.REVIEW)
    assert review.files == (new, INDEX, CITES, paper)
    assert review.facts["looked"] == [
        {
            "name": "Memo.docx",
            "tracked": 2,
            "comments": 1,
            "hidden": 0,
            "names": [],
            "located": False,
            "leftovers": 3,
            "against": "Memo.docx",
            "count": 1,
            "unread": "",
            "changes": [{"what": "changed", "text": "On May 12", "edits": [["May", "June"]]}],
        }
    ]


def test_a_file_with_nothing_to_say_is_not_mentioned_and_one_that_could_not_be_read_is() -> None:
    desk = Desk()
    number = desk.accepted()
    clean, odd = Look(MEMO.sha256), Look(INDEX.sha256, against="Index.docx", unread=Unread.DAMAGED)
    review = letter(desk.mail(c.Deliver(RENEE, number, (MEMO, INDEX), looks=(clean, odd))), Kind.REVIEW)
    assert [(one["name"], one["unread"]) for one in review.facts["looked"]] == [("Index.docx", "damaged")]  # type: ignore[attr-defined]
    assert (odd.compared, SEEN.compared, clean.compared) == (False, True, False)


def test_a_file_that_stays_keeps_what_is_left_in_it_and_loses_its_comparison() -> None:
    desk, number = reviewed()
    new = docx("Memo.docx", "2")
    desk.mail(c.Deliver(RENEE, number, (new,), looks=(SEEN,)))
    review = letter(desk.mail(c.Deliver(RENEE, number, (docx("Index v3.docx"),))), Kind.REVIEW)
    assert [(one["tracked"], one["against"]) for one in review.facts["looked"]] == [(2, "")]  # type: ignore[attr-defined]
    assert all(not look.changes for one in desk.tasks[number].versions[:-1] for look in one.looks)


# --- some items of many


def test_some_items_are_approved_and_the_others_come_back() -> None:
    desk, number = reviewed()
    words = "1 and 3 are fine, 2 needs the cites redone."
    decision = desk.mail(c.RequestChanges(DANA, number, 1, words, approved=(1, 3)))
    outcome = letter(decision, Kind.OUTCOME)
    assert [file["name"] for file in outcome.facts["fine"]] == ["Memo.docx", "Cites.docx"]  # type: ignore[attr-defined]
    assert [file["name"] for file in outcome.facts["again"]] == ["Index.docx"]  # type: ignore[attr-defined]
    assert outcome.facts["words"] == words
    task = desk.tasks[number]
    assert (task.state, task.approved_version, task.versions[-1].approved) == (State.REVISIONS_REQUESTED, None, (1, 3))


def test_the_next_version_is_whole_and_says_what_was_approved_before() -> None:
    desk, number = reviewed()
    desk.mail(c.RequestChanges(DANA, number, 1, "2 again.", approved=(1, 3)))
    redone = docx("Index v2.docx")
    review = letter(desk.mail(c.Deliver(RENEE, number, (redone,))), Kind.REVIEW)
    assert review.files == (MEMO, redone, CITES)
    assert (review.facts["version"]["approved"], review.facts["kept"]) == ([1, 3], [])  # type: ignore[index]
    desk.mail(c.Approve(DANA, number, 2, "Approved."))
    assert [notice.files for notice in desk.last.notices if notice.kind is Kind.DELIVERY] == [review.files]


def test_an_approved_item_that_is_sent_anew_is_to_be_looked_at_again() -> None:
    desk, number = reviewed()
    desk.mail(c.RequestChanges(DANA, number, 1, "2 again.", approved=(1, 3)))
    desk.mail(c.Deliver(RENEE, number, (docx("Memo v2.docx"), docx("Index v2.docx"))))
    assert desk.tasks[number].versions[-1].approved == (3,)


def test_an_approved_item_that_is_sent_once_more_byte_for_byte_stays_approved() -> None:
    desk, number = reviewed()
    desk.mail(c.RequestChanges(DANA, number, 1, "2 again.", approved=(1, 3)))
    same = replace(MEMO, blob="another mail's")
    desk.mail(c.Deliver(RENEE, number, (same, docx("Index v2.docx"))))
    assert desk.tasks[number].versions[-1].approved == (1, 3)


def test_items_approved_in_two_rounds_add_up() -> None:
    desk, number = reviewed()
    desk.mail(c.RequestChanges(DANA, number, 1, "1 is fine.", approved=(1,)))
    desk.mail(c.Deliver(RENEE, number, (docx("Index v2.docx"), docx("Cites v2.docx"))))
    outcome = letter(desk.mail(c.RequestChanges(DANA, number, 2, "3 too, 2 again.", approved=(3,))), Kind.OUTCOME)
    assert [file["name"] for file in outcome.facts["fine"]] == ["Memo.docx", "Cites v2.docx"]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("command", "why"),
    [
        (c.RequestChanges(PRIYA, 1001, 1, "1 is fine.", approved=(1,)), Refusal.NOT_REVIEWER),
        (c.RequestChanges(DANA, 1001, 1, "1 is fine.", approved=(1,)), Refusal.STALE_VERSION),
        (c.RequestChanges(DANA, 1001, None, "1 is fine.", approved=(1,)), Refusal.STALE_VERSION),
        (c.RequestChanges(DANA, 1001, 2, "5 is fine.", approved=(5,)), Refusal.NOT_UNDERSTOOD),
        (c.RequestChanges(DANA, 1001, 2, "All fine.", approved=(1, 2, 3)), Refusal.NOT_UNDERSTOOD),
    ],
)
def test_items_are_approved_by_the_reviewer_of_the_list_that_she_has_read(command: c.Command, why: Refusal) -> None:
    desk, number = reviewed()
    desk.mail(c.Deliver(RENEE, number, THREE))
    assert refused(desk.mail(command)) is why
    assert (desk.state(number), desk.tasks[number].versions[-1].approved) == (State.IN_REVIEW, ())


def test_with_one_version_no_letter_is_needed_to_know_the_items() -> None:
    desk, number = reviewed()
    desk.mail(c.RequestChanges(DANA, number, None, "1 is fine.", approved=(1,)))
    assert desk.tasks[number].versions[-1].approved == (1,)


# --- approved with changes, and ahead


def changed(desk: Desk, number: int) -> None:
    desk.mail(c.RequestChanges(DANA, number, 1, "Approved with the redline.", approved_with_changes=True))


def test_the_marked_copy_goes_to_the_assignee_as_it_came() -> None:
    desk, number = reviewed()
    marked = docx("Memo DH redline.docx")
    asked = c.RequestChanges(DANA, number, 1, "Approved with the redline.", (marked,), approved_with_changes=True)
    outcome = letter(desk.mail(asked), Kind.OUTCOME)
    assert (outcome.to, outcome.files, outcome.facts["decision"]) == (RENEE, (marked,), "approved_with_changes")
    assert marked in desk.tasks[number].files


def test_what_is_approved_ahead_is_approved_when_it_comes_and_the_reviewer_sees_what_changed() -> None:
    desk, number = reviewed()
    changed(desk, number)
    ahead = desk.mail(c.ApproveAhead(DANA, number, 1, "Treat as approved then"))
    assert letters(ahead) == [("acknowledgement", DANA)]
    decision = desk.mail(c.Deliver(RENEE, number, THREE, looks=(replace(SEEN, sha256=MEMO.sha256),)))
    assert sorted(letters(decision)) == [("delivery", PRIYA), ("outcome", RENEE), ("review", DANA)]
    review = letter(decision, Kind.REVIEW)
    assert (review.facts["ahead"], review.facts["decide_by"], len(review.facts["looked"])) == (True, None, 1)  # type: ignore[arg-type]
    task = desk.tasks[number]
    assert (task.state, task.approved_version, task.filing_authorised, task.ahead) == (State.APPROVED, 2, None, "")


def test_what_was_approved_ahead_can_still_be_sent_back() -> None:
    desk, number = reviewed()
    changed(desk, number)
    desk.mail(c.ApproveAhead(DANA, number, 1))
    desk.mail(c.Deliver(RENEE, number, THREE))
    desk.mail(c.RequestChanges(DANA, number, 2, "Page 4 is still wrong."))
    assert desk.state(number) is State.REVISIONS_REQUESTED
    assert letter(desk.mail(c.Deliver(RENEE, number, THREE)), Kind.REVIEW).facts["ahead"] is False


def test_approval_ahead_counts_only_while_its_giver_may_approve_and_the_same_person_works() -> None:
    desk, number = reviewed()
    changed(desk, number)
    desk.mail(c.ApproveAhead(DANA, number, 1))
    gone = {who: person for who, person in FIRM.people.items() if who != DANA}
    desk.firm = replace(FIRM, people=gone)
    desk.mail(c.Deliver(RENEE, number, THREE))
    assert desk.state(number) is State.IN_REVIEW
    desk, number = reviewed()
    changed(desk, number)
    desk.mail(c.ApproveAhead(DANA, number, 1))
    desk.mail(c.Reassign(PRIYA, number, MARIBEL))
    desk.mail(c.Deliver(MARIBEL, number, THREE))
    assert desk.state(number) is State.IN_REVIEW


def approved_ahead() -> tuple[Desk, int]:
    desk, number = reviewed()
    changed(desk, number)
    desk.mail(c.ApproveAhead(DANA, number, 1))
    assert desk.tasks[number].ahead == DANA
    return desk, number


def test_what_was_approved_ahead_is_taken_back_by_a_word_and_then_reviewed() -> None:
    desk, number = approved_ahead()
    decision = desk.mail(c.WithdrawAhead(DANA, number, "I want to see it first."))
    assert (decision.fate, letters(decision)) == (Fate.DONE, [("acknowledgement", DANA)])
    desk.mail(c.Deliver(RENEE, number, THREE))
    assert desk.state(number) is State.IN_REVIEW and letter(desk.last, Kind.REVIEW, DANA).facts["ahead"] is False
    assert refused(desk.mail(c.WithdrawAhead(DANA, number))) is Refusal.ALREADY
    desk.mail(c.Cancel(DANA, number))
    assert refused(desk.mail(c.WithdrawAhead(DANA, number))) is Refusal.NOT_OPEN


def test_whose_work_it_is_may_take_it_back_and_who_gave_it_is_told() -> None:
    desk, number = approved_ahead()
    assert refused(desk.mail(c.WithdrawAhead(RENEE, number))) is Refusal.NOT_YOURS
    decision = desk.mail(c.WithdrawAhead(PRIYA, number, "Please review it."))
    assert sorted(letters(decision)) == [("acknowledgement", PRIYA), ("change", DANA)]
    assert letter(decision, Kind.CHANGE).facts["what"] == "ahead_ended"
    done = letter(decision, Kind.ACKNOWLEDGEMENT).facts["done"]
    assert [(one["old"], one["new"]) for one in done] == [("Dana Hollis", "2")]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "ending",
    [
        lambda number: (c.Hold(PRIYA, number), c.Resume(PRIYA, number)),
        lambda number: (c.Cancel(DANA, number), c.Reopen(DANA, number)),
        lambda number: (c.CloseTask(DANA, number), c.Reopen(DANA, number)),
        lambda number: (c.RequestChanges(DANA, number, 1, "And the caption, please."),),
        lambda number: (c.TellAssignee(PRIYA, number, "Use the new exhibits."),),
    ],
)
def test_it_ends_when_the_work_stops_or_is_to_be_changed_otherwise(
    ending: Callable[[int], tuple[c.Command, ...]],
) -> None:
    desk, number = approved_ahead()
    first, *others = ending(number)
    desk.mail(first)
    assert desk.tasks[number].ahead == ""
    for command in others:
        desk.mail(command)
    desk.mail(c.Deliver(RENEE, number, THREE))
    assert desk.state(number) is State.IN_REVIEW


def test_it_ends_where_the_work_is_to_wait_for_another_task() -> None:
    desk, number = approved_ahead()
    other = desk.opened()
    decision = desk.mail(c.WaitFor(DANA, number, After(other)))
    assert desk.tasks[number].ahead == ""
    assert "not approved ahead any more" in str(letter(decision, Kind.ACKNOWLEDGEMENT).facts["notes"])


def test_whoever_puts_it_on_hold_is_told_that_it_comes_to_review_first() -> None:
    desk, number = approved_ahead()
    notes = letter(desk.mail(c.Hold(DANA, number)), Kind.ACKNOWLEDGEMENT).facts["notes"]
    assert notes == [f"The next version of T-{number} is not approved ahead any more: it comes to review first."]


def test_an_answer_to_a_question_leaves_it_as_it_is_and_a_paralegal_who_gives_it_up_ends_it() -> None:
    desk, number = approved_ahead()
    desk.mail(c.AskRequester(RENEE, number, "Which exhibit?"))
    desk.mail(c.TellAssignee(PRIYA, number, "Exhibit 4."))
    assert desk.tasks[number].ahead == DANA
    desk.mail(c.Decline(RENEE, number, conflict=False))
    assert desk.tasks[number].ahead == ""


def test_only_the_reviewer_approves_ahead_and_only_what_went_back() -> None:
    desk, number = reviewed()
    ahead = c.ApproveAhead(DANA, number, 1)
    assert refused(desk.mail(ahead)) is Refusal.NOTHING_TO_REVIEW
    changed(desk, number)
    assert refused(desk.mail(replace(ahead, by=MARCUS))) is Refusal.NOT_REVIEWER
    assert refused(desk.mail(replace(ahead, version=7))) is Refusal.STALE_VERSION
    desk.mail(ahead)
    assert refused(desk.mail(ahead)) is Refusal.ALREADY
    desk.mail(c.Cancel(DANA, number))
    assert refused(desk.mail(ahead)) is Refusal.NOT_OPEN
