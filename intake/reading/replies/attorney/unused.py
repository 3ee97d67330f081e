# ruff: noqa: E501  a pattern reads best on one line
"""A net under the reading of dates: a day to come that her words set for open work and that no act used is asked about.

"I shall want everything in my hands Thursday 2 pm." must move the date or be asked; it never stays a mere remark.
"""

from collections.abc import Iterator
from dataclasses import replace

from intake import patterns as re
from intake.reading.asks import courtesy, told
from intake.reading.names import named
from intake.reading.questions import ask_due, ask_who_else
from intake.reading.replies.acts import clauses
from intake.reading.replies.attorney.dates import as_it_is
from intake.reading.replies.attorney.people import asked_who
from intake.reading.replies.common import On, Result, due_in
from intake.reading.shape import DueValue, QuestionRead
from intake.reading.when.due.result import DueRead
from tracker.domain.firm import Role

_OPEN = ("unassigned", "offered", "in_progress", "waiting_on_attorney", "revisions_requested", "needs_answer")
_USES_NO_DATE = frozenset(
    {"comment", "answer_question", "acknowledgement_only", "praise_only", "add_watcher", "reassign", "change_priority"}
)
# What she or others do then, and what takes place: "I'll read it Thursday", "the call is Friday at 2"
_OF_ELSE = re.compile(
    r"\b(?:(?:i|we)(?:'ll| will| shall| can| could| may| might| plan| hope)\b(?! (?:\w+ )?(?:take|need|want|have (?:it|this|that|to have)|get (?:it|this|that)|require|expect)\b)|let's (?:talk|speak|discuss|meet|chat|catch up)|calls?\b(?! it\b)|meet|meeting|discuss|talk|remind|hearing|trial|depo\w*|mediation|conference|court|judge|opposing|oc|they|he|she|their|his|her|respond|responses?|cutoff|expert|witness(?:es)?|client|still|stays?|stands|remains?|was|were|fil(?:e|ed|ing)|review\w*|happy|enjoy|good|wait|comes? in|arriv\w+|you(?:'ll| will) (?:get|receive)\b(?! until)|(?:volumes?|vol\.|transcripts?|records|recordings?|videos?|exhibits|documents|production|bills|statements|files)(?: \w+)? (?:is|are|will|should|must|has|have|get|gets)|stop by|drop by|come by|swing by|cancel)\b",
    re.I,
)
_SETS = ("", "ambiguous", "conflict", "swapped", "closed", "two")
# Words with which a day that stands loose is perhaps the new date: "we agreed on Friday", "would Friday do instead?"
_PERHAPS = re.compile(r"\b(?:rather than|instead|meant|deadline|due|agreed|doable|possible)\b", re.I)
# The part of a sentence that a date stands in: "the hearing was moved up, so this has to be on my desk Thursday"
_PART = re.compile(r",\s+|\s*[:()]\s+|\s+(?:so|because|since|as|but|and|which means|therefore|hence)\s+", re.I)
# An hour alone is one of the work where the words want something: "I have to have this at 3"
_WANTS = re.compile(
    r"\b(?:need|want|have|get|give|due|deliver|send|bring|ready|done|finish\w*|complete\w*|desk|hands?|inbox)\b", re.I
)


def with_unused_date(on: On, result: Result) -> Result:
    """The result, with one question where a date was left over."""
    if on.task.status not in _OPEN or result.questions or not result.intents:
        return result
    if not {one.name for one in result.intents} <= _USES_NO_DATE:
        return result
    who = next((asked for one in clauses(on.text)[:60] if (asked := asked_who(on, one) or _another(on, one))), None)
    if who and result.intents[0].name == "comment":
        return replace(result, questions=(who,))
    left = next(_left_over(on), None)
    if left is None:
        return result
    kept = DueValue(on.task.due or on.here.sent, on.here.zone, basis="written:as before")
    return replace(result, questions=(ask_due(on.me, left, kept),))


# "so over to Luis", "this belongs with Luis": perhaps another shall have it
_HANDS_OVER = r"\b(?:over to|belongs? (?:with|to)|better (?:with|for|off with)|leave (?:it|this) to|one for|job for|task for|(?:it|this|that) to|possible for|time for|back to)\s+$"
_SHALL_HAVE = r"(?:[\w\s,']{0,25}\b(?:to (?:take|do|have|handle|finish) (?:it|this|that|over)|(?:let|have) (?:him|her|them) (?:take|do|have|handle|finish) (?:it|this|that|over)|(?:is|would be) (?:better|the right|best|the one))\b|\s*(?:instead|rather|not) (?:of )?(?-i:[A-Z])\w+)"
_LEADS, _FOLLOWS = re.compile(_HANDS_OVER, re.I), re.compile(_SHALL_HAVE, re.I)


def _another(on: On, clause: str) -> QuestionRead | None:
    for one in named(clause, on.scene.firm):
        paralegals = [person for person in one.people if person.role is Role.PARALEGAL]
        if not paralegals or any(person.address in (on.task.assignee, on.me) for person in paralegals):
            continue
        if _LEADS.search(clause[: one.start]) or _FOLLOWS.match(clause[one.end :]):
            return ask_who_else(on.me, one.words, paralegals)
    return None


def _left_over(on: On) -> Iterator[DueRead]:
    """The dates of the work in each sentence; who only tells or thanks sets none."""
    for clause in clauses(on.text)[:60]:
        read = due_in(clause, on)
        sets = read.first is not None and (
            read.problem in _SETS or (read.problem == "loose" and _PERHAPS.search(clause))
        )
        if sets and not read.recur and not courtesy(clause) and _of_the_work(clause, read) and _is_new(read, on):
            yield replace(read, problem=read.problem or "loose")


def _of_the_work(clause: str, read: DueRead) -> bool:
    start = max(0, clause.find(read.words))
    cuts = [one.end() for one in _PART.finditer(clause, 0, start)]
    said = clause[cuts[-1] if cuts else 0 :]
    if re.match(r"\W*off\b", clause[clause.find(read.words) + len(read.words) :]):
        return False  # "Renee has Friday off"
    if (told(said) and not _PERHAPS.search(said)) or _OF_ELSE.search(said[: said.find(read.words) + len(read.words)]):
        return False
    return read.how != "time" or bool(_WANTS.search(said))


def _is_new(read: DueRead, on: On) -> bool:
    """To come, and not when it is due already."""
    last = read.options[-1].at
    return last > on.here.sent and last != on.task.due and not as_it_is(on, read)
