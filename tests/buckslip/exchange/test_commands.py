"""The commands of exchange, as the operator types them."""

import csv
import json
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.buckslip.conftest import DANA, RENEE, Run, desk_in, new_task
from tests.config.office import MATTERS, PEOPLE, office
from tracker.domain.commands import Accept

SOON = datetime.now(UTC) + timedelta(days=30)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with desk_in(tmp_path) as desk:
        desk.mail(DANA, "Alvarez depo", new_task("Summarize the Alvarez deposition", SOON))
        desk.mail(RENEE, "Re: T-1001", Accept(RENEE, 1001, "Got it"))
    return tmp_path


def test_export_writes_a_folder_and_says_what_is_in_it(folder: Path, buckslip: Run) -> None:
    said = buckslip("export", "--matter", "2026-0141", "--json", "--csv")
    assert said.code == 0, said.err
    assert "Alvarez v. Northgate Logistics (2026-0141): 1 tasks, 2 files and mails." in said.out
    assert "the chain of events is unbroken" in said.out
    names = {path.name for path in (folder / "2026-0141").iterdir()}
    assert names >= {"index.html", "audit.html", "mail", "matter.json", "audit.json", "tasks.csv", "time.csv"}
    again = buckslip("export", "--matter", "2026-0141")
    assert again.code == 5 and "is there already" in again.err
    plain = buckslip("export", "--matter", "2026-0141", "--out", "other")
    assert plain.code == 0 and {path.name for path in (folder / "other").iterdir()} == {
        "index.html",
        "audit.html",
        "mail",
    }


def test_a_matter_that_is_not_there_is_said_with_the_nearest(folder: Path, buckslip: Run) -> None:
    said = buckslip("export", "--matter", "2026-0411")
    assert said.code == 5 and 'There is no matter "2026-0411". Did you mean "2026-0141"?' in said.err


def test_an_export_is_imported_into_an_empty_desk_and_exported_the_same(folder: Path, buckslip: Run) -> None:
    buckslip("export", "--matter", "2026-0141", "--json", "--out", "out")
    new = folder / "new"
    new.mkdir()
    office(new, people=PEOPLE.replace(",2026-0098", ","), matters=MATTERS.splitlines()[0] + "\n")
    buckslip("init", "new")
    config = ("--config", "new/buckslip.toml")
    missing = buckslip("import", "out", *config)
    assert missing.code == 5 and "buckslip matters import out/matter.csv" in missing.err
    assert buckslip("matters", "import", "out/matter.csv", *config).code == 0
    said = buckslip("import", "out", *config)
    assert said.code == 0 and "1 tasks, 2 mails and 3 letters of 2026-0141. Nobody was written to." in said.out, (
        said.err
    )
    assert "here already" in buckslip("import", "out", *config).out
    buckslip("export", "--matter", "2026-0141", "--json", "--out", "again", *config)
    for name in ("index.html", "matter.json"):
        assert (folder / "out" / name).read_bytes() == (folder / "again" / name).read_bytes()
    assert "T-1001" in buckslip("tasks", *config).out


def test_what_is_no_export_is_refused_in_words(folder: Path, buckslip: Run) -> None:
    assert "There is no matter.json" in buckslip("import", ".").err
    (folder / "matter.json").write_text("[]")
    said = buckslip("import", ".")
    assert said.code == 5 and "is not of the kind" in said.err


def test_tasks_go_out_as_csv_and_come_back_as_nothing_new(folder: Path, buckslip: Run) -> None:
    said = buckslip("tasks", "--csv")
    rows = list(csv.DictReader(said.out.removeprefix("\ufeff").splitlines()))
    assert [row["task"] for row in rows] == ["T-1001"] and rows[0]["requester"] == DANA
    (folder / "tasks.csv").write_text(said.out)
    back = buckslip("tasks", "import", "tasks.csv")
    assert back.code == 0 and "0 new, 1 as before. Nothing was changed." in back.out
    (folder / "tasks.json").write_text(buckslip("tasks", "--json").out)
    assert "0 new, 1 as before" in buckslip("tasks", "import", "tasks.json").out


def test_tasks_import_says_what_it_did_row_by_row(folder: Path, buckslip: Run) -> None:
    (folder / "t.csv").write_text(
        f"id,title,requester,due,shade\n1,Index\x1b[31m,{DANA},,x\n2,Past,{DANA},2020-01-01,\n3,Index 3,{DANA},,\n"
    )
    said = buckslip("tasks", "import", "t.csv")
    assert said.code == 5 and "t.csv, row 3 (Past): due is past" in said.out and "\x1b" not in said.out
    assert "new      T-1002" in said.out and "2 new, 0 as before, 1 wrong and not taken." in said.out
    assert "columns that mean nothing here: shade" in said.out
    (folder / "t.csv").write_text(f"id,title,requester\n1,Index,{DANA}\n")
    said = buckslip("tasks", "import", "t.csv")
    assert "not in t.csv, still open here: T-1003 Index 3" in said.out
    assert "changed in t.csv since it was taken" in said.out


def test_matters_go_out_and_come_back_as_csv_and_as_json(folder: Path, buckslip: Run) -> None:
    for kind in ("csv", "json"):
        (folder / f"out.{kind}").write_text(buckslip("matters", "list", f"--{kind}").out)
        said = buckslip("matters", "import", f"out.{kind}")
        assert said.code == 0 and "0 new, 0 changed, 2 as before. Nothing was written." in said.out
    rows = json.loads((folder / "out.json").read_text())
    (folder / "less.json").write_text(json.dumps([*rows[:1], {"number": "", "caption": "x"}]))
    said = buckslip("matters", "import", "less.json")
    assert "still in matters.csv: Brandt v. Kestrel Medical" in said.out and "less.json, row 3" in said.out


def test_the_library_of_a_matter_is_laid_out_anew_by_an_export(folder: Path, buckslip: Run) -> None:
    toml = folder / "buckslip.toml"
    toml.write_text(toml.read_text() + '\n[library]\nfolder = "library"\n')
    (folder / "library").mkdir()
    said = buckslip("export", "--matter", "2026-0141", "--out", "out")
    assert re.search(r"The library has the matter anew: 0 files in .*library/2026-0141", said.out)
