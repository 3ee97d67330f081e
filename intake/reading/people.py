# ruff: noqa: E501  a pattern reads best on one line
"""Who: the assignee named or cc'd, who is excluded, the reviewer, the watchers. By name, initials or nickname."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from tracker.domain.firm import Firm, Person, Role


@dataclass(frozen=True, slots=True)
class Named:
    """People that a name may mean; one means sure."""

    people: tuple[Person, ...]
    words: str
    start: int
    end: int


def names_of(person: Person) -> set[str]:
    """How colleagues call her: full name, first name, last name, nicknames."""
    words = person.name.split()
    found = {person.name, words[0], *person.nicknames}
    if len(words) > 1:
        found |= {words[-1]}
    return {name.lower() for name in found if len(name) > 1}


@lru_cache(maxsize=32)
def _index(people: tuple[Person, ...]) -> tuple[re.Pattern[str], dict[str, tuple[Person, ...]]]:
    table: dict[str, list[Person]] = {}
    for person in people:
        for name in names_of(person):
            table.setdefault(name, []).append(person)
    words = sorted(table, key=len, reverse=True) or ["(?!)"]
    pattern = re.compile(r"(?<![\w@.-])(?:" + "|".join(map(re.escape, words)) + r")(?![\w@]|-\w)", re.I)
    return pattern, {name: tuple(found) for name, found in table.items()}


def named(text: str, firm: Firm) -> list[Named]:
    """The listed people that a text names, in order. A full name wins over a part of it."""
    pattern, table = _index(tuple(firm.people.values()))
    return [
        Named(table[hit[0].lower()], hit[0], hit.start(), hit.end())
        for hit in pattern.finditer(text)
        if hit[0][:1].isupper() or " " in hit[0]
    ]


def by_role(people: Iterable[Person], *roles: Role) -> tuple[Person, ...]:
    return tuple(one for one in people if one.role in roles)


_BEFORE = re.compile(
    r"(?:\b(?:assign(?:ed)?(?: (?:this|it|that))?(?: to)?|give (?:this|it|that|these|them)(?: one)? (?:back )?to|have|ask|let|get|want|hand (?:this|it) (?:off )?to|route (?:this|it)? ?to"
    r"|send (?:this|it) to|for|would like|i'd like|prefer(?:ably)?|ideally|use|with|to be done by|handled by|done by|by|only|assignee:?|paralegal:?|attn:?|attention:?|@)\s*)$",
    re.I,
)
_AFTER = re.compile(
    r"^(?:\s*[-,:–—]+\s|\s+(?:only\b|please\b|pls\b|can you\b|could you\b|should\b|to\b(?! (?:be|review|see))|is to\b|needs to\b|for this\b|would be (?:great|best|ideal)|if (?:she|he)|on this|(?:can|could|should|to) (?:do|handle|take|draft|prepare|run|start)))",
    re.I,
)
_TASKING = re.compile(r"\b(?:have|ask|get|let|want|would like|i'd like|need)\s*$", re.I)
_NOT = re.compile(
    r"\b(?:not|no|except(?: for)?|anyone but|anybody but|other than|keep|without|exclude|excluding|don't (?:give|send|assign)(?: (?:this|it))? to|do not (?:give|send|assign)(?: (?:this|it))? to|rather not)\s*$",
    re.I,
)
_TO_VERB = re.compile(r"^\s+(?:to\s+)?[a-z]{2,}", re.I)


@dataclass(frozen=True, slots=True)
class PeopleRead:
    """`assignee`: candidates of the name that stands as assignee (two: ask). `excluded`: addresses."""

    assignee: tuple[Person, ...] = ()
    assignee_words: str = ""
    excluded: tuple[str, ...] = ()
    strict: bool = False  # "Renee only", "nobody else"


def read_people(text: str, firm: Firm, requester: str) -> PeopleRead:
    """Who shall do it, who must not; only paralegals do tasks."""
    chosen: tuple[Person, ...] = ()
    words, excluded, strict = "", [], False
    for one in named(text, firm):
        paralegals = by_role(one.people, Role.PARALEGAL)
        if not paralegals or any(person.address == requester for person in one.people):
            continue
        left, right = text[max(0, one.start - 40) : one.start], text[one.end : one.end + 40]
        if _NOT.search(left):
            excluded += [person.address for person in paralegals]
        elif not chosen and _names_assignee(left, right, text, one):
            chosen, words = paralegals, one.words
            strict = bool(
                re.match(r"\s+only\b|\s*-?\s*nobody else", right, re.I) or re.search(r"\bonly\s*$", left, re.I)
            )
    return PeopleRead(chosen, words, tuple(dict.fromkeys(excluded)), strict)


def _names_assignee(left: str, right: str, text: str, one: Named) -> bool:
    line_start = not left.rsplit("\n", 1)[-1].strip(" -*•@>\t0123456789.)") or bool(
        re.search(r"(?:^|\n|[.!?]\s)\s*(?:(?:hi|hello|hey|dear|morning|good morning|thanks)[,\s]+)?$", left, re.I)
    )
    if line_start and re.match(
        r"\s*(?:[-,:–—]|please|pls|can you|could you|would you|only|to\b|\n|should|needs? to|is to|- )", right, re.I
    ):
        return True
    if _TASKING.search(left):
        return bool(_TO_VERB.match(right)) and not re.match(
            r"\s+(?:to )?(?:review|approve|sign|call me|where|whether|if|about|who|what|when|which|how)\b", right, re.I
        )
    if _BEFORE.search(left):
        if re.search(r"\bby\s*$", left, re.I):
            return bool(re.search(r"\b(?:done|handled|prepared|drafted)\s+by\s*$", left, re.I))
        if re.search(r"\b(?:for|with|to)\s*$", left, re.I):
            return bool(
                re.search(
                    r"\b(?:assign\w*|give|hand|route|one|task|job|this|it|is|work)\b[^.;\n]{0,20}\b(?:for|with|to)\s*$",
                    left,
                    re.I,
                )
            ) and not re.match(r"['’]s\b", right)
        return bool(
            re.search(
                r"\b(?:assign\w*|assignee:?|paralegal:?|attn:?|attention:?|@|only|use|prefer\w*|ideally)\s*$",
                left,
                re.I,
            )
        )
    return bool(
        re.match(
            r"\s+(?:only\b|(?:can|should|to|could) (?:do|handle|take|draft|prepare|run|start)\b|please\b)", right, re.I
        )
    )


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
