"""How tasks, mails and letters are remembered: one transaction, or nothing at all."""

from tracker.store.chain import Checkpoint
from tracker.store.errors import (
    AlreadyKept,
    AlreadyRunning,
    ClaimLost,
    NewerDatabase,
    StoreAway,
    Tampered,
    WrongKey,
)
from tracker.store.keys import Keys
from tracker.store.store import Store
from tracker.store.values import EventRow, Inbound, InboundRow, LetterRow, OutcomeRow, StatusView, TraceLine
from tracker.store.work import Work

__all__ = [
    "AlreadyKept",
    "AlreadyRunning",
    "Checkpoint",
    "ClaimLost",
    "EventRow",
    "Inbound",
    "InboundRow",
    "Keys",
    "LetterRow",
    "NewerDatabase",
    "OutcomeRow",
    "StatusView",
    "Store",
    "StoreAway",
    "Tampered",
    "TraceLine",
    "Work",
    "WrongKey",
]
