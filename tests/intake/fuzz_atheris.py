"""The same readers under atheris (libFuzzer with coverage), where it is installed: python -m tests.intake.fuzz_atheris [seconds]."""

import importlib
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

NOW = datetime(2026, 12, 1, 18, 0, tzinfo=UTC)
MAILS = Path(__file__).parents[1] / "mail"


def main() -> int:
    try:
        atheris: Any = importlib.import_module("atheris")
    except ImportError:
        print("atheris is not installed (see DECISIONS.md); hypothesis alone has run.")
        return 0
    with atheris.instrument_imports(include=["intake"]):
        from intake.automatic import machine
        from intake.known import Known
        from intake.message import parse
        from intake.reading.interpret import interpret
        from tests.intake.reading.desk import BELIEVED, firm

    office = firm()

    def one(data: bytes) -> None:
        mail = parse(data)
        machine(mail, office.address)
        interpret(mail, Known(), office, BELIEVED, NOW)

    seconds = sys.argv[1] if len(sys.argv) > 1 else "60"
    with tempfile.TemporaryDirectory() as found:  # libFuzzer writes into the first folder, and only reads the second
        limits = [f"-max_total_time={seconds}", "-timeout=5", "-max_len=4096"]
        atheris.Setup([sys.argv[0], *limits, found, str(MAILS)], one)
        atheris.Fuzz()
    return 0


if __name__ == "__main__":
    sys.exit(main())
