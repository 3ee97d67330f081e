"""Persons in an attorney's reply: who shall have the task, who shall watch it."""

from intake import patterns as re
from intake.reading.people import Named, named, read_people
from intake.reading.questions import ask_other_person, ask_person
from intake.reading.replies.acts import Hit, found
from intake.reading.replies.common import On
from intake.reading.shape import Intent, QuestionRead
from tracker.domain.firm import Person, Role

_NOT_TO = re.compile(
    r"\b(?:from|off|away from|not|instead of|rather than|take (?:it|this) (?:off|from))\s*(?:of )?$", re.I
)

# Nobody is named, and yet it shall go to another.
SOMEONE = re.compile(
    r"\b(?:someone|somebody|anyone|anybody) else\b|\b(?:another|a different|other) (?:paralegal|person)\b|\breassign",
    re.I,
)
_OFF = re.compile(r" (?:is |comes? |goes )?off\b", re.I)  # "Maribel off this, Renee on"


def new_assignee(on: On) -> tuple[str | None, list[QuestionRead]]:
    """Who shall have it; a question where that is nobody or two, or where she cannot take the matter."""
    people: dict[str, Person] = {}
    for one in _mentioned(on):
        paralegals = [person for person in one.people if person.role is Role.PARALEGAL]
        if len(paralegals) > 1:
            return None, [ask_person(on.me, paralegals, one.words)]
        people |= {person.address: person for person in paralegals}
    others = _chosen_one(on, people)
    if len(others) > 1:
        return None, [ask_person(on.me, others, " / ".join(person.name for person in others))]
    if not others:
        return None, []
    return _may_hold(on, others[0])


def _may_hold(on: On, person: Person) -> tuple[str | None, list[QuestionRead]]:
    firm, matter = on.scene.firm, on.task.matter
    if not firm.walled(person.address, matter):
        return person.address, []
    free = [one for one in firm.people.values() if one.role is Role.PARALEGAL and not firm.walled(one.address, matter)]
    return None, [ask_other_person(on.me, person.name, free)]


def _mentioned(on: On) -> list[Named]:
    """The names in the text, without those from whom the task is taken."""
    return [
        one
        for one in named(on.text, on.scene.firm)
        if not _NOT_TO.search(on.text[max(0, one.start - 24) : one.start]) and not _OFF.match(on.text, one.end)
    ]


def _chosen_one(on: On, people: dict[str, Person]) -> list[Person]:
    """Of several, not who has it already; else the one that the words ask for."""
    others = [person for address, person in people.items() if address != on.task.assignee]
    if len(others) < 2:
        return others
    chosen = read_people(on.text, on.scene.firm, on.me).assignee
    return list(chosen) if len(chosen) == 1 else others


def watchers_in(on: On, hit: Hit) -> tuple[str, ...]:
    people = [one.people[0].address for one in named(hit.clause, on.scene.firm) if len(one.people) == 1]
    return tuple(dict.fromkeys(address for address in people if address != on.me))


def also_asked(on: On) -> tuple[Intent, ...]:
    """What an answer asks beside: "Dec 11 please, and cc Marcus"."""
    hits = found(on.text, "attorney")
    if "add_watcher" in hits and (people := watchers_in(on, hits["add_watcher"])):
        return (Intent("add_watcher", hits["add_watcher"].clause, watchers=people),)
    return ()
