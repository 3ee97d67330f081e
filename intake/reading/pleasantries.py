# ruff: noqa: E501  a pattern reads best on one line
"""What a writer says beside the work, in sentences of its own: an offer to be called, where she is, small talk, a courtesy.

Such a sentence is set aside before anybody reads acts, names or dates: "Reach me on my cell if anything is unclear" is no
correction, and the day of "My daughter's recital is tonight" none of the work. A clause is of a kind where it begins as
those do, has one of the kind's own words, and no word that stands in none of its lists; a sentence goes where all its
clauses are such. So "I'm in court tomorrow, so I need it tonight" and "Call me before you file" stay.
"""

import re as literal  # tried on few clauses, by their first word: nothing to look up before
from collections.abc import Sequence

from intake import patterns as re
from intake.reading.asks import asks
from intake.reading.no_action import NO_ACTION
from intake.reading.sentences import sentences
from intake.reading.small_talk import HELP, HER, KIN, KINDS, NO_REPLY, SLOW, TIME, Kind

_LONGEST = 160  # characters of such a sentence


# "The client is on vacation until the 20th.", "Judge Ortiz is out this week."
_THEIRS = literal.compile(r"\W*(?:fyi|btw|heads[- ]up|note that|also|and|but|so)?[,: ]*(?:(?:the |our |their |his |her )?(?:client|judge|clerk|mediator|expert|witness|opposing counsel|other side|adjuster|court reporter|insurer|husband|wife|lawyer)|(?:mr|ms|mrs|dr|judge)\.? [A-Z]\w+)(?:'s|,? (?:is|are|was|were|will be|has been|'ll be)) (?=(?:still |currently |also |already |now |both )*(?:out|away|on (?:vacation|leave|holiday|a cruise|pto)|traveling|travelling|abroad|sick|unavailable|unreachable|back|off|overseas)\b)", literal.I)  # fmt: skip
# ... which speaks of her own even where others' whereabouts are news for the desk
_PRIVATE = literal.compile(rf"\b{KIN}|^\W*the (?:power|internet|wifi|printer|copier|fire alarm)\b|\b(?:caught up|catching up|i was|i've been|i spent|just (?:landed|got))\b|^\W*(?:so )?i(?:'ll| will| may| might) be slow\b|^\W*(?:slow|bear with)", literal.I)  # fmt: skip
# The days of what she does in the case may be those of the work: "I'm in depositions on Thursday"
_CASE = frozenset("court trial depositions deposition depos depo hearing hearings mediation mediations meeting meetings conference arbitration".split())  # noqa: SIM905  # fmt: skip
_NOT_OF_WORK = literal.compile(rf"\b(?:i was|been|spent|lost)\b|{SLOW}", literal.I)
_WEEKDAY = literal.compile(r"(?:mon|tues?|wed|wednes|thu|thurs?|fri|satur|sun)(?:day)?|\d{1,2}(?:/|st|nd|rd|th).*|tomorrow|next")  # fmt: skip
_ITS = literal.compile(KIN, literal.I)
_PLACE = literal.compile(r"\b(in|to|from|at|through|near) [A-Z][a-z]+(?: [A-Z][a-z]+)?")
_OF_WORK = literal.compile(r"\bso (?!i\b|i'|bear|slow|excuse|forgive|just|only|be\b|sorry|no\b|will)|\bplease (?!bear|excuse|forgive)|(?<!writing )(?<!typing )(?<!sending )(?<!dictating )\b(?:this|back to|take) (?!morning|afternoon|evening|week|month|weekend|mon|tue|wed|thu|fri|sat|sun|court|work|town|calls|the office|my desk|on\b)")  # fmt: skip

_SAYS_NO_REPLY = literal.compile(r"\W*(?:there(?:'s| is) )?no (?:need to (?:reply|respond|write back)(?: to (?:this|me|this e-?mail|the e-?mail))?|(?:reply|response|answer)(?: is)? (?:needed|necessary|required|expected)),?(?: (?:thanks|thank you|just do it|to this))?\W*", literal.I)  # fmt: skip
_POINTS = frozenset("# today tonight tomorrow noon monday tuesday wednesday thursday friday mon tue tues wed thu thurs fri eod cob".split())  # noqa: SIM905  # fmt: skip
_WHEN = frozenset(
    f"{TIME} by at on the of end latest please pls thanks is fine would will do be great eod cob sharp or and".split()
)
_FIELD = re.compile(r"^\s*(?:task|assignment|request|due|deadline)\s*:", re.I | re.M)

_ALL = frozenset().union(*(one.own | one.beside for one in (*KINDS, HER)))
_NAMES = 3  # words that stand in no list, such as names, of a sentence that is looked at


# What leans on where she is, before it or behind it: "Need it before I leave", "while I'm away"; and behind it: "before then"
_LEANS = re.compile(r"\b(?:before (?:i|my|we)|after (?:i|my)|until (?:i|he|she|they)\b|while (?:i|he|she|they)\b|when (?:i(?:'m (?:back|out|away|gone|in|on|there|home)| am (?:back|out|away|gone|in|on|there|home)| get| return| land)|he|she|they)\b|once i|on my return|in my (?:absence|place)|for the (?:flight|plane|trip|drive|train|ride|road)|on the (?:flight|plane|train|way|road)|(?:take|bring|carry) (?:it|them|this|that) with me|cover(?:s|ing)? for me)\b", re.I)  # fmt: skip
_LEANS_BACK = re.compile(r"\b(?:then|that day|the same day|(?:before|after|until|for|during|ahead of|beyond) (?:that|it)|in time|in between|(?<!hear )(?<!see )that (?:morning|afternoon|evening|week|night|time)|in the meantime|meanwhile|from there)\b", re.I)  # fmt: skip
_CUT = literal.compile(r",\s*|\s+[-–—]+\s+|\s+(?:and|so|but)\s+(?=i\b|i'|will|only|just|slow|bear|then|am\b|was\b|have\b)", literal.I)  # fmt: skip
_COMMAS = literal.compile(r",\s*|\s+[-–—]+\s+")
_JOINTS = literal.compile(r",\s*|\s+[-–—]+\s+|\s+(?:and|but|so)\s+")
_CALLED = literal.compile(
    r",? (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?:(?<=, )[A-Z][a-z]+(?=[.!]*$)|(?<=my assistant )[A-Z][a-z]+|(?<=my secretary )[A-Z][a-z]+)"
)
_PHONE = literal.compile(r"(?:\+?1[ .-])?\(?\b\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b|\b\d{3}[.-]\d{4}\b")
_WORD = literal.compile(r"[a-z][a-z'-]*|\d\S*")
_ANYTHING = literal.compile("\\w|[\u2600-\u27bf\U0001f300-\U0001faff]")
_FACE = literal.compile("[\u2600-\u27bf\U0001f300-\U0001faff]")
_NAME = re.compile(r"\W*(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|morning|thanks|best|regards)\b[\s,!.]*)*(?:(?!(?:Yes|Yep|Yeah|Yup|Ok|Okay|OK|No|Nope|Sure|Fine|Agreed|Approved|Good|Both|Neither|Either|Correct|Right|Done|Go|Please|Mon|Tue|Wed|Thu|Fri|The|My|It|First|Second|Later)[a-z]*\b)[A-Z][\w.]*\W*){0,4}")  # fmt: skip


def without_pleasantries(text: str, paralegal: bool = False) -> tuple[str, tuple[str, ...]]:
    """The text without such sentences, and these; all of it where it says nothing else. Where a paralegal is, is news for
    the desk: of that only what is her own affair is set aside."""
    found = [(one, kind) for one in sentences(text) if len(one) <= _LONGEST and (kind := _kind_of(one, paralegal))]
    for kind, matters in ((HER, _matters), (NO_REPLY, _ends_it)):
        hers = [one for one, of in found if of is kind]
        if hers and matters(text, _without(text, [one for one, _ in found]), hers[0]):
            found = [one for one in found if one[1] is not kind]
    said = tuple(one for one, _ in found)
    rest = _without(text, said)
    return (rest, said) if said and _ANYTHING.search(rest) else (text, ())


def _matters(text: str, rest: str, sentence: str) -> bool:
    """Whether what is left leans on where she is, or is only a name below it."""
    leans = _LEANS.search(rest) or _LEANS_BACK.search(text[text.index(sentence) + len(sentence) :])
    return bool(leans or (_NAME.fullmatch(rest) and not _FACE.search(rest)))


def _ends_it(_text: str, rest: str, _sentence: str) -> bool:
    """Whether nothing beside asks for work, so that "no need to reply" says that nothing is to be done."""
    return not (_FIELD.search(rest) or any(map(asks, sentences(rest))))


def _kind_of(sentence: str, paralegal: bool) -> Kind | None:
    """The kind of its last clause where every clause is of some kind."""
    if _SAYS_NO_REPLY.fullmatch(sentence):
        return NO_REPLY
    if sentence.endswith("?") and not sentence.lower().startswith("can you believe"):
        return None
    found = _of_clause(sentence, paralegal) or _of_clauses(sentence, paralegal)
    if found and any(map(_is_time, (_COMMAS if found is HER else _JOINTS).split(sentence)[1:])):
        return None  # "Sorry to rush you, noon tomorrow."
    return None if found and NO_ACTION.search(sentence) else found


def _is_time(clause: str) -> bool:
    words = _said(clause)
    return not _POINTS.isdisjoint(words) and all(one in _WHEN for one in words)


def _of_clauses(sentence: str, paralegal: bool) -> Kind | None:
    first: Kind | None = None
    for one in _CUT.split(sentence):
        if _ANYTHING.search(one):
            found = _of_clause(one, paralegal)
            if found is None or one == sentence:
                return None
            first = HER if HER in (first, found) else found
    return first


def _of_clause(clause: str, paralegal: bool) -> Kind | None:
    words = _said(clause)
    strange = [one for one in words if one not in _ALL]
    if len(strange) > _NAMES:
        return None
    if "," in clause or "my" in words:
        clause = _CALLED.sub("", clause)
        words = _said(clause)
        strange = [one for one in words if one not in _ALL]
    for kind in () if strange else KINDS:
        if kind.holds(clause, words) and not (paralegal and (kind is HELP or "more" in words)):
            return kind
    if sum(one not in HER.beside and one not in HER.own for one in words) > _NAMES:
        return None
    return HER if _is_hers(_THEIRS.sub("I'm ", clause), paralegal) else None


def _is_hers(clause: str, paralegal: bool) -> bool:
    bare = _ITS.sub("my", _PLACE.sub(r"\1 home", clause))
    words = _said(bare)
    words = [one for one in words if one not in ("bear", "me")] if "bear" in words else words
    if len(words) < 3 or not HER.holds(clause, words) or _OF_WORK.search(bare.lower()):
        return False
    if paralegal and not _PRIVATE.search(clause):
        return False
    dated = not _CASE.isdisjoint(words) and any(_WEEKDAY.fullmatch(one) for one in words)
    return not dated or bool(_NOT_OF_WORK.search(clause))


def _said(clause: str) -> list[str]:
    """Its words in small letters; a figure as "#", but not where it is a date."""
    clause = clause.lower()
    found = _WORD.findall(_PHONE.sub("number", clause) if any(map(str.isdigit, clause)) else clause)
    return ["#" if one[0].isdigit() and "/" not in one else one.strip("'-") for one in found]


def _without(text: str, said: Sequence[str]) -> str:
    """Cut out, and with each the line or the space that is left of it; what stands beside a semicolon stays."""
    at = 0
    for one in said:
        start = text.find(one, at)
        end = start + len(one)
        left, right = text[:start].rstrip(" \t"), text[end:].lstrip(" \t")
        if start < 0 or left.endswith(";") or right.startswith(";"):
            continue
        if not left or left.endswith("\n"):
            right = right.lstrip("\n") if not left or left.endswith("\n\n") else right.removeprefix("\n")
            text, at = left + right, len(left)
        else:
            text, at = left + ("" if not right or right.startswith("\n") else " ") + right, len(left)
    return text.strip("\n") if said else text
