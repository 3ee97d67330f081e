# ruff: noqa: E501  a pattern reads best on one line
"""An aside between the person who is asked and what she is asked for: "Would Hannah, if she's not already buried, number them?"

Without it the request stands as everybody writes it, and every reader finds it. An aside that names a day or a person says
more than politeness, and stays.
"""

from intake import patterns as re
from intake.reading.when.atoms.plain import plain
from intake.reading.when.phrases import phrases

_ASKED = r"(?:[Cc]ould|[Cc]an|[Ww]ould|[Ww]ill|[Mm]ight|[Mm]ay)"
_WHOM = r"(?:you|we|I|someone|somebody|anyone|anybody|one of you|(?:[Mm]s\.? |[Mm]r\.? )?[A-Z]\w+(?: [A-Z]\w+)?)"
_POLITE = r"(?:if|when|whenever|once|as soon as|assuming|provided|at your|in your|in the|with|time permitting|perhaps|possibly|maybe|please|by any chance|pretty please|the next time|at some point)"
_ASIDE = re.compile(rf"\b(?P<asked>{_ASKED} {_WHOM}),\s+(?P<aside>{_POLITE}\b[^,.;:!?\n()]{{0,70}}),\s+(?=[a-z]+\b)")


def without_asides(text: str) -> str:
    """ "Could Maribel, when she has a minute, label the photos" as "Could Maribel label the photos"."""
    return _ASIDE.sub(lambda found: f"{found['asked']} " if _says_nothing(found["aside"]) else found[0], text)


def _says_nothing(aside: str) -> bool:
    named = any(word[:1].isupper() and word != "I" for word in aside.split())
    return not named and not any(one.kind in ("day", "clock", "span") for one in phrases(plain(aside)))
