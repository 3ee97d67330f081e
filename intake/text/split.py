"""The writer's own new words apart from quotes, forwards, signature: nothing is thrown away, all of it is linear."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from intake.text.html import html_to_text
from intake.text.marks import Mark, begins, groupwise, quoted, telling
from intake.text.signature import split_signature

LONGEST = 400_000  # characters that are looked at; the rest counts as quoted
MOST_LINES = 20_000
_WRITTEN = re.compile(r"[^\s_=*─—–-]")


@dataclass(frozen=True, slots=True)
class Words:
    """A mail's text by who wrote it. `inline_answers` pairs a quoted line with the own words right below it; `above`
    has for each of them all the lines quoted since the answer before."""

    own: str
    quoted: str = ""
    signature: str = ""
    forwarded: str = ""
    inline_answers: tuple[tuple[str, str], ...] = ()
    above: tuple[str, ...] = ()


@dataclass(slots=True)
class Run:
    """Lines of one kind in a row."""

    kind: str  # own | quoted | forwarded
    lines: list[str]


def split(text: str, html: str | None = None) -> Words:
    """Splits `text`; an empty one is made from `html`. Never raises."""
    if not text.strip() and html:
        text = html_to_text(html)
    lines = text[:LONGEST].split("\n")
    over = text[LONGEST:]
    if len(lines) > MOST_LINES:
        over = "\n".join(lines[MOST_LINES:]) + over
        lines = lines[:MOST_LINES]
    runs = list(_runs([line.rstrip() if line != "-- " else line for line in lines]))
    return _words(runs, over)


def _runs(lines: list[str]) -> Iterator[Run]:
    """Own, quoted and forwarded lines in order."""
    at, own, may = 0, Run("own", []), telling(lines)
    while at < len(lines):
        if quoted(lines[at]) and not groupwise(lines[at]) and not _row_goes_on(own.lines, lines[at]):
            end = _quote_end(lines, at)
            yield own
            yield Run("quoted", lines[at:end])
            at, own = end, Run("own", [])
            continue
        mark = begins(lines, at) if may[at] else None
        if mark is None:
            own.lines.append(lines[at])
            at += 1
            continue
        kind, heading = mark
        yield own
        own = Run("own", [])
        end = at + heading
        below = next((place for place in range(end, min(end + 12, len(lines))) if lines[place].strip()), len(lines))
        if kind is Mark.FORWARD or below >= len(lines) or not quoted(lines[below]):
            yield Run("forwarded" if kind is Mark.FORWARD else "quoted", lines[at:])
            return
        yield Run("quoted", lines[at:below])
        at = below
    yield own


def _row_goes_on(above: list[str], line: str) -> bool:
    """ "| Mon 1/11" below "Brandt | Draft the subpoena": the program broke the row of a table before a cell."""
    return line.lstrip().startswith("|") and bool(above) and " | " in above[-1].lstrip(" |>")


def _quote_end(lines: list[str], at: int) -> int:
    """One past the last line of a quote, with the tails of quoted lines that a program broke in two."""
    end = at
    while end < len(lines) and not groupwise(lines[end]):
        parted = not lines[end].strip() and end + 1 < len(lines) and quoted(lines[end + 1])
        if not (quoted(lines[end]) or parted or _broken_tail(lines, end)):
            break
        end += 1
    return end


def _broken_tail(lines: list[str], at: int) -> bool:
    """A line between two quoted ones, below one it would have made too long: the end of that, not an answer."""
    line, above = lines[at].strip(), lines[at - 1]
    if not line or len(line) > 100 or at + 1 >= len(lines) or not quoted(lines[at + 1]) or line[0].isupper():
        return False
    if above.endswith(("?", ":")):
        return False
    short = len(line) <= 30 and len(above) >= 66
    wrapped = len(above) + 1 + len(line.split(None, 1)[0]) > 78 and not above.endswith((".", "!"))
    return (short or wrapped) and not line.endswith(("?", "!"))


def _words(runs: list[Run], over: str) -> Words:
    kept: dict[str, list[str]] = {"own": [], "quoted": [], "forwarded": [], "signature": []}
    answers: list[tuple[str, str]] = []
    above: list[str] = []
    quote: list[str] = []
    last = max(
        (place for place, run in enumerate(runs) if run.kind == "own" and any(map(str.strip, run.lines))), default=-1
    )
    before = ""
    for place, run in enumerate(runs):
        text = "\n".join(run.lines).strip("\n")
        if run.kind == "own" and before and not _WRITTEN.search(text):
            run.kind = "quoted"  # rules that a program left over between two quotes
        if run.kind != "own":
            quote += run.lines
            before = next((one.lstrip("> |").strip() for one in reversed(run.lines) if one.strip("> |")), "")
        elif text.strip():
            own, aside = split_signature(run.lines, place == last, len(runs) > 1)
            text = "\n".join(own).strip()
            kept["signature"].extend(aside)
            if before and text and any(one.kind == "own" and one.lines for one in runs):
                answers.append((before, text))
                above.append("\n".join(quote))
                quote = []
        if text.strip():
            kept[run.kind].append(text)
    return Words(
        own="\n\n".join(kept["own"]),
        quoted="\n".join([*kept["quoted"], over] if over else kept["quoted"]),
        signature="\n".join(kept["signature"]).strip(),
        forwarded="\n".join(kept["forwarded"]),
        inline_answers=tuple(answers),
        above=tuple(above),
    )
