# ruff: noqa: E501  a pattern reads best on one line
"""`Field: value` lines in any order and spelling, and tables with such headings (`headings.py`, `tables.py`)."""

from dataclasses import dataclass, field

from intake import patterns as re
from intake.reading.headings import field_of, meaning
from intake.reading.tables import table_rows, upright

_LINE = re.compile(
    r"^[ \t]*(?:[-*•▪]\s*)?(?:\*\*|__|\*|_)?(?P<head>[A-Za-z][A-Za-z /&#.'?()-]{0,38}?)(?:\*\*|__|\*|_)?\s*(?::(?!//)|\s-\s|=|\t|–|—)\s*(?:\*\*|__|\*|_)?(?P<value>.*?)\s*$"
)
_STRONG = frozenset({"task", "matter", "due", "assignee", "instructions", "deliverable", "priority"})
# "2. Assignee. H. Wirth.", "3. Term - Delivery by Friday" as in a contract: the heading of a clause is a field
_CLAUSE = re.compile(
    r"^\s*(?:\(?\d{1,2}[.)]|§+\s?\d{1,2}\.?|(?:article|section|clause) \d{1,2}[.:]?)\s+(?P<head>[A-Z][A-Za-z /&-]{1,30}?)(?:\s*[.:]|\s-)\s+(?P<value>\S.*)$",
    re.I,
)
_CLAUSES = {"scope": "Task", "scope of work": "Task", "services": "Task", "work": "Task", "engagement": "Task", "subject": "Task", "subject matter": "Matter", "deliverable": "Task", "deliverables": "Task", "assignment": "Task",
            "term": "Due", "delivery": "Due", "time": "Due", "time for performance": "Due", "performance": "Due", "completion": "Due", "fee cap": "Hours cap", "compensation": "Hours cap", "fees": "Hours cap", "fee": "Hours cap", "personnel": "Assignee", "staffing": "Assignee"}  # fmt: skip
_UNNUMBERED = re.compile(r"^\s*\(?\d{1,2}[.)]\s+")


@dataclass(frozen=True, slots=True)
class Form:
    """One task as fields: name -> value as written. `rest`: lines outside of any field."""

    values: dict[str, str] = field(default_factory=dict)
    rest: str = ""
    heads: dict[str, str] = field(default_factory=dict)  # the heading as written


def _lines(text: str) -> list[str]:
    """Lines; "what = cite check; where = Pruitt; when = Thu 3pm" is three."""
    out: list[str] = []
    for line in text.split("\n"):
        parts = [one.strip() for one in line.split(";")] if line.count(";") in range(1, 12) else [line]
        named = [found for one in parts if (found := _LINE.match(one)) and meaning(found["head"], found["value"])]
        out += parts if len(named) == len(parts) else [line]
    return out


def _clauses_as_lines(text: str) -> str:
    """Numbered clauses with a heading each, put as `Field: value` lines; one task, not one a number."""
    lines = text.split("\n")
    found = [_CLAUSE.match(line) for line in lines]
    said = [one for one in found if one and meaning(_head_of(one), one["value"])]
    heads = {meaning(_head_of(one), one["value"]) for one in said}
    if len(heads) < 3 or len(said) < len(heads) or len([one for one in found if one]) > len(said) + 2:
        return text
    return "\n".join(
        f"{_head_of(one)}: {one['value']}" if one else line for one, line in zip(found, lines, strict=True)
    )


def _head_of(clause: re.Match[str]) -> str:
    return _CLAUSES.get(clause["head"].strip().lower(), clause["head"].strip())


def forms(text: str) -> list[Form]:
    """The forms in a text: at least two fields, one of them the task, the matter or the due date; else none."""
    text = _clauses_as_lines(upright(text))
    if rows := table_rows(text):
        return [Form(values, rest, heads) for values, rest, heads in rows]
    found: list[Form] = []
    current, heads, last, rest = {}, {}, "", []  # type: dict[str, str], dict[str, str], str, list[str]
    for line in _lines(text):
        head = _LINE.match(_UNNUMBERED.sub("", line))
        name = meaning(head["head"], head["value"]) if head else None
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
            hour = field_of(head["head"]) == "hour"
            if hour and name == "due" and last == "hard_stop":
                name = last  # "Hearing: March 4 / Time: 9:00"
            current[name] = f"{current[name]}{' ' if hour else chr(10)}{value}" if current.get(name) else value
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
