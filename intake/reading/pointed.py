# ruff: noqa: E501  a pattern reads best on one line
"""Which open task a mail speaks of without its number, and whether it asks for new work after all."""

from collections.abc import Callable
from dataclasses import replace

from intake import patterns as re
from intake.clues import NUMBER
from intake.known import Known, KnownTask
from intake.reading.asks import asks
from intake.reading.kinds import read_kind
from intake.reading.matters import read_matter
from intake.reading.questions import ask_about
from intake.reading.sentences import sentences
from intake.reading.shape import QuestionRead, Reading
from intake.reading.titles import starts_with_work
from tracker.domain.firm import Firm, Person, Role

_STOP = frozenset(
    "a an and at by draft for from in is it my need of on our please re fw task that the this to with your".split()  # noqa: SIM905
)
# An attorney who starts a new conversation starts new work, unless her words point back at what is there.
_POINTS_BACK = re.compile(
    r"\b(actually|instead|rather than|on second thought|follow(?:ing)?[- ]up|as (?:i|we) (?:asked|said|wrote)|earlier|previous(?:ly)?"
    r"|last (?:mail|email|message|week'?s)|already (?:sent|asked|have|assigned)|forgot|forget|same task|that task|the task|remember"
    r"|(?:any )?(?:update|news|word) on|status|where (?:are|is|do) |how (?:is|are|far|close|soon)|(?:is|are) (?:it|they|that|this|the [^.?!\n]{3,50}) (?:done|ready|finished|in yet|coming)|cancel|hold off|on hold|stop(?: work)?\b|scrap|never ?mind|not needed"
    r"|no longer|resume|reopen|approved?|looks good|extend|postpone|push|slip|move (?:it|the|this|that)|moved|bring|bump|sooner|later|hurry|speed|too late|more time|take (?:it|that) off"
    r"|change the (?:due|date|deadline)|change of plans?|new (?:due date|deadline)|reassign|give .{0,40} to |take .{0,40} from"
    # "the index I asked you for last week", "the chart you are working on", "I now need it", "everything else stays the same"
    r"|(?:i|we)(?:'d| had|'ve| have)?(?: already| just)? (?:asked|gave|assigned|told|requested|ordered|handed)\b|you(?:'re| are|'ve been| have been) (?:already |currently |now )?(?:working|doing|preparing|drafting|on\b)|you have\b"
    r"|now need|need (?:it|them|that|this) (?:now|after all)|stays? the same|everything else|unchanged|(?:is|was|were|are) (?:currently |originally )?due|still (?:due|open|need|want|waiting))\b",
    re.I,
)
# says outright that the work is one of ours
_OURS = re.compile(
    r"\b(?:(?:i|we)(?:'d| had|'ve| have)?(?: already| just)? (?:asked|gave|assigned|requested|ordered)\b|you(?:'re| are|'ve been| have been) (?:already |currently |now )?(?:working|doing|preparing|drafting|on\b)|now need|sooner|instead|rather than|no longer|cancel|on hold|stop\b|postpone|extend|reassign)\b",
    re.I,
)


def pointed_at(text: str, known: Known, firm: Firm, writer: Person | None) -> tuple[int, ...]:
    """The open task of the writer whose matter and title the words name; several where they fit alike and one is surely meant."""
    if not known.tasks or writer is None:
        return ()
    words = _words(text)
    matter = read_matter(text, firm, "body").number
    mine = [one for one in known.tasks if writer.address in (one.requester, one.assignee, one.reviewer)]
    if writer.role is not Role.PARALEGAL and not _POINTS_BACK.search(text):
        mine = [one for one in mine if one.matter == matter and _names_it(text, one)]
    works = [one for one in sentences(text)[:20] if starts_with_work(one) and asks(one)]
    mine = [one for one in mine if not (works and _another_product(one, words))]
    scored = [(_fit(one, words, matter), one.number) for one in mine]
    best = max((score for score, _ in scored), default=0.0)
    likely = tuple(number for score, number in scored if score == best and score >= 2.0)
    return likely if len(likely) == 1 or _OURS.search(text) else ()


def _words(text: str) -> set[str]:
    """Words, of a plural the singular: "photos" is "photo"."""
    found = (_SHORT_FOR.get(word, word) for word in re.findall(r"[a-z0-9]{3,}|\d+", text.lower()) if word not in _STOP)
    return {word[:-1] if len(word) > 4 and word.endswith("s") and not word.endswith("ss") else word for word in found}


_SHORT_FOR = {"depo": "deposition", "depos": "deposition", "summ": "summary", "chron": "chronology", "exh": "exhibit", "exhs": "exhibit", "decl": "declaration", "opp": "opposition", "oppo": "opposition", "agmt": "agreement", "stip": "stipulation", "rogs": "interrogatory", "interrogatories": "interrogatory", "summaries": "summary", "chronologies": "chronology", "transcripts": "transcript"}  # fmt: skip


def _share(task: KnownTask, words: set[str]) -> float:
    title = _words(task.title)
    return len(title & words) / len(title) if title else 0.0


_PRODUCTS = frozenset(
    "summary log outline index list chart memo letter binder chronology redline notice order brief translation table timeline affidavit petition motion packet calendar".split()  # noqa: SIM905
)


def _another_product(task: KnownTask, words: set[str]) -> bool:
    """ "Draft the errata for the Brightwell deposition" is no word on the outline for it."""
    made = _words(task.title) & _PRODUCTS
    return bool(made) and not made & words


def _fit(task: KnownTask, words: set[str], matter: str | None) -> float:
    title, share = _words(task.title), _share(task, words)
    counted = {word for word in title if word.isdigit()}
    if counted and not counted & words:
        return 0.0  # exhibit list 3 is not exhibit list 1
    if matter is None and share == 1.0 and len(title) > 2:
        return 2.0  # no matter is named, and all of the title is
    if (
        matter is None
        and share >= 0.5
        and _NAME.findall(task.title)
        and _words(" ".join(_NAME.findall(task.title))) <= words
    ):
        return 2.0  # "the Sandoval depo summary": no matter, and the name that tells it from others
    return (1.0 if matter and matter == task.matter else 0.0) + (
        1.2 if share >= 0.5 and len(title & words) >= 2 else 0.0
    )


# the names in a title: "Page/line summary of Sandoval deposition"
_NAME = re.compile(r"(?<=\s)[A-Z][a-z]{3,}\b")
_ACTS_NOT = frozenset({"comment", "acknowledgement_only", "praise_only", "new_task"})
# named for comparison, or as what comes first: "in the format of the drainage index", "once the index is in"
_BESIDE = re.compile(r"\b(?:like|as (?:in|with|for|we|you|i)\b|(?:same|similar)(?: \w+){0,2} (?:as|to|like)|modeled (?:on|after)|based on|(?:in|using) the (?:format|style) of|the way|once|when|after(?! all)|as soon as|to go with|alongside)\b[^.;!?\n]*", re.I)  # fmt: skip
_SHE_SAYS_NEW = re.compile(r"\b(?:too|also|another|second|similar|same|separate(?:ly)?|new|additional|as well)\b", re.I)
_A_THING = re.compile(r"\b(?:an?|another|one more)\s+(?:\w+\s+)?\w+", re.I)
_OF_IT = re.compile(r"\b(?:it|them|this|these|those|still|again|add|include|use|make sure|the (?:index|chart|draft|memo|list|table|summary|letter|log|outline|binder))\b", re.I)  # fmt: skip


def if_about_it(read: Callable[[str], Reading], own: str, subject: str, known: Known) -> Reading | None:
    """The reading of a mail about open tasks; None where it only mentions one and asks for new work. Where its words are
    all that names the task, those words are also read as "this"; where a request may be either, that is asked."""
    reading = read(own)
    task = known.task(reading.about.tasks[0]) if len(reading.about.tasks) == 1 else None
    text = f"{subject}\n{own}"
    if reading.about.how != "words" or task is None or NUMBER.search(text) or not _does_nothing(reading):
        return reading
    asked = [(one, _BESIDE.sub(" ", one)) for one in sentences(own)[:20] if asks(one)]
    other = [whole for whole, bare in asked if _is_other(bare, _share(task, _words(bare)))]
    if not other and not _does_nothing(again := read(_as_this(own, task))):
        return again
    if not other and asked and not _POINTS_BACK.search(text):
        other = [asked[0][0]]
    unsure = [one for one in other if _may_be_old(one, task)]
    if other and not unsure:
        return None
    questions = tuple(_ask_if_new(reading.sender.address, one, task) for one in unsure[:1])
    return replace(reading, questions=questions or reading.questions)


def _does_nothing(reading: Reading) -> bool:
    return {one.name for one in reading.intents} <= _ACTS_NOT


_TOKEN = re.compile(r"[A-Za-z0-9]{3,}|\d+")
_DEFINITE = re.compile(r"\b(?:the|that|your|this|our|my)\s+(?:[\w'-]+\s+){0,2}$", re.I)
_BELONGS = re.compile(
    r"\)?(?:,?\s+(?:for|in|on)\s+(?:the\s+)?(?-i:[A-Z])\w+(?:\s+(?:matter|case|file))?\b)?(?:,?\s+(?:that |which )?(?:(?:i|we)(?:'d| had|'ve| have)?\s+(?:asked|gave|assigned|sent|requested|ordered)(?:\s+(?:you|for|about|from|last|week|month|on|yesterday|\w+day)\b){0,5}|you(?:'re|\s+are)\s+(?:doing|working on|preparing)(?:\s+for (?:me|us))?))?",
    re.I,
)


def _mention(sentence: str, task: KnownTask) -> tuple[int, int] | None:
    """Where a sentence names the task as one that is known: "the index of the drainage photos I asked you for"."""
    title, beside = _words(task.title), [one.span() for one in _BESIDE.finditer(sentence)]
    hits = [one for one in _TOKEN.finditer(sentence) if _words(one[0]) & title]
    hits = [one for one in hits if not any(start <= one.start() < end for start, end in beside)]
    if not hits or len({word for one in hits for word in _words(one[0])}) < max(2, len(title) / 2):
        return None
    head = _DEFINITE.search(sentence[: hits[0].start()])
    if head is None or len(sentence[hits[0].start() : hits[-1].end()].split()) > 3 * len(title) + 2:
        return None
    tail = _BELONGS.match(sentence, hits[-1].end())
    return head.start(), tail.end() if tail else hits[-1].end()


def _as_this(text: str, task: KnownTask) -> str:
    """The text with "this" where it names the task: orders are then read as in a reply about it."""
    for one in sentences(text)[:20]:
        if place := _mention(one, task):
            text = text.replace(one, f"{one[: place[0]]}this{one[place[1] :]}", 1)
    return text


def _names_it(text: str, task: KnownTask) -> bool:
    """Whether all of a title is named, as that of something known."""
    title = _words(task.title)
    return len(title) > 2 and any(title <= _words(one) and _mention(one, task) for one in sentences(text)[:20])


def _is_other(bare: str, share: float) -> bool:
    works = read_kind(bare)[0] != "general" or starts_with_work(bare) or bool(_A_THING.search(bare))
    return (
        works
        and (share < 0.5 or (share < 1.0 and (bool(_A_THING.search(bare)) or starts_with_work(bare))))
        and not _OF_IT.search(bare)
    )


def _may_be_old(request: str, task: KnownTask) -> bool:
    """Whether a request for "an index of photos" may be the open one after all."""
    bare = _BESIDE.sub(" ", request)
    return _share(task, _words(bare)) >= 0.5 and not (_SHE_SAYS_NEW.search(bare) or _BESIDE.search(request))


def _ask_if_new(to: str, request: str, task: KnownTask) -> QuestionRead:
    text = f'You write: "{request}". Is that {task.label} ({task.title}), or a new task?'
    choices = ("A task of its own", f"It is {task.label}")
    return ask_about(to, "other", text, choices, "Nothing is made of it until you answer.")
