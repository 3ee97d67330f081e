# ruff: noqa: E501  a pattern reads best on one line
"""Reactions, thanks and praise: they decide nothing; in review they get one question."""

from dataclasses import replace

from intake import patterns as re
from intake.reading.questions import ask_about
from intake.reading.replies.attorney.wishes import also_wanted
from intake.reading.replies.common import On, Result, may_review
from intake.reading.shape import Intent, QuestionRead

_REACTED = re.compile(
    r"reacted to your message|^\s*(?:liked|loved|emphasi[sz]ed|laughed at|disliked|questioned) [\"“]", re.I
)


_LATER = re.compile(
    r"\b(?:will|shall (?:read|review|look|get|go|respond|revert|come|study|turn)|i'll|going to|reviewing|looking|(?:get )?back|take a look|tonight|tomorrow|shortly|in due course|anon|revert)\b",
    re.I,
)
# "I have not had a chance to read it yet and will write separately"
NOT_READ = re.compile(
    r"\b(?:have not|haven't|has not|hasn't|did not|didn't|not|i've not|yet to|havent) (?:yet )?(?:had (?:the )?(?:occasion|time|a chance|an opportunity|a moment)|been able|been through|managed|gotten|got|read|looked|look|reviewed|review|opened|open|studied|finished|cracked|touched|started|begun|glanced|peeked|dug|dipped)\b|\b(?:i'll|i will|i shall|shall|will) (?:read|review|study|look at|get to|go through|write|respond|reply|answer|turn to)\b[^.;]{0,40}\b(?:separately|later|tonight|tomorrow|soon|shortly|this week|next week|when i|over the weekend|on (?:mon|tue|wed|thu|fri)\w*|in due course)\b|\b(?:i|we)?(?:'ll| will| shall) (?:come|get|be|revert)(?: back)? (?:to|with) (?:you|it)\b",
    re.I,
)
_MINE = r"(?:comments?|remarks|notes|edits|mark-?up|redlines?|changes|corrections|thoughts|views|observations|revisions|feedback|reactions?)"
_BY_AND_BY = r"(?:to follow|to come|follow(?:s|ing)?|(?:(?:will|shall|should|are going to|'ll)(?: then| also)? (?:follow|come|reach|arrive|be (?:with|along|in)|go|get))|(?:are|is) (?:coming|on (?:the|their|its) way)|later|(?:are|is) (?:still )?to (?:follow|come)|tomorrow|tonight|shortly|soon|next week|anon|in due course)"
# "My comments will follow", "expect my edits tomorrow": changes that she has not asked for yet
_OF_MINE = rf"(?:my|our|some|a few|any|more|further) (?:\w+ )?{_MINE}"
TO_COME = re.compile(
    rf"(?:\b(?:my|our|more|further) (?:\w+ )?|^\W*|[.;!?] +|, (?:and )?){_MINE} {_BY_AND_BY}\b[^.,;!?\n]*"
    rf"|\b(?:you|they|she|he|(?-i:[A-Z][a-z]+))(?:'ll| will| shall)(?: then| also)? (?:have|get|receive|see) {_OF_MINE}\b[^.,;!?\n]*|(?:^\W*|[,.;!?] (?:please |and )?)(?:expect|look (?:out )?for|await) {_OF_MINE}\b[^.,;!?\n]*"
    rf"|(?:^\W*|[.;!?] +|, )(?:if|should|in case|in the event|whenever|where|were|any)\b[^.;!?\n]{{0,40}}?\b(?:i|we)\b[^.;!?\n]{{0,40}}?(?:,? (?:then )?(?:you|they|she|he)(?:'ll| will| shall| would)(?: then)? (?:have|get|receive|see|hear|know|be told)|,? (?:then )?(?:i|we)(?:'ll| will| shall|'d| would) (?:send|let|tell|write|call|get|pass|have|be in touch|mark|put|mail|shoot|forward|say|speak up|shout))\b[^.;!?\n]*"
    rf"|(?:^\W*|[.;!?] +)any (?:\w+ )?{_MINE}\b[^.;!?\n]{{0,20}}?\b(?:i|we|you)(?:'d|'ll| will| shall| would) (?:let|send|get|have|hear|receive|tell|be)\b[^.;!?\n]*"
    rf"|\b(?:i|we)(?:'ll| will| shall|'m going to| am going to| hope to| plan to)(?: then| also)? (?:send|let you have|give you|get you|e-?mail|forward|write up|put together|come back with)(?: you)? (?:{_OF_MINE}|{_MINE})\b[^.,;!?\n]*",
    re.I | re.M,
)


def put_off(text: str) -> bool:
    """She has not read it, or will write later: there is nothing to ask now."""
    return bool(_LATER.search(text) or NOT_READ.search(text) or TO_COME.search(text))


def is_reaction(subject: str, text: str) -> bool:
    return bool(_REACTED.search(subject) or _REACTED.search(text)) and len(text.split()) < 30


def no_decision(on: On, name: str) -> Result:
    """Thanks, praise, a thumb: in review it gets one question, elsewhere nothing."""
    undecided = on.task.status == "in_review" and may_review(on) and not put_off(on.text)
    asked = (approval_question(on),) if undecided else ()
    return Result(
        (Intent(name, on.words),), questions=(*asked, *also_wanted(replace(on, text=TO_COME.sub(" ", on.text))))
    )


def approval_question(on: On, lead: str = "") -> QuestionRead:
    version = on.task.current_version or 1
    text = f"{lead} Shall {on.task.label} version {version} count as approved?".strip()
    return ask_about(
        on.me,
        "approval",
        text,
        ("Yes, approve it", "No, I will send changes"),
        "Nothing is approved until you answer.",
        ("approve", "changes"),
    )
