# ruff: noqa: E501  a pattern reads best on one line
"""What may be meant and is not said: the work is over, the task is filed under the wrong matter. One question each."""

from intake import patterns as re
from intake.known import Known, KnownTask
from intake.reading.asks import told
from intake.reading.matters import read_matter
from intake.reading.questions import ask_about
from intake.reading.replies.acts import clauses, found
from intake.reading.replies.common import OPEN, On
from intake.reading.shape import ChoiceRead, QuestionRead

_BELONGS = re.compile(r"\bwrong (?:matter|case|client)\b|\bbelongs? (?:to|in|with|under)\b|\bshould (?:be|go|have been) (?:under|in|into|to|on|for) (?:the )?(?=[A-Z0-9])|\b(?:bill|charge|move) (?:it|this) to (?:the )?(?=[A-Z0-9])", re.I)  # fmt: skip


def another_matter(on: On) -> tuple[QuestionRead, ...]:
    """Where she says that this belongs to another matter than the task's."""
    named = read_matter(on.text, on.scene.firm, "body").number if _BELONGS.search(on.text) else None
    return (_which_matter(on, named),) if named and named != on.task.matter else ()


def _which_matter(on: On, number: str) -> QuestionRead:
    matter = on.scene.firm.matter(number)
    caption = matter.caption if matter else number
    choices = (ChoiceRead(1, f"Yes, {number} ({caption})", matter=number), ChoiceRead(2, "No, leave it", order="keep"))
    text = f"Does {on.task.label} belong to {number} ({caption})?"
    return QuestionRead(on.me, text, choices, "It stays where it is until you answer.", "matter")


_DECIDES = ("approve", "authorise_filing", "authorise_service", "cancel", "hold")


def meant_elsewhere(on: On, known: Known) -> list[KnownTask]:
    """The task, and those of the matter that an order names in its stead: "The Okonkwo packet is fine, approving it"."""
    hits = found(on.text, "attorney")
    for hit in (hits[name] for name in _DECIDES if name in hits):
        if hit.name in ("cancel", "hold") and told(hit.clause):
            continue  # "I had the Whitlock folks on hold for ten minutes"
        named = read_matter(hit.clause, on.scene.firm, "body").numbers
        if named and on.task.matter and on.task.matter not in named:
            return [on.task, *(one for one in known.tasks if one.matter in named)]
    return []


# "We won't be going forward with the motion", "I did it myself": the work may be needed no longer; nobody says so
_OVER = re.compile(
    r"\b(?:won't|will not|not|no longer)(?: be)? (?:going?|moving|proceeding?|pursu(?:e|ing))(?: ahead| forward)?(?: with)? (?:the|this|that|it|our|his|her)\b"
    r"|\boff the hook\b|\b(?:(?:did|done|doing|finished|handled) (?:it|this|that)|(?:took|taken|taking) care of (?:it|this|that)) (?:myself|ourselves)\b|\bnothing (?:more|further|else|left)(?: for (?:you|us|anyone))? to do\b|\b(?:retained|hired|engaged|found|gone with|went with) (?:other|another|new|different) (?:counsel|lawyers?|attorneys?|firm)\b|\b(?:decided|chosen|going|chose) to go (?:another|a different) (?:way|route|direction)\b|\b(?:going|went|go) (?:another|a different) (?:way|route|direction)\b"
    r"|\b(?:case|matter|claim|suit|lawsuit|dispute|motion|petition|appeal|action) (?:(?:just|is|was|has|has been|got|been) ){0,2}(?:resolved|dismissed|withdrawn|dropped|denied as moot|voluntarily dismissed|over)\b"
    r"|\b(?:hearing|trial|depo\w*|mediation|closing|conference|argument)(?: on \w+)? (?:is|was|has been|got) (?:off|cancell?ed|vacated|called off|taken off calendar)\b",
    re.I,
)
_STILL = re.compile(
    r"\b(?:still|anyway|regardless|nonetheless|keep|continue|carry on|go on|new date|reset|rescheduled|moved)\b", re.I
)


def no_longer_needed(on: On) -> tuple[QuestionRead, ...]:
    """Where it sounds as if the work were over, and nobody cancels it."""
    if on.task.status not in OPEN or _STILL.search(on.text) or "?" in on.text:
        return ()
    return tuple(_over(on, clause) for clause in clauses(on.text) if _OVER.search(clause))[:1]


def _over(on: On, clause: str) -> QuestionRead:
    text = f'You write: "{clause}". Is {on.task.label} no longer needed?'
    choices = ("No longer needed: cancel it", "Still needed: go on")
    return ask_about(on.me, "other", text, choices, "The work goes on until you answer.", ("cancel", "keep"))
