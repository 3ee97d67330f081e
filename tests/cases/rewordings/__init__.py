"""Other ways to write the same mail: what they change says nothing else, so the reading must stay the same.

A new one is a line here; `python -m tests.cases.reworded NAME` shows what it loses.
"""

from tests.cases.rewordings.beside import BESIDE
from tests.cases.rewordings.forms import FORMS
from tests.cases.rewordings.shape import SHAPE, Rewording
from tests.cases.rewordings.slips import SLIPS

REWORDINGS: dict[str, Rewording] = {**SHAPE, **SLIPS, **FORMS, **BESIDE}
