"""Who may do what. One table; everything else is refused, and an absent task like a forbidden one."""

from collections.abc import Mapping
from enum import StrEnum

from tracker.domain import commands as c
from tracker.domain.firm import Firm, Person, Role
from tracker.domain.naming import Named
from tracker.domain.notices import Refusal
from tracker.domain.task import Task
from tracker.domain.views import is_sealed


class Relation(StrEnum):
    """What a person is to a task; somebody can be several things."""

    REQUESTER = "requester"  # it is for her
    DELEGATE = "delegate"  # sent it for her, or may act for her
    REVIEWER = "reviewer"  # or who may approve for the reviewer, by the roster
    RECORD = "attorney of record"
    ASSIGNEE = "assignee"
    OFFERED = "offered"  # is being asked to take it
    FORMER = "former"  # held it, or was asked, before
    WATCHER = "watcher"
    COORDINATOR = "coordinator"
    PARTNER = "partner"
    FIRM = "firm"  # any other listed attorney, delegate or staff


R = Relation
_SIDE = frozenset({R.REQUESTER, R.DELEGATE, R.RECORD})  # whose work it is
_REVIEWS = frozenset({R.REVIEWER, R.RECORD})
_WORKS = frozenset({R.ASSIGNEE, R.OFFERED})
_ALL = frozenset(Relation)

TaskCommand = (
    c.Accept
    | c.Decline
    | c.AskRequester
    | c.TellAssignee
    | c.ProposeDue
    | c.Deliver
    | c.LogTime
    | c.Approve
    | c.ApproveAhead
    | c.WithdrawAhead
    | c.AuthoriseFiling
    | c.AuthoriseService
    | c.HoldFiling
    | c.RequestChanges
    | c.ChangeDue
    | c.Undo
    | c.CountCourtDate
    | c.ConfirmCourtDate
    | c.DropCourtDate
    | c.AgreeDue
    | c.SendAgain
    | c.SetMatter
    | c.ChangePriority
    | c.Seal
    | c.Unseal
    | c.SetCap
    | c.KeepCap
    | c.StartNow
    | c.WaitFor
    | c.TakeOutside
    | c.LeaveOutside
    | c.SetRhythm
    | c.StopSeries
    | c.Cancel
    | c.Hold
    | c.Resume
    | c.Reopen
    | c.CloseTask
    | c.Reassign
    | c.AddWatchers
    | c.Comment
)

RIGHTS: Mapping[type[TaskCommand], frozenset[Relation]] = {
    # the work
    c.Accept: frozenset({R.OFFERED}),
    c.Decline: _WORKS,
    c.AskRequester: _WORKS,
    c.ProposeDue: _WORKS,
    c.Deliver: _WORKS,
    c.LogTime: _WORKS | {R.FORMER},
    # the review
    c.Approve: _REVIEWS,
    c.RequestChanges: _REVIEWS | {R.REQUESTER},
    c.ApproveAhead: _REVIEWS,
    c.WithdrawAhead: _SIDE | {R.REVIEWER, R.PARTNER},
    c.AuthoriseFiling: _REVIEWS,
    c.AuthoriseService: _REVIEWS,
    c.HoldFiling: _SIDE | {R.REVIEWER, R.PARTNER, R.COORDINATOR},
    # the task itself
    c.TellAssignee: _SIDE | {R.REVIEWER, R.PARTNER, R.COORDINATOR},
    c.ChangeDue: _SIDE | {R.REVIEWER, R.PARTNER},
    c.Undo: _ALL,  # with the rights to what it orders back (undo.py)
    # beside these, only an attorney confirms a court date or chooses its rules (court.py)
    **dict.fromkeys((c.CountCourtDate, c.ConfirmCourtDate, c.DropCourtDate), _SIDE | {R.REVIEWER, R.PARTNER}),
    c.AgreeDue: _SIDE | {R.REVIEWER, R.PARTNER},
    c.SendAgain: _SIDE | {R.REVIEWER, R.ASSIGNEE, R.OFFERED, R.PARTNER, R.COORDINATOR},
    c.ChangePriority: _SIDE | {R.REVIEWER, R.PARTNER, R.COORDINATOR},
    c.Seal: _SIDE | {R.REVIEWER, R.PARTNER, R.COORDINATOR},
    c.Unseal: _REVIEWS | {R.REQUESTER},
    c.SetMatter: _SIDE | {R.COORDINATOR},
    c.SetCap: _SIDE,
    c.KeepCap: _SIDE,
    c.TakeOutside: frozenset({R.COORDINATOR, R.PARTNER}),
    c.LeaveOutside: frozenset({R.COORDINATOR, R.PARTNER}),
    **dict.fromkeys((c.StartNow, c.WaitFor), _SIDE | {R.COORDINATOR}),
    c.SetRhythm: _SIDE,
    c.StopSeries: _SIDE | {R.REVIEWER},
    c.Cancel: _SIDE | {R.REVIEWER},
    c.Hold: _SIDE | {R.REVIEWER},
    c.Resume: _SIDE | {R.REVIEWER},
    c.Reopen: _SIDE | {R.REVIEWER},
    c.CloseTask: _SIDE | {R.REVIEWER},
    c.Reassign: _SIDE | {R.REVIEWER, R.PARTNER, R.COORDINATOR},
    c.AddWatchers: _SIDE | {R.REVIEWER},
    c.Comment: _ALL,
}


def relations(address: str, task: Task, firm: Firm) -> frozenset[Relation]:
    """All that this person is to the task; nothing where she may not know of it."""
    person = firm.person(address)
    if person is None or firm.walled(address, task.matter) or address in task.excluded:
        return frozenset()
    matter = firm.matter(task.matter)
    close = {
        R.REQUESTER: address == task.requester,
        R.DELEGATE: address == task.submitted_by
        or (person.role is Role.DELEGATE and task.requester in person.acts_for),
        R.REVIEWER: address == task.reviewer or (person.may_approve and task.reviewer in person.acts_for),
        R.RECORD: matter is not None and address == matter.attorney,
        R.OFFERED: task.open_offer is not None and task.open_offer.to == address,
        R.ASSIGNEE: task.open_offer is None and task.assignee == address,
        R.FORMER: any(offer.to == address for offer in task.offers),
        R.WATCHER: address in task.watchers,
        R.COORDINATOR: person.role is Role.COORDINATOR,
    }
    found = frozenset(relation for relation, holds in close.items() if holds)
    if person.role is Role.PARALEGAL or (is_sealed(task, firm) and not found):
        return found
    return found | ({R.PARTNER} if person.role is Role.PARTNER else {R.FIRM})


def may_know(address: str, task: Task, firm: Firm) -> bool:
    """True if the task exists for this person: she may be told of it and ask about it."""
    return bool(relations(address, task, firm))


def may_hear(address: str, named: Named, tasks: Mapping[int, Task], firm: Firm) -> bool:
    """Whether this person may be told words that name these. A task that is not among `tasks` is looked at when the
    letter leaves (outbound/deliver.py)."""
    known = [tasks[number] for number in named.tasks if number in tasks]
    behind = any(firm.walled(address, matter) for matter in named.matters)
    return not behind and all(may_know(address, task, firm) for task in known)


def refusal_of(command: TaskCommand, task: Task, firm: Firm) -> Refusal | None:
    """Why this person may not do this to the task; None if she may."""
    found = relations(command.by, task, firm)
    if not found:
        return Refusal.NO_SUCH_TASK
    if found & RIGHTS[type(command)]:
        return None
    match command:
        case c.Accept() | c.Decline():
            return Refusal.ALREADY if R.ASSIGNEE in found else Refusal.NOT_OFFERED
        case c.Approve() | c.ApproveAhead() | c.AuthoriseFiling() | c.AuthoriseService():
            return Refusal.NOT_REVIEWER
        case _:
            return Refusal.NOT_YOURS


def may_approve(address: str, task: Task, firm: Firm) -> bool:
    return bool(relations(address, task, firm) & RIGHTS[c.Approve])


def may_authorise_filing(person: Person | None) -> bool:
    return person is not None and (person.role.is_attorney or person.may_authorise_filing)
