"""What an attorney takes back, moves and explains by mail: through the real parser, reader, decisions and store."""

import pytest

from tests.buckslip.test_by_mail import ANNA, CAROL, NORA, Post
from tests.buckslip.test_by_mail import post as post
from tracker.domain import commands as c
from tracker.domain.task import FileRef, State, Task
from tracker.service import Incoming, handle


def task(post: Post) -> Task:
    found = post.desk.store.task(post.desk.key, 1001)
    assert found
    return found


def with_a_confirmed_court_date(post: Post) -> None:
    post.mail(CAROL, "For Anna: they were served by mail 11/10, 30 days. Please draft the answer in Harmon.")
    post.mail(ANNA, "Yes, confirmed.", answers=post.letter("acknowledgement", ANNA))
    assert task(post).court and not task(post).due_unconfirmed


def test_a_confirmed_court_date_moves_by_mail_once_she_says_why(post: Post) -> None:
    with_a_confirmed_court_date(post)
    stood = task(post).due
    post.mail(ANNA, "Please move this to Friday, December 18, 5 pm.", answers=post.letter("acknowledgement", ANNA))
    asked = post.letter("question", ANNA)
    assert "Why does it move to Friday, December 18, 2026, 5:00 PM CT?" in post.text(asked)
    assert "1. The court moved it" in post.text(asked) and task(post).due == stood
    post.mail(ANNA, "Judge Lee granted our motion for an extension.", answers=asked)
    moved = task(post).due_history[-1]
    assert (moved.due.at.day, moved.why, moved.by) == (18, "Judge Lee granted our motion for an extension.", ANNA)


def test_a_move_that_says_why_is_not_asked_about(post: Post) -> None:
    with_a_confirmed_court_date(post)
    words = "The court extended the time. Please move this to Friday, December 18, 5 pm."
    post.mail(ANNA, words, answers=post.letter("acknowledgement", ANNA))
    moved = task(post).due_history[-1]
    assert (moved.due.at.day, moved.why) == (18, "The court extended the time.")
    assert [one for one in post.sent if one.notice.kind == "question" and one.notice.to == ANNA] == []


def approved_ahead(post: Post) -> None:
    post.mail(ANNA, "Nora, please draft the reply letter in Harmon by Friday 12/4.")
    post.mail(NORA, "I can take it.", answers=post.letter("assignment", NORA))
    deliver = (c.Deliver(NORA, 1001, (FileRef("Letter.docx", 9, "application/msword", "", "0" * 64),), "Here it is."),)
    handle(Incoming("order", "delivered", post.now[0], deliver), post.desk.store, post.desk.roster.firm)
    post.read_letters()
    post.mail(ANNA, "Approved, with one change: fix the date on page 1.", answers=post.letter("review", ANNA))
    post.mail(ANNA, "2", answers=post.letter("question", ANNA))
    assert task(post).ahead == ANNA


@pytest.mark.parametrize(
    "words",
    [
        "Please don't treat it as approved.",
        "On second thought, I want to see it first.",
        "I take back my approval.",
        "Send it back to me first, please.",
        "Let me see it before it counts.",
    ],
)
def test_an_approval_ahead_is_taken_back_in_her_own_words(post: Post, words: str) -> None:
    approved_ahead(post)
    post.mail(ANNA, words, answers=post.letter("acknowledgement", ANNA))
    assert task(post).ahead == "" and task(post).state is State.REVISIONS_REQUESTED
    assert "comes to review first" in post.text(post.letter("acknowledgement", ANNA))


def test_what_else_she_says_is_done_too(post: Post) -> None:
    approved_ahead(post)
    words = "I want to see it first. And please move it to Monday 12/7, noon."
    post.mail(ANNA, words, answers=post.letter("acknowledgement", ANNA))
    assert task(post).ahead == "" and (task(post).due.at.day, task(post).due.at.hour) == (7, 18)


def test_thanks_take_nothing_back(post: Post) -> None:
    approved_ahead(post)
    post.mail(ANNA, "Thanks, that was quick!", answers=post.letter("acknowledgement", ANNA))
    assert task(post).ahead == ANNA


@pytest.mark.parametrize("words", ["Undo.", "Please undo that", "Sorry, undo the change. Thanks!", "undo\n\nAnna Park"])
def test_a_moved_date_is_taken_back_by_a_word(post: Post, words: str) -> None:
    post.mail(ANNA, "Nora, please draft the reply letter in Harmon by Friday 12/4.")
    due = task(post).due
    post.mail(CAROL, "Please move this to Monday 12/7, noon.", answers=post.letter("acknowledgement", ANNA))
    assert task(post).due != due
    change = post.letter("change", ANNA)
    assert 'To take the change back, reply "undo" by Mon Nov 30, 11:04 AM' in post.text(change)
    post.mail(ANNA, words, answers=change)
    assert task(post).due.at == due.at


@pytest.mark.parametrize("words", ["Undo the formatting on page 2, please.", "We may have to undo this next week."])
def test_other_things_are_undone_by_whoever_works_on_it(post: Post, words: str) -> None:
    post.mail(ANNA, "Nora, please draft the reply letter in Harmon by Friday 12/4.")
    due = task(post).due
    post.mail(CAROL, "Please move this to Monday 12/7, noon.", answers=post.letter("acknowledgement", ANNA))
    post.mail(ANNA, words, answers=post.letter("change", ANNA))
    assert task(post).due.at != due.at
