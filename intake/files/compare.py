"""Two lists of paragraphs to changes in words: what was added, taken out, moved, and which words are others."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from intake.files.differ import Step, steps
from tracker.domain.looks import Change, What

MOST_PARAGRAPHS = 1500  # that go or come; beyond, the work is another
MOST_WORDS = 400  # that go or come in one paragraph; beyond, it is a new one
LONGEST = 160  # characters of a paragraph in a list
LONGEST_EDIT = 80
MOST_EDITS = 4  # listed of one paragraph
_ALIKE = 0.4  # share of words that two paragraphs have in common to be one that was changed
_WORD = re.compile(r"\s+|[^\s]+")


@dataclass(frozen=True, slots=True)
class Row:
    """A paragraph of both versions, in order. `pieces`: ("same" | "out" | "in", text)."""

    what: What | None  # None: it is as it was
    pieces: tuple[tuple[str, str], ...]


def rows(old: Sequence[str], new: Sequence[str]) -> list[Row] | None:
    """None where too much is new."""
    found = steps(old, new, MOST_PARAGRAPHS)
    if found is None:
        return None
    done, place = list[Row](), 0
    for step in found:
        done += [_same(text) for text in old[place : step.a]]
        done += _changed(old[step.a : step.b], new[step.c : step.d])
        place = step.b
    return _moved([*done, *(_same(text) for text in old[place:])])


def _same(text: str) -> Row:
    return Row(None, (("same", text),))


def _changed(old: Sequence[str], new: Sequence[str]) -> Iterator[Row]:
    """Paragraphs that were replaced by others: those that are alike, in their order, are one that was changed."""
    place = 0
    for text in new:
        like = next((at for at in range(place, min(len(old), place + 8)) if _alike(old[at], text)), None)
        pieces = _words(old[like], text) if like is not None else None
        if like is None or pieces is None:
            yield Row(What.ADDED, (("in", text),))
            continue
        yield from (Row(What.REMOVED, (("out", gone),)) for gone in old[place:like])
        yield Row(What.CHANGED, pieces)
        place = like + 1
    yield from (Row(What.REMOVED, (("out", gone),)) for gone in old[place:])


def _alike(one: str, other: str) -> bool:
    first, second = Counter(one.split()), Counter(other.split())
    return (first & second).total() >= _ALIKE * max(first.total(), second.total())


def _words(old: str, new: str) -> tuple[tuple[str, str], ...] | None:
    before, after = _WORD.findall(old), _WORD.findall(new)
    found = steps(before, after, MOST_WORDS)
    if found is None:
        return None
    pieces, place = list[tuple[str, str]](), 0
    for step in _joined(found, before):
        pieces += [("same", "".join(before[place : step.a])), ("out", "".join(before[step.a : step.b]))]
        pieces.append(("in", "".join(after[step.c : step.d])))
        place = step.b
    pieces.append(("same", "".join(before[place:])))
    return tuple((kind, text) for kind, text in pieces if text)


def _joined(found: Sequence[Step], before: Sequence[str]) -> list[Step]:
    """Edits with no more than a blank between them are one: "May 12" to "June 14", not two of them."""
    joined: list[Step] = []
    for step in found:
        near = bool(joined) and not "".join(before[joined[-1].b : step.a]).strip()
        last = joined.pop() if near else step
        joined.append(Step(last.a, step.b, last.c, step.d))
    return joined


def _moved(done: Sequence[Row]) -> list[Row]:
    """A paragraph that went from one place and came at another is shown where it came."""
    gone = Counter(row.pieces[0][1] for row in done if row.what is What.REMOVED)
    both = Counter(row.pieces[0][1] for row in done if row.what is What.ADDED) & gone
    came, left = both.copy(), both.copy()
    found: list[Row] = []
    for row in done:
        text = row.pieces[0][1]
        if row.what is What.ADDED and came[text] > 0:
            came[text] -= 1
            found.append(Row(What.MOVED, (("in", text),)))
        elif row.what is What.REMOVED and left[text] > 0:
            left[text] -= 1
        else:
            found.append(row)
    return found


def changes(all_rows: Sequence[Row], most: int) -> tuple[Change, ...]:
    """The first `most`, as a letter lists them."""
    found = [row for row in all_rows if row.what]
    return tuple(_change(row) for row in found[:most] if row.what)


def count(all_rows: Sequence[Row]) -> int:
    return sum(row.what is not None for row in all_rows)


def _change(row: Row) -> Change:
    assert row.what
    if row.what is not What.CHANGED:
        return Change(row.what, short(row.pieces[0][1], LONGEST))
    now = "".join(text for kind, text in row.pieces if kind != "out")
    return Change(row.what, short(now, LONGEST), tuple(_edits(row.pieces))[:MOST_EDITS])


def _edits(pieces: Sequence[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """(was, now) of each place; "" where nothing was, or is."""
    was = ""
    for place, (kind, text) in enumerate(pieces):
        follows = pieces[place + 1][0] if place + 1 < len(pieces) else ""
        if kind == "out":
            was = text
            if follows != "in":
                yield short(was, LONGEST_EDIT), ""
                was = ""
        elif kind == "in":
            yield short(was, LONGEST_EDIT), short(text, LONGEST_EDIT)
            was = ""


def short(text: str, longest: int) -> str:
    """Cut between words."""
    tidy = " ".join(text.split())
    if len(tidy) <= longest:
        return tidy
    return (tidy[:longest].rpartition(" ")[0] or tidy[:longest]).rstrip(" ,;:") + "…"
