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
_NAMED_SO = re.compile(r"[\s,]*(?:as |for |to be )?(?:your|the|my|our) (?:\w+ )?(?:deadline|due date|cut-?off)\b(?! (?:to|for (?:filing|service|responding)))", re.I)  # fmt: skip
_CALLS_IT = re.compile(r"\b(?:consider|call|make|treat|take|set|have|with)\s+(?:it |this )?(?:the )?$", re.I)


def is_of_the_work(left: str, right: str) -> bool:
    return bool(_OURS.search(left) or (_CALLS_IT.search(left) and _NAMED_SO.match(right)))


def is_nobodys(left: str) -> bool:
    """ "The deadline on the Brandt packet is Friday": the work's own, or one that it is for."""
    return bool(_SOME.search(left)) and not _COURTS.search(left)
