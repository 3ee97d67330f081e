"""The decision while it grows: tasks as the commands before have left them, and what follows so far.

Here, and only here, it is decided who may be told anything: nobody who is not listed, walled off or excluded.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from tracker.domain.decide.rights import may_hear, may_know
from tracker.domain.decide.saying import Acknowledgement, Asking, Done
from tracker.domain.decide.taking import TAKEN_BACK, undo_until
from tracker.domain.decision import Absence, Facts, Happened, HeldMail, Load, MailChange, Wake, Weekly
from tracker.domain.events import Event
from tracker.domain.evolve import evolve
from tracker.domain.firm import Firm, Matter, Person, Role
from tracker.domain.members import Member, with_members
from tracker.domain.naming import NOTHING, Named
from tracker.domain.notices import Kind, Made, Notice, Refusal, Thread
from tracker.domain.questions import Question, QuestionState
from tracker.domain.task import FileRef, Task
from tracker.domain.threads import answer_to, thread_for
from tracker.domain.views import View, because, person_view, view
from tracker.domain.wakes import quiet_until
from tracker.domain.words import iso


class Draft:
    """Everything that follows so far. Plain values go in and come out; it lives for one decision."""

    def __init__(self, facts: Facts, now: datetime) -> None:
        self.facts = facts
        self.firm: Firm = facts.firm
        self.now = now
        self.tasks: dict[int, Task] = dict(facts.tasks)
        self.questions: dict[int, Question] = dict(facts.questions)
        self.loads: dict[str, Load] = dict(facts.loads)
        self.absences: dict[str, Absence] = dict(facts.absences)
        self.next_task = facts.next_task
        self.opened: list[int | None] = []  # what this mail opened, in its order; None where it was refused
        self.happened: list[Happened] = []
        self.notices: list[Notice] = []
        self.noted: list[Absence] = []
        self.kept: dict[str, Matter] = dict(facts.kept)
        self.matters: dict[str, Matter] = {}  # opened, or with another consent
        self.members: dict[str, Member] = dict(facts.members)
        self.known: dict[str, Member] = {}  # those of whom something changed
        self.mails: list[MailChange] = []
        self.rejected: dict[str, list[HeldMail]] = {}  # by whom
        self.denied: list[tuple[str, int]] = []
        self.touched: set[int] = set()
        self.touched_questions: set[int] = set()
        self.acknowledgements: dict[str, Acknowledgement] = {}
        self.asking: list[Asking] = []
        self.wakes: list[Wake] = []  # those of the desk itself
        self.dropped: list[str] = []  # keys of such that are not waited for any more
        self.weeklies: dict[str, Weekly] = dict(facts.weeklies)
        self.chosen: dict[str, Weekly] = {}  # those of them to be kept
        self.forget = False  # a practice mail leaves no trace
        self.refusal: Refusal | None = None
        self.reasons: list[str] = []
        self.told = set(facts.told_today)
        self.in_their_hours = False  # it is the clock that asks: letters wait for their reader's working hours

    # --- tasks and questions

    @property
    def by_number(self) -> dict[int, Task]:
        """The tasks of the board and those decided about, as they are now."""
        return {task.number: task for task in self.facts.board} | self.tasks

    def happen(self, number: int, event: Event) -> Task:
        """The task after the event."""
        task = self.tasks[number] = evolve(self.tasks.get(number), number, event, self.now)
        self.happened.append(Happened(number, event))
        self.touched.add(number)
        return task

    def last_by(self, number: int) -> str:
        """Who did what was last done to the task here; the desk where nobody did."""
        done = [each.event for each in self.happened if each.task == number]
        by = [getattr(event, "by", "") or getattr(getattr(event, "version", None), "by", "") for event in done]
        return next((who for who in reversed(by) if who), "desk")

    def keep(self, question: Question) -> Question:
        self.questions[question.number] = question
        self.touched_questions.add(question.number)
        return question

    def keep_weekly(self, weekly: Weekly) -> None:
        self.weeklies[weekly.person] = self.chosen[weekly.person] = weekly

    def withdraw(self, task: int, *about: str) -> None:
        """The desk no longer needs to know: open questions of the task about these things, or about anything."""
        for question in tuple(self.questions.values()):
            waits = question.state in (QuestionState.OPEN, QuestionState.ESCALATED)
            if waits and question.task == task and (not about or question.about in about):
                self.keep(replace(question, state=QuestionState.WITHDRAWN))
                self.asking += [Asking(ask) for ask in question.then]

    def keep_matter(self, matter: Matter) -> None:
        """From now on everything here sees it."""
        self.matters[matter.number] = self.kept[matter.number] = matter
        self.firm = replace(self.firm, matters={**self.firm.matters, matter.number: matter})

    # --- people

    def may_hear(self, address: str, named: Named) -> bool:
        """Whether she may know of all that words name."""
        return named == NOTHING or may_hear(address, named, self.by_number, self.firm)

    def heard(self, address: str, named: Named) -> Named:
        """What of it she may know of."""
        tasks = tuple(number for number in named.tasks if self.may_hear(address, Named((number,))))
        return Named(tasks, tuple(one for one in named.matters if not self.firm.walled(address, one)))

    def overseers(self, task: Task | None, but: Iterable[str] = (), named: Named = NOTHING) -> list[str]:
        """The coordinators who may know of the task, and of all that is `named`; partners where there is none."""
        spared = set(but)
        for role in (Role.COORDINATOR, Role.PARTNER):
            fit = [person.address for person in self.firm.people.values() if person.role is role]
            fit = [who for who in fit if who not in spared and (task is None or may_know(who, task, self.firm))]
            fit = [who for who in fit if self.may_hear(who, named)]
            if fit:
                return fit
        return []

    def partners_over(self, task: Task) -> list[str]:
        """The partner whose matter it is, else every partner who may know; not whom the first step reached."""
        matter = self.firm.matter(task.matter)
        fit = [p.address for p in self.firm.people.values() if p.role is Role.PARTNER]
        fit = [who for who in fit if may_know(who, task, self.firm)]
        of_record = [who for who in fit if matter and who == matter.attorney]
        told = self.overseers(task)
        return [who for who in of_record or fit if who not in told]

    def reviewer_of(self, task: Task) -> str | None:
        """Who gets the work for review: the reviewer, else the attorney of record, else the requester."""
        matter = self.firm.matter(task.matter)
        wanted = (
            task.reviewer,
            matter.reviewer if matter else None,
            matter.attorney if matter else None,
            task.requester,
        )
        return next((who for who in wanted if who and may_know(who, task, self.firm)), None)

    def is_away(self, address: str) -> bool:
        """Now; the last day away counts to its end."""
        absence = self.absences.get(address)
        return absence is not None and absence.covers(self.now)

    def know(self, member: Member) -> Member:
        """Keep what is so of her now; whoever has left has no access to anything that follows."""
        self.members[member.address] = self.known[member.address] = member
        self.firm = with_members(self.firm, self.members)
        return member

    # --- letters

    def tell(
        self,
        kind: Kind,
        to: str | None,
        facts: Mapping[str, object],
        *,
        task: Task | None = None,
        by: str | None = None,
        thread: Thread | None = None,
        version: int | None = None,
        question: int | None = None,
        files: tuple[FileRef, ...] = (),
        premise: str = "",
        made: tuple[Made, ...] = (),
        named: Named = NOTHING,
    ) -> bool:
        """One letter; False where its reader may not have it. `facts` beside those that every letter carries; `named`:
        what their words name."""
        reader = self.firm.person(to)
        if reader is None or to is None or (task is not None and not may_know(to, task, self.firm)):
            return False
        named = named.beside(self.questions[question].names) if question in self.questions else named
        if not self.may_hear(to, named):
            return False
        common: View = {
            "reader": {"name": reader.name, "zone": reader.zone},
            "because": because(to, task, self.firm),
            "by": person_view(by, self.firm),
        }
        hung = thread or (thread_for(task, to, self.firm) if task else self.thread_of_mail(to))
        number = task.number if task else None
        later = quiet_until(self.now, to, task, self.firm) if self.in_their_hours else self.now
        waits = later if later > self.now else None
        said = {**common, **facts}
        letter = Notice(kind, to, hung, said, number, version, question, files, waits, premise, made, named)
        if letter not in self.notices:
            self.notices.append(letter)
        return True

    def thread_of_mail(self, reader: str) -> Thread:
        """The conversation of the mail that is being answered, where this reader wrote it."""
        mail = self.facts.mail
        if mail and mail.sender == reader:
            return answer_to(mail)
        return Thread("Task desk: something needs you", topic="Task desk: something needs you")

    def change(
        self,
        task: Task,
        what: str,
        by: str,
        to: Iterable[str | None],
        words: str = "",
        *,
        old: str | None = None,
        new: str | None = None,
        dues: tuple[object, object] | None = None,
        files: tuple[FileRef, ...] = (),
        no_leave: bool = False,
        named: Named = NOTHING,
    ) -> None:
        """Tell each of these people, except who did it, that something about the task has changed. Once each."""
        before, after = dues or (None, None)
        for reader in dict.fromkeys(to):
            if reader and reader != by:
                facts: View = {
                    "task": view(task, self.firm, reader),
                    "what": what,
                    "old": old,
                    "new": new,
                    "old_due": before,
                    "new_due": after,
                    "words": words,
                    "no_leave": no_leave,
                    "undo": iso(undo_until(task, reader, self.firm, self.now)) if what in TAKEN_BACK else None,
                }
                self.tell(Kind.CHANGE, reader, facts, task=task, by=by, files=files, named=named)

    def alert(
        self,
        about: str,
        words: str,
        task: Task | None = None,
        details: Iterable[tuple[str, str]] = (),
        *,
        by: str | None = None,
        but: Iterable[str] = (),
        named: Named = NOTHING,
    ) -> bool:
        """Tell whoever coordinates the desk and may know; False where that is nobody."""
        readers = self.overseers(task, (*but, *((by,) if by else ())), named)
        self.alert_to(readers, about, words, task, details, by=by, named=named)
        return bool(readers)

    def alert_to(
        self,
        readers: Iterable[str],
        about: str,
        words: str,
        task: Task | None = None,
        details: Iterable[tuple[str, str]] = (),
        *,
        by: str | None = None,
        named: Named = NOTHING,
    ) -> None:
        lines = [list(line) for line in details]
        for reader in readers:
            facts: View = {
                "about": about,
                "words": words,
                "details": lines,
                "task": view(task, self.firm, reader) if task else None,
            }
            self.tell(Kind.ALERT, reader, facts, task=task, by=by, named=named)

    def acknowledge(
        self,
        to: str,
        task: Task,
        words: str = "",
        *,
        what: str = "",
        before: str | None = None,
        after: str | None = None,
        dues: tuple[object, object] | None = None,
        new: bool = False,
        notes: Iterable[str] = (),
        named: Named = NOTHING,
    ) -> None:
        """Say to a sender what became of her mail; all of one mail goes into one letter.

        `what` was done, in the words of `change`, with what was so `before` and `after`; `words`: the same as text.
        """
        letter = self.acknowledgements.setdefault(to, Acknowledgement())
        if task.number not in letter.tasks:
            letter.tasks.append(task.number)
        letter.notes += [note for note in notes if note not in letter.notes]
        if what:
            letter.done.append(Done(task.number, what, words, before, after, dues))
        letter.words += [words] if words and words not in letter.words else []
        letter.new = letter.new or new
        letter.named = letter.named.beside(named)

    def refuse(self, by: str, why: Refusal, task: Task | None, read: str, detail: str = "") -> None:
        """Say why not, once a day and reason. A task that she may not know of is as absent as one that is not."""
        self.refusal = self.refusal or why
        key = (by, f"{Kind.COULD_NOT_ACT}:{why}")
        if key in self.told:
            return
        self.told.add(key)
        known = task if task is not None and may_know(by, task, self.firm) else None
        shown = view(known, self.firm, by) if known else None
        facts: View = {"reason": why.value, "read": read, "task": shown, "detail": detail}
        self.tell(Kind.COULD_NOT_ACT, by, facts, task=known, thread=self.thread_of_mail(by))

    def person(self, address: str | None) -> Person | None:
        return self.firm.person(address)
