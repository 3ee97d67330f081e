"""Work that shall wait for the writer's word: it is kept, nobody begins, and she is asked when it may go."""

from collections.abc import Sequence
from dataclasses import replace

from intake.reading import questions
from intake.reading.called_off import waits_for_word
from intake.reading.scene import Scene
from intake.reading.shape import ChoiceRead, QuestionRead, TaskRead


def told_to_wait(scene: Scene) -> Scene:
    """With the sentence that says so set aside, where there is one."""
    words = "" if scene.waits else waits_for_word(scene.body)
    return replace(scene, body=scene.body.replace(words, ""), waits=words) if words else scene


def waiting(
    scene: Scene, tasks: Sequence[TaskRead], asked: list[QuestionRead]
) -> tuple[tuple[TaskRead, ...], list[QuestionRead]]:
    """The tasks, told to wait, and the one question that lets each go. Where its matter is asked, that comes first and
    the desk asks for the word once it knows."""
    kept = tuple(replace(one.telling((scene.waits,)), waits=True) for one in tasks)
    if any(one.about == "matter" for one in asked):
        return kept, asked
    own = []
    for place in range(1, len(kept) + 1):
        text = f'You write: "{scene.waits}" So this is on our list and nobody begins. Answer 1 once it may start.'
        question = questions.ask_about(scene.requester.address, "other", text, (), "Nobody begins before you answer.")
        choices = (ChoiceRead(1, "Start now", order="start"), ChoiceRead(2, "Drop it", order="cancel"))
        own.append(replace(question, choices=choices, item=place))
    return kept, [*own, *asked]
