# ruff: noqa: E501  a pattern reads best on one line
"""Whether a sentence only says of people who does, reviews or hears of the work: it begins no other."""

from intake import patterns as re
from intake.reading.said.colleagues import said_reviewer, said_watchers
from intake.reading.said.paralegal import said_of_paralegal
from tracker.domain.firm import Firm

_SOMEBODY_ELSE = re.compile(
    r"^\W*(?:(?:so|and|please|pls|then|just) )*(?:get|find|use|ask|pick|choose|give it to) (?:some|any)(?:one|body) else\b",
    re.I,
)


def of_people(sentence: str, firm: Firm) -> bool:
    return bool(
        _SOMEBODY_ELSE.match(sentence)
        or said_of_paralegal(sentence, firm)
        or said_reviewer(sentence, firm)
        or next(said_watchers(sentence, firm), None)
    )
