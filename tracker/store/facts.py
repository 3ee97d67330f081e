"""What a decision may look at: only what its commands name, read under the desk's row lock."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import BindParameter, Connection, bindparam, or_, select

from tracker.domain.commands import (
    AnswerQuestion,
    CheckWalls,
    Command,
    OpenLetter,
    Rehearse,
    RemindQuestion,
    SendMorningList,
    StopSeries,
    WaitFor,
)
from tracker.domain.decision import Absence, Facts, LetterRef, Load
from tracker.domain.firm import Firm
from tracker.domain.members import with_members
from tracker.domain.notices import Notice
from tracker.domain.questions import Question
from tracker.domain.task import Origin, Task
from tracker.store import codec, desks, members, named, weeks
from tracker.store.statements import ask
from tracker.store.tables import absence, letter, load, question, task

DAY = timedelta(hours=24)
_numbers: BindParameter[list[int]] = bindparam("numbers", expanding=True)
_desk: BindParameter[str] = bindparam("desk")
TASKS = select(task.c.body).where(task.c.desk == _desk, task.c.number.in_(_numbers)).order_by(task.c.number)
REVISIONS = select(task.c.number, task.c.revision).where(task.c.desk == _desk, task.c.number.in_(_numbers))
QUESTIONS = select(question.c.body).where(question.c.desk == _desk, question.c.number.in_(_numbers))
OPEN_QUESTIONS = select(question.c.body).where(
    question.c.desk == _desk, question.c.task.in_(_numbers), question.c.is_open
)
REFERENCE = (
    letter.c.id,
    letter.c.kind,
    letter.c.reader,
    letter.c.task,
    letter.c.version,
    letter.c.question,
    letter.c.subject,
    letter.c.tasks,
)
LETTERS = select(*REFERENCE).where(letter.c.desk == _desk, letter.c.id.in_(bindparam("ids", expanding=True)))
NOTICES = select(letter.c.id, letter.c.notice).where(
    letter.c.desk == _desk, letter.c.id.in_(bindparam("ids", expanding=True))
)
LOADS = select(load.c.person, load.c.hours, load.c.tasks, load.c.idle_since).where(load.c.desk == _desk)
ABSENCES = select(absence.c.person, absence.c.until, absence.c.words, absence.c.since).where(
    absence.c.desk == _desk, or_(absence.c.until.is_(None), absence.c.until >= bindparam("now"))
)
TOLD = select(letter.c.reader, letter.c.told).where(
    letter.c.desk == _desk,
    letter.c.told.is_not(None),
    letter.c.reader.in_(bindparam("people", expanding=True)),
    letter.c.queued_at > bindparam("since"),
)
BOARD_TASKS = (
    select(task.c.body)
    .where(task.c.desk == _desk, or_(task.c.is_open, task.c.finished_at > bindparam("since")))
    .order_by(task.c.number)
)

WAITING = select(task.c.body).where(task.c.desk == _desk, task.c.waits_for.is_not(None), task.c.waits_for.in_(_numbers))
NEWEST = select(task.c.body).where(task.c.desk == _desk, task.c.series.is_not(None), task.c.series.in_(_numbers))
HELD = select(task.c.body).where(task.c.desk == _desk, task.c.assignee == bindparam("who"), task.c.is_open)


def facts(
    connection: Connection,
    commands: Sequence[Command],
    firm: Firm,
    mail: Origin | None,
    now: datetime,
    counters: Mapping[str, Any],
) -> Facts:
    """`counters` is the desk's row, for the next task and question."""
    name = firm.desk
    commands = [one for each in commands for one in (each.commands if isinstance(each, Rehearse) else (each,))]
    kept = desks.matters(connection, name)
    known = members.members_of(connection, name)
    firm = with_members(firm.with_matters(kept), known)
    letters = letters_of(connection, name, named.letters_named(commands))
    wanted = _withheld(connection, name, commands)
    asked = questions_of(
        connection, name, {c.question for c in commands if isinstance(c, AnswerQuestion | RemindQuestion)}
    )
    meant = [*commands, *(one for each in asked.values() for choice in each.choices for one in choice.commands)]
    seen = board(connection, name, now) if named.needs_board(meant) else held(connection, name, commands, firm)
    numbers = named.tasks_named(commands) | {ref.task for ref in letters.values()} | named.tasks_asked(asked.values())
    numbers |= (
        named.tasks_left(commands, seen)
        | named.tasks_of_matters(meant, seen)
        | named.tasks_behind_walls(commands, seen, firm)
    )
    gone = members.leaving_now(meant, known)
    sent = members.sent_files(connection, name, gone)
    numbers |= {file.task for files in sent.values() for file in files} | named.tasks_of_people(gone, seen)
    numbers |= {number for notice in wanted.values() for number in named.shown(notice)}
    waiting = desks.held(connection, name, commands)
    numbers |= {number for mail in waiting.values() for number in mail.named.tasks}
    pages = weeks.pages_of(connection, commands, firm, now)
    asked |= {one.number: one for one in pages.questions}
    tasks = with_linked(connection, name, commands, tasks_of(connection, name, numbers | set(pages.shown)))
    offering = any(not isinstance(command, named.NO_OFFER) for command in commands)
    return Facts(
        firm=firm,
        tasks=tasks,
        questions={**open_questions(connection, name, tasks), **members.questions(connection, name, meant), **asked},
        letters=letters,
        loads=loads(connection, name) if offering else {},
        absences=absences(connection, name, now),
        board=seen,
        lines=pages.lines,
        entries=pages.entries,
        weeklies=weeks.weeklies(connection, name) if any(isinstance(one, weeks.DIGESTS) for one in commands) else {},
        next_task=counters["next_task"],
        next_question=counters["next_question"],
        kept=kept,
        held=waiting,
        denied=desks.denials(connection, name, commands, now),
        members=known,
        sent=sent,
        withheld=wanted,
        last_mails=members.last_mails(connection, firm, commands),
        mail=mail,
        told_today=told(connection, name, commands, mail, now),
    )


def _withheld(connection: Connection, name: str, commands: Iterable[Command]) -> dict[str, Notice]:
    """The letters of which somebody wants what they left out."""
    ids = sorted({command.letter for command in commands if isinstance(command, OpenLetter)})
    if not ids:
        return {}
    return {row.id: codec.notice_of(row.notice) for row in ask(connection, NOTICES, {"desk": name, "ids": ids})}


def tasks_of(connection: Connection, name: str, numbers: Iterable[int | None]) -> dict[int, Task]:
    wanted = sorted({number for number in numbers if number})
    if not wanted:
        return {}
    rows = ask(connection, TASKS, {"desk": name, "numbers": wanted})
    found = (codec.task_of(row[0]) for row in rows)
    return {one.number: one for one in found}


def with_linked(
    connection: Connection, name: str, commands: Iterable[Command], found: dict[int, Task]
) -> dict[int, Task]:
    """And what waits for these, what these wait for, and the newest of a series that is to end. For a task that is to
    wait, to the end of the row: it may wait for itself."""
    if not found:
        return found
    numbers, linked = list(found), dict[int, Task]()
    ahead = {one.after.task for one in found.values() if one.after}
    to_the_end = any(isinstance(command, WaitFor) for command in commands)
    while ahead:
        step = tasks_of(connection, name, ahead)
        linked |= step
        next_ones = {one.after.task for one in step.values() if one.after} if to_the_end else set[int]()
        ahead = next_ones - found.keys() - linked.keys()
    for row in ask(connection, WAITING, {"desk": name, "numbers": numbers}):
        waiting = codec.task_of(row[0])
        linked[waiting.number] = waiting
    roots = {one.series.root for one in found.values() if one.series}
    if roots and any(isinstance(command, StopSeries | AnswerQuestion) for command in commands):
        for row in ask(connection, NEWEST, {"desk": name, "numbers": sorted(roots)}):
            newest = codec.task_of(row[0])
            linked[newest.number] = newest
    return linked | found


def questions_of(connection: Connection, name: str, numbers: Iterable[int | None]) -> dict[int, Question]:
    wanted = sorted({number for number in numbers if number})
    if not wanted:
        return {}
    found = (codec.question_of(row[0]) for row in ask(connection, QUESTIONS, {"desk": name, "numbers": wanted}))
    return {one.number: one for one in found}


def open_questions(connection: Connection, name: str, tasks: Iterable[int]) -> dict[int, Question]:
    wanted = list(tasks)
    if not wanted:
        return {}
    rows = ask(connection, OPEN_QUESTIONS, {"desk": name, "numbers": wanted})
    found = (codec.question_of(row[0]) for row in rows)
    return {one.number: one for one in found}


def letters_of(connection: Connection, name: str, ids: Iterable[str]) -> dict[str, LetterRef]:
    wanted = sorted(ids)
    if not wanted:
        return {}
    return {row.id: reference(row) for row in ask(connection, LETTERS, {"desk": name, "ids": wanted})}


def reference(row: Any) -> LetterRef:
    about = tuple(codec.from_plain(row.tasks))
    return LetterRef(row.id, row.kind, row.reader, row.task, row.version, row.question, row.subject, about)


def loads(connection: Connection, name: str) -> dict[str, Load]:
    rows = ask(connection, LOADS, {"desk": name})
    return {row.person: Load(row.hours, row.tasks, row.idle_since) for row in rows}


def absences(connection: Connection, name: str, now: datetime) -> dict[str, Absence]:
    rows = ask(connection, ABSENCES, {"desk": name, "now": now})
    return {row.person: Absence(row.person, row.until, row.words, row.since) for row in rows}


def board(connection: Connection, name: str, now: datetime) -> tuple[Task, ...]:
    rows = connection.execute(BOARD_TASKS, {"desk": name, "since": now - weeks.BOARD})
    return tuple(codec.task_of(row[0]) for row in rows)


def held(connection: Connection, name: str, commands: Sequence[Command], firm: Firm) -> tuple[Task, ...]:
    """What one person has or is asked to take, and nothing of the rest of the board: for a morning list of hers, or
    where she may be behind a wall now."""
    found = {command.to for command in commands if isinstance(command, SendMorningList)}
    if any(isinstance(command, CheckWalls) for command in commands):
        found |= {who for who in loads(connection, name) if not (one := firm.person(who)) or one.walled_from}
    readers = sorted(found)
    rows = [row for who in readers for row in ask(connection, HELD, {"desk": name, "who": who})]
    return tuple(sorted((codec.task_of(row[0]) for row in rows), key=lambda one: one.number))


def told(
    connection: Connection, name: str, commands: Iterable[Command], mail: Origin | None, now: datetime
) -> frozenset[tuple[str, str]]:
    people = {by for command in commands if (by := getattr(command, "by", None))} | ({mail.sender} if mail else set())
    if not people:
        return frozenset()
    rows = ask(connection, TOLD, {"desk": name, "people": sorted(people), "since": now - DAY})
    return frozenset((row.reader, row.told) for row in rows)
