"""What a paralegal does to a task: accept, decline, ask, propose, deliver, log time."""

from intake.commands.acts import Acts, due_of
from intake.holds import HoldReason
from intake.known import KnownTask
from intake.reading.shape import Intent
from tracker.domain import commands as c


def accept(acts: Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    return (c.Accept(acts.by, task.number, intent.words),)


def decline(acts: Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    return (c.Decline(acts.by, task.number, intent.name == "decline_conflict", intent.words),)


def ask_back(acts: Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    """A question beside work that is handed in stands in the note that goes with it."""
    if any(one.name == "deliver" for one in acts.reading.intents):
        return ()
    return (c.AskRequester(acts.by, task.number, intent.words),)


def propose(acts: Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    if intent.proposed_due is None:
        return ()
    return (c.ProposeDue(acts.by, task.number, due_of(intent.proposed_due), acts.words_of(intent)),)


def deliver(acts: Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    partial = intent.name == "partial_delivery"
    return (c.Deliver(acts.by, task.number, acts.files, acts.words_of(intent), partial, beside=intent.beside),)


def log_time(acts: Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    return (c.LogTime(acts.by, task.number, intent.hours or 0.0, intent.words, intent.billing_codes),)


def hold_suspect(acts: Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    return (c.HoldMail(HoldReason.OTHER_MATTER, acts.by, tell=True),)


def hold_filed(acts: Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    held = c.HoldMail(HoldReason.FILED_WITHOUT_AUTHORITY, acts.by, tell=True)
    return (c.Comment(acts.by, task.number, acts.words_of(intent)), held)
