# ruff: noqa: E501  a pattern reads best on one line
"""Whether "each month" repeats the work or is a part of what the work is about.

"Flag each month that has no statement", "list every Friday he was late" speak of the content. Where the day that the
work is wanted on is none of such a round ("the rent each month, Thursday at 3"), or the words stand in a clause that
tells of something else ("the transfer that goes out every month"), nobody can tell: it is asked.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from intake import patterns as re
from intake.reading.when.cues import WANTING
from intake.reading.when.due.result import DueRead
from intake.reading.when.moments import moment_of
from intake.reading.when.phrases import Phrase
from intake.reading.when.roles import Placed, Role
from intake.reading.when.standpoint import Standpoint

# "each month that has no statement", "every week with no deposit", "every Friday he was late"; "every Friday she needs it" is wanted so
_WHICH = re.compile(
    r"^\s+(?:(?:that|which) (?:has|had|have|is|was|are|were|shows?|lacks?|fell|falls|the|he|she|they|there)\b|(?:in|on|for|during) which\b|with(?:out)? (?:no|any|an?|the|more|less|missing)\b|where (?:he|she|they|there|the|no)\b"
    r"|there (?:is|was|were)\b|(?:he|she|they|the (?:kids|children|husband|wife|parties|company|witness|tenant|employee|father|mother))(?:'s|'d)?\s+(?!needs?\b|wants?\b|would\b|expects?\b|asks?\b|should\b|must\b|gets? (?:it|the)\b)[a-z]+"
    r"|shown\b|listed\b|covered\b|missing\b|separately\b|on (?:its|a separate|a new) (?:own )?(?:line|row|page|tab|sheet))",
    re.I,
)
# what is done with the months or weeks themselves: "flag each month", "a tab for every month"
_LISTED = re.compile(
    r"\b(?:flag|mark|highlight|identify|circle|tabulate|count|exclude|colou?r|label|name|break(?:ing)? out|flagging|marking|highlighting|identifying|listing|counting|excluding|labeling)\s+$",
    re.I,
)
# a clause of its own before it, that tells or describes: "the transfer that goes out every month", "rent is due the first of each month"
_CLAUSE = re.compile(
    r"\b(?:(?:that|which)(?! (?:means|makes it|is|would be)\b)|who|what|how (?:much|many|often)|whenever|whether)\s+(?!i\b|we\b|you\b|shows?\b|lists?\b|tells?\b)(?:[\w'$,.-]+ ){0,6}?$"
    r"|\b(?:he|she|they)(?:'s|'re|'d)?\s+(?!needs?\b|wants?\b|would\b|expects?\b|asks?\b|should\b|must\b)[a-z]+\b[^.;:,\n]{0,30}$"
    r"|\b(?:rent|support|alimony|maintenance|salary|payments?|premiums?|mortgage|installments?|interest|dues|wages|payroll|exchanges?|visits?|visitation|pick-?ups?|deposits?|withdrawals?|transfers?|invoices?|shifts?)(?: (?:is|are|was|were|due|of \$?[\d,.]+|payable|owed|made|that|falls?|in)){0,3}\s+$",
    re.I,
)


def of_the_content(one: Placed) -> bool:
    """ "Flag each month that has no statement": the months are what is looked at."""
    if _REPEATS.search(one.left):
        return False
    if _WHICH.match(one.right) and not _THING.search(one.left):
        return True
    told = _OTHERS_DO.search(one.left) or (_SO.match(one.right) and not WANTING.search(one.left))
    return bool(told or _LISTED.search(one.left))


_REPEATS = re.compile(r"\b(?:repeat|recur)(?:s|ed|ing)?\s+$", re.I)  # "set it to repeat on Wednesdays"
# "The judge holds hearings every Friday", "health insurance is monthly"
_OTHERS_DO = re.compile(
    r"(?:^\W*|[.;:]\s+|\b(?:since|because|as|but)\s+)(?:\d{1,2}[.)]\s+)?(?!(?:this|that|it|these|please|pls)\b)(?:(?:the|our|their|his|her) )?(?!(?:report|list|memo|update|summary|work|task|index|chart|log)\b)(?:[\w'-]+ ){1,3}?(?:holds|meets|sits|runs|hears|pays|gets|takes|goes|posts|issues|publishes|bills|invoices|works|comes|closes|opens|is|are|was|were)\b(?: (?!due\b|needed\b|wanted\b|to\b)[\w'-]+){0,4}\s+$",
    re.I,
)
_SO = re.compile(r"^\s*[,;-]?\s*(?:and )?(?:so|hence|which (?:means|is why)|that(?:'s| is) why)\b", re.I)


# "a list every Friday that shows what is open": the list shows it
_THING = re.compile(r"\b(?:an?|the|my|our|your|one|this) (?:[\w-]+ ){0,3}?(?:lists?|memos?|reports?|charts?|summar(?:y|ies)|updates?|tables?|notes?|e-?mails?|calendars?|status|index|log|spreadsheets?|one-?pagers?|run-?downs?|digests?|recaps?)\s+$", re.I)  # fmt: skip


def perhaps_once(
    base: DueRead, found: Sequence[Placed], first: re.Pattern, until: re.Pattern, here: Standpoint
) -> DueRead | None:
    """The question whether the work is wanted once, where its words do not fit a round; else None."""
    recur = base.recur
    assert recur is not None
    placed = next((one for one in found if one.phrase is recur), None)
    days = [one for one in _wanted(found, recur) if not first.search(one.left) and not until.search(one.left)]
    odd = [one for one in days if not _of_the_round(recur, one.phrase)]
    told = placed is not None and bool(_CLAUSE.search(placed.left)) and not any(one.role is Role.START for one in found)
    if not (odd or told):
        return None
    moment = moment_of((odd or days)[-1].phrase, here) if odd or days else None
    options = moment.options if moment else ()
    return replace(base, recur=None, options=options, problem="repeat", words=recur.words, how="repeat")


def _wanted(found: Iterable[Placed], recur: Phrase) -> list[Placed]:
    return [
        one
        for one in found
        if one.phrase is not recur
        and one.phrase.kind == "day"
        and one.role in (Role.DUE, Role.LATEST)
        and (one.strong or not one.left.strip() or one.left.rstrip().endswith((",", "-", ":")))
    ]


_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def names_its_day(recur: Phrase) -> bool:
    """ "Fridays" beside "every week"."""
    what = (recur.lone.values.get("what") or "") if recur.lone else ""
    return what[:3].lower() in _WEEKDAYS and not what.lower().startswith("month")


def _of_the_round(recur: Phrase, day: Phrase) -> bool:
    """Whether a named day is one of a round: a weekday of "every week", the same one of "every Monday", a date of "each month"."""
    values = recur.lone.values if recur.lone else {}
    what = (values.get("what") or values.get("adverb") or values.get("adverb2") or values.get("adverb3") or "").lower()
    named = {atom.values["wd"][:3].lower() for atom in day.day if atom.kind == "weekday"}
    if what[:3] in _WEEKDAYS and not what.startswith("month"):
        both = {what[:3], (values.get("what2") or what)[:3].lower()}
        return not named or bool(named & both)
    if what.startswith(("month", "quarter", "year")):
        return not named or bool(day.kinds & {"monthday", "numeric", "iso", "ordinal"})
    return True
