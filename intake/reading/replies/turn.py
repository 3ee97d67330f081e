# ruff: noqa: E501  a pattern reads best on one line
"""Where a writer thinks again: "Scratch that", "On second thought, ...", "Never mind, I'll take it.". What she says
behind it counts, and what she said before of the same thing does not."""

from dataclasses import dataclass

from intake import patterns as re

_LEADS = r"(?:(?:oh|ah|hm+|er|um|oops|whoops|ugh|argh|sorry|ok|okay|but|and|well|please|so),? )*"
_ALL_THAT = r"(?:all (?:of )?)?(?:that|the above|(?:everything|what) i (?:just )?(?:said|wrote)(?: above| before)?|my (?:last|earlier) (?:note|mail|e-?mail|message))"
_TURN = re.compile(
    rf"(?:^|(?<=[.!?;:\n])\s{{1,4}}|(?<=\S)\s{{1,2}}[–—-]{{1,3}}\s{{1,2}}|[–—])\W{{0,4}}{_LEADS}(?:"
    rf"no,? (?:wait|sorry|hold on)(?:,? (?:no|actually))?\b|wait,? (?:no|actually|sorry)\b|no,? no\b|(?:wait|no|nope)(?=[,.!–—-])|hold on(?=[,.!])|hang on(?=[,.!])"
    rf"|actually(?:,? (?:no|wait|hold on))?\b|on (?:second thoughts?|reflection)\b|come to think of it\b|(?:i|we) (?:have )?changed my mind\b"
    rf"|never ?mind(?: (?:that|this))?(?=\s*[,.;:!–—-])|(?:scratch|strike|forget|disregard|ignore|belay) {_ALL_THAT}(?: please| pls)?(?=\s*[,.;:!–—-])"
    rf"|correction\b|i (?:take (?:that|it|this)(?: all)? back|misspoke)\b|my mistake\b)[\s,.:;!–—-]*",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Turned:
    """What stands before the last turn, and what behind it."""

    before: str
    after: str


def turned(text: str) -> Turned | None:
    """None where she does not think again, or says nothing before or behind it."""
    marks = [one for one in _TURN.finditer(text) if re.search(r"\w", text[: one.start()])]
    if not marks:
        return None
    before, after = text[: marks[-1].start()].strip(), text[marks[-1].end() :].strip()
    return Turned(before, after) if re.search(r"\w\W+\w", after) else None
