# ruff: noqa: E501  a pattern reads best on one line
"""When a new version is wanted: "Thursday, mid-afternoon." in a sentence of its own, "the revised summary a week from
today is soon enough"; and whose day is another's: "the client wants it Tuesday, but have it here Thursday at 3"."""

from intake import patterns as re
from intake.reading.replies.acts import clauses
from intake.reading.when.atoms.plain import plain
from intake.reading.when.phrases import phrases

_TIMES = ("day", "clock", "span")
_FILLING = re.compile(
    r"^(?:\W|\b(?:please|pls|thanks|thank|you|by|at|on|for|before|the|no|not|later|than|end|of|ok|okay|then|that|if|possible|sharp|or|so|sooner|latest|is|fine|due|say|let's|make|it|mid|early|late|first|thing|around|about|and)\b)*$",
    re.I,
)
_NEW_ONE = r"(?:the |a |an |my |your )?(?:(?:new|next|revised|corrected|clean|fixed|second|amended|updated|final|better|redone|redrafted|reworked) (?:[\w-]+ ){0,2}?[\w-]+|v2|version (?:2|two)|redraft|rewrite|redo)"
_ENOUGH = r"(?:(?:is|are|will be|would be|'s|'ll be) (?:(?:soon|early|quick|time|quite|plenty|perfectly|more than|good|well) )*(?:enough|fine|ok|okay|plenty|good|great|all right|alright|soon enough|acceptable|perfect)|will do|would do|does it|suffices|will suffice|works|would work)"
_SOON_ENOUGH = re.compile(rf"\b{_NEW_ONE} (?P<when>(?!by\b)[^.;:]{{3,40}}?) {_ENOUGH}\b", re.I)
# "EOW for the new version": the time first
_FOR_THE_NEXT = re.compile(rf"^\W*(?P<when>[^.;:,]{{2,30}}?)(?:,? please)? for (?:{_NEW_ONE}|the (?:version|round|changes?|rest|fix(?:es)?))\W*$", re.I)  # fmt: skip
_ANOTHERS = re.compile(
    r"^\W*(?:(?:and|but|so|since|as|because|though|although),? )*(?:(?:the |our |my |opposing |their )?(?:[\w-]+ )?(?:client|carrier|insurer|adjuster|mediator|court|judge|clerk|expert|arbitrator|counsel|partner|other side|board|trustee|witness|agency|bank|lender|buyer|seller)|she|he|they|(?!(?:i|we|you|it|this|that|please)\b)(?-i:[A-Z])[a-z]+)(?:'s|'ll|'d)? (?:(?:only|also|still|really|already|will|would) )*(?:wants?|expects?|gets?|needs?|likes?|sees?|reads?|has|asked|asks|is|are|was|meets?|looks?|receives?|will)\b",
    re.I,
)
_LED = re.compile(r"^\W*(?:by|on|at|before|no later|not later|due)\b", re.I)
_BREAKS = re.compile(r"(?:,|;|:)\s+(?:(?:and|but|so)\s+)?|\s+(?:but|so)\s+", re.I)


def of_the_round(text: str) -> str:
    """The text with what sets the day of the round in words that say so."""
    said = clauses(text)
    out = tuple(_told_when(one, place > 0) for place, one in enumerate(said))
    return "\n".join(out) if out != said else text


def _told_when(clause: str, follows: bool) -> str:
    if found := _FOR_THE_NEXT.match(clause):
        return f"It is due by {found['when']}." if _is_time(found["when"]) else clause
    if follows and len(clause.split()) <= 8 and _is_time(clause):
        return f"It is due {clause}" if _LED.match(clause) else f"It is due by {clause}"
    return _SOON_ENOUGH.sub(lambda one: f"it is due {one['when']}" if _is_time(one["when"]) else one[0], clause)


def _is_time(words: str) -> bool:
    """Whether the words name a time and nothing else."""
    said = plain(words)
    found = [one for one in phrases(said) if one.kind in _TIMES]
    rest = said
    for one in reversed(found):
        rest = f"{rest[: one.start]} {rest[one.end :]}"
    return bool(found) and bool(_FILLING.match(rest))


def without_anothers_day(text: str) -> str:
    """Without the day on which another wants it, where the mail names one besides."""
    kept, dropped = [], False
    for clause in clauses(text):
        parts, start = [], 0
        for cut in (*_BREAKS.finditer(clause), None):
            part = clause[start : cut.end() if cut else len(clause)]
            if _ANOTHERS.match(part) and _names_day(part):
                dropped = True
            else:
                parts.append(part)
            start = cut.end() if cut else start
        kept.append("".join(parts))
    left = "\n".join(one for one in kept if one.strip())
    return left if dropped and _names_day(left) else text


def _names_day(words: str) -> bool:
    return any(one.kind in _TIMES for one in phrases(plain(words)))
