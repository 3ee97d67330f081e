# ruff: noqa: E501  a pattern reads best on one line
"""A court deadline of a new task: what is to be counted, the dates that follow, and the question that goes with it."""

from dataclasses import dataclass, replace

from intake import patterns as re
from intake.reading.court import CourtRead, read_court
from intake.reading.questions import ask_court
from intake.reading.scene import Scene
from intake.reading.shape import DueValue, QuestionRead, Source, TaskRead
from intake.reading.when.atoms.plain import plain
from intake.reading.when.due import read_due
from intake.reading.when.due.result import DueRead
from intake.reading.when.moments.counts import back_from, counts_back
from intake.reading.when.moments.values import Option
from intake.reading.when.phrases import phrases
from intake.reading.when.roles import Role, placed
from tracker.domain.docket import counted, dates_by
from tracker.domain.task import CourtCount, CourtDate, Due


@dataclass(frozen=True, slots=True)
class Counted:
    """`read`: the due date that stands beside the count. `date` by the court of the matter, as the desk will count."""

    count: CourtCount
    date: CourtDate
    read: DueRead


def court_of(text: str, read: DueRead, matter: str | None, scene: Scene) -> Counted | None:
    """`text`: the words of one task; `read`: what they say about when, the count included."""
    said = read_court(text, scene.here.local.date())
    if said is None or read.recur:
        return None
    beside = _beside(said, read, scene)
    known = scene.firm.matter(matter)
    court = known.court if known else ""
    count = CourtCount(said.phrase, said.words, sets_due=not (beside.named or beside.urgent))
    date = counted(count, court, scene.firm)
    if date and beside.problem == "unclear" and (back := _back_from_it(text, beside, date, scene)):
        beside = back
    return Counted(count, date, beside) if date else None


# "five business days before the answer is due", "a week before that deadline"
_IT = re.compile(r"^\s*(?:the|our|that|its)?\s*(?:(?:[\w-]+ )?(?:answer|response|opposition|reply|brief|motion|deadline|due date|filing|appeal|objections?|responses?|it|that|then)\b)?(?:'s| is| falls| becomes)?\s*(?:due|deadline|date)?\s*(?:$|[.,;!?)])", re.I)  # fmt: skip


_NAMED = re.compile(r"^\s*(?:the|our|that|its)\s+[a-z]{4,}", re.I)


def _back_from_it(text: str, read: DueRead, date: CourtDate, scene: Scene) -> DueRead | None:
    """A count back from the day that the court's count comes to."""
    text = plain(text)
    last = Option(date.at, date.zone, "the court's last day")
    for one in placed(text, phrases(text)):
        if one.role is not Role.DUE or not counts_back(one.phrase) or not _IT.match(one.right):
            continue
        if read.hard_stop and not _NAMED.match(one.right):
            continue  # "... a week before that", beside a hearing: before which of them?
        moment = back_from(one.phrase, last, replace(scene.here, zone=scene.zone))
        if moment and moment.options:
            options = tuple(replace(option, zone=scene.zone) for option in moment.options)
            return replace(read, options=options, problem=moment.problem, words=one.phrase.words, how="before_event")
    return None


def _beside(said: CourtRead, read: DueRead, scene: Scene) -> DueRead:
    """What is said about when without the count; the event stays. What is unclear beside it stays as it was read."""
    rest = read_due(said.without, scene.here)
    if rest.named and (rest.problem or not read.problem):
        return read
    return replace(rest, hard_stop=read.hard_stop or rest.hard_stop)


def with_court(task: TaskRead, found: Counted, scene: Scene) -> TaskRead:
    given = Due(task.due.at, task.due.zone, task.due.words, task.due.basis, task.due.provisional)
    due, stop = dates_by(found.date, given, task.hard_stop, scene.zone, scene.here.sent)
    rules = found.date.rules or "the earliest of several rules"
    source = Source("counted", found.count.words, "body", f"{rules}; an attorney confirms it")
    sources = task.sources if due == given else task.sources | {"due": source}
    value = DueValue(due.at, due.zone, due.words, due.basis, due.provisional)
    return replace(task, due=value, hard_stop=stop, count=found.count, sources=sources)


def court_question(task: TaskRead, found: Counted, scene: Scene, place: int) -> QuestionRead:
    return ask_court(scene.requester.address, found.date, task.due, place)
