"""Whatever is asked, by whomever, in whatever order: the promises of the domain hold (desk.py checks every step).

Short by default. `make histories` sets DOMAIN_HISTORIES, a number of steps: then histories are played until there were so
many. DOMAIN_EXAMPLES and DOMAIN_STEPS are how many histories a run has and how long each may be.
"""

import os
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from tests.tracker.domain.desk import (
    ALVAREZ,
    BRANDT,
    FIRM,
    MONDAY,
    PEOPLE,
    STRANGER,
    WHITLOCK,
    Desk,
    pdf,
)
from tracker.domain import commands as c
from tracker.domain.decide import decide
from tracker.domain.decide.rights import RIGHTS, TaskCommand
from tracker.domain.decision import Facts, HeldMail, LetterRef
from tracker.domain.looks import Change, Look, Unread, What
from tracker.domain.notices import Refusal
from tracker.domain.rhythm import Rhythm, Unit
from tracker.domain.task import After, CourtCount, Due, FileRef, Priority, State, Until

EXAMPLES, STEPS = int(os.environ.get("DOMAIN_EXAMPLES", "40")), int(os.environ.get("DOMAIN_STEPS", "40"))
WANTED = int(os.environ.get("DOMAIN_HISTORIES", "0"))

everybody = st.sampled_from([*(person.address for person in PEOPLE), STRANGER])
numbers = st.sampled_from([1001, 1002, 1003, 9999])
words = st.sampled_from(["", "Please.", "Thanks!"])
matters = st.sampled_from([None, ALVAREZ, BRANDT, WHITLOCK, "2026-9999"])
dues = st.builds(
    Due,
    st.integers(-100, 800).map(lambda hours: MONDAY + timedelta(hours=hours)),
    st.sampled_from(["America/Los_Angeles", "Asia/Manila", "No/Where"]),
    words,
    st.just("written"),
    st.booleans(),
)
days = st.sampled_from([MONDAY + timedelta(days=n) for n in (1, 9, 30)])
versions = st.sampled_from([None, 1, 2, 3])
files: st.SearchStrategy[tuple[FileRef, ...]] = st.sampled_from([(), (pdf("a.pdf"),), (pdf("a.pdf"), pdf("b.pdf"))])


looks = st.lists(
    st.builds(
        Look,
        st.sampled_from(["digest of a.pdf", "digest of b.pdf"]),
        *[st.integers(0, 2)] * 3,
        st.sampled_from(["", "a.pdf"]),
        st.just(
            (Change(What.CHANGED, "On May 12", (("May", "June"), ("", "late"), ("so", ""))), Change(What.ADDED, "x"))
        ),
        st.integers(2, 20),
        st.sampled_from([None, *Unread]),
    ),
    max_size=2,
).map(tuple)
rhythms = st.sampled_from(
    [
        None,
        None,
        Rhythm(Unit.WEEK, words="weekly"),
        Rhythm(Unit.WEEK, 2, weekday=3),
        Rhythm(Unit.MONTH, day=31),
        Rhythm(Unit.MONTH, business=-1),
    ]
)


counts = st.builds(
    CourtCount,
    st.sampled_from(
        ["30 days after 2026-11-10 service by mail", "3 court days before 2026-12-18, N.D. Cal.", "whenever it was"]
    ),
    words,
    st.booleans(),
)


drafts = st.builds(
    c.MatterDraft, st.sampled_from(["", "2026-0311", BRANDT]), client=st.sampled_from(["", "Harlan Voss", "Brandt"])
)
CONSENTS = ("yes", "no", "not needed", "perhaps")


def on_a_task(by: st.SearchStrategy[str], task: st.SearchStrategy[int]) -> st.SearchStrategy[c.Command]:
    def built(kind: type[TaskCommand], **more: st.SearchStrategy[object]) -> st.SearchStrategy[c.Command]:
        return st.builds(kind, by=by, task=task, **more)

    plain = [built(kind, words=words) for kind in (c.Accept, c.AskRequester, c.Cancel, c.Hold, c.Resume, c.CloseTask)]
    return st.one_of(
        *plain,
        built(c.Decline, conflict=st.booleans()),
        built(c.TellAssignee, words=words, files=files),
        built(c.ProposeDue, due=dues),
        built(c.ChangeDue, due=dues),
        built(c.AgreeDue, words=words),
        built(c.SendAgain),
        built(c.Undo, words=words),
        built(
            c.Deliver,
            files=files,
            words=words,
            partial=st.booleans(),
            hours=st.sampled_from([0.0, 1.5]),
            beside=st.sampled_from([None, True, False]),
            looks=looks,
        ),
        built(c.LogTime, hours=st.sampled_from([-1.0, 0.0, 2.0])),
        built(
            c.Approve,
            version=versions,
            words=words,
            authorise_filing=st.booleans(),
            authorise_service=st.booleans(),
            hold_filing=st.booleans(),
            unseen=st.booleans(),
        ),
        built(c.ApproveAhead, version=versions, words=words),
        built(c.WithdrawAhead, words=words),
        built(c.AuthoriseFiling, version=versions, words=words, unseen=st.booleans()),
        built(c.AuthoriseService, version=versions, words=words, unseen=st.booleans()),
        built(c.HoldFiling, words=words, service_only=st.booleans()),
        built(
            c.RequestChanges,
            version=versions,
            words=words,
            files=files,
            due=st.none() | dues,
            reassign_to=st.none() | everybody,
            approved_with_changes=st.booleans(),
            approved=st.sampled_from([(), (1,), (2,)]),
        ),
        built(c.CountCourtDate, count=counts, rules=st.sampled_from(["", "ccp"])),
        built(c.ConfirmCourtDate, at=st.sampled_from([MONDAY, datetime(2026, 12, 15, 7, 59, 59, tzinfo=UTC)])),
        built(c.DropCourtDate),
        built(c.SetMatter, matter=st.sampled_from([ALVAREZ, BRANDT, "2026-9999"])),
        built(c.ChangePriority, priority=st.sampled_from(list(Priority))),
        built(c.Seal),
        built(c.Unseal),
        built(c.SetCap, hours=st.sampled_from([0.0, 2.0, 3.0, 8.0])),
        built(c.KeepCap),
        built(c.StartNow),
        built(
            c.WaitFor, after=st.builds(After, st.sampled_from([1001, 1002, 1003, 9999]), st.sampled_from(list(Until)))
        ),
        built(c.SetRhythm, rhythm=rhythms.map(lambda rhythm: rhythm or Rhythm(Unit.WEEK))),
        built(c.StopSeries),
        built(c.Reopen, words=words, files=files, due=st.none() | dues),
        built(c.Reassign, to=st.none() | everybody, words=words),
        built(c.AddWatchers, watchers=st.lists(everybody, max_size=3).map(tuple)),
        built(c.Comment, words=words, quiet=st.booleans()),
    )


def asks(to: st.SearchStrategy[str]) -> st.SearchStrategy[c.AskDraft]:
    meant = on_a_task(everybody, st.sampled_from([0, 1001, 1002]))
    choices = st.lists(st.builds(c.ChoiceDraft, words, st.lists(meant, max_size=2).map(tuple)), max_size=2).map(tuple)
    return st.builds(c.AskDraft, to, words, choices, words, st.sampled_from(["due", "matter", "approval", "other"]))


firsts = st.none() | st.builds(
    After, st.sampled_from([1001, 1002, 1003, 9999]), st.sampled_from(list(Until)), place=st.sampled_from([0, 0, 1, 2])
)
new_tasks: st.SearchStrategy[c.Command] = st.builds(
    c.OpenTask,
    by=everybody,
    title=st.sampled_from(["Exhibits", "A summary"]),
    instructions=words,
    due=dues,
    submitted_by=st.just("") | everybody,
    matter=matters,
    task_type=st.sampled_from(["deposition_summary", "general", "unheard_of"]),
    priority=st.sampled_from(list(Priority)),
    confidentiality=st.sampled_from(["normal", "sealed"]),
    reviewer=st.none() | everybody,
    assignee=st.none() | everybody,
    excluded=st.lists(everybody, max_size=1).map(tuple),
    watchers=st.lists(everybody, max_size=2).map(tuple),
    hard_stop=st.none() | st.just(MONDAY + timedelta(days=2)),
    files=files,
    ask=st.none() | asks(everybody),
    blocked=st.booleans(),
    hours_cap=st.sampled_from([None, 2.0, 5.0]),
    after=firsts,
    rhythm=rhythms,
    count=st.none() | counts,
    intake=st.none() | drafts,
)
of_the_desk: st.SearchStrategy[c.Command] = st.one_of(
    st.builds(c.Ask, everybody, st.none() | numbers, asks(everybody)),
    st.builds(c.AnswerQuestion, everybody, st.integers(1, 6), st.none() | st.integers(1, 3), words),
    st.builds(c.AskStatus, everybody, st.none() | numbers, matters),
    st.builds(c.AskDeadline, everybody, st.sampled_from(["21 days after 2026-01-22", "soon"]), matters),
    st.builds(c.AskHelp, everybody),
    st.builds(c.AskDigest, everybody),
    st.builds(c.MoveDigest, everybody, st.none() | st.integers(0, 6), st.none() | st.just(time(16))),
    st.builds(c.StopDigest, everybody),
    st.builds(c.StartDigest, everybody),
    st.builds(c.Refuse, everybody, st.none() | numbers, st.sampled_from([*Refusal, "gibberish"]), words),
    st.builds(c.NoteAbsence, everybody, st.none() | days, words, st.none() | days, st.just("") | everybody),
    st.builds(c.HoldMail, words, everybody, st.booleans(), st.none() | everybody),
    st.builds(c.VouchMail, everybody, everybody, st.just("key"), st.just(1), st.booleans()),
    st.builds(c.ReleaseMail, everybody | st.just("desk"), st.integers(1, 2)),
    st.builds(c.RejectMail, everybody, st.integers(1, 2)),
    st.builds(c.EndRelease, everybody | st.just("desk"), st.just(1), st.just("key"), st.sampled_from(["", "no_task"])),
    st.builds(c.NoteDenied, everybody, st.lists(numbers, max_size=2).map(tuple)),
    st.builds(c.CheckWalls),
    st.builds(c.OpenMatter, everybody, drafts),
    st.builds(c.ConfirmMatter, everybody, drafts, st.none() | numbers),
    st.builds(c.RefuseMatter, everybody, drafts, st.none() | numbers),
    st.builds(c.SetConsent, everybody, st.sampled_from([ALVAREZ, BRANDT, "2026-9999"]), st.sampled_from(CONSENTS)),
    st.builds(c.IgnoreMail, words),
    st.builds(c.ParkMail, words, st.just(3)),
    st.builds(c.NoteBounce, st.sampled_from(["known", "unknown"]), st.booleans()),
    st.builds(c.FilesLeftOut, st.sampled_from(["known", "unknown"]), st.just(("Exhibits.pdf",))),
    st.builds(c.LetterFailed, st.sampled_from(["known", "unknown"]), words),
    st.builds(c.SendDigest, everybody, st.none() | st.just(date(2026, 11, 30))),
    st.builds(c.ExpireOffer, numbers, st.integers(1, 3)),
    st.builds(c.RemindDueSoon, numbers),
    st.builds(c.RemindLate, numbers),
    st.builds(c.EscalateLate, numbers),
    st.builds(c.EscalatePartner, numbers),
    st.builds(c.OpenNext, numbers, st.just(date(2026, 12, 7))),
    st.builds(c.SendMorningList, everybody, st.just(date(2026, 12, 1))),
    st.builds(c.SendHeldList, everybody, st.just(date(2026, 12, 1)), st.just(MONDAY)),
    st.builds(c.RemindReview, numbers, st.integers(1, 3)),
    st.builds(c.RemindQuestion, st.integers(1, 6)),
)
pool = st.one_of(new_tasks, on_a_task(everybody, numbers), of_the_desk)


@st.composite
def anything(draw: st.DrawFn) -> c.Command:
    """Named, so that a failing example can be read."""
    return draw(pool)


@st.composite
def a_new_task(draw: st.DrawFn) -> c.Command:
    return draw(new_tasks)


class AnyHistory(RuleBasedStateMachine):
    """Mails of anybody about anything, time that passes, walls that rise and fall, a desk that is down for days."""

    steps = 0  # made so far, by all histories

    def __init__(self) -> None:
        super().__init__()
        self.desk = Desk(
            letters={"known": LetterRef("known", "review", PEOPLE[0].address, 1001)},
            held={"key": HeldMail(1, "key", "dana@gmail.example", "unknown_sender")},
        )

    @rule(commands=st.lists(anything(), min_size=1, max_size=3))
    def mail(self, commands: list[c.Command]) -> None:
        self.desk.mail(*commands)

    @rule(command=a_new_task())
    def new_mail(self, command: c.OpenTask) -> None:
        self.desk.mail(replace(command, by=PEOPLE[0].address, submitted_by="", due=replace(command.due, zone="UTC")))

    @rule(data=st.data())
    def the_right_person(self, data: st.DataObject) -> None:
        """Somebody who has to do with a task writes about it: most of what really happens."""
        if self.desk.tasks:
            task = self.desk.tasks[data.draw(st.sampled_from(sorted(self.desk.tasks)))]
            involved = [who for who in (task.requester, task.reviewer, task.assignee, *task.watchers) if who]
            by, number = data.draw(st.sampled_from(involved)), st.just(task.number)
            self.desk.mail(data.draw(on_a_task(st.just(by), number)))

    def move(self, data: st.DataObject, *states: State) -> None:
        """The next step of what lies in one of these states, by whoever has to make it."""
        moving = [task for task in self.desk.tasks.values() if task.state in states and task.assignee]
        if not moving:
            return
        task = data.draw(st.sampled_from(moving))
        assert task.assignee
        step: c.Command = c.Deliver(task.assignee, task.number, (pdf("work.pdf"),))
        if task.state is State.OFFERED:
            step = c.Accept(task.assignee, task.number)
        elif task.state is State.IN_REVIEW and task.reviewer:
            step = c.Approve(task.reviewer, task.number, len(task.versions), "Approved.")
        self.desk.mail(step)

    @rule(data=st.data())
    def an_offer_is_taken(self, data: st.DataObject) -> None:
        self.move(data, State.OFFERED)

    @rule(data=st.data())
    def the_work_goes_on(self, data: st.DataObject) -> None:
        self.move(data, State.OFFERED, *(state for state in State if state.is_with_assignee), State.IN_REVIEW)

    @rule(data=st.data())
    def a_version_is_approved(self, data: st.DataObject) -> None:
        self.move(data, State.IN_REVIEW)

    @rule(data=st.data(), until=st.sampled_from(list(Until)))
    def one_is_to_wait_for_another(self, data: st.DataObject, until: Until) -> None:
        moving = [number for number, task in self.desk.tasks.items() if task.state.is_open]
        if moving:
            first = After(data.draw(st.sampled_from(moving)), until)
            due = Due(self.desk.now + timedelta(days=3), "America/Los_Angeles")
            self.desk.mail(c.OpenTask(PEOPLE[0].address, "A cite check", "Please.", due, matter=ALVAREZ, after=first))

    @rule(data=st.data(), end=st.sampled_from([c.CloseTask, c.CloseTask, c.Cancel, c.Reopen]))
    def what_another_waits_for_ends(self, data: st.DataObject, end: type[c.CloseTask]) -> None:
        firsts = [task.after.task for task in self.desk.tasks.values() if task.after and task.state.is_open]
        if firsts:
            first = self.desk.tasks[data.draw(st.sampled_from(firsts))]
            self.desk.mail(end(first.requester, first.number))

    @rule(data=st.data())
    def an_answer(self, data: st.DataObject) -> None:
        if self.desk.questions:
            question = self.desk.questions[data.draw(st.sampled_from(sorted(self.desk.questions)))]
            self.desk.mail(c.AnswerQuestion(question.to, question.number, data.draw(st.none() | st.just(1)), "yes"))

    @rule(data=st.data())
    def hours_are_logged(self, data: st.DataObject) -> None:
        held = [task for task in self.desk.tasks.values() if task.state.is_with_assignee and task.assignee]
        if held:
            task = data.draw(st.sampled_from(held))
            self.desk.mail(c.LogTime(task.assignee or "", task.number, data.draw(st.sampled_from([0.5, 1.6, 4.0]))))

    @rule(hours=st.sampled_from([1, 1, 2, 3, 5, 8, 20, 50, 400]))
    def time_passes(self, hours: int) -> None:
        self.desk.plan()
        self.desk.tick(self.desk.now + timedelta(hours=hours))

    @rule(hours=st.sampled_from([1, 2, 15, 300]))
    def the_desk_is_down(self, hours: int) -> None:
        """What was due meanwhile is asked all at once when it comes back."""
        self.desk.now += timedelta(hours=hours)
        self.desk.plan()
        self.desk.tick(self.desk.now)

    @rule(who=st.sampled_from(PEOPLE), matter=matters)
    def a_wall_rises_or_falls(self, who: object, matter: str | None) -> None:
        person = self.desk.firm.people[getattr(who, "address", "")]
        walls = (matter,) if matter else ()
        people = {**self.desk.firm.people, person.address: replace(person, walled_from=walls)}
        self.desk.firm = replace(self.desk.firm, people=people)

    @invariant()
    def a_step_is_counted(self) -> None:
        AnyHistory.steps += 1

    def teardown(self) -> None:
        for number, task in self.desk.tasks.items():
            assert self.desk.replayed(number) == task, "every row is the sum of its events"


def test_no_history_breaks_a_promise() -> None:
    """Once, or until as many steps were made as are wanted."""
    while True:
        run_state_machine_as_test(
            AnyHistory,
            settings=settings(
                max_examples=EXAMPLES,
                stateful_step_count=STEPS,
                deadline=None,
                suppress_health_check=list(HealthCheck),
                database=None,
            ),
        )
        if AnyHistory.steps >= WANTED:
            return
        print(f"{AnyHistory.steps} of {WANTED} steps", flush=True)


@settings(max_examples=200, deadline=None)
@given(commands=st.lists(anything(), max_size=3))
def test_nothing_that_is_asked_of_an_empty_desk_raises(commands: list[c.Command]) -> None:
    decide(commands, Facts(FIRM), MONDAY)


def test_every_command_about_a_task_stands_in_the_table_of_rights() -> None:
    assert set(RIGHTS) == set(TaskCommand.__args__)
