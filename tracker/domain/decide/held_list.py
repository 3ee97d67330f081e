"""What was held and could wait, in one list a day to each who keeps the desk; what she knows of is not told again."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from functools import reduce

from tracker.domain.commands import SendHeldList
from tracker.domain.decide.draft import Draft
from tracker.domain.decide.held import about, subject_of
from tracker.domain.decision import Fate, HeldMail
from tracker.domain.firm import Person
from tracker.domain.naming import NOTHING, Named
from tracker.domain.notices import Kind, Made
from tracker.domain.spreadsheet import plain, table
from tracker.domain.views import View
from tracker.domain.wakes import held_wake, keeps_desk, put_off, quiet_until
from tracker.domain.words import clock, instant_words, iso, name_of

# A mail may be kept a little after the instant that stands beside it: a list looks so far back before the last one.
OVERLAP = timedelta(hours=1)
_UNSEEN = "not shown"
_MOST = 10  # of those are shown; where there are more, all stand in an attached table
_HEAD = ("Number", "From", "Subject", "Came", "Why")
_WHY = {
    "outside": "not on the firm’s list",
    "unproven": "nobody vouches that {name} sent it; {name} was asked",
    "personal": "in the name of {name}, from an address that is not on the list; {name} was asked",
    "too_large": "too large to be read",
}
_KINDS = {"unknown_sender": "outside", "unverified_sender": "unproven"}


def send_held_list(draft: Draft, command: SendHeldList) -> Fate:
    """Within her hours alone, and the wake of the next; a desk that was down over night sends one, with all of it."""
    person = draft.person(command.to)
    if person is None or not keeps_desk(person, draft.firm):
        return Fate.MOOT
    if quiet_until(draft.now, person.address, None, draft.firm) > draft.now:
        later = held_wake(person, draft.firm, draft.now, command.since, command.shown)
        draft.wakes.append(put_off(later, command.day))
        return Fate.MOOT
    late = tuple(sorted(one.number for one in _held_after(draft, command) if one.at and one.at > draft.now - OVERLAP))
    draft.wakes.append(held_wake(person, draft.firm, draft.now, draft.now, late))
    new = [one for one in _held_after(draft, command) if not (one.told or one.settled or one.number in command.shown)]
    hers = [one for one in new if _may_look(draft, one, person) or not _anybody(draft, one)]
    if not hers:
        return Fate.MOOT
    _tell(draft, person, sorted(hers, key=lambda one: (not one.asked, one.number)))
    return Fate.DONE


def _held_after(draft: Draft, command: SendHeldList) -> list[HeldMail]:
    return [one for one in draft.facts.held.values() if one.at and one.at > command.since - OVERLAP]


def _may_look(draft: Draft, mail: HeldMail, person: Person) -> bool:
    return draft.may_hear(person.address, about(draft, mail.named, mail.subject))


def _anybody(draft: Draft, mail: HeldMail) -> bool:
    """Whether any of those who get such a list may know what the mail is about."""
    return any(_may_look(draft, mail, one) for one in draft.firm.people.values() if keeps_desk(one, draft.firm))


def _tell(draft: Draft, person: Person, mails: Sequence[HeldMail]) -> None:
    rows = [_row(draft, one, person) for one in mails]
    facts: View = {
        "mails": rows[:_MOST],
        "numbers": [one.number for one in mails],
        "kinds": {kind: sum(row["kind"] == kind for row in rows) for kind in _WHY},
        "because": f"you keep the desk; it comes at {clock(person.hours.start)} when mail was held",
    }
    made = (_table(draft, person, mails, rows),) if len(rows) > _MOST else ()
    seen = [about(draft, one.named, one.subject) for one in mails if _may_look(draft, one, person)]
    draft.tell(Kind.HELD, person.address, facts, made=made, named=reduce(Named.beside, seen, NOTHING))


def _kind(mail: HeldMail) -> str:
    if mail.asked and mail.reason == "unknown_sender":
        return "personal"
    return _KINDS.get(mail.reason, mail.reason)


def _row(draft: Draft, mail: HeldMail, person: Person) -> dict[str, object]:
    """Of work that nobody here may know of, that a mail is held and no more."""
    kind = _kind(mail)
    why = _WHY.get(kind, kind.replace("_", " "))
    if not _may_look(draft, mail, person):
        mail = replace(mail, sender=_UNSEEN, subject=_UNSEEN, named=NOTHING)
        why = "it is about work that is not yours to see"
    return {
        "number": mail.number,
        "sender": mail.sender,
        "subject": subject_of(draft, mail.named, mail.subject),
        "came": iso(mail.at),
        "kind": kind,
        "why": why.format(name=name_of(mail.asked, draft.firm)),
        "id": mail.key[:8],
    }


def _table(draft: Draft, person: Person, mails: Sequence[HeldMail], rows: Sequence[View]) -> Made:
    day = instant_words(draft.now, person.zone)
    cells = (
        (
            one.number,
            plain(str(row["sender"])),
            plain(str(row["subject"])),
            instant_words(one.at or draft.now, person.zone),
            plain(str(row["why"])),
        )
        for one, row in zip(mails, rows, strict=True)
    )
    return table(f"held mail, {day}.csv", _HEAD, cells)
