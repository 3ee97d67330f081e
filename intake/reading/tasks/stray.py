# ruff: noqa: E501  a pattern reads best on one line
"""The net under the roles of times: a day ahead that was taken as an event's, or as somebody's, with no word that says
what happens then. "Binder for the hearing, Friday 10 am" may be the hearing's hour or that of the binder.

Where a task has no other date, such a day is asked about; the agreed turnaround never takes its place in silence.
"""

from intake import patterns as re
from intake.reading.asks import a_fact, asks
from intake.reading.scene import Scene
from intake.reading.sentences import sentences
from intake.reading.tasks.item import Item
from intake.reading.when.atoms.plain import plain
from intake.reading.when.cues import DENIED, EVENT, FINE, PAST_VERB, TOO_LATE
from intake.reading.when.due.choice import loose_of
from intake.reading.when.due.claims import is_told_of_others
from intake.reading.when.due.event import with_event_only
from intake.reading.when.due.result import DueRead
from intake.reading.when.phrases import phrases
from intake.reading.when.roles import ITEM_ENDS, Placed, Role, placed
from tracker.domain.deadlines import scope_due

_PAST = PAST_VERB
# what a paper shall say, a period that it covers: "a letter confirming the meeting on", "entries from", "the period between"
_OF_CONTENT = re.compile(r"\b(?:that|which|who|confirming|stating|saying|asking|telling|advising|reminding|noting|from|between|through|since|of|covering|about|for|until|till|to)\b[^,;:]{0,40}$", re.I)  # fmt: skip
_TAKEN = frozenset({Role.EVENT, Role.DOING, Role.FACT, Role.AWAY})


def with_stray(read: DueRead, kind: str, item: Item, scene: Scene, single: bool) -> DueRead:
    """The days that nobody's word explains become the question, where nothing else sets or asks the date."""
    if read.named or read.urgent or read.recur or (item.form and item.form.values.get("due")):
        return read
    agreed = scope_due(kind, scene.here.sent, scene.firm, scene.zone).at
    if with_event_only(read, agreed, scene.here).problem:
        return read  # asked already
    text = plain(f"{scene.subject}\n{scene.body}" if single and not item.form else item.text)
    stray = [one for one in placed(text, phrases(text)) if _is_stray(one, text, listed=not single)]
    return loose_of(read, stray, scene.here) if stray else read


def _is_stray(one: Placed, text: str, listed: bool) -> bool:
    if one.phrase.kind != "day" or _TO_WRITE_DOWN.search(one.left):
        return False
    if one.role is Role.START:
        return bool(_NOT_IT.search(one.left))
    if one.role not in _TAKEN:
        return False
    if _OF_IT.search(one.left) and not _NAMES_EVENT.search(one.left):
        return not _told_of_event(text[: one.phrase.start - len(one.left)])
    if one.role is Role.DOING and (FINE.match(one.right) or _WOULD_DO.match(one.right)):
        return True  # "She has indicated that Wednesday would be convenient"
    if _TO_ME_BY.search(one.left):
        return True
    if _AIMED.search(one.left) or (_HAS_IT.search(one.left) and _IN_MIND.match(one.right)):
        return True
    if not ITEM_ENDS.fullmatch(one.right):
        return _is_unexplained(one)
    said = f"{one.left}{one.phrase.words}{one.right}"
    if listed and not a_fact(said) and not _JOINED.search(one.left):
        return bool(one.left.strip(" *-"))
    return (bool(_SET_OFF.search(one.left)) and asks(said)) or _is_unexplained(one)


def _is_unexplained(one: Placed) -> bool:
    """A day in the very sentence that asks, of which nobody is told to do, say or have done anything."""
    if one.role is Role.EVENT and _NAMES_EVENT.search(f"{one.left} {one.right}"):
        return False
    if is_told_of_others(one) or DENIED.search(one.left) or TOO_LATE.search(one.right) or _PAST.search(one.left):
        return False
    return not _OF_CONTENT.search(one.left) and len(one.left.split()) > 2 and asks(one.left)


def _told_of_event(before: str) -> bool:
    """ "The ceremony has been moved. It is now February 12": "it" is the event."""
    last = sentences(before)[-1] if before.strip() else ""
    return bool(_NAMES_EVENT.search(last)) and not asks(last)


# "It is sufficient Friday", "and that's Friday", "The third is Monday"
_OF_IT = re.compile(
    r"(?:^\W*|[,;:(]\s*|\b(?:and|but|so)\s+)(?:it|that|this|(?:that|this|the (?:first|second|third|fourth|last|other|next|latter|former))(?: one| item| task)?|(?:(?:my|our|the|your) )?(?:aim|goal|target|day|date|timing|plan|idea|hope|wish|preference|thought))(?:'s| is| will be| would be)\b[^,;.\n]{0,30}$",
    re.I,
)
# "I am looking at Friday", "they were promised for Friday", "I have Friday in mind", "it need not be before Friday"
_AIMED = re.compile(
    r"\b(?:i(?:'m| am)|we(?:'re| are)) (?:\w+ )?(?:looking at|thinking(?: of| about)?|eyeing|picturing|counting on|banking on|planning (?:on|for))\s+$|\b(?:it|this|that|they|these)(?:'s| is|'re| are| was| were| has been| have been) (?:\w+ )?(?:promised|agreed|planned|meant|intended|pencilled in|penciled in|set aside|scheduled)(?: for| by| on)?\s+$",
    re.I,
)
# "the judge wants it by the 5th but get it to me by the 1st": whatever was told before
_TO_ME_BY = re.compile(r"\b(?:to|with) (?:me|us)\s+(?:back )?(?:by|before|no later than|on)\s+(?:the\s+)?$", re.I)
_WOULD_DO = re.compile(r"\s*,?\s*(?:would|will|should|might) (?:also |best |perhaps )?(?:be (?:\w+ )?(?:convenient|agreeable|acceptable|suitable|welcome|ideal|enough|preferable|best)|do\b|suit|serve|answer)", re.I)  # fmt: skip
_HAS_IT = re.compile(r"\b(?:i|we)(?:'ve| have)?(?: got| had)?\s+(?:have |had |got )?$", re.I)
_IN_MIND = re.compile(r"\s+(?:in mind|written|down|noted|pencil)", re.I)
_NOT_IT = re.compile(r"\b(?:it|this|that|they|these)\b[^.;,\n]{0,20}\b(?:not|n't|never)\b|n't\b", re.I)
_NAMES_EVENT = re.compile(
    rf"\b(?:{EVENT}|set|on (?:for|at)|moved|heard|holiday|in (?-i:[A-Z])\w+|at (?:the|an?))\b", re.I
)
_SET_OFF = re.compile(r"(?:[,:|>]|\s[–—-]+)\s*(?:back\s+)?$|\band back\s+$", re.I)
# "Please calendar the mediation, March 12 at 10"
_TO_WRITE_DOWN = re.compile(
    r"(?:^\W*|\b(?:please|pls|kindly|to|and|you|also|then) )(?:calendar|docket|schedule|book|reserve|diary|invite)\b|\b(?:put|add|enter|note|record|get)\b[^.;]{2,80}\b(?:on|in|to|onto|into) (?:the|our|my|his|her|everyone's) (?:\w+ )?(?:calendar|diary)\b",
    re.I,
)
# "the hearing on Friday", "the call at 10": the event's own
_JOINED = re.compile(r"\b(?:on|at|until|till|through|from|of|since|for the)\s+(?:the )?$", re.I)
