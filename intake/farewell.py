# ruff: noqa: E501  a pattern reads best on one line
"""The one mail of somebody who has left that is still read: her statement that what she was sent is gone."""

import re

from intake import automatic
from intake.authentication import prove
from intake.authentication.proof import Standing
from intake.clues import Clues
from intake.holds import HoldReason
from intake.known import Known
from intake.mail import Mail
from intake.reading.about import letters_of
from intake.sender import Trust
from intake.text import split
from tracker.domain.commands import Command, HoldMail, StateReturn
from tracker.domain.firm import Firm
from tracker.domain.notices import Kind

_GONE = re.compile(r"\b(?:returned|destroyed|deleted|shredded|erased|wiped)\b", re.I)
_NOT_YET = re.compile(
    r"\?|\b(?:not|n't|never|no longer able|will|shall|would|going to|plan to|intend to|tomorrow|next week|soon|later|except|but|unless|until|some of|most of|partly|almost)\b|n['’]t\b",
    re.I,
)
_NO_COPIES = re.compile(r"\b(?:have )?(?:not kept|kept no|do not have|don['’]t have|no) (?:any )?cop(?:y|ies)\b", re.I)


def farewell_of(mail: Mail, looked: Clues, known: Known, firm: Firm, trust: Trust) -> Command | None:
    """None where the mail answers no letter of ours to somebody who has left, or is not proven to be hers."""
    address = mail.sender.address
    asked = any(one.kind == Kind.FAREWELL and one.to == address for one in letters_of(looked, known))
    if not asked or firm.person(address) is not None or automatic.machine(mail, firm.address):
        return None
    proof = prove(mail, trust.authserv_id, trust.method(address.rpartition("@")[2]))
    if proof.standing is not Standing.PASS or mail.defects:
        return None
    own = split(mail.text, mail.html).own
    if states_return(own):
        return StateReturn(address, " ".join(own.split())[:500])
    return HoldMail(HoldReason.UNKNOWN, address, tell=True)


def states_return(text: str) -> bool:
    """ "Everything was deleted, and I kept no copies": done, all of it, and not under a condition."""
    said = _NO_COPIES.sub(" ", " ".join(text.split()))
    return bool(_GONE.search(said)) and not _NOT_YET.search(said)
