# ruff: noqa: E501  a pattern reads best on one line
"""The due date of a text: every word of time is used, set aside for a reason, or asked about."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from intake.reading.when.atoms import plain
from intake.reading.when.moments import Moment, Option, Standpoint, back_from, moment_of
from intake.reading.when.phrases import Phrase, phrases
from intake.reading.when.roles import Placed, Role, placed
from intake.reading.when.words import CITY_ZONE, WEEKDAYS
from tracker.domain.calendars import business_day_before, instant, is_business_day
from tracker.domain.deadlines import due_before_event

_CORRECTION = re.compile(
    r"\b(?:actually|scratch that|strike that|correction|i mean(?:t)?|make that|on second thought|sorry,|rather,|no wait|wait,|oops|instead)\b",
    re.I,
)
_HERE = re.compile(
    r"\b(?:i'?m|i am|i'?ll be|we'?re|we are|am|currently|traveling|travelling|working|based|here|calling)\s+(?:\w+\s+){0,3}?(?:in|from|to)\s+(?P<city>"
    + "|".join(re.escape(one) for one in sorted(CITY_ZONE, key=len, reverse=True))
    + r")\b",
    re.I,
)
_SOMEWHERE = re.compile(r"\b(?:i'?m|i am|i'?ll be) (?:\w+ ){0,2}?in (?P<place>[A-Z][a-z]+)\b")


@dataclass(frozen=True, slots=True)
class DueRead:
    """What a text says about when. `options` earliest first; `problem` "" where the first one is sure."""

    options: tuple[Option, ...] = ()
    problem: str = ""  # ambiguous | conflict | past | swapped | closed | vague | two | loose | unclear | after_event
    words: str = ""
    how: str = ""  # finer word of the basis: weekday, date, relative, before_event ...
    hard_stop: Option | None = None
    urgent: str = ""  # its words
    norush: str = ""
    recur: Phrase | None = None
    start: Option | None = None  # not before: "starting next week"
    timed: bool = False
    notes: tuple[str, ...] = ()

    @property
    def first(self) -> Option | None:
        return self.options[0] if self.options else None

    @property
    def named(self) -> bool:
        """Whether the text says anything that sets or unsettles a due date."""
        return bool(self.options or self.problem)


def place_of(text: str) -> str:
    """The zone of a place the writer says she is in; "" for none, "?" for one that we do not know."""
    if found := _HERE.search(text):
        return CITY_ZONE[found["city"].lower()]
    return ""


def read_due(text: str, here: Standpoint) -> DueRead:
    """Reads one text: the body of a task, or a subject."""
    text = plain(text)
    if stated := place_of(text):
        here = replace(here, here=stated)
    found = placed(text, phrases(text))
    base = DueRead(
        urgent=_first(found, "urgent"),
        norush=_first(found, "norush"),
        recur=next((one.phrase for one in found if one.phrase.kind == "recur"), None),
    )
    times = [one for one in found if one.phrase.kind in ("day", "clock", "span", "vague")]
    base = replace(base, hard_stop=_hard_stop(times, here), start=_start(times, here))
    if counted := _counted_back(base, times, here):
        return counted
    wanted = _wanted(times, text)
    if wanted:
        return _chosen(base, wanted, times, here)
    loose = [one for one in times if one.role is Role.LOOSE]
    if loose:
        return _loose(base, loose, here)
    undated = _UNDATED.search(text) if not base.hard_stop else None
    return replace(base, problem="unclear", words=undated[0], how="unclear") if undated else base


def _counted_back(base: DueRead, times: list[Placed], here: Standpoint) -> DueRead | None:
    """ "Filing is 12/10, I want it the day before": one event, one count back from it, no other date."""
    stop = base.hard_stop
    others = [one for one in times if one.role in (Role.DUE, Role.LATEST, Role.WISH, Role.BEFORE)]
    found = [(one, moment) for one in times if stop and (moment := back_from(one.phrase, stop, here))]
    if len(found) != 1 or any(one is not found[0][0] for one in others):
        return None
    one, moment = found[0]
    return replace(base, options=moment.options, problem=moment.problem, words=one.phrase.words, how="before_event")


_UNDATED = re.compile(
    r"\b(?:before|ahead of|prior to|in advance of|in time for)\s+(?:the |our |my |his |her |their |next |upcoming |that )?(?:\w+\s){0,1}?"
    r"(?:hearing|trial|mediation|arbitration|deposition|depo|conference|meeting|call|interview|closing|argument|flight|presentation)\b",
    re.I,
)


def _start(times: list[Placed], here: Standpoint) -> Option | None:
    return next(
        (
            moment.options[0]
            for one in times
            if one.role is Role.START and (moment := moment_of(one.phrase, here)).options
        ),
        None,
    )


def _first(found: Iterable[Placed], kind: str) -> str:
    return next((one.phrase.words for one in found if one.phrase.kind == kind), "")


def _hard_stop(times: list[Placed], here: Standpoint) -> Option | None:
    found = []
    for one in times:
        if one.role in (Role.EVENT, Role.BEFORE):
            moment = moment_of(one.phrase, here)
            if moment.options and moment.problem != "past" and (one.role is Role.EVENT or _names_event(one)):
                # a holiday moves nothing here: the event is when it is
                found.append(next((o for o in moment.options if o.why == "as written"), moment.options[0]))
        elif one.phrase.anchor is not None:
            moment = moment_of(one.phrase.anchor, here)
            if (
                moment.options
                and one.phrase.lone
                and one.phrase.lone.values.get("rel") not in ("after", "from", "following")
            ):
                found.append(moment.options[0])
    return min(found, key=lambda one: one.at, default=None)


def _names_event(one: Placed) -> bool:
    return bool(
        re.search(r"\b(?:before|ahead of|prior to|in advance of|in time for|for)\s+\S+", one.left, re.I)
    ) or bool(one.right.strip())


def _wanted(times: list[Placed], text: str) -> list[Placed]:
    """The phrases that set the date: "at the latest" beats a wish, a correction beats what stands before it."""
    latest = [one for one in times if one.role is Role.LATEST]
    if latest:
        return latest[-1:]
    times = [one for one in times if one.phrase.kind != "vague"]
    dues = [one for one in times if one.role in (Role.DUE, Role.BEFORE)]
    if not dues:
        return [one for one in times if one.role is Role.WISH]
    for place in range(len(dues) - 1, 0, -1):
        between = text[dues[place - 1].phrase.end : dues[place].phrase.start]
        if _CORRECTION.search(between):
            return dues[place:]
    return dues


def _chosen(base: DueRead, wanted: list[Placed], times: list[Placed], here: Standpoint) -> DueRead:
    reads = [_read_one(base, one, here) for one in wanted]
    if wanted[0].role is Role.LATEST:
        reads = [_not_before_wish(reads[0], times, here)]
    reads = [
        one for place, one in enumerate(reads) if not _implied(one, reads[:place] + reads[place + 1 :], here)
    ] or reads[:1]
    distinct: list[DueRead] = []
    for one in reads:
        if not any(same_reading(one, other) for other in distinct):
            distinct.append(one)
    if len(distinct) == 1:
        return _against_event(distinct[0], here)
    return two_dates(distinct)


def _not_before_wish(read: DueRead, times: list[Placed], here: Standpoint) -> DueRead:
    """ "12/8, or Wednesday at the latest": the Wednesday after the day that is wished for."""
    wishes = [
        moment.options[0].at
        for one in times
        if one.role in (Role.DUE, Role.WISH) and (moment := moment_of(one.phrase, here)).sure
    ]
    if not wishes or len(read.options) != 1 or read.how != "weekday":
        return read
    one = read.options[0]
    while one.at < max(wishes):
        one = replace(one, at=one.at + timedelta(days=7))
    return replace(read, options=(one,))


def same_reading(one: DueRead, other: DueRead) -> bool:
    return [o.at for o in one.options] == [o.at for o in other.options] and one.problem == other.problem


def _implied(one: DueRead, others: list[DueRead], here: Standpoint) -> bool:
    """A day without an hour beside the same day with one; an hour alone beside a day with an hour."""
    if one.problem or not one.options:
        return False
    for other in others:
        if other.problem or not other.options:
            continue
        if not one.timed and other.timed and one.options[0].day == other.options[0].day:
            return True
    return False


def two_dates(reads: list[DueRead], problem: str = "two") -> DueRead:
    """Several dates for one thing: all of them are offered, the earliest counts meanwhile."""
    options = sorted((option for one in reads for option in one.options), key=lambda one: one.at)
    kept: dict[datetime, Option] = {}
    for option in options:
        kept.setdefault(option.at, option)
    words = " / ".join(one.words for one in reads)
    return replace(reads[0], options=tuple(kept.values()), problem=problem, words=words)


def _read_one(base: DueRead, one: Placed, here: Standpoint) -> DueRead:
    moment = moment_of(one.phrase, here)
    words = _said(one)
    if one.role is Role.BEFORE and moment.options and moment.problem != "past":
        return _before(base, one, moment, here, words)
    how = _how(one.phrase)
    if not moment.options:
        return replace(base, problem=moment.problem or "unclear", words=words, how=how)
    return replace(base, options=moment.options, problem=moment.problem, words=words, how=how, timed=moment.timed)


def _said(one: Placed) -> str:
    """The phrase with the word that made it a due date, as it stands in the mail."""
    cue = re.search(r"(?:\b(?:by|due|before|no later than|until|on|need|within|in|for)\b[^.;,]{0,12})$", one.left, re.I)
    return " ".join(((cue[0] if cue else "") + one.phrase.words).split())


def _how(phrase: Phrase) -> str:
    if phrase.kind == "span":
        return "counted"
    for kind in ("numeric", "iso", "monthday", "ordinal", "relday", "weekfrom", "period", "feast", "weekday"):
        if phrase.has(kind):
            return {"iso": "date", "numeric": "date", "monthday": "date", "ordinal": "date", "relday": "relative"}.get(
                kind, kind
            )
    return "time"


def _before(base: DueRead, one: Placed, moment: Moment, here: Standpoint, words: str) -> DueRead:
    """The business day before; on the day of the event itself, the event's own hour."""
    options: dict[datetime, Option] = {}
    written = [option for option in moment.options if option.why == "as written"]
    for option in written or moment.options:
        due = due_before_event(option.at, here.firm, option.zone)
        if due <= here.sent:
            due = option.at
        options.setdefault(due, Option(due, option.zone, option.why))
    kept = tuple(options.values())
    problem = "ambiguous" if len(kept) > 1 else ""
    return replace(base, options=kept, problem=problem, words=words, how="before_event", timed=False)


def _against_event(read: DueRead, here: Standpoint) -> DueRead:
    """A due date after the event that it is for is asked about."""
    stop = read.hard_stop
    if not stop or not read.options or read.problem or read.options[0].at <= stop.at:
        return read
    before = due_before_event(stop.at, here.firm, stop.zone)
    if before <= here.sent:
        return read
    return replace(
        read,
        options=(Option(before, stop.zone, "the business day before the event"), *read.options),
        problem="after_event",
    )


def _loose(base: DueRead, loose: list[Placed], here: Standpoint) -> DueRead:
    """Times whose use nobody can tell: past ones are facts of the matter, the others are asked about."""
    options: list[Option] = []
    unclear = ""
    for one in loose:
        moment = moment_of(one.phrase, here)
        if moment.problem == "past":
            continue
        options += moment.options[:2]
        unclear = unclear or ("" if moment.options else one.phrase.words)
    words = " / ".join(one.phrase.words for one in loose)
    if options:
        options.sort(key=lambda one: one.at)
        return replace(base, options=tuple(dict.fromkeys(options)), problem="loose", words=words, how="loose")
    return replace(base, problem="unclear", words=unclear, how="unclear") if unclear else base


def merge(subject: DueRead, body: DueRead) -> DueRead:
    """Subject and body together: one may fill the other's gap; two different dates are asked about."""
    extra = {
        "urgent": body.urgent or subject.urgent,
        "norush": body.norush or subject.norush,
        "recur": body.recur or subject.recur,
        "hard_stop": body.hard_stop or subject.hard_stop,
    }
    if not subject.named or (subject.problem == "loose" and body.named):
        return replace(body, **extra)  # type: ignore[arg-type]
    if not body.named or body.problem == "loose":
        return replace(subject, **extra)  # type: ignore[arg-type]
    return replace(_both(subject, body), **extra)  # type: ignore[arg-type]


def _both(subject: DueRead, body: DueRead) -> DueRead:
    if not subject.options:
        return body
    if not body.options:
        return subject if not subject.problem else body
    days = {one.day for one in subject.options}, {one.day for one in body.options}
    if days[0] & days[1]:
        sharper = [one for one in (body, subject) if not one.problem] or [body]
        timed = [one for one in sharper if one.timed]
        if (
            len(sharper) == 2
            and all(one.timed for one in sharper)
            and sharper[0].options[0].at != sharper[1].options[0].at
        ):
            return two_dates([subject, body], "subject")
        return (timed or sharper)[0]
    return two_dates([_labelled(subject, "subject"), _labelled(body, "body")], "subject")


def _labelled(read: DueRead, where: str) -> DueRead:
    return replace(read, options=tuple(replace(one, why=where) for one in read.options))


def with_event_only(read: DueRead, agreed: datetime, zone: str, here: Standpoint) -> DueRead:
    """No due date, but an event: the agreed time where it ends before the event, else the business day before it, asked."""
    stop = read.hard_stop
    if stop is None:
        return read
    before = due_before_event(stop.at, here.firm, stop.zone)
    if agreed <= before or stop.at <= here.sent:
        return read
    chosen = before if before > here.sent else stop.at
    options = (Option(chosen, stop.zone, "the business day before"), Option(stop.at, stop.zone, "the day itself"))
    return replace(
        read,
        options=options if chosen != stop.at else options[:1],
        problem="event",
        words=read.words,
        how="before_event",
    )


def next_occurrence(read: DueRead, here: Standpoint) -> Option | None:
    """When a repeated task is due first: at the hour that is named with it, not before the named start."""
    recur = read.recur
    if recur is None:
        return None
    if read.start and read.start.at > here.sent:
        here = replace(here, sent=instant(read.start.day, time(0, 1), here.zone))
    found = _occurrence(recur, here)
    if found and read.timed and read.how == "time":
        last = read.options[-1]
        wall = last.at.astimezone(ZoneInfo(last.zone)).time()
        return Option(instant(found.day, wall, last.zone), last.zone, found.why)
    return found


def _occurrence(recur: Phrase, here: Standpoint) -> Option | None:
    values = recur.lone.values if recur.lone else {}
    what = values.get("what", "") or values.get("adverb", "") or values.get("adverb2", "")
    local = here.sent.astimezone(ZoneInfo(here.zone))
    day = local.date()
    if what[:3] in WEEKDAYS and what not in ("month", "morning"):
        day += timedelta(days=(WEEKDAYS[what[:3]] - day.weekday()) % 7)
        if instant(day, here.firm.hours.end, here.zone) <= here.sent:
            day += timedelta(days=7)
    elif what in ("weekday", "business day", "day", "daily", "morning", "evening", "night", "nightly"):
        day += timedelta(days=0 if instant(day, here.firm.hours.end, here.zone) > here.sent else 1)
        while not is_business_day(day, here.firm):
            day += timedelta(days=1)
    elif what.startswith("month") and values.get("nth"):
        return _nth_of_month(values["nth"], here)
    else:
        return None
    if not is_business_day(day, here.firm):
        day = business_day_before(day, here.firm)
    at = instant(day, here.firm.hours.end, here.zone)
    return Option(at, here.zone, what) if at > here.sent else None


def _nth_of_month(nth: str, here: Standpoint) -> Option | None:
    from intake.reading.when.atoms import Atom
    from intake.reading.when.days import days_of

    today = here.sent.astimezone(ZoneInfo(here.zone)).date()
    if nth == "last":
        found = days_of((Atom("period", 0, 0, "", {"eom": "x"}),), today, here.firm)
    else:
        found = days_of(
            (Atom("ordinal", 0, 0, "", {"d": "1" if nth == "first" else nth.rstrip("stndrh")}),), today, here.firm
        )
    day = found.first if is_business_day(found.first, here.firm) else business_day_before(found.first, here.firm)
    return Option(instant(day, here.firm.hours.end, here.zone), here.zone, "monthly")
