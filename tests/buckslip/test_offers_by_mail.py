"""An offer that is answered with a remark: the desk asks whether she takes it, and her number acts."""

import pytest

from tests.buckslip.test_by_mail import ANNA, NORA, SAM, Post
from tests.buckslip.test_by_mail import post as post
from tracker.domain.letters import Letter
from tracker.domain.task import State
from tracker.store.facts import open_questions

QUESTION = "Do you take T-1001"


def asked(post: Post) -> Letter:
    post.mail(ANNA, "Nora, please draft the reply letter in Harmon by Friday 12/4.")
    post.mail(NORA, "That client again, what a character.", answers=post.letter("assignment", NORA))
    letter = post.letter("question", NORA)
    text = post.text(letter)
    assert QUESTION in text and "1. Yes, I take it" in text and "2. No, offer it to somebody else" in text
    assert post.state(1001) is State.OFFERED
    return letter


@pytest.mark.parametrize("words", ["1", "Yes.", "Accepted, will start now.", "1, sorry for the banter"])
def test_her_yes_takes_it(post: Post, words: str) -> None:
    post.mail(NORA, words, answers=asked(post))
    assert post.state(1001) is State.IN_PROGRESS
    assert questions(post) == []


@pytest.mark.parametrize("words", ["2", "no", "Sorry, I can't take this one."])
def test_her_no_offers_it_to_the_next(post: Post, words: str) -> None:
    post.mail(NORA, words, answers=asked(post))
    task = post.desk.store.task(post.desk.key, 1001)
    assert task and task.assignee == SAM and task.state is State.OFFERED
    assert questions(post) == []


def test_a_plan_to_answer_is_not_asked_about_and_another_remark_asks_again(post: Post) -> None:
    letter = asked(post)
    post.mail(NORA, "Let me look at my week, I'll tell you by noon.", answers=letter)
    assert [one for one in post.sent if one.notice.kind == "question"] == [letter]
    post.mail(NORA, "Friday is the day after Thursday.", answers=letter)
    assert len([one for one in post.sent if one.notice.kind == "question"]) == 2 and len(questions(post)) == 1


def questions(post: Post) -> list[int]:
    """Those still open."""
    with post.desk.store._db.reading() as connection:
        return list(open_questions(connection, post.desk.key, [1001]))
