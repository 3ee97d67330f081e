"""What a reviewer decides: approve, authorize, ask for changes."""

from intake.commands.acts import Acts, due_of
from intake.commands.rows.words import comment
from intake.known import KnownTask
from intake.reading.shape import Intent
from tracker.domain import commands as c


def approve(acts: Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    filing = bool(intent.filing_authorised)
    found: list[c.Command] = [c.Approve(acts.by, task.number, acts.version(task), acts.words_of(intent), filing)]
    if intent.service_authorised:
        found.append(c.Comment(acts.by, task.number, f"Service is authorized: {intent.words}"))
    if intent.new_due:  # first, while the task is open
        found.insert(0, c.ChangeDue(acts.by, task.number, due_of(intent.new_due), acts.words_of(intent)))
    return tuple(found)


def authorise(acts: Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    return (c.AuthoriseFiling(acts.by, task.number, acts.version(task), acts.words_of(intent)),)


def authorise_service(acts: Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    """Said with the approval where the approval says so too."""
    if any(one.name.startswith("approve_and") for one in acts.reading.intents):
        return ()
    return comment(acts, intent, task)


def request_changes(acts: Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    if intent.name == "ambiguous_conditional" and acts.reading.new_status != "revisions_requested":
        return (c.Comment(acts.by, task.number, acts.words_of(intent)),)
    return (
        c.RequestChanges(
            acts.by,
            task.number,
            acts.version(task),
            acts.words_of(intent),
            acts.files,
            due_of(intent.revision_due) if intent.revision_due else None,
            intent.reassign_to,
            approved_with_changes=intent.name != "request_revisions" and intent.name != "reject_and_reassign",
        ),
    )
