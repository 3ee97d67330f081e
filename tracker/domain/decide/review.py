"""The review (rule 11): by the reviewer or the attorney of record alone, of the current version, in words that approve.

Filing is never implied (filing.py). Approved work goes to the requester and is closed by her thanks or her word; where
she is the reviewer she has it already, and approval closes the task. Of several items some can be approved: the others
come back, and the next version has them all.
"""

from tracker.domain.assignment import unfit
from tracker.domain.commands import (
    Approve,
    Ask,
    AskDraft,
    AuthoriseFiling,
    AuthoriseService,
    ChoiceDraft,
    HoldFiling,
    RequestChanges,
    TellAssignee,
)
from tracker.domain.deadlines import revision_due
from tracker.domain.decide.again import bring
from tracker.domain.decide.changes import reopen_with
from tracker.domain.decide.draft import Draft
from tracker.domain.decide.filing import (
    FINISHED,
    authorise_filing,
    authorise_service,
    hold_filing,
    is_released,
    released,
)
from tracker.domain.decide.offering import take_and_offer
from tracker.domain.decide.rights import may_approve, may_authorise_filing
from tracker.domain.decide.saying import Asking
from tracker.domain.decide.work import tell_assignee
from tracker.domain.decision import Fate
from tracker.domain.events import Approved, ChangesRequested, Closed, Commented, FilingHeld
from tracker.domain.notices import Kind, Refusal
from tracker.domain.rounds import approved_files, digests
from tracker.domain.task import Due, FileRef, State, Task, Version
from tracker.domain.views import due_view, files_view, person_view, version_view, view
from tracker.domain.words import instant_words


def approve(draft: Draft, task: Task, command: Approve) -> Fate | Refusal:
    version = task.current_version
    if task.state in FINISHED and version and task.approved_version == version.number:
        return _once_more(draft, task, command)
    if not task.state.is_open:
        return Refusal.NOT_OPEN
    if version is None or task.state is not State.IN_REVIEW:
        return Refusal.NOTHING_TO_REVIEW
    if command.version != version.number and not (command.version is None and len(task.versions) == 1):
        return _ask_which(draft, task, command, version)
    if command.unseen:
        return bring(draft, task, command.by, version)
    return approved(draft, task, command, version)


def approved(draft: Draft, task: Task, command: Approve, version: Version) -> Fate:
    """Of this version; with leave to file and serve, or the word that it must wait, where the mail said so too."""
    done = draft.happen(task.number, Approved(command.by, version.number, command.words, digests(version)))
    draft.withdraw(task.number)
    if command.hold_filing:
        done = draft.happen(task.number, FilingHeld(command.by, command.words))
    elif command.authorise_filing or command.authorise_service:
        done = _release_too(draft, done, command, version)
    _tell_outcome(draft, done, command.by, "approved", command.words, version, held=command.hold_filing)
    _hand_over(draft, done, command.by, version)
    return Fate.DONE


def _once_more(draft: Draft, task: Task, command: Approve) -> Fate | Refusal:
    """ "Approved, go ahead and file", said of what was approved before: only what may be done with it is new."""
    if command.hold_filing:
        return hold_filing(draft, task, HoldFiling(command.by, task.number, command.words))
    values = (command.by, task.number, command.version, command.words, command.unseen)
    fates: list[Fate | Refusal] = []
    if command.authorise_filing:
        fates.append(authorise_filing(draft, task, AuthoriseFiling(*values)))
    if command.authorise_service:
        fates.append(authorise_service(draft, draft.tasks[task.number], AuthoriseService(*values)))
    return Fate.DONE if Fate.DONE in fates else fates[0] if fates else Refusal.ALREADY


def _release_too(draft: Draft, task: Task, command: Approve, version: Version) -> Task:
    wanted = [("filing", command.authorise_filing), ("service", command.authorise_service)]
    if may_authorise_filing(draft.person(command.by)):
        return released(draft, task, command.by, version, command.words, [what for what, said in wanted if said])
    draft.refuse(
        command.by, Refusal.NOT_YOURS, task, command.words, "It was approved; filing and serving it is for an attorney."
    )
    return task


def approved_before(draft: Draft, task: Task, version: Version) -> bool:
    """The version that has just come was approved ahead, by somebody who may still approve it: then it is approved."""
    ahead = task.ahead
    if not ahead or not may_approve(ahead, task, draft.firm):
        return False
    words = "Approved ahead: with the changes that were asked for."
    approved(draft, draft.tasks[task.number], Approve(ahead, task.number, version.number, words), version)
    return True


def _ask_which(draft: Draft, task: Task, command: Approve, version: Version) -> Fate:
    """The words were about another version, or nobody can tell: ask about the current one, and never about filing."""
    reader = draft.person(command.by)
    came = instant_words(version.at, reader.zone if reader else draft.firm.zone)
    answered = (
        f"You answered version {command.version}; version {version.number} came {came}."
        if command.version
        else f"{task.label} has {len(task.versions)} versions; version {version.number} came {came}."
    )
    yes = Approve(command.by, task.number, version.number, command.words)
    ask = AskDraft(
        command.by,
        f"{answered} Approve version {version.number}?",
        (ChoiceDraft(f"Yes, approve version {version.number}", (yes,)), ChoiceDraft("No, not yet", ())),
        meanwhile="Nothing is approved.",
        about="approval",
    )
    draft.withdraw(task.number, "approval")
    draft.asking.append(Asking(Ask(command.by, task.number, ask)))
    return Fate.ASKED


def _hand_over(draft: Draft, task: Task, by: str, version: Version) -> None:
    """To the requester, unless the review request was the delivery; the reviewer hears that somebody else approved."""
    draft.change(task, "comment", by, [task.reviewer], f"Version {version.number} was approved.")
    if draft.reviewer_of(task) == task.requester:
        draft.happen(task.number, Closed(by, "approved by the requester"))
        return
    facts = {
        "task": view(task, draft.firm, task.requester),
        "version": version_view(version, draft.firm),
        "approved_by": person_view(by, draft.firm),
        "partial": False,
    }
    draft.tell(Kind.DELIVERY, task.requester, facts, task=task, by=by, version=version.number, files=version.files)


def not_the_reviewer(draft: Draft, task: Task, command: Approve | AuthoriseFiling | AuthoriseService) -> Refusal:
    """Anybody else's approval, or leave to file, is a comment that the reviewer alone sees, and she decides."""
    said = draft.happen(task.number, Commented(command.by, command.words))
    leave = not isinstance(command, Approve)
    draft.change(said, "comment", command.by, [draft.reviewer_of(said)], command.words, no_leave=leave)
    return Refusal.NOT_REVIEWER


def request_changes(draft: Draft, task: Task, command: RequestChanges) -> Fate | Refusal:
    """Back to the assignee, or to somebody else, with a new due date. Of finished work it means: reopen it."""
    version = task.current_version
    if task.state in (State.APPROVED, State.CLOSED):
        return reopen_with(draft, task, command.by, command.words, command.files, command.due)
    if not task.state.is_open:
        return Refusal.NOT_OPEN
    if version is not None and task.state.is_with_assignee:  # words about a part that was sent ahead
        return tell_assignee(draft, task, TellAssignee(command.by, task.number, command.words, command.files))
    if version is None or task.state is not State.IN_REVIEW:
        return Refusal.NOTHING_TO_REVIEW
    if command.approved and (why := _why_not_items(draft, task, command, version)):
        return why
    if command.reassign_to and unfit(draft.person(command.reassign_to), task, draft.firm, {}):
        return Refusal.WALLED
    about = command.version or version.number
    due = command.due or revision_due(draft.now, draft.firm, _zone(draft, task))
    asked = ChangesRequested(
        command.by, about, command.words, command.files, due, command.approved_with_changes, command.approved
    )
    back = draft.happen(task.number, asked)
    draft.withdraw(task.number)
    _send_back(draft, back, command, due)
    return Fate.DONE


def _why_not_items(draft: Draft, task: Task, command: RequestChanges, version: Version) -> Refusal | None:
    """Items are approved by whoever may approve all of them, of the version whose list of items she has read."""
    if not may_approve(command.by, task, draft.firm):
        return Refusal.NOT_REVIEWER
    if command.version != version.number and not (command.version is None and len(task.versions) == 1):
        return Refusal.STALE_VERSION
    numbers = set(range(1, len(version.files) + 1))
    return None if set(command.approved) < numbers else Refusal.NOT_UNDERSTOOD


def _send_back(draft: Draft, task: Task, command: RequestChanges, due: Due) -> None:
    version = task.versions[-1]
    moved = command.reassign_to is not None and command.reassign_to != task.assignee
    decision = "approved_with_changes" if command.approved_with_changes else "reassigned" if moved else "changes"
    _tell_outcome(draft, task, command.by, decision, command.words, version, due, command.files)
    reviewer = draft.reviewer_of(task)
    draft.change(task, "comment", command.by, [reviewer], f"Changes were asked for. {command.words}".strip())
    holder = draft.person(task.assignee)
    if moved or unfit(holder, task, draft.firm, {}):
        to = command.reassign_to if moved else task.asked_for
        notes = take_and_offer(draft, task, command.by, to, command.words, tell=False)
        draft.acknowledge(command.by, draft.tasks[task.number], "Changes asked for.", what="sent_back", notes=notes)


def _tell_outcome(
    draft: Draft,
    task: Task,
    by: str,
    decision: str,
    words: str,
    version: Version,
    due: Due | None = None,
    files: tuple[FileRef, ...] = (),
    *,
    held: bool = False,
) -> None:
    if task.assignee is None or task.assignee == by:
        return
    fine = approved_files(version) if decision != "approved" else ()
    facts = {
        "task": view(task, draft.firm, task.assignee),
        "version": version.number,
        "decision": decision,
        "words": words,
        "new_due": due_view(due),
        "filing": is_released(task, "filing"),
        "service": is_released(task, "service"),
        "held": held,
        "fine": files_view(fine),
        "again": files_view([file for file in version.files if file not in fine]) if fine else [],
    }
    draft.tell(Kind.OUTCOME, task.assignee, facts, task=task, by=by, version=version.number, files=files)


def _zone(draft: Draft, task: Task) -> str:
    requester = draft.person(task.requester)
    return requester.zone if requester else task.due.zone
