"""Lists, fields and tables in each other's signs."""

import re
from collections.abc import Callable
from itertools import groupby

from tests.cases.rewordings.shape import Rewording

_ITEM = re.compile(r"^[ \t]*(?:\d{1,2}[.)]|\(\d{1,2}\)|[-*•]|[a-h]\))[ \t]+(?=\S)")
_FIELD = re.compile(
    r"^((?:Client|Matter|Case|File|Task|Work|What|Assignment|Due|Due date|Deadline|When|Who|Assignee|Paralegal|Reviewer|Priority|Format|Notes)): (?=\S)(?!.*: )",
    re.M,
)
_ROMAN = "_ i ii iii iv v vi vii viii ix x xi xii".split()  # noqa: SIM905
_RULE = re.compile(r"(?=.*---)[-|: ]+")


def marked(mark: Callable[[int], str]) -> Rewording:
    """The items of a list behind other marks; two at the least."""

    def put(text: str) -> str:
        out: list[str] = []
        for listed, lines in groupby(text.split("\n"), key=lambda line: bool(_ITEM.match(line))):
            block = list(lines)
            out += (
                [mark(number) + _ITEM.sub("", line) for number, line in enumerate(block, 1)]
                if listed and len(block) > 1
                else block
            )
        return "\n".join(out)

    return put


def fields(form: str) -> Rewording:
    """The fields of a form, three at the least, with another sign behind their names."""
    return lambda text: _FIELD.sub(form, text) if len(_FIELD.findall(text)) > 2 else text


def cells(sign: str) -> Rewording:
    """The rows of a table with another sign between the cells, and none around them."""

    def put(line: str) -> str:
        return sign.join(cell.strip() for cell in line.strip().strip("|").split(" | ")) if " | " in line else line

    return lambda text: "\n".join(put(line) for line in text.split("\n") if not _RULE.fullmatch(line))


def as_forms(text: str) -> str:
    """Each row of a table with a head as fields of its own."""
    out: list[str] = []
    lines = [line for line in text.split("\n") if not _RULE.fullmatch(line)]
    for table, found in groupby(lines, key=lambda line: " | " in line):
        block = list(found)
        rows = [[cell.strip() for cell in line.strip().strip("|").split(" | ")] for line in block] if table else []
        if len(rows) > 1 and re.search(r"matter|due|task|when|deadline", " ".join(rows[0]), re.I):
            for row in rows[1:]:
                out += [f"{head}: {cell}" for head, cell in zip(rows[0], row, strict=False) if head != "#"] + [""]
        else:
            out += block
    return "\n".join(out).rstrip()


LAYOUT: dict[str, Rewording] = {
    "a list in 1)": marked(lambda number: f"{number}) "),
    "a list in #1": marked(lambda number: f"#{number} "),
    "a list in a.": marked(lambda number: f"{'abcdefghijklmnopqrstuvwxyz'[(number - 1) % 26]}. "),
    "a list in 1 -": marked(lambda number: f"{number} - "),
    "a list in [1]": marked(lambda number: f"[{number}] "),
    "a list in No. 1:": marked(lambda number: f"No. {number}: "),
    "a list in i.": marked(lambda number: f"{_ROMAN[number % len(_ROMAN)]}. "),
    "a list in dashes": marked(lambda number: "- "),
    "a list in arrows": marked(lambda number: "-> "),
    "fields with dashes": fields(r"\1 - "),
    "fields in capitals": lambda text: (
        _FIELD.sub(lambda found: found[0].upper(), text) if len(_FIELD.findall(text)) > 2 else text
    ),
    "fields in stars": fields(r"*\1:* "),
    "fields as rows": fields(r"\1 | "),
    "a table in blanks": cells("   "),
    "a table as forms": as_forms,
}
