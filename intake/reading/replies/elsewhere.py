# ruff: noqa: E501  a pattern reads best on one line
"""Work in another matter than the task's: "For Brandt I need a witness list by Friday"."""

from collections.abc import Callable

from intake import patterns as re
from intake.reading.asks import asks
from intake.reading.matters import read_matter
from intake.reading.replies.common import On

_IN_MATTER = re.compile(r"\b(?:for|in|on|re|regarding|under):? (?:the )?(?-i:[A-Z0-9])", re.I)
# "Compare it with the list in Brandt by Friday" speaks of this work
_REFERS = re.compile(
    r"\b(?:as|like|unlike|than) in\b|\b(?:it|this(?! (?:week|afternoon|morning|evening|month|mon|tue|wed|thu|fri))|these|those)\b(?<!unrelated to this)(?<!separate from this)(?<!not about this)(?<!besides this)(?<!top of this)",
    re.I,
)


def names_another(on: On, words: str) -> bool:
    """Whether the words name one matter, and not the task's."""
    named = read_matter(words, on.scene.firm, "body").numbers
    return bool(on.task.matter) and len(named) == 1 and on.task.matter not in named


def of_elsewhere(clause: str, sets_due: Callable[[str], bool], elsewhere: Callable[[str], bool]) -> bool:
    """Work with a date, in a matter that is not this task's."""
    if not _IN_MATTER.search(clause) or _REFERS.search(clause):
        return False
    return sets_due(clause) and asks(clause) and elsewhere(clause)
