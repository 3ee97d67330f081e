"""The whole tracker: a pure function from what is asked and what is so, to what follows.

    decide          commands of one mail, tick or order act in turn, each on the tasks as the former left them
    act             the table: which function answers which command
    rights          who may do what; an absent task and a forbidden one are refused alike
    opening         a mail becomes tasks            offering    offers, accepting, declining, reassigning
    work            the assignee at work            delivery    versions and parts
    review          approving, asking for changes   filing      leave to file and to serve
    ahead           approved before it comes, or not after all
    absences        who is away                     court      court dates, confirmed or not
    changes         due date, stop and go, the end  questions   asked one at a time, answered by the stored choice
    answers         status, help, lists             held        held mail, released or rejected
    desk            parked, bounced                 matters     opened by mail, the client's consent
    clock           reminders, each once            finish      walls, letters, wakes
    caps            agreed hours                    chains      a task after another
    series          a task that comes again         walls       walls that rise
    weekly          the partner's page, its day     again       the work once more
    sealed          what a letter left out
    undo            taken back within the hour
    held_list       what was held and could wait    why     a confirmed court date moves

A function gets the draft of the decision and its command, and gives back a fate or a refusal; it changes tasks only by
events, through the draft, which also decides who may be told anything at all.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import assert_never
from zoneinfo import ZoneInfo

from tracker.domain import commands as c
from tracker.domain.decide import (
    absences,
    access,
    again,
    ahead,
    answers,
    caps,
    chains,
    changes,
    clock,
    court,
    delivery,
    desk,
    filing,
    held,
    held_list,
    leaving,
    matters,
    offering,
    opening,
    outside,
    people,
    practice,
    questions,
    review,
    sealed,
    series,
    undo,
    walls,
    weekly,
    work,
)
from tracker.domain.decide.draft import Draft
from tracker.domain.decide.finish import finish
from tracker.domain.decide.rights import TaskCommand, may_know, refusal_of
from tracker.domain.decision import Decision, Facts, Fate
from tracker.domain.notices import Refusal
from tracker.domain.task import Due, Task

__all__ = ["decide"]

# What became of a mail that asked several things is what became of the weightiest.
_WEIGHT = (Fate.DONE, Fate.ASKED, Fate.HELD, Fate.PARKED, Fate.REFUSED, Fate.MOOT, Fate.IGNORED)


def decide(commands: Sequence[c.Command], facts: Facts, now: datetime) -> Decision:
    """What follows from `commands` at `now` (aware UTC). Never raises on any input that firm and store may hold."""
    draft = Draft(facts, now)
    fates = [Fate.IGNORED, *(_done(draft, command) for command in commands)]
    return finish(draft, min(fates, key=_WEIGHT.index))


def act(draft: Draft, command: c.Command) -> Fate | Refusal:  # noqa: C901 - the table of commands
    """Do one thing that is asked, or say why not."""
    if not _sane(getattr(command, "due", None)):
        return Refusal.NOT_UNDERSTOOD
    match command:
        case c.OpenTask():
            return opening.open_task(draft, command)
        case c.Ask():
            return questions.ask(draft, command)
        case c.AnswerQuestion():
            return questions.answer(draft, command, act)
        case c.AskStatus():
            return answers.ask_status(draft, command)
        case c.OpenLetter():
            return sealed.open_letter(draft, command)
        case c.AskDeadline():
            return court.ask_deadline(draft, command)
        case c.AskHelp():
            return answers.ask_help(draft, command)
        case c.AskDigest():
            return weekly.ask_digest(draft, command)
        case c.MoveDigest():
            return weekly.move_digest(draft, command)
        case c.StopDigest():
            return weekly.stop_digest(draft, command)
        case c.StartDigest():
            return weekly.start_digest(draft, command)
        case c.Refuse():
            return answers.refuse(draft, command)
        case c.NoteAbsence():
            return absences.note_absence(draft, command)
        case c.HoldMail():
            return held.hold_mail(draft, command)
        case c.VouchMail():
            return held.vouch_mail(draft, command)
        case c.ReleaseMail():
            return held.release_mail(draft, command)
        case c.RejectMail():
            return held.reject_mail(draft, command)
        case c.EndRelease():
            return held.end_release(draft, command)
        case c.NoteDenied():
            return walls.note_denied(draft, command)
        case c.CheckWalls():
            return walls.check_walls(draft)
        case c.OpenMatter():
            return matters.open_matter(draft, command)
        case c.ConfirmMatter():
            return matters.confirm_matter(draft, command)
        case c.RefuseMatter():
            return matters.refuse_matter(draft, command)
        case c.SetConsent():
            return matters.set_consent(draft, command)
        case c.LookAtPeople():
            return people.look_at_people(draft, command)
        case c.ConfirmScope():
            return people.confirm_scope(draft, command)
        case c.Acknowledge():
            return people.acknowledge(draft, command)
        case c.SayNo():
            return people.say_no(draft, command)
        case c.EndAccess():
            return leaving.end_access(draft, command)
        case c.StateReturn():
            return leaving.state_return(draft, command)
        case c.RecordReturn():
            return leaving.record_return(draft, command)
        case c.RemindStatement():
            return leaving.remind_statement(draft, command)
        case c.SendAccessReview():
            return access.send_access_review(draft, command)
        case c.Rehearse():
            return practice.rehearse(draft, command, _done)
        case c.IgnoreMail():
            return Fate.IGNORED
        case c.ParkMail():
            return desk.park_mail(draft, command)
        case c.NoteBounce():
            return desk.note_bounce(draft, command)
        case c.LetterFailed():
            return desk.letter_failed(draft, command)
        case c.FilesLeftOut():
            return desk.files_left_out(draft, command)
        case c.WebhookFailed():
            return desk.webhook_failed(draft, command)
        case c.ReportSlip():
            return desk.report_slip(draft, command)
        case c.SendDigest():
            return weekly.send_digest(draft, command)
        case c.SendHeldList():
            return held_list.send_held_list(draft, command)
        case c.SendMorningList():
            return answers.send_morning_list(draft, command)
        case (
            c.ExpireOffer()
            | c.RemindDueSoon()
            | c.RemindLate()
            | c.EscalateLate()
            | c.EscalatePartner()
            | c.RemindReview()
            | c.RemindQuestion()
            | c.OpenNext()
        ):
            return clock.tick(draft, command)
        case _:
            return _on_a_task(draft, command)


def _on_a_task(draft: Draft, command: TaskCommand) -> Fate | Refusal:
    """Rights first, then the act itself."""
    task = draft.tasks.get(command.task)
    if task is None:
        return Refusal.NO_SUCH_TASK
    refusal = refusal_of(command, task, draft.firm)
    if refusal is Refusal.NOT_REVIEWER and isinstance(command, c.Approve | c.AuthoriseFiling | c.AuthoriseService):
        return review.not_the_reviewer(draft, task, command)
    if refusal:
        return refusal
    return act_on(draft, task, command)


def act_on(draft: Draft, task: Task, command: TaskCommand) -> Fate | Refusal:  # noqa: C901 - the table of acts on a task
    match command:
        case c.Accept():
            return offering.accept(draft, task, command)
        case c.Decline():
            return offering.decline(draft, task, command)
        case c.Reassign():
            return offering.reassign(draft, task, command)
        case c.AskRequester():
            return work.ask_requester(draft, task, command)
        case c.TellAssignee():
            return work.tell_assignee(draft, task, command)
        case c.ProposeDue():
            return work.propose_due(draft, task, command)
        case c.Deliver():
            return delivery.deliver(draft, task, command)
        case c.LogTime():
            return work.log_time(draft, task, command)
        case c.Comment():
            return work.comment(draft, task, command)
        case c.Approve():
            return review.approve(draft, task, command)
        case c.ApproveAhead():
            return ahead.approve_ahead(draft, task, command)
        case c.WithdrawAhead():
            return ahead.withdraw_ahead(draft, task, command)
        case c.AuthoriseFiling():
            return filing.authorise_filing(draft, task, command)
        case c.AuthoriseService():
            return filing.authorise_service(draft, task, command)
        case c.HoldFiling():
            return filing.hold_filing(draft, task, command)
        case c.RequestChanges():
            return review.request_changes(draft, task, command)
        case c.ChangeDue():
            return changes.change_due(draft, task, command)
        case c.Undo():
            return undo.undo(draft, task, command, act_on)
        case c.CountCourtDate():
            return court.count_court_date(draft, task, command)
        case c.ConfirmCourtDate():
            return court.confirm_court_date(draft, task, command)
        case c.DropCourtDate():
            return court.drop_court_date(draft, task, command)
        case c.AgreeDue():
            return questions.agree_due(draft, task, command, act)
        case c.SendAgain():
            return again.send_again(draft, task, command)
        case c.SetMatter():
            return opening.set_matter(draft, task, command)
        case c.ChangePriority():
            return changes.change_priority(draft, task, command)
        case c.Seal():
            return sealed.seal(draft, task, command)
        case c.Unseal():
            return sealed.unseal(draft, task, command)
        case c.SetCap():
            return caps.set_cap(draft, task, command)
        case c.KeepCap():
            return caps.keep_cap(draft, task, command)
        case c.StartNow():
            return chains.start_now(draft, task, command)
        case c.WaitFor():
            return chains.wait_for(draft, task, command)
        case c.TakeOutside():
            return offering.take_outside(draft, task, command)
        case c.LeaveOutside():
            return outside.leave_outside(draft, task, command)
        case c.SetRhythm():
            return series.set_rhythm(draft, task, command)
        case c.StopSeries():
            return series.stop_series(draft, task, command)
        case c.Cancel():
            return changes.cancel(draft, task, command)
        case c.Hold():
            return changes.hold(draft, task, command)
        case c.Resume():
            return changes.resume(draft, task, command)
        case c.Reopen():
            return changes.reopen(draft, task, command)
        case c.CloseTask():
            return changes.close(draft, task, command)
        case c.AddWatchers():
            return changes.add_watchers(draft, task, command)
        case _:  # pragma: no cover
            assert_never(command)


def _sane(due: Due | None) -> bool:
    """An instant that a calendar can hold, in a zone that there is: what comes from mail may be neither."""
    if due is None:
        return True
    try:
        ZoneInfo(due.zone)
    except (KeyError, ValueError, OSError):
        return False
    return 1990 <= due.at.year <= 2190


def _done(draft: Draft, command: c.Command) -> Fate:
    return _said(draft, command, act(draft, command))


def _said(draft: Draft, command: c.Command, outcome: Fate | Refusal) -> Fate:
    """Keep why, and say it to whoever asked."""
    reason = getattr(command, "reason", "") or ""
    if isinstance(outcome, Fate):
        draft.reasons += [reason] if reason else []
        return outcome
    draft.reasons.append(outcome.value)
    by, number = getattr(command, "by", ""), getattr(command, "task", None)
    read = getattr(command, "words", "") or getattr(command, "detail", "") or getattr(command, "title", "")
    task = draft.tasks.get(number) if number else None
    draft.refuse(by, outcome, task if task and may_know(by, task, draft.firm) else None, read)
    return Fate.REFUSED
