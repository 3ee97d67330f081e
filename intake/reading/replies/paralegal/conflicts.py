# ruff: noqa: E501  a pattern reads best on one line
"""A conflict that a paralegal declares, told from one that was looked for and not found, and from news of her family."""

from intake import patterns as re
from intake.reading.replies.acts import Hit, every
from intake.reading.replies.common import On
from intake.reading.replies.paralegal.ties import names_of_case, reason_of, tie_of

_WORD = re.compile(r"\bconflict\w*\b", re.I)
# The word is there, and no conflict: "list checked, nothing on Gutierrez", "my conflict on Thursday sorted itself out"
_CLEARED = re.compile(
    r"\b(?:no|none|nothing|zero|not|never|without|neither|any|free of)\b|n't\b|\b(?:clear(?:ed|s)?|clean|checked|checking|ran|run|running|check|checks|search(?:ed)?|screen(?:ed|ing)?|list|gone|resolved|sorted|over|settled|moved|cancell?ed|disappeared|went away|fell (?:through|away)|lifted|solved|passed|was (?:earlier|yesterday|last))\b",
    re.I,
)
# ... but hers in so many words: "I checked, and there is a conflict"
_HAS = re.compile(
    r"(?<!not )(?<!n't )(?<!never )\b(?:(?:i|we) (?:do |now |actually |may |might |seem to |believe i |think i |also )*(?:have|'ve got|see|found|must declare|declare|am in)|i've(?: got| found)?|i'm|i am|there (?:is|'s|may be|might be|seems to be)|there's|that(?:'s| is| would be| makes| means)|it(?:'s| is| would be)|this (?:is|would be|creates|puts|means)|due to|because of|on account of|owing to|pose[sd]?|create[sd]?|have to declare) (?:an? |the |my |this )?(?:(?:direct|clear|real|actual|possible|potential|personal|serious|big|huge|family) )*(?:conflict(?:ed|s)?)\b(?! (?:check|list|search|free|hit|with (?:my|the \w+ (?:hearing|depo|deadline))|on (?:mon|tue|wed|thu|fri|my)))|\bconflict of interest\b(?! (?:check|form|list|polic))|^\W*conflict(?:ed)?(?:\W*$|\s*[:,.–-]| out\b)",
    re.I,
)
_NO_SUCH = re.compile(r"\b(?:no|not|n't|never|without|any|free of|neither)(?:[^\w,;:–—]+\w+){0,4}[^\w,;:–—]+(?:conflict)|n't(?:[^\w,;:–—]+\w+){0,4}[^\w,;:–—]+conflict|\bconflicts?\b[^.;!?]{0,20}\b(?:free|none|nothing|found none)\b", re.I)  # fmt: skip
_CALENDAR = re.compile(r"\b(?:calendar|schedul\w*|time|date|hearing|timing|diary) conflicts?\b|\bconflicts? (?:with|on|at|in) (?:the |my |a |an |another |our )?(?:[\w']+ ){0,2}?(?:mon|tue|wed|thu|fri|hearing|depo\w*|calendar|schedule|call|trial|closing|appointment|deadline|production|mediation|meeting|diary)\w*", re.I)  # fmt: skip
# "The two accounts conflict on the date", "the conflict between exhibits 4 and 7"
_OF_THINGS = re.compile(r"\b(?:they|these|those|both|which|that|(?:the |his |her |their |two |both |some )?(?:[\w'-]+ ){0,2}?(?:depositions|depos|accounts?|exhibits?|statements?|dates?|versions?|entries|records?|witnesses|stories|testimon\w+|transcripts?|volumes?|pages?|answers?|reports?|logs?|figures|times))(?: (?:also|seem to|appear to|do|all|still|clearly|does|may))* conflict(?:s|ed|ing)?\b|\bconflict\w* (?:between|among|in|of) (?:the |his |her |their |exhibits?|pages?|two |both )(?!interest)", re.I)  # fmt: skip
_KIN = re.compile(r"\b(?:my|our) (?:[\w'-]+ ){0,2}?(?:cousin|brother|sister|husband|wife|spouse|mother|father|mom|mum|dad|papa|mama|uncle|aunt|friend|neighbou?r|son|daughter|partner|in-laws?|\w+-in-law|parents?|kids?|child|children|baby|family|grand\w+|boyfriend|girlfriend|fianc\w+|nephew|niece|roommate|landlord|landlady|tenant|doctor)\b", re.I)  # fmt: skip
# somebody who is theirs: "she is the godmother of my daughter", "Kim is my neighbor"
_OF_KIN = re.compile(
    r"\b(?:of|is|was|are|were|with|to) my (?:[\w'-]+ ){0,2}?\w+\b(?!'s)(?!,? (?:is|was|has|needs|had)\b)", re.I
)
# "Happy to, my cousin is visiting but I have time": kin, and nothing of the case
_OF_THE_CASE = re.compile(
    r"\b(?:conflict\w*|part(?:y|ies)|plaintiffs?|defendants?|other side|opposing|witness\w*|clients?|case|matter|carrier|insurer|adjuster|board|sued|represent\w*|(?:in|of|for|behind|with) this one|employ\w*|(?:works?|worked|working|drives?|drove|driver) (?:for|at|with)|agency|company|firm|counsel|lawyer|attorney|judge|expert|owns?|shares?|named in|mentioned|turns up|appears|page \d+)\b",
    re.I,
)
_WITHDRAWS = re.compile(r"\b(?:declin\w+|someone else|somebody else|hand (?:it|this) back|give (?:it|this) back|recus\w*|should(?:n't| not)|must(?:n't| not)|can(?:'t|not) (?:be|work|touch)|step (?:aside|back|away)|ethic\w*|bow out|stand (?:down|aside)|withdraw\w*|remove (?:me|my access)|another (?:paralegal|person)|other person|better that i|not a good idea for me|(?:not|n't|un)(?: be| feel)? ?(?:comfortable|objective|neutral|impartial)|biased|not (?:correct|right|proper|fair) that i|not see (?:it|this|the))\b", re.I)  # fmt: skip


def conflict_of(on: On, hits: dict[str, Hit]) -> Hit | None:
    """The words that declare a conflict of hers."""
    said = [one for one in every(on.text, "paralegal") if one.name == "decline_conflict"]
    for hit in said:
        if not (_of_somebody(hit) or _cleared(hit) or _of_the_papers(on, hit) or _at_home(on, hit, hits)):
            return hit
    offered, withdraws = on.task.status in ("offered", "unassigned"), _WITHDRAWS.search(on.text)
    if (offered or withdraws) and (tie := tie_of(on)):
        return tie
    refuses = offered and "accept" not in hits and (withdraws or "decline_capacity" in hits)
    return reason_of(on) if refuses else None


# "Kim testifies that her cousin worked at Northgate": nobody speaks of herself up to there
_SELF = re.compile(r"\b(?:i|we|me|us|my|our|mine|ours|myself)\b", re.I)


def _of_somebody(hit: Hit) -> bool:
    said = hit.clause[: hit.start + len(hit.words) + 25]  # "she is the godmother of my daughter"
    begins = not re.search(r"\w", hit.clause[: hit.start])
    return not (begins or _SELF.search(said) or _WORD.search(hit.words) or _WITHDRAWS.search(hit.words))


def _cleared(hit: Hit) -> bool:
    """The hit rests on the word "conflict", and there is none."""
    if not _WORD.search(hit.words) and not (_WORD.search(hit.clause) and _NO_SUCH.search(hit.clause)):
        return False
    if _CALENDAR.search(hit.clause) or _NO_SUCH.search(hit.clause):
        return not _HAS.search(_CALENDAR.sub(" ", _NO_SUCH.sub(" ", hit.clause)))
    return bool(_CLEARED.search(hit.clause) or _OF_THINGS.search(hit.clause)) and not _HAS.search(hit.clause)


def _of_the_papers(on: On, hit: Hit) -> bool:
    """The bare word said of what the papers tell ("a conflict like that in his testimony, shall I footnote it?"): work in
    hand is given up for a conflict of her own alone, and an offer that is asked about for one that she says is hers."""
    if not _WORD.fullmatch(hit.words.strip()) or _HERS.search(on.text) or _WITHDRAWS.search(on.text):
        return False
    if on.task.status in ("offered", "unassigned"):
        return "?" in on.text and bool(_PAPERS.search(on.text))
    return not _HAS.search(hit.clause) or bool(_PAPERS.search(on.text))


_HERS = re.compile(r"\b(?:i|we)(?:'m|'ve| am| have| may| might| do| now| think| believe| must| need| declare| see)*(?: \w+){0,4}? (?:an? |in )?(?:\w+ )?conflict(?:ed)?\b(?! (?:in|between|among|on|as to|about|over))|\bconflict (?:of interest|of mine|for me|on my (?:side|end|part))\b|\bmy (?:own )?conflict\b|^\W*conflict(?:ed)?\W*$", re.I)  # fmt: skip
_PAPERS = re.compile(r"\b(?:testi\w+|transcripts?|exhibits?|pages?|lines?|dates?|statements?|accounts?|answers?|records?|entries|stories|versions?|reports?|depo\w*|summary|footnote|flag|cites?|citations?|evidence|speed|times?|figures|numbers|witness(?:es)?'?s?|volumes?|errata|paragraphs?|logs?|charts?|notes?|told|said|says|swore|between)\b", re.I)  # fmt: skip


# "my uncle was the foreman": someone whom the case knows
_IN_A_ROLE = re.compile(rf"{_KIN.pattern} (?:is|was|were|has been|'s) the (?!(?:best|one|only|same|reason|happ\w+|bride|groom|host|hostess|cook|boss|birthday|sick|new|proud|organi[sz]er|maid|ring|love|light|baby|eldest|oldest|youngest)\b)[a-z]+\b", re.I)  # fmt: skip
# "... for my sister's wedding, well after this one is done": when, and nothing of the case
_WHEN_DONE = re.compile(r"\b(?:after|before|until|till|once|when|by the time|so|and|but)(?: (?:then|all|that time))?,? (?:this|that|the)(?: (?:one|case|matter|task|summary|work))?(?: (?:is|has|will be|gets?|should be|comes?|goes|was|'s))+ (?:been )?(?:all )?(?:done|due|finished|in|over|delivered|complete|ready|handed in|out|off my desk|no (?:problem|issue|trouble|effect)|not affected|unaffected|safe|fine)\b|\b(?:well |long |days? |just )*(?:after|before) (?:this|that)(?: one| task| matter| case)?(?=\W*$|[,.;])|\b(?:no (?:effect|impact|bearing)|does not (?:touch|affect)|doesn't (?:touch|affect)) (?:on )?(?:this|that)(?: one| task| matter| case)?", re.I)  # fmt: skip


def _at_home(on: On, hit: Hit, hits: dict[str, Hit]) -> bool:
    """Kin and their lives: a conflict only where something of the case stands beside them, or she steps back."""
    told = _WHEN_DONE.sub(" ", hit.clause)
    if _IN_A_ROLE.search(told):
        return False
    if not _KIN.search(told) or _OF_KIN.search(told) or _OF_THE_CASE.search(told) or _names_the_case(on, told):
        return False
    return not (_WITHDRAWS.search(on.text) or (_HAS.search(on.text) and "accept" not in hits))


def _names_the_case(on: On, words: str) -> bool:
    return bool(names_of_case(on) & set(re.findall(r"[a-z]{3,}", words.lower())))
