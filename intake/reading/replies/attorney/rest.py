# ruff: noqa: E501  a pattern reads best on one line
"""What is left: answers to a colleague, comments, and a question where a review stays undecided."""

from intake import patterns as re
from intake.reading.asks import courtesy
from intake.reading.questions import ask_about
from intake.reading.replies.acts import Hit, clauses, found
from intake.reading.replies.attorney.answering import answers_later, yes_to_alternatives
from intake.reading.replies.attorney.courtesy import NOT_READ, approval_question, no_decision
from intake.reading.replies.attorney.fate_left import fate_left
from intake.reading.replies.attorney.perhaps import another_matter, no_longer_needed
from intake.reading.replies.common import DELIVERED, On, Result, may_review
from intake.reading.shape import Intent, Outcome, QuestionRead

_ORDERS = {"cancel", "hold", "reopen", "resume", "reassign"}
_CONDITION = re.compile(
    r"\b(?:(?:but )?(?:only )?(?:if|unless)|in case|provided|assuming|depending on|should (?:the|they|he|she|it)|in the event|(?:when|once|as soon as|after) (?:the|they|he|she|it|we|i|(?-i:[A-Z])\w+))\b[^,.;]*,?",
    re.I,
)
_OURS_LATER = re.compile(r"\b(?:we|i)(?:'ll| will|'d| would| may| might| can| could)\b", re.I)


def read_rest(on: On, hits: dict[str, Hit]) -> Result:
    status = on.task.status
    soft = {"thanks", "praise", "weak_ok", "approve"}
    if status == "waiting_on_attorney" and _no_answer(on):
        return Result((Intent("comment", on.words),))
    if unclear := yes_to_alternatives(on):
        return unclear
    if status == "waiting_on_attorney" and not (hits.keys() and hits.keys() <= {"thanks"} and _only_thanks(on)):
        return Result((Intent("answer_question", on.words, answers=()),), "in_progress")
    if (
        hits.keys()
        and hits.keys() <= soft | {"condition", "resume"}
        and len(on.text.split()) < 40
        and not on.scene.files
    ):
        if "praise" in hits:
            return no_decision(on, "praise_only")
        if "thanks" in hits or "weak_ok" in hits:
            return no_decision(on, "acknowledgement_only")
    if asked := another_matter(on) or no_longer_needed(on) or ((not _conditional_order(on)) and fate_left(on)):
        return Result((Intent("comment", on.words),), questions=asked)
    if clause := _conditional_order(on):
        return Result((Intent("comment", on.words),), questions=(_now(on, clause),))
    return Result(
        (Intent("comment", on.words),),
        questions=_unclear_review(on, hits),
        outcome=Outcome.UPDATE_TASK if status not in DELIVERED else Outcome.REPLY,
    )


# "Let me ask the client and get back to you": the question stays open
_NO_ANSWER = re.compile(
    r"^\W*(?:(?:good question|hm+|ok|okay|thanks|sorry|not sure|i don't know|no idea)(?: yet)?\W+)*(?:let me|i(?:'ll| will| need to| have to| must| want to)|we(?:'ll| will)|will)(?: first| just)? (?:answer|reply|respond|write|revert|sleep on|let you know|ask|check|find out|look into|look at|think|get back|confirm|talk|speak|call|come back|see what|run it by|consult)\b(?:(?!\b(?:meanwhile|in the meantime|for now|until then|but)\b)[^.!?])*\W*$"
    r"|^\W*(?:please |pls )?(?:call|ring|phone|ping) me\b[^.!?]*\W*$|^\W*(?:i )?(?:don't|do not) know(?: yet)?\W*$|^\W*(?:not sure|no idea)(?: yet)?\W*$|^\W*good question\W*$",
    re.I,
)


_GREETS = re.compile(r"^\W*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|(?:kind|best|warm) regards|regards|best|sincerely|yours|cheers)\b", re.I)  # fmt: skip


def _only_thanks(on: On) -> bool:
    """ "Thank you for asking rather than guessing. Grouped by affiant, please." answers."""
    return all(
        ("thanks" in found(one, "attorney") and _no_more_than_thanks(one, on))
        or courtesy(one)
        or _GREETS.match(one)
        or len(one.split()) < 3
        for one in clauses(on.text)
    )


# "By page and line, thank you, in the left column": thanks by the way
_BY_THE_WAY = re.compile(r"\b(?:many |with )?(?:thanks|thank you|thx|ty|much appreciated)\b(?: (?:again|so much|very much|indeed|for \w+ing\b[^,.;]*))?", re.I)  # fmt: skip


def _no_more_than_thanks(clause: str, on: On) -> bool:
    hit = _BY_THE_WAY.search(clause)
    if hit is None or "," not in clause:
        return True
    beside = f"{clause[: hit.start()]} {clause[hit.end() :]}".lower()
    asked = re.findall(r"[a-z]{5,}", on.asked.words.lower()) if on.asked else []
    return len(beside.split()) < 4 and not set(re.findall(r"[a-z]{5,}", beside)) & set(asked)


def _no_answer(on: On) -> bool:
    said = clauses(on.text)
    if said and all(one.endswith("?") or len(one.split()) < 3 for one in said) and "?" in on.text:
        return True  # she asks back
    return (
        bool(said)
        and all(_NO_ANSWER.match(one) or answers_later(one) or len(one.split()) < 3 for one in said)
        and bool(_NO_ANSWER.search(on.text) or any(map(answers_later, said)))
    )


def _conditional_order(on: On) -> str:
    """ "Cancel this if they settle": an order under a condition that the desk cannot see."""
    for clause in clauses(on.text):
        bare = _CONDITION.sub(" ", clause)
        if bare != clause and not _OURS_LATER.search(bare) and _ORDERS & found(bare, "attorney").keys():
            return clause
    return ""


def _now(on: On, clause: str) -> QuestionRead:
    return ask_about(
        on.me,
        "other",
        f'You write: "{clause}". Shall that be done with {on.task.label} now, or will you tell us when it is so?',
        ("I will tell you", "Do it now"),
        "Nothing changes until you answer.",
    )


def _unclear_review(on: On, hits: dict[str, Hit]) -> tuple[QuestionRead, ...]:
    """In review, the reviewer's words that decide nothing get one question, unless they ask something themselves."""
    if on.task.status != "in_review" or not may_review(on) or "?" in on.text or NOT_READ.search(on.text):
        return ()
    return (approval_question(on, "Your note went to the paralegal."),)
