# ruff: noqa: E501  a pattern reads best on one line
"""The smaller values of a task: priority, hours cap, billing codes, confidentiality, deliverable, what it waits for."""

from datetime import datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from intake import patterns as re
from intake.clues import NUMBER
from intake.reading.figures import in_figures
from intake.reading.said.cap import said_cap
from intake.reading.said.first import waits_for_task
from intake.reading.said.secrecy import said_secret
from intake.reading.when.due.result import DueRead
from tracker.domain.firm import Firm

_CAP = re.compile(
    r"\b(?:cap(?:ped)?(?: (?:it|this|your time|time|hours))?(?: (?:at|of|is|to))?|max(?:imum)?(?: of)?:?|(?:no|not) more than|up to|not (?:to )?exceed|nte|limit(?:ed)?(?: (?:it|this|yourself|time))? (?:to|of|at)"
    r"|budget(?:ed)?(?: (?:of|is|at|for))?:?|spend more than|(?:take|use|need|run|bill|cost|put in|work)(?: you| us)? (?:any )?(?:more|longer) than|keep (?:it|this) (?:under|to|below)|hours cap:?|stop at|don't go over|do not go over)\s*(?:[a-z-]{3,12}\s*\(\s*)?(?P<a>\d{1,3}(?:\.\d+)?)\s*\)?\s*(?:-?\s?h(?:ou)?rs?|h\b|hours?)"
    r"|\b(?:go(?:es|ing)?|runs?|running|takes?|taking|gets?|looks like|exceeds?|comes? to|heads?|heading) (?:it(?:'s| is) )?(?:going )?(?:(?:to )?(?:take|be|run) )?(?:past|over|beyond|above|(?:more|longer) than|up to)?\s*(?P<c>\d{1,3}(?:\.\d+)?)\s*(?:h(?:ou)?rs?|h)\b(?=[^.!?\n]{0,30}\b(?:stop|check|ask|tell|let me know|call|come back|talk|write|ping|warn)\b)"
    r"|\b(?:only|just) (?:pay(?:s|ing)?(?: us)? for|cover(?:s|ing)?|approv(?:e[sd]?|ing)|authori[sz](?:e[sd]?|ing)|allow(?:s|ed)?|fund(?:s|ed)?|budget(?:s|ed)?|okayed|agreed to)\s+(?P<d>\d{1,3}(?:\.\d+)?)\s*(?:h(?:ou)?rs?|h)\b|\bhours? cap ?[:=-]? ?(?P<e>\d{1,3}(?:\.\d+)?)(?=\s*(?:[.,;\n]|$))"
    r"|\b(?P<b>\d{1,3}(?:\.\d+)?)[ -]?(?:hours?|hrs?|h)\.? (?:max(?:imum)?|cap|tops|budget|limit|at most)\b",
    re.I,
)
_HOURS = re.compile(r"\b(?:hours?|hrs?|minutes?)\b|\d ?h(?:rs?)?\b|\bh\b", re.I)
_CODES = re.compile(r"\b(?:L[1-6]\d0|A1[01]\d|E1[0-2]\d|B[1-4]\d0|P[1-9]00|C[1-4]00|PA\d{3})\b")
_SEALED = re.compile(r"\b(?:sealed|under seal|filed under seal|attorneys?'? eyes only|eyes[- ]only|aeo)\b", re.I)
_RESTRICTED = re.compile(
    r"\b(?:(?:highly|strictly|very|extra)[- ](?:confidential|sensitive)|confidential(?!ity)(?! notice)|sensitive(?! to)|restricted|need[- ]to[- ]know|keep (?:this|it|that|these|them|the (?:matter|file|task|work))(?: one| matter| file| task)? (?:(?:strictly |just |only |all |very |nice and )*)(?:quiet|private|secret|close|under wraps|to yourselves?|among us|between (?:us|you and me|ourselves|the two of us)|on the (?:quiet|down ?low))|(?:stays?|remains?|is|just|strictly) (?:strictly |just |only )?between (?:us|you and me|ourselves|the two of us)|hush[- ]hush|(?:do not|don['’]t|never|not to|nothing(?: is)? to|not be|n['’]t be|no one|nobody) (?:ever )?(?:share|discuss|mention|circulate|forward|shared|discussed|mentioned|circulated|forwarded)(?: (?:it|this|that|these|them|any of (?:it|this)|the \w+|its contents))?(?: one)? (?:with|to|among|outside|around|beyond) (?:any(?:one|body)|others?|colleagues|the (?:rest|team|firm|office|others|group)|people|outside)\b|(?:nobody|no one|none)(?: else)?(?: (?:but|other than|except)(?: for)?(?: (?!should|must|may|can|is|need|get|has|nobody)[\w']+){1,4})? (?:should|must|may|can|is to|needs? to|gets? to|has to) (?:ever )?(?:see|know|have|read|open|hear|be told|get|touch)\b|only (?:the |whoever |a )?(?:\w+ ){0,4}?(?:paralegal|person|one|assignee|whoever)(?: \w+){0,5}? (?:should|must|may|can|is to|needs? to|gets? to) (?:see|know|have|read|open|hear|get)\b|(?:limit|restrict|confine) (?:access(?: to (?:it|this|the \w+))?|it|this|that|who (?:sees|knows)[\w ]{0,15})(?: one)? to (?:the|whoever|one|a single|only|just)\b|tax returns?|social security numbers?|ssns?|password)\b",
    re.I,
)
# what is written on a paper or said of one: "the confidential informant", "sealed in plastic", "marked eyes only", "not sensitive"
_OF_A_PAPER = re.compile(
    r"\bconfidential (?:informants?|settlements?|sources?|stamps?|legends?|markings?)\b|\bsealed (?:in|with) (?:plastic|an? |wax|tape)|\b(?:mark(?:ed|ing)?|stamp(?:ed|s)?|labell?ed|typed?|types?|print(?:ed|s)?|writes?|wrote|says?) (?:it |them |as )?[\"“‘']?(?:strictly |highly )?(?:confidential|eyes[- ]only|sensitive|sealed|secret)\b|\bnot (?:an? |at all |that |really |particularly |especially |so )?(?:sensitive|confidential|restricted)\b",
    re.I,
)
_DELIVERABLE = re.compile(
    r"\b(?:in|as(?: an?)?|send (?:it )?(?:in|as)|want(?: it)? (?:in|as))\s+(?P<a>(?:ms )?(?:word|excel|pdf|powerpoint|a table|a spreadsheet|table form|a chart|tracked changes|redline)(?: (?:with|and|\+) [a-z ]{3,20})?)\b|\b(?P<b>(?:word|excel|pdf) (?:doc(?:ument)?|file|format|spreadsheet|please)|page[/-]line|one[- ]pager?|tracked changes)\b",
    re.I,
)
_DEPENDS = re.compile(
    r"\b(?:after|once|when|as soon as|wait(?:s|ing)? (?:for|until)|not (?:start )?(?:before|until)|following|depends on|subject to|upon)\s+(?P<what>(?:T-?\d{3,6}|(?:the |our |their |her |his )?[\w' -]{3,50}?))\s*(?:(?:is|are|has been|have been|gets?) )?(?P<done>done|finished|complete[d]?|approved|filed|signed|received|delivered|in hand|comes? (?:in|back)|arrives?|lands?|ready|entered|cleared)\b",
    re.I,
)
_PASSWORD = re.compile(
    r"(?P<lead>\b(?:password|passcode|passwd|pwd|pass ?phrase|pw)\b\s*(?:for (?:it|the \w+) )?(?:is|:|=|-)?\s*[\"']?)(?P<secret>[^\s\"',;]{4,}?)(?=[.,;\"')]*(?:\s|$))",
    re.I,
)
# "a letter enclosing the records" describes the letter; "I'm enclosing" announces
_ATTACHED = re.compile(
    r"\b(?:attached|attachments?|enclosed|encl\b|pfa|(?:i'?m|i am|we'?re|we are|am|are|also|hereby) (?:attach|enclos)ing)\b|(?:^|[.!?]\s+|\n\s*)(?:attach|enclos)ing\b|\b(?:i|we)(?: hereby| herewith| also| now| have)? (?:attach|enclose)\b(?! (?:nothing|no|none)\b)|\bhangs? on (?:this|the|my) (?:e-?)?mail\b",
    re.I,
)
_NOT_ATTACHED = re.compile(
    r"\b(?:attached (?:earlier|before|previously|to (?:my|the|our|his|her) (?:\w+ )?(?:email|e-mail|message|complaint|motion|declaration|brief))|(?:previously|already|earlier) attached|(?:will|to|i'll) attach|no attachments?|attach(?:ed)? (?:as(?! (?:(?:an? |one )?(?:\w+ )?(?:word|pdf|excel|zip|file|docx?)\b|(?:requested|promised|agreed|discussed|usual|always|both|you)\b))|to(?! (?:this|my|the present) (?:e-?mail|mail|message|note|reply|letter|response|transmission)\b)|it|them|the \w+ (?:as(?! (?:an? )?(?:word|pdf|excel)\b)|to(?! this (?:e-?mail|mail|message|note|reply)\b)))\b|(?:not|n't|never)(?: yet)? attached\b|attachment a\b|attachments? to the|(?:its|their|his|her|whose) attachments?|attachments? (?:thereto|to (?:it|them|that|his|her|their|our|each|any|every))|attach your|without attachments?|please attach|attaching (?:it|them|exhibits?))\b",
    re.I,
)
_PASTED = re.compile(
    r"\bsee (?:below|link)|https?://|\b(?:in|on) the (?:share|folder|drive|portal|system|dms|file|workspace)\b|\b(?:ecf|dkt|docket|doc)\.? (?:no\. ?|number |#)?\d+|link to follow|to follow\b|pasted below",
    re.I,
)


def hours_cap(text: str) -> tuple[float, str] | None:
    """Hours, and the words: "no more than six hours", "cap it at 4.5"."""
    if not _HOURS.search(text):
        return None
    found = _CAP.search(in_figures(text))
    return (float(next(one for one in found.groups() if one)), found[0]) if found else said_cap(text)


def billing_codes(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_CODES.findall(text)))


def confidentiality(text: str) -> tuple[str, str]:
    """normal | restricted | sealed, and the words."""
    text = _OF_A_PAPER.sub(" ", text)
    if found := _SEALED.search(text):
        return "sealed", found[0]
    words = found[0] if (found := _RESTRICTED.search(text)) else said_secret(text)
    return ("restricted", words) if words else ("normal", "")


def deliverable(text: str) -> str:
    found = _DELIVERABLE.search(text)
    return (found["a"] or found["b"]).strip() if found else ""


def depends_on(text: str) -> str:
    """The words that name what must be done first, for a task that waits."""
    if words := waits_for_task(text):
        return words
    found = _DEPENDS.search(text)
    return " ".join(found[0].split()) if found and not NUMBER.search(found[0]) else ""


def without_secrets(text: str) -> tuple[str, bool]:
    """The text with passwords masked, and whether there was one."""
    masked = _PASSWORD.sub(lambda found: found["lead"] + "****", text)
    return masked, masked != text


@lru_cache(maxsize=16)
def announces_attachment(text: str) -> str:
    """The words that announce a file with this very mail; "" for none."""
    denied = [one.span() for one in _NOT_ATTACHED.finditer(text)]
    for found in _ATTACHED.finditer(text):
        left, right = text[max(0, found.start() - 80) : found.start()], text[found.end() : found.end() + 20]
        elsewhere = any(start < found.end() and found.start() < end for start, end in denied)
        if not (
            elsewhere
            or (_WANTED_WITH_IT.search(left) and not _SENDS.search(left))
            or _part_of_it(found[0], left, right)
        ):
            return found[0]
    return ""


# "a memo with the cases attached", "I'd like the exhibits attached to it": how the work shall look
_WANTED_WITH_IT = re.compile(
    r"(?<!sending )\bwith (?:(?:the|all|its|their|any|every|each|copies of|both) )*(?:(?!my\b|this\b|an?\b)[\w'-]+ ){0,3}$|\b(?:should|must|shall|need to|needs to|to|can|could|may) (?:be|have|get|come with) (?:(?:the|all|its|any|every) )?(?:[\w'-]+ ){0,3}$|\b(?:want|like|need|with) (?:the |all |its )?(?:exhibits?|cases|authorities|proofs?|invoices|receipts|schedules?|tables?) $",
    re.I,
)
_SENDS = re.compile(
    r"\b(?:sending|send you|forwarding|passing (?:on|along)|here(?:'s| is| are)|came|arrived|received|you have)\b", re.I
)
_FORM_PART = re.compile(
    r"(?:[,(/:-]|\b(?:and|or|an|each|any|every|one|its|form|forms|no|of|per|as|two|three|\d))\s*$", re.I
)


def _part_of_it(words: str, left: str, right: str) -> bool:
    """ "form, attachment, notice to consumer", "each attachment": a part of a paper, nothing that came along."""
    if not words.lower().startswith("attachment"):
        return False
    return bool(
        _FORM_PART.search(left) and re.match(r"\s*(?:,|/|\)|and\b|or\b|to\b|\d|[A-Z]\b|should|must|in order)", right)
    )


def material_elsewhere(text: str) -> bool:
    """Whether the writer says where the material lies."""
    return bool(_PASTED.search(text))


def priority(due: DueRead, at: datetime, sent: datetime, firm: Firm, zone: str) -> str:
    """low | normal | high | urgent. Tonight, and two hours or less, are urgent; today and "ASAP" are high."""
    if due.norush:
        return "low"
    local, wrote = at.astimezone(ZoneInfo(zone)), sent.astimezone(ZoneInfo(zone))
    written = bool(due.options) and not due.problem
    if written and (
        at - sent <= timedelta(hours=2) or (local.date() == wrote.date() and local.time() > firm.hours.end)
    ):
        return "urgent"
    if re.search(r"emergency|drop everything|urgent|rush", due.urgent, re.I):
        return "urgent" if re.search(r"emergency|drop|super|very", due.urgent, re.I) or written else "high"
    return "high" if due.urgent or (written and local.date() == wrote.date()) else "normal"
