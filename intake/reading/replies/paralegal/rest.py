# ruff: noqa: E501  a pattern reads best on one line
"""The rest of the work with a day of its own: "the afternoon session by Friday noon?", "91 to the end on Friday"."""

from intake import patterns as re
from intake.reading.replies.acts.act import DAYNAME, MONTH

# A piece of the work by what it is: "the afternoon session", "91 to the end", "the damages portion", "what remains"
_COUNT = r"(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|few|several|couple of)"
_UNIT = r"(?:half|halves|part|portion|piece|section|session|segment|batch|volume|vol|tape|disc|disk|chapter|instal?lment|hour|page|exhibit|tab|third|quarter|stretch|chunk|leg|day|witness|topic|set|bit|tranche|reel|percent|%|entries|entry|row|letter|request|response|answer|interrogator)(?:s|ies)?"
_REST = (
    rf"(?:(?:the |my )?(?:rest|remainder|balance|others?)\b|(?:the |those |these |my )?(?:remaining|outstanding|missing|other|final|last|latter|second|third|fourth|back|next|afternoon|morning|evening|closing|unfinished)(?: {_COUNT})?(?: [\w-]+)?? {_UNIT}\b|(?:the )?(?:[\w-]+ )(?:half|part|portion|section|session|segment|volume|tape|chapter)\b"
    rf"|(?:last|final|remaining|other) \d{{1,3}} ?(?:%|percent)|what(?:ever)?(?:'s| is)? (?:still )?(?:left|missing|remains?|outstanding|to come|to do|undone)|everything (?:after|past|from|beyond|following|else|that(?:'s| is) left)|all (?:after|past|from|beyond) |(?:pages? |pp\.? |exhibits? |tabs? )?(?:\d{{1,4}}|[a-z]) (?:to|through|thru|on to|until) (?:the )?(?:end|last|close)|(?<![:.\d])\b\d{{1,4}} (?:onwards?|and (?:on|up))\b|(?:part|volume|vol\.?|session|day|tape|batch|section|half) (?:two|three|four|2|3|4|ii|iii|b|no\. ?2)\b|(?:the )?(?:re-?)?(?:direct|cross)(?:[- ]exam\w*)?\b(?! (?:is|was|starts|begins|continues|resumes|happens)\b)|the whole (?:thing|lot|of it)|the others|the third|the second)"
)
_AN_HOUR = rf"(?:{DAYNAME}|tomorrow|tonight|noon|midday|midnight|{MONTH}\.? \d{{1,2}}|\d{{1,2}}/\d{{1,2}}|the \d{{1,2}}(?:st|nd|rd|th)|\d ?[ap]\.?m|next week|end of (?:the )?(?:day|week))"
_REST_DATED = re.compile(rf"(?P<rest>\b{_REST})[^.!?]*\b{_AN_HOUR}\b|\b{_AN_HOUR}\b[^.!?]*?(?P<rest2>\b{_REST})", re.I)  # fmt: skip
# What stands at those hours and is no work of hers to come: what the papers tell, a call, the next job
_TOLD = re.compile(
    r"\b(?:starts?|began|begins?|covers?|concerns?|describes?|deals?|testif\w+|said|says|mentions?|refers?|happened|took place|ran|lasted|was (?:held|taken)|were (?:held|taken)|is (?:about|from)|is dated|dated|is set for|is still on)\b|\b(?:call|talk|speak|meet|meeting|hearing|trial|mediation|zoom|conference|off(?! by)|vacation|away|leave)\b|\b(?:my|the|our) (?:time|hours|time (?:sheet|entries)|invoice|bill|receipt|originals?|hard cop\w+|paper cop\w+)\b|\bnext (?:witness|deposition|depo|task|assignment|job|one|case|matter)\b|\b(?:send|get|have|give|need) (?:me |us )?(?:your |any |the )?(?:changes|comments|edits|corrections|feedback)\b",
    re.I,
)


def rest_dated(clause: str) -> bool:
    """Whether the sentence gives a piece of the work a day, or asks one for it."""
    return bool(_REST_DATED.search(clause) and _COMING.search(clause)) and not is_told(clause)


# It comes, is asked for, or stands alone with its day: "Volume two: Friday at noon."
_COMING = re.compile(r"\b(?:will|won't|by|until|till|til|follow\w*|comes?|coming|can|could|may|might|would|need\w*|expect|ask\w*|request\w*|extension|instead|ready|let'?s|land\w*|deliver\w*|send|get|give|allow|due|push|wait|turn)\b|'(?:ll|d)\b|\?|^[^.!?:]{3,40}[:,–-] ?\w", re.I)  # fmt: skip


def from_rest(clause: str) -> str:
    """The words from the piece on: "the balance at noon on Friday"; "" where the day stands before it."""
    found = _REST_DATED.search(clause)
    return clause[found.start("rest") :] if found and found["rest"] else ""


def is_told(clause: str) -> bool:
    return bool(_TOLD.search(clause))
