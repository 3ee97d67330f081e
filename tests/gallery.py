"""The gallery: every letter as .eml, .html, .txt and, with Chromium, as pictures (light, dark, phone, print), and an index page.

python -m tests.gallery FOLDER [NAME ...]
"""

import sys
from dataclasses import dataclass
from email.message import EmailMessage
from html import escape
from pathlib import Path

from outbound.examples import each
from tests.outbound.look.chromium import BINARY, Page, chromium
from tests.outbound.reading_back import body, composed, parsed

STYLE = """body{font:15px/1.45 'Segoe UI',Helvetica,Arial,sans-serif;margin:2rem;color:#1f2933;background:#eceff2}
h1{font:bold 26px/1.2 Georgia,serif}h2{font:bold 19px/1.3 Georgia,serif;margin:3rem 0 .2rem}p{margin:.2rem 0 .8rem;max-width:60rem}
nav{columns:4;margin:1rem 0 2rem}.row{display:flex;gap:16px;align-items:flex-start;overflow-x:auto}
figure{margin:0}figcaption{font-size:13px;color:#55616e;margin:0 0 4px}img{display:block;border:1px solid #cfd6dd}
.mute{color:#55616e}a{color:#1d4073}"""


@dataclass(frozen=True, slots=True)
class View:
    """One picture of a letter; `width` in CSS pixels (a printed page's is US Letter less its margins)."""

    name: str
    width: int
    dark: bool = False
    media: str = "screen"


VIEWS = (View("light", 640), View("dark", 640, dark=True), View("phone", 380), View("print", 740, media="print"))


def write(folder: Path, names: list[str]) -> dict[str, EmailMessage]:
    """The letters asked for (or whose kind is asked for), or all."""
    folder.mkdir(parents=True, exist_ok=True)
    written = {}
    for name, letter in each().items():
        if names and not {name, letter.notice.kind.value} & set(names):
            continue
        data = composed(letter)
        written[name] = message = parsed(data)
        (folder / f"{name}.eml").write_bytes(data)
        (folder / f"{name}.html").write_text(body(message, "html"), encoding="utf-8")
        (folder / f"{name}.txt").write_text(body(message, "plain"), encoding="utf-8")
    return written


def pictures(folder: Path, names: list[str]) -> None:
    with chromium() as page:
        for name in names:
            page.show((folder / f"{name}.html").read_text(encoding="utf-8"))
            for view in VIEWS:
                (folder / f"{name}-{view.name}.png").write_bytes(picture(page, view))


def picture(page: Page, view: View) -> bytes:
    page.view(view.width, dark=view.dark, media=view.media)
    return page.picture()


def index(folder: Path, mails: dict[str, EmailMessage]) -> Path:
    links = "".join(f'<a href="#{name}">{name}</a><br>' for name in mails)
    written = folder / "index.html"
    written.write_text(
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Every letter</title><style>{STYLE}</style></head>'
        f"<body><h1>Every letter of the desk</h1><p>{len(mails)} letters, each with a made-up firm's facts.</p>"
        f"<nav>{links}</nav>{''.join(entry(name, mail) for name, mail in mails.items())}</body></html>",
        encoding="utf-8",
    )
    return written


def entry(name: str, mail: EmailMessage) -> str:
    files = ", ".join(escape(part.get_filename() or "") for part in mail.iter_attachments())
    shots = "".join(
        f'<figure><figcaption>{view.name}</figcaption><img loading="lazy" src="{name}-{view.name}.png" alt=""></figure>'
        for view in VIEWS
    )
    return (
        f'<h2 id="{name}">{escape(str(mail["Subject"]))}</h2><p class="mute">{name} &middot; to {escape(str(mail["To"]))}'
        f"{' &middot; attached: ' + files if files else ''} &middot; "
        f'<a href="{name}.html">html</a> <a href="{name}.txt">text</a> <a href="{name}.eml">mail</a></p>'
        f'<div class="row">{shots if BINARY else ""}</div>'
    )


def main(folder: Path, names: list[str]) -> None:
    mails = write(folder, names)
    if BINARY:
        pictures(folder, list(mails))
    page = index(folder, mails)
    sys.stdout.write(f"{len(mails)} letters: {page}\n")
    if not BINARY:
        sys.stdout.write("No pictures: Chromium is missing (`make setup-dev` installs it, where it may).\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
