"""Whose mail may be read: never one of a sender before an older one of hers is done (domain.md, rule 13)."""

from collections.abc import Sequence
from threading import Condition


class Waits(Exception):
    """This mail is not to be read now: an older one of its sender must be tried again first, or the service stops."""


class Turns:
    """For a batch of kept mails, oldest first, that are read beside one another. Safe to use from several threads.

    Whose an older mail is shows only once it was parsed; until then it may be anybody's.
    """

    def __init__(self, keys: Sequence[str]) -> None:
        self._place = {key: n for n, key in enumerate(keys)}
        self._senders: dict[str, str] = {}
        self._pending = set(keys)  # neither done nor given up
        self._stuck: set[str] = set()  # senders
        self._over = False
        self._changed = Condition()

    def wait(self, key: str, sender: str) -> None:
        """Returns when it is the turn of the mail `key`, which is from `sender`. Raises Waits."""
        with self._changed:
            self._senders[key] = sender
            self._changed.notify_all()
            older = [one for one, place in self._place.items() if place < self._place[key]]
            self._changed.wait_for(lambda: self._over or not any(self._hinders(one, sender) for one in older))
            if self._over or (sender and sender in self._stuck):
                raise Waits

    def _hinders(self, older: str, sender: str) -> bool:
        return older in self._pending and self._senders.get(older, sender) == sender

    def done(self, key: str, tried_again: bool = False) -> None:
        """It has its outcome, or it is `tried_again` later and with it all of its sender."""
        with self._changed:
            self._pending.discard(key)
            if tried_again and (sender := self._senders.get(key)):
                self._stuck.add(sender)
            self._changed.notify_all()

    def close(self) -> None:
        """Whoever still waits goes home."""
        with self._changed:
            self._over = True
            self._changed.notify_all()
