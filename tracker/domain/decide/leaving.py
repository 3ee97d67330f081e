"""Somebody leaves: access ends at once, work is offered on, documents are listed, a statement is asked for.

That one letter may still reach her (outbound/deliver.py); whatever else was queued for her is cancelled there.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

from tracker.domain.commands import EndAccess, RecordReturn, RemindStatement, StateReturn
from tracker.domain.decide.draft import Draft
from tracker.domain.decide.held import KEEPER
from tracker.domain.decide.offering import take_and_offer
from tracker.domain.decide.rights import may_know
from tracker.domain.decision import Fate, SentFile, Wake
from tracker.domain.firm import Role
from tracker.domain.members import STATEMENT, Assent, Member, Yes, digest_of, member_of
from tracker.domain.naming import Named
from tracker.domain.notices import Kind, Notice, Refusal, Thread
from tracker.domain.questions import QuestionState
from tracker.domain.task import State, Task
from tracker.domain.views import is_sealed
from tracker.domain.wakes import quiet_until
from tracker.domain.words import day_words, instant_words, name_of

WEEK = timedelta(days=7)
ON_PAPER = "on paper"  # what stands as version of such a statement
_FAREWELL = "Your access to the task desk has ended"
_WAITS = (QuestionState.OPEN, QuestionState.ESCALATED)


def end_access(draft: Draft, command: EndAccess) -> Fate | Refusal:
    """A coordinator or partner says so, or the desk's keeper at the command line. Nobody shuts herself out, and no
    coordinator a partner."""
    person, by = draft.person(command.person), draft.person(command.by)
    member = draft.members.get(command.person)
    if person is None:
        return Refusal.ALREADY if member and member.ended else Refusal.NO_SUCH_PERSON
    if command.by != KEEPER:
        if by is None or by.role not in (Role.COORDINATOR, Role.PARTNER) or by.address == person.address:
            return Refusal.NOT_YOURS
        if by.role is Role.COORDINATOR and person.role is Role.PARTNER:
            return Refusal.NOT_YOURS
    leave(draft, member or member_of(person, draft.now), command.by)
    return Fate.DONE


def leave(draft: Draft, member: Member, by: str) -> None:
    """`by`: who ended it; the desk where her row was taken out of the firm's list."""
    files = draft.facts.sent.get(member.address, ())
    owes = bool(files) or member.role is Role.PARALEGAL
    gone = draft.know(replace(member, ended=draft.now, ended_by=by, owes=owes))
    _drop_questions(draft, gone)
    moved = _move_work(draft, gone, by)
    _tell_of_leaving(draft, gone, by, moved, files)
    if owes:
        _ask_for_statement(draft, gone, files)
        draft.wakes.append(_reminder(draft, gone, 1))


def state_return(draft: Draft, command: StateReturn) -> Fate:
    """Her statement, in a mail that is proven to be hers. She is not written to any more."""
    member = draft.members.get(command.by)
    if member is None or not member.owes_statement:
        return Fate.IGNORED
    mail = draft.facts.mail
    key = mail.inbound if mail else ""
    said = Assent(Yes.RETURN, "", digest_of(STATEMENT), draft.now, command.by, command.words, key)
    draft.know(replace(member, assents=(*member.assents, said)))
    words = f"{member.name} states that everything was returned or destroyed."
    draft.alert("statement_came", words, details=[("In their words", command.words)])
    return Fate.DONE


def record_return(draft: Draft, command: RecordReturn) -> Fate | Refusal:
    """Her statement, where she gave it on paper: who says so is kept with it, and is told what was recorded."""
    by = draft.person(command.by)
    if command.by != KEEPER and (by is None or by.role not in (Role.COORDINATOR, Role.PARTNER)):
        return Refusal.NOT_YOURS
    meant = [one for one in draft.members.values() if one.ended is not None and _is_meant(command.person, one)]
    owing = [one for one in meant if one.owes_statement]
    if len(owing) != 1:
        return Refusal.ALREADY if len(meant) == 1 else Refusal.NO_SUCH_PERSON
    (member,), mail = owing, draft.facts.mail
    key = mail.inbound if mail else ""
    said = Assent(Yes.RETURN, ON_PAPER, digest_of(command.words), draft.now, command.by, command.words, key)
    draft.know(replace(member, assents=(*member.assents, said)))
    words = f"{member.name} stated on paper that everything was returned or destroyed."
    told = [("Recorded by", by.name if by else "the keeper of the desk"), ("In their words", command.words)]
    draft.alert("statement_came", words, details=[line for line in told if line[1]])
    return Fate.DONE


def _is_meant(who: str, member: Member) -> bool:
    """By address, by the whole name or by a part of it; nobody named: anybody."""
    said = who.lower().split()
    return not said or who.lower() == member.address or set(said) <= set(member.name.lower().split())


def remind_statement(draft: Draft, command: RemindStatement) -> Fate:
    """It shows as outstanding, week by week, until it comes."""
    member = draft.members.get(command.person)
    if member is None or not member.owes_statement:
        return Fate.MOOT
    since = day_words(member.ended or draft.now, draft.firm.zone)
    words = f"{member.name} left on {since} and has not said that everything was returned or destroyed."
    draft.alert("statement_missing", words, details=[("Address", member.address), ("Asked", f"{since}, by mail")])
    draft.wakes.append(_reminder(draft, member, command.weeks + 1))
    return Fate.DONE


def _reminder(draft: Draft, member: Member, weeks: int) -> Wake:
    ended = member.ended or draft.now
    at = quiet_until(draft.now + WEEK, None, None, draft.firm)
    return Wake(f"statement {member.address} {ended.isoformat()} {weeks}", at, RemindStatement(member.address, weeks))


def _drop_questions(draft: Draft, gone: Member) -> None:
    """About a task: the coordinator has them now. About herself: nobody needs to know."""
    for question in tuple(draft.questions.values()):
        if question.to == gone.address and question.state in _WAITS:
            state = QuestionState.ESCALATED if question.task else QuestionState.WITHDRAWN
            draft.keep(replace(question, state=state))


def _move_work(draft: Draft, gone: Member, by: str) -> list[Task]:
    """What she had or was offered goes on to the next; what lies in review stays there. Returns all that is hers."""
    found = draft.by_number
    hers = [task for task in found.values() if task.state.is_open and gone.address in _people(task)]
    for task in hers:
        draft.tasks.setdefault(task.number, task)
        if task.assignee == gone.address and task.state is not State.IN_REVIEW:
            take_and_offer(
                draft, draft.tasks[task.number], by, None, f"{gone.name} has no access any more.", tell=False
            )
            moved = draft.tasks[task.number]
            new = name_of(moved.assignee, draft.firm) if moved.assignee else None
            draft.change(moved, "reassigned", by, [task.requester], old=gone.name, new=new)
    return hers


def _people(task: Task) -> tuple[str | None, ...]:
    return (task.assignee, task.requester, task.reviewer, task.submitted_by)


def _tell_of_leaving(draft: Draft, gone: Member, by: str, hers: list[Task], files: Iterable[SentFile]) -> None:
    """Each coordinator learns of the work and the documents that she may know of, and the one who ended it."""
    when = instant_words(draft.now, draft.firm.zone)
    asked = " Their statement of return or destruction has been asked for." if gone.owes else ""
    words = f"{gone.name} has no access any more, since {when}.{asked}"
    for reader in dict.fromkeys((*draft.overseers(None), *((by,) if draft.person(by) else ()))):
        seen = [task for task in hers if may_know(reader, task, draft.firm)]
        work = [(task.label, _work(draft, task)) for task in seen]
        shown = [(file, line) for file in files if (line := _document(draft, file, reader))]
        sent = [line for _, line in shown]
        named = Named((*(task.number for task in seen), *(file.task for file, _ in shown if file.task)))
        details = [*work, ("Documents sent", str(len(sent)) if sent else "none"), *sent]
        lines = [list(line) for line in details]
        facts: dict[str, object] = {"about": "left", "words": words, "details": lines, "task": None}
        draft.tell(Kind.ALERT, reader, facts, by=by if draft.person(by) else None, named=named)


def _work(draft: Draft, task: Task) -> str:
    """Of sealed work, whoever reads it, that it is sealed and no more."""
    if is_sealed(task, draft.firm):
        return "sealed"
    now = draft.tasks[task.number]
    state = now.state.value.replace("_", " ")
    if now.assignee and now.assignee != task.assignee:
        state = f"now offered to {name_of(now.assignee, draft.firm)}"
    return f"{task.title}; {state}"


def _document(draft: Draft, file: SentFile, reader: str) -> tuple[str, str] | None:
    """ "Nov 24, 2026" and the file with its task; None where the reader may not know of the task."""
    day = file.at.astimezone(ZoneInfo(draft.firm.zone))
    label = f"{day:%b} {day.day}, {day.year}"
    task = draft.tasks.get(file.task) if file.task else None
    if file.task and (task is None or not may_know(reader, task, draft.firm)):
        return None
    if task is None:
        return (label, file.name)
    hidden = is_sealed(task, draft.firm)
    return (label, f"a file of {task.label}, sealed" if hidden else f"{file.name} ({task.label})")


def _ask_for_statement(draft: Draft, gone: Member, files: tuple[SentFile, ...]) -> None:
    facts: dict[str, object] = {
        "reader": {"name": gone.name, "zone": gone.zone},
        "because": "you were on its list",
        "by": None,
        "statement": STATEMENT,
        "documents": len(files),
    }
    draft.notices.append(Notice(Kind.FAREWELL, gone.address, Thread(_FAREWELL, topic=_FAREWELL), facts))
