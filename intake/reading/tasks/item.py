"""The parts of a mail that are a task each: fields of a form, items of a list, or all of it."""

from dataclasses import dataclass

from intake import patterns as re
from intake.reading.asks import sets_due
from intake.reading.begins import another_task
from intake.reading.beside import of_herself
from intake.reading.fields import Form, forms
from intake.reading.matters.several import each_matter
from intake.reading.parts import split_parts
from intake.reading.scene import Scene
from intake.reading.settled import settled
from intake.reading.tables import skipped_rows


@dataclass(frozen=True, slots=True)
class Item:
    """The words of one task, and the words around that also count for it."""

    text: str
    form: Form | None = None
    shared: str = ""  # words around a list that count for every item
    matter: str = ""  # where one request is for several matters: the one of this task
    under: str = ""  # the heading it stands under, which is the last line of `text`
    beside: str = ""  # what is told behind a list: for the paralegal to read, no value is taken from it


def items_of(scene: Scene) -> list[Item]:
    body, below = _work_below(scene.body)
    found = forms(body)
    if below and len(found) == 1:
        return [Item(_form_text(found[0]), found[0], found[0].rest), *(Item(one) for one in below)]
    if found := found if body == scene.body else forms(scene.body):
        skipped = skipped_rows(found[0].rest) if len(found) > 1 else set[int]()
        found = [one for number, one in enumerate(found, 1) if number not in skipped] or found
        found = [one for one in found if not _settled(one)] or found
        return [Item(_form_text(one), one, one.rest) for one in found]
    parts = split_parts(scene.body, scene.firm, scene.subject)
    told = [one for one in parts.tail.split("\n") if one.strip() and of_herself(one)]
    tail = "\n".join(one for one in parts.tail.split("\n") if one not in told)
    around = "\n".join(one for one in (parts.head, tail) if one.strip())
    heads = parts.under or ("",) * len(parts.items)
    return [
        Item(f"{text}\n{under}".strip(), None, around, matter, under, "\n".join((*told, parts.told)).strip())
        for text, under in zip(parts.items, heads, strict=True)
        for matter in each_matter(text, scene.subject, scene.firm) or ("",)
    ]


def _work_below(body: str) -> tuple[str, tuple[str, ...]]:
    """A form, and the paragraphs below it that ask for one thing more ("Second task: stamp the file")."""
    paragraphs = body.rstrip().split("\n\n")
    first = next((at for at, one in enumerate(paragraphs) if at and another_task(one) and not forms(one)), 0)
    if not first or not forms("\n\n".join(paragraphs[:first])):
        return body, ()
    more = tuple(one for one in paragraphs[first:] if another_task(one))
    rest = [*paragraphs[:first], *(one for one in paragraphs[first:] if one not in more)]
    return "\n\n".join(rest), more


def _settled(form: Form) -> bool:
    """A row that needs nothing: "done" where its date stands, "no work required" where its task does."""
    due, task = form.values.get("due", ""), form.values.get("task", "")
    if re.fullmatch(r"\W*(?:me|myself|i)\W*", form.values.get("assignee", ""), re.I):
        return True
    when = due or form.values.get("assignee", "")  # "By: received, thank you"
    if when and settled(when.split(",")[0]):
        return True
    return bool(task) and settled(task) and not sets_due(f"by {due}")


def _form_text(form: Form) -> str:
    order = ("task", "instructions", "deliverable")
    return "\n".join(form.values[name] for name in order if form.values.get(name)) or " ".join(form.values.values())
