# ruff: noqa: E501  a pattern reads best on one line
"""Lines that begin with their day: "Tomorrow: cite check on the reply, by 3." is wanted at three tomorrow; "Not tomorrow:"
says only that the day stands elsewhere in the line."""

from intake import patterns as re

_DAY = r"(?:today|tomorrow|tonight|(?:(?:this|next|on|by) )?(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri)(?:day)?)"
_HEADED = re.compile(
    rf"^(?P<ahead>\s*(?:[-*•]\s*)?)(?P<day>{_DAY})\s*[:–—-]\s+(?P<what>[^\n]*?),? (?P<hour>(?:by|at|before|no later than) (?:\d{{1,2}}(?::\d\d)?(?: ?[ap]\.?m\b\.?)?|noon|midday))(?P<end>[.!;,]?(?=\s|$)[^\n]*)$",
    re.I | re.M,
)
_NOT_THEN = re.compile(rf"^(?P<ahead>\s*(?:[-*•]\s*)?)(?:but )?not (?:for )?(?:{_DAY}|(?:so )?urgent|as urgent)\s*[:–—-]\s+(?=\S)", re.I | re.M)  # fmt: skip
_ANY_DAY = re.compile(rf"\b(?:{_DAY}|\d{{1,2}}(?:st|nd|rd|th|/\d))\b", re.I)


def with_day_behind(text: str) -> str:
    """The text with the day of such a line beside its hour, where the line names no other day."""
    text = _NOT_THEN.sub(lambda found: found["ahead"], text)
    return _HEADED.sub(_behind, text)


def _behind(found: re.Match[str]) -> str:
    if _ANY_DAY.search(f"{found['what']} {found['end']}"):
        return found[0]
    return f"{found['ahead']}{found['what']}, {found['day']} {found['hour']}{found['end']}"
