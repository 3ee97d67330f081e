# ruff: noqa: E501  a pattern reads best on one line
"""An approval under a condition: asked once what the condition means.

"If the names are right, approved" and "approved once Luis has checked" are conditions. "Approved; if you have questions
call me", "approved, and once it is in, send me a copy" are none: the condition belongs to something else.
"""

from collections.abc import Sequence

from intake import patterns as re
from intake.reading.questions import ask_about
from intake.reading.replies.acts import Hit, clauses, every
from intake.reading.replies.common import On, Result
from intake.reading.shape import Intent, QuestionRead

_MARK = re.compile(
    r"\b(?:if|once|after|when|as soon as|the (?:moment|minute|instant|second)(?= (?:that )?(?:i|we|you|she|he|they|it|this|the|(?-i:[A-Z])\w+)\b)|upon (?:receipt|signature|signing|approval|execution|entry|confirmation|payment|his|her|their|my)|immediately (?:after|following)|right after|barring|in the event|until|unless|pending|subject to|assuming|provided(?: that)?|provid(?:ing) that|contingent (?:on|upon)|conditional (?:on|upon)|conditioned on|depending on|dependent on|(?:as|so) long as|on (?:the )?(?:condition|understanding|assumption)|with the (?:understanding|caveat|proviso))\b",
    re.I,
)
_HARMLESS = re.compile(
    r"\b(?:as soon as (?:possible|you can|practicable|convenient|feasible|it(?:'s| is) (?:possible|convenient|in|filed|back)|you (?:have|get) (?:it|the (?:stamped|conformed|receipt))|the (?:clerk|court) (?:returns|accepts|stamps|sends))|(?:once|when|after|as soon as) (?:(?:it|that)(?:'s| is| has been| gets| was) (?:in|filed|on file|accepted|stamped|docketed)|filed|you have filed(?: it)?)(?=\s*(?:[,.;!?)]|$|please|pls|kindly|send|let|e-?mail|i\b|we\b|would|could|can))|(?:once|when|after|as soon as) (?:the (?:court|clerk)|ecf|it|they) (?:gives|sends|has|hands|returns|accepts|stamps|dockets|comes) (?:it |them |that |the \w+ )?(?:back|through|stamped)?|upon (?:receipt of (?:this|the (?:stamped|conformed))|reflection|review|reading)|if (?:you|anyone|anybody|they) (?:have|has|need|needs|want|wants|get|would like|run into|see fit|like)|if (?:possible|needed|necessary|anything|that helps|it helps|not|so|that works|i may|there are (?:any )?questions)|even if|only if all|if only|as if|if (?:you ask|anyone asks|i may say|you know me|you can believe|memory serves|i do say|i ever)|which if|let me know if"
    r"|when (?:you|they) (?:get|have|can|are (?:ready|free))|(?:when|once|after) (?:ready|convenient|possible)|(?:when|after|once) (?:i|we) (?:read|got|saw|opened|looked|went|had|finished|spoke|talked|started|was|were)|after (?:reading|reviewing|looking|going|a |the |my |lunch|court|all)|once (?:again|more|over))\b",
    re.I,
)
_BUT = re.compile(
    r"\b(?:but|however|though|although|except|other than|apart from|aside from|save for|minus|short of|with the exception of|excluding|one (?:caveat|condition))\b",
    re.I,
)
_LEADS = re.compile(
    r"^\W*(?:but|however|though|only if|only once|provided|unless|assuming|subject to|one (?:caveat|condition)|that'?s if|on (?:one )?condition)\b",
    re.I,
)
_NO_LIMIT = re.compile(
    r"\b(?:(?:except|excluding|other than|but not|save|short of)(?: for)? (?:the )?(?:e-?)?(?:filing|service|serving|court)|(?:do not|don't|dont|not|no|nothing|none of it|hold|wait|never|stays?|keep)\b[^.!?;]{0,40}\b(?:fil(?:e|ed|ing)|serv(?:e|ed|ice|ing)|docket|send|court|lodge|submit)|thanks|thank you|great|nice|good (?:work|job)|well done|otherwise|no need|needn't|(?:i|we)(?:'d| would) (?:have|'ve)\b|(?:that's|it's|a matter of) (?:just |only )?(?:my )?taste|no rush|no hurry|fyi|for next time|next time|in (?:the )?future|going forward|sorry)",
    re.I,
)
_OTHER_DEED = re.compile(
    r"(?:\band\b|\bthen\b|\bplease\b|\bso\b|,)[^.!?;]*\b(?:fil(?:e|ed|ing)|serve|send|let|call|put|save|close|tell|move|bill|copy|forward|ping|remind|start|upload|use)\b",
    re.I,
)


_IF_SO = re.compile(r"^\W*(?:if (?:so|not|yes|it (?:is|does|has)|they (?:are|do|have))|in that case|then)\b", re.I)


def is_conditional(strong: Sequence[Hit], text: str) -> bool:
    """A condition in the sentence that approves, or one that starts with "but"."""
    said, held = clauses(text), [one for one in every(text, "attorney") if one.name == "hold_filing"]
    if any(_IF_SO.match(one.clause) and one.place and said[one.place - 1].endswith("?") for one in strong):
        return True  # "Is page 7 right? If so, approved."
    return any(_limits(one, held) or _next_limits(one, said, held) for one in strong)


def _limits(hit: Hit, held: Sequence[Hit]) -> bool:
    clause = hit.clause
    end = hit.start + len(hit.words)
    if any(one.place == hit.place and _BUT.search(clause[end : one.start]) for one in held):
        return False  # "approved, but it stays here until I say so": what waits is the filing
    for mark in _MARK.finditer(clause):
        if _HARMLESS.match(clause, mark.start()) or any(
            one.start() <= mark.start() < one.end() for one in _HARMLESS.finditer(clause)
        ):
            continue
        between = clause[end : mark.start()]
        if mark.start() >= hit.start and (_OTHER_DEED.search(between) or _NO_LIMIT.search(between)):
            continue
        return True
    after = _BUT.search(clause, end)
    return bool(after and not _NO_LIMIT.search(clause, after.start()))


def _next_limits(hit: Hit, said: Sequence[str], held: Sequence[Hit]) -> bool:
    follows = said[hit.place + 1] if hit.place + 1 < len(said) else ""
    if any(one.place == hit.place + 1 for one in held):
        return False
    return bool(_LEADS.match(follows) and not _NO_LIMIT.search(follows))


# "fine, but look at footnote 7 again": the paralegal shall look at the work once more, in whatever words
_ONCE_MORE = re.compile(
    r"^\W*(?:(?:(?:but|however|though|although|only|just|still|please|pls|kindly|maybe|perhaps|first|quickly|also|then|and|so|do|let's|can you|could you|would you(?: mind)?|will you|you (?:should|need to|may want to|might want to|ought to)|(?:someone|somebody|anyone|anybody|one of you|(?-i:[A-Z])\w+)(?: should| must| needs to| has to)?|(?:can|could|should) (?:someone|somebody|anyone|(?-i:[A-Z])\w+)|i'd(?: like you to| want you to| still| also| first)?|i(?:'d| would)?(?: want| need| like) you to),? ))*"
    r"(?:look(?:ing)? (?:at|over|through|into|back|again|up)|compar(?:e|ing)|re-?read|re-?check|re-?run|re-?visit|re-?verify|double-? ?check|cross-?check|spot-?check|sanity-? ?check|check(?! with\b| in\b| back\b| your\b)|verify|reconcile|match|confirm(?! (?:receipt|with|that you (?:got|received)|you (?:got|received)))|proof(?:read)?|eyeball|go(?:ing)? (?:back )?(?:over|through)|run (?:the|it|this|a|through|your|them|all|every)|(?:take|have|give) (?:it |this |that |them |the [\w ]{1,20}? )?(?:another|a|one)(?: (?:last|more|second|quick|final|closer|good|careful|fresh))* (?:look|read|pass|check|glance|once-over)|(?:see|find out) (?:if|whether|that|to it that)|test|count|trace|tie)\b",
    re.I,
)
_AN_OK = re.compile(r"(?:[,;:–—-]|\b(?:but|however|though|although|only|just))(?=\s)", re.I)


def looks_again(text: str) -> str:
    """The sentence in which something is to be looked at once more behind an "ok": "OK, but compare it with the lease"."""
    for clause in clauses(text):
        for mark in _AN_OK.finditer(clause):
            ahead, behind = clause[: mark.end()], clause[mark.end() :].lstrip()
            if (_BUT.search(ahead) or _JUST.search(ahead)) and _ONCE_MORE.match(behind):
                return clause
        if _LEADS_ON.match(clause) and _ONCE_MORE.match(clause):
            return clause
    return ""


_JUST = re.compile(r"\b(?:just|only)$", re.I)
_LEADS_ON = re.compile(r"^\W*(?:but|however|though|only|just)\b", re.I)


def ask_condition(on: On, clause: str, unchanged: bool) -> Result:
    """Asked once: is the condition a change to make first, or does the approval stand when it is met?"""
    intent = Intent("ambiguous_conditional", clause)
    if unchanged:
        return Result((intent,), questions=(_when_met(on, clause),))
    return Result((intent,), "revisions_requested", (_once_done(on, clause),))


def _when_met(on: On, clause: str) -> QuestionRead:
    return ask_about(
        on.me,
        "approval",
        f'You write: "{clause}". Shall {on.task.label} count as approved when that is so, or will you approve it yourself then?',
        ("I will approve it then", "It is approved now"),
        "Nothing is approved until you answer.",
        ("changes", "approve"),
    )


def _once_done(on: On, clause: str) -> QuestionRead:
    return ask_about(
        on.me,
        "approval",
        f'The paralegal was asked: "{clause}". Once done: treat as approved, or send it back to you first?',
        ("Send it back to me first", "Treat as approved"),
        "It comes back to you first.",
        ("keep", "ahead"),
    )
