"""What an attorney takes back, moves and explains by mail: through the real parser, reader, decisions and store."""

from tests.buckslip.test_by_mail import ANNA, CAROL, Post
from tests.buckslip.test_by_mail import post as post
from tracker.domain.task import Task


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
