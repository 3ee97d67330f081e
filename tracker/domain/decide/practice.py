"""Practice: a mail to the practice address is answered as it would be, and nothing else follows from it."""

from collections.abc import Callable
from dataclasses import replace

from tracker.domain.commands import Command, Rehearse
from tracker.domain.decide.draft import Draft
from tracker.domain.decide.finish import finish
from tracker.domain.decision import Fate
from tracker.domain.notices import Kind, Notice, Refusal

Act = Callable[[Draft, Command], Fate]
PRACTICE = "practice"  # why such a mail was ignored
FIRST = 1  # real tasks begin at a thousand and one: T-1 is nobody's


def rehearse(draft: Draft, command: Rehearse, act: Act) -> Fate | Refusal:
    """Decided on a desk of its own, of which only the letters to the writer remain."""
    draft.forget = True
    facts = replace(draft.facts, next_task=FIRST, told_today=frozenset())
    stage = Draft(facts, draft.now)
    for each in command.commands:
        act(stage, each)
    played = finish(stage, Fate.DONE)
    draft.notices += [
        _marked(notice) for notice in played.notices if notice.to == command.by and notice.kind is not Kind.INVITATION
    ]
    draft.reasons.append(PRACTICE)
    return Fate.IGNORED


def _marked(notice: Notice) -> Notice:
    """It belongs to no task and no question, so that an answer to it is practice too."""
    facts = {**notice.facts, "rehearsed": True}
    return replace(notice, facts=facts, task=None, version=None, question=None, files=(), not_before=None, premise="")
