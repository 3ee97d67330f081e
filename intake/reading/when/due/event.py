# ruff: noqa: E501  a pattern reads best on one line
"""A due date and the event that it is for: the hard stop, a count back from it, a date after it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from itertools import pairwise

from intake import patterns as re
from intake.reading.when.cues import EVENT
from intake.reading.when.due.result import DueRead
from intake.reading.when.due.several_events import counted_from, events_of
from intake.reading.when.moments import moment_of
from intake.reading.when.moments.counts import back_from, counts_back, weekday_before, weekday_in_week
from intake.reading.when.moments.values import Moment, Option
from intake.reading.when.phrases import Phrase
from intake.reading.when.roles import Placed, Role
from intake.reading.when.standpoint import Standpoint
from intake.reading.when.wishes import OF_THAT_WEEK
from tracker.domain.deadlines import due_before_event


def hard_stop_of(times: list[Placed], here: Standpoint) -> Option | None:
    found = []
    wanted = any(one.role in (Role.DUE, Role.LATEST, Role.WISH) and not counts_back(one.phrase) for one in times)
    events = (Role.EVENT, Role.BEFORE) if wanted else (Role.EVENT, Role.BEFORE, Role.DOING)
    for place, one in enumerate(times):
        if one.role in events:
            moment = moment_of(_first_day(_on_its_day(one.phrase, times[:place], here)), here)
            if moment.options and moment.problem != "past" and (one.role is not Role.BEFORE or _names_event(one)):
                # a holiday moves nothing here: the event is when it is
                found.append(next((o for o in moment.options if o.why == "as written"), moment.options[0]))
        elif stop := _anchored(one.phrase, here):
            found.append(stop)
    return min(found, key=lambda one: one.at, default=None)


def _on_its_day(phrase: Phrase, before: Sequence[Placed], here: Standpoint) -> Phrase:
    """ "Friday first thing, I see her at 10": the hour of an event is one of the day that was named before it."""
    if phrase.days or phrase.kind != "clock":
        return phrase
    named = next((one.phrase for one in reversed(before) if one.phrase.days and _is_ahead(one, here)), None)
    return replace(phrase, days=named.days, kinds=phrase.kinds | named.kinds) if named else phrase


def _is_ahead(one: Placed, here: Standpoint) -> bool:
    return one.role is not Role.FACT or moment_of(one.phrase, here).problem != "past"


def _first_day(phrase: Phrase) -> Phrase:
    """ "At trial Wednesday through Friday": before that is before it begins."""
    return replace(phrase, days=phrase.days[:1]) if len(phrase.days) > 1 else phrase


def _anchored(phrase: Phrase, here: Standpoint) -> Option | None:
    """The event from which a phrase counts back."""
    if phrase.anchor is None or phrase.lone is None:
        return None
    moment = moment_of(phrase.anchor, here)
    ahead = phrase.lone.values.get("rel") in ("after", "from", "following")
    return moment.options[0] if moment.options and not ahead else None


def _names_event(one: Placed) -> bool:
    return bool(
        re.search(r"\b(?:before|ahead of|prior to|in advance of|in time for|for)\s+\S+", one.left, re.I)
    ) or bool(one.right.strip())


def counted_back(base: DueRead, times: list[Placed], here: Standpoint) -> DueRead | None:
    """ "Filing is 12/10, I want it the day before": one event, one count back from it, no other date."""
    if dated := _weekday_before_date(base, times, here):
        return dated
    stop = base.hard_stop or _told_before(times, here)
    others = [one for one in times if one.role in (Role.DUE, Role.LATEST, Role.WISH, Role.BEFORE)]
    if stop is None and len(others) == 1 and len(others[0].phrase.days) == 1:
        return _back_from_due(base, others[0], times, here)
    if stop is None and (dated := _date_then_back(base, others, here)):
        return dated
    found = [(one, moment) for one in times if stop and (moment := _back(one, stop, here))]
    if len(found) == 1 and (several := _of_several(base, found[0][0], times, here)):
        return several
    if len(found) != 1 or any(one is not found[0][0] and not _leads_to(one, found[0][0]) for one in others):
        return None
    one, moment = found[0]
    return replace(base, options=moment.options, problem=moment.problem, words=one.phrase.words, how="before_event")


def _of_several(base: DueRead, back: Placed, times: list[Placed], here: Standpoint) -> DueRead | None:
    """ "The hearing is the 30th, the mediation the 24th. Binder a week before the hearing"."""
    events = events_of(times, here)
    if len(events) < 2:
        return None
    counts = counted_from(back, events, here, _back)
    options = sorted({moment.options[0] for moment, _ in counts}, key=lambda one: one.at)
    ahead = [one for one in options if one.at > here.sent]
    if not ahead:
        return None
    problem = "two" if len(ahead) > 1 else counts[0][0].problem
    read = replace(base, options=tuple(ahead), problem=problem, words=back.phrase.words, how="before_event")
    return replace(read, hard_stop=counts[0][1]) if len(counts) == 1 else read


def _leads_to(event: Placed, back: Placed) -> bool:
    """ "Before the Memorial Day weekend, so the Thursday before it": the first is what the count runs from."""
    return event.role is Role.BEFORE and event.phrase.end <= back.phrase.start and bool(_BEFORE_IT.match(back.right))


def _told_before(times: list[Placed], here: Standpoint) -> Option | None:
    """ "The appraiser comes on the 15th; have it done the Friday before he does": the one day that is told of."""
    place = next((place for place, one in enumerate(times) if _runs_back(one)), 0)
    told = [one for one in times[:place] if one.role in (Role.DOING, Role.AWAY, Role.FACT) and one.phrase.days]
    moments = [moment for one in told if (moment := moment_of(one.phrase, here)).options and moment.problem != "past"]
    return moments[0].options[0] if len(moments) == 1 else None


def _runs_back(one: Placed) -> bool:
    """ "They go to chambers on May 7 and come to me a week earlier than that", "the Friday before he does"."""
    if one.phrase.has("weekday"):
        return bool(_BEFORE_IT.match(one.right))
    return counts_back(one.phrase) and not re.search(
        r"\b(?:had|would have|'d have|could have|should have|was|were|came|got)\b", one.left
    )


_BEFORE_THE = re.compile(
    r"\s*(?:right |just )?(?:before|prior to|preceding|ahead of)\s+(?:(?:the|our|my|his|her|their|that|a)\s+)?", re.I
)


def _weekday_before_date(base: DueRead, times: list[Placed], here: Standpoint) -> DueRead | None:
    """ "The Friday before the February 23 mediation"."""
    for one, other in pairwise(times):
        gap = other.left[-(other.phrase.start - one.phrase.end) :] if other.phrase.start > one.phrase.end else ""
        if other.role not in (Role.BEFORE, Role.EVENT) or not other.phrase.days or not _BEFORE_THE.fullmatch(gap):
            continue
        stop = moment_of(other.phrase, here).first
        if stop and (moment := weekday_before(one.phrase, stop, here)):
            said = f"{one.phrase.words} before {other.phrase.words}"
            read = replace(base, options=moment.options, problem=moment.problem, words=said, how="before_event")
            return replace(read, hard_stop=base.hard_stop or stop)
    return None


_THAT = re.compile(r"^\s*(?:that|then|it|this)\b(?! (?:is|week|month|day))", re.I)  # "two business days before that"


def _date_then_back(base: DueRead, others: list[Placed], here: Standpoint) -> DueRead | None:
    """ "Fourth of March, one thirty. In my hands two days before": the date that nobody asks for is the event."""
    if len(others) != 2 or others[0].role is not Role.DUE:
        return None
    if (others[0].strong or not others[1].strong) and not _THAT.match(others[1].right):
        return None
    stop = moment_of(others[0].phrase, here).first
    back = back_from(others[1].phrase, stop, here) if stop else None
    if stop is None or back is None:
        return None
    words = others[1].phrase.words
    return replace(base, options=back.options, problem=back.problem, words=words, how="before_event", hard_stop=stop)


_BEFORE_IT = re.compile(
    rf"^\s*(?:before|prior(?: to)?|preceding|ahead of)(?:\s+(?:(?:the|that|our|my|his|her|their) (?:[\w'-]+ )?)?(?:it|that|then|(?:he|she|they|we|it) (?:does|do|is|are|comes?|goes|leaves?|arrives?|gets? here)|{EVENT}|hearing))?\s*(?:$|[,.;!?)])",
    re.I,
)


def _back(one: Placed, stop: Option, here: Standpoint) -> Moment | None:
    """ "3 court days before", "the day before", "the Friday before the hearing", "the Tuesday of that week"."""
    if week := OF_THAT_WEEK.match(one.right):
        return weekday_in_week(one.phrase, stop, here, before=bool(week["before"]))
    if _BEFORE_IT.match(one.right):
        return weekday_before(one.phrase, stop, here)
    return back_from(one.phrase, stop, here)


def _back_from_due(base: DueRead, due: Placed, times: list[Placed], here: Standpoint) -> DueRead | None:
    """ "Thursday ... the day before": nobody can tell whether Thursday is the event; both days are asked about."""
    first = moment_of(due.phrase, here).first
    if first is None:
        return None
    for one in times:
        if (
            one is not due
            and one.phrase.start > due.phrase.end
            and (moment := _back(one, first, here))
            and moment.options
        ):
            words = f"{due.phrase.words} / {one.phrase.words}"
            return replace(base, options=(moment.options[0], first), problem="two", words=words, how="before_event")
    return None


def before_stop(base: DueRead, words: str, here: Standpoint) -> DueRead:
    """ "before the hearing", whose date stands in another sentence: the business day before it; without a date, unclear."""
    stop = base.hard_stop
    due = due_before_event(stop.at, here.firm, stop.zone) if stop else None
    if stop is None or due is None or due <= here.sent:
        return replace(base, problem="unclear", words=words, how="unclear")
    option = Option(due, stop.zone, "the business day before the event")
    return replace(base, options=(option,), words=words, how="before_event")


def against_event(read: DueRead, here: Standpoint) -> DueRead:
    """A due date after the event that it is for is asked about."""
    stop = read.hard_stop
    if not stop or not read.options or read.problem or read.options[0].at <= stop.at:
        return read
    before = due_before_event(stop.at, here.firm, stop.zone)
    if before <= here.sent:
        return read
    earlier = Option(before, stop.zone, "the business day before the event")
    return replace(read, options=(earlier, *read.options), problem="after_event")


def with_event_only(read: DueRead, agreed: datetime, here: Standpoint) -> DueRead:
    """No due date, but an event: the agreed time where it ends before the event, else the business day before it, asked."""
    stop = read.hard_stop
    if stop is None:
        return read
    before = due_before_event(stop.at, here.firm, stop.zone)
    if agreed <= before or stop.at <= here.sent:
        return read
    options = [Option(before, stop.zone, "the business day before")] if before > here.sent else []
    last = Option(stop.at, stop.zone, "the day itself" if options else "the business day before")
    return replace(read, options=(*options, last), problem="event", how="before_event")
