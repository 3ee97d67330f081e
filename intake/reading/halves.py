# ruff: noqa: E501  a pattern reads best on one line
"""One sentence cut between two pieces of work that each have a date: "cite-check by Thursday, proposed order by Friday"."""

from collections.abc import Sequence
from itertools import pairwise

from intake import patterns as re
from intake.reading.asks import asks, sets_due
from intake.reading.kinds import WORK_VERBS, read_kind
from intake.reading.titles import starts_with_work
from intake.reading.when.atoms.plain import plain
from intake.reading.when.hour_of_count import with_hours
from intake.reading.when.inside import PRODUCT
from intake.reading.when.phrases import phrases
from intake.reading.when.roles import Placed, Role, placed

SAME = r"(?:it|this|that|them|these|those|draft|final|one|version|everything|both|all|same|copy|copies|result|results)"
BACK = re.compile(
    rf"^\W*(?:(?:and|also|then|please|pls|i|we|can|could|would|you|just|but)\s+){{0,4}}(?:\w+\s+){{0,3}}?{SAME}\b(?!-)",
    re.I,
)
_CORRECTS = re.compile(
    r"\b(?:or|actually|scratch|strike that|correction|i mean|make that|sorry|rather|wait|instead|latest|if not|otherwise|no later|but (?:ideally|preferably|really|no))\b",
    re.I,
)
_LEAD_IN = re.compile(
    r"(?:\b(?:by|for|on|due|on or before|at or before|before|(?:no|not) later than|at the latest by|until|at|needed|needs?|in|to me|back|is|are|ready|done|want(?:ed)?|it|them|and|then|the|,)\b[\s,(]*)+$",
    re.I,
)
_AT_LATEST = re.compile(r"^[\s,]*(?:at (?:the )?(?:very )?latest|latest|if (?:at all )?possible|if you can)\b", re.I)
_JOINT = re.compile(r"^[\s,;).]*(?:(?:and|then|plus|while|with|but|also|followed by)\b[\s,]*)*", re.I)
_THING = re.compile(rf"^(?:the|a|an|his|her|their|our|my|your)\s+(?!{SAME}\b(?!-))\w+", re.I)
LABEL = re.compile(r"^\W*(?P<label>[A-Z][\w.' ]{1,30}?)\s*(?::|\s[-–—])\s")


# "Okafor to draft the notice, Santos to prepare the exhibits": a person and her work on each side
_PERSON = rf"[A-Z]\w+ (?:(?:to|should|can|could|will|shall|please|must|needs to) (?:please )?(?:{WORK_VERBS}|do|handle)|(?:drafts|prepares|does|takes|handles|indexes|pulls|summari[sz]es|builds|charts|cite-?checks|tabs|digests|reviews|updates|compiles|formats|proofreads|redlines|scans|organi[sz]es|assembles|redacts|translates))\b"
_PERSON_DOES = re.compile(rf"^\W*(?:(?:have|let|ask|get) )?{_PERSON}")
_BY_PERSON = re.compile(rf"\s*(?:[,;]\s*(?:and |while |then )?|\s(?:and|while) )(?={_PERSON})")


def halves(sentence: str) -> list[str]:
    """A sentence cut between two pieces of work that each have a date: "cite-check by Thursday, proposed order by Friday"."""
    if len(given := _BY_PERSON.split(sentence)) > 1 and all(_PERSON_DOES.match(one) for one in given):
        return _with_shared_end(given)
    if series := _day_first(sentence) or _dated_chunks(sentence) or _both_of(sentence):
        return series
    text = plain(sentence)
    dues = [one for one in placed(text, with_hours(phrases(text), text)) if one.role in (Role.DUE, Role.WISH, Role.LATEST, Role.BEFORE) and one.phrase.kind in ("day", "clock", "span")]  # fmt: skip
    cuts = [cut for one, other in pairwise(dues) if (cut := _cut(sentence, one, other)) is not None]
    ends = [0, *cuts, len(sentence)]
    halves = [_with_day(sentence[start:end], start, dues).strip(" ,;") for start, end in pairwise(ends)]
    label = LABEL.match(sentence)
    under = (
        f"{label['label']}: " if label and len(label["label"].split()) < 4 else ""
    )  # "Tran: the index by Thursday and the letter by Friday" is Tran's twice
    halves = [_FOR_A.sub("", _JOINT.sub("", half)) if place else half for place, half in enumerate(halves)]
    halves = [_JOINT.sub("", half) if place else half for place, half in enumerate(halves)]
    return [under + _with_by(half) if place else half for place, half in enumerate(halves) if half]


def _with_by(half: str) -> str:
    """ "a note on who signed, which can come Friday": its day, which the whole sentence made plain, said plainly."""
    times = [one for one in phrases(plain(half)) if one.kind in ("day", "clock", "span")]
    if len(times) != 1 or sets_due(half):
        return half
    return f"{half[: times[0].start]}by {half[times[0].start :]}"


_OPENS_DAY = re.compile(r"(?:^|[,;]|\band|\bthen)\s*(?:and |then )?$", re.I)


def _day_first(sentence: str) -> list[str]:
    """ "Thursday the cite check, Friday the cover letter": each thing behind its day."""
    text = plain(sentence)
    days = [one for one in phrases(text) if one.kind == "day"]
    if len(days) < 2 or days[0].start or not all(_OPENS_DAY.search(text[: one.start]) for one in days):
        return []
    ends = [*(one.start for one in days[1:]), len(sentence)]
    things = [sentence[one.end : end] for one, end in zip(days, ends, strict=True)]
    things = [_JOINED_ON.sub("", one).strip(" ,;:.") for one in things]
    if not all(things) or not all(map(_is_bare, things)):
        return []
    return [f"{thing} by {sentence[one.start : one.end]}" for one, thing in zip(days, things, strict=True)]


_JOINED_ON = re.compile(r"[\s,;]*\b(?:and|then)\s*$", re.I)
_COMMA = re.compile(r"\s*[,;]\s*(?:(?:and|then|plus)\s+)*|\s+(?:and|then|plus)\s+", re.I)
_NO_TIME = re.compile(r"\b(?:by|on|for|before|at|until|till|since|from|due|the|next|this|of|to|after)\s*$", re.I)
_SAYS_HOW = re.compile(r"^\W*(?:thx|thanks|thank you|ty|please|pls|tia|nothing|no|not|don['’]?t|do not|never|without|only|draft only|just|both|all|in|as|with)\b", re.I)  # fmt: skip


def _dated_chunks(sentence: str) -> list[str]:
    """ "report index mon, letter asking for his notes tomorrow, nothing sent without me": things with a bare day behind each."""
    chunks, last = [], 0
    text = plain(sentence)
    days = [one for one in phrases(text) if one.kind in ("day", "clock", "span")]
    for one in days:
        gap = _COMMA.match(sentence, one.end)
        if gap is None and sentence[one.end :].strip(" .!"):
            return []
        thing = sentence[last : one.start].rstrip(" ,")
        if one.start < last or _NO_TIME.search(thing) or not _is_bare(thing):
            return []
        said = sentence[last : one.end]
        chunks.append(said if sets_due(said) else f"{thing} by {sentence[one.start : one.end]}")
        last = gap.end() if gap else len(sentence)
        if not (rest := sentence[last:]).strip() or _SAYS_HOW.match(rest):
            break
    rest = sentence[last:].strip()
    if len(chunks) < 2 or len(chunks) != len(days) or (rest.strip(" .!") and not _SAYS_HOW.match(rest)):
        return []
    return [*chunks[:-1], f"{chunks[-1]}, {rest}" if rest.strip(" .!") else chunks[-1]]


_VERBS = re.compile(r"\b(?:is|are|was|were|has|have|had|will|would|did|does|do|can|could|should|must|may|might|i|we|he|she|they|you|it)\b|n['’]t\b|['’](?:m|ll|re|ve|d)\b|\?", re.I)  # fmt: skip


def _is_bare(thing: str) -> bool:
    """A thing by name, with no verb beside it."""
    return len(thing.split()) < 12 and not _VERBS.search(thing) and (_names_work(thing) or _PRODUCT.search(thing) is not None)  # fmt: skip


_PRODUCT = re.compile(rf"\b{PRODUCT}\b", re.I)
# "..., both by Thursday", "both of those for Friday"
_BOTH = re.compile(r"[,;]?\s*\b(?:both|each)(?: of (?:them|these|those))?(?: (?:needed|wanted|due|back|to me|please))* (?=(?:by|for|on|before|at|no later)\b|(?:today|tomorrow|tonight|mon|tue|wed|thu|fri)\w*\b)", re.I)  # fmt: skip
_GOES_ON = re.compile(
    rf"\s*,?\s*\band\s+(?:(?:while|since|as|when|once|because)\b[^,;.]{{3,50}}?,?\s+|(?:then|also|after that|afterwards|separately|please|pls)[, ]+)+(?=(?:(?:{WORK_VERBS})\s+(?!(?:it|them|this|that|these|those|both)\b)\w|(?:an?|the|our|his|her|their)\s\w))"
    rf"|\s*,\s*and\s+(?=(?:{WORK_VERBS})\s+(?:an?|the|our|his|her|their|every|each|all)\b)|\s+and\s+(?=(?:{WORK_VERBS})\s+(?:an?|the|our|his|her|their|every|each|all)\s)",
    re.I,
)


# "tab and bookmark the exhibits, both by Friday": one object of two verbs
_NO_OBJECT = re.compile(rf"\b(?:{WORK_VERBS})\W*$", re.I)


def _both_of(sentence: str) -> list[str]:
    """ "pull the logs and while that runs list the drivers, both by Thursday": she counts two herself."""
    said = _BOTH.search(sentence)
    before = sentence[: said.start()] if said else ""
    joints = list(_GOES_ON.finditer(before)) or [one for one in _AND_A.finditer(before) if _two_kinds(before, one)]
    if said is None or len(joints) != 1 or sets_due(sentence[: said.start()]):
        return []
    first, second = sentence[: joints[0].start()], sentence[joints[0].end() : said.start()]
    if not (asks(first) and (_names_work(second) or starts_with_work(second))) or _NO_OBJECT.search(first):
        return []
    when = sentence[said.end() :]
    return [f"{first}, {when}", f"{second}, {when}"]


# "an index of the exhibits and a cite-check of the brief, each by Friday"
_AND_A = re.compile(r"\s+and\s+(?=(?:an?|the|our|his|her|their)\s)", re.I)


def _two_kinds(words: str, joint: re.Match[str]) -> bool:
    """Whether a kind of work is named on each side of "and", and not the same."""
    first, second = read_kind(words[: joint.start()])[0], read_kind(words[joint.end() :])[0]
    return "general" not in (first, second) and first != second


def _with_day(half: str, start: int, dues: Sequence[Placed]) -> str:
    """ "... and the letter at noon the same day": the day stands in the half before."""
    for one in dues:
        clock, day = one.phrase.clock, one.phrase.day
        if clock and start <= clock.start < start + len(half) and day and day[0].start < start:
            said = " ".join(atom.words for atom in day)
            half = f"{half[: clock.end - start]} {said}{half[one.phrase.end - start :]}"
    return half


_FOR_BOTH = re.compile(r"(?:,\s*(?:both|all|each)\b[^,]*)+$", re.I)


def _with_shared_end(parts: list[str]) -> list[str]:
    """ "..., both in Alvarez, both by Thursday": what stands behind the last half for all; so does the only date."""
    if end := _FOR_BOTH.search(parts[-1]):
        return [*(half + end[0] for half in parts[:-1]), parts[-1]]
    times = [one for one in phrases(plain(parts[-1])) if one.kind in ("day", "clock", "span")]
    if len(times) == 1 and not any(map(sets_due, parts[:-1])) and sets_due(parts[-1]):
        return [*(f"{half} by {times[0].words}" for half in parts[:-1]), parts[-1]]
    return parts


# "For Brandt, the log by Thursday, the letter by Friday"
_UNDER = re.compile(
    r"^\W*(?:(?:so|and|then) )?(?:for|in|on|as to|re:?) (?:the )?[\w.'’]+(?: [\w.'’]+){0,3}?[,:]?\s+(?=(?:the|an?|our|my|his|her)\b)",
    re.I,
)


# "..., and, as it is the same file, for a short note on the signatory"
_FOR_A = re.compile(r"^(?:(?:and|then|also)\b[\s,]*)*(?:(?:as|since|because|while|given|when)\b[^,;.]{3,50},\s*)?(?:(?:also|then) )?(?:for|to have|i want|i need|i['’]d like)\s+(?=(?:an?|the|our|his|her|their)\s)", re.I)  # fmt: skip
# "..., and could somebody also look up the rule by Friday?"
_ASKS_ANEW = re.compile(rf"^(?:could|can|would|will|might) (?:you|i|we|someone|somebody|anyone|one of you) (?:please |also |then |perhaps )*(?:(?:{WORK_VERBS}|have|see|look)\b(?! (?:it|this|that|them|these|those|both|me|us)\b))", re.I)  # fmt: skip
# "What is us: the exhibit", "Working back from that: the shells"
_LED = re.compile(r"^[^:;.\d]{3,60}:\s+(?=(?:an?|the|our|my|his|her)\s)")


def _cut(sentence: str, one: Placed, other: Placed) -> int | None:
    """Where the second piece of work begins; None where both dates speak of the same."""
    between = sentence[one.phrase.end : other.phrase.start]
    if len(between) > 300 or _CORRECTS.search(_LEAD_IN.sub("", _AT_LATEST.sub("", between))):
        return None
    between = _AT_LATEST.sub("", between)
    head = _UNDER.sub("", _LEAD_IN.sub("", sentence[: one.phrase.start][-300:]).strip())
    head = _LED.sub("", head)
    if _names_work(head) or (len(head.split()) > 2 and asks(head)):
        rest = _FOR_A.sub("", _LEAD_IN.sub("", _JOINT.sub("", between)).strip(" ,;(-"))
        return one.phrase.end if _names_work(rest) or _ASKS_ANEW.match(rest) else None
    joint = re.search(r"(?:,|;|\band\b|\bthen\b)\s*(?:and |then )?(?:by|for|on|due|before)?\s*$", between, re.I)
    after = sentence[other.phrase.end : other.phrase.end + 200]
    return one.phrase.end + joint.start() if joint and _names_work(_JOINT.sub("", after)) and _names_work(_JOINT.sub("", between[: joint.start()])) else None  # fmt: skip


# "the Kim summary by Friday and the Ortiz one by Monday", "... and the one for the yard manager, also tomorrow"
_ONE_MORE = re.compile(
    r"(?:and )?(?:the (?-i:[A-Z])[\w-]+ one\b|(?:the )?ones? (?:for|of|on|about|from|to) (?:the |an? |our |his |her )?\w)",
    re.I,
)
# "same format as the last one": how to do it
_LIKE = re.compile(r"^\W*(?:(?:and|but|in|with|using|use) )*(?:the |that )?(?:same (?:\w+ )?(?:format|style|form|way|layout|structure|order|template|font|approach|as)|like\b|just like|similar to|modeled|based on|as (?:in|we|you|before|usual))", re.I)  # fmt: skip
# "by Thursday (the tenth), 2 pm": no thing
_ONLY_A_DAY = re.compile(r"\W*the \S*(?:st|nd|rd|th|first|second|third)\W*", re.I)


# "the exhibit to it", "a cover letter for this": a thing of its own that goes with the other
_GOES_WITH = re.compile(rf"^(?:the|an?|our) (?!{SAME}\b)[\w-]+ (?:[\w-]+ )?(?:to|of|for|on|about|with|behind|under) (?:it|this|that|them)\b", re.I)  # fmt: skip


def _names_work(words: str) -> bool:
    if _ONE_MORE.match(words) or _GOES_WITH.match(words):
        return True
    if (
        not words
        or _ONLY_A_DAY.fullmatch(words)
        or _LIKE.match(words)
        or (BACK.match(words) and read_kind(words)[0] == "general")
    ):
        return False
    if _ENDS_IN_PRODUCT.fullmatch(words.strip()):
        return True
    return read_kind(words)[0] != "general" or starts_with_work(words) or bool(_THING.match(words))


# "lien chart", "updated recall index": no article, and no verb
_ENDS_IN_PRODUCT = re.compile(rf"(?:(?!(?:is|are|was|were|has|have|had|will|would|in|as|by|on|to|with|like|same|this|that|it|one)\b)[\w'’/&-]+ ){{1,5}}(?:{PRODUCT})", re.I)  # fmt: skip
