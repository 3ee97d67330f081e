# ruff: noqa: E501  a pattern reads best on one line
"""Who beside the assignee: the reviewer, the watchers, who alone may see it."""

from collections.abc import Iterable

from intake import patterns as re
from intake.reading.names import named
from intake.reading.said.colleagues import said_reviewer, said_watchers
from tracker.domain.firm import Firm, Person, Role


def watchers_of(cc: Iterable[str], firm: Firm, sender: str) -> tuple[str, ...]:
    """Listed colleagues in cc who are no paralegals (a cc'd paralegal is meant to do the work)."""
    found = []
    for address in cc:
        person = firm.person(address)
        if person and person.role not in (Role.PARALEGAL, Role.COORDINATOR) and address != sender:
            found.append(address)
    return tuple(dict.fromkeys(found))


_THE_MAILS = r"(?:(?:the|this|these|that|it|any|all|every|our|your|of|further|future|everything|task|e-?mails?|mails?|thread|chain|copy|cc|distribution|correspondence|updates?|finished|final|product|work|draft|version|loop|delivery|result)\b ?)+"
_COPY = re.compile(r"\b(?:cc|bcc|copy|copying|loop(?:ing)?(?: in)?|cop(?:y|ies) (?:of (?:it|this|that|everything|the [\w ]{2,30}?) )?(?:also |as well )?(?:to|for)|also (?:send|e-?mail|forward|give|share) (?:it|this|that|them|the \w+(?: \w+)?) (?:to|with)|(?:send|e-?mail|forward) (?:it|this|that|them|the \w+(?: \w+)?) to (?:both )?me and)\s*:?\s*$", re.I)  # fmt: skip
# what is said behind the name: "keep Tom posted", "loop Tom in", "send Tom a copy", "add Tom to the emails"
_IN_COPY = (
    (re.compile(r"\b(?:keep|have)\s+$", re.I), re.compile(r"\s+(?:in the (?:loop|picture|know)|posted|informed|copied|cc['’]?d|up to (?:date|speed)|updated|apprised|abreast|on (?:copy|cc))\b", re.I)),
    (re.compile(r"\b(?:loop|bring|get)\s+$", re.I), re.compile(r"\s+in(?:to the loop)?\b", re.I)),
    (re.compile(r"\b(?:send|give|get|e-?mail|forward|owe|shoot|slip|hand|make)\s+$", re.I), re.compile(r"\s+(?:a|the) (?:\w+ )?copy\b", re.I)),
    (re.compile(r"\b(?:send|e-?mail|forward|give|share) (?:it|this|that|them|the \w+(?: \w+)?) (?:to|with)\s+$", re.I), re.compile(r"\s*,?\s+(?:too|as well|also)\b", re.I)),
    (re.compile(r"\b(?:add|include|put|have|get|keep)\s+$", re.I), re.compile(rf"\s+(?:to|on|in) (?=[\w ]{{0,40}}\b(?:e-?mails?|mails|thread|chain|copy|cc|distribution|correspondence|updates|loop)\b){_THE_MAILS}", re.I)),
    (re.compile(r"", re.I), re.compile(r"\s+(?:should|needs? to|must|is to|has to|ought to|wants?(?: to)?|would like(?: to)?|needs?|will|gets?)\s+(?:also |then )?(?:(?:get|receive|have|be sent|see|want|be given)\s+)?(?:a (?:\w+ )?cop(?:y|ies)\b|(?:be |stay )(?:copied|cc['’]?d|kept (?:in the loop|posted|informed|copied)|in (?:the loop|copy)|on (?:the )?(?:copy|cc|thread|e-?mails?))\b)", re.I)),
)  # fmt: skip
_NOT_COPIED = re.compile(r"\b(?:not|n['’]t|never|no need|without|stop)\b[^.!?\n]{0,25}$", re.I)


def copied_by_word(text: str, firm: Firm, sender: str) -> tuple[str, ...]:
    """Colleagues who shall see it by the writer's word: "copy Tom on the finished product"; no paralegal, who would do it."""
    found = []
    for one in named(text, firm):
        if len(one.people) != 1 or one.people[0].role in (Role.PARALEGAL, Role.COORDINATOR):
            continue
        left, right = text[max(0, one.start - 60) : one.start], text[one.end : one.end + 80]
        copied = (_COPY.search(left) and not right.startswith(("'s", "’s"))) or any(
            before.search(left) and behind.match(right) for before, behind in _IN_COPY
        )
        if copied and not _NOT_COPIED.search(left):
            found.append(one.people[0].address)
    found += [person.address for person in said_watchers(text, firm)]
    return tuple(one for one in dict.fromkeys(found) if one != sender)


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
    return said_reviewer(text, firm)


def only_for(text: str) -> bool:
    """Restrictions of who may see it: "eyes only", "nobody who has touched"."""
    return bool(
        re.search(
            r"\b(?:eyes[- ]only|nobody who|no one who|ethical wall|wall(?:ed)? off|screen(?:ed)?|need[- ]to[- ]know)\b",
            text,
            re.I,
        )
    )
