# ruff: noqa: E501  a pattern reads best on one line
"""An attorney who wants hours logged: "log 45 minutes of review time for me". The desk keeps the hours of its paralegals,
as each reports her own; so she is told and asked, where a remark would lose them unseen. Neither answer logs anything, and none says it would."""

from dataclasses import replace

from intake import patterns as re
from intake.reading.questions import ask_about
from intake.reading.replies.acts import clauses
from intake.reading.replies.common import On, Result
from intake.reading.replies.hours import logged

_LOGS = re.compile(
    r"(?:^\W*|[,;:] ?|\b(?:please|pls|kindly|can you|could you|would you|and|just|also|then) )(?:log|record|bill|enter|charge|clock|book|put down|note down|write down|add|put)\b(?! (?:cap|limit|budget))",
    re.I,
)
_TIME = re.compile(r"\b(?:my|me|mine|time|review\w*|hours?|hrs?|minutes?|his|her|hers)\b", re.I)
_OF_ELSE = re.compile(r"\b(?:cap|limit|budget|ceiling|no more than|up to|video|recording|hearing|depo\w*|call|meeting|calendar|docket|transcript|page|section|paragraph)\b", re.I)  # fmt: skip


def with_own_time(on: On, result: Result) -> Result:
    """The result, with one question where hours are to be logged and it asks nothing else."""
    said = clauses(on.text)
    place = next((at for at, one in enumerate(said) if _LOGS.search(one) and not _OF_ELSE.search(one)), None)
    if result.questions or place is None or any(one.hours for one in result.intents):
        return result
    words = " ".join(said[max(0, place - 1) : place + 1])
    if not any(_TIME.search(one) and logged(one) for one in (said[place], words)):
        return result
    text = f'You write: "{said[place]}". The desk logs the hours that its paralegals report, each her own; these are not logged. How shall it go on?'
    choices = ("Leave them out", "Whoever worked them will report them herself")
    return replace(result, questions=(ask_about(on.me, "hours", text, choices, "Nothing is logged from your mail."),))
