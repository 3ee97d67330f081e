# ruff: noqa: E501  a pattern reads best on one line
"""In running words, whether the next sentence begins another piece of work: by the matter that it counts up to, or not,
where it only gives the date that is meant now."""

from collections.abc import Sequence

from intake import patterns as re
from intake.reading.asks import asks, sets_due, told
from intake.reading.halves import BACK
from intake.reading.kinds import read_kind
from intake.reading.matters import read_matter
from intake.reading.when.atoms.plain import plain
from intake.reading.when.inside import PRODUCT
from intake.reading.when.phrases import phrases
from intake.reading.when.role import SETTING
from intake.reading.when.roles import placed
from intake.reading.when.telling import MEANT_ONCE
from tracker.domain.firm import Firm

# "Number three is Okonkwo, ...", "Third one, Delgado: ...": the matter of the next piece of work
_NEXT_IS = re.compile(
    r"^\W*(?:(?:and|so|then|okay|ok|all right)[, ]+)*(?:(?:the )?(?:first|second|third|fourth|fifth|next|last|other|final)(?:ly)?(?: (?:one|thing|item|task|job|up))?|(?:number|no\.?|item|task|job) (?:one|two|three|four|five|\d))(?:\s*[,:–—-]|\s+(?:is|goes)|'s|(?=\s))\s*(?:for |in |on |to )?(?P<label>(?-i:[A-Z])[\w'’]+(?: (?-i:[A-Z])\w+)?)",
    re.I,
)
_COUNTS_UP = re.compile(r"\b(?:first|second|third|fourth|fifth|next|last|number (?:one|two|three|four))\b", re.I)


def counts_up(label: str) -> bool:
    """ "The first is Tran: ...": no label of all that follows."""
    return bool(_COUNTS_UP.search(label))


def names_next(sentence: str, before: list[str], firm: Firm) -> bool:
    """ "Number three is Okonkwo, check the photos": whatever its words ask."""
    named_next = _NEXT_IS.match(sentence)
    if not named_next or told(sentence[named_next.start("label") :]):
        return False
    mine = read_matter(named_next["label"], firm, "body").number
    return bool(mine) and (mine != read_matter(" ".join(before), firm, "body").number or asks(sentence))


# "On another note ...", "Separate matter entirely: ...", "Changing gears, ...", "And one that isn't ours: ..."
_TURNS = re.compile(
    r"^\W*(?:(?:and|also|oh|but|then|so|plus|now|next)[, ]+)*(?:(?:on|in) (?:an?|yet|the|to) (?:(?!(?:same|margin|side|first|draft)\b)[\w-]+ ){1,2}(?:note|front|subject|topic|matter|vein|news|score)\b|(?:in )?other news\b|on (?:the )?other (?:matters|fronts|business)\b|(?:(?:an?|this is an?) )?(?:\w+ )?(?:separate|different|unrelated|another|new) (?:matter|subject|topic|note|file|case|thing|story|question)(?: entirely| altogether| completely)?\s*[:,;.–—-]|chang(?:e|ing) (?:of )?(?:gears|the subject|subjects?|topics?)\b|(?:turning|switching|moving) (?:on )?to\b|elsewhere\s*[:,]|also on my (?:mind|list|desk)\b|(?:one|another) (?:more )?that (?:is not|isn['’]t|is)\b|last (?:and least|but not least)\b|(?:then )?the (?:(?!(?:first|second|last|other|next|same|attached)\b)[\w-]+ ){1,2}one\s*[:,])",
    re.I,
)


def turns(sentence: str) -> bool:
    """Whether the writer says that she goes on to something else."""
    return bool(_TURNS.match(sentence))


_THING = re.compile(
    rf"^\W*(?:(?:and|then|also|plus)[ ,]+)*(?:(?:the|an?|our|my|his|her|their)\s+)?(?:(?!(?:of|for|first|second|final|clean|new|revised|next|last|same|rough|full)\b)[\w'’/&-]+ ){{0,4}}?(?P<thing>{PRODUCT})\b(?! (?:is|are|was|were|has|have|will|can|should|must|needs?)\b)[^!?\n]*[.!]?\s*$",
    re.I,
)


def dated_thing(sentence: str, before: Sequence[str]) -> bool:
    """ "Board minutes chronology, Friday noon." behind "The exhibit list, Thursday.": a thing that was not named, and its day."""
    found = _THING.match(sentence)
    earlier = " ".join(before)
    if not found or BACK.match(sentence) or not are_dated(before):
        return False
    if not (sets_due(sentence) and asks(sentence)) and not (_AND.match(sentence) and says_when(sentence)):
        return False
    return found["thing"].lower()[:5] not in earlier.lower()


# "And the index of the minutes, no hurry."
_AND = re.compile(r"^\W*(?:and|plus|also)\b", re.I)


def says_when(sentence: str) -> bool:
    """Whether it names a time of its own, or says that there is none: "whenever you get to it"."""
    return sets_due(sentence) or any(one.kind == "norush" for one in phrases(plain(sentence)))


_MANY = 30


def are_dated(said: Sequence[str]) -> bool:
    """Whether sentences name a time that sets a due date: looked at together, very many one by one."""
    return sets_due(" ".join(said)) if len(said) <= _MANY else any(map(sets_due, said))


def only_meant(before: Sequence[str], words: str) -> bool:
    """ "I was going to ask for it by Friday": the date that follows is for the same work, where no other is named."""
    dated = [one for one in before if sets_due(one)]
    kind = read_kind(" ".join(before))[0]
    return all(map(_was_meant, dated)) and kind in ("general", read_kind(words)[0])


# "As I said, the draft exhibit list is due Monday", "To repeat: ..."
_REPEATS = re.compile(
    r"^\W*(?:(?:so|and|but|just|once more|again|to be (?:clear|sure|precise)|in (?:short|sum|summary|other words)|to (?:repeat|recap|sum up|summarize|reiterate|confirm)|as (?:i|we)(?:['’]ve| have)? (?:said|wrote|mentioned|noted|asked)|as (?:said|noted|mentioned|stated|above|discussed)(?: (?:above|before|earlier))?|(?:please )?(?:remember|recall|note)(?: that)?|i repeat|(?:just )?(?:a )?(?:quick |friendly |gentle )?reminder(?: that)?|remind\w*)\b[\s,:–—-]*)+",
    re.I,
)
_SMALL = frozenset(
    "i'd i'll i'm we'd we'll it's that's a an the my our your his her their that this these those it i we you he she me us to of for in on at by is are was be been will would should must shall can could may need needed needs want wanted like due please pls kindly have has get got ready done back with from and or as so then again also just said above again earlier before send give let over up here there desk hands inbox draft deadline date first latest later than no not if possible".split()  # noqa: SIM905
)


def says_again(words: str, before: Sequence[str]) -> bool:
    """A second date for what was named before: "the exhibit list by Tuesday. ... As I said, the exhibit list is due Monday"."""
    said = _REPEATS.sub("", words)
    found = plain(said)
    for one in reversed(phrases(found)):
        found = f"{found[: one.start]} {found[one.end :]}"
    mine = [one for one in _stems(found) if one not in _SMALL]
    dated = [one for one in before if sets_due(one) and not told(one)] or list(before)
    if len(said) < len(words) or any(map(BACK.match, dated)):
        dated = list(before)  # she says that she repeats, or her date is for "it"
    theirs = _stems(plain(" ".join(dated)))
    return bool(mine) and set(mine) <= set(theirs)


def _stems(text: str) -> list[str]:
    return [one if one in _SMALL else one[:6] for one in re.findall(r"[a-z\d']+", text.lower())]


def _was_meant(sentence: str) -> bool:
    text = plain(sentence)
    return all(MEANT_ONCE.search(one.left) for one in placed(text, phrases(text)) if one.role in SETTING)
