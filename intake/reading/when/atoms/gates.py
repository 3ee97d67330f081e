# ruff: noqa: E501  a pattern reads best on one line
"""Words of which a text must contain one before the rules of a kind are tried: most sentences speak of no time."""

import re

from intake.reading.when.words import DAYS_IN_WORDS, HOURS_IN_WORDS

_DAY_WORDS = (
    "mon monday tue tues tuesday wed weds wednesday wednsday thu thur thurs thursday fri friday sat saturday sun sunday"
)
_MONTH_WORDS = "jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december"
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
        "span": "fortnight fortnights hour hours hr hrs h day days week weeks wk wks month months min mins minute minutes bd bds turnaround #",
        "iso": "#",
        "numeric": "#",
        "monthday": _MONTH_WORDS,
        "ordinal": "# " + " ".join(DAYS_IN_WORDS).replace("-", " "),
        "weekday": _DAY_WORDS,
        "relday": "tomorrow tommorow tommorrow tomorow tmrw tmw tmrow tomo 2morrow 2mrw today tonight tonite yesterday morning afternoon evening night overnight #",
        "period": "business working work month week weeks midweek weekend eow eom eoy . month monthend year yearend days "
        + _MONTH_WORDS,
        "feast": "christmas xmas thanksgiving year years day fourth july juneteenth",
        "weekof": "week",
        "clock": "# clock past " + " ".join(HOURS_IN_WORDS),
        "bare": "# " + " ".join(HOURS_IN_WORDS),
        "part": "thing noon noonish noontime midday mid business start open opening beginning commencement midnight eod cob eob sob bob . end close day morning midmorning afternoon midafternoon evening night lunch lunchtime am pm",
    }.items()
}
_WORDS = re.compile(r"[a-z]+|\d+")


def gate_words(text: str) -> set[str]:
    words = set(_WORDS.findall(text.lower()))
    if any(one[0].isdigit() for one in words):
        words.add("#")
    if not words.isdisjoint(("a", "e", "c", "b", "o")) and re.search(r"\b[aecbsnp]\.[slom]\.", text, re.I):
        words.add(".")
    return words
