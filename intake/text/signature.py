"""What mail programs and firms put below a writer's words: signatures, disclaimers, "Sent from my iPhone"."""

import re
from collections.abc import Iterator

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
    r"verzonden met .{1,40}|diese nachricht wurde von meinem .{1,60} gesendet|從我的 .{1,30} 傳送|"
    r"from my (?:iphone|ipad|android|mobile|blackberry)[ \w]{0,20}|[(<]{1,2}sent (?:from|by|via) .{1,60}[)>]{1,2}|"
    r"sent from \[.{1,20}\]\(https?://\S{1,100}\).{0,40}|virus-free\.? ?\S{0,60}avast\S{0,60}|"
    r"this e-?mail has been (?:checked|scanned) (?:for|by) .{1,120}|"
    r"skickat från min .{1,40}|sendt fra min .{1,40}|please excuse (?:any |the )?(?:typos|brevity|"
    r"errors).{0,80}|"
    r"(?:[a-z]{1,3}\s*)?\(?dictated,?\s*(?:but |and )?not (?:yet )?(?:read|reviewed|proofread|edited|signed).{0,40}|"
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
    r"(?:confidential|privileged|(?:intended|meant) (?:only |solely )?for|property of|may contain|"
    r"only for the (?:person|addressee|recipient))|"
    r"the information (?:contained |transmitted )?in this (?:e-?mail|message|electronic|communication|"
    r"transmission)|"
    r"(?:the )?(?:contents? of )?this (?:e-?mail|message) (?:and any|is intended)|if you (?:are not|"
    r"have received) .{0,60}"
    r"(?:intended recipient|in error))"
)
_LONG_DISCLAIMER = re.compile(
    r"(?i)intended recipient|received this (?:e-?mail|message|communication|transmission) in error|"
    r"reached you (?:by mistake|in error)|(?:let us know|notify (?:us|the sender)).{0,60}(?:delete|erase|destroy)"
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
_ADVERT = re.compile(
    r"(?i)\bdo you yahoo|\byahoo!|\b(?:msn|windows live) (?:hotmail|messenger|explorer|photos)|\bhotmail\.com\b|"
    r"\bfree,? (?:web)?(?:e-?)?mail\b|\bavast\b|\bfor viruses\b|\bvirus[- ]free\b|\bwebmail\.netscape|"
    r"\bget your (?:own )?free\b"
)
_RULE = re.compile(r"^\s*[-_=*]{5,}\s*$")

_CONTACT = re.compile(
    r"(?ix)(?: [\w.+-]+@[\w-]+\.[\w.-]+ | \b(?:https?://|www\.)\S+ |"
    r" (?<!\w)\+?\(?\d{1,4}\)?[\s.\-/]\(?\d{2,4}\)?[\s.\-/]\d{2,4}(?:[\s.\-]\d{2,4})?(?!\w)"
    r" | ^\s*(?:t|tel|telephone|phone|ph|p|m|mobile|cell|c|o|office|direct(?:\ dial)?|d|f|fax|e|email|"
    r"e-mail|w|web)\s*[.:|]\s*\S"
    r" | ^\[?(?:cid|image):?\S*\]?$ | \b(?:suite|floor|ste\.)\s+\w+ | \b[A-Z]{2}\s+\d{5}(?:-\d{4})?\b"
    r" | ^\s*\d{1,6}\ [\w.' ]{2,40}\b(?:street|avenue|road|boulevard|drive|lane|plaza|parkway|square|st|ave|rd|blvd)\b"
    r" | ^\s*[\w.' ]{3,30},\ ?[a-z][a-z.\ ]{1,20}\ +\d{5}(?:-\d{4})?\s*$ )"
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


def split_signature(lines: list[str], last: bool, beside: bool = False) -> tuple[list[str], list[str]]:
    """Own lines and those to set aside, both in their order. `last`: these are the writer's last words in the mail;
    `beside`: somebody else's stand there too, so that she may have written nothing but her signature. Beside a
    disclaimer it is likewise."""
    own = _until_mark(lines, last)
    said = _without_small_print(lines, own)
    own, beside = said, beside or len(said) < len(own)
    own = _without_advert(lines, own) if last else own
    own = _without_contact_block(lines, own, beside)
    kept = set(own)
    return [lines[at] for at in own], [line for at, line in enumerate(lines) if at not in kept]


def _until_mark(lines: list[str], last: bool) -> list[int]:
    """Places of the lines above a signature's mark or a list's footer, without "Sent from my iPhone"."""
    own: list[int] = []
    for at, line in enumerate(lines):
        if _MARK.match(line) and (last or len(lines) - at < 16):
            break
        if _LIST.match(line[:200]) and (not own or not lines[own[-1]].strip() or _RULE.match(lines[own[-1]])):
            return _trimmed(lines, own)
        if not (len(line) < 200 and _PHONE.match(line)):
            own.append(at)
    return own


def _trimmed(lines: list[str], own: list[int]) -> list[int]:
    """Without the rules and empty lines at the end."""
    while own and (not lines[own[-1]].strip() or _RULE.match(lines[own[-1]])):
        own.pop()
    return own


def _without_small_print(lines: list[str], places: list[int]) -> list[int]:
    """Takes disclaimers and the banners of mail gateways out, paragraph by paragraph."""
    own: list[int] = []
    found = said = False
    for paragraph in _paragraphs(lines, places):
        words = " ".join(lines[at] for at in paragraph)[:3000]
        legal = bool(_DISCLAIMER.match(words)) and (len(words) > 120 or bool(_LONG_DISCLAIMER.search(words)))
        legal = legal or (len(words) > 200 and said and bool(_LONG_DISCLAIMER.search(words)))
        if legal or (not said and _BANNER.match(words)):
            found = True
            continue
        own.extend(paragraph)
        said = said or bool(words.strip())
    return _trimmed(lines, own) if found else own


def _paragraphs(lines: list[str], places: list[int]) -> Iterator[list[int]]:
    """Lines in a row that are not empty, and a disclaimer below them by itself; an empty line by itself."""
    start = 0
    while start < len(places):
        end = start + 1
        while lines[places[start]].strip() and end < len(places) and lines[places[end]].strip():
            if _DISCLAIMER.match(lines[places[end]]):
                break
            end += 1
        yield places[start:end]
        start = end


def _without_advert(lines: list[str], own: list[int]) -> list[int]:
    """Without what a mail service puts below a rule at the very end; and without the rules above it."""
    tail = own[-14:]
    rule = next((count for count, at in enumerate(reversed(tail), 1) if _RULE.match(lines[at])), 0)
    if not rule or rule < 2:
        return own
    below = [lines[at][:200] for at in own[len(own) - rule + 1 :] if lines[at].strip()]
    if 0 < len(below) <= 6 and any(_ADVERT.search(line) for line in below):
        return _trimmed(lines, own[: len(own) - rule])
    return own


def _without_contact_block(lines: list[str], own: list[int], beside: bool) -> list[int]:
    start, end = _contact_block([lines[at] for at in own], beside)
    return [*_trimmed(lines, own[:start]), *own[end:]] if start < end else own


def _in_table(lines: list[str]) -> bool:
    """Whether the last of them are rows of a table of two columns: "Paralegal | Luis" below three more such rows."""
    return len(lines) >= 4 and all(line.strip(" |").count("|") == 1 for line in lines[-4:])


def _contact_block(lines: list[str], beside: bool) -> tuple[int, int]:
    """Where the last lines are a name with title, firm, numbers: short lines without a sentence."""
    end = len(lines)
    while end and not lines[end - 1].strip():
        end -= 1
    if _in_table(lines[:end]):
        return end, end
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
    if _answers_above_name(lines[start:end]):
        start = _first_word_line(lines, start + 1)
    above = any(one.strip() for one in lines[:start]) or (proofs > 2 and (beside or _signed(lines[start:end])))
    if proofs and above and _NAME.match(lines[start].split("|")[0].strip()):
        return start, end
    return end, end


def _answers_above_name(block: list[str]) -> bool:
    """ "Yes", "Friday" or "Hannah" right above "Marcus Reyes | Partner": a word of hers that is no form of her name."""
    said = [one.strip() for one in block if one.strip()]
    if len(said) < 2 or _CONTACT.search(said[0]) or _TITLE.search(said[0]) or _signed(block):
        return False
    name = said[1].split("|")[0].strip()
    return len(name.split()) > 1 and "|" in said[1] and bool(_NAME.match(name))


def _signed(block: list[str]) -> bool:
    """Initials or a first name, and the full name below: she wrote nothing but her signature."""
    said = [one.strip() for one in block if one.strip()]
    name = re.findall(r"[A-Za-z]+", said[1].split("|")[0]) if len(said) > 1 else []
    short = re.findall(r"[A-Za-z]+", said[0]) if said else []
    if not name or not short or len(short) > len(name) or "|" in said[0]:
        return False
    initials = len(short) == 1 and bool(re.fullmatch(r"[A-Z]{1,4}", short[0])) and short[0][0] == name[0][0]
    return initials or all(one in name or (len(one) == 1 and any(n[0] == one for n in name)) for one in short)


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
