# ruff: noqa: E501  a pattern reads best on one line
"""Groups of sentences that are tasks of their own; the others go with the one before."""

from collections.abc import Collection

from intake import patterns as re
from intake.reading.asks import asks, sets_due, told
from intake.reading.begins import ALSO, ANOTHER, PLUS, doer_of, matters_differ, works
from intake.reading.beside import same_time
from intake.reading.kinds import read_kind
from intake.reading.matters import read_matter
from intake.reading.matters.likes import without_likes
from intake.reading.next_work import are_dated, names_next, only_meant, says_again, says_when, turns
from intake.reading.when.atoms.plain import plain
from intake.reading.when.phrases import phrases
from tracker.domain.firm import Firm


def merged(groups: list[list[str]], shared: bool, firm: Firm, cut: Collection[str] = ()) -> list[list[str]]:
    """Groups that are tasks of their own; the others go with the one before, or behind, where that one asks nothing.
    `cut`: halves of a sentence that name work, whatever their words."""
    out: list[list[str]] = []
    for group in groups:
        halved = out and {out[-1][0], group[0]} <= {*cut} and sets_due(group[0]) and are_dated(out[-1])
        if halved or (out and (_is_other(group, out[-1], shared, firm) or _on_another(group, out, firm))):
            out.append(group)
        elif out:
            out[-1] = [*out[-1], *group]
        else:
            out.append(group)
    if len(out) > 1 and not any(asks(one) for one in out[0]) and not _said_second(out[1], out[0]):
        out = [[*out[0], *out[1]], *out[2:]]
    return out


def _on_another(group: list[str], out: list[list[str]], firm: Firm) -> bool:
    """Whether a group that asks speaks of another matter than the last that was named before."""
    wanted = (asks(group[0]) and works(group[0])) or (phrases(plain(group[0])) and not told(group[0]))
    if not wanted or not any(asks(one) for one in out[-1]):
        return False
    mine = read_matter(without_likes(" ".join(group)), firm, "body").number
    theirs = (read_matter(without_likes(" ".join(one)), firm, "body").number for one in reversed(out))
    last = next((one for one in theirs if one), None) if mine else None
    return bool(last) and last != mine


def _said_second(group: list[str], before: list[str]) -> bool:
    """ "Second task: stamp the file", behind work that is only named, with its date."""
    return bool(_SECOND.match(group[0])) and are_dated(before)


_SECOND = re.compile(r"^\W*(?:and )?(?:(?:an?|my|the) )?(?:second|another|new|separate|next) (?:task|request|assignment|job|project)\b", re.I)  # fmt: skip


def _is_other(group: list[str], before: list[str], shared: bool, firm: Firm) -> bool:
    words, earlier = " ".join(group), " ".join(before)
    if not any(asks(one) for one in before):
        return _said_second(group, before)
    if turns(group[0]) or names_next(group[0], before, firm):
        return True
    if matters_differ(words, earlier, firm) and (works(group[0]) or sets_due(group[0])):
        return True
    if (doer := doer_of(group[0], firm)) and doer != doer_of(before[0], firm):
        return True
    another = bool(ANOTHER.match(group[0]))
    if another and not any(asks(one) or (read_kind(one)[0] != "general" and not told(one)) for one in group):
        return False  # "The third is that nobody call the witness"
    if any(map(same_time, group)) and are_dated(before):
        return True
    if sets_due(words) and are_dated(before):
        if not another and all(says_again(one, before) for one in group if sets_due(one)):
            return False
        return not (only_meant(before, words) and not another and not ALSO.search(group[0]))
    if says_when(group[0]) and (another or bool(ALSO.search(group[0]))):
        return True
    return another or (shared and (works(group[0]) or bool(PLUS.match(group[0]))))
