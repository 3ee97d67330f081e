"""What came of a mail that asks for work."""

from dataclasses import dataclass

from intake.reading.shape import Outcome, QuestionRead, TaskRead


@dataclass(frozen=True, slots=True)
class TasksRead:
    outcome: Outcome
    tasks: tuple[TaskRead, ...]
    questions: tuple[QuestionRead, ...] = ()
    flags: tuple[str, ...] = ()
