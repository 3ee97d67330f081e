# ruff: noqa: E501  a pattern reads best on one line
"""A net under the splitting: a mail that speaks of two things and was read as one task asks whether that is all of it."""

from collections.abc import Sequence

from intake import patterns as re
from intake.reading import questions
from intake.reading.asks import asks, told
from intake.reading.scene import Scene
from intake.reading.sentences import sentences
from intake.reading.settled import settled
from intake.reading.shape import QuestionRead, TaskRead
from intake.reading.when.words import NUMBERS

_STATED = re.compile(
    r"\b(?P<n>two|three|four|five|six|[2-6]|a couple(?: of)?)\s+(?:(?:quick|small|separate|different|more|new|other|little|short|easy|urgent|tiny|further)\s+){0,2}(?:things|tasks|items|assignments|projects|requests|jobs|asks|to-?dos|matters|bits|deliverables|pieces of work)\b(?!,? (?:(?:that |which )?(?:i|we|you|nobody|no one)(?:'ll| will| can| could| do| am| are)? ?(?:won't|don't|didn't|needn't|can't|cannot|not|will not|do not|wouldn't|never)|not (?:for|needed)|for (?:later|another)|already)\b)(?! (?:to (?:note|know|keep|remember|watch)|that (?:are|were|need)|about|in (?:the|this) (?:brief|draft|motion|letter)))",
    re.I,
)
# "The third is that nobody call the witness", "Second thing: we're fine on the other one"
_COUNTED_OFF = re.compile(r"^\W*(?:and )?(?:(?:the|my|our) )?(?:first|second|third|fourth|fifth|last|final|other)(?: (?:one|thing|item|task|job|request))?(?: is|['’]s|\s*[,:–—-])\s+(?P<said>.+)", re.I | re.S)  # fmt: skip
_NOT = re.compile(r"\b(?:nobody|no one|nothing|not|never|none|don['’]t|patience)\b", re.I)
_HEAD = 400  # characters of the mail in which its writer says how many things it asks for


def _asks_nothing(sentence: str) -> bool:
    found = _COUNTED_OFF.match(sentence)
    if not found or asks(sentence):
        return False
    return bool(_NOT.search(found["said"])) or told(found["said"]) or settled(found["said"])


def about_count(scene: Scene, tasks: Sequence[TaskRead]) -> list[QuestionRead]:
    """The question, where fewer tasks were found than the writer announced."""
    found = _STATED.search(scene.subject) or _STATED.search(scene.body[:_HEAD])
    if not found:
        return []
    said = found["n"].lower()
    stated = int(said) if said.isdigit() else int(NUMBERS.get(said, 2))
    stated -= sum(map(_asks_nothing, sentences(scene.body)))
    if len(tasks) >= stated:
        return []
    text = f'You write "{found[0].strip()}", and we read {len(tasks)}: {"; ".join(one.title for one in tasks)}. Is that all of it?'
    return [questions.ask_about(scene.requester.address, "other", text, ("Yes", "No, there is more"))]
