"""The review (rule 11): by the reviewer or the attorney of record alone, of the current version, in words that approve.

Filing is never implied: it is authorised by an attorney, in words of its own, for the version that is approved.
Approved work goes to the requester and is closed by her thanks or her word; where she is the reviewer she has it
already, and approval closes the task.
"""

from tracker.domain.assignment import unfit
from tracker.domain.commands import Approve, Ask, AskDraft, AuthoriseFiling, ChoiceDraft, RequestChanges, TellAssignee
from tracker.domain.deadlines import revision_due
from tracker.domain.decide.changes import reopen_with
from tracker.domain.decide.draft import Draft
from tracker.domain.decide.offering import take_and_offer
from tracker.domain.decide.rights import may_authorise_filing
from tracker.domain.decide.saying import Asking
from tracker.domain.decide.work import tell_assignee
from tracker.domain.decision import Fate
from tracker.domain.events import Approved, ChangesRequested, Closed, Commented, FilingAuthorised
from tracker.domain.notices import Kind, Refusal
from tracker.domain.task import Due, FileRef, State, Task, Version
from tracker.domain.views import due_view, person_view, version_view, view
from tracker.domain.words import instant_words


def approve(draft: Draft, task: Task, command: Approve) -> Fate | Refusal:
    version = task.current_version
    if task.state in (State.APPROVED, State.CLOSED) and version and task.approved_version == version.number:
        return _file(draft, task, command) if command.authorise_filing else Refusal.ALREADY
    if not task.state.is_open:
        return Refusal.NOT_OPEN
    if version is None or task.state is not State.IN_REVIEW:
        return Refusal.NOTHING_TO_REVIEW
    if command.version != version.number and not (command.version is None and len(task.versions) == 1):
        return _ask_which(draft, task, command, version)
    approved = draft.happen(task.number, Approved(command.by, version.number, command.words))
    draft.withdraw(task.number)
    if command.authorise_filing:
        approved = _file_too(draft, approved, command, version)
    filing = approved.filing_authorised == version.number
    _tell_outcome(draft, approved, command.by, "approved", command.words, version, filing=filing)
    _hand_over(draft, approved, command.by, version)
    return Fate.DONE


def _file(draft: Draft, task: Task, command: Approve) -> Fate | Refusal:
    """ "Approved, go ahead and file", said once more of what was approved: only the filing is new."""
    return authorise_filing(draft, task, AuthoriseFiling(command.by, task.number, command.version, command.words))


def _file_too(draft: Draft, task: Task, command: Approve, version: Version) -> Task:
    if may_authorise_filing(draft.person(command.by)):
        return draft.happen(task.number, FilingAuthorised(command.by, version.number, command.words))
    draft.refuse(command.by, Refusal.NOT_YOURS, task, command.words, "It was approved; filing it is for an attorney.")
    return task


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


def not_the_reviewer(draft: Draft, task: Task, command: Approve) -> Refusal:
    """Anybody else's approval is a comment: the reviewer sees it, and decides."""
    said = draft.happen(task.number, Commented(command.by, command.words))
    draft.change(said, "comment", command.by, [draft.reviewer_of(said)], command.words)
    return Refusal.NOT_REVIEWER


def authorise_filing(draft: Draft, task: Task, command: AuthoriseFiling) -> Fate | Refusal:
    """Recorded with its version and told to the assignee; an attorney's act, unless the roster says otherwise."""
    version = task.current_version
    if not may_authorise_filing(draft.person(command.by)):
        return Refusal.NOT_YOURS
    if task.state is State.CANCELLED:
        return Refusal.NOT_OPEN
    if version is None:
        return Refusal.NOTHING_TO_REVIEW
    if command.version not in (None, version.number) or (command.version is None and len(task.versions) > 1):
        return Refusal.STALE_VERSION
    if task.approved_version != version.number:
        return Refusal.NOTHING_TO_REVIEW
    if task.filing_authorised == version.number:
        return Refusal.ALREADY
    filed = draft.happen(task.number, FilingAuthorised(command.by, version.number, command.words))
    words = f"Filing of version {version.number} is authorized. {command.words}".strip()
    draft.change(filed, "instructions", command.by, [filed.assignee, filed.requester], words, files=version.files)
    words = f"Filing of version {version.number} is authorized."
    draft.acknowledge(command.by, filed, words, what="filing", after=str(version.number))
    return Fate.DONE


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
    if command.reassign_to and unfit(draft.person(command.reassign_to), task, draft.firm, {}):
        return Refusal.WALLED
    about = command.version or version.number
    due = command.due or revision_due(draft.now, draft.firm, _zone(draft, task))
    back = draft.happen(
        task.number,
        ChangesRequested(
            command.by, about, command.words, command.files, due, approved_with_changes=command.approved_with_changes
        ),
    )
    draft.withdraw(task.number)
    _send_back(draft, back, command, version, due)
    return Fate.DONE


def _send_back(draft: Draft, task: Task, command: RequestChanges, version: Version, due: Due) -> None:
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
    filing: bool = False,
) -> None:
    if task.assignee is None or task.assignee == by:
        return
    facts = {
        "task": view(task, draft.firm, task.assignee),
        "version": version.number,
        "decision": decision,
        "words": words,
        "new_due": due_view(due),
        "filing": filing,
    }
    draft.tell(Kind.OUTCOME, task.assignee, facts, task=task, by=by, version=version.number, files=files)


def _zone(draft: Draft, task: Task) -> str:
    requester = draft.person(task.requester)
    return requester.zone if requester else task.due.zone
