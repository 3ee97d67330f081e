# ruff: noqa: E501  a pattern reads best on one line
"""Whether a mail that answers nothing asks for work at all."""

import re

from intake.reading.fields import forms
from intake.reading.kinds import ASKING, asks_for_work, read_kind

_ASKS_US = re.compile(
    r"(?:hi|hello|hey)?\W*(?:do|does|did|are|is|who|what'?s?|how|where|when) (?!.*\b(?:please|need|can you)\b)[^.!?]{3,160}\?\W*$",
    re.I,
)
_TOLD = re.compile(
    r"\b(?:i|we)(?:'ve| have| had)? (?:already |just |also |now )?(?:\w{3,}ed|gotten|got|sent|done|had|put|made|gave|spoke|met)\b",
    re.I,
)


def is_task_mail(subject: str, body: str) -> bool:
    """Whether a mail that answers nothing asks for work at all."""
    if _ASKS_US.match(body.strip()) and not forms(body):
        return False
    if _TOLD.search(body) and not ASKING.search(body):
        return False
    return asks_for_work(body) or bool(forms(body)) or (read_kind(subject)[0] != "general" and len(body.split()) < 40)
