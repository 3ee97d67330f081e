"""One task from its item: every reader is asked, and what it found is put together with its source."""

from dataclasses import replace

from intake import patterns as re
from intake.reading import extras
from intake.reading.asks import asks
from intake.reading.kinds import kind_asked
from intake.reading.matters import MatterRead
from intake.reading.scene import Scene
from intake.reading.sentences import sentences
from intake.reading.shape import DueValue, QuestionRead, Source, TaskRead
from intake.reading.tasks.court import court_of, court_question, with_court
from intake.reading.tasks.due import due_read_of
from intake.reading.tasks.due_value import due_questions, due_value
from intake.reading.tasks.extras import with_extras
from intake.reading.tasks.item import Item
from intake.reading.tasks.matter import matter_of, matter_question
from intake.reading.tasks.people import assignee_of, excluded_from, people_of
from intake.reading.tasks.stray import with_stray
from intake.reading.titles import title_of
from intake.reading.when.due.result import DueRead


def read_item(item: Item, scene: Scene, single: bool, place: int) -> tuple[TaskRead, list[QuestionRead]]:
    whole = "\n".join(one for one in (item.text, item.shared if single else "") if one)
    kind, kind_words = kind_of(item, scene, single)
    matter = matter_of(item, scene, single)
    scene = scene.of_matter(matter.number)
    due_read = with_stray(due_read_of(item, scene, single), kind, item, scene, single)
    counted = court_of(f"{scene.subject}\n{whole}" if single else item.text, due_read, matter.number, scene)
    due_read = counted.read if counted else due_read
    due, due_source = due_value(due_read, kind, scene)
    people = people_of(item, scene, whole)
    title = title_of_item(item, scene, single, due_read, matter)
    assignee, person_source, asked = assignee_of(people, scene, matter.number, place)
    shown = "" if single else title
    if not (counted and counted.count.sets_due):
        asked = [*due_questions(due_read, due, scene, place, shown), *asked]
    if not matter.number:
        asked.insert(0, matter_question(matter, scene, place, shown))
    task = with_extras(_base(title, item, scene, due, matter.number, kind, due_read), item, scene, whole)
    barred = excluded_from(people, scene, matter.number, whole)
    sources = _sources(due_source, kind_words, matter, person_source)
    task = replace(task, assignee=assignee, exclude_assignees=barred, sources=sources)
    if counted:
        task = with_court(task, counted, scene)
        asked.append(court_question(task, counted, scene, place))
    return task, asked


def _sources(due: Source, kind_words: str, matter: MatterRead, person: Source | None) -> dict[str, Source]:
    """Where each value comes from, in the order in which it is shown."""
    kind = Source("written", kind_words, "body") if kind_words else Source("inferred", why="nothing names a type")
    sources = {"due": due, "task_type": kind}
    if matter.number:
        guessed = matter.place in ("file name", "forwarded")
        why = f"found in the {matter.place}" if guessed else ""
        sources["matter"] = Source("inferred" if guessed else "written", matter.words, matter.place, why)
    return sources | ({"assignee": person} if person else {})


def _base(
    title: str, item: Item, scene: Scene, due: DueValue, matter: str | None, kind: str, read: DueRead
) -> TaskRead:
    instructions = "\n\n".join(one for one in (item.text, item.shared, item.beside) if one)
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


def kind_of(item: Item, scene: Scene, single: bool) -> tuple[str, str]:
    """Of a form by its field; else by the sentences that ask, by the others, by what stands around them."""
    types = scene.firm.scope.types
    if item.form and (field := item.form.values.get("task", "")):
        found = kind_asked((field,), (field,), types)
        if found != ("general", ""):
            return found
    asked = () if item.form else tuple(one for one in sentences(item.text)[:40] if asks(one))
    texts = (item.text, *((scene.subject, item.shared) if single else ()))
    return kind_asked(asked, texts, types, _material(scene) if single else ())


_MOST = 1500  # characters of what is forwarded: what kind of paper it is stands at its head


def _material(scene: Scene) -> tuple[str, ...]:
    """What came with the mail: "Draft our written responses to these", above requests."""
    names = (re.sub(r"[\W_]+", " ", one) for one in scene.files)
    return scene.forwarded[:_MOST], *names


def title_of_item(item: Item, scene: Scene, single: bool, read: DueRead, matter: MatterRead) -> str:
    if item.form and item.form.values.get("task"):
        return title_of(item.form.values["task"].split("\n")[0], "", ())
    drop = (read.words, read.urgent, read.norush, matter.number or "")
    text = item.text.removesuffix(item.under)
    if matter.words and read.words:
        text = _without_matter(text, matter.words, read.words)
    if not single and matter.words and _opens_with(text, matter.words):
        text = _LABEL.sub("", text)
    only_matter = scene.subject.strip().lower() == matter.words.lower()  # which names no work
    return title_of(text, scene.subject if single and not only_matter else "", drop)


_FOR = re.compile(r"\bfor (?:the )?", re.I)
_CALLED = re.compile(r"(?: matter| case| file)?\s+", re.I)
_LABEL = re.compile(r"^\s*[A-Z][\w.' ]{1,30}\s+[-–—:]\s+")
_SIGNS = re.compile(r"\W*")


def _without_matter(text: str, matter: str, due: str) -> str:
    """ "the exhibit list for Alvarez by Friday" without "for Alvarez", which stands right before what is cut out."""
    for lead in _FOR.finditer(text):
        if not _says(text, lead.end(), matter):
            continue
        after = _CALLED.match(text, lead.end() + len(matter))
        if after and _says(text, after.end(), due):
            return f"{text[: lead.start()]}{text[after.start() + len(after[0].rstrip()) :]}"
    return text


def _opens_with(text: str, words: str) -> bool:
    signs = _SIGNS.match(text)
    end = (signs.end() if signs else 0) + len(words)
    return _says(text, end - len(words), words) and not text[end : end + 1].isalnum()


def _says(text: str, place: int, words: str) -> bool:
    return text[place : place + len(words)].lower() == words.lower()
