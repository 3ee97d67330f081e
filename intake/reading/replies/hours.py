# ruff: noqa: E501  a pattern reads best on one line
"""Time logged in a reply: "1.5h", "45 min on cites", "6.5 hrs, L330 A104". Hours still needed, capped or left are none."""

from intake import patterns as re
from intake.reading.figures import clocked, in_figures
from intake.reading.replies.spent import decimals, ranges

_TIME = re.compile(
    r"(?<!\bat )(?<!\d)(?P<hh>\d{1,2}) ?h(?P<mm>[0-5]\d)(?:m|min)?\b|(?<!\d)(?<!\d,)(?P<hf>\d{1,3})\s*(?:h|hrs?|hours?)\b\.? and (?:a|one)(?: |-)(?P<frac>half|quarter)\b|(?<!\d)(?<!\d[.,])(?P<h>\d{1,3}(?:\.\d+)?|\.\d+)\s*-?(?:h|hrs?|hours?)\b\.?(?:\s*(?:and\s*)?(?P<m>\d{1,2})\s*(?:m|mins?|minutes)\b)?|(?<!\d)(?<!\d[.,])(?P<only>\d{1,3})\s*(?:mins?\b|minutes\b|m\b(?= (?:on|today|yesterday|reading|for|this)\b|\W*$))|(?P<half>(?:an? )?half (?:an )?hour)|(?P<onehalf>(?:\b(?:an|one) )?\bhour and a half)|(?P<one>\b(?:an|one) hour)\b",
    re.I,
)
# A time sheet: "Time: 1:45 on Monday, 30 min today", "in hours: Tuesday 2.25, Wednesday 0.5".
_SHEET = re.compile(
    r"(?:^|[.!?;,]\s+|\n|[-–—] )[\s*•(]{0,3}(?:my |the |total |billable )?(?:time(?: ?sheet| entry| entries| log| spent| record(?:ed)?| worked)?|hours|hrs|logged|billed|in hours|tally|(?:late |missed |forgotten |my )?entry|adding)(?: (?:so far|for|on|of|this|that|one|task|matter|job|file|summary|my|part|side|end|until now|up to now|as of|now|in all|put|in|total|all|billed|billable|reading|today|yesterday|week|to date|worked|spent|(?:mon|tues|wednes|thurs|fri|satur|sun)day|T-?\d+|it|the|\w+ \d{1,2}))*\s*(?::|=|\s[-–—])\s*(?P<list>[^\n]+(?:\n+[ \t]*(?:[-*•]|\d[.)])[^\n]+){0,20})|\bin hours\s*:\s*(?P<list2>[^\n]+)|\b(?:spent|logged|billed|put in|worked|charged?|record|enter)\s+(?:about |roughly )?(?P<list3>(?:\d*\.\d|\d+ ?h|\d+:\d\d|\d+ ?min)[^\n]*)",
    re.I,
)
_SHEET_ENDS = re.compile(r"(?<=[a-z)\d])[.!?](?=\s+(?:[A-Z][a-z]|I\b))|(?<=\d)\.\s*$")
_ENTRY = re.compile(
    r"(?<![\w/:.$-])(?:(?P<hh>\d{1,2}) ?h(?:rs?|ours?)?\.? ?(?P<mm>[0-5]?\d)(?: ?m(?:in(?:ute)?s?)?)?\b|(?P<ch>\d{1,2}):(?P<cm>[0-5]\d)(?!\d)(?!\s*[ap]\.?m)|(?P<m>\d{1,3})\s*(?:mins?|minutes|m)\b|(?P<h>\d{1,2}\.\d{1,2}|\.\d{1,2}|\d{1,2})(?:\s*(?:h|hrs?|hours?)\b|(?!\d|[/:]|\.\d|st\b|nd\b|rd\b|th\b|\s*[ap]\.?m\b|\s*pages?\b|\s*(?:percent|%)|\s*of\b))|(?P<half>half an hour)|(?P<one>(?:an|one) hour(?P<plus> and a half)?))",
    re.I,
)
_NO_ENTRY = re.compile(
    r"\b(?:ex\.?|exhibits?|pages?|pp?\.|nos?\.?|sections?|vols?\.?|set|tabs?|items?|entries|lines?|count|part|v|T-?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?)\s*$|\b(?:at|by|until|cap(?: of)?|of (?:the|a)|left|remaining)\s*$",
    re.I,
)


def _listed(text: str) -> tuple[float, str] | None:
    """The entries of a time sheet summed; what is called the total, or is broken down behind it, is the total."""
    found = _SHEET.search(text)
    if not found:
        return None
    line = found["list"] or found["list2"] or found["list3"]
    line = line[: end.start()] if (end := _SHEET_ENDS.search(line)) else line
    entries = [one for one in _ENTRY.finditer(line) if not _NO_ENTRY.search(line[: one.start()])]
    if found["list3"]:  # "spent 2.5 on exhibits 4 to 9"
        entries = [one for one in entries if not one[0].isdigit()]
    amounts = [_amount(one) for one in entries]
    if not amounts:
        return None
    words = ", ".join(one[0].strip() for one in entries)
    for one, amount in zip(entries, amounts, strict=True):
        if _CALLED_TOTAL.search(line[: one.start()]):
            return round(amount, 4), words
    if _BROKEN_DOWN.match(line, entries[0].end()) and abs(sum(amounts[1:]) - amounts[0]) < 0.01:
        return round(amounts[0], 4), words
    return round(sum(amounts), 4), words


_BROKEN_DOWN = re.compile(r"\s*(?:h|hrs?|hours?)?\.?\s*(?:total|in all|altogether)?\s*[(:–—-]", re.I)
_CALLED_TOTAL = re.compile(r"\btotal(?:ing|s)?(?: of| is)?\s*:?\s*$|=\s*$", re.I)


def _amount(found: re.Match[str]) -> float:
    if found["hh"]:
        return int(found["hh"]) + int(found["mm"]) / 60
    if found["ch"]:
        return int(found["ch"]) + int(found["cm"]) / 60
    if found["m"]:
        return int(found["m"]) / 60
    if found["h"]:
        return float(found["h"])
    return 0.5 if found["half"] else 1.5 if found["plus"] else 1.0


# Without a word for hours: "logged 1:30", "Time so far: 4.25", "2.5 today".
_BARE = re.compile(
    r"\b(?:logged|log|billed|bill|spent|time(?: so far| spent| today)?)\s*:?\s*(?P<n>\d{1,2}):(?P<m>[0-5]\d)\b(?!\s*[ap]\.?m)|\b(?:time(?: so far| spent| today| total)?|hours|hrs)\s*:\s*(?P<t>\d{1,2}(?:\.\d{1,2})?)\b(?!\.\d|\s*(?:[ap]\.?m|:|h\b|hrs?\b|hours?\b|min))|\b(?:bill|charge|record|enter|log|book|put (?:me |us )?down)(?: me| us| it| this)?(?: for| at| as| in)? (?P<e>\d{0,2}\.\d{1,2})(?=\s*(?:for\b|please|pls|on (?:this|it)|to|under|against|[,;]|\.(?!\d)|$))|^\W*(?P<d>\d{1,2}\.\d{1,2}) (?:today|yesterday|this (?:morning|afternoon)|on (?:this|it))\b",
    re.I,
)
# "my hours came to 7.25", "2:15 total", and a sentence that is nothing but a decimal: "Attached. 3.25."
_STATED = re.compile(
    r"\b(?:my|total|the|all|our) (?:\w+ )?(?:hours|time|hrs)(?: (?!to\b|is\b|was\b)\w+){0,4}? (?:came to|come to|comes to|totals?|totall?ed|amounts? to|adds? up to|added up to|stands? at|(?:is|are|was|were|now)(?: now)? (?:at )?(?=\d+\.\d))\s*(?:about |exactly |just )?(?P<a>\d{1,2}(?:\.\d{1,2})?)(?!\d|[/:%]|\.\d|\s*(?:[ap]\.?m\b|min|pages?|days?|h\b|hrs?|hours?))"
    r"|(?<![\w:./])(?P<b>\d{1,2}):(?P<m>[0-5]\d)(?= (?:total|in all|in total|altogether|all told|hours?\b|hrs?\b|on (?:it|this)\b|billable|spent|logged)(?! [ap]\.?m))"
    r"|(?:^|[.!?;\n]\s+)(?P<c>\d{1,2}\.\d{1,2})(?: (?:total|in all|on (?:it|this)|for (?:it|this|me)))*[.!]?\s*$",
    re.I,
)
_OF_DAYS = re.compile(r"^\W*(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?(?: \d{1,2}(?:/\d{1,2}|st|nd|rd|th)?)?\s*[:=–-]?\s*(\d{0,2}\.\d{1,2}|\d{1,2})(?: ?h(?:rs?|ours?)?\.?)?[.,;]?$", re.I | re.M)  # fmt: skip
_NOT_LEFT = re.compile(
    r"\b(?:in|within|another|next|need(?:s|ed|ing)?(?: about| roughly)?|takes?|took me until|cap(?:ped)?(?: (?:is|of|at))?|of the|of|budget(?: (?:is|of))?|up to|under|below|beyond|max|maximum|until|by|every|last|past|for the next|least|extra|limit(?: (?:is|of))?|than|additional|remaining|have|estimate[ds]?(?: at)?|approximately another|about another|would be|will be|ago|after|over|free(?: for)?|available(?: for)?|spare|ran(?: for)?|lasts?(?: for)?|lasted(?: for)?|runs?(?: for)?)\s*(?:about |another |roughly |the |a |approximately )*$",
    re.I,
)
_NOT_RIGHT = re.compile(
    r"^\s*(?:of (?:\w+ ){1,3}?(?:left|to go|remaining|ahead)|of (?:the |his |her |recorded |more )*(?:testimony|video|audio|transcript|recording|tape|footage|depo\w*)(?! (?:review|reading|work|summar\w+|coding|indexing))|left|more|to go|remaining|cap|budget|max|notice|ahead|from now|away|extension|turn ?around|late|behind|ago|budgeted|deadline|limit|per|of work (?:left|remaining)|before|earlier|window|transcript|video|recording|hearing|depo|deposition|one\b(?! (?:today|yesterday|on)))\b",
    re.I,
)


_SENTENCE_ENDS = re.compile(r"(?<=\.)\s+(?=[A-Z])")  # "2.5 h. One question: ...": no "2.5 h one"


# "8 hours used of the 10": how much of the cap is gone, no time of today's
_OF_CAP = re.compile(
    r"\b\d+(?:\.\d+)? ?-?(?:h|hrs?|hours?)?(?: (?:are |is )?(?:used|spent|gone|in|so far|already|logged|up|down))* (?:out )?of (?:(?:the|my|a|our|your|those|these|allowed|allotted|budgeted|agreed) )*\d+(?:\.\d+)?(?:[ -]?(?:h|hrs?|hours?)\b)?",
    re.I,
)


def logged(text: str) -> tuple[float, str] | None:
    """Hours said to be spent, summed, and the words; None where there are none."""
    text = _OF_CAP.sub(" ", in_figures(text))
    if said := clocked(text) or _listed(text) or _of_things(text) or _stated(text):
        return said
    if (bare := _BARE.search(text)) and not (bare["d"] and _TIME.search(text)):
        return round(float(bare["n"] or bare["t"] or bare["e"] or bare["d"]) + int(bare["m"] or 0) / 60, 4), bare[
            0
        ].strip()
    total, words = 0.0, []
    for found in _TIME.finditer(text):
        left, right = (
            text[max(0, found.start() - 40) : found.start()],
            _SENTENCE_ENDS.split(text[found.end() - 1 : found.end() + 30])[0][1:],
        )
        spent = re.search(
            r"\b(?:spent|logged?|billed?|time:?|took(?: me)?|total(?: of)?|worked|put in|charge[d]?|record|enter|hours:?)\s*(?:about |of |is |was |me |:|\s)*$",
            left,
            re.I,
        )
        if _OF_EVENT.search(left) and not _HER_TIME.search(left):
            continue
        if (
            not spent
            and not _PAST.match(right)
            and not _TO_LOG.match(right)
            and (_NOT_LEFT.search(left) or _NOT_RIGHT.match(right))
        ):
            continue
        if re.match(r"^\s*(?:left|more|to go|remaining|cap\b|budget\b)", right, re.I):
            continue
        total += _hours(found)
        words.append(found[0].strip())
        if spent and re.search(r"total", left, re.I):
            return round(_hours(found), 4), found[0].strip()
    for bare in _BARE_OF_DAY.finditer(text) if words else ():
        total += float(bare[1])
        words.append(bare[0])
    return (round(total, 4), ", ".join(words)) if words else decimals(text) or ranges(text)


def _stated(text: str) -> tuple[float, str] | None:
    """Day by day, a line each; or in so many words."""
    if len(days := _OF_DAYS.findall(text)) > 1:
        return round(sum(map(float, days)), 4), ", ".join(days)
    if found := _STATED.search(text):
        return round(float(found["a"] or found["b"] or found["c"]) + int(found["m"] or 0) / 60, 4), found[0].strip()
    return None


# "1.75 yesterday and 40 min today": a number without its unit beside one with it
_BARE_OF_DAY = re.compile(
    r"(?<![\w/:.$-])(\d{0,2}\.\d{1,2})\s+(?:today|yesterday|this (?:morning|afternoon)|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b",
    re.I,
)


def _hours(found: re.Match[str]) -> float:
    if found["hh"]:
        return int(found["hh"]) + int(found["mm"]) / 60
    if found["frac"]:
        return float(found["hf"]) + (0.5 if found["frac"].lower() == "half" else 0.25)
    if found["h"]:
        return float(found["h"]) + (int(found["m"]) / 60 if found["m"] else 0.0)
    if found["only"]:
        return int(found["only"]) / 60
    return 0.5 if found["half"] else 1.5 if found["onehalf"] else 1.0


_OF_EVENT = re.compile(
    r"\b(?:deposed|questioned|examined|grilled|interviewed|testified|on the (?:stand|record)|talked|waited|drove) (?:for|over|about|only) *$|\b(?:hearing|depo\w*|trial|call|video|recording|meeting|mediation|session|conference|drive|flight|testimony)(?: \w+){0,2}? (?:took|was|lasted|ran|runs|lasts|is)(?: for| about| only| over)*\s*$",
    re.I,
)
_HER_TIME = re.compile(r"\b(?:my (?:time|hours)|i (?:spent|worked|put in))\b", re.I)
_PAST = re.compile(
    r"^\s*(?:on (?:it|this) )?(?:last (?:night|evening)|yesterday|earlier today|today|this (?:morning|afternoon))\b",
    re.I,
)
_TO_LOG = re.compile(r"^\s*(?:for (?:the|my|your) (?:clock|bill|sheet|log|time\w*|meter|books?|record)|on top|to (?:add|log)|on the (?:clock|sheet|bill|meter))\b", re.I)  # fmt: skip
# "0.8 on the index, 1.2 on the summary": hours by what they went to, and nothing else
_THING = r"\d{0,2}\.\d{1,2} (?:on|for) (?:the |my |her |his )?[a-z][\w'-]*(?: [a-z][\w'-]*){0,3}"
_OF_THINGS = re.compile(r"(?<![\w.])(\d{0,2}\.\d{1,2})(?= (?:on|for)\b)", re.I)
_ONLY_THINGS = re.compile(rf"{_THING}(?:(?:,| and|;|\n)+ ?(?:and )?{_THING})*[.!]?", re.I)


def _of_things(text: str) -> tuple[float, str] | None:
    amounts = _OF_THINGS.findall(text) if _ONLY_THINGS.fullmatch(text.strip()) else []
    return (round(sum(map(float, amounts)), 4), ", ".join(amounts)) if amounts else None
