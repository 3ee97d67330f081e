# ruff: noqa: E501  a pattern reads best on one line
"""Reactions, thanks and praise: they decide nothing; in review they get one question."""

from intake import patterns as re
from intake.reading.questions import ask_about
from intake.reading.replies.attorney.wishes import also_wanted
from intake.reading.replies.common import On, Result, may_review
from intake.reading.shape import Intent, QuestionRead

_REACTED = re.compile(
    r"reacted to your message|^\s*(?:liked|loved|emphasi[sz]ed|laughed at|disliked|questioned) [\"“]", re.I
)


_LATER = re.compile(
    r"\b(?:will|shall (?:read|review|look|get|go|respond|revert|come|study|turn)|i'll|going to|reviewing|looking|(?:get )?back|take a look|tonight|tomorrow|shortly)\b",
    re.I,
)


def is_reaction(subject: str, text: str) -> bool:
    return bool(_REACTED.search(subject) or _REACTED.search(text)) and len(text.split()) < 30


def no_decision(on: On, name: str) -> Result:
    """Thanks, praise, a thumb: in review it gets one question, elsewhere nothing."""
    undecided = on.task.status == "in_review" and may_review(on) and not _LATER.search(on.text)
    asked = (approval_question(on),) if undecided else ()
    return Result((Intent(name, on.words),), questions=(*asked, *also_wanted(on)))


def approval_question(on: On, lead: str = "") -> QuestionRead:
    version = on.task.current_version or 1
    text = f"{lead} Shall {on.task.label} version {version} count as approved?".strip()
    return ask_about(
        on.me,
        "approval",
        text,
        ("Yes, approve it", "No, I will send changes"),
        "Nothing is approved until you answer.",
        ("approve", "changes"),
    )
