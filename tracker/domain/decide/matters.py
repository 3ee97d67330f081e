"""Matters by mail: opened once the conflict check is confirmed; and the client's consent to outside paralegals.

Both are an attorney's or a coordinator's. What stands in the firm's own matter list is changed there and wins.
"""

from dataclasses import replace

from tracker.domain.commands import (
    Ask,
    Cancel,
    ConfirmMatter,
    MatterDraft,
    OpenMatter,
    RefuseMatter,
    SetConsent,
    SetMatter,
)
from tracker.domain.decide.changes import cancel
from tracker.domain.decide.conflicts import conflict_question
from tracker.domain.decide.draft import Draft
from tracker.domain.decide.offering import offer_next, take_and_offer
from tracker.domain.decide.opening import matter_for, set_matter
from tracker.domain.decide.saying import Asking
from tracker.domain.decision import Fate
from tracker.domain.firm import Matter, Role
from tracker.domain.naming import Named
from tracker.domain.notices import Kind, Refusal
from tracker.domain.task import State, Task
from tracker.domain.views import View, is_sealed
from tracker.domain.words import listed, name_of

CONSENTS = ("yes", "no", "not needed")
_SAID = {"yes": "the client consents", "no": "the client does not consent", "not needed": "no consent is needed"}
_CONFLICT = "The conflict check found a conflict."


def open_matter(draft: Draft, command: OpenMatter) -> Fate | Refusal:
    """Nothing exists before somebody who may has confirmed the conflict check."""
    if not _may(draft, command.by):
        return Refusal.NOT_YOURS
    if command.draft.number and draft.firm.matter(command.draft.number):
        return Refusal.ALREADY
    draft.asking.append(Asking(Ask(command.by, None, conflict_question(draft, command.by, command.draft, None))))
    return Fate.ASKED


def confirm_matter(draft: Draft, command: ConfirmMatter) -> Fate | Refusal:
    """The matter exists from now on; the task that waited for it is unblocked and offered."""
    if not _may(draft, command.by):
        return Refusal.NOT_YOURS
    wanted = command.draft
    if not wanted.number:
        return Refusal.NO_NUMBER
    task = draft.tasks.get(command.task) if command.task else None
    known = draft.firm.matter(wanted.number)
    if known and (task is None or matter_for(draft, wanted.number, command.by) is None):
        return Refusal.NO_NUMBER  # it is taken, and by which matter is not said
    matter = known or _opened(draft, command.by, wanted, task)
    if not known:
        draft.keep_matter(matter)
        _tell_opened(draft, command.by, matter, task)
    return set_matter(draft, task, SetMatter(command.by, task.number, matter.number)) if task else Fate.DONE


def _opened(draft: Draft, by: str, wanted: MatterDraft, task: Task | None) -> Matter:
    """Its attorney is whose task it is, else who confirmed it, where that is an attorney."""
    owners = [person for who in (task.requester if task else "", by) if (person := draft.person(who))]
    attorney = next((person for person in owners if person.role.is_attorney), None)
    caption = wanted.caption or wanted.client or (wanted.parties[0] if wanted.parties else wanted.number)
    return Matter(
        number=wanted.number,
        caption=caption,
        client=wanted.client,
        parties=wanted.parties,
        adverse=wanted.adverse,
        court=wanted.court,
        practice=attorney.practice if attorney else "",
        attorney=attorney.address if attorney else "",
        reviewer=attorney.address if attorney else "",
    )


def _tell_opened(draft: Draft, by: str, matter: Matter, task: Task | None) -> None:
    """Whoever coordinates learns of it; who confirmed it hears from the task, or from this where there is none."""
    words = f"{matter.label} was opened by mail; {name_of(by, draft.firm)} confirmed the conflict check."
    rows = [["Client", matter.client], ["Adverse", listed(matter.adverse)], ["Court", matter.court]]
    readers = [*draft.overseers(None, but=[by]), *([by] if task is None else [])]
    _tell(draft, readers, "matter_opened", words, [row for row in rows if row[1]], matter.number)


def refuse_matter(draft: Draft, command: RefuseMatter) -> Fate | Refusal:
    if not _may(draft, command.by):
        return Refusal.NOT_YOURS
    task = draft.tasks.get(command.task) if command.task else None
    if task is not None:
        return cancel(draft, task, Cancel(command.by, task.number, _CONFLICT))
    words = f"{command.draft.label} was not opened: there is a conflict."
    _tell(draft, [command.by, *draft.overseers(None, but=[command.by])], "matter_refused", words, [])
    return Fate.DONE


def set_consent(draft: Draft, command: SetConsent) -> Fate | Refusal:
    """ "No" takes back what was merely offered and names what is with somebody; any other answer lets work go on."""
    if not _may(draft, command.by):
        return Refusal.NOT_YOURS
    matter = matter_for(draft, command.matter, command.by)
    if matter is None or command.consent not in CONSENTS:
        return Refusal.NOT_UNDERSTOOD
    if matter.consent == command.consent:
        return Refusal.ALREADY
    if matter.consent and (matter.number not in draft.kept or draft.kept[matter.number].consent != matter.consent):
        return Refusal.IN_THE_LIST
    draft.keep_matter(replace(matter, consent=command.consent))
    tasks = _open_in(draft, matter.number)
    notes = _held_back(draft, tasks, command.by) if command.consent == "no" else _let_go(draft, tasks)
    words = f"{matter.label}: {_SAID[command.consent]} to outside paralegals.{notes}"
    words = words.replace("needed to", "needed for")
    readers = [command.by, *draft.overseers(None, but=[command.by])]
    _tell(draft, readers, "consent", words, [], matter.number)
    return Fate.DONE


def _open_in(draft: Draft, number: str) -> list[Task]:
    seen = draft.by_number
    found = [task for _, task in sorted(seen.items()) if task.matter == number and task.state.is_open]
    draft.tasks |= {task.number: task for task in found}
    return found


def _held_back(draft: Draft, tasks: list[Task], by: str) -> str:
    for task in tasks:
        if task.state is State.OFFERED:
            take_and_offer(draft, task, by, None, "the client does not consent")
    with_her = [task for task in tasks if task.state.is_with_assignee]
    held = [f"{task.label} ({_holder(draft, task)})" for task in with_her]
    return f" Work on {listed(held)} is under way: reply “hold” and the number to stop it." if held else ""


def _holder(draft: Draft, task: Task) -> str:
    return "sealed" if is_sealed(task, draft.firm) else name_of(task.assignee, draft.firm)


def _let_go(draft: Draft, tasks: list[Task]) -> str:
    waiting = [task for task in tasks if task.state is State.UNASSIGNED]
    for task in waiting:
        draft.withdraw(task.number, "consent")
        offer_next(draft, task, named=task.asked_for)
    return f" Offered now: {listed([task.label for task in waiting])}." if waiting else ""


def _may(draft: Draft, by: str) -> bool:
    person = draft.person(by)
    return person is not None and (person.role.is_attorney or person.role is Role.COORDINATOR)


def _tell(draft: Draft, readers: list[str], about: str, words: str, details: list[list[str]], matter: str = "") -> None:
    facts: View = {"about": about, "words": words, "details": details, "task": None}
    for reader in dict.fromkeys(readers):
        draft.tell(Kind.ALERT, reader, facts, named=Named(matters=(matter,) if matter else ()))
