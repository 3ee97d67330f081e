"""Work that shall wait for the writer's word: it is kept, nobody begins, and she is asked when it may go."""

from collections.abc import Sequence
from dataclasses import replace

from intake.reading import questions
from intake.reading.scene import Scene
from intake.reading.shape import ChoiceRead, QuestionRead, TaskRead


def waiting(
    scene: Scene, tasks: Sequence[TaskRead], asked: list[QuestionRead], words: str
) -> tuple[tuple[TaskRead, ...], list[QuestionRead]]:
    """The tasks, told to wait, and the one question that lets the first of them go; what else is open comes before."""
    kept = tuple(replace(one.telling((words,)), waits=True) for one in tasks)
    if any(one.about == "matter" for one in asked):
        return kept, asked
    own = []
    for place in range(1, len(kept) + 1):
        text = f'You write: "{words}" So this is on our list and nobody begins. Answer 1 once it may start.'
        question = questions.ask_about(scene.requester.address, "other", text, (), "Nobody begins before you answer.")
        choices = (ChoiceRead(1, "Start now", order="start"), ChoiceRead(2, "Drop it", order="cancel"))
        own.append(replace(question, choices=choices, item=place))
    return kept, [*own, *asked]
