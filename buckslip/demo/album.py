"""Writes every mail of the demo as .eml and .html into one folder, with an index page to open."""

from dataclasses import dataclass, field
from datetime import datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parseaddr
from html import escape
from pathlib import Path

STYLE = """body{font:16px/1.5 Georgia,serif;max-width:62rem;margin:2.5rem auto;padding:0 1rem;color:#1c1c1c}
h1{font-size:1.7rem}table{border-collapse:collapse;width:100%}td,th{text-align:left;padding:.35rem .8rem .35rem 0;
border-bottom:1px solid #ddd;vertical-align:top;font:14px/1.4 Verdana,sans-serif}td:first-child{white-space:nowrap}
tr.in td{color:#5b5b5b}a{color:#1f3a5f}pre{white-space:pre-wrap;font:15px/1.5 Verdana,sans-serif}"""
HEAD = '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">'


@dataclass(slots=True)
class Album:
    """Rows in the order the mails were seen; `write` makes the index."""

    folder: Path
    rows: list[str] = field(default_factory=list)

    def add(self, raw: bytes, at: datetime, kind: str) -> None:
        message = message_from_bytes(raw, policy=policy.default)
        name = f"{len(self.rows) + 1:03d}-{kind or 'mail'}"
        (self.folder / f"{name}.eml").write_bytes(raw)
        (self.folder / f"{name}.html").write_text(page_of(message), encoding="utf-8")
        sender, to = (escape(short(str(message[field] or ""))) for field in ("From", "To"))
        subject = escape(str(message["Subject"] or ""))
        files = ", ".join(escape(part.get_filename() or "file") for part in message.iter_attachments())
        cells = (
            f"{at:%a %b %d, %I:%M %p}",
            sender,
            to,
            f'<a href="{name}.html">{subject or "(no subject)"}</a>',
            files,
        )
        row = "".join(f"<td>{cell}</td>" for cell in (*cells, f'<a href="{name}.eml">.eml</a>'))
        self.rows.append(f'<tr class="{"out" if kind else "in"}">{row}</tr>')

    def write(self, firm: str) -> Path:
        head = "".join(f'<th scope="col">{name}</th>' for name in ("When", "From", "To", "Subject", "Files", "Mail"))
        title = f"Two weeks at {escape(firm)}, as mail"
        index = self.folder / "index.html"
        index.write_text(
            f"{HEAD}<title>{title}</title><style>{STYLE}</style></head><body><h1>{title}</h1>"
            "<p>Dark rows are letters of the desk, grey ones what people wrote to it. Times are the desk's.</p>"
            f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(self.rows)}</tbody></table></body></html>",
            encoding="utf-8",
        )
        return index


def short(address: str) -> str:
    """The name where there is one."""
    name, plain = parseaddr(address)
    return name or plain


def page_of(message: EmailMessage) -> str:
    """The HTML part as it is (ours), or the text of a person's mail."""
    if message["X-Task-Mail"] and (part := message.get_body(("html",))):
        return str(part.get_content())
    text = message.get_body(("plain",))
    body = escape(str(text.get_content())) if text else ""
    title = escape(str(message["Subject"] or ""))
    return (
        f"{HEAD}<title>{title}</title><style>{STYLE}</style></head><body><h1>{title}</h1>"
        f"<p>From: {escape(str(message['From']))}</p><pre>{body}</pre></body></html>"
    )
