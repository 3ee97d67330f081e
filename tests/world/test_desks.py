"""Two firms in one installation work a week side by side, and not one word of either reaches the other."""

import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from pathlib import Path

import pytest

from buckslip.compose import running
from buckslip.demo.player import Player
from buckslip.demo.show import DemoClock
from buckslip.demo.story import Step
from buckslip.run import Running
from config import load
from tests.world.dovecot import PASSWORD, Dovecot
from tests.world.post import Post
from tests.world.smtp_sink import SmtpSink
from tracker.domain.decision import Fate
from tracker.domain.task import State
from tracker.store import Keys, Store

AUTHSERV = "mx.demo.example"  # of the same house as the Dovecot that takes the mail in
MARIA = ("Maria Soto", "maria@work.example")  # a paralegal of both firms
LEE = ("Lee Dorn", "lee@north.example")  # an attorney of one, staff of the other
FIRMS = {"north": "Zyxnorth", "south": "Quvsouth"}  # words that may stand in the mail of one firm only
MONDAY = datetime(2026, 11, 9, 14, tzinfo=UTC)  # 9:00 in New York


def desk_files(folder: Path, key: str, imap: int, smtp: int, first: str = "") -> Path:
    """A firm whose canary word stands in every field that may show in a mail."""
    word, other = FIRMS[key], "attorney" if key == "north" else "staff"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "people.csv").write_text(
        "name,email,role,timezone,specialities\n"
        f"Ann {word},ann@{key}.example,attorney,America/New_York,\n"
        f"{LEE[0]},{LEE[1]},{other},America/New_York,\n"
        f"Pat {word},pat@{key}.example,partner,America/New_York,\n"
        f"Cory {word},cory@{key}.example,coordinator,America/New_York,\n"
        f"{MARIA[0]},{MARIA[1]},paralegal,America/New_York,litigation\n"
    )
    (folder / "matters.csv").write_text(
        "number,caption,client,practice,attorney,reviewer\n"
        f"2026-0001,{word} v. Harrow,Eve {word},litigation,ann@{key}.example,ann@{key}.example\n"
    )
    server = 'host = "127.0.0.1"\nsecurity = "plain"\n'
    file = folder / "buckslip.toml"
    file.write_text(
        f'{first}[desk]\nkey = "{key}"\nname = "{word} LLP"\naddress = "tasks@{key}.example"\n'
        f'[imap]\nport = {imap}\n{server}password_env = "MAIL_PASSWORD"\n[smtp]\nport = {smtp}\n{server}user = ""\n[trust]\nauthserv_id = "{AUTHSERV}"\n'
    )
    return file


@dataclass
class Firms:
    """Both firms with their people's mailboxes."""

    service: Running
    post: Post
    clock: DemoClock
    players: dict[str, Player]

    def people(self, key: str) -> tuple[str, ...]:
        return tuple(self.service.desks[key].roster.firm.people)

    def settle(self, limit: float = 30) -> None:
        end = time.monotonic() + limit
        while not (all(self.post.is_read(one.desk) for one in self.players.values()) and self.service.is_idle()):
            assert time.monotonic() < end, "the desks did not come to rest"
            time.sleep(0.01)
        for key, player in self.players.items():
            player.collect(self.people(key))

    def at(self, days: float) -> None:
        """Let time pass until so many days after Monday morning, stopping wherever the clock has something to ask."""
        until = MONDAY + timedelta(days=days)
        while (moment := min(filter(None, map(self.next_moment, self.players)), default=until)) < until:
            self.clock.jump(moment)
            for name in ("clock", "sending"):
                self.service.stages[name].ring()
            self.settle()
        self.clock.jump(until)

    def next_moment(self, key: str) -> datetime | None:
        store = self.service.desk.store
        waiting = [row.next_try for row in store.letters(key) if row.next_try]
        return min([*waiting, *filter(None, [store.next_wake(key)])], default=None)

    def play(self, key: str, step: Step) -> None:
        self.players[key].play(step, self.clock())
        self.settle()


@pytest.fixture
def firms(dovecot: Dovecot, database_url: str, tmp_path: Path) -> Iterator[Firms]:
    clock = DemoClock(MONDAY)
    everybody = {
        LEE[1],
        MARIA[1],
        *(f"{who}@{key}.example" for key in FIRMS for who in ("ann", "pat", "cory", "tasks")),
    }
    post = Post(dovecot, AUTHSERV, tuple(everybody), clock)
    for address in everybody:
        empty(dovecot, address)
    with SmtpSink(onward=post.take) as sink, Store.open(database_url, Keys.generate()) as store:
        store.migrate()
        desk_files(tmp_path / "south", "south", dovecot.imap, sink.port)
        first = '[installation]\ndesks = ["south/buckslip.toml"]\n'
        settings = load(
            desk_files(tmp_path, "north", dovecot.imap, sink.port, first), {"MAIL_PASSWORD": PASSWORD}, secrets=False
        )
        service = running(settings, store, clock)
        service.start()
        cast = {
            key: {"ann": (f"Ann {word}", f"ann@{key}.example"), "pat": (f"Pat {word}", f"pat@{key}.example")}
            | {"maria": MARIA, "lee": LEE}
            for key, word in FIRMS.items()
        }
        players = {key: Player(post, f"tasks@{key}.example", cast[key]) for key in FIRMS}
        yield Firms(service, post, clock, players)
        service.close()


def task(who: str, key: str) -> Step:
    words = f"Please summarize the {FIRMS[key]} deposition, page and line, by Thursday at noon. For {FIRMS[key]}."
    return Step("", who, words, f"{FIRMS[key]} deposition", files=(f"{FIRMS[key]} transcript.txt",))


def test_two_firms_work_a_week_side_by_side_and_no_word_crosses(firms: Firms) -> None:
    for key in FIRMS:
        firms.play(key, task("ann", key))
    for key in FIRMS:
        firms.play(key, Step("", "maria", "Got it.", answers="assignment"))
    misdirected(firms)
    for key in FIRMS:
        firms.at(1)
        firms.play(key, Step("", "lee", "status", "status"))
        files = (f"{FIRMS[key]} summary.txt",)
        firms.play(key, Step("", "maria", "Final summary attached. 3 hours.", answers="assignment", files=files))
    firms.at(1.1)
    firms.play("south", Step("", "lee", "Approved.", "Re: [T-1001]"))  # staff there
    assert state(firms, "south") is State.IN_REVIEW
    for key in FIRMS:
        firms.play(key, Step("", "ann", "Approved.", answers="review"))
    firms.at(7.2)
    for key in FIRMS:
        assert state(firms, key) in (State.APPROVED, State.CLOSED)
        assert {"acknowledgement", "assignment", "review", "digest"} <= {one.kind for one in firms.players[key].letters}
        assert firms.service.desk.store.verify_chain(key) is None
    nothing_crossed(firms)


def misdirected(firms: Firms) -> None:
    """A letter's token answered at the other firm's address, and a stranger of the other firm, change nothing."""
    store = firms.service.desk.store
    before = {key: (state(firms, key), len(store.events(key, 1001))) for key in FIRMS}
    north = firms.players["north"].newest("assignment", "", MARIA[1])
    token = str(north.message["Reply-To"]).partition("+")[2].partition("@")[0]
    reply = (
        f"From: {MARIA[0]} <{MARIA[1]}>\r\nTo: tasks+{token}@south.example\r\nSubject: hm\r\n\r\nI decline this.\r\n"
    )
    firms.post.send(MARIA[1], reply.encode(), "tasks@south.example")
    stranger = "From: Ann <ann@south.example>\r\nTo: tasks@north.example\r\nSubject: T-1001\r\n\r\nCancel T-1001.\r\n"
    firms.post.send("ann@south.example", stranger.encode(), "tasks@north.example")
    firms.settle()
    assert {key: (state(firms, key), len(store.events(key, 1001))) for key in FIRMS} == before
    assert [one.sender for one in store.inbound("north", Fate.HELD)] == ["ann@south.example"]


def state(firms: Firms, key: str) -> State:
    found = firms.service.desk.store.task(key, 1001)
    assert found is not None
    return found.state


def nothing_crossed(firms: Firms) -> None:
    store = firms.service.desk.store
    for key, other in zip(FIRMS, reversed(FIRMS), strict=True):
        canary = FIRMS[other].lower()
        for letter in firms.players[key].letters:
            assert canary not in everything(letter.raw), (key, letter.kind, letter.to)
        rows = (store.letters(key), store.tasks(key, open_only=False), store.inbound(key), store.trace(key, "T-1001"))
        assert canary not in str((rows[0], rows[1], rows[3])).lower()
        assert {one.to.rpartition("@")[2] for one in store.letters(key)} <= {
            f"{key}.example",
            "work.example",
            "north.example",
        }


def everything(raw: bytes) -> str:
    """All that a reader, or her mail program, could find: header, texts, files, names."""
    message = message_from_bytes(raw, policy=policy.default)
    parts = [f"{name}: {value}" for name, value in message.items()]
    for part in message.walk():
        parts += [str(part.get_filename()), *(f"{name}: {value}" for name, value in part.items())]
        if not part.is_multipart():
            data = part.get_payload(decode=True)
            parts.append(data.decode("utf-8", "replace") if isinstance(data, bytes) else "")
    return "\n".join(parts).lower()


def empty(dovecot: Dovecot, address: str) -> None:
    with dovecot.client(address, "INBOX") as client:
        if uids := client.search("ALL"):
            client.delete_messages(uids)
            client.expunge()
