"""Who did not get a letter: from the report's fields, the server's words, and the copy that came back.

The address wanted is the one that was written to (Original-Recipient), not where it was sent on from there.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import islice

from intake.mail import Mail

MOST = 20
_ADDRESS = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w.-]{1,253}\w")
_FIELD = re.compile(r"(?im)^[ \t]{0,4}((?:final|original)-recipient|action|status)[ \t]*:[ \t]*([^\n]{1,400})$")
_COPY = re.compile(
    r"(?im)^[ \t>|*=_-]{0,80}(?:(?:below|here|this|following) (?:is|this line is) (?:a |the )?(?:copy|header|original)|"
    r"(?:the )?(?:original |returned |unsent )?(?:message|mail)(?: text| headers?| info)? (?:follows?|below)|"
    r"(?:the )?headers? (?:of|from) the|original (?:message|mail)\b|unsent message|returned message|"
    r"(?:received|return-path|x-apparently-to): ?\S|from \S+@?\S* +(?:mon|tue|wed|thu|fri|sat|sun)\b)"
)
_NAMED = re.compile(
    r"(?i)(?:following|these|this|intended)[^:\n]{0,30}(?:recipient|address|destination|user|mailbox)[^:\n]{0,60}|"
    r"(?:deliver\w*|sent?|sending|message|mail|failed)[^:\n]{0,30}\bto\b|addresses follow|unknown (?:user|recipient)"
)
_ELSE = re.compile(
    r"(?i)\b(?:contact|assistance|questions?|support|help ?desk|administrator|postmaster|please (?:send|write|e-?mail)|"
    r"message-id|mail from|sender|reply-to|on behalf of|returned to)\b"
)
_FROM = re.compile(r"(?i)\bfrom\b:?[ \t]{0,4}(?:[^<>\n@]{0,40})[<\"']{0,2}$")
_TO = re.compile(
    r"(?im)^[ \t>]{0,4}(?:to|x-original-to|delivered-to)[ \t]*:[ \t]*([^\n]{1,1000})$|"
    r"^[^\n]{0,200}?\bfor <([^<>\s]{3,320})>"
)


@dataclass(slots=True)
class Report:
    """The fields of RFC 3464 that matter, in order; `groups` by recipient."""

    groups: list[dict[str, str]] = field(default_factory=list)

    @property
    def actions(self) -> list[str]:
        return [one["action"].lower().strip() for one in self.groups if "action" in one]

    @property
    def statuses(self) -> list[str]:
        return [one["status"] for one in self.groups if "status" in one]


def report_of(fields: Iterable[tuple[str, str]]) -> Report:
    """Fields by recipient: a new one begins where a field comes again."""
    report = Report()
    for name, value in fields:
        if name not in ("final-recipient", "original-recipient", "action", "status"):
            continue
        if not report.groups or name in report.groups[-1]:
            report.groups.append({})
        report.groups[-1][name] = value
    return report


def above_copy(text: str) -> str:
    """A server's own words, without the copy of what came back."""
    for found in _COPY.finditer(text):
        if text[: found.start()].strip():
            return text[: found.start()]
    return text


def failed(mail: Mail) -> tuple[str, ...]:
    """Addresses that did not get it, as written to; never more than a few."""
    header = [one for name, value in mail.headers if name == "x-failed-recipients" for one in _addresses(value)]
    text = mail.text[:8000]
    own = above_copy(text)
    written = [(name.lower(), value) for name, value in _FIELD.findall(text)]
    for found in (_of_report(report_of(mail.dsn)), header, _of_report(report_of(written)), _of_words(mail, text, own)):
        if found:
            return tuple(dict.fromkeys(found))[:MOST]
    return tuple(dict.fromkeys(_copied_to(mail, text[len(own) :])))[:MOST]


def _of_report(report: Report) -> list[str]:
    found = []
    for one in report.groups:
        arrived = re.match(r"(?i)\s*(?:delivered|relayed|expanded)", one.get("action", ""))
        if arrived and any("action" in other and other is not one for other in report.groups):
            continue
        addresses = _addresses(one.get("original-recipient", "")) or _addresses(one.get("final-recipient", ""))
        found.extend(addresses[:1])
    return found


def _of_words(mail: Mail, text: str, own: str) -> list[str]:
    """Those a server lists; else those the copy was sent to, else those that begin a line, else the first."""
    named = _NAMED.search(own)
    places = _named(mail, own[named.start() :]) if named else []
    if listed := [address for address, begins in places if begins]:
        return listed
    places = places or _named(mail, own)
    copied = set(_copied_to(mail, text[len(own) :]))
    both = [address for address, _ in places if address in copied]
    first = [address for address, begins in places if begins]
    return both or first or [address for address, _ in places[:1]]


def _named(mail: Mail, text: str) -> list[tuple[str, bool]]:
    """Addresses in a text that may be those that failed, and whether each begins its line."""
    ours = {mail.sender.address, *mail.delivered_to, *(one.address for one in (*mail.to, *mail.cc))}
    found = []
    for line in text.split("\n")[:120]:
        for match in islice(_ADDRESS.finditer(line[:1000]), 20):
            above = line[: match.start()]
            address = _clean(match[0])
            if address not in ours and not _ELSE.search(above) and not _FROM.search(above[-60:]):
                found.append((address, not above.strip(" \t<>\"'*-")))
    return found


def _copied_to(mail: Mail, copy: str) -> list[str]:
    """Whom the mail that came back was addressed to."""
    found = [one.address for inner in mail.forwarded[:2] for one in (*inner.to, *inner.cc) if one.address]
    for field_to, received_for in _TO.findall(copy[:6000]):
        found.extend(_addresses(field_to or received_for))
    return found


def _addresses(text: str) -> list[str]:
    return [_clean(one) for one in _ADDRESS.findall(text[:4000])]


def _clean(address: str) -> str:
    return address.lower().strip("'`")
