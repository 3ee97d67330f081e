# ruff: noqa: E501  a pattern reads best on one line
"""A net under the splitting: a mail that speaks of two things and was read as one task asks whether that is all of it."""

from collections.abc import Sequence

from intake import patterns as re
from intake.reading import questions
from intake.reading.scene import Scene
from intake.reading.shape import QuestionRead, TaskRead
from intake.reading.when.words import NUMBERS

_STATED = re.compile(
    r"\b(?P<n>two|three|four|five|six|[2-6]|a couple(?: of)?)\s+(?:(?:quick|small|separate|different|more|new|other|little|short|easy|urgent|tiny|further)\s+){0,2}(?:things|tasks|items|assignments|projects|requests|jobs|asks|to-?dos|matters|bits|deliverables|pieces of work)\b(?! (?:to (?:note|know|keep|remember|watch)|that (?:are|were|need)|about|in (?:the|this) (?:brief|draft|motion|letter)))",
    re.I,
)
_HEAD = 400  # characters of the mail in which its writer says how many things it asks for


def about_count(scene: Scene, tasks: Sequence[TaskRead]) -> list[QuestionRead]:
    """The question, where fewer tasks were found than the writer announced."""
    found = _STATED.search(scene.subject) or _STATED.search(scene.body[:_HEAD])
    if not found:
        return []
    said = found["n"].lower()
    stated = int(said) if said.isdigit() else int(NUMBERS.get(said, 2))
    if len(tasks) >= stated:
        return []
    text = f'You write "{found[0].strip()}", and we read {len(tasks)}: {"; ".join(one.title for one in tasks)}. Is that all of it?'
    return [questions.ask_about(scene.requester.address, "other", text, ("Yes", "No, there is more"))]
