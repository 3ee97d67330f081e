"""Mail to tasks+practice@: read like any other, and only answered."""

from dataclasses import replace

from intake.clues import Clues
from intake.reading.shape import Reading
from intake.sender import Verdict
from tracker.domain.commands import Command, HoldMail, Rehearse

WORD = "practice"  # the plus part of the desk's address; no letter's id has vowels


def is_practice(looked: Clues) -> bool:
    return WORD in looked.tokens


def rehearsed(reading: Reading, commands: tuple[Command, ...]) -> tuple[Command, ...]:
    """Of somebody believed: answered, nothing else. Of anybody else: held like any mail, and nobody is told."""
    if reading.sender.verdict == Verdict.TRUSTED:
        return (Rehearse(reading.sender.address, commands),)
    return tuple(
        replace(one, tell=False, ask_registered=None) if isinstance(one, HoldMail) else one for one in commands
    )
