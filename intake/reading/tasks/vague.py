# ruff: noqa: E501  a pattern reads best on one line
"""A net under what is asked for: "the thing we talked about", "what I asked you for on the phone" names no work that the desk
could know, so it is asked what it is."""

from collections.abc import Sequence

from intake import patterns as re
from intake.reading import questions
from intake.reading.kinds import read_kind
from intake.reading.scene import Scene
from intake.reading.sentences import sentences
from intake.reading.shape import QuestionRead, TaskRead
from intake.reading.when.inside import PRODUCT

_SPOKE = r"(?:talked|talk|spoke|discussed|discuss|mentioned|mention|told|said|asked|agreed|brought|raised|described|went over|chatted|covered|promised|emailed|wrote|outlined|sketched|texted|flagged)"
_WHO = r"(?:i|we|you|s?he|(?-i:[A-Z])\w+(?: and (?:i|(?-i:[A-Z])\w+))?)"
_WHEN = r"(?:(?:had|have|'ve|’ve|'d|just|briefly|both|already|last)\s+)*"
_THING = r"(?:things?|items?|task|stuff|business|jobs?|project|assignment|one|errand|piece of work|bit of work|what-?not|thingy)"
_VAGUE = re.compile(
    rf"\b(?:the|that|this|those|these)(?: (?:other|same|little|small|big|second))* {_THING},? (?:(?:that|which) )?{_WHO}\b ?{_WHEN}{_SPOKE}\b(?: (?:about|on|of|over|for|to|up|you))*"
    rf"|\b(?:the|that|those)(?: (?:other|same|little|small))* {_THING} (?:from|at|in|of|on) (?:this|last|our|the|yesterday|my|today|monday|tuesday|wednesday|thursday|friday)\b[^.,;!?\n]{{0,30}}?\b(?:call|meeting|morning|afternoon|lunch|phone|talk|chat|conversation|corridor|elevator|huddle|yesterday|week|today)\b"
    rf"|\bthat other (?:thing|item|task|matter|business|job|project|assignment|errand)\b(?! (?:is|was|has|can|in))|\b(?:what|whatever|everything|all) {_WHO} {_WHEN}{_SPOKE}\b(?: (?:about|on|of|over|for|to do|to|up|you))*",
    re.I,
)
_NAMES = re.compile(rf"\b(?:{PRODUCT})\b|\b(?:motion|brief|order|notice|subpoena|complaint|answer|exhibits?|petition|deposition|depo|form|stipulation|filing|service|records?|documents?|files?|photos?|invoices?|agreement|contract|statement|declaration|affidavit|translation|research|case law|citations?)\b", re.I)  # fmt: skip
_MOST = 60  # words of a mail that may name its work so


def about_vague(scene: Scene, tasks: Sequence[TaskRead]) -> list[QuestionRead]:
    """The question, where a short mail of one task names its work by a talk that the desk did not hear."""
    if len(tasks) != 1 or scene.files or scene.forwarded or len(scene.body.split()) > _MOST:
        return []
    found = next((hit for one in sentences(scene.body) if (hit := _VAGUE.search(one))), None)
    if found is None:
        return []
    rest = f"{scene.subject}\n{scene.body.replace(found[0], ' ')}"
    if read_kind(rest)[0] != "general" or _NAMES.search(rest):
        return []
    text = f'What is "{found[0].strip()}"? Please tell us in a line what the work is; we were not there.'
    return [questions.ask_about(scene.requester.address, "other", text, ())]
