"""Whole replies exactly right, as each source of corpora/replies has annotated them."""

import re
from pathlib import Path

from intake.message import parse
from intake.text import Words, html_to_text, split
from tests.corpus.rows import Json, Shares, count, fold, rows

_HEAD = re.compile(r"\r?\n\r?\n")


def replies(folder: Path) -> tuple[Shares, dict[str, int]]:
    """By source, and how many of each source's expected texts are right only once they are decoded (docs/corpora.md)."""
    result: Shares = {}
    undecoded: dict[str, int] = {}
    for row in rows(folder / "replies/pairs.jsonl"):
        text = text_of(row)
        name, written = _name(row, text), _expected(row, row["expected_text"])
        words = split(text)
        right = is_right(words, written, row["task"])
        if not right and is_right(words, _expected(row, decoded(row)), row["task"]):
            undecoded[name] = undecoded.get(name, 0) + 1
            right = True
        count(result, name, row["id"], right)
        if "talon" in name and row["task"] in ("reply_html", "reply_html_text", "reply_text"):
            count(result, "mailgun/talon, all kinds of reply", row["id"], right)
    return result, undecoded


def text_of(row: Json) -> str:
    if row["input_kind"] == "eml":
        return parse(row["input"].encode("utf-8", "surrogateescape")).text
    return html_to_text(row["input"]) if row["input_kind"] == "html_body" else str(row["input"])


def _name(row: Json, text: str) -> str:
    name = f"{row['source']} {row['task']}"
    if "Quagga" not in name:
        return name
    quotes = len(_expected(row, row["expected_text"])) < 0.9 * len(fold(text))
    return f"{name} {'with quotes' if quotes else 'without'}"


def _expected(row: Json, text: str) -> str:
    return fold(html_to_text(text) if row["task"] == "reply_html" else text)


def decoded(row: Json) -> str:
    """Quagga's zones were cut from bytes: quoted-printable not undone, UTF-8 read as Windows-1252."""
    text = str(row["expected_text"])
    if row["input_kind"] == "eml" and "quoted-printable" in row["input"].lower():
        head = _HEAD.split(row["input"], maxsplit=1)[0]
        return parse(f"{head}\n\n{text}".encode("utf-8", "surrogateescape")).text
    try:
        return b"".join(map(_byte, text)).decode()
    except UnicodeError:
        return text


def _byte(letter: str) -> bytes:
    try:
        return letter.encode("cp1252")
    except UnicodeEncodeError:
        return letter.encode("latin-1")


def is_right(words: Words, expected: str, task: str) -> bool:
    """White space folded; a signature may stay or go."""
    own, signature = fold(words.own), fold(words.signature)
    if task == "signature":
        return signature == expected
    return (
        own == expected
        or own + signature == expected
        or (expected.startswith(own) and expected[len(own) :] in signature)
    )
