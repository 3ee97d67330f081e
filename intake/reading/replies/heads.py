# ruff: noqa: E501  a pattern reads best on one line
"""Words that lead up to other work in the midst of a sentence: "Dana asked me to send you another job: a proof of service
by Friday", "I'm borrowing this thread to ask for a witness list", "Next up for Renee is a privilege log, due Monday"."""

from collections.abc import Callable

from intake import patterns as re
from intake.reading.kinds import read_kind
from intake.reading.titles import starts_with_work

SetsDue = Callable[[str], bool]

_JOBS = r"(?:jobs?|tasks?|assignments?|projects?|errands?|requests?|pieces? of work|matters?|ones?|things?|items?)"
_ONE_MORE = rf"(?:(?:another|(?:an? )?(?:new|different|separate|second|further|additional|extra|fresh|unrelated)|one (?:more|other|last)) (?:small |little |quick |short )?{_JOBS}|something (?:new|else|different|separate|unrelated|extra))"
_BY_THE_WAY = r"(?:hijack|piggy-?back|borrow|us(?:e|ing) (?:this|the|your)|reply(?:ing)? (?:here|to this|on this)|writ(?:e|ing) (?:here|on this)|jump(?:ing)? (?:on|in)|tack(?:ing)?|hop(?:ping)? on|tag(?:ging)?)(?:ing|ping)?"
_HEADS = (
    # "... another job for Alvarez: a proof of service"
    re.compile(
        rf"^(?P<head>[^:?]{{0,200}}\b{_ONE_MORE}\b(?! well\b| done\b)[^:?]{{0,60}}(?::|\s[-–—]))\s*(?P<work>\S.*)$",
        re.I | re.S,
    ),
    # "I'm borrowing this thread to ask for ..."
    re.compile(
        rf"^(?P<head>\W*(?:[\w',]+ ){{0,4}}?{_BY_THE_WAY}\b[^:?]{{0,80}}?(?::|\s[-–—]|,|\b(?:to (?:ask(?: you)? for|request|order|send you)|because|as|since)(?= (?:an?|i|we|she|he|(?-i:[A-Z])\w+)\b)))\s*(?P<work>(?:(?:i|we|she|he|(?-i:[A-Z])\w+)(?:'d| would)? (?:also |now )?(?:like|wants?|needs?) |please |could you |can you )?(?:an?|another|\w+) .*)$",
        re.I | re.S,
    ),
    # "Next up for Renee is a privilege log, due Monday"
    re.compile(
        rf"^(?P<head>\W*(?:(?:and|then|so|ok|okay),? )*(?:(?:the )?(?:next|coming)(?: (?:up|thing|one|item|{_JOBS}|in line))?(?: (?:for|on) (?:you|us|(?-i:[A-Z])\w+|(?:the|your|my|our) \w+))?\s*(?:,|:|-|\bis\b|\bwill be\b|\bwould be\b|\bcomes\b)|(?:after|once) (?:this|that|it)(?: one)?(?: is (?:done|finished|in))?,? (?:comes|there is|there's|is|we have|you have|i have)|there(?:'s| is) (?:also |still )?{_ONE_MORE}(?: for (?:you|(?-i:[A-Z])\w+))?\s*[,:]))\s*(?P<work>(?:an?|another) .*)$",
        re.I | re.S,
    ),
)
# "Dana also needs a proof of service by Friday", "P.S. she'd like a binder by Monday"
_ALSO_WISHED = re.compile(
    r"^\W*(?:(?P<ps>p\.?\s?s\.?|while (?:i'm|i am|we're|you're|you are) [\w ]{2,25})\W+|(?:and|also|plus),? )*(?:(?-i:[A-Z])\w+|she|he|they)(?P<also> also)?(?: would|'d)?(?: also)? (?:like|wants?|needs?|asks? for|asked for|requires?)(?: to have)? an? ",
    re.I,
)
# "This has nothing to do with the summary.": what follows is other work
_ASIDE = re.compile(
    r"^\W*(?:(?:this|that|it|what follows|the following)(?:'s| is| has(?: got)?)? )?(?:nothing to do with|not about|unrelated to|separate from|apart from|not for) (?:the|this|that|our|your) [\w' -]{2,50}[.:!,]?$",
    re.I,
)
_OF_THE_OLD = re.compile(
    r"^\W*(?:please |pls )?(?:it|this|that|them|use|make|keep|remember|send|call|note)\b|\b(?:an?|another|new) (?:[\w-]+ ){0,2}?(?:copy|version|draft|redline|look|day|week|hour|extension|update|pdf)\b",
    re.I,
)


def led_up_to(clause: str, follows: str, sets_due: SetsDue) -> tuple[str, str] | None:
    """What leads up to other work, and the work: None where the clause does not. The work may be all in what follows."""
    for pattern in _HEADS:
        found = pattern.match(clause)
        if found and _is_work(found["work"], follows, sets_due):
            whose = _FOR_WHOM.search(found["head"])
            return found["head"].strip(), (f"For {whose['name']}: " if whose else "") + found["work"].strip()
    wished = _ALSO_WISHED.match(clause)
    if wished and (wished["ps"] or wished["also"]) and _is_work(clause, "", sets_due):
        return "", clause
    if (
        _ASIDE.match(clause)
        and (_ALSO_WISHED.match(follows) or A_NEW.search(follows))
        and _is_work(follows, "", sets_due)
    ):
        return clause, ""
    return None


def announces_one(clause: str) -> bool:
    """ "Another one for you: draft the hearing notice": other work, with no date to it."""
    found = _HEADS[0].match(clause)
    if found is None or _OF_THE_OLD.search(found["work"]):
        return False
    return starts_with_work(found["work"]) or read_kind(found["work"])[0] != "general"


# whose work it is, or of which matter
_FOR_WHOM = re.compile(
    r"\b(?:for|in|on) (?:the )?(?P<name>(?-i:[A-Z])[\w.&'-]*(?: (?:v\.|and|of|(?-i:[A-Z])[\w.&'-]*))*)", re.I
)
A_NEW = re.compile(r"\b(?:an?|another|new)\s+\w+", re.I)


def _is_work(words: str, follows: str, sets_due: SetsDue) -> bool:
    if _OF_THE_OLD.search(words):
        return False
    kind = read_kind(words)[0] != "general"
    return (kind or starts_with_work(words)) and (sets_due(words) or sets_due(follows))


# "..., and that letter I would like to have on Wednesday at two": when the new work is due, as a sentence of its own
_WHEN = re.compile(
    r",? and (?P<what>(?:that|this|the) (?:[\w-]+ ){1,2}(?:i|we|she|he)(?:'d| would| should|'ll)? (?:\w+ )?(?:like|want|need|wish)s?\b)", re.I
)  # fmt: skip


def parted(work: str) -> str:
    return _WHEN.sub(lambda found: f". {found['what'][0].upper()}{found['what'][1:]}", work)
