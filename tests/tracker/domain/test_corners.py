"""What hardly ever happens and must still be right."""

from dataclasses import replace
from hashlib import sha256

from tests.tracker.domain.desk import (
    BRANDT,
    DANA,
    DAY,
    FIRM,
    FRIDAY,
    KIM,
    MARCUS,
    MARIBEL,
    MONDAY,
    PRIYA,
    RENEE,
    Desk,
    letter,
    letters,
    pdf,
)
from tracker.domain import commands as c
from tracker.domain.assignment import choose
from tracker.domain.decide.draft import Draft
from tracker.domain.decide.finish import finish
from tracker.domain.decision import Fate, Load
from tracker.domain.events import ChangesRequested, Declined, Delivered, Opened, Reminded
from tracker.domain.evolve import evolve
from tracker.domain.letters import Letter, Stage
from tracker.domain.notices import Kind, Made, Notice, Thread, with_files
from tracker.domain.questions import QuestionState
from tracker.domain.task import Origin, State, Version


def test_the_same_request_twice_in_a_mail_is_answered_once() -> None:
    desk = Desk()
    number = desk.accepted()
    assert letters(desk.mail(c.AskStatus(PRIYA, number), c.AskStatus(PRIYA, number))) == [("status", PRIYA)]


def test_an_acknowledgement_never_reaches_somebody_behind_the_wall() -> None:
    desk = Desk()
    number = desk.accepted(by=DANA, matter=BRANDT)
    draft = Draft(desk.facts(), desk.now)
    draft.acknowledge(MARCUS, draft.tasks[number], "A word.")
    assert finish(draft, Fate.DONE).notices == ()


def test_a_newer_question_takes_over_what_was_to_follow_the_older_one() -> None:
    desk = Desk()
    number = desk.accepted()
    which, file = c.AskDraft(PRIYA, "Which day?", about="due"), c.AskDraft(PRIYA, "Which file?", about="file")
    desk.mail(c.Ask(PRIYA, number, which), c.Ask(PRIYA, number, file))
    desk.mail(c.Ask(PRIYA, number, replace(which, words="Which day, once more?")))
    assert [question.state for question in desk.questions.values()] == [QuestionState.WITHDRAWN, QuestionState.OPEN]
    desk.mail(c.AnswerQuestion(PRIYA, 2, None, "Friday"))
    assert desk.questions[3].words == "Which file?"


def test_two_questions_of_a_paralegal_stand_side_by_side() -> None:
    desk = Desk()
    number = desk.accepted()
    desk.mail(c.AskRequester(RENEE, number, "Objections?"))
    desk.mail(c.AskRequester(RENEE, number, "Exhibits?"))
    assert [question.state for question in desk.questions.values()] == [QuestionState.OPEN, QuestionState.OPEN]


def test_changes_without_a_date_leave_the_due_date_as_it_was() -> None:
    desk = Desk()
    number = desk.in_review()
    task = evolve(desk.tasks[number], number, ChangesRequested(DANA, 1, "Once more."), MONDAY)
    assert (task.due, task.due_history) == (FRIDAY, desk.tasks[number].due_history)


def test_a_letter_about_a_task_that_was_not_loaded_says_no_more_than_its_reader() -> None:
    desk = Desk()
    number = desk.accepted()
    before = c.Ask(PRIYA, number, c.AskDraft(PRIYA, "Which day?", about="due"))
    after = c.Ask(PRIYA, 4711, c.AskDraft(PRIYA, "Which file?", about="file"))
    desk.mail(before)
    desk.questions[1] = replace(desk.questions[1], then=(after,))
    decision = desk.mail(c.ChangeDue(PRIYA, number, replace(FRIDAY, at=MONDAY)))
    ack = letter(decision, Kind.ACKNOWLEDGEMENT)
    assert ack.facts["question"]["words"] == "Which file?"  # type: ignore[index]
    assert desk.questions[2].task == 4711


def test_history_of_events_that_no_command_yields_today_is_still_read() -> None:
    task = evolve(None, 1001, Opened(PRIYA, "t", "i", PRIYA, FRIDAY, Origin("k", PRIYA), blocked=True), MONDAY)
    declined = evolve(task, 1001, Declined(RENEE, conflict=True), MONDAY)
    assert (declined.state, declined.excluded) == (State.NEEDS_ANSWER, (RENEE,))
    assert evolve(declined, 1001, Reminded("reminder", (PRIYA,)), MONDAY).reminded == ()
    partial = Version(1, MONDAY, RENEE, (pdf("a.pdf"),), partial=True)
    assert evolve(declined, 1001, Delivered(partial), MONDAY).state is State.NEEDS_ANSWER


def test_taking_stopped_work_from_who_has_it_tells_her_and_offers_nothing() -> None:
    desk = Desk()
    number = desk.accepted()
    desk.mail(c.Hold(PRIYA, number))
    decision = desk.mail(c.Reassign(KIM, number, MARIBEL))
    assert letters(decision) == [("change", RENEE), ("change", PRIYA), ("acknowledgement", KIM)]


def test_the_firm_knows_its_coordinators() -> None:
    assert KIM in [person.address for person in FIRM.coordinators()]


def test_of_two_who_finish_at_the_same_time_the_longest_idle_is_asked() -> None:
    desk = Desk()
    task = desk.tasks[desk.opened()]
    twins = {who: replace(FIRM.people[who], zone="America/New_York") for who in (RENEE, MARIBEL)}
    facts = replace(desk.facts(), firm=replace(FIRM, people={**FIRM.people, **twins}))

    def asked(renee: Load, maribel: Load) -> str | None:
        choice = choose(task, facts, MONDAY, loads={RENEE: renee, MARIBEL: maribel})
        return choice.person.address if choice.person else None

    earlier, later = Load(idle_since=MONDAY - DAY), Load(idle_since=MONDAY)
    assert (asked(earlier, later), asked(later, earlier)) == (RENEE, MARIBEL)
    assert (asked(Load(), later), asked(later, Load())) == (RENEE, MARIBEL)


def test_each_event_is_one_revision() -> None:
    desk = Desk()
    number = desk.in_review()
    assert desk.tasks[number].revision == len(desk.history[number]) == 4


def test_what_the_desk_made_for_a_letter_is_kept_as_files_behind_those_it_has() -> None:
    made = (Made("tasks.csv", "text/csv", "number\n1001\n"), Made("hours.csv", "text/csv", "hours\n"))
    notice = Notice(Kind.DIGEST, DANA, Thread("Your week", topic="Your week"), files=(pdf("memo.pdf"),), made=made)
    filed, files = with_files(notice, lambda data: f"key of {len(data)}")
    assert files == {"key of 12": b"number\n1001\n", "key of 6": b"hours\n"}
    assert filed.made == () and [(one.name, one.size, one.blob) for one in filed.files[1:]] == [
        ("tasks.csv", 12, "key of 12"),
        ("hours.csv", 6, "key of 6"),
    ]
    assert filed.files[0].name == "memo.pdf" and filed.files[2].sha256 == sha256(b"hours\n").hexdigest()


def test_a_letter_is_queued_with_all_its_facts_and_no_attempt() -> None:
    desk = Desk()
    notice = letter(desk.mail(c.AskStatus(PRIYA)), Kind.STATUS)
    queued = Letter("k7q2m9x4", "main", "<k7q2m9x4@paradesk.example>", notice, MONDAY)
    assert (queued.stage, queued.attempts, queued.rendered, queued.ambiguous) == (Stage.QUEUED, 0, None, False)
