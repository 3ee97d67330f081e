"""What a reviewer decides: approve, authorize, ask for changes."""

from collections.abc import Iterable
from itertools import chain

from intake.commands.acts import Acts, due_of
from intake.commands.rows.leave import FILING, SERVING, releases
from intake.commands.rows.words import comment
from intake.known import KnownTask
from intake.reading.reasons import reason_in
from intake.reading.shape import Intent
from tracker.domain import commands as c


def approve(acts: Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    words, held = acts.words_of(intent), _said(acts, task, "hold_filing")
    release = bool(intent.filing_authorised), bool(intent.service_authorised)
    version, unseen = acts.version(task), acts.unseen
    found: list[c.Command] = [c.Approve(acts.by, task.number, version, words, *release, held, unseen)]
    if intent.new_due:  # first, while the task is open
        found.insert(0, c.ChangeDue(acts.by, task.number, due_of(intent.new_due), words, reason_in(words)))
    return tuple(found)


def authorise(acts: Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    version, words = acts.version(task), acts.words_of(intent)
    return (c.AuthoriseFiling(acts.by, task.number, version, words, acts.unseen),)


def authorise_service(acts: Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    """Said with the approval where the approval says so too."""
    if _said(acts, task, "approve"):
        return ()
    version, words = acts.version(task), acts.words_of(intent)
    return (c.AuthoriseService(acts.by, task.number, version, words, acts.unseen),)


def by_another(acts: Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    """What somebody who does not decide says of a version. Leave to file it goes to the reviewer, not to the work."""
    words = acts.words_of(intent)
    names = releases(words) if task.status in ("in_review", "approved", "closed") else ()
    if "authorise_filing" in names:
        return (c.AuthoriseFiling(acts.by, task.number, acts.version(task), words, acts.unseen),)
    if names:
        return (c.AuthoriseService(acts.by, task.number, acts.version(task), words, acts.unseen),)
    return comment(acts, intent, task)


def withdraw_ahead(acts: Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    return (c.WithdrawAhead(acts.by, task.number, acts.words_of(intent)),)


def hold_filing(acts: Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    """Likewise."""
    if _said(acts, task, "approve"):
        return ()
    only = bool(SERVING.search(intent.words)) and not FILING.search(intent.words)
    return (c.HoldFiling(acts.by, task.number, acts.words_of(intent), only),)


def _said(acts: Acts, task: KnownTask, name: str) -> bool:
    """Whether the mail also says this of the task."""
    of_it = [part.intents for part in acts.reading.per_task if part.task == task.number]
    return any(one.name.startswith(name) and one.name != "approve_with_changes" for one in _flat(of_it, acts))


def _flat(of_it: list[tuple[Intent, ...]], acts: Acts) -> Iterable[Intent]:
    return chain.from_iterable(of_it) if of_it else acts.reading.intents


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
            approved_with_changes=intent.name in ("approve_with_changes", "ambiguous_conditional"),
            approved=intent.approved_items,
        ),
    )
