"""Other forms of the same day, hour, number or request."""

import re
from collections.abc import Callable

from tests.cases.rewordings.shape import Rewording

MONTHS = "January February March April May June July August September October November December".split()  # noqa: SIM905
_ANY_MONTH = "|".join(MONTHS)
_DAY = "(?:Mon|Tues|Wednes|Thurs|Fri)day"
_DATE = re.compile(rf"\b({_ANY_MONTH}) (\d{{1,2}})\b(?!st|nd|rd|th|,? \d{{4}}|-|–)")
_BY = re.compile(
    rf"(?<!day )\bby (?=(?:next |this |the )?{_DAY}\b|tomorrow\b|(?:{_ANY_MONTH}) \d|noon\b|\d{{1,2}}(?::\d\d)? ?[ap]m)"
)
_BY_DAY = re.compile(rf"\bby ({_DAY}|tomorrow|(?:{_ANY_MONTH}) \d{{1,2}}(?!\d))(?=[.!?\n]|$)", re.M)
CLOCK = re.compile(
    r"(?<![\d:.$-])(?<!to )(?<!and )(?<!from )\b(\d{1,2})(:\d\d)? ?([ap])m\b(?! ?(?:to|-|–|and) \d)", re.I
)
_PLEASE = re.compile(
    r"(^|(?<=[.!?] ))Please (?!do not\b|don't|file\b|e-file\b|serve\b|send\b|hold\b|cancel\b|find\b|get\b|see\b|use\b|offer\b|give\b|log\b|keep\b|note\b|let\b|be\b|call\b|make sure\b|\w+ly\b)"
    r"([a-z]+\b[^.!?:;\n]*)(?<!\bM[sr])(?<!\bMrs)(?<!\b[DJ]r)(?<! v)\.(?=\s|$)",
    re.M,
)
_SHORT = {"do not": "don't", "does not": "doesn't", "did not": "didn't", "is not": "isn't", "are not": "aren't", "cannot": "can't", "will not": "won't", "I will": "I'll"}  # fmt: skip
_APART = re.compile(rf"\b(?:{'|'.join(_SHORT)})\b(?= [a-z])")
_TOGETHER = re.compile("|".join(rf"\b{one}\b" for one in _SHORT.values()))
_WHOLE = {short: whole for whole, short in _SHORT.items()}
_NUMBERS = dict(zip("2 3 4 5 6 10".split(), "two three four five six ten".split(), strict=True))  # noqa: SIM905
_COUNTED = "(?= (?:hours|days|weeks|business|court|copies|things|items))"


def _th(day: str) -> str:
    number = int(day)
    return day + ("th" if 10 < number < 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th"))


def dates(form: Callable[[str, str], str]) -> Rewording:
    return lambda text: _DATE.sub(lambda found: form(found[1], found[2]), text)


def by(words: str) -> Rewording:
    return lambda text: _BY.sub(words, text)


def by_day(form: str) -> Rewording:
    return lambda text: _BY_DAY.sub(lambda found: form.format(found[1]), text)


def clock(form: str) -> Rewording:
    """`form` of hour, minutes with their colon or none, "a" or "p"."""
    return lambda text: CLOCK.sub(lambda found: form.format(found[1], found[2] or "", found[3].lower()), text)


def asked(form: str) -> Rewording:
    """An order in the words of `form`; what is filed or served is ordered in plain words only."""
    return lambda text: _PLEASE.sub(lambda found: found[1] + form.format(found[2]), text)


DAYS: dict[str, Rewording] = {
    "days in three letters": lambda text: re.sub(rf"\b{_DAY}\b", lambda found: found[0][:3], text),
    "days in small letters": lambda text: re.sub(rf"\b{_DAY}\b", lambda found: found[0].lower(), text),
    "months in three letters": dates(lambda month, day: f"{month[:3]} {day}"),
    "January 5th": dates(lambda month, day: f"{month} {_th(day)}"),
    "5 January": dates(lambda month, day: f"{day} {month}"),
    "the 5th of January": dates(lambda month, day: f"the {_th(day)} of {month}"),
    "no later than": by("no later than "),
    "not later than": by("not later than "),
    "at the latest by": by("at the latest by "),
    "before Friday is out": by_day("before {} is out"),
    "Friday at the latest": by_day("by {} at the latest"),
    "a day in stars": lambda text: re.sub(rf"\b{_DAY}\b(?!,? \d|['’])", r"*\g<0>*", text),
}
HOURS: dict[str, Rewording] = {
    "3pm": clock("{}{}{}m"),
    "3 p.m.": lambda text: re.sub(r"\b(\d{1,2}(?::\d\d)?) ?([ap])m\b(?=,? [a-z])", r"\1 \2.m.", text),
    "3 pm sharp": clock("{}{} {}m sharp"),
}
ASKED: dict[str, Rewording] = {
    "please as pls": lambda text: re.sub(r"\bplease\b", "pls", text, flags=re.I),
    "please as kindly": lambda text: re.sub(r"(?:^|(?<=[.!?] ))Please\b", "Kindly", text, flags=re.M),
    "Could you ...?": asked("Could you {}?"),
    "Would it be possible to ...?": asked("Would it be possible to {}?"),
    "I was hoping you could ...": asked("I was hoping you could {}."),
    "It'd be great if you could ...": asked("It'd be great if you could {}."),
    "I need you to ...": asked("I need you to {}."),
}
WORDS: dict[str, Rewording] = {
    "short forms": lambda text: _APART.sub(lambda found: _SHORT[found[0]], text),
    "no short forms": lambda text: _TOGETHER.sub(lambda found: _WHOLE[found[0]], text),
    "numbers in words": lambda text: re.sub(
        rf"\b({'|'.join(_NUMBERS)}){_COUNTED}", lambda found: _NUMBERS[found[1]], text
    ),
    "and as &": lambda text: re.sub(r"\band\b", "&", text),
}
