# ruff: noqa: E501  a pattern reads best on one line
"""When a paralegal says that the work will come, and when she asks for another date."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from intake import patterns as re
from intake.reading.questions import ask_about
from intake.reading.replies.acts import Hit, clauses, found
from intake.reading.replies.acts.act import DAYNAME
from intake.reading.replies.acts.taking import THAT_DAY
from intake.reading.replies.common import On, Result, as_due, due_in, from_day, value_of
from intake.reading.replies.paralegal.whose import own_dates
from intake.reading.shape import DueValue, Intent
from tracker.domain.calendars import add_business_days, instant, is_business_day

# What she cannot do, and the date it is put off from: "Wednesday isn't going to happen", "rather than Wednesday".
_NOT_THEN = re.compile(
    r"\b(?:won't|will not|can't|cannot|not going to|don't think i can|unable to|not able to|not (?:before|by))\b[^.;,!?]*?(?:[.;,!?]|\bbut\b|\s-\s|$)"
    r"|(?:^|(?<=[.!?,;]))[^.;,!?]*\b(?:won't|will not|doesn't|does not|isn't|is not|can't|cannot) (?:work|do\b|be (?:possible|enough|doable|realistic|met|feasible)|happen|hold)\b[^.;,!?]*"
    r"|\b(?:rather than|instead of) (?:on |by )?(?:the )?[\w/]+|\b(?:but )?(?:if not|otherwise|failing that)\b[^.!?]*"
    r"|(?:^|(?<=[.!?]))[^.;,!?]*\b(?:too (?:tight|soon|early)|(?:isn't|is not|not) (?:going to happen|gonna happen|doable|feasible|realistic|workable|achievable))\b[^.;,!?]*"
    r"|(?:^|(?<=[.!?]))[^.;,!?]*\b(?:swamped|slammed|buried|underwater|booked|busy|tied up|packed|full|out|away|off) (?:all )?(?:today|tomorrow|this (?:morning|afternoon|week)|on (?:mon|tue|wed|thu|fri)\w*)\b[^.;,!?]*(?=[;,–-])",
    re.I,
)
_ASKING = re.compile(
    r"\b(?:would|could|can|may|might) (?:i|we|you|it|this)\b|\b(?:would|do) you mind\b|\b(?:how|what) about\b|\bif (?:i|we) (?:sent|send|had|have|got|get|handed|delivered|turned|finished|gave)\b",
    re.I,
)


def proposal(text: str) -> str:
    """Without the date that cannot be met: "Won't make Wednesday, can do Friday"."""
    return _NOT_THEN.sub(" ", text).strip(" .,;") or text


def of_requester(due: DueValue, on: On) -> DueValue:
    """A day without an hour ends at 17:00 of the requester's zone; an hour that she writes is of her own."""
    requester = on.scene.firm.person(on.task.requester)
    zone = on.task.zone or (requester.zone if requester else due.zone)
    mine = due.at.astimezone(ZoneInfo(due.zone))
    if _HOUR.search(due.words) or due.zone != on.here.mine or mine.time() != on.scene.firm.hours.end:
        return due
    return replace(due, at=mine.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC), zone=zone)


_HOUR = re.compile(r"\d ?(?::\d\d)? ?[ap]\.?\s?m\b|\d:\d\d|\bat \d|\bhours?\b|o'clock", re.I)


# "The earliest I can finish is Monday" is the day that she proposes, not one before which nothing happens.
_EARLIEST = re.compile(r"\b(?:the )?(?:earliest|soonest|best)\b[^.;,]{0,40}?\b(?:is|would be|will be)\b\s*", re.I)


_BE_OK = re.compile(
    r"\s*\b(?:(?:be|work|do|still be) )?(?:ok|okay|fine|alright|all right|possible|acceptable|workable|doable|manageable|feasible|agreeable|convenient|work|works|do)\b[^.?!]*\?",
    re.I,
)
_WOULD = re.compile(r"^\W*(?:would|is|does|will|how about|what about)\b", re.I)


def proposed(on: On, clause: str = "") -> DueValue | None:
    """The new date: of the sentence that asks for it, else of the whole text; a sure reading before one that is not."""
    text = _NOT_DONE.sub("It is due by ", own_dates(on.text))
    on, clause = replace(on, text=_STARTS.sub(" ", text)), _STARTS.sub(" ", _NOT_DONE.sub("It is due by ", clause))
    perhaps: DueValue | None = None
    for words in _proposals(on.text, clause):
        read = due_in(words, on)
        if due := value_of(read):
            return of_requester(due, on)
        if read.options and read.problem != "past" and perhaps is None:
            one = read.options[-1]
            unsure = DueValue(one.at, one.zone, read.words, f"unclear:{read.problem}", True)
            perhaps = of_requester(unsure, on)
    return perhaps


# "I won't be able to finish before Tuesday at noon": then it will be done
_NOT_DONE = re.compile(
    r"(?:\bi |\bit |\bthis |\bwe )?(?:(?:\bnot|\bcannot|\bnever|\bunable to|\b\w+n't)\b)(?: \w+){0,4}? (?:finish\w*|done|complete\w*|deliver\w*|have it|have this|get it|get this|send|sent|ready|turn it|submit\w*|wrap\w*)(?: (?!by\b)\w+){0,3}? (?:before|until|till|earlier than|any sooner than|sooner than) ",
    re.I,
)


def _proposals(text: str, clause: str) -> Iterator[str]:
    """The words that may name it; a wish ("if I sent this Friday noon?") names it like any other word for due."""
    asking = [one for one in clauses(text) if _ASKING.search(one) or one.endswith("?")]
    days = [day for one in asking if (day := _alone(one))]
    yield from (f"It is due {day}." for day in days if _BARE_HOUR.search(day))
    for one in asking:
        hit = found(one, "paralegal").get("propose_new_due")
        if hit and proposal(one) == one.strip(" .,;"):
            said = one[hit.start :]  # "I'm short on time this week, is there a chance to deliver on Monday?"
            yield from (_EARLIEST.sub("It is due ", said), _wished(said), from_day(said))
    yield _EARLIEST.sub("It is due ", proposal(text))
    yield from map(_wished, asking)
    yield as_due(_EARLIEST.sub("It is due ", proposal(clause)))
    yield from (from_day(proposal(one)) for one in (*asking, clause))
    yield from (f"It is due {day}." for day in days)


# The one day of a question, with the hour that the words behind it hide: "Would Tuesday at 2 upset the cart?"
_ALONE = re.compile(
    rf"(?<!\bnext )(?<!\bthis )(?<!\blast )(?<!\bafter )(?<!\bbefore )(?<!\bthe )(?<!\bcoming )\b{THAT_DAY}(?! (?:week|of|after|next|from|before|in|or|and|through|to|in)\b)",
    re.I,
)


def _alone(clause: str) -> str:
    days = [one[0] for one in _ALONE.finditer(clause)]
    return days[0].strip(" ,") if len(days) == 1 else ""


_BARE_HOUR = re.compile(r"\bat \d{1,2}$")


# "Is it possible to deliver on October 26 instead?"
_POSSIBLE = re.compile(
    r"^\W*(?:(?:is|would) it (?:be )?)?possible (?:for me )?to (?:deliver|send|submit|hand|turn|finish|have|get|give)(?: (?:it|this|that|you|them|in|over|to you))* ",
    re.I,
)


def _wished(clause: str) -> str:
    clause = _POSSIBLE.sub("it is due ", clause)
    return _WOULD.sub("It is due", as_due(_BE_OK.sub(".", clause)))


def wishes_time(on: On, hits: dict[str, Hit]) -> bool:
    """ "Is it OK to leave out the colloquy?" wishes for no time; a question alone is a question."""
    hit = hits.get("propose_new_due")
    if hit is None:
        return False
    return "question" not in hits or names_time(hit.clause) or proposed(on) is not None


def names_time(clause: str) -> bool:
    """Whether it speaks of a day, an hour or a deadline."""
    return bool(_TIME.search(clause))


_TIME = re.compile(
    r"\b(?:time|late|later|behind|delay\w*|deadline|due|date|extension|day|days|hours?|until|till|mon|tue|wed|thu|fri|sat|sun|tomorrow|tonight|noon|week|flexibility|leeway|mon\w+day|\w+day)\b|\d{1,2}(?:st|nd|rd|th)\b|\d{1,2}/\d{1,2}\b|\d ?[ap]\.?m\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? \d",
    re.I,
)


def propose(on: On, hits: dict[str, Hit]) -> Result:
    clause = hits["propose_new_due"].clause
    due, later = proposed(on, clause), _so_much_later(on)
    if later and (
        due is None or due.at == on.task.due or _EXTENDED.match(f"extended by {_PREPOSITION.sub('', due.words)}")
    ):
        due = later
    if due is None or (_SO_LATE.search(clause) and due.at == on.task.due):
        return ask_when(on, clause)
    return Result((Intent("propose_new_due", clause, proposed_due=due),))


# "Could you extend it by a day?", "a one-day extension": from the day that is due, in business days
_LENGTH = r"(?P<n{0}>an?|one|two|three|another|\d)(?: (?:more|extra|additional|further|full|small))?(?: |-)(?P<k{0}>business |working )?(?P<u{0}>day|week)s?\b"
_EXTENDED = re.compile(
    r"\b(?:extend\w*|extension|push\w*|postpon\w*|move[ds]?|moving|delay\w*)\b[^.?!;]{0,30}?\b(?:by|of) (?:just |only )?"
    + _LENGTH.format("a")
    + r"|\b(?:extend|postpone|push)(?:ed|ing)?(?: (?:it|this|that|the (?:deadline|due date|date)))?(?: back| out)? (?:just |only )?"
    + _LENGTH.format("b")
    + r"|\b"
    + _LENGTH.format("c")
    + r" (?:extension|more|extra|longer)\b|(?:^\W*|\b(?:with|for|by|in|need|have|take|after|get|had|given) )(?:just |only )?(?P<nd>one|two|three|another|an?)(?: (?:more|extra|additional|further))(?P<kd> business| working)? (?P<ud>day|week)s?\b",
    re.I,
)
_PREPOSITION = re.compile(r"^(?:(?:within|by|in|due) )+", re.I)
_COUNTS = {"a": 1, "an": 1, "one": 1, "another": 1, "two": 2, "three": 3}


def _so_much_later(on: On) -> DueValue | None:
    """None where no length is named, the work is late already, or another day of hers stands beside it."""
    found, due = _EXTENDED.search(on.text), on.task.due
    if found is None or due is None or due <= on.here.sent or found[0].lower().startswith("extra"):
        return None
    said = {name[0]: words for name, words in found.groupdict().items() if words}
    count = (
        _COUNTS.get(said["n"].lower()) or int(said["n"]) if said["n"].lower() in _COUNTS or said["n"].isdigit() else 0
    )
    requester = on.scene.firm.person(on.task.requester)
    zone = on.task.zone or (requester.zone if requester else on.here.zone)
    local = due.astimezone(ZoneInfo(zone))
    week = said["u"].lower() == "week"
    day = local.date() + timedelta(days=7 * count) if week else add_business_days(local.date(), count, on.scene.firm)
    if not count or not is_business_day(day, on.scene.firm):
        return None
    return DueValue(instant(day, local.time(), zone), zone, found[0], "written:length")


_SO_LATE = re.compile(r"\bhours? (?:late|behind)\b", re.I)  # "three hours late tomorrow": the day on which it is due


def ask_when(on: On, clause: str) -> Result:
    text = f"By when could you have {on.task.label} ready? Please give a day and an hour."
    return Result((Intent("propose_new_due", clause),), questions=(ask_about(on.me, "due", text),))


def past_due(eta: DueValue, on: On) -> bool:
    """Later than the due instant also by the clock of its own zone: to the date that she was given, "Thursday noon"
    and "Thursday morning" are in time wherever she works."""
    if on.task.due is None or (eta.at - on.task.due).total_seconds() <= 60:
        return False
    requester = on.scene.firm.person(on.task.requester)
    zone = on.task.zone or (requester.zone if requester else eta.zone)
    if eta.zone != on.here.mine:  # she named the zone
        return True
    return _wall(eta.at, eta.zone) > _wall(on.task.due, zone)


def _wall(at: datetime, zone: str) -> datetime:
    return at.astimezone(ZoneInfo(zone)).replace(tzinfo=None)


_EXPECTED = re.compile(r"\b(?:most likely|likely|probably|around|about|roughly|hopefully|ideally)\b", re.I)


def promised(on: On) -> DueValue | None:
    """When she says it will come, also softly: "most likely Thursday 3 PM"."""
    text = _STARTS.sub(" ", own_dates(on.text))
    due = value_of(due_in(text, on)) or value_of(due_in(_EXPECTED.sub("by", text), on))
    return of_requester(due, on) if due else None


# When she can begin, which is no day on which it is done: "I can't get to it before Thursday"
_STARTS = re.compile(
    rf"(?:\b(?:[\w']+ )?(?:not|n't|never|\w+n't|cannot|only|first|earliest)(?: \w+){{0,3}}? (?:start|begin|get (?:to|around to|at|into)|look at|touch|turn to|work on|open)\b(?: (?!before|until|till)\w+){{0,3}} (?:(?:before|until|till|on|from|earlier than|sooner than) )?|\b(?:available|free|open)(?: again| only)? (?:from|as of|after|only|starting|not before|(?:only )?on) (?:on )?)(?P<day>(?:the )?(?:next )?(?:{DAYNAME}|tomorrow|\d{{1,2}}(?:st|nd|rd|th))\b(?: (?:at )?(?:noon|morning|afternoon|evening|\d{{1,2}}(?::\d\d)? ?[ap]\.?m))?)",
    re.I,
)


def starts_late(on: On) -> bool:
    """She can begin only after it is due, and says no day for the end."""
    return any(
        (at := value_of(due_in(f"by {one['day']}", on))) is not None and past_due(of_requester(at, on), on)
        for one in _STARTS.finditer(own_dates(on.text))
    )


# The words with which she says when she hands the work in; "it will be Thursday", "looks like Thursday" need no more.
_HANDS_IN = re.compile(
    r"\b(?:deliver\w*|hand(?:ing)? (?:it|this|that|everything) in|(?:done|ready|finish\w*|complete[d]?)|(?:you|she|he|(?-i:[A-Z][a-z]+))(?:'d| would|'ll| will) (?:have|get|see|receive)|(?:send|get|have|turn|return|submit|give|bring) (?:you )?(?:it|this|that|them|everything|the (?:draft|work|summary|rest|whole thing))|in your (?:hands|inbox)|(?:revisions?|changes|corrections|edits|v\d|(?:new|revised|corrected|final|next) (?:version|draft)|delivery) (?:by|on|at|comes?|follows?|will))\b"
    r"|^\W*(?:(?:sorry|so|ok|then|but|and|i'm afraid|unfortunately|most likely|realistically|honestly),? )*(?:(?:it|this|that|mine|the (?:draft|summary|work))(?:'ll|'d|'s| will| would| is| should| might| may)? (?:more likely |probably |rather |only |then )*(?:be|going to be|come|follow|land)|(?:(?:it|this) )?(?:looks?|looking|more|rather) like)\b"
    rf"|^\W*(?:{DAYNAME}|tomorrow)(?: (?:at )?(?:noon|morning|afternoon|evening|\d{{1,2}}(?::\d\d)? ?[ap]\.?m\.?))? (?:it is|then|is when (?=(?:i|it|this|you|the (?:work|draft|summary))\b)|more likely|rather|at the (?:earliest|soonest|latest|best))\b",
    re.I,
)
_PARTS = re.compile(r"[,:]\s+|\s+(?:and|but|so|because|as|since|then)\s+(?!then\b)")
_NOT_YET = re.compile(
    r"\b(?:not|n't|never|nobody|can't|cannot|won't|asked|hearing|depo\w*|trial|call|meeting|mediation|conference|transcripts?|records|exhibits|documents|production|other|another)\b",
    re.I,
)


def handed_in(on: On) -> DueValue | None:
    """The last day on which she says that she will hand in the work; none of a hearing, nor one she cannot keep."""
    last: DueValue | None = None
    for clause in clauses(own_dates(on.text)):
        for part in _PARTS.split(clause):
            if not _HANDS_IN.search(part) or _NOT_YET.search(part):
                continue
            if due := value_of(due_in(as_due(part), on)):
                due = of_requester(due, on)
                last = due if last is None or due.at > last.at else last
    return last


def handed_in_late(on: On) -> DueValue | None:
    """When she will hand in the work, where that is later than it is due."""
    at = handed_in(on)
    return at if at and past_due(at, on) else None
