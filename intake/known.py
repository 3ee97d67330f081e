"""What the desk already has that a mail may be about: open tasks, questions, letters, earlier mails of the writer."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from tracker.domain.decision import Candidates, LetterRef
from tracker.domain.firm import Firm
from tracker.domain.questions import Question, QuestionState
from tracker.domain.task import Task


@dataclass(frozen=True, slots=True)
class KnownChoice:
    """One numbered answer: its words, and what it sets where that is a date or a matter."""

    number: int
    words: str
    due: datetime | None = None
    matter: str | None = None


@dataclass(frozen=True, slots=True)
class KnownQuestion:
    """An open question. `number` is the desk's; 0 where it has none (`--tasks`)."""

    number: int = 0
    words: str = ""
    choices: tuple[KnownChoice, ...] = ()
    to: str = ""
    task: int | None = None
    about: str = ""
    parts: tuple[str, ...] = ()  # numbered questions of a colleague, answered by number


@dataclass(frozen=True, slots=True)
class KnownTask:
    """A task as reading needs it. Statuses are the words of `State`."""

    number: int
    revision: int = 0
    matter: str | None = None
    title: str = ""
    status: str = "in_progress"
    requester: str | None = None
    assignee: str | None = None
    reviewer: str | None = None
    due: datetime | None = None
    zone: str = ""
    current_version: int | None = None
    is_filing: bool = False
    filing_authorised: bool = False
    hours_cap: float | None = None
    hours_used: float | None = None
    message_ids: tuple[str, ...] = ()
    question: KnownQuestion | None = None
    main: bool = True  # False: only beside another (other_tasks)

    @property
    def label(self) -> str:
        return f"T-{self.number}"


@dataclass(frozen=True, slots=True)
class Earlier:
    """A mail that became a task lately; a copy of it must not become another."""

    message_id: str
    subject: str
    text: str
    received: datetime
    files: tuple[str, ...] = ()
    task: int | None = None
    sender: str = ""


@dataclass(frozen=True, slots=True)
class Known:
    """`letters` by Message-ID and by token. `tasks` in the order of the clues that found them."""

    tasks: tuple[KnownTask, ...] = ()
    tokens: Mapping[str, LetterRef] = field(default_factory=dict)
    message_ids: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    letters: Mapping[str, LetterRef] = field(default_factory=dict)
    questions: tuple[KnownQuestion, ...] = ()
    earlier: tuple[Earlier, ...] = ()

    def task(self, number: int) -> KnownTask | None:
        return next((one for one in self.tasks if one.number == number), None)


# --- from the store


def known_from(candidates: Candidates, firm: Firm, sender: str = "") -> Known:
    """What the store found; tasks of a matter that the writer is walled off from are not there for her."""
    questions = tuple(_question(one) for one in candidates.questions if one.state is not QuestionState.WITHDRAWN)
    by_task = {one.task: one for one in questions if one.task is not None}
    tasks = tuple(
        _task(one, by_task.get(one.number))
        for one in candidates.tasks
        if not sender or not firm.walled(sender, one.matter)
    )
    seen = {one.number for one in tasks}
    ids = {key: (ref.task,) for key, ref in candidates.message_ids.items() if ref.task is not None and ref.task in seen}
    earlier = tuple(
        Earlier(
            one.message_id,
            one.subject,
            one.text,
            one.received,
            tuple(name for name, _ in one.files),
            one.tasks[0] if one.tasks else None,
            sender,
        )
        for one in candidates.earlier
    )
    return Known(tasks, candidates.tokens, ids, candidates.message_ids, questions, earlier)


def _question(one: Question) -> KnownQuestion:
    choices = tuple(_choice(choice.number, choice.words, choice.commands) for choice in one.choices)
    return KnownQuestion(one.number, one.words, choices, one.to, one.task, one.about)


def _choice(number: int, words: str, commands: Sequence[object]) -> KnownChoice:
    due = next((one.due.at for one in commands if hasattr(one, "due") and one.due is not None), None)
    matter = next((one.matter for one in commands if hasattr(one, "matter")), None)
    return KnownChoice(number, words, due, matter)


def _task(one: Task, question: KnownQuestion | None) -> KnownTask:
    version = one.current_version
    return KnownTask(
        number=one.number,
        revision=one.revision,
        matter=one.matter,
        title=one.title,
        status=one.state.value,
        requester=one.requester,
        assignee=one.assignee,
        reviewer=one.reviewer,
        due=one.due.at,
        zone=one.due.zone,
        current_version=version.number if version else None,
        is_filing=one.task_type == "efiling",
        filing_authorised=one.filing_authorised is not None,
        hours_cap=one.hours_cap,
        hours_used=one.hours_logged,
        question=question,
    )


# --- from `--tasks`

Json = Mapping[str, object]


def known_from_json(rows: Sequence[Json]) -> Known:
    """From a list of objects with the keys of `context` in the reading cases. Raises ValueError for what is none."""
    if not isinstance(rows, list):
        raise ValueError("tasks must be a list of objects")
    tasks: list[KnownTask] = []
    ids: dict[str, tuple[int, ...]] = {}
    earlier: list[Earlier] = []
    for row in rows:
        for place, one in enumerate([row, *_list(row.get("other_tasks"))]):
            if not isinstance(one, dict):
                raise ValueError("tasks must be a list of objects")
            numbers = _numbers(one.get("task"))
            tasks += [
                _from_row(number, one, number_place, len(numbers), main=place == 0)
                for number_place, number in enumerate(numbers)
            ]
            for message_id in map(str, _list(one.get("message_ids"))):
                ids[message_id] = tuple(dict.fromkeys((*ids.get(message_id, ()), *numbers)))
            if one.get("text") and one.get("received_utc"):
                earlier.append(_earlier(one, numbers))
    unique = {one.number: one for one in reversed(tasks)}
    ordered = tuple(dict.fromkeys(one.number for one in tasks))
    return Known(
        tuple(unique[number] for number in ordered),
        message_ids=ids,
        earlier=tuple(earlier),
        questions=tuple(one.question for one in unique.values() if one.question),
    )


def _list(value: object) -> list[object]:
    return [] if value is None else list(value) if isinstance(value, list | tuple) else [value]


def _numbers(value: object) -> list[int]:
    """ "T-1001", "T-1001..T-1003", or a list of these."""
    if isinstance(value, list):
        return [number for one in value for number in _numbers(one)]
    found = [int(one) for one in re.findall(r"\d+", str(value or ""))]
    if len(found) == 2 and re.search(r"\.\.|…|\bto\b|-\s*T", str(value)):
        return list(range(found[0], min(found[1], found[0] + 200) + 1))
    return found


def _instant(value: object) -> datetime | None:
    try:
        found = datetime.fromisoformat(str(value))
    except ValueError:
        return None
    return found if found.tzinfo else None


def _text(value: object) -> str | None:
    return str(value) if value not in (None, "") else None


def _number(value: object) -> float | None:
    try:
        return float(str(value))
    except ValueError:
        return None


def _version(value: object) -> int | None:
    found = re.search(r"\d+", str(value or ""))
    return int(found[0]) if found else None


def _from_row(number: int, row: Json, place: int, many: int, *, main: bool) -> KnownTask:
    items = _list(row.get("items"))
    item = items[place] if many > 1 and place < len(items) else None
    title = _item_title(item) or str(row.get("title") or "")
    return KnownTask(
        number=number,
        revision=0,
        matter=_text(row.get("matter")),
        title=title,
        status=str((item.get("status") if isinstance(item, dict) else None) or row.get("status") or "in_progress"),
        requester=_text(row.get("requester")),
        assignee=_text(row.get("assignee")),
        reviewer=_text(row.get("reviewer")),
        due=_instant(row.get("due_utc")),
        current_version=_version(row.get("current_version")),
        is_filing=bool(row.get("is_filing")),
        filing_authorised=bool(row.get("filing_authorised")),
        hours_cap=_number(row.get("hours_cap")),
        hours_used=_number(row.get("hours_used")),
        message_ids=tuple(map(str, _list(row.get("message_ids")))),
        question=_pending(row, number),
        main=main,
    )


def _item_title(item: object) -> str:
    if isinstance(item, dict):
        return str(item.get("title") or item.get("text") or item.get("name") or "")
    return re.sub(r"^\s*\(?\d+[.)]\s*", "", str(item)) if item else ""


def _pending(row: Json, number: int) -> KnownQuestion | None:
    pending = row.get("pending_question")
    if not pending:
        return None
    if not isinstance(pending, dict):
        text = str(pending)
        return KnownQuestion(words=text, task=number, parts=_parts(text))
    choices = []
    for place, one in enumerate(_list(pending.get("choices") or pending.get("options")), 1):
        if isinstance(one, dict):
            words = str(one.get("text") or one.get("words") or one.get("label") or "")
            choices.append(
                KnownChoice(
                    int(str(one.get("n") or place)), words, _instant(one.get("due_utc")), _text(one.get("matter"))
                )
            )
        else:
            choices.append(KnownChoice(place, str(one)))
    text = str(pending.get("text") or pending.get("question") or "")
    parts = tuple(
        str(one.get("text") if isinstance(one, dict) else one)
        for one in _list(pending.get("questions") or pending.get("parts"))
    )
    return KnownQuestion(
        0,
        text,
        tuple(choices),
        str(pending.get("to") or ""),
        number,
        str(pending.get("about") or ""),
        parts or _parts(text),
    )


def _parts(text: str) -> tuple[str, ...]:
    found = re.findall(r"(?:^|\s)\(?\d[.)]\s+(.+?)(?=\s\(?\d[.)]\s|$)", text, re.S)
    return tuple(one.strip() for one in found) if len(found) > 1 else ()


def _earlier(row: Json, numbers: list[int]) -> Earlier:
    received = _instant(row.get("received_utc"))
    files = tuple(str(one.get("name") if isinstance(one, dict) else one) for one in _list(row.get("files")))
    return Earlier(
        str(row.get("message_id") or ""),
        str(row.get("subject") or ""),
        str(row.get("text") or ""),
        received or datetime.fromisoformat("1970-01-01T00:00:00+00:00"),
        files,
        numbers[0] if numbers else None,
        str(row.get("requester") or ""),
    )
