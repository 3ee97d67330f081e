# ruff: noqa: E501  a pattern reads best on one line
"""What the readers of words need to know beside the words: who writes, for whom, when, from which firm."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from intake import patterns as re
from intake.mail import Mail
from intake.reading.when.standpoint import Standpoint
from tracker.domain.firm import Firm, Person

_PREFIX = re.compile(
    r"^\s*(?:(?:re|aw|sv|antw|wg|fw|fwd|tr)\s*(?:\[\d+\])?\s*:\s*|\[(?:external|ext|secure|encrypt)[^\]]*\]\s*|#external[:#]?\s*)+",
    re.I,
)
_TASK_TAG = re.compile(r"\[T-?\d{3,6}\]\s*", re.I)


@dataclass(frozen=True, slots=True)
class Scene:
    """One mail seen by the desk. `requester` is the attorney it is for, `writer` who typed it."""

    firm: Firm
    writer: Person
    requester: Person
    here: Standpoint
    subject: str = ""
    body: str = ""
    corrected: str = ""  # the time that a last sentence puts in the place of the one in the body
    put_right: str = ""  # the number of the matter that a last sentence puts in the place of the one before
    waits: str = ""  # the sentence that says that nobody shall begin before the writer says so
    beside: tuple[str, ...] = ()  # sentences of the writer's that are about nothing of the work
    forwarded: str = ""
    files: tuple[str, ...] = ()
    cc: tuple[str, ...] = ()

    @property
    def zone(self) -> str:
        return self.requester.zone

    def of_matter(self, number: str | None) -> "Scene":
        """Seen by one who counts for the court of the matter; for none where the matter is not known."""
        known = self.firm.matter(number)
        return replace(self, here=replace(self.here, court=known.court if known else ""))


def bare_subject(subject: str) -> str:
    """Without RE:, FW:, [EXTERNAL] and [T-1042]."""
    return _TASK_TAG.sub("", _PREFIX.sub("", subject)).strip()


def topic_of(subject: str) -> str:
    """What copies have in common: the subject without prefixes, case and punctuation."""
    return folded(bare_subject(subject))


def folded(text: str) -> str:
    """Its words alone, in small letters."""
    return re.sub(r"[\W_]+", " ", text.lower()).strip()


_END_MARK = re.compile(r"\s*[<(\[{]?\b(?:eom|n/?t|end of message|no text)\b[>)\]}]?\W*$", re.I)
_POINTS_UP = re.compile(
    r"(?:\W*\b(?:eom|n/?t|end of (?:message|dictation)|(?:please |pls |kindly )?(?:see|read|as in|as per|per|in|cf\.?) (?:the )?(?:subject(?: line)?|above|title|header|re:? line)|(?:the )?subject (?:line )?says it all|as above|nothing (?:further|more|else|to add)|(?:no|without) (?:text|body|message)|that'?s (?:it|all)|(?:many )?thanks?(?: (?:so much|a lot|all|again|everyone|in advance))?|thank you|thx|tx|ty|tia|cheers|best|regards|please|pls|attached|see attached|(?:please )?(?:advise|confirm))\b)*\W*",
    re.I,
)
_INITIALS = re.compile(
    r"(?:\W*(?i:(?:many |with )?(?:thanks|thank you|thx|best|cheers|(?:kind )?regards)\b)?\W*)(?:[A-Z]{1,4}|[A-Z]\.(?:[A-Z]\.){0,3}|/?s?/?\s?[A-Z]\w{1,14}(?:-\w+)?)\W*"
)
_SMALL_INITIALS = re.compile(r"\W*[a-z]{1,3}\W*")


# of these words and no others a line only points at the subject: "what the subject line says, please", "it's all up there"
_POINTING = frozenset(
    [
        "a",
        "about",
        "add",
        "all",
        "an",
        "and",
        "any",
        "anything",
        "are",
        "as",
        "ask",
        "at",
        "be",
        "before",
        "below",
        "but",
        "by",
        "can",
        "cf",
        "covers",
        "cover",
        "do",
        "does",
        "e-mail",
        "email",
        "else",
        "everything",
        "exactly",
        "explanatory",
        "for",
        "from",
        "further",
        "have",
        "here",
        "hope",
        "i",
        "i'm",
        "i've",
        "in",
        "is",
        "it",
        "it's",
        "its",
        "just",
        "kindly",
        "line",
        "look",
        "mail",
        "me",
        "message",
        "more",
        "my",
        "need",
        "needed",
        "nothing",
        "of",
        "on",
        "one",
        "only",
        "per",
        "please",
        "pls",
        "read",
        "really",
        "refer",
        "referred",
        "refers",
        "repeat",
        "request",
        "said",
        "same",
        "say",
        "saying",
        "says",
        "see",
        "self",
        "self-explanatory",
        "should",
        "simply",
        "so",
        "tells",
        "text",
        "thank",
        "thanks",
        "than",
        "that",
        "that's",
        "the",
        "there",
        "there's",
        "thing",
        "this",
        "thx",
        "tin",
        "title",
        "to",
        "too",
        "under",
        "up",
        "upstairs",
        "what",
        "what's",
        "whole",
        "will",
        "word",
        "words",
        "would",
        "you",
        "you'll",
        "you've",
        "already",
        "pretty",
        "much",
        "sums",
    ]
)
_POINTER = re.compile(
    r"\b(?:subject|subj|header|heading|title|above|up there|upstairs|on the tin|self[- ]explanatory|re:? line)\b|[\^↑]",
    re.I,
)


def only_points(line: str) -> bool:
    """Whether a line says no more than that the subject says it all."""
    found = _POINTER.search(line)
    if not found:
        return False
    rest = re.findall(r"[a-z][a-z'’-]*", _POINTER.sub(" ", line).lower().replace("’", "'"))
    return all(one in _POINTING or one == "re" for one in rest)


def task_subject(subject: str) -> str:
    """The subject without a mark that the mail ends there: "Tran - exhibit tabs, Thu 3pm <EOM>"."""
    return _END_MARK.sub("", bare_subject(subject)).strip()


def points_to_subject(own: str) -> bool:
    """Whether the body says nothing by itself: empty, "eom", "see subject", "thx", initials, a first name."""
    lines = [line for line in own.split("\n") if line.strip()]
    if len(lines) > 4 or len(own) > 160:
        return False
    said = [line for line in lines if not (_POINTS_UP.fullmatch(line) or only_points(line))]
    if len(said) != 1 or said[0] != lines[-1]:
        return not said
    return bool(_INITIALS.fullmatch(said[0]) or (len(lines) > 1 and _SMALL_INITIALS.fullmatch(said[0])))


_SPOKEN = re.compile(r"\s*\b(?P<mark>period|full stop|comma|colon|semicolon|question mark|new paragraph|new line|end of dictation)\b(?P<after>[.,:;?]?)(?=\s|$)", re.I)  # fmt: skip
_MARKS = {"period": ".", "full stop": ".", "comma": ",", "colon": ":", "semicolon": ";", "question mark": "?", "new paragraph": "\n\n", "new line": "\n", "end of dictation": ""}  # fmt: skip
_DEFINITE = re.compile(r"\b(?:the|a|an|this|that|each|every|time|pay|grace|notice|reporting|of|review|discovery|\w+ing|day|month|year|week)\s*$", re.I)  # fmt: skip


def undictated(text: str) -> str:
    """Marks that were spoken put as marks: "Letter to counsel comma where are they period"; "the discovery period" stays."""
    found = [
        one for one in _SPOKEN.finditer(text) if not _DEFINITE.search(text[max(0, one.start() - 20) : one.start()])
    ]
    if len(found) < 2:
        return text
    out, last = [], 0
    for one in found:
        out += [text[last : one.start()], _MARKS[one["mark"].lower()]]
        last = one.end()
    return "".join([*out, text[last:]])


def sent_at(mail: Mail, received: datetime) -> datetime:
    """When it was written: Date where it is believable (not later than received, at most a day before), else received."""
    if mail.date and timedelta(minutes=-10) <= received - mail.date <= timedelta(hours=24):
        return mail.date
    return received


_SHORT_FOR = {"u": "you", "ur": "your", "r": "are", "n": "and", "w": "with", "w/": "with", "insted": "instead", "thx": "thanks", "plz": "please", "mtg": "meeting", "wld": "would", "cld": "could", "shd": "should", "dbl": "double", "tmrw": "tomorrow", "tmw": "tomorrow"}  # fmt: skip
_SHORT = re.compile(r"(?<=[a-z,.?!] )(?:u|ur|r(?= u\b| you\b| we\b)|n|w/?|insted|plz|mtg)(?= [a-z])|(?<![\w-])dbl(?=[ -]?check)|(?<![\w-])tmr?w\b|(?<![\w-])(?:wld|cld|shd)\b|(?<=[a-z] )(?<!\ba )u(?=[?.!]|$)|(?<=[a-z] )(?:mtg|insted)\b|^(?:u|ur|r(?= u\b))(?= [a-z])", re.M)  # fmt: skip


# "dont", "im", "thats": the apostrophe that thumbs leave out, where no other word is written so
_NO_APOSTROPHE = {"dont": "don't", "doesnt": "doesn't", "didnt": "didn't", "isnt": "isn't", "arent": "aren't", "wasnt": "wasn't", "werent": "weren't", "havent": "haven't", "hasnt": "hasn't", "hadnt": "hadn't", "wouldnt": "wouldn't", "couldnt": "couldn't", "shouldnt": "shouldn't", "im": "i'm", "ive": "i've", "thats": "that's", "whats": "what's", "youre": "you're", "theyre": "they're", "youve": "you've", "weve": "we've", "theyve": "they've", "youll": "you'll", "theyll": "they'll", "wont": "won't"}  # fmt: skip
_LEFT_OUT = re.compile(
    rf"(?<![\w'’@./-])(?:{'|'.join(_NO_APOSTROPHE)})(?!(?<=\bim) (?:in|at|on|out|away|off)\b)(?![\w'’@/-])(?!\.\w)",
    re.I,
)


_I_WILL = re.compile(r"(?<![\w'’.@/-])Ill(?= (?!will|at|and|or|health|effects|\w+ed\b)[a-z])")  # not "Ill will"


def _with_apostrophes(text: str) -> str:
    if "Ill " in text:
        text = _I_WILL.sub("I'll", text)

    def put(found: re.Match[str]) -> str:
        word = _NO_APOSTROPHE[found[0].lower()]
        return word[0].upper() + word[1:] if found[0][0].isupper() else word

    return _LEFT_OUT.sub(put, text)


_THUMBS = frozenset(
    (*_SHORT_FOR, "u?", "u.", "u,", "mtg.", "mtg,", "insted,", "dbl-check", "tmrw,", "tmrw.", "tmw,", "tmw.")
)


# "week from today": the article is left out where the words begin
_WEEK_FROM = re.compile(r"(?:^|(?<=[.,;:!?–—(] )|(?<= - )|(?<=\bdue ))(?=week from (?:today|now|tomorrow|(?:mon|tues?|wed|wednes|thurs?|fri)(?:day)?\b))", re.I | re.M)  # fmt: skip


def spelled_out(text: str) -> str:
    """What thumbs leave out, put back: "can u rerun it w his numbers n send it"."""
    text = _WEEK_FROM.sub("a ", _with_apostrophes(text))
    if not _THUMBS & set(text.split()):
        return text
    return _SHORT.sub(lambda found: _SHORT_FOR[found[0]], text)
