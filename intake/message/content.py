"""What the leaves are for: the text, its HTML twin, files, attached mails, reports, invitations."""

import hashlib
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from email.message import Message

from intake.mail import Attachment, Mail
from intake.message.charsets import decode, words
from intake.message.enclosed import taken
from intake.message.leaves import Leaf, leaves
from intake.message.names import clean
from intake.message.parts import Skeleton
from intake.text import html_to_text
from tracker.domain.task import Slice

TEXT_LONGEST = 1_000_000
_REPORTS = ("message/delivery-status", "message/disposition-notification", "message/global-delivery-status",
            "message/feedback-report", "text/rfc822-headers", "message/rfc822-headers")  # fmt: skip
_SIGNATURES = ("application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature")
_FIELD = re.compile(r"^([!-9;-~]+):[ \t]*(.*(?:\n[ \t].*)*)", re.M)
_METHOD = re.compile(rb"(?im)^METHOD:([A-Z]{1,20})\s*$")
_STUB = re.compile(
    r"(?i)(html|enriched)[- ](version|e?-?mail|message|format|capable|enabled)|view (it|this) in|does not support html"
)
_WORD = re.compile(r"\w+")
_LINK = re.compile(r"<?\b(?:https?|mailto|cid):\S+|\[(?:cid|image):[^\]]{0,300}\]|<[^<>\s@]{1,100}@[^<>\s@]{1,255}>")


@dataclass(slots=True)
class Content:
    """The body so far; fields as in Mail."""

    plain: list[str] = field(default_factory=list)
    pages: list[str] = field(default_factory=list)
    attachments: list[Attachment] = field(default_factory=list)
    forwarded: list[Mail] = field(default_factory=list)
    dsn: list[tuple[str, str]] = field(default_factory=list)
    calendar_method: str = ""
    defects: list[str] = field(default_factory=list)
    extra: dict[str, str] = field(default_factory=dict)
    wrapped: list[str] = field(default_factory=list)  # the text once more, inside Outlook's winmail.dat
    text: str = ""
    text_from: str = "plain"

    @property
    def html(self) -> str:
        return "\n".join(self.pages)


def sort_leaves(
    message: Message, raw: bytes, skeleton: Skeleton, depth: int, parse: Callable[[bytes, int], Mail]
) -> Content:
    """Every leaf of `message` put where it belongs."""
    content = Content()
    for leaf in leaves(message, raw, skeleton):
        _sort(leaf, content, depth, parse)
        content.defects.extend(leaf.defects)
    _choose_text(content)
    _mark_inline(content)
    return content


def _sort(leaf: Leaf, content: Content, depth: int, parse: Callable[[bytes, int], Mail]) -> None:
    kind = leaf.kind
    if kind in _REPORTS:
        _report(leaf, content)
    elif kind in _SIGNATURES:
        content.extra["signed"] = kind
    elif kind == "text/calendar":
        found = _METHOD.search(leaf.data[:100_000])
        method = leaf.param("method") or (found[1].decode() if found else "")
        content.calendar_method = content.calendar_method or method.upper()[:20]
        _file(leaf, content, depth, parse)
    elif _is_body(leaf):
        (content.pages if kind == "text/html" else content.plain).append(leaf.text()[:TEXT_LONGEST])
    elif leaf.data or leaf.file_name:
        _file(leaf, content, depth, parse)


def _is_body(leaf: Leaf) -> bool:
    if leaf.disposition == "attachment" or (leaf.file_name and leaf.path):
        return False
    if leaf.kind == "multipart/mixed" or leaf.kind.startswith("multipart/"):
        leaf.defects.append("mime:no-boundary")
        return True
    return leaf.kind in ("text/plain", "text/html", "text/enriched", "text/markdown") or (
        leaf.kind.startswith("text/") and not leaf.path
    )


def _report(leaf: Leaf, content: Content) -> None:
    """Fields of a report, lower-case names; those of the original's header under `original-*`."""
    text = decode(leaf.data[:200_000])[0].replace("\r\n", "\n")
    before = "original-" if leaf.kind.endswith("rfc822-headers") else ""
    for name, value in _FIELD.findall(text)[:500]:
        content.dsn.append((before + name.lower(), words(re.sub(r"\n[ \t]+", " ", value))[:2000]))
    content.extra.setdefault("report", leaf.kind.partition("/")[2])


def _file(leaf: Leaf, content: Content, depth: int, parse: Callable[[bytes, int], Mail]) -> None:
    """A file, and what is in it. An attached mail is a file, and a Mail beside this one: never part of its words."""
    if leaf.names > 1:
        leaf.defects.append("mime:two-names")
    inline = leaf.kind.startswith("image/") and bool(leaf.content_id) and leaf.disposition != "attachment"
    digest = hashlib.sha256(leaf.data).hexdigest()
    found = taken(
        Attachment(
            name=clean(leaf.file_name, leaf.kind, len(content.attachments) + 1),
            media_type=leaf.kind,
            data=leaf.data,
            size=len(leaf.data),
            sha256=digest,
            inline=inline and ("multipart/related" in leaf.path or leaf.disposition == "inline"),
            content_id=leaf.content_id[:200],
            place=Slice(*leaf.place, len(leaf.data), digest) if leaf.place else None,
        ),
        depth,
        parse,
    )
    content.attachments += found.files
    content.forwarded += found.forwarded
    if not leaf.file_name and found.forwarded and found.forwarded[0].subject:
        name = clean(f"{found.forwarded[0].subject[:80]}.eml", leaf.kind, 1)
        content.attachments[-1] = replace(content.attachments[-1], name=name)
    content.wrapped += [found.text] if found.text else []
    content.defects += [found.defect] if found.defect else []


def _mark_inline(content: Content) -> None:
    """A picture whose Content-ID the HTML shows is part of the page, whatever its disposition says."""
    html = content.html
    if "cid:" not in html:
        return
    content.attachments = [
        replace(one, inline=True)
        if one.content_id and one.media_type.startswith("image/") and f"cid:{one.content_id}" in html
        else one
        for one in content.attachments
    ]


def _choose_text(content: Content) -> None:
    """The text part, unless it is empty or only says that there is HTML; what the two say differently is noted."""
    plain = "\n".join(content.plain).strip("\n")
    if not plain.strip() and not content.html.strip():
        plain = "\n".join(content.wrapped).strip("\n")
    if not content.html.strip():
        content.text = plain
        return
    page = html_to_text(content.html)
    own = plain.strip()
    if not own or (_STUB.search(own) and len(own) < 400 and len(page) > len(own)):
        content.text, content.text_from = page, "html"
        return
    content.text = plain
    _note_difference(plain, page, content)


def _note_difference(plain: str, page: str, content: Content) -> None:
    """Words that stand in only one of the two views, at most twenty each (a mail may say one thing to scanners)."""
    first, second = (Counter(_WORD.findall(_LINK.sub(" ", one.lower()))) for one in (plain, page))
    for name, words_only in (("only_in_plain", first - second), ("only_in_html", second - first)):
        if words_only:
            content.extra[name] = " ".join(list(words_only)[:20])
