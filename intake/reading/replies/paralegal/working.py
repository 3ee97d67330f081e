# ruff: noqa: E501  a pattern reads best on one line
"""Words alone about work in hand: hours, another date, giving it back, a question, an absence."""

from intake import patterns as re
from intake.reading.replies.acts import Hit
from intake.reading.replies.attorney.hearsay import ask_reviewer, reported
from intake.reading.replies.common import On, Result
from intake.reading.replies.paralegal.away import away
from intake.reading.replies.paralegal.budget import over_budget
from intake.reading.replies.paralegal.other_days import another_day
from intake.reading.replies.paralegal.times import (
    ask_when,
    handed_in,
    handed_in_late,
    past_due,
    promised,
    propose,
    starts_late,
    wishes_time,
)
from intake.reading.shape import Intent

_WORKING = (
    "in_progress",
    "revisions_requested",
    "waiting_on_attorney",
    "offered",
    "in_review",
    "approved",
    "closed",
    "on_hold",
)
_ANSWERED_LATER = ("in_review", "approved", "closed", "on_hold")  # the question stops no work
# Work in hand is given back only in words that say so; "I'm slammed today" is no more than news.
_GIVES_BACK = re.compile(
    r"\b(?:declin\w+|hand(?:ing)? (?:it|this)(?: one)? back|giv(?:e|ing) (?:it|this)(?: one)? (?:back|up)|(?:someone|somebody|anyone|anybody) else|(?:can|could|would) (?:someone|somebody|anyone|anybody) (?:please )?(?:take|cover|pick up|finish|handle) (?:this|it|over)|another (?:person|paralegal)|reassign\w*|(?:remove|unassign) me from|take me off|\bbail\b|\bstand (?:down|aside)\b|\b(?:need|have|going|got|forced) to drop (?:it|this|that)\b|recuse\w*|pull(?:ing)? out|drop(?:ping)? (?:out|this one)|(?:release|relieve|excuse) me|let (?:this|it)(?: one)? go|hand(?:ing)? (?:it|this)(?: one)? off|back (?:in|to) the pool|can't carry on|(?:find|get|ask) (?:someone|somebody|another|anyone|anybody)(?= else\b|\W*$|[.,;!]| to (?:take|finish|cover|do|pick)|,? please| for (?:it|this))|(?:take|get|pull|lift|move) (?:it|this|that)(?: one)? (?:off (?:me|my (?:list|plate|desk|hands|queue))|away from me|from me)|(?:find|get|to) (?:someone|somebody|anyone|anybody|a (?:paralegal|person|colleague)|whoever)(?: \w+)? (?:with|who|that|has|is)\b[^.;!?]{0,25}\b(?:time|hours|room|capacity|bandwidth|free|available|space|slack)|(?:hand|pass) (?:it|this|that)(?: one)? on(?! to)|let another (?:person|paralegal)(?! know)|(?:have|need|going) to pass|pass on (?:this|it)|turn(?:ing)? (?:this|it)(?: one)? down|bow out|step(?:ping)? (?:back|away)|no longer (?:able|available)|give (?:it|this) to|(?:can't|cannot|unable to|not able to|won't be able to) (?:\w+ )?(?:take|continue|keep|do|finish|complete|handle|get to|work on) (?:this|it|on)\b(?! (?:until|without|unless|before|by)))",
    re.I,
)


# "I can't finish this, please give it to someone else": no wish for time
_TO_ANOTHER = re.compile(
    r"\b(?:please|pls|better|kindly|can you|could you|you'll have to|you need to) (?:find|get|ask|use|try) (?:someone|somebody|another|anyone|anybody)(?= else\b|\W*$|[.,;!]| to (?:take|finish|cover|do|pick)| for (?:it|this))|\b(?:give|hand|pass|assign|offer|move|reassign) (?:it|this|that)(?: one)?(?: on| over)? to (?:someone|somebody|anyone|anybody|another|one of the others|a colleague)\b"
    r"|\b(?:pass|hand|give|send|sign) (?:it|this|that)(?: one)? (?:on(?! to| (?:mon|tue|wed|thu|fri|sat|sun|the))|back(?! (?:to you )?(?:by|on|with|tomorrow|tonight|once|when))|off)\b|\b(?:find|get) (?:me )?a (?:replacement|substitute|cover)\b",
    re.I,
)


def read_working(on: On, hits: dict[str, Hit]) -> Result:
    if on.task.status == "in_review" and (clause := reported(on, hits)):
        return ask_reviewer(on, clause)  # "Dana rang me, she's happy with it"
    if warned := over_budget(on, hits):
        budget = Intent("budget_warning", warned)
        return Result((budget,), "waiting_on_attorney" if "?" in on.text else None)
    if "decline_capacity" in hits and _TO_ANOTHER.search(on.text) and "question" not in hits:
        return Result((Intent("decline_capacity", hits["decline_capacity"].clause),), "unassigned")
    if wishes_time(on, hits) and not _asks_more(hits):
        return propose(on, hits)
    if on.task.status != "in_review" and "question" not in hits and (other := another_day(on, bare=False)):
        return Result((Intent("propose_new_due", on.words, proposed_due=other),))
    if "decline_capacity" in hits and _GIVES_BACK.search(on.text) and "question" not in _other_clauses(hits):
        return Result((Intent("decline_capacity", hits["decline_capacity"].clause),), "unassigned")
    if "question" in hits and on.task.status in _WORKING:
        waits = "waiting_on_attorney" if on.task.status not in _ANSWERED_LATER else None
        return Result((Intent("question", on.text.strip()),), waits)
    return away(on) or _news(on, hits)


def _asks_more(hits: dict[str, Hit]) -> bool:
    """Numbered or several questions with a date among them are questions, not a wish for time."""
    question, wish = hits.get("question"), hits["propose_new_due"]
    return bool(question and question.clause != wish.clause and re.match(r"\W*\d[.)]", question.clause))


def _other_clauses(hits: dict[str, Hit]) -> set[str]:
    declined = hits["decline_capacity"]
    return {name for name, hit in hits.items() if hit.clause != declined.clause}


def _news(on: On, hits: dict[str, Hit]) -> Result:
    in_review = on.task.status == "in_review"
    if not in_review and (late := handed_in_late(on)):
        return Result((Intent("propose_new_due", on.words, proposed_due=late),))
    short = len(on.text.split()) < 15
    if hits.keys() & {"thanks", "praise"} and "deliver" not in hits and short:
        return Result((Intent("acknowledgement_only", on.words),))
    eta = promised(on) or handed_in(on)
    if not in_review and not eta and starts_late(on):
        return ask_when(on, on.words)
    if not in_review and eta and past_due(eta, on) and _OF_THE_WORK.search(on.text):
        return Result((Intent("propose_new_due", on.words, proposed_due=eta),))
    name = "acknowledgement_only" if "accept" in hits and short else "comment"
    return Result((Intent(name, on.words, stated_eta=eta),))


# "It will be Friday, the transcript came in late": the work, later than it is due
_OF_THE_WORK = re.compile(
    r"\b(?:(?:aiming|hoping|planning|trying|going|expect(?:ing)?) to (?:have|get|send|finish|deliver|turn|complete|submit|hand)|delivery|it(?:'ll| will|'s going to| is going to)|(?:you|you'll|you will)(?: will)? (?:have|get|see|receive)|(?:i|we)(?:'ll| will| can| should|'m going to| am going to) (?:\w+ )?(?:have|get|send|finish|be (?:done|finished|ready)|deliver|turn|need|complete|wrap)|(?:done|ready|finished) (?:by|on)|(?:this|the (?!hearing|depo|trial|call|meeting|mediation|conference|judge|court|clerk|client|witness|expert|transcripts?|records|exhibits|documents|production|other)\w+) (?:will|should|is going to) (?:be|come|take|follow|reach))\b",
    re.I,
)
