# ruff: noqa: E501  a pattern reads best on one line
"""A time that no word beside it explains: due, a fact, or nothing that we can tell."""

from intake import patterns as re
from intake.reading.when import cues
from intake.reading.when.inside import PRODUCT
from intake.reading.when.phrases import Phrase
from intake.reading.when.role import Role
from intake.reading.when.telling import PROMISED, told_role

_NAMED = frozenset({"weekday", "numeric", "iso", "monthday", "ordinal", "period", "weekfrom"})
# a sentence that is only a time: "Monday instead.", "Tomorrow at 8 before she walks over"; no "Friday, if the judge ..."
_ALONE = re.compile(r"^\s*,?\s*(?:instead|rather|then|again|it is|it'll have to be|at (?:my|the) (?:end|desk)|before (?:i|we|she|he|they|the|our|my)\b|(?:and )?not (?:a (?:minute|day|moment|second)|any|one|sooner|later|before|earlier)\b|(?:and )?no (?:later|sooner|earlier)\b|give or take\b)", re.I)  # fmt: skip
# "Delgado's biometrics are March 25 at 11": whatever it is, it takes place then
_IS_AT = re.compile(
    rf"(?:^|[.;:]\s)\W*(?:the|our|his|her|their|(?:(?-i:[A-Z])[\w.-]+ )?(?-i:[A-Z])[\w.-]+'s?)\s+(?:(?!(?:deadline|due|target|goal|aim|date|wish|plan|need|preference|hope|latest|{PRODUCT})\b)[\w'-]+ ){{1,4}}(?:is|are)(?: now| still| set)?\s+(?:on |for )?$",
    re.I,
)
_ADJECTIVE = re.compile(cues.ADJECTIVE, re.I)
# "served by mail today": no "by" of a date
_BY_WHAT = re.compile(r"\bby (?:(?:certified|registered|regular|first[- ]class|overnight|u\.?s\.?|express|priority|personal|hand|electronic|international) )*(?:mail|hand|e-?mail|fax|couriers?|messenger|fed ?ex|ups|usps|dhl|ecf|e-?service|e-?filing|service|delivery|post|process server|sheriff|publication|posting|text|phone|telephone|the (?:clerk|court|marshal|sheriff|other side|process server)|(?:opposing )?counsel|judge [a-z]+|(?:the |an? )?(?!(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|eod|cob|noon)\w*\b)(?-i:[A-Z])[\w.&'-]+(?: (?-i:[A-Z])[\w.&'-]+)?)\b", re.I)  # fmt: skip
# "let me have the new version June 17 at 11 am": not the version of that day
_NEW_ONE = re.compile(
    r"\b(?:new|next|revised|corrected|clean|fixed|updated|final|finished|redone) (?:[\w-]+ ){1,2}(?:on )?$", re.I
)
# "I need it by Friday, the other side served their responses on Monday"
_OWN_CLAUSE = re.compile(
    r", (?=(?:(?:and|but|as|since|because) )?(?:the|our|their|his|her|my|he|she|they|it|we|i) [^,]+$)", re.I
)
_ANY_FROM = re.compile(r"\b(?:any ?(?:day|time)|some ?time|whenever)\b[^.;\n]{0,20}\b(?:from|between)\s*$", re.I)


def bare_role(phrase: Phrase, left: str, right: str) -> Role:
    """No word says what it is for: "Monday 10am." and ", Wednesday" are due, "spoke to her Thursday" is not."""
    bare_left = left.strip(" \t*-,:(>\"'")
    before_colon = right.lstrip()[:1] == ":" and (cues.FOR_ALL if right.strip() == ":" else cues.WANTING_ITSELF).search(
        left
    )
    ends = bool(cues.ENDS.match(right) or before_colon)  # "I need one page tonight: what they want"
    if (phrase.kinds & _NAMED and PROMISED.search(left)) or _ANY_FROM.search(left):
        return Role.LOOSE
    if told := _alone(phrase, bare_left, left, right) or told_role(phrase, left, right):
        return told
    if cues.JUST_DONE.search(left) or behind_us(phrase) or (phrase.has("period") and cues.OWN_TIME.search(left)):
        return Role.FACT
    if this_week(phrase):
        return Role.DUE if ends and cues.WANTING.search(left) and not re.search(r"\bfor\s*$", left) else Role.WEAK
    if re.search(r"\b(?:of|from|since)\s+(?:last |this )?$", left, re.I):
        return Role.FACT
    if ends and (not bare_left or re.search(r"[,:>|→-]\s*$", left)):
        return Role.DUE
    own = _OWN_CLAUSE.split(bare_left)[-1]
    past, wanting = cues.PAST_VERB.search(_ADJECTIVE.sub(" ", own)), cues.WANTING.search(_BY_WHAT.sub(" ", own))
    is_date = bool(phrase.kinds & {"numeric", "monthday", "iso", "ordinal"}) and "relday" not in phrase.kinds
    is_date = is_date and not (phrase.clock and _NEW_ONE.search(left))
    if (is_date and cues.FACT_LEFT.search(left) and not re.search(r"\bon\s*$", left)) or (past and not wanting):
        return Role.FACT
    if not ends:
        return Role.LOOSE
    if (
        wanting
        or phrase.has("clock")
        or (phrase.clock and phrase.clock.values.get("close"))
        or phrase.is_relative
        or re.search(r"\b(?:on|for)\s*$", left)
    ):
        return Role.DUE
    return Role.LOOSE


def _alone(phrase: Phrase, bare_left: str, left: str, right: str) -> Role | None:
    """A sentence that is only a time, or that says when something takes place."""
    if not bare_left and phrase.kinds & (_NAMED | {"relday"}) and _ALONE.match(right):
        return Role.DUE
    return Role.EVENT if phrase.days and phrase.clock and _IS_AT.search(left) else None


def this_week(phrase: Phrase) -> bool:
    return any(
        atom.values.get("wk") == "this" and not atom.values.get("part") for atom in phrase.day
    ) and not phrase.has("weekday")


def behind_us(phrase: Phrase) -> bool:
    """ "yesterday", "last night"."""
    return any(
        atom.values.get("w") in ("yesterday", "day before yesterday") or atom.values.get("last") for atom in phrase.day
    )
