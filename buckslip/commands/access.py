"""`buckslip people end PERSON`: access ends at once. `buckslip people returned PERSON`: her statement came on paper.
Both through the same door as by mail."""

from pathlib import Path

from buckslip.commands.opening import looking, now, settings_of
from buckslip.commands.showing import plain, say
from buckslip.commands.stopping import CannotGoOn, Code
from buckslip.commands.tasks import addresses
from tracker.domain.commands import EndAccess, RecordReturn
from tracker.domain.decide.held import KEEPER
from tracker.domain.decision import Fate
from tracker.service import Incoming, handle


def end_access(config: Path, person: str) -> int:
    """Ends with 5 where that person has no access already, or is more than one."""
    settings, at = settings_of(config), now()
    firm = settings.desk.firm
    found = addresses(person, firm)
    if len(found) > 1:
        raise CannotGoOn(Code.DATA, f'"{plain(person)}" is more than one person; write the address.')
    address = next(iter(found))
    name = firm.people[address].name
    with looking(settings) as store:
        order = Incoming("order", f"end {address} {at.isoformat()}", at, (EndAccess(KEEPER, address),))
        outcome = handle(order, store, firm)
    if outcome.fate is not Fate.DONE:
        raise CannotGoOn(Code.DATA, f"{plain(name)} has no access already.")
    say(f"{plain(name)} has no access any more: nothing is sent to {address}, and no mail from there is acted on.")
    say("Open work is offered on; the coordinator gets the list of the documents by mail.")
    say(f"The row in {settings.desk.people_file.name} lets nobody in again; take it out when it suits you.")
    return Code.FINE


def record_return(config: Path, person: str, words: str) -> int:
    """Ends with 5 where nobody of that name has left and owes a statement, or more than one."""
    settings, at = settings_of(config), now()
    with looking(settings) as store:
        given = RecordReturn(KEEPER, person, words)
        order = Incoming("order", f"returned {person} {at.isoformat()}", at, (given,))
        outcome = handle(order, store, settings.desk.firm)
        owed = [one.name for one in store.members(settings.desk.firm.desk).values() if one.owes_statement]
    if outcome.fate is not Fate.DONE:
        left = f"It is outstanding of: {plain(', '.join(owed))}." if owed else "None is outstanding."
        raise CannotGoOn(Code.DATA, f'No statement was recorded of "{plain(person)}". {left}')
    say(f"Recorded: {plain(person)} stated on paper that everything was returned or destroyed.")
    say(f"Still outstanding: {plain(', '.join(owed)) or 'none'}.")
    return Code.FINE
