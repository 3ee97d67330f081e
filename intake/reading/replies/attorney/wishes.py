# ruff: noqa: E501  a pattern reads best on one line
"""Other work that is asked for beside something else, and that no task was made of: it is asked whether it is one."""

from dataclasses import replace

from intake import patterns as re
from intake.reading.asks import POLITE, asks, sets_due
from intake.reading.kinds import read_kind
from intake.reading.questions import ask_about
from intake.reading.replies.acts import clauses
from intake.reading.replies.acts.scope import self_led
from intake.reading.replies.common import DELIVERED, On, Result
from intake.reading.replies.fresh import wishes_for
from intake.reading.replies.heads import announces_one
from intake.reading.replies.objects import is_the_work
from intake.reading.shape import QuestionRead


def also_wanted(on: On) -> tuple[QuestionRead, ...]:
    """Work with a date that nothing else was made of: "Perfect! Please have Luis translate it by Friday."."""
    wanted = next((one for one in clauses(on.text) if asks(one) and sets_due(one) and not self_led(one)), "")
    return is_it_new(on, wanted) if wanted and on.task.status in DELIVERED else ()


def with_wishes(on: On, result: Result) -> Result:
    """With a question about other work that is asked beside an approval, a hold or a remark, and that nothing was made
    of: "Approved. Please order the certified transcript as well."."""
    silent = {one.name for one in result.intents} <= _MAKES_NOTHING and result.intents and not result.questions
    wanted = next((one for one in clauses(on.text) if _other_work(one, on)), "") if silent else ""
    return replace(result, questions=is_it_new(on, wanted)) if wanted else result


_MAKES_NOTHING = frozenset(
    {"approve", "comment", "hold", "resume", "acknowledgement_only", "praise_only", "add_watcher"}
)
_WORK_OF_ITS_OWN = re.compile(
    r"\b(?:draft(?! (?:received|safely|is|was|has|looks|in hand|to hand|arrived|came)\b)|prepare|prep|summari[sz]e|cite-?check|compile|assemble|bates[ -]\w+|calendar|docket|research|order|request|translate|transcribe|schedule|subpoena|propound|put together|work up|chase|obtain|arrange|book)\b",
    re.I,
)


_NEEDED = re.compile(r"\b(?:i|we)(?:'ll| will|'d)?(?: also| then| soon| still)? (?:need|want|like) (?=an? )", re.I)


def _other_work(clause: str, on: On) -> bool:
    """A request in so many words, for something that is not this work nor a piece of it."""
    if (
        _dated_elsewhere(clause, on)
        or announces_one(clause)
        or (on.task.status in DELIVERED and _SAME_FOR.search(clause))
    ):
        return True
    work = _WORK_OF_ITS_OWN.search(clause) or _NEEDED.search(clause)
    if not work or self_led(clause) or not asks(clause) or not (POLITE.search(clause) or wishes_for(clause)):
        return False
    thing, kind = re.split(r"[,.;:!?]", clause[work.end() :])[0], read_kind(clause)[0]
    if not thing.strip() or is_the_work(thing, on.task, strict=True):
        return False
    if kind != "general" and kind == read_kind(on.task.title)[0]:
        return False
    return sets_due(clause) or on.task.status in DELIVERED


# "Now the same for the Ruiz transcript", "do Lopez next"
_SAME_FOR = re.compile(r"\b(?:the same|same (?:thing|again|drill|exercise)|likewise) (?:for|with|on)\b(?! (?:me|us|you|now)\b)|\bdo (?:the )?(?-i:[A-Z])\w+(?: \w+)? next\b", re.I)  # fmt: skip
# What becomes of the work in hand, and what is no work: "email it to me by noon", "call me by 3"
_OF_THIS = re.compile(
    r"\b(?:it|this|that|them|these|those|me|him|her|cop(?:y|ies)|version|final|remind|call|calendar|fil(?:e|ed|ing)|serve[d]?|send|sent|mail|e-?mail|print|save|upload|confirm|review|look|read|approve|pay|bill|invoice|close)\b",
    re.I,
)


def _dated_elsewhere(clause: str, on: On) -> bool:
    """ "Next please do the Lopez depo summary by Monday": asked with a date, and nothing that becomes of this work."""
    if on.task.status not in DELIVERED or self_led(clause) or _OF_THIS.search(clause):
        return False
    return bool(asks(clause) and POLITE.search(clause) and sets_due(clause))


def is_it_new(on: On, wanted: str) -> tuple[QuestionRead, ...]:
    """Whether words are a task of their own."""
    wanted = " ".join(wanted.split())
    text = f'You also write: "{wanted}". Is that a new task?'
    choices = ("Yes, a task of its own", f"No, it is for {on.task.label}")
    return (ask_about(on.me, "other", text, choices, "Nothing is made of it until you answer."),)
