"""Machines of the nineties, which bear no RFC 3834 header: what we take them for, and what the whole reading does."""

import re
from collections import Counter
from pathlib import Path

from intake.automatic import machine
from intake.message import parse
from tests.corpus.full import is_quiet, read
from tests.corpus.rows import Shares, count, rows


def automatic(folder: Path) -> tuple[Counter[tuple[str, str]], Shares]:
    """Label and what we take it for; and by label, those of which neither a task nor an answer comes."""
    kinds: Counter[tuple[str, str]] = Counter()
    quiet: Shares = {}
    for row in rows(folder / "automatic/index.jsonl"):
        mail = parse((folder / "automatic" / row["file"]).read_bytes())
        label = row["label"]
        if label == "out_of_office" and not re.match(r"(?i)out of office auto-?\s?reply", mail.subject):
            label = "typed about an absence"  # by a person, labelled for its subject
        found = machine(mail)
        kinds[label, str(found.kind) if found else "person"] += 1
        _, commands = read(mail)
        count(quiet, label, row["id"], is_quiet(commands))
        if found:
            count(quiet, "all that is known for a machine's", row["id"], is_quiet(commands))
    return kinds, quiet


def people(folder: Path) -> Counter[str]:
    """Mail from lawyers to their paralegals: none of it may be taken for a machine's. (A few reports of servers are in it.)"""
    result: Counter[str] = Counter()
    for path in sorted((folder / "delegation").rglob("*.eml")):
        mail = parse(path.read_bytes())
        if not re.match(r"(?i)postmaster@|mailer-daemon@", mail.from_raw):
            found = machine(mail)
            result[str(found.kind) if found else "person"] += 1
    return result
