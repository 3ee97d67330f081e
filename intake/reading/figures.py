# ruff: noqa: E501  a pattern reads best on one line
"""Spans of time in words as figures ("two and a half hours"), and from one hour to another ("from 9 to 11:30")."""

from intake import patterns as re

_COUNT = {word: str(count) for count, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), 1)}  # noqa: SIM905  # fmt: skip
# "ninety minutes", "seventy-five minutes"
_TEN = {word: 10 * count for count, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)}  # noqa: SIM905  # fmt: skip
_TENS = {f"{ten}[- ]five": at + 5 for ten, at in _TEN.items()} | _TEN | {"fifteen": 15}
_WORDED = re.compile(
    rf"\b(?P<n>{'|'.join(_COUNT)}|an?)(?P<more> and (?:a|one)(?: |-)(?:half|quarter)| and three[- ]quarters?)?(?: (?:billable|full|solid|good|whole))?(?P<and> (?:hours?|hrs?))(?P<after> and (?:a|one)(?: |-)(?:half|quarter)| and three[- ]quarters)?\b|\b(?P<m>{'|'.join(_COUNT)}|{'|'.join(_TENS)}) (?P<min>minutes?|mins?)\b",
    re.I,
)
_MINUTES = (
    _COUNT
    | {"fifteen": "15"}
    | {ten: str(at) for ten, at in _TEN.items()}
    | {f"{ten}-five": str(at + 5) for ten, at in _TEN.items()}
)


# "three quarters of an hour", "an hour and a quarter", "two hours twenty", "two and three quarter hours"
_QUARTERS = re.compile(r"\b(?P<n>three[- ]quarters?|a quarter|quarter|1/4|3/4|one quarter)(?: of)?(?: an?|-| )? ?hour\b", re.I)  # fmt: skip
_AND_PART = re.compile(r"\b(?P<n>an?|one|\d{1,2}(?:\.\d+)?) hours?(?:,? and|,| plus)? (?P<p>a quarter|a half|half|three[- ]quarters?|(?P<m>five|ten|fifteen|twenty|twenty-five|thirty|thirty-five|forty|forty-five|fifty|fifty-five|[1-5]?[05])(?: ?min(?:ute)?s?)?)(?=\W*$|[.,;!)]| (?:on|today|yesterday|last|this|so|in|total|for|all|reading|spent|at)\b)", re.I)  # fmt: skip
_PART_OF = {"a quarter": 0.25, "a half": 0.5, "half": 0.5}


# "2 1/2 hours", "2½ hrs", "1/2 hour"
_PARTS = {"1/2": 0.5, "½": 0.5, "1/4": 0.25, "¼": 0.25, "3/4": 0.75, "¾": 0.75}
_FRACTION = re.compile(r"(?<![\w/.,-])(?:(?P<n>\d{1,2})(?:[ -]|(?=[½¼¾])))?(?P<part>1/2|1/4|3/4|[½¼¾])(?= ?-?(?:(?:of )?an? )?(?P<unit>h|hrs?|hours?)\b)(?: ?-?(?:of )?an?(?= ))?", re.I)  # fmt: skip


def in_figures(text: str) -> str:
    """ "two and a half hours", "2 1/2 hours" as "2.5 hours"."""
    text = _FRACTION.sub(lambda one: f"{int(one['n'] or 0) + _PARTS[one['part']]:g}", text)
    text = _QUARTERS.sub(lambda one: "0.75 hours" if one["n"].lower()[0] in "t3" else "0.25 hours", text)
    return _AND_PART.sub(_whole, _WORDED.sub(_figure, text))


def _whole(found: re.Match[str]) -> str:
    count = 1.0 if found["n"].lower() in ("a", "an", "one") else float(found["n"])
    said = found["p"].lower()
    if found["m"]:
        minutes = _MINUTES.get(found["m"].lower(), found["m"])
        return f"{count + int(minutes) / 60:g} hours"
    return f"{count + _PART_OF.get(said, 0.75):g} hours"


def _figure(found: re.Match[str]) -> str:
    if found["m"]:
        return f"{_MINUTES[found['m'].lower().replace(' ', '-')]} minutes"
    more = (found["more"] or found["after"] or "").lower()
    if found["n"].lower() in ("a", "an") and not found["more"]:
        return found[0]
    part = 0.5 if "half" in more else 0.75 if "three" in more else 0.25 if "quarter" in more else 0.0
    return f"{float(_COUNT.get(found['n'].lower(), '1')) + part:g} hours"


# "I worked from 9 to 11:30 on this"
_FROM_TO = re.compile(
    r"\b(?:worked|spent time|was on (?:it|this)|working|time:?|billed|logged)(?: on (?:it|this))?(?: (?:today|yesterday|this morning))?(?:,? from|(?<=this)|(?<=it)|(?<=worked)) (?P<h>\d{1,2})(?::(?P<m>[0-5]\d))? ?(?P<a>[ap]\.?m\.?)?(?: to | until | till | ?[-–] ?)(?P<h2>\d{1,2})(?::(?P<m2>[0-5]\d))? ?(?P<b>[ap]\.?m\.?)?(?![\w:])",
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
