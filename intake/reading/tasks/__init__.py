"""New tasks from a mail's own words: what, for which matter, by when, by whom, each value with its source."""

from collections.abc import Sequence
from dataclasses import replace

from intake.reading.asks import without_praise
from intake.reading.corrected import without_correction
from intake.reading.day_heads import with_day_behind
from intake.reading.matters.put_right import matter_put_right
from intake.reading.owners import own_lines, without_brackets
from intake.reading.parting import without_parting
from intake.reading.refused import without_refused
from intake.reading.scene import Scene
from intake.reading.series import counted_out
from intake.reading.shape import Outcome, QuestionRead, TaskRead
from intake.reading.tasks.client import new_client
from intake.reading.tasks.counted import about_count
from intake.reading.tasks.files import about_files
from intake.reading.tasks.flags import flags_of
from intake.reading.tasks.item import Item, items_of
from intake.reading.tasks.result import TasksRead
from intake.reading.tasks.task import read_item
from intake.reading.tasks.unused import about_unused
from intake.reading.tasks.vague import about_vague
from intake.reading.tasks.waiting import told_to_wait, waiting
from intake.reading.told_apart import told_apart
from intake.reading.when.due import read_due
from intake.reading.word_back import without_word_back

_RANK = {"conflict": 0, "matter": 1, "due": 2, "court": 3, "person": 4, "file": 5}


def read_tasks(scene: Scene) -> TasksRead:
    """All tasks of a mail that asks for work."""
    scene = told_to_wait(scene)
    body, asked_back = without_word_back(scene.body)
    scene, items = _with_items(replace(scene, body=body))
    single = len(items) == 1
    found = [read_item(item, scene, single, place) for place, item in enumerate(items, 1)]
    tasks = tuple(task.telling(asked_back) for task, _ in found)
    asked = [question for _, own in found for question in own]
    asked += [*about_files(scene, tasks), *about_count(scene, tasks), *about_vague(scene, tasks)]
    asked += about_unused(scene, tasks, asked)
    if conflict := new_client(scene, tasks):
        return conflict
    flags = flags_of(scene, tasks)
    if scene.waits:
        tasks, asked = waiting(scene, tasks, asked)
    return TasksRead(_outcome(tasks, asked), tasks, tuple(_in_order(asked)), flags)


def _with_items(scene: Scene) -> tuple[Scene, list[Item]]:
    """The parts of the mail; a sentence that only puts another time or matter is of its one task, where it has one."""
    body, number = matter_put_right(scene.body, scene.firm)
    if number:
        put = _prepared(replace(scene, body=body, put_right=number))
        if len(items_of(put)) == 1:
            scene = replace(scene, body=body, put_right=number)
    body, time = without_correction(scene.body)
    if time:
        corrected = _prepared(replace(scene, body=body, corrected=time))
        if len(items := items_of(corrected)) == 1 and not read_due(body, scene.here).recur:
            return corrected, items
    scene = _prepared(scene)
    return scene, items_of(scene)


def _prepared(scene: Scene) -> Scene:
    body = own_lines(
        told_apart(counted_out(with_day_behind(without_parting(without_refused(scene.body, scene.firm))))), scene.firm
    )
    return replace(scene, body=without_praise(without_brackets(body, scene.firm)))


def _in_order(asked: list[QuestionRead]) -> list[QuestionRead]:
    return sorted(asked, key=lambda one: _RANK.get(one.about, 9))


def _outcome(tasks: Sequence[TaskRead], asked: Sequence[QuestionRead]) -> Outcome:
    """A question about the matter or between dates is the answer to the mail; others travel beside the tasks."""
    if any(one.waits for one in tasks):
        return Outcome.ASK
    if any(
        one.about == "matter" or (one.about == "due" and len(one.choices) >= 1 and one.choices[0].order == "")
        for one in asked
    ):
        return Outcome.ASK
    if any(one.recurrence for one in tasks):
        return Outcome.CREATE_RECURRING_TASK
    return Outcome.CREATE_TASKS if len(tasks) > 1 else Outcome.CREATE_TASK
