# ruff: noqa: E501  a pattern reads best on one line
"""Spans of time in words as figures ("two and a half hours"), and from one hour to another ("from 9 to 11:30")."""

from intake import patterns as re

_COUNT = {word: str(count) for count, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), 1)}  # noqa: SIM905  # fmt: skip
_WORDED = re.compile(
    rf"\b(?P<n>{'|'.join(_COUNT)}|an?)(?P<more> and (?:a|one)(?: |-)(?:half|quarter)| and three[- ]quarters)?(?P<and> (?:hours?|hrs?))(?P<after> and (?:a|one)(?: |-)(?:half|quarter)| and three[- ]quarters)?\b|\b(?P<m>{'|'.join(_COUNT)}|fifteen|twenty|thirty|forty|forty-five|fifty) (?P<min>minutes?|mins?)\b",
    re.I,
)
_MINUTES = _COUNT | {"fifteen": "15", "twenty": "20", "thirty": "30", "forty": "40", "forty-five": "45", "fifty": "50"}


def in_figures(text: str) -> str:
    """ "two and a half hours" as "2.5 hours"."""
    return _WORDED.sub(_figure, text)


def _figure(found: re.Match[str]) -> str:
    if found["m"]:
        return f"{_MINUTES[found['m'].lower()]} minutes"
    more = (found["more"] or found["after"] or "").lower()
    if found["n"].lower() in ("a", "an") and not found["more"]:
        return found[0]
    part = 0.5 if "half" in more else 0.75 if "three" in more else 0.25 if "quarter" in more else 0.0
    return f"{float(_COUNT.get(found['n'].lower(), '1')) + part:g} hours"


# "I worked from 9 to 11:30 on this"
_FROM_TO = re.compile(
    r"\b(?:worked|spent time|was on (?:it|this)|working|time:?|billed|logged)(?: on (?:it|this))?(?: (?:today|yesterday|this morning))?,? from (?P<h>\d{1,2})(?::(?P<m>[0-5]\d))? ?(?P<a>[ap]\.?m\.?)?(?: to | until | till | ?[-–] ?)(?P<h2>\d{1,2})(?::(?P<m2>[0-5]\d))? ?(?P<b>[ap]\.?m\.?)?(?![\w:])",
    re.I,
)


def clocked(text: str) -> tuple[float, str] | None:
    spans = list(_FROM_TO.finditer(text))
    total = 0.0
    for one in spans:
        begin = int(one["h"]) % 12 + int(one["m"] or 0) / 60
        end = int(one["h2"]) % 12 + int(one["m2"] or 0) / 60
        total += (end - begin) % 12
    return (round(total, 4), ", ".join(one[0].strip() for one in spans)) if total else None
