"""The full comparison as a page of its own: plain HTML, all words escaped, no scripts, no links, nothing fetched."""

from collections.abc import Iterator, Sequence
from html import escape

from intake.files.compare import Row
from intake.files.look import Marked
from tracker.domain.looks import What

AROUND = 2  # unchanged paragraphs shown beside a changed one
_HEAD = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>
body {{ max-width: 44em; margin: 2em auto; padding: 0 1em; font: 16px/1.5 Georgia, serif; }}
body {{ color: #1f2933; background: #fff; }}
h1 {{ font-size: 1.3em; }} h2 {{ font-size: 1.1em; margin-top: 2em; border-top: 1px solid #d5dbe1; padding-top: 1em; }}
ins {{ color: #1d4073; background: #e6eefa; }} del {{ color: #8c2318; }}
.changed {{ border-left: 3px solid #1d4073; padding-left: .8em; }} .gap, .note {{ color: #55616e; font-size: .9em; }}
</style></head><body>
"""
_LABELS = {What.ADDED: "Added", What.REMOVED: "Removed", What.MOVED: "Moved here", What.CHANGED: "Changed"}
_TAGS = {"in": "ins", "out": "del"}


def paper(marked: Sequence[Marked], title: str) -> bytes:
    """UTF-8. Words that were added are underlined, words that were taken out struck through."""
    parts = [_HEAD.format(title=escape(title)), f"<h1>{escape(title)}</h1>\n"]
    parts.append('<p class="note">Added words are <ins>underlined</ins>, removed ones <del>struck through</del>.</p>\n')
    for one in marked:
        parts.append(f"<h2>{escape(one.name)}</h2>\n")
        parts.append(f'<p class="note">Compared with {escape(one.against)} of the last version.</p>\n')
        parts += _paragraphs(one.rows)
    parts.append("</body></html>\n")
    return "".join(parts).encode("utf-8", "replace")


def _paragraphs(rows: Sequence[Row]) -> Iterator[str]:
    """Those that changed and their neighbors; how many are left out between them."""
    near = {place + by for place, row in enumerate(rows) if row.what for by in range(-AROUND, AROUND + 1)}
    left_out = 0
    for place, row in enumerate(rows):
        if place not in near:
            left_out += 1
            continue
        if left_out:
            yield _gap(left_out)
        left_out = 0
        yield _paragraph(row)
    if left_out:
        yield _gap(left_out)


def _gap(count: int) -> str:
    return f'<p class="gap">{count} unchanged {"paragraph" if count == 1 else "paragraphs"}</p>\n'


def _paragraph(row: Row) -> str:
    words = "".join(_piece(kind, text) for kind, text in row.pieces)
    if row.what is None:
        return f"<p>{words}</p>\n"
    return f'<div class="changed"><span class="note">{_LABELS[row.what]}</span><p>{words}</p></div>\n'


def _piece(kind: str, text: str) -> str:
    tag = _TAGS.get(kind)
    return f"<{tag}>{escape(text)}</{tag}>" if tag else escape(text)
