"""The question that comes before a new matter: is the firm's conflict check clear?"""

import re

from tracker.domain.commands import AskDraft, ChoiceDraft, ConfirmMatter, MatterDraft, RefuseMatter
from tracker.domain.decide.draft import Draft
from tracker.domain.naming import Named
from tracker.domain.views import SEALED
from tracker.domain.words import listed

_IDLE = frozenset({"the", "and", "inc", "llc", "llp", "co", "corp", "company", "of", "for", "estate", "matter"})


def conflict_question(draft: Draft, to: str, wanted: MatterDraft, task: int | None) -> AskDraft:
    """Names that stand in the firm's matters already are shown, where this person may see those matters."""
    number = f"open {wanted.number}" if wanted.number else "open it (please add the matter’s number)"
    choices = (
        ChoiceDraft(f"Yes, the conflict check is clear: {number}", (ConfirmMatter(to, wanted, task),)),
        ChoiceDraft("No, there is a conflict: do not open it", (RefuseMatter(to, wanted, task),)),
    )
    asked = "" if wanted.number else " If so, which number does the matter have?"
    words = f"Is the firm’s conflict check for {wanted.label} clear?{asked}"
    known = _known_names(draft, to, wanted)
    lines, named = (*_lines(wanted), *(line for _, line in known)), Named(matters=tuple(one for one, _ in known))
    return AskDraft(to, words, choices, "Nothing starts before that.", "conflict", lines, named)


def _lines(wanted: MatterDraft) -> list[str]:
    rows = (
        ("Client", wanted.client),
        ("Parties", listed(wanted.parties)),
        ("Adverse", listed(wanted.adverse)),
        ("Court", wanted.court),
    )
    return [f"{label}: {value}" for label, value in rows if value]


def _known_names(draft: Draft, reader: str, wanted: MatterDraft) -> list[tuple[str, str]]:
    """ "Bayview Mall Partners" stands in another matter, by its number: whoever confirms should know. No wall is looked
    over."""
    named = {name: _words(name) for name in (wanted.client, *wanted.parties, *wanted.adverse) if _words(name)}
    found: list[tuple[str, str]] = []
    for matter in draft.firm.matters.values():
        if draft.firm.walled(reader, matter.number) or matter.confidentiality == SEALED:
            continue
        theirs = [_words(name) for name in (matter.caption, matter.client, *matter.parties, *matter.adverse) if name]
        found += [
            (matter.number, f"“{name}” also stands in {matter.label}")
            for name, own in named.items()
            if any(own <= t for t in theirs)
        ]
    return found


def _words(name: str) -> frozenset[str]:
    return frozenset(re.findall(r"[a-z0-9]{2,}", name.lower())) - _IDLE
