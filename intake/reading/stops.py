# ruff: noqa: E501  a pattern reads best on one line
"""Sentences set apart by a full stop, whatever the writer set between them, before anything is read.

"Stamp the set - I need it Friday... Don't serve it" is read as "Stamp the set. I need it Friday. Don't serve it". A stop is
put only where one sentence has ended and the next surely begins: an aside, a label or a list stays as it was written.
"""

from collections.abc import Callable

from intake import patterns as re
from intake.reading.kinds import WORK_VERBS

# "Monday... Same tabs as last time", "tonight…", "Friday .."
_DOTS = re.compile(r"(?<=[\w)\"'])[ \t]?(?:\.{2,}|…)(?=\s+[A-Z\d(\"]|\s*$)", re.M)
_DOTS_TIGHT = re.compile(r"(?<=[a-z][a-z\d)])(?:\.{2,}|…)(?=[A-Z])")
_GO_ON = "and|but|or|so|if|not|nor|though|although|until|till|unless|maybe|perhaps|well|um|uh|hmm?|to|for|of|in|on|with|by|at|from|than|then|as|which|that|who|whose|because|since|while|when|where|is|are|was|were|i (?:think|guess|mean|suppose)|sort|kind|just|only|even"
_DOTS_SMALL = re.compile(rf"(?<=\w)[ \t]?(?:\.{{2,}}|…)[ \t]*(?!(?i:{_GO_ON})\b)(?P<next>[a-z][\w']*)")
# "in the chart--Thursday", "the draft—not the final": no range of numbers, no rule
_TIGHT = re.compile(r"(?<=[A-Za-z).,!?'])(?:--|—)(?=[A-Za-z\d(])|(?<=\d)(?:--|—)(?=[A-Za-z(])")
# "by Friday.Please keep it short": not a file, an address or "U.S.Steel"
_NO_BLANK = re.compile(r"(?<![@/.\w-])(?P<end>(?!www\b)[A-Za-z]?[a-z']{2,}[.!?])(?=(?:[A-Z][a-z']+|I)[ ,])")
_BLANK_BEFORE = re.compile(r"(?<=[a-z]{3}) (?=[.!?](?:\s|$))", re.M)
_AFTER_STOP = re.compile(r"(?<=[a-z][a-z)][.!?])[ \t]{2,}(?=\S)")

# words that begin a sentence, and hardly anything else with a capital behind a dash or a comma
_OPENERS = "I I'm I'll I'd I've It It's It'll This That That's That'll These Those They They're They'll He He's She She's We We're We'll We'd We've You You're You'll There There's Please Pls Kindly Could Can Would Don't Let's Then If When Once After First Second Secondly Third Separately Also Finally Lastly Nothing Nobody No Not Draft Thanks Thank Back Everything Both All Need As And But So Is Are".split()  # noqa: SIM905
_OPENS = rf"(?:T-?\d{{3,6}} (?:is|are|was|has|needs?|can|should|looks|goes)\b|(?:{'|'.join(sorted(_OPENERS, key=len, reverse=True))})\b(?!['-])|(?:The|An?|My|Our|Her|His|Their|Your) [a-z]|(?=[A-Z])(?i:{WORK_VERBS}) (?:the|an?|our|his|her|their|my|it|them|this|that|all|every)\b|(?:Will you|Might [Iw]e?|May [Iw]e?) |[A-Z][a-z]+ (?:[a-z]+ )?(?:attached|enclosed)\b|[A-Z][a-z]+ (?:is|should|needs|can|has|will|may)\b)"
_DASH = re.compile(rf"(?:(?<=[\w)\"'])[ \t]+(?:-{{1,3}}|–|—)[ \t]+)(?={_OPENS})")
_COMMA = re.compile(rf",[ \t]+(?=(?!(?:If|As|And|But|So|When|Once|After|No|Not|All|Both|I)\b){_OPENS})")
_SPLICE = re.compile(
    r",[ \t]+(?:and (?:then )?)?(?=I(?:(?:'ll| will)?(?: also| still| then)? (?:need|want|have)|'d(?: also)? like| also|'d be| (?:would|should) (?:be|like)) )"
)
_SAYS = re.compile(rf"\b(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|need|needs|want|wants|please|pls|went|came|got|goes|do|does|did|let|\w{{2,}}ed)\b|'(?:s|m|re|ve|ll|d)\b|n't\b|^\W*(?:{WORK_VERBS})\b|\b(?:two|three|four|five|[2-5]|few|couple(?: of)?) (?:\w+ )?(?:things|tasks|items|requests|asks|jobs)\b", re.I)  # fmt: skip
_ENDED = re.compile(r"[.!?;:]\)?\s+|\n")
_ASIDE = re.compile(r"[.!?\n]|[ \t](?:-{1,3}|–|—)[ \t]+(?P<small>[a-z])?")
# "If that is late, I ...", "To be clear, I ...": the words before the comma belong to those behind
_LEADS = re.compile(r"^\W*(?:(?:and|but|so|or|then|also|plus)[ ,]+)*(?:if|when(?:ever)?|once|after|before|as|since|because|while|although|though|unless|until|till|for|in|on|at|by|with|without|to|given|per|from|under|during|what(?:ever)?|which(?:ever)?|who(?:ever)?|where|how|had|should|were|following|regarding|assuming|provided|otherwise|however|meanwhile|separately|instead|of|the (?:one|draft|version|thing|moment|minute|way|last time))\b", re.I)  # fmt: skip


def with_stops(text: str) -> str:
    """A full stop between the sentences that were joined by dots, dashes, a comma or nothing."""
    if ".." in text or "…" in text:
        text = _DOTS_TIGHT.sub(". ", _DOTS.sub(".", text))
        text = _DOTS_SMALL.sub(lambda found: f". {found['next'].capitalize()}", text)
    text = _AFTER_STOP.sub(" ", _BLANK_BEFORE.sub("", _NO_BLANK.sub(r"\g<end> ", text)))
    if "-" in text or "–" in text or "—" in text:
        text = _cut(_TIGHT.sub(" - ", text), _DASH, _parted)
    return _cut(_cut(text, _COMMA, _told), _SPLICE, _whole) if "," in text else text


def _cut(text: str, joint: re.Pattern, ends: Callable[[str, str], bool]) -> str:
    """`ends`: whether a sentence has ended with the words before a joint, seen with those behind it."""
    out, last = [], 0
    for one in joint.finditer(text):
        before = _ENDED.split(text[max(last, one.start() - 300) : one.start()])[-1]
        if ends(before, text[one.end() : one.end() + 200]):
            out += [text[last : one.start()], ". "]
            last = one.end()
    return "".join([*out, text[last:]])


def _told(before: str, behind: str) -> bool:
    return len(before.split()) > 2 and _SAYS.search(before) is not None


def _parted(before: str, behind: str) -> bool:
    """Not "the draft - I mean the second one - is late", where the sentence goes on behind the next dash."""
    end = _ASIDE.search(behind)
    return _told(before, behind) and not (end and end["small"])


def _whole(before: str, behind: str) -> bool:
    """ "Approved, I also need a letter": each could stand alone."""
    last = before.rsplit(",", 1)[-1]
    return _SAYS.search(before) is not None and not (_LEADS.match(before) or _LEADS.match(last))
