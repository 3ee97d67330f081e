"""A Reading becomes commands: each outcome and each intent has its row. Every mail gets at least one."""

from collections.abc import Callable
from datetime import time

from intake.holds import HoldReason, IgnoreReason
from intake.known import Known, KnownTask
from intake.mail import Mail
from intake.reading.shape import ChoiceRead, DueValue, Intent, Outcome, QuestionRead, Reading, TaskRead
from tracker.domain import commands as c
from tracker.domain.calendars import instant
from tracker.domain.deadlines import scope_due
from tracker.domain.firm import Firm, Role
from tracker.domain.task import Due, FileRef, Priority

_VERDICTS = {"unknown": HoldReason.UNKNOWN, "unverified": HoldReason.UNVERIFIED, "spoofed": HoldReason.SPOOFED}


def commands_of(
    reading: Reading, mail: Mail, files: tuple[FileRef, ...], known: Known, firm: Firm
) -> tuple[c.Command, ...]:
    """What the desk is asked to do. `files` are the mail's kept attachments."""
    match reading.outcome:
        case Outcome.QUARANTINE:
            found: tuple[c.Command, ...] = (_held(reading, mail),)
        case Outcome.AUTOMATIC | Outcome.IGNORED:
            found = (_from_machine(reading, firm),)
        case Outcome.MERGE_DUPLICATE:
            found = (c.IgnoreMail(IgnoreReason.DUPLICATE, reading.duplicate_of),)
        case Outcome.NOT_A_TASK_HOLD:
            found = (c.HoldMail(HoldReason.NO_TASK, reading.sender.address, tell=True),)
        case Outcome.HOLD_FOR_CONFIRMATION:
            found = (_to_confirm(reading),)
        case _:
            found = _Acts(reading, mail, files, known, firm).commands()
    return found or (c.HoldMail(HoldReason.NO_TASK, reading.sender.address, tell=True),)


def _held(reading: Reading, mail: Mail) -> c.HoldMail:
    reason = _VERDICTS.get(reading.sender.verdict, HoldReason.UNKNOWN)
    tell = reason is not HoldReason.UNKNOWN or bool(reading.about.tasks) or bool(reading.asked_registered)
    return c.HoldMail(
        reason, mail.sender.address or mail.from_raw[:200], tell=tell, ask_registered=reading.asked_registered
    )


def _to_confirm(reading: Reading) -> c.HoldMail:
    reason = HoldReason.RISKY if reading.reason == HoldReason.RISKY else HoldReason.NOT_LISTED_TO_SEND
    to = next((one.to for one in reading.questions if "@" in one.to), None)
    return c.HoldMail(reason, reading.sender.address, tell=True, ask_registered=to)


def _from_machine(reading: Reading, firm: Firm) -> c.Command:
    if reading.bounce:
        letter, permanent, detail = reading.bounce
        return c.NoteBounce(letter, permanent, detail)
    for intent in reading.intents:
        if intent.absence:
            return _absence(reading.sender.address, intent, firm)
    return c.IgnoreMail(
        f"{IgnoreReason.MACHINE}:{reading.reason}" if reading.reason else IgnoreReason.EMPTY, _first(reading)
    )


def _first(reading: Reading) -> int | None:
    return reading.about.tasks[0] if reading.about.tasks else None


def _absence(by: str, intent: Intent, firm: Firm) -> c.NoteAbsence:
    last = intent.absence[1] if intent.absence else None
    person = firm.person(by)
    until = instant(last, time(23, 59), person.zone if person else firm.zone) if last else None
    return c.NoteAbsence(by, until, intent.words)


def due_of(value: DueValue) -> Due:
    return Due(value.at, value.zone, value.words, value.basis, value.provisional)


class _Acts:
    """The commands of one believed mail."""

    def __init__(self, reading: Reading, mail: Mail, files: tuple[FileRef, ...], known: Known, firm: Firm) -> None:
        self.reading, self.mail, self.files, self.known, self.firm = reading, mail, files, known, firm
        sender = reading.sender
        self.by = sender.address
        self.words = reading.text

    def commands(self) -> tuple[c.Command, ...]:
        found: list[c.Command] = []
        if self.reading.per_task:
            for part in self.reading.per_task:
                for intent in part.intents:
                    found += self.of_intent(intent, part.task)
        else:
            for intent in self.reading.intents:
                found += self.of_intent(intent, intent.task or _first(self.reading))
        found = _with_hours(found, self.reading.intents)
        births = [task for task in self.reading.tasks if task.number is None]
        found += [self.open(task, place) for place, task in enumerate(births, 1)]
        found += self.asks(bool(births))
        return tuple(found)

    # --- tasks

    def open(self, task: TaskRead, place: int) -> c.OpenTask:
        by = task.requester or self.by
        mine = [one for one in self.reading.questions if one.item in (0, place) and (one.item or place == 1)]
        asked = mine[0] if mine else None
        conflict = self.reading.outcome is Outcome.HOLD_FOR_CONFLICT_CHECK
        recurring = (f"Recurring: {task.recurrence}. This is the first one.",) if task.recurrence else ()
        return c.OpenTask(
            by=by,
            title=task.title,
            instructions=task.instructions,
            due=due_of(task.due),
            submitted_by=task.submitted_by or "",
            matter=task.matter,
            task_type=task.task_type,
            deliverable=task.deliverable,
            priority=Priority(task.priority),
            confidentiality=task.confidentiality,
            reviewer=task.reviewer,
            assignee=task.assignee,
            excluded=task.exclude_assignees,
            watchers=task.watchers,
            hard_stop=task.hard_stop,
            hours_cap=task.hours_cap,
            billing_codes=task.billing_codes,
            files=self.files,
            ask=self.draft(asked, by, 0, task) if asked else None,
            blocked=task.matter is None or conflict,
            flags=(*self.reading.flags, *recurring) if place == 1 else recurring,
        )

    # --- questions

    def asks(self, born: bool) -> list[c.Command]:
        """The questions that do not travel with a new task: one each, the rest follows the answers."""
        task = _first(self.reading)
        found: list[c.Command] = []
        for question in self.reading.questions:
            if born and (question.item or question.about in ("due", "matter", "person", "file", "conflict")):
                continue
            if any(intent.name == "ambiguous_answer" and intent.question for intent in self.reading.intents):
                continue  # the stored question is asked once more
            if self.firm.person(question.to):
                found.append(c.Ask(self.by, task, self.draft(question, question.to, task, None)))
        return found

    def draft(self, question: QuestionRead, to: str, task: int | None, new: TaskRead | None) -> c.AskDraft:
        choices = tuple(
            c.ChoiceDraft(one.text, self.of_choice(one, question, to, task, new)) for one in question.choices
        )
        about = question.about.split()[0]
        known = (
            about
            if about in ("due", "matter", "person", "file", "approval")
            else "matter"
            if about == "conflict"
            else "other"
        )
        return c.AskDraft(to, question.text, choices, question.meanwhile, known)

    def of_choice(
        self, choice: ChoiceRead, question: QuestionRead, to: str, task: int | None, new: TaskRead | None
    ) -> tuple[c.Command, ...]:
        """What choosing it does. Task 0 is the new task that the question comes with."""
        if task is None:
            return ()
        if choice.due:
            return (c.ChangeDue(to, task, due_of(choice.due), choice.text),)
        if choice.matter:
            return (c.SetMatter(to, task, choice.matter),)
        if choice.person:
            return (c.Reassign(to, task, choice.person, choice.text),)
        known = self.known.task(task) if task else None
        version = known.current_version if known else None
        match choice.order:
            case "approve" if question.about == "approval":
                return (c.Approve(to, task, version, choice.text),)
            case "file":
                return (c.AuthoriseFiling(to, task, version, choice.text),)
            case "usual" if new is not None:
                agreed = scope_due(new.task_type, new.due.at, self.firm, new.due.zone)
                return (c.ChangeDue(to, task, agreed, choice.text), c.ChangePriority(to, task, Priority.NORMAL))
        return ()

    # --- intents

    def of_intent(self, intent: Intent, task: int | None) -> list[c.Command]:
        if intent.name in _WITHOUT_TASK:
            return [_WITHOUT_TASK[intent.name](self, intent, task)]
        if task is None:
            return []
        known = self.known.task(task) or KnownTask(task)
        row = _ROWS.get(intent.name)
        return list(row(self, intent, known)) if row else [c.Comment(self.by, task, intent.words or self.words)]

    def version(self, known: KnownTask) -> int | None:
        """The version that the answered letter was about; the current one where the letter named none."""
        return self.reading.about.version or (
            known.current_version if self.reading.about.how in ("token", "thread") else None
        )

    def words_of(self, intent: Intent) -> str:
        return self.words if not self.reading.per_task else intent.words


Row = Callable[[_Acts, Intent, KnownTask], tuple[c.Command, ...]]


def _absent(acts: _Acts, intent: Intent, _: int | None) -> c.Command:
    return _absence(acts.by, intent, acts.firm)


_WITHOUT_TASK: dict[str, Callable[[_Acts, Intent, int | None], c.Command]] = {
    "help": lambda acts, intent, task: c.AskHelp(acts.by),
    "status_request": lambda acts, intent, task: c.AskStatus(acts.by, task),
    "list_request": lambda acts, intent, task: c.AskStatus(acts.by, None),
    "digest_request": lambda acts, intent, task: c.AskDigest(acts.by),
    "absence_notice": _absent,
    "auto_reply": _absent,
}


def _accept(acts: _Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    return (c.Accept(acts.by, task.number, intent.words),)


def _decline(acts: _Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    return (c.Decline(acts.by, task.number, intent.name == "decline_conflict", intent.words),)


def _question(acts: _Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    return (c.AskRequester(acts.by, task.number, intent.words),)


def _propose(acts: _Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    if intent.proposed_due is None:
        return ()
    return (c.ProposeDue(acts.by, task.number, due_of(intent.proposed_due), acts.words_of(intent)),)


def _deliver(acts: _Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    partial = intent.name == "partial_delivery"
    return (c.Deliver(acts.by, task.number, acts.files, acts.words_of(intent), partial),)


def _log(acts: _Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    return (c.LogTime(acts.by, task.number, intent.hours or 0.0, intent.words, intent.billing_codes),)


def _nothing(acts: _Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    """The question beside it says everything."""
    return ()


def _suspect(acts: _Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    return (c.HoldMail(HoldReason.OTHER_MATTER, acts.by, tell=True),)


def _filed(acts: _Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    held = c.HoldMail(HoldReason.FILED_WITHOUT_AUTHORITY, acts.by, tell=True)
    return (c.Comment(acts.by, task.number, acts.words_of(intent)), held)


def _approve(acts: _Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    filing = bool(intent.filing_authorised)
    found: list[c.Command] = [c.Approve(acts.by, task.number, acts.version(task), acts.words_of(intent), filing)]
    if intent.service_authorised:
        found.append(c.Comment(acts.by, task.number, f"Service is authorized: {intent.words}"))
    return tuple(found)


def _authorise(acts: _Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    return (c.AuthoriseFiling(acts.by, task.number, acts.version(task), acts.words_of(intent)),)


def _changes(acts: _Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
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


def _change_due(acts: _Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    if intent.new_due is None:
        return (c.Comment(acts.by, task.number, acts.words_of(intent)),)
    found: list[c.Command] = [c.ChangeDue(acts.by, task.number, due_of(intent.new_due), acts.words_of(intent))]
    if acts.files or len(acts.words.split()) > 12:
        found.append(c.TellAssignee(acts.by, task.number, acts.words_of(intent), acts.files))
    return tuple(found)


def _cancel(acts: _Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    return (c.Cancel(acts.by, task.number, acts.words_of(intent)),)


def _hold(acts: _Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    return (c.Hold(acts.by, task.number, acts.words_of(intent)),)


def _resume(acts: _Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    found: list[c.Command] = [c.Resume(acts.by, task.number, acts.words_of(intent))]
    if intent.new_due:
        found.append(c.ChangeDue(acts.by, task.number, due_of(intent.new_due), intent.words))
    return tuple(found)


def _reopen(acts: _Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    due = due_of(intent.revision_due) if intent.revision_due else None
    return (c.Reopen(acts.by, task.number, acts.words_of(intent), acts.files, due),)


def _reassign(acts: _Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    return (c.Reassign(acts.by, task.number, intent.reassign_to, acts.words_of(intent)),)


def _watch(acts: _Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    return (c.AddWatchers(acts.by, task.number, intent.watchers),)


def _priority(acts: _Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    return (c.ChangePriority(acts.by, task.number, Priority(intent.priority or "high")),)


def _answer(acts: _Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    if intent.question:
        return (c.AnswerQuestion(acts.by, intent.question, intent.answer, acts.words),)
    return (c.TellAssignee(acts.by, task.number, acts.words_of(intent), acts.files),)


def _comment(acts: _Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    person = acts.firm.person(acts.by)
    if person and person.role is not Role.PARALEGAL and acts.reading.outcome is Outcome.UPDATE_TASK:
        return (c.TellAssignee(acts.by, task.number, acts.words_of(intent), acts.files),)
    return (c.Comment(acts.by, task.number, acts.words_of(intent)),)


def _quiet(acts: _Acts, intent: Intent, task: KnownTask) -> tuple[c.Command, ...]:
    return (c.Comment(acts.by, task.number, acts.words_of(intent), quiet=True),)


_ROWS: dict[str, Row] = {
    "accept": _accept,
    "decline_capacity": _decline,
    "decline_conflict": _decline,
    "question": _question,
    "budget_warning": _question,
    "propose_new_due": _propose,
    "deliver": _deliver,
    "replace_delivery": _deliver,
    "partial_delivery": _deliver,
    "deliver_missing_attachment": _nothing,
    "deliver_by_unapproved_link": _nothing,
    "deliver_suspect_attachment": _suspect,
    "task_mismatch": _suspect,
    "filed_without_approval": _filed,
    "log_time": _log,
    "approve": _approve,
    "approve_plus_new_task": _approve,
    "approve_content_new_due": _approve,
    "approve_and_authorise_filing": _approve,
    "approve_and_authorise_service": _approve,
    "authorise_filing": _authorise,
    "authorise_service": lambda acts, intent, task: (
        () if any(one.name.startswith("approve_and") for one in acts.reading.intents) else _comment(acts, intent, task)
    ),
    "approve_with_changes": _changes,
    "ambiguous_conditional": _changes,
    "request_revisions": _changes,
    "reject_and_reassign": _changes,
    "change_due": _change_due,
    "cancel": _cancel,
    "hold": _hold,
    "resume": _resume,
    "reopen": _reopen,
    "reassign": _reassign,
    "add_watcher": _watch,
    "change_priority": _priority,
    "answer_question": _answer,
    "ambiguous_answer": _answer,
    "comment": _comment,
    "comment_not_reviewer": _comment,
    "hearsay_approval": _comment,
    "hold_filing": _comment,
    "new_task": _nothing,
    "stale_version_approval": _nothing,
    "acknowledgement_only": _quiet,
    "praise_only": _quiet,
    "reaction_only": _quiet,
    "negative_or_sarcastic": _quiet,
}


def _with_hours(found: list[c.Command], intents: tuple[Intent, ...]) -> list[c.Command]:
    """Time logged with a delivery is part of it, so that both are one line of the history."""
    from dataclasses import replace

    deliveries = [one for one in found if isinstance(one, c.Deliver)]
    logs = [one for one in found if isinstance(one, c.LogTime)]
    if len(deliveries) != 1 or len(logs) != 1 or logs[0].billing_codes:
        return found
    whole = replace(deliveries[0], hours=logs[0].hours)
    return [whole if one is deliveries[0] else one for one in found if one is not logs[0]]
