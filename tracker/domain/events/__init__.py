"""What happened: past participles. A task is the sum of its events (evolve.py); all stand in the desk's chain.

task      how a task begins, what it waits for and how it comes again
people    who has a task, who is asked to take it, who follows it
work      what is said, handed in and spent
review    the reviewer's word, and leave to file and to serve
changes   dates, priority, stop and go, the end and a new beginning
"""

from tracker.domain.events.changes import (
    Cancelled,
    Closed,
    ConfidentialitySet,
    CourtDateConfirmed,
    CourtDateCounted,
    CourtDateDropped,
    CourtDateMoved,
    DueChanged,
    DueConfirmed,
    DueProposed,
    PriorityChanged,
    PutOnHold,
    Reopened,
    Resumed,
)
from tracker.domain.events.people import (
    Accepted,
    Declined,
    NobodyFits,
    Offered,
    OfferExpired,
    Reassigned,
    WatchersAdded,
)
from tracker.domain.events.review import (
    AheadEnded,
    Approved,
    ApprovedAhead,
    ChangesRequested,
    FilingAuthorised,
    FilingHeld,
    ServiceAuthorised,
)
from tracker.domain.events.task import (
    Followed,
    MatterSet,
    Opened,
    Released,
    ScopeWidened,
    SeriesBegun,
    SeriesStopped,
    Unblocked,
    Waits,
)
from tracker.domain.events.work import (
    Asked,
    CapKept,
    CapReached,
    CapSet,
    Commented,
    Delivered,
    Reminded,
    TimeLogged,
    Told,
)

Event = (
    Opened
    | ScopeWidened
    | Released
    | Waits
    | Followed
    | SeriesBegun
    | SeriesStopped
    | MatterSet
    | Unblocked
    | Offered
    | NobodyFits
    | Accepted
    | Declined
    | OfferExpired
    | Asked
    | Told
    | DueProposed
    | DueChanged
    | DueConfirmed
    | CourtDateCounted
    | CourtDateConfirmed
    | CourtDateDropped
    | CourtDateMoved
    | PriorityChanged
    | ConfidentialitySet
    | Delivered
    | TimeLogged
    | CapReached
    | CapSet
    | CapKept
    | Approved
    | ApprovedAhead
    | AheadEnded
    | FilingAuthorised
    | ServiceAuthorised
    | FilingHeld
    | ChangesRequested
    | Reassigned
    | WatchersAdded
    | Commented
    | PutOnHold
    | Resumed
    | Cancelled
    | Closed
    | Reopened
    | Reminded
)

__all__ = [
    "Accepted",
    "AheadEnded",
    "Approved",
    "ApprovedAhead",
    "Asked",
    "Cancelled",
    "CapKept",
    "CapReached",
    "CapSet",
    "ChangesRequested",
    "Closed",
    "Commented",
    "ConfidentialitySet",
    "CourtDateConfirmed",
    "CourtDateCounted",
    "CourtDateDropped",
    "CourtDateMoved",
    "Declined",
    "Delivered",
    "DueChanged",
    "DueConfirmed",
    "DueProposed",
    "Event",
    "FilingAuthorised",
    "FilingHeld",
    "Followed",
    "MatterSet",
    "NobodyFits",
    "OfferExpired",
    "Offered",
    "Opened",
    "PriorityChanged",
    "PutOnHold",
    "Reassigned",
    "Released",
    "Reminded",
    "Reopened",
    "Resumed",
    "ScopeWidened",
    "SeriesBegun",
    "SeriesStopped",
    "ServiceAuthorised",
    "TimeLogged",
    "Told",
    "Unblocked",
    "Waits",
    "WatchersAdded",
]
