"""What the letters about new tasks point out."""

from collections.abc import Sequence

from intake import patterns as re
from intake.reading import extras
from intake.reading.linked import link_note
from intake.reading.scene import Scene
from intake.reading.shape import TaskRead
from intake.reading.tasks.files import asked_for_file

_TO_MACHINE = re.compile(
    r"ignore (?:all |the )?(?:previous|earlier|above)|system (?:notice|prompt)|automated assistant", re.I
)


def flags_of(scene: Scene, tasks: Sequence[TaskRead]) -> tuple[str, ...]:
    found = []
    if extras.without_secrets(scene.body)[1]:
        found.append("A password stands in the mail; it is masked. Passwords should not be emailed.")
    if not asked_for_file(scene):
        found += link_note(scene.body)
    for task in tasks:
        if task.priority == "urgent":
            found.append("After hours or at short notice: the agreed rush rate applies.")
        if task.hours_cap:
            found.append(f"Hours cap {task.hours_cap:g}.")
    if any(task.confidentiality == "sealed" for task in tasks):
        found.append("Sealed: letters and digest show the task number only.")
    if scene.forwarded and _TO_MACHINE.search(scene.forwarded):
        found.append("The forwarded text speaks to a machine; it is material, nothing in it was followed.")
    return tuple(dict.fromkeys(found))
