# ruff: noqa: E501  a pattern reads best on one line
"""Whether an offer is taken, declined, or answered later: what of the words counts, and what is undone by the rest."""

from intake import patterns as re
from intake.reading.replies.acts import Hit, every
from intake.reading.replies.common import On
from intake.reading.replies.paralegal.leaning import leans
from tracker.domain.firm import Role

# Said to a mail as well as to an offer: "Got it, I'll check my week and tell you"
_WEAK = re.compile(
    r"^\W*(?:got (?:it|this)|okay?|okie\S*|noted|understood|received|sure|copy(?: that)?|roger|10-4|(?:i'?ll|i will|will|i can|i am able to|i'm|i am) (?:get|be|see|in|available|free|send)|confirm\w*|will do|no problem|happy to|glad to|(?:hello|hi|good \w+)\b.*)$",
    re.I,
)
_DENIED = re.compile(r"(?:\b(?:not|never|neither|nor|without|no need|not necessary|no reason|nobody (?:needs|has)|rather than|instead of|before you)\b|n't)(?:\W+(?:to|need|have|bother|want|you|me|it|even|go|and|just|please)){0,4}\W*$", re.I)  # fmt: skip
# "this isn't one I can take on", "I doubt I can do it"; but "can't wait to start on it"
_NOT_SO = re.compile(r"(?<!if )(?<!why )(?:\b(?:not|never|nothing|hardly|doubt|unlikely|wish|no way)\b(?! (?:only|just)\b)|n't\b(?! (?:wait|mind|see why)\b))(?:\W+\w+){0,5}\W*$", re.I)  # fmt: skip
# "I accepted the other one already", "I accept that he rambles", "I'll have to leave it": no word on this offer
_OF_ANOTHER = re.compile(r"(?:i )?accept(?:ed|ing)? (?:an? |one |one of |two |three |several |both |that (?!one\b)|his|her|their|the (?:other|first|second|previous|last|invit\w+|stip\w+)|another)|(?:i'?ll|i will) have to\b", re.I)  # fmt: skip
_BREAK = re.compile(r"[,:;–—]\s|\s-\s|\b(?:but|so|because|since|as|though)\b", re.I)
_USUALLY = re.compile(r"\b(?:normally|usually|ordinarily|generally|in general|as a rule|most weeks)\b", re.I)
_TO_ME = re.compile(r"\bto me$", re.I)
# "I had to decline the last one", "I passed on Kestrel yesterday": no word on this offer
_REFUSED_ANOTHER = re.compile(r"\b(?:had to|declined|passed|refused|turned down|said no)\b[^.;!?]{0,25}\b(?:last|other|previous|earlier|yesterday|first|one before|week|monday|tuesday)\b|\b(?:declin\w+|pass(?:ed|ing)?(?: on)?|turn(?:ed|ing)? down|say(?:ing)? no to|refus\w+) (?:on )?(?:the|that|your|an?) (?:last|other|previous|earlier|first|one before|invit\w+)\b", re.I)  # fmt: skip
# "I was going to say no, then I saw that it is short"
_NEARLY = re.compile(r"\b(?:was|were|had been) (?:\w+ )?(?:going|about|tempted|ready|inclined|planning|minded|set) to\W*$|\b(?:thought (?:of|about)|considered|nearly|almost)\W*$", re.I)  # fmt: skip
_NO_MORE = re.compile(r"\bsay no(?: more| to (?:that|an offer|extra))\b", re.I)
# "this could be mine only if it can wait", but not "I'll flag it if pages are missing"
_CONDITION = re.compile(r"^\W*(?:(?:yes|ok|okay|sure|well|so|then|but)\W+)?(?:only )?(?:if|provided|as long as|so long as|assuming|unless)\b|^(?:(?! and |, |\bso\b)[^.;!?])*?\b(?:only if|if|provided|as long as|so long as|assuming|unless|on (?:the )?condition)\b", re.I)  # fmt: skip
_POLITE_IF = re.compile(
    r"\bif (?:that'?s|that is|it'?s|it is|this is) (?:ok|okay|all right|alright|fine|still|helpful|useful|easier|not too late)\b|\bif (?:you|she|he|they|the desk|(?-i:[A-Z])\w+)(?:'d| would|'re| are)? (?:like|want|still|haven't|have not|wish|prefer|okay|ok|need)\b|\bif (?:no ?(?:one|body)|not|so|still|available|needed|need be|possible|i may|i can help|anything|something|there(?:'s| is| are)|any|i (?:have|get|run into|hit|find|need)|questions|problems)\b|\bas if\b|\beven if\b",
    re.I,
)
_NAMES_HER = re.compile(
    r"\b(?:[Aa]sk|[Tt]ry|[Uu]se|[Gg]ive (?:it|this|that)(?: one)? to|[Oo]ffer (?:it|this|that)(?: one)? to|[Ss]end (?:it|this|that)(?: one)? to|[Ll]et|[Gg]o (?:to|with|for)|[Tt]ap|[Cc]all on|[Oo]ver to|[Hh]ow about|[Ww]hat about|[Mm]aybe) (?P<a>[A-Z][a-z]+)\b|\b(?P<b>[A-Z][a-z]+)(?=(?:'s|'d)?(?: (?:would|might|could|can|will|may|should|had better|is|has|does|did|knows))?\b[^.;!?]{0,30}\b(?:better|free|time|take|room|capacity|available|instead|do it|handle|slack|suited|first volume|choice)\b)"
)


def stance(on: On, hits: dict[str, Hit]) -> dict[str, Hit]:
    """The hits of an answer to an offer, without those that the rest of the words undoes."""
    said = every(on.text, "paralegal")
    later = [one for one in said if one.name == "later" and not (one.clause.endswith("?") and _ASKS.search(one.words))]
    hits = hits if later else {name: hit for name, hit in hits.items() if name != "later"}
    taken = _first(_takes(said, later))
    refused = _first(_refuses(on, said, later)) or (None if taken else _to_a_colleague(on))
    if taken and refused and _turns(refused, taken):
        refused = None
    rest = {name: hit for name, hit in hits.items() if name not in ("accept", "decline_capacity")}
    if not (taken or refused or later or {"propose_new_due", "question"} & hits.keys()) and (leaning := leans(on)):
        return rest | {leaning[0]: leaning[1]}
    if taken:
        rest["accept"] = taken
    if refused:
        rest["decline_capacity"] = refused
    return rest


_ASKS = re.compile(r"\bask\b", re.I)  # "May I ask how many volumes there are?" asks now


def _first(hits: list[Hit]) -> Hit | None:
    """The first that depends on nothing: "If it's short I can do it in my sleep. It's mine." """
    plain = (one for one in hits if one.name != "accept" or not condition({"accept": one}))
    return next(plain, hits[0] if hits else None)


def _turns(refused: Hit, taken: Hit) -> bool:
    """ "I'd say no in any other week, but this one I can do": what follows the turn counts."""
    if refused.place != taken.place or refused.start >= taken.start:
        return False
    between = taken.clause[refused.start + len(refused.words) : taken.start]
    return bool(re.search(r"\bbut\b", between, re.I)) and not _WEAK.match(taken.words)


def _takes(said: tuple[Hit, ...], later: list[Hit]) -> list[Hit]:
    """ "I'll check my week and confirm if I can accept" takes nothing; "I'll do it and let you know how it goes" does."""
    hits = [one for one in said if one.name == "accept" and not any(_follows(one, late) for late in later)]
    hits = [one for one in hits if not (_OF_ANOTHER.match(one.clause[one.start :]) or _takes_nothing(one))]
    hits = [one for one in hits if not _NOT_SO.search(_BREAK.split(one.clause[: one.start])[-1])]
    return [one for one in hits if not _WEAK.match(one.words)] if later else hits


def _takes_nothing(hit: Hit) -> bool:
    """ "I'll be out till the 22nd"; "what's the cap on it?", "can I do it by topic?": a question; "put me down for 2.3"."""
    left, right = hit.clause[: hit.start], hit.clause[hit.start + len(hit.words) :]
    if hit.words.lower() == "on it" and not _ON_IT.search(left):
        return True
    if hit.words.lower() == "mine" and (_LIKE.search(left) or _ANOTHER_OF_HERS.match(right)):
        return True
    asks = hit.clause.rstrip().endswith("?") and _ASKING.search(left) and not _BREAK.search(left)
    waits = _AWAITED.search(left) and hit.words.lower().startswith("my ")
    return bool(asks or waits) or bool(hit.words.lower().endswith(" be") and _AWAY.match(right))


_ON_IT = re.compile(r"(?:^\W*|[.,;:!–—-]\s*|\b(?:i'm|i am|am|be|get|getting|got|jump|jumping|right|all|already|start\w*|working|and|yes|yep|yeah|ok|okay|sure) )$", re.I)  # fmt: skip
_ANOTHER_OF_HERS = re.compile(r" (?:is|are|was|were|has|isn't|needs)\b", re.I)  # "Arabic is needed and mine is poor"
_LIKE = re.compile(r"\b(?:of|like|than|as|to|with|in|for|against) $", re.I)  # "all of mine are promised"
_AWAITED = re.compile(r"\b(?:wait|waiting|pending|await|hold off|stay tuned)(?: for| on)?\W*$", re.I)
_ASKING = re.compile(r"^\W*(?:and |but |so |or )?(?:what(?:'s)?|is|are|was|which|who(?:'s)?|how|when|where|why|does|do|did|can|could|should|shall|may|might|would|will|am)\b", re.I)  # fmt: skip
_AWAY = re.compile(r"\s*(?:\w+ ){0,2}?(?:out|away|off|gone|on (?:\w+ )?(?:leave|vacation|holiday|pto)|un\w*available|unreachable|offline|absent|late|tied|buried|slammed|swamped|travel\w*|flying|busy)\b", re.I)  # fmt: skip


def _follows(hit: Hit, late: Hit) -> bool:
    return hit.place == late.place and hit.start + len(hit.words) > late.start


def _refuses(on: On, said: tuple[Hit, ...], later: list[Hit]) -> list[Hit]:
    hits = [one for one in said if one.name == "decline_capacity"]
    return [
        one
        for one in hits
        if not _DENIED.search(one.clause[: one.start])
        and not _NEARLY.search(one.clause[: one.start])
        and not _TO_ME.search(one.words)
        and not _USUALLY.search(one.clause)
        and not _NO_MORE.search(one.clause)
        and not _REFUSED_ANOTHER.search(one.clause[max(0, one.start - 25) : one.start + len(one.words) + 25])
        and not any(_follows(one, late) and late.start <= one.start for late in later)
    ]


def _to_a_colleague(on: On) -> Hit | None:
    """ "You'd better ask Renee, she has time": somebody else of those who do tasks."""
    firm = on.scene.firm
    others = [one for one in firm.people.values() if one.role is Role.PARALEGAL and one.address != on.me]
    names = {one.name.split()[0] for one in others}
    for found in _NAMES_HER.finditer(on.text):
        if (found["a"] or found["b"]) in names and not _DENIED.search(on.text[: found.start()]):
            return Hit("decline_capacity", found[0], on.words, 0, found.start())
    return None


def torn(hits: dict[str, Hit], text: str = "") -> bool:
    """Both taken and declined, each in a sentence of its own and in plain words; or one of several is, unnamed."""
    takes, refuses = hits.get("accept"), hits.get("decline_capacity")
    if _ONE_OF_SEVERAL.search(text):  # "I can't do both, so this one has to go to somebody else" says which
        return not (refuses and takes is None and _THIS_ONE.search(refuses.clause[max(0, refuses.start - 25) :]))
    if takes is None or refuses is None or takes.place == refuses.place or _WEAK.match(takes.words):
        return False
    return not _TURN.search(f"{takes.clause} {refuses.clause}")


_THIS_ONE = re.compile(r"\b(?:this|it)\b(?: (?:one|task|job|summary|assignment))?", re.I)
# "Yes to one, no to the other", "I can manage one of these, not both": which of them is this?
_ONE_OF_SEVERAL = re.compile(r"\byes and no\b|\b(?:yes|no|yep|nope|take|do|can|only|accept\w*|declin\w*|pass|have|manage|keep|room|happy) (?:\w+ ){0,3}?(?:one|first|former|1st|either|latter|second|shorter|longer|smaller|bigger|easier)\b[^.;!?]{0,30}[,;.!?&–-]?\s*(?:\b(?:and|but|or)\b )?[^.;!?]{0,20}\b(?:no|not|n't|declin\w*|pass|skip|leave|yes|give|decline)\b[^.;!?]{0,20}\b(?:other|second|latter|2nd|both|first|rest|the (?:longer|bigger|shorter|smaller))\b|\b(?:one|either) of (?:the|these|those|them|your)(?: two)?\b[^.;!?]{0,30}\b(?:not both|other|but not)\b|\b(?:only|just) (?:\w+ ){0,2}?one(?: of (?:them|these|those|the two))\b|\b(?:can't|cannot|not|won't) (?:\w+ ){0,2}?both\b", re.I)  # fmt: skip
_TURN = re.compile(r"\b(?:but|however|alas|except|would|could)\b|'d\b", re.I)


def condition(hits: dict[str, Hit]) -> bool:
    """It is taken only if something holds that somebody else decides."""
    takes = hits.get("accept")
    if takes is None:
        return False
    left, right = takes.clause[: takes.start], takes.clause[takes.start + len(takes.words) :]
    said = _CONDITION.match(_without_polite(left)) or _CONDITION.match(_without_polite(right))
    return bool(said)


def _without_polite(words: str) -> str:
    return _POLITE_IF.sub(" ", words)
