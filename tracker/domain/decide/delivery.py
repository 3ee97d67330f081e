"""Work that is handed in: a numbered version for the reviewer, or a part for the requester."""

from tracker.domain.commands import Deliver
from tracker.domain.decide.draft import Draft
from tracker.domain.decide.review import approved_before
from tracker.domain.decide.showing import files_for_review, for_review
from tracker.domain.decide.work import PARALEGALS_QUESTION, goes_on, logged
from tracker.domain.decision import Fate
from tracker.domain.events import Accepted, Delivered
from tracker.domain.notices import Kind, Refusal
from tracker.domain.rounds import next_version
from tracker.domain.task import State, Task, Version
from tracker.domain.views import person_view, version_view, view


def deliver(draft: Draft, task: Task, command: Deliver) -> Fate | Refusal:
    """A numbered version, to the reviewer; a part goes to the requester and changes nothing else.

    Where the reviewer is the requester, the review request is the delivery. Work that comes on an open offer accepts
    it; what comes while a version lies in review makes a new one in its place, also if it is called a part.
    """
    if not (goes_on(task) or task.state is State.IN_REVIEW):
        return Refusal.NOT_OPEN
    if not command.files:
        return Refusal.NOTHING_ATTACHED
    if task.open_offer:
        draft.happen(task.number, Accepted(command.by))
    version = _version(draft, task, command)
    delivered = draft.happen(task.number, Delivered(version))
    if command.hours > 0:
        delivered = draft.happen(task.number, logged(draft, command.by, command.hours))
    if version.partial:
        _send_part(draft, delivered, version)
        return Fate.DONE
    draft.withdraw(task.number, PARALEGALS_QUESTION, "approval", "cap")
    _send_for_review(draft, delivered, version, task)
    return Fate.DONE


def _version(draft: Draft, task: Task, command: Deliver) -> Version:
    """With what goes on standing of the versions before. A part of what lies in review comes beside it."""
    partial = command.partial and task.state is not State.IN_REVIEW
    values = (command.files, command.words, partial, command.looks, command.comparison)
    sent = Version(len(task.versions) + 1, draft.now, command.by, *values)
    return next_version(task.versions, sent, command.comes_beside)


def _send_for_review(draft: Draft, task: Task, version: Version, before: Task) -> None:
    """With what is new in it; `before` says whether it takes the place of a version that nobody has decided about."""
    ahead = approved_before(draft, before, version)
    reviewer = before.ahead if ahead else draft.reviewer_of(task)
    now = draft.tasks[task.number]
    late, replaces = version.at > task.due.at, version.number - 1 if before.state is State.IN_REVIEW else None
    facts = for_review(draft, now, version, reviewer, late=late) | {"ahead": ahead, "replaces": replaces}
    facts |= {"decide_by": None} if ahead else {}
    files = files_for_review(version)
    if not draft.tell(Kind.REVIEW, reviewer, facts, task=now, by=version.by, version=version.number, files=files):
        draft.alert(
            "nobody_fits", f"Version {version.number} of {now.label} waits for a review; nobody may do it.", now
        )


def _send_part(draft: Draft, task: Task, version: Version) -> None:
    facts = {
        "task": view(task, draft.firm, task.requester),
        "version": version_view(version, draft.firm),
        "approved_by": person_view(None, draft.firm),
        "partial": True,
    }
    draft.tell(
        Kind.DELIVERY, task.requester, facts, task=task, by=version.by, version=version.number, files=version.files
    )
