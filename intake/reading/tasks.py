# ruff: noqa: E501  a pattern reads best on one line
"""New tasks from a mail's own words: what, for which matter, by when, by whom, each value with its source."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from intake.reading import extras, questions
from intake.reading.fields import Form, forms
from intake.reading.kinds import ASKING, asks_for_work, read_kind
from intake.reading.matters import MatterRead, combine, named_client, read_matter
from intake.reading.parts import for_all, sets_due, split_parts
from intake.reading.people import PeopleRead, only_for, read_people, reviewer_of, watchers_of
from intake.reading.scene import Scene
from intake.reading.shape import DueValue, Outcome, QuestionRead, Source, TaskRead
from intake.reading.titles import title_of
from intake.reading.when.due import DueRead, merge, next_occurrence, read_due, two_dates, with_event_only
from tracker.domain.deadlines import rush_due, scope_due
from tracker.domain.firm import Person, Role

_LIKE = re.compile(
    r"\b(?:like|as|same as|similar to|template (?:from|of)|format (?:from|of)|modeled on|based on|we used|we did|as we did|what we did)\s+(?:in |for |on |the )*(?:[\w.-]+\s){0,2}?$",
    re.I,
)


@dataclass(frozen=True, slots=True)
class TasksRead:
    outcome: Outcome
    tasks: tuple[TaskRead, ...]
    questions: tuple[QuestionRead, ...] = ()
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Item:
    """The words of one task, and the words around that also count for it."""

    text: str
    form: Form | None = None
    shared: str = ""  # words around a list that count for every item


def read_tasks(scene: Scene) -> TasksRead:
    """All tasks of a mail that asks for work."""
    items = _items(scene)
    single = len(items) == 1
    found = [_read_item(item, scene, single, place) for place, item in enumerate(items, 1)]
    tasks = tuple(task for task, _ in found)
    asked = [question for _, own in found for question in own]
    asked += _about_files(scene, tasks)
    if conflict := _new_client(scene, tasks):
        return conflict
    flags = _flags(scene, tasks)
    return TasksRead(_outcome(tasks, asked), tasks, tuple(_in_order(asked)), flags)


_RANK = {"conflict": 0, "matter": 1, "due": 2, "person": 3, "file": 4}


def _in_order(asked: list[QuestionRead]) -> list[QuestionRead]:
    return sorted(asked, key=lambda one: _RANK.get(one.about, 9))


def _outcome(tasks: Sequence[TaskRead], asked: Sequence[QuestionRead]) -> Outcome:
    """A question about the matter or between dates is the answer to the mail; others travel beside the tasks."""
    if any(
        one.about == "matter" or (one.about == "due" and len(one.choices) >= 1 and one.choices[0].order == "")
        for one in asked
    ):
        return Outcome.ASK
    if any(one.recurrence for one in tasks):
        return Outcome.CREATE_RECURRING_TASK
    return Outcome.CREATE_TASKS if len(tasks) > 1 else Outcome.CREATE_TASK


def _items(scene: Scene) -> list[_Item]:
    found = forms(scene.body)
    if found:
        return [_Item(_form_text(one), one, one.rest) for one in found]
    parts = split_parts(scene.body, scene.firm)
    around = "\n".join(one for one in (parts.head, parts.tail) if one)
    return [_Item(text, None, around) for text in parts.items]


def _form_text(form: Form) -> str:
    order = ("task", "instructions", "deliverable")
    return "\n".join(form.values[name] for name in order if form.values.get(name)) or " ".join(form.values.values())


def _read_item(item: _Item, scene: Scene, single: bool, place: int) -> tuple[TaskRead, list[QuestionRead]]:
    values = item.form.values if item.form else {}
    whole = "\n".join(one for one in (item.text, item.shared if single else "") if one)
    kind, kind_words = _kind(item, scene, single)
    due_read = _due(item, scene, single)
    matter = _matter(item, scene, single)
    due, basis_source = _due_value(due_read, kind, scene)
    people = _people(item, scene, whole)
    title = _title(item, scene, single, due_read, matter)
    sources = {
        "due": basis_source,
        "task_type": Source("written", kind_words, "body")
        if kind_words
        else Source("inferred", why="nothing names a type"),
    }
    if matter.number:
        how = "inferred" if matter.place in ("file name", "forwarded") else "written"
        sources["matter"] = Source(
            how, matter.words, matter.place, f"found in the {matter.place}" if how == "inferred" else ""
        )
    assignee, person_source, asked = _assignee(people, scene, matter.number, place)
    if person_source:
        sources["assignee"] = person_source
    asked = [*_due_questions(due_read, due, scene, place, "" if single else title), *asked]
    if not matter.number:
        asked.insert(0, _matter_question(matter, scene, place, "" if single else title))
    task = _extras(_base(title, item, scene, due, matter.number, kind, due_read), item, scene, values, whole)
    return replace(
        task, assignee=assignee, exclude_assignees=_excluded(people, scene, matter.number, whole), sources=sources
    ), asked


def _base(
    title: str, item: _Item, scene: Scene, due: DueValue, matter: str | None, kind: str, read: DueRead
) -> TaskRead:
    instructions = "\n\n".join(one for one in (item.text, item.shared) if one)
    urgency = extras.priority(read, due.at, scene.here.sent, scene.firm, due.zone)
    return TaskRead(
        title=title,
        instructions=extras.without_secrets(instructions)[0],
        due=due,
        matter=matter,
        task_type=kind,
        priority=urgency,
        hard_stop=read.hard_stop.at if read.hard_stop else None,
        requester=scene.requester.address,
        submitted_by=scene.writer.address if scene.writer.address != scene.requester.address else None,
        recurrence=read.recur.words if read.recur else "",
        attachments=scene.files,
    )


def _kind(item: _Item, scene: Scene, single: bool) -> tuple[str, str]:
    types = dict(scene.firm.scope.types)
    first = item.form.values.get("task", "") if item.form else ""
    for text in (first, item.text, *((scene.subject, item.shared) if single else ())):
        code, words = read_kind(text, types)
        if code != "general":
            return code, words
        if words:
            return code, words
    return "general", ""


def _due(item: _Item, scene: Scene, single: bool) -> DueRead:
    """The item's own date; else what is said around the list for all of it; in a mail of one task the subject counts too."""
    here = scene.here
    if item.form and item.form.values.get("due"):
        read = read_due("due " + item.form.values["due"], here)
        if stop := item.form.values.get("hard_stop"):
            read = replace(
                read, hard_stop=read_due("hearing " + stop, here).hard_stop or read_due("by " + stop, here).first
            )
        if item.form.values.get("priority"):
            urgency = read_due(item.form.values["priority"], here)
            read = replace(
                read,
                urgent=read.urgent or urgency.urgent or _urgent_word(item.form.values["priority"]),
                norush=urgency.norush,
            )
        return read
    own = read_due(item.text, here)
    if item.form and item.form.values.get("hard_stop"):
        own = replace(own, hard_stop=read_due("by " + item.form.values["hard_stop"], here).first)
    if single:
        body = read_due(scene.body, here) if not item.form else own
        return merge(read_due(scene.subject, here), body)
    if own.named or own.recur or own.urgent:
        return own
    around = [text for text in item.shared.split("\n") if text.strip() and sets_due(text) and for_all(text)]
    shared = [one for one in (read_due(text, here) for text in around) if one.named or one.urgent]
    subject = read_due(scene.subject, here)
    if subject.options:
        shared.append(subject)
    if len(shared) > 1 and shared[0].options != shared[1].options and all(one.options for one in shared):
        return two_dates(shared)
    return replace(shared[0], norush=own.norush, hard_stop=own.hard_stop) if shared else own


def _urgent_word(text: str) -> str:
    return text if re.search(r"\b(?:high|urgent|rush|yes|asap|critical|top)\b", text, re.I) else ""


def _due_value(read: DueRead, kind: str, scene: Scene) -> tuple[DueValue, Source]:
    """The instant that counts: as written where sure, the earliest of several, the agreed one where none can be used."""
    here, firm = scene.here, scene.firm
    agreed = scope_due(kind, here.sent, firm, scene.zone)
    read = _event_read(read, kind, scene)
    if read.recur and _of_repeat(read) and (first := next_occurrence(read, here)):
        return DueValue(first.at, first.zone, read.recur.words, "written:recurring"), Source(
            "written", read.recur.words, "body"
        )
    if read.options and read.problem != "past":
        one = read.options[0]
        if read.problem == "loose" and agreed.at < one.at:
            return DueValue(agreed.at, scene.zone, read.words, "unclear:loose", True), Source(
                "agreed", read.words, "body", "scope of work; the use of the date is unclear"
            )
        basis = f"unclear:{read.problem}" if read.problem else f"written:{read.how}"
        why = "the earlier of several readings" if read.problem else ""
        return DueValue(one.at, one.zone, read.words, basis, bool(read.problem)), Source(
            "written", read.words, "body", why
        )
    if read.problem:
        return DueValue(agreed.at, scene.zone, read.words, f"agreed:scope_of_work {read.problem}", True), Source(
            "agreed", read.words, "body", "scope of work; the date cannot be used"
        )
    if read.urgent:
        at = rush_due(here.sent, firm, scene.zone)
        return DueValue(at, scene.zone, read.urgent, "agreed:rush", True), Source(
            "agreed", read.urgent, "body", "rush rule of the scope of work"
        )
    return DueValue(agreed.at, scene.zone, read.norush, "agreed:scope_of_work"), Source(
        "agreed", read.norush, "", f"turnaround for {kind}"
    )


def _of_repeat(read: DueRead) -> bool:
    """Whether nothing but an hour is named beside "every Monday"."""
    return not read.named or read.how == "time"


def _event_read(read: DueRead, kind: str, scene: Scene) -> DueRead:
    if read.named or read.urgent or not read.hard_stop:
        return read
    agreed = scope_due(kind, scene.here.sent, scene.firm, scene.zone)
    return with_event_only(read, agreed.at, scene.zone, scene.here)


def _due_questions(read: DueRead, due: DueValue, scene: Scene, place: int, title: str) -> list[QuestionRead]:
    to = scene.requester.address
    if not read.named and read.hard_stop and due.provisional and not read.urgent:
        kinded = replace(read, problem="event", options=_event_options(read, due, scene))
        return [questions.ask_due(to, kinded, due, place, title)]
    if read.problem and not (read.recur and _of_repeat(read)):
        return [questions.ask_due(to, read, due, place, title)]
    if read.urgent and not read.options and not read.recur:
        return [questions.ask_rush(to, due, read.urgent, place)]
    if read.recur and next_occurrence(read, scene.here) is None and not read.options:
        unclear = replace(read, problem="unclear", words=read.recur.words)
        return [questions.ask_due(to, unclear, due, place, title)]
    return []


def _event_options(read: DueRead, due: DueValue, scene: Scene) -> tuple:  # type: ignore[type-arg]
    from intake.reading.when.moments import Option

    assert read.hard_stop is not None
    return (Option(due.at, due.zone, "the business day before"), read.hard_stop)


def _matter(item: _Item, scene: Scene, single: bool) -> MatterRead:
    """By field; else by the task's own words and the subject; else by what travels along."""
    firm = scene.firm
    if item.form and item.form.values.get("matter"):
        field = read_matter(item.form.values["matter"], firm, "field")
        if field.numbers:
            return field
    own = read_matter(_without_likes(item.text), firm, "body")
    if not single and own.numbers and own.number:
        return own
    shared = read_matter(_without_likes(item.shared), firm, "body")
    subject = read_matter(scene.subject, firm, "subject")
    read = combine([subject, own, shared] if single else ([own, subject] if own.numbers else [shared, subject]))
    if read.numbers:
        return read
    for text, place in ((scene.forwarded, "forwarded"), (" ; ".join(scene.files), "file name")):
        found = read_matter(text, firm, place)
        if found.numbers:
            return found
    return MatterRead()


def _without_likes(text: str) -> str:
    """Without the matters that are named only for comparison: "same format as in Whitlock"."""
    out, last = [], 0
    for found in re.finditer(r"[A-Z][\w'-]+", text):
        if _LIKE.search(text[max(0, found.start() - 50) : found.start()]):
            out.append(text[last : found.start()])
            last = found.end()
    return "".join([*out, text[last:]])


def _matter_question(matter: MatterRead, scene: Scene, place: int, title: str) -> QuestionRead:
    numbers = matter.numbers
    if not numbers:
        own = [m.number for m in scene.firm.matters.values() if scene.requester.address in (m.reviewer, m.attorney)]
        visible = [number for number in own if not scene.firm.walled(scene.requester.address, number)]
        numbers = tuple(visible[:5])
    return questions.ask_matter(
        scene.requester.address, numbers[:6], scene.firm, matter.words if matter.numbers else "", place, title
    )


def _people(item: _Item, scene: Scene, whole: str) -> PeopleRead:
    if item.form and (name := item.form.values.get("assignee")):
        found = read_people(f"assign to {name}", scene.firm, scene.writer.address)
        if found.assignee or found.excluded:
            return found
    own = read_people(item.text, scene.firm, scene.writer.address)
    if item.form and (name := item.form.values.get("exclude")):
        barred = read_people(f"not {name}", scene.firm, scene.writer.address)
        own = replace(own, excluded=(*own.excluded, *barred.excluded))
    if own.assignee or not item.shared:
        return own
    shared = read_people(item.shared, scene.firm, scene.writer.address)
    return replace(shared, excluded=(*own.excluded, *shared.excluded))


def _assignee(
    people: PeopleRead, scene: Scene, matter: str | None, place: int
) -> tuple[str | None, Source | None, list[QuestionRead]]:
    firm, to = scene.firm, scene.requester.address
    if len(people.assignee) > 1:
        return None, None, [questions.ask_person(to, people.assignee, people.assignee_words, place)]
    chosen, source = (
        (people.assignee[0], Source("written", people.assignee_words, "body")) if people.assignee else (None, None)
    )
    if chosen is None:
        copied = [person for address in scene.cc if (person := firm.person(address)) and person.role is Role.PARALEGAL]
        copied = [person for person in copied if person.address not in people.excluded]
        if len(copied) > 1:
            return None, None, []
        chosen = copied[0] if copied else None
        source = Source("inferred", chosen.name, "cc", "copied on the mail") if chosen else None
    if chosen is None:
        return None, None, []
    if matter and firm.walled(chosen.address, matter):
        others = _others(scene, chosen, matter)
        return None, None, [questions.ask_other_person(to, chosen.name, others, place)]
    return chosen.address, source, []


def _others(scene: Scene, but: Person, matter: str) -> list[Person]:
    people = scene.firm.people.values()
    return [
        one
        for one in people
        if one.role is Role.PARALEGAL and one is not but and not scene.firm.walled(one.address, matter)
    ]


def _excluded(people: PeopleRead, scene: Scene, matter: str | None, text: str) -> tuple[str, ...]:
    """Those the writer excludes; where she restricts access, also those walled off already."""
    found = list(people.excluded)
    if matter and only_for(text):
        found += [
            one.address
            for one in scene.firm.people.values()
            if matter in one.walled_from and one.role is Role.PARALEGAL
        ]
    return tuple(dict.fromkeys(found))


def _title(item: _Item, scene: Scene, single: bool, read: DueRead, matter: MatterRead) -> str:
    if item.form and item.form.values.get("task"):
        return title_of(item.form.values["task"].split("\n")[0], "", ())
    drop = (read.words, read.urgent, read.norush, matter.number or "")
    text = item.text
    if not single:
        text = (
            re.sub(r"^\s*[A-Z][\w.' ]{1,30}\s+[-–—:]\s+", "", text)
            if matter.words and re.match(rf"\W*{re.escape(matter.words)}\b", text, re.I)
            else text
        )
    return title_of(text, scene.subject if single else "", drop)


def _extras(task: TaskRead, item: _Item, scene: Scene, values: dict[str, str], whole: str) -> TaskRead:
    firm = scene.firm
    cap = (
        extras.hours_cap(
            "cap " + values["hours_cap"] + (" hours" if re.fullmatch(r"[\d.]+", values["hours_cap"].strip()) else "")
        )
        if values.get("hours_cap")
        else extras.hours_cap(whole)
    )
    secrecy, words = extras.confidentiality(" ".join((whole, values.get("confidentiality", ""), scene.subject)))
    matter = firm.matter(task.matter)
    reviewer = reviewer_of((values.get("reviewer", "") and f"reviewer: {values['reviewer']}") or whole, firm)
    named = matter.reviewer or matter.attorney if matter else ""
    wanted = values.get("deliverable") or extras.deliverable(whole)
    agreed = firm.scope.types[task.task_type].deliverable if task.task_type in firm.scope.types else ""
    return replace(
        task,
        hours_cap=cap[0] if cap else None,
        billing_codes=extras.billing_codes(" ".join((whole, values.get("billing", "")))),
        confidentiality=secrecy if words or not matter else matter.confidentiality,
        reviewer=reviewer.address if reviewer else named or scene.requester.address,
        watchers=tuple(one for one in watchers_of(scene.cc, firm, scene.writer.address)),
        deliverable=wanted or agreed,
        depends_on=values.get("depends") or extras.depends_on(whole),
        recurrence=task.recurrence or values.get("recurrence", ""),
    )


def _about_files(scene: Scene, tasks: Sequence[TaskRead]) -> list[QuestionRead]:
    """Announced files that did not come; a notice that a deadline shall be read from."""
    to = scene.requester.address
    if scene.files or scene.forwarded:
        return _foreign_files(scene, tasks)
    if words := extras.announces_attachment(scene.body):
        title = tasks[0].title if tasks else ""
        return [
            questions.ask_file(
                to,
                f'You write "{words}", and no attachment arrived. Please send the file{f" ({title})" if title else ""}.',
                1,
            )
        ]
    for place, task in enumerate(tasks, 1):
        text = task.instructions
        if (
            task.task_type == "docketing"
            and re.search(
                r"\b(?:came in|dated|received|issued|attached|got (?:an?|the)|just in|rfe|noid|order|notice)\b",
                text,
                re.I,
            )
            and not extras.material_elsewhere(text.split("\n\n")[0])
        ):
            return [
                questions.ask_file(
                    to,
                    "Please send the notice or order: nothing was attached, and the response date must be read from it.",
                    place,
                )
            ]
    return []


def _foreign_files(scene: Scene, tasks: Sequence[TaskRead]) -> list[QuestionRead]:
    matters = {task.matter for task in tasks if task.matter}
    for name in scene.files:
        found = read_matter(name, scene.firm, "file name")
        if found.number and matters and found.number not in matters and found.weight >= 30:
            return [
                questions.ask_file(
                    scene.requester.address, f"The file {name} looks like one of another matter. Is it the right file?"
                )
            ]
    return []


def _flags(scene: Scene, tasks: Sequence[TaskRead]) -> tuple[str, ...]:
    found = []
    if extras.without_secrets(scene.body)[1]:
        found.append("A password stands in the mail; it is masked. Passwords should not be emailed.")
    for task in tasks:
        if task.priority == "urgent":
            found.append("After hours or at short notice: the agreed rush rate applies.")
        if task.hours_cap:
            found.append(f"Hours cap {task.hours_cap:g}.")
    if any(task.confidentiality == "sealed" for task in tasks):
        found.append("Sealed: letters and digest show the task number only.")
    if scene.forwarded and re.search(
        r"ignore (?:all |the )?(?:previous|earlier|above)|system (?:notice|prompt)|automated assistant",
        scene.forwarded,
        re.I,
    ):
        found.append("The forwarded text speaks to a machine; it is material, nothing in it was followed.")
    return tuple(dict.fromkeys(found))


_NEW = re.compile(
    r"\bnew (?:\w+ ){0,2}?(?:client|matter|case|engagement)\b|\b(?:open|start) (?:an? |the )?(?:new )?(?:intake|matter|file)\b|\brun (?:a )?conflict",
    re.I,
)
_PARTY = re.compile(
    r"\b(?:adverse(?: party)?(?: is|:)?|against|opposing(?: party)?(?: is|:)?|v\.?|vs\.?)\s+(?P<name>(?:[A-Z][\w'&.-]+\s?){1,5})"
)


def _new_client(scene: Scene, tasks: Sequence[TaskRead]) -> TasksRead | None:
    """A client nobody knows yet: held until the conflict check is confirmed."""
    text = f"{scene.subject}\n{scene.body}"
    if not _NEW.search(text) or any(task.matter for task in tasks):
        return None
    name = named_client(text)
    if not name and not re.search(r"\bnew (?:\w+ ){0,2}?client\b|\b(?:open|start)\b", text, re.I):
        return None
    others = tuple(found["name"].strip(" .,") for found in _PARTY.finditer(scene.body))
    agreed = scope_due("client_intake", scene.here.sent, scene.firm, scene.zone)
    first = tasks[0]
    due = (
        first.due
        if first.due.basis.startswith("written")
        else DueValue(agreed.at, scene.zone, basis="agreed:scope_of_work")
    )
    task = replace(
        first,
        task_type="client_intake",
        due=replace(due, provisional=True),
        parties=tuple(filter(None, (name, *others))),
        matter=None,
    )
    question = questions.ask_conflict(scene.requester.address, name)
    return TasksRead(
        Outcome.HOLD_FOR_CONFLICT_CHECK,
        (task,),
        (question,),
        ("Names run against every paralegal's conflict list before assignment.",),
    )


_ASKS_US = re.compile(
    r"(?:hi|hello|hey)?\W*(?:do|does|did|are|is|who|what'?s?|how|where|when) (?!.*\b(?:please|need|can you)\b)[^.!?]{3,160}\?\W*$",
    re.I,
)


_TOLD = re.compile(
    r"\b(?:i|we)(?:'ve| have| had)? (?:already |just |also |now )?(?:\w{3,}ed|gotten|got|sent|done|had|put|made|gave|spoke|met)\b",
    re.I,
)


def is_task_mail(subject: str, body: str) -> bool:
    """Whether a mail that answers nothing asks for work at all."""
    if _ASKS_US.match(body.strip()) and not forms(body):
        return False
    if _TOLD.search(body) and not ASKING.search(body):
        return False
    return asks_for_work(body) or bool(forms(body)) or (read_kind(subject)[0] != "general" and len(body.split()) < 40)
