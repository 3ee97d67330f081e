"""Approved work lies as files in the firm's folder, whatever becomes of the folder, and nothing sealed does."""

import shutil
from pathlib import Path

import pytest

from buckslip.exchange import library
from buckslip.exchange.library import LibraryAway, catch_up
from tests.buckslip.exchange.matter import ANNA, NUMBER, OTHER, PRIYA, Life, firm, opening
from tracker.domain.commands import Accept, Approve, Deliver, Reopen, SetMatter
from tracker.domain.shelf import folder_of
from tracker.store import Store


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "library"
    made.mkdir()
    return made


def work_in(folder: Path) -> dict[str, bytes]:
    found = {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    return {name: data for name, data in found.items() if not name.startswith(".")}


def test_only_approved_work_is_there_with_its_history_by_matter_task_and_version(life: Life, folder: Path) -> None:
    catch_up(life.store, life.firm, folder)
    found = work_in(folder)
    page = found.pop(f"{NUMBER}/index.html").decode()
    assert found == {
        f"{NUMBER}/T-1001/version-1/Summary.docx": b"first version",
        f"{NUMBER}/T-1001/version-2/Summary.docx": b"second version",
        f"{NUMBER}/T-1001/version-2/summary (2).DOCX": b"another of that name",
    }
    assert "make it Monday" in page and "Anna Hartwell approved it" in page
    assert "Draft the Alvarez motion" not in page  # not approved


def test_of_sealed_work_only_the_number_is_said(life: Life, folder: Path) -> None:
    catch_up(life.store, life.firm, folder)
    everything = b"".join(work_in(folder).values())
    assert b"canary" not in everything and b"Sealed and not laid out here: T-1002" in everything


def test_a_matter_that_is_sealed_takes_its_work_out_again(life: Life, folder: Path) -> None:
    catch_up(life.store, life.firm, folder)
    catch_up(life.store, firm(seal="sealed"), folder)
    assert list(work_in(folder)) == [f"{NUMBER}/index.html"]
    assert b"Summarize" not in work_in(folder)[f"{NUMBER}/index.html"]
    catch_up(life.store, life.firm, folder)
    assert len(work_in(folder)) == 4


def test_nothing_is_written_twice_and_what_is_there_stays(life: Life, folder: Path) -> None:
    assert catch_up(life.store, life.firm, folder) == 1
    before = {path: path.stat().st_mtime_ns for path in folder.rglob("*")}
    assert catch_up(life.store, life.firm, folder) == 0
    (folder / ".buckslip-main.json").unlink()
    catch_up(life.store, life.firm, folder)
    after = {path: path.stat().st_mtime_ns for path in folder.rglob("*") if path.is_file()}
    assert {path: at for path, at in after.items() if not path.name.startswith(".")} == {
        path: at for path, at in before.items() if path in after and not path.name.startswith(".")
    }


def test_a_folder_that_is_away_loses_nothing_and_an_empty_one_is_filled(life: Life, folder: Path) -> None:
    catch_up(life.store, life.firm, folder)
    before = work_in(folder)
    shutil.rmtree(folder)
    with pytest.raises(LibraryAway, match="is away"):
        catch_up(life.store, life.firm, folder)
    assert not folder.exists()  # a share that is not mounted is not written beside
    folder.mkdir()
    catch_up(life.store, life.firm, folder)
    assert work_in(folder) == before


def test_a_write_that_fails_half_way_is_done_again(life: Life, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[Path] = []

    def full(path: Path, data: bytes) -> None:
        if len(done) == 2:
            raise OSError(28, "No space left on device")
        done.append(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)

    with monkeypatch.context() as patched:
        patched.setattr("buckslip.exchange.folder.put", full)
        with pytest.raises(LibraryAway, match="No space left"):
            catch_up(life.store, life.firm, folder)
    catch_up(life.store, life.firm, folder)
    assert len(work_in(folder)) == 4


def test_what_somebody_changed_there_is_put_right_by_an_export(life: Life, folder: Path) -> None:
    catch_up(life.store, life.firm, folder)
    work = folder / NUMBER / "T-1001" / "version-1" / "Summary.docx"
    work.write_bytes(b"FIRST version")
    library.lay_out(life.store, life.firm, life.firm.matters[NUMBER], folder, thorough=True)
    assert work.read_bytes() == b"first version"


def test_work_that_moves_to_another_matter_leaves_the_first_ones_folder(store: Store, folder: Path) -> None:
    life = Life(store, firm())
    life.mail(ANNA, "Depo", opening("Depo", life))
    life.mail(PRIYA, "Re: T-1001", Accept(PRIYA, 1001, "ok"))
    life.mail(PRIYA, "Re: T-1001", Deliver(PRIYA, 1001, (life.file("a.txt", b"a"),), "done"))
    life.mail(ANNA, "Re: T-1001", Approve(ANNA, 1001, 1, "Approved."))
    catch_up(store, life.firm, folder)
    assert f"{NUMBER}/T-1001/version-1/a.txt" in work_in(folder)
    life.mail(ANNA, "Re: T-1001", Reopen(ANNA, 1001, "again"), SetMatter(ANNA, 1001, OTHER))
    assert (task := store.task("main", 1001)) and task.matter == OTHER
    catch_up(store, life.firm, folder)
    assert sorted(work_in(folder)) == [f"{OTHER}/T-1001/version-1/a.txt", f"{OTHER}/index.html"]


@pytest.mark.parametrize("numbers", [("A/1", "A:1"), ("CON", "con"), ("..", "."), ("x.", "x"), ("\u00c9", "E\u0301")])
def test_two_matters_never_share_a_folder(numbers: tuple[str, str]) -> None:
    one, other = map(folder_of, numbers)
    assert one.casefold() != other.casefold()
    assert not {"/", "\\", ":"} & set(one + other) and one.strip(". ") == one


def test_an_everyday_number_is_its_own_folder() -> None:
    assert folder_of("2026-0141") == "2026-0141"
