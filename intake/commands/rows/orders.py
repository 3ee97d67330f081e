"""What an attorney orders beside: dates, stop and go, people, priority."""

from intake.commands.acts import Acts, due_of
from intake.commands.waiting import after_of
from intake.known import KnownTask
from intake.reading.linked import link_note
from intake.reading.reasons import reason_in
from intake.reading.shape import Intent
from tracker.domain import commands as c
from tracker.domain.rhythm import rhythm_of
from tracker.domain.task import Priority


def change_due(acts: Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    if intent.new_due is None:
        return (c.Comment(acts.by, task.number, acts.words_of(intent)),)
    words = acts.words_of(intent)
    found: list[c.Command] = [
        c.ChangeDue(acts.by, task.number, due_of(intent.new_due), words, reason_in(words)),
    ]
    if acts.files or len(acts.words.split()) > 12:
        found.append(
            c.TellAssignee(acts.by, task.number, acts.words_of(intent), acts.files, flags=link_note(acts.words))
        )
    return tuple(found)


def count_court_date(acts: Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    if intent.count is None:
        return ()
    return (c.CountCourtDate(acts.by, task.number, intent.count, reason=reason_in(acts.words_of(intent))),)


def agree_due(acts: Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    return (c.AgreeDue(acts.by, task.number, acts.words_of(intent)),)


def send_again(acts: Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    return (c.SendAgain(acts.by, task.number),)


def undo(acts: Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    return (c.Undo(acts.by, task.number, acts.words_of(intent)),)


def cancel(acts: Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    return (c.Cancel(acts.by, task.number, acts.words_of(intent)),)


def hold(acts: Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    return (c.Hold(acts.by, task.number, acts.words_of(intent)),)


def resume(acts: Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    found: list[c.Command] = [c.Resume(acts.by, task.number, acts.words_of(intent))]
    if intent.new_due:
        reason = reason_in(acts.words_of(intent))
        found.append(c.ChangeDue(acts.by, task.number, due_of(intent.new_due), intent.words, reason))
    return tuple(found)


def stop_series(acts: Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    return (c.StopSeries(acts.by, task.number, acts.words_of(intent)),)


def make_recurring(acts: Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    rhythm = rhythm_of(intent.rhythm)
    return (c.SetRhythm(acts.by, task.number, rhythm),) if rhythm else (_remark(acts, intent, task),)


def wait_for(acts: Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    first = after_of(intent.after, 0)
    return (c.WaitFor(acts.by, task.number, first, intent.words),) if first else (_remark(acts, intent, task),)


def cap_hours(acts: Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    if intent.hours_cap is None:
        return (_remark(acts, intent, task),)
    return (c.SetCap(acts.by, task.number, intent.hours_cap, intent.words),)


def _remark(acts: Acts, intent: Intent, task: KnownTask) -> c.Command:
    return c.Comment(acts.by, task.number, acts.words_of(intent))


def start_now(acts: Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    return (c.StartNow(acts.by, task.number, acts.words_of(intent)),)


def reopen(acts: Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    due = due_of(intent.revision_due) if intent.revision_due else None
    return (c.Reopen(acts.by, task.number, acts.words_of(intent), acts.files, due),)


def reassign(acts: Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    return (c.Reassign(acts.by, task.number, intent.reassign_to, acts.words_of(intent)),)


def add_watchers(acts: Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    return (c.AddWatchers(acts.by, task.number, intent.watchers),)


def seal(acts: Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    return (c.Seal(acts.by, task.number, acts.words_of(intent)),)


def unseal(acts: Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    return (c.Unseal(acts.by, task.number, acts.words_of(intent)),)


def change_priority(acts: Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    return (c.ChangePriority(acts.by, task.number, Priority(intent.priority or "high")),)
