# ruff: noqa: E501  a pattern reads best on one line
"""What surrounds the words of an act and changes their force: "not", "if", a question, somebody else, a later time.

Only the part of the sentence that the words stand in counts: in "don't cancel it, just move it to Friday" the "don't"
is said of the first verb alone.
"""

from collections.abc import Callable

from intake import patterns as re
from intake.reading.replies.acts.act import NO_NAME

_BORDER = re.compile(
    r"[,:(]\s+|\s+(?:but|because|although|though|whereas|so)\s+|\s+and\s+(?=(?:please|pls|i|we|you|he|she|they|then)\b)",
    re.I,
)
_NOT = re.compile(
    r"(?:\b(?:not|never|no longer|cannot|no|nobody|no one|nothing|none|neither|nor|without|hardly|dont|wont|cant|(?:does|did|is|was|are|were|has|have|would|could|should)nt|rather than|instead of)\b|n't\b)(?:\W+\w+){0,4}\W*$",
    re.I,
)
_NO_NOT = re.compile(
    r"\b(?:why not|not only|why don't (?:you|we)|don't hesitate to|(?:don't|do not|no need to) wait|if not|can't wait to|not just)\b",
    re.I,
)
_IF = re.compile(
    r"(?<!grateful )(?<!obliged )(?<!glad )(?<!pleased )(?<!appreciate it )(?<!grateful to you )(?<!kind )(?<!indebted )\b(?:if(?! (?:it(?:'s| is) all the same|i may|you please|you would|possible|need be)\b)|unless|in case|in which case|in that case|whether|in the event|provided|assuming|suppos(?:e|ing)|should (?:they|the|he|she|it)\b|depending on|(?:as|so) long as|may have to|(?:we|i|they|he|she|client) (?:may|could)(?= |$)(?! you)|might(?! (?:i|we|you|he|she|they|someone|somebody|it|this|the|(?-i:[A-Z])\w+)\b)|would have)\b",
    re.I,
)
_POLITE = re.compile(
    r"\b(?:can|could|would|will|may|might|should) (?:you|we|someone|somebody|i)\b|\b(?:would|do) you mind\b|\bplease\b|\bpls\b|\bwhy don't (?:you|we)\b|\bhow about\b",
    re.I,
)
_FAVOUR = re.compile(
    r"\b(?:can|could|may|might) (?:we|i) (?:please |just |maybe |perhaps )?(?:get|have|move|push|give|make|put|slide|slip|shift|bump|extend|switch|bring|change|reschedule|pull|postpone|delay|let)\b"
    r"|\b(?:can|could|may|might|would|will) (?:it|this|that|the (?:due date|deadline))(?: please| maybe| perhaps)? (?:wait|slide|slip|move|shift|go|be (?:moved|pushed|extended|shifted|postponed|given|handed))\b|\b(?:can|could|may) (?:we|i) (?:please )?(?:do|repeat|run) (?:it|this|that|these) (?:every|each|once a|weekly|monthly|quarterly)\b|\b(?:may|might|can|could) (?:i|we) (?:please |perhaps )?(?:ask|trouble|suggest|request|propose|beg|prevail)\b|\bshall we (?:say|make it|move|push|set)\b",
    re.I,
)
_OPEN = re.compile(
    r"\b(?:should|shall|do|did|can|may|must) (?:i|we)\b|^\W*(?:has|have|did|is|was|who|when|why|what)\b", re.I
)
_OTHERS = re.compile(
    rf"\b(?:he|she|they|client|court|judge|clerk|opposing(?: counsel)?|counsel|other side|oc|defendants?|plaintiffs?|carrier|adjuster|(?<!\bin )(?<!\bfor )(?<!\bof )(?!(?:{NO_NAME})\b)[A-Z][a-z]+)(?:'s|'ve|'d)?(?: (?:has|have|had|just|already|also|will|is|was|are|were|wants?|would))*(?: to)?\s*$"
)
_SELF_LATER = re.compile(
    r"\b(?:i|we)(?:'ll| will| am going to|'m going to| are going to|'re going to| plan to| intend to| can| hope to| expect to| may| might|'d)(?: \w+)?\s*$|\blet me\s*$|\b(?:my|our|the) \w+(?: \w+)? (?:will|is going to)(?: \w+)?\s*$",
    re.I,
)


_LEANING = re.compile(
    r"\b(?:inclined|about|ready|going|hope|hoping|wants?|wanted|plan|planning|prepared|willing|tempted|likely|position|bound|set|certain|minded|poised|scheduled|slated|disposed|anticipat\w+|aim|aiming|mean|like|love|able|unable|decline|declined|refuse|need|needs|have|has|had|expect|intend|reluctant|hesitant|hard|difficult|yet|trying|asked|supposed) to(?: \w+)?\s*$|\b(?:\w+'ll|will|would|could|might|may|shall)(?: \w+)?\s*$|\b(?:comfortable|considering|thinking (?:of|about)|before|without|assume|said|wrote|meant|told \w+|written|say|says)(?: i)?\s*$",
    re.I,
)


def part_of(clause: str, start: int, end: int) -> tuple[str, str]:
    """The words left and right of a hit, up to the borders of its part of the sentence."""
    left, right = clause[:start], clause[end:]
    cuts = [one.end() for one in _BORDER.finditer(left)]
    close = _BORDER.search(right)
    return left[cuts[-1] :] if cuts else left, right[: close.start()] if close else right


def _denied(left: str, right: str, clause: str) -> bool:
    return bool(_NOT.search(left)) and not _NO_NOT.search(left)


def _supposed(left: str, right: str, clause: str) -> bool:
    return bool(_IF.search(left) or _IF.search(_UNTIL.split(right)[0]))


_UNTIL = re.compile(r"\b(?:until|till|til|pending)\b", re.I)  # "freeze this till I know whether he testifies"


def _led_by_if(left: str, right: str, clause: str) -> bool:
    return bool(_IF.search(left) or _LED.match(clause))


# "Once the transcript is in, ..."; but "when you have a minute, ...", "once you have read this, ..."
_LED = re.compile(
    r"^\W*(?:(?:and|so|but|then|also|please|pls)[, ]+)*(?:if|unless|in case|in the event|depending on|provided|assuming|suppos(?:e|ing)|should (?:they|the|he|she|it)|(?:once|as soon as|when(?:ever)?|until) (?!you\b|i'm off\b)(?:the|they|he|she|it|we|i|this|that|our|my|their|his|her|(?-i:[A-Z])\w+))\b",
    re.I,
)
# "... only if Renee is swamped"; but "if you can", "if that's all right"
_TRAILING = re.compile(
    r"(?<!grateful )(?<!obliged )(?<!glad )(?<!pleased )(?<!appreciate it )(?<!grateful to you )(?<!kind )(?<!indebted )\b(?:if|unless|in case|once|as soon as|provided|assuming)\b(?! (?:possible|necessary|feasible|at all|need(?:ed)? be|not\b|so\b|you (?:can|could|would|will|don't mind|do not mind|like|agree|have (?:time|a minute))|(?:that|it|this)(?:'s| is| would be)? (?:ok|okay|alright|all right|fine|possible|easier|helps|works|no trouble|not too)))",
    re.I,
)


def _depends(left: str, right: str, clause: str) -> bool:
    """What stands behind the words, to the end of the sentence, makes them depend on something."""
    return bool(_TRAILING.search(clause[clause.find(left) + len(left) :]))


def _asked(left: str, right: str, clause: str) -> bool:
    """A question is none where it asks politely: "could you hold this?"."""
    if not clause.rstrip(" \"')").endswith("?"):
        return False
    if _FAVOUR.search(clause):
        return False
    return bool(_OPEN.search(clause)) or not _POLITE.search(clause)


def _others(left: str, right: str, clause: str) -> bool:
    return bool(_OTHERS.search(left))


def _self_later(left: str, right: str, clause: str) -> bool:
    rest = clause[clause.find(left) + len(left) :]
    return bool(_SELF_LATER.search(left)) or (self_led(left) and not _OF_YOU.match(rest))


# "Will read it on the train and get back to you": all that follows in the sentence is what the writer will do
_SELF_LED = re.compile(
    r"^\W*back to you (?:soon|shortly|later|tomorrow|tonight|by|on|this|next)\b|^\W*(?:(?:thanks|thank you|ok|okay|got it|great|received|good|so|and|but|then|yes)(?: \w+)?,? )*(?:(?:i|we)(?:'ll| will| shall|'m going to| am going to|'re going to| are going to)|will|shall|going to|gonna)\b(?! (?:you|someone|somebody|anyone|one of|need|want|ask|expect|have you|the|this|that|it|he|she|they)\b)(?:(?!\b(?:you (?:can|could|should|must|need|may)|please|pls|kindly|need you|want you|have (?:you|(?-i:[A-Z])\w+))\b)(?:[^.!?;:]|(?<=\b[dm][rs])\.))*\W*$",
    re.I,
)


_OF_YOU = re.compile(r"\W*(?:need|want|have|like|ask|expect)\b", re.I)


def self_led(words: str) -> bool:
    """Whether a sentence tells up to here only what its writer will do."""
    return bool(_SELF_LED.match(words))


def _leaning(left: str, right: str, clause: str) -> bool:
    """Near to it, or said of another time: "inclined to approve", "earlier I wrote approved"."""
    return bool(_LEANING.search(left))


def _told(left: str, right: str, clause: str) -> bool:
    """History: "we approved the outline last week", "approved the budget in March"; with "I approved this yesterday,
    now file it" the word is hers and of this version."""
    return bool(_THEN.match(right) and re.search(r"\b(?:i|we)(?:'d| had| have|'ve)?(?: \w+)?\s*$", left, re.I))


def _before(left: str, right: str, clause: str) -> bool:
    """ "Before I accept", "whether I can take it"."""
    return bool(re.search(r"\b(?:before|until|whether|unless|if)(?: (?:i|we))?\s*$", left, re.I))


def _nearly(left: str, right: str, clause: str) -> bool:
    """ "I was about to call this off"."""
    return bool(_NEARLY.search(left))


_NEARLY = re.compile(
    r"\b(?:was|were|had been) (?:just )?(?:about|going|planning|tempted|ready|set|inclined) to(?: \w+)?\s*$|\b(?:almost|nearly)\s*$|\b(?:thought (?:about|of)|considered|toyed with)(?: \w+ing)?\s*$",
    re.I,
)
_THEN = re.compile(
    r"^(?! (?:it|this|that|v\d|version)\b)[^.!?;]{0,60}?\b(?:last (?:week|month|year|time|mon|tue|wed|thu|fri|sat|sun)\w*|yesterday|\w+ (?:days?|weeks?|months?) ago|back in|earlier this|in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|(?:on|at) the (?:call|meeting))\b",
    re.I,
)
_SCOPES: dict[str, Callable[[str, str, str], bool]] = {
    "not": _denied,
    "if": _supposed,
    "lead": _led_by_if,
    "depends": _depends,
    "asked": _asked,
    "others": _others,
    "self": _self_later,
    "leaning": _leaning,
    "told": _told,
    "before": _before,
    "nearly": _nearly,
}


def undone(names: tuple[str, ...], clause: str, start: int, end: int) -> bool:
    """Whether one of these stands around the words."""
    if not names:
        return False
    left, right = part_of(clause, start, end)
    return any(_SCOPES[name](left, right, clause) for name in names)
