# ruff: noqa: E501  a pattern reads best on one line
"""Dates told apart by the noun of each job: "Bates label them, and log anything to Kessler. Labels by Tuesday, log by
Thursday." Each job stands on a line of its own with its date; words that leave open which is which are left as they are."""

from dataclasses import dataclass

from intake import patterns as re
from intake.reading.asks import courtesy, told
from intake.reading.sections import ITEM
from intake.reading.sentences import sentences
from intake.reading.series import comes_again
from intake.reading.when.atoms.plain import plain
from intake.reading.when.phrases import Phrase, phrases

_LONGEST = 1500  # characters of a mail that is looked at
_FILLER = r"(?:the|and|but|so|by|for|on|due|please|pls|is|are|be|would|will|can|could|may|wait|until|till|fine|ok|okay|good|enough|soon|plenty|needed|wanted|want|need|i|we|to|me|at|no|later|than|in|my|hands|both|one|ones|do|does|works|comes?|like|that|those|with|'d|'s|it|ready|done|back|here|then|that's)"
_PARTS = re.compile(r"\s*;\s*|,\s+(?:and |but |while )?|\.\s+|\s+(?:and|but|while)\s+", re.I)
_TAIL = re.compile(r"(?:,|;|:|\s[-–—])\s+(?:so|and so|with|meaning|say|call it)\s+", re.I)
# where one job ends and the next may begin
_CUTS = re.compile(
    r"(?<!\bMs)(?<!\bMr)(?<!\bDr)(?<!\bMrs)(?<!\bv)(?<!\bNo)[.?!;]\s+|,?\s+and(?: then| also| please)*\s+|,\s+(?:then|also|plus)\s+|\n+",
    re.I,
)
# the same under another name: "tables" of contents and authorities
_NAMES = {"table": ("toc", "toa"), "dep": ("depo",), "rog": ("inter",), "exhib": ("exs",), "minut": ("minut",)}


@dataclass(frozen=True, slots=True)
class _Dated:
    """The noun of a job and its time as written."""

    stems: frozenset[str]
    when: str


def told_apart(text: str) -> str:
    """The text with each job on a line with its date; as it is where the dates are not so told apart."""
    if len(text) > _LONGEST or comes_again(text) or any(ITEM.match(line) for line in text.split("\n")):
        return text
    said = sentences(text)
    if not said or courtesy(said[-1]):
        return text
    if both := _ONE_FOR_BOTH.search(text):
        return f"{text[: both.start()]}, {both['both']}{text[both.end() :]}"
    if jobs := _in_order(text):
        return jobs
    for before, last in _endings(text, said[-1]):
        if (dated := _dated(last)) and (jobs := _jobs(before, dated)):
            return jobs
    return text


# "Index the exhibits and cite-check the brief. Both by Friday.", "... I need both by Friday."
_ONE_FOR_BOTH = re.compile(
    r"(?<=[a-z])[.!?]\s+(?:(?:please |pls )?(?:i(?:['’]d)?|we(?:['’]d)?|can i|could i)? ?(?:need|want|have|like|get) |please )?(?P<both>(?:both|each)(?: of (?:them|these|those))?(?: (?:due|needed|wanted|back|to me|ready|done))* (?:by|for|on|before|no later than) [^.!?\n]+)(?=[.!?\n]|$)",
    re.I,
)
_FIRST = r"(?:the )?(?:first|former|1st)(?: one| of (?:them|these|those))?"
_SECOND = r"(?:the )?(?:second|other|latter|last|2nd)(?: one)?"
_DUE = r"(?:is |needed |wanted |due )*(?:by |for |on )?"
# "..., the first by Friday and the second by Monday", "...: Friday for the first and Monday for the second"
_ORDER = re.compile(
    rf"\s*[,;:(.–—-]\s*(?:(?P<a>(?-i:[A-Z\d])[^,;.:!?\n]{{2,40}}?) for {_FIRST},? (?:and |but )?(?P<b>[^,;.:!?\n]{{2,40}}?) for {_SECOND}|{_FIRST} {_DUE}(?P<c>[^,;.:!?\n]{{2,40}}?),? (?:and |but )?{_SECOND} {_DUE}(?P<d>[^,;.:!?\n]{{2,40}}?))\)?\s*(?=[.!?\n]|$)",
    re.I,
)


def _in_order(text: str) -> str:
    """The two jobs of a sentence on a line each, with the days that are said of the first and of the second."""
    found = _ORDER.search(text)
    if not found:
        return ""
    whens = (found["a"] or found["c"], found["b"] or found["d"])
    start = max((text.rfind(sign, 0, found.start()) for sign in "\n.!?"), default=-1) + 1
    cuts = list(_CUTS.finditer(text, start, found.start()))
    if len(cuts) != 1 or not all(map(_has_day, whens)):
        return ""
    items = (text[start : cuts[0].start()], text[cuts[0].end() : found.start()])
    if any(_has_day(one) or told(one) or not one.strip() for one in items):
        return ""
    lines = [f"- {' '.join(one.split()).strip(' ,;.?')}. Due by {when}" for one, when in zip(items, whens, strict=True)]
    return "\n".join(one for one in (text[:start].strip(), *lines, text[found.end() :].strip(" .!?\n")) if one)


def _endings(text: str, last: str) -> list[tuple[str, str]]:
    """The last sentence, or the end of it behind "so", and what stands before."""
    start = text.rfind(last)
    out = [(text[:start], last)] if start > 0 else []
    return out + [(text[: start + one.start()], last[one.end() :]) for one in _TAIL.finditer(last) if start >= 0]


def _dated(last: str) -> list[_Dated]:
    """Each part of it is one noun and one time, and nothing else; else none."""
    words, out = plain(last).rstrip(" .!"), []
    times = [one for one in phrases(words) if one.kind == "day" or (one.kind == "clock" and one.clock)]
    if len(times) != 2:
        return []
    for part, time in _parts(words, times):
        stems = _stems(part)
        if not 0 < len(stems) <= 2:
            return []
        out.append(_Dated(stems, words[time.start : time.end]))
    return out if len(out) == 2 and not out[0].stems & out[1].stems else []


def _parts(words: str, times: list[Phrase]) -> list[tuple[str, Phrase]]:
    """The words beside each time, cut at the one joint between them that leaves a noun to both."""
    one, other = times
    for cut in _PARTS.finditer(words, one.end, other.start):
        first, second = (
            words[: one.start] + words[one.end : cut.start()],
            words[cut.end() : other.start] + words[other.end :],
        )
        if _stems(first) and _stems(second):
            return [(first, one), (second, other)]
    return []


def _stems(part: str) -> frozenset[str]:
    bare = re.sub(rf"\b{_FILLER}\b|['’](?:d|ll|s)\b", " ", part.lower())
    return frozenset(_stem(one) for one in re.findall(r"[a-z]{3,}", bare))


def _stem(word: str) -> str:
    return word.rstrip("s")[:5] if len(word) > 3 else word


def _jobs(before: str, dated: list[_Dated]) -> str:
    """The jobs on a line each: the cut is the last joint between the words for one and for the other."""
    places = [_places(before, one) for one in dated]
    if not all(places):
        return ""
    order = sorted(range(2), key=lambda place: places[place][0])
    first, second = places[order[0]], places[order[1]]
    if first[-1] >= second[0]:
        return ""
    cuts = [
        one
        for one in _CUTS.finditer(before, first[0], second[0] + 1)
        if one.end() <= second[0] and one.start() >= first[0]
    ]
    if not cuts:
        return ""
    head, opened = _head(before[: cuts[-1].start()])
    items = (opened, before[cuts[-1].end() :])
    if any(_has_day(one) or told(one) for one in items):
        return ""
    lines = [
        f"- {' '.join(one.split()).strip(' ,;.?')}. Due by {dated[place].when}"
        for place, one in zip(order, items, strict=True)
    ]
    return "\n".join((*head, *lines))


def _has_day(text: str) -> bool:
    said = plain(text)
    return any(one.kind in ("day", "span") for one in phrases(said))


def _places(before: str, one: _Dated) -> list[int]:
    """Where its noun stands in the words for the jobs."""
    words = [(hit.start(), hit[0]) for hit in re.finditer(r"[a-z]{3,}", before.lower())]
    found = [[at for at, word in words if _stem(word) == stem or word in _NAMES.get(stem, ())] for stem in one.stems]
    return sorted(at for places in found for at in places) if all(found) else []  # "the motion is filed Friday"


def _head(opened: str) -> tuple[list[str], str]:
    """What is only told before the first job, and the job: its last sentence, behind a colon that announces it."""
    said = sentences(opened)
    *head, job = said or [opened]
    lead, colon, rest = job.partition(": ")
    return ([*head, f"{lead}:"], rest) if colon and len(rest.split()) > 2 else (list(head), job)
