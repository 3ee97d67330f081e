"""In how many ways a letter is looked at, and what is wrong with it in one of them."""

import json
import re
from dataclasses import dataclass
from pathlib import Path

from tests.outbound.look.chromium import Page

HERE = Path(__file__).parent
MEASURE = (HERE / "measure.js").read_text(encoding="utf-8")
AXE = (HERE / "axe" / "axe.min.js").read_text(encoding="utf-8")
STANDARDS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")
AUDIT = (
    f"axe.run(document, {{runOnly: {json.dumps(STANDARDS)}, resultTypes: ['violations']}})"
    ".then(found => found.violations.map(one => one.id + ': ' + one.nodes[0].html.slice(0, 200)))"
)
STYLE = re.compile(r"<style>.*?</style>", re.S)


@dataclass(frozen=True, slots=True)
class View:
    """A reader's window. `style`: whether the mail program keeps the style sheets; `marks`: set on <html>, as Outlook.com
    does in its dark mode; `width` in CSS pixels (a printed page's is US Letter less its margins)."""

    name: str
    width: int
    dark: bool = False
    media: str = "screen"
    style: bool = True
    marks: str = ""


VIEWS = (
    View("wide, light", 640),
    View("wide, dark", 640, dark=True),
    View("phone, light", 380),
    View("phone, dark", 380, dark=True),
    View("printed", 740, media="print"),
    View("wide, no style", 640, style=False),
    View("phone, no style", 380, style=False),
    View("Outlook.com, dark", 640, marks="data-ogsc data-ogsb"),
)
# what Outlook.com itself turns dark: the page behind the letter
OUTLOOK_COM = "<style>body,.bg{background-color:#292827 !important;color:#fff !important}</style></head>"


def shown(page: Page, html: str, view: View) -> None:
    if not view.style:
        html = STYLE.sub("", html)
    if view.marks:
        html = html.replace("<html ", f"<html {view.marks} ", 1).replace("</head>", OUTLOOK_COM, 1)
    page.view(view.width, dark=view.dark, media=view.media)
    page.show(html)


def wrong_in(page: Page, html: str, view: View) -> list[str]:
    """What a reader of this view would stumble over; [] for nothing."""
    shown(page, html, view)
    seen = page.evaluate(MEASURE)
    return [f"{view.name}, {kind}: {what}" for kind in ("lost", "faint", "wide", "small") for what in seen[kind]]


def barriers(page: Page, html: str) -> list[str]:
    """What axe-core finds against WCAG 2.2 A and AA, in the light and in the dark."""
    page.view(640)
    page.show(html)
    page.evaluate(f"{AXE}; 0")
    found: list[str] = page.evaluate(AUDIT)
    page.view(640, dark=True)
    found += page.evaluate(AUDIT)
    return found


def pages(page: Page, html: str) -> int:
    """How many sheets of US Letter it prints on."""
    page.view(740, media="print")
    page.show(html)
    return len(re.findall(rb"/Type\s*/Page\b", page.printed()))
