"""What an attorney's words do to a task. In order: a reaction, stop or go, review, dates and people, the rest."""

from dataclasses import replace

from intake import patterns as re
from intake.reading.replies.acts import Hit, found
from intake.reading.replies.attorney.ahead import taken_back
from intake.reading.replies.attorney.courtesy import is_reaction, no_decision
from intake.reading.replies.attorney.doubts import standing, without_checking
from intake.reading.replies.attorney.explained import without_explained
from intake.reading.replies.attorney.hearsay import ask_reviewer, reported
from intake.reading.replies.attorney.orders import take_orders, with_orders
from intake.reading.replies.attorney.rest import read_rest
from intake.reading.replies.attorney.review import read_review
from intake.reading.replies.attorney.secrecy import with_secrecy
from intake.reading.replies.attorney.stopping import stop_or_go
from intake.reading.replies.attorney.terms import read_terms, with_watchers
from intake.reading.replies.attorney.undoing import undoes
from intake.reading.replies.attorney.unused import with_unused_date
from intake.reading.replies.common import On, Result, may_direct
from intake.reading.replies.days import in_digits
from intake.reading.shape import Intent

# "Good morning," is no praise
_GREETED = re.compile(
    r"^\W*good (?:morning|afternoon|evening|day)\b(?:,? (?:all|everyone|team|both|(?-i:[A-Z])\w+))?[,.!: –—-]*", re.I
)
_WORDS = re.compile(r"[A-Za-z]{2,}")


def read_attorney(on: On) -> Result:
    """The result of an attorney's (or delegate's) words on one task."""
    if is_reaction(on.scene.subject, on.text) or not _WORDS.search(on.text):
        return no_decision(on, "reaction_only")
    if may_direct(on) and undoes(on.text):
        return Result((Intent("undo", on.words),))
    if may_direct(on) and (taken := taken_back(on)):
        rest = replace(on, text=taken.rest)
        others = _read(rest) if len(_WORDS.findall(taken.rest)) > 1 else Result()
        return replace(others, intents=(Intent("withdraw_ahead", taken.words), *others.intents))
    return _read(on)


def _read(on: On) -> Result:
    on = replace(on, text=in_digits(standing(without_checking(_GREETED.sub("", on.text))), above=4))
    if not may_direct(on):
        return _bystander(on, found(on.text, "attorney"))
    orders, rest = take_orders(on)
    if orders:
        return with_orders(orders, on, _decided(rest) if _WORDS.search(rest.text) else None)
    return _decided(on)


def _decided(on: On) -> Result:
    hits = without_explained(on.text, found(on.text, "attorney"))
    for step in (stop_or_go, read_review, read_terms):
        if (result := step(on, hits)) is not None:
            return _with_beside(result, on, hits)
    return _with_beside(read_rest(on, hits), on, hits)


def _with_beside(result: Result, on: On, hits: dict[str, Hit]) -> Result:
    """What may be said beside any decision: whom to copy, what is under seal, a day that nothing has used."""
    return with_unused_date(on, with_secrecy(with_watchers(result, on, hits), on, hits))


def _bystander(on: On, hits: dict[str, Hit]) -> Result:
    """A colleague's words change nothing; she who decides sees them."""
    if on.task.status == "in_review" and (passed_on := reported(on, hits)):
        return ask_reviewer(on, passed_on)
    if {"thanks", "praise"} & hits.keys() and not hits.keys() - {"thanks", "praise", "weak_ok", "approve"}:
        return Result((Intent("comment_not_reviewer", on.words),))
    return Result(
        (Intent("comment_not_reviewer", on.words),),
        flags=("The reviewing attorney sees this comment; it changes nothing.",),
    )
