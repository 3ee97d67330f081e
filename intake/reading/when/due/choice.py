# ruff: noqa: E501  a pattern reads best on one line
"""Of several phrases, those that set the date: the latest word, corrections, loose ones, two dates for one thing."""

from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise

from intake import patterns as re
from intake.reading.when.cues import CORRECTION, DENIED, NEXT_STEP, NOTICE_OF, THING_FOR, WANTING_ITSELF
from intake.reading.when.due.event import against_event
from intake.reading.when.due.lesser import without_lesser
from intake.reading.when.due.phrase import read_phrase
from intake.reading.when.due.result import DueRead
from intake.reading.when.due.tied import tied_of, without_court, without_past
from intake.reading.when.moments import moment_of
from intake.reading.when.moments.counts import counts_back
from intake.reading.when.moments.values import Option
from intake.reading.when.roles import OWN_BY, Placed, Role
from intake.reading.when.standpoint import Standpoint
from intake.reading.when.stretches import any_will_do
from intake.reading.when.telling import MEANT_ONCE


def wanted_of(times: list[Placed], text: str) -> list[Placed]:
    """The phrases that set the date: "at the latest" beats a wish, a correction beats what stands before it."""
    latest = [one for one in times if one.role is Role.LATEST]
    if latest:
        return latest[-1:]
    times = [one for one in times if one.phrase.kind != "vague"]
    dues = [one for one in times if one.role in (Role.DUE, Role.BEFORE)]
    if not dues:
        return [one for one in times if one.role is Role.WISH]
    if any(one.strong for one in dues):  # "Kessler (Feb 3), Dunham (Feb 10), drafts by Tuesday"
        dues = [one for one in dues if one.strong or not one.left.rstrip().endswith("(")]
    own_day = next((one for one in dues if one.role is Role.DUE and OWN_BY.search(one.left)), None)
    if own_day:  # "before the Feb 11 hearing, by noon Feb 9"
        dues = [one for one in dues if one.role is not Role.BEFORE or one.phrase.start > own_day.phrase.start]
    dues = _without_meant(_without_reasons(dues), text)
    dues = [one for one in dues if not THING_FOR.search(one.left)] or dues
    dues = without_lesser(_latest_of_two(dues, text), text)
    if any(one.strong for one in dues):
        dues = [one for one in dues if one.strong or not NOTICE_OF.search(one.left)]
    dues = tied_of([one for one in dues if one.phrase.anchor or not counts_back(one.phrase)] or dues)
    for place in range(len(dues) - 1, 0, -1):
        between = text[dues[place - 1].phrase.end : dues[place].phrase.start]
        if CORRECTION.search(between):
            return dues[place:]
    return dues


_OR = re.compile(r"\s*,?\s*or (?:(?:by|on|for) )?(?:the )?", re.I)


def _latest_of_two(dues: list[Placed], text: str) -> list[Placed]:
    """ "By Wednesday noon or Thursday noon, either is fine": the later one."""
    for one, other in pairwise(dues):
        end = other.phrase.end
        if _OR.fullmatch(text[one.phrase.end : other.phrase.start]) and any_will_do("", text[end : end + 60]):
            return [each for each in dues if each is not one]
    return dues


def _without_reasons(dues: list[Placed]) -> list[Placed]:
    """ "The movers come Friday at 8, so Thursday": what leads to a date is none itself."""
    for place, one in enumerate(dues):
        if place and NEXT_STEP.search(one.left):
            return [before for before in dues[:place] if before.strong or _says_hour_of(before, one)] + dues[place:]
        if place and (so := _SO_IT_MUST.search(one.left)) and not WANTING_ITSELF.search(one.left[: so.start()]):
            said = one.phrase.start - len(one.left)
            concludes = not one.left[
                : so.start()
            ].strip()  # "... I get one day to read it. So the draft is wanted Friday"
            return [
                before for before in dues[:place] if before.phrase.end < said and (before.strong or not concludes)
            ] + dues[place:]
    return dues


def _without_meant(dues: list[Placed], text: str) -> list[Placed]:
    """ "I was going to ask for it by Friday. But ... Tuesday is fine": the date in words of its own counts."""
    meant = [one for one in dues if MEANT_ONCE.search(one.left)]
    kept = [one for one in dues if not MEANT_ONCE.search(one.left)]
    if not meant or not kept or not _ELSEWHERE.search(text[meant[-1].phrase.end - 1 : kept[0].phrase.start]):
        return dues
    return kept


_ELSEWHERE = re.compile(r"[.!?;\n]|\b(?:but|now|instead)\b", re.I)


def _says_hour_of(before: Placed, day: Placed) -> bool:
    """ "Tue 2/16, 3 p.m. (Monday is a holiday, hence Tuesday)": the same day, once with its hour."""
    named = [
        {atom.values["wd"][:3].lower() for atom in one.phrase.day if atom.kind == "weekday"} for one in (before, day)
    ]
    return bool(before.phrase.clock and not day.phrase.clock and named[0] and named[0] == named[1])


# "... between Christmas and New Year, so the chronology has to be with me by"
_SO_IT_MUST = re.compile(r"\b(?:so|therefore|hence|thus|(?:which|that) means)\b[^.;\n]{0,80}$", re.I)


def chosen_of(base: DueRead, wanted: list[Placed], times: list[Placed], here: Standpoint, text: str) -> DueRead:
    reads = [read_phrase(base, one, here) for one in wanted]
    if wanted[0].role is Role.LATEST:
        reads = [_not_before_wish(reads[0], wanted[0], times, here)]
    if wanted[0].role is not Role.LATEST:
        reads = without_court(reads, wanted) if len(reads) > 1 else reads
        reads = without_past(reads, wanted) if len(reads) == len(wanted) else reads
    own = [one for place, one in enumerate(reads) if not _implied(one, reads[:place] + reads[place + 1 :])]
    distinct: list[DueRead] = []
    for one in own or reads[:1]:
        if not any(_same_reading(one, other) for other in distinct):
            distinct.append(one)
    if len(distinct) > 1:
        return two_dates(distinct)
    if any(_comes_first(one, wanted[0], text) for one in times):
        return replace(distinct[0], hard_stop=None)
    other = _on_told_day(distinct[0], wanted, times, here, bool(_THEN.search(text)))
    return other or _in_denied_week(distinct[0], times, here) or against_event(distinct[0], here)


# "the video will be synced by Wednesday and once it is I want clips": the work comes behind it
_AFTERWARDS = re.compile(
    r"\b(?:once|after|when(?:ever)?|as soon as|the (?:moment|minute)) (?:it|that|this|they|those|these|he|she|we|all|everything)\b(?!['’]?s? (?:not|n't))|\b(?:afterwards?|thereafter|after which|at which point|only then|and then|, then)\b",
    re.I,
)


def _comes_first(one: Placed, due: Placed, text: str) -> bool:
    """Whether the work is said to begin when what happens on a day before it has happened."""
    if one.role not in (Role.EVENT, Role.DOING, Role.FACT) or one.phrase.end > due.phrase.start:
        return False
    return bool(_AFTERWARDS.search(text[one.phrase.end : due.phrase.start]))


def _in_denied_week(read: DueRead, times: list[Placed], here: Standpoint) -> DueRead | None:
    """ "Not this week, next is good, say Wednesday": that of this week or of the next?"""
    if read.how != "weekday" or len(read.options) != 1:
        return None
    for one in times:
        denied = (
            one.role is Role.FACT and DENIED.search(one.left) and any(atom.values.get("wk") for atom in one.phrase.day)
        )
        week = moment_of(one.phrase, here).options if denied else ()
        if week and read.options[0].at <= week[-1].at:
            later = replace(read.options[0], at=read.options[0].at + timedelta(days=7))
            return two_dates([read, replace(read, options=(later,))])
    return None


_THEN = re.compile(r"\b(?:before (?:that|then|it|this)|beforehand|(?:that|the same) (?:day|morning|afternoon))\b", re.I)


def _meets_later(due: Placed, told: list[Placed], here: Standpoint) -> list[Placed]:
    """ "I leave tomorrow at 1 and mean to read it on the train, so 12:30": an hour near one of a day told of."""
    out = []
    for one in told:
        ours = moment_of(
            replace(due.phrase, days=one.phrase.days, kinds=due.phrase.kinds | one.phrase.kinds), here
        ).first
        theirs = moment_of(one.phrase, here).first
        ahead = one.phrase.clock and one.role in (Role.EVENT, Role.DOING, Role.AWAY, Role.FACT) and ours and theirs
        if ahead and ours and theirs and here.sent < ours.at <= theirs.at + timedelta(hours=2):
            out.append(one)
    return out


def _on_told_day(
    read: DueRead, wanted: list[Placed], times: list[Placed], here: Standpoint, then: bool
) -> DueRead | None:
    """ "Karen comes in Monday at 2. Before that I want the table. Let's say noon.": noon today, or on Monday; likewise
    "call on Wednesday for dates and email me the list by 2"."""
    if len(wanted) != 1 or wanted[0].phrase.kind != "clock" or read.problem:
        return None
    roles = (Role.EVENT, Role.DOING, Role.BEFORE, Role.AWAY) if then else (Role.LOOSE, Role.DUE)
    told = [one for one in times if one.role in roles and one.phrase.days and one not in wanted]
    if not then:
        said = wanted[0].phrase.start - len(wanted[0].left)  # its own sentence
        told = [one for one in told if said <= one.phrase.start < wanted[0].phrase.start] or _meets_later(
            wanted[0], [one for one in times if said <= one.phrase.start < wanted[0].phrase.start], here
        )
    if not told:
        return None
    there = moment_of(
        replace(wanted[0].phrase, days=told[-1].phrase.days, kinds=wanted[0].phrase.kinds | told[-1].phrase.kinds), here
    )
    if not there.options or there.options[0].day == read.options[0].day:
        return None
    return two_dates([read, replace(read, options=there.options[:1])])


def _not_before_wish(read: DueRead, latest: Placed, times: list[Placed], here: Standpoint) -> DueRead:
    """ "12/8, or Wednesday at the latest": the Wednesday after the day that is wished for. "They want it by Friday, so
    Thursday at the latest" is the one before."""
    if NEXT_STEP.search(latest.left) or _SO_IT_MUST.search(latest.left):
        return read
    wishes = [
        moment.options[0].day
        for one in times
        if one.role in (Role.DUE, Role.WISH) and (moment := moment_of(one.phrase, here)).sure
    ]
    if not wishes or len(read.options) != 1 or read.how != "weekday":
        return read
    one = read.options[0]
    while one.day < max(wishes):
        one = replace(one, at=one.at + timedelta(days=7))
    return replace(read, options=(one,))


def _same_reading(one: DueRead, other: DueRead) -> bool:
    return [o.at for o in one.options] == [o.at for o in other.options] and one.problem == other.problem


def _implied(one: DueRead, others: list[DueRead]) -> bool:
    """A day without an hour beside the same day with one."""
    if one.problem or not one.options or one.timed:
        return False
    timed = [other for other in others if other.timed and other.options and not other.problem]
    return any(one.options[0].day == other.options[0].day for other in timed)


def two_dates(reads: list[DueRead], problem: str = "two") -> DueRead:
    """Several dates for one thing: all of them are offered, the earliest counts meanwhile."""
    options = sorted((option for one in reads for option in one.options), key=lambda one: one.at)
    kept: dict[datetime, Option] = {}
    for option in options:
        kept.setdefault(option.at, option)
    words = " / ".join(one.words for one in reads)
    return replace(reads[0], options=tuple(kept.values()), problem=problem, words=words)


def loose_of(base: DueRead, loose: list[Placed], here: Standpoint) -> DueRead:
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
