"""Intents: one row each, with the function that makes its commands. A new intent gets its row here."""

from collections.abc import Callable

from intake.commands.absences import absence_of
from intake.commands.acts import Acts
from intake.commands.rows.orders import (
    add_watchers,
    agree_due,
    cancel,
    cap_hours,
    change_due,
    change_priority,
    count_court_date,
    hold,
    make_recurring,
    reassign,
    reopen,
    resume,
    seal,
    send_again,
    start_now,
    stop_series,
    undo,
    unseal,
    wait_for,
)
from intake.commands.rows.review import (
    approve,
    authorise,
    authorise_service,
    by_another,
    hold_filing,
    request_changes,
    withdraw_ahead,
)
from intake.commands.rows.words import answer, comment, keep_quietly, nothing
from intake.commands.rows.work import accept, ask_back, decline, deliver, hold_filed, hold_suspect, log_time, propose
from intake.holds import IgnoreReason
from intake.known import KnownTask
from intake.reading.shape import Intent
from tracker.domain import commands as c

Row = Callable[[Acts, Intent, KnownTask], tuple[c.Command, ...]]


def _absent(acts: Acts, intent: Intent, _: int | None) -> c.Command:
    return absence_of(acts.by, intent, acts.firm)


def _answer(acts: Acts, intent: Intent, _: int | None) -> c.Command:
    return c.AnswerQuestion(acts.by, intent.question or 0, intent.answer, acts.words, intent.new_matter or "")


def _end_access(acts: Acts, intent: Intent, _: int | None) -> c.Command:
    if intent.person:
        return c.EndAccess(acts.by, intent.person, intent.words)
    return c.Refuse(acts.by, None, "no_such_person", intent.words)


_WITHOUT_TASK: dict[str, Callable[[Acts, Intent, int | None], c.Command]] = {
    "open_letter": lambda acts, intent, task: c.OpenLetter(acts.by, intent.words),
    "help": lambda acts, intent, task: c.AskHelp(acts.by),
    "status_request": lambda acts, intent, task: c.AskStatus(acts.by, task),
    "list_request": lambda acts, intent, task: c.AskStatus(acts.by, None),
    "deadline_request": lambda acts, intent, task: c.AskDeadline(acts.by, intent.words, intent.new_matter),
    "release_mail": lambda acts, intent, task: c.ReleaseMail(acts.by, int(intent.words)),
    "reject_mail": lambda acts, intent, task: c.RejectMail(acts.by, int(intent.words)),
    "open_matter": lambda acts, intent, task: c.OpenMatter(acts.by, intent.draft or c.MatterDraft(), intent.words),
    "set_consent": lambda acts, intent, task: c.SetConsent(
        acts.by, intent.new_matter or "", intent.consent or "", intent.words
    ),
    "answer_without_task": _answer,
    "move_digest": lambda acts, intent, task: c.MoveDigest(acts.by, intent.weekday, intent.clock),
    "stop_digest": lambda acts, intent, task: c.StopDigest(acts.by),
    "start_digest": lambda acts, intent, task: c.StartDigest(acts.by),
    "nothing_asked": lambda acts, intent, task: c.IgnoreMail(IgnoreReason.COURTESY),
    "leave": lambda acts, intent, task: c.IgnoreMail(IgnoreReason.LEFT, task),
    "end_access": _end_access,
    "record_return": lambda acts, intent, task: c.RecordReturn(acts.by, intent.person or "", intent.words),
    "digest_request": lambda acts, intent, task: c.AskDigest(acts.by),
    "absence_notice": _absent,
    "auto_reply": _absent,
}
_ROWS: dict[str, Row] = {
    "accept": accept,
    "decline_capacity": decline,
    "decline_conflict": decline,
    "question": ask_back,
    "budget_warning": ask_back,
    "propose_new_due": propose,
    "deliver": deliver,
    "replace_delivery": deliver,
    "partial_delivery": deliver,
    "deliver_missing_attachment": nothing,
    "deliver_by_unapproved_link": nothing,
    "deliver_suspect_attachment": hold_suspect,
    "task_mismatch": hold_suspect,
    "filed_without_approval": hold_filed,
    "log_time": log_time,
    "approve": approve,
    "approve_by_answer": nothing,  # the stored choice of the question approves
    "approve_plus_new_task": approve,
    "approve_content_new_due": approve,
    "approve_and_authorise_filing": approve,
    "approve_and_authorise_service": approve,
    "authorise_filing": authorise,
    "authorise_service": authorise_service,
    "approve_with_changes": request_changes,
    "ambiguous_conditional": request_changes,
    "request_revisions": request_changes,
    "reject_and_reassign": request_changes,
    "change_due": change_due,
    "court_count": count_court_date,
    "agree_due": agree_due,
    "send_again": send_again,
    "undo": undo,
    "cancel": cancel,
    "hold": hold,
    "resume": resume,
    "reopen": reopen,
    "stop_series": stop_series,
    "start_now": start_now,
    "make_recurring": make_recurring,
    "wait_for": wait_for,
    "cap_hours": cap_hours,
    "reassign": reassign,
    "add_watcher": add_watchers,
    "change_priority": change_priority,
    "seal": seal,
    "unseal": unseal,
    "answer_question": answer,
    "ambiguous_answer": answer,
    "comment": comment,
    "comment_not_reviewer": by_another,
    "hearsay_approval": comment,
    "hold_filing": hold_filing,
    "withdraw_ahead": withdraw_ahead,
    "new_task": nothing,
    "stale_version_approval": nothing,
    "acknowledgement_only": keep_quietly,
    "praise_only": keep_quietly,
    "reaction_only": keep_quietly,
    "negative_or_sarcastic": keep_quietly,
}


def of_intent(acts: Acts, intent: Intent, task: int | None) -> list[c.Command]:
    if intent.name in _WITHOUT_TASK:
        return [_WITHOUT_TASK[intent.name](acts, intent, task)]
    if task is None:
        return []
    known = acts.known.task(task) or KnownTask(task)
    row = _ROWS.get(intent.name)
    return list(row(acts, intent, known)) if row else [c.Comment(acts.by, task, intent.words or acts.words)]
