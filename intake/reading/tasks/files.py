# ruff: noqa: E501  a pattern reads best on one line
"""Files of a new task: announced and missing, or of another matter."""

from collections.abc import Sequence

from intake import patterns as re
from intake.reading import extras, questions
from intake.reading.linked import linked_site
from intake.reading.matters import read_matter
from intake.reading.scene import Scene
from intake.reading.shape import QuestionRead, TaskRead
from intake.reading.when.atoms.plain import plain
from intake.reading.when.phrase import DATES
from intake.reading.when.phrases import phrases

_NOTICE = re.compile(
    r"\b(?:came in|dated|received|issued|attached|got (?:an?|the)|just in|rfe|noid|order|notice)\b", re.I
)


def about_files(scene: Scene, tasks: Sequence[TaskRead]) -> list[QuestionRead]:
    """Announced files that did not come; a notice that a deadline shall be read from."""
    to = scene.requester.address
    if scene.files or scene.forwarded:
        return _foreign_files(scene, tasks)
    if asked_for_file(scene):
        return [_announced(extras.announces_attachment(scene.body), scene.body, tasks, to)]
    missing = "Please send the notice or order: nothing was attached, and the response date must be read from it."
    places = [place for place, task in enumerate(tasks, 1) if _needs_notice(task)]
    return [questions.ask_file(to, missing, places[0])] if places else []


def asked_for_file(scene: Scene) -> bool:
    """A file is announced, and none came."""
    return not (scene.files or scene.forwarded) and bool(extras.announces_attachment(scene.body))


def _announced(words: str, body: str, tasks: Sequence[TaskRead], to: str) -> QuestionRead:
    title = f" ({tasks[0].title})" if tasks and tasks[0].title else ""
    if site := linked_site(body):
        asked = f"You sent a link, not a file ({site}), and the desk opens no links. Please send the file{title}."
        return questions.ask_file(to, asked, 1)
    return questions.ask_file(to, f'You write "{words}", and no attachment arrived. Please send the file{title}.', 1)


def _needs_notice(task: TaskRead) -> bool:
    """A deadline is to be docketed from a paper that nobody sent."""
    text = task.instructions
    return (
        task.task_type == "docketing"
        and bool(_NOTICE.search(text))
        and not extras.material_elsewhere(text.split("\n\n")[0])
        and not _states_date(text)
    )


# "The notice gives us until April 27": the date that the paper sets is written out
_SETS = re.compile(r"\b(?:until|till|by|due(?: on)?|deadline(?: is|:| of)?|no later than|expires?(?: on)?|respon\w+ (?:date )?is)\s+(?:the )?$", re.I)  # fmt: skip


def _states_date(text: str) -> bool:
    said = plain(text)
    return any(one.kinds & DATES and _SETS.search(said[: one.start]) for one in phrases(said))


def _foreign_files(scene: Scene, tasks: Sequence[TaskRead]) -> list[QuestionRead]:
    matters = {task.matter for task in tasks if task.matter}
    for name in scene.files:
        found = read_matter(name, scene.firm, "file name")
        if found.number and matters and found.number not in matters and found.weight >= 30:
            return [
                questions.ask_file(
                    scene.requester.address, f"The file {name} looks like one of another matter. Is it the right file?"
                )
            ]
    return []
