# ruff: noqa: E501  a pattern reads best on one line
"""`Field: value` lines in any order and spelling, and tables with such headings. One row of SYNONYMS a field."""

import re
from dataclasses import dataclass, field

# field -> the headings people write (folded: lower case, single spaces)
SYNONYMS: dict[str, str] = {
    "task": "task|assignment|request|work|work requested|project|description|description of task|task description|what|to do|todo|job|deliverable requested|work product|item|action|action item|task/assignment|type of task|task type|subject",
    "matter": "matter|case|case name|case no|case number|case #|file|file no|file number|file #|client-matter|client/matter|client matter|client|matter no|matter number|matter #|matter name|matter/client|re|in re|cause no|docket no|our file|client-matter no|c/m|case/matter|client / matter|client name",
    "due": "due|due date|deadline|needed by|need by|need it by|needed|date needed|return date|return by|date due|when|by when|due by|due date/time|due on|due back|target date|completion date|complete by|turnaround|needed back by|date/time needed|required by|time frame|timeframe|internal deadline|due to me|draft due",
    "priority": "priority|urgency|rush|importance|rush?",
    "assignee": "assignee|assign to|assigned to|paralegal|assigned paralegal|preferred paralegal|who|attention|attn|requested paralegal|assign|staffing|to be done by",
    "exclude": "not|exclude|do not assign|do not assign to",
    "reviewer": "reviewer|reviewed by|reviewing attorney|review by|approver|supervising attorney|sign-off|to be reviewed by",
    "requester": "requested by|requesting attorney|requestor|requester|attorney|from attorney|for attorney|responsible attorney|on behalf of|for",
    "deliverable": "deliverable|deliverables|format|output|form of work product|deliver as|output format|final product|deliverable format",
    "instructions": "instructions|special instructions|details|notes|note|comments|background|scope|additional info|additional information|more info|directions|summary|specifics",
    "hours_cap": "hours cap|cap|budget|max hours|maximum hours|hours|time limit|not to exceed|hour cap|budgeted hours|hours budget|time budget|estimate|nte|max time|hours limit",
    "billing": "billing code|billing codes|utbms|task code|activity code|code|codes|billing|bill to|charge to|task/activity code|utbms code|utbms codes",
    "confidentiality": "confidentiality|confidential|sensitivity|security|access|handling",
    "hard_stop": "hearing|hearing date|filing date|filing deadline|court deadline|trial date|hard stop|trial|event date|file by|court date|hard deadline|filed by|must be filed by|depo date|mediation date|sol|statute",
    "attachments": "attachments|attached|files|documents|materials|enclosures|docs|source documents|location|documents location|document location",
    "watchers": "cc|copy|copies to|keep informed|watchers|also notify",
    "recurrence": "recurrence|repeats|repeat|frequency|recurring",
    "depends": "depends on|after|prerequisite|predecessor|waits for|waiting on|blocked by|start after",
}
_FIELD = {heading: name for name, headings in SYNONYMS.items() for heading in headings.split("|")}
_LINE = re.compile(
    r"^[ \t]*(?:[-*•▪]\s*)?(?:\*\*|__|\*|_)?(?P<head>[A-Za-z][A-Za-z /&#.'?()-]{0,38}?)(?:\*\*|__|\*|_)?\s*(?::(?!//)|\s-\s|=|\t|–|—)\s*(?:\*\*|__|\*|_)?(?P<value>.*?)\s*$"
)
_STRONG = frozenset({"task", "matter", "due", "assignee", "instructions", "deliverable", "priority"})
_UNNUMBERED = re.compile(r"^\s*\(?\d{1,2}[.)]\s+")


@dataclass(frozen=True, slots=True)
class Form:
    """One task as fields: name -> value as written. `rest`: lines outside of any field."""

    values: dict[str, str] = field(default_factory=dict)
    rest: str = ""
    heads: dict[str, str] = field(default_factory=dict)  # the heading as written


def _fold(head: str) -> str:
    head = re.sub(r"\([^)]*\)", "", head)
    return re.sub(r"\s+", " ", head.strip(" .?*_#").lower()).replace(" no.", " no")


def field_of(head: str) -> str | None:
    """The field that a heading means, or None."""
    folded = _fold(head)
    if folded in _FIELD:
        return _FIELD[folded]
    return _FIELD.get(folded.rstrip(".").replace(".", "")) or _FIELD.get(folded.removesuffix(" #").removesuffix(" no"))


def forms(text: str) -> list[Form]:
    """The forms in a text: at least two fields, one of them the task, the matter or the due date; else none."""
    tables = _tables(text)
    if tables:
        return tables
    found: list[Form] = []
    current, heads, last, rest = {}, {}, "", []  # type: dict[str, str], dict[str, str], str, list[str]
    for line in text.split("\n"):
        head = _LINE.match(_UNNUMBERED.sub("", line))
        name = field_of(head["head"]) if head else None
        if head and name:
            if (
                name in current
                and name in ("task", "matter")
                and _is_form(current)
                and (name == "task" or "due" in current or "task" in current)
                and current[name]
            ):
                found.append(Form(current, "\n".join(rest), heads))
                current, heads, rest = {}, {}, []
            value = head["value"].strip(" *_")
            current[name] = f"{current[name]}\n{value}" if current.get(name) else value
            heads.setdefault(name, head["head"].strip())
            last = name
        elif not line.strip():
            last = last if (last and not current.get(last)) or last == "instructions" else ""
        elif last:
            current[last] = f"{current[last]}\n{line.strip()}".strip()
        else:
            rest.append(line)
    if _is_form(current):
        found.append(Form(current, "\n".join(rest), heads))
    return found


def _is_form(values: dict[str, str]) -> bool:
    filled = {name for name, value in values.items() if value.strip()}
    return len(filled) >= 2 and len(filled & _STRONG) >= 2 and bool(filled & {"task", "instructions", "due"})


_CELLS = re.compile(r"\s*\|\s*|\t+| {3,}")


def _tables(text: str) -> list[Form]:
    """Rows under a line of known headings ("Task | Matter | Due"), or headings in the first column."""
    lines = list(text.split("\n"))
    for place, line in enumerate(lines):
        cells = list(_CELLS.split(line.strip().strip("|").strip()))
        names = [field_of(cell) for cell in cells]
        if (
            len([name for name in names if name]) >= 2
            and len(set(filter(None, names)) & {"task", "matter", "due", "instructions"}) >= 2
            and len(cells) <= 10
        ) and all(name is None or not _LINE.match(cell) for name, cell in zip(names, cells, strict=True)):
            found = _rows(lines[place + 1 :], names, cells)
            if found:
                before = "\n".join(lines[:place])
                return [Form(one.values, before if number == 0 else "", one.heads) for number, one in enumerate(found)]
    return []


def _rows(lines: list[str], names: list[str | None], heads: list[str]) -> list[Form]:
    found = []
    for line in lines:
        if not line.strip(" |-+=:"):
            continue
        cells = _CELLS.split(line.strip().strip("|").strip())
        if len(cells) < 2:
            break
        offset = 1 if len(cells) == len(names) + 1 and re.fullmatch(r"#?\d+[.)]?", cells[0]) else 0
        values: dict[str, str] = {}
        for name, value in zip(names, cells[offset:], strict=False):
            if name and value.strip(" -"):
                values[name] = f"{values[name]}; {value}" if name in values else value
        if "task" in values or "instructions" in values:
            found.append(Form(values, "", {name: head for name, head in zip(names, heads, strict=True) if name}))
    return found
