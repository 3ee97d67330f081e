# ruff: noqa: E501  a pattern reads best on one line
"""Words alone about a task that is offered: taken, declined, another date, a question."""

from dataclasses import replace

from intake import patterns as re
from intake.reading.questions import ask_about
from intake.reading.replies.acts import Hit, found
from intake.reading.replies.common import On, Result
from intake.reading.replies.paralegal.asked import asked_behind
from intake.reading.replies.paralegal.away import away
from intake.reading.replies.paralegal.other_days import another_day, last_named
from intake.reading.replies.paralegal.stance import condition, stance, torn
from intake.reading.replies.paralegal.times import (
    ask_when,
    handed_in,
    handed_in_late,
    past_due,
    promised,
    propose,
    proposed,
    starts_late,
    wishes_time,
)
from intake.reading.replies.turn import turned
from intake.reading.shape import Intent
from tracker.domain.questions import OFFER

_ON_CONDITION = re.compile(
    r"\b(?:provided|if|(?:as|so) long as|assuming|on (?:the )?condition|only(?! (?:get to|start|begin)))\b", re.I
)


def read_offered(on: On, hits: dict[str, Hit]) -> Result:
    if again := _thinks_again(on):
        on, hits = again, found(again.text, "paralegal")
    hits = stance(on, hits)
    if torn(hits, on.text):
        return ask_taken(on)
    if "decline_capacity" in hits and not _offers_another_date(on, hits):
        return Result((Intent("decline_capacity", hits["decline_capacity"].clause),), "unassigned")
    if "accept" not in hits and (other := another_day(on)):
        return Result((Intent("propose_new_due", on.words, proposed_due=other),))
    if wishes_time(on, hits) and not (_plain_accept(hits) or _firm(hits) or _only_later(on, hits)):
        return propose(on, hits)
    if condition(hits):
        return _on_condition(on, hits)
    return _accept(on, hits) if "accept" in hits else _undecided(on, hits)


_TAKEN, _REFUSED = "accept", "decline_capacity"


def _thinks_again(on: On) -> On | None:
    """ "I'm full this week. Wait, something just fell off my list. I'll take it.": the words behind the turn, where they
    answer the offer the other way."""
    turn = turned(on.text)
    if turn is None:
        return None
    first, last = (stance(replace(on, text=one), found(one, "paralegal")).keys() for one in (turn.before, turn.after))
    other = (_TAKEN in last) != (_REFUSED in last) and {_TAKEN, _REFUSED} & last != {_TAKEN, _REFUSED} & first
    return replace(on, text=turn.after) if other and {_TAKEN, _REFUSED} & first else None


# "I'm willing to take this if the deadline can be moved to Monday"
_IF_MOVED = re.compile(r"\b(?:if|provided|as long as|so long as)\b[^.;!?]*\b(?:moved?|due|deadline|have until|given|extended|wait|pushed|take it|live with|fine|ok|okay|works?)\b", re.I)  # fmt: skip


def _undecided(on: On, hits: dict[str, Hit]) -> Result:
    """Neither taken nor declined: a day, a word of when she will say, a question; else she is asked."""
    if late := handed_in_late(on):
        return Result((Intent("propose_new_due", on.words, proposed_due=late),))
    if _IF_MOVED.search(on.text) and (day := last_named(on)):
        return Result((Intent("propose_new_due", on.words, proposed_due=day),))
    if "later" in hits:
        return away(on) or Result((Intent("comment", on.words),))
    if "question" in hits:
        return Result((Intent("question", on.text.strip()),))
    if starts_late(on):
        return ask_when(on, on.words)
    return away(on) or ask_taken(on)


def ask_taken(on: On) -> Result:
    """Neither taken nor declined, and no word of when she will say: a remark would let the offer lapse unseen."""
    question = ask_about(
        on.me,
        OFFER,
        f"Do you take {on.task.label} ({on.task.title})?",
        ("Yes, I take it", "No, offer it to somebody else"),
        "The offer stays open as long as it did.",
        ("accept", "decline"),
    )
    return Result((Intent("comment", on.words),), questions=(question,))


def _on_condition(on: On, hits: dict[str, Hit]) -> Result:
    """ "If Dana can live with the 16th, I'm in": another day that she asks for; of other conditions the desk asks."""
    if day := last_named(on):
        return Result((Intent("propose_new_due", on.words, proposed_due=day),))
    return Result((Intent("question", on.text.strip()),)) if "question" in hits else ask_taken(on)


def _offers_another_date(on: On, hits: dict[str, Hit]) -> bool:
    """ "Slammed until Thursday, but I could do Friday noon"."""
    return "propose_new_due" in hits and ("accept" in hits or proposed(on) is not None)


def _only_later(on: On, hits: dict[str, Hit]) -> bool:
    """ "Give me till the kettle boils and I'll tell you": time for the answer, none for the work."""
    return "later" in hits and proposed(on) is None


# The acceptance is whole before the day comes: "I'll take it, though it will be Tuesday"; not "I'll take it if ..."
_WHOLE = re.compile(r"\s*(?:(?:it|this|that|one|on|for sure|gladly|happily|for you)\b\s*)*(?:$|[.,;:!–—(]|-\s|(?:but|though|although|however|only|just)\b)", re.I)  # fmt: skip
_IN_WORDS = re.compile(r"\b(?:i'll|i will|i shall|accept\w*)\b", re.I)


def _firm(hits: dict[str, Hit]) -> bool:
    accept, wish = hits.get("accept"), hits.get("propose_new_due")
    if accept is None or wish is None or (accept.place, accept.start) >= (wish.place, wish.start) or condition(hits):
        return False
    right = accept.clause[accept.start + len(accept.words) :]
    return bool(_WHOLE.match(right)) and bool(_IN_WORDS.search(accept.words))


def _plain_accept(hits: dict[str, Hit]) -> bool:
    """Accepted in a sentence of its own, before anything else is said."""
    accept, propose_ = hits.get("accept"), hits.get("propose_new_due")
    return bool(accept and propose_ and accept.place <= propose_.place and accept.clause != propose_.clause)


def _accept(on: On, hits: dict[str, Hit]) -> Result:
    eta = promised(on) or (None if "propose_new_due" in hits else handed_in(on))
    accept = Intent("accept", hits["accept"].clause, stated_eta=eta)
    late = eta is not None and past_due(eta, on)
    if late and _ON_CONDITION.search(accept.words):
        return Result((Intent("propose_new_due", on.words, proposed_due=eta),))
    wished = proposed(on, hits["propose_new_due"].clause) if "propose_new_due" in hits else another_day(on)
    if late or (wished and past_due(wished, on)):
        return Result((accept, Intent("propose_new_due", on.words, proposed_due=wished or eta)), "in_progress")
    if eta is None and starts_late(on):  # she takes it, and begins after it is due
        asks = ask_when(on, on.words)
        return replace(asks, intents=(accept, *asks.intents), status="in_progress")
    if asked := _asked_beside(hits):
        return Result((accept, Intent("question", asked)), "waiting_on_attorney")
    return Result((accept,), "in_progress")


def _asked_beside(hits: dict[str, Hit]) -> str:
    """The question beside the yes, also in one sentence with it: "Sure, but is it the first session or both?"."""
    accept, question = hits["accept"], hits.get("question")
    if question and question.clause != accept.clause:
        return question.clause
    return asked_behind(accept.clause[accept.start + len(accept.words) :])
