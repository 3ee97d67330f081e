"""Words alone about a task that is offered: taken, declined, another date, a question."""

from dataclasses import replace

from intake import patterns as re
from intake.reading.replies.acts import Hit
from intake.reading.replies.common import On, Result
from intake.reading.replies.paralegal.away import away
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
from intake.reading.shape import Intent

_ON_CONDITION = re.compile(
    r"\b(?:provided|if|(?:as|so) long as|assuming|on (?:the )?condition|only(?! (?:get to|start|begin)))\b", re.I
)


def read_offered(on: On, hits: dict[str, Hit]) -> Result:
    if "decline_capacity" in hits and not _offers_another_date(on, hits):
        return Result((Intent("decline_capacity", hits["decline_capacity"].clause),), "unassigned")
    if wishes_time(on, hits) and not _plain_accept(hits):
        return propose(on, hits)
    if "accept" in hits:
        return _accept(on, hits)
    if late := handed_in_late(on):
        return Result((Intent("propose_new_due", on.words, proposed_due=late),))
    if "question" in hits:
        return Result((Intent("question", on.text.strip()),))
    if starts_late(on):
        return ask_when(on, on.words)
    return away(on) or Result((Intent("comment", on.words),))


def _offers_another_date(on: On, hits: dict[str, Hit]) -> bool:
    """ "Slammed until Thursday, but I could do Friday noon"."""
    return "propose_new_due" in hits and ("accept" in hits or proposed(on) is not None)


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
    wished = proposed(on, hits["propose_new_due"].clause) if "propose_new_due" in hits else None
    if late or ("propose_new_due" in hits and (eta or wished)):
        return Result((accept, Intent("propose_new_due", on.words, proposed_due=wished or eta)), "in_progress")
    if eta is None and starts_late(on):  # she takes it, and begins after it is due
        asks = ask_when(on, on.words)
        return replace(asks, intents=(accept, *asks.intents), status="in_progress")
    if "question" in hits and (asked := _asked_beside(hits)):
        return Result((accept, Intent("question", asked)), "waiting_on_attorney")
    return Result((accept,), "in_progress")


_BUT = re.compile(r"(?:,|\s-+|\s[–—])?\s*\b(?:but|only|though|just|quick question|one question)\b[:,]?\s*", re.I)


def _asked_beside(hits: dict[str, Hit]) -> str:
    """The question beside the yes, also in one sentence with it: "Sure, but is it the first session or both?"."""
    accept, question = hits["accept"], hits["question"]
    if question.clause != accept.clause:
        return question.clause
    after = accept.clause[accept.start + len(accept.words) :]
    turn = _BUT.search(after)
    return after[turn.end() :] if turn and after.rstrip().endswith("?") else ""
