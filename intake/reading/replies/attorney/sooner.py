# ruff: noqa: E501  a pattern reads best on one line
"""A wish to have the work earlier or later that names no day: "any chance of moving this back somewhat?", "I'd like it a
little sooner". Nothing can be done with it before she says when, so she is asked."""

from intake import patterns as re
from intake.reading.asks import told
from intake.reading.replies.acts.act import DAYNAME
from intake.reading.replies.acts.scope import self_led

_IT = r"(?:it|this|that|these|them|everything|the (?:summary|work|task|draft|assignment|whole thing|thing)|(?:this|that) (?:one|task|summary|assignment))"
_DATE = r"(?:the |our |your |its |that |this )(?:(?:due|delivery|target|turn-?in|internal) )?(?:date|deadline|timing|timeline|timetable|turn-?around|schedule|due date)"
_MOVING = r"(?:push|mov|shift|slid|bump|bring|pull|chang|postpon|delay|extend|relax|loosen|revisit|rethink|reconsider|adjust|advanc|accelerat|shorten|stretch|nudg|scoot|inch|roll|giv|set|put)(?:e|es|ing|ting|d|ed)?"
_WAY = r"(?:back|out|up|forward|off|along|ahead(?! of)|earlier|later|sooner)"
_BIT = r"(?:a (?:bit|little|touch|tad|hair|shade|smidge|while)|some|somewhat|slightly|any|rather|much|far|even|way|lots?|considerably)"
# What is moved, and how: "move this back", "shift the date", "bring the deadline forward"
_MOVED = re.compile(
    rf"\b{_MOVING} (?:{_IT} (?:{_BIT} )?{_WAY}|{_WAY} {_DATE}|{_DATE})\b(?! (?:to|until|till|for|of) (?:the )?(?:client|court|judge|hearing|trial|depo\w*))(?! (?:on|with|at|in) (?:the|our|my|his|her|their|an?|(?-i:[A-Z])\w+)\b)"
    rf"|\b(?:wiggle room|flexibility|leeway|slack|give|room) (?:on|in|with|around) {_DATE}",
    re.I,
)
# When it shall come: "have it a bit earlier", "come in later than planned", "do this later than we said"
_THAN = re.compile(
    rf"\b(?:have|get|see|do|need|want|like|take|receive|use|finish|deliver|send|hand|turn) (?:me |us )?(?:{_IT})(?: (?:in|around|over|done|back|ready|to me))?,? (?:{_BIT} )*(?:earlier|sooner|later|faster|quicker)\b(?! (?:today|tonight|this|that|on|e-?mail|version|draft|note))"
    rf"|\b{_IT} (?:to )?(?:come|be|arrive|land|get|reach|go)(?: (?:in|here|back|out|to me|me|due|ready|done))*,? (?:{_BIT} )*(?:earlier|sooner|later|faster|quicker)\b(?! (?:today|tonight|this|that|on))",
    re.I,
)
# "Sooner would be better", "a bit later would suit me"
_WOULD_BE_BETTER = re.compile(
    rf"^\W*(?:(?:and|but|so|though|also|still|honestly|frankly|actually),? )*(?:{_BIT} )*(?:sooner|earlier|later|faster)(?: than (?:that|this|planned|we said|agreed|(?:{DAYNAME})))?(?: (?:would|will|might|could)|'d|'ll| is)(?: (?:be|really|also|even|just|much|far|help|suit))* (?:better|best|good|nicer|preferable|ideal|fine|great|wonderful|lovely|helpful|help|suit|us|me|welcome|appreciated)\b",
    re.I,
)
# The day that stands will not do: "the date no longer works for me", "Friday isn't going to work after all"
_WILL_NOT_DO = re.compile(
    rf"(?:\b{_DATE}|\b{DAYNAME})(?: (?:date|deadline|delivery|for this|for it))?(?:'s| is| was| will| has| does| just| really| simply| now| therefore| probably| sadly)* ?(?:(?:no longer|not|never)(?: (?:going to|be able to|quite|really|gonna))* (?:works?|working|do|fly|suits?|fits?|hold|possible|realistic|doable|feasible|workable)|(?:won't|doesn't|isn't|wouldn't|can't|cannot)(?: (?:going to|really|quite|gonna))* (?:work|do|fly|suit|fit|hold|stand|possible|realistic|doable|feasible)|(?:has|have|needs?|will have|going|'ll have) to (?:give|move|change|shift|slip|go)|(?:a problem|a stretch|(?:too|rather|very) tight|unrealistic|impossible|out of the question|unworkable))\b(?! for (?:the|a|our|that) (?:call|meeting|hearing|lunch|depo\w*|talk|conference))",
    re.I,
)
# It is wished, not told: a question, "I'd like", "let's", an order
_WISHED = re.compile(
    r"\b(?:(?:can|could|may|might|would|will|shall|should) (?:we|i|you|it|this|that|the|these|they)|any (?:chance|way|possibility|hope|room|flexibility|wiggle room|give|leeway)|is there (?:any|a|some)|possible to|be (?:possible|able|feasible|trouble)|mind|(?:i|we)(?:'d| would)? (?:really |rather |very much |also |now |just )?(?:need|want|like|love|prefer|appreciate|have)|(?:i'm|i am|we're) (?:going to|gonna) need|i(?:'ll| will) need|let's|let us|how about|what about|what if|please|pls|kindly|hop(?:e|ing)|wish|wonder(?:ing)?|need|better|glad|grateful|obliged)\b|^\W*(?:(?:so|and|but|also|ok|okay|sorry),? )*(?:push|move|shift|bring|pull|slide|bump|change|postpone|delay|extend|adjust|nudge)\b",
    re.I,
)
_OF_ELSE = re.compile(r"\b(?:hearing|trial|depo\w*|mediation|call|meeting|lunch|court|judge|clerk|opposing|they|he|she|their|his|her|file[sd]?|filing|ours|worry|if|unless|lease|contract|notice|witness\w*)\b", re.I)  # fmt: skip
_DENIED = re.compile(
    r"\b(?:not|never|no (?:need|reason|point|use)|without|may want|might want|may need|might need|may have to|might have to|will tell|(?:was|were) (?:going|about)|when i|thanks|thank you|already|decided against|instead of|rather than)\b|n't\b(?! (?:we|you|mind))",
    re.I,
)


def wishes_it_moved(clause: str) -> bool:
    """Whether the sentence wishes for another day, and leaves open which."""
    if _WOULD_BE_BETTER.search(clause) and not _OF_ELSE.search(clause):
        return True
    if _WILL_NOT_DO.search(clause) and not _OF_ELSE.search(clause):
        return not clause.rstrip().endswith("?")
    if not (_MOVED.search(clause) or _THAN.search(clause)) or _DENIED.search(clause) or self_led(clause):
        return False
    return bool(_WISHED.search(clause)) and not (told(clause) and not clause.rstrip().endswith("?"))
