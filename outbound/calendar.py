"""Due dates for calendars (RFC 5545): files that show, remind a day before and block no time, and invitations that a
calendar follows (RFC 5546). Both say the same of a task and have its UID; the later letter wins."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from icalendar import Alarm, Calendar, Event, vCalAddress, vText

from outbound.times import parsed
from tracker.domain.firm import Firm, Person

LENGTH = timedelta(minutes=30)  # the entry ends at the deadline
FIRST = datetime(2026, 1, 1, tzinfo=UTC)  # SEQUENCE counts seconds from here: a later letter about a task wins


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
    result = Calendar()
    result.add("prodid", "-//Buckslip//Task desk//EN")
    result.add("version", "2.0")
    result.add("method", method)
    for task in tasks:
        entry = _entry(task, firm, date)
        if reader:
            entry.add("attendee", _attendee(reader))
        if method == "CANCEL":
            entry["status"] = vText("CANCELLED")
        else:
            entry.add_component(_alarm(entry))
        result.add_component(entry)
    return bytes(result.to_ical(sorted=False))


def _entry(task: Mapping[str, Any], firm: Firm, date: datetime) -> Event:
    due = parsed(task["due"]["at"])
    summary, description = _words(task, firm)
    entry = Event()
    entry.add("uid", f"{task['number'].replace('-', '').lower()}@{firm.address.rpartition('@')[2]}")
    entry.add("dtstamp", date.astimezone(UTC))
    entry.add("dtstart", due - LENGTH)
    entry.add("dtend", due)
    entry.add("summary", summary)
    entry.add("description", description)
    entry.add("sequence", max(0, int((date - FIRST).total_seconds())))
    entry.add("transp", "TRANSPARENT")
    entry.add("status", "CONFIRMED")
    organizer = vCalAddress(f"mailto:{firm.address}")
    organizer.params["CN"] = vText("Task desk")
    entry.add("organizer", organizer)
    return entry


def _attendee(reader: Person) -> vCalAddress:
    attendee = vCalAddress(f"mailto:{reader.address}")
    attendee.params["CN"] = vText(reader.name)
    attendee.params["RSVP"] = vText("FALSE")
    attendee.params["PARTSTAT"] = vText("NEEDS-ACTION")
    return attendee


def _alarm(entry: Event) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", entry["summary"])
    alarm.add("trigger", timedelta(days=-1))
    return alarm


def _words(task: Mapping[str, Any], firm: Firm) -> tuple[str, str]:
    """A calendar is shown to assistants and on lock screens: a sealed task says its number only."""
    number = task["number"]
    if task["confidentiality"] == "sealed":
        return f"Due: {number}", number
    if firm.private_subjects:
        return f"Due: {task['type']} ({number})", number
    return f"Due: {task['title']} ({number})", "\n".join(line for line in (number, task["matter"]) if line)
