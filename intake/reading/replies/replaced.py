# ruff: noqa: E501  a pattern reads best on one line
"""The work is called off and other work is wanted in its place: "Kindly cancel T-1001. In its place I would like a letter
to Dr. Faulk". What is asked for beside an end to the task is a task of its own, so the words that lead to it are set
aside, and it gets a sentence of its own."""

from dataclasses import dataclass, replace

from intake import patterns as re
from intake.reading.asks import asks, of_the_date, sets_due
from intake.reading.replies.acts import clauses, found
from intake.reading.replies.acts.scope import self_led, undone
from intake.reading.replies.attorney.aimed import TASK, what_is
from intake.reading.replies.attorney.stopping import of_this
from intake.reading.replies.common import DELIVERED, On
from intake.reading.replies.objects import is_the_work
from intake.reading.replies.own_work import PAPER, OwnWork, own_works
from intake.reading.replies.turn import turned

_THIS = r"(?:it|this|that|thereof|(?:the|this|that|our|my) (?:[\w'-]+ ){0,2}?[\w'-]+)"
# "Instead", "in its place", "rather than that": what is asked for stands in the place of the work
_INSTEAD = re.compile(
    rf",? ?\b(?:instead(?: of {_THIS})?|in (?:its|their|his|her|the summary's) (?:place|stead)|in (?:place|lieu|stead)(?: of {_THIS}| thereof)?|rather than {_THIS}|as (?:a |its )(?:replacement|substitute)(?: for {_THIS})?)(?=\W|$)(?! of\b),?:? ?",
    re.I,
)
# "replace it with a letter", "its place is taken by a letter", "substitute a letter"
_TAKES_ITS_PLACE = re.compile(
    rf"\b(?:(?:replace|swap|exchange)s? {_THIS} (?:with|by|for)|substitute(?: for {_THIS})?|(?:its|the) (?:place|spot|slot) (?:is|will be|shall be|is to be|should be) (?:now )?(?:taken|filled) by|(?:is|are|to be|should be|will be|gets?) replaced (?:with|by)|makes? way for|gives? way to)(?= (?:an?|the|one|another|two|some)\b)",
    re.I,
)
_RATHER = re.compile(r"\b(?P<who>i|we)(?:'d| would) (?:rather|sooner|prefer)(?: to)? (?:have|see|get|want)\b", re.I)
# An end to the task that is said by the way: "No more summary please", "Summary: cancel", "The depo summary is off"
_NP = r"(?P<np{}>(?:(?:the|this|that|our|my|your) )?(?:[\w'-]+ ){{0,3}}?[\w'-]+)"
_DROPPED = tuple(
    re.compile(words, re.I)
    for words in (
        rf"(?:^\W*|[:;,] (?:so )?)no (?:more )?{_NP.format('a')}(?: (?:please|pls|any ?more|after all|now|then))*(?=\W*$|[.,;!])",
        rf"^\W*(?:so |then |and )?{_NP.format('b')}(?: is|'s|:| -)+ (?:now |all )?(?:off|out|cancel\w*|scrap\w*|drop\w*|stop|no|history)(?=\W*$|[.,;!])",
        rf"\b(?:don't|do not|no need to|needn't) (?:do|bother with|make|write|prepare|finish|continue(?: with)?|go on with|work on) {_NP.format('c')}(?: (?:please|pls|any ?more|after all|now|then))*(?=\W*$|[.,;!])",
        rf"\b(?:stop|halt|quit|cease|leave off)(?: work| working)? (?:on|with) {_NP.format('d')}(?: (?:please|pls|now))*(?=\W*$|[.,;!])",
        rf"\b(?:withdraw|cancel|scrap|drop|kill|forget|abandon) {_NP.format('e')}(?= (?:and|but)\b|\W*$|[.,;!])",
    )
)


@dataclass(frozen=True, slots=True)
class InItsPlace:
    """The other words, in which `end` calls the task off, and the work that is wanted in its place."""

    rest: str
    end: str
    works: tuple[OwnWork, ...]


def in_its_place(on: On) -> InItsPlace | None:
    """None where the task is not called off, or nothing else is asked for."""
    if on.task.status in DELIVERED or on.task.status == "cancelled":
        return None
    text, marked = _set_apart(on)
    works, rest = own_works(text, on.task.title, decided=True)
    papers = bool(works)
    if not works and (others := [one for one in marked if _asks_other(one, on)]) and not turned(on.text):
        works = [OwnWork(one, one, "", sure=True) for one in others]
        rest = "\n".join(one for one in text.split("\n") if one not in others)
    if not works or not all(one.sure for one in works):
        return None
    if "cancel" in of_this(replace(on, text=rest), found(rest, "attorney")):
        return InItsPlace(rest, "", tuple(works))
    end = next((one for one in clauses(rest) if _drops(one, on)), "") if papers else ""
    if not end and not (papers and marked and _names_it_instead(on)):
        return None
    return InItsPlace(rest, end or on.words, tuple(works))


def _asks_other(clause: str, on: On) -> bool:
    """ "have Hannah research privilege instead, by Friday noon": work that makes no paper."""
    if of_the_date(clause) or "change_due" in found(clause, "attorney") or self_led(clause):
        return False
    of_it = set(re.findall(r"[a-z]{4,}", on.task.title.lower())) & set(re.findall(r"[a-z]{4,}", clause.lower()))
    return asks(clause) and sets_due(clause) and not of_it


def _drops(clause: str, on: On) -> bool:
    hits = (hit for one in _DROPPED for hit in one.finditer(clause) if not undone(_UNDONE, clause, *hit.span()))
    return any(what_is(words, on.task) == TASK for hit in hits for words in hit.groupdict().values() if words)


_UNDONE = ("not", "if", "lead", "asked", "nearly", "others")


_INSTEAD_OF = re.compile(
    rf"\b(?:instead|in (?:place|lieu|stead)) of (?P<np>{_THIS})|\brather than (?P<other>{_THIS})", re.I
)


def _names_it_instead(on: On) -> bool:
    """ "Instead of the summary, please do a letter"."""
    said = (words for hit in _INSTEAD_OF.finditer(on.text) for words in hit.groupdict().values() if words)
    return any(is_the_work(words, on.task, strict=True) and _NOUN.search(words) for words in said)


_NOUN = re.compile(r"^(?:the|this|that|our|my) (?!(?:week|month|day|morning|afternoon|one|other)\b)", re.I)
_BREAK = re.compile(r",?\s+(?:and|but|so)\s+(?:then )?|[,:]\s+|\s+[–—-]+\s+", re.I)
# "Letter to Dr. Faulk: please do": a paper without an article at the beginning
_BARE = re.compile(rf"^\W*(?:but |and |so |then |just |only )*(?P<np>(?:(?!(?:no|the|this|that|my|our|an?|one|two|more|see|and|of|to|for|from|with)\b)[\w'’-]+ ){{0,2}}?{PAPER}) (?=(?:to|of|for|re|about|on|regarding)\b)", re.I)  # fmt: skip


def _set_apart(on: On) -> tuple[str, list[str]]:
    """The text without the words that lead to the other work, which begins a sentence; and the sentences that had some."""
    said: list[str] = []
    marked = []
    for clause in clauses(on.text):
        plain = _RATHER.sub(r"\g<who> would like", _TAKES_ITS_PLACE.sub("please prepare", _INSTEAD.sub(" ", clause)))
        parts = [_with_article(one.strip()) for one in _parts(plain, on)]
        marked += parts[-1:] if plain != clause else []
        said += parts
    return "\n".join(said), marked


def _parts(clause: str, on: On) -> list[str]:
    """ "Stop work on the summary and draft a letter": the end of the task, and the other work."""
    for cut in _BREAK.finditer(clause):
        ahead, behind = clause[: cut.start()], _with_article(clause[cut.end() :])
        ends = "cancel" in of_this(replace(on, text=ahead), found(ahead, "attorney")) or _drops(ahead, on)
        other = own_works(behind, on.task.title, decided=True)[0] or _asks_other(behind, on)
        if ends and other and not undone(("asked", "lead"), clause, 0, cut.start()):
            return [ahead, behind]
    return [clause]


def _with_article(clause: str) -> str:
    bare = _BARE.match(clause)
    return f"A {bare['np']}{clause[bare.end('np') :]}" if bare else clause
