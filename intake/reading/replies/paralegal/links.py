# ruff: noqa: E501  a pattern reads best on one line
"""Work that did not come with the mail: a link to a transfer site, an attachment that is not there."""

from intake import patterns as re
from intake.reading.extras import announces_attachment
from intake.reading.linked import plain_links
from intake.reading.questions import ask_file
from intake.reading.replies.acts import Hit, clauses
from intake.reading.replies.acts.act import DAYNAME
from intake.reading.replies.acts.answering import LEAD
from intake.reading.replies.common import On, Result
from intake.reading.shape import Intent

_SITE = r"dropbox|google ?drive|g ?drive|gdrive|we ?transfer|one ?drive|sharepoint|icloud|share ?file|box\.com|hightail|mega\.nz|sendspace|my drive|the cloud"
_URL = r"https?://[^\s>]+|\bwww\.[^\s>]+|\b(?:we\.tl|1drv\.ms|bit\.ly|drive\.google\.com|docs\.google\.com|db\.tt|tinyurl\.com)/\S+"
_LINK = re.compile(rf"{_URL}|\b(?:{_SITE})\b(?! folder is (?:empty|full))|\b(?:on|in|to|via|through) Box\b", re.I)
_LINKED = re.compile(
    r"\b(?:parked|stashed|tucked|lives?|sits?|waiting|finished|completed?|hosted|loaded|behind|password|expires?|link|here|download(?:ed|able|s)?|upload(?:ed|ing)?|shar(?:ed|e|ing)|find|posted|available|dropped|put|saved|file|files|final|done|folder|access|get it|grab|pull|placed|left|stored|sent|laid|lay|fetch|collect|take (?:it|them|everything)|pick (?:it|them|everything) up|from where|too (?:big|large|heavy|much)|private|personal)\b",
    re.I,
)
# Sites of the work itself, never of a delivery: courts, research, a meeting.
_OF_THE_WORK = re.compile(
    r"https?://[^/\s]*(?:aka\.ms|outlook|zoom|teams\.microsoft|uscourts|courtlistener|westlaw|lexis|uscis\.gov|\.gov\b|law\.cornell|justia|casetext|google\.com/maps|linkedin)[^\s]*",
    re.I,
)
_CLAIMED = re.compile(
    r"here(?:'s| is| are| you go| it is| they are)|^\W*(?:all )?(?:done|finished|complete[d]?)\b(?! (?:with )?(?:vol(?:ume)?s?\b|parts?\b|pages?\b|the first|half|session|day|round|\w+ing\b|\d|my|calling))|enclosed|final (?:version|draft|summary|is)|\baccompan(?:ies|ying)\b|\bsee (?:the )?(?:doc|document|file)\b|\b(?:with|to|in|on) this (?:mail|e-?mail|message|note|reply)\b|\b(?:is|are|it's) (?:finished|complete|done) and\b|\bin your inbox\b|\b(?:find|enclose|submit|send|transmit|forward|deliver)\w* (?:you )?(?:here|herewith|hereby)\b|\bherewith\b",
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
# Her own place, whatever she calls what she did there: "parked it on my own Dropbox"
_OWN_SITE = re.compile(rf"\b(?:my|a|our) (?:own |personal |private |shared |family |husband's |home )*(?:{_SITE}|cloud|drive|server|folder|box)\b[^\n]*(?:{_URL})|(?:{_URL})[^\n]*\b(?:my|our) (?:own |personal |private |shared )*(?:{_SITE}|cloud|drive|server)\b", re.I)  # fmt: skip
_NO_WORK = re.compile(r"\b(?:not|never|n't) (?:use|put|upload|share|post)\w*\b|\b(?:moved|deleted|removed|took) [^.;!?]{0,30}\b(?:off|out of|from) my\b", re.I)  # fmt: skip


# "Could Dana get the finished summary from https://...?": where it lies; "could I get access to it?" asks
_FETCH = re.compile(
    rf"\b(?:can|could|would|will|may) (?:you|she|he|they|someone|somebody|anyone|the (?:attorney|reviewer|partner|desk)|(?-i:[A-Z])[a-z]+)(?: please| just| kindly)* (?:get|grab|download|pull|pick|fetch|collect|take|open|view|retrieve|access|find|look at|review|read|use)\b(?![^?\n]*\b(?:exhibits?|transcripts?|records?|you (?:sent|gave|shared)|again)\b)[^?\n]*(?:{_URL}|\b(?:{_SITE})\b)",
    re.I,
)


def is_link(on: On) -> bool:
    """A place to fetch work from; a link in a question, or to a court's site, is none."""
    text = _OF_THE_WORK.sub("", plain_links(on.text))
    hit = _LINK.search(text)
    if not hit:
        return False
    if _OWN_SITE.search(text) and not _NO_WORK.search(text):
        return True
    if "?" in _LINK.sub("", text) and not _FETCH.search(text):
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
    text = _BY_OTHERS.sub(" ", on.text)
    return bool(announces_attachment(text)) or _claims_done(hits) or _hands_over(text, hits)


_HERE = re.compile(r"\W*(?:(?:and|so|ok|sorry|oops)\W+)?here(?:'s| is| are| you| it| they)\b", re.I)
# "the exhibits you attached", "what was attached to the offer": nothing of hers
_BY_OTHERS = re.compile(
    r"\b(?:attachments?|attached|files?|documents?|exhibits?|pages?|enclosures?|transcripts?)(?: \w+)?(?: that| which)? (?:you|she|he|they|(?-i:[A-Z])\w+)(?: just| had| have)? (?:sent|gave|forwarded|attached|shared|uploaded|enclosed|provided)\b|\b(?:(?:you|she|he|they)(?:'d|'ve|'s)?|(?<=[a-z] )(?-i:[A-Z][a-z]+))(?: had| have| has)?(?: \w+)? (?:attached|enclosed)\b|\b(?:attached|(?:attachments?|enclosures?|exhibits?)(?: (?:no\. ?)?(?:\d+|[A-Z])(?: and \w+)?)?) (?:to|with|from|in|of) (?:the|your|her|his|their|(?-i:[A-Z])\w+'s) (?:e-?mail|mail|message|offer|assignment|letter|transcript|depo\w*|note)\b|\b(?:attachments?|files?|exhibits?)\b[^.;!?]{0,20} (?:came through|came in|opened|arrived|open)\b",
    re.I,
)
# The work is put before the reader now, in the present tense: "Sending you the completed log", "Voila, the summary"
_PRESENTS = re.compile(
    r"^\W*(?:(?:and|so|well|now|then|ok|okay)\W+)?here(?:,? (?:\w+ ){0,3}?\w+,)? (?:is|are|comes?) (?:the|my|your|our|it)\b|"
    rf"{LEAD}(?:(?:i'?m|i am|am|and i'm|now|hereby|herewith|just) )*(?:re-?)?(?:sending|submitting|forwarding|returning|transmitting|enclosing|attaching|turning in|handing in|handing over|passing (?:along|you|over|on (?:the|my|this|it)\b)|delivering|sharing|uploading|emailing|e-mailing)\b"
    rf"|{LEAD}(?:there (?:it is|they are|you go|you are|you have it)|voil[aà]|ta-?da+|behold|presenting|please (?:find|see)(?: (?:here|below|herewith))? (?:the|my|our|your|all)(?! (?:page|instructions|question|note|e-?mail))|as (?:promised|requested|agreed|discussed),? (?:here|the|my|your|a)\b(?! (?:\w+ )?(?:will|comes|follows|should))|(?:for|ready for) (?:your|her|his|the \w+'s|atty'?s?|attorney'?s?|(?-i:[A-Z])\w+'s) (?:review|approval|eyes|signature)\b)",
    re.I,
)
_NOT_NOW = re.compile(
    rf"\b(?:tomorrow|tmrw|tonight|later|soon|shortly|before|by|until|once|when|as soon as|if|first thing|next|in (?:an?|the|two|half|\d)|will|after|this (?:afternoon|evening)|(?:on |by )?{DAYNAME}|to (?:ask|say|tell|let|remind|check|follow)|question|queries|note|reminder|request|message|regards|love|thanks|you (?:a|an) (?:quick|short|heads|note|question)|(?:the|a) (?:reporter|court|clerk|client|vendor|hospital|witness)|him|them to|her to)\b",
    re.I,
)


def _hands_over(text: str, hits: dict[str, Hit]) -> bool:
    if {"question", "propose_new_due", "partial"} & hits.keys():
        return False
    return any(_PRESENTS.match(one) and not _NOT_NOW.search(one) for one in clauses(text))


def _claims_done(hits: dict[str, Hit]) -> bool:
    """ "Here you go." "Final below." with nothing there; a question or a promise claims nothing."""
    hit = hits.get("deliver")
    if not hit or {"question", "propose_new_due", "accept"} & hits.keys():
        return False
    if "partial" in hits and not _HERE.match(hit.clause):
        return False
    return bool(_CLAIMED.search(hit.clause)) and not re.search(r"\bby\b|\bwill\b|\bshould\b", hit.clause, re.I)


def missing(on: On) -> Result:
    first_name = on.scene.writer.name.split()[0]
    question = ask_file(
        on.me,
        f"{first_name}, no attachment arrived with your reply, and a paralegal's delivery needs its files: please send it again by replying.",
    )
    return Result((Intent("deliver_missing_attachment", on.words),), questions=(question,))
