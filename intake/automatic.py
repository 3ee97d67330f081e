"""Machines that write to the desk: recorded and never answered. A person who writes about an absence is no machine."""

import re
from dataclasses import dataclass
from enum import StrEnum

from intake import bounces
from intake.mail import Mail


class Kind(StrEnum):
    """What kind of machine wrote."""

    OUT_OF_OFFICE = "out_of_office"  # an absent person's auto-reply; its words may name a return and a stand-in
    AUTO_REPLY = "auto_reply"  # any other answer by a program
    GENERATED = "generated"  # a program's own mail: alerts, reports, court notices
    BOUNCE = "bounce"  # a letter was not delivered, or not yet
    DELIVERED = "delivered"  # a report of success
    RECEIPT = "receipt"  # read, or deleted unread (RFC 8098)
    CALENDAR = "calendar"  # an answer to an invitation (RFC 5546 REPLY)
    COMPLAINT = "complaint"  # a feedback report (RFC 5965)
    LIST = "list"  # came through a mailing list or as bulk mail: not answered, though its writer may be a person
    OWN = "own"  # our own letter coming back


@dataclass(frozen=True, slots=True)
class Machine:
    """`text` is what it says. For bounces: our letters' ids, who got none, RFC 3463 status, whether for good, and
    whether there is no such address."""

    kind: Kind
    why: str
    text: str = ""
    about: tuple[str, ...] = ()  # Message-IDs of the letters it is about
    recipients: tuple[str, ...] = ()
    status: str = ""
    permanent: bool | None = None
    gone: bool = False

    @property
    def answers_person(self) -> bool:
        """A person's words may stand in it although a machine passed it on."""
        return self.kind is Kind.LIST


_REACTION = re.compile(
    r"(?i)\breacted to your message\b|^reaction to: |\breagiert\b.{0,30}nachricht|a réagi à votre message"
)
# what programs put before the subject they answer; a person who types "Out of office" is telling us something
_PREFIX = re.compile(
    r"(?i)^\s*(?:\[[^\]]{1,20}\]\s*)?(?:automatic(?:ally generated)? reply|"
    r"auto(?:matic)?[- ]?(?:reply|response|answer)|"
    r"auto(?:matic)?:|out of (?:the )?office (?:auto[- ]?reply|reply|response|notification)|"
    r"automatische antwort|"
    r"abwesenheits(?:notiz|nachricht|meldung)|réponse automatique|respuesta automática|"
    r"risposta automatica|resposta automática|"
    r"automatisch antwoord|autosvar|automatiskt svar|automaattinen vastaus|odpowiedź automatyczna|"
    r"автоответ|自动回复|自動回覆|"
    r"自動応答|vacation (?:reply|response|autoreply)|\w{3,30} is (?:currently )?out of (?:the )?office:|"
    r"away from my mail|"
    r"i am out of (?:the )?office re:)"
)
_AWAY_PREFIX = re.compile(r"(?i)^\s*out of (?:the )?office\s*:\s*\S")
_AWAY = re.compile(
    r"(?i)\bout of (?:the )?office|\bout of town|\b(?:on|taking) (?:\w+ )?(?:vacation|leave|holiday|"
    r"pto)\b|\bvacation\b|"
    r"\baway (?:from|until|on)\b|\b(?:i am|i'm|will be) (?:currently )?(?:out|away|traveling|"
    r"travelling)\b|\breturn(?:ing)? (?:on|to)\b|"
    r"\b(?:limited|no) access to (?:e-?mail|my e-?mail)|\bmaternity|\bparental leave|\babwesend|"
    r"\babsent|\bfuera de la oficina"
)
_CALENDAR = re.compile(
    r"(?i)^\s*(?:accepted|declined|tentative(?:ly accepted)?|new time proposed|zugesagt|abgelehnt|"
    r"accepté|refusé|aceptad[ao]|"
    r"rechazad[ao])\s*:\s*\S"
)
_UPDATED = re.compile(
    r"(?i)^\s*(?:updated|cancel+ed|rescheduled|invitation|updated invitation|cancel+ed event|aktualisiert|abgesagt|"
    r"annulé|mis à jour|actualizad[ao]|cancelad[ao])\s*:\s*\S"
)
# how Outlook writes a meeting down in words: when, where, and a line of its own before what somebody wrote
_MEETING = re.compile(
    r"(?i)(?:^|\n)\s*(?:when|wann|quand|cuándo)\s?: [^\n]{6,200}\n(?:\s*(?:where|wo|où|dónde)\s?:[^\n]{0,200}\n)?"
    r"\s*(?:\*~){4,}|(?:^|\n)start time: [^\n]{6,100}\nend time: |"
    r"\d{1,2}:\d\d [AP]M ?- ?\d{1,2}:\d\d [AP]M \((?:GMT|UTC)[+-]\d\d:"
)
_TASK = re.compile(r"\bT-?\d{4,7}\b")
_READ = re.compile(r"(?i)^\s*(?:read|not read|gelesen|lu|leído|letto)\s*:\s")
_WAS_READ = re.compile(r"(?i)\b(?:was|were) (?:read|deleted without being read|displayed)\b|^\s*your message\b")


def machine(mail: Mail, desk: str = "") -> Machine | None:
    """What machine wrote `mail`, or None for a person. `desk` is the bare address of the desk's own letters."""
    if desk and _base(mail.sender.address) == desk.lower():
        return Machine(Kind.OWN, "from-is-the-desk", mail.text)
    if _REACTION.search(mail.subject):
        return None  # a person pressed a button; what it means is read elsewhere
    return _report(mail) or _calendar(mail) or _automatic(mail) or _bulk(mail)


def _base(address: str) -> str:
    local, _, domain = address.partition("@")
    return f"{local.partition('+')[0]}@{domain}"


def _report(mail: Mail) -> Machine | None:
    report = mail.extra.get("report", "")
    if report == "feedback-report":
        return Machine(Kind.COMPLAINT, "feedback-report", mail.text, bounces.about(mail))
    if report == "disposition-notification":
        return Machine(Kind.RECEIPT, "disposition-notification", mail.text, bounces.about(mail))
    found = bounces.bounce(mail)
    if found:
        kind = Kind.DELIVERED if found.delivered else Kind.BOUNCE
        ids, told = bounces.about(mail), (found.recipients, found.status, found.permanent, found.gone)
        return Machine(kind, found.why, mail.text, ids, *told)
    if _READ.match(mail.subject) and _WAS_READ.search(mail.text[:600]):
        return Machine(Kind.RECEIPT, "read-subject", mail.text, bounces.about(mail))
    return None


def _calendar(mail: Mail) -> Machine | None:
    if mail.calendar_method in ("REPLY", "COUNTER", "REFRESH", "DECLINECOUNTER"):
        return Machine(Kind.CALENDAR, f"method-{mail.calendar_method.lower()}", mail.text)
    if _TASK.search(mail.subject):
        return None
    answer, news = _CALENDAR.match(mail.subject), _UPDATED.match(mail.subject)
    wordless = len(mail.text.strip()) < 3 and not mail.attachments
    if answer and (wordless or not (mail.in_reply_to or mail.attachments)):  # nothing of ours is answered
        return Machine(Kind.CALENDAR, "calendar-subject", mail.text)
    if (answer or news) and (mail.calendar_method or _MEETING.search(mail.text[:3000])):
        return Machine(Kind.CALENDAR, "calendar-form", mail.text)
    return None


def _automatic(mail: Mail) -> Machine | None:
    """RFC 3834 first, then what older programs write. X-Auto-Response-Suppress stands on people's mail too."""
    fields = {name: value.strip().lower() for name, value in reversed(mail.headers)}
    submitted = re.split(r"[\s;(]", fields.get("auto-submitted", "no"), maxsplit=1)[0]
    why = ""
    if submitted not in ("no", ""):
        why = submitted
    elif any(name in fields for name in ("x-autoreply", "x-autorespond", "x-autoresponder", "x-auto-reply-from")):
        why = "x-autoreply"
    elif fields.get("precedence") == "auto_reply" or fields.get("x-precedence") == "auto_reply":
        why = "precedence-auto-reply"
    elif _PREFIX.match(mail.subject) or (
        _AWAY_PREFIX.match(mail.subject) and (mail.in_reply_to or "x-auto-response-suppress" in fields)
    ):
        why = "subject"
    elif fields.get("return-path") == "<>":
        why = "null-return-path"
    if not why:
        return None
    words = f"{mail.subject}\n{mail.text[:4000]}"
    answer = (
        submitted == "auto-replied"
        or why in ("subject", "x-autoreply", "precedence-auto-reply")
        or _PREFIX.match(mail.subject)
    )
    if _AWAY.search(words) and (answer or mail.in_reply_to):
        return Machine(Kind.OUT_OF_OFFICE, why, mail.text, mail.in_reply_to)
    return Machine(Kind.AUTO_REPLY if answer else Kind.GENERATED, why, mail.text, mail.in_reply_to)


def _bulk(mail: Mail) -> Machine | None:
    fields = dict(reversed(mail.headers))
    if "list-id" in fields or "list-post" in fields:
        return Machine(Kind.LIST, "list-id", mail.text)
    if fields.get("precedence", "").strip().lower() in ("bulk", "junk", "list") or "list-unsubscribe" in fields:
        return Machine(Kind.LIST, "bulk", mail.text)
    return None
