"""Reading children: limits hold, one job is lost at most, nothing foreign comes back."""

import binascii
import hashlib
import os
import pickle
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import psutil
import pytest

from intake import frames
from intake.children import Nursery
from intake.clues import Clues
from intake.files import Given, look
from intake.message import parse
from intake.reader import Reader, ReaderBroke
from intake.sender import who
from intake.text import html_to_text
from intake.understanding import Arrival, LookUp, Understood, understand
from tests.intake.mails import FIRM, TRUST, mail
from tests.patience import PATIENCE
from tracker.domain.decision import Candidates
from tracker.domain.firm import Person, Role
from tracker.domain.task import Slice

MIB = 1024 * 1024


@pytest.fixture
def reader(nursery: Nursery) -> Iterator[Reader]:
    with Reader(children=1, seconds=PATIENCE, nursery=nursery) as one:
        yield one


_OTHERS: set[int] = set()


@pytest.fixture(autouse=True)
def others(nursery: Nursery) -> None:
    """The children that other tests have of the same nursery."""
    _OTHERS.clear()
    if nursery.pid:
        _OTHERS.update(one.pid for one in psutil.Process(nursery.pid).children())


def children(nursery: Nursery) -> list[psutil.Process]:
    """The reading children of this test at work; those of the tests before are gone, or no more than zombies."""
    found = psutil.Process(nursery.pid).children()
    return [one for one in found if one.pid not in _OTHERS and one.status() != psutil.STATUS_ZOMBIE]


def big(size: int) -> tuple[bytes, bytes]:
    import base64

    data = os.urandom(size)
    head = b"From: a@b.example\r\nContent-Type: multipart/mixed; boundary=zz\r\n\r\n--zz\r\nContent-Type: text/plain\r\n\r\nhi\r\n"
    part = b"--zz\r\nContent-Type: application/pdf; name=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    return head + part + base64.encodebytes(data).replace(b"\n", b"\r\n") + b"--zz--\r\n", data


def nothing(_: Clues) -> Candidates:
    return Candidates()


def arrived(raw: bytes) -> Arrival:
    return Arrival("key", raw, datetime(2026, 12, 1, tzinfo=UTC))


def read(reader: Reader, raw: bytes, look_up: LookUp = nothing) -> "Future[Understood]":
    return reader.read(arrived(raw), look_up, FIRM, TRUST)


def stopped(reader: Reader, nursery: Nursery, raw: bytes) -> "Future[Understood]":
    """A job that is under way in a child which does not move."""
    read(reader, mail()).result()
    (child,) = children(nursery)
    child.suspend()
    job = read(reader, raw)
    while not job.running():
        time.sleep(0.005)
    return job


def test_a_child_reads_the_same_mail_as_we_would(reader: Reader) -> None:
    assert read(reader, mail()).result() == understand(arrived(mail()), nothing, FIRM, TRUST)


def test_a_file_comes_back_as_its_place_in_the_mail(reader: Reader) -> None:
    raw, data = big(3 * MIB)
    (place,) = read(reader, raw).result().files.values()
    assert isinstance(place, Slice)
    assert binascii.a2b_base64(raw[place.start : place.end]) == data
    assert (place.coding, place.size, place.sha256) == ("base64", len(data), hashlib.sha256(data).hexdigest())


def test_a_file_that_had_to_be_mended_comes_back_byte_for_byte(reader: Reader) -> None:
    raw, data = big(3 * MIB + 1)
    cut = raw.replace(b"=\r\n--zz--", b"\r\n--zz--")  # its padding lost on the way
    assert cut != raw
    files = read(reader, cut).result().files
    assert files == {"key.1": data}


def test_what_the_desk_has_is_looked_up_once_while_the_child_waits(reader: Reader) -> None:
    asked: list[Clues] = []

    def look_up(clues: Clues) -> Candidates:
        asked.append(clues)
        return Candidates()

    read(reader, mail("Subject: about T-1042\n"), look_up).result()
    assert [clues.numbers for clues in asked] == [(1042,)]


def test_what_the_look_up_raises_is_what_the_job_raises_and_the_next_one_goes_on(reader: Reader) -> None:
    def away(_: Clues) -> Candidates:
        raise OSError("the database is away")

    with pytest.raises(OSError, match="the database is away"):
        read(reader, mail(), away).result()
    assert read(reader, mail()).result().origin.subject == "Kim deposition"


def test_files_are_looked_into_in_a_child(reader: Reader) -> None:
    sound = Given("a.txt", "d1", b"On June 14 in court.", "a.txt", b"On May 12 in court.")
    odd = Given("b.docx", "d2", b"PK\x03\x04 no more")
    seen = reader.look([sound, odd]).result()
    assert seen == look([sound, odd])
    assert seen.looks[0].changes[0].edits == (("May 12", "June 14"),)


def test_a_child_that_runs_out_of_time_on_files_breaks_that_job_only(nursery: Nursery) -> None:
    slow = Given("a.txt", "d", b"\n\n".join(b"n%d" % n for n in range(9000)), "a.txt", b"x\n\n" * 9000)
    with Reader(children=1, seconds=0.05, nursery=nursery) as hasty:
        with pytest.raises(ReaderBroke) as broke:
            hasty.look([slow]).result()
        assert broke.value.reason == "time"
    with Reader(children=1, nursery=nursery) as patient:
        assert patient.look([slow]).result().looks[0].unread


def test_threads_share_the_children(reader: Reader) -> None:
    raws = [mail(f"Subject: number {number}\n") for number in range(60)]
    found: dict[int, str] = {}

    def ask(first: int) -> None:
        for number in range(first, 60, 4):
            found[number] = read(reader, raws[number]).result().origin.subject

    threads = [threading.Thread(target=ask, args=(first,)) for first in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == {number: f"number {number}" for number in range(60)}


def test_a_child_that_dies_costs_its_own_job_only(reader: Reader, nursery: Nursery) -> None:
    job = stopped(reader, nursery, mail())
    after = read(reader, mail("Subject: the next one\n"))
    (child,) = children(nursery)
    child.send_signal(signal.SIGKILL)
    with pytest.raises(ReaderBroke, match="died"):
        job.result()
    assert after.result().origin.subject == "the next one"


def test_a_job_that_takes_too_long_is_given_up_and_its_child_replaced(nursery: Nursery) -> None:
    with Reader(children=1, seconds=0.5, nursery=nursery) as reader:
        job = stopped(reader, nursery, mail())
        with pytest.raises(ReaderBroke, match="time"):
            job.result(10)
        assert read(reader, mail()).result().origin.subject == "Kim deposition"


def test_a_mail_beyond_the_memory_of_a_child_breaks_alone(nursery: Nursery) -> None:
    with Reader(children=1, memory=160 * MIB, nursery=nursery) as reader:
        raw, _ = big(90 * MIB)
        with pytest.raises(ReaderBroke, match=r"memory|died"):
            read(reader, raw).result()
        assert read(reader, mail()).result().origin.subject == "Kim deposition"


def test_a_child_has_limits_and_none_of_our_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BUCKSLIP_SECRET", "s3cret")
    own = Nursery()  # begun with the secret in our environment
    with closing(own), Reader(children=1, cpu_seconds=7, nursery=own) as other:
        read(other, mail()).result()
        (child,) = children(own)
        assert "s3cret" not in str(child.environ())
        assert child.rlimit(psutil.RLIMIT_CORE) == (0, 0)
        assert child.rlimit(psutil.RLIMIT_FSIZE) == (0, 0)
        assert child.rlimit(psutil.RLIMIT_AS)[0] == 768 * MIB
        used = sum(child.cpu_times()[:2])
        assert used <= child.rlimit(psutil.RLIMIT_CPU)[0] <= used + 7 + 2


def test_the_processor_limit_is_renewed_for_each_job(nursery: Nursery) -> None:
    with Reader(children=1, cpu_seconds=1, seconds=30, nursery=nursery) as reader:
        for _ in range(3):  # more than the limit together, each within it
            read(reader, mail(body="> x\n" * 50_000)).result()
        (child,) = children(nursery)
        before = child.pid
        assert read(reader, mail()).result().origin.subject == "Kim deposition"
        assert children(nursery)[0].pid == before


def test_the_kernel_ends_what_computes_beyond_its_limit() -> None:
    code = "from intake.nursery import _more_time; _more_time(1)\nwhile True: pass"
    done = subprocess.run([sys.executable, "-c", code], timeout=30, check=False)
    assert done.returncode == -signal.SIGXCPU


def test_a_closed_reader_leaves_no_process_and_takes_no_job() -> None:
    others = set(psutil.Process().children(recursive=True))  # of other tests: a fork server, say
    reader = Reader(children=2)
    read(reader, mail()).result()
    processes = [one for one in psutil.Process().children(recursive=True) if one not in others]
    assert processes
    reader.close()
    psutil.wait_procs(processes, timeout=5)
    assert not [one for one in processes if one.is_running() and one.status() != psutil.STATUS_ZOMBIE]
    with pytest.raises(ReaderBroke, match="closed"):
        read(reader, mail()).result()


def test_a_closed_nursery_starts_no_process_for_a_late_thread() -> None:
    one = Nursery()
    one.close()
    with pytest.raises(ConnectionError, match="closed"):
        one.fork(1, 1, 768 * MIB)
    assert one.pid == 0


def test_a_child_without_a_service_goes_home() -> None:
    mine, its = socket.socketpair()
    mine.close()
    with its, pytest.raises(frames.Gone):
        frames.receive(its)


class Evil:
    def __reduce__(self) -> tuple[Any, ...]:
        return os.system, ("true",)


@dataclass
class Attribute:
    """As Python 3.11.3 and before write the member of an enum, and as a child that was taken over might write more."""

    owner: object
    name: object

    def __reduce__(self) -> tuple[Any, ...]:
        return getattr, (self.owner, self.name)


def test_members_of_enums_come_through_as_older_pythons_write_them() -> None:
    assert frames.loads(pickle.dumps(Attribute(Role, "PARTNER"))) is Role.PARTNER


@pytest.mark.parametrize(
    ("owner", "name"), [(Role, "__class__"), (Role, "mro"), (Person, "__init__"), ("text", "format"), (Role, 1)]
)
def test_no_other_attribute_of_anything_does(owner: object, name: object) -> None:
    with pytest.raises(pickle.UnpicklingError):
        frames.loads(pickle.dumps(Attribute(owner, name)))


@pytest.mark.parametrize("value", [Evil(), parse, who, html_to_text, os.system, Reader, socket.socket])
def test_a_taken_over_child_cannot_make_the_service_call_anything(value: object) -> None:
    with pytest.raises(pickle.UnpicklingError):
        frames.loads(pickle.dumps(value))


def test_values_of_ours_come_through() -> None:
    read = parse(mail())
    for value in (read, FIRM.people["partner@firm.example"], TRUST, {"a": (1, None, 2.5, True)}):
        assert frames.loads(pickle.dumps(value, 5)) == value
