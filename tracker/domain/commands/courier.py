"""How letters and webhooks fared."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LetterFailed:
    """A letter cannot be delivered for good; `detail` the server's own words."""

    letter: str
    detail: str


@dataclass(frozen=True, slots=True)
class FilesLeftOut:
    """A letter leaves without these files of its task: together they are too large to mail."""

    letter: str
    files: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WebhookFailed:
    """Another system could not be told of what happened, `about` a task by its label; `detail` is its last answer.
    `task`: its number."""

    detail: str
    about: str
    task: int | None = None


CourierCommand = LetterFailed | FilesLeftOut | WebhookFailed
