# ruff: noqa: E501  a pattern reads best on one line
"""An approval that was given ahead is taken back: "don't treat it as approved", "I want to see it first"."""

from dataclasses import dataclass

from intake import patterns as re
from intake.reading.replies.common import On

_NOT = r"(?:do not|don't|dont|not|never|no longer|shouldn't|should not|cannot|can't|rather not)"
_LOOK = r"(?:see|review|look at|read|check|go over|sign off on|approve)"
_IT = r"(?:it|this|that|them|the (?:[\w-]+ ){0,2}[\w-]+|version \d+|v\d+|T-?\d+)"
_TAKES_BACK = re.compile(
    rf"\b{_NOT}\b[^.!?;]{{0,25}}\b(?:treat|count|consider|regard|deem|mark|take)\w*\b[^.!?;]{{0,30}}\bapproved\b(?: (?:yet|then|just yet|after all))*"
    rf"|\b{_NOT} (?:yet )?approved(?: (?:ahead|yet|after all))*\b"
    rf"|\b(?:i|we)(?:'d| would)?(?: (?:still|also|do|really|actually|rather|first))* (?:want|need|like|prefer|wish|have)(?: to)?(?: (?:first|personally))? {_LOOK} {_IT}(?: \w+){{0,4}}? (?:first|again|myself|before|after all)\b(?: (?:it|that)(?: \w+){{0,4}}?(?= *(?:[.,;!?]|$)))?"
    rf"|\blet me {_LOOK} {_IT}(?: \w+){{0,3}}? (?:first|again|before|after all)\b(?: (?:it|that)(?: \w+){{0,4}}?(?= *(?:[.,;!?]|$)))?"
    rf"|\b(?:send|bring|route|run|show|get) {_IT} (?:back )?(?:to|by|past) me(?: (?:first|again|before|for (?:approval|review|a (?:second|last|final) look)|when (?:it's|it is) (?:done|ready)))\b"
    rf"|\b(?:tak(?:e|ing)|took) (?:back )?(?:my|the|that) (?:\w+ ){{0,2}}?(?:approval|ok|okay|sign-?off|yes)(?: back)?\b"
    rf"|\b(?:withdraw|rescind|revoke|retract|undo|cancel|disregard)(?:ing)? (?:my|the|that) (?:\w+ ){{0,2}}?(?:approval|ok|okay|sign-?off|yes)\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Taken:
    """The words that take it back, and all the others."""

    words: str
    rest: str


def ahead_withdrawn(on: On) -> Taken | None:
    """None where nothing was approved ahead, or no words take it back."""
    hits = list(_TAKES_BACK.finditer(on.text)) if on.task.ahead else []
    if not hits:
        return None
    rest, end = "", 0
    for hit in hits:
        rest, end = rest + on.text[end : hit.start()], hit.end()
    return Taken(hits[0][0], (rest + on.text[end:]).strip(" ,;.-"))
