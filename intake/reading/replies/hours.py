# ruff: noqa: E501  a pattern reads best on one line
"""Time logged in a reply: "1.5h", "45 min on cites", "6.5 hrs, L330 A104". Hours still needed, capped or left are none."""

from intake import patterns as re

_TIME = re.compile(
    r"(?<!\bat )(?<!\d)(?P<hh>\d{1,2}) ?h(?P<mm>[0-5]\d)(?:m|min)?\b|(?P<hf>\d{1,3})\s*(?:h|hrs?|hours?)\b\.? and (?:a|one)(?: |-)(?P<frac>half|quarter)\b|(?P<h>\d{1,3}(?:\.\d+)?|\.\d+)\s*-?(?:h|hrs?|hours?)\b\.?(?:\s*(?:and\s*)?(?P<m>\d{1,2})\s*(?:m|mins?|minutes)\b)?|(?P<only>\d{1,3})\s*(?:mins?|minutes)\b|(?P<half>(?:an? )?half (?:an )?hour)|(?P<onehalf>(?:an|one) hour and a half)|(?P<one>\b(?:an|one) hour)\b",
    re.I,
)
# A time sheet in words: "in hours: Tuesday 2.25, Wednesday 0.5".
_BY_DAY = re.compile(r"\bin hours\b|\b(?:hours|hrs|time ?sheet)\b[^.\n]{0,20}:", re.I)
_DAY_HOURS = re.compile(
    r"\b((?:mon|tue|wed|thu|fri|sat|sun)\w*\.?|\d{1,2}/\d{1,2}):? +(?:- )?(\d{1,2}\.\d{1,2}|\d{1,2})\b(?!\s*(?:[ap]\.?m|:|/|h\b|hours?\b|hrs?\b|min|th\b))",
    re.I,
)
# Without a word for hours: "logged 1:30", "Time so far: 4.25", "2.5 today".
_BARE = re.compile(
    r"\b(?:logged|log|billed|bill|spent|time(?: so far| spent| today)?)\s*:?\s*(?P<n>\d{1,2}):(?P<m>[0-5]\d)\b(?!\s*[ap]\.?m)|\b(?:time(?: so far| spent| today| total)?|hours|hrs)\s*:\s*(?P<t>\d{1,2}(?:\.\d{1,2})?)\b(?!\.\d|\s*(?:[ap]\.?m|:|h\b|hrs?\b|hours?\b|min))|^\W*(?P<d>\d{1,2}\.\d{1,2}) (?:today|yesterday|this (?:morning|afternoon)|on (?:this|it))\b",
    re.I,
)
_NOT_LEFT = re.compile(
    r"\b(?:in|within|another|next|need(?:s|ed|ing)?(?: about| roughly)?|takes?|took me until|cap(?:ped)?(?: (?:is|of|at))?|of the|of|budget(?: (?:is|of))?|up to|max|maximum|until|by|every|last|past|for the next|least|extra|limit(?: (?:is|of))?|than|additional|remaining|have|estimate[ds]?(?: at)?|approximately another|about another|would be|will be|ago|after|over)\s*(?:about |another |roughly |the |a |approximately )*$",
    re.I,
)
_NOT_RIGHT = re.compile(
    r"^\s*(?:left|more|to go|remaining|cap|budget|max|notice|ahead|from now|away|extension|turn ?around|late|behind|ago|budgeted|deadline|limit|per|of work (?:left|remaining)|before|earlier|window|transcript|video|recording|hearing|depo)\b",
    re.I,
)


def logged(text: str) -> tuple[float, str] | None:
    """Hours said to be spent, summed, and the words; None where there are none."""
    if _BY_DAY.search(text) and (listed := _DAY_HOURS.findall(text)):
        return round(sum(float(one[1]) for one in listed), 4), ", ".join(" ".join(one) for one in listed)
    if bare := _BARE.search(text):
        return round(float(bare["n"] or bare["t"] or bare["d"]) + int(bare["m"] or 0) / 60, 4), bare[0].strip()
    total, words = 0.0, []
    for found in _TIME.finditer(text):
        left, right = text[max(0, found.start() - 40) : found.start()], text[found.end() : found.end() + 30]
        spent = re.search(
            r"\b(?:spent|logged?|billed?|time:?|took(?: me)?|total(?: of)?|worked|put in|charge[d]?|record|enter|hours:?)\s*(?:about |of |is |was |me |:|\s)*$",
            left,
            re.I,
        )
        if not spent and (_NOT_LEFT.search(left) or _NOT_RIGHT.match(right)):
            continue
        if re.match(r"^\s*(?:left|more|to go|remaining|cap\b|budget\b)", right, re.I):
            continue
        total += _hours(found)
        words.append(found[0].strip())
        if spent and re.search(r"total", left, re.I):
            return round(_hours(found), 4), found[0].strip()
    return (round(total, 4), ", ".join(words)) if words else None


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
