# ruff: noqa: E501  a pattern reads best on one line
"""A tie of hers to somebody of the case, told without the word "conflict": somebody of the case, and kin, friends, money
or work of hers, in one sentence: "the plaintiff is one of my closest friends", "I did some consulting for them".
"""

from collections.abc import Sequence

from intake import patterns as re
from intake.reading.replies.acts import Hit, clauses
from intake.reading.replies.common import On

KIN = r"(?:cousin|brother|sister|sibling|twin|husband|wife|spouse|mother|father|mom|mum|dad|daddy|papa|mama|parent|uncle|aunt|auntie|grand\w+|son|daughter|kid|child(?:ren)?|nephew|niece|in-?law|[\w-]+-in-law|step-?\w+|god-?\w+|fianc\w+|boyfriend|girlfriend|partner|ex(?:-\w+)?|friend|buddy|pal|roommate|housemate|flatmate|neighbou?r|landlord|landlady|tenant|boss|employer|supervisor|mentor|teacher|professor|coach|pastor|priest|rabbi|minister|doctor|dentist|therapist|physician|hairdresser|barber|stylist|accountant|babysitter|nanny|patient|student|customer|colleague|co-?worker|teammate|classmate|bridesmaid|best man|maid of honou?r|family|relative|folk|people|cleaner|trainer|mechanic|broker|business partner|student)s?"
# Somebody of the case by his role, or what it is about; "in an accident", "in driver's ed" are of another life
_ROLE = r"(?:witness(?:es)?|deponents?|plaintiffs?|defendants?|client|opposing counsel|opposing party|other side|decedent|executor|executrix|trustee|adjuster|carrier|insurer|petitioner|respondent|beneficiary|sponsor|driver|agency|expert|judge|(?:defense|defence|plaintiff['’]?s|opposing) (?:firm|counsel|lawyers?|attorneys?))"
_PARTY = rf"(?:(?:^\W*|\b(?:the|this|that|our|both|their|opposing|his|her|one of the) (?:[\w-]+ )?){_ROLE}\b(?!['’]s (?:ed|license|seat))|\b(?:the|this|that|same) (?:accident|crash|collision|incident|bus)\b)"
# "is one of my closest friends", "'s my ex-husband"; not "is my first witness"
_IS_KIN = re.compile(rf"(?:\b(?:is|was|are|were|be|being|as|happens to be|turns out to be)|['’]s)(?: \w+){{0,3}}? (?:my|our) (?:[\w'’-]+ ){{0,3}}?{KIN}\b|\b(?:{KIN}|client|owner|member|employee)s? of (?:my|our) (?:[\w'’-]+ ){{0,2}}?{KIN}\b|(?:\b(?:is|was|are|were)|['’]s) (?:an? |the )?(?:very |really |such )?(?:close|old|dear|personal|family|good|best|longtime|childhood)(?: \w+)? (?:friends?|relatives?|connection|acquaintance)\b(?! of (?!mine|ours|my|our|the family))", re.I)  # fmt: skip
_JOINED = re.compile(
    rf"\b(?:married|engaged|related|kin|close|devoted|indebted|beholden|friends|good friends|best friends|in a relationship|dating|living|in business|neighbou?rs?|pals) (?:to|with|of) (?:me|us|mine|one of (?:my|our)|(?:my|our) (?:[\w'’-]+ ){{0,2}}?{KIN})\b",
    re.I,
)
_MY_KIN = re.compile(rf"\b(?:my|our) (?:[\w'’-]+ ){{0,3}}?{KIN}\b", re.I)
# How kin of hers stands to it: "drives for ...", "was hurt by a ... truck", "retired from ..."
_LINK = re.compile(
    r"\b(?:at|for|from|with|by|against|on|in|under|owns?|owned|sued|sues|suing|represent\w*|insur\w+|hit|hurt|treat\w*|knows?|knew|dates?|dated|manag\w+|runs?|supplies|of|one of|to|is|was|are)(?: (?:the|a|an|one|some|that|this|those|mr\.?|mrs\.?|ms\.?|dr\.?|old|young|late|estate of|same))*\s*$",
    re.I,
)
_APART = re.compile(r"[,;:–—(]|\b(?:so|and i|but i|because|while|which means|and then|until|before|after)\b", re.I)
_SELF = r"\b(?:i|we|i've|we've|i'm|we're|i’ve|i’m|my|our|me|us|mine)\b(?:(?!\b(?:that|says?|said|see|read|find|found|notice\w*|whether|if|testif\w+|which)\b)[^.;!?])*?\b"
_RELATION = r"(?:used to (?!do\b|this\b|that\b|it\b|be (?:slow|quick|hard|able)|have\b|think\b|get\b|take\b|summari|handle\b|love\b|like\b|work on\b|help\b)\w+|went to (?:\w+ )?(?:school|college|university|church|camp) (?:with|together)|grew up (?:with|next|together|on the same|across)|too close (?:to|for)|(?:sit|served?|serves|sat) on|(?:board|committee|club|team|choir|league) with|moonlight\w* (?:for|at)|(?:claim|suit|complaint|grievance|judgment|dispute) (?:against|with)|flame|(?:are|we're|am|i'm) (?:very |really |quite |so |fairly |extremely )?close(?=\W*$|[.,;]|,? (?:so|and)\b)|close (?:friends? )?(?:to|with)|sat across from|(?:was|were) (?:a passenger|a witness|there|(?:at|on) the scene|on (?:that|the same)|in (?:that|the same))|witnessed|gave a statement|saw (?:it|the (?:accident|crash)) happen|we represented|plays? (?:on|for|with)|(?:best |good |old )?friends(?: with)?|friendly with|(?:am|is|are|'m|was|were|distantly|be) (?:distantly )?relat(?:ed|ives) (?:to|by)|married to|dated|dating|engaged to|lived with|live (?:with|next(?: door)? to)|next[- ]door|across the (?:street|hall|road)|carpool with|nann(?:y|ied) for|bab(?:y-?sit|ysat)|coach(?:ed)?|taught|tutor(?:ed)?|treated by|patient of|worship with|sociali[sz]e|socially|(?:vacation\w*|travel\w*|liv\w+|eat\w*|dine\w*|golf\w*|fish\w*|play\w*|sing\w*|worship\w*|study|studied|train\w*|holiday\w*|sundays?|dinner|lunch|church|school|college|camp|business|bowl\w*|serve\w*) (?:\w+ ){0,2}(?:together|with)|roommates?(?: (?:with|of))?|classmates|teammates|co-?workers|neighbou?rs?|in business with|invest(?:ed|or)? in|shares (?:in|of)|stock(?:holder)?(?: in)?|stake in|bonds of|bank(?:ed)? with|owe[sd]? (?:\w+ )?(?:money|rent|a favou?r|a debt|\$)|lent (?:money|\$)|borrowed (?:money|\$)|(?:rent(?:ed|s)?|bought|purchased|leased?|inherited|sold)\b[^.;]{0,25} (?:from|to)|in a (?:dispute|fight|lawsuit) with|employed (?:by|at)|employee of|a member of|did (?:some |the |a little |a bit of |a few )?(?:\w+ )?(?:work|books|temp work|a stint|consulting|jobs?|shifts?|projects?|contracting|freelance work) for|consult(?:ed|ing|ant)?(?: for| to| with)|contract(?:ed|or) (?:for|with|at)|freelanced? for|temped (?:for|at)|interned (?:for|at|with)|clerked for|apprenticed (?:at|with|for)|volunteer(?:ed)? (?:for|at|with)|represented by|against us|(?:old|former|last|previous|ex-?) ?(?:firm|employer|boss|company)|joined|hired by|fired by|laid off by|sued|suing|lawsuit|(?:works?|working|worked|retired|resigned|quit|started) (?:at|for|from)|worked with|pension from|payroll|(?:at|for|on|with|by) (?:[\w-]+ ){0,4}?other side|fond of|personal (?:connection|relationship|friend\w*|history|tie|ties|link|stake|interest)|history with)\b"
# ... that is nothing before somebody of the case stands right behind it: "I'm close to the deadline on Kim"
_TAKES_SOMEBODY = re.compile(r"\b(?:with|for|to|from|against|at|in|on|of|by|joined|witnessed|sued|suing|dated|dating|coach|coached|taught|tutor|tutored)$", re.I)  # fmt: skip
_HERS = re.compile(rf"{_SELF}{_RELATION}|\b(?:babysat|baby-sat|babysits|nannies|coaches|coached|teaches|taught|tutors|tutored|treats|treated|employs|employed|represents|drives|walks|cuts|cleans|mows|watches|raised|married|sued|dated|hired|fired|rents) (?:to )?(?:me|us|my|our)\b|\b(?:former|previous|ex|old|past|last|first|current|good|dear|close) (?:flame|lover|crush|friend|acquaintance|employer|client|boss|landlord|neighbou?r|teacher|firm|company|colleague|co-?worker|classmate|student|patient) of (?:mine|ours)\b|\bknow (?:[\w.'’]+ ){{1,4}}?(?:personally|socially|privately|intimately|outside (?:of )?work|well enough to call)\b", re.I)  # fmt: skip
# Work done for the firm before, and papers of the case: "I've worked with their transcripts", "I know the file"
_OF_WORK = re.compile(r"\b(?:volumes?|transcripts?|depos?|depositions?|summar\w+|sessions?|exhibits?|records?|files?|documents?|forms?|format|templates?|interrogator\w+|responses|discovery|production|video|pages?|briefs?|motions?|index|logs?|charts?|binders?|chronolog\w+|translations?|tabs?|invoices?)\b|\b(?:on|with|of|to|in) (?:the )?(?!(?:the|this|that|our) )[\w'’-]+ (?:case|matter|project|deadline)\b", re.I)  # fmt: skip
_NO_TIE = re.compile(r"\b(?:no|not|never|nothing|nobody|none|without|neither)\b(?:\W+\w+){0,4}?\W+(?:related|relation|ties?|know|worked|work|employed|close|friends?|connect\w+|stock|shares?|stake|personal\w*|interest|family|married|met)\b|n't(?:\W+\w+){0,3}?\W+(?:related|know|worked|work|have (?:any|a)|close|employed|met|tied)\b|\b(?:reminds?|remind me|sounds like|looks like|same (?:name|age) as|like my)\b|\b(?:in|to|at|from) (?:the |a )?hospital\b|\b(?:by|on the|missed the) bus\b", re.I)  # fmt: skip


# "my own uncle's testimony"
_THEIR_CASE = re.compile(rf"\b(?:my|our) (?:own )?(?:[\w-]+ )?{KIN}['’]s? (?:own )?(?:testimony|deposition|depo|transcript|case|accident|lawsuit|words)\b", re.I)  # fmt: skip
_AND_MINE = re.compile(rf"\s+and (?:i|my (?:\w+ ){{0,2}}{KIN}) (?:(?:both|also|once|all) )?(?:are|were|have (?:been|known)|go|went|grew|used|share|live|work|serve|sit|play|own|run|met|belong|attend)\w*\b", re.I)  # fmt: skip


def tie_of(on: On) -> Hit | None:
    """The words that tell of a tie of her own to somebody of the case."""
    for clause in clauses(on.text):
        if found := _THEIR_CASE.search(clause):
            return Hit("decline_conflict", found[0], clause.strip(), 0, found.start())
        if _NO_TIE.search(clause) or not (spots := _spots(on, clause)):
            continue
        if found := _tie(clause, spots):
            return Hit("decline_conflict", found[0], clause.strip(), 0, found.start())
    return None


def reason_of(on: On) -> Hit | None:
    """The sentence that tells of herself and of a party in one breath, beside a refusal: "I testified for Northgate once".
    Other work in the same matter, time that she lacks and what she has not learnt are reasons of another kind."""
    for clause in (part for one in clauses(on.text) for part in _HENCE.split(one)):
        party = re.search(_PARTY, clause, re.I) or _named(names_of(_caption(on)), clause)
        hers = _OF_HERSELF.search(clause)
        if party and hers and not any(one.search(clause) for one in (_NO_TIE, _OF_WORK, _OTHER_REASON)):
            return Hit("decline_conflict", hers[0], clause.strip(), 0, hers.start())
    return None


_HENCE = re.compile(r",? (?:and |which is )?\b(?:so|hence|therefore|which means|thus|why)\b", re.I)
_OF_HERSELF = re.compile(r"\b(?:i|i've|i'm|i'd|we|we've|we're|my|our|me|us|mine)\b", re.I)
_OTHER_REASON = re.compile(r"\b(?:time|hours?|days?|weeks?|busy|swamped|slammed|buried|booked|full|plate|capacity|bandwidth|room|schedule\w*|calendar|already|another|other|more|again|deep|until|till|today|tomorrow|tonight|due|deadlines?|tasks?|assignments?|projects?|work on|working on|do|doing|take|taking|took|handle|finish\w*|start\w*|help|assist|cover|accept|summar\w+|read|review\w*|get to|fit|know (?:enough|how|nothing|much|little)|understand|familiar|trained|training|certified|license\w*|software|speak|language|access|login|background|skill\w*|expertise|like to|love to|want to|wish|hope|think|guess|afraid|sorry|see|saw|heard|noticed|if|\w+day)\b|n't\b|\b(?:not|never|no|cannot)\b(?![^.;!?]*$(?<=no\.))", re.I)  # fmt: skip


def _tie(clause: str, spots: Sequence[tuple[int, int]]) -> re.Match[str] | None:
    if found := _IS_KIN.search(clause) or _JOINED.search(clause):
        return found
    if found := next((one for _, end in spots if (one := _AND_MINE.match(clause, end))), None):
        return found
    for kin in _MY_KIN.finditer(clause):
        between = (clause[kin.end() : start] for start, _ in spots if start >= kin.end())
        if any(_LINK.search(words) and not _APART.search(words) for words in between):
            return kin
    if _OF_WORK.search(clause):
        return None
    return next((one for one in _HERS.finditer(clause) if _reaches(one, clause, spots)), None)


def _reaches(found: re.Match[str], clause: str, spots: Sequence[tuple[int, int]]) -> bool:
    """ "close to" Kim, and not "close to my limit, so Kim"."""
    if not _TAKES_SOMEBODY.search(found[0]) or any(_AND_I.match(clause, end) for _, end in spots):
        return True
    behind = clause[found.end() : found.end() + 30]
    return any(0 <= start - found.end() <= 30 and not re.search(r"[,;:.]", clause[found.end() : start]) for start, _ in spots) or bool(_THEM.match(behind))  # fmt: skip


_AND_I = re.compile(r"\s+and (?:i|me|my \w+)\b", re.I)  # "the witness and I dated"
_THEM = re.compile(r"\s*(?:them|him|her|each other|one another|it|that|the same|this)\b", re.I)


def _spots(on: On, clause: str) -> list[tuple[int, int]]:
    """Where somebody or something of the case is named, by its role or by a name of the caption or the title."""
    return [one.span() for one in re.finditer(_PARTY, clause, re.I)] + _named(names_of_case(on), clause)


def _named(names: frozenset[str], clause: str) -> list[tuple[int, int]]:
    """ "Alvarez", "the Alvarezes"."""
    forms = names | {f"{one}s" for one in names} | {f"{one}es" for one in names}
    return [one.span() for one in re.finditer(r"[a-z]{3,}", clause.lower()) if one[0] in forms]


def names_of_case(on: On) -> frozenset[str]:
    """The names in the caption of the task's matter and in its title, in small letters."""
    return names_of(f"{_caption(on)} {on.task.title}")


def _caption(on: On) -> str:
    matter = on.scene.firm.matter(on.task.matter)
    return matter.caption if matter else ""


def names_of(words: str) -> frozenset[str]:
    return frozenset({one.lower() for one in re.findall(r"[A-Z][a-z]{2,}", words)} - _PLAIN)


_PLAIN = frozenset("summary memo motion draft chart index log letter the medical depo deposition privilege translation chronology exhibit exhibits county city state estate marriage matter reply support opposition response brief notice petition".split())  # noqa: SIM905  # fmt: skip
