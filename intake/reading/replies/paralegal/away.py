# ruff: noqa: E501  a pattern reads best on one line
"""A paralegal who says when she is away, alone or beside what she says of the work."""

from datetime import date

from intake import patterns as re
from intake.reading.absence import absence_of
from intake.reading.replies.acts import clauses
from intake.reading.replies.acts.act import DAYNAME, MONTH
from intake.reading.replies.common import On, Result
from intake.reading.requests import ABSENCE
from intake.reading.shape import Intent

_AWAY = re.compile(
    r"\b(?:i'll|i will|i'm going to|i am going to|have to) be (?:gone|in (?:court|surgery|the hospital|transit))\b|\b(?:won't|will not|can't|cannot) work (?:on )?(?:mon|tue|wed|thu|fri|tomorrow|today|this|next|the)|^\W*(?:jury duty|out of (?:the )?office|ooo|surgery|vacation|pto|leave(?! (?:it|this|that|them|the|me)\b)|maternity leave|sick day|bereavement|family emergency)\b|\b(?:i have|i've got|i'm having|i am having) (?:\w+ ){0,2}?(?:surgery|jury duty|a (?:procedure|funeral|wedding|medical appointment)|appointment)\b|\b(?:won't|will not) be (?:back|in|at my desk|working|online|around|available|reachable)\b|\b(?:i am|i'm|i'll be|i will be) (?:un\w*available|unreachable|not (?:available|working|in))\b|^\W*(?:out|away|off|offline|unreachable|unavailable|gone|not (?:in|working|around)|ooo|on leave|on vacation|traveling) (?:on |from |this |next |tomorrow|\d{1,2}/\d|mon|tue|wed|thu|fri|until|till|dec|jan|nov|oct|feb|mar)|\b(?:my )?(?:vacation|leave|pto) (?:is|runs|starts|begins|from)\b",
    re.I,
)
# Her days off by name: "HR approved my days off, they're Thursday and Friday", "I've got Thursday off", "Out: Thu 1/14"
_A_DAY = (
    rf"(?:(?:this |next |on |from |both |the )*(?:{DAYNAME}|tomorrow|today|\d{{1,2}}/\d{{1,2}}|{MONTH}\.? \d{{1,2}}))\b"
)
_DAYS = rf"{_A_DAY}(?:(?:,? ?(?:and|or|through|to|thru|as well as|&|\+|-|/)|,) ?{_A_DAY})*"
_OFF = r"(?:days? off|time off|vacation(?: days?| time)?|(?<!\bi )(?<!i'll )(?<!to )(?<!will )(?<!can )leave(?: days?)?(?! (?:out|it|this|that|the|them|off|in|alone)\b)|pto(?: days?)?|personal days?|sick days?|holidays?|days? (?:i'm|i am|i'll be|i will be) (?:off|out|away|gone)|absence|jury duty|honeymoon)"
_ABSENT = r"(?:out|off|away|ooo|unavailable|absent|gone|offline)"
_DAYS_OFF = re.compile(
    rf"\b(?:my|our|i(?:'ve| have| am|'m|'ll| will| get| took| take| booked| requested)|me|mine)\b[^.;!?]{{0,40}}?\b{_OFF}\b(?! (?:policy|balance|calendar|schedule|form))[^.;!?]{{0,30}}?\b{_A_DAY}"
    rf"|\b{_A_DAY}[^.;!?]{{0,25}} (?:is|are|will be|as|for) (?:my |a |an )?{_OFF}\b[^.;!?]{{0,10}}(?:\bfor me\b|\bmine\b|\W*$)|^\W*(?:the )?{_OFF} ?(?::|are|is|on|for) {_A_DAY}"
    rf"|\b(?:using|burning|taking|spending|applied for|requesting) (?:\w+ ){{0,2}}?{_OFF}\b[^.;!?]{{0,15}}?\b{_A_DAY}|\b(?:mark|put|note|show|list|count) me (?:down )?(?:as |for )?{_ABSENT}\b[^.;!?]{{0,20}}?\b{_A_DAY}"
    rf"|(?:^\W*|\b(?:i|i've|i'm|i'll|i am|i have|i'd) (?:\w+ ){{0,3}}?)(?:got|have|get|took|taken|taking|having|booked|requested|request|asked for|scheduled|arranged|need|want|am|be)? ?{_DAYS} ?off\b(?! (?:the|of|my))"
    rf"|^\W*{_ABSENT}\W*[:–—-]\W*{_A_DAY}|^\W*{_DAYS}\W*[:–—-]\W*(?:i'm |i am )?(?:{_ABSENT}|{_OFF})\b|^\W*out of (?:pocket|reach|range|town|action|commission|the country) {_A_DAY}|\bno \w+(?: \w+)? from me (?:on )?{_A_DAY}|\bmy office (?:is|will be) closed\b",
    re.I,
)
# Days on which she does no work, in words of her own: "no work before Tuesday", "I need to be with him today and tomorrow"
_NO_WORK = re.compile(
    r"\b(?:no|not) (?:working|work|to work|allowed to work|able to work|fit (?:to|for) work)\b|\b(?:can't|cannot|can not|won't|will not|unable to|not able to|mustn't) (?:be )?(?:work(?:ing)?(?= (?:on )?(?:today|tomorrow|until|till|before|mon|tue|wed|thu|fri|this|next|at all))|at my desk|online)\b|\b(?:i|i'll|i will) (?:need|have|must|want|got|'ll need|shall need|'ll have|am going)(?: to)? be (?:with|there|at|by|in|beside|home)\b|\bi(?:'m| am|'ll be| will be)(?: \w+){0,2} (?:going )?(?:on (?:\w+ )?leave|on vacation|on pto|in (?:the )?(?:hospital|er|bed|surgery)|at the hospital|on jury duty|under the knife|home sick|laid up|bedridden|sick|ill|unwell|down with)\b|\b(?:on|taking) (?:\w+ )?leave\b",
    re.I,
)
# Where she will be, or that she will not be there; the days stand beside it
_EVENT = r"(?:funeral|wedding|graduation|christening|baptism|bedside|hospital|clinic|conference|retreat|reunion|memorial|wake|surgery|in-laws|parents|seminar|training|trial|jury duty|honeymoon|retreat|beach|mountains|lake|cabin|camp|festival|ceremony|burial|hospice)"
_GONE = re.compile(
    rf"\b(?:i(?:'m| am|'ll be| will be|'m going to be| am going to be| have to be| must be| need to be)|i'll have to be|be)(?: \w+){{0,3}}? (?:gone|absent|abroad|overseas|travell?ing|flying|driving|skiing|camping|hiking|sailing|moving|off[- ]?(?:grid|line)|away|on (?:(?:a|the) (?:plane|train|ferry|boat|bus|ship|coach|road)|holiday|leave|jury duty)|out of (?:reach|town|the country|action|commission|pocket)|(?:at|attending|in|for) (?:(?:my|a|an|the|our|his|her) )?(?:[\w-]+(?:'s)? ){{0,3}}?{_EVENT})\b"
    rf"|\b(?:won't|will not|can't|cannot|not going to|not) be (?:\w+ ){{0,2}}?(?:working|here|around|reachable|available|contactable|on e-?mail|at work|near a (?:computer|desk|phone))\b|\b(?:don't|do not|please don't) (?:count on|expect|look for|wait for|plan on|try) (?:to (?:reach|find|get) )?(?:me|to hear from me|anything from me|a reply|an answer)\b|\bnothing (?:more |further )?from me (?:till|until|before|on)\b|\b(?:won't|can't|cannot|not|n't) (?:be able to )?(?:reach|get (?:hold of|through to)|find|catch|contact|raise) me\b|\bin the air\b|\bnothing from me\b|\byou won't (?:find|reach|catch|have|get|hear from) me\b|\bi (?:won't|will not) (?:answer|read|check|see|be checking)(?: \w+)? (?:e-?mail|mail|messages|anything)\b"
    rf"|^\W*(?:(?:also|and|but|fyi|heads up|note|so|btw|by the way|not me|sorry)\W+)?(?:i'm |i am )?(?:flying|travell?ing|heading|leaving|driving|jetting|off) (?:to|out|for|on|home|away|up|down|over|abroad)\b|\b(?:my|our) (?:[\w'-]+ )?(?:{_EVENT}|vacation|leave|pto|holiday|flight|operation|procedure|due date)(?:'s| is| are| starts| begins| runs| falls)\b",
    re.I,
)
_HERS = re.compile(r"\b(?:i|i'm|i'll|i've|me|my)\b|^\W*(?:ooo|out|off|offline|away|unavailable|not|gone|flying|travell?ing|heading|leaving|driving|don't|do not|please don't|you won't|on leave|ooo|flat|down|sick|no work|taking|home|laid|in bed|heads up)\b", re.I)  # fmt: skip
_I = re.compile(r"\W*i\b", re.I)
_OWN_DAYS = re.compile(r"^\W*my\b|\b(?:for me|mine)\b", re.I)
_OF_OTHERS = re.compile(r"^\W*(?:the|our|his|her|their|mr|ms|mrs|dr|opposing|counsel|court|judge|(?-i:[A-Z][a-z]+)(?:'s (?!\w+ing\b)[\w ]{1,20})?) ?(?:[\w.']+ ){0,3}?(?:is|are|was|will be|says|said|has|office)\b", re.I)  # fmt: skip


_DASHED = re.compile(r"(?<=\d)(?:st|nd|rd|th)? [-–] (?=\d)")  # "2/15 - 2/19"


def away(on: On) -> Result | None:
    """Alone: she is away, whether or not she names a day."""
    if not any(_says(one, ABSENCE, _AWAY, _DAYS_OFF) for one in clauses(on.text)):
        return None
    return Result((Intent("absence_notice", on.words, absence=absence_of(on.text, on.here)),))


def _says(clause: str, *patterns: re.Pattern) -> re.Match[str] | None:
    """Words of being away, said of herself and not of the work or of others."""
    said = next((found for one in patterns if (found := one.search(clause))), None)
    others = said and _OF_OTHERS.match(clause) and not (_I.match(said[0]) or _OWN_DAYS.search(said[0]))
    return None if said is None or others or _OF_WORK.search(clause[said.start() :]) else said


def also_away(on: On) -> Intent | None:
    """Beside other words: only days that she names, in a sentence about herself."""
    for clause in clauses(_DASHED.sub(" to ", on.text)):
        said = _says(clause, ABSENCE, _AWAY, _NO_WORK, _GONE, _DAYS_OFF)
        if not said or not _HERS.search(clause):
            continue
        words = _ONLY_PART.split(clause[said.start() :])[0]
        days = None if _PART_OF_DAY.search(_BACK.sub(" ", words)) else absence_of(_until(words), on.here)
        if days and _is_ahead(days, on):
            return Intent("absence_notice", clause, absence=days)
    return None


# "won't be in before Tuesday" ends on the day before; what she says of the work behind it names no day off
_ONLY_PART = re.compile(r"\s*(?:,|;|\(|\)|\band\b|\bbut\b|\bso\b)\s*(?!back\b|return)(?=(?:[\w']+ ){0,3}?(?:it|it'll|the|this|you|i'll|i can|i will|will|summary|please|still|friday is|someone|somebody)\b)", re.I)  # fmt: skip
_BACK = re.compile(r"\b(?:back|return(?:ing)?)\b[^.;]*", re.I)
# an hour or a half of a day is no day off
_PART_OF_DAY = re.compile(rf"\b(?:{DAYNAME}|today|tomorrow|this) (?:morning|afternoon|evening|noon|lunch|at (?:\d|noon|one|two|three|four|nine|ten|eleven)|from \d|\d{{1,2}}(?::\d\d)? ?[ap]\.?m)\b(?![^.;]*\b(?:until|through|till)\b)|\b(?:appointment|for an hour|a couple of hours|morning only|afternoon only)\b", re.I)  # fmt: skip
_OF_WORK = re.compile(r"^[^.;,]*\b(?:off (?:the|my) (?:hook|list|plate|desk)|out of (?:paper|time|hours|pages|questions|the woods|order)|away from (?:done|finished))\b", re.I)  # fmt: skip


def _until(words: str) -> str:
    return _TILL.sub("back", words) if _BEFORE.search(words) else words


_TILL = re.compile(r"\b(?:before|until|till)\b", re.I)
_BEFORE = re.compile(r"\b(?:no|not|n't|cannot|can not|unable)\b[^.;]*\b(?:before|until|till)\b", re.I)


def _is_ahead(days: tuple[date | None, date | None], on: On) -> bool:
    first, last = days
    today = on.here.local.date()
    return first is not None and last is not None and today <= last and first <= last and (last - first).days <= 200
