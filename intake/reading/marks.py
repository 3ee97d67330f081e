# ruff: noqa: E501  a pattern reads best on one line
"""The marks of a list put as most people type them: "#1", "[1]", "1 -", "No. 1:", "i." as "1.", "->" and "+" as "-"."""

from collections.abc import Sequence

from intake import patterns as re

_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10}
# "#1 Tables", "#2. Index", "[3] Letter", "No. 4: Notice", "Item 5 - Notice", "6 - Notice", "7: Notice", "8/ Notice", "9.) Notice"
_NUMBER = re.compile(
    r"(?P<lead>[ \t]*)(?:#[ ]?(?P<hash>\d{1,2})(?:[.):]| [-–—])?|\[(?P<in>\d{1,2})\][.:]?|(?:no\.|nr\.|number|item|task|ask|request|thing|to-?do) ?#?(?P<named>\d{1,2})(?:[.):]| ?[-–—])|(?P<bare>\d{1,2})(?: ?[-–—]|:|/|\.[)-])|\(?(?P<roman>i{1,3}|iv|vi{0,3}|ix|x)[.)])[ \t]+(?=\S)",
    re.I,
)
_BULLET = re.compile(r"(?P<lead>[ \t]*)(?P<sign>[-=–—]+>|[*•–▪●○+~»›‣◦·▸►→⁃∙‐])[ \t]+(?=\S)")


def with_usual_marks(text: str) -> str:
    """ "#1 Index the binders / #2 Notice of errata" as "1. Index the binders / 2. Notice of errata"."""
    lines = text.split("\n")
    counted = [(place, found) for place, line in enumerate(lines) if (found := _NUMBER.match(line))]
    if len(counted) > 1 and _counts([_value(found) for _, found in counted]):
        for number, (place, found) in enumerate(counted, 1):
            lines[place] = f"{found['lead']}{number}. {lines[place][found.end() :]}"
    signs = [(place, found) for place, line in enumerate(lines) if (found := _BULLET.match(line))]
    if len(signs) > 1 and len({found["sign"] for _, found in signs}) == 1:
        for place, found in signs:
            lines[place] = f"{found['lead']}- {lines[place][found.end() :]}"
    return "\n".join(lines)


def _value(found: re.Match[str]) -> int:
    if found["roman"]:
        return _ROMAN[found["roman"].lower()]
    return int(found["hash"] or found["in"] or found["named"] or found["bare"])


def _counts(values: Sequence[int]) -> bool:
    """From one up, each once."""
    return list(values) == list(range(1, len(values) + 1))
