# ruff: noqa: E501  a pattern reads best on one line
"""Work that did not come with the mail: a link to a transfer site, an attachment that is not there."""

from intake import patterns as re
from intake.reading.extras import announces_attachment
from intake.reading.linked import plain_links
from intake.reading.questions import ask_file
from intake.reading.replies.acts import Hit
from intake.reading.replies.common import On, Result
from intake.reading.shape import Intent

_SITE = r"dropbox|google ?drive|g ?drive|gdrive|we ?transfer|one ?drive|sharepoint|icloud|share ?file|box\.com|hightail|mega\.nz|sendspace|my drive|the cloud"
_URL = r"https?://[^\s>]+|\bwww\.[^\s>]+|\b(?:we\.tl|1drv\.ms|bit\.ly|drive\.google\.com|docs\.google\.com|db\.tt|tinyurl\.com)/\S+"
_LINK = re.compile(rf"{_URL}|\b(?:{_SITE})\b(?! folder is (?:empty|full))|\b(?:on|in|to|via|through) Box\b", re.I)
_LINKED = re.compile(
    r"\b(?:link|here|download(?:ed|able|s)?|upload(?:ed|ing)?|shar(?:ed|e|ing)|find|posted|available|dropped|put|saved|file|files|final|done|folder|access|get it|grab|pull|placed|left|stored|sent|laid|lay|fetch|collect|take (?:it|them|everything)|pick (?:it|them|everything) up|from where|too (?:big|large|heavy|much)|private|personal)\b",
    re.I,
)
# Sites of the work itself, never of a delivery: courts, research, a meeting.
_OF_THE_WORK = re.compile(
    r"https?://[^/\s]*(?:aka\.ms|outlook|zoom|teams\.microsoft|uscourts|courtlistener|westlaw|lexis|uscis\.gov|\.gov\b|law\.cornell|justia|casetext|google\.com/maps|linkedin)[^\s]*",
    re.I,
)
_CLAIMED = re.compile(
    r"here(?:'s| is| are| you go| it is| they are)|^\W*(?:all )?(?:done|finished|complete[d]?)\b|enclosed|final (?:version|draft|summary|is)|\baccompan(?:ies|ying)\b|\bsee (?:the )?(?:doc|document|file)\b|\b(?:with|to|in|on) this (?:mail|e-?mail|message|note|reply)\b|\b(?:is|are|it's) (?:finished|complete|done) and\b|\bin your inbox\b|\b(?:find|enclose|submit|send|transmit|forward|deliver)\w* (?:you )?(?:here|herewith|hereby)\b|\bherewith\b",
    re.I,
)
_ASKS = re.compile(
    r"\b(?:whether|should|shall|do you want|can you|could you|please (?:confirm|advise|tell|attach|send)|kindly|to be attached|would you)\b",
    re.I,
)

# where somebody else keeps something: "I downloaded the records from the client's Dropbox"
_OF_OTHERS = re.compile(
    rf"\b(?:from|in|on|at|through|via) (?:(?:the|our|his|her|their) )?(?:(?:clients?|counsel|firm|opposing|court|carrier|clinic|hospital|expert|witness|bank|vendor|reporter)\w*(?:'s?|s')? |their |his |her )(?:{_SITE})\b",
    re.I,
)


def is_link(on: On) -> bool:
    """A place to fetch work from; a link in a question, or to a court's site, is none."""
    text = _OF_THE_WORK.sub("", plain_links(on.text))
    hit = _LINK.search(text)
    if not hit or "?" in _LINK.sub("", text):
        return False
    if _OF_OTHERS.search(text) and not hit[0].startswith(("http", "www")):
        return False
    bare = len(text.replace(hit[0], "").split()) < 12 and hit[0].startswith(("http", "www"))
    return bare or bool(_LINKED.search(text))


def no_delivery(on: On) -> Result:
    question = ask_file(
        on.me,
        f"You sent a link, not a file, and a paralegal's work is delivered with its files: please send the files for {on.task.label} as attachments, in several mails where they are large.",
    )
    return Result((Intent("deliver_by_unapproved_link", on.words),), questions=(question,))


def unattached(on: On, hits: dict[str, Hit]) -> bool:
    """An attachment is announced, or the work is said to be here, and nothing came."""
    if "question" in hits and _ASKS.search(hits["question"].clause):
        return False
    return bool(announces_attachment(on.text)) or _claims_done(hits)


def _claims_done(hits: dict[str, Hit]) -> bool:
    """ "Here you go." "Final below." with nothing there; a question or a promise claims nothing."""
    hit = hits.get("deliver")
    if not hit or {"question", "propose_new_due", "partial", "accept"} & hits.keys():
        return False
    return bool(_CLAIMED.search(hit.clause)) and not re.search(r"\bby\b|\bwill\b|\bshould\b", hit.clause, re.I)


def missing(on: On) -> Result:
    first_name = on.scene.writer.name.split()[0]
    question = ask_file(
        on.me,
        f"{first_name}, no attachment arrived with your reply, and a paralegal's delivery needs its files: please send it again by replying.",
    )
    return Result((Intent("deliver_missing_attachment", on.words),), questions=(question,))
