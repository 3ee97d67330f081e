"""A sentence more that changes what a mail means, and in which way: what it changes must be read, and all else as before.

A new wording is a line in its kind; `python -m tests.cases.added NAME` shows what it loses, NAME the beginning of a name.
"""

from tests.cases.additions.addition import Addition
from tests.cases.additions.people import PEOPLE
from tests.cases.additions.times import TIMES
from tests.cases.additions.work import WORK

ADDITIONS: dict[str, Addition] = {**TIMES, **PEOPLE, **WORK}
