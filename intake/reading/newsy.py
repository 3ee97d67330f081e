# ruff: noqa: E501  a pattern reads best on one line
"""Mails whose writer says that they only tell: "Just a note to say ...", "closing the loop, that's all", "you'll hear from me".

Such a word does not take back a request that stands beside it; but where it stands, only what plainly asks is work, and
neither a day nor a kind of work that is named in passing is.
"""

from intake import patterns as re

_ALL = r"(?:you|everyone|everybody|the team|y'all|you all|all of you|folks|the desk|us all)"
# what leads in a fact; the fact follows
TELLS_LEAD = (
    r"(?:just|only|merely)(?: a| one)?(?: (?:quick|short|brief|little))?(?: (?:note|line|word|update|heads[- ]up|fyi))?(?:,)? (?:to (?:say|tell (?:you|everyone|everybody|all)|let (?:you|everyone|everybody)(?: all)? know|report|share|pass along|confirm)|that|telling you|letting you know|reporting|passing along|sharing|so (?:that )?(?:you|everyone|everybody|nobody|no one|we)(?:'re| are| is|'s)?(?: all)? (?:know|knows|aware|in the loop|informed|hear|hears|seen it|up to date|wonders?|wondering))(?: that)?"
    r"|(?:i )?(?:just )?thought (?:you|everyone|everybody|y'all)(?:'d| would| might)(?: all)? (?:want|like|care) to (?:know|hear)|for the record|for what it(?:'s| is) worth|closing the loop|(?:in case|lest) (?:you|anyone|anybody) (?:hears?|wonders?|were wondering|asks?|is wondering|are wondering)(?: about (?:it|this|that))?|good news|bad news|great news|happy news|news(?: from \w+)?"
)
_TELLS = re.compile(
    # gratitude for what is done, and news of the office
    rf"\b(?:(?:none of (?:it|this|that)|(?:it|this|that)|nothing) (?:would|could)(?:n't| not)? have (?:happened|worked|been possible)|couldn't have (?:done|managed|pulled) (?:it|this|that)|\b(?:bits?|pieces?|scraps?|a (?:little|bit)|some) of (?:\w+ )?news\b|news from the \w+ (?:office|front))\b|"
    rf"(?:^|[.!?\n]\s*)\W*(?:{TELLS_LEAD})\b|\b(?:just|only|merely) (?:telling {_ALL}|letting {_ALL} know|saying|sharing|a (?:note|heads[- ]up|update)|fyi|news|thinking out loud|so {_ALL} know)\b|\bclosing the loop\b|\b(?:that(?:'s| is) all(?: (?:the news|there is|i know|for now|from here))?|nothing more)\W*$"
    r"|\b(?:you|the desk)(?:'ll| will| shall) (?:then )?(?:hear from me|hear(?: more)? when|get word|have word|be told|know when)\b|\buntil (?:i|we) (?:say so|say otherwise|give the word|write again|tell you)\b|\bmore (?:when|as|once|to follow|later)\b[^.;]{0,30}\W*$|\bthinking out loud\b",
    re.I,
)
# "Not yet, please.", "Please leave these alone for now.", "No draft from our side", "will never be needed", "just telling you so you know"
_NOT_NOW = re.compile(
    r"^\W*(?:just|only) (?:telling|saying|letting|mentioning)\b[^.;]*\bso (?:that )?(?:you|nobody|no one|everyone|everybody|we)\b(?![^.;]*\b(?:can|could|please)\b)|^\W*(?:please |pls |so |but |and )*not (?:yet|now|just yet|at present|at the moment|this week|today)\b(?![^.;]*\bbut\b)|^\W*(?:please |pls |kindly |do |so |just )*(?:leave|let) (?:it|them|everything|things|(?:this|that|these|those|the|my|our|his|her)(?: [\w-]+){0,2}?) (?:alone|be(?= *(?:[.!,;]|$|for (?:now|the moment)|until|till))|lie|rest|sit|as (?:it is|they are|is)|where (?:it is|they are)|untouched)\b(?![^.;]*\b(?:but|except)\b)"
    r"|^\W*no (?:[\w-]+ ){1,3}?(?:from|on) (?:our|your|my) (?:side|end|part)\b|\bthere(?:'s| is) (?:no|nothing) (?:[\w-]+ ){0,3}?to (?:prepare|draft|file|do|serve|send|write|index|summarize)\b(?![^.;]*\b(?:but|except|until|before|yet)\b)"
    r"|\b(?:will|would|shall|may) (?:never|not|no longer) be (?:needed|required|necessary|wanted|called for)\b(?![^.;]*\b(?:but|except|until|till|before|so|instead)\b)|\b(?:won't|wouldn't|isn't|aren't|no longer|never) (?:be )?(?:needed|required|necessary|wanted|called for) (?:after all|any ?more|any longer|now)\b",
    re.I,
)


def only_tells(text: str) -> bool:
    """Whether the writer says somewhere that she only tells, or that nothing is wanted yet."""
    return bool(_TELLS.search(text)) or not_now(text)


def not_now(sentence: str) -> bool:
    """ "Not yet, please.", "Please leave these alone for now.", "the binder will never be needed"."""
    return bool(_NOT_NOW.search(sentence))
