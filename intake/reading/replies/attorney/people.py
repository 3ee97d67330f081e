# ruff: noqa: E501  a pattern reads best on one line
"""Persons in an attorney's reply: who shall have the task, who shall watch it."""

from dataclasses import replace

from intake import patterns as re
from intake.reading.people import Named, named, read_people
from intake.reading.questions import ask_other_person, ask_person, ask_who
from intake.reading.replies.acts import Hit
from intake.reading.replies.acts.act import NO_NAME
from intake.reading.replies.common import On
from intake.reading.shape import QuestionRead
from tracker.domain.firm import Person, Role

_NOT_TO = re.compile(
    r"\b(?:from|off|away from|not|instead of|rather than|take (?:it|this) (?:off|from))\s*(?:of )?$", re.I
)

# Nobody is named, and yet it shall go to another.
SOMEONE = re.compile(
    r"\b(?:someone|somebody|anyone|anybody) else\b(?!'s|’s)|\b(?:another|a different|other) (?:paralegal|person)\b|\b(?:get|find|use|try) (?:someone|somebody|a paralegal) (?:with|who)\b|\bto (?:whoever|whomever|anyone|anybody|someone|somebody|any paralegal|a paralegal)(?: who| that)?(?:'s| is| has| with| can) (?:\w+ )?(?:free|time|room|capacity|hours|available|open|take|start|begin|do|get|finish)\b|\breassign",
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


_TAKEN = re.compile(r"\b(?i:take|pull|get|relieve|free) (?P<who>[A-Z]\w+(?: [A-Z]\w+)?|her|him) (?i:off|of|from) (?i:of )?(?i:this|it|that|the (?:task|assignment|project|job))\b|^\W*(?i:not) (?P<not>[A-Z]\w+)(?:,? (?:please|for this|on this|this time)|,|\W*$)")  # fmt: skip


def taken_from_holder(on: On, clause: str) -> bool:
    """ "Take Renee off this": from her who has it, and nobody is named in her stead."""
    hit = _TAKEN.search(clause)
    if hit is None:
        return False
    who = hit["who"] or hit["not"]
    holders = [person.address for one in named(who, on.scene.firm) for person in one.people]
    return who in ("her", "him") or on.task.assignee in holders


_TO_WHOM = re.compile(r"\b(?:to|with|for) +(?P<who>[A-Z]\w+(?: [A-Z]\w+)?)\W*$")
# "I'd rather Renee took this one", "let Renee do it", "can Renee handle this?"
_WHO_TAKES = re.compile(
    r"(?P<who>[A-Z]\w+(?: [A-Z]\w+)?)(?: (?:should|can|could|will|must|may|might|shall|to|is|please|kindly|best|better))* (?:take|takes|took|taking|do|does|did|doing|have|has|had|handle|handles|handled|finish|finishes|finished|run|keep|keeps|kept|on|for)\b"
)


def stays_with_holder(on: On, hit: Hit) -> bool:
    """ "May I ask that the work pass to Luis?", and he has it already: the writer is told so."""
    end = hit.start + len(hit.words)
    ahead = re.match(r" +[A-Z]\w+(?: [A-Z]\w+)?", hit.clause[end:])
    words = hit.clause[hit.start : end]
    said = _TO_WHOM.search(words + (ahead[0] if ahead else "")) or _WHO_TAKES.search(words)
    people = [person.address for one in named(said["who"], on.scene.firm) for person in one.people] if said else []
    return bool(on.task.assignee) and people == [on.task.assignee]


def _may_hold(on: On, person: Person) -> tuple[str | None, list[QuestionRead]]:
    firm, matter = on.scene.firm, on.task.matter
    if not firm.walled(person.address, matter):
        return person.address, []
    free = [one for one in firm.people.values() if one.role is Role.PARALEGAL and not firm.walled(one.address, matter)]
    return None, [ask_other_person(on.me, person.name, free)]


_NO_PERSON = r"Judge|Dr|Mr|Ms|Mrs|Opposing|Counsel|Court|Clerk|Exhibit|Ex|Tab|Volume|Vol|Part|Count|OC|DA|AG|USCIS|ECF|FedEx|UPS|USPS|DHL|Jan(?:uary)?|Feb(?:ruary)?|March|April|May|June|July|Aug(?:ust)?|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|Mon|Tue|Wed|Thu|Fri|Noon|COB|EOD|EOW|ASAP"
_NAME = rf"(?!(?i:{NO_NAME}|{_NO_PERSON})\b)(?P<name>(?:[A-Z]\.? )?[A-Z][a-z'-]+(?: (?!(?i:{NO_NAME}|{_NO_PERSON})\b)[A-Z][a-z'-]+)?)\b(?!'s)"
_TAKES = r"(?i:take|takes|taking|took|do|does|did|handles?|handled|finish|finishes|have|has|had|cover|run with|carry on|step in|pick|work on|worked on|start|complete|own|be on|get|gets)\b"
_IT = r"(?i:it|this|that|these|those|them|everything|T-?\d+|the (?:task|assignment|project|job|work|whole thing))"
# Who shall have it, whoever that is: "have Jordan take this over", "give it to Jordan", "put Jordan on this"
_HOLDERS = tuple(
    re.compile(words)
    for words in (
        rf"\b(?i:have|let|get|ask|want|like|need|prefer|rather)(?i: to have| that| have)? {_NAME} (?i:please |to |also )*{_TAKES}[^.;]{{0,25}}?\b(?:{_IT}|(?i:over|from here))\b",
        rf"\b(?i:give|given|hand|handed|move|moved|transfer|transferred|pass|passed|assign|switch|switched|shift|shifted|re-?assign\w*)\b(?i: over| off)?(?: {_IT})?(?i: one| task| over| off| back| on)*(?i: from [A-Z]\w+)?(?i: over)? (?i:to) {_NAME}",
        rf"\b(?i:can|could|would|will|should|may|might) {_NAME} (?i:please |kindly |maybe |perhaps )*{_TAKES} (?:{_IT}|(?i:over))\b",
        rf"(?:^\W*|[,;] (?i:and |so |but )?){_NAME} (?i:should|can|could|will|must|shall|to|is to|is going to)(?i: please| now)? {_TAKES} (?:{_IT}|(?i:over))\b",
        rf"\b(?i:put|want|need|like) {_NAME} (?i:on|for) {_IT}\b|\b(?i:swap|exchange|replace|substitute)\b[^.;]{{0,25}} (?i:for|with|by) {_NAME.replace('<name>', '<other>')}",
    )
)


# "Have the new girl take it over", "give it to our temp": somebody whom the desk cannot know
_UNNAMED = r"(?P<name>(?:the|our|my|your|that|one of the|one of our) (?:(?:new|other|young|junior|senior|summer|newest) )*(?:girls?|guys?|hires?|persons?|people|paralegals?|temps?|interns?|kids?|lady|woman|fellow|contractor|freelancer|backup|one who joined \w+))\b"
_UNNAMED_HOLDERS = tuple(
    re.compile(words, re.I)
    for words in (
        rf"\b(?:have|let|get|ask|want|like|need|prefer)(?: to have)? {_UNNAMED} (?:please |to |also )*{_TAKES}[^.;]{{0,25}}?\b(?:{_IT}|(?:over|from here))\b",
        rf"\b(?:give|hand|move|transfer|pass|assign|switch|shift|re-?assign\w*)\b(?: over| off)?(?: {_IT})?(?: one| task| over| off| back| on)*(?: over)? to {_UNNAMED}",
        rf"\b(?:can|could|would|will|should|may|might) {_UNNAMED} (?:please |kindly |maybe |perhaps )*{_TAKES} (?:{_IT}|over)\b",
        rf"\bput {_UNNAMED} on {_IT}\b",
    )
)


def asked_who(on: On, clause: str) -> QuestionRead | None:
    """A question where it shall go to somebody who is no paralegal of the desk."""
    for pattern in _UNNAMED_HOLDERS:
        if (found := pattern.search(clause)) and not SOMEONE.search(clause):
            return replace(_who(on, ""), text=f'You write "{found["name"]}". Who shall have {on.task.label}?')
    for pattern in _HOLDERS:
        if found := pattern.search(clause):
            name = next(one for one in found.groupdict().values() if one)
            if not _is_of_the_case(name, on) and not _is_paralegal(name, on):
                return _who(on, name)
    return None


def _is_of_the_case(name: str, on: On) -> bool:
    """ "Have Kim do it again": a party, or a word of the title."""
    matter = on.scene.firm.matter(on.task.matter)
    words = f"{on.task.title} {matter.caption if matter else ''} {matter.client if matter else ''}"
    return any(one in re.findall(r"[a-z'-]+", words.lower()) for one in name.lower().split())


def _is_paralegal(name: str, on: On) -> bool:
    return any(person.role is Role.PARALEGAL for one in named(name, on.scene.firm) for person in one.people)


def _who(on: On, name: str) -> QuestionRead:
    firm, task = on.scene.firm, on.task
    free = [
        one
        for one in firm.people.values()
        if one.role is Role.PARALEGAL and one.address != task.assignee and not firm.walled(one.address, task.matter)
    ]
    holder = firm.person(task.assignee)
    return ask_who(on.me, name, holder.name if holder else "", free)


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
    """Without the writer, and whoever has the task: she gets its mails anyway ("let Renee know she can stop")."""
    people = [one.people[0].address for one in named(hit.clause, on.scene.firm) if len(one.people) == 1]
    return tuple(dict.fromkeys(address for address in people if address not in (on.me, on.task.assignee)))
