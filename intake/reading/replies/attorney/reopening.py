# ruff: noqa: E501  a pattern reads best on one line
"""Work that is approved is taken up again: "Although approved, the summary turns out to have been made from the rough
transcript. Please resume work using the certified one". She says so in words for beginning anew, or something has come out
that is wrong in it and she wants it put right by a day."""

from intake import patterns as re
from intake.reading.asks import sets_due
from intake.reading.replies.acts import Hit, clauses
from intake.reading.replies.acts.scope import self_led, undone
from intake.reading.replies.attorney.revisions import asks_changes
from intake.reading.replies.attorney.wanted import wanted_change
from intake.reading.replies.common import On

_IT = r"(?:(?:it|this|that)(?: (?:one|task|assignment|project|up|back))*|things|work|(?:the|this|that|our|your|my) (?:[\w'-]+ ){0,2}?(?:task|work|one|assignment|project|summary|memo|motion|brief|chart|index|letter|log|binder|draft|outline|table|list|report|notice|translation|chronology|packet|petition)|T-?\d+)"
_AGAIN = re.compile(
    rf"\b(?:re-?open(?:ed|ing)?|resurrect(?:ed|ing)?|reviv(?:e|ed|ing)|resum(?:e|ed|ing)|reactivat(?:e|ed|ing)|restart(?:ed|ing)?|un-?approv(?:e|ed)|un-?clos(?:e|ed)) (?:work\b|{_IT})|{_IT}(?:'s| is| has| have| needs?| must| will| should| ought| can)?(?: \w+){{0,3}}? (?:re-?opened|resumed|revived|taken up (?:again|once more|anew)|come back to life|brought back|started (?:up )?again|worked on (?:again|some more)|gone over again|looked at again|back on)\b"
    rf"|\b(?:tak|pick|start|open|bring|get|pull|fire)(?:e|es|en|ing)? (?:{_IT} )?(?:back )?(?:up |on |out )*(?:again|once more|anew|back (?:on|up|out|to life))\b|\b(?:put|get|place) {_IT} back (?:on|onto|in|into|to) (?:the|your|our|my|its)\b|\bback (?:on|onto|to) (?:the|your) (?:active |open |work )?(?:list|table|board|pile|drawing board|desk)\b"
    rf"|\bback to (?:work|{_IT})\b|\b(?:one more|another|a second|a fresh) (?:go|round|pass|look|turn|crack|run|try) (?:at|on|through|with) {_IT}|\bgo(?:ing)? back (?:to|into|over|through) {_IT}|\b(?:not|n't) (?:quite )?(?:done|finished) with {_IT} after all\b|^\W*re-?open(?: (?:please|pls|now))*(?=\W|$)",
    re.I,
)
# What has come out, and what is wrong in it
_CAME_OUT = re.compile(
    r"\b(?:notic(?:e|ed|ing)|discover(?:ed|y|ing)?|found|find|spot(?:ted)?|realiz(?:e|ed)|came across|come across|caught|turn(?:s|ed) (?:out|up)|(?:come|came|comes) (?:out|to light|to my attention|in|up)|brought to my attention|pointed out|slipped (?:past|by|through)|overlook(?:ed)?|too (?:soon|early|fast|quickly)|arrived|sent (?:corrections|an? \w+)|surfaced|i know|although approved|after (?:all|approving|approval))\b",
    re.I,
)
_WRONG = re.compile(
    r"\b(?:wrong|missing|incorrect|mistakes?|errors?|typos?|mis-?(?:quot|attribut|stat|spell|cit|dat|nam|number)\w*|contradict\w*|inconsisten\w+|skips?|skipped|omit\w*|lacks?|left out|leaves out|never (?:\w+ )?(?:summari[sz]ed|included|covered|mentioned|listed|indexed|cited)|overlook\w*|not (?:in|on|there|included|covered|right)|differs?|different from|changes? \w+|corrections?|errata|outdated|superseded|should (?:be|have been|say|read)|rough transcript|two of the|second volume)\b",
    re.I,
)
_OF_OTHERS = re.compile(r"^\W*(?:the )?(?:court|judge|opposing counsel|other side|they|clerk) (?!pointed|noticed|found|spotted|sent|caught)|\b(?:their|opposing counsel's) (?:brief|motion|draft|answer|papers?|chart)\b", re.I)  # fmt: skip
_NO_HARM = re.compile(r"\b(?:but|and) (?:it's|it is|that's|that is|we can) (?:fine|ok|okay|live with|harmless|no matter)\b|\b(?:no need|needn't|don't|do not|not worth|leave it)\b", re.I)  # fmt: skip


def of_no_matter(hit: Hit) -> bool:
    """ "I noticed a typo on page 3 but it's fine", "Opposing counsel found an error in their brief": nothing to put right."""
    return bool(_NO_HARM.search(hit.clause) or _OF_OTHERS.search(hit.clause))


def takes_up(clause: str) -> bool:
    """Whether the sentence says that the work begins anew."""
    hit = _AGAIN.search(clause)
    if hit is None or self_led(clause) or _OF_OTHERS.search(clause):
        return False
    return not undone(("not", "if", "lead", "others"), clause, *hit.span()) and not _SHALL_I.search(clause)


_SHALL_I = re.compile(r"\b(?:should|shall|do|did|must|need) (?:i|we)\b[^.]*\?", re.I)


def reopened(on: On, hits: dict[str, Hit]) -> Hit | None:
    """The sentence by which finished work is open again."""
    if on.task.status not in ("approved", "closed"):
        return None
    said = clauses(on.text)
    again = next(((place, one) for place, one in enumerate(said) if takes_up(one)), None)
    wrong = next(((place, one) for place, one in enumerate(said) if _is_wrong(one)), None)
    wanted = bool(asks_changes(hits) or wanted_change(on, {})) and any(map(sets_due, said))
    if again and (wrong or wanted or any(map(sets_due, said)) or len(on.text.split()) < 12):
        return Hit("reopen", again[1], again[1], again[0])
    return Hit("reopen", wrong[1], wrong[1], wrong[0]) if wrong and wanted else None


def _is_wrong(clause: str) -> bool:
    if "?" in clause or _OF_OTHERS.search(clause) or _NO_HARM.search(clause):
        return False
    return bool(_CAME_OUT.search(clause) and (_WRONG.search(clause))) or bool(_WRONG.search(clause) and _IN_IT.search(clause))  # fmt: skip


# where in it
_IN_IT = re.compile(r"\b(?:page|pages|pp?\.|section|paragraph|para|volume|exhibit|line|heading|footnote|table|entry|column) ?\w*\d|\bthe (?:summary|draft|index|memo|chart|letter|log|list|brief|motion|version)\b", re.I)  # fmt: skip
