"""What a new task waits for, and how it comes again: only where the words leave no doubt which task is meant."""

import re

from intake.clues import NUMBER
from intake.reading.shape import TaskRead
from tracker.domain.rhythm import Rhythm, rhythm_of
from tracker.domain.task import After, Until

_PLACE = re.compile(r"\b(?:item|task|number|no\.?|#)\s*(\d)\b|\((\d)\)", re.I)
_FIRST = re.compile(r"\bfirst (?:one|task|item|piece)\b|\bthe first\b(?! \w)", re.I)
_BEFORE = re.compile(r"\b(?:that|it|this|the above)(?:'s|\b)", re.I)  # the one just named
_DELIVERED = re.compile(r"\b(?:delivered|handed in|turned in|in hand)\b", re.I)


def after_of(words: str, place: int) -> After | None:
    """`place` (from 1) of the task among those that the mail opens, 0 for one that is here already; one waits only for
    an earlier one, or for one that is named by its number."""
    if not words:
        return None
    until = Until.DELIVERED if _DELIVERED.search(words) else Until.APPROVED
    if number := NUMBER.search(words):
        return After(int(number[1]), until, words)
    first = _earlier(words, place)
    return After(0, until, words, first) if 1 <= first < place else None


def _earlier(words: str, place: int) -> int:
    """The place that the words name; 0 where they name none."""
    if said := _PLACE.search(words):
        return int(said[1] or said[2])
    if _FIRST.search(words):
        return 1
    return place - 1 if _BEFORE.search(words) else 0


def rhythm(task: TaskRead) -> Rhythm | None:
    return rhythm_of(task.recurrence) if task.recurrence else None
