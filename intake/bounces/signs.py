"""The signs of a bounce that is no RFC 3464 report: who wrote it, its subject, its words."""

import re

from intake.mail import Mail

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
    r"送信(?:エラー|失敗)|エラー通知|配送|"
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
_GOOD = re.compile(
    r"(?i)delivery has been successful|successfully (?:relayed|delivered)|"
    r"was (?:successfully )?delivered to the following|"
    r"has been (?:successfully )?(?:delivered|relayed)"
)
_CODE = re.compile(r"(?<![\d.])[45]\.\d{1,3}\.\d{1,3}(?![\d.])")
_ADDRESS = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w.-]{1,253}\w")


def came_back(mail: Mail, text: str) -> bool:
    """A server's words without a report: two of three signs, a daemon's address, its subject, its body."""
    fields = dict(reversed(mail.headers))
    if "x-failed-recipients" in fields:
        return True
    address = _from(mail)
    daemon = bool(_DAEMON.match(address)) or bool(_DAEMON_NAME.search(mail.sender.name))
    null = fields.get("return-path", "").strip() == "<>"
    office = bool(_OFFICE.match(address))
    if not (daemon or null or office):
        return False  # before the words are searched: nearly every mail is somebody's
    subject, body = bool(_SUBJECT.search(mail.subject[:500])), bool(_BODY.search(text))
    return (office and subject and body) or ((daemon or null) and (subject or body))


def arrived(mail: Mail, text: str) -> bool:
    """It reports a success."""
    return bool(_GOOD.search(mail.subject) or (_GOOD.search(text) and not _CODE.search(text)))


def _from(mail: Mail) -> str:
    found = _ADDRESS.search(mail.from_raw[:2000])
    return found[0] if found else f"{mail.from_raw.strip().lower()[:60]}@"
