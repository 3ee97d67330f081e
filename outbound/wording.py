"""A firm's own words, tried on every letter before one leaves: what cannot be written, and what would read badly."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from jinja2 import TemplateError

from outbound.compose import Said, said_in
from outbound.examples import FIRM, each
from outbound.linter import faults, holes, missing_from_text
from outbound.render import environment, place
from tracker.domain.firm import Firm, Person
from tracker.domain.letters import Letter


def tried(firm: Firm) -> list[str]:
    """What is wrong with the words that this firm's letters are written in, a line each: file, line and letter named.
    [] if every letter with every kind of facts can be written and reads well."""
    made_up = replace(FIRM, name=firm.name, footer=firm.footer, own_words=firm.own_words)
    found: dict[str, list[str]] = {}
    for name, letter in each().items():
        for fault in _wrong_with(letter, made_up):
            found.setdefault(fault, []).append(name)
    return [*_unused(firm.own_words), *(f"{fault} ({_in(names)})" for fault, names in found.items())]


def letter_for(letter: Letter, person: Person) -> Letter:
    """An example as if it went to this person: her name, address and zone wherever its reader's stood."""
    notice = letter.notice
    old = FIRM.people[notice.to]
    facts = _renamed(notice.facts, {old.name: person.name, old.address: person.address})
    facts["reader"] = {"name": person.name, "zone": person.zone}
    return replace(letter, notice=replace(notice, to=person.address, facts=facts))


def _wrong_with(letter: Letter, firm: Firm) -> Iterator[str]:
    try:
        _, said = said_in(letter, firm)
    except Exception as error:  # noqa: BLE001 a slip may raise anything, a macro without end too
        yield told(error)
        return
    yield from _reads_badly(said)


def _reads_badly(said: Said) -> Iterator[str]:
    for what, words in (("the subject", said.subject), ("the headline", said.head.headline)):
        if not words:
            yield f"{what} is empty"
    if not said.head.preheader:
        yield "the preview line is empty"
    yield from (f"HTML: {fault}" for fault in faults(said.html))
    yield from (f"HTML: a fact is missing where it says {hole}" for hole in holes(said.html))
    yield from (
        f"only the HTML says “{words[:60]}”, the text does not" for words in missing_from_text(said.html, said.text)
    )


def told(error: Exception) -> str:
    """The template, the line, and what was wrong there."""
    words = error.message if isinstance(error, TemplateError) and error.message else f"{type(error).__name__}: {error}"
    return f"{where}: {words}" if (where := place(error)) else words


def _unused(own: str) -> list[str]:
    """Files of the firm's folder that replace nothing; a slip in a name would go unseen."""
    if not own:
        return []
    if not Path(own).is_dir():
        return [f"{own} is not a folder"]
    known = set(environment().list_templates())
    found = (path.relative_to(own).as_posix() for path in sorted(Path(own).rglob("*")) if path.is_file())
    return [f"{name} replaces none of the desk's templates" for name in found if name not in known]


def _in(names: list[str]) -> str:
    return f"in {names[0]}" + (f" and {len(names) - 1} more" if len(names) > 1 else "")


def _renamed(value: Any, names: Mapping[str, str]) -> Any:
    if isinstance(value, str):
        return names.get(value, value)
    if isinstance(value, Mapping):
        return {key: _renamed(inner, names) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_renamed(inner, names) for inner in value]
    return value
