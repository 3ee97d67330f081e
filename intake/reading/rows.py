# ruff: noqa: E501  a pattern reads best on one line
"""Lines one below the other that each begin with a matter: a list without marks."""

from intake import patterns as re
from intake.reading.asks import told
from intake.reading.matters import mentions, read_matter
from intake.reading.maybe import perhaps
from intake.reading.names import by_role, named
from intake.reading.sentences import sentences
from intake.reading.when.atoms.plain import plain
from intake.reading.when.phrases import phrases
from tracker.domain.firm import Firm, Role

# "Brandt - privilege log - Friday noon", "Alvarez; index of the recordings;", "smith estate - draft notice, thurs noon"
_ROW = re.compile(
    r"^\s*(?:(?:for|in|on|re):? )?(?P<label>[A-Za-z][\w.' ]{1,30}?)\s*(?::|;|,|/|\s-+>?|\s[–—→]|->)\s+\S", re.I
)
_ROW_END = re.compile(r"(?:\s+(?:-+>?|[–—→/])|\s*[;,])\s*$")
# below the rows: "thx", "Sofia", "please and thank you"
_CLOSES = re.compile(r"\W*(?:(?:thx|thanks|thank|you|ty|tx|tia|cheers|best|please|pls|and|many|so|much|a|lot|all|regards)\b\W*)*(?:-+\s*)?(?:[A-Za-z]\w{0,11}\.?)?(?: [A-Z]\w+)?\W*", re.I)  # fmt: skip


def rows_as_items(text: str, firm: Firm) -> str:
    """The text with a mark before each row, also where one of them has no date."""
    out: list[str] = []
    for block in re.split(r"(\n\s*\n)", text):
        lines = _below_heads([row for line in block.split("\n") for row in _rows_in(line, firm)])
        start = next((place for place, line in enumerate(lines) if _is_row(line, firm)), 0)
        end = start
        while end < len(lines) and _is_row(lines[end], firm):
            end += 1
        rows = lines[start:end]
        listed = len(rows) >= 2 and all(map(_CLOSES.fullmatch, lines[end:]))
        timed = listed and any(one.days for line in rows for one in phrases(plain(line)))
        if timed and not any(map(_tells_only, rows)):
            marked = (f"- {_ROW_END.sub('', line)}" for line in rows)
            lines = [*lines[:start], *marked, *(("", *lines[end:]) if lines[end:] else ())]
        out.append("\n".join(lines))
    return "".join(out)


_NEXT_ROW = re.compile(r"(?<=[\w)])[.;]\s+(?=[A-Z][\w' ]{1,30}?\s*(?:[:;,]|\s[–—-])\s)")


def _rows_in(line: str, firm: Firm) -> list[str]:
    """ "Okonkwo; cover sheet; Thursday. Tran; index; Friday. Delgado; letter; no hurry." as the rows that it is."""
    rows = _NEXT_ROW.split(line) if line.count(";") > 1 else []
    labels = [found["label"] if (found := _ROW.match(row)) else "" for row in rows]
    whole = len(rows) > 1 and all(read_matter(label, firm, "body").number for label in labels)
    return [row.rstrip(" .;").replace(";", ",") for row in rows] if whole else [line]


# the headings of a table whose columns a mail program lost: "What When", "Task Due date"
_HEADS = re.compile(
    r"\W*(?:what|task|item|assignment|work|deliverable|project|document|job)s?\s+(?:when|due(?: date| by)?|date|deadline|needed(?: by)?|by when)\W*",
    re.I,
)


def _below_heads(lines: list[str]) -> list[str]:
    """The lines below such headings, each with the day at its end, as a list."""
    top = next((place for place, line in enumerate(lines) if _HEADS.fullmatch(line)), len(lines))
    rows: list[str] = []
    for line in lines[top + 1 :]:
        if (day := next((one for one in phrases(plain(line)) if one.days), None)) is None:
            break
        rows.append(f"- {line[: day.start].rstrip(' ,-')}, due {line[day.start :]}")
    return [*lines[:top], *rows, *lines[top + 1 + len(rows) :]] if len(rows) > 1 else lines


def _is_row(line: str, firm: Firm) -> bool:
    """A matter or a paralegal set off before the work, or a matter that a line with a day begins with: "smith estate notice to creditors thurs"."""
    if (found := _ROW.match(line)) and (
        read_matter(found["label"], firm, "body").numbers or _is_paralegal(found["label"], firm)
    ):
        return True
    if not any(one.days for one in phrases(plain(line))):
        return False
    place = next((place for place, _, _ in mentions(line[:60], firm)), 60)
    return not line[:place].strip(" *")


def _is_paralegal(label: str, firm: Firm) -> bool:
    """ "renee - opening slides, thurs noon": who does it stands in front."""
    said = label.strip().title()
    return any(one.words == said and by_role(one.people, Role.PARALEGAL) for one in named(said, firm))


def _tells_only(row: str) -> bool:
    """ "Okonkwo: nothing new"."""
    said = row[len(found[0]) - 1 :] if (found := _ROW.match(row)) else row
    return perhaps(said) or told(said) or len(sentences(row)) > 1
