"""A matter leaves a desk as a folder that tells its whole story, and enters an empty one as it was."""

import csv
import json
import re
from datetime import timedelta
from html.parser import HTMLParser
from pathlib import Path

import pytest
from sqlalchemy import text

from buckslip.exchange.export import Wanted, write_export
from buckslip.exchange.record import Record, audit_of, record_of
from buckslip.exchange.replay import CannotReplay, read_record, replay
from tests.buckslip.exchange.matter import ANNA, NUMBER, OTHER, Life, firm, opening
from tracker.domain.commands import HoldMail
from tracker.domain.decision import Decision, Fate, MailChange
from tracker.domain.firm import Firm
from tracker.domain.task import Origin, State
from tracker.service import Incoming, handle
from tracker.store import Store

OF_THE_DESK = {"audit.html", "audit.json"}  # links of the chain, desk and time: all else must be the same


def export(store: Store, of: Firm, folder: Path, number: str = NUMBER) -> Record:
    record = record_of(store, of, of.matters[number])
    audit = audit_of(record, store.verify_chain(of.desk), record.rows.events[-1].at)
    write_export(record, audit, folder, Wanted(json=True, csv=True))
    return record


def files_in(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


class Page(HTMLParser):
    """What a browser would load or follow."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.links: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.links += [value or "" for name, value in attrs if name in ("href", "src", "action", "srcset", "data")]


def test_the_folder_has_every_file_by_task_and_version_under_a_name_that_is_safe(life: Life, tmp_path: Path) -> None:
    export(life.store, life.firm, tmp_path / "out")
    files = files_in(tmp_path / "out")
    work = {name: data for name, data in files.items() if name.startswith("T-")}
    assert work == {
        "T-1001/material/-Exhibit- A-.pdf": b"exhibit",
        "T-1001/material/Summary marked.docx": b"marked up",
        "T-1001/version-1/Summary.docx": b"first version",
        "T-1001/version-2/Summary.docx": b"second version",
        "T-1001/version-2/summary (2).DOCX": b"another of that name",
        "T-1002/version-1/canary.txt": b"sealed canary",
    }
    mails = [data for name, data in files.items() if name.startswith("mail/")]
    assert sum(b"\nMail " in data for data in mails) == 12
    assert sum(data.startswith(b"To: ") for data in mails) > 5


def test_the_page_needs_nothing_from_elsewhere_and_runs_nothing(life: Life, tmp_path: Path) -> None:
    export(life.store, life.firm, tmp_path)
    for name in ("index.html", "audit.html"):
        page = Page((tmp_path / name).read_text())
        assert not page.tags & {"script", "img", "iframe", "link", "object", "form"}
        for link in page.links:
            assert (
                link.startswith("#")
                or (tmp_path / re.sub("%([0-9A-F]{2})", lambda m: chr(int(m[1], 16)), link)).is_file()
            )
    said = (tmp_path / "index.html").read_text()
    assert "Two &lt;b&gt;changes&lt;/b&gt; &amp; more" in said and "<b>" not in said
    assert said.count(".eml") > 15 and "@media print" in said


def test_the_page_tells_due_dates_versions_hours_and_what_is_sealed(life: Life, tmp_path: Path) -> None:
    export(life.store, life.firm, tmp_path)
    said = (tmp_path / "index.html").read_text()
    for words in (
        "make it Monday",
        "by Wednesday noon",
        "Anna Hartwell approved it",
        "3.5 hours; no rate is agreed",
        "SEALED: T-1002.",
        "Priya Nair sent version 2",
    ):
        assert words in said, words
    audit = (tmp_path / "audit.html").read_text()
    assert "the whole chain was checked and is unbroken" in audit and "also speak of tasks of other matters" in audit
    assert life.store.events("main", 1001)[0].hash in audit


def test_another_matters_task_is_not_in_it_but_for_the_mail_that_spoke_of_both(life: Life, tmp_path: Path) -> None:
    record = export(life.store, life.firm, tmp_path)
    assert [task.number for task in record.rows.tasks] == [1001, 1002, 1004]
    assert "Brandt canary" not in (tmp_path / "index.html").read_text()
    assert len(record.crossing) >= 2  # the mail and its acknowledgement
    other = export(life.store, life.firm, tmp_path / "other", OTHER)
    assert [task.number for task in other.rows.tasks] == [1003]
    assert b"canary.txt" not in b"".join(files_in(tmp_path / "other").values())


def test_no_cell_of_a_sheet_is_a_formula(life: Life, tmp_path: Path) -> None:
    life.mail(ANNA, "=cmd|' /C calc'!A0", opening("@SUM(1+1)", life))
    export(life.store, life.firm, tmp_path)
    for path in tmp_path.glob("*.csv"):
        assert path.read_bytes().startswith(b"\xef\xbb\xbf")
        rows = list(csv.reader(path.read_text("utf-8-sig").splitlines()))
        assert len(rows) > 1 and {len(row) for row in rows} == {len(rows[0])}
        assert not [cell for row in rows for cell in row if cell[:1] in "=+-@" and cell]
    assert "'@SUM(1+1)" in (tmp_path / "tasks.csv").read_text()


def test_a_broken_chain_is_said(life: Life, tmp_path: Path) -> None:
    with life.store._db.writing("tamper") as connection:
        connection.execute(text("UPDATE event SET body = replace(body, 'Got it', 'Got me') WHERE kind = 'Accepted'"))
    export(life.store, life.firm, tmp_path)
    assert "the chain was broken: event" in (tmp_path / "audit.html").read_text()


def test_exported_imported_and_exported_again_it_is_the_same(life: Life, elsewhere: Store, tmp_path: Path) -> None:
    export(life.store, life.firm, tmp_path / "one")
    there = firm("another")
    record = read_record(tmp_path / "one")
    done = replay(record, tmp_path / "one", elsewhere, there)
    assert done.tasks == (1001, 1002, 1004) and not done.again
    export(elsewhere, there, tmp_path / "two")
    one, two = files_in(tmp_path / "one"), files_in(tmp_path / "two")
    assert set(one) == set(two)
    assert [name for name in one if name not in OF_THE_DESK and one[name] != two[name]] == []
    assert elsewhere.verify_chain("another") is None and elsewhere.verify_blobs("another") == []
    here = {task.number: task for task in life.store.tasks("main", open_only=False)}
    for task in elsewhere.tasks("another", open_only=False):
        assert (task.state, task.due_history, task.revision) == (
            here[task.number].state,
            here[task.number].due_history,
            here[task.number].revision,
        )


def test_an_import_writes_to_nobody_and_the_clock_goes_on(life: Life, elsewhere: Store, tmp_path: Path) -> None:
    export(life.store, life.firm, tmp_path)
    replay(read_record(tmp_path), tmp_path, elsewhere, firm())
    much_later = life.at + timedelta(days=400)
    assert elsewhere.claim_letters(much_later, 100) == []
    due = {wake.task for wake in elsewhere.wakes_due("main", much_later)}
    assert 1004 in due and elsewhere.task("main", 1004).state is State.OFFERED  # type: ignore[union-attr]
    letter = life.store.letters("main", 1001)[0]
    found = elsewhere.candidates("main", tokens=(letter.id,), message_ids=(), numbers=(), sender=ANNA, now=life.at)
    assert [task.number for task in found.tasks] == [1001]


def test_a_second_import_changes_nothing(life: Life, elsewhere: Store, tmp_path: Path) -> None:
    export(life.store, life.firm, tmp_path)
    replay(read_record(tmp_path), tmp_path, elsewhere, firm())
    before = elsewhere.status("main", life.at)
    assert replay(read_record(tmp_path), tmp_path, elsewhere, firm()).again
    assert elsewhere.status("main", life.at) == before


def test_two_matters_that_share_a_mail_can_both_be_brought_in(life: Life, elsewhere: Store, tmp_path: Path) -> None:
    for number in (NUMBER, OTHER):
        export(life.store, life.firm, tmp_path / number, number)
        replay(read_record(tmp_path / number), tmp_path / number, elsewhere, firm())
    assert [task.number for task in elsewhere.tasks("main", open_only=False)] == [1001, 1002, 1003, 1004]
    assert elsewhere.verify_chain("main") is None
    export(elsewhere, firm(), tmp_path / "again", OTHER)
    first, again = (json.loads((tmp_path / name / "matter.json").read_text()) for name in (OTHER, "again"))
    assert first["causes"] == again["causes"]


def test_a_mail_that_was_held_and_released_keeps_both_words(life: Life, elsewhere: Store, tmp_path: Path) -> None:
    life.mail(ANNA, "Held", HoldMail("unverified", ANNA))
    held = life.store.inbound("main")[-1]
    with life.store.transaction("main") as work:
        change = MailChange(held.key, settled="released")
        work.keep(Incoming("order", "release it", life.at, ()), Decision(Fate.DONE, mails=(change,)))
    origin = Origin(held.key, ANNA, held.message_id, subject="Held")
    again = Incoming("release", f"{held.key} 1", life.at, (opening("Released work", life),), origin)
    [number] = handle(again, life.store, life.firm).tasks
    export(life.store, life.firm, tmp_path / "one")
    assert "held: unverified" in (tmp_path / "one" / "index.html").read_text()
    replay(read_record(tmp_path / "one"), tmp_path / "one", elsewhere, firm())
    export(elsewhere, firm(), tmp_path / "two")
    one, two = ((tmp_path / name / "matter.json").read_bytes() for name in ("one", "two"))
    assert one == two
    assert elsewhere.status("main", life.at).held == 0
    came = [mail for mail in elsewhere.inbound("main") if mail.subject == "Held"]
    assert [mail.tasks for mail in came] == [(number,)]


def test_a_number_that_is_taken_and_a_file_that_was_changed_are_refused_whole(
    life: Life, elsewhere: Store, tmp_path: Path
) -> None:
    export(life.store, life.firm, tmp_path)
    (tmp_path / "T-1001" / "version-2" / "Summary.docx").write_bytes(b"forged version")
    with pytest.raises(CannotReplay, match="is not as it was exported"):
        replay(read_record(tmp_path), tmp_path, elsewhere, firm())
    assert elsewhere.tasks("main", open_only=False) == [] and elsewhere.inbound("main") == []
    other = Life(elsewhere, firm())
    other.at += timedelta(hours=5)
    other.mail(ANNA, "Mine", opening("Something else", other))
    with pytest.raises(CannotReplay, match="T-1001 of this desk is another task"):
        replay(read_record(tmp_path), tmp_path, elsewhere, firm())


def test_a_record_that_makes_no_sense_is_refused_whole(life: Life, elsewhere: Store, tmp_path: Path) -> None:
    export(life.store, life.firm, tmp_path)
    plain = (tmp_path / "matter.json").read_text()
    for change in (('"Accepted"', '"Excepted"'), ('"received"', '"deceived"'), ('"task": 1001', '"task": null')):
        (tmp_path / "matter.json").write_text(plain.replace(*change))
        with pytest.raises(CannotReplay):
            replay(read_record(tmp_path), tmp_path, elsewhere, firm())
        assert elsewhere.tasks("main", open_only=False) == [] and elsewhere.inbound("main") == []


def test_a_matter_can_be_brought_into_another_desk_of_the_same_installation(life: Life, tmp_path: Path) -> None:
    export(life.store, life.firm, tmp_path / "one")
    there = firm("other")
    replay(read_record(tmp_path / "one"), tmp_path / "one", life.store, there)
    export(life.store, there, tmp_path / "two")
    one, two = ((tmp_path / name / "matter.json").read_bytes() for name in ("one", "two"))
    assert one == two
    assert life.store.verify_chain("main") is None and life.store.verify_chain("other") is None
    assert life.store.verify_blobs("other") == []


def test_a_record_cannot_name_files_outside_its_folder(life: Life, elsewhere: Store, tmp_path: Path) -> None:
    export(life.store, life.firm, tmp_path / "out")
    (tmp_path / "secret").write_bytes(b"exhibit")
    record = dict(read_record(tmp_path / "out"))
    record["paths"] = dict.fromkeys(record["paths"], "../secret")
    with pytest.raises(CannotReplay, match="lacks the file"):
        replay(record, tmp_path / "out", elsewhere, firm())
