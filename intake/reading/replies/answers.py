# ruff: noqa: E501  a pattern reads best on one line
"""Answers to the desk's numbered questions: the number, its words, or what it means. "Yes" to two dates is no answer."""

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from intake import patterns as re
from intake.known import KnownChoice, KnownQuestion
from intake.reading.matters import MatterRead, read_matter
from intake.reading.replies.acts import found
from intake.reading.replies.acts.act import DAYNAME
from intake.reading.replies.days import chooses, in_digits, matches, weeks_named
from intake.reading.replies.wording import by_caption, by_words
from intake.reading.when.atoms.plain import plain
from intake.reading.when.phrases import phrases
from intake.reading.when.standpoint import Standpoint
from tracker.domain.firm import Firm

_NUMBER = re.compile(
    r"^\W*(?:(?:i (?:mean|meant|choose|pick)|let's (?:go with|do)|go with|please|pls|it'?s|answer|option|choice|number|no\.?|#)[:\s]*)*(?:the )?\(?#?(?P<n>\d)\)?(?=\s*(?:$|[.,;:!)\n-]|please|pls|thanks|thx|is |it |for |the |that|and |works|-))",
    re.I,
)
_NOT_NUMBER = re.compile(
    r"^\W*\d\s*(?:[ap]\.?m|:\d|/|(?:(?<=\d)(?:st|nd|rd|th))\b|o'clock|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|days?|hours?|hrs?|weeks?|pm|noon)",
    re.I,
)
_OPTION = re.compile(r"\b(?:option|choice|number|answer|#)\s*#?(?P<n>\d)\b", re.I)
_PLACES = {"first": 1, "1st": 1, "former": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4}
_PLACE = re.compile(
    r"\b(?:the )?(?P<w>first|1st|former|second|2nd|third|3rd|fourth|4th|latter|last)(?: (?:one|option|choice|date|reading))?\b(?! (?:draft|set|thing|page|week|version|amended|of))",
    re.I,
)
_ORDER = re.compile(r"(?:\bthe |^\W*)(?P<w>earlier|sooner|later|earliest|latest)(?: (?:one|date|option))?\b", re.I)
_ORDINAL = re.compile(r"\b(?P<d>\d{1,2})(?:st|nd|rd|th)\b", re.I)
_YES = re.compile(
    r"^\W*(?:yes|yep|yeah|yup|y|correct|right|that'?s (?:right|correct|fine|all right|alright|ok|okay|good|no problem)|all right|alright|granted|by all means|(?:s?he|they) can have (?:it|the|that|those)|confirmed|confirm|sure|please do|ok|okay|fine|agreed|exactly|affirmative|absolutely|of course|go ahead|works|sounds good|perfect|👍)\b",
    re.I,
)
_NO = re.compile(r"^\W*(?:no|nope|n|neither|nah|negative|not (?:yet|really|that)|don't|do not|wrong|none)\b", re.I)
_NEITHER = re.compile(
    r"\b(?:neither|none of (?:these|those|them|the above)|something else|another (?:date|matter)|different (?:date|matter))\b",
    re.I,
)
_ANY = re.compile(r"^\W*(?:both|either|whichever|any|all)\b", re.I)


@dataclass(frozen=True, slots=True)
class Answer:
    """`number` chosen; else `unclear` where it answers without choosing, `other` where it gives something that was not offered."""

    number: int | None = None
    unclear: bool = False
    other: bool = False
    neither: bool = False  # "Neither." and nothing that she wants instead


_QUALIFIED = re.compile(
    r"\b(?:but|if|once|unless|until|provided|assuming|subject to|(?:as|so) long as|except|when|after|only|pending|conditional\w*|however|though)\b",
    re.I,
)
_COUNTED = re.compile(
    r"^\W*(?:option|choice|number|answer|the)?\s*(?P<n>one|two|three|four)\W*(?:please|pls|thanks|thank you|thx)?\W*$|\b(?:option|choice|number) (?P<o>one|two|three|four)\b",
    re.I,
)
_COUNT = {"one": 1, "two": 2, "three": 3, "four": 4}


def qualified(question: KnownQuestion, text: str) -> bool:
    """A yes to an order under a condition is no yes: "yes, once the fee clears"."""
    orders = not any(one.due or one.matter for one in question.choices)
    return orders and bool(_QUALIFIED.search(text))


def read_answer(question: KnownQuestion, text: str, here: Standpoint, firm: Firm) -> Answer:
    """What a text chooses among the choices."""
    text, choices = plain(text).strip(), question.choices
    if any(one.due for one in choices):
        text = weeks_named(in_digits(text, above=len(choices)))
    if (number := _by_number(choices, text)) is not None:
        return Answer(number)
    if hit := _NEITHER.search(text):
        return Answer(other=True, neither=len(text.replace(hit[0], "").split()) <= 3)
    if (leading := _leading_place(choices, text)) is not None:
        return Answer(leading)
    if (by_time := _by_time(choices, text, here)) is not None:
        return by_time
    matter = read_matter(text, firm, "body")
    if (by_matter := _by_matter(choices, matter, text, firm)) is not None:
        return by_matter
    return _by_meaning(choices, text) or Answer(unclear=_answers_without_choosing(choices, text, matter))


def _by_number(choices: tuple[KnownChoice, ...], text: str) -> int | None:
    numbers = {one.number for one in choices}
    hits = (_NUMBER.match(text) if not _NOT_NUMBER.match(text) else None, _OPTION.search(text))
    named = [int(hit["n"]) for hit in hits if hit]
    if hit := _COUNTED.search(text):
        named.append(_COUNT[(hit["n"] or hit["o"]).lower()])
    return next((one for one in named if one in numbers), None)


def _by_matter(choices: tuple[KnownChoice, ...], matter: MatterRead, text: str, firm: Firm) -> Answer | None:
    fits = [one.number for one in choices if one.matter and one.matter in matter.numbers]
    if len(fits) == 1:
        return Answer(fits[0])
    if not matter.number and (said := by_caption(choices, text, firm)):
        return Answer(said[0]) if len(said) == 1 else Answer(unclear=True)
    other = matter.number and not fits and any(one.matter for one in choices)
    return Answer(other=True) if other else None


def _by_meaning(choices: tuple[KnownChoice, ...], text: str) -> Answer | None:
    """By its place in the list, as a yes or no, by its words."""
    if (place := _by_place(choices, text)) is not None:
        return Answer(place)
    if (said := _yes_or_no(choices, text)) is not None:
        return said
    number = by_words(choices, text) or _by_go_ahead(choices, text)
    return None if number is None else Answer(number)


def _by_go_ahead(choices: tuple[KnownChoice, ...], text: str) -> int | None:
    """ "Go ahead." to "Start now"."""
    starts = [one.number for one in choices if one.words.lower().startswith("start")]
    return starts[0] if len(starts) == 1 and "resume" in found(text, "attorney") else None


def _answers_without_choosing(choices: tuple[KnownChoice, ...], text: str, matter: MatterRead) -> bool:
    if _YES.match(text) or _NO.match(text) or _ANY.match(text):
        return True
    return bool(matter.numbers) and len(text.split()) <= 5 and any(one.matter for one in choices)


# "The later one. I'm in Fresno all this week": her choice first, then what else she tells
_LEADING = re.compile(
    r"^\W*(?:(?:yes|yeah|yep|sorry|oh|sure|definitely|certainly|i(?:'d| would)? (?:mean|meant|choose|pick|picked|prefer|want|need|say|like)|it(?:'s| is| was)|make it|let'?s (?:do|go with|say|make it|use|take|go for)|go (?:with|for)|use|take|please|kindly|for),? )*(?:the |your |on the )?"
    r"(?P<w>first|1st|former|second|2nd|third|3rd|fourth|4th|latter|last|earlier|sooner|later|earliest|latest)"
    rf"(?: of (?:the|those|these|your) (?:two|three|dates|days|options|choices)(?: \w+)?| (?:one|option|choice|date|day|reading|time|{DAYNAME}|of (?:those|these|them)))?"
    r"(?:,? (?:please|pls|thanks|thank you|works|is (?:right|fine|good|better|correct|it|what i (?:meant|want|need))(?: for me)?|will do|as i \w+|that is))*\s*(?:$|[.,;:!)\n–—-])",
    re.I,
)


def _leading_place(choices: tuple[KnownChoice, ...], text: str) -> int | None:
    found = _LEADING.match(text)
    return _place_of(found["w"].lower(), choices) if found else None


def _place_of(word: str, choices: tuple[KnownChoice, ...]) -> int | None:
    """ "the second" by the list, "the later" by the dates; None where there is no such choice."""
    if word in _PLACES or word in ("latter", "last"):
        place = len(choices) if word in ("latter", "last") else _PLACES[word]
        return choices[place - 1].number if 0 < place <= len(choices) else None
    if not choices or not all(one.due for one in choices):
        return None
    ordered = sorted(choices, key=lambda one: str(one.due))
    return ordered[0 if word in ("earlier", "sooner", "earliest") else -1].number


_REFUSED = re.compile(r"(?:\b(?:not|never|cannot|no longer|rather than|instead of|forget|scratch)\b|n't\b)[^.;,!?]{0,25}$", re.I)  # fmt: skip


def _by_place(choices: tuple[KnownChoice, ...], text: str) -> int | None:
    """The first place that is named and not refused: "not the earlier one, the later"."""
    for pattern in (_PLACE, _ORDER):
        named = [one["w"].lower() for one in pattern.finditer(text) if not _REFUSED.search(text[: one.start()])]
        if named and (number := _place_of(named[0], choices)) is not None:
            return number
    return None


def _yes_or_no(choices: tuple[KnownChoice, ...], text: str) -> Answer | None:
    yes = [
        one.number
        for one in choices
        if re.match(r"\W*(?:yes|approve|keep|correct|that'?s right|confirm|accept|agree|ok)\b", one.words, re.I)
    ]
    no = [
        one.number
        for one in choices
        if re.match(r"\W*(?:no|not|ask for changes|decline|reject|don't)\b", one.words, re.I)
    ]
    if _YES.match(text) and len(yes) == 1 and not re.search(r"\b(?:but|no|not|n't)\b", text, re.I):
        return Answer(yes[0])
    if _NO.match(text) and len(no) == 1:
        return Answer(no[0])
    return None


def _by_time(choices: tuple[KnownChoice, ...], text: str, here: Standpoint) -> Answer | None:
    """By the day or hour that is named; a day that is none of them is another answer."""
    timed = [one for one in choices if one.due]
    if not timed:
        return None
    wanted = [one for one in phrases(text) if (one.days or one.clock) and chooses(one, text)]
    meant = [
        one
        for one in wanted
        if not re.search(r"\b(?:not|no|instead of|rather than)\s+(?:on |by |the )?$", text[: one.start], re.I)
    ]
    barred = [one for one in wanted if one not in meant]
    if not wanted:
        days = {int(hit["d"]) for hit in _ORDINAL.finditer(text)}
        chosen = [one.number for one in timed if one.due and one.due.astimezone(ZoneInfo(here.zone)).day in days]
        return Answer(chosen[0]) if len(chosen) == 1 else None
    fits = [
        one
        for one in timed
        if all(matches(one, phrase, here) for phrase in meant)
        and not any(matches(one, phrase, here) for phrase in barred)
    ]
    if len(fits) != 1 and len(wanted) > 1 and text[: wanted[0].start].strip(" \"'(") == "":
        first = [one for one in timed if matches(one, wanted[0], here)]  # "The 11th, I'm away on the 4th"
        fits = first if len(first) == 1 and text[wanted[0].end :].lstrip()[:1] in (",", ".", ";", ":", "!") else fits
    if len(fits) == 1:
        return Answer(fits[0].number)
    return Answer(other=True) if not fits and meant else Answer(unclear=True)
