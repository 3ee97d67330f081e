# ruff: noqa: E501  a pattern reads best on one line
"""How many hours may be spent: "Whatever shape it's in after 4 hours of work, that's where it ends"."""

from intake import patterns as re
from intake.reading.figures import in_figures
from intake.reading.said.rule import Rule

# "4 hours", "4-hour mark", "240 minutes"; not "48 hours' notice", "4 hours of video", "2 hours before the call"
_AMOUNT = re.compile(
    r"(?<![\d:/.$-])(?P<n>\d{1,3}(?:\.\d+)?)[ -]?(?P<unit>hours?|hrs?|h|minutes?|mins?)\b(?!['’]? (?:notice|of (?:\w+ )?(?:footage|video|tape|audio|testimony|recordings?|surveillance|bodycam|interviews?|calls?|hearings?|tapes?|driving|sleep)|from (?:now|then|receipt)|before|ago|away|later|earlier|ahead|behind|old|drive|flight|turnaround))",
    re.I,
)
# what is limited where these stand, is the time: "cap", "not a minute longer", "the most that may be spent"
_LIMITS = re.compile(
    r"\b(?:cap(?:ped|s)?|ceiling|budget\w*|allotted|allotment|allowance|max(?:imum|ed)?|tops|(?:time|hours?) limit|limit(?:ed)?|pen(?:cil)?s? down|no more|not (?:a|one) (?:\w+ )?(?:minute|second|tenth|penny|hour)|not more|(?:the|at) most|sp(?:end|ent)|spending|that(?:'s| is) (?:all|it\b|where)|pay(?:s|ing)? for|more th[ae]n|upper bound|and stop|then stop|stop (?:there|at|when|once)|, stop|end(?:s|ing)? (?:there|it))\b",
    re.I,
)
# these limit something only where time or work is spoken of
_WEAKLY = re.compile(r"\b(?:under|below|beyond|past|over|above|within|exceed\w*|hold|keep|(?:pre-?)?approved|authori[sz]ed|allow(?:s|ed)?|agreed to|good for|eat up|run(?:s)? (?:to|up)|add up)\b", re.I)  # fmt: skip
_OF_WORK = re.compile(r"\b(?:work|paralegal|time|bill(?:ed|able|ing)?|meter|entries|mark|hour mark|labor|labour|effort|hours on (?:this|it)|on (?:this|it)|the (?:client|carrier|insurer|adjuster|estate))\b", re.I)  # fmt: skip
# when it is wanted, or how long something lasted
_NOT_IT = re.compile(
    r"\b(?:in|within) (?:the next |about |no more than |at most |less than |under )?\d[\d.]*[ -]?(?:hours?|hrs?|h|minutes?|mins?)\b|\b(?:lasted|took|ran|went on|sat|is|was|are|were) (?:for )?(?:over |about |nearly |more than |some )*\d[\d.]*[ -]?(?:hours?|hrs?|h|minutes?)(?: long)?\b(?! (?:max|cap|tops|at most|limit|budget|ceiling|is the))|\b(?:used|worked|spent|logged|billed|put in) (?:about |some |over |nearly )?\d|\b(?:wait|call|meeting|depo\w*|hearing|session|drive|flight|trial|mediation|footage|video|recording)\b[^.;\n]{0,25}\d[\d.]*[ -]?h",
    re.I,
)
# hours of others
_OTHERS = re.compile(r"\b(?:depositions?|depos?|briefs?|argument|clerk|exhibits? \d|overtime|garage|parking|airline|flights?|drivers?|logs?|sle[ep]t|vendor|standing order|rules?|judge|court|witness(?:es)?|on hold|delay|swears?|remember when|hours[- ]of[- ]service)\b", re.I)  # fmt: skip
_STRONGLY = Rule((_AMOUNT, _LIMITS), (_NOT_IT, _OTHERS))
_WITH_WORK = Rule((_AMOUNT, _WEAKLY, _OF_WORK), (_NOT_IT, _OTHERS))


def said_cap(text: str) -> tuple[float, str] | None:
    """Hours, and the sentence that limits them."""
    words = in_figures(text)
    for rule in (_STRONGLY, _WITH_WORK):
        for sentence in rule.sentences(words):
            found = _AMOUNT.search(sentence)
            assert found is not None
            hours = float(found["n"]) / (60 if found["unit"].lower().startswith("m") else 1)
            return hours, sentence
    return None
