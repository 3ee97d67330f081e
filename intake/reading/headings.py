# ruff: noqa: E501  a pattern reads best on one line
"""The headings of fields and of table columns: one row of SYNONYMS a field. A heading that may mean two is decided by its value."""

from intake import patterns as re
from intake.reading.head_words import by_words
from intake.reading.when.atoms.plain import plain
from intake.reading.when.phrases import phrases

# field -> the headings people write (folded: lower case, single spaces)
SYNONYMS: dict[str, str] = {
    "task": "req|tasking|need|need done|what's needed|what i need|work needed|ask|the ask|to be done|deliverable needed|job description|task|assignment|request|work|work requested|project|description|description of task|task description|what|to do|todo|job|deliverable requested|work product|item|action|action item|task/assignment|type of task|task type|subject",
    "matter": "where|which case|which file|which matter|case caption|caption|court no|court number|matter|case|case name|case no|case number|case #|file|file no|file number|file #|client-matter|client/matter|client matter|client|matter no|matter number|matter #|matter name|matter/client|re|in re|cause no|docket no|our file|client-matter no|c/m|case/matter|client / matter|client name",
    "due": "due in|tender by|deliver by|delivery by|delivery date|nlt|by|due by when|want it|want by|wanted|wanted by|back by|i need it by|drop dead|required|needed no later than|due|due date|deadline|needed by|need by|need it by|needed|date needed|return date|return by|date due|when|by when|due by|due date/time|due on|due back|target date|completion date|complete by|turnaround|needed back by|date/time needed|required by|time frame|timeframe|internal deadline|due to me|draft due",
    "hour": "time|due time|time due|hour|at what time|by what time|time needed|time of day|needed at|time zone|timezone|zone|tz",
    "priority": "priority|urgency|rush|importance|rush?",
    "assignee": "to|owner|responsible|person|para|handled by|give to|hand to|doer|assigned|done by|assignee|assign to|assigned to|paralegal|assigned paralegal|preferred paralegal|who|attention|attn|requested paralegal|assign|staffing|to be done by",
    "exclude": "not|exclude|do not assign|do not assign to",
    "reviewer": "review|checked by|comes back to|reviewer|reviewed by|reviewing attorney|review by|approver|supervising attorney|sign-off|to be reviewed by",
    "requester": "requested by|requesting attorney|requestor|requester|attorney|from attorney|for attorney|responsible attorney|on behalf of|for",
    "deliverable": "deliverable|deliverables|format|output|form of work product|deliver as|output format|final product|deliverable format",
    "instructions": "instructions|special instructions|details|notes|note|comments|background|scope|additional info|additional information|more info|directions|summary|specifics",
    "hours_cap": "hours allowed|allowed hours|hours authorized|authorized hours|fee cap|limit|max|hours max|max hrs|hrs|hours cap|cap|budget|max hours|maximum hours|hours|time limit|not to exceed|hour cap|budgeted hours|hours budget|time budget|estimate|nte|max time|hours limit",
    "billing": "billing code|billing codes|utbms|task code|activity code|code|codes|billing|bill to|charge to|task/activity code|utbms code|utbms codes",
    "confidentiality": "confidentiality|confidential|sensitivity|security|access|handling",
    "hard_stop": "hearing|hearing date|filing date|filing deadline|court deadline|trial date|hard stop|trial|event date|file by|court date|hard deadline|filed by|must be filed by|depo date|mediation date|sol|statute",
    "attachments": "attachments|attached|files|documents|materials|enclosures|docs|source documents|location|documents location|document location",
    "watchers": "cc|copy|copies to|keep informed|watchers|also notify",
    "recurrence": "recurrence|repeats|repeat|frequency|recurring",
    "depends": "depends on|after|prerequisite|predecessor|waits for|waiting on|blocked by|start after",
}
_FIELD = {heading: name for name, headings in SYNONYMS.items() for heading in headings.split("|")}

# headings that mean a time only where a time stands there: "Needed: index of the minutes", "By: Renee"
_ELSE = {"needed": "task", "wanted": "task", "need it": "task", "required": "task", "by": "assignee", "when": "due"}
_OR_DUE = frozenset({"need", "ask", "to be done"})


def _fold(head: str) -> str:
    head = re.sub(r"\([^)]*\)", "", head)
    return re.sub(r"\s+", " ", head.strip(" .?*_#").lower()).replace(" no.", " no")


def field_of(head: str) -> str | None:
    """The field that a heading means, or None."""
    folded = _fold(head)
    if folded in _FIELD:
        return _FIELD[folded]
    return _FIELD.get(folded.rstrip(".").replace(".", "")) or _FIELD.get(folded.removesuffix(" #").removesuffix(" no"))


def is_time(value: str) -> bool:
    """Whether a value names a day, an hour, a count or a hurry."""
    return any(one.kind in ("day", "clock", "span", "urgent", "norush") for one in phrases(plain(value[:120])))


def _of_hour(value: str) -> str | None:
    """ "Time: 1:00 PM" and "Time zone: Central" go with the due date; "Time: 3 hours" is how long it may take."""
    said = plain(f"Friday {value[:60]}")
    found = phrases(said)
    if len(found) == 1 and (found[0].clock or found[0].zone) and not said[found[0].end :].strip(" .,;)"):
        return "due"
    return "hours_cap" if re.search(r"\d\s*(?:h|hrs?|hours?)\b", value, re.I) else None


# "Draft due to me", "Needs to be back with us"; "Response must reach USCIS", "To be on file"
_TO_ME = re.compile(
    r"\b(?:due|back|needed|wanted|deliver(?:ed)?|return(?:ed)?|sent?|ready|in hand)\b.{0,20}\b(?:to|with|for|by) (?:me|us)$",
    re.I,
)
_ELSEWHERE = re.compile(r"\b(?:must reach|due (?:at|in|with|to) (?:the )?(?:court|uscis|clerk|agency|nvc|other side|opposing)|to be (?:filed|served|on file)|on file|statute runs)\b", re.I)  # fmt: skip


# "Drop-dead: 6/4/27 5:00 pm (filing)"
_FOR_COURT = re.compile(r"\((?:the |our |court |e-?)*(?:filing|file|hearing|trial|service|court(?: deadline)?|to (?:file|serve))\)", re.I)  # fmt: skip


def _without_time(name: str | None, value: str) -> str | None:
    """A heading put together of other words, beside a value that names no time."""
    if name == "hours_cap":
        return name if re.search(r"\d", value) else None
    return None if name in ("due", "hard_stop") else name


def meaning(head: str, value: str) -> str | None:
    """The field of a heading beside its value."""
    name, folded = field_of(head), _fold(head)
    if name is None and is_time(value):
        return "due" if _TO_ME.search(folded) else "hard_stop" if _ELSEWHERE.search(folded) else by_words(folded)
    if name is None:
        return _without_time(by_words(folded), value)
    if name == "hour":
        return _of_hour(value)
    if name == "due" and _FOR_COURT.search(value):
        return "hard_stop"
    if name == "due" and folded in _ELSE and value.strip() and not is_time(value):
        return _ELSE[folded]
    if folded in _OR_DUE and len(value.split()) < 6 and is_time(value):
        return "due"
    return name
