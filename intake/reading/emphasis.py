# ruff: noqa: E501  a pattern reads best on one line
"""What was put around words to stress them taken away: *Friday*, _by noon_, **not**, "Thursday".

A sign counts only where it stands right before a word and right behind one, so that a bullet, a file's name and a
footnote's star stay. Of quotation marks only those around a time go: what is quoted otherwise is somebody's words.
"""

from intake import patterns as re

_STARS = re.compile(r"(?<![\w*])(?P<sign>\*{1,3})(?P<said>[\w(\"'$][^*\n]{0,120})(?<=[\w.,:;!?)\"'])(?P=sign)(?![\w*])")
_LINES = re.compile(
    r"(?<![\w_/.])(?P<sign>_{1,2})(?P<said>[A-Za-z\d(\"'$](?:[^_\n]{0,120}[A-Za-z\d.,:;!?)\"'])?)(?P=sign)(?![\w_/])"
)
_QUOTED = re.compile(r"(?<![\w\"])[\"“](?P<said>[A-Za-z\d][^\"“”\n]{1,30}[A-Za-z\d])[\"”](?![\w\"])")
_DAY = re.compile(
    r"(?:by |on |this |next |before )*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tonight|tomorrow|noon|asap|urgent|eod|cob|\d{1,2}(?::\d\d)? ?[ap]\.?m)(?: (?:at )?(?:noon|morning|afternoon|\d{1,2}(?::\d\d)? ?[ap]\.?m))?",
    re.I,
)


def without_emphasis(text: str) -> str:
    if "*" in text:
        text = _STARS.sub(_said, text)
    if "_" in text:
        text = _LINES.sub(_said, text)
    if '"' in text or "“" in text:
        text = _QUOTED.sub(_unquoted, text)
    return text


# 'change "Friday" to "Monday"': what a paper says
_ON_PAPER = re.compile(
    r"\b(?:changes?|changed|replaces?|to|with|says?|said|reads?|words?|strike|delete|inserts?|adds?|write|from|of|not|where|as)\s*$",
    re.I,
)


def _unquoted(found: re.Match[str]) -> str:
    before = found.string[max(0, found.start() - 12) : found.start()]
    return found["said"] if _DAY.fullmatch(found["said"]) and not _ON_PAPER.search(before) else found[0]


def _said(found: re.Match[str]) -> str:
    return found["said"]
