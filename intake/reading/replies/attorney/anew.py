# ruff: noqa: E501  a pattern reads best on one line
"""A version that is refused and goes to another paralegal, who makes it anew: "This cannot be used. I should be grateful
if Hannah would take it over from Luis and prepare it afresh by Wednesday."."""

from collections.abc import Mapping

from intake import patterns as re
from intake.reading.names import named
from intake.reading.replies.acts import Hit, clauses
from intake.reading.replies.common import On
from tracker.domain.firm import Role

_IT = r"(?:it|this|that|them|these|any of (?:it|this)|the (?:[\w'’-]+ ){0,3}?[\w'’-]+)"
_REFUSED = re.compile(
    rf"\b(?:can(?:not|'t|t| not)|could(?: not|n't)|will not|won't|must not|should not|may not)(?: \w+)? (?:be (?:used|relied (?:up)?on|saved|salvaged|rescued|fixed|kept|filed|sent)|use {_IT}|accept {_IT}|work with {_IT}|do|stand|serve|work)\b(?! (?:until|unless|without|before|till)\b)"
    r"|\b(?:unusable|useless|unacceptable|hopeless|worthless)\b|\b(?:of )?no use\b|\b(?:not|n't) (?:be )?(?:usable|acceptable|salvageable|of (?:any )?use|fit (?:to|for)|what (?:i|we)\b)|\bwrong (?:from|all (?:over|through)|through(?:out)?|approach|across)\b|\bwhole thing (?:is|was)? ?(?:on|built|wrong|off)\b|\b(?:a|the) (?:complete|total) (?:miss|mess)\b|\bbuilt on the wrong\b|\bfrom (?:scratch|zero|the (?:beginning|start|ground up|top))\b"
    r"|\b(?:needs?|has|have|ought|must|wants?)(?: to)? be(?:en)? (?:done|made|built|written|prepared|started) (?:over|again|anew|afresh)\b|\bstart(?:ed|ing)? (?:over|again|afresh|anew)\b|\bre-?do(?:ne)?\b",
    re.I,
)
_AGAIN = r"(?:anew|afresh|again|over(?! \d)|from (?:scratch|zero|the (?:beginning|start|ground up|top))|re-?do(?:ne|es|ing)?|re-?build|re-?built|re-?write|re-?written|re-?make|re-?draft(?:ed)?|(?:a |the )?(?:new|fresh|second|clean) (?:one|version|draft|start|[\w-]+))"
_MAKES = re.compile(
    rf"\b{_AGAIN}\b|\b(?:tak(?:e|es|ing)|took) (?:{_IT} )?(?:over|on|up|in hand)\b|\b(?:reassign\w*|give|hand|move|pass|transfer|goes|go|over)\b[^.;]{{0,30}}\bto\b|\b(?:instead|in (?:his|her|their) (?:place|stead))\b",
    re.I,
)
_KEEPS_IT = re.compile(r"\b(?:check|proof\w*|look|read|review|help|assist|second|verify|cite-?check|sit)\b", re.I)


def made_anew(on: On, hits: Mapping[str, Hit]) -> bool:
    """Whether the words refuse the version, and another paralegal than its own shall make it again."""
    if "approve" in hits or not _REFUSED.search(on.text):
        return False
    return any(_hands_on(clause, on) for clause in clauses(on.text))


def _hands_on(clause: str, on: On) -> bool:
    others = [
        one
        for one in named(clause, on.scene.firm)
        if any(person.role is Role.PARALEGAL and person.address != on.task.assignee for person in one.people)
    ]
    return bool(others) and bool(_MAKES.search(clause)) and not _KEEPS_IT.search(clause)
