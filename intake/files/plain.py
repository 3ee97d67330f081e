"""Text files: paragraphs of running text, lines of lists and tables, rows of CSV, the text of a page."""

import codecs
import re

from intake.files.contents import CannotRead, Contents, Gathered
from intake.message.charsets import decode
from intake.text import html_to_text
from tracker.domain.looks import Unread

_BLANK = re.compile(r"\n[ \t]*\n")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_NOTES = re.compile(r"<!--.*?-->", re.S)
_WRAPPED = 45  # characters: lines that all reach so far were broken to fit a page


def text_of(data: bytes) -> str:
    """Raises CannotRead where these bytes are no text."""
    charset = next((name for mark, name in _MARKS if data.startswith(mark)), "")
    if not charset and b"\0" in data[:4096]:
        raise CannotRead(Unread.DAMAGED)
    return decode(data, charset)[0].replace("\r\n", "\n").replace("\r", "\n").replace("\0", "").removeprefix("\ufeff")


def read_text(data: bytes) -> Contents:
    gathered = Gathered()
    for block in _BLANK.split(text_of(data)):
        lines = block.split("\n")
        full = [line for line in lines[:-1] if len(line) >= _WRAPPED]
        for one in [block] if len(lines) > 1 and len(full) == len(lines) - 1 else lines:
            gathered.add(one)
    return Contents(tuple(gathered.paragraphs))


def read_rows(data: bytes) -> Contents:
    gathered = Gathered()
    for line in text_of(data).split("\n"):
        gathered.add(line)
    return Contents(tuple(gathered.paragraphs))


def read_page(data: bytes) -> Contents:
    """Comments in the source are among what is left in a file that nobody may want to send out."""
    page, gathered = text_of(data), Gathered()
    for line in html_to_text(page).split("\n"):
        gathered.add(line)
    return Contents(tuple(gathered.paragraphs), comments=len(_NOTES.findall(page)))
