"""Tasks out of a file enter through the one door; the same file again changes nothing; nothing is dropped in silence."""

import csv
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from buckslip.exchange.orders import Taken, take_tasks
from buckslip.exchange.sheets import sheet
from tests.buckslip.exchange.matter import ANNA, NUMBER, RUTH, START, firm
from tracker.domain.commands import CloseTask
from tracker.domain.notices import Kind
from tracker.domain.task import Priority
from tracker.service import Incoming, handle
from tracker.store import Store

HEAD = "id,title,requester,due,matter,type,priority"
GOOD = f"""{HEAD}
77,Summarize the deposition,{ANNA},2026-11-20,{NUMBER},deposition_summary,high
78,Cite-check the brief,anna hartwell,11/24/2026 2:30 PM,{NUMBER},,
79,Index the exhibits,{ANNA},,,,
"""


def take(store: Store, folder: Path, words: str, name: str = "tasks.csv") -> Taken:
    (folder / name).write_text(words, encoding="utf-8")
    return take_tasks(folder / name, store, firm(), lambda: START)


def test_each_row_becomes_a_task_that_is_offered_and_acknowledged(store: Store, tmp_path: Path) -> None:
    taken = take(store, tmp_path, GOOD)
    assert taken.opened == [1001, 1002, 1003] and taken.problems == []
    first, second, third = store.tasks("main")
    assert (first.title, first.requester, first.matter, first.priority) == (
        "Summarize the deposition",
        ANNA,
        NUMBER,
        Priority.HIGH,
    )
    assert first.due.at == datetime(2026, 11, 20, 22, 0, tzinfo=UTC)  # close of business in New York
    assert second.due.at == datetime(2026, 11, 24, 19, 30, tzinfo=UTC)
    assert third.due.basis == "agreed:scope_of_work" and third.matter is None
    kinds = [letter.kind for letter in store.letters("main", 1001)]
    assert sorted(kinds) == [Kind.ACKNOWLEDGEMENT, Kind.ASSIGNMENT]
    assert store.count_outcomes("main", "order") == 3


def test_the_same_file_again_changes_nothing(store: Store, tmp_path: Path) -> None:
    take(store, tmp_path, GOOD)
    before = store.status("main", START)
    again = take(store, tmp_path, GOOD)
    assert (again.opened, again.same, again.problems, again.missing) == ([], 3, [], [])
    assert store.status("main", START) == before


def test_a_wrong_row_is_named_with_its_line_and_the_others_are_taken(store: Store, tmp_path: Path) -> None:
    rows = (
        f"1,No such matter,{ANNA},,2026-0411,,",
        f"2,No such day,{ANNA},31 Foo,,,",
        f"3,Past,{ANNA},2026-01-02,,,",
        "4,Nobody,who@else.example,,,,",
        f"5,Not an attorney,{RUTH},,,,",
        f"6,,{ANNA},,,,",
        f"7,Odd priority,{ANNA},,,,whenever",
        f"8,Odd type,{ANNA},,,deposition_sumary,",
        f"9,Right,{ANNA},,,,",
    )
    taken = take(store, tmp_path, "\n".join((HEAD, *rows)))
    assert taken.opened == [1001]
    assert [problem.line for problem in taken.problems] == [2, 3, 4, 5, 6, 7, 8, 9]
    assert "2026-0141" in str(taken.problems[0]) and "deposition_summary" in str(taken.problems[-1])
    assert [letter.to for letter in store.letters("main") if letter.kind == Kind.COULD_NOT_ACT] == []


def test_what_changed_and_what_is_gone_since_is_said_and_left_as_it_is(store: Store, tmp_path: Path) -> None:
    take(store, tmp_path, GOOD)
    lines = GOOD.splitlines()
    moved = [lines[0], lines[1].replace("2026-11-20", "2026-11-27"), lines[2]]
    taken = take(store, tmp_path, "\n".join(moved))
    assert taken.opened == [] and taken.changed == ["row 2, T-1001: Summarize the deposition"]
    assert [task.number for task in taken.missing] == [1003]
    first = store.task("main", 1001)
    assert first and first.due.at.day == 20
    close = CloseTask(ANNA, 1003, "done")
    handle(Incoming("order", "close", START, (close,)), store, firm())
    if (third := store.task("main", 1003)) and not third.state.is_open:
        assert take(store, tmp_path, "\n".join(moved)).missing == []


def test_rows_without_an_id_are_known_by_who_what_and_which_matter(store: Store, tmp_path: Path) -> None:
    words = f"title,requester,matter,due\nIndex,{ANNA},{NUMBER},\nIndex,{ANNA},{NUMBER},2026-12-01\nIndex,{ANNA},,\n"
    taken = take(store, tmp_path, words)
    assert taken.opened == [1001, 1002]
    assert [(problem.line, "same task as row 2" in str(problem)) for problem in taken.problems] == [(3, True)]


def test_columns_and_words_of_case_systems_are_understood(store: Store, tmp_path: Path) -> None:
    words = (
        "Reference;Task Name;Description;Assigned By;Assigned To;Due Date;Matter Number;Importance;Status;Color\r\n"
        f"A-1;Index;All of them;Anna Hartwell;Priya Nair;12/1/2026;{NUMBER};Medium;Open;blue\r\n"
        f"A-2;Old one;;Anna Hartwell;;1/1/2020;{NUMBER};;Completed;\r\n"
    )
    (tmp_path / "case.csv").write_bytes(words.encode("utf-8-sig"))
    taken = take_tasks(tmp_path / "case.csv", store, firm(), lambda: START)
    assert taken.opened == [1001] and taken.problems == [] and taken.left == ("color",)
    assert len(taken.over) == 1 and "Old one" in taken.over[0]
    task = store.task("main", 1001)
    assert task and task.instructions == "All of them" and task.asked_for == "priya@work.example"


def test_json_is_taken_as_csv_is(store: Store, tmp_path: Path) -> None:
    rows = [
        {"id": 5, "title": "Index", "requester": ANNA, "due": {"at": "2026-12-01T15:00:00Z"}, "billing_codes": ["L1"]}
    ]
    assert take(store, tmp_path, json.dumps(rows), "tasks.json").opened == [1001]
    task = store.task("main", 1001)
    assert task and task.due.at == datetime(2026, 12, 1, 15, tzinfo=UTC) and task.billing_codes == ("L1",)
    taken = take(store, tmp_path, '{"not": "a list"}', "odd.json")
    assert taken.opened == [] and "list of rows" in str(taken.problems[0])


def test_a_guarded_cell_comes_back_as_it_was(store: Store, tmp_path: Path) -> None:
    data = sheet(("title", "requester"), [{"title": "=1+1 canary", "requester": ANNA}])
    assert b"'=1+1" in data
    (tmp_path / "t.csv").write_bytes(data)
    take_tasks(tmp_path / "t.csv", store, firm(), lambda: START)
    task = store.task("main", 1001)
    assert task and task.title == "=1+1 canary"


@pytest.mark.parametrize("cell", ["=1", "+1", "-1", "@x", "\t=1", "\r=1", "  =1", "＝1"])
def test_what_a_spreadsheet_would_run_is_text(cell: str) -> None:
    [_, [guarded]] = list(csv.reader(sheet(("a",), [{"a": cell}]).decode("utf-8-sig").split("\r\n", 1)))[:2]
    assert guarded.startswith("'")


def test_an_import_never_touches_the_clock_of_what_was_taken(store: Store, tmp_path: Path) -> None:
    take(store, tmp_path, GOOD)
    wakes = store.wakes_due("main", START + timedelta(days=90))
    take(store, tmp_path, GOOD)
    assert store.wakes_due("main", START + timedelta(days=90)) == wakes != []
