# ruff: noqa: E501  a pattern reads best on one line
"""The last word of a mail that takes back all of it ("Never mind, I found last year's version.") or says that it shall wait
for a word more ("Hold off until you hear from me."): nothing that was asked for above is begun."""

from intake import patterns as re
from intake.reading.asks import asks, sets_due
from intake.reading.said.first import waits_for_task
from intake.reading.sentences import sentences
from intake.reading.small_talk import KIN
from intake.reading.when.atoms.plain import plain
from intake.reading.when.phrases import phrases

_ALL = r"(?:all (?:of )?(?:this|that|it|the above)|this|that|it|(?:all|everything)(?: (?:above|i (?:said|wrote|asked)(?: (?:above|for))?))?|the (?:above|request|task|assignment|whole thing)|my (?:request|e-?mail|message|note)|what i (?:said|wrote|asked(?: for)?)(?: above)?)"
# such an order ends its clause: "forget the exhibits" takes back a part
_ENDS = r"(?= *(?:[.,;:!)\n–—]|$|- |(?:as|since|because|please|pls|thanks|for now|after all|then|altogether|entirely|completely|we|i|i've|it's|it|she|he|they|the client)\b))"
_REASON = r"(?:i(?:'ve| have|'ll| will|'m| am|'d)?|it(?:'s| is| has)|we(?:'ve| have|'ll| will)?|the (?:client|case|matter|court|other side|hearing|judge)|someone|somebody|they(?:'ve| have)?)\b"
_TAKES_BACK = re.compile(
    rf"(?:^|[\n.!?;:,–—-] *|\b(?:so|and|but|please|pls|kindly|just|actually|sorry|you can|to|let's) )(?:please |pls |kindly |just |you can |then )*(?:(?:ignore|disregard|forget(?: about)?|scrap|cancel|drop|delete|kill|withdraw|skip) {_ALL}(?: (?:e-?mail|message|request|one|task|note|mail))?|(?:scratch|strike) (?:all (?:of )?(?:this|that|it)|everything|the above|this (?:request|e-?mail|task)|the whole thing)|(?:please |pls |kindly )(?:ignore|disregard)|i(?:'m| am)? (?:withdraw(?:ing)?|take back|taking back|cancel(?:l?ing)?) {_ALL}(?: (?:request|task|one))?){_ENDS}"
    rf"|(?:^|[\n.!?;:–—-] *|\b(?:actually|sorry|oh|hold on|wait)[,.!]* )never ?mind(?= *(?:[.!;:\n–—]|$|- |(?:this|that|it|all (?:of )?(?:this|that)|after all|then)\b)|,? (?:please )?{_REASON})"
    rf"|\b(?:(?:it|this|that|the above|the (?:work|task|request|assignment))(?:'s| is| has been|'s been)|is) (?:no longer|not) (?:needed|necessary|required|wanted)(?: any ?more| after all)?{_ENDS}|(?:^|[\n.!?:;,–—-] *)no longer (?:needed|necessary|required|wanted){_ENDS}"
    rf"|\b(?:i|we) (?:(?:do not|don't|won't|will not) (?:actually )?need (?:this|it|that|any of (?:this|it))(?: done)?(?: any ?more| after all| now)|no longer (?:need|want) (?:this|it|that|any of (?:this|it))){_ENDS}|(?:^|[\n.!?:;,–—-] *)(?:there(?:'s| is) )?no need (?:(?:for (?:this|it|that|any of (?:this|it))|to (?:do (?:this|it|anything|that)|bother|start))(?: (?:any ?more|after all|now))?){_ENDS}",
    re.I,
)
# what limits it: a part, a condition, another mail
_LIMITED = re.compile(r"\b(?:if|unless|until|till|when|once|except|other than|but (?:do|please|still|keep|not)|my (?:last|previous|earlier|first|prior|other)|the (?:last|previous|earlier|first|second|third|prior) (?:e-?mail|message|one|request|note|item)|(?:yesterday|this morning|monday|tuesday|wednesday|thursday|friday)(?:'s)?)\b", re.I)  # fmt: skip

_WORD = r"(?:i(?:'ve| have) (?:talked|spoken|heard|confirmed|decided|cleared|checked|said|given|got|seen|had|signed)|we(?:'ve| have) (?:talked|spoken|heard|confirmed|decided|signed)|i (?:say(?: so| go| otherwise)?|give (?:you )?(?:the|my|a)|tell you|confirm|get back|let you know|hear|know(?: more)?|write|call|come back|have (?:the|a|their|her|his)|clear|check|decide|release|speak|talk|ok|okay|sign off)|you (?:hear|get (?:the|my|a)|have my)|(?:further|my|another|the) (?:notice|word|go-ahead|green light|signal|ok|okay|say-so|approval|instructions?|confirmation)|we (?:hear|know|confirm|talk|speak|have|get|decide)|the (?:client|court|judge|other side|partner) (?:confirms?|decides?|agrees?|approves?|says?|signs?)|(?:told|word|hearing from me|further|so instructed|notified))"
_YET = r"(?:yet|just yet|for now|for the moment|at this (?:point|time|stage)|right now|right away|at present)"
_NOT_BEGIN = r"(?:(?:(?:nobody|no one|none of you) (?:starts|begins|touches|does (?:anything|a thing))|(?:do not|don't|let's not|please not|not to|nobody should|no one should|wait to|hold off on) (?:actually |please )?(?:start(?:ing)?|begin(?:ning)?|do(?:ing)? (?:anything|any work|this|it)|work(?:ing)?|touch(?:ing)?|act(?:ing)?|proceed(?:ing)?|move|go ahead|get (?:started|going)|assign|tackle|open))|hold (?:off|on|this|it|that|your (?:fire|horses))|holding off|sit (?:tight|on (?:this|it))|stand by|standby|wait|park (?:this|it)|keep (?:this|it) on hold|put (?:this|it) on hold|no need to (?:start|begin))"
_WAITS = re.compile(
    rf"^\W*(?:(?:but|and|please|pls|kindly|though|however|just|also|actually|for now|ps|p\.s\.|oh|one thing|note|only|sorry)[,:]* )*(?:{_NOT_BEGIN}\b[^.!?;\n]{{0,40}}?\b(?:until|till|before|unless|for) (?:you |we )?{_WORD}\b|{_NOT_BEGIN}(?: (?:on|with))?(?: (?:this|it|that|any of (?:this|it)|anything))?(?: one| task)? {_YET}(?=\W*$|[,;] (?:i|we)\b|[,;]? (?:please|though|thanks)\b)"
    rf"|(?:not|nothing) (?:just )?yet(?: (?:though|please))?,? (?:i|we|please|though|wait|until)\b[^.!?;\n]{{0,60}}|wait for (?:my|the client's|further|our) (?:word|go-ahead|green light|signal|ok|okay|say-so|approval|instructions?|confirmation|call|e-?mail)\b|(?:this|it) (?:is|'s|stays|goes) on hold (?:until|till|for now)\b|i(?:'ll| will) (?:tell you|let you know|say|write|give (?:you )?the (?:word|go-ahead|green light)) when (?:to (?:start|begin|go)|you (?:can|may) (?:start|begin)))",
    re.I,
)
_CLOSES = re.compile(rf"\W*(?:(?:many )?thanks?|thank you|sorry|apologies|best|regards|cheers|{KIN})\b", re.I)


def called_off(body: str) -> str:
    """The sentence that takes back all that the mail asked for, as its last word; "" where none does."""
    if not _HINT.search(body):
        return ""
    said = sentences(body)
    for place in range(len(said) - 1, max(0, len(said) - 5), -1):
        one = said[place]
        if (found := _TAKES_BACK.search(one)) and not _LIMITED.search(one) and not _times(one):
            rest = _LABEL.sub("", f"{one[: found.start()]} {one[found.end() :]}")
            return one if not (asks(rest) and not _IS_DONE.search(rest)) else ""
        if sets_due(one) or (asks(one) and not _CLOSES.match(one)):
            return ""
    return ""


# most mails have none of these words
_HINT = re.compile(r"\b(?:ignore|disregard|forget|scrap|cancel|cancel?ling|drop|delete|kill|withdraw|withdrawing|skip|scratch|strike|never ?mind|take back|taking back|no longer|not (?:needed|necessary|required|wanted)|n't need|not need|no need)\b", re.I)  # fmt: skip
_LABEL = re.compile(r"^\W*(?:update|edit|correction|ps|p\.s\.|note)\b\W*", re.I)
_IS_DONE = re.compile(r"\b(?:i(?:'ve| have|'ll| will|'m| am)?|already|taken care|myself|settled|found)\b", re.I)


def _times(sentence: str) -> bool:
    return any(one.kind in ("day", "clock", "span") for one in phrases(plain(sentence)))


def waits_for_word(body: str) -> str:
    """The sentence that says that nothing shall be begun before the writer says so; "" where none does."""
    return next(
        (
            one
            for one in reversed(sentences(body)[:40])
            if _WAITS.match(one) and not _times(one) and not waits_for_task(one)
        ),
        "",
    )
