"""Task types by the words of the trade: the rows by practice area, and how they are read.

To add words: add them to the row, or to a kind of words (`words.py`). To add a type of a firm's own scope of work
nothing is needed here: its name is looked for as it stands.
"""

from intake.reading.kinds.reading import KINDS, kind_asked, read_kind
from intake.reading.kinds.row import KindRow
from intake.reading.kinds.verbs import STARTS_WORK, WORK_VERBS, asking

__all__ = ["KINDS", "STARTS_WORK", "WORK_VERBS", "KindRow", "asking", "kind_asked", "read_kind"]
