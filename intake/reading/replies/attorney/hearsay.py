# ruff: noqa: E501  a pattern reads best on one line
"""Somebody else's approval, reported: it counts for nothing until the reviewer herself says so."""

import re
from collections.abc import Mapping
from functools import lru_cache

from intake.reading.questions import ask_about
from intake.reading.replies.acts import Hit, clauses
from intake.reading.replies.acts.act import PERSON
from intake.reading.replies.common import On, Result
from intake.reading.shape import Intent

_ROLE = r"(?:[Ss]he|[Hh]e|[Tt]hey|(?:[Tt]he |[Oo]ur |[Oo]pposing )?(?:[Cc]lient|court|judge|board|carrier|insurer|counsel|adjuster|boss|partner|reviewer|attorney)s?)"
_SAYS = r"(?:says?|said|tells?|told|thinks?|thought|mentioned|confirm(?:s|ed)|indicated|texted|wrote|feels|believes)"
_ENDORSES = r"(?:likes?|loved|approv(?:es|ed)|okay'?e?d|ok'?d|blessed|signed off|signs off|cleared it|gave (?:\w+ )?(?:ok|okay|go-ahead|green light|approval)|(?:is|was|'s|sounds|seemed?s?) (?:ok|okay|fine|good|happy|pleased|on board|comfortable)(?: with)?)"
_GAP = r"(?!,)(?!'s (?!ok|okay|fine|good|happy|approved|signed))(?:(?!\b(?:I|i|we)\b| (?:and|so|but) (?:this|it|that|the|all)\b)[^.!?;]){0,60}?"


@lru_cache(maxsize=8)
def _reported(names: tuple[str, ...]) -> re.Pattern[str]:
    """`names`: of the firm's people; a stranger's name counts only before a verb of saying."""
    who = rf"(?:{_ROLE}|{'|'.join(map(re.escape, names)) or '(?!)'})"
    return re.compile(
        rf"\b(?:good|fine|ok|okay|great) (?:to|with|by|for) {who}\b|\b{who}\b{_GAP}\b(?:{_SAYS}|{_ENDORSES})|\b{PERSON} {_SAYS}\b"
        rf"|\b(?:[Pp]er|[Aa]ccording to|I (?:hear|heard|understand|gather|am told)(?: from| that)?|(?<!until I've )(?<!after I've )[Ss]poke (?:to|with)|[Ww]ord from) (?:{who}|{PERSON})\b"
    )


_OWN = re.compile(
    r"\b(?:so do i|as do i|me too|i do too|same here|so am i|as am i)\b|\b(?:i|we)(?:'ve|'m| have| am| also| hereby| too| both| do)* (?:approv(?:e|ed|ing)|agree|concur|sign(?:ed)? off|read|reviewed|checked|compared|proofed|proofread|(?:went|been|gone) (?:through|over)|looked (?:at|over|through))\b",
    re.I,
)
_BARE = re.compile(
    r"^\W*(?:so |ok,? |okay,? |yes,? )?(?:approved?|looks? (?:good|fine|great)|lgtm|no changes|signed off)\b(?! (?:by|per|according)\b)(?! (?:to|with) (?-i:[A-Z]))",
    re.I,
)


def reported(on: On, hits: Mapping[str, Hit]) -> str:
    """The clause that reports an approval, where the writer gives none of her own."""
    said = clauses(on.text)
    if any(_OWN.search(one) for one in said):
        return ""
    names = {part for one in on.scene.firm.people.values() if one.address != on.me for part in one.name.split()}
    pattern = _reported(tuple(sorted(names)))
    strange = [one for one in said if pattern.search(one)]
    own = [one for one in said if _BARE.match(one)]
    if not strange or own:
        return ""
    approving = {hit.clause for name, hit in hits.items() if name in ("approve", "hearsay")}
    if approving and _PASSED_ON.search(strange[0]):
        return strange[0]  # "Dana told me it's good to go. Please mark it approved."
    return next((one for one in strange if one in approving), "")


_PASSED_ON = re.compile(
    r"\b(?:good|fine|ok|okay|approv\w+|happy|go|satisfied|no (?:changes|comments)|signed off|final|ready|done)\b", re.I
)


def ask_to_file(on: On, clause: str) -> Result:
    """ "Dana says to go ahead and file": Dana is asked."""
    version = on.task.current_version or 1
    question = ask_about(
        on.task.reviewer or on.me,
        "filing",
        f'{on.scene.writer.name} writes: "{clause}". Shall version {version} of {on.task.label} be filed?',
        ("Yes, file it", "No, not yet"),
        "Nothing is filed until you say so.",
        ("file", "keep"),
    )
    return Result((Intent("hearsay_approval", clause),), questions=(question,))


def ask_reviewer(on: On, clause: str) -> Result:
    reviewer = on.task.reviewer or on.me
    version = on.task.current_version or 1
    question = ask_about(
        reviewer,
        "approval",
        f'{on.scene.writer.name} writes: "{clause}". Do you approve {on.task.label} version {version}?',
        ("Yes, approve it", "No"),
        "Nothing is approved until you answer.",
        ("approve", "changes"),
    )
    return Result((Intent("hearsay_approval", clause),), questions=(question,))
