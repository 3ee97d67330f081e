"""Several firms at work in one service over real mail servers, under a clock that jumps."""

import time
from dataclasses import dataclass
from datetime import datetime, timedelta
from email import message_from_bytes, policy

from buckslip.demo.player import Player
from buckslip.demo.show import DemoClock
from buckslip.demo.story import Step
from buckslip.run import Running
from tests.patience import PATIENCE
from tests.world.dovecot import Dovecot
from tests.world.post import Post


@dataclass
class Firms:
    """Firms of one service with their people's mailboxes; the week begins at `monday`."""

    service: Running
    post: Post
    clock: DemoClock
    players: dict[str, Player]
    monday: datetime

    def readers(self, key: str) -> tuple[str, ...]:
        """Everybody who may find a letter, those too who have left."""
        listed = self.service.desks[key].roster.firm.people
        return tuple(dict.fromkeys((*listed, *(address for _, address in self.players[key].cast.values()))))

    def settle(self, limit: float = PATIENCE) -> None:
        end = time.monotonic() + limit
        while not (all(self.post.is_read(one.desk) for one in self.players.values()) and self.service.is_idle()):
            assert time.monotonic() < end, "the desks did not come to rest"
            time.sleep(0.01)
        for key, player in self.players.items():
            player.collect(self.readers(key))

    def at(self, days: float) -> None:
        """Let time pass until so many days after Monday morning, stopping wherever the clock has something to ask."""
        until = self.monday + timedelta(days=days)
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
