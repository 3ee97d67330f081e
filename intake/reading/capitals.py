# ruff: noqa: E501  a pattern reads best on one line
"""Capitals put where most writers put them, before anything is read: where a sentence begins, in "I", in the names of the
firm's people and matters. A mail typed all in small letters is then read like any other."""

from intake import patterns as re
from intake.reading.matters import mentions
from intake.reading.names import with_capitals as with_names
from intake.reading.sentences import SHORT_FORMS
from tracker.domain.firm import Firm

_I = re.compile(r"(?<![\w.'/(-])i(?='(?:m|ll|d|ve)\b|(?= )(?! ?[.)]))")
_FIRST = re.compile(r"(?:\A|\n\s*\n|(?<=[.!?:])\n)\s*(?P<word>[a-z][a-z']*)(?=[ ,]|:(?!/)|-\s)")
_NEXT = re.compile(r"(?<![\w'-])(?P<last>[A-Za-z\d'-]+)(?P<end>[.!?]\)?[ \t]+)(?P<word>[a-z][a-z']*)(?=[ ,:;])")
_TITLE = re.compile(r"(?<![\w.])(?P<title>ms|mrs|mr|dr)\. (?P<name>[A-Za-z]{3})")  # "ms. whitlock's statements"


_SHOUTED = re.compile(r"(?<![\w@./-])[A-Z][A-Z']*(?![\w@/-]|\.\w)")
_FEWEST = 20  # letters of a mail in capitals


def quiet(text: str) -> str:
    """A mail typed all in capitals in small letters; numbers with letters stay: "I-140", "ALV-000120"."""
    small = sum(map(str.islower, text))
    if small * 20 > len(text) or sum(map(str.isupper, text)) < _FEWEST:
        return text
    return _SHOUTED.sub(lambda found: found[0].lower(), text)


def with_capitals(text: str, firm: Firm) -> str:
    """The text with the capitals of sentences and of names."""
    if _I.search(text):
        text = _I.sub("I", text)
    text = _FIRST.sub(lambda found: found[0][: found.start("word") - found.start()] + _upper(found["word"]), text)
    text = _NEXT.sub(_begun, text)
    text = _TITLE.sub(lambda found: f"{_upper(found['title'])}. {_upper(found['name'])}", text)
    return with_matters(with_names(text, firm), firm)


# "due february 16. her backup": a day, no number of a list
_MONTH = re.compile(r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? $", re.I)


_SHORTEST = re.compile(r"(?!(?:it|me|us|am|pm|up|in|on|so|do|go|by|is|ok|we|he|to)$)[a-z]{1,2}$")  # "v.", "st."


def _begun(found: re.Match[str]) -> str:
    last = found["last"]
    hour = found.string[found.start("last") - 1 : found.start("last")] == ":"
    counts = last.isdigit() and not hour and not _MONTH.search(found.string[max(0, found.start() - 12) : found.start()])
    low = last.lower()
    short = found["end"][0] == "." and (counts or (last.isalpha() and _SHORTEST.match(low)) or low in SHORT_FORMS)
    return found[0] if short else f"{last}{found['end']}{_upper(found['word'])}"


def _upper(word: str) -> str:
    return word[0].upper() + word[1:]


def with_matters(text: str, firm: Firm) -> str:
    for _, words, _keys in mentions(text, firm):
        place = text.find(words) if words.isalpha() and len(words) > 3 else -1
        while place >= 0:
            end = place + len(words)
            if not (text[place - 1 : place].isalnum() or text[end : end + 1].isalnum()):
                text = text[:place] + _upper(words) + text[end:]
            place = text.find(words, end)
    return text
