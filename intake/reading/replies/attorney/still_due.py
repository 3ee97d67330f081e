# ruff: noqa: E501  a pattern reads best on one line
"""The content is approved, and what is still to be made of it has its day: "No edits to the content, it's approved. Compile
everything into the final version and get me that by Friday noon". The sentences about the finished thing say by when, as
they would of open work; all others must approve it as it stands."""

from collections.abc import Callable
from dataclasses import replace

from intake import patterns as re
from intake.reading.asks import asks, sets_due
from intake.reading.replies.acts import clauses, found
from intake.reading.replies.acts.scope import self_led
from intake.reading.replies.attorney.longer import moved_to
from intake.reading.replies.attorney.revisions import asks_changes
from intake.reading.replies.common import On, Result, may_review

_MADE = r"(?:final|finished|completed?|assembled|compiled|collated|combined|consolidated|bound|whole|full|put[- ]together|fully \w+ed)"
_THING = r"(?:version|copy|set|packet|package|product|thing|one|bundle|document|draft|piece|pdf|file|work product|deliverable|compilation|form|lot|summary|memo|brief|motion|letter|binder|notebook|petition|filing|appendix)"
_NOUN_ENDS = r"(?=\W|$| (?:is|isn't|can|can't|by|on|to|for|at|will|won't|should|must|has|needs?|now|together|due|put|no|not|with|as|when|back|may|could|would|doesn't|until|till)\b)"
# "the assembled set", "the final", "once it is put together"
_WHOLE = re.compile(
    rf"\b{_MADE}(?:,? (?:and )?(?:{_MADE}|signed|clean|paginated|tabbed|indexed))* (?:[\w-]+ )?{_THING}s?\b|\b(?:the|a|its|your|my|that|of) (?:final|finished|assembled|completed)(?: one)?(?=[,.:;!?)]|$| (?:is|isn't|can|can't|by|on|to|at|will|won't|should|must|has|needs|now|together|due|put|with|when|may|could|would|doesn't|until|till)\b)|^\W*(?:final|finals|assembly)(?=[,:;–—-])"
    r"|\b(?:assembl(?:y|ing|e|ed)|compil(?:e|ing|ed)|collat(?:e|ing|ed))\b|\b(?:put|puts|putting|pull|pulling)(?: (?:it|this|that|them|everything|all of it|the [\w-]+))?(?: all)? together\b",
    re.I,
)
_DATE = re.compile(
    r"\b(?:due (?:date|time)|(?:new|delivery|completion) (?:date|deadline)|(?:date|deadline|due) for (?:it|that|this|the (?:rest|whole))|(?:date|deadline) for the (?:final|finished|assembled|completed?|compiled|whole)|(?:move|push|extend|change|shift|set|reset|bump)\w* (?:back )?(?:the|our|its|your) (?:date|deadline|due))\b",
    re.I,
)
# what becomes of it elsewhere, and what others have to do with it
_ELSEWHERE = re.compile(
    r"\b(?:e-?)?(?:fil(?:e|ed|ing)|serv(?:e|ed|ing)|lodg(?:e|ed|ing))\b|\b(?:to|with|at|before|for|by) (?:the |our |opposing )?(?:court|clerk|judge|clients?|counsel|other side|mediator|expert|carrier|adjuster|printer|insurer|uscis|agency|board)\b|\b(?:hearing|trial|mediation|deposition|conference|meeting|call)s? (?:is|are|was|on|at|starts?|begins?)\b|\b(?:court|judge|clerk|clients?|counsel|other side|mediator|expert|carrier|they|she|he) (?:\w+ )?(?:wants?|needs?|expects?|asked|asks|requires?|gets?|signs?|files?|has|have|will|would|must)\b",
    re.I,
)
_COPIES = re.compile(r"\b(?:print|courier|fedex|mail(?:ed)?|(?:two|three|four|\d+) (?:[\w-]+ )?(?:cop(?:y|ies)|sets?|originals?))\b", re.I)  # fmt: skip
# under a condition, or what she will do then
_PLANS = re.compile(r"\b(?:if|unless|provided|assuming|in case)\b(?! (?:you (?:can|like|want)|possible)\b)|\bi(?:'ll| will) (?:want|need|like) to (?:see|look|read|review|check)\b", re.I)  # fmt: skip


def content_first(on: On, decide: Callable[[On], Result]) -> Result | None:
    """None where nothing is said of the finished thing, or the rest is no approval without more. `decide` reads the rest."""
    if on.task.status != "in_review" or not may_review(on):
        return None
    rest, dated = [], []
    for clause in clauses(on.text):
        ahead, behind = _parted(clause)
        rest += [ahead] if ahead else []
        dated += [behind] if behind else []
    due = moved_to(on, " ".join(f"{one.rstrip(' .,;:')}." for one in dated), loosely=True) if dated and rest else None
    result = decide(replace(on, text="\n".join(rest))) if due else None
    if due is None or result is None or result.status != "approved" or result.questions:
        return None
    first, *others = result.intents
    if first.name != "approve":
        return None
    return replace(result, intents=(replace(first, name="approve_content_new_due", new_due=due), *others))


_CUT = re.compile(r"[,;:–—-]\s+(?:(?:and|but|so)\s+)?|\s+(?:and|but|so)\s+", re.I)


def _parted(clause: str) -> tuple[str, str]:
    """What it says ahead of the finished thing and its day, and that; the whole is one or the other, but where a verdict
    stands ahead: "Content approved, final version Friday noon"."""
    if not _of_what_comes(clause):
        return clause, ""
    for cut in _CUT.finditer(clause):
        ahead, behind = clause[: cut.start()], clause[cut.end() :]
        if "approve" in found(ahead, "attorney") and not _of_what_comes(ahead) and _of_what_comes(behind):
            return ahead, behind
    return "", clause


def _of_what_comes(words: str) -> bool:
    """The finished thing or the date, wanted on a day by her, and nothing to change in it."""
    dated = _DATE.search(words)
    if not (dated or _WHOLE.search(words)) or not _TIME.search(words):
        return False
    if _ELSEWHERE.search(words) or _COPIES.search(words) or _PLANS.search(words) or self_led(words):
        return False
    rest = _MOVING.sub(" ", words)
    changed = _LACKS.search(rest) or asks_changes(found(rest, "attorney"))
    return not changed and bool(dated or sets_due(words) or asks(words))


# "please move the date for the final", "could you change the due date": no change to the paper
_MOVING = re.compile(
    r"\b(?:(?:please|pls|let's|kindly|(?:can|could|would) you) )*(?:move|push|change|extend|shift|reset|set|make|update|adjust|bump|correct) (?:back |out )?(?:the|that|it|this|our|its|your)(?: new| due| delivery| completion)*(?: (?:date|deadline|due))?\b|\b(?:has|have|needs?|must|should|ought)(?: to)? be (?:in my|on my|with me|here|back|ready|done|finished|complete)\b",
    re.I,
)
_LACKS = re.compile(r"\b(?:needs|lacks|lacking|missing|should have|must have|includ(?:e|ing)|add(?:ing|s)?|insert\w*|without the|except)\b", re.I)  # fmt: skip
_TIME = re.compile(
    r"\b(?:mon|tue|wed|thu|fri|sat|sun)\w*\b|\b(?:tomorrow|tonight|today|noon|midnight|eod|cob|eow|weeks?|days?)\b|\d",
    re.I,
)
