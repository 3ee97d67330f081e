"""A provider takes on a second firm with the steps of the documents. Both work a week side by side, a paralegal of both
leaves one of them, and the export of a matter she worked on tells the whole story."""

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from buckslip.compose import running
from buckslip.demo.player import Player, Received, file_bytes
from buckslip.demo.show import DemoClock
from buckslip.demo.story import Step
from config import load
from tests.patience import PATIENCE
from tests.world.dovecot import PASSWORD, Dovecot
from tests.world.firms import Firms, empty, everything
from tests.world.post import Post
from tests.world.smtp_sink import SmtpSink
from tracker.domain.decision import Fate
from tracker.domain.task import State, Task
from tracker.store import Keys, Store

ROOT = Path(__file__).parents[2]
DOCUMENTS = "".join((ROOT / name).read_text("utf-8") for name in ("README.md", "docs/operating.md", "docs/exchange.md"))
AUTHSERV = "mx.demo.example"
MONDAY = datetime(2026, 11, 16, 14, tzinfo=UTC)  # 9:00 in New York; no holiday in that week
MARIA = ("Maria Soto", "maria@work.example")  # works for both firms, until she leaves the first
FIRMS = {"main": "Quvmain", "north": "Zyxnorth"}  # words that may stand in the mail of one firm only
HOSTS = {"main": "main.example", "north": "north.example"}
MATTER = "2026-0001"  # both firms have one of that number
AGREES = "I have read and agree."
BUCKSLIP = [sys.executable, "-c", "from buckslip.cli import main; main()"]
ENVIRONMENT = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)}
STATEMENT = "I have returned or destroyed everything that the desk sent me, and I have kept no copies."


def desk_of(key: str) -> str:
    return f"tasks@{HOSTS[key]}"


def cast_of(key: str) -> dict[str, tuple[str, str]]:
    people = {who: (f"{who.title()} {FIRMS[key]}", f"{who}@{HOSTS[key]}") for who in ("ann", "pat", "cory", "nia")}
    return people | {"maria": MARIA}


@dataclass
class Provider:
    """Who runs the installation, at a shell in its folder. Only what the documents show is typed."""

    folder: Path
    imap: int
    smtp: int

    def types(self, line: str, code: int = 0) -> str:
        assert f"buckslip {line}" in re.sub(r"`|\.venv/bin/", "", DOCUMENTS), f"the documents do not show: {line}"
        return self.run(*line.split(), code=code)

    def run(self, *words: str, code: int = 0) -> str:
        done = subprocess.run(
            [*BUCKSLIP, *words], cwd=self.folder, env=ENVIRONMENT, capture_output=True, text=True, timeout=60
        )
        assert done.returncode == code, f"{words}: {done.returncode}\n{done.stdout}\n{done.stderr}"
        return done.stdout

    def fills_in(self, folder: Path, key: str) -> None:
        """The settings that the example marks as required, in an editor, and the two lists, in Excel."""
        word, host = FIRMS[key], HOSTS[key]
        server = {"host": '"127.0.0.1"', "security": '"plain"'}
        fill(folder / "buckslip.toml", "desk", name=f'"{word} LLP"', address=f'"{desk_of(key)}"', agreement='"2026-1"')
        fill(folder / "buckslip.toml", "imap", port=str(self.imap), user=f'"{desk_of(key)}"', **server)
        fill(folder / "buckslip.toml", "smtp", port=str(self.smtp), user='""', **server)
        fill(folder / "buckslip.toml", "trust", authserv_id=f'"{AUTHSERV}"')
        (folder / "imap-password").write_text(PASSWORD)
        (folder / "imap-password").chmod(0o600)
        (folder / "contacts.csv").write_text(
            "Name,E-mail Address,Role,Specialities\r\n"
            f"Ann {word},ann@{host},attorney,\r\nPat {word},pat@{host},partner,\r\n"
            f"Cory {word},cory@{host},coordinator,\r\n{MARIA[0]},{MARIA[1]},paralegal,litigation\r\n"
            f"Nia {word},nia@{host},paralegal,litigation\r\n"
        )
        (folder / "matters.csv").write_text(
            "number,caption,client,adverse,practice,attorney,reviewer\r\n"
            f"{MATTER},{word} v. Harrow,Eve {word},Harrow {word} Inc.,litigation,ann@{host},ann@{host}\r\n"
        )


def fill(file: Path, section: str, **values: str) -> None:
    """Write values over the example's, as whoever reads its comments would."""
    text = file.read_text("utf-8")
    begin = text.index(f"\n[{section}]")
    end = text.find("\n[", begin + 2)
    block = text[begin:end]
    for name, value in values.items():
        block, count = re.subn(rf"^{name} = (?:\"[^\"]*\"|\d+|\[\])", f"{name} = {value}", block, count=1, flags=re.M)
        assert count, f"the example has no {name} in [{section}]"
    file.write_text(text[:begin] + block + text[end:], "utf-8")


@dataclass
class World:
    """The installation, its mail servers, and everybody's mailbox. The service is another after each start."""

    provider: Provider
    dovecot: Dovecot
    sink: SmtpSink
    post: Post
    clock: DemoClock
    players: dict[str, Player]
    firms: Firms | None = None

    def start(self) -> Firms:
        """`buckslip run`, but for the clock: a week must pass."""
        folder = self.provider.folder
        settings = load(folder / "buckslip.toml", {})
        store = Store.open(settings.store.url, Keys.read(folder / "buckslip.key"))
        store.migrate()
        service = running(settings, store, self.clock)
        service.start()
        players = {key: self.players[key] for key in service.desks}
        self.firms = Firms(service, self.post, self.clock, players, MONDAY)
        until = time.monotonic() + PATIENCE
        while not all(store.members(key) for key in players):  # the clock's first look at each list
            assert time.monotonic() < until, "the lists were not looked at"
            time.sleep(0.01)
        return self.firms

    def stop(self) -> None:
        assert self.firms
        self.firms.service.close()
        self.firms.service.desk.store.close()
        self.firms = None


@pytest.fixture
def world(dovecot: Dovecot, tmp_path: Path) -> Iterator[World]:
    clock = DemoClock(MONDAY)
    people = {address for key in FIRMS for _, address in cast_of(key).values()}
    post = Post(dovecot, AUTHSERV, tuple(people), clock)
    for address in (*people, *map(desk_of, FIRMS)):
        empty(dovecot, address)
    with SmtpSink(onward=post.take) as sink:
        players = {key: Player(post, desk_of(key), cast_of(key)) for key in FIRMS}
        made = World(Provider(tmp_path / "desk", dovecot.imap, sink.port), dovecot, sink, post, clock, players)
        made.provider.folder.mkdir()
        yield made
        if made.firms:
            made.firms.service.close()


def test_a_second_firm_is_taken_on_no_word_crosses_and_a_matter_leaves_whole(world: World, tmp_path: Path) -> None:
    take_on_the_first(world.provider)
    firms = world.start()
    settle_in(firms, "main")
    ask_for_work(firms, "main")
    world.stop()
    take_on_the_second(world.provider)
    both_come_up(world)
    firms = world.start()
    settle_in(firms, "north")
    ask_for_work(firms, "north")
    the_week(firms)
    nothing_crossed(firms)
    world.stop()
    commands_show_one_firm_alone(world.provider)
    out = tmp_path / "handed over"
    world.provider.run("export", "--matter", MATTER, "--out", str(out), "--json", "--csv")
    the_whole_story(out, world.players["main"])
    the_same_out_of_an_empty_desk(world.provider, out, tmp_path)


# --- taken on


def take_on_the_first(provider: Provider) -> None:
    """README.md, "Put it to work"."""
    provider.types("init")
    provider.fills_in(provider.folder, "main")
    provider.types("people import contacts.csv")
    assert "All is well." in provider.types("check")


def take_on_the_second(provider: Provider) -> None:
    """docs/operating.md, "A second firm"."""
    provider.types("init north --further")
    provider.fills_in(provider.folder / "north", "north")
    fill(provider.folder / "buckslip.toml", "installation", desks='["north/buckslip.toml"]')
    provider.run("--desk", "north", "people", "import", "north/contacts.csv")
    said = provider.types("check")
    assert "All is well." in said and all(f"{word} LLP" in said for word in FIRMS.values())
    assert provider.types("--desk north status").startswith(f"{FIRMS['north']} LLP")


def both_come_up(world: World) -> None:
    """`buckslip run` itself, by the clock on the wall, beside the database that the week is played in."""
    environment = ENVIRONMENT | {"BUCKSLIP_STORE_URL": "sqlite:///wall.db", "PYTHONUNBUFFERED": "1"}
    run = subprocess.Popen(
        [*BUCKSLIP, "run"], cwd=world.provider.folder, env=environment, stdout=subprocess.PIPE, text=True
    )
    try:
        assert run.stdout
        said = list(iter(run.stdout.readline, "Ctrl-C ends it.\n"))
        assert all(any(line == f"{FIRMS[key]} LLP: {desk_of(key)} is at work.\n" for line in said) for key in FIRMS)
        until = time.monotonic() + PATIENCE
        while not all(world.dovecot.count(cast_of(key)["nia"][1]) for key in FIRMS):  # her welcome
            assert time.monotonic() < until, "no letter came"
            time.sleep(0.1)
    finally:
        run.terminate()
        assert run.wait(60) == 0
    for key in FIRMS:
        player = world.players[key]
        fresh = player.collect([address for _, address in cast_of(key).values()])
        del player.letters[-len(fresh) :]  # of another life


# --- a week


def settle_in(firms: Firms, key: str) -> None:
    """Welcomed, the scope of work confirmed, the agreement acknowledged: by reply."""
    firms.settle()
    for _, address in cast_of(key).values():
        firms.players[key].newest("welcome", "welcome", address)
    firms.play(key, Step("", "pat", "I confirm it.", answers="question", about="scope of work"))
    for who in ("maria", "nia"):
        firms.play(key, Step("", who, AGREES, answers="question", about="agreement"))
    members = firms.service.desk.store.members(key)
    assert [bool(members[cast_of(key)[who][1]].assents) for who in ("pat", "maria", "nia")] == [True] * 3


def ask_for_work(firms: Firms, key: str) -> None:
    word = FIRMS[key]
    words = f"Please summarize the {word} deposition, page and line, by Thursday at noon. Maria should take it. {word}."
    firms.play(key, Step("", "ann", words, f"{word} deposition", files=(f"{word} transcript.txt",)))
    firms.play(key, Step("", "maria", "Got it.", answers="assignment"))
    assert task_of(firms, key).assignee == MARIA[1]


def the_week(firms: Firms) -> None:
    firms.at(1)
    for key in FIRMS:
        moved = "Please make it Friday at 3 pm instead."
        firms.play(key, Step("", "ann", moved, answers="acknowledgement", about="T-1001"))
        work = (f"{FIRMS[key]} summary.txt",)
        firms.play(key, Step("", "maria", "Summary attached. 3 hours.", answers="assignment", files=work))
    firms.at(2)
    firms.play("main", Step("", "ann", f"Please fix the exhibit numbers. {FIRMS['main']}.", answers="review"))
    she_leaves(firms)
    firms.play("main", Step("", "nia", "Got it.", answers="assignment"))
    firms.at(3)
    corrected = (f"{FIRMS['main']} summary corrected.txt",)
    firms.play("main", Step("", "nia", "Corrected version attached. 1 hour.", answers="assignment", files=corrected))
    firms.at(3.2)
    firms.play("main", Step("", "ann", "Approved.", answers="review", about="version 2"))
    firms.play("north", Step("", "ann", "Approved.", answers="review", about="version 1"))
    firms.at(7.2)
    for key in FIRMS:
        assert task_of(firms, key).state in (State.APPROVED, State.CLOSED)
        firms.players[key].newest("digest", "your week", cast_of(key)["pat"][1])
        assert firms.service.desk.store.verify_chain(key) is None


def she_leaves(firms: Firms) -> None:
    """From one firm. At the other she goes on; what she still writes to the first one changes nothing."""
    store, main = firms.service.desk.store, firms.players["main"]
    firms.play("main", Step("", "cory", "End access of Maria Soto.", "access"))
    assert task_of(firms, "main").assignee == cast_of("main")["nia"][1]
    before, letters = task_of(firms, "main"), len(sent_to_maria(main))
    late = (f"{FIRMS['main']} too late.txt",)
    firms.play("main", Step("", "maria", "Corrected version attached.", answers="assignment", files=late))
    assert task_of(firms, "main") == before and len(sent_to_maria(main)) == letters
    assert store.inbound("main")[-1].fate is Fate.HELD
    assert store.members("main")[MARIA[1]].owes_statement
    firms.play("main", Step("", "maria", STATEMENT, answers="farewell"))
    assert not store.members("main")[MARIA[1]].owes_statement
    main.newest("alert", "everything was returned or destroyed", cast_of("main")["cory"][1])
    assert MARIA[1] in firms.service.desks["north"].roster.firm.people
    assert not store.members("north")[MARIA[1]].ended
    firms.play("north", Step("", "maria", "status", "status"))
    firms.players["north"].newest("status", "T-1001", MARIA[1])


def sent_to_maria(player: Player) -> list[Received]:
    return [letter for letter in player.letters if letter.to == MARIA[1]]


def task_of(firms: Firms, key: str) -> Task:
    found = firms.service.desk.store.task(key, 1001)
    assert found
    return found


def nothing_crossed(firms: Firms) -> None:
    store = firms.service.desk.store
    for key, other in zip(FIRMS, reversed(FIRMS), strict=True):
        letters = firms.players[key].letters
        assert len(letters) > 20 and {one.kind for one in letters} >= {"welcome", "acknowledgement", "review", "digest"}
        canaries = (FIRMS[other].lower(), HOSTS[other])
        for letter in letters:
            assert not [word for word in canaries if word in everything(letter.raw)], (key, letter.kind, letter.to)
        kept = (store.letters(key), store.tasks(key, open_only=False), store.inbound(key), store.members(key))
        assert not [word for word in canaries if word in str(kept).lower()]
        assert store.trace(key, FIRMS[key]) and not store.trace(key, FIRMS[other])


def commands_show_one_firm_alone(provider: Provider) -> None:
    """What the provider sees of one desk has no word of the other."""
    looks = (
        "status",
        "tasks --all",
        "tasks --json --all",
        "show T-1001",
        "trace T-1001",
        "people list",
        "matters list",
    )
    for key, other in zip(FIRMS, reversed(FIRMS), strict=True):
        for look in (*looks, "digest --preview", "people list --json", "trace --json T-1001"):
            said = provider.run("--desk", key, *look.split()).lower()
            assert FIRMS[other].lower() not in said and HOSTS[other] not in said, (key, look)
            assert FIRMS[key].lower() in said, (key, look)


# --- the matter leaves


def the_whole_story(out: Path, player: Player) -> None:
    """Who asked, each due date with its words, each version byte for byte, who approved; that she left, and who has it."""
    page = " ".join(re.sub(r"<[^>]+>", " ", (out / "index.html").read_text("utf-8")).split())
    word = FIRMS["main"]
    ann, nia = (cast_of("main")[who][0] for who in ("ann", "nia"))
    for words in (
        f"Requested by {ann}",
        f"{ann} Thursday, November 19, 2026, 12:00 noon ET by Thursday at noon",
        f"{ann} Friday, November 20, 2026, 3:00 PM ET Friday at 3 pm Please make it Friday at 3 pm instead.",
        f"{ann} Thursday, November 19, 2026, 5:00 PM ET changes requested",
        f"{MARIA[0]} sent version 1",
        f"{ann} asked for changes",
        f"Please fix the exhibit numbers. {word}.",
        f"{MARIA[0]} has no access any more",
        f"It was offered to {nia}",
        f"{nia} sent version 2",
        f"{ann} approved it",
        "4 hours",
    ):
        assert words in page, words
    work = {
        "material": f"{word} transcript.txt",
        "version-1": f"{word} summary.txt",
        "version-2": f"{word} summary corrected.txt",
    }
    for folder, name in work.items():
        assert (out / "T-1001" / folder / name).read_bytes() == file_bytes(name)
    mails = [path.read_bytes() for path in (out / "mail").iterdir()]
    about = [one.raw for one in player.letters if str(one.message["X-Task"]) == "T-1001"]
    assert len(about) > 8 and all(any(mail in raw for mail in mails) for raw in about)
    assert "the whole chain was checked and is unbroken" in (out / "audit.html").read_text("utf-8")
    assert FIRMS["north"].lower() not in "".join(path.read_text("utf-8", "replace") for path in files_in(out)).lower()


def the_same_out_of_an_empty_desk(provider: Provider, out: Path, tmp_path: Path) -> None:
    """docs/exchange.md, "Into an empty desk"."""
    empty_desk = Provider(tmp_path / "empty", provider.imap, provider.smtp)
    empty_desk.folder.mkdir()
    take_on_the_first(empty_desk)
    (empty_desk.folder / "matters.csv").write_text("number,caption\r\n")
    empty_desk.run("matters", "import", str(out / "matter.csv"))
    assert "Nobody was written to" in empty_desk.run("import", str(out))
    again = tmp_path / "again"
    empty_desk.run("export", "--matter", MATTER, "--out", str(again), "--json", "--csv")
    first, second = (
        {path.relative_to(folder): path.read_bytes() for path in files_in(folder)} for folder in (out, again)
    )
    assert set(first) == set(second)
    different = [str(name) for name in first if first[name] != second[name]]
    assert set(different) <= {"audit.html", "audit.json"}


def files_in(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]
