"""How a letter hangs in its reader's conversation, in Gmail (References, subject) and Outlook (Thread-Index). Pure."""

import base64
import binascii
import re
from collections.abc import Sequence
from hashlib import sha256

from outbound.mime import clean, message_ids
from tracker.domain.firm import Firm
from tracker.domain.letters import Letter

# MS-OXOMSG 2.2.1.3: one reserved byte 0x01, five of FILETIME, sixteen of GUID. Outlook groups by all 22; the time only
# has to stay the same, so it is a day in 2026 for everybody.
THREAD_TIME = bytes.fromhex("01dc7b000000")
MOST_REFERENCES = 12
MOST_BYTES = 900
PREFIXES = re.compile(r"^(?:\s*(?:(?:re|aw|sv|wg|fw|fwd)\s*:|\[external\]|#external:))+\s*", re.IGNORECASE)


def split(address: str) -> tuple[str, str]:
    local, _, host = address.rpartition("@")
    return local, host


def reply_address(firm: Firm, letter_id: str) -> str:
    """ "tasks+k7q2m9x4@firm.example": finds the thread, grants nothing."""
    local, host = split(firm.address)
    return f"{local}+{letter_id}@{host}"


def practice_address(firm: Firm) -> str:
    """What is sent there leaves no trace."""
    return reply_address(firm, "practice")


def root(firm: Firm, number: int) -> str:
    """The synthetic start of all mail about a task."""
    return f"<t{number}@{split(firm.address)[1]}>"


def references(letter: Letter, firm: Firm, numbers: Sequence[int]) -> tuple[str, list[str]]:
    """In-Reply-To ("" for none), and References: the tasks' roots, what came before, the parent last (RFC 5322)."""
    thread = letter.notice.thread
    parents = message_ids([thread.in_reply_to])
    roots = [root(firm, number) for number in numbers]
    before = [one for one in message_ids(thread.references) if one not in parents and one not in roots]
    while len(before) > MOST_REFERENCES or sum(map(len, before)) > MOST_BYTES:
        del before[1 if len(before) > 1 else 0]  # the first and the last ones are what threads hang on
    return (parents[0] if parents else ""), [*roots[:8], *before, *parents[:1]]


def topic(letter: Letter, subject: str) -> str:
    """Thread-Topic: theirs in a conversation that goes on, else the subject without its prefixes."""
    thread, shown = letter.notice.thread, PREFIXES.sub("", subject).strip()
    goes_on = PREFIXES.sub("", clean(thread.subject)).strip() == shown
    return (clean(thread.topic) if goes_on else "") or shown


def index(letter: Letter) -> str:
    """Thread-Index: theirs if it is one, else the same 22 bytes for each letter about one task to one person."""
    given = letter.notice.thread.index
    if given and _is_index(given):
        return "".join(given.split())
    notice = letter.notice
    about = f"task {notice.task}" if notice.task is not None else f"letter {letter.id}"
    return base64.b64encode(THREAD_TIME + sha256(f"{letter.desk}|{about}|{notice.to}".encode()).digest()[:16]).decode()


def _is_index(value: str) -> bool:
    try:
        data = base64.b64decode("".join(value.split()), validate=True)
    except (binascii.Error, ValueError):
        return False
    return 22 <= len(data) <= 300 and data[0] == 1 and (len(data) - 22) % 5 == 0
