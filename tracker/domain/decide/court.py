"""Court deadlines (rule 8): counted by the engine, proposed with the arithmetic, and only an attorney confirms one."""

from dataclasses import replace

from tracker.domain.calendars import local_day
from tracker.domain.commands import (
    Ask,
    AskDeadline,
    AskDraft,
    ChangeDue,
    ChoiceDraft,
    ConfirmCourtDate,
    CountCourtDate,
    DropCourtDate,
    OpenTask,
)
from tracker.domain.courts import NotUnderstood
from tracker.domain.decide.draft import Draft
from tracker.domain.decide.saying import Asking
from tracker.domain.decide.why import WHY, ask_why, confirmed, passed
from tracker.domain.decision import Fate
from tracker.domain.docket import (
    by_each,
    counted,
    dates_by,
    knows_court,
    last_day_words,
    proposal,
    rules_words,
    steps_of,
)
from tracker.domain.events import CourtDateConfirmed, CourtDateCounted, CourtDateDropped
from tracker.domain.firm import Matter
from tracker.domain.notices import Kind, Refusal
from tracker.domain.task import CourtCount, CourtDate, Task
from tracker.domain.views import due_view
from tracker.domain.words import due_words

ANOTHER = "No, it is another date: I will send it"


def with_court(draft: Draft, command: OpenTask, matter: Matter | None) -> tuple[OpenTask, CourtDate | None]:
    """The task with the dates that its court's rules give."""
    if command.count is None:
        return command, None
    court = counted(command.count, matter.court if matter else "", draft.firm)
    if court is None:
        return command, None
    due, stop = dates_by(court, command.due, command.hard_stop, zone_of(draft, command.by, command.due.zone), draft.now)
    return replace(command, due=due, hard_stop=stop), court


def recount(draft: Draft, task: Task, by: str) -> Task:
    """The matter is known now, and with it the court."""
    if task.court is None or confirmed(task):
        return task
    matter = draft.firm.matter(task.matter)
    court = counted(task.court.count, matter.court if matter else "", draft.firm)
    return _keep(draft, task, by, court) if court else task


def ask_to_confirm(draft: Draft, task: Task) -> None:
    """One question to the attorney whose task it is; with the arithmetic, or first by which rules."""
    if task.court is not None and not task.court.confirmed_by:
        ask = _confirm(draft, task, task.court) if task.court.rules else _which_rules(draft, task, task.court.count)
        draft.asking.append(Asking(Ask(task.requester, task.number, ask)))


def past_court(task: Task) -> list[str]:
    """What the acknowledgement says where the work itself is wanted after the court's date."""
    if task.court is None or task.due.at <= task.court.at:
        return []
    return [f"The due date is after the court date of {last_day_words(task.court)}."]


def count_court_date(draft: Draft, task: Task, command: CountCourtDate) -> Fate | Refusal:
    """Counted anew. Other rules than the court's are an attorney's to choose."""
    if not task.state.is_open:
        return Refusal.NOT_OPEN
    if command.rules and not is_attorney(draft, command.by):
        return Refusal.ATTORNEY_CONFIRMS
    matter = draft.firm.matter(task.matter)
    court = counted(command.count, matter.court if matter else "", draft.firm, command.rules)
    if court is None:
        return Refusal.NOT_UNDERSTOOD
    stood = confirmed(task)
    if stood and not is_attorney(draft, command.by):
        return Refusal.ATTORNEY_CONFIRMS
    if stood and stood.at != court.at and not command.reason:
        return ask_why(draft, task, stood, command, last_day_words(court))
    again = _keep(draft, task, command.by, court, command.reason if stood else "")
    draft.withdraw(task.number, "court", WHY)
    _tell_moved(draft, task, again, command.by)
    draft.acknowledge(
        command.by, again, "The court date was counted.", what="court_counted", after=last_day_words(court)
    )
    ask_to_confirm(draft, again)
    return Fate.DONE


def confirm_court_date(draft: Draft, task: Task, command: ConfirmCourtDate) -> Fate | Refusal:
    if not task.state.is_open:
        return Refusal.NOT_OPEN
    if not is_attorney(draft, command.by):
        return Refusal.ATTORNEY_CONFIRMS
    if task.court is None or task.court.at != command.at:
        return Refusal.LATE_ANSWER
    if task.court.confirmed_by:
        return Refusal.ALREADY
    done = draft.happen(task.number, CourtDateConfirmed(command.by, command.words))
    draft.withdraw(task.number, "court")
    day = last_day_words(task.court)
    draft.change(done, "court_confirmed", command.by, [task.assignee, task.requester], new=day)
    draft.acknowledge(command.by, done, f"Court date confirmed: {day}.", what="court_confirmed", after=day)
    return Fate.DONE


def drop_court_date(draft: Draft, task: Task, command: DropCourtDate) -> Fate | Refusal:
    """The date that was counted goes on to hold the work, provisionally, until she sends hers."""
    if not is_attorney(draft, command.by):
        return Refusal.ATTORNEY_CONFIRMS
    if task.court is None or confirmed(task):
        return Refusal.ALREADY
    dropped = draft.happen(task.number, CourtDateDropped(command.by, command.words))
    draft.withdraw(task.number, "court")
    words = f"Please reply with the date. Until then the work is due {due_words(dropped.due)}."
    draft.acknowledge(command.by, dropped, words, what="court_dropped", after=due_words(dropped.due))
    return Fate.DONE


def may_move_due(draft: Draft, task: Task, command: ChangeDue) -> Refusal | None:
    """Nobody but an attorney confirms an unconfirmed court date or lets work run past it, or past a confirmed one."""
    past = task.due_unconfirmed and command.due.at >= task.due.at
    if is_attorney(draft, command.by) or not (past or passed(task, command.due)):
        return None
    return Refusal.ATTORNEY_CONFIRMS


def replaced(draft: Draft, before: Task, by: str, words: str) -> None:
    """An attorney gave the date herself: what was counted is not waited for any more."""
    if before.due_unconfirmed and is_attorney(draft, by):
        draft.happen(before.number, CourtDateDropped(by, words))
        draft.withdraw(before.number, "court")


def ask_deadline(draft: Draft, command: AskDeadline) -> Fate | Refusal:
    """Counted for whoever asks, and kept nowhere."""
    person = draft.person(command.by)
    if person is None:
        return Refusal.NOT_UNDERSTOOD
    matter = draft.firm.matter(command.matter)
    if command.matter and (matter is None or draft.firm.walled(command.by, command.matter)):
        return Refusal.NO_SUCH_TASK
    today, court = local_day(draft.now, person.zone), matter.court if matter else ""
    found = proposal(command.phrase, court, draft.firm, today=today)
    facts: dict[str, object] = {
        "asked": command.phrase,
        "day": "",
        "rules": "",
        "steps": [],
        "flags": [],
        "why_not": "",
    }
    if isinstance(found, NotUnderstood):
        facts["why_not"] = " ".join(found.words.split())
    else:
        known = knows_court(command.phrase, court, today)
        dated = CourtDate(CourtCount(command.phrase), found.at, found.zone)
        facts |= {"day": last_day_words(dated), "rules": f"{found.rules}, {found.court}" if known else found.rules}
        facts |= {"steps": list(steps_of(found)), "flags": [_sentence(flag) for flag in found.flags]}
    draft.tell(Kind.DEADLINE, command.by, facts, thread=draft.thread_of_mail(command.by))
    return Fate.DONE


def is_attorney(draft: Draft, address: str) -> bool:
    person = draft.person(address)
    return person is not None and person.role.is_attorney


def zone_of(draft: Draft, address: str, otherwise: str) -> str:
    person = draft.person(address)
    return person.zone if person else otherwise


def _keep(draft: Draft, task: Task, by: str, court: CourtDate, reason: str = "") -> Task:
    """The court date with what follows for due date and hard stop. A date that she gave herself stays."""
    zone = zone_of(draft, task.requester, task.due.zone)
    own = task.due.basis.startswith("counted") or task.court is None
    count = court if own else replace(court, count=replace(court.count, sets_due=False))
    before = task.hard_stop if task.court is None or task.hard_stop != task.court.at else None
    due, stop = dates_by(count, task.due, before, zone, draft.now)
    moved = due if due != task.due else None
    return draft.happen(task.number, CourtDateCounted(by, court, moved, stop, reason))


def _tell_moved(draft: Draft, before: Task, after: Task, by: str) -> None:
    if before.due.at != after.due.at:
        dues = (due_view(before.due), due_view(after.due))
        draft.change(after, "due_changed", by, [after.assignee, after.requester], dues=dues)


def _confirm(draft: Draft, task: Task, court: CourtDate) -> AskDraft:
    day, about = last_day_words(court), (task.requester, task.number)
    said = f"“{court.count.words}”: counted" if court.count.words else "Counted"
    passed = " It has passed." if court.at <= draft.now else ""
    words = f"{said} by {court.rules}, the last day is {day}.{passed} Do you confirm it?"
    other_rules = Ask(*about, _which_rules(draft, task, court.count))
    choices = (
        ChoiceDraft(f"Yes, confirmed: {day}", (ConfirmCourtDate(*about, court.at, day),)),
        ChoiceDraft("Count it by other rules", (other_rules,)),
        ChoiceDraft(ANOTHER, (DropCourtDate(*about),)),
    )
    details = (*court.steps, *(f"Check: {_sentence(flag)}" for flag in court.flags))
    return AskDraft(task.requester, words, choices, _meanwhile(task), "court", details)


def _which_rules(draft: Draft, task: Task, count: CourtCount) -> AskDraft:
    """Each answer counts by its rules, and is then to be confirmed like any other."""
    about = (task.requester, task.number)
    choices = [
        ChoiceDraft(f"{rules_words(key)}: {last_day_words(dated)}", (CountCourtDate(*about, count, key),))
        for key, dated in by_each(count, draft.firm)
    ]
    choices.append(ChoiceDraft(ANOTHER, (DropCourtDate(*about),)))
    words = f"“{count.words or count.phrase}”: by which rules is it counted? The desk shows the arithmetic next."
    return AskDraft(task.requester, words, tuple(choices), _meanwhile(task), "court")


def _meanwhile(task: Task) -> str:
    counts = "the earliest of these days" if task.court is None or not task.court.rules else "it"
    return f"Until you answer, the work is due {due_words(task.due)}; nobody takes {counts} for confirmed."


def _sentence(flag: str) -> str:
    return f"{flag[:1].upper()}{flag[1:].rstrip('.')}."
