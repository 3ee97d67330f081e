"""Replies: what words do to existing tasks."""

import re
from dataclasses import replace

from intake.known import Known, KnownQuestion, KnownTask
from intake.mail import Mail
from intake.reading.asks import sets_due
from intake.reading.matters import read_matter
from intake.reading.questions import ask_about
from intake.reading.replies.acts import found
from intake.reading.replies.answers import Answer, numbered_answers, qualified, read_answer
from intake.reading.replies.attorney import read_attorney
from intake.reading.replies.attorney.courtesy import is_reaction
from intake.reading.replies.attorney.people import also_asked
from intake.reading.replies.attorney.revisions import asks_changes
from intake.reading.replies.common import On, Result, may_direct
from intake.reading.replies.fresh import split_new
from intake.reading.replies.paralegal import read_paralegal
from intake.reading.replies.several import titled, words_by_task
from intake.reading.requests import read_request
from intake.reading.scene import Scene
from intake.reading.shape import About, DueValue, Intent, Outcome, PerTask, QuestionRead, Reading, TaskRead
from intake.reading.tasks import read_tasks
from intake.reading.when.due import read_due
from tracker.domain.firm import Role

__all__ = ["read_reply"]


def read_reply(base: Reading, scene: Scene, mail: Mail, known: Known, inline: tuple[tuple[str, str], ...]) -> Reading:
    """The reading of a trusted person's mail about tasks that we know."""
    tasks = [task for number in base.about.tasks if (task := known.task(number))]
    if not scene.body.strip() and not scene.files and not is_reaction(mail.subject, scene.body):
        return replace(
            base, outcome=Outcome.REPLY, intents=(Intent("comment", ""),), flags=("The reply has no words of its own.",)
        )
    if base.about.cross_matter_suspect:
        return _which_task(base, scene, tasks)
    scene = replace(scene, subject=mail.subject if is_reaction(mail.subject, scene.body) else scene.subject)
    split = words_by_task(scene.body, tasks, scene) if len(tasks) > 1 else {}
    if len(tasks) > 1:
        return _several(base, scene, tasks, split)
    on = On(scene, tasks[0], scene.body, base.about.version, base.about.question, inline=inline)
    question = _open_question(on, known)
    if question and (answered := _answered(base, on, question)):
        return answered
    return _single(base, on, known)


def _which_task(base: Reading, scene: Scene, tasks: list[KnownTask]) -> Reading:
    labels = [f"{task.label} ({task.title})" for task in tasks]
    question = ask_about(
        scene.writer.address,
        "task",
        "The subject names another task than the letter you answered. Which task do you mean?",
        labels,
    )
    return replace(base, outcome=Outcome.ASK, questions=(question,))


def _open_question(on: On, known: Known) -> KnownQuestion | None:
    """The question of the letter that is answered, else the task's only open one, put to this writer."""
    mine = [one for one in known.questions if (not one.to or one.to == on.me) and one.task == on.task.number]
    if on.question is not None:
        return next((one for one in known.questions if one.number == on.question), None)
    return mine[0] if len(mine) == 1 else on.task.question


def _single(base: Reading, on: On, known: Known) -> Reading:
    role = on.scene.writer.role
    if role is Role.PARALEGAL:
        request = read_request(base, on.scene)
        if request and request.intents[0].name in ("list_request", "help"):
            return request
        return _reading(base, on, read_paralegal(on))
    if role is Role.STAFF:
        return _reading(base, on, Result((Intent("comment_not_reviewer", on.words),)))
    old, new = split_new(on.text, sets_due)
    if new and may_direct(on) and on.task.status != "offered":
        return _with_new(base, on, old, new)
    return _reading(base, on, read_attorney(on))


def _with_new(base: Reading, on: On, old: str, new: str) -> Reading:
    """The old words act on the task; the new ones are a task of their own, of the same matter unless they name one."""
    first = read_attorney(replace(on, text=old)) if old.strip() else Result()
    matter = on.scene.firm.matter(on.task.matter)
    named = read_matter(new, on.scene.firm, "body").numbers
    subject = matter.number if matter and not named else ""
    born = read_tasks(replace(on.scene, body=new, subject=subject, forwarded=""))
    reading = _reading(base, on, first)
    intents = list(reading.intents)
    if intents and intents[0].name == "approve":
        intents[0] = replace(intents[0], name="approve_plus_new_task")
    else:
        intents = [one for one in intents if one.name not in ("comment", "acknowledgement_only", "praise_only")]
        intents.append(Intent("new_task", " ".join(new.split())[:300]))
    tasks = tuple(replace(one, requester=on.scene.requester.address) for one in born.tasks)
    return replace(
        reading,
        outcome=Outcome.REPLY if reading.outcome is not Outcome.CANCEL_TASK else reading.outcome,
        intents=tuple(intents),
        tasks=tasks,
        questions=(*reading.questions, *born.questions),
        flags=(*reading.flags, *born.flags),
    )


def _reading(base: Reading, on: On, result: Result) -> Reading:
    about = replace(base.about, tasks=(on.task.number,), cross_matter_suspect=result.suspect)
    tasks = result.tasks
    outcome = result.outcome
    if outcome is Outcome.UPDATE_TASK:
        tasks = (_restated(on, result.new_due),)
    status = result.status if result.status != on.task.status else None
    return replace(
        base,
        outcome=outcome,
        about=about,
        intents=result.intents,
        new_status=result.status if status is None and result.status else status,
        questions=result.questions,
        tasks=tasks,
        flags=(*base.flags, *result.flags),
    )


def _restated(on: On, due: DueValue | None) -> TaskRead:
    """The task as it will be, with its number: what an update changes and what stays."""
    task = on.task
    zone = task.zone or on.here.zone
    kept = due or DueValue(task.due or on.here.sent, zone, basis="written:as before")
    return TaskRead(
        title=task.title,
        instructions=on.text,
        due=kept,
        number=task.number,
        matter=task.matter,
        assignee=task.assignee,
        reviewer=task.reviewer,
        requester=task.requester,
        attachments=on.scene.files,
    )


def _answered(base: Reading, on: On, question: KnownQuestion) -> Reading | None:
    """The stored choice is applied as stored; several numbered questions are answered by number."""
    if question.choices:
        return _chosen(base, on, question)
    pairs = numbered_answers(on.text) or tuple((str(place), words) for place, (_, words) in enumerate(on.inline, 1))
    if question.parts or len(pairs) > 1:
        if not pairs:
            return None
        status = "in_progress" if on.task.status == "waiting_on_attorney" else None
        due = _due_answer(question, pairs, on)
        intent = Intent("answer_question", on.words, answers=pairs, question=question.number or None, new_due=due)
        return replace(_reading(base, on, Result((intent,), status)), outcome=Outcome.REPLY)
    return None


def _due_answer(question: KnownQuestion, pairs: tuple[tuple[str, str], ...], on: On) -> DueValue | None:
    for number, words in pairs:
        part = question.parts[int(number) - 1] if question.parts and int(number) <= len(question.parts) else ""
        if re.search(r"\b(?:due|deadline|when|by what|which date|date)\b", part or question.words, re.I):
            read = read_due("by " + words, on.here)
            if read.first and not read.problem:
                return DueValue(read.first.at, read.first.zone, words, "written:answer")
    return None


def _chosen(base: Reading, on: On, question: KnownQuestion) -> Reading | None:
    answer = read_answer(question, on.text, on.here, on.scene.firm)
    if answer.number is not None and _says_more(on, question):
        return None
    if answer.number is not None and qualified(question, on.text):
        answer = Answer(unclear=True)
    if answer.number is not None:
        choice = next(one for one in question.choices if one.number == answer.number)
        due = DueValue(choice.due, on.here.zone, choice.words, "written:answer") if choice.due else None
        intent = Intent(
            "answer_question",
            on.words,
            answer=answer.number,
            question=question.number or None,
            new_due=due,
            new_matter=choice.matter,
        )
        return _reading(base, on, Result((intent, *also_asked(on)), _after_answer(on.task)))
    if not answer.unclear:
        return None
    intent = Intent("ambiguous_answer", on.words, question=question.number or None)
    return _reading(base, on, Result((intent,), questions=(_once_more(on, question),)))


def _says_more(on: On, question: KnownQuestion) -> bool:
    """More than the choice: "yes, but fix the caption", "yes, approve and file". Its words are read as they stand."""
    if any(one.due or one.matter for one in question.choices):
        return False
    hits = found(on.text, "attorney")
    if qualified(question, on.text):
        return bool(asks_changes(hits) or "approve" in hits)
    return on.task.status == "in_review" and "authorise_filing" in hits and "approve" in hits


def _once_more(on: On, question: KnownQuestion) -> QuestionRead:
    first = question.choices[0]
    listed = "; ".join(f"{one.number}. {one.words}" for one in question.choices)
    return ask_about(
        on.me,
        question.about or ("due" if first.due else "matter" if first.matter else "other"),
        f"Which one, please: {listed}? One number is enough.",
        [one.words for one in question.choices],
        "What was assumed stays until you answer.",
    )


def _after_answer(task: KnownTask) -> str | None:
    return {"needs_answer": "unassigned", "waiting_on_attorney": "in_progress"}.get(task.status)


def _several(base: Reading, scene: Scene, tasks: list[KnownTask], split: dict[int, str]) -> Reading:
    """Each task gets the words about it; words about none of them act on none."""
    if not split:
        return _about_none(base, scene, tasks)
    parts, asked, flags = [], [], []
    by_number = {task.number: task for task in tasks}
    for number, words in split.items():
        on = On(scene, by_number[number], words, base.about.version if len(split) == 1 else None, single=False)
        result = read_paralegal(on) if scene.writer.role is Role.PARALEGAL else read_attorney(on)
        parts.append(PerTask(number, tuple(replace(one, task=number) for one in result.intents), result.status))
        asked += list(result.questions)
        flags += list(result.flags)
    about = replace(base.about, tasks=tuple(one.task for one in parts))
    whole = replace(base, outcome=Outcome.REPLY, about=about, questions=tuple(asked), flags=tuple(flags))
    if len(parts) == 1:
        return replace(whole, intents=parts[0].intents, new_status=parts[0].new_status)
    states = {one.new_status for one in parts}
    per_item = Intent("per_item", " ".join(scene.body.split())[:300])
    status = parts[0].new_status if len(states) == 1 else "mixed"
    return replace(whole, per_task=tuple(parts), intents=(per_item,), new_status=status)


def _about_none(base: Reading, scene: Scene, tasks: list[KnownTask]) -> Reading:
    """The letter's main task, where there is one; else a question which task is meant."""
    main = [task for task in tasks if task.main]
    named = titled(scene.body, tasks)
    if len(main) == 1 and len(tasks) > 1 and named in (None, main[0].number):
        version = base.about.version
        about = About((main[0].number,), base.about.how, version=version)
        on = On(scene, main[0], scene.body, version, single=False)
        return _single(replace(base, about=about), on, Known(tuple(tasks)))
    labels = [f"{task.label} ({task.title})" for task in tasks[:9]]
    to, meanwhile = scene.writer.address, "Nothing changes until you answer."
    question = ask_about(to, "task approval", "Which task do you mean?", labels, meanwhile)
    return replace(base, outcome=Outcome.ASK, questions=(question,))
