# ruff: noqa: E501  a pattern reads best on one line
"""Answers by their words: the choice that shares what only it says; several numbered questions answered by number."""

from intake import patterns as re
from intake.known import KnownChoice
from tracker.domain.firm import Firm

# Words that tell no choice from another.
_SMALL = frozenset(
    "the a an of for to and or on at in by it is that this one with as from pm am et pt ct mt i we please do you yes no will be".split()  # noqa: SIM905
)


def by_words(choices: tuple[KnownChoice, ...], text: str) -> int | None:
    mine = set(re.findall(r"[a-z0-9-]+", text.lower())) - _SMALL
    if not mine or len(mine) > 40:
        return None
    theirs = {one.number: set(re.findall(r"[a-z0-9-]+", one.words.lower())) - _SMALL for one in choices}
    common = set.intersection(*theirs.values()) if len(theirs) > 1 else set()
    score = {number: len((words - common) & mine) / max(1, len(words - common)) for number, words in theirs.items()}
    ranked = sorted(score.items(), key=lambda one: -one[1])
    if ranked and ranked[0][1] >= 0.34 and (len(ranked) == 1 or ranked[0][1] > ranked[1][1] + 0.15):
        return ranked[0][0]
    return None


# Words of captions that name no matter: "the case of the estate"
_OF_ANY = {"case", "matter", "client", "court", "county", "state", "company", "corp", "that", "this"}
_REFUSED = re.compile(r"(?:\b(?:not|never|rather than|instead of|than)\b|n't\b)[^.;,!?]{0,25}$", re.I)


def by_caption(choices: tuple[KnownChoice, ...], text: str, firm: Firm) -> tuple[int, ...]:
    """The matters that a word of its caption, client or field of law tells from the others: "it's for the transit case"."""
    if not choices or not all(one.matter for one in choices) or len(text.split()) > 25:
        return ()
    named = {one.number: _caption(one, firm) - _OF_ANY for one in choices}
    said = [one for one in re.finditer(r"[A-Za-z][\w'-]+", text) if not _REFUSED.search(text[: one.start()])]
    mine = {word for one in said for word in _parts(one[0])}
    fits = [
        number
        for number, words in named.items()
        if (words - set().union(*(other for at, other in named.items() if at != number))) & mine
    ]
    return tuple(fits)


def _caption(choice: KnownChoice, firm: Firm) -> set[str]:
    matter = firm.matter(choice.matter)
    more = (matter.caption, matter.client, matter.practice, *matter.nicknames, *matter.parties) if matter else ()
    return _parts(" ".join((choice.words, *more)))


def _parts(words: str) -> set[str]:
    return set(re.findall(r"[a-z]{4,}", words.lower()))


def numbered_answers(text: str) -> tuple[tuple[str, str], ...]:
    """ "1. yes 2. the long form": number and words of each."""
    found = re.findall(
        r"(?:^|\n|(?<=[.;,!?])\s|\s(?=\(?\d[.):-]))\s*(?:q|#|\()?\s*(\d{1,2})\s*[.):=-]+\s*(.+?)(?=(?:\n|[.;,!?]?\s)\s*(?:q|#|\()?\d{1,2}\s*[.):=-]+\s|\Z)",
        text,
        re.S | re.I,
    )
    kept = [(number, " ".join(words.split()).strip(" ;,")) for number, words in found]
    return tuple(kept) if (kept and kept[0][0] == "1") or len(kept) > 1 else ()


_NTH = {word: str(place) for place, words in enumerate(("first|1st|one", "second|2nd|two", "third|3rd|three", "fourth|4th|four", "fifth|5th|five", "sixth|6th|six"), 1) for word in words.split("|")}  # fmt: skip
_NTH_WORDS = "|".join(_NTH)
_ASKED = r"(?:question|point|item|one|thing|issue|q)"
# "First question: ...", "As for the third, ...", "On 2: ...", "To your second question, yes."
_OPENS = re.compile(
    rf"(?:^|\n|(?<=[.;!?])\s|(?<=,)\s(?=(?:and )?(?:as (?:for|to)|on|to|re|for)\b))\s*(?:(?:and|but|so|then|also|finally|now),? )?"
    rf"(?:(?P<lead>(?:as (?:for|to)|regarding|on|to|re|for|in answer to)\s+(?:the |your |my |#|no\.? |number |question )?(?P<a>{_NTH_WORDS}|\d)(?: {_ASKED})?)\s*(?:[,:–—-]+\s*|\s)"
    rf"|(?:the |your |my )?(?:(?:question|point|item|q|number|no\.?|answer) ?#?(?P<b>{_NTH_WORDS}|\d)|(?P<c>(?!one\b|two\b|three\b|four\b|five\b|six\b)(?:{_NTH_WORDS})(?:ly)?)(?: {_ASKED})?)\s*(?:[,:–—-]+\s*|\s(?:is|answer)\s*[,:]?\s*))",
    re.I,
)
# "Yes to the first, no to the second."
_VERDICTS = re.compile(
    rf"\b(?P<say>yes|no|nope|yep|sure|fine|ok(?:ay)?|agreed)\s+(?:to|on|for)\s+(?:the |your |question |number |no\.? |#)?(?P<n>{_NTH_WORDS}|\d)\b(?: {_ASKED})?(?P<more>[^.;,!?\n]{{0,120}})",
    re.I,
)


def ordered_answers(text: str, asked: int) -> tuple[tuple[str, str], ...]:
    """Answers in running words that say which of the numbered questions each is for; none where two claim the same."""
    marks = [(one.start(), one.end(), _nth(one["a"] or one["b"] or one["c"])) for one in _OPENS.finditer(text)]
    ends = [start for start, _, _ in (*marks[1:], (len(text), 0, ""))]
    said = [(number, text[begin:end]) for (_, begin, number), end in zip(marks, ends, strict=False)]
    if len(said) < 2:
        said = [(_nth(one["n"]), one["say"] + one["more"]) for one in _VERDICTS.finditer(text)]
    pairs = tuple((number, " ".join(words.split()).strip(" .;,")) for number, words in said)
    numbers = [int(number) for number, _ in pairs]
    if len(pairs) < 2 or len(set(numbers)) < len(pairs) or max(numbers) > asked:
        return ()
    return tuple(one for one in pairs if one[1])


_BULLET = re.compile(r"^[ \t]*[-*•–][ \t]+(?P<said>\S.*)$", re.M)


def listed_answers(text: str, asked: int) -> tuple[tuple[str, str], ...]:
    """ "- yes, both / - the Hanoi address": an item for each of the questions, in their order; none where one is left over."""
    said = [one["said"].strip(" .;,") for one in _BULLET.finditer(text)]
    return tuple((str(number), words) for number, words in enumerate(said, 1)) if len(said) == asked else ()


def _nth(word: str) -> str:
    word = word.lower().removesuffix("ly") if not word.isdigit() else word
    return _NTH.get(word, word)
