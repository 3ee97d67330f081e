"""`buckslip trace`: what happened to a mail or a task, in order, with reasons."""

from pathlib import Path

from buckslip.commands.opening import looking, settings_of
from buckslip.commands.showing import as_json, clock, plain, say
from buckslip.commands.stopping import CannotGoOn, Code


def trace(config: Path, words: str, *, json: bool) -> int:
    """`words`: a task number, the beginning of a mail's id, a Message-ID, a letter's id, words of subject or sender."""
    settings = settings_of(config)
    with looking(settings) as store:
        lines = store.trace(settings.desk.firm.desk, words)
    if json:
        as_json(lines)
        return Code.FINE
    if not lines:
        hint = "Give a task (T-1042), the id of a mail, or words of its subject or sender."
        raise CannotGoOn(Code.DATA, f'Nothing that was kept fits "{plain(words)}".\n   {hint}')
    when = clock(settings.desk.firm.zone)
    for line in lines:
        about = f"  [{line.key[:8]}]" if line.what == "received" else ""
        say(f"{when(line.at)}  {line.what:<9} {plain(line.words)}{about}")
        for reason in line.reasons:
            say(f"{'':38}{plain(reason)}")
    return Code.FINE
