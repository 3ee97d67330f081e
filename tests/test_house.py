"""The house itself: our generic package names stay ours, and what is locked can be installed and trusted anywhere."""

import importlib
import re
import subprocess
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGES = ("buckslip", "config", "intake", "outbound", "tracker", "templates")
LOCKS = ("requirements.lock", "requirements-dev.lock")
INDEX_WORDS = re.compile(r"--(extra-)?index-url|--find-links|https?://\S+/(simple|packages)/|file:///")


@pytest.mark.parametrize("name", PACKAGES)
def test_each_package_is_imported_from_this_repository(name: str) -> None:
    """`config` and `templates` are names that others use too: an installed stranger must not win."""
    where = importlib.import_module(name).__file__
    assert where is not None and Path(where).is_relative_to(ROOT), where


@pytest.mark.parametrize("name", PACKAGES)
def test_no_installed_distribution_ships_a_package_of_our_name(name: str) -> None:
    assert set(packages_distributions().get(name, [])) <= {"buckslip"}


def tracked_files() -> list[Path]:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True, text=True).stdout
    return [ROOT / name for name in listed.split("\0") if name and (ROOT / name).is_file()]


def test_no_file_names_an_index_or_a_path_of_a_machine() -> None:
    found = [
        f"{path.relative_to(ROOT)}: {match.group()}"
        for path in tracked_files()
        if path != Path(__file__)
        for match in INDEX_WORDS.finditer(path.read_text("utf-8", "replace"))
    ]
    assert not found


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_file_has_a_hash_for_each_package_and_no_address(lock: str) -> None:
    text = (ROOT / lock).read_text()
    requirements = re.split(r"\n(?=[A-Za-z0-9])", "\n" + re.sub(r"^\s*#.*\n?", "", text, flags=re.M))[1:]
    assert len(requirements) > 40
    for requirement in requirements:
        assert re.match(r"[A-Za-z0-9._-]+==\S+", requirement), requirement
        assert "--hash=sha256:" in requirement, requirement
    assert "://" not in text and "\n-" not in text


def test_what_runs_is_what_is_tested() -> None:
    """The two lock files agree on every package that they share."""
    runtime, tested = (
        dict(re.findall(r"^([a-z0-9._-]+)==(\S+)", (ROOT / lock).read_text(), flags=re.M)) for lock in LOCKS
    )
    assert {name: tested.get(name) for name in runtime} == runtime
