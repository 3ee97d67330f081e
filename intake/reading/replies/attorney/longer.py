# ruff: noqa: E501  a pattern reads best on one line
"""The new day that some words of a reply give open work, read by themselves: beside an approval of its content, beside an
answer ("1. Page-line. 2. Yes, and the due date can slide to Friday at noon because of it")."""

from dataclasses import replace

from intake import patterns as re
from intake.reading.replies.acts import clauses, found
from intake.reading.replies.acts.act import DAYNAME
from intake.reading.replies.attorney.aimed import TASK, what_is
from intake.reading.replies.attorney.dates import given_up
from intake.reading.replies.attorney.terms import read_terms
from intake.reading.replies.common import On, as_due, due_in, from_day, value_of
from intake.reading.replies.days import in_digits
from intake.reading.shape import DueValue, Intent

_DAY = re.compile(rf"\b{DAYNAME}\b|\btomorrow\b|\btonight\b", re.I)


def moved_to(on: On, words: str, loosely: bool = False) -> DueValue | None:
    """As if nothing else were said of work in hand; `loosely`: else the one day that the words name."""
    words = in_digits(words, above=4)
    here = replace(on, text=words, task=replace(on.task, status="in_progress"), asked=None)
    terms = read_terms(here, found(words, "attorney"))
    moved = terms.new_due if terms and not terms.questions else None
    said = given_up(words)
    if moved is None and loosely and len({one[:3].lower() for one in _DAY.findall(said)}) == 1:
        moved = next(
            (due for one in (said, as_due(said), from_day(said)) if (due := value_of(due_in(one, here)))), None
        )
    return moved if moved and moved.at > on.here.sent and moved.at != on.task.due else None


# "Due: Friday noon", "new deadline", "you have until", "take till"
_OF_DUE = re.compile(
    r"\b(?:due|deadline|until|till|til|through|extend\w*|extension|delivery date|(?:hand|turn) (?:it )?in|deliver (?:it|on)|make it|make that|more time)\b",
    re.I,
)
_PARTS = re.compile(r",?\s+(?:and|but|so|also)\s+|(?:^|\s)\(?\d{1,2}[.):]\s+|\n+", re.I)


def also_moved(on: On) -> tuple[Intent, ...]:
    """The change of the due date that stands beside an answer; none where two days are given."""
    days: dict[DueValue, str] = {}
    for clause in clauses(on.text):
        for part in (one.strip() for one in _PARTS.split(clause) if one.strip()):
            says_so = _OF_DUE.search(part) or "change_due" in found(part, "attorney")
            if says_so and _DAY.search(part) and not _is_due_of_else(part, on):
                moved = moved_to(on, part)
                days |= {moved: clause} if moved else {}
    if len({one.at for one in days}) != 1:
        return ()
    due, words = next(iter(days.items()))
    return (Intent("change_due", words, new_due=due),)


_IS_DUE = re.compile(r"\b(?P<np>(?:the|our|my|his|her|their|its|your) (?:[\w'-]+ ){0,3}?[\w'-]+)(?:'s| is| are| was)(?: also| now| then)? (?:due|not due)\b", re.I)  # fmt: skip
_THE_DATE = re.compile(r"\b(?:date|deadline|time)$", re.I)


def _is_due_of_else(part: str, on: On) -> bool:
    """ "Our brief is due Friday": of another thing than the work in hand."""
    said = _IS_DUE.search(part)
    return said is not None and not _THE_DATE.search(said["np"]) and what_is(said["np"], on.task) != TASK
