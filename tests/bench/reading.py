"""What understanding a mail costs, against mail-parser's parse of the same bytes: CPU in one process, one run.

Before each reading, all is forgotten that is remembered of texts: a mailbox sees each text once. Every mail is read
in turn with hundreds of others, and of the rounds the best counts, for both sides.
"""

import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from statistics import quantiles

import mailparser

from config import load
from intake import patterns
from intake.known import Known
from intake.known.json import known_from_json
from intake.mail import Mail
from intake.message import parse, without_data
from intake.reading.interpret import interpret
from tests.bench.heads import microsoft, way
from tests.cases import score
from tests.cases.scoring import SETS, cases
from tests.intake.reading.desk import FIRM, address, firm

NEED = 1.0
OF_TEXTS = 16  # a cache with room for so many holds texts
DESK = load(FIRM, {}).desk
TRUSTED = f"Authentication-Results: {DESK.trust.authserv_id}"
SENT = datetime(2026, 12, 1, 18, 0, tzinfo=UTC)
WORDS = """Hi team,

Hope you all had a good weekend. Could Renee please summarize the Ruiz deposition in Alvarez, page and line, by Friday
at noon? The transcript is attached; it is long, so please do not spend more than six hours on it. What I need most is
what he says about the brake inspections, and whether he ever saw the maintenance log of March 2024.

Two more things:

1. Cite-check the reply brief in Brandt by Thursday, end of day. Dana reviews it.
2. Draft a meet and confer letter to Kestrel's counsel about the missing interrogatory answers. No rush on that one.

The hearing on the motion to compel is on December 18 at 9:30 am, so we have a little room, but not much. If anything
in the transcript is unclear, ask me rather than guess. I am in a deposition most of today and will answer tonight.

Thanks so much,
Priya
"""
ONE_TASK = """Hi team,

Could Renee please summarize the Ruiz deposition in Alvarez, page and line, by Friday at noon? The transcript is
attached; it is long, so please do not spend more than six hours on it. What I need most is what he says about the
brake inspections, and whether he ever saw the maintenance log of March 2024.

If anything in the transcript is unclear, ask me rather than guess.

Thanks so much,
Priya
"""
SIGNATURE = (
    "\n-- \nPriya Nair\nHollis Reyes & Park LLP\n100 Main Street, Los Angeles\n" + "This message is confidential. " * 18
)


@dataclass
class Cost:
    """One mail and the best of what it cost, in seconds of CPU."""

    raw: bytes
    known: Known = field(default_factory=Known)
    mail: Mail = field(init=False)
    received: datetime = SENT
    ours: float = float("inf")
    theirs: float = float("inf")

    def __post_init__(self) -> None:
        self.mail = without_data(parse(self.raw))
        self.received = self.mail.received_at or self.mail.date or SENT

    @property
    def ratio(self) -> float:
        return self.ours / self.theirs

    def measure(self) -> None:
        forget()
        self.ours = min(
            self.ours, seconds(partial(interpret, self.mail, self.known, DESK.firm, DESK.trust, self.received))
        )
        self.theirs = min(self.theirs, seconds(partial(mailparser.parse_from_bytes, self.raw)))


def reading(rounds: int = 5, style: str = "random") -> bool:
    """Prints the ratios of four mails and of all cases; True if those of the four are at most NEED."""
    four = {
        "three tasks in 1 KB of words, 2 KB of head, one plain part": Cost(plain()),
        "three tasks, Outlook's 12 KB of HTML": Cost(outlook()),
        "one task, 6 KB of head as Microsoft 365 writes it, text and HTML": Cost(both(ONE_TASK, microsoft())),
        "three tasks, the same head, text and HTML": Cost(both(WORDS, microsoft())),
    }
    assert all(interpret(one.mail, one.known, DESK.firm, DESK.trust, one.received).tasks for one in four.values())
    bare = list(case_mails(style))
    headed = [Cost(with_head(one.raw), one.known) for one in bare]
    for _ in range(rounds):
        for one in (*four.values(), *bare, *headed):
            one.measure()
    for name, one in four.items():
        said(f"{name} ({len(one.raw)} bytes): {one.ours * 1000:.2f} ms, {one.ratio:.2f} of mail-parser's parse")
    said(spread("the cases, each in one of six mail programs' styles", bare))
    said(spread("the same with that head", headed))
    print(f"reading: at most {NEED:g} wanted of each of the four", flush=True)
    return max(one.ratio for one in four.values()) <= NEED


def forget() -> None:
    """What is remembered of texts; what is worked out of the code and of the firm stays."""
    patterns.forget()
    for name, module in list(sys.modules.items()):
        if name.startswith("intake.reading"):
            for one in vars(module).values():
                if hasattr(one, "cache_parameters") and (one.cache_parameters()["maxsize"] or 0) >= OF_TEXTS:
                    one.cache_clear()


def said(words: str) -> None:
    print(f"reading: {words}", flush=True)


def spread(name: str, costs: list[Cost]) -> str:
    ratios = quantiles((one.ratio for one in costs), n=10)
    whole = sum(one.ours for one in costs) / sum(one.theirs for one in costs)
    return f"{name}, {len(costs)} mails: median {ratios[4]:.2f}, nine of ten at most {ratios[8]:.2f}, together {whole:.2f} of mail-parser's parse"


def seconds(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def case_mails(style: str) -> Iterable[Cost]:
    """The mails of tests/cases with the open tasks they meet, as `style` writes them ("random": one program a case)."""
    for name in ("mail", *SETS):
        with tempfile.TemporaryDirectory() as folder:
            mails = score.write_mails(cases(name), Path(folder), style, 1)
            for call in score.calls_for(mails, Path(folder)):
                known = known_from_json(json.loads(call.tasks.read_text("utf-8")))
                yield from (Cost(one.path.read_bytes(), known) for one in call.mails)


def with_head(raw: bytes) -> bytes:
    """With the lines that the servers on its way wrote, below its own."""
    head, gap, body = raw.partition(b"\r\n\r\n")
    return head + b"\r\n" + microsoft().encode().rstrip(b"\r\n") + gap + body


def plain() -> bytes:
    return head("text/plain; charset=utf-8") + (WORDS + SIGNATURE).replace("\n", "\r\n").encode()


def outlook() -> bytes:
    """As Outlook writes: a style sheet longer than the words, a paragraph a line, all of it in one HTML part."""
    style = "<style>" + "p.MsoNormal{margin:0in;font-size:11.0pt;font-family:Calibri,sans-serif}\n" * 120 + "</style>"
    return head("text/html; charset=utf-8") + page(WORDS, style).encode()


def both(words: str, lines: str) -> bytes:
    """Text and HTML of the same words, below the lines of the servers on its way."""
    text = (words + SIGNATURE).replace("\n", "\r\n")
    kinds = {"text/plain": text, "text/html": page(words, "")}
    parts = "".join(
        f'--part\r\nContent-Type: {kind}; charset="utf-8"\r\n\r\n{body}\r\n' for kind, body in kinds.items()
    )
    return head('multipart/alternative; boundary="part"', lines) + f"{parts}--part--\r\n".encode()


def page(words: str, style: str) -> str:
    lines = "".join(
        f"<p class=MsoNormal>{line or '&nbsp;'}<o:p></o:p></p>\r\n" for line in (words + SIGNATURE).split("\n")
    )
    return f"<html><head>{style}</head><body lang=EN-US><div class=WordSection1>{lines}</div></body></html>"


def head(kind: str, lines: str = "") -> bytes:
    """As mail stands in the mailbox of a firm: with the lines that the servers on its way wrote."""
    sender = address("pnair")
    fields = {
        "From": f"Priya Nair <{sender}>",
        "To": firm().address,
        "Subject": "Ruiz and two other things",
        "Date": "Tue, 01 Dec 2026 10:00:00 -0800",
        "Message-ID": "<reading@hollisreyes.example>",
        "MIME-Version": "1.0",
        "Content-Type": kind,
    }
    proven = f"{TRUSTED}; dmarc=pass header.from={sender.partition('@')[2]}\r\n"  # above all others: our server's own
    own = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
    return f"{proven}{lines or way(firm().address)}{own}\r\n".encode()
