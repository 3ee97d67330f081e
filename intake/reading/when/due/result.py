"""What a text says about when: its due date, and all that stands beside it."""

from dataclasses import dataclass

from intake.reading.when.moments.values import Option
from intake.reading.when.phrases import Phrase


@dataclass(frozen=True, slots=True)
class DueRead:
    """What a text says about when. `options` earliest first; `problem` "" where the first one is sure."""

    options: tuple[Option, ...] = ()
    problem: str = ""  # ambiguous | conflict | past | swapped | closed | vague | two | loose | unclear | after_event
    words: str = ""
    how: str = ""  # finer word of the basis: weekday, date, relative, before_event ...
    hard_stop: Option | None = None
    urgent: str = ""  # its words
    norush: str = ""
    recur: Phrase | None = None
    start: Option | None = None  # not before: "starting next week"
    timed: bool = False
    corrects: bool = False  # it says that the subject's date is wrong
    notes: tuple[str, ...] = ()

    @property
    def first(self) -> Option | None:
        return self.options[0] if self.options else None

    @property
    def named(self) -> bool:
        """Whether the text says anything that sets or unsettles a due date."""
        return bool(self.options or self.problem)
