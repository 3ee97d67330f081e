# ruff: noqa: E501  a pattern reads best on one line
"""The date that stands beside "take it off hold": the new one, or a question where it is not sure or only said to move."""

from dataclasses import replace

from intake import patterns as re
from intake.reading.questions import ask_due
from intake.reading.replies.acts import Hit
from intake.reading.replies.acts.orders import MOVES
from intake.reading.replies.attorney.dates import new_date
from intake.reading.replies.attorney.lengths import until_when
from intake.reading.replies.common import On, due_in, value_of
from intake.reading.shape import DueValue, QuestionRead

# "The due date has to move", "different date though", "Friday won't work", "we need to talk about the date"
_MOVES = re.compile(
    r"\b(?:due date|deadline|date|timing|timeline|due)\b[^.;!?]{0,25}?\b(?:move[sd]?|chang\w+|slip\w*|shift\w*|differ\w*|adjust\w*|push\w*|reset|extend\w*|wrong|too (?:tight|soon|early)|(?:not|n't|no longer) (?:work|hold|stand|realistic|possible)|has passed|is gone)\b"
    r"|\b(?:new|different|diff|another|other|later|fresh) (?:due )?(?:date|deadline)\b|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri)(?:day)?\b[^.;!?]{0,20}?(?:(?:won|does|doesn|can|is|isn|will)(?:'?t| not| no longer)|\bno longer|\bnot) (?:work|do|hold|stand|realistic|possible|doable|be)\b",
    re.I,
)
_ORDERED = re.compile(MOVES, re.I)
_SAME = re.compile(r"\b(?:no|not|n't|needn't|without)\b[^.;!?]{0,25}\b(?:move[sd]?|chang\w+|shift\w*)\b|\b(?:same|unchanged|stays|stands|remains)\b", re.I)  # fmt: skip


_UNSURE = ("ambiguous", "conflict", "closed", "past", "swapped", "two")


def date_beside(on: On, hit: Hit | None) -> tuple[DueValue | None, tuple[QuestionRead, ...]]:
    read = new_date(on, hit)
    if (read.first is None or read.problem) and not (first := due_in(on.text, on)).problem and first.first:
        read = first
    if due := value_of(read):
        return due, ()
    if _SAME.search(on.text):
        return None, ()
    if read.problem in _UNSURE:
        kept = DueValue(on.task.due or on.here.sent, on.here.zone, basis="written:as before")
        return None, (ask_due(on.me, read, kept),)
    moves = bool(_MOVES.search(on.text) or (hit and _ORDERED.search(hit.clause))) and not _SAME.search(on.text)
    if read.named and read.first:
        kept = DueValue(on.task.due or on.here.sent, on.here.zone, basis="written:as before")
        return None, (ask_due(on.me, replace(read, problem="loose"), kept),) if moves else ()
    return None, (until_when(on),) if moves else ()
