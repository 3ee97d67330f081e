"""The unit of work: what is done under the desk's row lock is kept as a whole or not at all."""

from collections.abc import Mapping, Sequence, Set
from datetime import datetime
from typing import Any

from sqlalchemy import BindParameter, Connection, bindparam, select, update

from tracker.domain.commands import Command
from tracker.domain.decision import FIRST_TASK, Decision, Facts, Fate, Wake, Weekly
from tracker.domain.firm import Firm
from tracker.domain.task import Origin, Slice
from tracker.store import chain, codec, desks, hooks, keeping, letters, members, parts, rows, weeks
from tracker.store import facts as reading
from tracker.store import wakes as clock
from tracker.store.engine import Database, Named
from tracker.store.errors import AlreadyKept, WrongKey
from tracker.store.keys import Keys
from tracker.store.rows import Place
from tracker.store.statements import ask, ask_one, tell
from tracker.store.tables import desk, inbound, outcome
from tracker.store.values import Incoming, OutcomeRow

NO_HOST = "buckslip.invalid"  # until a firm was seen; RFC 2606

_desk: BindParameter[str] = bindparam("b_desk")
# NO KEY: who only adds rows elsewhere need not wait for a decision
LOCK = select(desk).where(desk.c.desk == _desk).with_for_update(key_share=True)
OUTCOME = select(outcome.c.fate, outcome.c.reason, outcome.c.tasks).where(
    outcome.c.desk == _desk, outcome.c.source == bindparam("source"), outcome.c.key == bindparam("key")
)
KNOWN_MAILS = select(inbound.c.key).where(inbound.c.desk == _desk, inbound.c.key.in_(bindparam("keys", expanding=True)))
COUNT = update(desk).where(desk.c.desk == _desk)  # what it sets is what it is given
RECEIVED = update(desk).where(desk.c.desk == _desk).values(receipts=bindparam("b_receipts"))
MOVED = update(desk).where(desk.c.desk == _desk).values(host=bindparam("b_host"))


class Work:
    """One transaction of one desk. Made by `Store.transaction` alone."""

    def __init__(self, db: Database, connection: Connection, name: str, keys: Keys, named: Named) -> None:
        self._place = Place(db, connection, name, keys)
        self._connection = connection
        self._desk = name
        self._named = named
        self._row = self._locked()
        self._host: str = self._row["host"]
        self._told_elsewhere = False

    def _locked(self) -> dict[str, Any]:
        row = ask_one(self._connection, LOCK, {"b_desk": self._desk})
        if row is None:
            rows.write(self._place, desk, [self._fresh()], "nothing")
            row = ask_one(self._connection, LOCK, {"b_desk": self._desk})
        if row.key_id != self._place.keys.id:
            raise WrongKey(f"desk {self._desk} was written with another root key")
        found: dict[str, Any] = row._asdict()
        return found

    def _fresh(self) -> dict[str, Any]:
        return {
            "desk": self._desk,
            "host": NO_HOST,
            "key_id": self._place.keys.id,
            "next_task": FIRST_TASK,
            "next_question": 1,
            "receipts": 0,
            "letters": 0,
            "seq": 0,
            "head": chain.START,
            "seal": chain.seal(self._place.desk_keys, 0, chain.START),
            "checkpoint": "",
        }

    def keep_raw(self, mails: Sequence[tuple[bytes, datetime, bool, int, int]]) -> list[str]:
        """(raw, received, whole, uid, uid_validity) -> keys, in order. The same bytes twice are one mail."""
        self._named.name = "raw"
        keys = [self._place.desk_keys.name_of(mail[0]) for mail in mails]
        if not keys:
            return []
        known = {row.key for row in ask(self._connection, KNOWN_MAILS, {"b_desk": self._desk, "keys": list(set(keys))})}
        fresh = {key: mail for key, mail in zip(keys, mails, strict=True) if key not in known}
        if fresh:
            rows.write_blobs(self._place, {key: mail[0] for key, mail in fresh.items()})
            receipts: int = self._row["receipts"]
            mailed = [self._mail_row(key, mail, receipts + n) for n, (key, mail) in enumerate(fresh.items(), 1)]
            rows.write(self._place, inbound, mailed)
            tell(self._connection, RECEIVED, {"b_desk": self._desk, "b_receipts": receipts + len(mailed)})
            self._row["receipts"] = receipts + len(mailed)
        return keys

    def _mail_row(self, key: str, mail: tuple[bytes, datetime, bool, int, int], receipt: int) -> dict[str, Any]:
        _, received, whole, uid, uid_validity = mail
        return {
            "desk": self._desk,
            "key": key,
            "receipt": receipt,
            "received": received,
            "whole": whole,
            "uid": uid,
            "uid_validity": uid_validity,
            "attempts": 0,
            "pending": True,
        }

    def outcome_of(self, source: str, key: str) -> OutcomeRow | None:
        """What became of it, where it was acted on before."""
        given = {"b_desk": self._desk, "source": source, "key": key}
        row = ask_one(self._connection, OUTCOME, given)
        return OutcomeRow(Fate(row.fate), row.reason, tuple(codec.from_plain(row.tasks))) if row else None

    def facts_for(self, commands: Sequence[Command], firm: Firm, mail: Origin | None, now: datetime) -> Facts:
        """What the decision about these commands may look at. `firm.desk` must be this desk."""
        if firm.desk != self._desk:
            raise ValueError(f"a transaction of desk {self._desk} cannot decide for desk {firm.desk}")
        self._host = firm.address.rpartition("@")[2] or NO_HOST
        self._told_elsewhere = firm.webhook
        return reading.facts(self._connection, commands, firm, mail, now, self._row)

    def revisions(self, numbers: Sequence[int]) -> dict[int, int]:
        """Revision of each of these tasks that exists."""
        if not numbers:
            return {}
        given = {"desk": self._desk, "numbers": list(numbers)}
        return {row.number: row.revision for row in ask(self._connection, reading.REVISIONS, given)}

    def keep(self, incoming: Incoming, decision: Decision) -> None:
        """All that follows from something incoming. Raises AlreadyKept, and changes nothing, if it has its outcome."""
        self._named.name = "keep"
        if not keeping.write_outcome(self._place, incoming, decision):
            raise AlreadyKept(f"{incoming.source} {incoming.key} has its outcome")
        self._keep_all(incoming, decision, first=True)

    def replay(self, incoming: Incoming, decision: Decision) -> None:
        """What was decided at another desk, kept as it was. What came in may have been replayed before, for another
        matter that it was about."""
        self._named.name = "replay"
        first = keeping.write_outcome(self._place, incoming, decision)
        self._keep_all(incoming, decision, first=first)

    def keep_letters(self, restored: Sequence[Mapping[str, Any]], rendered: Mapping[str, bytes]) -> None:
        """Letters of another desk, as columns; they never leave from here. `rendered`: their bytes by blob key."""
        rows.write_blobs(self._place, rendered)
        self._write_desk({"letters": letters.write_restored(self._place, restored, self._row["letters"])})

    def _keep_all(self, incoming: Incoming, decision: Decision, *, first: bool) -> None:
        place = self._place
        if not decision.forget:
            self._write_files(incoming)
        if incoming.source in ("mail", "release") and first:
            keeping.write_mail(place, incoming, decision)
        opened = keeping.opened_by(decision)
        keeping.write_tasks(place, decision.tasks, opened)
        keeping.write_questions(place, decision.questions)
        keeping.write_absences(place, decision.absences)
        members.write_members(place, decision)
        desks.write_desk(place, decision, incoming.at)
        weeks.write_weeklies(place, decision.weeklies)
        clock.replace_waiting(place, incoming, decision, opened)
        self._count(incoming, decision, opened)
        if decision.forget:
            keeping.forget_mail(place, incoming.key)

    def _write_files(self, incoming: Incoming) -> None:
        place = self._place
        rows.write_blobs(place, {key: one for key, one in incoming.files.items() if isinstance(one, bytes)})
        parts.write_parts(
            place,
            keeping.mail_of(incoming.key),
            {key: one for key, one in incoming.files.items() if isinstance(one, Slice)},
        )

    def forget(self, key: str) -> None:
        """A practice mail that came to us twice."""
        keeping.forget_mail(self._place, key)

    def _count(self, incoming: Incoming, decision: Decision, opened: Set[int]) -> None:
        """The rows that are numbered in their order, and with them the desk's row."""
        row, place = self._row, self._place
        checkpoint: str = row["checkpoint"]
        if decision.happened and checkpoint < codec.aware(incoming.at).date().isoformat():
            checkpoint = keeping.write_checkpoint(place, incoming.at, row["seq"], row["head"])
        seq, head = keeping.write_events(place, incoming, decision, row["seq"], row["head"])
        if self._told_elsewhere:
            happened = [one.task for one in decision.happened]
            hooks.write_hooks(place, list(enumerate(happened, row["seq"] + 1)), incoming.at)
        queued = letters.write_letters(place, incoming, decision.notices, self._host, row["letters"], opened)
        given = {
            "next_task": max([row["next_task"], *(task.number + 1 for task in decision.tasks)]),
            "next_question": max([row["next_question"], *(asked.number + 1 for asked in decision.questions)]),
            "letters": queued,
            "seq": seq,
            "head": head,
            "seal": chain.seal(place.desk_keys, seq, head),
            "checkpoint": checkpoint,
        }
        self._write_desk(given)

    def _write_desk(self, given: Mapping[str, Any]) -> None:
        row = self._row
        if self._host != row["host"] and self._host != NO_HOST:
            tell(self._connection, MOVED, {"b_desk": self._desk, "b_host": self._host})
        if any(given[name] != row[name] for name in given):
            tell(self._connection, COUNT, {"b_desk": self._desk, **given})
            row.update(given)

    def weeklies(self) -> dict[str, Weekly]:
        """How the partners want the digest, where that is not as the firm agreed."""
        return weeks.weeklies(self._connection, self._desk)

    def put_wakes(self, wakes: Sequence[Wake]) -> None:
        """The desk's own wakes. One that is known, or was acted on, stays as it is."""
        self._named.name = "wakes"
        clock.write_wakes(self._place, wakes, "nothing")
