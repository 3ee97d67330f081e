"""Where somebody else's words begin: the header blocks and attribution lines that mail programs write above a quote.

Every pattern works on a bounded piece of text, so that all of it is linear in the mail.
"""

import re
from collections.abc import Sequence
from enum import StrEnum

LOOK = 1000  # characters of a line that are looked at
_DATE = r"(?:\b\d{1,2}[:.]\d{2}\b|\b\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}\b|\b(?:19|20)\d\d\b)"


class Mark(StrEnum):
    """What begins at a line."""

    QUOTE = "quote"  # an earlier mail, answered
    FORWARD = "forward"  # another mail, passed on


# -----Original Message-----, in the languages of the programs that write it
_ORIGINAL = re.compile(
    r"(?i)^[\s*_>|]*[-_=*]{2,}\s*(?:original(?:e|nachricht)?\s*(?:message|mail|e-?mail|appointment|"
    r"nachricht|meddelande)?|"
    r"ursprüngliche nachricht|message d'origine|message original|mensaje original|messaggio originale|"
    r"mensagem original|"
    r"oorspronkelijk bericht|(?:oprindelig|opprinnelig) meddelelse|original besked|ursprungligt meddelande|"
    r"alkuperäinen viesti|reply message|antwort nachricht|исходное сообщение|пересылаемое сообщение|"
    r"reply separator|forwarded/replied)\s*[-_=*]{2,}[\s*]*$"
)
# ---- On Thu, 10 Dec 2026 10:18:00 Desk wrote ---- (Zoho, Zimbra), and GroupWise, which leaves the mail below unmarked:
# >>> Task Desk 12/10/26 10:18AM >>>
_BETWEEN_RULES = re.compile(r"(?i)^\s*-{3,}\s*(?=[^\s-]).{2,160}\b(?:wrote|schrieb|a écrit|escribió)\s*:?\s*-{3,}\s*$")
_GROUPWISE = re.compile(r"(?i)^>>> ?[^>]{2,120}\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4},? +\d{1,2}:\d{2} ?(?:[ap]m)? ?>>>\s*$")
# a heading flattened into one line: Pat Lindqvist 12/10/2026 10:18 AM    To: Jo  cc:   Subject: Re: x
_FLAT = re.compile(
    r"(?i)^\s*(?:\S.{2,80}?\b\d{1,2}/\d{1,2}/\d{2,4},? \d{1,2}:\d\d(?::\d\d)?(?: [ap]m)?|"
    r"from:\s.{2,200}\bsent:\s.{4,80})"
    r"\s{1,20}to:\s.{1,900}\bsubject:"
)
_FORWARDED = re.compile(
    r"(?i)^[\s*_|]*(?:[-_=*]{2,}\s*(?:forwarded (?:message|by|e-?mail)|message transf(?:é|e)r(?:é|e)|"
    r"message réexpédié|"
    r"weitergeleitete nachricht|mensaje reenviado|messaggio inoltrato|mensagem encaminhada|"
    r"doorgestuurd bericht|"
    r"vidarebefordrat meddelande|videresendt (?:meddelelse|melding)|пересланное сообщение|"
    r"overforwarded)\b.{0,200}|"
    r"begin forwarded message ?:|(?:anfang der )?weitergeleitete nachricht ?:|"
    r"début du message (?:réexpédié|transféré) ?:|"
    r"inizio messaggio inoltrato ?:|inicio del mensaje reenviado ?:)\s*$"
)
_FIELDS = (
    ("from", r"from|von|de|da|van|från|fra|от|expéditeur|lähettäjä|od|kimden|feladó|差出人|发件人|寄件者|보낸 사람"),
    (
        "date",
        r"sent|date|gesendet|datum|envoyé(?: le)?|enviado(?: el| em)?|fecha|data|inviato|"
        r"verzonden|skickat|sendt|дата|отправлено|lähetetty|wysłano|odesláno|gönderildi|tarih|elküldve|送信日時|"
        r"日付|发送时间|日期|보낸 날짜",
    ),
    ("to", r"to|an|à|a|para|aan|till|til|кому|pour|vastaanottaja|do|komu|kime|címzett|宛先|收件人|收件者|받는 사람"),
    (
        "subject",
        r"subject|betreff|objet|asunto|oggetto|onderwerp|ämne|emne|тема|assunto|aihe|temat|předmět|konu|tárgy|"
        r"件名|主题|主旨|제목",
    ),
    ("other", r"cc|bcc|copie|kopie|kopi|importance|attachments?|reply-to|organi[sz]ation|when|where|копия"),
)
_LABEL = re.compile(
    r"(?i)^[\s*_|]{0,20}(?:"
    + "|".join(f"(?P<{name}>{words})" for name, words in _FIELDS)
    + r")[\s*\u00a0]{0,3}[:：](?:[\s*]|$|\S)"
)
_WROTE = (
    r"(?:wrote|writes|said|a écrit|écrit|schrieb(?: .{0,120})?|escribió|ha scritto|"
    r"schreef(?: .{0,120})?|het volgende geschreven|"
    r"escreveu|skrev(?: .{0,120})?|napisał(?:\(?a\)?)?|pisze|написал(?:\(?а\)?)?|kirjoitti|yazdı|"
    r"escribis?te)"
)
_BEGINS = (
    r"(?:on|le|am|el|il|op|em|den|d\.|w dniu|at|dnia|på|pe|in article|in message|"
    r"--- on|--- in|\d{1,4}[/.-]|\d{1,2} \w{3}|\w{2,9}, )"
)
_BEGIN = re.compile(rf"(?i)^[\s>*]{{0,20}}{_BEGINS}")
_WROTE_LAST = re.compile(rf"(?i)\b{_WROTE}\s*(?P<colon>:?)[\s*]*$")
_HAS_MAIL = re.compile(r"[\w.+%'=-]@[\w.-]")
_HAS_DATE = re.compile(_DATE)
_ON_A_DAY = re.compile(
    r"(?i)^\s*on (?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w{0,6}\b.{1,60}:\s*$"
)
_COLON = re.compile(r":[\s*]*$")
_DATE_AND_MAIL = re.compile(rf"(?i)^\s*{_DATE}.{{0,120}}<[^<>\s@]{{1,64}}@[^<>\s@]{{1,120}}>\s*$")
_GMT_AND_NAME = re.compile(r"^\s*\d{4}-\d\d-\d\d \d{1,2}:\d\d GMT[+-]\d{1,2}:\d\d \S.{1,120}$")

_LOTUS_DATE = re.compile(
    r"(?i)(?:^|\s)\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4},?\s+\d{1,2}:\d{2}(?::\d{2})?\s*(?:[ap]m)?(?:\s+\w{3})?\s*$"
)
_LOTUS_TO = re.compile(r"(?i)^\s*(?:(?:to|an|bcc|cc|kopie|subject)\s*:|please respond to\b)")
_RULE = re.compile(r"^[\s*]*(?:[-_=*]{5,}|[─—–]{3,})[\s*]*$")


_QUOTED = re.compile(r"^\s{0,3}(?:>|\|\s|[A-Z]{1,3}> )")
# "| Alvarez | Bates stamp the logs | Renee |", also where the program broke the line behind the second cell
_TABLE_ROW = re.compile(r"^\s{0,3}\|(?:(?:[^|\n]*\|){2,}|\s*[^|\s][^|\n]*\|\s*[^|\s])")


def quoted(line: str) -> bool:
    """A line that the program marked as quoted: ">" or "|", or initials before it; a row of a table is none."""
    return _QUOTED.match(line[:20]) is not None and not _TABLE_ROW.match(line[:LOOK])


def groupwise(line: str) -> bool:
    """GroupWise's heading of the mail below, which looks like a quoted line and is none."""
    return line.startswith(">>>") and _GROUPWISE.match(line[:LOOK]) is not None


_SIGNS = ("-", "_", "=", "*", "|", ">", "─", "—", "–")  # of rules and bold headings
_WROTE_PARTS = "wrot writ said crit schr escr skrev napisa pisze написал kirjoitti yazd".split()  # noqa: SIM905
_LINES = 4  # of an attribution, and more than a rule and what stands below it


def telling(lines: Sequence[str]) -> list[bool]:
    """Of each line whether anything may begin there: on it or just below is a colon, an address, a rule or "wrote"."""
    text = "\n".join(lines).lower()
    parts = [one for one in _WROTE_PARTS if one in text]
    tell = [
        ":" in line
        or "@" in line
        or "：" in line
        or line.lstrip().startswith(_SIGNS)
        or any(one in line.lower() for one in parts)
        for line in lines
    ]
    return [any(tell[at : at + _LINES]) for at in range(len(lines))]


def begins(lines: Sequence[str], at: int) -> tuple[Mark, int] | None:
    """What begins at line `at`, and how many lines its heading has; None where the writer goes on."""
    line = lines[at][:LOOK]
    first = line.lstrip()[:1]
    if not first:
        return None
    if _FORWARDED.match(line):
        return Mark.FORWARD, 1
    if "forwarded by" in line.lower() and _FORWARDED.match(" ".join((line, *lines[at + 1 : at + 2]))[:LOOK]):
        return Mark.FORWARD, 2
    if "ubject:" in line and _FLAT.match(line):
        return Mark.QUOTE, 1
    if first in "-_=*|>" and (_ORIGINAL.match(line) or groupwise(line) or _BETWEEN_RULES.match(line)):
        return Mark.QUOTE, 1
    for heading in (_header_block(lines, at), _lotus(lines, at), _attribution(lines, at)):
        if heading:
            return Mark.QUOTE, heading
    return None


def _header_block(lines: Sequence[str], at: int) -> int:
    """Outlook's From/Sent/To/Subject in any order and version: lines of the block, 0 for none."""
    start = at
    while (
        start < len(lines)
        and start - at < 3
        and (_RULE.match(lines[start]) or (start > at and not lines[start].strip()))
    ):
        start += 1
    if start >= len(lines) or not (found := _LABEL.match(lines[start][:LOOK])):
        return 0
    first = found.lastgroup
    if first not in ("from", "date", "subject") or (first != "from" and start == at and not _mail_near(lines, at)):
        return 0
    kinds, end, gap = set(), start, 0
    for place in range(start, min(len(lines), start + 14)):
        line = lines[place][:LOOK]
        label = _LABEL.match(line)
        if label:
            kinds.add(label.lastgroup)
            end, gap = place + 1, 0
        elif not line.strip():
            gap += 1
            if gap > 1 or len(kinds) >= 4:
                break
        elif gap or place - end > 4:
            break
    enough = "from" in kinds and (
        ("date" in kinds and len(kinds & {"to", "subject"}) > 0) or {"to", "subject"} <= kinds
    )
    return end - at if enough else 0


def _mail_near(lines: Sequence[str], at: int) -> bool:
    return any(_HAS_MAIL.search(one[:LOOK]) for one in lines[at : at + 5])


def _lotus(lines: Sequence[str], at: int) -> int:
    """Lotus Notes: a name and a date, on one line or two, then To:, cc:, Subject:."""
    for place in range(at, min(at + 4, len(lines))):
        line = lines[place][:LOOK]
        if place > at and (not line.strip() or "forwarded by" in line.lower()):
            return 0  # above it stand the writer's own last words
        if _LOTUS_DATE.search(line) and (place > at or len(line.strip()) > 20 or _LOTUS_DATE.match(line.strip())):
            end = _lotus_fields(lines, place + 1)
            return end - at if end else 0
        if len(line) > 120 or line.rstrip().endswith((".", "?", "!", ",", ";")):
            return 0
    return 0


def _lotus_fields(lines: Sequence[str], at: int) -> int:
    """One past the last field below a Lotus name line; 0 where To: does not follow."""
    end = 0
    for place in range(at, min(len(lines), at + 12)):
        if _LOTUS_TO.match(lines[place][:LOOK]):
            end = place + 1
        elif lines[place].strip() and not end and place - at > 4:
            return 0
    return end


def _attribution(lines: Sequence[str], at: int) -> int:
    """ "On ... wrote:" over one to four lines, in a dozen languages, or date and address before a colon."""
    line = lines[at][:LOOK]
    if line.lstrip()[:1].isdigit() and _begins_with_date(lines, at):
        return 1
    if not (_BEGIN.match(line) or "@" in line or _WROTE_LAST.search(line[-200:])):
        return 0
    joined = ""
    for count, one in enumerate(lines[at : at + 4], 1):
        if not one.strip() or (count > 1 and quoted(one)):
            return 0
        if count > 1 and _HAS_MAIL.search(one[:LOOK]) and not _HAS_DATE.search(joined + one[:LOOK]):
            return 0  # this line says it all: those above it are the writer's
        joined = f"{joined} {one.strip()}"[:LOOK]
        if not (_COLON.search(joined[-40:]) or _WROTE_LAST.search(joined[-200:])):
            continue
        if _attributes(joined, quoted(_below(lines, at + count))):
            return count
    return 0


def _begins_with_date(lines: Sequence[str], at: int) -> bool:
    """ "2026-12-10 10:18 GMT-08:00 Task desk", or a date and an address above a quote, without a colon."""
    line = lines[at][:400]
    return bool(_GMT_AND_NAME.match(line) or (_DATE_AND_MAIL.match(line) and quoted(_below(lines, at + 1))))


def _below(lines: Sequence[str], at: int) -> str:
    return next((line for line in lines[at : at + 3] if line.strip()), "")


def _attributes(joined: str, quote_below: bool) -> bool:
    """Whether the joined lines say who wrote what follows; surer signs are asked for where no ">" follows."""
    mail = _HAS_MAIL.search(joined) is not None
    date = _HAS_DATE.search(joined) is not None
    wrote = _WROTE_LAST.search(joined[-200:])
    if wrote and _BEGIN.match(joined):
        dated = date and bool(wrote["colon"]) and len(joined) < 200
        return quote_below or mail or dated or _ON_A_DAY.match(joined) is not None
    if wrote and wrote["colon"] and len(joined) < 400:
        return mail or quote_below
    if mail and date and _COLON.search(joined[-40:]):
        return len(joined) < 300 and len(joined) - joined.rfind("@") < 120
    return False
