# ruff: noqa: E501  a pattern reads best on one line
""" "Send it": what a letter about sealed work left out. Anything beside it, and the mail is read like any other."""

from dataclasses import replace

from intake import patterns as re
from intake.known import Known
from intake.reading.scene import Scene
from intake.reading.shape import Intent, Outcome, Reading
from tracker.domain.decision import LetterRef

_SEND = re.compile(
    r"^\W*(?:(?:ok(?:ay)?|yes|hi|hello|please|pls|sure|thanks|thank you|can you|could you|would you)\b[\s,.!-]*)*"
    r"(?:send|show|e-?mail|forward|mail|get|give|open)(?: (?:me|us))?"
    r"(?: (?:it|this|that|them|everything|all of it|what it says|T-?\d+|(?:the|its) (?:[\w-]+ ){0,2}?(?:contents?|papers?|details|files?|rest|work|task|documents?|version|text|words|letter|question)))?"
    r"(?: (?:over|now|to me|here|in full))*(?:,? (?:please|pls|thanks|thank you|when you can))*\W*$",
    re.I,
)
_NAME = re.compile(r"^\W*(?:thanks|thank you|best|regards)?\W*(?:[A-Z][\w.'-]*\s*){0,3}\W*$")  # below it


def read_opening(base: Reading, scene: Scene, letter: LetterRef | None, known: Known) -> Reading | None:
    """The reading of such a mail, or None. In answer to a letter about sealed work: that letter; else by its number."""
    if scene.files or not _asks(scene.body):
        return None
    about = letter.tasks or (letter.task,) if letter else ()
    if letter and any(task and task.sealed for task in map(known.task, filter(None, about))):
        return replace(base, outcome=Outcome.REPLY, intents=(Intent("open_letter", letter.letter),))
    named = [task for task in map(known.task, base.about.tasks) if task]
    if len(named) == 1 and named[0].sealed:
        return replace(base, outcome=Outcome.REPLY, intents=(Intent("send_again", "send it"),))
    return None


def _asks(body: str) -> bool:
    lines = [line for line in body.splitlines() if line.strip()]
    return bool(lines) and bool(_SEND.match(lines[0])) and all(_NAME.match(line) for line in lines[1:])
