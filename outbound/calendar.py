"""Due dates for calendars (RFC 5545): files that show, remind a day before and block no time, and invitations that a
calendar follows (RFC 5546). Both say the same of a task and have its UID; the later letter wins.

The few lines are written here: icalendar's writer took a third of a letter's time. The tests read them back with it.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from icalendar import vText

from outbound.mime import clean
from outbound.times import parsed
from tracker.domain.firm import Firm, Person

LENGTH = timedelta(minutes=30)  # the entry ends at the deadline
FIRST = datetime(2026, 1, 1, tzinfo=UTC)  # SEQUENCE counts seconds from here: a later letter about a task wins
OCTETS = 75  # of a line, its end not counted (RFC 5545 3.1)


def file_name(tasks: Sequence[Mapping[str, Any]]) -> str:
    return f"{tasks[0]['number']}.ics" if len(tasks) == 1 else "Due dates.ics"


def calendar(
    tasks: Sequence[Mapping[str, Any]],
    firm: Firm,
    date: datetime,
    method: str = "PUBLISH",
    reader: Person | None = None,
) -> bytes:
    """One entry a task (views of a notice), 30 minutes ending at its due instant, in UTC. `date`: the letter's.

    `method` REQUEST or CANCEL: an invitation to `reader`, who need not answer, or its end."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Buckslip//Task desk//EN", f"METHOD:{method}"]
    for task in tasks:
        lines += ["BEGIN:VEVENT", *_entry(task, firm, date, method, reader), "END:VEVENT"]
    return b"".join(_folded(line) for line in [*lines, "END:VCALENDAR"])


def _entry(task: Mapping[str, Any], firm: Firm, date: datetime, method: str, reader: Person | None) -> Iterator[str]:
    due = parsed(task["due"]["at"])
    summary, description = (vText(words).to_ical().decode() for words in _words(task, firm))
    yield f"UID:{task['number'].replace('-', '').lower()}@{firm.address.rpartition('@')[2]}"
    yield f"SEQUENCE:{max(0, int((date - FIRST).total_seconds()))}"
    yield from (f"DTSTAMP:{_instant(date)}", f"DTSTART:{_instant(due - LENGTH)}", f"DTEND:{_instant(due)}")
    yield from (f"SUMMARY:{summary}", f"DESCRIPTION:{description}", "TRANSP:TRANSPARENT")
    yield f'ORGANIZER;CN="Task desk":mailto:{firm.address}'
    if reader:
        name = clean(reader.name).replace('"', "'")
        yield f'ATTENDEE;CN="{name}";PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:{reader.address}'
    if method == "CANCEL":
        yield "STATUS:CANCELLED"
        return
    yield "STATUS:CONFIRMED"
    yield from ("BEGIN:VALARM", "ACTION:DISPLAY", f"DESCRIPTION:{summary}", "TRIGGER:-P1D", "END:VALARM")


def _instant(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _folded(line: str) -> bytes:
    """The line with its end; a long one goes on behind a blank, and no character is torn."""
    if len(line) <= OCTETS and line.isascii():
        return f"{line}\r\n".encode()
    pieces, room = [bytearray()], OCTETS
    for character in line:
        octets = character.encode("utf-8", "replace")
        if len(pieces[-1]) + len(octets) > room:
            pieces.append(bytearray())
            room = OCTETS - 1
        pieces[-1] += octets
    return b"\r\n ".join(pieces) + b"\r\n"


def _words(task: Mapping[str, Any], firm: Firm) -> tuple[str, str]:
    """A calendar is shown to assistants and on lock screens: a sealed task says its number only."""
    number, title, matter, kind = (clean(str(task[name])) for name in ("number", "title", "matter", "type"))
    if task["confidentiality"] == "sealed":
        return f"Due: {number}", number
    if firm.private_subjects:
        return f"Due: {kind} ({number})", number
    return f"Due: {title} ({number})", "\n".join(line for line in (number, matter) if line)
