"""What another system has not been told shows in `buckslip status`."""

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from tests.buckslip.conftest import DANA, MONDAY, Desk, Run, desk_in, new_task


def test_a_desk_without_a_webhook_says_nothing_of_it(busy: Path, buckslip: Run) -> None:
    assert "webhook" not in buckslip("status").out
    assert json.loads(buckslip("status", "--json").out)["webhook"] == {"waiting": 0, "dead": 0, "oldest": None}


def test_what_waits_and_what_was_given_up_is_counted_and_somebody_should_look(tmp_path: Path, buckslip: Run) -> None:
    with desk_in(tmp_path) as desk:
        told = Desk(desk.store, replace(desk.firm, webhook=True))
        told.mail(DANA, "Depo", new_task("Summarize the Alvarez deposition", MONDAY + timedelta(days=9000)))
        told.mail(DANA, "Brief", new_task("Cite-check the brief", MONDAY + timedelta(days=9000)))
    said = buckslip("status", "--exit-code")
    assert "webhook       4 events wait to be told, the oldest of Mon Nov 25, 2024, 10:00 AM; 0 given up" in said.out
    assert "Look at this: 4 events wait for the webhook, the oldest for " in said.out and said.code == 1
    with desk_in(tmp_path) as desk:
        for hook in desk.store.hooks.claim(desk.firm.desk, MONDAY, 10):  # the first of each task
            desk.store.hooks.dead(hook, MONDAY, "cases.firm.example answers 500")
    said = buckslip("status", "--exit-code")
    assert "2 events wait to be told" in said.out and "; 2 given up" in said.out and said.code == 1
    assert "the webhook was not told of 2 events, given up after three days" in said.out
    seen = json.loads(buckslip("status", "--json").out)
    assert (seen["webhook"]["waiting"], seen["webhook"]["dead"]) == (2, 2)
    assert seen["webhook"]["oldest"].startswith("2024-11-25T15:00:00")
    assert len([one for one in seen["troubles"] if "webhook" in one]) == 2
