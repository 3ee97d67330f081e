"""Letters in which every name, title, caption and note is something nobody would write, or somebody with bad intentions."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from tracker.domain.letters import Letter

STRANGE = {
    "quotes and brackets": "\"Kim\" <b>depo</b> & 'co' </td></table><script>alert(1)</script>",
    "template words": "{{ 7*7 }} {% raw %} {# no #}",
    "emoji": "Kim 👩🏽‍⚖️ depo – “final” ﬁ ★",
    "right to left": "ملخص شهادة كيم ضد نورثجيت \u202egpj.exe",
    "300 letters": "Kimdeposition" * 24,
    "300 letters in words": "Kim deposition, with page and line cites; " * 8,
    "line ends": "Kim\r\nBcc: everybody@x.example\r\n\r\n<h1>Hi</h1>\x00\x1b\u2028y",
    "a divider": "a\n---\nb\n-- \nc",
}
SOMEBODYS = frozenset(
    "title matter words note name deliverable why detail read type awaits waits meanwhile".split()  # noqa: SIM905
)


def strange(letter: Letter, words: str) -> Letter:
    """The same letter with `words` wherever somebody's own words stand: facts, file names, the conversation's subject."""
    notice = letter.notice
    facts = _strange(notice.facts, words)
    thread = replace(notice.thread, subject=words, topic=words) if notice.thread.subject else notice.thread
    files = tuple(replace(ref, name=f"{words}.pdf") for ref in notice.files)
    return replace(letter, notice=replace(notice, facts=facts, thread=thread, files=files))


def _strange(value: Any, words: str, key: str = "") -> Any:
    if isinstance(value, str):
        return words if value and key in SOMEBODYS else value
    if isinstance(value, Mapping):
        return {name: _strange(inner, words, name) for name, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_strange(inner, words, "words" if key in ("notes", "told", "details") else key) for inner in value]
    return value
