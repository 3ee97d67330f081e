"""Who shall do an item, and who must not."""

from dataclasses import replace

from intake.reading import questions
from intake.reading.colleagues import only_for
from intake.reading.people import PeopleRead, read_people
from intake.reading.scene import Scene
from intake.reading.shape import QuestionRead, Source
from intake.reading.tasks.item import Item
from tracker.domain.firm import Person, Role


# a column "For" names the attorney or, in a list that is given out, the paralegal
def people_of(item: Item, scene: Scene, whole: str) -> PeopleRead:
    if item.form and (name := item.form.values.get("assignee") or item.form.values.get("requester")):
        found = read_people(f"assign to {name}", scene.firm, scene.writer.address)
        if found.assignee or found.excluded:
            return found
    own = read_people(item.text, scene.firm, scene.writer.address)
    if item.form and (name := item.form.values.get("exclude")):
        barred = read_people(f"not {name}", scene.firm, scene.writer.address)
        own = replace(own, excluded=(*own.excluded, *barred.excluded))
    if own.assignee or not item.shared:
        return own
    shared = read_people(item.shared, scene.firm, scene.writer.address)
    return replace(shared, excluded=(*own.excluded, *shared.excluded))


def assignee_of(
    people: PeopleRead, scene: Scene, matter: str | None, place: int
) -> tuple[str | None, Source | None, list[QuestionRead]]:
    to = scene.requester.address
    if len(people.assignee) > 1:
        return None, None, [questions.ask_person(to, people.assignee, people.assignee_words, place)]
    if people.assignee:
        chosen, source = people.assignee[0], Source("written", people.assignee_words, "body")
    elif len(copied := _copied(people, scene)) == 1:
        chosen, source = copied[0], Source("inferred", copied[0].name, "cc", "copied on the mail")
    else:
        return None, None, []
    if matter and scene.firm.walled(chosen.address, matter):
        others = _others(scene, chosen, matter)
        return None, None, [questions.ask_other_person(to, chosen.name, others, place)]
    return chosen.address, source, []


def _copied(people: PeopleRead, scene: Scene) -> list[Person]:
    """The paralegals copied on the mail; one alone is meant to do it."""
    found = [person for address in scene.cc if (person := scene.firm.person(address))]
    return [one for one in found if one.role is Role.PARALEGAL and one.address not in people.excluded]


def _others(scene: Scene, but: Person, matter: str) -> list[Person]:
    people = scene.firm.people.values()
    return [
        one
        for one in people
        if one.role is Role.PARALEGAL and one is not but and not scene.firm.walled(one.address, matter)
    ]


def excluded_from(people: PeopleRead, scene: Scene, matter: str | None, text: str) -> tuple[str, ...]:
    """Those the writer excludes; where she restricts access, also those walled off already."""
    found = list(people.excluded)
    if matter and only_for(text):
        found += [
            one.address
            for one in scene.firm.people.values()
            if matter in one.walled_from and one.role is Role.PARALEGAL
        ]
    return tuple(dict.fromkeys(found))
