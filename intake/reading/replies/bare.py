# ruff: noqa: E501  a pattern reads best on one line
"""Answers to questions about no task ("Did you send it?", "Should the work move?"), and to a conflict check."""

from collections.abc import Sequence
from dataclasses import replace

from intake import patterns as re
from intake.known import Known, KnownQuestion
from intake.reading.desk_orders import number_in
from intake.reading.replies.answers import read_answer
from intake.reading.scene import Scene
from intake.reading.shape import Intent, Outcome, Reading
from tracker.domain.decision import LetterRef

_CLEAR = re.compile(
    r"^\W*(?:(?:yes|it is|it's|all|the|conflict|check)\W+)*(?:clear(?:ed)?|no conflicts?|confirmed)\b"
    r"|\b(?:conflicts?|check|search|names?|parties|we|it|all|everything|both|everybody)(?: check)?(?:'s|'re| is| are| was| were| has| have| came| come| ran| run| been| all| both| back| up| out| through)+ (?:clear(?:ed)?|clean|negative|no (?:hits?|conflicts?))\b"
    r"|\b(?:no|zero) (?:conflicts?|hits?)(?: (?:found|here|at all|on any|came up|turned up|for))?\b|\bnothing (?:came|turned) up\b",
    re.I,
)
_CLASH = re.compile(
    r"\b(?:is|was|have|has|found|there's|see) an? (?:\w+ )?conflict\b|\bconflicted out\b|^\W*not clear(?:ed)?\b", re.I
)
_HEDGED = re.compile(
    r"\b(?:not|n't|unless|if|once|until|pending|wait|waiting|still|think|believe|guess|unsure|later|partly|except|but)\b",
    re.I,
)


def read_bare_answer(base: Reading, scene: Scene, letters: Sequence[LetterRef], known: Known) -> Reading | None:
    """None where the mail answers no such letter of ours; `letters`: those that it points at."""
    question = _asked(letters, known)
    if question is None or not scene.body.strip():
        return None
    return replace(base, outcome=Outcome.REPLY, intents=(answer_to(question, scene.body, scene),))


def answer_to(question: KnownQuestion, text: str, scene: Scene) -> Intent:
    """By number or in words; of a conflict check, the matter's number beside it."""
    said = " ".join(text.split())[:300]
    number = read_answer(question, text, scene.here, scene.firm).number
    matter = ""
    if asks_for_check(question):
        number, matter = _of_conflict(text, number), number_in(text, bare=True)
        number = 1 if number is None and matter and len(text.split()) <= 3 else number
    return Intent("answer_without_task", said, answer=number, question=question.number, new_matter=matter or None)


def asks_for_check(question: KnownQuestion) -> bool:
    """Whether it asks for the firm's conflict check, and the matter's number with it."""
    return question.about == "conflict" or (
        not question.about and not question.choices and bool(_ASKS_CHECK.search(question.words))
    )


_ASKS_CHECK = re.compile(r"\bconflict check\b[^?]*\bmatter number\b", re.I)


def _of_conflict(text: str, chosen: int | None) -> int | None:
    """A check is clear in plain words, or it is asked about once more."""
    if _CLASH.search(text):
        return 2
    if chosen == 1 or (chosen is None and _CLEAR.search(text)):
        return None if _HEDGED.search(text) else 1
    return chosen


def _asked(letters: Sequence[LetterRef], known: Known) -> KnownQuestion | None:
    """The question of the letter that is answered."""
    numbers = [letter.question for letter in letters if letter.question is not None]
    asked = [one for one in known.questions if one.number in numbers and one.task is None]
    return asked[0] if asked else None
