"""What an SMTP refusal means: not now, never, or "it is us" (RFC 5321 4.2.1, RFC 3463). Pure."""

import re
from enum import StrEnum

from outbound.courier import Answer, Deferred, Failed

ENHANCED = re.compile(r"\s*([245])\.(\d{1,3})\.(\d{1,3})\b")

# A full mailbox or server empties again, and a quota of the day ends, whatever the first digit says.
PASSING = frozenset({"2.2", "3.1", "3.2", "4.5"})
# The account is refused, not the letter: sign-in, security or policy about who may send here.
OUR_ACCOUNT = frozenset({"7.0", "7.8", "7.9", "7.10", "7.11", "7.30", "7.57", "7.60"})
ACCOUNT_CODES = frozenset({530, 534, 535, 538})
TOO_LARGE = frozenset({"2.3", "3.4"})


class Step(StrEnum):
    """Where in the transaction the answer came."""

    MAIL = "mail"
    RCPT = "rcpt"
    DATA = "data"


def judged(step: Step, code: int, words: str) -> Answer:
    """A refusal at one step. The enhanced code, where there is one, knows better than the three digits."""
    found = ENHANCED.match(words)  # RFC 2034: it begins the text
    status = f"{found[2]}.{found[3]}" if found else ""
    detail = f"{code} {plain(words)}"
    if _is_about_us(step, code, status):
        return Deferred(detail, code, away=True)
    if code < 500 or status in PASSING or (found and found[1] == "4"):
        return Deferred(detail, code)
    return Failed(detail, code)


def _is_about_us(step: Step, code: int, status: str) -> bool:
    if step is Step.MAIL and code == 421:
        return True
    if code < 500:
        return False
    if step is Step.MAIL:  # our own address is the only thing the server has seen yet, but for the size
        return not (code == 552 or status in TOO_LARGE)
    if code in ACCOUNT_CODES:
        return True
    return status in OUR_ACCOUNT and step is Step.RCPT


def plain(words: str, most: int = 300) -> str:
    """A server's words as one printable line."""
    return "".join(c if c.isprintable() else " " for c in words).strip()[:most]
