"""A matter as plain JSON: the same wherever it stands, whatever key and desk it was kept under.

Mails and files are named by the SHA-256 of their bytes, since the names that a desk gives them mean nothing elsewhere.
What is of one desk alone, its chain of hashes and the time of the export, is not part of it (`audit_of`).
"""

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from typing import Any

from config.table import Progress, silent
from tracker.domain.firm import Firm, Matter, Person
from tracker.domain.task import FileRef, Task
from tracker.store import Store
from tracker.store.records import OF_MAILS, Cause, KeptLetter, KeptMail, MatterRows

FORMAT = "buckslip matter 1"
SEALED = "sealed"
Json = dict[str, Any]


@dataclass(slots=True)
class Record:
    """A matter, its tasks as they are now, and everything in canonical form. `blob` reads by the desk's own key;
    `digests`: blob key -> SHA-256 of mails and letters."""

    matter: Matter
    firm: Firm
    rows: MatterRows
    blob: Callable[[str], bytes]
    digests: Mapping[str, str] = field(default_factory=dict)

    @property
    def sealed(self) -> list[Task]:
        every = self.matter.confidentiality == SEALED
        return [task for task in self.rows.tasks if every or task.confidentiality == SEALED]

    @property
    def crossing(self) -> list[KeptMail | KeptLetter]:
        """Mails and letters that also speak of tasks of other matters."""
        ours = {task.number for task in self.rows.tasks}
        every: list[KeptMail | KeptLetter] = [*self.rows.mails, *self.rows.letters]
        return [one for one in every if set(one.tasks) - ours]


def record_of(store: Store, firm: Firm, matter: Matter, progress: Progress = silent, *, mails: bool = True) -> Record:
    """Reads every mail and letter once, unless `mails` is False: then there are tasks and events alone. Raises Tampered
    where one does not open."""
    rows = store.records.matter(firm.desk, matter.number, whole=mails)
    keys = [mail.key for mail in rows.mails] + [letter.rendered for letter in rows.letters if letter.rendered]
    digests: dict[str, str] = {}
    for done, key in enumerate(keys, 1):
        digests[key] = hashlib.sha256(store.blob(firm.desk, key)).hexdigest()
        progress(done, len(keys))
    return Record(matter, firm, rows, lambda key: store.blob(firm.desk, key), digests)


def canonical(record: Record) -> Json:
    """What `replay` makes a matter of."""
    rows, digests = record.rows, record.digests
    people = sorted(_named(record), key=lambda person: person.address)
    return {
        "format": FORMAT,
        "firm": record.firm.name,
        "zone": record.firm.zone,
        "matter": asdict(record.matter),
        "people": [{"address": one.address, "name": one.name, "role": one.role.value} for one in people],
        "mails": [_mail(one, digests) for one in rows.mails],
        "causes": list(_causes(record)),
        "questions": [without_keys(one, digests) for one in rows.questions],
        "letters": [_letter(one, record) for one in rows.letters],
    }


def written(value: object) -> bytes:
    """JSON as bytes that are the same for the same value."""
    return (json.dumps(value, indent=1, ensure_ascii=True, sort_keys=True) + "\n").encode()


def audit_of(record: Record, broken: str | None, at: datetime) -> Json:
    """What only this desk can say: the links of the chain, and whether it holds. `broken`: `Store.verify_chain`."""
    lines = [
        {"seq": one.seq, "task": f"T-{one.task}", "at": iso(one.at), "event": one.kind, "prev": one.prev}
        | {"hash": one.hash}
        for one in record.rows.events
    ]
    return {"desk": record.firm.desk, "exported_at": iso(at), "chain": broken or "unbroken", "events": lines}


def refs_of(value: object) -> Iterator[FileRef]:
    """Every file that JSON of events or questions names, in order."""
    if isinstance(value, Mapping):
        if "blob" in value and "sha256" in value:
            yield FileRef(**value)
            return
        for one in value.values():
            yield from refs_of(one)
    elif isinstance(value, Sequence) and not isinstance(value, str):
        for one in value:
            yield from refs_of(one)


def without_keys(value: Any, digests: Mapping[str, str]) -> Any:
    """Names of this desk's own replaced: files are known by their digest, mails by that of their bytes."""
    if isinstance(value, Mapping):
        if "blob" in value and "sha256" in value:
            return {**value, "blob": ""}
        changed = {name: without_keys(one, digests) for name, one in value.items()}
        if "inbound" in value and "message_id" in value:
            changed |= {"inbound": digests.get(value["inbound"], ""), "number": 0}
        return changed
    if isinstance(value, list | tuple):
        return [without_keys(one, digests) for one in value]
    return value


def key_of(source: str, key: str, names: Mapping[str, str]) -> str:
    """The key of something incoming, its mail under the other name."""
    mail, space, rest = key.partition(" ")
    return f"{names.get(mail, mail)}{space}{rest}" if source in OF_MAILS else key


def iso(at: datetime | None) -> str | None:
    return at.astimezone(UTC).isoformat() if at else None


def _named(record: Record) -> Iterator[Person]:
    """Everybody of the list whose address stands in the matter."""
    said = json.dumps([one.body for one in record.rows.events]).lower()
    readers = {one.reader for one in record.rows.letters} | {record.matter.attorney, record.matter.reviewer}
    for person in record.firm.people.values():
        if person.address in readers or f'"{person.address}"' in said:
            yield person


def _mail(one: KeptMail, digests: Mapping[str, str]) -> Json:
    return {
        "sha256": digests[one.key],
        "received": iso(one.received),
        "whole": one.whole,
        "from": one.sender,
        "subject": one.subject,
        "message_id": one.message_id,
        "settled": one.settled,
    }


def _causes(record: Record) -> Iterator[Json]:
    """What came in, each with its events, in the order of the chain; before them, by time, what has none here."""
    known = {(one.source, one.key): one for one in record.rows.causes}
    digests = record.digests
    found: dict[tuple[str, str], Json] = {}
    for event in record.rows.events:
        cause = known.get((event.source, event.key))
        said = found.setdefault((event.source, event.key), _cause(event.source, event.key, event.at, cause, digests))
        body = without_keys(event.body, digests)
        said["events"].append({"task": event.task, "event": event.kind, "body": body})
    rest = [_cause(*key, one.at, one, digests) for key, one in known.items() if key not in found]
    yield from sorted(rest, key=lambda one: (one["at"], one["source"], one["key"]))
    yield from found.values()


def _cause(source: str, key: str, at: datetime, cause: Cause | None, digests: Mapping[str, str]) -> Json:
    return {
        "source": source,
        "key": key_of(source, key, digests),
        "at": iso(at),
        "fate": cause.fate.value if cause else "done",
        "reason": cause.reason if cause else "",
        "record": without_keys(json.loads(cause.record), digests) if cause else {},
        "events": [],
    }


def _letter(one: KeptLetter, record: Record) -> Json:
    ours = {task.number for task in record.rows.tasks}
    plain = asdict(one)
    for name in ("queued_at", "rendered_at", "ended_at"):
        plain[name] = iso(plain[name])
    plain["rendered"] = record.digests[one.rendered] if one.rendered else None
    plain["tasks"] = [number for number in one.tasks if number in ours]
    plain["task"] = one.task if one.task in ours else None
    plain["key"] = key_of(one.source, one.key, record.digests)
    return plain
