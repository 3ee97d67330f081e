"""Every command that README.md shows is run here, in its order, as the reader would: from an empty folder to a working desk."""

import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from email import policy
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path

import pytest

from buckslip.demo.world import AUTHSERV, MailWorld
from tests.patience import PATIENCE

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")
BUCKSLIP = str(Path(sys.executable).with_name("buckslip"))
DESK, ANNA, NORA = "tasks@firm.example", "anna@firm.example", "nora@work.example"
PEOPLE = f"Name,E-mail,Role\nAnna Park,{ANNA},partner\nNora Bell,{NORA},paralegal\nRuth Adler,ruth@firm.example,coordinator\n"
MATTERS = f"number,caption,attorney\n2026-0001,Harmon v. Delta Freight,{ANNA}\n"


def shown() -> list[str]:
    """Lines of the README's shell blocks, without their comments."""
    blocks = re.findall(r"^ *```sh\n(.*?)^ *```", README, re.S | re.M)
    return [line.split("#")[0].strip() for block in blocks for line in block.splitlines() if line.strip()]


@pytest.fixture
def world() -> Iterator[MailWorld]:
    mail = MailWorld(dict.fromkeys((DESK, ANNA, NORA), "secret"), lambda: datetime.now(UTC)).start()
    yield mail
    mail.stop()


def environment(world: MailWorld) -> dict[str, str]:
    """What the reader would write into buckslip.toml, given from outside."""
    desk = {"BUCKSLIP_DESK_ADDRESS": DESK, "BUCKSLIP_DESK_NAME": "Firm LLP", "BUCKSLIP_TRUST_AUTHSERV_ID": AUTHSERV}
    for server, port in (("IMAP", world.imap_port), ("SMTP", world.smtp_port)):
        desk |= {f"BUCKSLIP_{server}_HOST": "127.0.0.1", f"BUCKSLIP_{server}_PORT": str(port)}
        desk |= {f"BUCKSLIP_{server}_SECURITY": "plain", f"BUCKSLIP_{server}_USER": DESK}
    return {"PATH": os.environ["PATH"]} | desk


def buckslip(folder: Path, env: dict[str, str], *words: str, code: int = 0) -> str:
    done = subprocess.run([BUCKSLIP, *words], cwd=folder, env=env, capture_output=True, text=True, timeout=60)
    assert done.returncode == code, f"{words}: {done.returncode}\n{done.stdout}\n{done.stderr}"
    return done.stdout


def first_mail() -> bytes:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = f"Anna Park <{ANNA}>", DESK, "Harmon - Kessler depo"
    mail["Date"], mail["Message-ID"] = format_datetime(datetime.now(UTC)), "<first@firm.example>"
    mail.set_content("Please summarize the Kessler deposition, page/line. No rush.\n")
    return mail.as_bytes(policy=policy.SMTP)


def wait_for_letter(world: MailWorld, address: str, words: bytes) -> bool:
    """One that holds these words; everybody is welcomed beside it."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if any(words in letter[1] for letter in world.letters(address)):
            return True
        time.sleep(0.1)
    raise AssertionError(f"no such letter came to {address}")


def test_the_commands_of_the_readme_lead_from_an_empty_folder_to_a_working_desk(
    tmp_path: Path, world: MailWorld
) -> None:
    tried = set()

    def run(line: str, *words: str) -> str:
        tried.add(line)
        return buckslip(tmp_path, env, *(words or line.split()[1:]))

    env = environment(world)
    run(".venv/bin/buckslip init")
    for name in ("imap-password", "smtp-password"):
        (tmp_path / name).write_text("secret\n")
        (tmp_path / name).chmod(0o600)
    (tmp_path / "contacts.csv").write_text(PEOPLE)
    (tmp_path / "matters-export.csv").write_text(MATTERS)
    run(".venv/bin/buckslip people import contacts.csv")
    run(".venv/bin/buckslip matters import matters-export.csv")
    run(".venv/bin/buckslip check")
    (tmp_path / "mail.eml").write_bytes(first_mail())
    reading = json.loads(buckslip(tmp_path, env, "read", "--json", "mail.eml"))
    assert reading["sender"]["verdict"] == "unverified"
    service = subprocess.Popen([BUCKSLIP, "run"], cwd=tmp_path, env=env, stderr=subprocess.PIPE, stdout=subprocess.PIPE)
    tried.add(".venv/bin/buckslip run")
    try:
        world.send(ANNA, first_mail(), DESK)
        assert wait_for_letter(world, ANNA, b"T-1001")
        assert wait_for_letter(world, NORA, b"T-1001")
        assert "T-1001" in run(".venv/bin/buckslip tasks")
        run(".venv/bin/buckslip status")
        assert "Kessler" in run(".venv/bin/buckslip show T-1001")
        assert "No rush" in run(".venv/bin/buckslip trace T-1001")
        assert "Anna" in run(".venv/bin/buckslip digest --preview")
    finally:
        service.terminate()
        assert service.wait(30) == 0
        for pipe in (service.stdout, service.stderr):
            assert pipe
            pipe.close()
    assert tried | {"make demo", "make test", "make setup"} >= set(shown())


def test_make_demo_plays_the_story_and_writes_every_mail(tmp_path: Path) -> None:
    planned = subprocess.run(["make", "-n", "demo"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert ".venv/bin/buckslip demo" in planned
    told = buckslip(tmp_path, {"PATH": os.environ["PATH"]}, "demo", "--out", "mail")
    index = (tmp_path / "mail" / "index.html").read_text("utf-8")
    letters = sorted((tmp_path / "mail").glob("*.eml"))
    assert len(letters) > 60
    assert all(f'href="{letter.name}"' in index and letter.with_suffix(".html").exists() for letter in letters)
    for kind in (
        "acknowledgement",
        "assignment",
        "question",
        "review",
        "outcome",
        "delivery",
        "digest",
        "help",
        "welcome",
    ):
        assert f"[{kind}]" in told, kind


def test_make_test_runs_every_check() -> None:
    planned = subprocess.run(["make", "-n", "test"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    for check in ("ruff check", "ruff format --check", "mypy", "lint-imports", "pytest"):
        assert check in planned
    assert "make test" in (ROOT / ".ci" / "run").read_text()


def test_what_the_readme_points_at_is_there() -> None:
    for target in re.findall(r"\]\(([^)#:]+)\)", README):
        assert (ROOT / target).exists(), target
