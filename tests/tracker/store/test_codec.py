"""What is written can be read again: every command, event, task, question and notice, made up by Hypothesis."""

from datetime import UTC, datetime, timedelta, timezone
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.domain.commands import Ask, AskDraft, ChangeDue, ChoiceDraft, Command, OpenTask
from tracker.domain.events import Event
from tracker.domain.notices import Kind, Notice, Thread
from tracker.domain.questions import Choice, Question
from tracker.domain.task import Due, Priority, Task
from tracker.store import codec

INSTANTS = st.datetimes(
    min_value=datetime(1, 1, 2),
    max_value=datetime(9999, 12, 30),
    timezones=st.sampled_from([UTC, timezone(timedelta(hours=-5, minutes=30))]),
)
st.register_type_strategy(datetime, INSTANTS)
# broken mail holds NUL and lone surrogates
st.register_type_strategy(str, st.text(st.characters(exclude_categories=())))
st.register_type_strategy(float, st.floats(allow_nan=False, allow_infinity=False))
# a stored answer is made of simple commands: recursion without end is no mail
SIMPLE = st.one_of([st.from_type(kind) for kind in get_args(Command) if kind not in (OpenTask, Ask)])
CHOICES = st.lists(st.builds(ChoiceDraft, st.text(), st.lists(SIMPLE, max_size=2).map(tuple)), max_size=2).map(tuple)
DRAFTS = st.builds(AskDraft, st.text(), st.text(), CHOICES, st.text(), st.text())
st.register_type_strategy(AskDraft, DRAFTS)
ASKS = st.builds(Ask, st.text(), st.none() | st.integers(), DRAFTS)
OPENINGS = st.builds(OpenTask, ask=st.none() | DRAFTS)
COMMANDS: st.SearchStrategy[Any] = st.one_of(SIMPLE, ASKS, OPENINGS)
JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


def test_every_command_has_a_strategy_here() -> None:
    assert {OpenTask, Ask} < set(get_args(Command))
    assert len(get_args(Command)) > 40


@given(st.lists(COMMANDS, max_size=3).map(tuple))
def test_commands_are_read_as_they_were_written(commands: tuple[Command, ...]) -> None:
    assert codec.commands_of(codec.commands_text(commands)) == commands


@pytest.mark.parametrize("kind", get_args(Command), ids=lambda kind: kind.__name__)
@settings(max_examples=15)
@given(st.data())
def test_each_kind_of_command_comes_back_as_its_own_kind(kind: type, data: st.DataObject) -> None:
    source = {OpenTask: OPENINGS, Ask: ASKS}.get(kind, st.from_type(kind))
    command: Any = data.draw(source)
    read = codec.command_of(codec.command_text(command))
    assert type(read) is kind
    assert read == command


@pytest.mark.parametrize("kind", get_args(Event), ids=lambda kind: kind.__name__)
@settings(max_examples=15)
@given(st.data())
def test_each_kind_of_event_comes_back_as_its_own_kind(kind: type, data: st.DataObject) -> None:
    event: Any = data.draw(st.from_type(kind))
    read = codec.event_of(*codec.event_text(event))
    assert type(read) is kind
    assert read == event


@given(st.from_type(Task))
def test_a_task_is_read_as_it_was_written(task: Task) -> None:
    assert codec.task_of(codec.task_text(task)) == task


@given(
    st.builds(
        Question,
        choices=st.lists(st.builds(Choice, st.integers(), st.text(), st.lists(COMMANDS, max_size=2).map(tuple))).map(
            tuple
        ),
        then=st.lists(ASKS, max_size=1).map(tuple),
    )
)
def test_a_question_is_read_with_the_commands_of_its_answers(question: Question) -> None:
    assert codec.question_of(codec.question_text(question)) == question


@given(st.builds(Notice, facts=st.dictionaries(st.text(), JSON)))
def test_the_facts_of_a_notice_are_read_as_they_were_written(notice: Notice) -> None:
    assert codec.notice_of(codec.notice_text(notice)) == notice


def test_defaults_are_written_down_so_that_a_later_default_changes_nothing() -> None:
    text = codec.task_text(codec.task_of(codec.task_text(_task())))
    assert '"hours":4.0' in text
    assert f'"priority":"{Priority.NORMAL}"' in text


def test_an_instant_without_a_zone_is_refused_wherever_it_stands() -> None:
    naive = datetime(2026, 11, 23, 9)
    with pytest.raises(codec.NaiveInstant):
        codec.command_text(ChangeDue("anna@firm.example", 1001, Due(naive, "America/New_York")))
    with pytest.raises(codec.NaiveInstant):
        codec.notice_text(Notice(Kind.HELP, "anna@firm.example", Thread("Help"), not_before=naive))


def _task() -> Task:
    from tests.tracker.store.samples import opening

    return opening("mail-1", 1001)[1].tasks[0]
