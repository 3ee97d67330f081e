# ruff: noqa: E501  a pattern reads best on one line
"""Hours that stand without their unit ("took me 6.5", "add .2", "9 to 11:30 on this"), and a wish to log that names none."""

from intake import patterns as re
from intake.reading.replies.acts import clauses

# A number with a decimal is an amount of hours where a word of time or of billing stands in its sentence.
_NUMBER = re.compile(r"(?<![\w./:$#§-])(?P<n>\d{0,2}\.\d{1,2})(?![\d/:%-]|\.\d|\w)")
_OF_TIME = re.compile(r"\b(?:time(?:sheet)?|hours?|hrs|bill(?:ing|able|ed|s)?|log(?:ged|ging)?|clock(?:ed|s)?|sheet|tally|add(?:ing|ed)?|plus|on top|all told|all in|in all|total(?:l?ed|ling|s)?|altogether|call it|make (?:it|that)|makes|took(?: me)?|spent|put(?: in)?|record(?:ed)?|enter(?:ed)?|mark(?:ed)?|charg(?:e|ed|ing)|book(?:ed)?|came to|comes to|consumed|worked|so far|for (?:today|yesterday|me|this|the (?:summary|file|books?|record|meter))|today|yesterday|last night|this (?:morning|afternoon)|another (?=\d*\.\d)|meter|ledger|invoice|time ?keeper)\b|\+ ?(?=\d*\.\d)", re.I)  # fmt: skip
_LABEL = re.compile(r"\b(?:version|ver|v|sections?|secs?|rules?|pages?|pp?|exhibits?|exs?|lines?|para(?:graph)?s?|items?|nos?|numbers?|vols?|volumes?|fig(?:ure)?s?|forms?|steps?|chapters?|ch|parts?|score|grade|interrogator\w+|requests?|rf[pa]s?|codes?|(?<!me )at|mile|speed|bac|level|to within|over|under|than|of the|out of|need(?:s|ed)?|needs? about|left|remaining|cap(?: (?:is|of|at))?|budget(?: (?:is|of|at))?|estimat\w+(?: (?:is|of|at|about))*|expect|guess|reckon|will take|should take|would take|takes|'ll take|'d take|probably|perhaps|maybe|around|limit(?: (?:is|of))?|lasted|ran(?: for)?|(?:deposed|questioned|examined|grilled|interviewed|waited|drove|talked) (?:for|over)|said|testified|quote[sd]?)(?: me| about| roughly| some)?[\s.#]*$", re.I)  # fmt: skip
_UNIT = re.compile(r"\s*(?:%|percent|pages?|miles?|mb|gb|kb|million|billion|inch\w*|feet|ft|times|points?|mph|days?|weeks?|a\.?m|p\.?m|left|more to go|to go|remaining|of the (?:cap|budget)|(?:hour )?(?:cap|budget)|dollars|seconds|blood|volts?|mg|ml|stars)\b", re.I)  # fmt: skip
_PLANNED = re.compile(r"\b(?:i'll|i will|will|should|would|'d|going to|expect\w*|estimate\w*|need|guess|reckon|may|might|could|if|remaining|left)\b(?! (?:you|please|do|log))", re.I)  # fmt: skip
_OF_HERS = re.compile(r"\b(?:my|the) (?:time|hours)\b|\btime (?:on|for) (?:this|it|the)\b", re.I)
_SAYS_SO = re.compile(
    r"^\W*(?:it|that|they|which|so|should be|time|total)?(?:'s| is| was| were| came to| comes to| totals?)? ?(?:about |exactly )?\d{0,2}\.\d",
    re.I,
)


def decimals(text: str) -> tuple[float, str] | None:
    """ "Replacement attached, and 0.3 on top of what I logged", "my time on the summary: 6.4"; no version, no page."""
    found, before = [], ""
    for clause in clauses(text):
        told = _OF_TIME.search(clause) or (_OF_HERS.search(before) and _SAYS_SO.match(clause))
        for one in _NUMBER.finditer(clause) if told and not _PLANNED.search(clause) else ():
            if not (_LABEL.search(clause[: one.start()]) or _UNIT.match(clause, one.end())):
                found.append(one["n"])
        found += _BY_DAY.findall(clause) if found else []
        if _OF_HERS.search(before) and (whole := _WHOLE.match(clause)):
            found.append(whole["n"] or str(_NAMED[whole["w"].lower()]))
        before = clause
    amounts = [float(one) for one in found]
    fits = amounts and all(0 < one <= 24 for one in amounts)
    return (round(sum(amounts), 4), ", ".join(found)) if fits else None


# "I left my hours off. Six even."
_NAMED = {word: count for count, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), 1)} | {"noon": 12, "midday": 12, "midnight": 12}  # noqa: SIM905  # fmt: skip
_WHOLE = re.compile(rf"^\W*(?:(?:it|that|they)(?:'s| is| was| were| came to) |call it |make (?:it|that) |about )?(?:(?P<n>\d{{1,2}})|(?P<w>{'|'.join([*_NAMED][:12])}))(?: (?:even|flat|exactly|in all|total|all told|on the nose|please|for the \w+))*\W*$", re.I)  # fmt: skip
# "3.5 for Monday and 2 for Tuesday"
_BY_DAY = re.compile(
    r"(?<![\w./:$-])(\d{1,2})(?= (?:for|on|from)? ?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday)\b)",
    re.I,
)
# From one hour of the clock to another, said of this work
_CLOCK = rf"(?:(?P<p{{0}}>half past|half|quarter past|quarter to) )?(?:(?P<h{{0}}>\d{{{{1,2}}}})(?:[:.]?(?P<m{{0}}>[0-5]\d))?(?!\d)|(?P<w{{0}}>{'|'.join(_NAMED)}))(?: ?(?P<a{{0}}>[ap])\.?m\.?)?"
_FROM_TO = re.compile(rf"(?<![\w:.$/-])(?:from )?{_CLOCK.format(1)} ?(?:to|until|till|through|-|–) ?{_CLOCK.format(2)}(?![\w:/])", re.I)  # fmt: skip
_ON_IT = re.compile(r"\b(?:on (?:it|this|that|the (?!phone|road|call|train)\w+|(?-i:[A-Z])\w+|\w+ (?:today|yesterday))|worked|working|work|reading|read|time|hours|straight|spent|logged|billed|clocked)\b", re.I)  # fmt: skip
_WHEN = re.compile(r"\b(?:today|yesterday|this (?:morning|afternoon)|last night|worked|spent|time|logged|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri)(?:day)?\b", re.I)  # fmt: skip
_OTHERWISE = re.compile(r"\b(?:out|away|off|meeting|call|hearing|depo(?:sition)?|court|available|free|pages?|lines?|exhibits?|tabs?|appointment|lasted|ran|testified|drove|driving|shift|zoom|mediation|trial|will|i'll|tomorrow|he|she|they|open|closed)\b", re.I)  # fmt: skip


def ranges(text: str) -> tuple[float, str] | None:
    """ "9 to 1130 on this today", "half past nine until noon yesterday, on this"."""
    total, words = 0.0, []
    for clause in clauses(text):
        if not (_ON_IT.search(clause) and _WHEN.search(clause)) or _OTHERWISE.search(clause):
            continue
        for one in filter(_is_clock, _FROM_TO.finditer(clause)):
            total += (_hour(one, "2") - _hour(one, "1")) % 12
            words.append(one[0].strip())
    return (round(total, 4), ", ".join(words)) if 0 < total <= 14 else None


# "16-22 to follow by 2 pm": numbers of exhibits
_NUMBERED = re.compile(r"\s*(?:(?:are|is|were|will be|still) )*(?:to (?:follow|come|go)|follow\w*|attached|enclosed|coming|done|ready|in|here|outstanding|left)\b", re.I)  # fmt: skip


def _is_clock(found: re.Match[str]) -> bool:
    """Whether both ends can be hours of the day as people here write them."""
    late = any(found[f"h{end}"] and int(found[f"h{end}"]) > 12 and not found[f"m{end}"] for end in "12")
    return not late and not _NUMBERED.match(found.string, found.end())


def _hour(found: re.Match[str], end: str) -> float:
    part = (found[f"p{end}"] or "").lower()
    hour = int(found[f"h{end}"]) if found[f"h{end}"] else _NAMED[found[f"w{end}"].lower()]
    minutes = int(found[f"m{end}"] or 0) / 60
    more = 0.5 if part.startswith("half") else 0.25 if part == "quarter past" else -0.25 if part else 0.0
    return hour % 12 + minutes + more


# "Log my usual for this one", "same hours as last time", "add my time yesterday": how many, nobody knows
_LOGS = r"(?:put|log|record|add|enter|bill|charge|book|mark|note|count|register|clock|write)"
_UNSAID = re.compile(
    rf"(?:^\W*|[,;:] ?|\b(?:please|pls|kindly|can you|could you|would you|and|just) ){_LOGS}\b(?: (?:me|us|it|down|in|up|for|to|the|a))*(?: (?:my|our|the))? ?(?:usual|same|standard|normal|regular|typical|(?<=my )(?:\w+ )?(?:time|hours)|(?<=my )(?:time|hours))\b"
    r"|^\W*(?:the )?(?:same|usual)(?: (?:hours|time|amount|number))+(?: as)?\b|\bsame (?:hours|time) (?:as|again|for)\b|\bsame (?:again|as (?:before|last time|usual|yesterday))\b[^.;!?]{0,15}\b(?:time|hours)\b|\b(?:time|hours)\b[^.;!?]{0,15}\b(?:same as|same (?:again|as (?:before|last time|usual|yesterday))|as usual)\b|\b(?:usual|same) (?:number of )?hours\b(?! (?:cap|limit))",
    re.I,
)
_LATER = re.compile(r"\b(?:i'll|i will|will do|later|tonight|tomorrow|once|when i|at the end|not yet)\b", re.I)


def logs_unsaid(text: str) -> str:
    """The words that want time logged and do not say how much; "" where there are none."""
    return next((one for one in clauses(text) if _UNSAID.search(one) and not _LATER.search(one)), "")


_BIDS = re.compile(
    rf"^\W*(?:please |pls |kindly |(?:can|could|would|will) you (?:please )?|may i ask you to )*{_LOGS}\b", re.I
)


def bids_to_log(clause: str) -> bool:
    """ "Put 2.3 down for me, would you?" is put to the desk, and no question."""
    return bool(_BIDS.match(clause))
