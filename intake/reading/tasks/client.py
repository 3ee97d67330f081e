# ruff: noqa: E501  a pattern reads best on one line
"""A client nobody knows yet: held until the conflict check is confirmed."""

from collections.abc import Sequence
from dataclasses import replace

from intake import patterns as re
from intake.reading import questions
from intake.reading.desk_orders import matter_in
from intake.reading.matters.client import hires_us, may_hire_us, named_client
from intake.reading.scene import Scene
from intake.reading.sentences import sentences
from intake.reading.shape import DueValue, Outcome, Source, TaskRead
from intake.reading.tasks.result import TasksRead
from tracker.domain.commands import MatterDraft
from tracker.domain.deadlines import scope_due

_NEW = re.compile(
    r"\bnew (?:\w+ ){0,2}?(?:client|matter|case|engagement)\b|\b(?:open|start) (?:an? |the )?(?:new )?(?:intake|matter|file)\b|\brun (?:a )?conflict",
    re.I,
)
_WORD = r"(?:[A-Z](?:[\w'&-]|\.(?=\w))+|[A-Z]\.|St\.)"
_FULL = rf"{_WORD}(?: (?:of |and |& )?{_WORD}){{0,4}}(?:,? (?:Inc|LLC|LLP|Co|Corp|Ltd)\b\.?)?"
_PARTY = re.compile(
    r"\b(?:[Aa]dverse(?: party)?(?: is|:)?|[Aa]gainst|[Oo]pposing(?: party)?(?: is|:)?|v\.?|vs\.?|[Oo]ther side(?: is| would be| will be| are|:)?|(?:go|going|goes|is) after|suing|sue|(?:fired|hurt|hit|injured|evicted|sued|cheated|let go|terminated) by|(?:accident|collision|dispute|contract|falling[- ]out|lease|fight) with|divorce from|[Cc]onflicts?(?: check| search)? (?:on|for))\s+"
    r"(?:(?:the|her|his|their|an?) (?:[\w-]+ ){0,3}?[\w-]+, |(?:his|her|their|my|our) (?:[a-z-]+ ){1,3}(?=[A-Z][a-z])|(?:an? )?(?:Mr|Mrs|Ms|Dr)\. )?"
    rf"(?P<name>{_FULL})(?:,? and (?:(?:an? )?(?:Mr|Mrs|Ms|Dr)\. )?(?P<second>{_FULL}))?"
)
# "run conflicts", "a conflict check", "run him through conflicts"; no conflict of dates
_CHECK = re.compile(
    r"\b(?:run|clear|perform|do|start|check(?: for)?)(?: the| a| an| our| any| all| his| her| their| quick)*(?: \w+)? conflicts?\b|\bconflicts?(?: of interest)? (?:check|search|clearance|report|run|first)\b|\bthrough conflicts\b|\bconflicts?[- ]check",
    re.I,
)
_OF_DATES = re.compile(r"\b(?:calendars?|schedules?|dates?|hearings?|trial|depos?(?:itions?)?|witness\w*|experts?|jurors?|mediators?|arbitrators?)\b", re.I)  # fmt: skip
_PROSPECT = re.compile(
    r"\b(?:potential|prospective|possible|would-be|likely|new)\b (?:new )?(?:\w+ )?(?:clients?|matters?|cases?|engagements?|inquir(?:y|ies)|leads?|callers?|plaintiffs?)\b|\b(?:inquiry|enquiry|referral|referred|lead)\b|\b(?:may|might|could|about to|wants?|would like|'d like|looking|thinking|going)\b[^.;\n]{0,25}\b(?:retain\w*|hir(?:e|ed|ing)|engag\w+)\b|\babout (?:suing|hiring|representing)\b|\bintake\b",
    re.I,
)
# what is done for somebody new
_OPENING = re.compile(
    r"\b(?:intake|questionnaires?|(?:fee|engagement|retainer) (?:agreement|letter)|conflicts? (?:check|search)|open (?:(?:an?|the|her|him|them|it|this) )?(?:up|file|matter|new)|set (?:her|him|them|it|this|everything) up|nothing (?:is|has been) (?:set up|opened)|brand[- ]new|new one|welcome (?:packet|letter))\b",
    re.I,
)


def new_client(scene: Scene, tasks: Sequence[TaskRead]) -> TasksRead | None:
    text = f"{scene.subject}\n{scene.body}"
    if _checks_somebody(text, scene, tasks):
        return _held(scene, tasks, named_client(text) or may_hire_us(scene.body) or may_hire_us(scene.subject))
    name = named_client(text)
    hired = bool(hires_us(text)) and bool(_OPENING.search(text))
    if not (_NEW.search(text) or hired) or any(task.matter and not _by_party(task, name, text) for task in tasks):
        return None
    if not name and not re.search(r"\bnew (?:\w+ ){0,2}?client\b|\b(?:open|start)\b", text, re.I):
        return None
    return _held(scene, tasks, name or may_hire_us(scene.body))


def _held(scene: Scene, tasks: Sequence[TaskRead], name: str) -> TasksRead:
    return TasksRead(
        Outcome.HOLD_FOR_CONFLICT_CHECK,
        (_intake(tasks[0], name, scene),),
        (questions.ask_conflict(scene.requester.address, name),),
        ("Names run against every paralegal's conflict list before assignment.",),
    )


def _checks_somebody(text: str, scene: Scene, tasks: Sequence[TaskRead]) -> bool:
    """ "Potential client, run conflicts: he wants to sue Northgate": whose name is checked makes it no matter of ours."""
    checks = [one for one in sentences(text) if _CHECK.search(one) and not _OF_DATES.search(_CHECK.sub("", one))]
    if not checks or any(task.matter and _is_file(task, text) for task in tasks):
        return False
    return bool(_PROSPECT.search(text)) or not any(task.matter for task in tasks)


def _is_file(task: TaskRead, text: str) -> bool:
    """Whether a mail names a matter as the file that the work is for: by number, at its head, "in Brandt"."""
    source = task.sources.get("matter", Source(""))
    said = re.escape(source.words)
    if re.search(r"\d{3}", source.words) or not said:
        return True
    return bool(
        re.match(rf"\W*(?:re:? )?{said}\b(?! (?:called|wants|would|is|v\.?))", text, re.I)
        or re.search(rf"\b(?:in|on|for) (?:the |our )?{said}(?: matter| case| file)?(?=\W)(?! (?:[A-Z]))", text, re.I)
        or re.search(rf"\b{said} (?:matter|case|file)\b", text, re.I)
    )


def _by_party(task: TaskRead, name: str, text: str) -> bool:
    """ "New client Voss, adverse is Delta Freight" is no work in Harmon v. Delta Freight: that name is what is checked."""
    said = task.sources.get("matter", Source("")).words.lower()
    parties = [name, *_parties(text)] if name else []
    return bool(said) and any(said in party.lower() for party in parties)


def _parties(text: str) -> tuple[str, ...]:
    found = (one for hit in _PARTY.finditer(text) for one in (hit["name"], hit["second"]) if one)
    return tuple(dict.fromkeys(re.sub(r"(?<!Inc)(?<!Corp)(?<!Co)(?<!Ltd)\.$", "", one) for one in found))


def _intake(first: TaskRead, name: str, scene: Scene) -> TaskRead:
    others = tuple(one for one in _parties(scene.body) if one != name)
    agreed = scope_due("client_intake", scene.here.sent, scene.firm, scene.zone)
    due = first.due
    if not due.basis.startswith(("written", "unclear:event")):
        due = DueValue(agreed.at, scene.zone, basis="agreed:scope_of_work")
    return replace(
        first,
        task_type="client_intake",
        due=replace(due, provisional=True),
        parties=tuple(filter(None, (name, *others))),
        intake=_draft(f"{scene.subject}\n{scene.body}", name, others),
        matter=None,
    )


def _draft(text: str, name: str, others: tuple[str, ...]) -> MatterDraft:
    """What is opened once the check is confirmed; the number may come with the answer."""
    said = matter_in(text)
    adverse = said.adverse or others
    return replace(said, client=said.client or name, adverse=adverse, parties=said.parties)
