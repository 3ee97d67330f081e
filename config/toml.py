"""buckslip.toml as data with the place of each key, and pydantic's errors in our own words."""

import difflib
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from config import lines
from config.problems import Problem, Wrong, did_you_mean, found_words
from config.sections import SECTIONS, Section, may_be_secret

PASSWORD_WORDS = ("password", "passwd", "pass", "pwd", "secret")


@dataclass(frozen=True, slots=True)
class Source:
    """The file's data and where its keys stand; `origins` says which settings came from the environment instead."""

    file: str
    data: dict[str, Any]
    places: Mapping[lines.Path, lines.Place] = field(default_factory=dict)
    origins: Mapping[tuple[str, ...], str] = field(default_factory=dict)

    def problem(
        self, path: Sequence[str], words: str, found: str = "", hint: str = "", *, mark: bool = False
    ) -> Problem:
        """A problem at the place of a key, or of what is around it."""
        if origin := self.origins.get(tuple(path[:2])):
            return Problem(f"environment variable {origin}", None, words, found, hint)
        place = lines.nearest(self.places, tuple(path))
        if place is None:
            return Problem(self.file, None, words, found, hint)
        span = (place.column, place.length) if mark else None
        return Problem(self.file, place.line, words, found, hint, shown(place, path), span)


def shown(place: lines.Place, path: Sequence[str]) -> str:
    """The line as written, without its value where that may be a secret; a misspelled name counts by its meaning."""
    if place.equals < 0:
        return place.source
    section = SECTIONS.get(path[0])
    name = path[-1]
    known = set(section.model_fields) if section else set()
    if name not in known and len(path) == 2:
        known_names = [one for one in known if did_you_mean(name, [one])]
        safe = bool(known_names) and not any(may_be_secret(one) for one in (name, *known_names))
    else:
        safe = not may_be_secret(path[1] if len(path) > 1 else name)
    return place.source if safe else f"{place.source[: place.equals]}= ..."


def read_toml(path: Path) -> tuple[Source, list[Problem]]:
    """Raises OSError where there is no such file."""
    try:
        text = path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
        data = tomllib.loads(text)
    except UnicodeDecodeError:
        hint = 'Save it as "UTF-8".'
        return Source(path.name, {}), [Problem(path.name, None, "this is not a text file in UTF-8", hint=hint)]
    except tomllib.TOMLDecodeError as broken:
        return Source(path.name, {}), [_broken(path.name, str(broken))]
    return Source(path.name, data, lines.index(text)), []


def _broken(file: str, words: str) -> Problem:
    """The line itself is not shown: what cannot be read may be a password."""
    at = re.search(r"\(at line (\d+), column (\d+)\)", words)
    reason = re.sub(r"\s*\(at .*\)$", "", words)
    reason = re.sub(r"'.{2,}'", "...", reason).rstrip(".")
    hint = 'Text needs quotes: name = "Hollis & Reyes LLP".'
    if "\\" in reason or "escape" in reason.lower():
        hint = "Write a path with forward slashes, or in single quotes."
    where = f" at column {at[2]}" if at else ""
    return Problem(file, int(at[1]) if at else None, f"this line cannot be read{where} ({reason})", hint=hint)


def validate(source: Source, section: str) -> tuple[Section | None, list[Problem]]:
    """One section's settings, or everything that is wrong with it."""
    given = source.data.get(section, {})
    if not isinstance(given, dict):
        return None, [source.problem((section,), f"{section} is a section: write [{section}] on a line of its own")]
    try:
        return SECTIONS[section].model_validate(given), []
    except ValidationError as invalid:
        return None, list(_translated(source, section, invalid))


def _translated(source: Source, section: str, invalid: ValidationError) -> Iterator[Problem]:
    for error in invalid.errors(include_url=False):
        path = (section, *(str(part) for part in error["loc"]))
        name = path[-1] if not path[-1].isdigit() else path[-2]
        value = error.get("input")
        if isinstance(wrong := error.get("ctx", {}).get("error"), Wrong) and wrong.value is not None:
            value = wrong.value
        match error["type"], error.get("ctx", {}).get("error"):
            case "extra_forbidden", _:
                yield _no_such_setting(source, section, name)
            case "missing", _:
                yield source.problem((section,), f'[{section}] needs the setting "{name}"')
            case "value_error", Wrong() as wrong if len(path) == 1:
                yield source.problem(path, f"[{section}] {wrong.words}", hint=wrong.hint)
            case "value_error", Wrong() as wrong:
                yield source.problem(path, f"{name} {wrong.words}", _found(path, value), wrong.hint)
            case kind, _:
                yield source.problem(path, f"{name} {_plain(kind, error)}", _found(path, value), _near(error))


def _found(path: Sequence[str], value: object) -> str:
    return "" if may_be_secret(path[1]) else found_words(value)


def _near(error: Any) -> str:
    if error["type"] == "literal_error" and isinstance(error.get("input"), str):
        return did_you_mean(error["input"], re.findall(r"'([^']+)'", error["ctx"]["expected"]))
    return ""


def _plain(kind: str, error: Any) -> str:
    """What pydantic found, said to a person."""
    context = error.get("ctx", {})
    match kind:
        case "literal_error":
            return "must be " + str(context["expected"]).replace("'", '"')
        case "string_type":
            return "must be text in quotes"
        case "bool_parsing" | "bool_type":
            return "must be true or false, without quotes"
        case "greater_than_equal":
            return f"must be {context['ge']} or more"
        case "less_than_equal":
            return f"must be {context['le']} or less"
        case "int_parsing" | "int_type" | "int_from_float":
            return "must be a whole number"
        case "dict_type":
            return "is a table of its own, one line for each entry"
        case _:
            return f"is not right ({error['msg']})"


def _no_such_setting(source: Source, section: str, name: str) -> Problem:
    if _means_password(name):
        hint = (
            'Put it into a file that only you can read and write password_file = "NAME-OF-THAT-FILE",'
            ' or name an environment variable: password_env = "NAME".'
        )
        return source.problem((section, name), "a password does not belong in this file", hint=hint, mark=True)
    names = SECTIONS[section].model_fields
    elsewhere = [other for other, model in SECTIONS.items() if name in model.model_fields]
    hint = did_you_mean(name, names) or (
        f"It belongs in [{elsewhere[0]}]." if elsewhere else f"[{section}] has: {', '.join(names)}."
    )
    return source.problem((section, name), f'there is no setting "{name}" in [{section}]', hint=hint, mark=True)


def _means_password(name: str) -> bool:
    plain = name.lower()
    near = difflib.SequenceMatcher(None, plain, "password").ratio() > 0.75
    return near or any(plain == word or plain.endswith(f"_{word}") for word in PASSWORD_WORDS)


def unknown_sections(source: Source) -> Iterator[Problem]:
    for name, value in source.data.items():
        if name in SECTIONS:
            continue
        what = (
            f"there is no section [{name}]"
            if isinstance(value, dict)
            else f'the setting "{name}" stands outside any section'
        )
        hint = did_you_mean(name, SECTIONS) if isinstance(value, dict) else "Put it below a line such as [desk]."
        yield source.problem((name,), what, hint=hint, mark=True)
