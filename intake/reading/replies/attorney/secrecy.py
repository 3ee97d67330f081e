"""Under seal, or under seal no more: beside whatever else she orders."""

from dataclasses import replace

from intake import patterns as re
from intake.reading.replies.acts import Hit, clauses
from intake.reading.replies.common import On, Result
from intake.reading.shape import Intent

_WORDS_ONLY = {"comment", "acknowledgement_only", "praise_only", "ambiguous_conditional"}
_POLITE = re.compile(r"\W*(?:(?:thanks|thank you|thx|please|pls|hi|hello|team|all|everyone)\b\W*)*(?:[A-Z]\w+)?\W*")


def with_secrecy(result: Result, on: On, hits: dict[str, Hit]) -> Result:
    """ "Approved. This is under seal from now on"; alone, it is no remark and raises no question."""
    orders = tuple(Intent(name, hits[name].clause) for name in ("seal", "unseal") if name in hits)
    if not orders:
        return result
    said = {one.words for one in orders}
    alone = all(one in said or _POLITE.fullmatch(one) for one in clauses(on.text))
    if alone and {one.name for one in result.intents} <= _WORDS_ONLY:
        return Result(orders)
    return replace(result, intents=(*result.intents, *orders))
