"""Words as plain text (72 columns) and as safe HTML. Pure."""

import re
import textwrap
from collections.abc import Sequence

from markupsafe import Markup, escape

from outbound.mime import clean

COLUMNS = 72
# what a control character or a half surrogate would do in a mail client is anybody's guess
UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
NUMBER = re.compile(r"\bT-\d{1,9}\b")
LABEL = re.compile(r"[A-Z][A-Za-z ’']{1,10}: +(?=\S)")
BULLET = re.compile(r"(?:- |\d{1,2}\. | {2,13}(?=\S))")
URL = re.compile(r"https?://\S{40,}")


def words(text: str) -> str:
    """Somebody's words without what no screen shows: line ends are \\n, tabs blanks, never two empty lines."""
    text = UNPRINTABLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", "    "))
    lines = (line.rstrip() for line in text.strip("\n").split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def quoted(text: str) -> str:
    """Somebody's words in the text part: "> " before each line, wrapped to fit."""
    lines = [part for line in words(text).split("\n") for part in (wrapped(line, COLUMNS - 2) or [""])]
    return "\n".join(f"> {line}".rstrip() for line in lines)


def wrapped(line: str, width: int = COLUMNS, hang: str = "") -> list[str]:
    """One line as lines of at most `width` columns; a web address stays whole."""
    if len(line) <= width:
        return [line]
    whole = not URL.search(line)
    return textwrap.wrap(line, width, subsequent_indent=hang, break_long_words=whole, break_on_hyphens=False)


PLACE = re.compile(r"\\\\\w|[A-Za-z]:\\|/\w|https://\S+$")  # an address by itself; cut in two it opens nothing


def columns(text: str) -> str:
    """A rendered text part in 72 columns. Continuations hang under "Label:   ", "- ", "1. "; quotes come wrapped."""
    lines: list[str] = []
    for raw in text.split("\n"):
        line = raw if raw == "-- " else raw.rstrip()
        if len(line) <= COLUMNS or line.startswith("> ") or PLACE.match(line):
            lines.append(line)
            continue
        found = LABEL.match(line) or BULLET.match(line)
        lines += wrapped(line, COLUMNS, " " * len(found[0]) if found else "")
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).replace("\xa0", " ").strip("\n") + "\n"


def straight(text: str) -> str:
    """Our own typographic quotes, for the text part."""
    return text.replace("“", '"').replace("”", '"').replace("’", "'")


TIES = re.compile(
    r"(?<=\b[A-Z][a-z]{2}) (?=[A-Z][a-z]{2} \d)|(?<=[a-z]) (?=\d{1,2}\b)|"
    r"(?<=\d) (?=(?:[AP]M|noon)\b)|(?<=[AP]M) (?=[A-Z])"
)


def tied(text: str) -> str:
    """An instant whose "Fri Nov 27" and "5:00 PM PT" stay together at a line end (no-break spaces, until wrapped)."""
    return TIES.sub("\xa0", text)


def paragraphs(text: str) -> Markup:
    """Somebody's words in the HTML part: escaped, empty lines become space, line ends stay line ends."""
    return Markup("<br>").join(held(line) for line in words(text).split("\n"))


def held(value: object) -> Markup:
    """Escaped; a task number never breaks at its hyphen (and stays an ordinary hyphen, so that it can be searched)."""
    safe = str(value) if isinstance(value, Markup) else str(escape(UNPRINTABLE.sub("", str(value))))
    if "T-" not in safe:
        return Markup(safe)  # noqa: S704 escaped above
    return Markup(NUMBER.sub(r'<span style="white-space:nowrap;">\g<0></span>', safe))  # noqa: S704 escaped above


def one_line(value: object) -> str:
    return clean(str(value))


def in_line(text: str) -> str:
    """Blanks and line ends of a template as single blanks; no-break spaces stay."""
    return re.sub(r"[ \n]+", " ", text).strip()


def packed(sentences: Sequence[str], length: range) -> str:
    """As many sentences as fit, in order; a line still too short takes a part of the next one, cut at a word."""
    line, most = "", length[-1]
    for sentence in sentences:
        longer = f"{line} {sentence}".strip()
        if len(longer) <= most:
            line = longer
        elif len(line) < length[0]:
            line = shortened(longer, most)
    return line


def shortened(text: str, most: int) -> str:
    """Cut at a word, with "…"."""
    if len(text) <= most:
        return text
    cut = text[: most - 1]
    at = max(cut.rfind(" "), cut.rfind("\xa0"))
    return (cut[:at] if at > most // 2 else cut).rstrip(" \xa0,;:.(“") + "…"


def first_name(name: str) -> str:
    """ "Dana" of "Dana Ruiz"; the whole name where the first word is a title."""
    parts = name.split()
    titles = {"dr.", "dr", "hon.", "judge", "mr.", "mrs.", "ms.", "prof."}
    return name if not parts or parts[0].lower() in titles else parts[0]


def listed(items: Sequence[str], last: str = "and") -> str:
    """ "a", "a and b", "a, b, and c"."""
    if len(items) < 3:
        return f" {last} ".join(items)
    return ", ".join(items[:-1]) + f", {last} {items[-1]}"


def counted(number: int, one: str, many: str = "") -> str:
    """ "1 task", "3 tasks"."""
    return f"{number} {one if number == 1 else many or one + 's'}"


SMALL = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def spelled(number: int) -> str:
    """Numbers under ten in words, as in a sentence."""
    return SMALL[number] if 0 <= number < len(SMALL) else str(number)
