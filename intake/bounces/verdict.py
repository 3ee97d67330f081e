"""What a bounce says: its RFC 3463 status, whether for good, and whether the address exists at all."""

import re

from intake.bounces.recipients import Report, above_copy
from intake.mail import Mail

_CODE = re.compile(r"(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.])")
_REPLY = re.compile(r"(?<![\d.,:/-])([45][0-5]\d)(?=[ -][^\s\d]|[ -]\d\.)")
_DELAYED = re.compile(
    r"(?i)\b(?:delayed|will (?:be )?(?:retried|keep trying|continue)|still being retried|"
    r"no need to resend|warning only)"
)
_FULL = re.compile(
    r"(?i)(?:mail ?box|mail ?folder|inbox|account|user|recipient|storage|disk|mail) (?:is |has )?(?:full|over|exceed)|"
    r"over ?quota|quota (?:is )?(?:exceed|full|violat)|exceed\w* (?:\w+ ){0,4}quota|insufficient (?:disk|system) s|"
    r"容量|一杯|mailbox size"
)
_NOBODY = re.compile(
    r"(?i)(?:user|recipient|address|mailbox|account|addressee|alias|name)s?(?: name| address)?\b[^.\n]{0,40}?"
    r"(?:\bunknown|not (?:be )?(?:found|known|exist|recognized|listed|a known|valid|a valid)|"
    r"(?:does|did)(?: not|n't) exist|doesn.t (?:exist|have)|\binvalid|no longer|not in|rejected: access denied)|"
    r"(?:unknown|invalid|no such|bad destination|non-?existent|not a known|not a valid|incorrect)[ -]"
    r"(?:local )?[^.\n]{0,12}?(?:user|recipient|address|mailbox|account|addressee|person)|"
    r"(?:no|not an?) (?:mailbox|account|user|valid recipients?)(?: here)? (?:by that|with that|here|found)|"
    r"not our customer|isn't a (?:known|valid)|mailbox unavailable or|"
    r"unrout(?:e)?able (?:address|mail domain)|has (?:moved|left|been replaced)|not a registered|"
    r"account (?:has been )?(?:closed|deleted|removed)|utilisateur inconnu|unbekannter (?:benutzer|empfänger)|"
    r"check if (?:the )?address is correct|invalid (?:\w+ ){0,3}user"
)
_NO_HOST = re.compile(
    r"(?i)(?:host|domain)(?: or domain)?(?: name)?\b[^\n]{0,60}?(?:not found|\bunknown|lookup fail|not exist|"
    r"doesn't exist)|no mx (?:record )?(?:was )?found|unknown (?:mail )?(?:host|domain)|"
    r"no such (?:host|domain)|nxdomain|name or service not known|null mx|no mail accepted|unresolvable|"
    r"does ?n[o']t accept (?:any )?(?:e-?)?mail|"
    r"(?:can(?:no|')t|could ?n[o']t|unable to) resolve|illegal host/domain"
)
_GONE = frozenset({"5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "5.4.4", "5.4.310", "4.1.1", "4.4.4"})
_OTHER = re.compile(
    r"(?i)\bspam|\bsender|blocked|black ?list|reputation|policy|\bauth|relay|(?<!rejected: access )denied|greylist|"
    r"too many|rate limit|virus|temporar|time[d ]?-?out|refused|suspended|disabled|reverse|\bptr\b|too (?:large|big)"
)


def reported(mail: Mail, report: Report) -> tuple[str, bool, bool]:
    """Status, whether for good, whether it arrived after all, of an RFC 3464 report."""
    bad = [found[1] for one in report.statuses if (found := _CODE.search(one)) and found[1][0] in "45"]
    every = [found[1] for one in report.statuses if (found := _CODE.search(one))]
    status = (bad or every or [""])[0]
    if not bad or status.endswith(".0.0"):
        status = _better(mail, status)
    words = " ".join(report.actions)
    if report.actions and not bad and re.fullmatch(r"(?:(?:delivered|relayed|expanded)\W*)+", words):
        return status, False, True
    if not (report.actions or status):
        return *told(mail, mail.text[:8000]), False
    return status, "failed" in words or (not report.actions and status.startswith("5")), False


def _better(mail: Mail, status: str) -> str:
    """5.0.0 says nothing; the diagnostic text may."""
    texts = [value for name, value in mail.dsn if name == "diagnostic-code"]
    for text in (*texts, above_copy(mail.text[:6000])):
        found = next((one for one in _CODE.findall(text) if not one.startswith("2") and not one.endswith(".0.0")), "")
        if found:
            return found
    return status


def told(mail: Mail, text: str) -> tuple[str, bool]:
    """Status and whether for good, from a server's words."""
    text = above_copy(text)
    codes = [one for one in _CODE.findall(text) if one[0] in "45"]
    replies = _REPLY.findall(text)
    status = next((one for one in codes if not one.endswith(".0.0")), "") or (codes or replies or [""])[0]
    if status:
        return status, status[0] == "5"
    return status, not _DELAYED.search(f"{mail.subject} {text[:2000]}")


def gone(mail: Mail, status: str) -> bool:
    """No such mailbox or domain: the address itself is wrong. A full mailbox and a refusal leave it right."""
    words = next((value for name, value in mail.dsn if name == "diagnostic-code"), "")[:3000]
    words = words or above_copy(mail.text[:3000])
    if _FULL.search(words):
        return False
    named = bool(_NOBODY.search(words) or _NO_HOST.search(words))
    return (named or status in _GONE) if not _OTHER.search(words) else (named and status in _GONE)
