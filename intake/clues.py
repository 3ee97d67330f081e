"""What in a mail points at work the desk already has: tokens, ids, numbers. They find it; they never grant anything."""

import re
from dataclasses import dataclass

from intake import bounces
from intake.mail import Mail
from intake.reading.scene import topic_of

NUMBER = re.compile(r"\bT-?(\d{4,7})\b", re.IGNORECASE)
BARE = re.compile(r"(?<![\w/$.-])\d{4,7}(?![\w/-])")
WEEKLY = re.compile(r"\byour week\b|\bdigest\b|\bweekly summary\b", re.IGNORECASE)
TOKEN = re.compile(r"[a-z0-9]{6,16}")
MOST = 40  # ids and numbers looked up for one mail; a longer References line is cut to its newest


@dataclass(frozen=True, slots=True)
class Clues:
    """Look-ups for the store. `message_ids` newest first; of a mail that a server returns, before all others."""

    tokens: tuple[str, ...]
    message_ids: tuple[str, ...]
    numbers: tuple[int, ...]
    sender: str
    topic: str
    message_id: str


def clues(mail: Mail, desk_address: str) -> Clues:
    """Tokens stand in the plus part of our own address (RFC 5233 subaddressing), whoever wrote the field."""
    user, _, host = desk_address.lower().partition("@")
    tokens = []
    for address in mail.delivered_to:
        local, _, domain = address.lower().partition("@")
        base, plus, token = local.partition("+")
        if plus and base == user and domain == host and TOKEN.fullmatch(token):
            tokens.append(token)
    returned = bounces.about(mail) if bounces.bounce(mail) else ()
    ids = (*returned, *mail.in_reply_to, *reversed(mail.references))
    text = mail.text[:20_000]
    numbers = [int(found) for found in NUMBER.findall(f"{mail.subject}\n{text}")]
    if WEEKLY.search(mail.subject):  # its lines are answered by their bare numbers
        numbers += [int(found) for found in BARE.findall(text)]
    return Clues(
        tuple(dict.fromkeys(tokens))[:MOST],
        tuple(dict.fromkeys(ids))[:MOST],
        tuple(dict.fromkeys(numbers))[:MOST],
        mail.sender.address,
        topic_of(mail.subject),
        mail.message_id,
    )
