"""What the corpora say of parsing, splitting and machines, as figures."""

import json
import os
import re
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from intake.automatic import Kind, machine
from intake.message import parse
from intake.text import Words, html_to_text, split

Json = dict[str, Any]
SPACE = re.compile(r"\s+")


def corpora() -> Path | None:
    """The folder of the corpora, or None where there is none."""
    given = os.environ.get("BUCKSLIP_CORPORA")
    folder = Path(given) if given else Path(__file__).resolve().parents[3] / "shared" / "corpora"
    return folder if folder.is_dir() else None


@dataclass
class Parsed:
    """How parsing went over a folder: mails, defects, the slowest in seconds of CPU."""

    mails: int = 0
    raised: list[str] = field(default_factory=list)
    defects: Counter[str] = field(default_factory=Counter)
    slowest: float = 0.0


def odd(folder: Path) -> Parsed:
    """Every file of odd/ that is a mail."""
    result = Parsed()
    for path in sorted((folder / "odd").rglob("*")):
        if not path.is_file() or path.suffix in (".json", ".jsonl", ".png", ".wav"):
            continue
        began = time.process_time()
        try:
            result.defects.update(parse(path.read_bytes()).defects)
        except Exception as error:
            result.raised.append(f"{path.name}: {error!r}")
        result.slowest = max(result.slowest, time.process_time() - began)
        result.mails += 1
    return result


def replies(folder: Path) -> dict[str, tuple[int, int]]:
    """By source, and for the annotated lists by whether there is a quote: whole replies exactly right, and how many."""
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for row in rows(folder / "replies/pairs.jsonl"):
        text = reply_text(row)
        expected = row["expected_text"]
        expected = fold(html_to_text(expected) if row["task"] == "reply_html" else expected)
        name = f"{row['source']} {row['task']}"
        if "Quagga" in name:
            name += " with quotes" if len(expected) < 0.9 * len(fold(text)) else " without"
        total[name] += 1
        right[name] += is_right(split(text), expected, row["task"])
    return {name: (right[name], total[name]) for name in total}


def reply_text(row: Json) -> str:
    if row["input_kind"] == "eml":
        return parse(row["input"].encode("utf-8", "surrogateescape")).text
    return html_to_text(row["input"]) if row["input_kind"] == "html_body" else str(row["input"])


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


def fold(text: str) -> str:
    return SPACE.sub("", text or "")


def bounces(folder: Path) -> Counter[str]:
    """How the bounces of many mail systems are recognised; the RFC 3463 class where both sides know one."""
    result: Counter[str] = Counter()
    for row in rows(folder / "bounces/expected.jsonl"):
        found = machine(parse((folder / "bounces" / row["file"]).read_bytes()))
        result[str(found.kind) if found else "person"] += 1
        expected = row["expected"][0]
        code = expected.get("dsn") or expected.get("replycode") or ""
        if found and found.kind is Kind.BOUNCE and code and found.status:
            result["class right" if found.status[0] == code[0] else "class wrong"] += 1
    return result


def automatic(folder: Path) -> Counter[tuple[str, str]]:
    """Out-of-office and bounces of the nineties, which bear no RFC 3834 header: label and what we take it for."""
    result: Counter[tuple[str, str]] = Counter()
    for row in rows(folder / "automatic/index.jsonl"):
        read = parse((folder / "automatic" / row["file"]).read_bytes())
        found = machine(read)
        label = row["label"]
        if label == "out_of_office" and not re.match(r"(?i)out of office auto-?\s?reply", read.subject):
            label = "typed about an absence"
        result[label, str(found.kind) if found else "person"] += 1
    return result


def people(folder: Path) -> Counter[str]:
    """Mail from lawyers to their paralegals: none of it may be taken for a machine's. (A few reports of servers are in it.)"""
    result: Counter[str] = Counter()
    for path in sorted((folder / "delegation").rglob("*.eml")):
        read = parse(path.read_bytes())
        if re.match(r"(?i)postmaster@|mailer-daemon@", read.from_raw):
            continue
        found = machine(read)
        result[str(found.kind) if found else "person"] += 1
    return result


def rows(path: Path) -> Iterator[Json]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)
