"""A firm and a desk to play on: the store's part in memory, with each promise of the domain checked at every step."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta

from tests.tracker.domain import promises
from tracker.domain import commands as c
from tracker.domain.decide import decide
from tracker.domain.decision import Absence, Decision, Facts, Fate, HeldMail, LetterRef, Load, SentFile, Wake, Weekly
from tracker.domain.events import Event, TimeLogged
from tracker.domain.evolve import evolve
from tracker.domain.firm import Firm, Matter, Person, Role, Scope, TaskType, Turnaround
from tracker.domain.line import TimeEntry, line_of
from tracker.domain.members import Member, with_members
from tracker.domain.notices import Kind, Notice, Refusal
from tracker.domain.questions import Question, QuestionState
from tracker.domain.task import Due, FileRef, Origin, State, Task
from tracker.domain.wakes import desk_wakes

LA, CHICAGO, NEW_YORK, DENVER, MANILA = (
    "America/Los_Angeles",
    "America/Chicago",
    "America/New_York",
    "America/Denver",
    "Asia/Manila",
)
DANA, MARCUS, PRIYA = "dhollis@hollisreyes.example", "mreyes@hollisreyes.example", "pnair@hollisreyes.example"
CAROL, EVAN, KIM, JO = (
    "cdunn@hollisreyes.example",
    "eshaw@hollisreyes.example",
    "kode@hollisreyes.example",
    "jbell@hollisreyes.example",
)
RENEE, LUIS, MARIBEL, HANNAH = (
    "renee.okafor@paradesk.example",
    "luis.ortega@paradesk.example",
    "maribel.santos@paradesk.example",
    "hannah.wirth@paradesk.example",
)
STRANGER = "somebody@mailbox.example"
ALVAREZ, BRANDT, WHITLOCK = "2026-0141", "2026-0098", "2026-0205"

PEOPLE = (
    Person(DANA, "Dana Hollis", Role.PARTNER, LA, practice="litigation"),
    Person(MARCUS, "Marcus Reyes", Role.PARTNER, CHICAGO, practice="family", walled_from=(BRANDT,)),
    Person(PRIYA, "Priya Nair", Role.ATTORNEY, LA, practice="litigation"),
    Person(CAROL, "Carol Dunn", Role.DELEGATE, LA, acts_for=(DANA,)),
    Person(EVAN, "Evan Shaw", Role.STAFF, CHICAGO),
    Person(KIM, "Kim Ode", Role.COORDINATOR, LA),
    Person(JO, "Jo Bell", Role.COORDINATOR, LA, walled_from=(ALVAREZ,)),
    Person(RENEE, "Renee Okafor", Role.PARALEGAL, NEW_YORK, specialities=("litigation",), agreement="2"),
    Person(LUIS, "Luis Ortega", Role.PARALEGAL, CHICAGO, specialities=("immigration", "spanish"), agreement="2"),
    Person(
        MARIBEL,
        "Maribel Santos",
        Role.PARALEGAL,
        MANILA,
        specialities=("litigation",),
        walled_from=(BRANDT,),
        agreement="2",
    ),
    Person(HANNAH, "Hannah Wirth", Role.PARALEGAL, DENVER, specialities=("family", "Litigation"), agreement="1"),
)
MATTERS = (
    Matter(ALVAREZ, "Alvarez v. Northgate", practice="litigation", attorney=DANA, reviewer=DANA),
    Matter(BRANDT, "Brandt v. Kestrel", practice="litigation", attorney=DANA),
    Matter(WHITLOCK, "Marriage of Whitlock", practice="family", attorney=MARCUS, reviewer=MARCUS),
)
TYPES = (
    TaskType("deposition_summary", "Deposition summary", "litigation", Turnaround(business_days=5), hours=6),
    TaskType("general", "General", "all", Turnaround(business_days=2)),
    TaskType("financial_affidavit", "Financial affidavit", "family", Turnaround(business_days=3)),
)
FIRM = Firm(
    "main",
    "Hollis Reyes & Park LLP",
    "tasks@intake.paradesk.example",
    LA,
    {person.address: person for person in PEOPLE},
    {matter.number: matter for matter in MATTERS},
    scope=Scope(types={kind.code: kind for kind in TYPES}),
    closures=frozenset({date(2026, 11, 27)}),
    agreement="2",
)
MONDAY = datetime(2026, 11, 30, 17, 0, tzinfo=UTC)  # 9:00 in Los Angeles, noon in New York
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def due(text: str, zone: str = LA, **more: object) -> Due:
    return replace(Due(datetime.fromisoformat(text).astimezone(UTC), zone, "by then", "written"), **more)  # type: ignore[arg-type]


def pdf(name: str) -> FileRef:
    return FileRef(name, 1000, "application/pdf", f"blob of {name}", f"digest of {name}")


FRIDAY = due("2026-12-04T17:00:00-08:00")


def new_task(**more: object) -> c.OpenTask:
    plain = c.OpenTask(PRIYA, "Summary of the Kim deposition", "Page and line, please.", FRIDAY)
    return replace(plain, **{"matter": ALVAREZ, "task_type": "deposition_summary", **more})  # type: ignore[arg-type]


@dataclass
class Desk:
    """Plays the store: loads what a decision needs, keeps what it yields, and checks what must always hold."""

    firm: Firm = FIRM
    now: datetime = MONDAY
    tasks: dict[int, Task] = field(default_factory=dict)
    questions: dict[int, Question] = field(default_factory=dict)
    history: dict[int, list[tuple[Event, datetime]]] = field(default_factory=dict)
    wakes: dict[str, Wake] = field(default_factory=dict)
    fired: set[str] = field(default_factory=set)
    absences: dict[str, Absence] = field(default_factory=dict)
    weeklies: dict[str, Weekly] = field(default_factory=dict)
    letters: dict[str, LetterRef] = field(default_factory=dict)
    kept: dict[str, Matter] = field(default_factory=dict)  # by mail, beside the firm's list
    held: dict[str, HeldMail] = field(default_factory=dict)  # by key
    denied: dict[str, list[int]] = field(default_factory=dict)
    members: dict[str, Member] = field(default_factory=dict)
    documents: dict[str, tuple[SentFile, ...]] = field(default_factory=dict)  # that each was sent
    heard: dict[str, datetime] = field(default_factory=dict)  # when each last wrote
    withheld: dict[str, Notice] = field(default_factory=dict)  # letters that somebody may ask the contents of, by id
    told: set[tuple[str, str]] = field(default_factory=set)
    sent: list[Notice] = field(default_factory=list)
    reminded: set[tuple[str, ...]] = field(default_factory=set)  # (reader, premise) of all reminders
    last: Decision = field(default_factory=lambda: Decision(Fate.IGNORED))

    def mail(self, *commands: c.Command, sender: str = "", subject: str = "Kim depo") -> Decision:
        """One mail that asks these things, some minutes after the last one."""
        self.now += timedelta(minutes=1)
        sender = sender or next((by for command in commands if (by := getattr(command, "by", ""))), "")
        number = len(self.sent)
        origin = Origin(f"mail {number}", sender, f"<{number}@mail.example>", ("<first@mail.example>",), subject)
        return self.decide(commands, origin)

    def decide(self, commands: Sequence[c.Command], origin: Origin | None = None) -> Decision:
        decision = decide(commands, self.facts(origin), self.now)
        self.keep(decision)
        return decision

    @property
    def office(self) -> Firm:
        """The firm as decisions see it: without those who have left."""
        return with_members(self.firm.with_matters(self.kept), self.members)

    def look(self) -> Decision:
        """The service has read the firm's list."""
        return self.decide([c.LookAtPeople(tuple(self.firm.people))])

    def facts(self, origin: Origin | None = None) -> Facts:
        return Facts(
            self.office,
            dict(self.tasks),
            dict(self.questions),
            dict(self.letters),
            self.loads(),
            dict(self.absences),
            tuple(self.tasks.values()),
            lines=tuple(line_of(task) for task in self.tasks.values()),
            entries=tuple(self.entries()),
            weeklies=dict(self.weeklies),
            next_task=max([1000, *self.tasks]) + 1,
            next_question=max([0, *self.questions]) + 1,
            kept=dict(self.kept),
            held={mail.number: mail for mail in self.held.values()},
            denied={who: sum(times) for who, times in self.denied.items()},
            mail=origin,
            told_today=frozenset(self.told),
            members=dict(self.members),
            sent=dict(self.documents),
            withheld=dict(self.withheld),
            last_mails=dict(self.heard),
        )

    def entries(self) -> Iterable[TimeEntry]:
        for number, events in self.history.items():
            for event, at in events:
                if isinstance(event, TimeLogged):
                    yield TimeEntry(number, event.by, at, event.hours, event.rate)

    def loads(self) -> dict[str, Load]:
        held = [task for task in self.tasks.values() if task.assignee and task.state.is_open]
        found: dict[str, Load] = {}
        for task in held:
            load = found.get(task.assignee or "", Load())
            found[task.assignee or ""] = replace(load, hours=load.hours + task.hours, tasks=load.tasks + 1)
        return found

    def keep(self, decision: Decision) -> None:
        before = dict(self.tasks)
        for happened in decision.happened:
            self.history.setdefault(happened.task, []).append((happened.event, self.now))
        self.tasks |= {task.number: task for task in decision.tasks}
        self.questions |= {question.number: question for question in decision.questions}
        self.weeklies |= {weekly.person: weekly for weekly in decision.weeklies}
        self.absences |= {absence.person: absence for absence in decision.absences}
        self.kept |= {matter.number: matter for matter in decision.matters}
        self.members |= {member.address: member for member in decision.members}
        for change in decision.mails:
            if mail := self.held.get(change.key):
                settled, vouched = change.settled or mail.settled, change.vouched or mail.vouched
                self.held[change.key] = replace(mail, settled=settled, vouched=vouched, told=mail.told or change.told)
        for who, times in decision.denied:
            self.denied.setdefault(who, []).append(times)
        numbers, asked = {task.number for task in decision.tasks}, {each.number for each in decision.questions}
        self.wakes = {
            key: wake
            for key, wake in self.wakes.items()
            if key not in decision.dropped
            and wake.task not in numbers
            and getattr(wake.command, "question", None) not in asked
        } | {wake.key: wake for wake in decision.wakes if wake.key not in self.fired}
        self.sent += decision.notices
        self.told |= {
            (notice.to, f"could_not_act:{notice.facts['reason']}" if notice.kind is Kind.COULD_NOT_ACT else "help")
            for notice in decision.notices
            if notice.kind in (Kind.COULD_NOT_ACT, Kind.HELP)
        }
        self.last = decision
        self.check(before, decision)

    def check(self, before: dict[int, Task], decision: Decision) -> None:
        for task in decision.tasks:
            assert self.replayed(task.number) == task, "replay of a task's events gives its row"
            promises.of_a_task(task, before.get(task.number), self.firm)
        promises.of_all_tasks(self.tasks)
        promises.of_offers_in(decision, self.office, self.absences)
        promises.of_what_is_told(decision.notices, self.reminded)
        for notice in decision.notices:
            self.check_reader(notice)
        letters = [event_of(notice) for notice in decision.notices]
        assert len(set(letters)) == len(letters), f"one letter a person and event: {letters}"
        open_questions = [q for q in self.questions.values() if q.state is QuestionState.OPEN and q.task]
        keys = [(q.to, q.task, q.about, q.words) for q in open_questions]
        assert len(set(keys)) == len(keys), "the same thing is not asked twice at a time"

    def check_reader(self, notice: Notice) -> None:
        if notice.kind is Kind.FAREWELL or "rehearsed" in notice.facts:
            assert notice.task is None and not notice.files
            return
        assert notice.to in self.office.people, "nobody outside the roster is ever written to"
        for number in {notice.task, *shown_tasks(notice)} - {None}:
            task = self.tasks[number or 0]
            assert not self.firm.walled(notice.to, task.matter), "nobody behind a wall is told anything"
            assert notice.to not in task.excluded

    def replayed(self, number: int) -> Task:
        task = None
        for event, at in self.history[number]:
            task = evolve(task, number, event, at)
        assert task is not None
        return task

    def tick(self, until: datetime) -> list[Decision]:
        """Let time pass; each wake is asked once, at its time."""
        decisions = []
        while waiting := [wake for wake in self.wakes.values() if wake.at <= until]:
            wake = min(waiting, key=lambda each: (each.at, each.key))
            assert wake.key not in self.fired, f"{wake.key} a second time"
            self.now = max(self.now, wake.at)
            self.fired.add(wake.key)
            del self.wakes[wake.key]
            decisions.append(self.decide([wake.command]))
        self.now = max(self.now, until)
        return decisions

    def plan(self) -> None:
        """The desk's own wakes, as the service puts them down at its start and after each tick."""
        known = self.fired | set(self.wakes)
        self.wakes |= {
            wake.key: wake for wake in desk_wakes(self.firm, self.now, self.weeklies) if wake.key not in known
        }

    def opened(self, **more: object) -> int:
        """A task, offered to Renee unless told otherwise."""
        self.mail(new_task(**{"assignee": RENEE, **more}))
        return max(self.tasks)

    def accepted(self, **more: object) -> int:
        number = self.opened(**more)
        holder = self.tasks[number].assignee
        assert holder
        self.mail(c.Accept(holder, number))
        return number

    def in_review(self, **more: object) -> int:
        number = self.accepted(**more)
        holder = self.tasks[number].assignee
        assert holder
        self.mail(c.Deliver(holder, number, (pdf("v1.pdf"),), "Here it is."))
        return number

    def state(self, number: int) -> State:
        return self.tasks[number].state


def event_of(notice: Notice) -> tuple[object, ...]:
    """What a letter is about, so far that no second one about it should go to the same person."""
    about = [str(notice.facts.get(name)) for name in ("about", "reason", "asked", "words", "details")]
    said = about if notice.kind in (Kind.ALERT, Kind.COULD_NOT_ACT, Kind.STATUS, Kind.REMINDER) else []
    if notice.kind is Kind.REST:
        said = [str(notice.facts["parcel"])]
    return (notice.kind, notice.to, notice.task, notice.question, notice.version, *said)


def shown_tasks(notice: Notice) -> set[int]:
    """Numbers of all tasks that a letter shows, wherever in its facts."""
    return set(_shown(notice.facts))


def _shown(value: object) -> Iterable[int]:
    if isinstance(value, dict):
        if "hours_cap" in value:
            yield int(str(value["number"]).removeprefix("T-"))
        for each in value.values():
            yield from _shown(each)
    elif isinstance(value, list):
        for each in value:
            yield from _shown(each)


def letters(decision: Decision, kind: Kind | None = None) -> list[tuple[str, str]]:
    """(kind, reader) of each letter, or of those of a kind."""
    return [(notice.kind.value, notice.to) for notice in decision.notices if kind in (None, notice.kind)]


def letter(decision: Decision, kind: Kind, to: str | None = None) -> Notice:
    found = [notice for notice in decision.notices if notice.kind is kind and to in (None, notice.to)]
    assert len(found) == 1, letters(decision)
    return found[0]


def refused(decision: Decision) -> Refusal | None:
    return decision.refusal if decision.fate is Fate.REFUSED else None
