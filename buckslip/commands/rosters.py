"""`buckslip people` and `buckslip matters`: import a CSV, list, check."""

from collections.abc import Collection
from dataclasses import asdict
from functools import partial
from pathlib import Path

from buckslip.commands.opening import looking, opened, settings_of
from buckslip.commands.progress import progress
from buckslip.commands.showing import as_json, as_sheet, plain, say, table
from buckslip.commands.stopping import CannotGoOn, Code
from config import ConfigErrors, Settings, matters
from config.merge import Merged, merge_matters, merge_people
from config.roster import Roster, read_roster
from config.whereabouts import Whereabouts, whereabouts
from tracker.domain.firm import Firm
from tracker.domain.members import Member, with_members


def import_people(config: Path, source: Path, role: str) -> int:
    where = whereabouts_of(config)
    seen = progress("people")
    merged = merge_people(source, where.people_file, where.zone, where.hours, role=role, progress=seen)
    return _told(merged, source, where.people_file)


def import_matters(config: Path, source: Path) -> int:
    where = whereabouts_of(config)
    merged = merge_matters(source, where.matters_file, progress=progress("matters"))
    return _told(merged, source, where.matters_file)


def check_people(config: Path) -> int:
    where = whereabouts_of(config)
    return _checked(_roster(where, config), where.people_file.name, "people")


def check_matters(config: Path) -> int:
    where = whereabouts_of(config)
    return _checked(_roster(where, config), where.matters_file.name, "matters")


def list_people(config: Path, *, json: bool) -> int:
    firm, members = _with_members(settings_of(config))
    people = firm.people
    if json:
        as_json(list(people.values()))
        return Code.FINE
    rows = [
        (
            one.name,
            one.address,
            one.title or one.role,
            one.zone,
            ", ".join(one.specialities),
            ", ".join(one.walled_from),
            one.agreement,
        )
        for one in sorted(people.values(), key=lambda one: (one.role, one.name))
    ]
    table(("name", "address", "role", "zone", "specialities", "walled from", "agreement"), rows)
    for one in [each for each in members if each.ended]:
        owed = "; the statement of return or destruction is outstanding" if one.owes_statement else ""
        say(f"{plain(one.name)} ({one.address}) has no access since {one.ended:%Y-%m-%d}{owed}.")
    return Code.FINE


def list_matters(config: Path, *, json: bool, csv: bool) -> int:
    firm = _with_kept(settings_of(config))
    if json:
        as_json(list(firm.matters.values()))
        return Code.FINE
    if csv:
        as_sheet(tuple(matters.COLUMNS), [asdict(one) for one in firm.matters.values()])
        return Code.FINE
    rows = [
        (one.number, one.caption, one.client, one.court, one.reviewer or one.attorney, one.confidentiality, one.consent)
        for one in firm.matters.values()
    ]
    table(("number", "caption", "client", "court", "reviewer", "confidentiality", "consent"), rows)
    return Code.FINE


def _with_members(settings: Settings) -> tuple[Firm, list[Member]]:
    """With what each has acknowledged by mail and without those who have left, where the desk has run."""
    firm = settings.desk.firm
    try:
        with looking(settings) as store:
            members = store.members(firm.desk)
    except CannotGoOn:
        return firm, []
    return with_members(firm, members), list(members.values())


def _with_kept(settings: Settings) -> Firm:
    """With what was opened or said of matters by mail, where the desk has run."""
    firm = settings.desk.firm
    try:
        with looking(settings) as store:
            return firm.with_matters(store.matters(firm.desk))
    except CannotGoOn:
        return firm


def whereabouts_of(config: Path) -> Whereabouts:
    """Where the lists are. An import must be able to mend a list that keeps the whole configuration from loading."""
    import os

    return whereabouts(config, os.environ)


def _roster(where: Whereabouts, config: Path) -> Roster:
    return read_roster(where.people_file, where.matters_file, where.zone, where.hours, partial(_opened, config))


def _opened(config: Path) -> Collection[str] | None:
    """Where the rest of the configuration cannot be used, the database cannot be asked."""
    try:
        settings = settings_of(config, lists=False)
    except ConfigErrors:
        return None
    return opened(settings.store, settings.desk.firm.desk)


def _told(merged: Merged, source: Path, target: Path) -> int:
    for problem in merged.problems:
        say(f"{problem}\n")
    if merged.problems and not (merged.added or merged.changed or merged.same):
        raise CannotGoOn(Code.DATA, f"Nothing could be taken from {source.name}. {target.name} is as it was.")
    for name in merged.added:
        say(f"  new      {name}")
    for name, columns in merged.changed:
        say(f"  changed  {name}: {', '.join(columns)}")
    for name, level in merged.stricter:
        say(f"  stays {level}: {name}. {source.name} says less; that is changed in {target.name} by hand.")
    for name in merged.missing:
        say(f"  not in {source.name}, still in {target.name}: {name}")
    if merged.missing:
        say(f"  Who should go is taken out of {target.name} by hand.")
    if merged.left:
        say(f"  columns that mean nothing here: {', '.join(merged.left)}")
    wrong = len({problem.line for problem in merged.problems})
    counts = f"{len(merged.added)} new, {len(merged.changed)} changed, {merged.same} as before"
    say(
        f"{counts}{f', {wrong} wrong and not taken' if wrong else ''}."
        + ("" if merged.changes else " Nothing was written.")
    )
    if merged.changes:
        say("See that all is well: buckslip check")
    return Code.DATA if merged.problems else Code.FINE


def _checked(roster: Roster, file: str, what: str) -> int:
    problems = [problem for problem in roster.problems if problem.file == file]
    warnings = [warning for warning in roster.warnings if warning.file == file]
    for problem in (*problems, *warnings):
        say(f"{problem}\n")
    if problems:
        say(f"{len(problems)} errors in {file}.")
        return Code.CONFIG
    count = len(roster.people if what == "people" else roster.matters)
    say(f"{file}: {count} {what}, no errors, {len(warnings)} warnings.")
    return Code.LOOK if warnings else Code.FINE
