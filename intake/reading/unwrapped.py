# ruff: noqa: E501  a pattern reads best on one line
"""Lines that a mail program broke, put together again."""

from collections.abc import Iterator

from intake import patterns as re
from intake.reading.headings import field_of

_WRAPPED = 92  # a text with longer lines was not wrapped by a program
_NARROWEST = 33  # columns at which a program may break a line
_NEAR = 6  # columns by which one full line may be longer than another
_USUAL = 66  # a line as long as this with the next word may have been
_STARTS = re.compile(
    r"^\s*(?!(?:Team|All|Folks|Everyone|Colleagues|H(?:i|ello|ey) \w+): \S)(?:[-*•–>|]|[^\t]{1,60}\t|[^\n]{0,80}[\w)/] {2,}\S|\(?(?:\d{1,2}|[a-hA-H]|[ivxIVX]{1,4})[.)]\s|[A-Z][\w /#&.']{0,30}:\s|[a-z][\w/#&.']{0,20}(?: [\w/#&.']{1,12})?:\s|$)"
)


# "by Thursday, January / 21. The documents are": the number below is none of a list
_WANTS_NUMBER = re.compile(
    r"\b(?:(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|Nos?|Exs?|Vols?|Dept|Tabs?|Exhibits?|Sections?|Rules?|Volumes?|pages?|Form|Room|ECF)\.?|no\.|at|by|until|till|before|than|from)$"
)
_LABELLED = re.compile(r"^\s*[A-Za-z][\w.' ]{1,30}?\s+[-–—]+>?\s+\S")
_NUMBERED = re.compile(
    r"^\s*(?:T-?)?\d{4,6}\b(?![-/.,]\d)[\s:,=–—-]+[A-Za-z]"
)  # "1329 on the back burner", "1330 is toast"


def _same_cells(above: str, line: str) -> bool:
    """A row of the same table: "Tran | Exhibit index | Friday", "smith estate - notice to creditors, thurs"."""
    if (_LABELLED.match(line) and _LABELLED.match(above)) or (_NUMBERED.match(line) and _NUMBERED.match(above)):
        return True
    return " | " in line and line.count("|") == above.count("|")


_OF_IT = re.compile(r"\b(?:the|this|that|same|our|my|a|an)\s*$")  # "a new one for the same / case: ..."
# "another job for / Alvarez: a proof of service", "by 10 am through / March 31: look at the docket"
_LEADS = re.compile(
    r"[a-z] (?:through|until|till|by|before|after|at|every|and|or|than|for|of|to|the|a|an|in|with|from|on|about|my|our|his|her|their|your)$"
)
_LOW_LABEL = re.compile(r"^(?P<head>[a-z][^:\n]{0,34}):\s")


def _is_no_label(above: str, line: str, width: int) -> bool:
    """ "... that I would like her on / this too: a log for the emails": within a sentence, and no field's name."""
    if len(above) >= _NARROWEST and _LEADS.search(above) and ":" not in above[-_NARROWEST:]:
        return not line.lstrip().startswith(("-", "*", "•", "|"))
    label = _LOW_LABEL.match(line)
    if not label or ":" in above or not re.search(r"(?:[a-z]| I)$", above.rstrip()):
        return False
    return bool(_OF_IT.search(above)) or (len(above) + 10 >= width and field_of(label["head"]) is None)


# a line that ends so goes on below: "a week from", "the", "November", "at"
_GOES_ON = re.compile(
    r"(?:,|\b(?:a|an|the|this|that|these|those|my|our|your|his|her|their|its|of|to|for|from|by|in|on|at|with|without|into|about|before|after|until|than|as|and|or|but|if|when|which|who|whose|because|so|not|no|is|are|was|were|be|been|has|have|had|will|would|can|could|should|may|must|do|does|did|i|we|you|he|she|they|please|next|new|every|each|all|both|Dr\.|Mr\.|Ms\.|Mrs\.|v\.|vs\.))$",
    re.I,
)
_UNIT = r"(?:hours?|hrs?|minutes?|mins?|days?|weeks?|pages?|o'clock|[ap]\.?m|time)\b"
_GOES_BEFORE = re.compile(
    rf"(?:{_UNIT}|(?:of|to|for|from|by|at|with|and|or|but|that|which|who|than|as|is|are|was|were|has|have|instead|before|after|until|because|we|he|she|they|you|me|us|them|him|her|it|when|if|so|in|on|back|too|tomorrow|yesterday|today|I|[ECMP][SD]?T)\b)"
)
_UNIT_FIRST = re.compile(rf"\s*{_UNIT}(?! *[:|])(?!.* {{3}}\S)", re.I)  # "1.5 hrs indexing, 45 / min checking"
_CAPITALS = re.compile(r"^\W*[A-Z]|[a-z][.!?] [A-Z\d]")  # whoever writes a sentence so begins each with a capital


def _full(above: str, line: str, width: int) -> bool:
    """Whether the first word of `line` had no more room above."""
    return bool(above.strip()) and len(above) + 1 + len(line.split(None, 1)[0]) > width


def _in_midst(above: str, line: str, capitals: bool) -> bool:
    """Whether a sentence goes on from one line to the next, so that nobody ended the line there."""
    if capitals and line[:1].islower():
        return above[-1:] not in ":;"
    if above[-1:] in ".!?:;":
        return above[-1:] == "." and bool(_GOES_ON.search(above))
    return bool(_GOES_ON.search(above) or line[:1].isdigit() or _GOES_BEFORE.match(line))


def _blocks(lines: list[str]) -> Iterator[range]:
    """The places of lines between empty ones."""
    start = 0
    for place, line in enumerate([*lines, ""]):
        if not line.strip():
            yield range(start, place)
            start = place + 1


_ITEM = re.compile(r"\s*(?:[-*•–]|\(?(?:\d{1,2}|[a-hA-H])[.)])\s")


def _narrow(lines: list[str]) -> set[int]:
    """The lines that go on from the one above, and what was left over of an item of a list in the same mail."""
    found = set(_of_paragraphs(lines))
    if not found:
        return found
    width = max(len(lines[place - 1].rstrip()) for place in found)
    items = (place for place in range(1, len(lines)) if _ITEM.match(lines[place - 1]) and lines[place].strip())
    rests = {
        place
        for place in items
        if len(lines[place - 1].rstrip()) <= width + _NEAR
        and _full(lines[place - 1].rstrip(), lines[place], width)
        and not _apart(lines[place - 1], lines[place], width)
    }
    return found | rests


def _of_paragraphs(lines: list[str]) -> Iterator[int]:
    """The lines that go on from the one above, where a program broke them at fewer columns than is usual.

    Each line is full then, and a sentence runs over the end of one at least: so much is chance in no list that somebody
    typed.
    """
    capitals = any(_CAPITALS.search(line) for line in lines)
    for block in _blocks(lines):
        width = max((len(lines[place].rstrip()) for place in block if not _STARTS.match(lines[place])), default=0)
        if not _NARROWEST <= width <= _USUAL:
            continue
        chain: list[int] = []
        for place in (*block[1:], block.stop):
            above, line = lines[place - 1].rstrip(), lines[place] if place < block.stop else ""
            if line.strip() and not _apart(above, line, width) and _full(above, line, width):
                chain.append(place)
                continue
            if any(_in_midst(lines[one - 1].rstrip(), lines[one], capitals) for one in chain):
                yield from chain
            chain = []


def _apart(above: str, line: str, width: int) -> bool:
    """Whether a line begins something of its own: an item, a field, a row, a paragraph."""
    if (_WANTS_NUMBER.search(above) and line[:1].isdigit()) or _is_no_label(above, line, width):
        return False
    return bool(_STARTS.match(line)) or _same_cells(above, line)


def unwrapped(text: str) -> str:
    """Lines that a mail program broke put together again, most at 72 or so columns; lists, fields and paragraphs stay."""
    lines = text.replace("\r\n", "\n").split("\n")
    if any(len(line) > _WRAPPED for line in lines):
        return text
    narrow = _narrow(lines)
    out: list[str] = []
    above = ""  # the last line as it came
    for place, line in enumerate(lines):
        row = bool(out) and out[-1].lstrip().startswith("|") and not out[-1].rstrip().endswith("|")
        halved = above[-1:].isdigit() and bool(_UNIT_FIRST.match(line))
        row = row and line.rstrip().endswith("|") and not line.lstrip().startswith("|")  # the rest of a table's row
        joins = (
            bool(above.strip() and line.strip()) and _full(above, line, _USUAL) and not _apart(out[-1], line, _USUAL)
        )
        if row or joins or halved or place in narrow:
            out[-1] = f"{out[-1].rstrip()} {line.strip()}"
        else:
            out.append(line)
        above = line.rstrip()
    return "\n".join(out)
