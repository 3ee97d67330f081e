# ruff: noqa: E501  a pattern reads best on one line
"""That none but those at work may know: "Anyone not working on it shouldn't even know about it"."""

from intake import patterns as re
from intake.reading.said.rule import Rule

_AT_WORK = re.compile(
    r"\b(?:(?:those|people|persons?|anyone|anybody|no one|nobody|whoever|paralegals?|ones?|team|hands|circle|the few) (?:of us |of you )?(?:who(?:'s| is| are|'re)? |that (?:is|are) |(?:is|are|isn['’]t|aren['’]t|not|actually) )*(?:working|assigned|handling|doing|staffed|involved)|on (?:it|this|the (?:task|work|job|team|file))|working on (?:it|this)|doing (?:it|this|the work)|assigned to (?:it|this)|the (?:assigned|working) (?:team|paralegal))\b",
    re.I,
)
_KNOWS = re.compile(r"\b(?:know(?:s|n|ing|ledge)?|word|tell(?:s|ing)?|told|disclos\w*|existence|eyes|see[ns]?|read|secre\w+|quiet|finds? out|leaves?|stays?|share[ds]?|close hold|breathed?|mention(?:ed)?|discuss(?:ed)?|talk(?:ed)?|aware|private|confiden\w+|limited|hear[ds]?|gets? out)\b", re.I)  # fmt: skip
_NONE_BUT = re.compile(r"\b(?:no one|nobody|none|not|never|only|just|strictly|alone|other than|but|except|beyond|apart from|outside|limited|no others|restricted|between|with)\b|n['’]t\b", re.I)  # fmt: skip
# who does it and what she finds out in it, not who may hear of it
_NOT_IT = re.compile(r"\b(?:hours?|hrs|minutes?|time (?:spent|entries|on)|budget|let me know|tell me|know the (?:file|case|matter)|knows? (?:the|this) (?:file|case|matter)|keep me|you(?:'ll| will) see|see (?:the )?attached|read (?:the|every|all)|know (?:how|what|when|if|who|why|whether)|(?:i|we)(?:'m| am| are|'re)? (?:not |still )?(?:working|on) (?:on )?(?:it|this))\b", re.I)  # fmt: skip
_RULE = Rule((_AT_WORK, _KNOWS, _NONE_BUT), (_NOT_IT,))
_IDIOM = re.compile(
    r"\bmum['’]?s the word\b|\bclose[- ]hold\b|\bnot a word (?:of|about|on|to)\b|\b(?:hush[- ]hush|on the q\.?t\.?|complete secrecy|strictest (?:confidence|secrecy)|in (?:the )?(?:strict(?:est)?|total|complete|absolute) (?:confidence|secrecy))\b|\b(?:keep|kept|stays?) (?:very |strictly )?(?:quiet|secret|under (?:your|their|our) hats?)\b",
    re.I,
)


def said_secret(text: str) -> str:
    """The sentence that says so; "" where none does."""
    return next(_RULE.sentences(text), "") or (found[0] if (found := _IDIOM.search(text)) else "")
