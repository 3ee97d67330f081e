"""Once a quarter the coordinator sees who has access to what, and when each was last heard of; one reply ends it."""

from datetime import timedelta
from functools import reduce

from tracker.domain.commands import SendAccessReview
from tracker.domain.decide.draft import Draft
from tracker.domain.decide.rights import may_know
from tracker.domain.decision import Fate
from tracker.domain.firm import Person, Role
from tracker.domain.members import unacknowledged
from tracker.domain.naming import Named
from tracker.domain.notices import Kind
from tracker.domain.terms import scope_confirmed
from tracker.domain.views import View
from tracker.domain.wakes import access_wake, keeps_desk
from tracker.domain.words import day_words, iso, listed

QUIET = timedelta(days=60)  # nothing heard for so long: does she still need it?


def send_access_review(draft: Draft, command: SendAccessReview) -> Fate:
    person = draft.person(command.to)
    if person is None or not keeps_desk(person, draft.firm):
        return Fate.MOOT
    draft.wakes.append(access_wake(person, draft.firm, draft.now))
    people = sorted(draft.firm.people.values(), key=lambda one: (_ORDER.index(one.role), one.name))
    firm = draft.firm
    confirmed = not firm.welcomes or scope_confirmed(firm, draft.members.values())
    seen = {one.address: _seen(draft, one, person) for one in people}
    facts: View = {
        "people": [_row(draft, one, seen[one.address]) for one in people],
        "missing": [one.name for one in unacknowledged(firm)],
        "agreement": firm.agreement,
        "scope": firm.scope.version,
        "scope_confirmed": confirmed,
        "owing": [
            {"name": one.name, "since": day_words(one.ended, firm.zone)}
            for one in draft.members.values()
            if one.ended and one.owes_statement
        ],
        "because": "you coordinate the desk; it comes once a quarter",
    }
    draft.tell(Kind.ACCESS, person.address, facts, named=reduce(Named.beside, seen.values()))
    return Fate.DONE


_ORDER = (Role.PARALEGAL, Role.PARTNER, Role.ATTORNEY, Role.DELEGATE, Role.COORDINATOR, Role.STAFF)


def _row(draft: Draft, person: Person, seen: Named) -> View:
    last, member = draft.facts.last_mails.get(person.address), draft.members.get(person.address)
    heard = last or (member.since if member else None)
    return {
        "name": person.name,
        "address": person.address,
        "role": person.role.value,
        "sees": _sees(draft, person, seen),
        "last": iso(last),
        "quiet": heard is not None and draft.now - heard > QUIET,
    }


def _seen(draft: Draft, person: Person, reader: Person) -> Named:
    """A paralegal's own tasks, anybody else's walls. A reader behind a wall learns nothing of what stands behind it,
    not even a count."""
    if person.role is Role.PARALEGAL:
        held = [task for task in draft.facts.board if task.state.is_open and task.assignee == person.address]
        return Named(tuple(task.number for task in held if may_know(reader.address, task, draft.firm)))
    return Named(matters=tuple(one for one in person.walled_from if not draft.firm.walled(reader.address, one)))


def _sees(draft: Draft, person: Person, seen: Named) -> str:
    """In words."""
    if person.role is Role.PARALEGAL:
        labels = [f"T-{number}" for number in seen.tasks]
        return f"own tasks: {listed(labels)}" if labels else "own tasks; none is open"
    but = f" but {listed(list(seen.matters))}" if seen.matters else ""
    if person.role is Role.DELEGATE:
        names = [other.name for one in person.acts_for if (other := draft.person(one))]
        return f"tasks of {listed(names) or 'nobody'}{but}"
    return f"all matters{but}"
