"""Settings from the environment: BUCKSLIP_IMAP_HOST is `host` in [imap], and wins over the file."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from config.problems import Problem, did_you_mean
from config.sections import SECTIONS, TABLES

PREFIX: Final = "BUCKSLIP_"
OWN: Final = frozenset(
    {"BUCKSLIP_CONFIG", "BUCKSLIP_DESK", "BUCKSLIP_KEY", "BUCKSLIP_DEBUG", "BUCKSLIP_CRASH"}
)  # read elsewhere

Data = dict[str, Any]


def known() -> Iterator[tuple[str, str, str]]:
    """(variable, section, setting) for each setting that a variable may give."""
    for section, model in SECTIONS.items():
        for name in model.model_fields:
            if (section, name) not in TABLES:
                yield f"{PREFIX}{section}_{name}".upper(), section, name


def overlay(data: Data, environ: Mapping[str, str]) -> tuple[Data, dict[tuple[str, ...], str], list[Problem]]:
    """`data` with the environment's settings over it; the variable each came from; variables that mean nothing."""
    merged = {name: dict(value) if isinstance(value, dict) else value for name, value in data.items()}
    origins: dict[tuple[str, ...], str] = {}
    names = {variable: (section, setting) for variable, section, setting in known()}
    named = _password_variables(merged) | {
        environ.get(variable, "") for variable, (_section, setting) in names.items() if setting == "password_env"
    }
    problems = []
    for variable, text in environ.items():
        if variable in names:
            section, setting = names[variable]
            if isinstance(where := merged.setdefault(section, {}), dict):
                where[setting] = _value(section, setting, text)
                origins[section, setting] = variable
        elif variable.startswith(PREFIX) and variable not in OWN | named:
            problems.append(_unknown(variable, names))
    return merged, origins, problems


def _value(section: str, setting: str, text: str) -> object:
    """A list is written with commas."""
    if isinstance(SECTIONS[section].model_fields[setting].default, tuple) and setting != "digest":
        return [part.strip() for part in text.split(",") if part.strip()]
    return text


def _password_variables(data: Data) -> set[str]:
    sections = (value for value in data.values() if isinstance(value, dict))
    return {str(section["password_env"]) for section in sections if "password_env" in section}


def _unknown(variable: str, names: Mapping[str, tuple[str, str]]) -> Problem:
    if variable.endswith("_PASSWORD"):
        hint = f'To use it, write password_env = "{variable}" in [imap] or [smtp].'
    else:
        hint = did_you_mean(variable, names)
    return Problem(f"environment variable {variable}", None, "there is no such setting", hint=hint)
