"""What an attorney's words do to a task. In order: a reaction, stop or go, review, dates and people, the rest."""

from dataclasses import replace

from intake import patterns as re
from intake.reading.questions import ask_about
from intake.reading.replies.acts import Hit, found
from intake.reading.replies.attorney.ahead import ahead_withdrawn
from intake.reading.replies.attorney.asides import nothing_here, without_first_thoughts
from intake.reading.replies.attorney.courtesy import is_reaction, no_decision
from intake.reading.replies.attorney.decision import VERDICTS
from intake.reading.replies.attorney.doubts import standing, without_checking
from intake.reading.replies.attorney.explained import only_copies, without_explained
from intake.reading.replies.attorney.figures import without_figures
from intake.reading.replies.attorney.hearsay import ask_reviewer, reported
from intake.reading.replies.attorney.hinges import hinges
from intake.reading.replies.attorney.last_word import by_the_last_word
from intake.reading.replies.attorney.news import without_news
from intake.reading.replies.attorney.orders import take_orders, with_orders
from intake.reading.replies.attorney.own_time import with_own_time
from intake.reading.replies.attorney.progress import with_progress
from intake.reading.replies.attorney.reopening import reopened
from intake.reading.replies.attorney.rest import read_rest
from intake.reading.replies.attorney.review import read_review
from intake.reading.replies.attorney.secrecy import with_secrecy
from intake.reading.replies.attorney.spoken_for import in_her_words
from intake.reading.replies.attorney.still_due import content_first
from intake.reading.replies.attorney.stopping import of_this, reopen, stop_or_go
from intake.reading.replies.attorney.terms import read_terms, with_watchers
from intake.reading.replies.attorney.thinks_again import thinks_again
from intake.reading.replies.attorney.undecided import unasked, yet_to_decide
from intake.reading.replies.attorney.undoing import undoes
from intake.reading.replies.attorney.unused import with_unused_date
from intake.reading.replies.attorney.wanted import wanted_change
from intake.reading.replies.attorney.watching import with_watching
from intake.reading.replies.common import DELIVERED, On, Result, may_direct, may_review
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
    if may_direct(on) and (taken := ahead_withdrawn(on)):
        rest = replace(on, text=taken.rest)
        others = _read(rest) if len(_WORDS.findall(taken.rest)) > 1 else Result()
        return replace(others, intents=(Intent("withdraw_ahead", taken.words), *others.intents))
    return with_own_time(on, _read(on)) if may_direct(on) else _read(on)


def _read(on: On) -> Result:
    again = thinks_again(on) if may_direct(on) else None
    if isinstance(again, Result):
        return again
    on = again or on
    told = by_the_last_word(without_first_thoughts(without_checking(without_figures(_GREETED.sub("", on.text)))))
    on = in_her_words(replace(on, text=in_digits(standing(told), above=4)))
    if not may_direct(on):
        return _bystander(on, found(on.text, "attorney"))
    orders, rest = take_orders(on)
    if orders:
        return with_orders(orders, on, _decided(rest) if _WORDS.search(rest.text) else None)
    return _delivered(on) if on.task.status in DELIVERED else _decided(on)


def _delivered(on: On) -> Result:
    """Of work that is handed in: what others did with other things aside, and what she has yet to read or decide."""
    if again := reopened(on, found(on.text, "attorney")):
        return _with_beside(reopen(on, {"reopen": again}), on, with_watching(on, {}))
    if nothing_here(on):
        return Result((Intent("comment", on.words),))
    told = without_news(on)
    if not _WORDS.search(told.text):
        return Result((Intent("comment", on.words),))
    decides = on.task.status == "in_review" and may_review(on) and not hinges(told)
    plans = yet_to_decide(told.text) if decides else None
    hits = found(plans.rest, "attorney") if plans else {}
    if plans is None or (VERDICTS & hits.keys() and not _of_another(on, plans.rest, hits)):
        return _opened_perhaps(told, _decided(told))
    if _VERDICT_WORD.search(plans.rest) and not _of_another(on, plans.rest, hits):
        return _decided(told)
    if not _WORDS.search(plans.rest):
        return _plans_alone(unasked(_decided(told), on), on)
    return unasked(_decided(replace(on, text=plans.rest)), on)


def _of_another(on: On, rest: str, hits: dict[str, Hit]) -> bool:
    """ "Priya says it's approved. I want to read it myself first.": the verdict is another's, hers is to come."""
    return bool(reported(replace(on, text=rest), hits)) and not hits.keys() & {"authorise_filing", "authorise_service"}


def _opened_perhaps(on: On, result: Result) -> Result:
    """A change to work that is approved, in words that open nothing: asked about."""
    silent = {one.name for one in result.intents} == {"comment"} and not result.questions
    wanted = wanted_change(on, {}) if silent and on.task.status in ("approved", "closed") else None
    if wanted is None:
        return result
    text = f'You write: "{wanted.clause}". Shall {on.task.label} be opened again for that, and by when do you need it?'
    return replace(result, questions=(ask_about(on.me, "other", text, (), "It stays as it is until you answer."),))


def _plans_alone(result: Result, on: On) -> Result:
    """Nothing but what she has yet to do, whatever acts its words may also mean."""
    kept = {one.name for one in result.intents} <= {"acknowledgement_only", "praise_only"}
    return replace(result, status=None, questions=()) if kept else Result((Intent("comment", on.words),))


_VERDICT_WORD = re.compile(r"\bapproved\b", re.I)  # "Probably approved, but let me sleep on it": asked


def _decided(on: On) -> Result:
    return content_first(on, _verdict) or _verdict(on)


def _verdict(on: On) -> Result:
    hits = without_explained(on.text, with_watching(on, found(on.text, "attorney")))
    hits = with_progress(on, _with_wanted(on, hits))
    for step in (stop_or_go, read_review, read_terms):
        if (result := step(on, hits)) is not None:
            return _with_beside(result, on, hits)
    return _with_beside(read_rest(on, hits), on, hits)


def _with_beside(result: Result, on: On, hits: dict[str, Hit]) -> Result:
    """What may be said beside any decision: whom to copy, what is under seal, a day that nothing has used."""
    return with_unused_date(on, with_secrecy(with_watchers(result, on, hits), on, hits))


_ELSE = {"request_revisions", "minor_changes", "cancel", "authorise_filing", "authorise_service"}


def _with_wanted(on: On, hits: dict[str, Hit]) -> dict[str, Hit]:
    """With a change that is asked for in plain words, where the version lies with her."""
    if on.task.status != "in_review" or not may_review(on) or _ELSE & of_this(on, hits).keys():
        return hits
    wanted = wanted_change(on, hits)
    if wanted and "add_watcher" in hits and only_copies(wanted.clause, hits["add_watcher"]):
        return hits
    return hits | {"request_revisions": wanted} if wanted else hits


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
