"""A made-up firm, its people and its files."""

from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from tracker.domain.firm import Firm, Matter, Person, Role
from tracker.domain.task import FileRef

AT = datetime(2026, 11, 23, 17, 14, tzinfo=UTC)


HOST = "harlow-pike.example"


def person(name: str, role: Role, zone: str = "America/Los_Angeles", **more: Any) -> Person:
    return Person(f"{name.split()[0].lower()}@{HOST}", name, role, zone, **more)


ANNA = person("Anna Hartwell", Role.PARTNER)


DANA = person("Dana Ruiz", Role.PARALEGAL, "America/New_York")


SAM = person("Sam Okoro", Role.PARALEGAL, "America/New_York")


CARLA = person("Carla Reyes", Role.COORDINATOR)


PEOPLE = (ANNA, DANA, SAM, CARLA)


MATTER = Matter("2026-0141", "Alvarez v. Northgate", attorney=ANNA.address)


FIRM = Firm(
    desk="main",
    name="Harlow Pike LLP",
    address=f"tasks@{HOST}",
    zone="America/Los_Angeles",
    people={p.address: p for p in PEOPLE},
    matters={MATTER.number: MATTER},
)


BLOBS: dict[str, bytes] = {}


def file(name: str, data: bytes, media_type: str = "application/pdf") -> FileRef:
    digest = sha256(data).hexdigest()
    BLOBS[digest[:16]] = data
    return FileRef(name, len(data), media_type, digest[:16], digest)


def read_file(key: str) -> bytes:
    return BLOBS[key]


DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


TRANSCRIPT = file("Kim deposition transcript.pdf", b"%PDF-1.7\n" + bytes(range(256)) * 4600)


EXHIBITS = file("Exhibits 12-18.pdf", b"%PDF-1.7\n" + b"\r\n.\r\n..\n\x00From nobody\n" * 5000)


DRAFT = file("Kim depo summary.docx", b"PK\x03\x04" + bytes(reversed(range(256))) * 240, DOCX)
