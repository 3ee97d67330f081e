# ruff: noqa: E501  a pattern reads best on one line
"""Lists written within a line: "Please (1) index the statements and (2) translate the certificate" is a list of two."""

from itertools import pairwise

from intake import patterns as re
from intake.reading.when.atoms.plain import plain
from intake.reading.when.phrases import phrases

_MARK = re.compile(r"(?:(?<=\s)|^)\(?(?P<mark>[1-9]|[a-e]|i{1,3}|iv)\)\s+(?=\S)")
_DOTTED = re.compile(r"(?:(?<=\s)|^)(?P<mark>[1-9])\.\s+(?=[A-Za-z])")  # "Alvarez: 1. index by Monday 2. TOA by Friday"
ORDER = {
    **{str(number): number for number in range(1, 10)},
    "a": 1,
    "b": 2,
    "c": 3,
    "d": 4,
    "e": 5,
    "i": 1,
    "ii": 2,
    "iii": 3,
    "iv": 4,
}
_JOINT = re.compile(r"[\s,;]*\b(?:and|then|plus|as well as)?[\s,;]*$")
# the end of a sentence, but not of "v.", "Dr.", "No.", "Oct."
_ENDS = re.compile(
    r"(?<=[a-z\d)])(?<!\bv)(?<!\bvs)(?<!\b[DMS][rst])(?<!\bMrs)(?<!\bNo)(?<!\bEx)(?<!\bInc)(?<!\bCo)[.!?]\s+(?=[A-Z])"
)


def lines_of(text: str) -> str:
    """The text with a list written within a line put on lines of its own; the list of a single job is one of steps."""
    return _of_one_job("\n".join(_opened(line) for line in _unchecked(text.split("\n"))))


_BOX = re.compile(r"^\s*(?:[-*•]\s*)?(?:\[(?P<mark>[ xX✓√vV*-]?)\]|(?P<sign>[☐☑☒✓✔]))\s*(?P<said>\S.*)$")


def _unchecked(lines: list[str]) -> list[str]:
    """A list of boxes as a list of what is left to do: "[x] call the clerk / [ ] index the minutes"."""
    found = [_BOX.match(line) for line in lines]
    left = [one for one in found if one and _is_open(one)]
    if len([one for one in found if one]) < 2 or not left:
        return lines
    kept = ((line, one) for line, one in zip(lines, found, strict=True) if not one or _is_open(one))
    return [f"- {one['said']}" if one else line for line, one in kept]


def _is_open(box: re.Match[str]) -> bool:
    return (box["sign"] or "☐") == "☐" and not (box["mark"] or "").strip()


_ONE_JOB = re.compile(
    r"\b(?:(?:this|it|that|the (?:following|below))(?: list)? (?:is|are|makes?|should be|is all|counts? as)|these are(?: all)?|(?:treat|handle|take|log|count|consider) (?:this|these|it|them|(?:all )?the (?:following|below|list))(?: all)? as|all of (?:this|it) is)(?: all| really| just| only)* (?:(?:steps|parts|stages|pieces) (?:of|in) )?(?:one|a single|1) (?:(?!list|of)[a-z]+ )?(?:project|task|job|assignment|request|piece of work|matter of work)\b",
    re.I,
)
_FIRST_ITEM = re.compile(r"^\s*(?:\(?(?:\d{1,2}|[a-hA-H])[.):]|[-*•–▪])\s+\S", re.M)


def _of_one_job(text: str) -> str:
    """ "This is ONE project, done in this order:" leads in steps, not tasks."""
    first = _FIRST_ITEM.search(text)
    head = text[: first.start()].rstrip() if first else ""
    if (
        not first
        or not _ONE_JOB.search(head)
        or re.search(r"\b(?:not|n't) (?:really |all )?(?:one|a single)\b", head, re.I)
    ):
        return text
    return f"{head.rstrip(' :.')}, in steps:\n{text[first.start() :]}"


_STATED = re.compile(
    r"\b(?P<n>two|three|four|five|[2-5]) (?:\w+ ){0,2}?(?:things|tasks|items|assignments|projects|requests|documents|pieces)\b[^:\n]{0,60}:\s+(?P<list>[^:\n]+)$",
    re.I,
)
_SERIES = re.compile(r"[,;]\s*(?:and\s+)?|\s+and\s+", re.I)
_COUNTS = {"two": 2, "three": 3, "four": 4, "five": 5, "2": 2, "3": 3, "4": 4, "5": 5}


_SPEAKS_OF = re.compile(
    r"(?:shall|is|are|will|must|should|by|on|due|can|needs?|for|no later|before|may|has|have)\b", re.I
)


def _stated(line: str) -> str | None:
    """ "Three things by Friday: an asset list, the redlined MSA, and a cover letter." as a list, where the number is right."""
    found = _STATED.search(line)
    if not found:
        return None
    end = _ENDS.search(found["list"])
    series = found["list"][: end.start()] if end else found["list"].rstrip(" .!")
    items = [one for one in _SERIES.split(series) if one.strip()]
    if len(items) != _COUNTS[found["n"].lower()]:
        return None
    tail = ["", found["list"][end.end() :]] if end else []
    return "\n".join((line[: found.start("list")].rstrip(), *(f"- {one}" for one in items), *tail))


# "Exhibit index (Thursday), proposed order (by Friday noon), proof of service (Monday)"
_DATED = re.compile(r"(?P<what>[^();]{2,70}?)\s\((?:(?:due|by|for|on)\s+)*(?P<when>[^()]{3,40})\)")
_BETWEEN = re.compile(r"\s*(?:[,;]|\band\b)?\s*(?:and\s+)?", re.I)


def _dated_series(line: str) -> str | None:
    """A line of nothing but things, each with its day in brackets, as a list."""
    if line.count("(") < 2:
        return None
    label = _LABEL.match(line)
    body = (line[label.end() :] if label else line).rstrip(" .!")
    items = list(_DATED.finditer(body))
    if len(items) < 2 or items[0].start() or items[-1].end() != len(body):
        return None
    if not all(_only_time(one["when"]) for one in items):
        return None
    if not all(_BETWEEN.fullmatch(body, one.end(), other.start()) for one, other in pairwise(items)):
        return None
    things = (f"- {_BETWEEN.sub('', one['what'], count=1).strip()} by {one['when']}" for one in items)
    return "\n".join((*((label[0].strip(),) if label else ()), *things))


_LABEL = re.compile(r"\s*[A-Z][\w.' ]{1,40}:\s+")


def _only_time(words: str) -> bool:
    found = phrases(plain(words))
    return (
        len(found) == 1 and found[0].kind in ("day", "clock", "span") and not words.replace(found[0].words, "").strip()
    )


def _opened(line: str) -> str:
    if series := _stated(line) or _dated_series(line):
        return series
    marks = list(_MARK.finditer(line))
    if not marks:
        marks = list(_DOTTED.finditer(line))
    if len(marks) < 2 or [ORDER[one["mark"]] for one in marks] != list(range(1, len(marks) + 1)):
        return line
    if all(_SPEAKS_OF.match(line[one.end() :]) for one in marks):
        return line  # "Deliverable (i) shall be due on Monday. Deliverable (ii) is due on Friday."
    starts = [one.start() for one in marks]
    items = [_JOINT.sub("", line[start:end]) for start, end in pairwise([*starts, len(line)])]
    last = _ENDS.search(items[-1], 3)  # behind the mark itself
    tail = items[-1][last.end() :] if last else ""
    items[-1] = items[-1][: last.start() + 1] if last else items[-1]
    return "\n".join(one for one in (line[: starts[0]].rstrip(), *items, *((("", tail)) if tail else ())))
