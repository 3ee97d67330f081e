"""`buckslip check`: everything that can be known without the network, all at once."""

from pathlib import Path

from buckslip.commands.opening import keys_of, settings_of
from buckslip.commands.showing import say
from buckslip.commands.stopping import Code
from config import DeskSettings, Settings
from tracker.domain.firm import Firm


def check(config: Path) -> int:
    """Exit code 0, 1 with warnings; errors raise, and end with 2."""
    settings = settings_of(config, secrets=True)
    keys_of(settings)
    warnings = [str(warning) for warning in settings.warnings]
    _line("ok", config.name, f"{settings.count} settings")
    _line("ok", "key", "BUCKSLIP_KEY" if settings.store.key else str(settings.store.key_file))
    for desk in settings.desks:
        _desk(desk, several=len(settings.desks) > 1)
        warnings += _own_words(desk.firm)
    if words := _database(settings):
        warnings.append(words)
    for warning in warnings:
        say()
        say(f"warn  {warning}")
    say()
    say(f"No errors, {len(warnings)} warning{'' if len(warnings) == 1 else 's'}." if warnings else "All is well.")
    return Code.LOOK if warnings else Code.FINE


def _desk(desk: DeskSettings, several: bool) -> None:
    if several:
        say(f"\n{desk.firm.name} ({desk.firm.desk})")
    _line("ok", desk.people_file.name, f"{len(desk.firm.people)} people")
    _line("ok", desk.matters_file.name, f"{len(desk.firm.matters)} matters")
    for name, server in (("read mail", desk.imap_server), ("send mail", desk.smtp_server)):
        if server:
            _line("ok", name, f"{server.user or 'no sign-in'} at {server.host}:{server.port} ({server.security})")


def _line(word: str, what: str, words: str) -> None:
    say(f"{word:<4}  {what:<16} {words}")


def _own_words(firm: Firm) -> list[str]:
    """A slip there keeps no letter back, but the firm's words would not be in it."""
    from outbound.wording import tried

    if not firm.own_words:
        return []
    wrong = tried(firm)
    _line("ok" if not wrong else "warn", "templates", firm.own_words)
    return [f"templates: {words}" for words in wrong]


def _database(settings: Settings) -> str:
    """A warning, or "" where all is well. A database that is not there yet is made by `run`."""
    from tracker.store import Store

    file = settings.store.file
    if file and not file.exists():
        _line("ok", "database", f"{file} (made by the first buckslip run)")
        return ""
    with Store.open(settings.store.url, keys_of(settings)) as store:
        has, writes = store.revision()
    if has not in (None, writes):
        return (
            f"database: revision {has}, this Buckslip works with {writes}; buckslip run brings an older one up to date"
        )
    _line("ok", "database", f"revision {has}" if has else "empty")
    return ""
