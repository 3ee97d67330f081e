# ruff: noqa: E501  a pattern reads best on one line
"""Words beside a list that speak of some of its items: "Friday for 1 and 2, Monday for 3", "the index by Friday, the
rest can wait until Monday", "Maribel on the first" give each item its own date or person."""

from collections.abc import Collection, Sequence

from intake import patterns as re
from intake.reading.asks import told
from intake.reading.lists import ORDER
from intake.reading.when.atoms.plain import plain
from intake.reading.when.phrases import Phrase, phrases

_NUMBERS = re.compile(
    r"(?:\b(?:for|on|items?|tasks?|nos?\.?|numbers?|parts?|do|have|get|need)\s+|#|^\W*)(?:items?\s+|nos?\.?\s+|#)?(?P<list>\(?[1-9]\)?(?:\s*(?:,|and|&|\+|,\s*and)\s*#?\(?[1-9]\)?|\s*(?:-|through|thru|to)\s*#?[1-9])*)(?![\d:/]|\.\d|\s*(?:am|pm|hours?|days?|pages?))",
    re.I,
)
_ORDINALS = re.compile(
    r"\b(?:the\s+)?(?P<which>first|second|third|fourth|fifth|last|former|latter)(?:\s+(?P<many>two|three|one|item|task))?\b",
    re.I,
)
_REST = re.compile(r"\b(?:the (?:rest|others?|remaining|remainder)|everything else|all (?:the )?others?)\b", re.I)
_PLACE = {"first": 0, "second": 1, "third": 2, "fourth": 3, "fifth": 4, "last": -1, "former": 0, "latter": 1}
_PIECE = re.compile(r"[;,]\s*|[.!]\s+|\s+(?:and|but)\s+|\n+")


# "I'm in depositions until 4", "We have a conference on November 5": the writer's own time gives no item its date
_SHE_HERSELF = re.compile(
    r"^\W*(?:(?:and|but|also|so|as|since|because|note that|fyi)[, ]+)*(?:(?:i|we)(?:['’](?:m|ll|re|ve|d))?\b(?! (?:need|want|would like|['’]d like|must have|require|will need|['’]ll need|can wait|have to have))(?! ?\w* ?(?:need|want|like)\b)|(?:my|our) (?:flight|plane|hearing|trial|call|meeting|day|week|deposition|calendar|schedule)|(?:opposing counsel|the (?:court|judge|clerk|client|hearing|trial|mediation|conference|transcript|last version|depo(?:sition)?))\b(?! (?:summary|digest|index|binder|outline|letter|notice|brief|list|by|on|for)\b)[^.]{0,40}?\b(?:is|was|are|were|has|had|have|moved|set|took|got|will)\b)",
    re.I,
)
_ROMAN = re.compile(r"\((?P<mark>i{1,3}|iv|v|[a-e])\)", re.I)


def of_herself(sentence: str) -> bool:
    """Whether a sentence tells of the writer's own time, of the court or of the other side."""
    return bool(_SHE_HERSELF.match(sentence))


_CAN_WAIT = re.compile(
    r"(?:n['’]t\b|\bnot\b|\bcan (?:easily |well )?(?:wait|sit|hold)\b)[^.;\n]{0,30}?\b(?:until|till)\b", re.I
)


def given_out(items: Sequence[str], around: str) -> tuple[tuple[str, ...], str]:
    """The items with the dates that the words around give to some of them, and what is left of those words."""
    out, rest, spoken = list(items), [], set[int]()
    for sentence in re.split(r"(?<=[.!;])\s+|\n+", around):
        if of_herself(sentence) or told(sentence):
            rest.append(sentence)
            continue
        pieces = _dated_pieces(sentence)
        meant = [(_meant(piece, time, items, spoken), time) for piece, time in pieces]
        if not pieces or not all(places for places, _ in meant):
            rest.append(sentence)
            continue
        for places, time in meant:
            spoken |= places
            for place in places:
                later = "later, " if _CAN_WAIT.search(sentence) else ""
                out[place] = f"{out[place]}\nDue {later}{time.words}"
    return as_above(out), "\n".join(rest)


_WHO_TAKES = re.compile(
    r"[\s,;(]*(?:\band\s+|\bwith\s+)?\b(?P<name>[A-Z][\w.]+)\s+(?:is\s+)?(?:on|for|takes?|does|gets?|handles?|has|(?:can|to|should|will|could|please)\s+(?:do|take|handle|get|attend to|see to|work on|cover|own|be responsible for|be on|start on))\s+(?:(?:items?|nos?\.?|numbers?)\s+)?"
    r"(?P<which>the (?:first|second|third|fourth|last|former|latter)(?: (?:one|two|three|item|task))?|#?[1-9](?:\s*(?:,|and|&)\s*#?[1-9])*)(?!\s*(?:am|pm|o'clock|\w*day|hours?)|[:/\d])\b[.,;)]*"
)


def given_to(items: Sequence[str], around: str, names: Collection[str]) -> tuple[tuple[str, ...], str]:
    """The items with the people that words beside them name: "Maribel on the first, Renee on the second"."""
    out = list(items)
    told = [*out, around]
    for place, words in enumerate(told):
        found = [one for one in _WHO_TAKES.finditer(words) if one["name"].lower() in names]
        if len(found) < 2 and place != len(out):
            continue
        for one in found:
            for target in _places(one["which"], len(items)):
                out[target] = f"{out[target].replace(one[0], '')}\nAssignee: {one['name']}"
            around = around.replace(one[0], "")
            out = [item.replace(one[0], "") for item in out]
    return tuple(out), around


def _places(which: str, count: int) -> set[int]:
    if found := _ORDINALS.search(which):
        first = _PLACE[found["which"].lower()]
        many = {"two": 2, "three": 3}.get((found["many"] or "").lower(), 1)
        return set(range(count - many, count)) if first == -1 else set(range(first, min(first + many, count)))
    return {place for place in _numbers(which) if place < count}


_AS_ABOVE = re.compile(
    r"\b(?:same(?: (?:date|day|deadline|time|due date|thing|hour|timing))?|ditto|likewise|as above)\W*(?:(?:please|pls|thanks|thx|too|again|for (?:that|this|it)(?: one)?)\W*)*$|\b(?:by|for|at|on) (?:the|that) same (?:date|day|deadline|time|hour)\b|\bby then(?: (?:too|also|as well|please|pls))*\W*$",
    re.I,
)
# "Same time.", "all same deadline": of everything before it
_ALL_THE_SAME = re.compile(
    r"\W*(?:(?:all|both|each|everything|for|by|at|on|the|that|and|again|please|pls|thanks|thx|of them|three|two|it['’]s) )*same (?:date|day|deadline|time|due date|hour|timing)(?: (?:for|on) (?:all|both|each|everything|these|them|those|the lot|all (?:of them|three|four)))?(?: (?:please|pls|too|thanks))*\W*",
    re.I,
)


def same_time(sentence: str) -> bool:
    """Whether a piece of work is wanted when the one before it is: "the redaction log, same deadline"."""
    return bool(_AS_ABOVE.search(sentence)) and not _timed(sentence)


def all_the_same(sentence: str) -> bool:
    """ "Same time." behind the pieces of work."""
    return bool(_ALL_THE_SAME.fullmatch(sentence))


def as_above(items: Sequence[str], always: bool = False) -> tuple[str, ...]:
    """ "witness list - same", "index Pell's file (same day)": the time of the item above; `always` that of all without one."""
    items = list(items)
    for place in range(1, len(items)):
        said = always or any(map(_AS_ABOVE.search, re.split(r"(?<=[.!])\s+|\n", items[place])))
        if said and not _timed(items[place]):
            times = [one for one in phrases(plain(items[place - 1])) if one.kind in ("day", "clock", "span")]
            if len(times) == 1:
                items[place] += f"\nDue {times[0].words}"
    return tuple(items)


def _dated_pieces(sentence: str) -> list[tuple[str, Phrase]]:
    """Pieces of a sentence that name one time each; a piece without a time belongs to the one before."""
    if not _timed(sentence):
        return []
    merged: list[str] = []
    for piece in _PIECE.split(sentence):
        timed = any(one.kind in ("day", "clock", "span") for one in phrases(plain(piece)))
        if merged and not (timed and _timed(merged[-1])):
            merged[-1] += ", " + piece
        else:
            merged.append(piece)
    found = [
        (piece, [one for one in phrases(plain(piece)) if one.kind in ("day", "clock", "span")]) for piece in merged
    ]
    return (
        [(piece, times[0]) for piece, times in found if len(times) == 1]
        if all(len(times) == 1 for _, times in found)
        else []
    )


def _timed(piece: str) -> bool:
    return any(one.kind in ("day", "clock", "span") for one in phrases(plain(piece)))


def _meant(piece: str, time: Phrase, items: Sequence[str], spoken: set[int]) -> set[int]:
    """The places of the items that a piece speaks of: by number, by order, by their words."""
    words = f"{piece[: time.start]} | {piece[time.end :]}"
    if marks := [ORDER[one["mark"].lower()] - 1 for one in _ROMAN.finditer(words) if one["mark"].lower() in ORDER]:
        return {place for place in marks if place < len(items)}
    if _REST.search(words):
        return set(range(len(items))) - spoken
    if found := _NUMBERS.search(words.replace("|", "")):
        return {place for place in _numbers(found["list"]) if place < len(items)}
    if found := _ORDINALS.search(words):
        first = _PLACE[found["which"].lower()]
        many = {"two": 2, "three": 3}.get((found["many"] or "").lower(), 1)
        if first == -1:
            return set(range(len(items) - many, len(items)))
        return set(range(first, min(first + many, len(items))))
    own = [_stems(item) for item in items]
    return {
        place
        for place, stems in enumerate(own)
        if any(stem in stems and sum(stem in one for one in own) == 1 for stem in _stems(words))
    }


def _numbers(said: str) -> list[int]:
    if span := re.fullmatch(r"\(?(\d)\)?\s*(?:-|through|thru|to)\s*#?(\d)", said):
        return list(range(int(span[1]) - 1, int(span[2])))
    return [int(one) - 1 for one in re.findall(r"\d", said)]


_DULL = frozenset(
    [
        "please",
        "should",
        "would",
        "could",
        "ready",
        "needs",
        "after",
        "before",
        "those",
        "these",
        "their",
        "there",
        "which",
        "about",
        "again",
        "until",
        "works",
    ]
)


def _stems(text: str) -> set[str]:
    return {word[:5] for word in re.findall(r"[a-z]{4,}", text.lower()) if word not in _DULL}
