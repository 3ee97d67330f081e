# ruff: noqa: E501  a pattern reads best on one line
"""A net under the reading of people and matters: a paralegal or a matter that a request names and no task used is asked about."""

from collections.abc import Sequence

from intake import patterns as re
from intake.reading import questions
from intake.reading.asks import a_fact, courtesy
from intake.reading.matters import mentions
from intake.reading.names import by_role, named
from intake.reading.people import praised, read_people
from intake.reading.scene import Scene
from intake.reading.sentences import sentences
from intake.reading.shape import QuestionRead, TaskRead
from tracker.domain.firm import Role

# beside a name, words that give her no work: "Renee's index", "ask Renee", "cc Renee", "with Renee", "Renee has the file"
_NO_WORK_LEFT = re.compile(
    r"\b(?:with|from|by|cc|cc'?ing|copy(?:ing)?|tell|told|thank|thanks|ask|asked|see|call|like|of|and|or|per|than|before|after|about|as|to|hi|hello|hey|dear|love|spoke|sent|gave|what)\s*,?\s*$",
    re.I,
)
_NO_WORK_RIGHT = re.compile(
    r"^(?:['’]s?\b|\s+(?:has|had|have|did|was|is|were|knows|said|says|told|asked|sent|made|drafted|prepared|started|used|put|wrote|found|thinks|\w{2,}ed|took|ran|got|does|built|will|'ll|can tell|can show|and i\b))",
    re.I,
)


def about_unused(scene: Scene, tasks: Sequence[TaskRead], asked: Sequence[QuestionRead]) -> list[QuestionRead]:
    """At most one question, where nothing else is asked about the same."""
    if any(one.about == "person" for one in asked):
        return []
    if any(task.assignee for task in tasks):
        return []
    barred = {address for task in tasks for address in task.exclude_assignees}
    for sentence in sentences(scene.body)[:60]:
        if courtesy(sentence) or a_fact(sentence):
            continue
        taken = read_people(sentence, scene.firm, scene.writer.address)
        for one in named(sentence, scene.firm):
            people = by_role(one.people, Role.PARALEGAL)
            left, right = sentence[max(0, one.start - 30) : one.start], sentence[one.end : one.end + 30]
            if not people or any(person.address in {*barred, *taken.excluded} for person in people):
                continue
            if (
                praised(sentence[one.end :])
                or _is_matter(one.words, scene)
                or _NO_WORK_LEFT.search(left)
                or _NO_WORK_RIGHT.match(right)
            ):
                continue
            return [questions.ask_whether(scene.requester.address, people, one.words)]
    return []


def _is_matter(words: str, scene: Scene) -> bool:
    return bool(mentions(words, scene.firm))
