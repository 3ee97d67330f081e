# ruff: noqa: E501  a pattern reads best on one line
"""Whether what a rule found is a word of time here: no matter number, no file name, not the verb "sat"."""

from intake import patterns as re
from intake.reading.when.atoms.rules import WD
from intake.reading.when.atoms.surnames import names_in
from intake.reading.when.cues import YOU_HAVE

_NUMBERS = re.compile(
    r"\d{4}-\d{4,}|(?<!\w)T-?\d{3,6}\b|\b\d{3}[.-]\d{3}[.-]\d{4}\b|\b[a-z]-\d{2,4}[a-z]?(?:/[a-z]-\d{2,4}[a-z]?)*\b|24/7"
    r"|\b\d[:-]\d\d-?cv-?\d+\b|\bpp?\.? ?\d+(?:-\d+)?|\bpages? \d+(?:-\d+)?|\b(?:19|20)\d\d ?- ?(?:19|20)\d\d\b|\$[,.]*\d[\d,.]*"
    r"|\b\d{1,3}(?:st|nd|rd|th) (?:circuit|cir\b|amend|district|party|draft|set\b|am\.|supp|version|volume|amended|floor|street|ave|st\b)",
    re.I,
)
_PLACES = re.compile(r"https?://\S+|\b[\w.+-]{1,64}@\S+\.\S+", re.I)
_FILES = re.compile(r"\S{1,120}\.(?:docx?|pdf|xlsx?|zip|png|jpe?g|pptx?|msg|eml|heic|txt|csv|m4a|mp4|wav)\b", re.I)
_NAMES = re.compile(r"\b(?:sun|sat) (?:life|microsystems|exams?|trust)\b", re.I)

# "I owe you lunch", "lunch is on me", "over lunch with the adjuster": a meal, and no hour
_MEALS = re.compile(
    r"\b(?:owe|owes|buy|buying|bought|stand|treat|get|bring|make|cook|serve|have|had|having|share|skip|skipped|miss|missed|eat|ate|eating|cater)(?: (?:you|you all|y'all|ya|everyone|everybody|him|her|them|us|the (?:desk|team|crew|office|whole \w+)))?(?: to)?(?: (?:an?|my|our|their|his|her|the|some|the best|very|nice|long|good|big|late|working|quick|early|free|fancy|another))* lunch(?:es)?\b(?! (?:hour|time))|\blunch (?:is|will be|'s)(?: all)? (?:on (?:me|us|the firm)|my treat|late|early)\b|\b(?:an?|long|late|working|quick|another) lunch (?:with|at|and)\b",
    re.I,
)


# "prefix ALV, start at 1", "begin at one": the first number of a set, and no hour
_SET_NUMBERED = re.compile(
    r"\b(?:bates\w*|prefix\w*|stamp(?:ed|ing)?|paginat\w+|(?:re)?number(?:ed|ing)?|digits?|labell?(?:ed|ing)?)\b", re.I
)
_FIRST_NUMBER = re.compile(
    r"\b(?:start(?:ing|s)?|begin(?:ning|s)?|commenc(?:e|ing)|number(?:ed|ing)?|pick(?:ing)? up|continu(?:e|ing)|run(?:ning)?|go(?:ing)?)(?: (?:them|it|these|again|the count|the numbers))? (?:at|from|with|on)(?: (?:number|no\.?|page|#))? ?#?(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|zero)\b(?! ?(?:[ap]\.?m\b|[ap]\b|o'?clock|sharp|:\d|(?:on |this |next )?(?:mon|tue|wed|thu|fri|sat|sun)|today|tomorrow|tonight|in the))",
    re.I,
)


def blocked_in(text: str) -> list[tuple[int, int]]:
    """Where digits and names are no times: matter numbers, file names, addresses."""
    numbers = [_NUMBERS] if any(map(str.isdigit, text)) else []
    meals = [_MEALS] if "lunch" in text.lower() else []
    firsts = [_FIRST_NUMBER] if _SET_NUMBERED.search(text) else []
    blockers = [*numbers, *meals, *firsts, _FILES, _NAMES, *([_PLACES] if "@" in text or "://" in text else [])]
    return [*names_in(text), *(hit.span() for one in blockers for hit in one.finditer(text))]


_WORD = re.compile(r"[ -]*([A-Za-z]\w*)")
_AFTER_CUE = re.compile(r"(?:\bby|\bon|\bnext|\bthis|\buntil|\bbefore|\bor|\bdue|,|/|\band|\bnoon|m)\s*$", re.I)
_MAY_FOLLOW = (
    "at by or and if so for please pls thanks thx ty tks thank noon cob eod end close first morning in is are works work would will"
    " can then latest of but with because since to before not instead rather midnight until my on we inst i it be possible feasible doable realistic the this you hurt bother upset pain suffice"
    " after anyway she he they her his their now just too also still may might could should although though after which that"
)
_AFTER_ORDINAL = frozenset(_MAY_FOLLOW.split())


def fits(kind: str, hit: re.Match[str], text: str, blocked: list[tuple[int, int]]) -> bool:
    """Whether a hit is a word of time here: not inside a matter number or file name, not the verb "sat", not "24/7"."""
    start, end = hit.span()
    if end < len(text) and (text[end].isalnum() and text[end - 1].isalnum()):
        return False
    if any(start < b and a < end for a, b in blocked):
        return False
    check = _CHECKS.get(kind)
    return check(hit, text) if check else True


# "two weeks is fine", "you have ten days", "take a week": so long the desk has
_ENOUGH = re.compile(
    r"\s*(?:(?:is|are|would be|will be|should be|'s)\s+(?:just |perfectly |more than |quite |totally )?(?:fine|good|ok(?:ay)?|plenty|enough|sufficient|great|acceptable|all right|alright|reasonable)\b|(?:works?|will do|would do|should do|suits|suffices)\b)",
    re.I,
)
_LONG = frozenset({"day", "days", "week", "weeks", "wk", "wks", "bd", "bds", "fortnight", "month", "months"})


def _is_long(hit: re.Match[str]) -> bool:
    """Days and more, or 24 hours and more: "you have six hours" may be how long the work may take."""
    unit, number = (hit["unit"] or "").lower(), hit["n"]
    return unit in _LONG or (unit.startswith("h") and number.isdigit() and int(number) >= 24)


def _given(hit: re.Match[str], text: str) -> bool:
    if not _is_long(hit) or hit["rel"]:
        return False
    return bool(_ENOUGH.match(text, hit.end()) or YOU_HAVE.search(text[max(0, hit.start() - 40) : hit.start()]))


# "48 hours, please.": a length that is a sentence of its own; "2 hours" may be a cap as well
_BEGINS = re.compile(r"(?:^|[.!?;,\n])[\s*-]*$")
_POLITE_END = re.compile(
    r"[\s,]*(?:please|pls|thanks|thx|max|tops|at most|or less|if possible)?[\s,]*(?:[.!\n]|$)", re.I
)


# "One week for the lien search summary."
_FOR_IT = re.compile(
    r"\s+for (?:the|this|that|our|an?)\s+(?:(?!(?:is|was|to|that|which|has|will)\b)[\w'-]+\s*){1,8}[.!]?(?:\s|$)", re.I
)
_ASKED_END = re.compile(r"\s*\?")


def _alone(hit: re.Match[str], text: str) -> bool:
    ends = _POLITE_END.match(text, hit.end()) or _FOR_IT.match(text, hit.end())
    if _ASKED_END.match(text, hit.end()):  # "Half an hour? He's sitting here."
        return bool(_BEGINS.search(text[max(0, hit.start() - 4) : hit.start()]))
    return bool(_is_long(hit) and ends and _BEGINS.search(text[max(0, hit.start() - 4) : hit.start()]))


def _span_fits(hit: re.Match[str], text: str) -> bool:
    values = hit.groupdict()
    if "unit" in values and "rel" in values and "kind" in values and _given(hit, text):
        return True
    if values.get("kind") in ("business", "bus", "bus.", "working", "court") and not values.get("rel"):
        return True
    if "kind" in values and _alone(hit, text):
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
    if re.match(
        r"\.? (?:morning|afternoon|noon|evening|night|am\b|pm\b|eod|cob|by \d|at \d|@)", text[hit.end() :], re.I
    ):
        return True
    return word in ("mon", "fri", "wed") or bool(_AFTER_CUE.search(text[: hit.start()]))


def _numeric_fits(hit: re.Match[str], text: str) -> bool:
    month, day = int(hit["m"]), int(hit["d"])
    return 1 <= month <= 31 and 1 <= day <= 31 and min(month, day) <= 12 and text[hit.start() - 1 : hit.start()] != "/"


def _ordinal_fits(hit: re.Match[str], text: str) -> bool:
    """ "the 11th" is a day, "the 9th request" is not: what follows must not be a noun."""
    after = _WORD.match(text[hit.end() :])
    if hit["d"].isalpha() or "-" in hit["d"]:  # "by the fifth": its rule wants the cue
        return not after or after[1].lower() in _AFTER_ORDINAL
    cue = text[hit.start() : hit.start() + 3].lower() == "the" or _AFTER_CUE.search(text[: hit.start()])
    before = text[: hit.start()].rstrip().lower()
    near = bool(re.search(WD + r"\.?,?$", before))
    if near and text[hit.start() : hit.start() + 4].lower() == "the ":  # "Friday the 11th" is one day, whatever follows
        return 1 <= int(hit["d"]) <= 31
    return 1 <= int(hit["d"]) <= 31 and bool(cue or near) and (not after or after[1].lower() in _AFTER_ORDINAL)


_AFTER_DAY = re.compile(
    rf"(?:\b(?:{WD}|tomorrow|tmrw|today|tonight|by|at|before|around|until|till|\d{{1,2}}(?:/\d+|st|nd|rd|th)?),?|@)\s*$",
    re.I,
)


# "3ish today", "5ish, please"; no "10ish pages"
_ISH_ENDS = re.compile(
    rf"\s*(?:$|[.,;!?)\n]|(?:on |this )?(?:today|tomorrow|tonight|tmrw|afternoon|morning|evening|{WD})\b|(?:please|pls|if|my|your|is|works|latest|would|will|at the)\b)",
    re.I,
)


def _clock_fits(hit: re.Match[str], text: str) -> bool:
    """ "Thurs 10a": so short an hour only behind a day or "by", "Exhibit 10a" is none; "3ish today"."""
    if not hit.groupdict().get("short"):
        return True
    if hit["short"] == "ish" and _ISH_ENDS.match(text, hit.end()):
        return True
    return bool(_AFTER_DAY.search(text[max(0, hit.start() - 12) : hit.start()]))


_CHECKS = {
    "clock": _clock_fits,
    "bare": _clock_fits,
    "span": _span_fits,
    "weekday": _weekday_fits,
    "numeric": _numeric_fits,
    "ordinal": _ordinal_fits,
}
