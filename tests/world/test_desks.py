"""Two firms in one installation work a week side by side, and not one word of either reaches the other."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from buckslip.compose import running
from buckslip.demo.player import Player
from buckslip.demo.show import DemoClock
from buckslip.demo.story import Step
from config import load
from intake.children import Nursery
from intake.reader import Reader
from tests.world.dovecot import PASSWORD, Dovecot
from tests.world.firms import Firms, empty, everything
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
        "name,email,role,timezone,specialities,title,practice,nicknames\n"
        f"Ann {word},ann@{key}.example,attorney,America/New_York,,{word} associate,{word} law,Annie {word}\n"
        f"{LEE[0]},{LEE[1]},{other},America/New_York,,,,\n"
        f"Pat {word},pat@{key}.example,partner,America/New_York,,,,\n"
        f"Cory {word},cory@{key}.example,coordinator,America/New_York,,,,\n"
        f"{MARIA[0]},{MARIA[1]},paralegal,America/New_York,litigation,{word} paralegal,,\n"
    )
    (folder / "matters.csv").write_text(
        "number,caption,client,parties,adverse,nicknames,practice,court,attorney,reviewer\n"
        f"2026-0001,{word} v. Harrow,Eve {word},{word} Sr.,{word} Freight,the {word} case,litigation,{word} Cty. Ct.,ann@{key}.example,ann@{key}.example\n"
    )
    server = 'host = "127.0.0.1"\nsecurity = "plain"\n'
    file = folder / "buckslip.toml"
    file.write_text(
        f'{first}[desk]\nkey = "{key}"\nname = "{word} LLP"\naddress = "tasks@{key}.example"\nfooter = "{word} footer"\n'
        f'[imap]\nport = {imap}\n{server}password_env = "MAIL_PASSWORD"\n[smtp]\nport = {smtp}\n{server}user = ""\n[trust]\nauthserv_id = "{AUTHSERV}"\n'
    )
    return file


@pytest.fixture
def firms(dovecot: Dovecot, database_url: str, nursery: Nursery, tmp_path: Path) -> Iterator[Firms]:
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
        service = running(settings, store, clock, reader=Reader(nursery=nursery))
        service.start()
        cast = {
            key: {"ann": (f"Ann {word}", f"ann@{key}.example"), "pat": (f"Pat {word}", f"pat@{key}.example")}
            | {"maria": MARIA, "lee": LEE}
            for key, word in FIRMS.items()
        }
        players = {key: Player(post, f"tasks@{key}.example", cast[key]) for key in FIRMS}
        yield Firms(service, post, clock, players, MONDAY)
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
