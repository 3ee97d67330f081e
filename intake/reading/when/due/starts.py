# ruff: noqa: E501  a pattern reads best on one line
"""When repeated work is due first: "starting next week", "January 20 is the first", "from May 3 to May 14"."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from intake import patterns as re
from intake.reading.when.moments import moment_of
from intake.reading.when.moments.zones import today_in
from intake.reading.when.phrases import Phrase
from intake.reading.when.roles import Placed, Role
from intake.reading.when.standpoint import Standpoint
from intake.reading.when.words import WEEKDAYS

FIRST = re.compile(
    r"\b(?:(?:first|1st)(?: one| time| report| run| go| round| set| batch| installment| due| delivery)?(?: (?:should|must|will|would|shall|ought to|needs to|is to) (?:reach|be with|come to|get to|land with|go to|be sent to) (?:me|us|him|her|them|\w+)| is| being| will be| would be| should be| on| by| due|:|,|-)*|start(?:s|ing)?(?: on| with| from| in)?:?|begin(?:s|ning)?(?: on| with)?|commenc\w+(?: on)?|kick(?:ing)? off(?: on)?|as of|(?:with )?effect(?:ive)?(?: from)?|from)\s*(?:by |on |the |this |for )*$",
    re.I,
)
# behind the day: "January 20 is the first", "January 20 and every Wednesday following"
_IS_FIRST = re.compile(r"^[\s,(]*(?:(?:is|being|will be|would be|for)\s+)?(?:the |our )?(?:first\b|start\b)|^\s+(?:and|then) (?:every|each)\b|^,? (?:and )?(?:every|each|weekly|monthly) \w* ?(?:there|from then|follow)", re.I)  # fmt: skip
UNTIL = re.compile(
    r"\b(?:until|till|through|thru|ending(?: on)?|ends?(?: on)?|up to|last (?:one|time|round|batch|report|delivery|run)?(?:\s?(?:is|on|at|in|by|due|,|:))*|stop(?:ping)?(?: on| after)?)\s*(?:the )?$",
    re.I,
)
_NEXT_MONTH = re.compile(r"\bnext month\b", re.I)


def named_start(found: Sequence[Placed], recur: Phrase, here: Standpoint) -> tuple[date | None, date | None]:
    """The day of the first one, and the day from which they are counted ("starting next week").

    A day that is said to be the first wins over one that only says which day of the week it is.
    """
    first = start = plain = loose = None
    for one in found:
        if one.phrase is recur or not one.phrase.days or UNTIL.search(one.left):
            continue
        said_first = one.role is Role.START or bool(FIRST.search(one.left) or _IS_FIRST.match(one.right))
        if any(atom.kind == "period" for atom in one.phrase.day):
            start = start or (_begin(one.phrase, here) if said_first else None)
        elif said_first:
            first = first or _day(one.phrase, here)
        elif one.role in (Role.DUE, Role.LATEST):
            plain = plain or _day(one.phrase, here)
        elif one.role is Role.LOOSE and one.phrase.has("weekday"):
            loose = loose or _day(one.phrase, here)
    plain = plain or loose
    if start and plain and not first:
        return start + timedelta(days=(plain.weekday() - start.weekday()) % 7), start
    first = first or plain
    return (None, first) if first and not _fits(recur, first) else (first, start)


def _day(phrase: Phrase, here: Standpoint) -> date | None:
    """The day, of several the first; None where it has passed or nobody can tell."""
    moment = moment_of(replace(phrase, days=phrase.days[:1]), here)
    return moment.options[0].day if moment.options and moment.problem != "past" else None


def _begin(phrase: Phrase, here: Standpoint) -> date | None:
    """The first day of a week or month."""
    if _NEXT_MONTH.search(phrase.words):
        return (today_in(here, here.zone).replace(day=1) + timedelta(days=32)).replace(day=1)
    return _day(phrase, here)


def _fits(recur: Phrase, day: date) -> bool:
    """Whether a named first day is such a day at all: "every Monday, starting December 1" means the Monday after it."""
    values = recur.lone.values if recur.lone else {}
    weekday = WEEKDAYS.get(values.get("what", "")[:3]) if not values.get("nth") else None
    return weekday is None or values.get("what", "").startswith("month") or day.weekday() == weekday
