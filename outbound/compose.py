"""A queued letter to the final bytes of a mail. Pure but for `read_file`; the same inputs give the same bytes.

RFC 5322 (form), 3834 (Auto-Submitted), 2369 and 2919 (List-*); MS-OXCMAIL and MS-OXOMSG (what Outlook reads).
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from email.utils import format_datetime, parsedate_to_datetime
from typing import Any

from outbound import render, threads
from outbound.calendar import calendar
from outbound.card import CARD, card
from outbound.mime import Part, assembled, base64_lines, file_part, folded, header, mailbox, message_ids, text_part
from outbound.scene import Scene, scene_of
from outbound.times import zone_of
from outbound.veil import numbers
from tracker.domain.firm import Firm
from tracker.domain.letters import Letter
from tracker.domain.notices import Kind
from tracker.domain.views import SEALED

DESK = "Task desk"
RELAYED = frozenset({"comment", "instructions"})  # changes that are somebody's words


def compose(
    letter: Letter,
    firm: Firm,
    date: datetime,
    read_file: Callable[[str], bytes],
    slipped: Callable[[str], object] = len,
) -> bytes:
    """The mail in CRLF lines. `date` (aware) becomes Date; `read_file` gives the plain bytes of a blob key. Where the
    firm's own words have a slip, `slipped` is told where.

    Raises KeyError or jinja2.UndefinedError where the notice's facts are incomplete, and what `read_file` raises.
    """
    try:
        scene, said = said_in(letter, firm)
    except Exception as slip:
        if not firm.own_words:
            raise
        slipped(render.place(slip) or type(slip).__name__)
        # a slip in a firm's own words, whatever it raises, must not keep a deadline's letter back
        scene, said = said_in(letter, replace(firm, own_words=""))
    return assembled(
        headers(letter, firm, date, scene, said.subject),
        [text_part("plain", said.text), text_part("html", said.html), *invitation(letter, firm, date)],
        file_parts(scene, firm, date, read_file),
        letter.id,
    )


def says_more(letter: Letter, firm: Firm, read_file: Callable[[str], bytes]) -> bool:
    """Whether the rendered bytes are other than its notice gives at their own date. Raises as `compose` does."""
    head = (letter.rendered or b"").partition(b"\r\n\r\n")[0].decode("ascii", "replace")
    date = parsedate_to_datetime(next(line[6:] for line in head.split("\r\n") if line.startswith("Date: ")))
    return compose(letter, firm, date, read_file) != letter.rendered


@dataclass(frozen=True, slots=True)
class Said:
    """A letter in words."""

    subject: str
    head: render.Head
    text: str
    html: str


def said_in(letter: Letter, firm: Firm) -> tuple[Scene, Said]:
    """The letter's scene, and its words in the firm's own templates or the desk's. Raises as `compose` does."""
    scene, own = scene_of(letter, firm), firm.own_words
    context, folder = scene.context, scene.folder
    subject = render.subject(folder, context, own)
    context["subject"] = f"PRACTICE: {subject}" if context["practised"] else subject
    context["head"] = head = render.head(folder, context, own)
    text, html = render.text(folder, context, own), render.html(folder, context, own)
    return scene, Said(context["subject"], head, text, html)


def file_parts(scene: Scene, firm: Firm, date: datetime, read_file: Callable[[str], bytes]) -> list[Part]:
    parts = [file_part(item.name, item.ref.media_type, read_file(item.ref.blob)) for item in scene.files if item.fits]
    if scene.dated:
        data = calendar(scene.dated, firm, date)
        # Outlook rejects a file whose METHOD differs from the one in the type
        parts.append(file_part(scene.context["calendar"], "text/calendar", data, '; charset="utf-8"; method=PUBLISH'))
    if scene.folder == Kind.WELCOME:
        parts.append(file_part(CARD, "text/vcard", card(firm), '; charset="utf-8"'))
    return parts


def invitation(letter: Letter, firm: Firm, date: datetime) -> list[Part]:
    """What a calendar reads, beside the text: in a letter of its own, for Outlook shows nothing else of it."""
    notice = letter.notice
    if notice.kind is not Kind.INVITATION:
        return []
    facts: Any = notice.facts
    method = str(facts["method"]).upper()
    data = calendar([facts["task"]], firm, date, method, firm.person(notice.to))
    kind = f'Content-Type: text/calendar; charset="utf-8"; method={method}'
    return [Part((kind, "Content-Transfer-Encoding: base64"), base64_lines(data))]


def headers(letter: Letter, firm: Firm, date: datetime, scene: Scene, subject: str) -> list[str]:
    """Complete header lines, folded, without their ends."""
    notice = letter.notice
    about = task_numbers(letter)
    reader = firm.person(notice.to)
    parent, references = threads.references(letter, firm, about)
    list_name, list_id = list_of(notice.kind, firm)
    lines = [
        folded(f"From: {mailbox(sender_name(letter, scene), firm.address)}"),
        folded(f"To: {mailbox(reader.name if reader else '', notice.to)}"),
        folded(f"Reply-To: {mailbox(DESK, scene.context['reply_to'])}"),
        header("Subject", subject),
        f"Date: {format_datetime(date.astimezone(zone_of(firm.zone)))}",
        f"Message-ID: {message_ids([letter.message_id])[0]}",
    ]
    if parent:
        lines.append(f"In-Reply-To: {parent}")
    if references:
        lines.append(folded(f"References: {' '.join(references)}"))
    lines += [
        header("Thread-Topic", threads.topic(letter, subject)),
        folded(f"Thread-Index: {threads.index(letter)}"),
        f"Auto-Submitted: {'auto-replied' if notice.kind is Kind.ACKNOWLEDGEMENT else 'auto-generated'}",
        "X-Auto-Response-Suppress: DR, RN, NRN, OOF, AutoReply",
        folded(f"List-ID: {list_name} <{list_id}>"),
    ]
    if notice.kind is Kind.DIGEST:
        lines.append(folded(f"List-Unsubscribe: <mailto:{scene.context['reply_to']}?subject=stop%20digest>"))
    if about:
        lines.append(folded(f"X-Task: {', '.join(f'T-{number}' for number in about)}"))
    lines.append(f"X-Task-Mail: {notice.kind.value}")
    if notice.kind is Kind.ESCALATION:
        lines.append("Importance: high")
    return [*lines, "Content-Language: en-US"]


def task_numbers(letter: Letter) -> list[int]:
    """Tasks that the letter belongs to: its own, and all that an acknowledgement opens. A list belongs to none."""
    notice = letter.notice
    own = [notice.task] if notice.task is not None else []
    opened: Any = {"tasks": notice.facts["tasks"]} if notice.kind is Kind.ACKNOWLEDGEMENT else {}
    return list(dict.fromkeys([*own, *numbers(opened)]))


def sender_name(letter: Letter, scene: Scene) -> str:
    """ "Dana Ruiz (Task desk)" where the letter brings somebody's own words, else "Task desk"."""
    if scene.folder == SEALED:
        return DESK
    facts = letter.notice.facts
    by: Any = None
    if letter.notice.kind is Kind.QUESTION:
        by = facts["from"]
    elif letter.notice.kind is Kind.CHANGE and facts["what"] in RELAYED:
        by = facts["by"]
    return f"{by['name']} ({DESK})" if by and by["name"] else DESK


def list_of(kind: Kind, firm: Firm) -> tuple[str, str]:
    """Name and id for filing by rule (RFC 2919)."""
    local, host = threads.split(firm.address)
    if kind is Kind.DIGEST:
        return "Weekly summary", f"digest.{local}.{host}"
    return "Task desk notices", f"notices.{local}.{host}"
