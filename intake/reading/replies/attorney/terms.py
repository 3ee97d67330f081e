# ruff: noqa: E501  a pattern reads best on one line
"""New terms for open work: a due date, a holder, watchers, a priority."""

from dataclasses import replace
from zoneinfo import ZoneInfo

from intake import patterns as re
from intake.reading.questions import ask_due
from intake.reading.replies.acts import Hit, clauses, found
from intake.reading.replies.acts.act import DAY, LENGTH
from intake.reading.replies.acts.orders import MOVES
from intake.reading.replies.attorney.answering import without_asked
from intake.reading.replies.attorney.contrast import against_the_old
from intake.reading.replies.attorney.copied import ask_whom_to_copy
from intake.reading.replies.attorney.dates import PLAIN, as_it_is, new_date
from intake.reading.replies.attorney.day_kept import hour_of_its_day, in_its_week
from intake.reading.replies.attorney.granted import granted
from intake.reading.replies.attorney.handed import handed_over
from intake.reading.replies.attorney.lengths import LENGTHS, goes_the_other_way, until_when
from intake.reading.replies.attorney.needless import not_then
from intake.reading.replies.attorney.others import of_another_thing
from intake.reading.replies.attorney.people import watchers_in
from intake.reading.replies.attorney.plainly import plain_day
from intake.reading.replies.attorney.untouched import changes_nothing
from intake.reading.replies.attorney.watching import is_watching
from intake.reading.replies.common import On, Result, due_in, value_of
from intake.reading.shape import DueValue, Intent, Outcome
from intake.reading.when.due.result import DueRead

_MORE = re.compile(
    r"\b(?:one|two|three|four|five|\d|a|another|a few|a couple(?: of)?) (?:more )?(?:business |working )?(?:days?|hours?|weeks?) (?:longer|more|later|earlier|sooner)\b|\b\w+ more (?:business |working )?(?:days?|hours?|weeks?)\b|\b(?:extra|another|more|additional) (?:\w+ )?(?:days?|hours?|weeks?|time)\b|\ban extension\b|\b(?:request|proposal|extension)\b[^.;]{0,25}\b(?:granted|accepted)\b|\b(?:moves?|slips?|slides?|shifts?|pushed|moved|shifted)(?: back| out| up)?(?: by)? (?:an?|one|two|three|\d) (?:business )?(?:days?|weeks?)\b",
    re.I,
)
_MOVES = re.compile(MOVES, re.I)
_DAYS = re.compile(rf"\b(?:to|until|till|by) (?:the )?{DAY}", re.I)


def read_terms(on: On, hits: dict[str, Hit]) -> Result | None:
    if "status_request" in hits and not ({"change_due", "reassign"} & hits.keys()):
        return Result((*_watched(on, hits), Intent("status_request", hits["status_request"].clause)))
    if changes_nothing(on.text):
        return _terms(on, hits, None)
    dated = without_asked(on)
    given_up = not_then(on.text)
    if said_before := granted(dated) or against_the_old(dated) or given_up:
        hits = hits | {"change_due": hits.get("change_due", said_before) if said_before is given_up else said_before}
    if at := hour_of_its_day(dated):
        moved = Intent("change_due", on.words, new_due=value_of(at))
        return _terms(on, hits, moved if moved.new_due and moved.new_due.at != on.task.due else None)
    read = in_its_week(new_date(dated, hits.get("change_due")), on)
    if not _kept(on, read) and (day := _plainly(dated, hits.get("change_due"), read)):
        hits, read = hits | {"change_due": day}, new_date(on, day)
    return _of_its_date(on, hits, read, given_up)


def _plainly(on: On, hit: Hit | None, read: DueRead) -> Hit | None:
    """The day that is said plainly, where the words of change leave it open, or name the day it is due already, and do not
    go against it."""
    moves = read.first is not None and read.first.at != on.task.due
    if hit and (read.how == LENGTHS or (moves and read.problem not in ("two", "loose", "conflict", "unclear"))):
        return None
    day = plain_day(on)
    one = new_date(on, day).first if day else None
    return None if hit and one and goes_the_other_way(hit, on.task.due, one.at) else day


def _of_its_date(on: On, hits: dict[str, Hit], read: DueRead, given_up: Hit | None) -> Result | None:
    if _open_ended(on, hits, read) or _so_much_more(on, read) or (given_up and read.first is None and not read.named):
        return _beside_it(on, hits, _by_when(on))
    changed = None if _kept(on, read) else _change_of_due(on, hits, read)
    if changed is not None and (read.problem or read.first is None):
        return _beside_it(on, hits, _unsure(on, changed, read))
    if changed is None and not _kept(on, read) and _perhaps(on, read):
        kept = DueValue(on.task.due or on.here.sent, on.here.zone, basis="written:as before")
        asked = ask_due(on.me, read if read.problem else replace(read, problem="loose"), kept)
        return Result((), questions=(asked,), outcome=Outcome.ASK)
    return _terms(on, hits, changed)


def _beside_it(on: On, hits: dict[str, Hit], asked: Result) -> Result:
    """Who shall have it stands, and what the paralegal asked is answered, though the date is asked about."""
    handed = handed_over(on, hits["reassign"]) if "reassign" in hits else Result()
    answers = (Intent("answer_question", on.words, answers=()),) if _answers_too(on) else ()
    if not (handed.intents or answers):
        return asked
    outcome = Outcome.REPLY if answers or asked.outcome is Outcome.ASK else asked.outcome
    status = handed.status or ("in_progress" if answers else None)
    return replace(asked, intents=(*asked.intents, *handed.intents, *answers), status=status, outcome=outcome)


# "The client now wants it Thursday", "could you finish by Thursday?": a date for the work in words that change nothing surely.
_OF_THE_WORK = re.compile(
    r"\b(?:it|this|finish|done|ready|turn|wrap|let'?s do|would \w+[^?]{0,25} (?:work|do)|get me|send me|wants?|needs?)\b",
    re.I,
)
_OF_ELSE = re.compile(
    r"\b(?:hearing|depo\w*|trial|call|meeting|mediation|conference|court|judge|opposing|oc|they|he|she|respond|response|cutoff|expert|witness|reminder|still|stays?|stands|was|were|fil(?:e|ing)|i'll|we'll|i will|i am|i'm|review\w*)\b",
    re.I,
)


def _perhaps(on: On, read: DueRead) -> bool:
    if on.task.status not in ("offered", "in_progress", "unassigned") or read.first is None:
        return False
    if read.problem not in ("", "conflict") or as_it_is(on, read) or len(on.text.split()) > 25:
        return False
    said = next((one for one in clauses(on.text) if read.words in one), "")
    ahead = said[: said.find(read.words) + len(read.words)]
    if re.match(r"\W*off\b", said[len(ahead) :]):
        return False  # "Renee has Friday off"
    return (bool(_OF_THE_WORK.search(said)) or _nothing_else(said, read)) and not _OF_ELSE.search(ahead)


_KEEPS = re.compile(r"\bstill (?:the|our|my|good|on|stands?)\b|\b(?:stays|stands|remains|unchanged|as planned)\b", re.I)


def _kept(on: On, read: DueRead) -> bool:
    """ "Wednesday is still the date"."""
    due = on.task.due
    same = due is not None and any(one.day == due.astimezone(ZoneInfo(one.zone)).date() for one in read.options)
    return same and bool(_KEEPS.search(on.text))


def _unsure(on: On, changed: Intent, read: DueRead) -> Result:
    """Of several readings the earliest counts meanwhile; where there is none the old date stays."""
    kept = DueValue(on.task.due or on.here.sent, on.here.zone, basis="written:as before")
    one = read.first
    if one is None or read.problem in ("past", "loose", "unclear", "two") or one.at <= on.here.sent:
        return Result((), questions=(ask_due(on.me, read, kept),), outcome=Outcome.ASK)
    due = DueValue(one.at, one.zone, read.words, f"unclear:{read.problem}", True)
    return Result((replace(changed, new_due=due),), questions=(ask_due(on.me, read, due),), outcome=Outcome.UPDATE_TASK)


def _open_ended(on: On, hits: dict[str, Hit], read: DueRead) -> bool:
    """ "You can have two more days" names no day."""
    hit = hits.get("change_due")
    if (
        not hit
        or read.first is not None
        or ("reassign" in hits and not _MORE.search(hit.clause))
        or on.task.status in ("closed", "cancelled", "in_review")
    ):
        return False
    return bool(
        read.how == LENGTHS
        or _MORE.search(hit.clause)
        or _MOVES.search(hit.clause)
        or _DAYS.search(hit.clause[hit.start :])
    )


def _so_much_more(on: On, read: DueRead) -> bool:
    """ "Two weeks more, please.": from now, or from the day that is due?"""
    return bool(read.problem in ("", "loose") and _LENGTH.search(read.words) and read.how != LENGTHS and _AND_MORE.search(on.text))  # fmt: skip


_LENGTH = re.compile(rf"^(?:within |in |by )?{LENGTH}$", re.I)
_AND_MORE = re.compile(
    r"\b(?:days?|weeks?) (?:more|extra|longer)\b|\b(?:more|extra|additional) (?:business )?(?:days?|weeks?)\b", re.I
)


def _by_when(on: On) -> Result:
    return Result((), questions=(until_when(on),), outcome=Outcome.ASK)


def _terms(on: On, hits: dict[str, Hit], changed: Intent | None) -> Result | None:
    handed = handed_over(on, hits["reassign"]) if "reassign" in hits else Result()
    intents = [*((changed,) if changed else ()), *handed.intents]
    intents += _watched(on, hits)
    if "priority_up" in hits:
        intents.append(Intent("change_priority", hits["priority_up"].clause, priority="urgent"))
    if not intents and not handed.questions:
        return None
    if intents and _answers_too(on):
        intents.append(Intent("answer_question", on.words, answers=()))
        return Result(tuple(intents), handed.status or "in_progress", handed.questions)
    only_terms = all(one.name == "change_due" or (one.name == "reassign" and one.reassign_to) for one in intents)
    outcome = Outcome.UPDATE_TASK if changed and only_terms and not handed.questions else Outcome.REPLY
    return Result(tuple(intents), handed.status, handed.questions, outcome=outcome)


_NO_ANSWERS = {"thanks", "change_due", "add_watcher", "priority_up", "reassign", "status_request", "praise"}


_YES_NO = re.compile(r"^\W*(?:yes|yep|yeah|yup|no|nope|sure|both|neither|either|none|all)\W*$", re.I)


def _answers_too(on: On) -> bool:
    """ "Use your judgment, and take until Friday noon": words beside the date answer what the paralegal asked."""
    if on.task.status != "waiting_on_attorney":
        return False
    pieces = [one.strip() for one in re.split(r"[.;!?\n]+|,\s+(?:and|but|so)\s+", on.text)]
    return any(
        (len(one.split()) > 1 or _YES_NO.match(one) or _of_the_question(one, on))
        and not due_in(one, on).named
        and not (found(one, "attorney").keys() & _NO_ANSWERS or is_watching(on, one))
        for one in pieces
    )


def _of_the_question(word: str, on: On) -> bool:
    """ "Separately.", to "Together or separately?"."""
    return bool(word) and on.asked is not None and word.lower() in re.findall(r"[a-z]+", on.asked.words.lower())


def with_watchers(result: Result, on: On, hits: dict[str, Hit]) -> Result:
    """ "Approved. Please copy Tom on everything from here on"."""
    if not result.questions and (asked := ask_whom_to_copy(on)):
        result = replace(result, questions=asked)
    known = any(one.name == "add_watcher" for one in result.intents)
    return result if known or not result.intents else result.plus(*_watched(on, hits))


def _watched(on: On, hits: dict[str, Hit]) -> tuple[Intent, ...]:
    hit = hits.get("add_watcher")
    people = watchers_in(on, hit) if hit else ()
    return (Intent("add_watcher", hit.clause, watchers=people),) if hit and people else ()


def _change_of_due(on: On, hits: dict[str, Hit], read: DueRead) -> Intent | None:
    """A new date: in words of change, or a date alone in a reply about open work."""
    if on.task.status in ("closed", "cancelled") or not read.named:
        return None
    busy = on.task.status == "in_review" or re.search(
        r"\b(?:i'll|i will|will|we'll|i'm|i am|reading|review\w*|call|meet\w*|hearing|in trial|out)\b", on.text, re.I
    )
    bare = read.first is not None and not busy and "?" not in on.text and _nothing_else(on.text, read)
    if "change_due" not in hits and not (bare and not {"thanks", "status_request"} & hits.keys()):
        return None
    hit = hits.get("change_due")
    if hit and of_another_thing(hit, on):
        return None
    if as_it_is(on, read) and (hit is None or _SUITS.search(hit.words)):
        return None
    due = value_of(read)
    if (
        due
        and due.at == on.task.due
        and hit
        and (_WANTED.search(hit.words) or hit.words == PLAIN)
        and not _MORE.search(hit.clause)
    ):
        return None  # "I really need it Friday, as promised", "Friday it is"
    return Intent("change_due", hit.clause if hit else on.words, new_due=due)


_WANTED = re.compile(r"\b(?:need|want|like|have|expect|require)\b|\bit is$", re.I)
_SUITS = re.compile(r"\b(?:fine|ok|okay|good|great|enough|works?|do)\W*$", re.I)
_BESIDE_A_DATE = frozenset(
    "same hour time usual keep stays as by on at for please pls due now make it this is works work fine ok okay no actually sorry then latest the needed need want wanted instead yes just better best would be great good still date new deadline i we you noon pt et ct mt of or end day hi renee team before sooner rather than not friday my mistake meant mean typo correction misspoke th st nd rd".split()  # noqa: SIM905
)


_NEWS = frozenset(
    [
        "have",
        "see",
        "has",
        "don't",
        "hearing",
        "trial",
        "mediation",
        "depo",
        "deposition",
        "conference",
        "argument",
        "closing",
        "flight",
        "court",
        "judge",
        "mediator",
        "call",
        "meeting",
        "pretrial",
        "session",
        "interview",
        "inspection",
    ]
)


def _nothing_else(text: str, read: DueRead) -> bool:
    """A date and little beside it: "I see the judge Monday" is news, no new date."""
    left = set(re.findall(r"[a-z']+", text.lower().replace(read.words.lower(), " ")))
    return len(left - _BESIDE_A_DATE) <= 1 and not left & _NEWS
