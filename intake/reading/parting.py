# ruff: noqa: E501  a pattern reads best on one line
"""The words with which a writer takes her leave."""

from intake import patterns as re

# "... and then I'll leave you alone until Monday, I swear", "and that's it from me until Tuesday"
_PARTING = re.compile(
    r"(?:^|(?<=[.!?\n])|\s*[,;–—-]*)\s*(?:\b(?:and|but|so|after which|after that)\b,?\s*)*(?:then,? )?(?:\bi(?:['’]?ll| will| won['’]?t| promise to| promise i['’]?ll| shall) (?:then |all |really |even |try to )*(?:leave (?:you|everyone|everybody|the desk|it)|stop\b|let you (?:go|be|all|sleep|rest)|not (?:bother|write|mail|email|ask|say)|bother|say no more|shut up|be quiet|go quiet|vanish|disappear|get out of your|be out of your|go away|quit)\b|\bthat(?:['’]?s| is| will be) (?:it|all|everything|the lot)\b (?:from me|for me|till|until))(?![^.!?\n]*\b(?:please|pls|need|want)\b)[^.!?\n]*",
    re.I,
)


def without_parting(text: str) -> str:
    """The text without the words with which its writer takes her leave: their day is no date of the work."""
    return _PARTING.sub("", text)
