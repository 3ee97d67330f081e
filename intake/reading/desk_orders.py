# ruff: noqa: E501  a pattern reads best on one line
"""What attorneys and coordinators order of the desk itself: held mail, a colleague's absence, a matter, a client's consent."""

from dataclasses import replace

from intake import patterns as re
from intake.reading.absence import absence_of
from intake.reading.matters import read_matter
from intake.reading.people import named
from intake.reading.scene import Scene
from intake.reading.shape import Intent, Outcome, Reading
from tracker.domain.commands import MatterDraft
from tracker.domain.courts import NotUnderstood, find_court
from tracker.domain.firm import Role
from tracker.domain.wakes import keeps_desk

_MAILS = re.compile(
    r"^[^\w\n]{0,9}(?:please |pls |ok(?:ay)?,? ){0,3}(?P<what>release|reject)\b(?: (?:held )?(?:mails?|messages?|emails?|nos?\.?|numbers?))?[ :#]*(?P<list>\d+(?:\s*(?:,|and|&)\s*#?\d+)*)\b",
    re.I | re.M,
)
_AWAY = re.compile(  # behind the name
    r"\s*(?:'s|\bis|\bwill be|'ll be|\bhas to be|\bis going to be)\s+(?:\w+\s){0,2}?(?:out\b|away\b|off\b|on (?:leave|vacation|pto|holiday|jury duty)\b|sick\b|unavailable\b|traveling\b|not (?:in|working|available)\b)|\s+(?:called in sick|is taking \w+(?: \w+){0,2} off)\b",
    re.I,
)
_CONSENT = re.compile(
    r"\b(?:client|she|he|they|it)?\b[^.\n]{0,40}?\b(?P<no>(?:does not|doesn't|did not|didn't|refuses? to|has not|hasn't|will not|won't|withdrew|withdraws)\b[^.\n]{0,12})?\bconsent(?:s|ed)?\b(?P<needed>[^.\n]{0,30}?\b(?:is not|isn't|not) (?:needed|required|necessary))?",
    re.I,
)
_ABOUT_CONSENT = re.compile(
    r"\bconsent\w*\b[^.\n]{0,60}\b(?:paralegals?|outside|outsourc\w+)\b|\bconsent\s*[:=]|\boutside paralegals?\b[^.\n]{0,60}\bconsent",
    re.I,
)
_NONE_NEEDED = re.compile(r"\bno\b[^.\n]{0,40}\bconsent\b[^.\n]{0,50}\b(?:needed|required|necessary)\b", re.I)
_FIELD = re.compile(r"\bconsent\s*[:=]\s*(?P<value>yes|no|not needed|not required)\b", re.I)
_OPEN = re.compile(r"\b(?:open|create|set up|add|new)\b[^.\n]{0,30}\bmatter\b", re.I)
_WORK = re.compile(r"\b(?:intake|questionnaire|draft|prepare|summar\w+|index|send|file)\b", re.I)


def read_desk_order(base: Reading, scene: Scene) -> Reading | None:
    """The reading of such a mail, or None."""
    text = scene.body.strip() or scene.subject
    coordinates = scene.writer.role is Role.COORDINATOR
    intents: tuple[Intent, ...] = ()
    if keeps_desk(scene.writer, scene.firm) and (found := list(_MAILS.finditer(text))):
        intents = tuple(_mail(one["what"], number) for one in found for number in re.findall(r"\d+", one["list"]))
    elif coordinates and (absence := _absence(text, scene)):
        intents = (absence,)
    elif coordinates or scene.writer.role.is_attorney:
        intents = _of_matters(text, scene)
    return replace(base, outcome=Outcome.REPLY, intents=intents) if intents else None


def _mail(what: str, number: str) -> Intent:
    return Intent(f"{what.lower()}_mail", number)


def _absence(text: str, scene: Scene) -> Intent | None:
    """ "Renee is out Thursday and Friday": one listed person, who is not the writer."""
    if len(text.split()) > 60:
        return None
    away = [one for one in named(text, scene.firm) if _AWAY.match(text, one.end)]
    people = {one.people[0].address for one in away if len(one.people) == 1}
    others = people - {scene.writer.address}
    if len(others) != 1:
        return None
    words = " ".join(text.split())[:200]
    return Intent("absence_notice", words, absence=absence_of(text, scene.here), person=next(iter(others)))


def _of_matters(text: str, scene: Scene) -> tuple[Intent, ...]:
    if consent := consent_in(text):
        matter = read_matter(f"{scene.subject}\n{text}", scene.firm, "body").number
        return (
            (Intent("set_consent", " ".join(text.split())[:200], new_matter=matter, consent=consent),) if matter else ()
        )
    if len(text.split()) < 120 and _OPEN.search(f"{scene.subject}\n{text}"):
        draft = matter_in(f"{scene.subject}\n{text}")
        plain = scene.writer.role is Role.COORDINATOR or not _WORK.search(_OPEN.sub("", text))
        if plain and draft.number and (draft.caption or draft.client):
            return (Intent("open_matter", " ".join(text.split())[:200], draft=draft),)
    return ()


def consent_in(text: str) -> str:
    """yes | no | not needed; "" where nothing is said of a client's consent to outside paralegals."""
    if field := _FIELD.search(text):
        return {"not required": "not needed"}.get(field["value"].lower(), field["value"].lower())
    if not _ABOUT_CONSENT.search(text) or "?" in text:
        return ""
    found = _CONSENT.search(text)
    if found is None:
        return ""
    if found["needed"] or _NONE_NEEDED.search(text):
        return "not needed"
    return "no" if found["no"] or re.search(r"\b(?:no|without) consent\b", text, re.I) else "yes"


_DIGITS = r"(?:[A-Z]{1,4}-?)?\d{2,6}(?:[-.]\d{2,6}){1,2}"
_NUMBER = re.compile(
    rf"\b(?:matter|file|number|no\.?)(?: (?:number|no\.?|is))*\W{{0,3}}(?P<number>{_DIGITS})(?![\d/-])|(?<![\d/:.-])(?P<year>(?:19|20)\d\d-\d{{2,6}})(?![\d/-])",
    re.I,
)
_BARE_NUMBER = re.compile(rf"(?<![\d/:.-])(?P<number>{_DIGITS})(?![\d/-])", re.I)
_WORD = r"[A-Z](?:[\w'&-]|\.(?=\w))*"
_NAME = rf"{_WORD}(?: (?:of |the |and |for |& )*{_WORD}){{0,6}}(?:,? (?:Inc|LLC|LLP|Co|Corp|Ltd|Jr|Sr)\b\.?)*"
_CAPTION = re.compile(rf"(?P<caption>{_NAME} v\.? {_NAME}|(?:In re|Estate of|Marriage of|Matter of) {_NAME})")
_CLIENT = re.compile(rf"\b(?i:client)(?: is| name)?[ \t]*[:,-]?[ \t]*(?P<name>{_NAME})")
_ADVERSE = re.compile(
    rf"\b(?i:adverse(?: part(?:y|ies))?|opposing(?: part(?:y|ies))?|against)(?: is| are)?[ \t]*[:,-]?[ \t]*(?P<name>{_NAME})"
)
_COURT = re.compile(r"\b(?i:court|venue)(?: is)?[ \t]*[:,-][ \t]*(?P<court>[A-Z][^\n;]{2,60})")


def number_in(text: str, *, bare: bool = False) -> str:
    """A matter number as firms write them: "2026-0311", "file no. 1234.002". `bare`: nothing else can be meant."""
    if found := _NUMBER.search(text):
        return found["number"] or found["year"]
    other = _BARE_NUMBER.search(text) if bare else None
    return other["number"] if other else ""


def matter_in(text: str) -> MatterDraft:
    """What a mail says of a matter that is to be opened."""
    caption, client, adverse, court = (one.search(text) for one in (_CAPTION, _CLIENT, _ADVERSE, _COURT))
    named_caption = caption["caption"] if caption else ""
    sides = re.split(r" v\.? ", named_caption) if " v" in named_caption else []
    return MatterDraft(
        number=number_in(text),
        caption=named_caption,
        client=client["name"] if client else "",
        parties=tuple(sides),
        adverse=(adverse["name"],) if adverse else (),
        court=_court(court["court"]) if court else "",
    )


def _court(words: str) -> str:
    """As much of the words as is a court; all of them where the desk knows none such."""
    ends = [one.end() for one in re.finditer(r"\.(?=\s)|$", words)]
    known = (words[:end] for end in reversed(ends) if not isinstance(find_court(words[:end]), NotUnderstood))
    return next(known, words).strip(" ,")
