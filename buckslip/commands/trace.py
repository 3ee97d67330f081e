"""`buckslip trace`: what happened to a mail or a task, in order, with reasons."""

from pathlib import Path

from buckslip.commands.opening import looking, settings_of
from buckslip.commands.showing import as_json, clock, plain, say
from buckslip.commands.sources import sources
from buckslip.commands.stopping import CannotGoOn, Code


def trace(config: Path, words: str, *, json: bool) -> int:
    """`words`: a task number, the beginning of a mail's id, a Message-ID, a letter's id, words of subject or sender."""
    settings = settings_of(config)
    desk = settings.desk.firm.desk
    with looking(settings) as store:
        lines = store.trace(desk, words)
        mails = {line.key: store.record(desk, "mail", line.key) for line in lines if line.what == "received"}
    readings = {key: record["reading"] for key, record in mails.items() if record.get("reading")}
    if json:
        as_json({"lines": lines, "readings": readings})
        return Code.FINE
    if not lines:
        hint = "Give a task (T-1042), the id of a mail, or words of its subject or sender."
        raise CannotGoOn(Code.DATA, f'Nothing that was kept fits "{plain(words)}".\n   {hint}')
    when = clock(settings.desk.firm.zone)
    for line in lines:
        about = f"  [{line.key[:8]}]" if line.what == "received" else ""
        say(f"{when(line.at)}  {line.what:<9} {plain(line.words)}{about}")
        reading = readings.get(line.key, {}) if line.what == "outcome" else {}
        for reason in (*line.reasons, *sources(reading, when)):
            say(f"{'':38}{plain(reason)}")
    return Code.FINE
