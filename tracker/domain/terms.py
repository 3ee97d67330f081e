"""The scope of work on one page, and its digest: what a partner confirms, and what each task keeps of it."""

from collections.abc import Iterable
from datetime import timedelta

from tracker.domain.deadlines import task_type
from tracker.domain.firm import Firm, Turnaround
from tracker.domain.members import Member, Yes, digest_of
from tracker.domain.task import Terms
from tracker.domain.words import clock, listed


def terms_in_force(firm: Firm, code: str) -> Terms:
    """What counts for a task of this type that is asked for now."""
    agreed = firm.scope.revision_round
    # floats whatever the file says: what is kept must read back as it was written
    kept = Turnaround(float(agreed.business_days), float(agreed.business_hours))
    return Terms(kept, code in firm.scope.excluded)


def page(firm: Firm) -> tuple[tuple[str, str], ...]:
    """(label, words) of each term, in the order of the page."""
    scope, habits, hours = firm.scope, firm.habits, firm.hours
    rows = [(f"Within {length}", kinds) for length, kinds in _turnarounds(firm)]
    rush = f"received before {clock(scope.rush_before)}: the same day; later: the next business day, "
    rows.append(("Urgent work", rush + clock(scope.rush_next)))
    rows.append(("Corrections", f"within {length_words(scope.revision_round)}"))
    rows.append(("Working hours", f"{clock(hours.start)} to {clock(hours.end)} on business days"))
    if firm.states:
        rows.append(("State holidays", listed(firm.states)))
    if firm.closures:
        rows.append(("Days off", listed([f"{day:%b} {day.day}, {day.year}" for day in sorted(firm.closures)])))
    rows.append(("Answer to an offer", f"within {_hours(habits.offer)}; urgent work {_hours(habits.offer_urgent)}"))
    rows.append(("Late work", f"reported at once; to the coordinator after {_hours(habits.escalate_after)}"))
    if scope.excluded:
        rows.append(("Not part of it", listed(sorted(task_type(code, firm).name for code in scope.excluded))))
    rows += [("Agreed", rule) for rule in scope.rules]
    return tuple(rows)


def scope_digest(firm: Firm) -> str:
    return digest_of("\n".join(f"{label}: {words}" for label, words in page(firm)))


def scope_confirmed(firm: Firm, members: Iterable[Member]) -> bool:
    """A partner has confirmed the scope of work as it is in force."""
    digest = scope_digest(firm)
    return any(one.assent(Yes.SCOPE, firm.scope.version, digest) for one in members)


def length_words(length: Turnaround) -> str:
    """ "2 business days", "4 business hours"."""
    count, unit = (length.business_hours, "hour") if length.business_hours else (length.business_days, "day")
    return f"{count:g} business {unit}{'' if count == 1 else 's'}"


def _turnarounds(firm: Firm) -> list[tuple[str, str]]:
    """Types of one turnaround in one line, the shortest first."""
    lines: dict[Turnaround, list[str]] = {}
    for code, kind in firm.scope.types.items():
        if code not in firm.scope.excluded:
            lines.setdefault(kind.turnaround, []).append(kind.name)
    ordered = sorted(lines, key=lambda one: (one.business_days, one.business_hours))
    return [(length_words(length), ", ".join(sorted(lines[length]))) for length in ordered]


def _hours(length: timedelta) -> str:
    hours, minutes = divmod(int(length.total_seconds() // 60), 60)
    words = [f"{hours} hour{'' if hours == 1 else 's'}"] if hours else []
    return " ".join([*words, *([f"{minutes} minutes"] if minutes or not hours else [])])
