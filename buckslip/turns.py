"""Whose mail may be read: never one of a sender before an older one of hers is done (domain.md, rule 13)."""

from itertools import takewhile
from threading import Condition


class Waits(Exception):
    """This mail is not to be read now: an older one of its sender must be tried again first, or the service stops."""


class Turns:
    """For kept mails, added oldest first, that are read beside one another. Safe to use from several threads.

    Whose an older mail is shows only once it was parsed; until then it may be anybody's.
    """

    def __init__(self) -> None:
        self._senders: dict[str, str | None] = {}  # of mails neither done nor given up, oldest first
        self.stuck: set[str] = set()  # whose mail must be tried again
        self._over = False
        self._changed = Condition()

    def add(self, key: str) -> None:
        with self._changed:
            self._senders[key] = None

    def wait(self, key: str, sender: str) -> None:
        """Returns when it is the turn of the mail `key`, which is from `sender`. Raises Waits."""
        with self._changed:
            self._senders[key] = sender
            self._changed.notify_all()
            self._changed.wait_for(lambda: self._over or not self._hindered(key, sender))
            if self._over or (sender and sender in self.stuck):
                raise Waits

    def _hindered(self, key: str, sender: str) -> bool:
        older = takewhile(lambda one: one[0] != key, self._senders.items())
        return any(whose is None or whose == sender for _, whose in older)

    def done(self, key: str, tried_again: bool = False) -> None:
        """It has its outcome, or it is `tried_again` later and with it all of its sender."""
        with self._changed:
            sender = self._senders.pop(key, None)
            if tried_again:
                self.stuck.add(sender or "")
            self._changed.notify_all()

    def close(self) -> None:
        """Whoever still waits goes home."""
        with self._changed:
            self._over = True
            self._changed.notify_all()
