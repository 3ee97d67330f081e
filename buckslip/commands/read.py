"""`buckslip read`: a mail in, the Reading out, nothing changed."""

import json
import os
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from config import load
from intake.known import Known
from intake.known.json import known_from_json
from intake.message import parse
from intake.reading.interpret import interpret
from intake.reading.json import reading_json
from intake.reading.shape import Reading
from intake.sender import Trust
from tracker.domain.firm import Firm


def read_mail(raw: bytes, known: Known, firm: Firm, trust: Trust, received_at: datetime | None = None) -> Reading:
    """Bytes to a Reading here. `received_at` defaults to the topmost Received line, else Date; never the clock.

    Raises ValueError where a mail tells no time at all.
    """
    mail = parse(raw)
    received = received_at or mail.received_at or mail.date
    if received is None:
        raise ValueError("the mail has neither a Received nor a Date line: give --received-at")
    return interpret(mail, known, firm, trust, received.astimezone(UTC))


def read(paths: Sequence[Path], config: Path, tasks: Path | None, received_at: datetime | None, as_json: bool) -> int:
    """Prints a JSON object a line, or a table a mail for people. 0, or 1 where a mail could not be read."""
    desk = load(config, os.environ).desk
    known = known_from_json(json.loads(tasks.read_text("utf-8"))) if tasks else Known()
    status = 0
    for path in paths:
        try:
            reading = read_mail(path.read_bytes(), known, desk.firm, desk.trust, received_at)
        except (OSError, ValueError) as problem:
            print(f"buckslip read: {path}: {problem}", file=sys.stderr)
            status = 1
            continue
        if as_json:
            print(json.dumps(reading_json(reading), ensure_ascii=False))
        else:
            from buckslip.commands.reading_table import print_reading

            print_reading(path.name, reading)
    return status
