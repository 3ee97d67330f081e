"""The work once more: to the reviewer for her decision, to whoever it was for, to who does it the assignment.

Nothing is decided from a list (letters.md 35): an approval that answers one brings the work first, and decides nothing.
"""

from tracker.domain.commands import SendAgain
from tracker.domain.decide.draft import Draft
from tracker.domain.decide.rights import Relation, relations
from tracker.domain.decide.sealed import asked_for
from tracker.domain.decide.showing import files_for_review, for_review
from tracker.domain.decision import Fate
from tracker.domain.notices import Kind, Refusal
from tracker.domain.task import State, Task, Version
from tracker.domain.views import View, person_view, version_view, view
from tracker.domain.words import iso

_REVIEWS = frozenset({Relation.REVIEWER, Relation.RECORD})
_WORKS = frozenset({Relation.ASSIGNEE, Relation.OFFERED})


def send_again(draft: Draft, task: Task, command: SendAgain) -> Fate | Refusal:
    """What this person had of it. A version that nobody approved yet is for those who review it alone."""
    found = relations(command.by, task, draft.firm)
    version = task.current_version
    if found & _REVIEWS and version and not version.partial:
        _for_review(draft, task, command.by, version, "asked")
        return Fate.DONE
    if found & _WORKS and task.state.is_open:
        facts = _assignment(draft, task, command.by) | asked_for(draft, task, command.by)
        draft.tell(Kind.ASSIGNMENT, command.by, facts, task=task, by=task.requester, files=task.files)
        return Fate.DONE
    had = next((each for each in reversed(task.versions) if each.partial or each.number == task.approved_version), None)
    if had is None:
        return Refusal.NOTHING_TO_SEND
    _deliver(draft, task, command.by, had, "asked")
    return Fate.DONE


def bring(draft: Draft, task: Task, to: str, version: Version) -> Fate:
    """The document in front of her who would decide without it."""
    _for_review(draft, task, to, version, "unseen")
    return Fate.ASKED


def _for_review(draft: Draft, task: Task, to: str, version: Version, why: str) -> None:
    if task.state is not State.IN_REVIEW:
        _deliver(draft, task, to, version, why)
        return
    facts = for_review(draft, task, version, to, late=version.at > task.due.at)
    facts |= {"again": why} | asked_for(draft, task, to)
    files = files_for_review(version)
    draft.tell(Kind.REVIEW, to, facts, task=task, by=version.by, version=version.number, files=files)


def _deliver(draft: Draft, task: Task, to: str, version: Version, why: str) -> None:
    facts: View = {
        "task": view(task, draft.firm, to),
        "version": version_view(version, draft.firm),
        "approved_by": person_view(None, draft.firm),
        "partial": version.partial,
        "again": why,
        **asked_for(draft, task, to),
    }
    draft.tell(Kind.DELIVERY, to, facts, task=task, by=version.by, version=version.number, files=version.files)


def _assignment(draft: Draft, task: Task, to: str) -> View:
    offer = task.open_offer
    return {
        "task": view(task, draft.firm, to),
        "words": task.instructions,
        "expires": iso(offer.expires) if offer else None,
        "why": "",
    }
