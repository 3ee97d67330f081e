"""A month of a firm, by mail, against the ledger of what must come of it: each letter once, at its minute, none other."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from buckslip.compose import running
from buckslip.demo.player import Player, Received
from buckslip.service import plan
from config import load
from intake.children import Nursery
from intake.reader import Reader
from outbound.smtp import SmtpLogin
from tests.world.certificate import Certificate
from tests.world.dovecot import PASSWORD, Dovecot
from tests.world.month import ledger
from tests.world.month.stage import Inboxes, Stage, StillClock, local
from tests.world.month.story import BEGINS, ENDS, OUTSIDERS, STORY
from tests.world.smtp_sink import SmtpSink
from tracker.store import Keys, Store

FIRM = Path(__file__).parent / "month" / "firm"
AUTHSERV = "mx.demo.example"


@dataclass(frozen=True, slots=True, order=True)
class Line:
    """A letter of the ledger, or one that came: `at` in the reader's zone, to the minute."""

    at: str
    reader: str
    kind: str
    task: str
    words: str = ""

    def __str__(self) -> str:
        return f"{self.at} {self.reader} {self.kind} {self.task}{': ' if self.words else ''}{self.words}"


@pytest.fixture(scope="module")
def month(
    dovecot: Dovecot, certificate: Certificate, nursery: Nursery, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Stage, SmtpSink]]:
    settings = load(FIRM / "buckslip.toml", {})
    firm = settings.desk.firm
    clock = StillClock(local(BEGINS, firm.zone))
    proven = (*firm.people, *(address for _, address in OUTSIDERS.values()))  # theirs are proven too: of another house
    post = Inboxes(dovecot, AUTHSERV, proven, clock)
    store = Store.open(f"sqlite:///{tmp_path_factory.mktemp('month') / 'desk.db'}", Keys.generate())
    store.migrate()
    with SmtpSink(certificate, "starttls", onward=post.take) as sink:
        smtp = SmtpLogin("127.0.0.1", sink.port, firm.address, lambda: PASSWORD, "starttls", str(certificate.ca_file))
        service = running(
            settings, store, clock, imap=dovecot.login(firm.address), smtp=smtp, reader=Reader(nursery=nursery)
        )
        plan(service.desk)
        service.start()
        cast = {person.name.split()[0].lower(): (person.name, person.address) for person in firm.people.values()}
        stage = Stage(firm, post, service, Player(post, firm.address, cast | OUTSIDERS), clock)
        try:
            stage.play(STORY, local(ENDS, firm.zone))
            yield stage, sink
        finally:
            service.close()
            post.close()
            store.close()


def must_come(stage: Stage) -> list[Line]:
    """The ledger, each letter at its time on the reader's wall."""
    lines = [line for key in STORY for line in parsed(ledger.AFTER[key], stage, stage.sent_at[key])]
    lines += [line for at, letters in ledger.BY_CLOCK.items() for line in parsed(letters, stage, at)]
    for kind, clock, days in (("morning", "09:00", ledger.MORNINGS), ("digest", "07:30", ledger.DIGESTS)):
        lines += [Line(f"{day} {clock}", who, kind, "-") for who, all_days in days.items() for day in all_days.split()]
    return sorted(lines)


def parsed(letters: str, stage: Stage, at: datetime | str) -> Iterator[Line]:
    for each in filter(None, map(str.strip, letters.splitlines())):
        head, _, words = each.partition(": ")
        reader, kind, task = head.split()
        yield Line(at if isinstance(at, str) else wall(at, stage.zone(reader)), reader, kind, task, words)


def wall(at: datetime, zone: str) -> str:
    return f"{at.astimezone(ZoneInfo(zone)):%m-%d %H:%M}"


def came(stage: Stage) -> list[tuple[Line, Received]]:
    """What lies in the inboxes, by when each letter arrived at its reader's server."""
    names = {address: name for name, (_, address) in stage.player.cast.items()}
    found = []
    for letter in stage.player.letters:
        (at,) = stage.post.arrived[letter.to, str(letter.message["Message-ID"])]
        task = str(letter.message["X-Task"] or "-").partition(",")[0]  # of one about several, the first
        found.append((Line(wall(at, stage.zone(names[letter.to])), names[letter.to], letter.kind, task), letter))
    return sorted(found, key=lambda one: one[0])


def test_every_letter_comes_once_at_its_minute_and_none_other(month: tuple[Stage, SmtpSink]) -> None:
    stage, _ = month
    left = came(stage)
    missing = []
    for line in sorted(must_come(stage), key=lambda one: not one.words):  # those that name words choose first
        found = next((one for one in left if is_it(line, *one)), None)
        if found:
            left.remove(found)
        else:
            missing.append(line)
    wrong = [f"missing  {line}" for line in sorted(missing)]
    wrong += [f"too many {line}: {letter.text.splitlines()[0]}" for line, letter in left]
    assert not wrong, "\n".join(["", *wrong])


def is_it(line: Line, other: Line, letter: Received) -> bool:
    same = (line.at, line.reader, line.kind, line.task) == (other.at, other.reader, other.kind, other.task)
    return same and " ".join(line.words.lower().split()) in " ".join(letter.everything.split())


def test_whoever_is_behind_a_wall_reads_nothing_of_the_matter(month: tuple[Stage, SmtpSink]) -> None:
    stage, _ = month
    (walled,) = (person for person in stage.firm.people.values() if person.walled_from)
    hers = [letter.everything for letter in stage.player.letters if letter.to == walled.address]
    assert hers and not any("castellan" in text or "2026-0145" in text for text in hers)


def test_every_mail_has_its_one_outcome_and_each_task_is_the_sum_of_its_events(month: tuple[Stage, SmtpSink]) -> None:
    stage, _ = month
    store, desk = stage.service.desk.store, stage.firm.desk
    assert len(store.inbound(desk)) == len(STORY) and all(one.fate for one in store.inbound(desk))
    assert store.verify_chain(desk) is None
    tasks = store.tasks(desk, open_only=False)
    assert [one.number for one in tasks if one.state.is_open] == [1019, 1020]


def test_nothing_leaves_the_firm(month: tuple[Stage, SmtpSink]) -> None:
    stage, sink = month
    assert {who for one in sink.taken for who in one.rcpt_tos} <= set(stage.firm.people)
    assert len(sink.taken) == len(stage.player.letters)
