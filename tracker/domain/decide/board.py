"""Tasks, questions, matters and people as the commands before have left them, and who may know of what."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from tracker.domain.decide.rights import may_hear, may_know
from tracker.domain.decide.saying import Acknowledgement, Asking
from tracker.domain.decision import Absence, Facts, Happened, HeldMail, Load, MailChange, Wake, Weekly
from tracker.domain.events import Event
from tracker.domain.evolve import evolve
from tracker.domain.firm import Firm, Matter, Person, Role
from tracker.domain.members import Member, with_members
from tracker.domain.naming import NOTHING, Named
from tracker.domain.notices import Notice, Refusal
from tracker.domain.questions import Question, QuestionState
from tracker.domain.task import Task


class Board:
    """What is so by now, and what has changed. Plain values go in and come out; it lives for one decision."""

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

    def person(self, address: str | None) -> Person | None:
        return self.firm.person(address)

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
