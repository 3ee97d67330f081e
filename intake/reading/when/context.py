# ruff: noqa: E501  a pattern reads best on one line
"""Days of the matter, of a record or of somebody's week: they stand in the mail and set no date for the work."""

from intake import patterns as re
from intake.reading.when.bare import behind_us
from intake.reading.when.cues import DUE, EVENT
from intake.reading.when.phrases import Phrase
from intake.reading.when.role import Role

_RECORD = r"(?:e-?mails?|messages?|texts?|records?|entries|statements?|files?|logs?|notes?|invoices?|bills?|letters?|photos?|pay ?stubs?|receipts?|payments?|data|documents?|docs|production|calls?|transcripts?|minutes|lease|contract|policy|coverage|treatment|employment|leave|visits?|series|ledger|file|history|period|range|set|they|it|these|those)"
# "the emails begin on 1/4/2024 and stop on 6/30/2025", "entries run from May 2 to", "the policy period ended"
_RUNS = re.compile(
    rf"\b{_RECORD}\b[^.;!?\n]{{0,50}}?\b(?:begins?|began|starts?|started|run|runs|ran|stops?|stopped|ends?|ended|go|goes|went|dates?|dated|span|spans|spanned|covers?|covered|stretch|stretches|reach|reaches|extends?|lasts?|lasted|break off|breaks off|picks? up|leaves? off)\b(?:(?!\b(?:need|want|please|pls|due|so|by)\b)[^.;!?\n]){{0,60}}?(?:\b(?:on|in|at|from|to|until|till|through|with|back to|up to|as far as|of|and|between|around|about)\s+(?:the )?)$",
    re.I,
)
_OF_DATA = re.compile(r"\b(?:emails?|messages?|texts?|records?|entries|statements?|logs?|notes?|invoices?|bills?|photos?|stubs?|receipts?|payments?|data|documents?|docs|production|calls?|coverage|treatment|employment|visits?|history)\b", re.I)  # fmt: skip
# "you saved my Thursday", "which frees my Friday", "there goes our weekend": somebody's day, no date
_HIS_DAY = re.compile(
    r"\b(?:sav(?:e|es|ed|ing)|made|makes?|making|free[sd]?|frees up|freed up|clear(?:s|ed)?|open(?:s|ed) up|ruin(?:s|ed)?|spoil(?:s|ed|t)?|wreck(?:s|ed)?|brighten(?:s|ed)?|kill(?:s|ed)?|eat(?:s|en)?(?: up)?|ate(?: up)?|fill(?:s|ed)?|took up|takes up|swallow(?:s|ed)|rescue[sd]?|there goes|start(?:s|ed)?|block(?:s|ed)|improve[sd]?|shot|lost|won back)\s+(?:up )?(?:my|our|your|his|her|their|everybody's|everyone's|the whole|half (?:of )?(?:my|our)|all (?:of )?(?:my|our))\s+(?:whole |entire )?$",
    re.I,
)
# "the transcript (Friday, she claims)", "(Tuesday, they promise)": what others say of their own doings
_THEY_SAY = re.compile(
    r"^\s*,?\s+(?:(?:or )?so |as )?(?:he|she|they|it|the (?:vendor|reporter|clerk|carrier|adjuster|client|other side|court|bank|agency)|opposing counsel|counsel)\s+(?:say|says|said|claims?|claimed|promises?|promised|swears?|swore|hopes?|thinks?|insists?|insisted|tells? (?:me|us)|told (?:me|us)|assures?(?: me| us)?|reckons?|estimates?|predicts?|expects?|believes?)\s*\)",
    re.I,
)
_OPENS = re.compile(r"\(\s*(?:maybe |perhaps |probably |allegedly |supposedly |on |by |for )?$", re.I)
_HEARSAY = re.compile(r"\((?:allegedly|supposedly|reportedly|purportedly)\s+(?:on |by )?$", re.I)
# "the interview notice came: August 19, 8:05 a.m., bring everything": what has come names its day
_HAS_COME = re.compile(
    rf"\b(?:notice|date|time|slot|appointment|order|setting|subpoena|invite|invitation|ticket|itinerary|{EVENT})\b[^.;!?\n]{{0,40}}?\b(?:came|arrived|is in|has come|have come|is here|landed|posted|went out|was (?:set|issued|mailed|sent|confirmed|fixed)|is (?:set|confirmed|fixed|now))(?: in| through| back| today| this morning)?\s*[:–—-]\s*$"
    rf"|\b(?:got|received|have|we have|finally have|here(?:'s| is)) (?:the|a|our|his|her|their|an?) (?:\w+ ){{0,3}}?(?:{EVENT})?\s?(?:notice|date|setting|slot|time)\s*:\s*$",
    re.I,
)
# "Friday the 13th and the copier is dead.": what day it is, at the head of a statement
_AND_THIS = re.compile(
    r"^,?\s+and (?:already |still |also |of course |yet again )?(?:the|my|our|this|that|it|we|i|he|she|they|there|everyone|everybody|no one|nobody|nothing|not)\b(?!'d)(?! (?:would|need|want|should|could|must)\b)",
    re.I,
)
# "We're before Judge Pratt Thursday at 10": where somebody stands, not what the work comes ahead of
_IN_COURT = re.compile(
    r"\b(?:i|we|he|she|they|it|who|which|motion|case|matter|everybody|everyone)(?:'m|'re|'s|'ll be| am| are| is| will be| go| goes| come| comes| stand| stands| have to be| has to be)(?: \w+){0,2}? (?:before|in front of) (?:the |a |our )?(?:(?:hon|judge|justice|magistrate|commissioner|arbitrator|panel|board|court|special master|referee|hearing officer|ij|mediator)\b)[^.;!?,\n]{0,40}$",
    re.I,
)
# "There is a pretrial on the 27th and a call with her on the 22nd"
_THERE_IS = re.compile(
    rf"\bthere(?:'s| is| are|'ll be| will be| was) (?:[^.;!?\n]{{1,60}}? (?:and|,) )?(?:an? |the |our |my |his |her )(?:[\w'-]+ ){{0,2}}?(?:{EVENT})\b(?: (?:with|about|of|for|re|before|in) (?:(?!\b(?:need|want|by|due)\b)[\w'.]+ ?){{1,4}})? (?:on|at|for)?\s*(?:the )?$",
    re.I,
)
# "What a Monday.", "It's been a Monday", "feels like a Friday": how the day is
_WHAT_A_DAY = re.compile(r"\b(?:what an?|(?:feels?|looks?|sounds?|seems?) like an?|quite an?|such an?|one of those|(?:is|it's|been|was) (?:very much |so |such |truly )?an?)\s+(?:[\w-]+ )?$", re.I)  # fmt: skip
# "the mediation will take place on"
_TAKES_PLACE = re.compile(r"\b(?:(?:will|shall|is to|are to|is going to|now) )?(?:takes? place|be (?:held|heard|conducted|convened)|go(?:es)? forward|convenes?)(?: (?:on|at|by|in) (?!the \d)(?:[\w.'-]+ ){1,4}?)?(?: ?(?:on|at))?\s*(?:the )?$", re.I)  # fmt: skip
# "thanks for getting the chart to me by noon yesterday"
_THANKED = re.compile(r"\b(?:thanks|thank you|thx|grateful|appreciated?|much obliged|kudos|bless you|glad|impressed|delighted|lovely)\b[^.;!?\n]{0,120}$", re.I)  # fmt: skip
# "the mediation isn't Thursday, it's the 25th": the day of the event put right
_EVENT_IS_NOT = re.compile(rf"\b(?:{EVENT})s?\b(?: itself)?(?: is| was| will be|'s)?(?: not|n't)(?: (?:on|until|till|actually|really|the|this))* [^.;\n]{{1,30}}?[,;–—-]+\s*(?:it's|it is|but|that's|it'll be|rather)(?: on| actually| now)*\s*(?:the )?$", re.I)  # fmt: skip
# "the adjuster gave us till the 31st"
_GAVE_US = re.compile(r"\b(?!(?:you|please|and|to|let|can|could)\b)[\w'-]+ (?:gave|gives|has given|have given|allowed|allows|is giving|granted) us (?:only |just )?(?:until|till|through|to)\s+(?:the )?$", re.I)  # fmt: skip
_BY_THEN = re.compile(r"\b(?:by|due|before|until|on|for)\b", re.I)


def of_context(phrase: Phrase, left: str, right: str) -> Role | None:
    """The role of a day that is told of, whoever asks for what beside it."""
    if not phrase.days:
        return None
    if behind_us(phrase) and _THANKED.search(left):
        return Role.FACT
    if _TAKES_PLACE.search(left) or _EVENT_IS_NOT.search(left) or _GAVE_US.search(left):
        return Role.EVENT
    if phrase.has("weekday") and (_HIS_DAY.search(left) or (_WHAT_A_DAY.search(left) and not right.strip(" .!"))):
        return Role.FACT
    if (_OPENS.search(left) and _THEY_SAY.match(right)) or _HEARSAY.search(left):
        return Role.FACT
    if _HAS_COME.search(left) or _IN_COURT.search(left) or _THERE_IS.search(left):
        return Role.EVENT
    if not left.strip() and _AND_THIS.match(right) and not _BY_THEN.search(phrase.words):
        return Role.FACT
    dated = phrase.kinds & {"numeric", "monthday", "iso"}
    if dated and _RUNS.search(left) and (_OF_DATA.search(left) or not DUE.search(left)):
        return Role.FACT
    return None
