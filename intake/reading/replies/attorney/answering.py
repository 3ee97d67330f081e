# ruff: noqa: E501  a pattern reads best on one line
"""An answer to what the paralegal asked: a day that stands in the question answers it and is no new due date ("The one of
March 3 or of March 8?" "The 8th."), and a bare "yes" to "rough or certified?" is no answer."""

from dataclasses import replace

from intake import patterns as re
from intake.reading.asks import courtesy
from intake.reading.questions import ask_about
from intake.reading.replies.common import On, Result
from intake.reading.sentences import sentences
from intake.reading.shape import Intent
from intake.reading.when.atoms.plain import plain
from intake.reading.when.phrases import Phrase, phrases

_OF_DUE = re.compile(r"\b(?:due|deadline|by when|when (?:do|should|shall|would|must|is|are)|turn-?around|extension|extend|more time|later|deliver|until)\b", re.I)  # fmt: skip
_ALTERNATIVES = re.compile(r"\bor\b(?! (?:not|so|two|three|more|less|anything|something|whatever|otherwise|both are|later|earlier)\b)[^?]*\?", re.I)  # fmt: skip
_BARE = re.compile(
    r"^\W*(?:(?:oh|well|ha|hm+|um|hi|hello)\W+)?(?:yes|yep|yeah|yup|yea|ya|y|aye|sure|sure thing|ok|okay|k|you bet|of course|certainly|absolutely|definitely|indeed|please do|pls do|correct|right|fine|sounds (?:good|right|fine)|that works|works for me|go ahead|by all means|agreed|no|nope|nah|that(?:'s| is) (?:right|fine|correct|good))(?:[,!. ]+(?:please|pls|thanks|thank you|thx|ma'am|sir|indeed|do|go ahead|that works|sure|of course|by all means|yes|(?-i:[A-Z])\w+))*\W*$",
    re.I,
)


# "Ms. Hollis is in court and will answer this afternoon", "still thinking about your question"
_LATER = re.compile(
    r"^\W*(?:(?:i'm|i am|we're|still) )?(?:checking|asking|looking into|thinking|conferring|waiting to hear|awaiting)\b[^.!?]*|\bback to (?:u|you)\b[^.!?]*|\b(?:can't|cant|cannot|can not|won't|unable to|not able to|haven't (?:had time|been able)(?: to)?|no (?:time|chance|way) to|(?:will|'ll) (?:not )?(?:be able to)?)(?: (?:be able to|yet|even|possibly|really|get(?: a chance)? to))* (?:get to|look at|think about|answer|deal with|focus on|turn to|reply to|consider|address|respond to) (?:this|it|that|your|the question)\b[^.!?]*|\b(?:ask|ping|remind|nudge|bug|try) me (?:again )?(?:about (?:it|this|that) )?(?:again )?(?:on |later|tomorrow|tonight|mon|tue|wed|thu|fri|next)\w*|\b(?:needs?|take|requires?|bears?|give (?:it|that|this)|want)(?: (?:some|a (?:little|bit of|moment's)|more|further|careful|real))* (?:thought|thinking|consideration|reflection|study)\b|^\W*(?:(?:hm+|ok|okay|well|good question|sorry|thanks)\W+)?(?:let me|i(?:'ll| will| shall| must|'d better| have to| need to| am going to|'m going to)|have to|need to|must|going to|gonna) (?:first )?(?:think|chew|sleep|mull|ponder|reflect|check|ask|consult|confer|read up|look into|talk)\b(?:(?!\b(?:meanwhile|in the meantime|for now|until then|but|and|so)\b)[^.!?])*\W*$|\b(?:swamped|slammed|buried|underwater|in (?:trial|court|depos?|mediation|hearings?|meetings?|transit)|on trial|in the air|on a plane)\b[^.!?]*|\bstill (?:thinking|mulling|deciding|working|chewing|waiting|pondering)\b|\b(?:have |has )?(?:passed|forwarded|sent|put|relayed|referred) (?:your|the|that|it) (?:question |query |note |q )?(?:along |on )?to\b|\b(?:will|'ll|shall) (?:then |also )?(?:answer|reply|respond|write|revert|get back|get to (?:it|this)|come back|circle back|follow up|let you know|decide|have an answer|tell you|say|know)\b(?:(?!\b(?:meanwhile|in the meantime|for now|until then|but)\b)[^.!?])*\W*$",
    re.I,
)


_MAY_I_LATER = re.compile(r"\b(?:may|can|could|might) (?:i|we) (?:please )?(?:tell you|let you know|answer|get back|decide|come back|sleep on|think about|reply|revert)\b", re.I)  # fmt: skip


def answers_later(clause: str) -> bool:
    if clause.rstrip().endswith("?"):
        return bool(_MAY_I_LATER.search(clause))
    return bool(_LATER.search(clause))


def without_asked(on: On) -> On:
    """The reply without the days that the question names, for whoever looks for a new due date in it."""
    asked = plain(on.asked.words) if on.asked and on.task.status == "waiting_on_attorney" else ""
    if not asked or _OF_DUE.search(asked):
        return on
    named = {number for one in phrases(asked) for number in _numbers(one)} | {*re.findall(r"\b\d{1,2}\b", asked)}
    text = plain(on.text)
    for one in reversed(phrases(text)):
        alone = not re.search(
            r"\b(?:due|deadline|by|until|till|til|need|want|date)\W+(?:it |this |the )*$", text[: one.start], re.I
        )
        if one.kind == "day" and alone and _numbers(one) and _numbers(one) <= named:
            text = f"{text[: one.start]}that{text[one.end :]}"
    return replace(on, text=text)


def _numbers(one: Phrase) -> set[str]:
    """Its day of the month: "3" of "March 3", "3/3" and "the 3rd"."""
    days = {str(int(atom.values["d"])) for atom in one.day if (atom.values.get("d") or "").isdigit()}
    return days or set(re.findall(r"[a-z]{3,}day", one.words.lower()))


def _without_courtesies(text: str) -> str:
    return " ".join(one for one in sentences(text) if not courtesy(one) or _BARE.match(one)) or text


def yes_to_alternatives(on: On) -> Result | None:
    """ "Rough transcript or certified?" "Yep." """
    asked = on.asked.words if on.asked and not on.asked.choices else ""
    if (
        on.task.status != "waiting_on_attorney"
        or not _ALTERNATIVES.search(asked)
        or not _BARE.match(_without_courtesies(on.text))
    ):
        return None
    text = f'The paralegal asked: "{" ".join(asked.split())[:200]}" Your answer fits either. Which one, please?'
    question = ask_about(on.me, "other", text, (), "The work waits for your answer.")
    return Result((Intent("ambiguous_answer", on.words),), questions=(question,))
