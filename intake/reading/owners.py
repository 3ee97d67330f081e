# ruff: noqa: E501  a pattern reads best on one line
"""Lines that say who does what: "Me: the argument", "Court: hearing December 3", "Renee: chart of the gaps, by Friday".

Beside a line of a paralegal (or "you", "desk"), the lines of attorneys, courts, experts and clients are their own work: no task.
"""

from intake import patterns as re
from intake.reading.names import by_role, named
from tracker.domain.firm import Firm
from tracker.domain.firm import Role as Duty

_OWNED = re.compile(
    r"^\s*(?:[-*•]\s+|\(?\d{1,2}[.)]\s+)?(?P<who>[A-Za-z][\w.' ]{0,30}?)(?:\s*\([^()\n]{1,40}\))?\s*(?::|\s[-–—])\s+\S"
)
_US = re.compile(r"(?:you(?: all| guys)?|yours|(?:the )?(?:desk|paralegals?|team))", re.I)
_OTHERS = re.compile(
    r"(?:me|mine|myself|i|we|us|ours|both of us|(?:the |our |their |opposing )?(?:court|clerk|judge|expert|experts|client|clients|counsel|opposing counsel|oc|other side|defense|defendants?|plaintiffs?|petitioner|respondent|mediator|arbitrator|witness|carrier|insurer|adjuster|uscis|vendor)|(?:dr|judge|hon|prof|det|officer)\.? [A-Z]\w+)",
    re.I,
)


def own_lines(text: str, firm: Firm) -> str:
    """The text without the lines that give work to others, where at least one line gives some to the desk."""
    lines = text.split("\n")
    owners = [_owner(line, firm) for line in lines]
    if "desk" not in owners or "other" not in owners:
        return text
    return "\n".join(line for line, owner in zip(lines, owners, strict=True) if owner != "other")


_BEHIND_HOUR = re.compile(r"(?<=\d)\s*\((?P<name>[A-Z][\w. ]{1,30})\)")


def without_brackets(text: str, firm: Firm) -> str:
    """ "by tomorrow at 4 (Renee)" as "by tomorrow at 4, Renee": the bracket says who, and the hour ends before it."""

    def opened(found: re.Match[str]) -> str:
        people = [one for one in named(found["name"], firm) if one.words == found["name"]]
        return f", {found['name']}" if people and by_role(people[0].people, Duty.PARALEGAL) else found[0]

    return _BEHIND_HOUR.sub(opened, text)


def _owner(line: str, firm: Firm) -> str:
    """desk | other | "" where the line names nobody in front."""
    found = _OWNED.match(line)
    if not found:
        return ""
    who = found["who"].strip()
    if _US.fullmatch(who):
        return "desk"
    whole = who.title() if who.islower() else who
    people = [one for one in named(whole, firm) if one.words == whole]
    if people:
        return "desk" if by_role(people[0].people, Duty.PARALEGAL) else "other"
    return "other" if _OTHERS.fullmatch(who) else ""
