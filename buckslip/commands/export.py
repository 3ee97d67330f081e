"""`buckslip export --matter NUMBER` and `buckslip import FOLDER`: a matter out of a desk, and into an empty one."""

import sys
from pathlib import Path

from buckslip.commands.opening import looking, now, ready, settings_of
from buckslip.commands.progress import progress
from buckslip.commands.showing import plain, say
from buckslip.commands.stopping import CannotGoOn, Code
from buckslip.exchange.export import Wanted, write_export
from buckslip.exchange.library import lay_out
from buckslip.exchange.record import Record, audit_of, record_of
from buckslip.exchange.replay import CannotReplay, read_record, replay
from config import Settings
from config.problems import did_you_mean
from tracker.domain.firm import Firm, Matter
from tracker.domain.shelf import folder_of
from tracker.store import Store

MANY = 200  # mails or files
MANY_EVENTS = 20_000  # their chain takes a second or more


def export(config: Path, number: str, out: Path | None, *, json: bool, csv: bool) -> int:
    settings = settings_of(config)
    with looking(settings) as store:
        firm = settings.desk.firm.with_matters(store.matters(settings.desk.firm.desk))
        matter = _matter(number, firm)
        folder = _new(out or Path(folder_of(matter.number)))
        record = record_of(store, firm, matter, progress("mails read", MANY))
        if (events := store.records.count(firm.desk)) > MANY_EVENTS:
            print(f"  checking the chain of {events:,} events", file=sys.stderr, flush=True)
        audit = audit_of(record, store.verify_chain(firm.desk), now())
        count = write_export(record, audit, folder, Wanted(json, csv), progress("files written", MANY))
        _library(settings, store, firm, matter)
    _told(record, folder, count, str(audit["chain"]))
    return Code.FINE if audit["chain"] == "unbroken" else Code.LOOK


def _new(folder: Path) -> Path:
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        words = f"{folder} is there already. An export goes into a new folder: --out NAME"
        raise CannotGoOn(Code.DATA, words)
    return folder


def import_(config: Path, folder: Path) -> int:
    settings = settings_of(config)
    try:
        record = read_record(folder)
        number = record["matter"]["number"]
        with ready(settings) as store:
            firm = settings.desk.firm.with_matters(store.matters(settings.desk.firm.desk))
            if number not in firm.matters:
                words = f"The matter {number} is not in {settings.desk.matters_file.name}."
                raise CannotGoOn(Code.DATA, f"{words} Add it first: buckslip matters import {folder / 'matter.csv'}")
            done = replay(record, folder, store, firm, progress("steps replayed", MANY))
    except CannotReplay as why:
        raise CannotGoOn(Code.DATA, str(why)) from None
    if done.again:
        say(f"All {len(done.tasks)} tasks of {done.matter} are here already. Nothing was changed.")
        return Code.FINE
    strangers = [one for one in record["people"] if firm.person(one["address"]) is None]
    for one in strangers:
        say(f"  not in the people list here: {plain(one['name'])}, {one['address']} ({one['role']})")
    counts = f"{len(done.tasks)} tasks, {done.mails} mails and {done.letters} letters"
    say(f"{counts} of {done.matter}. Nobody was written to.")
    return Code.LOOK if strangers else Code.FINE


def _matter(number: str, firm: Firm) -> Matter:
    if found := firm.matter(number):
        return found
    near = did_you_mean(number, firm.matters) or "The list: buckslip matters list"
    raise CannotGoOn(Code.DATA, f'There is no matter "{number}". {near}')


def _library(settings: Settings, store: Store, firm: Firm, matter: Matter) -> None:
    """Where the firm keeps one, the matter is laid out anew there too."""
    if (library := settings.desk.library) is None:
        return
    try:
        count = lay_out(store, firm, matter, library, thorough=True)
        say(f"The library has the matter anew: {count} files in {library / folder_of(matter.number)}")
    except OSError as away:
        say(f"The library {library} cannot be written: {away.strerror}")


def _told(record: Record, folder: Path, count: int, chain: str) -> None:
    say(f"{record.matter.label}: {len(record.rows.tasks)} tasks, {count} files and mails. Open {folder / 'index.html'}")
    if record.sealed:
        say(f"  SEALED tasks are in it: {', '.join(task.label for task in record.sealed)}")
    if record.crossing:
        say(f"  {len(record.crossing)} mails also speak of other matters: look at them before you hand the folder on")
    say(f"  the chain of events is {chain}" if chain == "unbroken" else f"  THE CHAIN OF EVENTS IS BROKEN: {chain}")
