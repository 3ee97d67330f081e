"""Lists that change while the desk is at work: what is right holds, what is wrong is refused and told."""

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import count
from pathlib import Path
from threading import Event

import pytest

import buckslip.roster
from buckslip.compose import running
from buckslip.run import Running
from buckslip.service import report_lists
from buckslip.stages import Stage, keep_going
from config import load
from outbound.examples import each
from tests.buckslip.conftest import MONDAY, RENEE, TRUST, Run, desk_in
from tests.config.office import DESK, PEOPLE, office
from tracker.domain.commands import ConfirmMatter, MatterDraft

WRONG = "Luis Ortega,luis@paradesk.example,paralegl,,,,,\n"
WALLED = PEOPLE.replace(",2026-0098", ",2026-0098;2026-0141")
KIM = "ruth@hollisreyes.example"  # who coordinates


class NoReader:
    """Nobody reads mail here."""

    def close(self) -> None:
        pass


@pytest.fixture
def service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Running]:
    """A desk whose files are looked at each time the roster is asked for."""
    monkeypatch.setattr(buckslip.roster, "EVERY", -1)
    monkeypatch.setattr(buckslip.roster, "SAVED", -1)
    times = (MONDAY + timedelta(seconds=n) for n in count())
    with desk_in(tmp_path) as desk:
        made = running(load(tmp_path / "buckslip.toml", {}), desk.store, lambda: next(times), reader=NoReader())  # type: ignore[arg-type]
        yield made
        made.close()


def rewrite(service: Running, people: str) -> None:
    file = service.desk.roster.desk.people_file
    before = file.stat().st_mtime_ns
    file.write_text(people, "utf-8")
    os.utime(file, ns=(before + 10**9, before + 10**9))


def alerts(service: Running) -> list[str]:
    return [one.to for one in service.desk.store.letters(service.desk.key) if one.kind == "alert"]


def state(service: Running) -> str:
    """What the clock's stage says of itself once it has worked."""
    stop, stage = Event(), service.stages["clock"]

    def step() -> float:
        stop.set()
        stage.step()
        return 0

    keep_going(Stage("clock", step, stage.desks, stage.troubles), service.desk.store, service.desk.clock, stop)
    return service.desk.store.status(service.desk.key, MONDAY).stages["clock"][1]


def test_a_wall_holds_though_another_row_is_wrong_and_that_is_told_once(service: Running) -> None:
    roster = service.desk.roster
    assert not roster.firm.walled(RENEE, "2026-0141") and state(service) == "at work" and alerts(service) == []
    rewrite(service, WALLED + WRONG)
    assert roster.firm.walled(RENEE, "2026-0141") and roster.wrong == ("people.csv, row 7",)
    assert "errors in people.csv, row 7: what was before is in force, and every new wall" in state(service)
    state(service)
    assert alerts(service) == [KIM], "once, and not at each look"
    rewrite(service, PEOPLE + WRONG)
    assert roster.firm.walled(RENEE, "2026-0141"), "a wall comes down only with a list that is right"
    state(service)
    assert alerts(service) == [KIM]
    rewrite(service, PEOPLE)
    assert not roster.firm.walled(RENEE, "2026-0141") and not roster.wrong and state(service) == "at work"
    rewrite(service, PEOPLE + WRONG)
    state(service)
    assert alerts(service) == [KIM, KIM]


def test_a_file_that_is_just_being_saved_is_told_to_nobody(service: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(buckslip.roster, "SAVED", 60)
    rewrite(service, PEOPLE + WRONG)
    assert service.desk.roster.firm.people and service.desk.roster.wrong
    report_lists(service.desk, lambda: None)
    assert alerts(service) == []


def test_whatever_a_file_does_to_us_the_desk_goes_on_and_looks_again(service: Running) -> None:
    roster = service.desk.roster
    whole = roster.load
    assert whole

    def breaks() -> object:
        raise ZeroDivisionError

    roster.load = breaks  # type: ignore[assignment]
    rewrite(service, WALLED)
    assert roster.firm.walled(RENEE, "2026-0141")
    assert roster.wrong == ("a file that cannot be read (ZeroDivisionError)",)
    roster.load = whole
    assert roster.firm.walled(RENEE, "2026-0141") and not roster.wrong


def test_a_wall_may_be_around_a_matter_that_mail_has_opened(tmp_path: Path, buckslip: Run) -> None:
    with desk_in(tmp_path) as desk:
        draft = MatterDraft("2026-0311", "Voss v. Bayview")
        desk.mail(KIM, "Matter", ConfirmMatter(KIM, draft))
        assert "2026-0311" in desk.store.matters(desk.firm.desk)
    office(tmp_path, DESK + TRUST, people=PEOPLE.replace(",2026-0098", ",2026-0311"))
    for words in (("check",), ("people", "check"), ("matters", "check")):
        said = buckslip(*words)
        assert said.code < 2 and "2026-0311" not in said.out + said.err, words
    office(tmp_path, DESK + TRUST, people=PEOPLE.replace(",2026-0098", ",2026-0312"))
    assert buckslip("check").code == 2
    (tmp_path / "buckslip.key").unlink()
    said = buckslip("people", "check")
    assert said.code == 1 and "cannot be read now" in said.out


def test_the_service_takes_a_wall_around_a_matter_that_mail_has_opened(service: Running) -> None:
    with desk_in(service.desk.roster.desk.people_file.parent) as desk:
        desk.mail(KIM, "Matter", ConfirmMatter(KIM, MatterDraft("2026-0311", "Voss v. Bayview")))
    rewrite(service, PEOPLE.replace(",2026-0098", ",2026-0311"))
    assert service.desk.roster.firm.walled(RENEE, "2026-0311") and not service.desk.roster.wrong


def test_status_opens_with_lists_that_are_wrong_and_says_so(tmp_path: Path, buckslip: Run) -> None:
    with desk_in(tmp_path):
        office(tmp_path, DESK + TRUST, people=PEOPLE + WRONG)
    said = buckslip("status", "--exit-code")
    assert said.code == 1 and "0 open, 0 late" in said.out
    assert "Look at this: people.csv, row 7 (Luis Ortega): role must be" in said.out


def test_a_slip_in_the_firms_own_words_is_told_once_a_month_for_each_place(service: Running) -> None:
    one = next(iter(each().values()))
    letter = replace(one, desk=service.desk.key)
    for where in ("words/layout.txt, line 1", "words/layout.txt, line 1", "review/head.txt, line 3"):
        service._slipped(letter, where)
    assert alerts(service) == [KIM, KIM]


def test_lists_that_the_configuration_names_anew_are_watched(service: Running) -> None:
    roster = service.desk.roster
    file = roster.desk.people_file
    file.with_name("staff.csv").write_text(PEOPLE, "utf-8")
    toml = file.with_name("buckslip.toml")
    toml.write_text(toml.read_text("utf-8").replace("[desk]", '[desk]\npeople = "staff.csv"', 1), "utf-8")
    assert roster.firm.people and roster.desk.people_file.name == "staff.csv"
    rewrite(service, WALLED)
    assert roster.firm.walled(RENEE, "2026-0141")
