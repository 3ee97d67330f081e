"""Whatever the domain tells anybody, after any history, becomes a letter that reads well."""

import os
import re

from hypothesis import HealthCheck, settings
from hypothesis.stateful import invariant, run_state_machine_as_test

from outbound.compose import compose
from tests.outbound.reading_back import body, parsed
from tests.tracker.domain.desk import MONDAY
from tests.tracker.domain.test_any_history import AnyHistory
from tracker.domain.firm import Firm
from tracker.domain.letters import Letter
from tracker.domain.notices import Notice

EXAMPLES, STEPS = int(os.environ.get("DOMAIN_EXAMPLES", "15")), int(os.environ.get("DOMAIN_STEPS", "30"))
CLUMSY = re.compile(r"\bNone\b|[{}<]| [,;:?!](?!\w)|\.\.(?!\.)|,\.|\bthe desk has\b|“”|\"\"|\bundefined\b")


def check(notice: Notice, firm: Firm) -> None:
    """It can be written, it says something in its first line, and no fact shows as a hole."""
    letter = Letter("k7q2m9x4", firm.desk, "<k7q2m9x4.x@paradesk.example>", notice, MONDAY)
    message = parsed(compose(letter, firm, MONDAY, lambda _key: b"%PDF-1.7"))
    text = body(message, "plain")
    assert str(message["Subject"]).strip()
    assert len(text.split("\n", 1)[0]) > 9, text
    shown = "\n".join(line for line in text.splitlines() if not line.startswith(">"))
    assert not CLUMSY.search(shown), f"{CLUMSY.search(shown)} in\n{text}"
    html = body(message, "html")
    assert html.count("<h1") == 1
    assert not re.search(r">[^<]*\bNone\b", html)


class AnyLetter(AnyHistory):
    """The same histories, and each letter written as soon as it is queued."""

    def __init__(self) -> None:
        super().__init__()
        self.read = 0

    @invariant()
    def every_letter_reads_well(self) -> None:
        for notice in self.desk.sent[self.read :]:
            check(notice, self.desk.firm)
        self.read = len(self.desk.sent)


def test_every_letter_of_any_history_can_be_written() -> None:
    run_state_machine_as_test(
        AnyLetter,
        settings=settings(
            max_examples=EXAMPLES,
            stateful_step_count=STEPS,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
