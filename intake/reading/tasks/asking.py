# ruff: noqa: E501  a pattern reads best on one line
"""Whether a mail that answers nothing asks for work at all."""

import re

from intake.reading.asks import NO_ACTION, POLITE, asks_for_work, told
from intake.reading.fields import forms
from intake.reading.kinds import read_kind
from intake.reading.titles import sentences

_ASKS_US = re.compile(
    r"(?:hi|hello|hey)?\W*(?:do|does|did|are|is|who|what'?s?|how|where|when) (?!.*\b(?:please|need|can you)\b)[^.!?]{3,160}\?\W*$",
    re.I,
)


def is_task_mail(subject: str, body: str) -> bool:
    """Whether a mail that answers nothing asks for work at all."""
    if _ASKS_US.match(body.strip()) and not forms(body):
        return False
    if NO_ACTION.search(body) and not POLITE.search(body):
        return False
    if asks_for_work(body) or forms(body):
        return True
    return read_kind(subject)[0] != "general" and len(body.split()) < 40 and not any(map(told, sentences(body)))
