# ruff: noqa: E501  a pattern reads best on one line
"""By when the writer wants a word, not the work: "Let me know by noon if that's a problem", "Please confirm receipt by 5",
"Questions by tomorrow, please". Who does the work reads it; it sets no date and is no work."""

from intake import patterns as re
from intake.reading.sentences import cut_out, sentences
from intake.reading.when.atoms.plain import plain
from intake.reading.when.phrases import phrases

_TELL = r"(?:(?:(?:let|write|e-?mail|text|call|tell|warn|alert|ping|notify|give|send|drop|shoot) (?:me|us)(?: know| back| a (?:line|shout|call|note|heads[- ]up|ring|word))?)|shout|holler|yell|speak up|sing out|speak now|say so|flag (?:it|this|that)|raise (?:it|that|a hand)|come back to me|get back to me|i(?:'d| would)? (?:need|want|like|have) to (?:know|hear)|i need a heads[- ]up)"
# what may be amiss: the desk's own doubts, no finding
_AMISS = (
    r"(?:(?:if|in case|should|whether|where|unless) (?:(?:that|this|it|the (?:date|deadline|timing|time|day)|any of (?:this|that|it)|either|there|anything|something|any|you|anyone|anybody|someone|nobody|no one|one of you|the (?:team|desk))\b)"
    r"(?:'s|'re|'ll|'d)?[^.!?;\n]{0,40}?\b(?:problem|issue|trouble|tight|too (?:soon|tight|short|early|much)|unclear|unrealistic|impossible|not (?:possible|doable|feasible|realistic|work|clear)|(?:can(?:no|')t|can not|won't|will not|doesn't|does not|isn't|is not|aren't)(?: (?:work|make it|do it|manage|possible|doable|feasible|be done|happen|going to (?:work|happen)|be able to))?|longer|late|slip|missing|questions?|conflict|doable|feasible|work(?:s|able)?|need (?:anything|more time|longer|something|an extension|more)|concerns?|make it|short-handed|swamped|available|free|run into|stuck|objections?))"
)
_WHO = r"(?:who(?:'s| is| has| will be| will|'ll)? (?:be )?(?:on|got|taking|doing|handling|working on|assigned|has|have|picks?|gets?|takes?|it)\b|(?:that|whether|if) (?:you|someone|somebody)(?:'ve| have)? (?:got|received|have|can (?:do|take|handle|make)|are on|seen) (?:it|this|that))"
_RECEIPT = r"(?:confirm|acknowledge)(?: (?:receipt|back|to me|with me|that (?:you|someone|somebody)(?:'ve| have)? (?:got|have|received|seen|can do|are on) (?:it|this|that)|you (?:got|have|received) (?:it|this)|(?:it|this)))?"
_TIME = r"(?:[^.!?;\n]{0,40})"
_FORMS = tuple(
    re.compile(
        rf"^\W*(?:(?:please|pls|and|so|but|just|kindly|also|oh|ps|p\.s\.|somebody|someone|one of you|all)[,\s]+)*(?:{form})\W*$",
        re.I,
    )
    for form in (
        rf"(?:could|can|would|will) you (?:please )?{_TELL}{_TIME}\s{_AMISS}\b{_TIME}|{_TELL}{_TIME},?\s{_AMISS}\b{_TIME}",
        rf"{_AMISS}\b{_TIME}?[,:–—-]?\s*(?:then |please |pls |do |just |kindly )*{_TELL}\b[^;\n]{{0,70}}",
        rf"(?:(?:could|can|would|will) you (?:please )?)?{_TELL}{_TIME}\s{_WHO}{_TIME}",
        rf"(?:(?:could|can|would|will) (?:you|someone|somebody) (?:please )?|i need you to )?{_RECEIPT}(?: (?:by|before|today|tomorrow|tonight|this|on|no later|within|in|at|asap|first)\b{_TIME})?",
        rf"(?:any |all |your )?(?:questions?|concerns|problems|issues|objections)(?: (?:you (?:may |might )?have|to me|please|back|about (?:it|this)|for me|should (?:reach|come to|be with) me|are (?:due|welcome)|in))*,? (?:by|before|no later than|until|on) {_TIME}",
    )
)


def without_word_back(text: str) -> tuple[str, tuple[str, ...]]:
    """The text without such sentences that name a time, and these; all of it where nothing else is left."""
    said = sentences(text)
    found = tuple(one for one in said if len(one) < 160 and _is_word_back(one))
    if not found or len(found) == len(said):
        return text, ()
    return cut_out(found, text), found


def _is_word_back(sentence: str) -> bool:
    return any(form.match(sentence) for form in _FORMS) and any(
        one.kind in ("day", "clock", "span") for one in phrases(plain(sentence))
    )
