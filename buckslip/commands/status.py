"""`buckslip status`: one screen that says whether the desk works and what waits for a person."""

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from buckslip.commands.opening import looking, now, settings_of
from buckslip.commands.showing import as_json, clock, plain, say
from buckslip.commands.stopping import Code
from tracker.domain.decision import Fate

if TYPE_CHECKING:
    from config import Settings
    from tracker.domain.task import Task
    from tracker.store import InboundRow, StatusView
    from tracker.store.hooks import Backlog

TROUBLE = "tries again"  # how the service words a stage that cannot work now
PULSE = "pulse"  # buckslip/run.py notes it once a minute
SILENT = timedelta(minutes=3)
LONG = timedelta(minutes=15)  # a letter that waits longer needs a look
MOST = 20  # held mails shown


def status(config: Path, *, json: bool, exit_code: bool) -> int:
    settings = settings_of(config, lists=False)
    at, desk = now(), settings.desk.firm.desk
    with looking(settings) as store:
        view = store.status(desk, at)
        held, parked = (store.inbound(desk, fate) for fate in (Fate.HELD, Fate.PARKED))
        tasks, members, backlog = store.tasks(desk), store.members(desk), store.hooks.backlog(desk)
    owed = [one.name for one in members.values() if one.owes_statement]
    wrong = [f"{one}".replace("\n  ", "") for one in settings.wrong]
    troubles = [*troubles_of(view, at), *untold(backlog, at), *wrong]
    if json:
        states = Counter(task.state for task in tasks)
        as_json(
            {
                "at": at,
                "status": view,
                "states": states,
                "held": held,
                "parked": parked,
                "troubles": troubles,
                "owed": owed,
                "webhook": backlog,
            }
        )
    else:
        _screen(settings, at, view, tasks)
        if settings.desk.webhook or backlog.waiting or backlog.dead:
            _line("webhook", _backlog(backlog, clock(settings.desk.firm.zone)))
        if owed:
            _line("outstanding", f"statement of return or destruction: {plain(', '.join(owed))}")
        _mails("Held: not acted on, somebody must look", held, settings)
        _mails("Parked: could not be read", parked, settings)
        for trouble in troubles:
            say(f"\nLook at this: {plain(trouble)}")
    return Code.LOOK if exit_code and troubles else Code.FINE


def troubles_of(view: "StatusView", at: datetime) -> list[str]:
    """What keeps the desk from doing its work, in words."""
    found = [f"{name}: {words}" for name, (_since, words) in sorted(view.stages.items()) if TROUBLE in words]
    if (pulse := view.stages.get(PULSE)) and at - pulse[0] > SILENT:
        found.append(f"the service has given no sign of life for {_length(at - pulse[0])}; start it with: buckslip run")
    if view.oldest_waiting and at - view.oldest_waiting > LONG:
        found.append(f"{_letters(view.letters_due)} to be sent, the oldest for {_length(at - view.oldest_waiting)}")
    if view.letters_failed:
        older = f" ({view.letters_failed_before} before that)" if view.letters_failed_before else ""
        some = "1 letter" if view.letters_failed == 1 else f"{view.letters_failed} letters"
        found.append(f"{some} of the last 7 days could not be delivered{older}; buckslip trace says which and why")
    if view.parked:
        found.append(f"{view.parked} mails could not be read and are parked")
    return found


def untold(backlog: "Backlog", at: datetime) -> list[str]:
    """What another system has not been told."""
    found = []
    if backlog.oldest and at - backlog.oldest > LONG:
        found.append(f"{_counted(backlog.waiting)} for the webhook, the oldest for {_length(at - backlog.oldest)}")
    if backlog.dead:
        found.append(f"the webhook was not told of {backlog.dead} events, given up after three days")
    return found


def _backlog(backlog: "Backlog", when: Callable[[datetime | None], str]) -> str:
    oldest = f", the oldest of {when(backlog.oldest)}" if backlog.oldest else ""
    return f"{_counted(backlog.waiting)} to be told{oldest}; {backlog.dead} given up"


def _counted(events: int) -> str:
    return "1 event waits" if events == 1 else f"{events} events wait"


def _letters(count: int) -> str:
    return "1 letter waits" if count == 1 else f"{count} letters wait"


def _screen(settings: "Settings", at: datetime, view: "StatusView", tasks: "Sequence[Task]") -> None:
    when = clock(settings.desk.firm.zone)
    say(f"{settings.desk.firm.name}, {settings.desk.firm.address}")
    say(f"{when(at)} ({settings.desk.firm.zone})\n")
    for name, (since, words) in sorted(view.stages.items()):
        if name != PULSE:
            _line(name, f"{plain(words)}, since {when(since)}")
    _line("last read", f"{when(view.last_received)}  ({view.mails_kept} mails in all)")
    _line("last sent", when(view.last_sent))
    oldest = f", the oldest since {when(view.oldest_waiting)}" if view.oldest_waiting else ""
    later = view.letters_waiting - view.letters_due
    keeping = f"; {later} more at their readers' hours" if later else ""
    _line("waiting", f"{view.mails_waiting} mails to be read, {view.letters_due} letters to be sent{oldest}{keeping}")
    failed = f"{view.letters_failed} letters of the last 7 days, {view.letters_failed_before} before that"
    _line("undelivered", failed)
    _line("held, parked", f"{view.held} held, {view.parked} parked")
    _line("tasks", f"{view.tasks_open} open, {view.tasks_late} late, {view.unassigned} with nobody")
    for state, count in sorted(Counter(task.state for task in tasks).items()):
        _line("", f"{count:>4}  {state.replace('_', ' ')}")
    _line("next digest", when(view.next_digest) if view.next_digest else "none is planned")


def _line(name: str, words: str) -> None:
    say(f"  {name:<13} {words}")


def _mails(title: str, mails: "Sequence[InboundRow]", settings: "Settings") -> None:
    if not mails:
        return
    when = clock(settings.desk.firm.zone)
    say(f"\n{title}")
    for mail in mails[-MOST:]:
        say(f'  {when(mail.received)}  {plain(mail.sender) or "no sender"}  "{plain(mail.subject)}"')
        say(f"      {plain(mail.reason).replace('_', ' ')}. See: buckslip trace {mail.key[:8]}")
        say(f"      Then: buckslip release {mail.receipt}, or buckslip reject {mail.receipt}")
    if len(mails) > MOST:
        say(f"  and {len(mails) - MOST} older ones")


def _length(length: timedelta) -> str:
    minutes = int(length.total_seconds() // 60)
    return f"{minutes} minutes" if minutes < 120 else f"{minutes // 60} hours"
