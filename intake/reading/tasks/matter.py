# ruff: noqa: E501  a pattern reads best on one line
"""The matter of an item: by field, by its words and the subject, by what travels along; else a question."""

from dataclasses import replace

from intake import patterns as re
from intake.reading import questions
from intake.reading.asks import a_fact
from intake.reading.matters import MatterRead, called_by_kind, mentions, read_matter
from intake.reading.matters.likes import without_likes
from intake.reading.matters.misspelt import misspelt
from intake.reading.matters.places import combine
from intake.reading.matters.put_right import without_tellings
from intake.reading.scene import Scene
from intake.reading.sentences import sentences
from intake.reading.shape import QuestionRead
from intake.reading.tasks.item import Item
from tracker.domain.firm import Matter

_NEAR = 4_000  # characters of a mail in which another part's matter is looked for


def matter_of(item: Item, scene: Scene, single: bool) -> MatterRead:
    """By field; else by the task's own words and the subject; else by what travels along."""
    if given := scene.put_right or item.matter:
        return MatterRead((given,), given, "body", 50)
    return _read_of(_without_tellings(item, scene) if single else item, scene, single)


def _read_of(item: Item, scene: Scene, single: bool) -> MatterRead:
    firm = scene.firm
    for name in ("matter", "requester") if item.form else ():  # "For: Tran"
        field = read_matter(item.form.values.get(name, ""), firm, "field") if item.form else MatterRead()
        if field.numbers:
            return field
    own = _own_matter(item.text, scene)
    if clash := _clash(item, scene, single):
        return clash
    if not single and own.numbers and own.number:
        return own
    shared = read_matter(without_likes(item.shared), firm, "body")
    subject = read_matter(scene.subject, firm, "subject")
    read = combine([subject, own, shared] if single else ([own, subject] if own.numbers else [shared, subject]))
    if read.numbers:
        return _told_apart(read, subject, item, scene)
    if (near := _near(item, scene, single)).number:
        return near
    for text, place in ((scene.forwarded, "forwarded"), (" ; ".join(scene.files), "file name")):
        found = read_matter(text, firm, place)
        if found.numbers:
            return found
    return _of_the_writer(f"{scene.subject}\n{item.text}", scene)


def _without_tellings(item: Item, scene: Scene) -> Item:
    """Where another matter is named that the work may be for."""
    text = without_tellings(item.text, scene.firm)
    if text == item.text or not read_matter(f"{scene.subject}\n{text}", scene.firm, "body").numbers:
        return item
    return replace(item, text=text)


def _near(item: Item, scene: Scene, single: bool) -> MatterRead:
    """What the paragraph spoke of before the item; else what another part of the mail names, where no other is named."""
    above = MatterRead() if single else _last_named(item, scene)
    return above if above.number else read_matter(without_likes(scene.body[:_NEAR]), scene.firm, "body")


def _last_named(item: Item, scene: Scene) -> MatterRead:
    """ "In Alvarez the notice by Thursday and the proposed order by Friday, in Brandt ...": of what was named just before,
    in the same paragraph."""
    place = scene.body[:_NEAR].find(item.text.split("\n")[0])
    above = scene.body[max(0, scene.body.rfind("\n", 0, max(place, 0))) : max(place, 0)]
    named = [keys for _, _, keys in mentions(above, scene.firm)]
    numbers = {key.number for key in named[-1]} if named else set[str]()
    return MatterRead(tuple(numbers), above.strip()[-40:], "body", 10) if len(numbers) == 1 else MatterRead()


def _told_apart(read: MatterRead, subject: MatterRead, item: Item, scene: Scene) -> MatterRead:
    """ "Smith" in the subject, "the probate side" in the body."""
    if len(subject.numbers) < 2 or len(read.numbers) < 2:
        return read
    both = read_matter(f"{scene.subject}\n{item.text}", scene.firm, "body")
    return both if both.number in subject.numbers else read


# words of captions that many matters share, said of the one that the writer has: "the HOA's second set"
_SIDE = re.compile(
    r"\bthe (hoa|hospital|bank|university|school district|transit|insurance|association|clinic|church|condominium)\b",
    re.I,
)


def _of_the_writer(text: str, scene: Scene) -> MatterRead:
    """The one matter of the requester whose caption has the word with which she calls a side of it."""
    said = next((one[1].lower() for one in _SIDE.finditer(text)), "")
    own = [
        one.number
        for one in scene.firm.matters.values()
        if scene.requester.address in (one.reviewer, one.attorney)
        and (_has_side(said, one) or called_by_kind(one.caption, text))
    ]
    return MatterRead(tuple(own), said, "body", 10) if len(own) == 1 else _mistyped(text, scene)


def _has_side(said: str, matter: Matter) -> bool:
    return bool(said) and bool(re.search(rf"\b{said}\b", " ".join((matter.caption, *matter.adverse)), re.I))


def _mistyped(text: str, scene: Scene) -> MatterRead:
    mine = (
        one.number for one in scene.firm.matters.values() if scene.requester.address in (one.reviewer, one.attorney)
    )
    number, word = misspelt(text, scene.firm, mine)
    return MatterRead((number,), word, "body", 10) if number else MatterRead()


def _own_matter(text: str, scene: Scene) -> MatterRead:
    """The matter of the words; where they name several, what is only told ("we have the papers from Kestrel") yields to what is asked."""
    own = read_matter(without_likes(text), scene.firm, "body")
    if len(own.numbers) < 2:
        return own
    asked = " ".join(one for one in sentences(text) if not a_fact(one))
    told = [one for one in sentences(text) if a_fact(one)]
    narrowed = read_matter(without_likes(asked), scene.firm, "body")
    return narrowed if told and narrowed.number else own


def _clash(item: Item, scene: Scene, single: bool) -> MatterRead | None:
    """ "Okonkwo, file 2026-0180" where that number is Tran's: a number and a name that belong to two matters."""
    text = without_likes(f"{item.text}\n{scene.subject}" if single else item.text)
    found = [(words, keys) for _, words, keys in mentions(text, scene.firm)]
    numbers = {key.number for _, keys in found for key in keys if key.weight == 5}
    named = [{key.number for key in keys} for _, keys in found if max(key.weight for key in keys) in (3, 4)]
    if len(numbers) != 1 or not named or any(numbers & one for one in named):
        return None
    other = next((one for one in named if len(one) == 1), None)
    if other is None:
        return None
    words = next(words for words, keys in found if {key.number for key in keys} == other)
    return MatterRead((*numbers, *other), words, "body", 50)


def matter_question(matter: MatterRead, scene: Scene, place: int, title: str) -> QuestionRead:
    numbers = matter.numbers
    if not numbers:
        own = [m.number for m in scene.firm.matters.values() if scene.requester.address in (m.reviewer, m.attorney)]
        visible = [number for number in own if not scene.firm.walled(scene.requester.address, number)]
        numbers = tuple(visible[:5])
    return questions.ask_matter(
        scene.requester.address, numbers[:6], scene.firm, matter.words if matter.numbers else "", place, title
    )
