"""Where a task stands, in words for anybody who may know of it: what is awaited, from whom, and what happened last."""

from datetime import datetime

from tracker.domain.firm import Firm
from tracker.domain.line import is_late
from tracker.domain.task import State, Task
from tracker.domain.views import View, is_sealed, on_the_team, view
from tracker.domain.words import iso, name_of

_AWAITED = {
    State.NEEDS_ANSWER: "an answer from {requester}",
    State.WAITS_FOR_TASK: "another task that comes first",
    State.UNASSIGNED: "somebody to take it",
    State.OFFERED: "an answer from {holder} to the offer",
    State.IN_PROGRESS: "the work of {holder}",
    State.WAITING_ON_ATTORNEY: "an answer from {requester}",
    State.IN_REVIEW: "a review by {reviewer}",
    State.REVISIONS_REQUESTED: "another version from {holder}",
    State.ON_HOLD: "a word to go on; it is on hold",
    State.APPROVED: "a last word from {requester}",
    State.CLOSED: "",
    State.CANCELLED: "",
}


def awaited(task: Task, firm: Firm) -> str:
    """What happens next and who does it; "" where nothing is awaited any more."""
    return _AWAITED[task.state].format(
        holder=name_of(task.assignee, firm),
        requester=name_of(task.requester, firm),
        reviewer=name_of(task.reviewer or task.requester, firm),
    )


HAPPENED = {
    "Opened": "{by} sent it",
    "Released": "it waits for no other task any more",
    "Waits": "another task comes first",
    "Followed": "the next one of its series was opened",
    "SeriesBegun": "{by} said that it comes again",
    "SeriesStopped": "{by} said that it does not come again",
    "ScopeWidened": "{by} said that it is taken, though outside the scope of work",
    "MatterSet": "{by} said which matter it is for",
    "Unblocked": "{by} answered what it waited for",
    "Offered": "it was offered to {by}",
    "NobodyFits": "nobody was free to take it",
    "Accepted": "{by} took it",
    "Declined": "{by} could not take it",
    "OfferExpired": "{by} did not answer the offer in time",
    "Asked": "{by} asked a question",
    "Told": "{by} wrote more about it",
    "DueProposed": "{by} asked for another due date",
    "DueChanged": "{by} moved the due date",
    "DueConfirmed": "{by} confirmed the due date",
    "CourtDateCounted": "the court date was counted",
    "CourtDateConfirmed": "{by} confirmed the court date",
    "CourtDateMoved": "{by} moved the court date",
    "CourtDateDropped": "{by} said that the court date is another",
    "PriorityChanged": "{by} changed its priority",
    "ConfidentialitySet": "{by} changed who may read of it",
    "Delivered": "{by} sent version {version}",
    "TimeLogged": "{by} logged time",
    "CapReached": "the agreed hours were used up",
    "CapSet": "{by} set the hours cap",
    "CapKept": "{by} said to finish within the hours cap",
    "Approved": "{by} approved it",
    "ApprovedAhead": "{by} said that the next version counts as approved",
    "AheadEnded": "the next version is to be reviewed first",
    "FilingAuthorised": "{by} authorized filing",
    "ServiceAuthorised": "{by} authorized service",
    "FilingHeld": "{by} said not to file or serve it",
    "ChangesRequested": "{by} asked for changes",
    "Reassigned": "{by} gave it to somebody else",
    "WatchersAdded": "{by} let others follow it",
    "Commented": "{by} wrote about it",
    "PutOnHold": "{by} put it on hold",
    "Resumed": "{by} said to go on",
    "Cancelled": "{by} canceled it",
    "Closed": "{by} closed it",
    "Reopened": "{by} opened it again",
}


def last_event(task: Task, firm: Firm) -> View | None:
    """{"at", "words"}; None of a task whose last event was before this was kept."""
    if task.last is None:
        return None
    version = len(task.versions)
    words = HAPPENED[task.last.what].format(by=name_of(task.last.by, firm), version=version)
    return {"at": iso(task.last.at), "words": words}


def standing(task: Task, firm: Firm, reader: str, now: datetime) -> View:
    """One line of a status letter. Of a sealed task, a reader outside its team learns no more than the view says."""
    shown = view(task, firm, reader)
    if is_sealed(task, firm) and not on_the_team(reader, task, firm):
        return shown | {"awaits": "", "last": None, "late": False}
    return shown | {"awaits": awaited(task, firm), "last": last_event(task, firm), "late": is_late(task, now)}
