# ruff: noqa: E501  a pattern reads best on one line
"""What somebody outside the firm wants, and the writer will not have: "Mr. Tran wants the petition out on Wednesday. He can want.
I need the draft letter Tuesday": no work but the letter."""

from intake import patterns as re
from intake.reading.asks import asks, wishes
from intake.reading.names import named
from intake.reading.sentences import sentences
from tracker.domain.firm import Firm

_WANTS = r"(?:(?:would|'d|will) (?:\w+ )?(?:like|love|prefer|want|appreciate)|wants?|wanted|needs?|insists?|insisted|demands?|demanded|expects?|hopes?|hoped|asks?|asked|begs?|begged|(?:is|are|was|keeps?|has been) (?:\w+ )?(?:pushing|pressing|asking|angling|hoping|clamoring|begging|lobbying|fishing|insisting|demanding)|dreams|thinks)"
# whose wish: no "I", "we" or "you", and none of the firm (seen by her name)
_SOMEBODY = re.compile(
    rf"^\W*(?:(?:so|and|but|now|apparently|predictably|of course)[,\s]+)*(?!(?:i|we|you|it|this|that|there|please|what|who)\b)(?!(?:(?:mr|ms|mrs|dr)\. )?[^.,]*['’]s (?!(?:lawyers?|attorneys?|counsel|office|side|people|team|wife|husband|son|daughter|boss|adjuster|insurer|carrier|expert)\b))(?:[\w.'’&-]+ ){{1,6}}?(?:\([^()\n]*\) )?{_WANTS}\b",
    re.I,
)
_WHO = r"(?:s?he|they|it|that|(?:mr|ms|mrs|dr)\.? \w+|the (?:client|carrier|adjuster|insurer|other side|judge)|(?-i:[A-Z])\w+)"
# the writer's answer, in a sentence of its own: "He can want.", "Let them push.", "Not happening.", "I told her no."
_REFUSES = re.compile(
    rf"\W*(?:(?:well|but|so|and|sorry|alas|yes|sure|fine)[,.\s–—-]+)*(?:{_WHO}(?:'ll| can| may| will| is welcome to|'s welcome to| must)(?: just| simply| also| all)? (?:have to |get to |keep )?(?:want|wish|dream|hope|wait|live|survive|cope|manage|whistle|ask|push|insist|demand|holler|learn|get over|get used|keep|be (?:patient|disappointed|fine|waiting|sorry)|wanting|dreaming|asking|pushing|hoping)\b[^.!?]{{0,30}}"
    rf"|let (?:her|him|them|{_WHO}) (?:want|wait|push|dream|ask|whistle|insist|stew|hope|demand|holler|try)\b[^.!?]{{0,25}}|(?:not|never) (?:happening|going to happen|a chance|a prayer|in my lifetime|so fast|on my watch|gonna happen|this (?:week|time|year))\b[^.!?]{{0,20}}|no(?:pe)?(?: way| chance| dice| such luck)?|dream on|in (?:her|his|their|your) dreams|tough(?: luck)?|too bad|good luck(?: with that| to (?:her|him|them))?"
    rf"|i(?:['’]ve| have)? (?:told|said|answered|wrote|replied)(?: (?:her|him|them|back))? (?:no|not|never|otherwise|to wait|it['’]?s not|that it)\b[^.!?]{{0,40}}|{_WHO} (?:won['’]t|will not|isn['’]t going to|is not going to|can['’]t|cannot|ain['’]t)(?: (?:happen|work|fly|be possible)| (?:get|have) (?:it|that|them|her way|his way|their way))\b[^.!?]{{0,25}}|{_WHO} (?:isn['’]t|is not|['’]s not|aren['’]t|are not) (?:getting|having) (?:it|that|them)\b[^.!?]{{0,25}}|(?:i|we)(?:['’]m| am|['’]re| are)? (?:not|n['’]t) (?:giving|going to|agreeing|doing|rushing|about to)\b[^.!?]{{0,30}})\W*",
    re.I,
)
# what the writer brings about herself, not the desk: "wants the petition out", "wants it filed", "wants to settle"
_OUTCOME = re.compile(
    rf"{_WANTS} (?:for |on |to have |to see |about )?(?:it|this|that|them|everything|(?:the|our|his|her|their|a|an) (?:[\w'’-]+ ){{1,4}}?)(?:\s*(?:to be|to go|gone|be))?\s+(?:out|filed|served|in(?=\s+(?:by|on|before|to)\b|[.,]|$)|over(?: with)?|settled|on file|lodged|before the (?:court|judge)|done with|gone|submitted|dismissed|heard|decided)\b",
    re.I,
)


def without_refused(text: str, firm: Firm) -> str:
    """The text without the wishes of others that the writer turns down, or that her own wish takes the place of."""
    said = sentences(text)
    if len(said) < 2:
        return text
    for place, one in enumerate(said[:-1]):
        found = _SOMEBODY.match(one)
        if not found or named(found[0], firm):
            continue
        refused = _REFUSES.fullmatch(said[place + 1])
        if refused and any(map(asks, said[place + 2 :])):
            text = text.replace(one, "", 1).replace(said[place + 1], "", 1)
        elif _OUTCOME.search(one) and any(map(wishes, said[place + 1 :])):
            text = text.replace(one, "", 1)
    return text
