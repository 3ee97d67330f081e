"""Work that went back for changes, approved ahead: the next version counts as approved when it comes.

It is taken back by a word, and ends by itself when the work is stopped, ends, goes to somebody else, or other changes
are asked for: the next version then lies in review like any other.
"""

from tracker.domain.commands import ApproveAhead, WithdrawAhead
from tracker.domain.decide.draft import Draft
from tracker.domain.decision import Fate
from tracker.domain.events import AheadEnded, ApprovedAhead
from tracker.domain.notices import Refusal
from tracker.domain.task import State, Task
from tracker.domain.words import name_of


def approve_ahead(draft: Draft, task: Task, command: ApproveAhead) -> Fate | Refusal:
    """The answer to "see it again, or treat it as approved?", while the changes are being made."""
    version = task.current_version
    if task.state is not State.REVISIONS_REQUESTED or version is None:
        return Refusal.NOT_OPEN if not task.state.is_open else Refusal.NOTHING_TO_REVIEW
    if command.version not in (None, version.number):
        return Refusal.STALE_VERSION
    if task.ahead:
        return Refusal.ALREADY
    ahead = draft.happen(task.number, ApprovedAhead(command.by, version.number, command.words))
    words = f"Version {version.number + 1} of {task.label} counts as approved when it comes; it is not filed or served."
    draft.acknowledge(command.by, ahead, words, what="ahead", after=str(version.number + 1))
    return Fate.DONE


def withdraw_ahead(draft: Draft, task: Task, command: WithdrawAhead) -> Fate | Refusal:
    """She wants to see it first after all, or somebody whose work it is does; whoever gave the approval is told."""
    if not task.ahead:
        return Refusal.ALREADY if task.state.is_open else Refusal.NOT_OPEN
    ended = draft.happen(task.number, AheadEnded(command.by, command.words))
    number = str(len(ended.versions) + 1)
    draft.change(ended, "ahead_ended", command.by, [task.ahead], command.words, new=number)
    words = f"Version {number} of {task.label} comes to review first."
    reviewer = draft.reviewer_of(ended)
    who = name_of(reviewer, draft.firm) if reviewer and reviewer != command.by else None
    draft.acknowledge(command.by, ended, words, what="ahead_ended", before=who, after=number)
    return Fate.DONE


def end_ahead(draft: Draft, task: Task, by: str, words: str) -> tuple[Task, list[str]]:
    """The task without it, and what is said of that to whoever ends it by something else."""
    if not task.ahead:
        return task, []
    ended = draft.happen(task.number, AheadEnded(by, words))
    return ended, [f"The next version of {task.label} is not approved ahead any more: it comes to review first."]
