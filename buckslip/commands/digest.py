"""`buckslip digest --preview`: the partner's week as it would be written now. Sends nothing, changes nothing."""

import os
from collections.abc import Mapping
from email import message_from_bytes, policy
from email.message import EmailMessage
from hashlib import sha256
from pathlib import Path

from buckslip.commands.opening import looking, now, settings_of
from buckslip.commands.showing import say
from buckslip.commands.stopping import CannotGoOn, Code
from buckslip.commands.tasks import addresses
from tracker.domain.commands import SendDigest
from tracker.domain.decide import decide
from tracker.domain.firm import Firm, Person, Role
from tracker.domain.letters import Letter
from tracker.domain.notices import with_files


def digest(config: Path, to: str, csv: Path | None = None) -> int:
    """One partner's, or every partner's, and the tables behind it into the folder `csv`. Made by the code that makes
    the real one.
    """
    from outbound.compose import compose

    settings = settings_of(config)
    firm, at = settings.desk.firm, now()
    readers = partners(firm, to)
    for number, reader in enumerate(readers):
        command = SendDigest(reader.address)
        with looking(settings) as store:
            facts = store.facts_for_digest(command, firm, at)
        for notice in decide((command,), facts, at).notices:
            filed, files = with_files(notice, lambda data: sha256(data).hexdigest())
            letter = Letter("preview0", firm.desk, "<preview@buckslip>", filed, at)
            raw = compose(letter, firm, at, files.__getitem__)
            mail = message_from_bytes(raw, _class=EmailMessage, policy=policy.default)
            body = mail.get_body(("plain",))
            say(("" if number == 0 else "\n" + "-" * 72 + "\n\n") + f"To: {mail['To']}\nSubject: {mail['Subject']}\n")
            say(body.get_content() if body else "")
            if csv is not None:
                write_tables(csv, reader, {ref.name: files[ref.blob] for ref in filed.files})
    return Code.FINE


def partners(firm: Firm, to: str) -> list[Person]:
    wanted = addresses(to, firm) if to else set(firm.people)
    found = [person for person in firm.people.values() if person.address in wanted and person.role is Role.PARTNER]
    if not found:
        who = f'"{to}" is no partner' if to else "nobody in the people list is a partner"
        raise CannotGoOn(Code.DATA, f"The digest goes to partners; {who}.")
    return found


def write_tables(folder: Path, reader: Person, tables: Mapping[str, bytes]) -> None:
    """Readable by their owner alone: titles of matters stand in them."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for name, data in tables.items():
        path = folder / f"{reader.address.partition('@')[0]}, {name}"
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(data)
        say(f"Written: {path}\n")
