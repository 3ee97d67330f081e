"""Other ways to write the same mail: what they change says nothing else, so the reading must stay the same.

A new one is a line in one of the groups; `python -m tests.cases.reworded NAME` shows what it loses.
"""

from tests.cases.rewordings.beside import ABOVE, BELOW
from tests.cases.rewordings.british import BRITISH
from tests.cases.rewordings.forms import ASKED, DAYS, HOURS, WORDS
from tests.cases.rewordings.layout import LAYOUT
from tests.cases.rewordings.shape import LETTERS, LINES, STOPS, Rewording
from tests.cases.rewordings.slips import SLIPS
from tests.cases.rewordings.turned import TURNED
from tests.cases.rewordings.whole import WHOLE

# of two in a group one would undo the other; they are put on in this order
GROUPS: tuple[dict[str, Rewording], ...] = (
    *(TURNED, LAYOUT, DAYS, {**HOURS, **BRITISH}, ASKED, WORDS),
    *(ABOVE, BELOW, SLIPS, LETTERS, STOPS, LINES),
)
REWORDINGS: dict[str, Rewording] = {name: one for group in GROUPS for name, one in group.items()}

__all__ = ["GROUPS", "REWORDINGS", "WHOLE", "Rewording"]
