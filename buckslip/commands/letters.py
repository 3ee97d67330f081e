"""`buckslip preview` and `buckslip templates check`: letters with made-up facts, in the words this firm would send."""

import tempfile
import webbrowser
from dataclasses import replace
from pathlib import Path

from buckslip.commands.opening import settings_of
from buckslip.commands.showing import plain, say
from buckslip.commands.stopping import CannotGoOn, Code
from buckslip.commands.tasks import addresses
from tracker.domain.firm import Firm, Person
from tracker.domain.letters import Letter


def preview(config: Path, letter: str, person: str, *, open_it: bool) -> int:
    """One letter's text in the terminal, or its page in the browser."""
    from outbound.compose import said_in
    from outbound.examples import FIRM, each
    from outbound.wording import letter_for, told

    if letter == "all":
        say("\n".join(each()))
        return Code.FINE
    firm = settings_of(config).desk.firm
    chosen = example(letter)
    shown = replace(firm, people=dict(FIRM.people) | dict(firm.people), matters=FIRM.matters)
    if person:
        chosen = letter_for(chosen, reader(firm, person))
    try:
        _, said = said_in(chosen, shown)
    except Exception as slip:
        raise CannotGoOn(Code.CONFIG, f"{told(slip)}\nIt would go out in the desk's own words.") from slip
    if open_it:
        with tempfile.NamedTemporaryFile(
            "w", prefix=f"{letter}-", suffix=".html", encoding="utf-8", delete=False
        ) as page:
            page.write(said.html)
        webbrowser.open(Path(page.name).as_uri())
        say(f"Opened {page.name}")
        return Code.FINE
    say(f"To: {chosen.notice.to}\nSubject: {plain(said.subject)}\nPreview: {plain(said.head.preheader)}\n\n{said.text}")
    return Code.FINE


def check(config: Path) -> int:
    """Code.FINE, or Code.CONFIG after naming everything that is wrong."""
    from outbound.examples import each
    from outbound.wording import tried

    firm = settings_of(config).desk.firm
    wrong = tried(firm)
    for words in wrong:
        say(words)
    whose = f"the words in {firm.own_words}" if firm.own_words else "the desk's own words"
    say(f"{len(each())} letters tried in {whose}: {f'{len(wrong)} faults' if wrong else 'all is well'}.")
    return Code.CONFIG if wrong else Code.FINE


def example(name: str) -> Letter:
    """By its name, or the first of a kind."""
    from outbound.examples import each

    letters = each()
    of_kind = [letter for letter in letters.values() if letter.notice.kind.value == name]
    if name not in letters and not of_kind:
        raise CannotGoOn(Code.DATA, f'There is no letter "{plain(name)}". All of them: buckslip preview all')
    return letters.get(name) or of_kind[0]


def reader(firm: Firm, person: str) -> Person:
    found = addresses(person, firm)
    if len(found) > 1:
        raise CannotGoOn(Code.DATA, f'"{plain(person)}" may be {", ".join(sorted(found))}; which one?')
    return firm.people[found.pop()]
