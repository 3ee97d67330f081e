# ruff: noqa: E501  a pattern reads best on one line
"""A change of mind: a date, then that it will not do after all, then another. "By Thursday. P.S. I leave early on
Thursday. Could we say Wednesday at noon instead?" is Wednesday at noon, and asks nothing."""

from collections.abc import Sequence
from dataclasses import replace

from intake import patterns as re
from intake.reading.when.cues import CORRECTION, DENIED, FINE
from intake.reading.when.moments import moment_of
from intake.reading.when.role import SETTING
from intake.reading.when.roles import Placed, Role
from intake.reading.when.standpoint import Standpoint

_MAY_BE = SETTING | {Role.LOOSE}
# puts another day forward: "could we say", "so let us make it", "how about", "can you move that up to"
_PUT = re.compile(
    r"\b(?:make (?:it|that|this)|let(?:['’]?s| us) (?:say|make it|do|go (?:for|with)|aim for|try)|(?:could|can|shall|may|might|would|should) (?:we|you|i) (?:please |perhaps |maybe |possibly |instead )?(?:say|do|make (?:it|that)|go (?:for|with)|have (?:it|this|that)|aim for|try for)"
    r"|(?:move|bring|push|change|shift|switch|advance|pull) (?:it|that|this|them|the (?:date|deadline|due date|day))(?: (?:up|back|out|forward|over|ahead))*(?: to| until)?|how about|what about|say|so|then|call it|rather|better|instead|change (?:it|that) to|i(?:['’]d| would| will|['’]ll) (?:need|want|like|prefer)(?: (?:it|this|that))?|need (?:it|this|that)|please)[\s,:]*(?:(?:by|on|for|at|to|the)\s+)*$",
    re.I,
)
_MOVE = re.compile(
    r"\b(?:move|bring|push|change|shift|switch|advance|pull) (?:it|that|this|them|the (?:date|deadline|due date|day))(?: (?:up|back|out|forward|over|ahead))*(?: to| until)\s+(?:the )?$",
    re.I,
)
_INSTEAD = re.compile(r"^[^.;!\n]{0,40}?\binstead\b(?! of)", re.I)
# says that the writer thinks again
_AGAIN = re.compile(
    r"\b(?:p\.? ?s\b\.?|on (?:reflection|second thoughts?)|come to think of it|thinking (?:about it|again)|(?:just|only|now) (?:noticed?|seen?|saw|realize[ds]?|realise[ds]?|remember(?:ed)?|learned|found)|forgot(?:ten)?|my (?:bad|mistake|error)|ugh|argh|hang on|hold on|never ?mind|scratch|strike|no,? wait|nope|change of (?:plans?|mind))\b",
    re.I,
)
_REFLECTS = re.compile(
    r"\b(?:on (?:reflection|second thoughts?)|come to think of it|thinking (?:about it|again)|hang on|change of (?:plans?|mind)|no,? wait)\b",
    re.I,
)
_BREAK = re.compile(r"[.!?\n;]|\s[-–—]+\s")
# that day will not do: "I'm in court thurs", "I leave early on", "the court is dark", "Thursday is a holiday"
_HERSELF = re.compile(
    r"\b(?:i|we|i['’]?m|i['’]?ll|i['’]?ve|we['’]re|my|our|she|he)\b(?![^.;\n]*\b(?:need|want|like|by)\b)[^.;\n]{0,60}$|\b(?:court|courthouse|office|firm|clerk|vendor|everybody|everyone|building|copy center)\b[^.;\n]{0,20}\b(?:is|['’]s|are|will be|being) (?:\w+ )?(?:closed|dark|shut|out|off|away|down)\b[^.;\n]{0,10}$",
    re.I,
)
_WILL_NOT_DO = re.compile(
    r"^[\s,]*(?:is|['’]s|will be|would be|being|does|won['’]?t|isn['’]?t|can['’]?t|i['’]?m|i am|i have|i leave|we['’]?re|we are|we have)\b[^.;\n]{0,30}?\b(?:holiday|out|off|away|dark|closed|full|bad|tight|late|early|soon|impossible|not|n['’]t|no good|court|trial|hearings?|depos?(?:itions?)?|mediation|travel\w*|fly\w*|flight|leave|work|do)\b",
    re.I,
)


_MOST = 30  # times of a mail that is looked at


def without_withdrawn(found: Sequence[Placed], text: str, here: Standpoint) -> tuple[Placed, ...]:
    """The times without those that the writer takes back; what she takes back for nothing else is asked about."""
    if len(found) > _MOST:
        return tuple(found)
    found = _with_new_hours(found, text)
    for place, one in enumerate(found):
        if one.role not in SETTING or one.phrase.kind != "day":
            continue
        told = _unfit(found, place, text, here)
        for other in range(len(found) - 1, place, -1):
            if other not in told and _is_put_for(found[other], one, bool(told), text, here):
                gone = {place, *(at for at in told if at < other)}
                return tuple(_now(at, each, gone, other) for at, each in enumerate(found))
        if (
            told
            and CORRECTION.search(text[one.phrase.end : found[told[0]].phrase.start])
            and one is _last_wanted(found)
        ):
            return tuple(replace(each, role=Role.LOOSE, strong=False) if each is one else each for each in found)
    return tuple(found)


def _with_new_hours(found: Sequence[Placed], text: str) -> tuple[Placed, ...]:
    """ "Thursday 3 pm. Make that 1 pm.": the hour changes and the day stays."""
    out: list[Placed] = []
    for one in found:
        day = next((other for other in reversed(out) if other.role in SETTING and other.phrase.days), None)
        hour = one.phrase.kind == "clock" and one.role in _MAY_BE
        if hour and day and day.phrase.clock and CORRECTION.search(text[day.phrase.end - 1 : one.phrase.start]):
            out = [replace(other, role=Role.FACT, strong=False) if other is day else other for other in out]
            kinds = day.phrase.kinds | one.phrase.kinds
            whole = replace(one.phrase, days=day.phrase.days, kinds=kinds)
            out.append(replace(one, phrase=whole, role=Role.DUE, strong=True))
        else:
            out.append(one)
    return _if_half_corrected(out, text)


# "Thursday at 3. Correction, 5.", "Let's say 4.": a number that no phrase took
_BARE_HOUR = re.compile(r"\b(?:correction|make (?:it|that)|let['’]?s (?:say|make it)|i mean(?:t)?|sorry|rather)\b[,: -]*(?:at )?(?P<hour>\d{1,2})(?=\s*(?:[.!?,]|$))", re.I)  # fmt: skip


def _if_half_corrected(found: Sequence[Placed], text: str) -> tuple[Placed, ...]:
    bare = _BARE_HOUR.search(text)
    taken = bare and any(one.phrase.start <= bare.start("hour") < one.phrase.end for one in found)
    if not bare or taken:
        return tuple(found)
    return tuple(
        replace(one, role=Role.LOOSE, strong=False)
        if one.role in SETTING and one.phrase.clock and one.phrase.end <= bare.start()
        else one
        for one in found
    )


def _now(at: int, one: Placed, gone: set[int], other: int) -> Placed:
    if at == other:
        return replace(one, role=Role.DUE, strong=True)
    return replace(one, role=Role.FACT, strong=False) if at in gone else one


def _last_wanted(found: Sequence[Placed]) -> Placed | None:
    return next((one for one in reversed(found) if one.role in _MAY_BE), None)


def _unfit(found: Sequence[Placed], place: int, text: str, here: Standpoint) -> list[int]:
    """The places that tell why the day will not do."""
    return [at for at in range(place + 1, len(found)) if _tells_against(found[at], found[place], text, here)]


def _tells_against(one: Placed, due: Placed, text: str, here: Standpoint) -> bool:
    if one.phrase.kind != "day" or not _same_day(one, due, here):
        return False
    unfit = bool(_WILL_NOT_DO.match(one.right) or (one.role is Role.FACT and DENIED.search(one.left)))
    if one.strong and not unfit:
        return False
    if not _BREAK.search(text[due.phrase.end - 1 : one.phrase.start]):
        return False
    if one.role in (Role.AWAY, Role.DOING):
        return True
    return unfit or bool(_HERSELF.search(one.left))


def _is_put_for(one: Placed, due: Placed, unfit: bool, text: str, here: Standpoint) -> bool:
    if one.phrase.kind != "day" or _same_day(one, due, here) or one.role is Role.BEFORE:
        return False
    between = text[due.phrase.end - 1 : one.phrase.start]
    if not _BREAK.search(between) or _AND_ANOTHER.search(one.left):
        return False
    put = bool(_PUT.search(one.left) or _INSTEAD.match(one.right) or FINE.match(one.right))
    if one.role not in _MAY_BE and not (unfit and put and one.role in (Role.AWAY, Role.DOING)):
        return False
    if unfit:
        return put or bool(CORRECTION.search(between) or _AGAIN.search(between))
    return bool(_MOVE.search(one.left) or _INSTEAD.match(one.right) or _REFLECTS.search(between))


# "... and the other one by Friday", "propose Friday instead": no other day for the same work
_AND_ANOTHER = re.compile(r"\b(?:the other|the rest|the second|the next|another|also|separately|the (?:client|court|hearing)|propos\w+|offer\w*|suggest\w*|t(?:ell|old)|ask(?:s|ed)? (?:them|him|her|for|whether|if)|(?:opposing )?counsel|they|them|wants|depo\w*|hearing|trial|mediation)\b", re.I)  # fmt: skip


def _same_day(one: Placed, other: Placed, here: Standpoint) -> bool:
    mine, theirs = _days(one, here), _days(other, here)
    return bool(mine & theirs) or (one.phrase.words.lower() == other.phrase.words.lower())


def _days(one: Placed, here: Standpoint) -> set[object]:
    """The days that a phrase names, each of "Thursday and Friday"."""
    groups = one.phrase.days or ((),)
    return {
        option.day
        for group in groups
        for option in moment_of(replace(one.phrase, days=(group,)), here).options
        if group
    }
