# ruff: noqa: E501  a pattern reads best on one line
"""A list of other work under words that announce it: "Two more items for Renee: 1. ... 2. ...".

The announcement alone is no work, and a list of remarks ("two more points on the summary: ...") is none either: some
item must say when it is due, or name a kind of work.
"""

from collections.abc import Callable

from intake import patterns as re
from intake.reading.kinds import read_kind
from intake.reading.replies.acts import clauses

SetsDue = Callable[[str], bool]

_MORE = r"(?:other|additional|more|further|new|extra|separate|unrelated|fresh|different)"
_THINGS = r"(?:things?|items?|tasks?|requests?|assignments?|jobs?|projects?|pieces? of work|to-?dos?|asks|matters?|odds and ends|needs|chores|small ones)"
_ANNOUNCES = re.compile(
    rf"\b{_MORE} (?:and \w+ )?(?:(?!to\b|of\b|on\b|for\b)[\w'-]+ ){{0,2}}{_THINGS}\b"
    r"|\b(?:one|two|three|four|a few|some|several|another) (?:more )?for (?:the (?:pile|list|stack|queue|heap)|you|your list)\b"
    r"|\b(?:also|in addition|besides|beyond that|on top of (?:this|that|it|these)|while (?:i|you|we)(?:'m| am|'re| are| have you)?\b[^.:]{0,25})\b[^.:]{0,60}:\W*$",
    re.I,
)
_OF_THIS = re.compile(
    r"\b(?:on|to|in|about|with|for|regarding) (?:this|it|that|the|your) (?:one\b|task\b|draft|summary|memo|chart|brief|outline|index|motion|version|letter|report|binder)?\b(?! ?(?:pile|list|stack|queue|heap|team|desk|paralegals|week|case|matter|estate|marriage))|\b(?:fyi|of note)\b|\b(?:points?|instructions?|notes?|comments?|changes|corrections|edits|questions?|remarks?|fixes|thoughts|documents|exhibits|pages)\b",
    re.I,
)
_MARK = re.compile(r"^\s*(?:\(?\d{1,2}[.):]|\(?[a-h][.)]|[-*•–]|(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|fourth)\b[,:])\s*(?=\S)", re.I)  # fmt: skip
_SPOKEN = re.compile(
    r"(?<=[.,!?:;])\s+(?=\(\d{1,2}\)\s)|(?<=[.!?:;])\s+(?=(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|fourth)\b[,:])",
    re.I,
)
_PIECE_OF_IT = re.compile(r"\b(?:include|add|incorporate|insert|mention|cover|make sure|double[- ]check|fix|correct|change|update the|check|remove|use|skip)\b", re.I)  # fmt: skip


_TO_KNOW = re.compile(
    r"\bto (?:watch|know|note|keep in mind|remember|mention|cover|consider|be aware|think about)\b", re.I
)


def only_told(clause: str) -> bool:
    """ "A few more things to keep in mind:" stands above no work."""
    return bool(_TO_KNOW.search(clause))


def announces(clause: str) -> bool:
    return bool(_ANNOUNCES.search(clause)) and not only_told(clause) and not _OF_THIS.search(clause)


def heading_of(text: str) -> str:
    """The words that announce other work; "" where there are none."""
    return next((one for one in clauses(text) if announces(one)), "")


def listed(text: str, sets_due: SetsDue) -> tuple[tuple[str, ...], str]:
    """The items of the list that is announced, and the text without them; no items where none is."""
    lines = _SPOKEN.sub("\n", text).split("\n")
    for place, line in enumerate(lines):
        said = clauses(line)
        if not said or not announces(said[-1]):
            continue
        end = _end_of_list(lines, place + 1)
        items = tuple(" ".join(one.split()) for one in _joined(lines[place + 1 : end]))
        if items and sum(_is_work(one, sets_due) for one in items) * 2 >= len(items):
            return items, "\n".join((*lines[: place + 1], *lines[end:]))
    return (), text


def _end_of_list(lines: list[str], start: int) -> int:
    """The place behind the last item; a line that goes on belongs to the item above."""
    end = start
    for place in range(start, len(lines)):
        goes_on = end == place and place > start and lines[place][:1] in (" ", "\t")
        if _MARK.match(lines[place]) or (goes_on and lines[place].strip()):
            end = place + 1
        elif lines[place].strip():
            break
    return end


def _joined(lines: list[str]) -> list[str]:
    items: list[str] = []
    for line in lines:
        if _MARK.match(line) or not items:
            items += [line] if line.strip() else []
        else:
            items[-1] += f" {line}"
    return items


def _is_work(item: str, sets_due: SetsDue) -> bool:
    bare = _MARK.sub("", item)
    kind = read_kind(bare)[0] != "general"
    return len(bare.split()) > 1 and (sets_due(bare) or kind) and (kind or not _PIECE_OF_IT.search(bare))
