"""A practice-management system's whole list brought in: 10,000 matters and 2,000 people, once and once more."""

import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.office import office

MOST, AGAIN = 10.0, 3.0  # seconds


def importing(matters: int = 10_000, people: int = 2_000) -> bool:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        office(folder)
        write_lists(folder, matters, people)
        first, said = timed(folder)
        second, _ = timed(folder)
    shown = all(f"{count:,} of {count:,} {what}" in said for count, what in ((matters, "matters"), (people, "people")))
    words = "progress shown" if shown else "NO progress shown"
    print(
        f"importing: {matters:,} matters and {people:,} people in {first:.1f} s (under {MOST:g}), {words}; "
        f"the same again in {second:.1f} s (under {AGAIN:g})"
    )
    return first < MOST and second < AGAIN and shown


def write_lists(folder: Path, matters: int, people: int) -> None:
    rows = ["Full Name,E-mail,Position,Time Zone,Department"]
    rows += [f"Person Number{n},person{n}@bench.example,Associate,America/Chicago,Litigation" for n in range(people)]
    (folder / "people-export.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    rows = ["Matter Number;Matter Name;Client;Practice Area;Responsible Attorney;Adverse Parties"]
    rows += [
        f"2026-{n:05};Client {n} v. Other {n};Client {n};litigation;person{n % people}@bench.example;Other {n}"
        for n in range(matters)
    ]
    (folder / "matters-export.csv").write_text("\r\n".join(rows) + "\r\n", encoding="utf-8-sig")


def timed(folder: Path) -> tuple[float, str]:
    """Both commands as the operator types them: seconds, and what they said of how far they are."""
    begun, said = time.monotonic(), ""
    for what in ("people", "matters"):
        words = [sys.executable, "-c", "from buckslip.cli import main; main()", what, "import", f"{what}-export.csv"]
        done = subprocess.run(words, cwd=folder, capture_output=True, text=True, check=True)
        said += done.stderr
    return time.monotonic() - begun, said
