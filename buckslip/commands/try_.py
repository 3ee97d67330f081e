"""`buckslip try "text"`: what the desk would understand of words typed at the terminal. Nothing is changed or sent."""

import json
import os
from datetime import UTC, datetime
from email import policy
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid
from importlib.resources import as_file, files
from pathlib import Path

from buckslip.commands.read import read_mail
from buckslip.commands.reading_table import print_reading
from buckslip.commands.stopping import CannotGoOn, Code
from config import load
from config.settings import Settings
from intake.known import Known
from intake.known.json import known_from_json
from intake.reading.json import reading_json
from tracker.domain.firm import Firm, Person


def try_(
    text: str,
    config: Path,
    *,
    writer: str | None = None,
    subject: str = "",
    tasks: Path | None = None,
    at: datetime | None = None,
    as_json: bool = False,
) -> int:
    """As if `writer` (a name or an address; the first attorney where none is given) had just sent it to the desk."""
    settings, place = _settings(config)
    firm = settings.desk.firm
    person, now = _writer(writer, firm), at or datetime.now(UTC)
    raw = _mail(text, subject, person, firm, settings.desk.trust.authserv_id, now)
    known = known_from_json(json.loads(tasks.read_text("utf-8"))) if tasks else Known()
    reading = read_mail(raw, known, firm, settings.desk.trust, now)
    if as_json:
        print(json.dumps(reading_json(reading), ensure_ascii=False))
    else:
        print_reading(f"{person.name} to {firm.name}{place}", reading)
    return Code.FINE


def _settings(config: Path) -> tuple[Settings, str]:
    """The desk configured here; before there is one, the made-up firm of the demo, so that anybody can try."""
    if config.exists():
        return load(config, os.environ), ""
    with as_file(files("buckslip.demo") / "firm") as folder:
        return load(folder / "buckslip.toml", os.environ), f" (the demo's firm: there is no {config} here)"


def _writer(wanted: str | None, firm: Firm) -> Person:
    people = [one for one in firm.people.values() if one.role.is_attorney]
    if wanted:
        said = wanted.lower()
        people = [one for one in firm.people.values() if said == one.address or said in one.name.lower()]
    if len(people) == 1 or (people and not wanted):
        return people[0]
    if not wanted:
        raise CannotGoOn(Code.DATA, "people.csv lists no attorney yet: add one, or say with --from who writes")
    names = ", ".join(one.name for one in people or firm.people.values()) or "nobody, people.csv is empty"
    raise CannotGoOn(Code.DATA, f'--from "{wanted}" is nobody, or several. Known here: {names}')


def _mail(text: str, subject: str, person: Person, firm: Firm, authserv: str, now: datetime) -> bytes:
    """As the firm's own mail server would hand it over, with its word on the sender (RFC 8601)."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = f"{person.name} <{person.address}>", firm.address, subject
    mail["Date"], mail["Message-ID"] = format_datetime(now), make_msgid(domain="try.invalid")
    mail.set_content(text)
    domain = person.address.partition("@")[2]
    proof = f"dmarc=pass header.from={domain}; dkim=pass header.d={domain}; spf=pass smtp.mailfrom={domain}"
    return f"Authentication-Results: {authserv}; {proof}\r\n".encode() + mail.as_bytes(policy=policy.SMTP)
