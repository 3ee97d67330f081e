# ruff: noqa: E501  a pattern reads best on one line
"""Of several dates, those tied to the work: what stands with the request counts, what stands in a sentence that only tells is context.

A careful reader takes the date that the writer asks for ("in my hands by the 30th") and leaves the one she tells of ("the
appraiser's figures come on the 20th"). Where no date is clearly the one asked for, all of them are kept and asked about.
"""

from collections.abc import Sequence
from dataclasses import replace

from intake import patterns as re
from intake.reading.when.cues import EVENT, FINE
from intake.reading.when.due.result import DueRead
from intake.reading.when.moments import moment_of
from intake.reading.when.roles import Placed, Role
from intake.reading.when.standpoint import Standpoint
from intake.reading.when.telling import PROMISED

# the writer asks, in the sentence of the date, for the work itself
_ASKED = re.compile(
    r"\b(?:please|pls|kindly|to me|back to me|(?:on|at|in) my (?:desk|hands?|inbox|box|chair)|with me|for me|i(?:'d| would|'ll| will)? (?:need|want|like|love|prefer|require|appreciate)|we(?:'d| would|'ll| will)? (?:need|want|like)|(?:let|get|give|send|bring) me|have (?:it|this|that|them)|need(?:ed)? (?:it|this|that|them)|(?:can|could|would|will) (?:you|someone|somebody|anyone|we have|i have|we get|i get)|due)\b",
    re.I,
)
# words that may mean the work, by whatever name
_WORK = re.compile(
    r"\b(?:it|this|that|draft|drafts|final|version|summary|memo|chart|index|binder|letter|log|outline|list|exhibits|cites?|task|work|project|assignment|worksheet|notice|brief|motion|opposition|reply|responses?|petition|packet|package|translation|redline|set|deadline|chronology|affidavit|timeline|everything|all)\b",
    re.I,
)
_TELLS = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|must|should|goes|went|came|comes|says|said|owes?|gets?|got|does|did|takes?|took|sends?|sent|wants?|needs?|\w{3,}ed|meets?|leaves?|starts?|begins?|ends?|closes?|opens?|expires?|arrives?)\b|\b(?:the|our|their) (?:[\w-]+ )?[\w-]+ (?!(?:this|plus|his|its|is)\b)[a-z]{2,}s (?:an?|the|his|her|its|their|our|us|me|him|them)\b",
    re.I,
)


def tied_of(dues: list[Placed]) -> list[Placed]:
    """The dates that are asked for, where the others are only told of; else all."""
    if len(dues) < 2:
        return dues
    asked = [one for one in dues if _is_asked(one)]
    told = [one for one in dues if _is_told(one)]
    return asked if asked and len(asked) + len(told) == len(dues) else dues


def _is_asked(one: Placed) -> bool:
    if PROMISED.search(one.left):
        return False
    said = f"{one.left} {one.right}"
    return bool(_ASKED.search(said) or FINE.match(one.right)) or not (_TELLS.search(said) or len(said.split()) > 8)


def _is_told(one: Placed) -> bool:
    if PROMISED.search(one.left):
        return True  # "I told Karen she would have it Monday afternoon"
    said = f"{one.left} {one.right}"
    return bool(_TELLS.search(one.left)) and not (
        _ASKED.search(said) or _WORK.search(one.left) or FINE.match(one.right)
    )


def without_past(reads: list[DueRead], wanted: Sequence[Placed]) -> list[DueRead]:
    """A day that is behind us, beside one ahead, tells what was: "the version signed off on October 19"."""
    ahead = [one for one in reads if one.problem != "past"]
    strong = any(one.strong for one, read in zip(wanted, reads, strict=True) if read.problem == "past")
    return ahead if ahead and not strong and len(ahead) < len(reads) else reads


# "jury instructions are due January 18": papers that a court or the other side waits for
_COURT_WAITS = re.compile(
    r"\b(?:jury instructions?|instructions|briefs?|briefing|(?:witness|exhibit) lists?|lists|disclosures?|reports?|responses?|oppositions?|repl(?:y|ies)|motions?(?: in limine)?|statements?|objections?|papers|submissions?|designations?|declarations?|answers?|petition|filing|everything)\b (?:is|are) (?:all |both )?due(?: in court| at the court| with the court| at uscis)?(?: on| by)?\s*(?:the )?$"
    r"|\b(?:it|that|this|the (?:real|actual) thing)(?:'s| is| are)(?: not|n't)? ?(?:actually |really |even |itself )?(?:not )?due (?:in court |at the court )?(?:until|till|before)\s+(?:the )?$",
    re.I,
)


def without_court(reads: list[DueRead], wanted: Sequence[Placed]) -> list[DueRead]:
    """Of the court's date and an earlier one that is asked for, the one that is asked for; the court's is the hard stop."""
    pairs = list(zip(reads, wanted, strict=True))
    court = [read for read, one in pairs if _COURT_WAITS.search(one.left) and read.options]
    asked = [read for read, one in pairs if read not in court and _is_asked(one) and read.options]
    if not court or len(court) + len(asked) != len(reads):
        return reads
    stop = min((read.options[-1] for read in court), key=lambda one: one.at)
    if any(read.options[-1].at >= stop.at for read in asked):
        return reads
    return [replace(read, hard_stop=read.hard_stop or stop) for read in asked] or reads


# --- the event that a request names, told of in another sentence

_COURT = r"hearing|trial|argument|oral argument|conference|appearance|pretrial|sentencing"
_IN_COURT = re.compile(
    r"\b(?:dept|department|courtroom|ctrm|judge|magistrate|court|calendar|demurrers?|motions?|msj|msa|argued?|arguing|argues|heard|we(?:'re| are) (?:up|on)|on for)\b",
    re.I,
)
_NAMES = re.compile(rf"\b(?:{EVENT})\b", re.I)


def with_named_event(found: Sequence[Placed], words: str, here: Standpoint) -> tuple[Placed, ...]:
    """The one date of the sentence that speaks of the event in `words` ("before the hearing") becomes that of the event."""
    name = _NAMES.search(words)
    if not name:
        return tuple(found)
    fits = [one for one in found if _may_be_event(one, name[0].lower(), here)]
    if len({moment_of(one.phrase, here).options[:1] for one in fits}) != 1:
        return tuple(found)
    return tuple(replace(one, role=Role.EVENT) if one in fits else one for one in found)


_AHEAD = re.compile(r"^\W*(?:before|ahead of|prior to|in advance of|in time for)\b", re.I)


def _may_be_event(one: Placed, name: str, here: Standpoint) -> bool:
    if one.phrase.kind != "day" or one.role in (Role.LATEST, Role.WISH, Role.BEFORE) or _is_wanted(one):
        return False
    if one.role is Role.DUE and _AHEAD.match(one.right):
        return False  # "Friday at 9, ahead of my call with the lender"
    said = f"{one.left} {one.right}"
    same = re.search(rf"\b{re.escape(name[:5])}", said, re.I)
    court = re.fullmatch(_COURT, name) and _IN_COURT.search(said) and not _other_event(said, name)
    moment = moment_of(one.phrase, here)
    return bool(same or court) and bool(moment.options) and moment.problem != "past"


def _is_wanted(one: Placed) -> bool:
    return bool(_ASKED.search(one.left))


def _other_event(said: str, name: str) -> bool:
    return any(not re.fullmatch(_COURT, one[0], re.I) and one[0].lower() != name for one in _NAMES.finditer(said))


def other_event(times: Sequence[Placed], words: str) -> bool:
    """ "A call with the client on December 10. I want the binder before the hearing.": the call is not the hearing."""
    name = _NAMES.search(words)
    events = [one for one in times if one.role in (Role.EVENT, Role.DOING)]
    return bool(name and events) and all(_is_another(one, name[0].lower()) for one in events if name)


def _is_another(one: Placed, name: str) -> bool:
    said = f"{one.left} {one.right}"
    if re.search(rf"\b{re.escape(name[:5])}", said, re.I):
        return False
    if re.fullmatch(_COURT, name):
        return _other_event(said, name) or (one.role is Role.DOING and not _IN_COURT.search(said))
    return bool(_NAMES.search(said)) and not re.search(r"\b(?:meet|call|see|appear)", name)


# --- the date that is to be written down

_WRITE_DOWN = re.compile(
    r"\b(?:(?:calendar|docket|diary|diarize|schedule)\b (?:it|this|that|them|both|these|those|all (?:of )?(?:it|this|them|these)|everything|accordingly)|(?:put|get|enter|add|note|place) (?:it|this|that|them|both|these|those|everything) (?:all )?(?:on|in|to|into) (?:the|my|our|his|her|everyone's|all) (?:\w+ ){0,2}?(?:calendars?|docket))\b",
    re.I,
)


# "Put these on the calendar: expert reports April 1, rebuttal April 29": all that the list names
_LISTED = re.compile(
    r"\b(?:calendar|docket|diary|diarize)\b[^.;:?!\n]{0,60}:(?=\s)|\b(?:put|get|enter|add|note|place|mark)\b[^.;:?!\n]{0,60}\b(?:calendars?|docket|diary)\b[^.;:?!\n]{0,25}:(?=\s)",
    re.I,
)


def _with_listed(found: tuple[Placed, ...], text: str) -> tuple[Placed, ...]:
    order = _LISTED.search(text)
    if not order:
        return found
    return tuple(
        replace(one, role=Role.EVENT)
        if one.phrase.start >= order.end()
        and one.role in (Role.DUE, Role.LOOSE, Role.WEAK)
        and one.phrase.kind == "day"
        and not one.strong
        and not _ASKED.search(text[order.end() : one.phrase.start])
        else one
        for one in found
    )


def with_calendared(found: tuple[Placed, ...], text: str) -> tuple[Placed, ...]:
    """ "January 29, 10:00, Newark. Please calendar it.": what stands before is the event, where no word makes it a due date."""
    found = _with_listed(found, text)
    order = _WRITE_DOWN.search(text)
    if not order:
        return found
    return tuple(
        replace(one, role=Role.EVENT)
        if one.role in (Role.DUE, Role.LOOSE)
        and one.phrase.kind == "day"
        and not one.strong
        and one.phrase.end < order.start()
        and re.search(r"[.!?;\n]", text[one.phrase.end - 1 : order.start()])
        and not _ASKED.search(one.left)
        else one
        for one in found
    )
