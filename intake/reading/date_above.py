# ruff: noqa: E501  a pattern reads best on one line
"""A line above a list that says when all of it is wanted: "Tomorrow by 2, in draft:". A day within an item ("notice for Karen
Voss, May 4 at 10 am, our office") is then that of its event."""

from collections.abc import Sequence

from intake import patterns as re
from intake.reading.kinds import STARTS_WORK, read_kind
from intake.reading.sentences import sentences
from intake.reading.titles import starts_with_work
from intake.reading.when.atoms.plain import plain
from intake.reading.when.inside import PRODUCT
from intake.reading.when.phrases import phrases
from intake.reading.when.role import Role
from intake.reading.when.roles import placed

# what may stand beside the time: "in draft", "ready to sign", "all on my desk", "I need these", "two for you"
_FILLER = re.compile(
    r"\b(?:by|on|for|at|before|no later than|due|please|pls|plz|thanks|in|draft|drafts|form|final|finals|clean|rough|ready|to|sign|signature|my|your|you|review|all|both|each|everything|these|this|those|the|following|below|of|them|it|desk|inbox|hands|me|us|with|i|we|need|want|like|would|(?<=['’])(?:d|ll|s)|will|shall|two|three|four|five|things|items|pieces|papers|documents|here|is|are|wanted|needed|required|and|first|signed|done|finished|hi|hello|ok|so|now|a|couple|few|notices|letters|sharp|at the latest|latest)\b",
    re.I,
)
_PAPER = re.compile(
    rf"^\W*(?:(?:\(?\d{{1,2}}[.)]|the|an?|our|his|her|their|my)\s+)*(?:(?!(?:is|are|was|were|has|have|will|by|for|to|of)\b)[\w'’-]+ ){{0,4}}?(?:{PRODUCT}|notices?|subpoenas?|summons|stipulations?|stip|motions?|briefs?|orders?|certificates?|declarations?|affidavits?|requests?|responses?|petitions?|complaints?|answers?|agreements?|exhibits?|forms?|proofs?|statements?|designations?|instructions?|invitations?|confirmations?|covers?|tables?)\b",
    re.I,
)
# of what happens on a day of its own
_HAS_EVENT = re.compile(r"\b(?:notic\w+|subpoena\w*|summons|hearing|deposition|depo|mediation|conference|interview|trial|moved|moving|reset|continued|continuing|rescheduled|confirm\w*|invit\w+|stipulat\w+|calendar\w*|appointment|appearance|examination|inspection|meeting|call)\b", re.I)  # fmt: skip


def date_above(lead: str) -> str:
    """The line that says by when all of a list is wanted, with its "by"; "" where the last words above are no such line."""
    last = lead.strip().split("\n")[-1] if lead.strip() else ""
    said = plain(sentences(last)[-1] if last else "")
    opens, said = said.rstrip().endswith((":", "-", "–", "—")), said.rstrip(" :–—-")
    times = [one for one in phrases(said) if one.kind in ("day", "clock", "span")]
    if not opens or len(times) != 1 or len(said) > 90:
        return ""
    rest = f"{said[: times[0].start]} {said[times[0].end :]}"
    if re.search(r"\w", _FILLER.sub(" ", rest)):
        return ""
    return f"by {said[times[0].start : times[0].end]}"


def papers_under_a_date(items: Sequence[str], lead: str) -> bool:
    """Whether each item of a list under such a line names a piece of work."""
    return bool(date_above(lead)) and all(map(_is_paper, items))


def _is_paper(item: str) -> bool:
    return (
        bool(_PAPER.match(item) or STARTS_WORK.match(item)) or starts_with_work(item) or read_kind(item)[0] != "general"
    )


def has_only_event(item: str) -> bool:
    """Whether the days of an item are those of an event, or there are none: no word says that the work is due then."""
    text = plain(item)
    times = [one for one in placed(text, phrases(text)) if one.phrase.kind in ("day", "clock", "span")]
    if any(one.strong or one.role in (Role.LATEST, Role.WISH, Role.BEFORE) for one in times):
        return False
    return not times or bool(_HAS_EVENT.search(item))
