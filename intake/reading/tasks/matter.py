# ruff: noqa: E501  a pattern reads best on one line
"""The matter of an item: by field, by its words and the subject, by what travels along; else a question."""

import re

from intake.reading import questions
from intake.reading.matters import MatterRead, read_matter
from intake.reading.matters.places import combine
from intake.reading.scene import Scene
from intake.reading.shape import QuestionRead
from intake.reading.tasks.item import Item

_LIKE = re.compile(
    r"\b(?:like|as|same as|similar to|template (?:from|of)|format (?:from|of)|modeled on|based on|we used|we did|as we did|what we did)\s+(?:in |for |on |the )*(?:[\w.-]+\s){0,2}?$",
    re.I,
)


def matter_of(item: Item, scene: Scene, single: bool) -> MatterRead:
    """By field; else by the task's own words and the subject; else by what travels along."""
    firm = scene.firm
    if item.form and item.form.values.get("matter"):
        field = read_matter(item.form.values["matter"], firm, "field")
        if field.numbers:
            return field
    own = read_matter(_without_likes(item.text), firm, "body")
    if not single and own.numbers and own.number:
        return own
    shared = read_matter(_without_likes(item.shared), firm, "body")
    subject = read_matter(scene.subject, firm, "subject")
    read = combine([subject, own, shared] if single else ([own, subject] if own.numbers else [shared, subject]))
    if read.numbers:
        return read
    for text, place in ((scene.forwarded, "forwarded"), (" ; ".join(scene.files), "file name")):
        found = read_matter(text, firm, place)
        if found.numbers:
            return found
    return MatterRead()


def _without_likes(text: str) -> str:
    """Without the matters that are named only for comparison: "same format as in Whitlock"."""
    out, last = [], 0
    for found in re.finditer(r"[A-Z][\w'-]+", text):
        if _LIKE.search(text[max(0, found.start() - 50) : found.start()]):
            out.append(text[last : found.start()])
            last = found.end()
    return "".join([*out, text[last:]])


def matter_question(matter: MatterRead, scene: Scene, place: int, title: str) -> QuestionRead:
    numbers = matter.numbers
    if not numbers:
        own = [m.number for m in scene.firm.matters.values() if scene.requester.address in (m.reviewer, m.attorney)]
        visible = [number for number in own if not scene.firm.walled(scene.requester.address, number)]
        numbers = tuple(visible[:5])
    return questions.ask_matter(
        scene.requester.address, numbers[:6], scene.firm, matter.words if matter.numbers else "", place, title
    )
