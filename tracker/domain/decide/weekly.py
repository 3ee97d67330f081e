"""The partner's weekly page: sent by the clock or at her word; its day and hour are hers to choose, and to stop."""

from dataclasses import replace
from datetime import date

from tracker.domain.calendars import instant, local_day
from tracker.domain.commands import AskDigest, MoveDigest, SendDigest, StartDigest, StopDigest
from tracker.domain.decide.draft import Draft
from tracker.domain.decision import Fate, Wake, Weekly
from tracker.domain.digest import Week, page, week_of
from tracker.domain.firm import Person, Role
from tracker.domain.notices import Kind, Refusal
from tracker.domain.spreadsheet import left_out, tables
from tracker.domain.wakes import digest_time, digest_wake, put_off
from tracker.domain.words import clock, iso

_DAYS = ("Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays", "Sundays")
_MAY_ASK = (Role.PARTNER, Role.COORDINATOR)


def ask_digest(draft: Draft, command: AskDigest) -> Fate | Refusal:
    """At once, whatever her day is."""
    person = draft.person(command.by)
    if person is None or person.role not in _MAY_ASK:
        return Refusal.NOT_A_PARTNER
    _send(draft, person, _week(draft, person), "you asked for it")
    return Fate.DONE


def send_digest(draft: Draft, command: SendDigest) -> Fate:
    """The weekly one, and the wake of the next. Who is no partner any more, or has stopped it, gets none."""
    person = draft.person(command.to)
    if person is None or person.role is not Role.PARTNER:
        return Fate.MOOT
    weekly = _weekly(draft, person)
    if weekly.stopped or not _is_now(draft, command, person, weekly):
        _plan(draft, person, weekly, command.day)
        return Fate.MOOT
    week = _week(draft, person)
    weekday, at = digest_time(weekly, draft.firm)
    _send(draft, person, week, f"you are a partner; it comes on {_DAYS[weekday]} at {clock(at)}")
    sent = replace(weekly, sent_at=draft.now, needed=tuple(line.number for line, _ in week.needing))
    draft.keep_weekly(sent)
    _plan(draft, person, sent)
    return Fate.DONE


def move_digest(draft: Draft, command: MoveDigest) -> Fate | Refusal:
    """What she does not say stays as it was. A stopped one begins again: she wants it."""
    person = draft.person(command.by)
    if person is None or person.role is not Role.PARTNER:
        return Refusal.NOT_A_PARTNER
    before = _weekly(draft, person)
    weekday, at = digest_time(before, draft.firm)
    weekday, at = weekday if command.weekday is None else command.weekday, command.at or at
    return _keep(draft, person, before, replace(before, weekday=weekday, at=at, stopped=False), "moved")


def stop_digest(draft: Draft, command: StopDigest) -> Fate | Refusal:
    person = draft.person(command.by)
    if person is None or person.role is not Role.PARTNER:
        return Refusal.NOT_A_PARTNER
    before = _weekly(draft, person)
    return _keep(draft, person, before, replace(before, stopped=True), "stopped")


def start_digest(draft: Draft, command: StartDigest) -> Fate | Refusal:
    person = draft.person(command.by)
    if person is None or person.role is not Role.PARTNER:
        return Refusal.NOT_A_PARTNER
    before = _weekly(draft, person)
    return _keep(draft, person, before, replace(before, stopped=False), "started")


def _weekly(draft: Draft, person: Person) -> Weekly:
    return draft.weeklies.get(person.address, Weekly(person.address))


def _is_now(draft: Draft, command: SendDigest, person: Person, weekly: Weekly) -> bool:
    """It was planned for a day that she has chosen since then, or left as it was, and its hour has come."""
    if command.day is None:
        return True
    weekday, at = digest_time(weekly, draft.firm)
    had = weekly.sent_at and local_day(weekly.sent_at, person.zone) >= command.day
    return not had and command.day.weekday() == weekday and instant(command.day, at, person.zone) <= draft.now


def _keep(draft: Draft, person: Person, before: Weekly, after: Weekly, what: str) -> Fate:
    """Planned anew, and said: also where it was so already, since she does not know."""
    old = digest_wake(person, draft.firm, draft.now, before)
    draft.keep_weekly(after)
    draft.dropped.append(old.key)
    weekday, at = digest_time(after, draft.firm)
    following = _plan(draft, person, after)
    facts = {
        "what": what,
        "day": _DAYS[weekday],
        "time": clock(at),
        "next": iso(following.at) if following else None,
        "because": "you asked for it",
    }
    draft.tell(Kind.HABIT, person.address, facts, thread=draft.thread_of_mail(person.address))
    return Fate.DONE


def _plan(draft: Draft, person: Person, weekly: Weekly, asked: date | None = None) -> Wake | None:
    """`asked`: the day for which it was asked just now, and too early."""
    if weekly.stopped:
        return None
    wake = put_off(digest_wake(person, draft.firm, draft.now, weekly), asked)
    draft.wakes.append(wake)
    return wake


def _week(draft: Draft, person: Person) -> Week:
    facts = draft.facts
    return week_of(draft.firm, person, facts.lines, facts.entries, tuple(draft.questions.values()), draft.now)


def _send(draft: Draft, person: Person, week: Week, because: str) -> None:
    weekly = _weekly(draft, person)
    then = (weekly.sent_at, weekly.needed) if weekly.sent_at else None
    facts = page(week, draft.tasks, then) | {"because": because, "rows_left_out": left_out(week)}
    draft.tell(Kind.DIGEST, person.address, facts, made=tables(week))
