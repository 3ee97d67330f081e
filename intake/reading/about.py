# ruff: noqa: E501  a pattern reads best on one line
"""Which task a mail is about: token, thread, [T-1042] in the subject, then words. None of them grants anything."""

from collections.abc import Sequence

from intake import patterns as re
from intake.clues import NUMBER, Clues
from intake.known import Known
from intake.mail import Mail
from intake.reading.asks import asks
from intake.reading.kinds import read_kind
from intake.reading.pointed import pointed_at
from intake.reading.said.first import waits_for_task
from intake.reading.scene import bare_subject
from intake.reading.sentences import sentences
from intake.reading.shape import About
from tracker.domain.decision import LetterRef
from tracker.domain.firm import Firm, Person

_VERSION = re.compile(r"\bv(?:ersion)?\.? ?(\d{1,2})\b", re.I)


def about(mail: Mail, found: Clues, known: Known, firm: Firm, own: str, writer: Person | None) -> About:
    """The tasks, best clue first. A token or id whose letter we do not know is none."""
    own = by_number(own)
    titled = _known_numbers(mail.subject, known)
    said = _said(_COMES_FIRST.sub(" ", own), known)
    if not (said or titled or letters_of(found, known)):  # what the mail is about, then, is what it names at all
        said = _said(_WAITED_FOR.sub(" ", own), known)
        if said and (_new_behind(own, known) or _is_announced(f"{mail.subject}\n{own}")):
            return About()
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
    fits = pointed_at(f"{bare_subject(mail.subject)}\n{own}", known, firm, writer)
    return About(fits, "words") if fits else About()


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


_BEHIND = re.compile(
    r"\b(?:when|once|after|as soon as|upon|following|depend\w* on|wait\w* (?:for|on|until))\s+(?:the )?(?:approval of |completion of |delivery of )?(?:task )?T-?(?P<n>\d{3,6})\b(?:\s+(?:is|are|has been|gets|comes|has|was)(?: \w+){1,2}?(?=[,;:]|\s(?:please|pls|run|\w+)\b|$))?",
    re.I,
)
_THE_SAME = re.compile(r"\b(?:it|them|that one|this one)\b", re.I)


def _new_behind(own: str, known: Known) -> bool:
    """ "Once T-1212 is approved, run the TOC and TOA on it": another kind of work than that of the task that it waits for."""
    for one in sentences(own)[:20]:
        waits = _BEHIND.search(one)
        task = known.task(int(waits["n"])) if waits else None
        if waits is None or task is None:
            continue
        rest = f"{one[: waits.start()]} {one[waits.end() :]}".strip(" -*•,")
        kind = read_kind(rest)[0]
        if kind not in ("general", "efiling", read_kind(task.title)[0]) and asks(rest) and not _sends_it(rest):
            return True
    return False


# "Next one for Pruitt, but nobody starts it until T-1312 has been approved"
_ANNOUNCED = re.compile(r"\b(?:(?:new|next|another|separate|further) (?:assignment|task|request|project|job|piece of work|one)|next up)\b", re.I)  # fmt: skip


def _is_announced(text: str) -> bool:
    return bool(_ANNOUNCED.search(text) and waits_for_task(text))


# "once T-1212 is approved, e-file it": of the task itself
_SENT_ON = re.compile(r"^\W*(?:(?:please|pls|and|then|you can|go ahead and) )*(?:e-?file|file|serve|send|e-?mail|mail|forward|give|close|bill|cancel|upload|submit|deliver|return|add|include|insert|append|attach|put|update|revise|correct|fix)\b", re.I)  # fmt: skip


def _sends_it(rest: str) -> bool:
    return bool(_SENT_ON.match(rest)) and bool(_THE_SAME.search(rest))


# "T-1042 has to wait for T-1041": what an open task waits for is not what the mail is about
_COMES_FIRST = re.compile(
    r"\b(?:wait\w*(?: \w+){0,2}? (?:for|on|until|till)|until|till|after|once|when|as soon as|depend\w* on|comes? (?:after|behind)|follow(?:s|ing)|behind)\s+(?:task )?T-?\d{3,6}\b",
    re.I,
)


_TITLED = re.compile(r"\b(?:the|our|your|my|that|this) (?:[\w'-]+ ){1,6}?\((?:task )?(T-?\d{3,6})\)", re.I)


def by_number(text: str) -> str:
    """ "the meet and confer letter (T-1041)" is T-1041."""
    return _TITLED.sub(r"\1", text)


def _said(text: str, known: Known) -> tuple[int, ...]:
    return tuple(dict.fromkeys((*_known_numbers(text, known), *_listed_numbers(text, known))))


def _known_numbers(text: str, known: Known) -> tuple[int, ...]:
    return tuple(dict.fromkeys(number for hit in NUMBER.findall(text) if known.task(number := int(hit))))


# "1541 approved. / 1542 cancel": a bare number that opens a line and is a task's, not a year or a page.
_LISTED = re.compile(r"^(?:[^\w\n]|_)*(\d{4,6})(?=\s*[:,.)-]?\s+[a-z])", re.I | re.M)


_NEXT_LISTED = re.compile(r"(?:[.;,!?]\s+|\s)(?:and |but |then )?(\d{4,6})(?=\s*[:,.)-]?\s+[a-z])", re.I)


# "Approve 1001, park 1002 and move 1003 to Friday": a bare number behind an order
_ORDERED = re.compile(
    r"\b(?:approv(?:e|ed|ing)|cancel|hold|park|pause|drop|kill|scrap|move|push|extend|give|hand|pass|resume|reopen|reassign|close|bump|shift|postpone|expedite|shelve) (?:task |no\.? |# ?)?(\d{4,6})\b(?![/-]\d|[.,]\d| (?:pages|documents|exhibits|copies|hours|words))",
    re.I,
)


_BESIDE = re.compile(r"\b(?:on|of|for|with|about|to|and|but) (\d{4,6})\b(?![/-]\d|[.,]\d)", re.I)


def _listed_numbers(text: str, known: Known) -> tuple[int, ...]:
    """ "1121 approved. 1124 give to Hannah": where a line opens with one, those that follow are meant too."""
    first = [hit for hit in _LISTED.findall(text) if known.task(int(hit))]
    first += [hit for hit in _ORDERED.findall(text) if known.task(int(hit))]
    found = [*first, *((*_NEXT_LISTED.findall(text), *_BESIDE.findall(text)) if first else ())]
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


def revisions(known: Known, tasks: Sequence[int]) -> tuple[tuple[int, int], ...]:
    return tuple((one.number, one.revision) for one in known.tasks if not tasks or one.number in tasks or one.main)
