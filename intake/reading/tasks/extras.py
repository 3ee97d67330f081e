"""What else an item says: cap, billing, secrecy, reviewer, watchers, deliverable."""

from collections.abc import Mapping
from dataclasses import replace

from intake import patterns as re
from intake.reading import extras
from intake.reading.colleagues import copied_by_word, reviewer_of, watchers_of
from intake.reading.scene import Scene
from intake.reading.shape import TaskRead
from intake.reading.tasks.item import Item


def with_extras(task: TaskRead, item: Item, scene: Scene, whole: str) -> TaskRead:
    firm, sender = scene.firm, scene.writer.address
    values = item.form.values if item.form else {}
    cap = _hours_cap(values, whole)
    secrecy, words = extras.confidentiality(" ".join((whole, values.get("confidentiality", ""), scene.subject)))
    matter = firm.matter(task.matter)
    reviewer = reviewer_of((values.get("reviewer", "") and f"reviewer: {values['reviewer']}") or whole, firm)
    named = matter.reviewer or matter.attorney if matter else ""
    wanted = values.get("deliverable") or extras.deliverable(whole)
    agreed = firm.scope.types[task.task_type].deliverable if task.task_type in firm.scope.types else ""
    return replace(
        task,
        hours_cap=cap[0] if cap else None,
        billing_codes=extras.billing_codes(" ".join((whole, values.get("billing", "")))),
        confidentiality=secrecy if words or not matter else matter.confidentiality,
        reviewer=reviewer.address if reviewer else named or scene.requester.address,
        watchers=tuple(dict.fromkeys((*watchers_of(scene.cc, firm, sender), *copied_by_word(whole, firm, sender)))),
        deliverable=wanted or agreed,
        depends_on=values.get("depends") or extras.depends_on(whole),
        recurrence=task.recurrence or values.get("recurrence", ""),
    )


def _hours_cap(values: Mapping[str, str], whole: str) -> tuple[float, str] | None:
    cap = values.get("hours_cap", "").strip(" .")
    if not cap:
        return extras.hours_cap(whole)
    return extras.hours_cap("cap " + cap + (" hours" if re.fullmatch(r"[\d.]+", cap.strip()) else ""))
