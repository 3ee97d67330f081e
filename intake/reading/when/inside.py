# ruff: noqa: E501  a pattern reads best on one line
"""Times inside the words of what is asked: "a chart tonight of every exhibit" is a wish, "the balance then and today" a content."""

from intake import patterns as re
from intake.reading.when.phrases import Phrase
from intake.reading.when.role import Role

PRODUCT = (
    r"(?:one-?pager|charts?|tables?|summar(?:y|ies)|memos?|ind(?:ex|ices|exes)|lists?|drafts?|outlines?|timelines?|chronolog(?:y|ies)|chron|logs?|binders?|notebooks?|letters?|e-?mails?|spreadsheets?|comparisons?|redlines?|reports?|packets?|packages?|sets?|cop(?:y|ies)|calendars?"
    r"|worksheets?|translations?|check-?lists?|breakdowns?|write-?ups?|pages?|notes?|inventor(?:y|ies)|digests?|abstracts?|overviews?|recaps?|compilations?|printouts?|tally|tallies|counts?|cheat sheets?|bullet points?|talking points|scans?|transcripts?|cite[- ]checks?|versions?|cuts?|grids?|matri(?:x|ces)|trackers?|roundups?|run-?downs?|snapshots?|lookups?|pdfs?)"
)
_ASKS_FOR = r"(?:need|want|require|(?:would|'d) (?:like|love|appreciate|welcome)|could use|let me have|(?:can|could|may|might) i (?:please )?(?:have|get|see)|(?:get|give|send|make|email|bring|hand|do|draft|prepare|pull together|put together|build|work up|pull|compile|run|create|find|have|produce|turn around|type up|write|print))"
# "I need a one-page chart [tonight] of every exhibit", "send me the list [Friday] with the page cites"
_WISHED_THING = re.compile(
    rf"\b{_ASKS_FOR}(?: (?:me|us|together|up|out|please|also|to have|to get|to see))*\s+(?:(?:an?|the|your|one|two|three|some|that|another|our|this)\s+)?(?:(?!(?:of|for|from|on|in|with|at|by|to|about|that|which|and|or|but|so)\b)[\w'’/-]+\s+){{0,4}}?{PRODUCT}\s*,?\s*$",
    re.I,
)
_GOES_ON = re.compile(
    r",?\s+(?:of|with|showing|listing|that (?:shows?|lists?|says?|covers?|has|have|sets?|tells?|gives?|ties|matches|compares?)|which (?:shows?|lists?|covers?|sets?)|comparing|covering|setting|summari[sz]ing|tracking|matching|tying|for|on (?:whether|how|what|who|why|the|all|every|each|our|their|his|her)|about|regarding|re\b|breaking|organi[sz]ed|sorted|laying|identifying|containing|including|from|to (?:the|our|opposing|mr|ms|dr)\b)",
    re.I,
)


# "get me [Thursday] a summary of his testimony"
_GET_ME = re.compile(r"\b(?:get|send|give|bring|hand|make|draft|prepare|pull together|put together|email) (?:me|us)\s+(?:by |on |for )?$", re.I)  # fmt: skip
_PLEASE = re.compile(r"\b(?:please|pls|kindly|(?:can|could|would|will) you) (?:have|get|send|prepare|draft|make|do|pull|bring|finish|put together)\s+(?:by |on |for )?$", re.I)  # fmt: skip
_A_THING = re.compile(
    r"\s+(?:an?|the|your|our|his|her|their|some|one|two|three|all|every)\s+(?!(?:latest|other)\b)\w", re.I
)


def stands_between(left: str, right: str) -> bool:
    """A request whose time stands before the rest of what it asks for."""
    if (_GET_ME.search(left) or _PLEASE.search(left)) and _A_THING.match(right):
        return True
    return bool(_WISHED_THING.search(left) and _GOES_ON.match(right))


# "balances at the date of marriage, the date of filing and [today]", "its value at closing versus [today]", "from 2019 through [today]"
_LISTED_DATE = re.compile(
    r"\b(?:dates?|days?|time|month|year) of (?:(?!(?:and|or|to|by|on|with)\b)[\w'’-]+ ?){1,4}[,;]?\s*(?:and|or|to|versus|vs\.?|through|until|till|as well as|&|compared (?:to|with))\s+(?:again )?(?:as of |at |on )?(?:the )?$"
    r"|\b(?:dates?|days?|time) of (?:(?!(?:and|or|to|by|on|with)\b)[\w'’-]+ ?){1,4},\s*(?:on|at|as of)\s+(?:the )?$",
    re.I,
)
_THEN_AND_TODAY = re.compile(
    r"\b(?:at|as of|as at|from|since|between|then|during|after)\b(?:(?!\b(?:please|pls|need|want|send|get|by|due)\b)[^.;:\n]){0,60}?[\s,](?:and|through|thru|to|until|till|up to|versus|vs\.?|against|compared (?:to|with))\s+(?:as of )?$|\bas (?:of|at|things stand)\s+$",
    re.I,
)
# "every call we had on [Monday]", "the letter Priya drafted [Friday]": when something of it was done
_WAS_DONE = re.compile(
    r"\b(?:an?|the|every|each|all(?: of)?(?: the)?|any|those|these|his|her|our|their|whatever|what)\s+(?:(?!(?:and|so|but|by)\b)[\w'-]+ ){0,4}?(?:that |which )?(?:i|we|he|she|they|opposing counsel|(?!(?:I|We|Please|Need)\b)(?-i:[A-Z])\w+)(?:'d| had| have|'ve| just| already| last){0,2}\s+"
    r"(?:had|took|sent|got|made|gave|agreed(?: on| to| upon)?|settled(?: on)?|arranged|decided(?: on)?|hammered out|held|found|wrote|signed|filed|served|produced|received|attended|posted|emailed|mailed|paid|discussed|exchanged|drafted|prepared|reviewed|revised|edited|uploaded|circulated|dictated|recorded|saw|started|finished|left|brought|dropped off|talked about|spoke (?:about|of)|mentioned)(?: (?:it|them|us|me|him|her|out|over|up|in))?(?: (?:with|from|to) (?:(?!(?:by|on)\b)[\w.']+ ){1,3})?\s*(?:back )?(?P<on>on|in)?\s*(?:the )?$",
    re.I,
)
# "a list of the documents produced [Friday]", "an index of the photos taken on [Monday]"
_OF_THE_DONE = re.compile(
    r"\b(?:of|on|from|about|in|with)\s+(?:the|all(?: of)?(?: the)?|every|each|any|our|their|his|her|those|these|both|what(?:ever)?)\s+(?:[\w'-]+ ){0,4}?(?:was |were |got |been |just |already |last )*(?:produced|taken|written|posted|signed|paid|held|made|given|exchanged|issued|recorded|executed|received|circulated|marked|shown|discussed|mentioned|argued|deposed|uploaded|filed|served|sent|emailed|mailed|delivered|disclosed|admitted|read|played|introduced)\s+(?:to us |to them |by them |by us |in court |back )?(?:on |at )?(?:the )?$",
    re.I,
)


def in_content(phrase: Phrase, left: str, right: str) -> Role | None:
    """A day that the paper shall show or that its matter happened on sets no date. "I need the memo we discussed Friday"
    may be either."""
    today = phrase.has("relday") and phrase.clock is None
    if _LISTED_DATE.search(left) or (today and _THEN_AND_TODAY.search(left)):
        return Role.FACT
    if not phrase.days:
        return None
    if done := _WAS_DONE.search(left):
        ends = not done["on"] and not right.strip(" .!?") and bool(_NEEDS.search(left))
        return Role.LOOSE if ends else Role.FACT
    return Role.FACT if _OF_THE_DONE.search(left) else None


_NEEDS = re.compile(r"\b(?:need|want|like|send|get me|give me|have)\b", re.I)
_TO = re.compile(r"\s*(?:to|-|–|—|until|till|through|thru)\s*", re.I)
_AND = re.compile(r"\s*(?:and|&)\s*", re.I)
_BETWEEN = re.compile(r"\bbetween\s+(?:about |around )?$", re.I)
_FROM_TO = re.compile(r"[\s,(]*(?:from |between )?\d{1,2}(?::\d\d)?\s*(?:to|-|–|—|until|till|and)\s*", re.I)
_RECORD = re.compile(
    r"\b(?:videos?|footage|recordings?|audio|tapes?|dash ?cam|body ?cam|cameras?|surveillance|calls?|logs?|records?|data|messages|texts|entries|testimony|transcript|minutes|shifts?|hours|window|period|stretch|clips?|gps|feed|images?|photos?|stream|traffic|activity|911)\b",
    re.I,
)


def ends_range(text: str, first: Phrase, second: Phrase) -> bool:
    """Whether a second hour ends a stretch of time that begins with the first: "2:10 to 2:45 p.m."."""
    gap = text[first.end : second.start]
    if (first.days and second.days) or second.clock is None or (first.clock and first.clock.kind == "part"):
        return False
    if _AND.fullmatch(gap) and first.clock and _BETWEEN.search(text[max(0, first.start - 20) : first.start]):
        return True
    return bool((_TO if first.clock else _FROM_TO).fullmatch(gap))


def is_range(phrase: Phrase) -> bool:
    """ "7:40-8:05 a.m."."""
    return phrase.clock is not None and bool(phrase.clock.values.get("range"))


def filmed(left: str) -> bool:
    """Whether a stretch of time is one of a record: of a video, a log, a shift."""
    return bool(_RECORD.search(left))
