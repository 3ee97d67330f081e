"""Who joins, what they say yes to, who leaves."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LookAtPeople:
    """The firm's list was read. `listed`: the addresses in it, those too whose access has ended."""

    listed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ConfirmScope:
    """A partner's yes to the scope of work of that version and digest."""

    by: str
    version: str
    digest: str


@dataclass(frozen=True, slots=True)
class Acknowledge:
    """A yes to the confidentiality agreement of that version and digest, put to `person`: nobody says it for her."""

    by: str
    person: str
    version: str
    digest: str


@dataclass(frozen=True, slots=True)
class SayNo:
    """A no to what she was asked to say yes to: `what` is a `Yes`."""

    by: str
    what: str
    version: str


@dataclass(frozen=True, slots=True)
class EndAccess:
    """That person is to have no access any more."""

    by: str
    person: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class StateReturn:
    """Whoever has left says that what she was sent is returned or destroyed."""

    by: str
    words: str


@dataclass(frozen=True, slots=True)
class RecordReturn:
    """Somebody who has left gave her statement of return or destruction on paper. `person`: an address or a name as it
    was written, "" for the one who still owes it; `by` a coordinator or partner, or "desk" for its keeper."""

    by: str
    person: str
    words: str


PeopleCommand = LookAtPeople | ConfirmScope | Acknowledge | SayNo | EndAccess | StateReturn | RecordReturn
