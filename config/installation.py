"""All desks of an installation: the first file, and those that its [installation] names."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from config.loading import Loaded, Opened, load_file, nothing_opened
from config.problems import ConfigErrors, ConfigMissing, Problem, did_you_mean
from config.secret import expanded
from config.settings import DeskSettings, Settings

CHOSEN = "BUCKSLIP_DESK"  # which desk a command is about; `--desk` sets it


def load(
    path: Path,
    environ: Mapping[str, str],
    *,
    secrets: bool = False,
    lists: bool = True,
    opened: Opened = nothing_opened,
) -> Settings:
    """Everything validated, or ConfigErrors with all problems of all desks at once; ConfigMissing where there is no
    file. With `secrets` the password files are looked at too; without `lists` errors in these are in `wrong`."""
    file = partial(load_file, secrets=secrets, lists=lists)
    try:
        first = file(path, environ, first=True, opened=opened)
    except OSError as away:
        raise ConfigMissing(path) from away
    files = [first]
    for name in first.further:
        try:
            further = file(beside(path, name), environ, first=False, opened=lambda _, key: opened(first.store, key))
            files.append(_named(name, further))
        except OSError:
            files.append(replace(first, desk=None, problems=(_at_desks(first, f"there is no file {name}"),), count=0))
    desks = tuple(one.desk for one in files if one.desk)
    problems = [problem for one in files for problem in one.problems] + list(_shared(first, desks))
    if problems or not desks:
        raise ConfigErrors(problems)
    warnings = tuple(warning for one in files for warning in one.warnings)
    count = sum(one.count for one in files)
    wrong = tuple(problem for one in files for problem in one.wrong)
    return Settings(path, environ, _chosen(desks, environ), desks, first.store, warnings, count, wrong)


def beside(path: Path, name: str) -> Path:
    return path.resolve().parent / expanded(name)


def load_desk(
    file: Path, environ: Mapping[str, str], key: str, *, first: bool, opened: Opened = nothing_opened
) -> DeskSettings:
    """One desk anew, whose file has changed. Raises ConfigErrors."""
    loaded = load_file(file, environ, secrets=False, first=first, opened=opened)
    problems = list(loaded.problems)
    if loaded.desk and loaded.desk.firm.desk != key:
        problems.append(loaded.source.problem(("desk", "key"), f'key was "{key}" when the service started'))
    if problems or not loaded.desk:
        raise ConfigErrors(problems)
    return loaded.desk


def _chosen(desks: tuple[DeskSettings, ...], environ: Mapping[str, str]) -> DeskSettings:
    wanted = environ.get(CHOSEN, "")
    by_key = {one.firm.desk: one for one in desks}
    if wanted and wanted not in by_key:
        hint = did_you_mean(wanted, by_key) or f"There are: {', '.join(by_key)}."
        raise ConfigErrors([Problem("--desk", None, f'there is no desk "{wanted}"', hint=hint)])
    return by_key[wanted] if wanted else desks[0]


def _at_desks(first: Loaded, words: str, hint: str = "") -> Problem:
    return first.source.problem(("installation", "desks"), words, hint=hint)


def _named(name: str, loaded: Loaded) -> Loaded:
    """Every desk has a buckslip.toml and a people.csv: its problems say whose."""
    if (folder := Path(name).parent) == Path():
        return loaded
    problems, warnings, wrong = (
        tuple(replace(one, file=f"{folder}/{one.file}") for one in found)
        for found in (loaded.problems, loaded.warnings, loaded.wrong)
    )
    return replace(loaded, problems=problems, warnings=warnings, wrong=wrong)


def _shared(first: Loaded, desks: tuple[DeskSettings, ...]) -> Iterator[Problem]:
    """What two desks may not have in common: key, address, mailbox, library."""
    seen: dict[tuple[str, str], str] = {}
    for desk in desks:
        server, name = desk.imap_server, desk.firm.name
        mailbox = f"{server.user} at {server.host}, folder {desk.folder}" if server else ""
        own = (("key", desk.firm.desk), ("address", desk.firm.address), ("mailbox", mailbox))
        for what, value in (*own, ("library", str(desk.library or ""))):
            if value and (other := seen.setdefault((what, value), name)) is not name:
                hint = 'Each needs one of its own: write key = "a-short-word" in its [desk].' if what == "key" else ""
                yield _at_desks(first, f'{other} and {name} have the same {what}, "{value}"', hint)
