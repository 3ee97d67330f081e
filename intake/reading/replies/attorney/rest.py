"""What is left: answers to a colleague, comments, and a question where a review stays undecided."""

from intake.reading.replies.acts import Hit
from intake.reading.replies.attorney.courtesy import approval_question, no_decision
from intake.reading.replies.common import DELIVERED, On, Result, may_review
from intake.reading.shape import Intent, Outcome, QuestionRead


def read_rest(on: On, hits: dict[str, Hit]) -> Result:
    status = on.task.status
    soft = {"thanks", "praise", "weak_ok", "approve"}
    if status == "waiting_on_attorney" and not (hits.keys() and hits.keys() <= {"thanks"}):
        return Result((Intent("answer_question", on.words, answers=()),), "in_progress")
    if hits.keys() and hits.keys() <= soft | {"condition"} and len(on.text.split()) < 40 and not on.scene.files:
        if "praise" in hits:
            return no_decision(on, "praise_only")
        if "thanks" in hits or "weak_ok" in hits:
            return no_decision(on, "acknowledgement_only")
    return Result(
        (Intent("comment", on.words),),
        questions=_unclear_review(on, hits),
        outcome=Outcome.UPDATE_TASK if status not in DELIVERED else Outcome.REPLY,
    )


def _unclear_review(on: On, hits: dict[str, Hit]) -> tuple[QuestionRead, ...]:
    """In review, the reviewer's words that decide nothing get one question, unless they ask something themselves."""
    if on.task.status != "in_review" or not may_review(on) or "?" in on.text:
        return ()
    return (approval_question(on, "Your note went to the paralegal."),)
