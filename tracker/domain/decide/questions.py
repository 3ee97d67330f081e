"""Questions (rule 12): one at a time of a mail, answered by the stored choice, asked twice, then the coordinator's."""

from collections.abc import Callable, Sequence
from dataclasses import fields, replace

from tracker.domain.commands import (
    AgreeDue,
    AnswerQuestion,
    Ask,
    Command,
    ConfirmMatter,
    OpenTask,
    RemindQuestion,
    TellAssignee,
)
from tracker.domain.decide.draft import Draft
from tracker.domain.decide.rights import may_know
from tracker.domain.decide.saying import Asking
from tracker.domain.decide.why import WHY, in_her_words
from tracker.domain.decision import Fate
from tracker.domain.firm import Person, Role
from tracker.domain.notices import Kind, Refusal
from tracker.domain.premises import asked_key
from tracker.domain.questions import OFFER, Choice, Question, QuestionState
from tracker.domain.task import State, Task
from tracker.domain.views import View, is_sealed, person_view, question_view, view
from tracker.domain.words import name_of

Act = Callable[[Draft, Command], Fate | Refusal]

# these have one answer; of other things much may be asked
_ONE_AT_A_TIME = (
    "due",
    "matter",
    "approval",
    "proposal",
    "cap",
    "chain",
    "court",
    "conflict",
    "consent",
    "out_of_scope",
    OFFER,
    WHY,
)
_WAITS = (QuestionState.OPEN, QuestionState.ESCALATED)


def ask(draft: Draft, command: Ask) -> Fate | Refusal:
    """The reading was not sure: one question, nothing else. Nobody is asked about a task that she may not know of."""
    task = draft.tasks.get(command.task) if command.task else None
    if command.task and (task is None or not may_know(command.by, task, draft.firm)):
        return Refusal.NO_SUCH_TASK
    if draft.person(command.ask.to) is None or (task and not may_know(command.ask.to, task, draft.firm)):
        return Refusal.NO_SUCH_TASK
    draft.asking.append(Asking(command))
    return Fate.ASKED


def answer(draft: Draft, command: AnswerQuestion, act: Act) -> Fate | Refusal:
    """Apply the stored choice with the rights of who answers. `act` is the table of commands."""
    question = draft.questions.get(command.question)
    if question is None or not _may_answer(draft, draft.person(command.by), question):
        return Refusal.NO_SUCH_TASK
    if question.state not in _WAITS:
        return Refusal.LATE_ANSWER
    if not question.choices:
        return _in_her_words(draft, question, command, act)
    chosen = next((choice for choice in question.choices if choice.number == command.choice), None)
    if chosen is None and question.about == WHY and command.words.strip():
        follow = [_by(each, command.by) for each in in_her_words(question, " ".join(command.words.split()))]
        return _settle(draft, question, command, None, follow, act)
    if chosen is None:
        return _asked_once_more(draft, question, command)
    follow = [_numbered(_by(each, command.by), command.number) for each in chosen.commands]
    return _settle(draft, question, command, chosen.number, follow, act)


def agree_due(draft: Draft, task: Task, command: AgreeDue, act: Act) -> Fate | Refusal:
    """To the date that was asked for. Whoever may move the date may agree, also where another was asked."""
    asked = (each for each in draft.questions.values() if each.task == task.number and each.about == "proposal")
    question = next((each for each in asked if each.state in _WAITS), None)
    if question is None or not question.choices:
        return Refusal.NOTHING_PROPOSED
    chosen = question.choices[0]
    words = command.words or chosen.words
    said = AnswerQuestion(command.by, question.number, chosen.number, words)
    return _settle(draft, question, said, chosen.number, [_by(each, command.by) for each in chosen.commands], act)


def remind(draft: Draft, command: RemindQuestion) -> Fate:
    """Asked again once, then the coordinator has it; still answerable. At once where she may not know any more of all
    that it names."""
    question = draft.questions[command.question]
    task = asked_about(draft, question)
    if question.asked > 1 or not draft.may_hear(question.to, question.names):
        _escalate(draft, question, f"{name_of(question.to, draft.firm)} has not answered.")
        return Fate.DONE
    again = draft.keep(replace(question, asked=question.asked + 1, asked_at=draft.now))
    facts: View = {
        "about": "question",
        "task": view(task, draft.firm, question.to) if task else None,
        "question": question_view(again, again=True),
    }
    number, premise = question.number, asked_key(again)
    draft.tell(Kind.REMINDER, question.to, facts, task=task, question=number, premise=premise)
    return Fate.DONE


def put(draft: Draft) -> None:
    """Give each person the first of her new questions, those first that block a task; the others follow its answer."""
    waiting = [each for each in draft.asking if _still_open(draft, each.ask)]
    for reader in dict.fromkeys(each.ask.ask.to for each in waiting):
        hers = sorted((each for each in waiting if each.ask.ask.to == reader), key=lambda each: not each.first)
        then = (*(each.ask for each in hers[1:]), *_replace_same(draft, hers[0].ask))
        number = max([draft.facts.next_question - 1, *draft.questions]) + 1
        _write(draft, draft.keep(_question(draft, number, hers[0].ask, then)), hers[0].asker)


def _question(draft: Draft, number: int, command: Ask, then: tuple[Ask, ...]) -> Question:
    drafted = command.ask  # what its reader may not know already stands there in her own words alone
    choices = enumerate(drafted.choices, start=1)
    return Question(
        number=number,
        to=drafted.to,
        words=drafted.words,
        asked_at=draft.now,
        task=command.task or None,
        choices=tuple(Choice(place, choice.words, choice.commands) for place, choice in choices),
        meanwhile=drafted.meanwhile,
        about=drafted.about,
        details=drafted.details,
        then=then,
        named=draft.heard(drafted.to, drafted.named),
    )


def _write(draft: Draft, question: Question, asker: str | None) -> None:
    """In the acknowledgement where the same person gets one, else in a letter of its own."""
    if question.to in draft.acknowledgements and draft.may_hear(question.to, question.names):
        draft.acknowledgements[question.to].question = question.number
        return
    task = asked_about(draft, question)
    facts: View = {
        "task": view(task, draft.firm, question.to) if task else None,
        "question": question_view(question),
        "from": person_view(asker, draft.firm),
    }
    mail = draft.facts.mail
    thread = draft.thread_of_mail(question.to) if mail and mail.sender == question.to else None
    draft.tell(Kind.QUESTION, question.to, facts, task=task, by=asker, question=question.number, thread=thread)


def _still_open(draft: Draft, command: Ask) -> bool:
    task = draft.tasks.get(command.task) if command.task else None
    return task is None or task.state.is_open or (command.ask.about == "filing" and task.state is not State.CANCELLED)


def _replace_same(draft: Draft, command: Ask) -> list[Ask]:
    """The same thing is not asked twice at a time: the newer question stands. Returns what was to follow the older."""
    follow: list[Ask] = []
    if command.task is None or command.ask.about not in _ONE_AT_A_TIME:
        return follow
    for question in tuple(draft.questions.values()):
        same = (question.to, question.task, question.about) == (command.ask.to, command.task, command.ask.about)
        if same and question.state in _WAITS:
            draft.keep(replace(question, state=QuestionState.WITHDRAWN))
            follow += question.then
    return follow


def _may_answer(draft: Draft, person: Person | None, question: Question) -> bool:
    """Who was asked; her delegate; the coordinator once it was given to her. Never somebody walled off meanwhile."""
    if person is None:
        return False
    task = asked_about(draft, question)
    if (task and not may_know(person.address, task, draft.firm)) or not draft.may_hear(person.address, question.names):
        return False
    delegate = person.role is Role.DELEGATE and question.to in person.acts_for
    has_it = question.state is QuestionState.ESCALATED and person.role is Role.COORDINATOR
    return person.address == question.to or delegate or has_it


def _in_her_words(draft: Draft, question: Question, command: AnswerQuestion, act: Act) -> Fate | Refusal:
    """A question without choices was somebody's own: the words go to her as they are."""
    follow: list[Command] = []
    if question.task and command.words:
        follow.append(TellAssignee(command.by, question.task, command.words, no_leave=command.no_leave))
    return _settle(draft, question, command, None, follow, act)


def _settle(
    draft: Draft, question: Question, command: AnswerQuestion, choice: int | None, follow: Sequence[Command], act: Act
) -> Fate | Refusal:
    """It is answered if what it stands for could be done; what else the mail left open is asked next."""
    answered = replace(question, state=QuestionState.ANSWERED, answer=choice, answered_words=command.words)
    draft.keep(answered)
    outcomes = [act(draft, each) for each in follow]
    refusals = [outcome for outcome in outcomes if isinstance(outcome, Refusal)]
    if refusals and len(refusals) == len(outcomes) and refusals[0] is not Refusal.ALREADY:
        draft.keep(question)
        return refusals[0]
    draft.asking += [Asking(each) for each in question.then]
    return Fate.DONE


def _asked_once_more(draft: Draft, question: Question, command: AnswerQuestion) -> Fate | Refusal:
    """ "Yes" to "Dec 4 or Dec 11?": asked again, then the coordinator has it and the writer is told so."""
    if question.asked > 1:
        if question.state is QuestionState.OPEN:
            _escalate(
                draft, question, f"{name_of(command.by, draft.firm)} chose nothing that was offered.", command.words
            )
        return Refusal.NO_SUCH_CHOICE
    again = draft.keep(replace(question, asked=question.asked + 1, asked_at=draft.now))
    task = asked_about(draft, question)
    facts: View = {
        "task": view(task, draft.firm, command.by) if task else None,
        "question": question_view(again, again=True),
        "from": None,
    }
    thread = draft.thread_of_mail(command.by)
    draft.tell(Kind.QUESTION, command.by, facts, task=task, question=question.number, thread=thread)
    return Fate.ASKED


def _escalate(draft: Draft, question: Question, why: str, words: str = "") -> None:
    """Whoever may know of all that it names can answer it now; the others learn that it is open, not what it says."""
    draft.keep(replace(question, state=QuestionState.ESCALATED))
    task = asked_about(draft, question)
    details = [("Asked", question.words), ("Meanwhile", question.meanwhile), ("Last answer", words)]
    shown = [line for line in details if line[1]] if task is None or not is_sealed(task, draft.firm) else []
    may = draft.overseers(task, [question.to], question.names)
    draft.alert_to(may, "question_unanswered", why, task, shown, named=question.names)
    others = [who for who in draft.overseers(task, [question.to]) if who not in may]
    draft.alert_to(others, "question_unanswered", why, task)


def _by(command: Command, answerer: str) -> Command:
    """The stored command, asked by who answers. Whose task it is stays: she answers for its sender."""
    if isinstance(command, OpenTask) or "by" not in {field.name for field in fields(command)}:
        return command
    return replace(command, by=answerer)  # type: ignore[arg-type]


def _numbered(command: Command, number: str) -> Command:
    """The matter's number, where the question asked for it."""
    if isinstance(command, ConfirmMatter) and number and not command.draft.number:
        return replace(command, draft=replace(command.draft, number=number))
    return command


def asked_about(draft: Draft, question: Question) -> Task | None:
    """The task of a question; None where it is about none, or about one that was not loaded."""
    return draft.tasks.get(question.task) if question.task else None
