"""A task that comes again: its next one is opened in its time, once, until somebody says stop."""

from dataclasses import replace

from tracker.domain.commands import SetRhythm, StopSeries
from tracker.domain.deadlines import task_type
from tracker.domain.decide.draft import Draft
from tracker.domain.decide.offering import offer_next
from tracker.domain.decide.opening import agreed_of, default_reviewer, matter_for
from tracker.domain.decide.rights import may_know
from tracker.domain.decision import Fate
from tracker.domain.events import Followed, Opened, SeriesBegun, SeriesStopped
from tracker.domain.notices import Refusal
from tracker.domain.series import begun, coming, due_on, next_days
from tracker.domain.task import Due, Series, Task, Terms
from tracker.domain.terms import terms_in_force
from tracker.domain.words import day_words, due_words


def open_next(draft: Draft, task: Task) -> Fate:
    """The next one whose due date is still ahead. What passed while the desk was down is named, not opened."""
    series = task.series
    if series is None or not _may_go_on(draft, task):
        return _ended(draft, task)
    day, missed = coming(series, draft.firm, draft.now)
    due = due_on(series, day, draft.firm)
    number = draft.next_task
    draft.next_task += 1
    draft.happen(task.number, Followed(number, day, tuple(missed)))
    opened = draft.happen(number, _opened(draft, task, replace(series, day=day), due))
    notes = offer_next(draft, opened, named=opened.asked_for)
    past = [due_on(series, each, draft.firm) for each in missed]
    notes += [
        f"The one due {day_words(each.at, each.zone)} was not opened in time, and is not opened now." for each in past
    ]
    opened = draft.tasks[number]
    draft.acknowledge(task.requester, opened, "The next one.", what="recurred", after=series.rhythm.words, notes=notes)
    return Fate.DONE


def _may_go_on(draft: Draft, task: Task) -> bool:
    """Whoever it is for still sends tasks, and the matter is still there and hers."""
    requester = draft.person(task.requester)
    if requester is None or not requester.role.is_attorney:
        return False
    return task.matter is None or matter_for(draft, task.matter, task.requester) is not None


def _ended(draft: Draft, task: Task) -> Fate:
    draft.happen(task.number, SeriesStopped("desk", "its requester or its matter is not with the desk any more"))
    words = f"{task.label} does not come again: its requester or its matter is not with the desk any more."
    draft.alert("series_ended", words, draft.tasks[task.number])
    return Fate.DONE


def _opened(draft: Draft, task: Task, series: Series, due: Due) -> Opened:
    matter = draft.firm.matter(task.matter)
    reviewer = task.reviewer if task.reviewer and may_know(task.reviewer, task, draft.firm) else None
    return Opened(
        by="desk",
        title=task.title,
        instructions=series.instructions,
        requester=task.requester,
        due=due,
        origin=task.origin,
        submitted_by=task.submitted_by,
        matter=task.matter,
        task_type=task.task_type,
        deliverable=task.deliverable,
        priority=series.priority or task.priority,
        confidentiality=task.confidentiality,
        reviewer=reviewer or default_reviewer(draft, matter, task.requester),
        asked_for=task.asked_for,
        excluded=task.excluded,
        watchers=tuple(who for who in task.watchers if not draft.firm.walled(who, task.matter)),
        hours=task_type(task.task_type, draft.firm).hours,
        hours_cap=series.hours_cap,
        billing_codes=task.billing_codes,
        files=series.files,
        series=series,
        **agreed_of(draft, task.task_type, task.requester),
        terms=_terms(draft, task),
    )


def set_rhythm(draft: Draft, task: Task, command: SetRhythm) -> Fate | Refusal:
    """From this one on, with its words and files as they are now. An older one of a series has its next one already."""
    if not task.state.is_open:
        return Refusal.NOT_OPEN
    if task.series and task.series.next is not None:
        return Refusal.NOT_UNDERSTOOD
    fresh = begun(
        task.number,
        command.rhythm,
        task.due,
        task.opened_at,
        draft.firm,
        instructions=task.instructions,
        files=task.files,
        hours_cap=task.hours_cap,
        priority=task.priority,
    )
    if task.series and task.series.goes_on and task.series.rhythm == fresh.rhythm:
        return Refusal.ALREADY
    draft.happen(task.number, SeriesBegun(command.by, fresh))
    after = due_words(due_on(fresh, next(next_days(fresh, draft.firm)), draft.firm))
    task = draft.tasks[task.number]
    draft.change(task, "series_begun", command.by, [task.requester], command.rhythm.words, new=after)
    draft.acknowledge(command.by, task, f"{task.title} comes again.", what="series_begun", after=after)
    return Fate.DONE


def stop_series(draft: Draft, task: Task, command: StopSeries) -> Fate | Refusal:
    """Said about any one of them; the newest, which would have a next one, stays as it is."""
    if task.series is None:
        return Refusal.NOT_UNDERSTOOD
    root = task.series.root
    newest = next((each for each in draft.tasks.values() if each.series and _goes_on(each.series, root)), None)
    if newest is None:
        return Refusal.ALREADY
    stopped = draft.happen(newest.number, SeriesStopped(command.by, command.words))
    draft.change(stopped, "series_stopped", command.by, [stopped.requester], command.words)
    words = f"{stopped.title} does not come again."
    notes = [f"{stopped.label} itself goes on."] if stopped.state.is_open else []
    draft.acknowledge(command.by, stopped, words, what="series_stopped", notes=notes)
    return Fate.DONE


def _goes_on(series: Series, root: int) -> bool:
    return series.root == root and series.goes_on


def _terms(draft: Draft, before: Task) -> Terms:
    """The scope of work of now; what the desk took though it was outside, it takes again."""
    fresh = terms_in_force(draft.firm, before.task_type)
    taken = before.terms is not None and not before.terms.outside
    return replace(fresh, outside=fresh.outside and not taken)
