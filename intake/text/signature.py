"""What mail programs and firms put below a writer's words: signatures, disclaimers, "Sent from my iPhone"."""

import re

_MARK = re.compile(r"^\s*(?:--|—|––|- -|__)\s*$")
_PHONE = re.compile(
    r"(?i)^[\s_*-]*(?:sent (?:from|via|using|with|by|on) (?:my |an? |the |outlook|mail|yahoo|samsung|"
    r"gmail|proton|iphone|ipad|"
    r"blackberry|android|mobile|nylas|mailbird|airmail|spark|superhuman|aol|verizon|windows|tapatalk|"
    r"t-mobile).{0,80}|"
    r"get outlook for (?:ios|android|mac|windows).{0,60}|get \[?outlook.{0,60}|sent from \S{1,40}|"
    r"envoyé (?:de|depuis) (?:mon|ma) .{1,40}|von meinem .{1,40} gesendet|gesendet (?:von|mit) .{1,40}|"
    r"enviado desde mi .{1,40}|enviado do meu .{1,40}|inviato da(?:l mio)? .{1,40}|verzonden (?:vanaf|"
    r"met) mijn .{1,40}|"
    r"skickat från min .{1,40}|sendt fra min .{1,40}|please excuse (?:any |the )?(?:typos|brevity|"
    r"errors).{0,80}|"
    r"sent on the (?:go|move|run)|отправлено с .{1,40})\.?[\s_*]*$"
)
_DISCLAIMER = re.compile(
    r"(?is)^\s*\**(?:confidentiality (?:notice|note|statement)|privileged (?:and|"
    r"&) confidential\s*[:\-–—]|disclaimer\b\s*:|"
    r"(?:legal |important |confidential(?:ity)? )?notice\s*:|irs circular 230|circular 230|"
    r"tax advice disclosure|"
    r"attorney[- ]client (?:privileged?|communication)\b|please consider the environment|"
    r"think before (?:you )?print|"
    r"this (?:e-?mail|message|electronic (?:mail|message)|communication|transmission)\b.{0,200}?"
    r"(?:confidential|privileged|intended (?:only |solely )?for|property of|may contain)|"
    r"the information (?:contained |transmitted )?in this (?:e-?mail|message|electronic|communication|"
    r"transmission)|"
    r"(?:the )?(?:contents? of )?this (?:e-?mail|message) (?:and any|is intended)|if you (?:are not|"
    r"have received) .{0,60}"
    r"(?:intended recipient|in error))"
)
_LONG_DISCLAIMER = re.compile(
    r"(?i)intended recipient|received this (?:e-?mail|message|communication|transmission) in error"
)
_BANNER = re.compile(
    r"(?is)^\s*\W{0,5}(?:caution|warning|external|attention|notice|be careful)\b.{0,80}?"
    r"(?:external|outside|originated|unknown sender|do not click|not from).{0,600}$|"
    r"^\s*\[external(?: e-?mail| sender)?\]\s*$|"
    r"^you don't often get e?-?mail from .{0,300}$"
)
_LIST = re.compile(
    r"(?i)^\s*(?:to unsubscribe\b|to (?:un)?subscribe or|you received this message because|"
    r".{0,60}mailing list\s*$|unsubscribe:)"
)
_RULE = re.compile(r"^\s*[-_=*]{5,}\s*$")

_CONTACT = re.compile(
    r"(?ix)(?: [\w.+-]+@[\w-]+\.[\w.-]+ | \b(?:https?://|www\.)\S+ |"
    r" (?<!\w)\+?\(?\d{1,4}\)?[\s.\-/]\(?\d{2,4}\)?[\s.\-/]\d{2,4}(?:[\s.\-]\d{2,4})?(?!\w)"
    r" | ^\s*(?:t|tel|telephone|phone|ph|p|m|mobile|cell|c|o|office|direct(?:\ dial)?|d|f|fax|e|email|"
    r"e-mail|w|web)\s*[.:|]\s*\S"
    r" | ^\[?(?:cid|image):?\S*\]?$ | \b(?:suite|floor|ste\.)\s+\w+ | \b[A-Z]{2}\s+\d{5}(?:-\d{4})?\b )"
)
_TITLE = re.compile(
    r"(?i)\b(?:partner|attorney(?: at law)?|associate|paralegal|legal (?:assistant|secretary)|"
    r"of counsel|counsel|secretary|"
    r"managing|director|manager|president|vice president|llp|llc|l\.l\.p\.?|p\.?c\.?|pllc|p\.a\.|"
    r"inc\.?|esq\.?|office manager|"
    r"receptionist|assistant to|law (?:firm|offices?|group)|coordinator|clerk)(?!\w)"
)
_SENTENCE = re.compile(
    r"[a-z]{2,}[.?!:;,]\s*$|\b(?:please|need|needs|call|due|by|will|can|could|should|must|file|send|draft|want)\b", re.I
)
_ABBREVIATED = re.compile(r"(?i)\b(?:inc|esq|ltd|co|corp|p\.?c|jr|sr|llp|n\.w|s\.w|st|ave|blvd)\.\s*$")
_NAME = re.compile(
    r"^\W{0,3}[A-Z][\w.'’-]*(?:\s+(?:[A-Z][\w.'’-]*|de|van|von|der|la|du)){0,4}(?:,\s*[A-Z][\w.]{1,8})*\s*$"
)


def split_signature(lines: list[str], last: bool) -> tuple[list[str], list[str]]:
    """Own lines and the lines to set aside. `last` says that these are the writer's last words in the mail."""
    own: list[str] = []
    aside: list[str] = []
    for at, line in enumerate(lines):
        if _MARK.match(line) and (last or len(lines) - at < 16):
            aside.extend(lines[at:])
            break
        if (_LIST.match(line[:200])) and (not own or not own[-1].strip() or _RULE.match(own[-1])):
            while own and (_RULE.match(own[-1]) or not own[-1].strip()):
                aside.append(own.pop())
            aside.extend(lines[at:])
            break
        (aside if _PHONE.match(line[:200]) and len(line) < 200 else own).append(line)
    own, disclaimers = _paragraphs(own)
    own, block = _contact_block(own)
    return own, [*block, *aside, *disclaimers]


def _paragraphs(lines: list[str]) -> tuple[list[str], list[str]]:
    """Takes disclaimers and the banners of mail gateways out, paragraph by paragraph."""
    own: list[str] = []
    aside: list[str] = []
    start = 0
    while start < len(lines):
        end = start
        while end < len(lines) and lines[end].strip():
            end += 1
        end = max(end, start + 1)
        paragraph = lines[start:end]
        words = " ".join(paragraph)[:3000]
        legal = bool(_DISCLAIMER.match(words)) and (len(words) > 120 or bool(_LONG_DISCLAIMER.search(words)))
        legal = legal or (len(words) > 200 and bool(_LONG_DISCLAIMER.search(words)) and any(map(str.strip, own)))
        banner = not any(one.strip() for one in own) and _BANNER.match(words)
        (aside if legal or banner else own).extend(paragraph)
        start = end
    return own, aside


def _contact_block(lines: list[str]) -> tuple[list[str], list[str]]:
    """The last lines, where they are a name with title, firm, numbers: short lines without a sentence."""
    end = len(lines)
    while end and not lines[end - 1].strip():
        end -= 1
    start, proofs, blanks = end, 0, 0
    while start and end - start < 14:
        line = lines[start - 1].strip()
        if not line:
            blanks += 1
            if blanks > 2 or (proofs and _NAME.match(lines[_first_word_line(lines, start)].split("|")[0].strip())):
                break
            start -= 1
            continue
        proof = bool(_CONTACT.search(line[:300])) or bool(_TITLE.search(line[:300]))
        plain = len(line) <= 90 and (not _SENTENCE.search(line) or _ABBREVIATED.search(line))
        if not ((proof and len(line) <= 160 and _bare(line)) or (plain and _NAME.match(line))):
            break
        proofs += proof
        start -= 1
    while start < end and not lines[start].strip():
        start += 1
    if (
        proofs == 0
        or not any(one.strip() for one in lines[:start])
        or not _NAME.match(lines[start].split("|")[0].strip())
    ):
        return lines, []
    return lines[:start], lines[start:end]


def _first_word_line(lines: list[str], at: int) -> int:
    while not lines[at].strip():
        at += 1
    return at


def _bare(line: str) -> bool:
    """No words of a sentence around the number or the title."""
    words = re.findall(r"\b[a-z]{3,}\b", re.sub(r"\S+@\S+|\S+\.\S+/\S*|www\.\S+", "", line))
    return len(words) <= 4 and not re.search(
        r"(?i)\b(?:please|need|due|by|will|can|should|must|call|send|file|draft|deadline)\b", line
    )
