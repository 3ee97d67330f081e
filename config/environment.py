"""Settings from the environment: BUCKSLIP_IMAP_HOST is `host` in [imap], and wins over the file."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final

from config.problems import Problem, did_you_mean
from config.sections import SECTIONS, TABLES

PREFIX: Final = "BUCKSLIP_"
OWN: Final = frozenset(
    {"BUCKSLIP_CONFIG", "BUCKSLIP_DESK", "BUCKSLIP_KEY", "BUCKSLIP_DEBUG", "BUCKSLIP_CRASH"}
)  # read elsewhere
SECRETS: Final = ("password_env", "secret_env")  # settings that name a variable of the firm's own

Data = dict[str, Any]


def known() -> Iterator[tuple[str, str, str]]:
    """(variable, section, setting) for each setting that a variable may give."""
    for section, model in SECTIONS.items():
        for name in model.model_fields:
            if (section, name) not in TABLES:
                yield f"{PREFIX}{section}_{name}".upper(), section, name


def overlay(
    data: Data, environ: Mapping[str, str], elsewhere: Callable[[Data], Iterable[Data]] = lambda _: ()
) -> tuple[Data, dict[tuple[str, ...], str], list[Problem]]:
    """`data` with the environment's settings over it; the variable each came from; variables that mean nothing, neither
    here nor `elsewhere`: in the files of further desks, which may name variables for their secrets."""
    merged = {name: dict(value) if isinstance(value, dict) else value for name, value in data.items()}
    origins: dict[tuple[str, ...], str] = {}
    names = {variable: (section, setting) for variable, section, setting in known()}
    named = {environ.get(variable, "") for variable, (_section, setting) in names.items() if setting in SECRETS}
    named |= OWN | _secret_variables(merged)
    strange = []
    for variable, text in environ.items():
        if variable in names:
            section, setting = names[variable]
            if isinstance(where := merged.setdefault(section, {}), dict):
                where[setting] = _value(section, setting, text)
                origins[section, setting] = variable
        elif variable.startswith(PREFIX) and variable not in named:
            strange.append(variable)
    theirs = {name for one in (elsewhere(merged) if strange else ()) for name in _secret_variables(one)}
    return merged, origins, [_unknown(variable, names) for variable in strange if variable not in theirs]


def _value(section: str, setting: str, text: str) -> object:
    """A list is written with commas."""
    if isinstance(SECTIONS[section].model_fields[setting].default, tuple) and setting != "digest":
        return [part.strip() for part in text.split(",") if part.strip()]
    return text


def _secret_variables(data: Data) -> set[str]:
    sections = (value for value in data.values() if isinstance(value, dict))
    return {str(section[name]) for section in sections for name in SECRETS if name in section}


def _unknown(variable: str, names: Mapping[str, tuple[str, str]]) -> Problem:
    if variable.endswith("_PASSWORD"):
        hint = f'To use it, write password_env = "{variable}" in [imap] or [smtp].'
    else:
        hint = did_you_mean(variable, names)
    return Problem(f"environment variable {variable}", None, "there is no such setting", hint=hint)
