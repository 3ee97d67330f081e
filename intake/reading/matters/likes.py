# ruff: noqa: E501  a pattern reads best on one line
"""Matters that are named only for comparison: "same format as in Whitlock", "the Alvarez log is a good model"."""

from functools import lru_cache

from intake import patterns as re

_LIKE = re.compile(
    r"\b(?:same as|like|as|what|the way|(?:the )?same way|how)\s+(?:\w+\s){0,2}?(?:did|had|used|prepared|made|done|does|has|drafted)\s+(?:it\s+|them\s+|one\s+)?(?:in|for|on|with)\s+(?:the\s+)?$"
    r"|\b(?:did|does|do|done|made) (?:such )?an? (?:[\w-]+[ ,]+){1,3}?(?:job|work) (?:on|with|for|in)\s+(?:the\s+)?$"
    r"|\b(?:same|similar|like)(?: \w+)? (?:as|to) (?:(?-i:[a-z])[\w'’]* ){1,7}?(?:in|for|on|from|of)\s+(?:the\s+)?$"
    r"|\b(?:like|similar to|same as|as (?:in|with)|as) (?:the |that )(?:[\w'-]+ ){1,3}?(?:that |which )?(?:you|we|i|s?he|they|(?-i:[A-Z])\w+)(?:'d|'ve| had| have)? (?:did|made|done|built|drafted|prepared|used|sent|put together)(?: up| out)? (?:for|in|on) (?:the )?$"
    r"|\bsame (?:\w+ )?(?:as|that|which|like) (?:(?:you|we|i|s?he|they) )?(?:\w+ )?(?:used|did|had|made|was|were)? ?(?:in|for|on|with) (?:the )?$"
    r"|(?:(?<!'d )(?<!would )(?<!I )\blike|\b(?:as(?! (?:to|for|regards|concerns)\b)|same as|similar to|template (?:from|of)|format (?:from|of)|modeled on|based on|we used|we did|as we did|what we did))\s+(?:in |for |on |the )*(?:[\w.-]+\s){0,2}?$",
    re.I,
)


# what is taken over from another matter: "same layout you used for the gps data in", "borrow the headings from the", "in the form
# that Renee made for"
_SHAPE = r"(?:layout|format|form|style|headings?|columns?|structure|template|wording|caption|look|order|set-?up|design|approach|fields|scheme|numbering|boilerplate|skeleton|pattern|model|tabs|categories|colou?rs?|conventions?|font|spreadsheet|shell)"
# between the layout and the matter: "that Renee made for", "of the log in", "from the"
_OF = r"(?: (?:that|which|as|you|we|i|s?he|they|(?-i:[A-Z])\w+)\b(?:(?!\b(?:and|then|also|by)\b)[^.;!?\n]){0,50}| (?:from|of|in) (?!an?\b)(?:the |our |last )?(?:(?!by\b)[\w'’-]+ ){0,3}?(?:(?:from|in|for|of|on) (?:the )?)?| )$"
_TAKEN_FROM = re.compile(
    rf"\b(?:same|similar)(?: \w+)? {_SHAPE}{_OF}"
    rf"|\b(?:in|on|with|using|from|off|after|to|follow(?:ing)?|borrow(?:ing)?|us(?:e|ing)|crib(?:bing)?|copy(?:ing)?|take|taking|lift(?:ing)?|steal(?:ing)?|re-?us(?:e|ing)|adapt(?:ing)?|keep(?:ing)?|match(?:ing)?) (?:the|that|those|our|her|his|my) (?:(?!(?:for|from|in)\b)[\w'’-]+ ){{0,2}}?{_SHAPE}{_OF}"
    r"|\b(?:laid out|set out|organi[sz]ed|formatted|arranged|built|done|modell?ed|styled|labell?ed|captioned) (?:just |exactly |much )?(?:like|as|after|on|the way)\b[^.;!?\n,]{0,50}$"
    r"|\b(?:borrow|crib|lift|steal|copy)\b[^.;!?\n,]{0,40}\bfrom (?:the )?$",
    re.I,
)
# "the one from Alvarez is a good model", "the Alvarez log will do as a template"
_IS_MODEL = re.compile(r"^(?:['’]s)? (?:one|version|set|log|format|draft|binder|index|memo|summary|chart|table|letter|style)? ?(?:turned out|came out|worked(?: out)?|looked|read|was|were|is|went over) (?:so |very |really |quite |just )?(?:well|great|nicely|perfect(?:ly)?|good|fine|excellent|beautifully|right|lovely)\b|^(?:['’]s)?(?: [\w'’-]+){0,3}? (?:is|was|makes|would be|will be|will do as|would do as|can be|could be|works as|serves as|should be|might be|as) (?:your |the |our |an? )?(?:\w+ )?(?:model|template|example|guide|starting point|pattern|exemplar|go-?by|form to follow)\b", re.I)  # fmt: skip


# most mails have none of these words
_TAKES = re.compile(rf"\b(?:same|similar|{_SHAPE}|laid out|set out|organi[sz]ed|formatted|arranged|built|done|modell?ed|styled|labell?ed|captioned|borrow\w*|crib\w*|lift\w*|steal\w*|copy\w*)\b", re.I)  # fmt: skip
_MODELS = re.compile(r"\b(?:model|template|example|guide|starting point|pattern|exemplar|go-?by|form to follow|well|great|nicely|perfect(?:ly)?|good|fine|excellent|beautifully|right|lovely)\b", re.I)  # fmt: skip


@lru_cache(maxsize=64)
def without_likes(text: str) -> str:
    """Without the matters that are named only for comparison: "same format as in Whitlock"."""
    out, last = [], 0
    from_another, model = _TAKES.search(text), _MODELS.search(text)
    for found in re.finditer(r"[A-Za-z][\w'-]+", text):
        left = text[max(0, found.start() - 90) : found.start()]
        taken = from_another and _TAKEN_FROM.search(left)
        taken = taken or (model and _IS_MODEL.match(text[found.end() : found.end() + 60]))
        if taken or (found[0][0].isupper() and _LIKE.search(left[-50:])):
            out.append(text[last : found.start()])
            last = found.end()
    return "".join([*out, text[last:]])
