"""From a draft to a decision: walls raised meanwhile, questions, one letter a person and event, and the next wakes."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from tracker.domain.decide import caps, chains
from tracker.domain.decide.draft import Draft
from tracker.domain.decide.held import say_rejected
from tracker.domain.decide.offering import take_and_offer
from tracker.domain.decide.questions import put
from tracker.domain.decide.rights import may_know
from tracker.domain.decide.saying import Acknowledgement, Done
from tracker.domain.decision import Decision, Fate, Wake
from tracker.domain.invitations import invitations
from tracker.domain.notices import Kind, Notice, Thread
from tracker.domain.parcels import in_parcels
from tracker.domain.task import Task
from tracker.domain.threads import root_of, subject_of
from tracker.domain.views import View, is_sealed, on_the_team, question_view, view
from tracker.domain.wakes import wakes_of

# Which of several changes of one mail gives the letter its headline.
_LOUDEST = (
    "filing_held",
    "service_held",
    "cancelled",
    "closed",
    "reopened",
    "sent_back",
    "reassigned",
    "withdrawn",
    "offer_expired",
    "offer_away",
    "released",
    "waits",
    "recurred",
    "series_begun",
    "series_stopped",
    "on_hold",
    "due_changed",
    "due_confirmed",
    "court_confirmed",
    "court_dropped",
    "court_counted",
    "due_proposed",
    "out_of_scope",
    "in_scope",
    "matter_set",
    "cap_reached",
    "cap_changed",
    "cap_kept",
    "priority_changed",
    "sealed",
    "unsealed",
    "filing_and_service",
    "filing",
    "service",
    "ahead",
    "ahead_ended",
    "instructions",
    "accepted",
    "declined",
    "resumed",
    "watchers_added",
    "cap_near",
    "comment",
    "already",
)


def finish(draft: Draft, fate: Fate) -> Decision:
    chains.follow(draft)
    caps.watch(draft)
    say_rejected(draft)
    put(draft)
    for number in sorted(draft.touched | {draft.questions[each].task or 0 for each in draft.touched_questions}):
        _take_from_walled(draft, number)
    for reader, letter in draft.acknowledgements.items():
        _acknowledge(draft, reader, letter)
    _invite(draft)
    asked = [draft.questions[number] for number in sorted(draft.touched_questions)]
    about = {question.task for question in asked if question.task in draft.tasks}
    tasks = [draft.tasks[number] for number in sorted(draft.touched | {number for number in about if number})]
    return Decision(
        fate=fate,
        reason="; ".join(draft.reasons),
        refusal=draft.refusal,
        happened=tuple(draft.happened),
        tasks=tuple(tasks),
        questions=tuple(asked),
        notices=in_parcels(_bundled(draft.notices), draft.tasks, draft.firm),
        absences=tuple(draft.noted),
        matters=tuple(draft.matters.values()),
        members=tuple(draft.known.values()),
        forget=draft.forget,
        mails=tuple(draft.mails),
        denied=tuple(draft.denied),
        wakes=(*_wakes(draft, {task.number for task in tasks}), *draft.wakes),
        dropped=tuple(draft.dropped),
        weeklies=tuple(draft.chosen.values()),
    )


def _take_from_walled(draft: Draft, number: int) -> None:
    """A wall raised since takes the work away; nothing about it is said to the one behind the wall."""
    task = draft.tasks.get(number)
    if task and task.assignee and task.state.is_open and not may_know(task.assignee, task, draft.firm):
        take_and_offer(draft, task, "desk", None, tell=False)


def _acknowledge(draft: Draft, reader: str, letter: Acknowledgement) -> None:
    """One letter for all tasks of one mail, in the sender's conversation; the question travels in it."""
    known = [number for number in letter.tasks if may_know(reader, draft.tasks[number], draft.firm)]
    if not known:
        return
    tasks = [draft.tasks[number] for number in known]
    question = draft.questions.get(letter.question) if letter.question else None
    facts: View = {
        "tasks": [view(task, draft.firm, reader) for task in tasks],
        "notes": letter.notes,
        "question": question_view(question) if question else None,
        "new": letter.new,
        "done": [_done(done, draft, reader) for done in sorted(letter.done, key=_loudness) if done.task in known],
        "words": "" if any(_hidden(task, draft, reader) for task in tasks) else " ".join(letter.words),
    }
    wrote = draft.facts.mail is not None and draft.facts.mail.sender == reader
    thread = draft.thread_of_mail(reader) if wrote and not is_sealed(tasks[0], draft.firm) else None
    number = question.number if question else None
    named = letter.named
    draft.tell(Kind.ACKNOWLEDGEMENT, reader, facts, task=tasks[0], question=number, thread=thread, named=named)


def _invite(draft: Draft) -> None:
    """The calendars that follow a task: the same letter, whoever changed it."""
    for number in sorted(draft.touched):
        task = draft.tasks[number]
        subject = subject_of(task, draft.firm)
        thread = Thread(subject, references=(root_of(task, draft.firm),), topic=subject)
        for who, method in invitations(draft.facts.tasks.get(number), task, draft.firm):
            facts: View = {"task": view(task, draft.firm, who), "method": method.value}
            draft.tell(Kind.INVITATION, who, facts, task=task, thread=thread)


def _done(done: Done, draft: Draft, reader: str) -> View:
    """Of a sealed task, whoever is not on its team learns what was done and nothing that was said."""
    before, after = done.dues or (None, None)
    hidden = _hidden(draft.tasks[done.task], draft, reader)
    return {
        "task": draft.tasks[done.task].label,
        "what": done.what,
        "words": "" if hidden else done.words,
        "old": None if hidden else done.old,
        "new": None if hidden else done.new,
        "old_due": before,
        "new_due": after,
    }


def _hidden(task: Task, draft: Draft, reader: str) -> bool:
    return is_sealed(task, draft.firm) and not on_the_team(reader, task, draft.firm)


def _loudness(done: Done) -> int:
    return _LOUDEST.index(done.what)


def _wakes(draft: Draft, numbers: set[int]) -> tuple[Wake, ...]:
    """Those of the tasks with all their open questions, and of the questions that are about no task here."""
    found: list[Wake] = []
    questions = list(draft.questions.values())
    for number in sorted(numbers):
        found += wakes_of(draft.tasks[number], [each for each in questions if each.task == number], draft.firm)
    alone = [each for each in questions if each.number in draft.touched_questions and each.task not in numbers]
    return (*found, *wakes_of(None, alone, draft.firm))


def _bundled(notices: Sequence[Notice]) -> tuple[Notice, ...]:
    """One letter where one mail changed several things about a task for the same person."""
    kept: list[Notice] = []
    for notice in notices:
        place = next((place for place, other in enumerate(kept) if _same_change(other, notice)), None)
        if place is None:
            kept.append(notice)
        else:
            kept[place] = _merged(kept[place], notice)
    return tuple(kept)


def _same_change(one: Notice, other: Notice) -> bool:
    return one.kind is other.kind is Kind.CHANGE and (one.to, one.task) == (other.to, other.task)


def _merged(one: Notice, other: Notice) -> Notice:
    loud, quiet = sorted((one, other), key=lambda notice: _LOUDEST.index(str(notice.facts["what"])))
    words = dict.fromkeys(text for text in (_words(one.facts), _words(other.facts)) if text)
    both = {"what": "filing_and_service"} if _released(one) | _released(other) == {"filing", "service"} else {}
    no_leave = bool(one.facts["no_leave"] or other.facts["no_leave"])
    said = {"task": other.facts["task"], "words": "\n\n".join(words), "no_leave": no_leave}
    facts = {**loud.facts, **said, **both}
    files = tuple(dict.fromkeys((*one.files, *other.files)))
    named = one.named.beside(other.named)
    return replace(loud, facts=facts, files=files, version=loud.version or quiet.version, named=named)


def _released(notice: Notice) -> set[str]:
    return {str(notice.facts["what"])} & {"filing", "service"}


def _words(facts: Mapping[str, object]) -> str:
    return str(facts["words"])
