# ruff: noqa: E501  a pattern reads best on one line
"""Which task a mail is about: token, thread, [T-1042] in the subject, then words. None of them grants anything."""

from collections.abc import Sequence

from intake import patterns as re
from intake.clues import NUMBER, Clues
from intake.known import Known, KnownTask
from intake.mail import Mail
from intake.reading.matters import read_matter
from intake.reading.scene import bare_subject
from intake.reading.shape import About
from tracker.domain.decision import LetterRef
from tracker.domain.firm import Firm, Person, Role

_VERSION = re.compile(r"\bv(?:ersion)?\.? ?(\d{1,2})\b", re.I)


def about(mail: Mail, found: Clues, known: Known, firm: Firm, own: str, writer: Person | None) -> About:
    """The tasks, best clue first. A token or id whose letter we do not know is none."""
    said = _said(_COMES_FIRST.sub(" ", own), known) or _said(_WAITED_FOR.sub(" ", own), known)
    titled = _known_numbers(mail.subject, known)
    version = int(hit[1]) if (hit := _VERSION.search(mail.subject)) else None
    for token in found.tokens:
        letter = known.tokens.get(token)
        if letter and letter.task is not None and known.task(letter.task):
            return _with_said((letter.task,), "token", titled, said, letter.version or version, letter.question)
    for message_id in found.message_ids:
        if numbers := tuple(one for one in known.message_ids.get(message_id, ()) if known.task(one)):
            letter = known.letters.get(message_id)
            kept = letter.version if letter else None
            return _with_said(numbers, "thread", titled, said, kept or version, letter.question if letter else None)
    if titled:
        return _with_said(titled, "subject", titled, said, version, None)
    if said:
        return About(said, "words", version=version)
    return _by_words(mail, known, firm, own, writer)


def letters_of(found: Clues, known: Known) -> list[LetterRef]:
    """What a mail's tokens and then its ids find; a colleague's mail among them bears no letter's id."""
    by_token = (known.tokens[token] for token in found.tokens if token in known.tokens)
    by_id = (known.letters[one] for one in found.message_ids if one in known.letters)
    return [*by_token, *by_id]


def answered(found: Clues, known: Known) -> LetterRef | None:
    """The letter of ours that a mail answers, or that a server returns."""
    return next((ref for ref in letters_of(found, known) if ref.letter), None)


# "When T-1150 is finished, please build an index from it": the task that new work waits for is not what the mail is about
_WAITED_FOR = re.compile(
    r"\b(?:(?:when|once|after|as soon as)\s+T-?\d{3,6}\s+(?:is|are|has been|gets|comes)\s+(?:all )?(?:finished|done|complete[d]?|delivered|approved|in|back|ready|final)|depend(?:s|ing)? on T-?\d{3,6}|wait(?:s|ing)? (?:for|on) T-?\d{3,6})(?=[^.?!\n]{0,40}?\b(?:please|pls|can|could|would|i|we|draft|prepare|build|make|create|index|summarize|chart|compile)\b[^.?!\n]{0,60}\b(?:an?|another)\b)",
    re.I,
)


# "T-1042 has to wait for T-1041": what an open task waits for is not what the mail is about
_COMES_FIRST = re.compile(
    r"\b(?:wait\w*(?: \w+){0,2}? (?:for|on|until|till)|until|till|after|once|when|as soon as|depend\w* on|comes? (?:after|behind)|follow(?:s|ing)|behind)\s+(?:task )?T-?\d{3,6}\b",
    re.I,
)


def _said(text: str, known: Known) -> tuple[int, ...]:
    return tuple(dict.fromkeys((*_known_numbers(text, known), *_listed_numbers(text, known))))


def _known_numbers(text: str, known: Known) -> tuple[int, ...]:
    return tuple(dict.fromkeys(number for hit in NUMBER.findall(text) if known.task(number := int(hit))))


# "1541 approved. / 1542 cancel": a bare number that opens a line and is a task's, not a year or a page.
_LISTED = re.compile(r"^(?:[^\w\n]|_)*(\d{4,6})(?=\s*[:,.)-]?\s+[a-z])", re.I | re.M)


_NEXT_LISTED = re.compile(r"(?:[.;,!?]\s+|\s)(?:and |but |then )?(\d{4,6})(?=\s*[:,.)-]?\s+[a-z])", re.I)


def _listed_numbers(text: str, known: Known) -> tuple[int, ...]:
    """ "1121 approved. 1124 give to Hannah": where a line opens with one, those that follow are meant too."""
    first = [hit for hit in _LISTED.findall(text) if known.task(int(hit))]
    found = [*first, *(_NEXT_LISTED.findall(text) if first else ())]
    return tuple(dict.fromkeys(number for hit in found if known.task(number := int(hit))))


def _with_said(
    numbers: tuple[int, ...],
    how: str,
    titled: tuple[int, ...],
    said: tuple[int, ...],
    version: int | None,
    question: int | None,
) -> About:
    """One letter may stand for several tasks; the subject or the words say which of them are meant."""
    if len(numbers) > 1 and len(titled) == 1 and titled[0] in numbers:
        numbers = titled
    suspect = len(numbers) == 1 and bool(titled) and numbers[0] not in titled
    tasks = tuple(dict.fromkeys((*numbers, *said)))
    return About(tasks, how, suspect, version, question)


_STOP = frozenset(
    "a an and at by draft for from in is it my need of on our please re fw task that the this to with your".split()  # noqa: SIM905
)
# An attorney who starts a new conversation starts new work, unless her words point back at what is there.
_POINTS_BACK = re.compile(
    r"\b(actually|instead|on second thought|follow(?:ing)?[- ]up|as (?:i|we) (?:asked|said|wrote)|earlier|previous(?:ly)?"
    r"|last (?:mail|email|message|week'?s)|already (?:sent|asked|have|assigned)|forgot|same task|that task|the task"
    r"|(?:any )?(?:update|news|word) on|status|where (?:are|is|do) |how is|cancel|hold off|on hold|stop work"
    r"|no longer need|resume|reopen|approved?|looks good|extend|postpone|push|move (?:it|the|this|that)|moved"
    r"|change the (?:due|date|deadline)|new (?:due date|deadline)|reassign|give .{0,40} to |take .{0,40} from)\b",
    re.I,
)


def _words(text: str) -> set[str]:
    return {word for word in re.findall(r"[a-z0-9]{3,}|\d+", text.lower()) if word not in _STOP}


def _by_words(mail: Mail, known: Known, firm: Firm, own: str, writer: Person | None) -> About:
    """The one open task of the writer whose matter and title the words name."""
    if not known.tasks or writer is None:
        return About()
    text = f"{bare_subject(mail.subject)}\n{own}"
    if writer.role is not Role.PARALEGAL and not _POINTS_BACK.search(text):
        return About()
    words = _words(text)
    matter = read_matter(text, firm, "body").number
    scored = [
        (_fit(one, words, matter), one)
        for one in known.tasks
        if writer.address in (one.requester, one.assignee, one.reviewer)
    ]
    likely = sorted((one for one in scored if one[0] >= 2.0), key=lambda one: -one[0])
    if likely and (len(likely) == 1 or likely[0][0] > likely[1][0]):
        return About((likely[0][1].number,), "words")
    return About()


def _fit(task: KnownTask, words: set[str], matter: str | None) -> float:
    title = _words(task.title)
    share = len(title & words) / len(title) if title else 0.0
    counted = {word for word in title if word.isdigit()}
    if counted and not counted & words:
        return 0.0  # exhibit list 3 is not exhibit list 1
    return (1.0 if matter and matter == task.matter else 0.0) + (
        1.2 if share >= 0.5 and len(title & words) >= 2 else 0.0
    )


def revisions(known: Known, tasks: Sequence[int]) -> tuple[tuple[int, int], ...]:
    return tuple((one.number, one.revision) for one in known.tasks if not tasks or one.number in tasks or one.main)
