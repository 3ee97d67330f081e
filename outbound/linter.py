"""What Word's engine, Gmail and a careful mail must not have, found in the HTML of a letter without a browser."""

import re
import unicodedata
from dataclasses import dataclass, field
from html.parser import HTMLParser

MOST_BYTES, MOST_STYLE = 60_000, 16_000  # Gmail clips near 102 KB and drops style above 16 KB
TAGS = frozenset(
    "a body br div h1 h2 head html li meta ol p span strong style table td th title tr ul em".split()  # noqa: SIM905
)
WIDE = frozenset({"table", "td", "th"})  # where Word and the others agree on a width
VOID = frozenset({"br", "meta"})
RULES = (
    ("flex or grid", r"display\s*:\s*(inline-)?(flex|grid)"),
    ("a background image", r"background(-image)?\s*:[^;\"]*url\(|\sbackground="),
    ("remote or embedded content", r"url\(|@import|\ssrc=|srcset|base64|href=[\"'](?!mailto:)"),
    ("a float, a position, a variable, or rem", r"[\";{](float|position)\s*:|var\(--|[\d.]rem\b"),
    ("a script", r"<script|\son\w+\s*=|javascript:"),
)
HOLES = re.compile(r"\bNone\b|\bundefined\b|[{%]\s*[%{]|&amp;(amp|lt|gt|quot|#\d+);|&lt;/?(br|span|strong|td|p)\b")
CONDITIONAL = re.compile(r"<!--\[if mso\]>.*?<!\[endif\]-->", re.S)


@dataclass(frozen=True, slots=True)
class Piece:
    """Some visible text, and the tags and classes that it stands in."""

    words: str
    inside: frozenset[str]


@dataclass(slots=True)
class Outline(HTMLParser):
    """The tags of a page in their order, its pieces of text, its links, and what is wrong with its form."""

    pieces: list[Piece] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    open: list[tuple[str, frozenset[str]]] = field(default_factory=list)

    def __post_init__(self) -> None:
        HTMLParser.__init__(self)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if tag not in TAGS:
            self.wrong.append(f"<{tag}>")
        if tag not in WIDE and ("width" in values or re.search(r"(?<![-\w])width\s*:", values.get("style", ""))):
            self.wrong.append(f"a width on <{tag}>")
        if tag == "a":
            self.links.append(values.get("href", ""))
        marks = {tag, *values.get("class", "").split()} | ({"hidden"} if values.get("aria-hidden") == "true" else set())
        if tag not in VOID:
            self.open.append((tag, frozenset(marks)))

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open[-1][0] != tag:
            self.wrong.append(f"</{tag}> closes nothing")
        else:
            self.open.pop()

    def handle_data(self, data: str) -> None:
        inside = frozenset[str]().union(*(marks for _, marks in self.open))
        if data.strip() and not inside & {"style", "title"}:
            self.pieces.append(Piece(" ".join(data.split()), inside))


def outline(html: str) -> Outline:
    found = Outline()
    found.feed(CONDITIONAL.sub("", html))
    found.close()
    found.wrong += [f"<{tag}> is never closed" for tag, _ in found.open]
    return found


def faults(html: str) -> list[str]:
    """All that is wrong with a letter's HTML, in words; [] for a good one."""
    found = outline(html)
    wrong = [*found.wrong]
    shown = CONDITIONAL.sub("", html)
    wrong += [f"{name}: {match[0]}" for name, rule in RULES if (match := re.search(rule, shown, re.I))]
    if len(html.encode()) > MOST_BYTES:
        wrong.append(f"{len(html.encode())} bytes of HTML")
    if (style := sum(map(len, re.findall(r"<style>.*?</style>", html, re.S)))) > MOST_STYLE:
        wrong.append(f"{style} bytes of style")
    if len(re.findall(r"<h1\b", html)) != 1:
        wrong.append("not one h1")
    if html.count('lang="en-US"') < 2:
        wrong.append("no language on the wrapper")
    return wrong


def holes(html: str) -> list[str]:
    """Where our own words failed: a fact that is none, a template unfilled, markup shown as text."""
    return [match[0] for match in HOLES.finditer(html)]


def missing_from_text(html: str, text: str) -> list[str]:
    """Pieces of the HTML that the text part does not have. Shortcuts (.noprint) are only another way to say it, and a
    list of lines needs no column headings (.heading)."""
    lines = (re.sub(r"^> ?", "", line) for line in text.split("\n"))
    whole = _bare("".join(lines))
    return [
        piece.words
        for piece in outline(html).pieces
        if not piece.inside & {"noprint", "hidden", "heading"} and _bare(piece.words) not in whole
    ]


def _bare(words: str) -> str:
    """Letters and digits only: quotes, case, bullets and line ends are each part's own."""
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFKC", words).casefold())
