"""Leave to file and to serve: never implied, each an act of its own, in an attorney's words, for the version that she
approved. Words that stop it count at once, whoever of the firm's side says them.
"""

from collections.abc import Iterable

from tracker.domain.commands import AuthoriseFiling, AuthoriseService, HoldFiling
from tracker.domain.decide.again import bring
from tracker.domain.decide.draft import Draft
from tracker.domain.decide.rights import may_authorise_filing
from tracker.domain.decision import Fate
from tracker.domain.events import FilingAuthorised, FilingHeld, ServiceAuthorised
from tracker.domain.notices import Refusal
from tracker.domain.rounds import digests
from tracker.domain.task import State, Task, Version

FINISHED = (State.APPROVED, State.CLOSED)


def authorise_filing(draft: Draft, task: Task, command: AuthoriseFiling) -> Fate | Refusal:
    """Recorded with its version and digests and told to the assignee."""
    return _release(draft, task, command, "filing")


def authorise_service(draft: Draft, task: Task, command: AuthoriseService) -> Fate | Refusal:
    return _release(draft, task, command, "service")


def _release(draft: Draft, task: Task, command: AuthoriseFiling | AuthoriseService, what: str) -> Fate | Refusal:
    version = task.current_version
    why = why_not(draft, task, command.by, command.version, is_released(task, what))
    if why or version is None:
        return why or Refusal.NOTHING_TO_REVIEW
    if command.unseen:
        return bring(draft, task, command.by, version)
    done = released(draft, task, command.by, version, command.words, [what])
    others = [done.assignee, done.requester, done.reviewer]
    draft.change(done, what, command.by, others, command.words, new=str(version.number), files=version.files)
    words = f"{what.capitalize()} of version {version.number} is authorized."
    draft.acknowledge(command.by, done, words, what=what, after=str(version.number))
    return Fate.DONE


def is_released(task: Task, what: str) -> bool:
    version = task.filing_authorised if what == "filing" else task.service_authorised
    return version is not None


def why_not(draft: Draft, task: Task, by: str, about: int | None, already: bool) -> Refusal | None:
    """Why nothing may be filed or served at these words; `about` is the version that they are of."""
    version = task.current_version
    if not may_authorise_filing(draft.person(by)):
        return Refusal.NOT_YOURS
    if task.state is State.CANCELLED:
        return Refusal.NOT_OPEN
    if version is None:
        return Refusal.NOTHING_TO_REVIEW
    if about not in (None, version.number) or (about is None and len(task.versions) > 1):
        return Refusal.STALE_VERSION
    if task.approved_version != version.number or task.state not in FINISHED:
        return Refusal.NOT_APPROVED
    return Refusal.ALREADY if already else None


def released(draft: Draft, task: Task, by: str, version: Version, words: str, what: Iterable[str]) -> Task:
    """The task with leave to do these things with the version: to file it, to serve it."""
    for one in what:
        kind = FilingAuthorised if one == "filing" else ServiceAuthorised
        task = draft.happen(task.number, kind(by, version.number, words, digests(version)))
    return task


def hold_filing(draft: Draft, task: Task, command: HoldFiling) -> Fate:
    """At once, whatever was authorized; said before anything was, it is told to whoever has the work all the same."""
    was = "" if any(is_released(task, what) for what in ("filing", "service")) else "nothing was authorized yet"
    held = draft.happen(task.number, FilingHeld(command.by, command.words, command.service_only))
    draft.withdraw(task.number, "filing")
    what = "service_held" if command.service_only else "filing_held"
    draft.change(held, what, command.by, [held.assignee, held.requester, held.reviewer], command.words)
    words = f"Nothing of {task.label} is to be {'served' if command.service_only else 'filed or served'} for now."
    draft.acknowledge(command.by, held, words, what=what, before=was or None)
    return Fate.DONE
