"""Sentences that set, move or only speak of a time."""

from datetime import timedelta
from zoneinfo import ZoneInfo

from tests.cases import score
from tests.cases.additions.addition import (
    EVERYWHERE,
    Addition,
    asks,
    dated,
    kind,
    lacks,
    unchanged,
    undated,
    with_task,
    without_event,
)
from tests.cases.additions.given import Given, Json
from tests.cases.rewordings.beside import above


def _later_hour(given: Given) -> bool:
    """Whether its day ends at five and noon is still ahead."""
    noon = score.instant(given.at(12, given.due))
    return given.due.hour == 17 and given.is_at_home and noon > given.case.sent + timedelta(hours=2)


def _in_new_york(given: Given) -> Json | None:
    if given.requester.zone == "America/New_York":
        return None
    local = given.due.replace(tzinfo=ZoneInfo("America/New_York"))
    if local <= given.case.sent:
        return None
    return with_task(due_utc=score.stamp(local), due_tz="America/New_York")(given)


_ZONES = lacks("eastern", "pacific", "central", "mountain", "zone", "E[SD]?T\\b", "P[SD]?T\\b", "C[SD]?T\\b", "M[SD]?T\\b", "my time", "Arizona", "AZ\\b", "MST")  # fmt: skip
_noon = with_task(due_utc=lambda given: given.at(12))
_evening = with_task(due_utc=lambda given: given.at(17))
_noon_of_it = with_task(due_utc=lambda given: given.at(12, given.due))


def _rush(given: Given) -> Json:
    """The rush rule of the scope of work, which is asked to be approved."""
    changed = with_task(due_utc=Given.rush)(given)
    return {**(changed or {}), "questions": ["Is that due time right, and is the rush rate approved?"]}


TIMES: dict[str, Addition] = {
    **kind(
        "another day at noon",
        _noon,
        (
            "Actually, make that {day} at noon.",
            "On second thought I need it by noon on {day} instead.",
            "Correction: {day}, 12 noon.",
            "No, wait, {day} noon please.",
            "Sorry, I looked at the wrong week. I need this {day} at noon.",
            "PS: change of plans, please have it to me {day} by noon instead.",
            "Hmm, thinking about it again, let's say {day} at 12.",
            "I misspoke above; the deadline is {day} at noon.",
            "Strike that date, {day} at noon is when I need it.",
            "EDIT: due {day} noon, not when I said above.",
        ),
        dated,
        without_event,
    ),
    **kind(
        "another day",
        _evening,
        (
            "Scratch that, {day} is better.",
            "Actually {day} will do.",
            "Oh, and forget the date above, {day} is what I need.",
            "Come to think of it, {day} works better for me.",
            "My mistake, I meant {day}.",
            "Apologies, the date should be {day}, {date}.",
            "Let me change that: I need it by {day}.",
            "On reflection, end of day {day} would be fine instead.",
            "Sorry, not then. {day}, please.",
        ),
        dated,
        without_event,
    ),
    **kind(
        "noon of that day",
        _noon_of_it,
        (
            "Correction: noon, not end of day.",
            "Make that noon, actually.",
            "Sorry, noon rather than end of day.",
            "On second thought, noon that day.",
            "Actually I need it by noon that day.",
            "By noon, if I may be specific.",
            "I should have said noon.",
            "Noon, please, not end of day.",
            "Let's say noon instead of five.",
        ),
        dated,
        without_event,
        _later_hour,
        lambda given: "eod" in given.basis and "end_of" not in given.basis,
    ),
    **kind(
        "a day where none was",
        _noon,
        (
            "I need it by {day} at noon.",
            "Oh, and {day} noon, please.",
            "Due {day}, 12 p.m.",
            "{day} at noon would be ideal.",
            "If you could get it to me by noon on {day}, I'd be grateful.",
            "Forgot to say: by noon {day}.",
            "Deadline is noon on {day}.",
            "Let's aim for {day} at noon.",
            "The deadline for this is {date} at noon.",
        ),
        undated,
        without_event,
        lambda given: given.task.get("priority") != "low",
        lacks("no rush", "whenever", "usual", "no hurry", "no deadline", "no date", "normal"),
    ),
    **kind(
        "her clock is another",
        _in_new_york,
        (
            "That's Eastern time.",
            "All times Eastern.",
            "Times are Eastern, as I'm in New York this week.",
            "(Eastern time, not mine.)",
            "I mean Eastern.",
            "I'm giving you Eastern time, by the way.",
            "Please read that as Eastern time.",
            "The time above is Eastern.",
        ),
        dated,
        without_event,
        _ZONES,
        lambda given: "time" in given.basis and "relative" not in given.basis,
    ),
    **kind(
        "hurry where no date was",
        _rush,
        (
            "This is urgent.",
            "ASAP please.",
            "Please treat this as a rush.",
            "I'm afraid it's urgent.",
            "It's a rush job, sorry.",
            "I need this as soon as possible.",
            "As quickly as you can, please.",
            "Top priority, please.",
        ),
        undated,
        without_event,
        lambda given: given.task.get("priority") != "low",
        lacks("no rush", "whenever", "usual", "no hurry", "no deadline", "no date", "normal"),
    ),
    **kind(
        "hurry beside a date",
        unchanged,
        (
            "This is urgent.",
            "Please treat this as a priority.",
            "It's important.",
            "It really can't be late.",
            "I can't stress enough how important this one is.",
            "Please don't let this one slip.",
            "That's a hard deadline.",
            "No extensions on this one, I'm afraid.",
            "Sorry for the rush.",
            "If you can get it to me sooner, all the better.",
        ),
        dated,
        places=EVERYWHERE[1:],
    ),
    **kind(
        "a weekday that is not that date",
        asks("Which date is meant?"),
        (
            "I mean {day}, {wrong}.",
            "I need it {day}, {wrong}.",
            "To be clear, due {day} {wrong}.",
            "By {day}, {wrong}, please.",
            "Deadline: {day}, {wrong}.",
            "Let's say {day}, {wrong}.",
            "Could I have it on {day}, {wrong}?",
            "{day} ({wrong}) is when I need it.",
        ),
        undated,
        without_event,
    ),
    **kind(
        "a time to say no",
        unchanged,
        (
            "Let me know by noon tomorrow if that's a problem.",
            "If you can't do it, tell me today so I can make other plans.",
            "Please confirm receipt by 5 today.",
            "Shout by tomorrow morning if anything is unclear.",
            "If anything is missing, let me know by {day}.",
            "Questions by end of day tomorrow, please.",
            "Tell me by {day} if this will take longer than you expect.",
            "Let me know tomorrow who is on it.",
        ),
        lacks("let me know", "tell me", "confirm"),
    ),
    **kind(
        "a day of something else",
        unchanged,
        (
            "Her deposition was taken on November 3.",
            "Opposing counsel served theirs on March 2, 2026.",
            "We had a call about this last Tuesday.",
            "The client is coming in {day} at 2 to go over other things.",
            "Their expert was disclosed on June 14.",
            "I filed the notice of appearance back in May.",
            "She was born on March 3, 1971.",
            "Mediation was in September and went nowhere.",
            "The accident was on a Sunday, July 20, 2025.",
            "Judge is out until {day}.",
            "I spoke with the client on Monday.",
        ),
        without_event,
        lacks("she", "client"),
    ),
    **kind(
        "an event beside a date",
        unchanged,
        (
            "The client signs on {day}.",
            "We argue the motion on {day}.",
            "The hearing is {day} at 9.",
            "Their reply is due {day}.",
            "I see the client on {day}.",
            "The other side has until {day} to respond.",
            "The mediator wants our papers by {day}.",
            "Trial starts {day}.",
        ),
        dated,
        without_event,
        lambda given: bool(given.day) and given.day.date() > given.due.date(),  # type: ignore[union-attr]
    ),
    **kind(
        "where she is meanwhile",
        unchanged,
        (
            "I'm in trial through the 22nd.",
            "I'll be on a plane most of {day}.",
            "I'm out {day} afternoon.",
            "I'm in depositions all day {day}.",
            "I'm back at my desk {day}.",
            "My assistant is out until {day}.",
            "I'm working from home {day}.",
            "I have a dentist's appointment {day} at 2.",
        ),
        without_event,
        lacks("before I", "while I", "I'm out", "when I"),
        places=(above, *EVERYWHERE[1:]),
    ),
}
