"""Letters that came back: RFC 3464 reports, and the free texts of servers that write none."""

import re
from dataclasses import dataclass

from intake.mail import Mail


@dataclass(frozen=True, slots=True)
class Bounce:
    """`status` RFC 3463 ("5.1.1") or the SMTP reply ("550"), "" unknown; `permanent` None where nothing tells."""

    why: str
    recipients: tuple[str, ...]
    status: str
    permanent: bool | None
    delivered: bool = False


_DAEMON = re.compile(
    r"(?i)^(?:mailer-?daemon|mail-?daemon|postmaster|post_?office|mail-?delivery|"
    r"mail delivery (?:sub)?system|mdaemon|"
    r"mailerdaemon|no-?reply-?bounces?|bounces?|microsoftexchange[0-9a-f]+|mail\.administrator|"
    r"qmail-send|daemon|"
    r"exchange\.administrator|double-bounce|mmsc|mail-service)[@+=]"
)
_OFFICE = re.compile(r"(?i)^(?:admin(?:istrator)?|root|system|support|no-?reply|info)[@+=]")  # people sit there too
_DAEMON_NAME = re.compile(
    r"(?i)mail(?:er)?[- _]?(?:delivery|daemon)|delivery (?:sub)?system|system administrator|"
    r"postmaster|internet mail delivery|"
    r"mail administrator|message handling|mail server"
)
_SUBJECT = re.compile(
    r"(?i)undeliver(?:able|ed)|un(?:able to|successful)[ -]deliver|not? (?:be )?deliver(?:ed|y|able)?|"
    r"non[- ]?(?:remis|delivery)|"
    r"delivery (?:status|failure|error|report|notification|has|problem|delay|unsuccessful|"
    r"to the following|incomplete)|"
    r"(?:mail|message|e-?mail|sending|send|transmission|transport) (?:delivery )?(?:failed|failure|"
    r"error|delayed|status|returned|"
    r"bounced|warning|could not)|fail(?:ed|ure) (?:delivery|notice|mail|to deliver)|returned (?:mail|"
    r"e-?mail|message|to sender)|"
    r"mail system error|warning: (?:could not send|message)|could ?n[o']t (?:be )?(?:send|deliver)|"
    r"rejected(?: your)? (?:mail|message)|"
    r"unzustellbar|nicht (?:zugestellt|zustellbar)|zustell(?:ung|bericht)|échec|remise (?:de|"
    r"impossible)|no se (?:ha )?(?:pudo|puede)|"
    r"devuelt|impossibile|mancata consegna|onbestelbaar|nie można|недоставлен|не доставлено|配信不能|"
    r"送信(?:エラー|失敗)|配送|"
    r"退信|系统退信|mail could not|bounce|user unknown|host unknown|quota exceeded|mailbox (?:full|"
    r"unavailable)|over quota|"
    r"\bNDN\b|problems? (?:with|delivering)|your (?:message|mail|e-?mail) (?:to|has not|was not|could not)"
)
_BODY = re.compile(
    r"(?i)(?:could not|cannot|can't|unable to|was not able to|failed to) (?:be )?(?:deliver|send|"
    r"relay|complete)|"
    r"(?:delivery|message|mail).{0,60}(?:failed|has failed|undeliver|returned|not be delivered|"
    r"not delivered)|undeliverable|"
    r"permanent (?:fatal )?errors?|unknown (?:user|address|recipient)|(?:user|recipient|address|"
    r"mailbox|account).{0,40}"
    r"(?:unknown|not found|does ?n[o']t exist|rejected|unavailable|full|disabled|inactive)|"
    r"the following (?:address|recipient|message)|\b[45]\.\d{1,2}\.\d{1,2}\b|\b5[0-9]{2}[ -]"
)
_CODE = re.compile(r"(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.])")
_REPLY = re.compile(r"(?<![\d.,:/-])([45][0-5]\d)(?=[ -][^\s\d]|[ -]\d\.)")
_ID = re.compile(r"(?im)^[> \t]*message-id:\s*(<[^<>\s]{1,900}>)")
_ADDRESS = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w.-]{1,253}\w")
_DELAYED = re.compile(
    r"(?i)\b(?:delayed|will (?:be )?(?:retried|keep trying|continue)|still being retried|"
    r"no need to resend|warning only)"
)
_GOOD = re.compile(
    r"(?i)delivery has been successful|successfully (?:relayed|delivered)|"
    r"was (?:successfully )?delivered to the following|"
    r"has been (?:successfully )?(?:delivered|relayed)"
)


def bounce(mail: Mail) -> Bounce | None:
    """The bounce that `mail` is, or None."""
    actions = [value.lower().strip() for name, value in mail.dsn if name == "action"]
    statuses = [found[1] for name, value in mail.dsn if name == "status" and (found := _CODE.search(value))]
    if actions or statuses or mail.extra.get("report") in ("delivery-status", "global-delivery-status"):
        return _reported(mail, actions, statuses)
    return _free(mail)


def _reported(mail: Mail, actions: list[str], statuses: list[str]) -> Bounce:
    recipients = _recipients(mail)
    bad = [one for one in statuses if one[0] in "45"]
    status = bad[0] if bad else statuses[0] if statuses else ""
    if not bad or status.endswith(".0.0"):
        status = _better(mail, status)
    words = " ".join(actions)
    if actions and not bad and re.fullmatch(r"(?:(?:delivered|relayed|expanded)\W*)+", words):
        return Bounce("delivery-status", recipients, status, False, delivered=True)
    permanent = None if not (actions or status) else "failed" in words or (not actions and status.startswith("5"))
    return Bounce("delivery-status", recipients, status, permanent)


def _better(mail: Mail, status: str) -> str:
    """5.0.0 says nothing; the diagnostic text may."""
    texts = [value for name, value in mail.dsn if name == "diagnostic-code"]
    for text in (*texts, mail.text[:6000]):
        found = next((one for one in _CODE.findall(text) if not one.startswith("2") and not one.endswith(".0.0")), "")
        if found:
            return found
    return status


def _free(mail: Mail) -> Bounce | None:
    """A server's words without a report: two of three signs, a daemon's address, its subject, its body."""
    text = mail.text[:8000]
    fields = dict(reversed(mail.headers))
    daemon = bool(_DAEMON.match(_from(mail))) or bool(_DAEMON_NAME.search(mail.sender.name))
    null = fields.get("return-path", "").strip() == "<>" or "x-failed-recipients" in fields
    subject = bool(_SUBJECT.search(mail.subject[:500]))
    body = bool(_BODY.search(text))
    office = bool(_OFFICE.match(_from(mail))) and subject and body
    if not ("x-failed-recipients" in fields or office or ((daemon or null) and (subject or body))):
        return None
    if _GOOD.search(mail.subject) or (_GOOD.search(text) and not _CODE.search(text)):
        return Bounce("text", _recipients(mail), "", False, delivered=True)
    codes = [one for one in _CODE.findall(text) if one[0] in "45"]
    replies = _REPLY.findall(text)
    status = next((one for one in codes if not one.endswith(".0.0")), "") or (codes or replies or [""])[0]
    permanent = not _DELAYED.search(f"{mail.subject} {text[:2000]}") if not status else status[0] == "5"
    return Bounce("text", _recipients(mail), status, permanent)


def _from(mail: Mail) -> str:
    found = _ADDRESS.search(mail.from_raw[:2000])
    return found[0] if found else f"{mail.from_raw.strip().lower()[:60]}@"


def _recipients(mail: Mail) -> tuple[str, ...]:
    """Who did not get it; the final recipient, or what the server names, never more than a few."""
    found: dict[str, None] = {}
    for name, value in (*mail.dsn, *mail.headers):
        if name in ("final-recipient", "original-recipient", "x-failed-recipients"):
            for address in _ADDRESS.findall(value):
                found[address.lower()] = None
    if not found:
        found.update((one.lower(), None) for one in _ADDRESS.findall(mail.text[:3000])[:3])
    return tuple(found)[:20]


def about(mail: Mail) -> tuple[str, ...]:
    """Message-IDs of the mail that came back: from its header, its copy, or the text; then what is answered."""
    found: dict[str, None] = {}
    for name, value in mail.dsn:
        if name in ("original-message-id", "original-original-message-id") and value.strip():
            found[value.strip()[:900]] = None
    for inner in mail.forwarded:
        if inner.message_id:
            found[inner.message_id] = None
    for one in _ID.findall(mail.text[:20_000]):
        found[one] = None
    for one in (*mail.in_reply_to, *mail.references[-1:]):
        found[one] = None
    return tuple(found)[:10]
