# ruff: noqa: E501  a pattern reads best on one line
"""Words of which a text must contain one before the rules of a kind are tried: most sentences speak of no time."""

import re

from intake.reading.when.words import DAYS_IN_WORDS, HOURS_IN_WORDS, MISSPELT

_DAY_WORDS = (
    "mon monday tue tues tuesday wed weds wednesday thu thur thurs thursday fri friday sat saturday sun sunday "
) + " ".join(one for one, meant in MISSPELT.items() if meant.endswith("day"))
_MONTH_WORDS = (
    "jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december "
    + " ".join(one for one, meant in MISSPELT.items() if not meant.endswith("day"))
)
# "#" stands for any digit, "." for any single letters with dots (a.s.a.p., e.o.d.).
GATES = {
    kind: frozenset(words.split())
    for kind, words in {
        "norush": "rush hurry urgency urgent sensitive pressing when whenever priority burner backburner leisure convenience deadline date time permitting permits rainy drop",
        "urgent": "asap . soon quickly fast right immediately once pronto rush rushed priority drop essence urgent urgently stat emergency superrush",
        "recur": "every each once twice times fortnightly semi semimonthly semiweekly weekdays mondays tuesdays wednesdays thursdays fridays saturdays sundays weekly biweekly bi monthly quarterly daily nightly recurring standing ongoing",
        "weekfrom": "week weeks now today",
        "afternext": "next",
        "wdafter": "after before following",
        "vague": "before after prior few several couple land leave board get take wake head log sign return bit while course order later soon soonish shortly then sometime point eventually quickly quick time usual go off same day",
        "span": "fortnight fortnights hour hours hr hrs h day days week weeks wk wks month months min mins minute minutes bd bds turnaround",
        "iso": "#",
        "numeric": "#",
        "monthday": _MONTH_WORDS,
        "ordinal": "# " + " ".join(DAYS_IN_WORDS).replace("-", " "),
        "weekday": _DAY_WORDS,
        "relday": "tomorrow tommorow tommorrow tomorow tmrw tmw tmrow tomo 2morrow 2mrw today tonight tonite yesterday morning afternoon evening night overnight morrow mrw",
        "period": "business working work month week weeks midweek weekend eow eom eoy . month monthend year yearend days "
        + _MONTH_WORDS,
        "feast": "halloween christmas xmas thanksgiving year years day fourth july juneteenth",
        "weekof": "week",
        "clock": "# clock past " + " ".join(HOURS_IN_WORDS),
        "bare": "# " + " ".join(HOURS_IN_WORDS),
        "part": "thing noon noonish noontime midday mid business start open opening beginning commencement early late midnight eod cob eob sob bob . end close day morning midmorning afternoon midafternoon evening night lunch lunchtime am pm",
    }.items()
}
# How many words a time may begin before such a word: "over the next couple of business days" seven.
_REACH = {"iso": 0, "numeric": 0, "clock": 3, "bare": 0, "ordinal": 2, "monthday": 6, "weekday": 2, "relday": 3}
_REACH_ELSE = 8
_KINDS_OF = {
    word: tuple((kind, _REACH.get(kind, _REACH_ELSE)) for kind, words in GATES.items() if word in words)
    for word in {one for words in GATES.values() for one in words}
}
_WORDS = re.compile(r"[A-Za-z]+|[0-9]+")
_DOTTED = re.compile(r"\b[aecbsnp]\.[slom]\.", re.I)
_INSIDE = frozenset("$.-_")  # a word right behind one of these begins no time


def places_to_try(text: str) -> dict[str, list[int]]:
    """By kind the places where one of its times may begin, found in one scan: the words before and at its own words."""
    tokens = [(one[0].lower(), one.start()) for one in _WORDS.finditer(text)]
    begins = [place for _, place in tokens]
    found: dict[str, set[int]] = {}
    for at, (word, place) in enumerate(tokens):
        for kind, reach in _KINDS_OF.get("#" if word[0].isdigit() else word, ()):
            found.setdefault(kind, set()).update(begins[max(0, at - reach) : at + 1])
        if len(word) == 1 and _DOTTED.match(text, place):
            for kind, _ in _KINDS_OF["."]:
                found.setdefault(kind, set()).update(begins[max(0, at - 2) : at + 1])
    return {kind: sorted(one for one in places if not _inside(text, one)) for kind, places in found.items()}


def _inside(text: str, place: int) -> bool:
    """Whether a place is in the middle of a word: "Kestrel-2", "$5", the "mrw" of "2mrw"."""
    before = text[place - 1] if place else " "
    return before in _INSIDE or before.isalnum()
