"""Due dates as a calendar file (RFC 5545, METHOD:PUBLISH): it shows, reminds a day before, and blocks no time."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from icalendar import Alarm, Calendar, Event, vCalAddress, vText

from outbound.times import parsed
from tracker.domain.firm import Firm

LENGTH = timedelta(minutes=30)  # the entry ends at the deadline
FIRST = datetime(2026, 1, 1, tzinfo=UTC)  # SEQUENCE counts minutes from here: a later letter about a task wins


def file_name(tasks: Sequence[Mapping[str, Any]]) -> str:
    return f"{tasks[0]['number']}.ics" if len(tasks) == 1 else "Due dates.ics"


def calendar(tasks: Sequence[Mapping[str, Any]], firm: Firm, date: datetime) -> bytes:
    """One entry a task (views of a notice), 30 minutes ending at its due instant, in UTC. `date`: the letter's."""
    result = Calendar()
    result.add("prodid", "-//Buckslip//Task desk//EN")
    result.add("version", "2.0")
    result.add("method", "PUBLISH")
    for task in tasks:
        result.add_component(_entry(task, firm, date))
    return bytes(result.to_ical())


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
    entry.add("sequence", max(0, int((date - FIRST).total_seconds() // 60)))
    entry.add("transp", "TRANSPARENT")
    entry.add("status", "CONFIRMED")
    organizer = vCalAddress(f"mailto:{firm.address}")
    organizer.params["CN"] = vText("Task desk")
    entry.add("organizer", organizer)
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", summary)
    alarm.add("trigger", timedelta(days=-1))
    entry.add_component(alarm)
    return entry


def _words(task: Mapping[str, Any], firm: Firm) -> tuple[str, str]:
    """A calendar is shown to assistants and on lock screens: a sealed task says its number only."""
    number = task["number"]
    if task["confidentiality"] == "sealed":
        return f"Due: {number}", number
    if firm.private_subjects:
        return f"Due: {task['type']} ({number})", number
    return f"Due: {task['title']} ({number})", "\n".join(line for line in (number, task["matter"]) if line)
