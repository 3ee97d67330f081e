"""Words that speak of filing or serving without giving leave: whoever reads them must be told so."""

import re

from intake.reading.replies.acts import found

SERVING = re.compile(r"\bserv(?:e|ed|ice|ing)\b", re.I)
FILING = re.compile(
    r"\b(?:e-?)?fil(?:e|ed|ing)\b(?! (?:name|cabinet|folder|is|attached))|\blodge\b|\bsubmit\b|\bdocket\b", re.I
)
_RELEASES = ("authorise_filing", "authorise_service")


def releases(words: str) -> tuple[str, ...]:
    """The acts of leave in an attorney's words."""
    hits = found(words, "attorney")
    return tuple(name for name in _RELEASES if name in hits)


def speaks_of_it(words: str) -> bool:
    return bool(SERVING.search(words) or FILING.search(words))
