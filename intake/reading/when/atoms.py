# ruff: noqa: E501  a pattern reads best on one line
"""Words of time found in a text: one table of rules, each with its pattern; the longest rule at a place wins.

To add a way of saying a time: add a row to RULES (its named groups become the atom's values), teach `days.py` or
`clocks.py` what it means if its kind is new, and put an example into tests/intake/reading/when.yaml.
"""

import re
from dataclasses import dataclass, field
from itertools import islice

from intake.reading.when.words import CITY_ZONE, FEASTS, NUMBERS, VAGUE_NUMBERS, ZONES

WD = (
    r"(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nes(?:day)?)?|wednsday|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?"
    r"|sat(?:urday)?|sun(?:day)?)"
)
MON = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\b"
)
NUM = (
    r"(?:\d{1,3}(?:\.5)?|"
    + "|".join(re.escape(one) for one in sorted({*NUMBERS, *VAGUE_NUMBERS} - {"the"}, key=len, reverse=True))
    + r")"
)
ZONE_WORDS = "|".join(ZONES.values())
CITY_WORDS = "|".join(re.escape(one) for one in sorted(CITY_ZONE, key=len, reverse=True))
FEAST_WORDS = "|".join(re.escape(one) for one in sorted(FEASTS, key=len, reverse=True))
MOD = r"this coming|the coming|this upcoming|upcoming|coming|the following|following|this past|the past|past|last|this|next"

# (kind, pattern). Order breaks ties of equal length only.
RULES: tuple[tuple[str, str], ...] = (
    # -- whose hurry
    ("norush", r"(?:no|not a|without any|there(?:'s| is) no|isn't any) (?:particular |big |great |real |huge |super |major |immediate )?(?:rush|hurry|urgency)(?: at all| on (?:this|it)(?: one)?)?"),
    ("norush", r"(?:not|nothing|isn't|is not|it's not|non-?)[ -]?(?:very |super |particularly |terribly |at all |that |too )?(?:urgent|time[- ]sensitive|pressing)"),
    ("norush", r"when(?:ever)? (?:you|someone|anyone|somebody|anybody|a paralegal|the team|folks|y'all)(?:'ve| have| has)?(?: next)? (?:can|could|get|gets|got|have|has|find|finds|are|is|feels?|a|some|free|able)(?: to it| around to it)?(?: (?:a|some|the))?(?: (?:free|spare))?(?: (?:chance|time|moment|minute|second|free|bandwidth|opening|able|available))?"),
    ("norush", r"(?:low(?:er)? priority|back ?burner|at your (?:earliest )?(?:leisure|convenience)|no (?:hard |firm |particular |set |real )?(?:deadline|due date)|take your time|when(?:ever)? (?:convenient|possible|there(?:'s| is) (?:time|a lull))|whenever|as time (?:permits|allows)|time permitting|rainy[- ]day|don't drop anything(?: for (?:this|it))?)"),
    ("urgent", r"a\.?s\.?a\.?p\.?(?![a-z])|as (?:soon|quickly|fast) as (?:possible|you can|humanly possible|practicable|we can)|right away|right now|immediately|at once|pronto|super[- ]?rush|top priority|highest priority|drop everything|first priority|as a rush|time is of the essence|super urgent(?:ly)?|very urgent(?:ly)?|urgent(?:ly)?(?! care)|rush(?:ed)?(?! hour| of| to| street| ave| univ| med| hosp)|STAT\b|emergency(?= (?:-|:|!|please|pls|need|task|request))|(?:this )?is an emergency"),
    # -- repeated
    ("recur", rf"(?:every|each)(?P<other> other| second)? (?P<what>{WD}|weekday|business day|day|week|month|quarter|morning|evening|night|year)s?\b(?:(?: and |, )(?P<what2>{WD})\b)?"),
    ("recur", r"(?:on )?(?P<what>(?:mon|tues|wednes|thurs|fri|satur|sun)day)s\b"),
    ("recur", r"(?:the )?(?P<nth>\d{1,2}|first|1st|last)(?:st|nd|rd|th)?(?: business| working)?(?: day)? of (?:each|every) (?P<what>month|quarter)"),
    ("recur", r"(?P<adverb>weekly|bi-?weekly|monthly|quarterly|daily|nightly)(?= (?:by|on|at|until|through|starting|going|from|basis)|[,.;:]|$)|on an? (?P<adverb2>weekly|monthly|daily|biweekly|quarterly) basis|(?:recurring|standing|ongoing)(?: weekly| monthly| daily)?(?= (?:task|request|assignment|job|item)|:)"),
    # -- counting
    ("weekfrom", rf"(?P<n>{NUM}) weeks? (?:from|after) (?P<mod>(?:{MOD}) )?(?P<wd>{WD})\b"),
    ("weekfrom", rf"(?P<wd>{WD}) week(?= |[.,;!?)]|$)(?! of)"),
    ("afternext", rf"(?:the )?(?P<wd>{WD}) after next\b"),
    ("wdafter", rf"(?:the )?(?P<wd>{WD}) (?P<side>after|before|following) (?P<feast>{FEAST_WORDS})"),
    ("vague", r"the (?:day|night|week|morning|afternoon|evening) (?:before|after|prior)(?! (?:the|we|our|my|his|her|their|i|you|it|that|this|tomorrow|yesterday|thanksgiving|christmas|the)\b)|(?:in|within|over|for) (?:the next )?(?:a )?(?:few|several|couple) (?:of )?(?:more )?(?:minutes|hours|days|weeks)|(?:before|when|by the time|as soon as|after) (?:i|we) (?:land|leave|board|take off|get (?:in|back|out|home|off)|wake up|head out|go (?:in|to bed)|log off|sign off|return)|in (?:a bit|a little while|due course|short order)|later (?:today|on today|this (?:morning|afternoon))|(?:very |pretty )?soon(?:ish)?(?! as)|shortly|by then|before then|sometime|at some point|eventually|quickly|quick turnaround|ahead of time|in time|on time|the usual(?: time| turnaround)?|(?:the |that )?same day"),
    ("span", rf"(?:(?P<lead>within|inside of|inside|in the next|over the next|in|next)\s+)?(?:the next |about |approximately |roughly |around |no more than |at most |another |the )?(?P<n>{NUM})(?:\s*(?:-|to|or)\s*(?P<n2>{NUM}))?[\s-]*(?P<kind>business|court|working|work|calendar|biz|clock)?[\s-]*(?P<unit>minutes?|mins?|hours?|hrs?|days?|bds?|weeks?|wks?|months?)\b'?(?: (?P<time>time))?(?:\s+(?P<rel>from (?:now|today|tomorrow|receipt|this email)|from|before|prior to|ahead of|in advance of|in advance|beforehand|earlier|ahead|prior|after|following|of|out|ago|turn ?around))?"),
    ("span", r"(?P<lead>within|in) (?P<n>the) (?P<unit>hour)\b"),
    ("span", r"(?P<n>an|one|1|half an) (?P<unit>hour) (?P<rel>from now)|(?P<turn>\d{1,3})[- ]?(?P<unit2>hour|hr|day)s?[- ](?P<rel2>turn ?around)|(?P<short>\d{1,3})(?P<unit3>hrs?|h)\s(?P<rel3>turn ?around|from now)"),
    # -- days
    ("iso", r"(?P<y>20\d\d)-(?P<m>\d\d)-(?P<d>\d\d)(?!\d)"),
    ("numeric", r"(?P<m>\d{1,2})/(?P<d>\d{1,2})(?:/(?P<y>\d{4}|\d{2}))?(?![\d/])(?! ?(?:hours?|pages?|inch|of an?|day)\b)"),
    ("numeric", r"(?P<m>\d{1,2})(?P<sep>[.-])(?P<d>\d{1,2})(?P=sep)(?P<y>20\d\d|\d{2})(?![\d.-])"),
    ("monthday", rf"(?P<mon>{MON})\.?,? (?:the )?(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:]|\.\d)(?:\s?(?P<op>-|to|or|through|thru|and|&|/)\s?(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:/]))?(?:,? (?P<y>20\d\d))?\b"),
    ("monthday", rf"(?:the )?(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?: of)?[ -](?P<mon>{MON})\.?(?:[, -]+(?P<y>20\d\d))?"),
    ("ordinal", r"(?:the )?(?P<d>\d{1,2})(?:st|nd|rd|th)(?= (?:of (?:this|next) month)|[\s,.;:!?)]|$)(?: of (?P<which>this|next) month)?"),
    ("weekday", rf"(?:(?P<mod>{MOD})\s+)?(?P<wd>{WD})\b\.?(?P<poss>'s)?"),
    ("weekday", rf"(?P<wd>{WD})\b (?P<mod>next week|this week|of next week|of this week|coming)"),
    ("relday", r"(?:the )?(?P<w>day after tomorrow|day before yesterday|tomorrow|tommorow|tommorrow|tomorow|tmrw|tmw|tmrow|tomo|2morrow|2mrw|today|tonight|tonite|yesterday)(?P<poss>'s)?|this (?P<half>morning|afternoon|evening)|(?P<last>last night)|(?P<over>overnight)"),
    ("weekday", rf"(?P<mod>last|this past)\s+(?P<wd>{WD})\b"),
    # -- longer stretches
    ("period", r"(?P<eow>eow|e\.o\.w\.?|(?:the )?end of (?:the |this )?(?:work ?)?week|week'?s end|week-?end(?= please| eod))|(?P<eonw>(?:the )?end of next week)|(?P<eom>eom|e\.o\.m\.?|(?:the )?end of (?:the|this) month|month[- ]?end)|(?P<eonm>(?:the )?end of next month)|(?P<eoy>eoy|(?:the )?end of (?:the|this) year|year[- ]?end)|(?P<eomon>(?:the )?end of (?P<endmon>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?))"),
    ("period", r"(?:(?P<part>early|late|later|mid|middle of|the middle of|beginning of|the beginning of|start of|the start of|first part of|sometime|some time|anytime|any time|the first half of|toward the end of)[ -])?(?P<wk>this|next|the following) week(?:'s)?|(?P<midweek>mid-?week)|(?P<monthof>(?:early |mid |late |mid-)?(?:this|next) month)|(?P<wkend>(?:(?:over|during|by|before|after) )?(?:the|this|next) weekend)|(?P<inweek>(?:in|the next) (?:a )?(?:couple|few)(?: of)? (?:days|weeks))"),
    ("feast", rf"(?P<feast>{FEAST_WORDS})"),
    ("weekof", rf"(?:the )?week of (?:the )?(?P<date>(?:{MON}\.? )?\d{{1,2}}(?:/\d{{1,2}})?(?:st|nd|rd|th)?|thanksgiving|christmas)"),
    # -- times of day
    ("clock", r"(?P<h>1[0-2]|0?[1-9])(?::(?P<mi>[0-5]\d))?\s?(?P<ap>[ap])\.?\s?m\b\.?(?! ?-? ?\d?\d?(?:st|nd|rd|th) )"),
    ("clock", r"(?P<h>[01]?\d|2[0-3]):(?P<mi>[0-5]\d)(?!\d)(?::\d\d)?"),
    ("clock", r"(?P<hhmm>(?:[01]\d|2[0-3])[0-5]\d)\s?(?:hrs|hours|h)\b"),
    ("bare", r"(?:(?<=by )|(?<=at )|(?<=before )|(?<=@ )|(?<=@)|(?<=till )|(?<=until )|(?<=around )|(?<=than ))(?P<h>1[0-2]|[1-9])(?:ish)?(?: o'?clock| sharp)?(?=\s*(?:$|[,.;!?)\n-]|(?:my|your|our|their|the latest|on|today|tomorrow|tonight|tmrw|this|please|pls|thanks|if|so|for|or|and|e[sd]?t|c[sd]?t|m[sd]?t|p[sd]?t|eastern|central|mountain|pacific|am|pm|at|in|mon|tue|wed|thu|fri|sat|sun|latest|sharp|then|to)\b))"),
    ("part", r"(?P<part>first thing)(?: in the (?:morning|am|a\.m\.)| am| a\.m\.)?"),
    ("part", r"(?:12 )?(?P<part>noon|midnight)(?:time)?|(?P<mid>noonish)"),
    ("part", r"(?:the )?(?P<close>e\.?o\.?d\b\.?|c\.?o\.?b\b\.?|e\.?o\.?b\b\.?|end of (?:the )?(?:business )?day|end of business|close of (?:the )?(?:business|play)(?: day)?|close of the day|day'?s end|end-of-day|close-of-business|the close)"),
    ("part", r"(?P<open>(?:the )?(?:start|open|opening|beginning) of (?:business|the (?:business )?day)|s\.?o\.?b\b|b\.?o\.?b\b)"),
    ("part", r"(?P<early>early|late)?[ -]?(?:in the |during the )?(?P<part>mid-?morning|mid-?afternoon|morning|afternoon|evening|night)"),
    ("part", r"(?P<al>after lunch)|(?P<part>lunch)(?:time)?|(?P<part2>am|pm|a\.m\.|p\.m\.)(?![a-z])"),
    # -- zones
    ("zone", rf"(?P<abbr>{ZONE_WORDS})\b(?: (?:standard |daylight )?time)?(?! al\b| seq\b| district| gas| islander| division)"),
    ("zone", rf"(?P<city>{CITY_WORDS})(?:'s)? (?:local )?time\b|\((?P<city2>{CITY_WORDS})\)"),
    ("zone", r"(?P<mine>my|our|your|their|local|her|his) (?:local )?time\b|(?P<mine2>local)\b"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Atom:
    """One word of time. `start` and `end` are places in the text; `values` the named groups of its rule, lower case."""

    kind: str
    start: int
    end: int
    words: str
    values: dict[str, str] = field(default_factory=dict, hash=False)


_DAY_WORDS = (
    "mon monday tue tues tuesday wed weds wednesday wednsday thu thur thurs thursday fri friday sat saturday sun sunday"
)
_MONTH_WORDS = "jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december"
# Words of which a text must contain one before the rules of a kind are tried at all: most sentences speak of no time.
# "#" stands for any digit, "." for any single letters with dots (a.s.a.p., e.o.d.).
_GATES = {
    kind: frozenset(words.split())
    for kind, words in {
        "norush": "rush hurry urgency urgent sensitive pressing when whenever priority burner backburner leisure convenience deadline date time permitting permits rainy drop",
        "urgent": "asap . soon quickly fast right immediately once pronto rush rushed priority drop essence urgent urgently stat emergency superrush",
        "recur": "every each mondays tuesdays wednesdays thursdays fridays saturdays sundays weekly biweekly bi monthly quarterly daily nightly recurring standing ongoing",
        "weekfrom": "week weeks",
        "afternext": "next",
        "wdafter": "after before following",
        "vague": "before after prior few several couple land leave board get take wake head log sign return bit while course order later soon soonish shortly then sometime point eventually quickly quick time usual go off same day",
        "span": "hour hours hr hrs h day days week weeks wk wks month months min mins minute minutes bd bds turnaround #",
        "iso": "#",
        "numeric": "#",
        "monthday": _MONTH_WORDS,
        "ordinal": "#",
        "weekday": _DAY_WORDS,
        "relday": "tomorrow tommorow tommorrow tomorow tmrw tmw tmrow tomo 2morrow 2mrw today tonight tonite yesterday morning afternoon evening night overnight #",
        "period": "week weeks midweek weekend eow eom eoy . month monthend year yearend days",
        "feast": "christmas xmas thanksgiving year years day fourth july juneteenth",
        "weekof": "week",
        "clock": "#",
        "bare": "#",
        "part": "thing noon noonish noontime midnight eod cob eob sob bob . end close day morning midmorning afternoon midafternoon evening night lunch lunchtime am pm",
    }.items()
}
_WORDS = re.compile(r"[a-z]+|\d+")
_RULES = tuple((kind, re.compile(rf"(?<![\w$.-])(?:{pattern})", re.I)) for kind, pattern in RULES if kind != "zone")
_ZONES = tuple(re.compile(rf"[\s,(]*(?P<whole>{pattern})", re.I) for kind, pattern in RULES if kind == "zone")
_BLOCKERS = re.compile(
    r"\d{4}-\d{4,}|(?<!\w)T-?\d{3,6}\b|\b\d{3}[.-]\d{3}[.-]\d{4}\b|\b[a-z]-\d{2,4}[a-z]?(?:/[a-z]-\d{2,4}[a-z]?)*\b|24/7"
    r"|\b\d[:-]\d\d-?cv-?\d+\b|https?://\S+|\b[\w.+-]{1,64}@\S+\.\S+|\bpp?\.? ?\d+(?:-\d+)?|\bpages? \d+(?:-\d+)?|\b(?:19|20)\d\d ?- ?(?:19|20)\d\d\b"
    r"|\b\d{1,3}(?:st|nd|rd|th) (?:circuit|cir\b|amend|district|party|draft|set\b|am\.|supp|version|volume|amended|floor|street|ave|st\b)"
    r"|\b(?:sun|sat) (?:life|microsystems|exams?|trust)\b|\$[\d,.]+|\S{1,120}\.(?:docx?|pdf|xlsx?|zip|png|jpe?g|pptx?|msg|eml|heic|txt|csv|m4a|mp4|wav)\b",
    re.I,
)


def plain(text: str) -> str:
    """The text with typographic quotes, dashes and spaces made plain, one character for one: places stay true."""
    return text.translate(_PLAIN)


_PLAIN = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\ufeff": " ", "‑": "-", "−": "-", "\t": " "})  # fmt: skip


MOST = 150  # words of time that are looked at; a text with more is no task mail
LONGEST = 20_000  # characters, likewise


def atoms(text: str) -> list[Atom]:
    """The words of time in `text` (made plain), in order, none overlapping; at one place the longest."""
    text = text[:LONGEST]
    words = _gate_words(text)
    found = []
    for order, (kind, pattern) in enumerate(_RULES):
        if not _GATES[kind].isdisjoint(words):
            hits = islice(pattern.finditer(text), MOST)
            found += [(hit.start(), -hit.end(), order, kind, hit) for hit in hits if hit.end() > hit.start()]
    if not found:
        return []
    found = sorted(found, key=lambda one: one[:3])[: 2 * MOST]
    blocked = _blocked(text, found)
    return _with_zones(_without_overlap([one for one in found if _fits(one[3], one[4], text, blocked)]), text)


def _gate_words(text: str) -> set[str]:
    words = set(_WORDS.findall(text.lower()))
    if any(one[0].isdigit() for one in words):
        words.add("#")
    if not words.isdisjoint(("a", "e", "c", "b", "o")) and re.search(r"\b[aecbsnp]\.[slom]\.", text, re.I):
        words.add(".")
    return words


def _blocked(text: str, found: list[tuple[int, int, int, str, re.Match[str]]]) -> list[tuple[int, int]]:
    """Places near the hits where digits and names are no times: matter numbers, file names, addresses."""
    spans: list[tuple[int, int]] = []
    low = 0
    for start, end, *_ in found:
        low = max(low, start - 60)
        spans += [one.span() for one in _BLOCKERS.finditer(text, low, min(len(text), 40 - end))]
        low = max(low, 40 - end)
    return spans


def _with_zones(found: list[Atom], text: str) -> list[Atom]:
    """Zones count only directly behind a day or an hour."""
    out: list[Atom] = []
    for atom in found:
        out.append(atom)
        for pattern in _ZONES:
            hit = pattern.match(text, atom.end)
            if hit and not text[hit.end() : hit.end() + 1].isalnum():
                values = {name: value.lower() for name, value in hit.groupdict().items() if value and name != "whole"}
                out.append(Atom("zone", hit.start("whole"), hit.end(), hit["whole"], values))
                break
    return out


def _without_overlap(found: list[tuple[int, int, int, str, re.Match[str]]]) -> list[Atom]:
    kept: list[Atom] = []
    end = 0
    for start, _, _, kind, hit in found:
        if start >= end:
            values = {name: value.lower() for name, value in hit.groupdict().items() if value}
            kept.append(Atom(kind, start, hit.end(), hit[0], values))
            end = hit.end()
    return kept


def _fits(kind: str, hit: re.Match[str], text: str, blocked: list[tuple[int, int]]) -> bool:
    """Whether a hit is a word of time here: not inside a matter number or file name, not the verb "sat", not "24/7"."""
    start, end = hit.span()
    if end < len(text) and (text[end].isalnum() and text[end - 1].isalnum()):
        return False
    if any(start < b and a < end for a, b in blocked):
        return False
    check = _CHECKS.get(kind)
    return check(hit, text) if check else True


def _span_fits(hit: re.Match[str], text: str) -> bool:
    values = hit.groupdict()
    if values.get("kind") in ("business", "court") and not values.get("rel"):
        return True
    if values.get("rel") in ("of", "after", "following", "from", "before") and not values.get("lead"):
        return values["rel"] != "of"
    return bool(
        values.get("lead") or values.get("rel") or values.get("rel2") or values.get("rel3") or values.get("time")
    )


def _weekday_fits(hit: re.Match[str], text: str) -> bool:
    word = hit["wd"].lower()
    if word not in ("sat", "sun", "wed", "mon", "fri"):
        return True
    if hit["wd"][0].isupper() or hit.groupdict().get("mod"):
        return word not in ("sun", "sat") or not re.match(r" (?:v\.|vs|corp|inc|co\b)", text[hit.end() :], re.I)
    return word in ("mon", "fri", "wed") or bool(_AFTER_CUE.search(text[: hit.start()]))


def _numeric_fits(hit: re.Match[str], text: str) -> bool:
    month, day = int(hit["m"]), int(hit["d"])
    return 1 <= month <= 31 and 1 <= day <= 31 and min(month, day) <= 12 and text[hit.start() - 1 : hit.start()] != "/"


def _ordinal_fits(hit: re.Match[str], text: str) -> bool:
    """ "the 11th" is a day, "the 9th request" is not: what follows must not be a noun."""
    after = _WORD.match(text[hit.end() :])
    cue = text[hit.start() : hit.start() + 3].lower() == "the" or _AFTER_CUE.search(text[: hit.start()])
    before = text[: hit.start()].rstrip().lower()
    near = bool(re.search(WD + r"\.?,?$", before))
    return 1 <= int(hit["d"]) <= 31 and bool(cue or near) and (not after or after[1].lower() in _AFTER_ORDINAL)


_WORD = re.compile(r"[ -]*([A-Za-z]\w*)")
_AFTER_CUE = re.compile(r"(?:\bby|\bon|\bnext|\bthis|\buntil|\bbefore|\bor|\bdue|,|/|\band|\bnoon|m)\s*$", re.I)
_AFTER_ORDINAL = frozenset(
    [
        "at",
        "by",
        "or",
        "and",
        "if",
        "so",
        "for",
        "please",
        "pls",
        "thanks",
        "thank",
        "noon",
        "cob",
        "eod",
        "end",
        "close",
        "first",
        "morning",
        "in",
        "is",
        "are",
        "works",
        "work",
        "would",
        "will",
        "can",
        "then",
        "latest",
        "of",
        "but",
        "with",
        "because",
        "since",
        "to",
        "first",
        "before",
        "not",
        "instead",
        "rather",
        "midnight",
        "until",
        "my",
        "on",
        "we",
        "i",
        "it",
        "the",
        "this",
        "you",
    ]
)
_CHECKS = {"span": _span_fits, "weekday": _weekday_fits, "numeric": _numeric_fits, "ordinal": _ordinal_fits}
