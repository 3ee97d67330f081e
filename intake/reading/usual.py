# ruff: noqa: E501  a pattern reads best on one line
"""What is written in several ways, put in the usual one before anything is read: "Kindly file it at the latest by 3 p.m."

Only words that mean the same wherever they stand. What stands between quotation marks is a text to be used as it is.
"""

from collections.abc import Callable

from intake import patterns as re
from intake.reading.when.atoms.rules import MON, WD
from intake.reading.when.words import ZONES

_QUOTED = re.compile(r"[\"“][^\"“”\n]{1,300}[\"”]")
# "Kindly file it", "would you kindly look", "please kindly"; not "she kindly sent", "I kindly request"
_KINDLY = re.compile(
    r"(?P<lead>(?:^|\n)[ \t]*(?:[-*•] |\d{1,2}[.)] )?|[.!?:;,(] | - |\b(?:you|someone|somebody|and|then|also) )kindly (?=(?!request|ask|remind|inform|invite)[a-z])|\bplease(?P<both> kindly)\b",
    re.I,
)
_PLS = re.compile(r"(?<![\w.@'/-])pl[sz](?![\w@'/-])(?!\.\w)", re.I)
_LATEST = re.compile(rf"\b(?:at the (?:very |absolute )?latest by|not later than|by or before|nlt(?= \w)|not after(?= (?:{WD}|(?:{MON})\.? \d|the \d{{1,2}}(?:st|nd|rd|th)|tomorrow)\b))(?! or\b)\b", re.I)  # fmt: skip
# "get it to me no later than Thursday", "on or before Thursday": as good as "by", unless it is the later of two or the end of a wish
_LIMIT = re.compile(r"(?<!\band )(?<!\bbut )(?<!\bor )(?<!\bthen )\b(?:no later than|on or before)(?= (?:the (?=\d)|(?:this|next) )?[\w:/]+)", re.I)  # fmt: skip
_OTHER_TIME = re.compile(
    rf"\b(?:{WD}|{MON}|today|tonight|tomorrow|noon|midday|midnight|morning|afternoon|evening|weeks?|months?|hours?|days?|eod|cob|asap|as soon as|ideally|prefer\w*|hopefully|if (?:possible|you can|at all)|\d{{1,2}}(?:st|nd|rd|th|/\d{{1,2}}|:\d\d| ?[ap]m))\b",
    re.I,
)
_SENTENCE = re.compile(r"[.!?;:]\s|\n|\bso (?=(?:please |pls )?(?:get|have|send|let|give|make|do|i|we)\b)", re.I)
# "the letter Thursday at the latest"
_DAY_LATEST = re.compile(rf"(?<=[a-z] )(?<!\b(?:or|if|so|by|on|to) )(?<!\b(?:and|but|the|for) )(?<!\b(?:this|next|then|till) )(?<!\b(?:until|thing) )(?<!before )(?<!noon )(?P<day>{WD}|tomorrow),? at the (?:very |absolute )?latest\b", re.I)  # fmt: skip
# "I'd like it Fri. The 20th is the hearing.": the end of the sentence, too
_DAY_ENDS = re.compile(
    rf"\b(?P<day>(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri))\.(?=\s+(?!(?-i:{MON}|Noon|Morning|At)\b)[A-Z][a-z']*\b|\s*$)"
)
_WHOLE = {"mon": "Monday", "tue": "Tuesday", "wed": "Wednesday", "thu": "Thursday", "fri": "Friday"}
# "before Friday is out", "before the 9th is over": the day itself counts
_IS_OUT = re.compile(
    rf"\bbefore (?P<day>(?:(?:this|next|coming|this coming) )?(?:{WD})(?:,? (?:(?:{MON})\.? \d{{1,2}}|(?:the )?\d{{1,2}}(?:st|nd|rd|th)|\d{{1,2}}/\d{{1,2}}))?|tomorrow|today|(?:{MON})\.? \d{{1,2}}(?:st|nd|rd|th)?|the \d{{1,2}}(?:st|nd|rd|th)|\d{{1,2}}/\d{{1,2}})(?: is (?:out|over|up|done|through)|'s (?:out|over|up|done|through)| ends)\b",
    re.I,
)
# "3 p.m." within a sentence or at its end, "9 a. m."
_DOTTED = re.compile(r"(?<=\d)(?P<gap> ?)(?P<half>[ap])(?:\. ?m\b\.?|m\b\.(?=[,;:)]))(?P<end>(?= *(?:\n|$))|(?= +(?-i:[A-Z])))?", re.I)  # fmt: skip
# "Fri. at noon", "Fri., Jan. 22": no end of a sentence
_SHORT_DAY = re.compile(rf"\b(?P<day>(?-i:Mon|Tues?|Weds?|Thu|Thurs?|Fri|Sat|Sun|mon|tues?|weds?|thurs?|fri))\.(?=,|:| (?-i:at|by|before|on|or|and|if|is|was|would|will|works?|noon|midday|morning|afternoon|evening|the|eod|cob|end of|close of|please|pls|instead|rather|latest|first thing)\b| [(\d@]| (?:{MON})\b\.? \d)|\b(?P<month>jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.(?= \d)", re.I)  # fmt: skip
# "11:30a Eastern", "by 3p tomorrow"
_ZONED = "pt|et|ct|mt|pacific|eastern|central|mountain"
_LETTER = re.compile(
    rf"(?<![\w:/.$-])(?P<hour>\d{{1,2}}:[0-5]\d|(?:(?<=by )|(?<=at )|(?<=day )|(?<=before )|(?<=tomorrow )|(?<=until )|(?<=say )|(?<=then ))\d{{1,2}}|\d{{1,2}}(?= ?[ap] (?:{_ZONED}|{WD}|today|tomorrow)\b)) ?(?P<half>[ap])(?![\w/'’-]|\.\w|\. ?m)",
    re.I,
)
# "3 pm (PT)", "noon West Coast time", "10 am Pacific Standard Time"
_ZONE = re.compile(
    rf"(?P<hour>(?:\d ?[ap]m|\d:\d\d|noon|midnight|\b(?:at|by|until|day) \d{{1,2}}),?) (?:\((?P<zone>{'|'.join(ZONES.values())})(?P<time> time)?\)|(?P<coast>west|east) coast(?: time)?\b|(?P<name>eastern|central|mountain|pacific) (?:standard|daylight) time\b)",
    re.I,
)
# "noon tomorrow (Thursday)": its second name
_NAMED_TWICE = re.compile(
    rf"\b(?P<day>today|tomorrow) \((?P<name>(?:{WD})(?:,? (?:(?:{MON})\.? \d{{1,2}}|the \d{{1,2}}(?:st|nd|rd|th)|\d{{1,2}}/\d{{1,2}}))?|(?:{MON})\.? \d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}/\d{{1,2}})\)(?P<end>(?=[.,;:!?)]|\s*(?:\n|$)))?",
    re.I,
)
# "I'm in need of the clean set by noon", "I could use the schedule", "I must have it"
_IN_NEED = re.compile(
    r"\b(?P<who>i|we)(?:(?:'m|'re| am| are)(?: really| badly| still)? in need of|(?:'m|'re| am| are) (?:going to|gonna) need(?= (?:the|this|that|these|those|it|them|a|an)\b)|(?:'m|'re| am| are) looking for(?= (?:the|a|an|your) [^.!?\n]{3,80}? (?:back|by|tonight|no later)\b)|(?: could(?: really)? use| must have| can't do without)(?= (?:the|this|that|these|those|it|them|a|an)\b))",
    re.I,
)
# "count back three business days from that"
_COUNT_BACK = re.compile(
    r"\b(?:count|go|work|figure|step)(?:ing)? back(?:ward|wards)?(?: by)? (?P<n>(?:\d{1,2}|[a-z]+) (?:(?:court|business|working|calendar) )?(?:days?|weeks?|hours?)) from (?:that(?: date| day)?|then|there|it)\b",
    re.I,
)
_EARLIER = re.compile(
    r"\b(?P<n>(?:an?|\d{1,2}|half an|one|two|three|four|five) (?:(?:court|business|working|full|good) )?(?:hours?|days?|weeks?|minutes?)) (?:earlier|sooner) than (?:that|then)\b",
    re.I,
)
# "I need it the day before at noon"
_BEFORE_AT = re.compile(
    r"(?P<by>\bby )?\bthe (?P<part>day|evening|afternoon|morning) before,? (?:at|by) (?P<hour>noon|midday|\d{1,2}(?::[0-5]\d)?(?: ?[ap]m\b)?(?: o'clock)?|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: o'clock)?)(?=\s*(?:[.,;!?)\n]|$|so|and|if|please|pls|would|is|will))",
    re.I,
)
# "Same deadline for a cite-check of the brief."
_SAME_FOR = re.compile(
    r"(?P<lead>(?:^|\n|[.!?;] )\W*)(?:the )?same (?P<what>deadline|due date|date|day|time) (?:for|on|goes for|applies to) (?P<thing>(?:an?|the|our|his|her|my) [^.!?\n]{3,100})(?=[.!?\n]|$)",
    re.I,
)
# "noon, my time out here"
_OUT_HERE = re.compile(r"\bmy time,? (?:(?:out|over|up|down|back) )?(?:here|there)\b", re.I)
# "for a 3pm call Thursday": the hour is of the call
_HOUR_OF = re.compile(
    rf"\b(?P<lead>(?:an?|the|our|my|his|her|their|that) )(?P<hour>\d{{1,2}}(?::[0-5]\d)? ?[ap]m|noon|\d{{1,2}}:[0-5]\d) (?P<event>(?:(?:conference|video|zoom|phone|client|status|team|hearing|settlement) )?(?:call|meeting|hearing|conference|depo(?:sition)?|mediation|zoom|interview|argument|inspection|appointment|session|closing|trial))(?: (?:on|this))? (?P<day>(?:next )?(?:{WD})|tomorrow)\b",
    re.I,
)
# "Need the schedule by 1 p.m." with nobody who does
_NEED = re.compile(
    r"(?P<lead>(?:^|\n|[.!?] )[ \t]*)need(?= (?:the|this|that|these|those|it|them|an?|my|our|your|his|her)\b)", re.I
)
# "by 17:00 hrs", "1700 hours"; "9.30 hrs" were spent
_OF_24 = re.compile(r"(?<![\w:/.$-])(?P<hour>[01]?\d|2[0-3])(?::(?P<past>[0-5]\d)|(?<=\d\d)(?P<tight>[0-5]0)) ?(?:hrs?|hours|h|o'clock)\b(?!\w)(?P<stop>\.(?!\w))?(?! (?:of|on the|to|for|each|worked|spent)\b)", re.I)  # fmt: skip
# "the letter by Thursday at the latest": the one and only limit; "Monday, by Thursday at the latest" names two
_BY_LATEST = re.compile(
    rf"(?P<by>(?<![,;:(–—-] )(?<!\b(?:or|if|so) )(?<!\b(?:and|but) )(?<!\bthen )\bby (?:(?:this|next|the|this coming) )?(?:{WD}|tomorrow|(?:{MON})\.? \d{{1,2}}|\d{{1,2}}(?:st|nd|rd|th)|noon|\d{{1,2}}(?::\d\d)? ?[ap]m)(?: (?:noon|at \d{{1,2}}(?::\d\d)? ?[ap]m))?),? at the (?:very |absolute )?latest\b",
    re.I,
)
_GOES_ON = re.compile(
    rf" +(?:{WD}|{MON}|{'|'.join(ZONES.values())}|today|tomorrow|[a-z]+(?: [a-z]+)? time)\b",
    re.I,
)


def usual(text: str) -> str:
    """ "Kindly", "pls", "at the latest by", "3 p.m. Pacific" as "please", "no later than", "3 pm Pacific"."""
    for pattern, put in _WAYS:
        text = _put(pattern, put, text)
    return text


def _put(pattern: re.Pattern, put: Callable[[re.Match[str]], str], text: str) -> str:
    if not pattern.search(text):
        return text
    kept = [one.span() for one in _QUOTED.finditer(text)]
    return pattern.sub(lambda found: found[0] if _inside(found, kept) else put(found), text)


def _inside(found: re.Match[str], kept: list[tuple[int, int]]) -> bool:
    return any(start < found.end() and found.start() < end for start, end in kept)


def _as_written(word: str, like: str) -> str:
    return word.capitalize() if like[:1].isupper() else word


def _please(found: re.Match[str]) -> str:
    if found["both"]:
        return found[0][: -len(found["both"])]
    lead = found["lead"]
    return f"{lead}{_as_written('please', found[0][len(lead) :])} "


def _limit(found: re.Match[str]) -> str:
    before = _SENTENCE.split(found.string[max(0, found.start() - 300) : found.start()])[-1]
    return found[0] if not before.strip() or _OTHER_TIME.search(before) else "by"


def _hour(found: re.Match[str]) -> str:
    """The hour without dots; one that ended the sentence too still ends it."""
    ends = found[0].endswith(".") and found["end"] is not None and not _GOES_ON.match(found.string, found.end())
    return f"{found['gap']}{found['half']}m{'.' if ends else ''}"


def _of_24(found: re.Match[str]) -> str:
    stop = "" if found["stop"] is None or _GOES_ON.match(found.string, found.end()) else "."
    return f"{found['hour']}:{found['past'] or found['tight']}{stop}"


def _zone(found: re.Match[str]) -> str:
    coast = {"west": "Pacific", "east": "Eastern", "": ""}[(found["coast"] or "").lower()]
    return f"{found['hour']} {found['zone'] or found['name'] or coast}{found['time'] or ('' if found['zone'] else ' time')}"


def _twice(found: re.Match[str]) -> str:
    return f"{found['day']}, {found['name']}{',' if found['end'] is None else ''}"


_WAYS: tuple[tuple[re.Pattern, Callable[[re.Match[str]], str]], ...] = (
    (_PLS, lambda found: _as_written("please", found[0])),
    (_KINDLY, _please),
    (_BY_LATEST, lambda found: found["by"]),
    (_DAY_LATEST, lambda found: f"by {found['day']}"),
    (_DAY_ENDS, lambda found: f"{_WHOLE[found['day'][:3].lower()]}."),
    (_LATEST, lambda found: _as_written("no later than", found[0])),
    (_LIMIT, _limit),
    (_IS_OUT, lambda found: f"{_as_written('by', found[0])} {found['day']}"),
    (_SHORT_DAY, lambda found: found[0][:-1]),
    (_DOTTED, _hour),
    (_OF_24, _of_24),
    (_LETTER, lambda found: f"{found['hour']} {found['half']}m"),
    (_ZONE, _zone),
    (_NAMED_TWICE, _twice),
    (_COUNT_BACK, lambda found: f"{found['n']} before that"),
    (_EARLIER, lambda found: f"{found['n']} before that"),
    (_BEFORE_AT, lambda found: f"by {found['hour']} the {found['part']} before"),
    (_SAME_FOR, lambda found: f"{found['lead']}Also {found['thing']}, same {found['what']}"),
    (_OUT_HERE, lambda _: "my time"),
    (_HOUR_OF, lambda found: f"{found['lead']}{found['event']} {found['day']} at {found['hour']}"),
    (_NEED, lambda found: f"{found['lead']}I need"),
    (_IN_NEED, lambda found: f"{found['who']} need"),
)
