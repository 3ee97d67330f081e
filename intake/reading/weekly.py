# ruff: noqa: E501  a pattern reads best on one line
"""What a partner asks about her weekly page: one now, another day or hour, none any more, begin again.

In a mail of its own the page must be named. In an answer to it "stop" or "Fridays at 4" is enough, but only where the
mail says nothing else: a day that stands among other words is about something else.
"""

import re
from datetime import time

from intake.reading.shape import Intent
from intake.reading.when.words import WEEKDAYS
from tracker.domain.firm import Firm

_PAGE = r"(?:(?:the|my|this|these|that|your|our) )?(?:(?:weekly|partners?'?) )?(?:digests?|weekly (?:summar(?:y|ies)|page|report|letter|digest|e?-?mail))"
_IT = (
    rf"(?:{_PAGE}|it|this|that|these|them|those|(?:the |this )?(?:weekly |)(?:summary|page|report|e?-?mails?|letters?))"
)
_POLITE = r"(?:(?:please|pls|kindly|can you|could you|would you|i'd like you to|i want you to|hi|hello|thanks|thank you|also|and)[,!.]? )*"
_END = r"(?:,? (?:please|pls|thanks|thank you|for now|for good|entirely|from now on|again|any ?more|to me|the))*\W*$"
_STOP = rf"^\W*{_POLITE}(?:stop(?: (?:sending|mailing)(?: me)?)?|unsubscribe(?: me)?(?: from)?|cancel|discontinue|turn off|switch off|no more|end|pause|suspend|(?:i )?(?:do not|don't) (?:send|want|need)(?: me)?)"
_START = rf"^\W*{_POLITE}(?:start|restart|resume|begin|re-?activate|turn (?:back )?on|switch (?:back )?on)(?: (?:sending|mailing)(?: me)?)?"
_NOW = rf"^\W*{_POLITE}(?:(?:(?:re-?)?send|give|get|show|mail)(?: me)? )?"

_NAMED = {
    "stop_digest": re.compile(rf"{_STOP} {_PAGE}{_END}", re.I),
    "start_digest": re.compile(
        rf"{_START} {_PAGE}(?: (?:up|back))?{_END}|^\W*{_POLITE}(?:send|mail)(?: me)? {_PAGE} again from now on\W*$",
        re.I,
    ),
    "digest_request": re.compile(
        rf"{_NOW}{_PAGE}(?: (?:now|today|again|once more|right away|at once|please|pls|early)){{1,3}}\W*$", re.I
    ),
}
_ANSWER = {
    "stop_digest": re.compile(rf"{_STOP}(?: {_IT})?{_END}", re.I),
    "start_digest": re.compile(
        rf"{_START}(?: {_IT})?(?: (?:up|back|on))*{_END}|^\W*{_POLITE}turn {_IT} back on{_END}", re.I
    ),
    "digest_request": re.compile(
        rf"{_NOW}(?:{_IT} )?(?:now|again|once more|right away|at once|one now)(?:,? (?:please|pls|thanks))*\W*$", re.I
    ),
}
_NAMES_IT = re.compile(rf"\b{_PAGE}\b", re.I)
_DAY = re.compile(
    r"\b(mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?:day|sday|nesday|rsday|urday|s)?(?:'?s)?\b", re.I
)
_CLOCK = re.compile(r"\b(?P<h>\d{1,2})(?:[:.](?P<m>\d\d))?(?: ?(?P<half>[ap])\.?m\b\.?)?", re.I)
_PARTS = {
    "noon": time(12), "midday": time(12), "lunch": time(12), "lunchtime": time(12), "afternoon": time(15), "afternoons": time(15),
    "evening": time(17), "evenings": time(17), "eod": time(17), "cob": time(17), "end of day": time(17), "close of business": time(17), "first thing": time(9),
}  # fmt: skip
_PART = re.compile(rf"\b(?:{'|'.join(sorted(_PARTS, key=len, reverse=True))}|mornings?)\b", re.I)
# all that may stand beside the day and the hour of a wish to have it then
_BESIDE = re.compile(
    r"\b(?:please|pls|send|sent|mail|move|moved|change|changed|switch|make|set|get|have|receive|want|prefer|need|like|would|could|can|may|should|let's|do|i'd|i|we|you|me|my|us|it|this|that|them|these|the|a|to|on|at|by|in|for|of|from|is|be|come|day|days|every|each|all|now|instead|rather|better|than|then|going forward|weekly|summary|digest|page|report|letter|mail|e-?mail|week|thanks|thank|hi|hello|and|so|also|works?|good|fine|ok|okay|local|time)\b",
    re.I,
)


def read_weekly(text: str, firm: Firm, *, answering: bool = False) -> Intent | None:
    """`answering`: the mail answers the page itself."""
    said = " ".join(text.split())
    if len(said.split()) > 25:
        return None
    for name, pattern in (_ANSWER if answering else _NAMED).items():
        if pattern.match(said):
            return Intent(name, said[:200])
    if answering or _NAMES_IT.search(said):
        return _moved(said, firm)
    return None


def _moved(said: str, firm: Firm) -> Intent | None:
    """A day, an hour, or both, and nothing else."""
    days = {WEEKDAYS[one.lower()[:3]] for one in _DAY.findall(said)}
    rest = _DAY.sub(" ", said)
    part, clock = _PART.search(rest), _CLOCK.search(rest)
    at = _time(clock) if clock else _part(part[0].lower(), firm) if part else None
    beside = _BESIDE.sub(" ", _PART.sub(" ", _CLOCK.sub(" ", rest)))
    if len(days) > 1 or (not days and at is None) or re.search(r"\w", beside):
        return None
    if clock and at is None:
        return None
    return Intent("move_digest", said[:200], weekday=next(iter(days), None), clock=at)


def _time(hit: re.Match[str]) -> time | None:
    hour, minute, half = int(hit["h"]), int(hit["m"] or 0), (hit["half"] or "").lower()
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    elif hour < 7 and not hit["h"].startswith("0"):
        hour += 12  # "at 4" in an office is the afternoon
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _part(words: str, firm: Firm) -> time:
    """A morning is the firm's own hour for it, where that is one."""
    if words.startswith("morning"):
        usual = firm.habits.digest_time
        return usual if usual < time(12) else time(7, 30)
    return _PARTS[words]
