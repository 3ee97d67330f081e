"""HTML to text, in lines that a person and a grammar can read: quotes as "> ", rows as "Field: value", lists as "- ".

resiliparse does the work (it is safe on any nesting); private-use marks put in before tell quotes and cells apart.
"""

import re

from resiliparse.extract.html2text import extract_plain_text

LONGEST = 1_000_000  # characters; beyond it nothing was typed by a person
OPEN, CLOSE, ROW, CELL, END, EMPTY = "\ue010", "\ue011", "\ue012", "\ue013", "\ue014", "\ue015"

_FORGED = re.compile("[\ue010-\ue015]")
_QUOTE_MARK = re.compile(f"[{OPEN}{CLOSE}]")
_BEFORE = f" \t\u00a0{OPEN}{CLOSE}"
# mail programs put a link where a file was to be, and only the page says where it leads
_SHARED = re.compile(
    r"(?i)<a\b[^<>]{0,2000}?\bhref=[\"'](https?://[\w.-]*(?:sharepoint|1drv|onedrive|drive\.google|docs\.google|dropbox|box|"
    r"icloud|wetransfer|we\.tl|sharefile|safelinks)[^\"'<>\s]{1,1000})[\"'][^<>]{0,2000}>((?:(?!https?:|</a>).){0,500})</a>",
    re.S,
)
_TAG = re.compile(r"(?i)<(/?)(blockquote|tr|td|th)\b([^<>]{0,4000})>")
_CONDITION = re.compile(r"<!\[(?:if|endif)[^\]>]{0,200}\]>", re.I)
_DATA = re.compile(r"(?i)(?<==[\"'])data:[^\"'<>]{100,}")
_SPACES = re.compile(r"[ \t\u00a0\u2002-\u200a\u202f\u3000]+")
_UNSEEN = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]")
_ITEM = re.compile(r"^\s*(?:[•·▪◦§]|o(?=\s{2,}))\s*")
# a paragraph of nothing is the empty line that its writer typed; possessive, so that each is read once
_NOTHING = re.compile(
    r"(?i)(<(p|div)\b[^<>]{0,2000}>)"
    r"(?:\s|&nbsp;|&\#160;|\u00a0|<br[^<>]{0,200}>|</?(?:span|o:p|font|b|i|u)\b[^<>]{0,500}>)*+</\2>"
)
# Word and Outlook set paragraphs without space between them: each is a line, and empty ones part the paragraphs
_TIGHT = re.compile(r"(?i)class=\"?'?MsoNormal|P\s*\{\s*margin-top:\s*0;\s*margin-bottom:\s*0")
_PARAGRAPH = re.compile(r"(?i)(?:(?<=<)|(?<=</))p\b")
_BLANKS = re.compile(r"\n{3,}")
# CSS selectors: what no reader sees (a preheader, a trap for programs) and what its writer struck out
_SKIP = (
    *("script", "style", "head", "title", "s", "strike", "del", "[hidden]"),
    *('[style*="display:none" i]', '[style*="display: none" i]', '[style*="visibility:hidden" i]'),
    *('[style*="mso-hide:all" i]', '[style*="line-through" i]'),
)


def html_to_text(html: str) -> str:
    """Plain text of an HTML body; "" for none. Struck-out and hidden words are left out. Linear, never raises."""
    if not html.strip():
        return ""
    marked = _marked(_FORGED.sub("", _DATA.sub("", html[:LONGEST])))
    try:
        text = extract_plain_text(
            marked, preserve_formatting=True, links=False, alt_texts=False, form_fields=False, skip_elements=_SKIP
        )
    except (ValueError, RuntimeError, UnicodeError):
        text = re.sub(r"<[^<>]{0,4000}>", " ", marked)
    return _lines(_rows(text))


def _without_outlook_only(html: str) -> str:
    """Leaves out what stands between <!--[if ...]> and <![endif]-->: style sheets and shapes of the Word engine."""
    out, at = [], 0
    while (start := html.find("<!--[if", at)) >= 0:
        end = html.find("<![endif]-->", start)
        if end < 0:
            break
        out.append(html[at:start])
        at = end + len("<![endif]-->")
    return "".join((*out, html[at:]))


def _marked(html: str) -> str:
    html = _SHARED.sub(lambda it: f"{it[0]} &lt;{it[1]}&gt;", html) if "href" in html else html
    if _TIGHT.search(html):
        html = _PARAGRAPH.sub("div", html)
    # a function: in Python 3.11 a template with groups takes several times as long, and Word writes hundreds of these
    html = _NOTHING.sub(lambda it: f"{it[1]}{EMPTY}</{it[2]}>", _CONDITION.sub("", _without_outlook_only(html)))
    row = False

    def mark(found: re.Match[str]) -> str:
        nonlocal row
        closing, name = found[1], found[2].lower()
        match name, bool(closing):
            case "blockquote", False:
                return f"{OPEN}{found[0]}"
            case "blockquote", True:
                return f"{found[0]}{CLOSE}"
            case "tr", False:
                row = True
                return found[0]
            case (("td" | "th"), False):
                first, row = row, False
                return f"{found[0]}{ROW if first else CELL}"
            case (("td" | "th"), True):
                return f"{END}{found[0]}"
        return found[0]

    return _TAG.sub(mark, html)


def _rows(text: str) -> str:
    """Rows without rows inside them become lines; the marks of layout tables vanish."""
    if ROW not in text and CELL not in text:
        return text
    pieces = re.split(f"(?={ROW})", text)
    out = [pieces[0]]
    for piece in pieces[1:]:
        last = piece.rfind(END)
        inside, after = (piece[1:last], piece[last + 1 :]) if last > 0 else (piece[1:], "")
        cells = [_cell(one) for one in inside.split(CELL)]
        out.append(_row([one for one in cells if one]) + "\n" + after.lstrip("\n"))
    return re.sub(f"[{ROW}{CELL}{END}]", "", "".join(out))


def _cell(text: str) -> str:
    lines = (_SPACES.sub(" ", one).strip() for one in text.replace(END, "").split("\n"))
    return "\n".join(one for one in lines if one.strip(EMPTY))


def _row(cells: list[str]) -> str:
    if len(cells) == 2 and "\n" not in cells[0] and len(cells[0]) <= 60 and OPEN not in cells[1]:
        label = cells[0].rstrip(":").rstrip()
        return f"{label}: {cells[1]}"
    if len(cells) > 2 and all("\n" not in one and len(one) <= 200 for one in cells):
        return " | ".join(cells)
    return "\n".join(cells)


def _lines(text: str) -> str:
    """Spaces folded, bullets alike, quote depth as ">"."""
    depth = 0
    out: list[str] = []
    for line in _UNSEEN.sub("", text).split("\n"):
        if OPEN not in line and CLOSE not in line:
            words = _words(line)
            out.append((">" * min(depth, 20) + " " + words).rstrip() if depth else words)
            continue
        rest = line.lstrip(_BEFORE)
        depth = _deeper(depth, line[: len(line) - len(rest)])
        if words := _words(_QUOTE_MARK.sub("", rest)):
            out.append((">" * min(depth, 20) + " " + words).rstrip() if depth else words)
        depth = _deeper(depth, rest)
    return _BLANKS.sub("\n\n", "\n".join(out).replace(EMPTY, "")).strip("\n")


def _words(line: str) -> str:
    text = line.strip()
    if text == EMPTY:
        return text
    if not text.isascii() or "  " in text or "\t" in text or text[:1] == "o":
        text = _SPACES.sub(" ", _ITEM.sub("- ", text)).strip()
    return text


def _deeper(depth: int, marks: str) -> int:
    for one in _QUOTE_MARK.findall(marks):
        depth = depth + 1 if one == OPEN else max(0, depth - 1)
    return depth
