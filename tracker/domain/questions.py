"""A question of the desk: kept, answered by its letter, asked once more, then the coordinator's."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from tracker.domain.commands import Ask, Command, SetConsent, SetMatter
from tracker.domain.naming import NOTHING, Named

OFFER = "offer"  # about: whether who was offered a task takes it


class QuestionState(StrEnum):
    OPEN = "open"
    ANSWERED = "answered"
    WITHDRAWN = "withdrawn"  # what it was about is settled otherwise
    ESCALATED = "escalated"  # asked twice; the coordinator has it now; still answerable


@dataclass(frozen=True, slots=True)
class Choice:
    """`commands` are what the answer stands for; they are applied as stored, never read again."""

    number: int
    words: str
    commands: tuple[Command, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """`number` is per desk. `task` None where it is about a held mail or about nothing that is tracked yet."""

    number: int
    to: str
    words: str
    asked_at: datetime
    task: int | None = None
    choices: tuple[Choice, ...] = ()
    meanwhile: str = ""
    # due | matter | conflict | consent | person | file | approval | proposal | paralegal | cap | chain | court |
    # absence | terms | agreement | out_of_scope | offer | other
    about: str = ""
    state: QuestionState = QuestionState.OPEN
    asked: int = 1  # how often
    answer: int | None = None
    answered_words: str = ""
    details: tuple[str, ...] = ()  # what it rests on, line by line
    then: tuple[Ask, ...] = ()  # what else that mail left open: asked one at a time, when this one is settled
    named: Named = NOTHING  # what its words name

    @property
    def names(self) -> Named:
        """All that its words name, and what its choices order: each stands there in words, too."""
        ordered = [command for choice in self.choices for command in choice.commands]
        tasks = (number for command in ordered if (number := getattr(command, "task", None)))
        matters = (command.matter for command in ordered if isinstance(command, SetMatter | SetConsent))
        return self.named.beside(Named(tuple(tasks), tuple(matters)))
