"""Replies: what words do to existing tasks."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from intake import patterns as re
from intake.known import Known, KnownQuestion, KnownTask
from intake.mail import Mail
from intake.reading.asks import of_the_date, sets_due
from intake.reading.names import with_apostrophes
from intake.reading.questions import ask_about
from intake.reading.replies.acts import every, found
from intake.reading.replies.again import asks_again
from intake.reading.replies.answered import asked_again, read_answered
from intake.reading.replies.attorney import read_attorney
from intake.reading.replies.attorney.counted import court_count
from intake.reading.replies.attorney.courtesy import is_reaction
from intake.reading.replies.attorney.items import is_about_items
from intake.reading.replies.attorney.orders import comes_again
from intake.reading.replies.attorney.perhaps import meant_elsewhere
from intake.reading.replies.attorney.revisions import asks_changes
from intake.reading.replies.attorney.undecided import beside_plans
from intake.reading.replies.attorney.wishes import is_it_new, with_wishes
from intake.reading.replies.bare import answer_to, asks_for_check
from intake.reading.replies.born import with_opened
from intake.reading.replies.common import DELIVERED, On, Result, may_direct
from intake.reading.replies.elsewhere import names_another
from intake.reading.replies.fresh import is_explicit, split_new
from intake.reading.replies.joined import parted
from intake.reading.replies.own_work import OwnWork, asks_for_it, own_works
from intake.reading.replies.paralegal import read_paralegal
from intake.reading.replies.paralegal.listed import read_with_list
from intake.reading.replies.replaced import InItsPlace, in_its_place
from intake.reading.replies.several import delivered_tasks, of_all, of_the_others, titled, which_too, words_by_task
from intake.reading.replies.short import spelled
from intake.reading.replies.that_day import with_that_day
from intake.reading.requests import read_request
from intake.reading.scene import Scene
from intake.reading.shape import About, DueValue, Intent, Outcome, PerTask, Reading, TaskRead
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
        return _which_task(base, scene, tasks, "The subject names another task than the letter you answered.")
    scene = replace(scene, body=with_apostrophes(scene.body))
    scene = replace(scene, subject=mail.subject if is_reaction(mail.subject, scene.body) else scene.subject)
    split = words_by_task(scene.body, tasks, scene) if len(tasks) > 1 else {}
    if len(tasks) > 1:
        return _several(base, scene, tasks, split)
    scene = scene.of_matter(tasks[0].matter)
    on = On(scene, tasks[0], scene.body, base.about.version, base.about.question, inline=inline)
    question = _open_question(on, known)
    on = replace(on, asked=question)
    if question and asks_for_check(question) and not is_reaction(mail.subject, scene.body):
        return _reading(base, on, _checked(on, question))
    if question and not is_about_items(on) and (answered := read_answered(on, question)):
        return _reading(base, on, answered)
    if (elsewhere := meant_elsewhere(on, known)) and scene.writer.role is not Role.PARALEGAL:
        return _which_task(base, scene, elsewhere, "Your words name another matter than this task's.")
    if scene.writer.role is not Role.PARALEGAL and may_direct(on) and (more := _of_more(on, known)):
        return _beside_others(base, on, known, more)
    reading = _single(base, on, known)
    if question and {one.name for one in reading.intents} == {"comment"} and not reading.questions:
        reading = replace(reading, questions=asked_again(on, question))
    return reading


def _of_more(on: On, known: Known) -> str:
    """The words that speak of more tasks than the one that is answered."""
    return (of_the_others(on.text) if len(known.tasks) > 1 else "") or of_all(on.text)


def _beside_others(base: Reading, on: On, known: Known, others: str) -> Reading:
    """What is said of this task acts; which others are meant is asked."""
    rest = on.text.replace(others, " ").strip()
    named = [one for one in known.tasks if one.number != on.task.number]
    which = _which_task(base, on.scene, named, f'You write: "{others}".').questions
    asked = (which_too(on, others, named),) if of_all(others) else which
    if not _SAYS_MORE.search(rest):
        return replace(base, outcome=Outcome.ASK, questions=asked)
    reading = _single(base, replace(on, text=rest, scene=replace(on.scene, body=rest)), known)
    return replace(reading, questions=(*reading.questions, *asked))


def _checked(on: On, question: KnownQuestion) -> Result:
    """The conflict check that the task waits for."""
    answer = answer_to(question, on.text, on.scene)
    cleared = answer.answer == 1 and answer.new_matter and on.task.status == "needs_answer"
    if not question.number and not question.choices:  # asked in words, and answered in words
        answer = replace(answer, name="answer_question", answer=None)
    return Result((answer,), "unassigned" if cleared else None)


def _which_task(base: Reading, scene: Scene, tasks: list[KnownTask], why: str = "", about: str = "task") -> Reading:
    labels = [f"{task.label} ({task.title})" for task in tasks[:9]]
    to, text = scene.writer.address, f"{why} Which task do you mean?".lstrip()
    question = ask_about(to, about, text, labels, "Nothing changes until you answer.")
    return replace(base, outcome=Outcome.ASK, questions=(question,))


def _open_question(on: On, known: Known) -> KnownQuestion | None:
    """The question of the letter that is answered, else the task's only open one, put to this writer."""
    mine = [one for one in known.questions if (not one.to or one.to == on.me) and one.task == on.task.number]
    if on.question is not None:
        return next((one for one in known.questions if one.number == on.question), None)
    return mine[0] if len(mine) == 1 else on.task.question


def _single(base: Reading, on: On, known: Known) -> Reading:
    role = on.scene.writer.role
    if asks_again(on):
        return _reading(base, on, Result((Intent("send_again", on.words),)))
    if role is Role.PARALEGAL:
        request = read_request(base, on.scene)
        if request and request.intents[0].name == "help":
            return request
        return _reading(base, on, read_with_list(on))
    if role is Role.STAFF:
        return _reading(base, on, Result((Intent("comment_not_reviewer", on.words),)))
    said = (one for one in every(on.text, "attorney") if one.name == "approve")
    approved = on.task.status in DELIVERED and not all(of_the_date(one.clause) for one in said)
    decided = approved or on.task.status in ("approved", "closed")
    if (again := comes_again(on)) and may_direct(on):
        return _with_new(base, on, on.text.replace(again, " "), f"{on.task.title}\n{again}", on.task.title)
    on = replace(on, text=with_that_day(parted(on.text)))
    if may_direct(on) and (instead := in_its_place(on)):
        return _replaced(base, on, instead)
    old, new = split_new(on.text, sets_due, on.task.title if decided else "", partial(names_another, on))
    if new and not decided and may_direct(on) and asks_for_it(new, on.task.title):
        return _beside_own(base, on, [OwnWork(new, new, "", sure=False)], old)
    if new and may_direct(on) and (on.task.status != "offered" or is_explicit(new) or is_explicit(on.text)):
        return _with_new(base, on, old, new)
    if works := _own_works(on, approved, decided) if may_direct(on) and on.task.status != "offered" else None:
        return _beside_own(base, on, *works)
    return _reading(base, on, court_count(on) or with_wishes(beside_plans(on), read_attorney(on)))


def _own_works(on: On, approved: bool, decided: bool) -> tuple[list[OwnWork], str] | None:
    """With the other words, which tell whether the work in hand is approved as it stands."""
    if not own_works(beside_plans(on).text, on.task.title, decided=False)[0]:
        return None
    works, rest = own_works(on.text, on.task.title, decided=False)
    if works and decided and not (approved and asks_changes(found(rest, "attorney"))):
        works, rest = own_works(on.text, on.task.title, decided=True)
    return (works, rest) if works else None


def _beside_own(base: Reading, on: On, works: Sequence[OwnWork], rest: str) -> Reading:
    """Products of their own are tasks, or are asked about; the other words act on the task that is answered."""
    reading = _reading(base, on, _of_the_old(replace(on, text=rest)))
    sure = [one for one in works if one.sure]
    if sure:
        made = with_opened(on, reading, rest, "\n".join(one.words for one in sure), papers=[one.paper for one in sure])
        fits = len(sure) == 1 or len(made.tasks) == len(sure)
        reading, sure = (made, sure) if fits else (reading, [])
    if not reading.intents:
        reading = replace(reading, intents=(Intent("comment", on.words),))
    asked = [one.said for one in works if one not in sure]
    return replace(reading, questions=(*reading.questions, *(is_it_new(on, " ".join(asked)) if asked else ())))


def _replaced(base: Reading, on: On, instead: InItsPlace) -> Reading:
    """The task is called off, in whatever words, and other work comes in its place."""
    if not instead.end:
        return _beside_own(base, on, instead.works, instead.rest)
    rest = instead.rest.replace(instead.end, "Cancel this.") if instead.end in instead.rest else "Cancel this."
    reading = _beside_own(base, on, instead.works, rest)
    said = (replace(one, words=instead.end) if one.name == "cancel" else one for one in reading.intents)
    return replace(reading, intents=tuple(said))


_SAYS_MORE = re.compile(r"[A-Za-z]{2}")  # than "P.S."


def _of_the_old(on: On) -> Result:
    return read_attorney(on) if _SAYS_MORE.search(on.text) else Result()


def _with_new(base: Reading, on: On, old: str, new: str, title: str = "") -> Reading:
    """The old words act on the task; the new ones are a task of their own."""
    return with_opened(on, _reading(base, on, _of_the_old(replace(on, text=old))), old, new, title)


def _reading(base: Reading, on: On, result: Result) -> Reading:
    about = replace(base.about, tasks=(on.task.number,), cross_matter_suspect=result.suspect)
    tasks = result.tasks
    outcome = result.outcome
    if outcome is Outcome.UPDATE_TASK:
        tasks = (_restated(on, result),)
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


def _restated(on: On, result: Result) -> TaskRead:
    """The task as it will be, with its number: what an update changes and what stays."""
    task = on.task
    zone = task.zone or on.here.zone
    handed_to = next((one.reassign_to for one in result.intents if one.reassign_to), None)
    kept = result.new_due or DueValue(task.due or on.here.sent, zone, basis="written:as before")
    return TaskRead(
        title=task.title,
        instructions=on.text,
        due=kept,
        number=task.number,
        matter=task.matter,
        assignee=handed_to or task.assignee,
        reviewer=task.reviewer,
        requester=task.requester,
        attachments=on.scene.files,
    )


def _several(base: Reading, scene: Scene, tasks: list[KnownTask], split: dict[int, str]) -> Reading:
    """Each task gets the words about it; words about none of them act on none."""
    if not split:
        return _about_none(base, scene, tasks)
    parts, asked, flags = [], [], []
    delivering = delivered_tasks(split) if scene.writer.role is Role.PARALEGAL and scene.files else None
    by_number = {task.number: task for task in tasks}
    for number, words in split.items():
        seen = scene if delivering is None or number in delivering else replace(scene, files=())
        on = On(seen, by_number[number], words, base.about.version if len(split) == 1 else None, single=False)
        shorter = replace(on, text=spelled(on))
        result = read_paralegal(on) if scene.writer.role is Role.PARALEGAL else read_attorney(shorter)
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
    return _which_task(base, scene, tasks, about="task approval")
