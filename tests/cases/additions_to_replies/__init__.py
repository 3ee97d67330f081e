"""A sentence more that changes what a reply does, in a known way.

The opposite of `rewordings/`: there the same is said in other words, here something is added and the case's expected
values with just that change are required. A new wording is a line in one of the tables here;
`python -m tests.cases.answered NAME` shows what it loses.
"""

from tests.cases.additions_to_replies.addition import Addition
from tests.cases.additions_to_replies.attorney import ATTORNEY
from tests.cases.additions_to_replies.dates import DATES
from tests.cases.additions_to_replies.nothing import NOTHING
from tests.cases.additions_to_replies.paralegal import PARALEGAL

ADDITIONS: dict[str, Addition] = {**ATTORNEY, **DATES, **PARALEGAL, **NOTHING}
