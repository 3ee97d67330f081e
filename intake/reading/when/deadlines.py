# ruff: noqa: E501  a pattern reads best on one line
"""Whose deadline a sentence speaks of: the work's, a court's, or nobody can tell."""

from intake import patterns as re

# a deadline that the writer sets: "my deadline for you is", "our internal deadline on this is", "for you the deadline is"
_OURS = re.compile(
    r"\b(?:deadline|due date|cut-?off|drop[- ]dead)\b(?:,? (?:for|to) (?:you(?: all| both| folks| guys)?|the (?:desk|team|paralegals?|draft|first draft|first cut|summary|memo|chart|index|binder|work|work product)|this|it|that|your (?:part|piece|end|draft|work)|getting (?:it|this|that) (?:back )?to me)|,? (?:that )?i(?:'m| am|'ve| have|'ll| will|'d| would)? (?:\w+ )?(?:giv(?:e|ing)|gave|set(?:ting)?|need|have in mind|want)(?: you)?(?: for (?:this|it|you))?|,? on (?:my|our|your) (?:end|side)|,? (?:in|on) (?:this|the) (?:office|desk))"
    r"\s*(?:is|'s|would be|will be|:|=|,|-)+\s*(?:on |by )?(?:the )?$"
    r"|(?<!court's )(?<!judge's )\b(?:new|revised|updated|extended|adjusted) (?:deadline|due date|target(?: date)?)(?: for (?:this|it|you))?\s*(?:is|'s|will be|:|=)+\s*(?:on |by )?(?:the )?$"
    r"|\b(?:internal|in-house|working|drafting|office|desk)(?: internal)? (?:deadline|due date|cut-?off)\b(?: (?:for|on) [^.;,\n]{1,40}?)?\s*(?:is|'s|would be|will be|:|=)+\s*(?:on |by )?(?:the )?$"
    r"|\b(?:for|to) (?:you|the desk|the team|the paralegals?)(?: all)?,? (?:the |my |our |that )?(?:deadline|due date|cut-?off)(?:'s| is| would be| will be|:)?\s+(?:on |by )?(?:the )?$",
    re.I,
)
# a deadline of nobody that is named: the work's, or one that the work is for
_SOME = re.compile(r"\b(?:my|our|the|a|an|own|hard|firm|real|absolute|final|that) deadline\b[^.;\n]{0,60}$", re.I)
_COURTS = re.compile(r"\b(?:court|clerk|judge|fil(?:e|ed|ing)|serv(?:e|ed|ing|ice)|respon\w+|answer\w*|oppos\w+|repl(?:y|ies)|object\w*|appeal\w*|discovery|disclos\w+|designat\w+|motions?|brief\w*|hearing|trial|statut\w+|sol|claims?|amend\w*|remov\w+|plead\w*|produc\w+|uscis|nvc|eoir|agency|rfe|noid|registration|renew\w*|state|irs|board|bar|closing|offer|accept\w*|exercise|cure|elect\w*|perfect|register|apply|application|petition|pay\w*|to \w+|with)\b", re.I)  # fmt: skip


# "consider Thursday noon your deadline", "I have Thursday as the due date"
_NAMED_SO = re.compile(r"[\s,]*(?:down |in )?(?:as |for |to be )?(?:your|the|my|our) (?:\w+ )?(?:deadline|due date|cut-?off)\b(?! (?:to|for (?:filing|service|responding)))", re.I)  # fmt: skip
_CALLS_IT = re.compile(
    r"\b(?:consider|call|make|treat|take|set|have|with|put|mark|write|pencil|log|note)\s+(?:it |this )?(?:the )?$", re.I
)


# said of a day, right behind it: "Monday is what I've got in mind", "Thursday is the one that counts for you", "Friday is all I ask"
_IS_OURS = re.compile(
    r"^\s+it is\s*(?:$|[.,;!])|^[\s,]*(?:is|'s|was|would be|will be)\s+(?:really |just |still |simply |about )*(?:(?:what|all|when|the (?:one|day|date)(?: that)?) (?:i|we)(?:'d|'ve|'m| am| have| had| would)?(?: (?:really|just|now|still))? (?:got\b|ask\w*|want\w*|need\w*|like\b|hop\w+|thinking|think\b|thought|expect\w*|have (?:in mind|down)|had in mind|in mind|after\b|aim\w*|picked|chose|wrote|said|mean\w*|require\w*|say\b)"
    r"|(?:the (?:one|day|date) )?(?:that|which|what) (?:counts|matters|binds|goes)\b(?! (?:to|for) (?!(?:you|us|me|the desk|this|it)\b))|(?:the (?:one|date|day) |what(?:'s| is) )?(?:for|of) (?:you|the desk)\b|what i promised [^.;\n]{1,30}?,? (?:so|and|which) [^.;\n]{0,20}?\b(?:your|our|the) (?:date|day|deadline)|your (?:own )?(?:date|day|deadline|target|limit)|yours\b|my (?:wish|hope|preference|choice|pick|date for (?:you|this|it))\b)",
    re.I,
)
# "I'm saying the 17th to you"
_SAYING = re.compile(
    r"\bi(?:'m| am|'d| would|'ll| will)? (?:say|saying|said|tell|telling|give|giving)\b[^.;,\n]{0,12}$", re.I
)
_TO_YOU = re.compile(r"^[\s,]*(?:to|for) (?:you|the desk)\b", re.I)
# "let us keep to the Friday", "we stick with the 9th"
_KEPT_TO = re.compile(r"\b(?:let'?s|let us|we(?:'ll| will)?|i(?:'ll| will)?|please|pls) (?:please |just )?(?:keep|stick|hold|leave it|stay) (?:to|with|at|on|by)\s+(?:the |that )?$", re.I)  # fmt: skip


# "so I count on Thursday", "I'll settle for Thursday", "I can live with Friday"
_COUNT_ON = re.compile(r"\b(?:i|we)(?:'m|'ll|'d| am| will| would| can| could)? (?:(?:really|just|still) )?(?:count(?:ing)? on|bank(?:ing)? on|settle for|settling for|make do with|live with|be content with)\s+(?:by |the )?$", re.I)  # fmt: skip
# "your deadline is two o'clock", "my outside date is Tuesday", "I'm counting on it for Wednesday", "the draft, to be here on Thursday"
_YOURS_IS = re.compile(
    r"\b(?:your (?:own )?|my (?:(?:own|outside|hard|real|outer|absolute|drop[- ]dead|internal) )+)(?:deadline|due date|date|day|limit|cut-?off|target)(?: for (?:this|it|that))?\s*(?:is|'s|=|:|will be|would be)\s*(?:on |by )?(?:the )?$"
    r"|\b(?:i|we)(?:'m|'ll|'d| am| will| would)? (?:(?:really|just|still) )?(?:count(?:ing)? on|look(?:ing)? for|expect(?:ing)?|bank(?:ing)? on) (?:it|this|that|them|these|having (?:it|this|them))(?: (?:ready|back|in hand|here|done|in my \w+|on my desk))*(?: (?:for|by|on|at|no later than))?\s+(?:the )?$"
    r"|\bwhat (?:i|we)(?:'m| am|'re| are)? (?:expecting|after|hoping for|counting on|looking for)\b[^.;:\n]{0,30}?(?: (?:at|by|on))?\s+(?:the )?$"
    r"|(?:,|\band|\bdraft|\bversion|\bone|\bit) to be (?:here|with me|in my (?:inbox|hands?)|on my desk)(?: on| by| at)?\s+(?:the )?$",
    re.I,
)
# "On Tuesday at noon I'll be ready to sign"
_READY = re.compile(r"^[\s,]*i(?:'ll| will) be (?:ready|waiting|at my desk|here|there)(?: and ready)? (?:to|for) (?:sign|read|review|it|send|file|look)\b", re.I)  # fmt: skip
# "I told the mediator Friday and I'm telling you Thursday"
_TELL_YOU = re.compile(
    r"\byou i(?:'m| am) (?:telling|giving)\s+(?:the )?$|\bi(?:'m| am|'ll| will) (?:telling|giving|tell|give) you(?: instead)?\s+(?:the )?$",
    re.I,
)


# "it has to reach me tonight", "so they're waiting for me first thing Monday", "she was clear about the time, Thursday at 3"
_REACHES_ME = re.compile(
    r"\b(?:has to|have to|must|needs? to|should|ought to|is to|are to|will have to) (?:reach|be with|get to|come to|land with|arrive with|find) (?:me|us)(?: (?:by|on|at|no later than|before))?\s+(?:the )?$"
    r"|\bso (?:that )?(?:it|they|this|these|everything|the [\w-]+)(?:['’]s|['’]re|['’]ll be| is| are| will be) (?:ready|waiting|done|here|back|finished|in hand|on my (?:desk|chair)|in my (?:inbox|hands|box))(?: (?:for|with) (?:me|us))?(?: (?:by|on|at|no later than))?\s+(?:the )?$"
    r"|\b(?:clear|specific|firm|particular|definite|adamant|emphatic) (?:about|on|as to) (?:the |that |one )?(?:time|date|day|deadline|hour)\s*[,:–—-]+\s*(?:by |on )?$"
    r"|\b(?:target|goal|aim)(?: date)? (?:for|of|on) (?:the |your |our |my |a )?(?:[\w-]+ ){0,4}?(?:drafts?|responses?|answers|version|work|product|memo|chart|list|index|summary|log|letter)\s*(?:is|being|would be|will be|:|=)+\s*(?:on |by )?$",
    re.I,
)
# "Friday noon is mine for the draft", "Thursday by 3 pm is what she told me"
_IS_MINE = re.compile(
    r"^[\s,]*(?:is|was|would be|being|as)\s+(?:mine\b|(?:what|when) (?:s?he|they) (?:told|said|wants?|wanted|asked|needs?|gave|has in mind)\b)",
    re.I,
)
# "Monday is the court's deadline for filing", "needs to be on file on or before", "biometrics aren't until"
_COURTS_OWN = re.compile(
    r"^[\s,]*(?:is|as|being|=|would be|remains)?\s*(?:is |as )?(?:the |a |our |an )?(?:court(?:['’]s)?|clerk['’]s|judge['’]s|statutory|filing|hard filing)\s+(?:deadline|due date|cut-?off|date)\b|^[\s,]*(?:is|as|being|=)\s+(?:the |a |our )(?:absolute |hard |last )?(?:deadline|due date|cut-?off|last (?:day|date)) (?:for|to) (?:fil(?:e|ing)|serv(?:e|ing|ice)|lodg\w+|oppos\w+|respond\w*|reply\w*)\b",
    re.I,
)
_ON_FILE = re.compile(r"\b(?:be|is|get|gets|go|goes|been) on file(?: with [\w ]{3,20})?(?: (?:on or before|by|before|no later than|on))*\s+(?:the )?$", re.I)  # fmt: skip
_NOT_UNTIL = re.compile(
    r"\b(?!(?:it|this|that|these|those|they|i|we|you|he|she|there|work|draft|need(?:ed)?|due|which|who)\b)[\w'’-]+ (?:is|are|was|were|will be)(?: (?:still |definitely |really )?not|n['’]t) (?:set |scheduled |up |on |for |coming up )*(?:until|till)\s+(?:the )?$",
    re.I,
)


def is_courts(left: str, right: str) -> bool:
    """A day on which others want or do something, whatever the work is wanted for."""
    return bool(_COURTS_OWN.match(right) or _ON_FILE.search(left))


def is_not_until(left: str) -> bool:
    """A day before which something else does not come: that there is time, not when the work is wanted."""
    return bool(_NOT_UNTIL.search(left))


def is_of_the_work(left: str, right: str) -> bool:
    named = _OURS.search(left) or (_CALLS_IT.search(left) and _NAMED_SO.match(right))
    return bool(named) or is_said_to_us(left, right)


# "..., every offer with its date, and wishes to have it on": whatever stands before it
_WANTS_IT = re.compile(r"(?:\b(?:i|we|she|he)|\band|,)\s+(?:also |then |now |would |really |very much )*(?:wish(?:es)?|like|wants?|needs?|expects?|hopes?) to (?:have|see|get|receive) (?:it|this|them|these|that)(?: back| done| ready| in hand| here)?(?: on| by| at)?\s+(?:the )?$", re.I)  # fmt: skip
_BEFORE = re.compile(r"\b(?:before|ahead of|prior to)\b", re.I)


def is_said_to_us(left: str, right: str) -> bool:
    """ "I'm saying the 17th to you", "let us keep to the Friday", "Monday is what I have in mind"."""
    if _KEPT_TO.search(left) or _COUNT_ON.search(left) or _TELL_YOU.search(left) or _IS_OURS.match(right):
        return True
    if _YOURS_IS.search(left) or _READY.match(right) or _REACHES_ME.search(left) or _IS_MINE.match(right):
        return True
    if _WANTS_IT.search(left) and not _BEFORE.search(left):
        return True
    return bool(_SAYING.search(left) and _TO_YOU.match(right))


def is_nobodys(left: str) -> bool:
    """ "The deadline on the Brandt packet is Friday": the work's own, or one that it is for."""
    return bool(_SOME.search(left)) and not _COURTS.search(left)
