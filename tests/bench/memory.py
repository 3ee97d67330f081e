"""Memory of the whole process tree (PSS: shared pages counted once) while mails pass."""

import subprocess
import sys
import tempfile
import threading
import time
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import psutil

from tests.bench.intake import fill
from tests.office import DESK, mixed, office, stamped
from tests.world.dovecot import Dovecot
from tests.world.smtp_sink import SmtpSink

MIB = 2**20
MOST, MOST_WITH_LARGE, GROWTH = 350, 700, 1.10


class Peak:
    """Watches a process tree; `take` gives the highest PSS in MiB since the last `take`."""

    def __init__(self, pid: int) -> None:
        self.root, self.highest = psutil.Process(pid), 0
        threading.Thread(target=self._watch, daemon=True).start()

    def _watch(self) -> None:
        with suppress(psutil.NoSuchProcess):  # the tree may end between any two looks
            while self.root.is_running():
                self.highest = max(self.highest, self.now())
                time.sleep(0.05)

    def now(self) -> int:
        total = 0
        for process in (self.root, *self.root.children(recursive=True)):
            try:
                total += process.memory_full_info().pss
            except psutil.Error:
                continue
        return total

    def take(self) -> float:
        highest, self.highest = self.highest, 0
        return highest / MIB


def memory(mails: int = 1000) -> bool:
    with Dovecot() as dovecot, SmtpSink() as sink, tempfile.TemporaryDirectory() as folder:
        place = office(Path(folder))
        words = [
            sys.executable,
            "-m",
            "tests.bench.desk",
            str(place.config),
            f"{folder}/desk.db",
            str(dovecot.imap),
            str(sink.port),
        ]
        child = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert child.stdin and child.stdout
        child.stdout.readline()
        peak, peaks = Peak(child.pid), []
        for round_number in range(3):
            fill(dovecot, list(mixed(place, mails, datetime.now(UTC), seed=round_number)))
            wait_idle(child, mails * (round_number + 1))
            peaks.append(peak.take())
            sink.taken.clear()
        fill(dovecot, [large(place.attorneys[0])])
        wait_idle(child, mails * 3 + 1)
        with_large = peak.take()
        child.stdin.close()
        child.wait(30)
    growth = peaks[2] / peaks[0]
    print(
        f"memory: {', '.join(f'{p:.0f}' for p in peaks)} MiB for the first, second, third {mails} mails (under {MOST})"
    )
    print(
        f"        {with_large:.0f} MiB with a 25 MB attachment (under {MOST_WITH_LARGE}); "
        f"growth from first to third {growth:.2f} (under {GROWTH})"
    )
    return max(peaks) < MOST and with_large < MOST_WITH_LARGE and growth < GROWTH


def wait_idle(child: "subprocess.Popen[str]", outcomes: int) -> None:
    assert child.stdin and child.stdout
    child.stdin.write(f"{outcomes}\n")
    child.stdin.flush()
    child.stdout.readline()


def large(writer: str) -> bytes:
    from email import policy
    from email.message import EmailMessage

    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = writer, DESK, "Harmon - large production"
    mail["Message-ID"] = "<large@bench.example>"
    mail.set_content("Please Bates label the attached Harmon production by Thursday at noon.\n")
    mail.add_attachment(
        bytes(range(256)) * (25 * MIB // 256), maintype="application", subtype="pdf", filename="Production.pdf"
    )
    return stamped(mail.as_bytes(policy=policy.SMTP), writer)
