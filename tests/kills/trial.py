"""One history of kills: mails keep coming, the service keeps dying, and at the end everything must add up."""

import hashlib
import multiprocessing
import random
import signal
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email import policy
from email.message import EmailMessage
from email.parser import BytesHeaderParser
from email.utils import format_datetime
from pathlib import Path

from buckslip.demo.world import AUTHSERV, MailWorld
from config import load
from tests.kills.desk import PASSWORD, POINTS, desk_until_idle
from tests.office import DESK, Office, office
from tracker.domain.letters import Stage
from tracker.store import Keys, Store

FORK = multiprocessing.get_context("forkserver")  # a child starts in milliseconds, with the program already imported
FORK.set_forkserver_preload(["tests.kills.desk"])
ROUND = 120.0  # seconds after which a round counts as stuck, on a machine that has other work too


@dataclass(slots=True)
class Tally:
    """What the history did and what was found at its end; `wrong` is empty when every promise held."""

    kills: Counter[str] = field(default_factory=Counter)
    mails: int = 0
    tasks: int = 0
    letters: int = 0
    duplicates: int = 0
    wrong: list[str] = field(default_factory=list)
    seconds: float = 0.0


class Wire(MailWorld):
    """A mail world that writes down every letter of the desk that a server said 250 to."""

    def __init__(self, place: Office) -> None:
        people = load(place.config, {}).desk.firm.people
        self.accepted: list[tuple[str, str]] = []  # (Message-ID, digest of the bytes)
        super().__init__(dict.fromkeys((DESK, *people), PASSWORD), lambda: datetime.now(UTC))

    async def deliver(self, address: str, raw: bytes) -> None:
        if address == DESK:
            await super().deliver(address, raw)
            return
        own = raw.split(b"\r\n", 2)[2]  # without the two lines that the server put on top
        message_id = str(BytesHeaderParser(policy=policy.default).parsebytes(own)["Message-ID"])
        self.accepted.append((message_id, hashlib.sha256(own).hexdigest()))


def history(kills: int, seed: int) -> Tally:
    """`kills` deaths, then one undisturbed run, then the reckoning."""
    started, tally, chance = time.monotonic(), Tally(), random.Random(seed)
    with tempfile.TemporaryDirectory(prefix="buckslip-kills-") as folder:
        place = office(Path(folder), attorneys=6, paralegals=4, authserv=AUTHSERV)
        keys = Path(folder) / "key"
        Keys.generate().write(keys)
        url = f"sqlite:///{folder}/kills.db"
        with Store.open(url, Keys.read(keys)) as store:
            store.migrate()
        world = Wire(place).start()
        try:
            for n, (point, hit) in enumerate(aims(chance, kills)):
                write_mails(world, place, chance, tally)
                run_once(url, keys, place, world, f"{point}:{hit}", tally)
                if n % 2:  # a mail that three deaths in a row fall on is rightly parked; so there are never three
                    run_once(url, keys, place, world, "", tally)
            run_once(url, keys, place, world, "", tally)
            with Store.open(url, Keys.read(keys)) as store:
                reckon(store, world, tally)
        finally:
            world.stop()
    tally.seconds = time.monotonic() - started
    return tally


def aims(chance: random.Random, kills: int) -> Iterator[tuple[str, int]]:
    """Every point in turn, at its first, second or third hit."""
    for n in range(kills):
        yield POINTS[n % len(POINTS)], chance.randrange(1, 4)


def write_mails(world: Wire, place: Office, chance: random.Random, tally: Tally) -> None:
    for _ in range(chance.randrange(2, 5)):
        tally.mails += 1
        writer = chance.choice(place.attorneys)
        mail = EmailMessage()
        mail["From"], mail["To"], mail["Subject"] = writer, DESK, f"{place.matters[0]} - item {tally.mails}"
        mail["Message-ID"] = f"<kill{tally.mails}@bench.example>"
        mail["Date"] = format_datetime(datetime.now(UTC))
        mail.set_content(f"Please prepare exhibit list number {tally.mails} for {place.matters[0]}. No rush.\n")
        if chance.random() < 0.3:
            mail.add_attachment(
                chance.randbytes(5000), maintype="application", subtype="pdf", filename=f"Item {tally.mails}.pdf"
            )
        world.send(writer, mail.as_bytes(policy=policy.SMTP), DESK)


def run_once(url: str, keys: Path, place: Office, world: Wire, aim: str, tally: Tally) -> None:
    child = FORK.Process(target=desk_until_idle, args=(url, keys, place.config, world.imap_port, world.smtp_port, aim))
    child.start()
    child.join(ROUND)
    if child.is_alive():
        tally.wrong.append(f"stuck after {ROUND:.0f} s, aimed at {aim or 'nothing'}: {standing(url, keys, world)}")
        child.kill()
        child.join()
    elif child.exitcode == -signal.SIGKILL:
        tally.kills[aim.partition(":")[0]] += 1
    elif child.exitcode != 0:
        tally.wrong.append(f"ended with {child.exitcode}, aimed at {aim or 'nothing'}")


def standing(url: str, keys: Path, world: Wire) -> str:
    """What a stuck service was at, for whoever has to find out why."""
    now = datetime.now(UTC)
    with Store.open(url, Keys.read(keys)) as store:
        stages = {name: words for name, (_, words) in store.status(DESK_KEY, now).stages.items()}
        idle, letters = store.is_idle(DESK_KEY, now), store.letters(DESK_KEY)
    waiting = [(one.stage, one.attempts, one.next_try, one.detail) for one in letters if one.next_try]
    return f"{stages}, idle {idle}, inbox read {world.is_read(DESK)}, letters {waiting}"


def reckon(store: Store, world: Wire, tally: Tally) -> None:
    """0 lost, 0 doubled; letters twice only where the row says `ambiguous`, and then with the same bytes."""
    mails = store.inbound(DESK_KEY)
    tasks = store.tasks(DESK_KEY, open_only=False)
    letters = store.letters(DESK_KEY)
    tally.tasks, tally.letters = len(tasks), len(letters)
    say = tally.wrong.append
    if len(mails) != tally.mails:
        say(f"{tally.mails} mails were sent, {len(mails)} are kept")
    for mail in mails:
        if mail.fate is None:
            say(f"mail {mail.key[:12]} has no outcome")
    origins = Counter(task.origin.message_id for task in tasks)
    for message_id, times in origins.items():
        if times > 1:
            say(f"{message_id} became {times} tasks")
    if len(origins) != tally.mails:
        say(f"{tally.mails} mails became {len(origins)} tasks")
    sent = Counter(message_id for message_id, _ in world.accepted)
    bytes_of = {message_id: {d for m, d in world.accepted if m == message_id} for message_id in sent}
    for letter in letters:
        check_letter(letter, sent[letter.message_id], len(bytes_of.get(letter.message_id, ())), tally)
    if strangers := set(sent) - {letter.message_id for letter in letters}:
        say(f"{len(strangers)} letters went out that no row knows")
    if broken := store.verify_chain(DESK_KEY):
        say(f"audit chain: {broken}")


def check_letter(letter: "object", times: int, shapes: int, tally: Tally) -> None:
    stage, ambiguous, name = letter.stage, letter.ambiguous, letter.message_id  # type: ignore[attr-defined]
    if stage is not Stage.SENT or times == 0:
        tally.wrong.append(f"letter {name} is {stage}, accepted {times} times")
    if times > 1:
        tally.duplicates += times - 1
        if not ambiguous:
            tally.wrong.append(f"letter {name} went {times} times and its row does not say ambiguous")
    if shapes > 1:
        tally.wrong.append(f"letter {name} went out with {shapes} different sets of bytes")


DESK_KEY = "main"
