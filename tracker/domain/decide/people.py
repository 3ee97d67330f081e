"""The firm's list against whom the desk knows: who is new is welcomed, and each is asked once for the yes that is due.

A yes is bound to the version and to the digest of the words; a new version, or other words, ask again.
"""

from dataclasses import replace
from datetime import timedelta

from tracker.domain.commands import (
    Acknowledge,
    Ask,
    AskDraft,
    ChoiceDraft,
    Command,
    ConfirmScope,
    LookAtPeople,
    SayNo,
)
from tracker.domain.decide.draft import Draft
from tracker.domain.decide.leaving import leave
from tracker.domain.decide.saying import Asking
from tracker.domain.decision import Fate
from tracker.domain.firm import Person, Role
from tracker.domain.members import (
    Assent,
    Member,
    Yes,
    agreement_digest,
    key_of,
    leaving,
    member_of,
    unacknowledged,
)
from tracker.domain.notices import Kind, Refusal, Thread
from tracker.domain.questions import QuestionState
from tracker.domain.terms import page, scope_confirmed, scope_digest
from tracker.domain.words import instant_words, listed, name_of

ABOUT = {Yes.SCOPE: "terms", Yes.AGREEMENT: "agreement"}
FRESH = timedelta(hours=1)  # a first mail may overtake the first look at the list
_WAITS = (QuestionState.OPEN, QuestionState.ESCALATED)


def look_at_people(draft: Draft, command: LookAtPeople) -> Fate:
    """Harmless as often as it comes: what was done for somebody is kept with her."""
    at_work = any(task.opened_at < draft.now - FRESH for task in draft.facts.board)
    upgraded = at_work and not draft.facts.members  # they all know the desk already
    for member in leaving(tuple(draft.members.values()), command.listed):
        leave(draft, replace(member, listed=False), "desk")
    _note_rows(draft, frozenset(command.listed))
    for person in tuple(draft.firm.people.values()):
        _meet(draft, person, welcomed=upgraded)
    _ask_for_scope(draft)
    _ask_for_agreement(draft)
    return Fate.DONE if draft.known else Fate.MOOT


def confirm_scope(draft: Draft, command: ConfirmScope) -> Fate | Refusal:
    """One partner speaks for the firm; the others need not."""
    person = draft.person(command.by)
    if person is None or person.role is not Role.PARTNER:
        return Refusal.NOT_YOURS
    current = (draft.firm.scope.version, scope_digest(draft.firm))
    if (command.version, command.digest) != current:
        return Refusal.LATE_ANSWER
    if scope_confirmed(draft.firm, draft.members.values()):
        return Refusal.ALREADY
    _keep_yes(draft, person, Yes.SCOPE, command.version, command.digest)
    _withdraw(draft, ABOUT[Yes.SCOPE])
    words = f"{person.name} confirmed version {command.version} of the scope of work."
    draft.alert("scope_confirmed", words, details=_bound_to(draft, command.digest), by=command.by)
    return Fate.DONE


def acknowledge(draft: Draft, command: Acknowledge) -> Fate | Refusal:
    """In her own mail: not by her delegate, not by the coordinator."""
    person = draft.person(command.by)
    if person is None or command.by != command.person:
        return Refusal.NOT_YOURS
    if (command.version, command.digest) != (draft.firm.agreement, agreement_digest(draft.firm)):
        return Refusal.LATE_ANSWER
    _keep_yes(draft, person, Yes.AGREEMENT, command.version, command.digest)
    missing = [one.name for one in unacknowledged(draft.firm)]
    words = f"{person.name} acknowledged version {command.version} of the confidentiality agreement."
    details = [*_bound_to(draft, command.digest), ("Still missing", listed(missing) or "nobody")]
    draft.alert("agreement_acknowledged", words, details=details)
    return Fate.DONE


def say_no(draft: Draft, command: SayNo) -> Fate | Refusal:
    """A person must speak with her; nothing else follows, and nothing is offered meanwhile."""
    if draft.person(command.by) is None:
        return Refusal.NOT_YOURS
    text = "scope of work" if command.what == Yes.SCOPE else "confidentiality agreement"
    words = f"{name_of(command.by, draft.firm)} does not agree to version {command.version} of the {text}."
    draft.alert("not_agreed", f"{words} Please speak with them.", by=command.by)
    return Fate.DONE


def _note_rows(draft: Draft, listed: frozenset[str]) -> None:
    """Whoever left and stands in the list anew has come back; a row that was never taken out lets nobody in."""
    for member in tuple(draft.members.values()):
        if member.ended is None or (member.address in listed) is member.listed:
            continue
        if member.listed:
            draft.know(replace(member, listed=False))
        else:
            back = replace(member, listed=True, ended=None, ended_by="", owes=False, welcomed=False, asked=())
            draft.know(replace(back, since=draft.now))


def _meet(draft: Draft, person: Person, *, welcomed: bool) -> None:
    """Known from now on; welcomed once."""
    known = draft.members.get(person.address) or member_of(person, draft.now)
    now = replace(known, name=person.name, role=person.role, zone=person.zone)
    if draft.firm.welcomes and not now.welcomed:
        now = replace(now, welcomed=True)
        if not welcomed:
            _welcome(draft, person)
    if now != draft.members.get(person.address):
        draft.know(now)


def _welcome(draft: Draft, person: Person) -> None:
    sends = person.role.is_attorney or person.role is Role.DELEGATE
    user, _, host = draft.firm.address.partition("@")
    facts = {
        "role": person.role.value,
        "sends": sends,
        "practice": f"{user}+practice@{host}",
        "because": "you were added to its list",
    }
    subject = "Welcome to the task desk: how to send a task" if sends else "Welcome to the task desk"
    draft.tell(Kind.WELCOME, person.address, facts, thread=Thread(subject, topic=subject))


def _ask_for_scope(draft: Draft) -> None:
    firm, digest = draft.firm, scope_digest(draft.firm)
    if not firm.welcomes or scope_confirmed(firm, draft.members.values()):
        return
    version = firm.scope.version
    words = f"Does {firm.name} confirm version {version} of the scope of work, as it stands below?"
    lines = tuple(f"{label}: {value}" for label, value in page(firm))
    for person in [one for one in firm.people.values() if one.role is Role.PARTNER]:
        choices = _choices(person, Yes.SCOPE, version, ConfirmScope(person.address, version, digest))
        ask = AskDraft(person.address, words, choices, "Until you answer, the desk works by it.", "terms", lines)
        _ask(draft, person, key_of(Yes.SCOPE, version, digest), ask)


def _ask_for_agreement(draft: Draft) -> None:
    firm, version, digest = draft.firm, draft.firm.agreement, agreement_digest(draft.firm)
    words = f"Have you read the confidentiality agreement, version {version}, and do you agree to it?"
    meanwhile = "New work is offered to you once you have agreed; work that you have goes on."
    lines = tuple(line.strip() for line in firm.agreement_text.splitlines() if line.strip())
    missing, asked = unacknowledged(firm), []
    for person in missing:
        yes = Acknowledge(person.address, person.address, version, digest)
        choices = _choices(person, Yes.AGREEMENT, version, yes)
        ask = AskDraft(person.address, words, choices, meanwhile, "agreement", lines)
        if _ask(draft, person, key_of(Yes.AGREEMENT, version, digest), ask):
            asked.append(person.name)
    if asked:
        words = f"Nothing new is offered to them before they have acknowledged version {version}."
        names = [one.name for one in missing]
        draft.alert("agreement_missing", words, details=[("Missing", listed(names)), ("Asked today", listed(asked))])


def _choices(person: Person, to: Yes, version: str, yes: Command) -> tuple[ChoiceDraft, ...]:
    agrees = "Yes, I confirm it" if to is Yes.SCOPE else "Yes: I have read and agree"
    refuses = "No, something should change" if to is Yes.SCOPE else "No, I do not agree"
    return (ChoiceDraft(agrees, (yes,)), ChoiceDraft(refuses, (SayNo(person.address, to, version),)))


def _ask(draft: Draft, person: Person, key: str, ask: AskDraft) -> bool:
    """Once for these words; what she was asked about older ones is not waited for any more."""
    member = draft.members[person.address]
    if key in member.asked:
        return False
    _withdraw(draft, ask.about, person.address)
    draft.know(replace(member, asked=(*member.asked, key)))
    draft.asking.append(Asking(Ask(person.address, None, ask)))
    return True


def _withdraw(draft: Draft, about: str, reader: str = "") -> None:
    """`reader` "": everybody's."""
    for question in tuple(draft.questions.values()):
        if question.about == about and question.state in _WAITS and reader in ("", question.to):
            draft.keep(replace(question, state=QuestionState.WITHDRAWN))


def _keep_yes(draft: Draft, person: Person, to: Yes, version: str, digest: str) -> Member:
    mail, about = draft.facts.mail, ABOUT[to]
    known = draft.members.get(person.address) or member_of(person, draft.now)
    settled = (one for one in draft.questions.values() if (one.about, one.to) == (about, person.address))
    words = next((one.answered_words for one in settled if one.answered_words), "")
    yes = Assent(to, version, digest, draft.now, person.address, words, mail.inbound if mail else "")
    return draft.know(replace(known, assents=(*known.assents, yes)))


def _bound_to(draft: Draft, digest: str) -> list[tuple[str, str]]:
    return [("When", instant_words(draft.now, draft.firm.zone)), ("Digest of the words", digest[:16])]
