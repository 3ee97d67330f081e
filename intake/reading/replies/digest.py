# ruff: noqa: E501  a pattern reads best on one line
"""An answer to the weekly page, line by line: "1042 agree, 1050 give to Priya", "1. send it again", or words below a
quoted line of it. Each line is read like any order about that one task; who may do what is decided later, as ever.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from intake import patterns as re
from intake.known import Known
from intake.reading.about import revisions
from intake.reading.pleasantries import without_pleasantries
from intake.reading.replies.acts import found
from intake.reading.replies.answered import read_answered
from intake.reading.replies.attorney import read_attorney
from intake.reading.replies.common import On, Result
from intake.reading.replies.short import spelled
from intake.reading.scene import Scene
from intake.reading.shape import About, Intent, Outcome, PerTask, Reading
from intake.reading.spelling import respelled
from intake.reading.straight import STRAIGHT
from intake.reading.unwrapped import unwrapped
from intake.reading.weekly import read_weekly
from intake.text import Words
from tracker.domain.decision import LetterRef
from tracker.domain.firm import Firm, Role

ANSWERED_BY_LINE = ("digest", "habit")

_TASK = r"(?:#|no\.? ?)?(?:T-?)?\d{4,7}\b(?![/-]\d| (?:pages|documents|docs|exhibits|dollars|hours|emails|words)\b)"
_CUT = re.compile(
    rf"\s+(?=\(?\d{{1,2}}[.)]\s+[a-z])|\s*\n+\s*|\s*;\s*|(?<=[.!?])(?<!\b\d\.)(?<!\b\d\d\.)\s+|,\s+(?:and\s+|but\s+)?(?=(?:[a-z]+\s+){{0,2}}?{_TASK}|#?\d{{1,2}}[.):]?\s+[a-z])|\s+(?:and|but|&)\s+(?=(?:[a-z]+\s+){{0,2}}?{_TASK})",
    re.I,
)
_NUMBER = re.compile(rf"(?<![\w/$.-])(?:task )?{_TASK}", re.I)
_NOT_A_PLACE = r"(?!\d|\s*(?:[ap]\.?m\b|st\b|nd\b|rd\b|th\b|days?\b|hours?\b|hrs?\b|weeks?\b|business\b|pages?\b|minutes?\b|more\b|extra\b|additional\b|copies\b)|[/:]\d|\.\d)"
_PLACE = re.compile(
    rf"(?:^[\W_]*|\b(?:leave|agree(?: to| with)?|approve|cancel|hold|skip|resend|send|resume|give|item|line|row|number|no\.|and)\s+|[&,]\s*)(?:item |line |row |number |no\. ?|#)?(?P<n>\d{{1,2}}){_NOT_A_PLACE}[.):]?",
    re.I,
)
_ARROW = re.compile(r"^[\s:,.)=-]*(?:->|=>|\u2192|-{1,2}|\u2013|\u2014)?[\s>:,.)-]*")
_COURTESY = re.compile(
    r"^\W*(?:(?:hi|hello|dear|hey|good morning|morning|thanks|thank you|thx|many thanks|best|regards|cheers|please|ok|okay|great|all|team|desk|everyone|so much|very much|again|here goes|my answers|answers|see below|below)\b[\s,.!:-]*)*[\w.-]*\W*$",
    re.I,
)
_A_DATE = re.compile(r"\b(?:date|extension|deadline|agree\w*)\b", re.I)
_NOTHING = re.compile(
    r"^\W*(?:(?:please |just )?(?:leave|keep)\b[^.]{0,15}\b(?:rest|others?|everything(?: else)?|all|remaining)\b[^.]{0,12}|(?:no|nothing)\b[^.]{0,12}\b(?:changes?|from me|to add|needed|else|for now)\b[^.]{0,12}|(?:all|everything|looks|that(?:'s| is) all)\b ?(?:looks |is )?(?:good|fine|ok|okay|well|clear)?)\W*$",
    re.I,
)
_OPENS = re.compile(r"^[\W_]*(?:task )?(?:#|no\.? ?)?(?:T-?)?\d", re.I)
_ALL_OF_IT = re.compile(
    r"^\W*(?:i )?approved?\b[^.]{0,20}\b(?:all|both|everything|each|them)\b|^\W*(?:all|both|everything)\b[^.]{0,12}\bapproved\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class _Piece:
    tasks: tuple[int, ...]
    words: str


def read_digest(base: Reading, scene: Scene, words: Words, letter: LetterRef, known: Known) -> Reading | None:
    """None where nothing in it is about the page or a task of it: then it is a mail like any other."""
    places = letter.tasks if letter.kind == "digest" else ()
    own, inline = _below_lines(words, places, known)
    said = without_pleasantries(respelled(unwrapped(own), scene.firm), scene.writer.role is Role.PARALEGAL)[0]
    pieces, rest = _pieces(said, places, known, scene.firm)
    asked = [
        one
        for line in (rest or [scene.subject] if not pieces and not inline else rest)
        if (one := read_weekly(line, scene.firm, answering=True))
    ]
    if any(_ALL_OF_IT.match(said) for said in (*rest, *(piece.words for piece in pieces))):
        pieces, rest = _all_of_it(pieces, places, scene, known), []
    parts = [part for piece in _merged([*inline, *pieces]) for part in _read(base, scene, known, piece)]
    if not parts and not asked:
        whole = read_weekly(" ".join(rest), scene.firm, answering=True) if rest else None
        if whole is None and any(not _asks_nothing(line) for line in rest):
            return None
        asked = [whole or Intent("nothing_asked", base.text[:200])]
    about = About(tuple(dict.fromkeys(one.task for one, _ in parts)), "thread", letter=letter.kind)
    whole_reading = replace(base, outcome=Outcome.REPLY, about=about, revisions=revisions(known, about.tasks))
    results = [result for _, result in parts]
    return replace(
        whole_reading,
        intents=tuple(asked),
        per_task=tuple(one for one, _ in parts),
        questions=tuple(question for result in results for question in result.questions),
        flags=(*base.flags, *(flag for result in results for flag in result.flags)),
    )


def _asks_nothing(line: str) -> bool:
    """Thanks, praise, a greeting, a name, or that there is nothing."""
    said = found(line, "attorney").keys()
    return bool(_COURTESY.match(line) or _NOTHING.match(line) or (said and said <= {"thanks", "praise", "weak_ok"}))


def _all_of_it(pieces: list[_Piece], places: Sequence[int], scene: Scene, known: Known) -> list[_Piece]:
    """ "Approve all but 1061": what waits for her review, but for what is said to be left out."""
    kept = [piece for piece in pieces if not _ALL_OF_IT.match(piece.words)]
    named = {number for piece in pieces for number in piece.tasks}
    hers = [number for number in places if number not in named and _waits_for_her(number, scene, known)]
    return [*kept, *(_Piece((number,), "approved") for number in hers)]


def _waits_for_her(number: int, scene: Scene, known: Known) -> bool:
    task = known.task(number)
    return task is not None and task.status == "in_review" and task.reviewer == scene.writer.address


def _below_lines(words: Words, places: Sequence[int], known: Known) -> tuple[str, list[_Piece]]:
    """Answers that stand below a quoted line with a number in it, and the rest of the writer's own words."""
    own, found_pieces = words.own, []
    for above, (_, answer) in zip(words.above, words.inline_answers, strict=True):
        numbers = _numbers(answer, places, known)
        lines = (
            []
            if numbers
            else [one for line in reversed(above.split("\n")) if (one := _numbers(line.lstrip("> |"), (), known))]
        )
        if lines:
            found_pieces.append(_Piece(lines[0][-1:], answer.translate(STRAIGHT)))
            own = own.replace(answer, "", 1)
    return own.translate(STRAIGHT), found_pieces


def _numbers(text: str, places: Sequence[int], known: Known) -> tuple[int, ...]:
    """Tasks that a piece names by number, or by their place on the page."""
    by_number = [int(digits) for hit in _NUMBER.findall(text) if known.task(digits := int(re.sub(r"\D", "", hit)))]
    by_place = [int(hit["n"]) for hit in _PLACE.finditer(text)] if not by_number else []
    return tuple(dict.fromkeys([*by_number, *_at(by_place, places, known)]))


def _at(found_places: Sequence[int], places: Sequence[int], known: Known) -> list[int]:
    """A row of a task that she may not see any more is nobody's."""
    numbers = [places[place - 1] for place in found_places if 1 <= place <= len(places)]
    return [number for number in numbers if known.task(number)]


def _pieces(text: str, places: Sequence[int], known: Known, firm: Firm) -> tuple[list[_Piece], list[str]]:
    """What is said about which tasks, and what is said about none."""
    pieces: list[_Piece] = []
    rest: list[str] = []
    for line in text.split("\n"):
        here, beside = _of_line(line, places, known, firm)
        pieces += here
        rest += beside
    return pieces, rest


def _of_line(line: str, places: Sequence[int], known: Known, firm: Firm) -> tuple[list[_Piece], list[str]]:
    """Numbers alone belong to the words that follow them ("1042 and 1043 agree"), or to those before where another
    order begins ("approve 1042 and 1043, cancel 1050"). Words without a number go on about the task just named."""
    pieces: list[_Piece] = []
    rest: list[str] = []
    waiting: tuple[int, ...] = ()
    for said in filter(None, (one.strip() for one in _CUT.split(line))):
        numbers = _numbers(said, places, known)
        words = _without(said, places, known) if numbers else said
        if numbers and not re.search(r"\w", words):
            waiting = (*waiting, *numbers)
            continue
        if waiting and pieces and numbers and not _OPENS.match(said):
            pieces.append(_Piece(waiting, pieces[-1].words))
            waiting = ()
        if numbers or waiting:
            pieces.append(_Piece((*waiting, *numbers), words))
            waiting = ()
        elif pieces and not _COURTESY.match(said) and _of_the_page(said, firm) is None:
            pieces[-1] = replace(pieces[-1], words=f"{pieces[-1].words}\n{said}")
        else:
            rest.append(said)
    if waiting and pieces:
        pieces.append(_Piece(waiting, pieces[-1].words))
    return pieces, rest


def _of_the_page(said: str, firm: Firm) -> Intent | None:
    """Beside a task, "send it again" is about that task."""
    intent = read_weekly(said, firm, answering=True)
    return intent if intent and intent.name != "digest_request" else None


def _without(said: str, places: Sequence[int], known: Known) -> str:
    """The words with the number left out where they begin with it, and "it" in its place where they do not."""
    pattern = _NUMBER if any(known.task(int(re.sub(r"\D", "", hit))) for hit in _NUMBER.findall(said)) else None
    marked = (
        pattern.sub("\0", said)
        if pattern
        else _PLACE.sub(lambda hit: hit[0][: hit.start("n") - hit.start()] + "\0", said)
    )
    marked = re.sub(r"\0(?:\s*(?:,|and|&|\+)\s*(?:and\s+)?\0)+", "\0", marked)
    opened = re.sub(r"^[\W_]*(?:(?:for|on|re|as for|about|item|line|task|tasks)\s+)?\0", "", marked)
    return _ARROW.sub("", opened).replace("\0", "it").strip()


def _merged(pieces: Sequence[_Piece]) -> list[_Piece]:
    """One for each task, in the order of the mail."""
    words: dict[int, list[str]] = {}
    for piece in pieces:
        for number in piece.tasks:
            words.setdefault(number, []).append(piece.words)
    return [_Piece((number,), "\n".join(said)) for number, said in words.items()]


def _read(base: Reading, scene: Scene, known: Known, piece: _Piece) -> list[tuple[PerTask, Result]]:
    [number] = piece.tasks
    task = known.task(number)
    if task is None:
        return []
    on = On(replace(scene, subject="", files=()), task, piece.words, single=False, directs=True)
    result = _said(on, known)
    intents = tuple(replace(one, task=number) for one in result.intents)
    return [(PerTask(number, intents, result.status), result)]


def _said(on: On, known: Known) -> Result:
    """About the page itself; the answer to what she was asked; any order."""
    hits = found(on.text, "digest")
    if "agree_due" in hits and on.task.status == "in_review" and not _A_DATE.search(on.text):
        return Result((Intent("approve", on.words),))  # "ok" is about the work that waits for her
    asked = next((one for one in known.questions if one.task == on.task.number and one.to == on.me), None)
    if asked and asked.about != "proposal" and asked.choices and (answered := read_answered(on, asked)):
        return answered
    name = next((one for one in ("send_again", "agree_due", "leave") if one in hits), "")
    return Result((Intent(name, on.words),)) if name else _ordered(on)


def _ordered(on: On) -> Result:
    """Any attorney's order. What would be decided about work in review is asked with the work itself, not here."""
    result = read_attorney(replace(on, text=spelled(on)))
    if any(question.about == "approval" for question in result.questions):
        return Result((*result.intents, Intent("send_again", on.words)))
    return result
