"""Running words with a bullet before each sentence: "- Please chart the bills. / - My notes are attached." is one task.

Bullets are a list of tasks where each asks for work; where all of them together ask for one thing, the mail is read as
if they were not there.
"""

from collections.abc import Sequence

from intake import patterns as re
from intake.reading.asks import a_fact, sets_due, told
from intake.reading.begins import own_work
from intake.reading.details import only_a_date
from intake.reading.matters import read_matter
from intake.reading.sentences import sentences
from tracker.domain.firm import Firm

_ENDS = (".", "!", "?")
_GREETING = re.compile(
    r"\W*(?:(?:hi|hello|hey|dear|good|morning|afternoon|happy|team|all|folks|everyone)\b[^\n:]{0,40}|(?-i:[A-Z])\w+(?: and (?-i:[A-Z])\w+)?)?[,!.–—-]*\s*",  # noqa: E501
    re.I,
)


def runs_on(items: Sequence[str], head: str, firm: Firm) -> bool:
    """Whether items below nothing but a greeting are sentences of which one at most asks for work, or names its day."""
    if len(items) < 2 or not _GREETING.fullmatch(head) or not any(one.rstrip().endswith(_ENDS) for one in items):
        return False
    asking = sum(any(map(own_work, sentences(one))) for one in items)
    if asking > 1 or sum(map(sets_due, items)) > 1:
        return False
    return any(map(_is_no_task, items)) and len({read_matter(one, firm, "body").number for one in items} - {None}) < 2


def _is_no_task(item: str) -> bool:
    """ "My notes are attached.", "It has to reach me by noon.", "Friday at 11 am.": a word on what was asked."""
    if sets_due(item) and not any(map(own_work, sentences(item))):
        return True  # the day of what another asks for
    return told(item) or a_fact(item) or only_a_date(item)
