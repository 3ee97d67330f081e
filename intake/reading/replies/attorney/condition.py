# ruff: noqa: E501  a pattern reads best on one line
"""An approval under a condition: asked once what the condition means."""

import re

from intake.reading.questions import ask_about
from intake.reading.replies.acts import Hit
from intake.reading.replies.common import On, Result
from intake.reading.shape import Intent, QuestionRead

_THEIR_TURN = re.compile(
    r"\b(?:if|once|after|when|until|unless|pending|subject to|assuming|provided(?: that)?|contingent (?:on|upon)|as long as|on (?:the )?condition)\b",
    re.I,
)


def is_conditional(hits: dict[str, Hit]) -> bool:
    """A condition in the sentence that approves, or one that starts with "but"."""
    condition = hits.get("condition")
    strong = hits.get("approve") or hits.get("authorise_filing") or hits.get("authorise_service")
    if not condition or not strong:
        return False
    if condition.clause == strong.clause:
        words = re.sub(
            r"\bbut\b\s*(?:do not|don't|please don't|hold)[^.]*(?:fil|serv)\w+.*$", "", strong.clause, flags=re.I
        )
        return bool(
            _THEIR_TURN.search(words) or re.search(r"\b(?:but|however|though|except|other than)\b", words, re.I)
        )
    return bool(re.match(r"^\W*(?:but|however|though|only if|provided|unless|one caveat)\b", condition.clause, re.I))


def ask_condition(on: On, hits: dict[str, Hit], unchanged: bool) -> Result:
    """Asked once: is the condition a change to make first, or does the approval stand when it is met?"""
    clause = (hits.get("condition") or hits.get("approve") or hits["weak_ok"]).clause
    intent = Intent("ambiguous_conditional", clause)
    if unchanged:
        return Result((intent,), questions=(_when_met(on, clause),))
    return Result((intent,), "revisions_requested", (_once_done(on, clause),))


def _when_met(on: On, clause: str) -> QuestionRead:
    return ask_about(
        on.me,
        "approval",
        f'You write: "{clause}". Shall {on.task.label} count as approved when that is so, or will you approve it yourself then?',
        ("I will approve it then", "It is approved now"),
        "Nothing is approved until you answer.",
        ("changes", "approve"),
    )


def _once_done(on: On, clause: str) -> QuestionRead:
    return ask_about(
        on.me,
        "approval",
        f'The paralegal was asked: "{clause}". Once done: treat as approved, or send it back to you first?',
        ("Send it back to me first", "Treat as approved"),
        "It comes back to you first.",
        ("keep", "approve"),
    )
