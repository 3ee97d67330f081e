"""What the words of the hour mean: wall-clock times, the earlier first where two readers differ."""

from datetime import time

from intake.reading.when.atoms.atom import Atom
from intake.reading.when.words import PARTS, VAGUE_PARTS


def times_of(atom: Atom | None, evening: bool = False) -> tuple[time, ...]:
    """One time, or two where the words leave it open; none where nothing was said. `evening`: "tonight at eight"."""
    if atom is None:
        return ()
    if atom.kind == "part":
        return _part(atom.values)
    if evening and not atom.values.keys() & {"ap", "half", "hhmm", "short"} and int(atom.values.get("h") or 0) < 12:
        return (_clock({**atom.values, "half": "evening"}),)
    if atom.kind == "bare":
        return (_bare(int(atom.values["h"])),)
    return (_clock(atom.values),)


def _clock(values: dict[str, str]) -> time:
    if digits := values.get("hhmm"):
        return time(int(digits[:2]), int(digits[2:]))
    written = values.get("h") or values["h2"]
    hour, minute = int(written), int(values.get("mi") or values.get("mi2") or 0)
    half = (
        values.get("ap")
        or values.get("short")
        or {"morning": "a", "am": "a"}.get(values.get("half", ""), "p" if values.get("half") else "")
    )
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    elif 1 <= hour <= 6 and not written.startswith("0"):
        hour += 12  # "by 4:30" in an office is the afternoon
    return _past_or_to(hour, minute, values)


def _past_or_to(hour: int, minute: int, values: dict[str, str]) -> time:
    """ "half past two", "a quarter to four"."""
    if not (part := values.get("frac")):
        return time(hour, minute)
    away = 30 if part == "half" else 15
    return time(hour, away) if values["side"] in ("past", "after") else time((hour - 1) % 24, 60 - away)


def _bare(hour: int) -> time:
    """ "by 6" is six in the evening, "by 9" nine in the morning: the reading within or next to the working day."""
    return time(hour + 12 if hour < 7 else hour)


def _part(values: dict[str, str]) -> tuple[time, ...]:
    if values.get("close"):
        return (PARTS["close"],)
    if values.get("open"):
        return (PARTS["start of business"],)
    if values.get("mid"):
        return (PARTS["noon"],)
    if values.get("al"):
        return VAGUE_PARTS["after lunch"]
    name = (values.get("part") or values.get("part2") or "").replace(".", "").removeprefix("the ")
    if values.get("early") and name in ("morning", "afternoon"):
        return (time(9), time(12)) if name == "morning" else (time(13), time(15))
    return VAGUE_PARTS[name] if name in VAGUE_PARTS else (PARTS[name],)
