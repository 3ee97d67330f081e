# ruff: noqa: E501  a pattern reads best on one line
"""The listed people that a text names: by full name, first or last name, nickname."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from intake import patterns as re
from intake.patterns.lookup import Lookup
from intake.reading.kept import kept
from tracker.domain.firm import Firm, Person, Role

Index = tuple[Lookup, dict[str, tuple[Person, ...]]]


@dataclass(frozen=True, slots=True)
class Named:
    """People that a name may mean; one means sure."""

    people: tuple[Person, ...]
    words: str
    start: int
    end: int


def names_of(person: Person) -> set[str]:
    """How colleagues call her: full name, first name, last name, "H. Wirth", nicknames."""
    words = person.name.split()
    found = {person.name, words[0], *person.nicknames}
    if len(words) > 1:
        found |= {words[-1], f"{words[0][0]}. {words[-1]}", f"{words[0][0]} {words[-1]}"}
    return {name.lower() for name in found if len(name) > 1}


# names that are words too: written small they name nobody
_SAID = (
    "park shaw page mark will grace hope faith rose may june april august dawn art bill rich frank grant chase drew pat sue jean dean rob mason young long short king price law case love rice day brown green"
    " white black gray wood stone field hill lane ford cook baker carter hunter sandy penny ruby iris ivy violet holly joy carol eve guy ray gene max miles jack lee dale glen heath reed rusty skip summer"
    " autumn victor earl duke major marshall clay cliff dusty ginger hazel jasmine lily melody noel olive pearl robin star wade banks bell best bishop bond booth burns bush cash chance church close cross"
    " dunn english fair fine fish fox french gold good hand hardy head holiday house hunt keys knight little lord low march marks means miller moon noble north paige parks parsons pike pope post powers"
    " rivers roads rush sharp silver small smart speaker spring steel street strong sweet swift trim waters wells west winter wise woods worth wright"
)
_WORDS_TOO = frozenset(_SAID.split())


def is_word_too(name: str) -> bool:
    """Whether a name alone may be a word of the language: "page", "long"."""
    return name.lower() in _WORDS_TOO


@kept
def _index(people: Mapping[str, Person]) -> Index:
    table: dict[str, list[Person]] = {}
    for person in people.values():
        for name in names_of(person):
            table.setdefault(name, []).append(person)
    return Lookup(table, r"(?<![\w.-])(?<!\w@){}(?![\w@]|-\w)"), {name: tuple(found) for name, found in table.items()}


def named(text: str, firm: Firm) -> list[Named]:
    """The listed people that a text names, in order. A full name wins over a part of it."""
    names, table = _index(firm.people)
    return [
        Named(table[hit[0].lower()], hit[0], hit.start(), hit.end())
        for hit in names.of(text)
        if hit[0][:1].isupper() or " " in hit[0] or hit[0] not in _WORDS_TOO
    ]


_INITIALS = re.compile(r"(?<![\w.&/-])(?P<two>[A-Z]\.?[A-Z])\.?(?![\w.&/-]*\w)")
_BEFORE_INITIALS = re.compile(r"(?:(?:^|[\n.!?;(]|[-*•])\s*(?:(?:for|to|attn:?|@)\s*)?|\b(?:assign(?:ed)?(?: (?:this|it|these))? to|give (?:this|it|these) to|for|have|ask|let)\s+)$", re.I)  # fmt: skip
_BEHIND_INITIALS = re.compile(
    r"^\s*(?:[:)–—]|-\s|,? (?:please|pls|to|can|could|should|will|on (?:this|the|it))\b|[,.]?\s*$)", re.I
)


def by_initials(text: str, firm: Firm) -> list[Named]:
    """Paralegals whose initials stand where somebody is given work: "for LO: ...", "RO to do the index"; not "MS Word"."""
    found = []
    for one in _INITIALS.finditer(text):
        if _BEFORE_INITIALS.search(text[max(0, one.start() - 20) : one.start()]) and _BEHIND_INITIALS.match(text[one.end() : one.end() + 12]):  # fmt: skip
            people = [each for each in firm.people.values() if _initials(each) == one["two"].replace(".", "")]
            if len(people) == 1:
                found.append(Named((people[0],), one["two"], one.start(), one.end()))
    return found


def _initials(person: Person) -> str:
    words = person.name.split()
    return f"{words[0][0]}{words[-1][0]}".upper() if len(words) > 1 else ""


def with_capitals(text: str, firm: Firm) -> str:
    """ "can you cc priya": listed people written small get their capitals, so that they are read like any name."""
    small = [one for one in named(text, firm) if one.words.islower()]
    for one in reversed(small):
        text = f"{text[: one.start]}{one.words.title()}{text[one.end :]}"
    return text


_APART = re.compile(r"\b(?P<a>do|does|did|wo|ca|is|are|was|were|has|have|had|could|would|should)nt\b(?!')", re.I)


def with_apostrophes(text: str) -> str:
    """ "dont need it", "wont be using this", as they are read."""
    return _APART.sub(r"\g<a>n't", text)


def by_role(people: Iterable[Person], *roles: Role) -> tuple[Person, ...]:
    return tuple(one for one in people if one.role in roles)
