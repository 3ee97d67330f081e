"""One type of work: its code, the words that mean it, an example."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KindRow:
    """`words`: a pattern; where it stands, this is what is made.

    `together`: kinds of words (`words.py`) that mean it where one sentence has them all, in whatever order: "medical
    chronology", of which the last is what is made and the others what it is made of; "-" before what must not be there.
    `thing`: a pattern of what may also be the object of other work ("the letter", "the motion to compel"): it counts
    where nothing else is named.
    """

    code: str
    words: str
    example: str
    together: tuple[str, ...] = ()
    thing: str = ""
