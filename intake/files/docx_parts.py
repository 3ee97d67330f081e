"""What is taken from the parts of a Word file as its elements go by (ECMA-376 part 1, 17.13 on tracked changes)."""

from collections.abc import Mapping

from intake.files.contents import Gathered

Attributes = Mapping[str, str]

_TRACKED = frozenset({"ins", "del", "moveTo", "cellIns", "cellDel", "cellMerge"})  # moveFrom is the other end of moveTo
_REFORMATTED = frozenset(
    [
        "rPrChange",
        "pPrChange",
        "sectPrChange",
        "tblPrChange",
        "trPrChange",
        "tcPrChange",
        "tblGridChange",
        "tblPrExChange",
    ]
)
_GONE = frozenset({"del", "moveFrom"})  # their text is not there once the changes are accepted
_BREAKS = frozenset({"tab", "br", "cr", "ptab"})
_TWICE = "Fallback"  # the same content once more, for older readers (17.17.3)


def _on(attributes: Attributes) -> bool:
    """A switch (17.17.4): there, and not said to be off."""
    return attributes.get("val", "true").lower() not in ("0", "false", "off")


class Styles:
    """Ids of the styles whose text is hidden."""

    def __init__(self) -> None:
        self.hidden: set[str] = set()
        self._style = ""

    def start(self, tag: str, attributes: Attributes) -> None:
        if tag == "style":
            self._style = attributes.get("styleId", "")
        elif tag == "vanish" and self._style and _on(attributes):
            self.hidden.add(self._style)

    def end(self, tag: str) -> None:
        if tag == "style":
            self._style = ""

    def text(self, words: str) -> None:
        """Of no interest here."""


class Comments:
    """How many comments there are."""

    def __init__(self) -> None:
        self.count = 0

    def start(self, tag: str, attributes: Attributes) -> None:
        self.count += tag == "comment"

    def end(self, tag: str) -> None:
        """Of no interest here."""

    def text(self, words: str) -> None:
        """Of no interest here."""


class Body:
    """Paragraphs in their order; a paragraph inside another (a text box) stands before the rest of that one."""

    def __init__(self, gathered: Gathered, hidden_styles: frozenset[str]) -> None:
        self.tracked = self.hidden = 0
        self.noted: set[str] = set()  # ids of the comments that the text refers to
        self._gathered = gathered
        self._styles = hidden_styles
        self._paragraphs: list[list[str]] = []
        self._gone = self._skipped = self._properties = 0
        self._in_text = self._vanished = self._said = False
        self._paragraph_hidden: list[bool] = []

    def start(self, tag: str, attributes: Attributes) -> None:
        if tag == _TWICE or self._skipped:
            self._skipped += 1
        elif tag == "p":
            self._paragraphs.append([])
            self._paragraph_hidden.append(False)
        elif tag == "r":
            self._vanished, self._said = bool(self._paragraph_hidden and self._paragraph_hidden[-1]), False
        elif tag in ("rPr", "pPr"):
            self._properties += 1
        elif tag == "t":
            self._in_text = True
        elif tag in _BREAKS and not self._properties:
            self.text(" ", mark=True)
        else:
            self._note(tag, attributes)

    def _note(self, tag: str, attributes: Attributes) -> None:
        """What says something about the words."""
        if tag in _REFORMATTED or (tag in _TRACKED and not self._properties):
            self.tracked += 1
        if tag in _GONE and not self._properties:
            self._gone += 1
        elif tag == "commentReference":
            self.noted.add(attributes.get("id", ""))
        elif tag == "vanish" and self._properties:
            self._vanished = _on(attributes)
        elif tag == "rStyle" and attributes.get("val") in self._styles:
            self._vanished = True
        elif tag == "pStyle" and attributes.get("val") in self._styles and self._paragraph_hidden:
            self._paragraph_hidden[-1] = True

    def end(self, tag: str) -> None:
        if self._skipped:
            self._skipped -= 1
        elif tag == "p" and self._paragraphs:
            self._gathered.add("".join(self._paragraphs.pop()))
            self._paragraph_hidden.pop()
        elif tag == "r":
            self.hidden += self._vanished and self._said
            self._vanished = False
        elif tag in ("rPr", "pPr"):
            self._properties -= 1
        elif tag == "t":
            self._in_text = False
        elif tag in _GONE and not self._properties:
            self._gone -= 1

    def text(self, words: str, *, mark: bool = False) -> None:
        if (self._in_text or mark) and self._paragraphs and not self._gone and not self._skipped:
            self._paragraphs[-1].append(words)
            self._said = self._said or bool(words.strip())
