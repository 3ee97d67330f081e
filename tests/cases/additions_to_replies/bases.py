"""The replies of one clear act to which something is added."""

import re
from collections.abc import Callable

from tests.cases import score

Base = Callable[[score.Case], bool]

_DATED = re.compile(
    score.TOPICS["due"]
    + r"|\b(?:weeks?|months?|hours?|mornings?|afternoons?|later|until|soon|\d{1,2}(?:st|nd|rd|th)|weekend|holiday)\b",
    re.I,
)
_FILED = re.compile(
    r"\b(?:(?:e-?)?fil(?:e|ed|ing)\b|serv(?:e|ed|ing|ice)|court|clerk|send|sent|goes? out|hold)\b", re.I
)
_UNREAD = re.compile(r"\b(?:opened|(?:will|'ll) (?:read|look|review|go)|tonight|due course|yet|quickly)\b", re.I)
_OTHERS = re.compile(r"\b(?:cop(?:y|ied)|cc|loop|tom|t?bellamy|hannah|wirth)\b", re.I)


def act(*intents: str, status: str = "", without: re.Pattern[str] | None = None, asked: bool | None = False) -> Base:
    """Of these intents and no others, on one task; `asked`: whether a question of the desk's is open (None: either)."""

    def fits(case: score.Case) -> bool:
        expected, tasks = case.expected, case.context
        named = score.as_list(expected.get("intents")) or [expected.get("intent")]
        if case.kind != "reply" or len(tasks) != 1 or named != list(intents) or case.raw.get("attachments_only"):
            return False
        if (
            tasks[0].get("other_tasks")
            or expected.get("per_task")
            or expected.get("new_task")
            or expected.get("outcome")
        ):
            return False
        if (status and tasks[0].get("status") != status) or (
            asked is not None and bool(tasks[0].get("pending_question")) != asked
        ):
            return False
        return not (without and without.search(case.raw["body_text"]))

    return fits


def both(one: Base, other: Base) -> Base:
    return lambda case: one(case) and other(case)


def any_of(*bases: Base) -> Base:
    return lambda case: any(one(case) for one in bases)


def is_filing(case: score.Case) -> bool:
    return bool(case.context[0].get("is_filing"))


def not_filing(case: score.Case) -> bool:
    return not is_filing(case)


APPROVAL = act("approve", status="in_review")
PLAIN_APPROVAL = act("approve", status="in_review", without=_FILED)
FILING = act("approve_and_authorise_filing", status="in_review")
CHANGES = act("request_revisions", status="in_review")
UNDATED_CHANGES = act("request_revisions", status="in_review", without=_DATED)
ACCEPTANCE = act("accept", status="offered")
UNDATED_ACCEPTANCE = act("accept", status="offered", without=_DATED)
DECLINED = act("decline_capacity", status="offered")
DELIVERY = any_of(act("deliver", status="in_progress"), act("deliver", status="revisions_requested"))
UNFINISHED_DELIVERY = act(
    "deliver", status="in_progress", without=re.compile(r"\b(?:all|done|complete\w*|final\w*|of \d)\b", re.I)
)
QUESTION = act("question", status="in_progress")
NEW_DUE = act("change_due", status="in_progress")
CANCELLED = act("cancel", status="in_progress")
HELD = act("hold", status="in_progress")
ANSWER = act("answer_question", status="in_progress", asked=True)
PRAISE = any_of(
    act("praise_only", status="in_review", without=_UNREAD),
    act("acknowledgement_only", status="in_review", without=_UNREAD),
)
STATUS = act("status_request", status="in_progress")
HANDED_OVER = act("reassign", status="in_progress")
WATCHED = act("add_watcher", status="in_progress")


def without_others(base: Base) -> Base:
    """Nobody else is spoken of who could be copied or get the work."""

    def fits(case: score.Case) -> bool:
        return base(case) and not _OTHERS.search(
            f"{case.raw['body_text']} {case.sender} {case.context[0].get('assignee')}"
        )

    return fits


def by_an_attorney(base: Base) -> Base:
    """Written by herself: a delegate may hand nothing over."""
    return lambda case: base(case) and "dunn" not in case.sender[1]
