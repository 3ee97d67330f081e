# ruff: noqa: E501  a pattern reads best on one line
"""Which paralegal shall do it, alone or rather than others, and which shall not: "It's Renee or no one", "Skip Maribel this time"."""

from enum import Enum

from intake import patterns as re
from intake.reading.names import Named, by_role, named
from intake.reading.said.rule import Rule
from intake.reading.sentences import sentences
from tracker.domain.firm import Firm, Role


class Word(Enum):
    """What a sentence says of the one paralegal whom it names."""

    ONLY = "she and no other"
    SHE = "she rather than others"
    NOT = "anybody but her"


# \x00 stands where her name was
_NAME = "\x00"
# behind her name: "only Renee knows", "only Renee's version"
TELLS_OF_HER = r"(?:['’]s (?!and\b|or\b|alone\b|only\b|to\b)\w+|\s(?:knows?|knew|has|had|was|saw|found|got|did|worked|remembers|understands?|told|said)\b)"
_TITLE = re.compile(r"\b(?:ms|mr|mrs|miss)\.? $", re.I)
_ONLY = Rule(
    (
        re.compile(
            rf"{_NAME}(?:,? and {_NAME})?[,\s]+(?:alone|only|personally|exclusively|solely|or (?:no one|nobody|no[- ]?body))\b|\b(?:only|solely|exclusively|strictly|just|none but|no one but|nobody but|no one (?:other|else) (?:than|but)|no one except|nobody except|nobody other than|the (?:one and )?only (?:person|one|paralegal)|sole(?:ly)?(?: person)?|restrict\w*|exclusive)\b(?:(?!\bnot\b|n['’]t\b)[^.;!?\n]){{0,60}}{_NAME}"
            rf"|(?:\bnot?\b|n['’]t\b|\bnever\b|\bnobody\b)[^.;!?\n]{{0,60}}\b(?:any(?:one|body)|any (?:other )?(?:person|paralegal)|someone|somebody)(?: else)?,? (?:but|except|other than|save|than) {_NAME}|\b(?:nobody|no one|none)\b[^.;!?\n]{{0,40}} (?:but|except(?: for)?|other than|apart from|aside from|save|besides) {_NAME}"
            rf"|{_NAME}[^.!?\n]{{0,80}}\b(?:no substitutes?|(?:and|or|but|not) (?:to )?(?:no ?one|nobody|anybody|anyone|any ?one) else|no one else['’]?s?|nobody else['’]?s?|not the (?:rest|others)|the others|another (?:paralegal|person) won['’]t|sole person|one and only|the only (?:one|person|paralegal)|(?:don['’]t|do not|never) (?:pass|give|hand|send|offer|assign) (?:it|this) (?:on |off )?(?:to )?(?:any(?:one|body)|some(?:one|body)) else)"
            rf"|\b(?:don['’]t|do not|never|please not)\b[^.!?\n]{{0,40}}\b(?:round|around|others|any(?:one|body) else|the rest)\b[^.!?\n]{{0,60}}{_NAME}",
            re.I,
        ),
    ),
    # "only Renee knows", "just let Renee know"
    (
        re.compile(
            rf"{_NAME}{TELLS_OF_HER}|\blet {_NAME} know\b|\b(?:tell|ask|inform|thank|remind|mention|imagine|met) {_NAME}|{_NAME}(?: only)? (?:\w+ed\b|could have|can have|would have|only (?:found|saw|got|knew|had|was|did))|\bnot our {_NAME}|\bonly mention",
            re.I,
        ),
    ),
)
_WORK = r"(?:it|this|that|these|the (?:work|task|job|index|assignment|file)|this (?:one|task|work|job|assignment))"
_NOT = Rule(
    (
        re.compile(
            rf"(?:\bnot\b|n['’]t\b|\bnever\b|\bunder no circumstances\b)(?: [\w'’]+){{0,6}}? (?:go(?:es)?|land(?:s)?|end up|wind up|fall(?:s)?|route[ds]?|giv(?:e|en)|gives|assign(?:ed)?|hand(?:ed)?|pass(?:ed)?|offer(?:ed)?|send|sent) (?:{_WORK} )?(?:up |over |on )?(?:to|with|in|on)?\s*{_NAME}"
            rf"|{_NAME}(?:['’]s| is| ca| can| should| must| may| would| will| wo| shall)?(?:\s?n['’]t| not|not)(?: to)? (?:be )?(?:an option|available for|the (?:one|right|person)|given|assigned|offered|handed|put on|on (?:it|this)|have|get|do|take|handle|touch|work on|see|be)\b"
            rf"|\b(?:skip|bypass|pass over|leave out|count out|rule out|exclude|spare|omit)\s+{_NAME}|\b(?:save|except(?:ing)?(?: for)?|excluding|barring|with the exception of|but not|other than|apart from|aside from|so long as it(?:'s| is)n['’]?t|as long as it(?:'s| is)n['’]?t|so long as it(?:'s| is) not|as long as it(?:'s| is) not|any(?:one|body) but)\s+{_NAME}"
            rf"|{_NAME}[^.!?\n]{{0,50}}[;,–—-]\s*(?:s?he(?:['’]s| is) not to (?:have|get|do|touch|see)|(?:get|find|use|ask|pick|choose) (?:some(?:one|body)|any(?:one|body)) else|not (?:her|him)\b)",
            re.I,
        ),
    ),
    (re.compile(r"\b(?:mon|tues|wednes|thurs|fri)day\b|\b(?:until|till|before|today|tomorrow)\b", re.I),),
)
_PREFERRED = Rule(
    (
        re.compile(
            rf"^\W*(?:this (?:one )?(?:is|goes) )?for {_NAME}\W*$|\b(?:this(?: one)?|it) needs {_NAME}\W*$|\b(?:stick(?:ing)? with|stay with|assign(?: (?:it|this))?(?: to)?|ought to go to|should go to|go(?:es)? to|belongs? (?:to|with)|better with|leave (?:it|this) (?:to|with)|keep (?:it|this|that|these) with|let['’]?s (?:keep|have|use|go with)(?: (?:it|this|that))?(?: with)?)\s+{_NAME}"
            rf"|\b(?:send|route|steer|push|throw|nudge|toss|swing) (?:it|this|that|these) {_NAME}['’]s way\b|\b(?:her|him|{_NAME}) to (?:do|have|take|handle) {_WORK}(?: too| as well| again)?\b|{_NAME}[^.!?\n]{{0,90}}\b(?:s?he['’]?s|s?he is|{_NAME}(?:['’]s| is)) (?:my|the|our) (?:\w+ )?(?:pick|choice|person|one)\b|\blet['’]s keep (?:it|this) with (?:her|him)\b",
            re.I,
        ),
    ),
    (
        re.compile(
            rf"(?:\bnot\b|n['’]t\b|\bnever\b|\binstead of\b|\brather than\b)[^.;!?\n]{{0,50}}{_NAME}|\bif\b|\?\s*$",
            re.I,
        ),
    ),
)
_RULES = ((Word.ONLY, _ONLY), (Word.NOT, _NOT), (Word.SHE, _PREFERRED))


def said_of_paralegal(text: str, firm: Firm) -> tuple[Named, Word] | None:
    """What the first sentence says that says so of the one paralegal whom it names."""
    for sentence in sentences(text):
        found = [one for one in named(sentence, firm) if by_role(one.people, Role.PARALEGAL)]
        if len({one.people for one in found}) != 1 or len(found[0].people) != 1:
            continue
        masked = sentence
        for one in reversed(found):
            masked = f"{_TITLE.sub('', masked[: one.start])}{_NAME}{masked[one.end :]}"
        if word := next((word for word, rule in _RULES if rule.holds(masked)), None):
            return found[0], word
    return None
