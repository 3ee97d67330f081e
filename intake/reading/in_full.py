# ruff: noqa: E501  a pattern reads best on one line
"""A colleague's name with an initial put as colleagues say it: "have Hannah W. redo it". The dot would end the sentence."""

from collections import Counter

from intake import patterns as re
from intake.reading.kept import kept
from tracker.domain.firm import Firm

# an ending dot is the sentence's too where the line ends or a capital follows; no "w/"
_FIRST = re.compile(
    r"(?<![\w.@-])(?P<name>[A-Za-z][a-z]+(?:-[a-z]+)? [A-Za-z])(?:\.(?P<end>(?=\s*(?:\n|$)|\s+[A-Z]))?|(?=[,;:!?'’]|\s|$))(?![\w@/])"
)
_LAST = re.compile(r"(?<![\w.@-])(?P<name>[A-Z]\. ?[A-Z][a-z]+)(?P<end>(?!))?(?![\w@-])")
_INITIAL = re.compile(r"(?<![\w'.-])(?:[B-HJ-Z](?![\w/'])|[A-Za-z]\.)")


def in_full(text: str, firm: Firm) -> str:
    """ "Hannah W." and "H. Wirth" as "Hannah", with her last name where others are called so."""
    if not _INITIAL.search(text):
        return text
    short = _names(firm)
    for pattern in (_LAST, _FIRST):
        text = pattern.sub(lambda found: _whole(found, short), text)
    return text


def _whole(found: re.Match[str], short: dict[str, str]) -> str:
    said = found["name"].replace(". ", " ").replace(".", " ")
    name = short.get(said.lower())
    if name is None or (said.islower() and "." not in found[0]):
        return found[0]
    return name if found["end"] is None else f"{name}."


@kept
def _names(firm: Firm) -> dict[str, str]:
    """Each name by how it is shortened, in small letters."""
    names = [one.name for one in firm.people.values()]
    firsts = Counter(name.split()[0] for name in names)
    called = {name: first if firsts[first := name.split()[0]] == 1 else name for name in names}
    ways = [(way, called[name]) for name in names for way in _ways(name)]
    often = Counter(way for way, _ in ways)
    return {way: name for way, name in ways if often[way] == 1}


def _ways(name: str) -> tuple[str, ...]:
    words = name.lower().split()
    return (f"{words[0]} {words[-1][0]}", f"{words[0][0]} {words[-1]}") if len(words) > 1 else ()
