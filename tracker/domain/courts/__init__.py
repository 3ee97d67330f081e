"""Court deadlines: counted by rule, shown step by step, proposed and never more (domain.md, rule 8).

`deadline_in_words` is the door for words ("21 days after 1/22/2026 by mail"), `deadline` the one for values.
"""

from tracker.domain.courts.asking import Asked, deadline_in_words
from tracker.domain.courts.court import NO_COURT, Court, closing
from tracker.domain.courts.finding import find_court
from tracker.domain.courts.phrase import Phrase, read_phrase, read_service
from tracker.domain.courts.propose import deadline
from tracker.domain.courts.rules import RULE_SETS, RuleSet, find_rules
from tracker.domain.courts.values import (
    Closing,
    Direction,
    Filing,
    NotUnderstood,
    Period,
    Proposal,
    Question,
    Service,
    Step,
    Unit,
)

__all__ = [
    "NO_COURT",
    "RULE_SETS",
    "Asked",
    "Closing",
    "Court",
    "Direction",
    "Filing",
    "NotUnderstood",
    "Period",
    "Phrase",
    "Proposal",
    "Question",
    "RuleSet",
    "Service",
    "Step",
    "Unit",
    "closing",
    "deadline",
    "deadline_in_words",
    "find_court",
    "find_rules",
    "read_phrase",
    "read_service",
]
