# ruff: noqa: E501  a pattern reads best on one line
"""Who shall have the task from now on: a paralegal who has it not already, or a question."""

from intake import patterns as re
from intake.reading.questions import ask_about
from intake.reading.replies.acts import Hit
from intake.reading.replies.attorney.people import (
    SOMEONE,
    asked_who,
    new_assignee,
    stays_with_holder,
    taken_from_holder,
)
from intake.reading.replies.common import On, Result
from intake.reading.replies.objects import is_the_work
from intake.reading.shape import Intent, QuestionRead

_GIVEN = re.compile(
    r"\b(?:give|hand|move|transfer|send|pass|assign|switch|shift) (?P<np>(?:the|those|these|all the) [\w' -]{2,30}?) (?:over )?to\b",
    re.I,
)
_DEED = re.compile(
    r"^ ?(?:do |handle |take |finish |start |redo |on |with )?(?P<np>(?:only |just )?(?:the|those|these|all the) [\w' -]{2,40}?)(?=[.,;!?]|$| (?:and|by|for|instead|please)\b)",
    re.I,
)


def _all_of_it(on: On, clause: str) -> QuestionRead:
    return ask_about(
        on.me,
        "person",
        f'You write: "{clause}". Shall all of {on.task.label} go to another paralegal, or only that part?',
        ("Only that part", "All of it"),
        "It stays where it is until you answer.",
    )


# "Send to Luis for a cite check first": a step of the work, or all of it?
_FOR_A_STEP = re.compile(r"\W*(?:[A-Z]\w+(?: [A-Z]\w+)? )?(?:first )?for (?:an?|some|his|her) (?!(?:while|week|day|change|moment|few)\b)\w+")  # fmt: skip


_BY_OTHERS = re.compile(r"\b(?:they|he|she|courts?|judge|clerk|oc|counsel|side|agency|company|defendants?|plaintiffs?|employer|carrier)(?: have| has| had| just| already| then)* $", re.I)  # fmt: skip
_DONE = re.compile(r"\w*(?:ed|gave|sent|put|took)\b", re.I)


def handed_over(on: On, hit: Hit) -> Result:
    if _BY_OTHERS.search(hit.clause[: hit.start]) and _DONE.match(hit.words):
        return Result()  # "they reassigned the case to Judge Ito"
    to, asked = new_assignee(on)
    if asked and not to:
        return Result(questions=tuple(asked))
    if not to and stays_with_holder(on, hit):
        return Result((Intent("reassign", hit.clause, reassign_to=on.task.assignee),))
    if not to and (unknown := asked_who(on, hit.clause)):
        return Result(questions=(unknown,))
    if not to and not SOMEONE.search(on.text) and not taken_from_holder(on, hit.clause):
        return Result()  # nobody is named: something else is moved or done
    if (given := _GIVEN.search(hit.clause)) and not is_the_work(given["np"], on.task):
        return Result(questions=(_all_of_it(on, hit.clause),))
    if _FOR_A_STEP.match(hit.clause[hit.start + len(hit.words) :]):
        return Result(questions=(_all_of_it(on, hit.clause),))
    if (part := _DEED.match(hit.clause[hit.start + len(hit.words) :])) and not is_the_work(part["np"], on.task):
        return Result(questions=(_all_of_it(on, hit.clause),))
    intent = Intent("reassign", hit.clause, reassign_to=to)
    return Result((intent,), "offered" if to else "unassigned", tuple(asked))
