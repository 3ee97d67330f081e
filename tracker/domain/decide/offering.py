"""From nobody to somebody: offers, answers to them, and work that is taken from one person and given to another."""

from dataclasses import replace

from tracker.domain.assignment import Choice, choose, unfit
from tracker.domain.commands import (
    Accept,
    Ask,
    AskDraft,
    Cancel,
    ChoiceDraft,
    Decline,
    ExpireOffer,
    Reassign,
    SetConsent,
    TakeOutside,
)
from tracker.domain.decide.ahead import end_ahead
from tracker.domain.decide.draft import Draft
from tracker.domain.decide.outside import ask_whether, is_outside, widen
from tracker.domain.decide.rights import may_know
from tracker.domain.decide.saying import Asking
from tracker.domain.decision import Fate, Load
from tracker.domain.events import Accepted, Declined, NobodyFits, Offered, OfferExpired, Reassigned
from tracker.domain.firm import Matter, Person, Role
from tracker.domain.notices import Kind, Refusal
from tracker.domain.questions import OFFER
from tracker.domain.task import Offer, State, Task
from tracker.domain.views import view
from tracker.domain.wakes import offer_expiry
from tracker.domain.words import iso, name_of

_REFUSED = ("declined_capacity", "declined_conflict", "expired")


def offer_next(draft: Draft, task: Task, *, named: str | None = None, but: str | None = None) -> list[str]:
    """Offer an unassigned task to whoever should have it; what the requester should know comes back in words.

    `named`: tried first. `but`: who has it now. Who declined or let an offer pass is not asked again.
    """
    if task.state is not State.UNASSIGNED:
        return []
    if is_outside(task):
        return [ask_whether(draft, task)]
    if (matter := draft.firm.matter(task.matter)) and matter.consent == "no":
        return [_ask_consent(draft, task, matter)]
    skip = {offer.to for offer in task.offers if offer.answer in _REFUSED} | ({but} if but else set())
    facts = replace(draft.facts, firm=draft.firm, absences=draft.absences)
    choice = choose(task, facts, draft.now, named=named, skip=frozenset(skip), loads=draft.loads)
    notes = [_named_words(draft, named, choice)] if named and choice.named_unfit else []
    if choice.person is None:
        nobody = draft.happen(task.number, NobodyFits(choice.reasons))
        words = f"Nobody can take {task.label} now. Reply with the name of the person who should have it."
        draft.alert("nobody_fits", words, nobody, [("Looked at", reason) for reason in choice.reasons])
        return [*notes, "Nobody is free to take this now; the coordinator has been asked to find somebody."]
    _offer(draft, task, choice.person, choice)
    return notes


def _ask_consent(draft: Draft, task: Task, matter: Matter) -> str:
    """The client's matters go to nobody outside against the client's will; an attorney says how it goes on."""
    draft.happen(task.number, NobodyFits(("the client does not consent to outside paralegals",)))
    wanted = (matter.attorney, matter.reviewer, task.requester)
    to = next((who for who in wanted if who and may_know(who, task, draft.firm)), task.requester)
    choices = (
        ChoiceDraft("The client consents now: go on", (SetConsent(to, matter.number, "yes"),)),
        ChoiceDraft("No consent is needed: go on", (SetConsent(to, matter.number, "not needed"),)),
        ChoiceDraft(f"Cancel {task.label}", (Cancel(to, task.number, "the client does not consent"),)),
    )
    words = f"The client of {matter.label} does not consent to outside paralegals. How shall {task.label} go on?"
    ask = AskDraft(to, words, choices, "It is offered to nobody until you answer.", "consent")
    draft.asking.append(Asking(Ask(to, task.number, ask)))
    return "The client does not consent to outside paralegals: nobody is asked to take this before that is settled."


def _named_words(draft: Draft, named: str, choice: Choice) -> str:
    goes_to = f"it was offered to {choice.person.name}" if choice.person else "nobody else could be found"
    return f"{name_of(named, draft.firm)} {choice.named_unfit or 'cannot take this one'}; {goes_to}."


def _offer(draft: Draft, task: Task, person: Person, choice: Choice) -> None:
    away = draft.absences.get(person.address)
    expires = offer_expiry(person, task.priority, draft.firm, draft.now, away)
    offer = Offer(len(task.offers) + 1, person.address, draft.now, expires)
    offered = draft.happen(task.number, Offered(offer, choice.reasons))
    load = draft.loads.get(person.address, Load())
    left = max(0.0, task.hours - task.hours_logged)
    draft.loads[person.address] = replace(load, hours=load.hours + left, tasks=load.tasks + 1)
    facts = {
        "task": view(offered, draft.firm, person.address),
        "words": offered.instructions,
        "expires": iso(expires),
        "why": _why(draft, task, person),
    }
    draft.tell(Kind.ASSIGNMENT, person.address, facts, task=offered, by=task.requester, files=offered.files)


def _why(draft: Draft, task: Task, person: Person) -> str:
    if task.asked_for == person.address:
        return f"{name_of(task.requester, draft.firm)} asked for you."
    return "You can finish it first."


def accept(draft: Draft, task: Task, command: Accept) -> Fate:
    draft.withdraw(task.number, OFFER)
    accepted = draft.happen(task.number, Accepted(command.by, command.words))
    new = name_of(command.by, draft.firm)
    draft.change(accepted, "accepted", command.by, [task.requester], command.words, new=new)
    return Fate.DONE


def decline(draft: Draft, task: Task, command: Decline) -> Fate | Refusal:
    """A conflict ends access at once: she is told nothing more, and nothing of hers names the matter again."""
    if not (task.state.is_open or command.conflict):
        return Refusal.NOT_OPEN
    end_ahead(draft, task, command.by, "somebody else does it")
    draft.withdraw(task.number, OFFER)
    declined = draft.happen(task.number, Declined(command.by, command.conflict, command.words))
    who, why = name_of(command.by, draft.firm), "a conflict" if command.conflict else "no time"
    notes = offer_next(draft, declined)
    offered = draft.tasks[task.number]
    if offered.state is State.OFFERED:
        words = f"{who} declined {task.label}: {why}. It was offered to {name_of(offered.assignee, draft.firm)}."
        said = [("In their words", command.words)] if command.words else []
        draft.alert("declined", words, offered, said, by=command.by)
    if notes:  # nobody is left
        draft.change(offered, "declined", command.by, [task.requester], old=who)
    return Fate.DONE


def expire_offer(draft: Draft, command: ExpireOffer) -> Fate:
    """No answer in the agreed time: the next one is asked, and the coordinator told."""
    task = draft.tasks[command.task]
    pass_on(draft, task)
    return Fate.DONE


def pass_on(draft: Draft, task: Task, what: str = "offer_expired") -> None:
    """On to the next one, and the requester told. `what`: "offer_away" where it passes because she is away, which the
    coordinator is told anyway."""
    who = task.assignee or ""
    draft.withdraw(task.number, OFFER)
    expired = draft.happen(task.number, OfferExpired(who))
    offer_next(draft, expired)
    task = draft.tasks[task.number]
    old, new = name_of(who, draft.firm), name_of(task.assignee, draft.firm) if task.assignee else None
    if new and what == "offer_expired":
        words = f"{old} did not answer the offer of {task.label}. It was offered to {new}."
        draft.alert("offer_expired", words, task)
    draft.change(task, what, "desk", [task.requester, who], old=old, new=new)


def reassign(draft: Draft, task: Task, command: Reassign) -> Fate | Refusal:
    """Take it from whoever has it. To somebody who cannot have it: nothing changes, and the writer is told so."""
    if not task.state.is_open:
        return Refusal.NOT_OPEN
    if command.held_by and command.held_by != task.assignee:
        return Refusal.ALREADY
    if command.to is not None:
        if command.to == task.assignee:
            return Refusal.ALREADY
        if (person := draft.person(command.to)) is None:
            return Refusal.NO_SUCH_PERSON
        if unfit(person, task, draft.firm, {}):
            return Refusal.WALLED
    if is_outside(task) and (writer := draft.person(command.by)) and writer.role is Role.COORDINATOR:
        task = widen(draft, task, command.by)
    had = task.assignee
    notes = take_and_offer(draft, task, command.by, command.to, command.words)
    task = draft.tasks[task.number]
    new = name_of(task.assignee, draft.firm) if task.assignee else None
    goes_to = f"Offered to {new}." if task.state is State.OFFERED else ""
    old = name_of(had, draft.firm) if had else None
    draft.acknowledge(command.by, task, goes_to, what="reassigned", before=old, after=new, notes=notes)
    if command.by != task.requester:
        draft.change(task, "reassigned", command.by, [task.requester], command.words, new=new)
    return Fate.DONE


def take_and_offer(
    draft: Draft, task: Task, by: str, to: str | None, words: str = "", *, tell: bool = True
) -> list[str]:
    """Free the task and offer it anew; the one who had it is told, unless she is told otherwise (`tell`)."""
    had, was_offer = task.assignee, task.open_offer is not None
    draft.withdraw(task.number, OFFER)
    freed = draft.happen(task.number, Reassigned(by, to, words))
    notes = offer_next(draft, freed, named=to, but=had)
    what = "withdrawn" if was_offer else "reassigned"
    if tell:
        draft.change(draft.tasks[task.number], what, by, [had], words, old=name_of(had, draft.firm) if had else None)
    return notes


def take_outside(draft: Draft, task: Task, command: TakeOutside) -> Fate | Refusal:
    """Outside the scope of work, and done all the same: it is offered now."""
    if not task.state.is_open:
        return Refusal.NOT_OPEN
    if not is_outside(task):
        return Refusal.ALREADY
    widened = widen(draft, task, command.by, command.words)
    notes = offer_next(draft, widened, named=task.asked_for)
    draft.change(draft.tasks[task.number], "in_scope", command.by, [task.requester])
    words = f"{task.label} is taken."
    draft.acknowledge(command.by, draft.tasks[task.number], words, what="in_scope", notes=notes)
    return Fate.DONE
