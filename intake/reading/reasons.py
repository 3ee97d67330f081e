# ruff: noqa: E501  a pattern reads best on one line
"""Why somebody moves a date, as far as her words say so."""

from intake import patterns as re
from intake.reading.replies.acts import clauses

_BECAUSE = r"\b(?:because|due to|owing to|on account of|in (?:light|view) of|given (?:that|the)|pursuant to|so that (?:we|they|the)|reason(?: is|\s*[:=]))\b|\b(?:since|as|now that) (?:the (?:court|judge|clerk|hearing|trial|parties|other side|conference|deposition)|(?:judge|opposing|counsel|plaintiff|defendant|we|they|both|all)\b)|\b(?:per|under|by|following) (?:the |a |an |our |their |judge \w+'s |today's |yesterday's |new |amended )*(?:court(?:'s)?|judge|order|minute order|stipulation|scheduling order|agreement|consent|ruling|notice)\b"
_BY_COURT = r"\b(?:court|judge|justice|magistrate|clerk|commissioner)\b[^.!?]{0,60}\b(?:order|grant|continu|extend|reset|resched|adjourn|mov(?:ed|es)|vacat|postpon|advanc|chang|push|gave|allow|set)\w*"
_EVENT_MOVED = r"\b(?:hearing|trial|conference|argument|motion|mediation|calendar)\b[^.!?]{0,40}\b(?:was|were|is|has been|got|been)\b[^.!?]{0,20}\b(?:continued|moved|reset|rescheduled|adjourned|postponed|vacated|advanced|taken off|pushed)"
_BY_PARTIES = r"\bstipulat\w+|\bso ordered\b|\b(?:opposing counsel|the other side|opposing|the parties|both sides|plaintiffs?|defendants?|they|we)\b[^.!?]{0,30}\b(?:agreed|consented|stipulated|gave us|got an?|were granted|obtained)\b|\b(?:extension|continuance|more time)\b[^.!?]{0,40}\b(?:granted|agreed|allowed|ordered|given)|\b(?:granted|got|obtained|received|gave|given|have) (?:us |me |an? |our |the |\w+[- ]day )*(?:extension|continuance)\b"
_WRONG = r"\b(?:miscounted|miscalculated|(?:counted|calculated|computed) (?:it )?(?:wrong(?:ly)?|incorrectly|from the wrong)|wrong (?:date|trigger|rule|day)|service was (?:late|defective|quashed)|(?:was|were) (?:re-served|served (?:again|late)))\b"
_REASON = re.compile(rf"{_BECAUSE}|{_BY_COURT}|{_EVENT_MOVED}|{_BY_PARTIES}|{_WRONG}", re.I)
_MOST = 200  # characters that are kept


def reason_in(text: str) -> str:
    """The sentence that says why, or ""; a question gives no reason."""
    said = (" ".join(one.split()) for one in clauses(text) if not one.rstrip().endswith("?"))
    return next((one[:_MOST] for one in said if _REASON.search(one)), "")
