# ruff: noqa: E501  a pattern reads best on one line
"""Who beside the assignee: the reviewer, the watchers, who alone may see it."""

from collections.abc import Iterable

from intake import patterns as re
from intake.reading.names import named
from tracker.domain.firm import Firm, Person, Role


def watchers_of(cc: Iterable[str], firm: Firm, sender: str) -> tuple[str, ...]:
    """Listed colleagues in cc who are no paralegals (a cc'd paralegal is meant to do the work)."""
    found = []
    for address in cc:
        person = firm.person(address)
        if person and person.role not in (Role.PARALEGAL, Role.COORDINATOR) and address != sender:
            found.append(address)
    return tuple(dict.fromkeys(found))


_REVIEWS = re.compile(
    r"(?:\s+(?:is\s+)?(?:cc'?d|copied)\b[^.;\n]{0,30}?)?[,\s]*(?:(?:s?he|who)['’ ]?(?:ll| will| is going to|'s going to)?|will|to|should|can|is|reviews|reviewing)\s+(?:be )?(?:review(?:s|ing)?|reviewer|sign(?:ing)? off|approv(?:e|es|ing))\b",
    re.I,
)


def reviewer_of(text: str, firm: Firm) -> Person | None:
    """ "Dana cc'd, she'll review", "reviewer: Priya"; only those who may approve."""
    for one in named(text, firm):
        approvers = tuple(person for person in one.people if person.may_approve or person.role.is_attorney)
        if len(approvers) != 1:
            continue
        left, right = text[max(0, one.start - 40) : one.start], text[one.end : one.end + 60]
        if _REVIEWS.match(right) or re.search(
            r"\b(?:reviewer(?: is)?|reviewed by|review by|for review by|approved? by|to be reviewed by):?\s*$",
            left,
            re.I,
        ):
            return approvers[0]
    return None


def only_for(text: str) -> bool:
    """Restrictions of who may see it: "eyes only", "nobody who has touched"."""
    return bool(
        re.search(
            r"\b(?:eyes[- ]only|nobody who|no one who|ethical wall|wall(?:ed)? off|screen(?:ed)?|need[- ]to[- ]know)\b",
            text,
            re.I,
        )
    )
