"""What is known as JSON, the input of `--tasks` and of the reading cases."""

from collections.abc import Iterator, Sequence

from intake.known import Earlier, Known, KnownTask
from intake.known.cells import list_of, numbers_in
from intake.known.rows import Json, earlier_of, task_of_row


def known_from_json(rows: Sequence[Json]) -> Known:
    """From a list of objects with the keys of `context` in the reading cases. Raises ValueError for what is none."""
    if not isinstance(rows, list):
        raise ValueError("tasks must be a list of objects")
    tasks: list[KnownTask] = []
    ids: dict[str, tuple[int, ...]] = {}
    earlier: list[Earlier] = []
    for one, main in _objects(rows):
        numbers = numbers_in(one.get("task"))
        tasks += [task_of_row(number, one, place, len(numbers), main=main) for place, number in enumerate(numbers)]
        for message_id in map(str, list_of(one.get("message_ids"))):
            ids[message_id] = tuple(dict.fromkeys((*ids.get(message_id, ()), *numbers)))
        if one.get("text") and one.get("received_utc"):
            earlier.append(earlier_of(one, numbers))
    unique = {one.number: one for one in reversed(tasks)}
    ordered = tuple(unique[number] for number in dict.fromkeys(one.number for one in tasks))
    questions = tuple(one.question for one in unique.values() if one.question)
    return Known(ordered, message_ids=ids, earlier=tuple(earlier), questions=questions)


def _objects(rows: Sequence[Json]) -> Iterator[tuple[Json, bool]]:
    """Each object and those beside it (other_tasks); True for a main one."""
    for row in rows:
        others = list_of(row.get("other_tasks")) if isinstance(row, dict) else []
        for place, one in enumerate([row, *others]):
            if not isinstance(one, dict):
                raise ValueError("tasks must be a list of objects")
            yield one, place == 0
