"""New mails and replies against mails.yaml and replies.yaml, through the real reading."""

from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from intake.known import Known
from intake.known.json import known_from_json
from intake.reading.contract import PROMISED, promised
from intake.reading.json import reading_json
from intake.reading.kinds import KINDS, KindRow, read_kind
from intake.reading.replies.acts import ACTS, found
from intake.reading.shape import DueValue, Intent, Reading, TaskRead
from tests.intake.reading.desk import LETTER, commands, mail, read, task
from tests.tables import table

HERE = Path(__file__).parent
Row = dict[str, Any]


def rows(name: str) -> list[Row]:
    found_rows: list[Row] = table(HERE / name)
    return found_rows


def read_row(row: Row) -> Reading:
    known = known_from_json([task(**one) for one in row["on"]]) if "on" in row else Known()
    one = mail(
        row["from"],
        row["subject"],
        row["text"],
        sent=row.get("sent", "2026-12-01T10:00"),
        files=row.get("files", ()),
        cc=row.get("cc", ()),
        thread=[LETTER] if "on" in row else (),
    )
    reading = read(one, known)
    assert commands(reading, one, known), "every mail gets at least one command"
    return reading


def said(due: DueValue) -> str:
    return f"{due.at.astimezone(ZoneInfo(due.zone)):%a %m/%d %H:%M %Z}"


def task_row(one: TaskRead) -> Row:
    found_values: Row = {"matter": one.matter, "due": said(one.due)}
    found_values |= {name: value for name in ("assignee", "recurrence", "hours_cap") if (value := getattr(one, name))}
    return found_values | ({"not": list(one.exclude_assignees)} if one.exclude_assignees else {})


def values(intents: tuple[Intent, ...]) -> Row:
    out: Row = {}
    for one in intents:
        for name in ("new_due", "proposed_due", "revision_due", "stated_eta"):
            due = getattr(one, name)
            if due and not due.basis.startswith("agreed"):
                out[name] = said(due)
        for name in ("hours", "reassign_to", "answer", "new_matter", "filing_authorised", "approved_version"):
            if getattr(one, name) is not None:
                out[name] = getattr(one, name)
        if one.watchers:
            out["watchers"] = list(one.watchers)
    return out


def label(row: Row) -> str:
    return f"{row['from']}: {row['text'][:60]!r}"


@pytest.mark.parametrize(
    "row", [*rows("mails.yaml"), *rows("context.yaml"), *rows("work.yaml"), *rows("replies.yaml")], ids=label
)
def test_a_mail_becomes_what_its_writer_meant(row: Row) -> None:
    reading, expect = read_row(row), row["expect"]
    assert reading.outcome.value == expect["outcome"]
    if "tasks" in expect:
        assert [task_row(one) for one in reading.tasks] == expect["tasks"]
    assert [one.name for one in reading.intents] == expect.get("intents", [])
    assert values(reading.intents) == expect.get("values", {})
    assert [one.about for one in reading.questions] == expect.get("asks", [])
    if "on" in row:
        assert reading.new_status == expect["status"]
    if "per_task" in expect:
        assert {one.task: [intent.name for intent in one.intents] for one in reading.per_task} == expect["per_task"]


@pytest.mark.parametrize("act", ACTS, ids=lambda act: act.name)
def test_the_examples_beside_an_act_are_read_as_that_act(act: Any) -> None:
    by = "attorney" if act.by == "either" else act.by
    assert act.examples
    assert [one for one in act.examples if act.name not in found(one, by)] == []


def test_a_reading_survives_the_road_to_another_process() -> None:
    import pickle

    for row in rows("mails.yaml")[:20]:
        reading = read_row(row)
        assert pickle.loads(pickle.dumps(reading)) == reading
        assert reading_json(reading)["outcome"] == row["expect"]["outcome"]


@pytest.mark.parametrize("row", KINDS, ids=lambda row: row.code)
def test_the_example_beside_a_kind_of_work_is_read_as_that_kind(row: KindRow) -> None:
    assert read_kind(row.example)[0] == row.code


@pytest.mark.parametrize("writer", ["dhollis", "renee"])
@pytest.mark.parametrize("on", [(), (task(),)], ids=["new", "reply"])
@pytest.mark.parametrize(
    "text",
    [
        "by " * 7000,
        "mon " * 5000,
        "approved if " * 1500,
        "1. x\n" * 4000,
        "Task: a\nDue: b\n" * 1300,
        "Alvarez " * 2500,
        "a" * 20_000,
        "Renee " * 3000,
        "- " * 9000,
        "x.docx " * 2800,
        "? " * 9000,
        "1 and " * 3000,
        "it , the " * 2000,
    ],
    ids=lambda text: repr(text[:12]),
)
def test_no_text_takes_long_or_breaks_the_reading(text: str, on: tuple[Row, ...], writer: str) -> None:
    import time

    start = time.process_time()
    read(mail(writer, "x", text, thread=[LETTER] if on else ()), known_from_json(list(on)))
    assert time.process_time() - start < 2


def test_every_act_that_is_printed_is_a_promised_one() -> None:
    """Finer names of ours stand beside it; work that is to wait is held."""
    printed = [reading_json(read_row(row)) for row in (*rows("replies.yaml"), *rows("context.yaml"))]
    acts = [act for one in printed for act in one["intents"]]  # type: ignore[attr-defined]
    assert {act["intent"] for act in acts} <= PROMISED
    assert any("act" in act for act in acts)
    assert promised("wait_for", "on_hold") == "hold" and promised("wait_for", None) == "comment"
