# ruff: noqa: E501  a pattern reads best on one line
"""Files that are a part of the work: what says so, whether they are all of it after all, and when the rest comes.

A later day for the rest is a proposal, however it is said: "Could I have until Friday for the afternoon session?", "rest
Friday noon". A day in time is told with the part.
"""

from collections.abc import Iterator
from dataclasses import replace

from intake import patterns as re
from intake.reading.replies.acts import Hit, clauses, found
from intake.reading.replies.common import On, Result, as_due, due_in, value_of
from intake.reading.replies.paralegal.pieces import lacking
from intake.reading.replies.paralegal.rest import from_rest, is_told, rest_dated
from intake.reading.replies.paralegal.times import ask_when, of_requester, past_due, proposal, proposed
from intake.reading.shape import DueValue, Intent

_LAST_PART = re.compile(
    r"\b(?:part|vol|volume|batch|set|installment|section)s?\.? ?(?:#|no\.? ?)?(\d{1,2}) of \1\b", re.I
)
_TO_COME = re.compile(
    r"\b(?:follow\w*|to come|coming|missing|outstanding|remain\w*|rest|still|later|tomorrow|tonight|not (?:yet )?(?:complete|finished|done))\b",
    re.I,
)


_WHOLE = re.compile(
    r"(?<!not )(?<!not yet )(?<!n't )(?<!n't yet )(?<!to )(?<!until )(?<!be )(?<!nearly )(?<!almost )\b(?:final|complete|finished (?!up\b|see\b|and\b|so\b|with\b|on\b|today\b|by\b|but\b)(?=[a-z]))(?! ?(?:half|halves|third|quarter|part|portion|piece|section|session|segment|stretch|chunk|leg|batch|volume|tape|hour|instal?lment|tranche|\d+ ?(?:%|percent)|pages?|set (?:will|follows|comes|tomorrow)))",
    re.I,
)
# What somebody else still owes, or a paper lists as missing, is no work that is still to come.
_OF_OTHERS = re.compile(
    r"\b(?:(?:a|and|with|plus|includ\w+)(?: the| a)? (?:short |full |updated |new )?(?:list|table|note|chart|schedule|log|column|page|memo)|the list) (?:of|on|showing|with|listing|for|about)\b(?:(?!\b(?:is|are|will|comes?|i|we)\b)[^.;,\n]){0,60}?\b(?:missing|outstanding|remain\w*|open|owe[sd]?|to come|still|follow\w*|ha(?:s|ve) not|hasn't|haven't)\b[^.;,\n]*"
    r"|\bwhat (?!(?:i|we|is|follows|remains)\b)(?:[\w.']+ ){1,4}?(?:still )?(?:owes?|ha(?:s|ve) (?:not|yet|to|still)|hasn't|haven't|must|needs? to|did not|didn't)\b[^.;,\n]*"
    r"|\b(?:still )?missing from (?:the|his|her|their|our) (?:[\w'-]+ ){0,2}?(?:set|production|files?|records?|binder|exhibits?|docket|transcript|report|chart|responses?|list)\b"
    r"|\b(?:(?:mr|mrs|ms|dr)\. ?\w+(?: \w\.)?|(?:the |our |his |her )?(?:client|witness|court|clerk|carrier|adjuster|doctor|providers?|clinic|hospital|vendor|bank|county|employer|agency|opposing counsel|other side|expert|defendants?|plaintiffs?|husband|wife)|he|she|they) (?:still |also |only )*(?:owes?|said|says|testified|promised|swore|would|claims?|mentions?|(?<=side )(?:served|filed|produced)|(?<=counsel )(?:served|filed|produced)|(?<=they )(?:served|filed))\b(?:(?!,? (?:(?:and|but|so) )?i(?:'ll| will)\b)[^.;\n])*",
    re.I,
)


# "The finished summary is attached. I still owe you the table of authorities.": hers to send, whatever is finished
_STILL_HERS = re.compile(
    r"\b(?:i(?:'ll| will)|i'm|i am|i)\b[^.;!?]{0,25}\b(?:still (?:owe|have to|need to|working)|(?:send|get|have|deliver|forward) (?:it|them|that|those|the rest)\b)|\bstill (?:to come|working on|missing)\b|\b(?:is|are)(?:n't| not) (?:yet )?(?:done|finished|ready|complete|included|in there|in it)\b|\b(?:part|half|volume|rest|remainder|second|appendix|index|exhibits?|tables?)\b[^.;!?]{0,20}\b(?:follows?|(?:will|to) (?:follow|come))\b|\bonly the first\b",
    re.I,
)


def _is_last(text: str) -> bool:
    """ "Here is part 3 of 3": with it the work is whole, unless something is still to come."""
    return bool(_LAST_PART.search(text)) and not _TO_COME.search(text)


# What comes beside the parts that were sent before, and what comes in the stead of all of them.
_THE_REST = re.compile(
    r"\b(?:the )?(?:rest|remainder|remaining|balance|missing|outstanding|last (?:few|part|piece|batch|two|three|section)|(?:second|other|final) (?:half|part|batch|volume|set|installment))\b(?! (?:\w+ )?(?:is|are|stays?|remains?|was|were) (?:\w+ )?(?:the same|unchanged|untouched|as (?:it|they|before)))|\b(?:in addition|additional|also (?:attached|attaching)|beside[s]?|to go with)\b|\b(?:part|vol|volume|batch|set|installment|section)s?\.? ?(?:#|no\.? ?)?(?:[2-9]|\d\d)\b",
    re.I,
)
_ALL_OF_IT = re.compile(
    r"\b(?:complete|entire|whole|full|consolidated|combined) (?:\w+ )?(?:set|version|draft|summary|memo|package|packet|document|file|work|thing|index|chart|report)\b|\b(?:everything|all of it|all) (?:is |are )?(?:now )?(?:in one|together|combined|merged)\b|\b(?:replaces?|instead of|in place of|supersedes?|ignore|disregard) (?:all|everything|both|the (?:parts|earlier files|previous files))\b",
    re.I,
)


def beside(text: str) -> bool | None:
    """Whether the files come beside what was sent before; None where the words do not say."""
    if _ALL_OF_IT.search(text):
        return False
    return True if _THE_REST.search(text) else None


# What is handed in is said to be no more than so much
_SO_FAR = re.compile(
    r"\bwhat(?:ever)?(?:'s| is| i've| i have)(?: got| been)? (?:finished|done|completed?|ready|so far|typed|through)\b[^.;!?]{0,15}\b(?:attached|enclosed|here|herewith)\b|\bonly (?:got|gotten|made it|managed|finished|have|did|done|covers?|goes|went)? ?(?:through|to|as far as|up to|half|part|the (?:\w+ ){1,3}(?:sections?|half|parts?|sessions?|portions?|exam\w*)|one of|two of|three of|some of|\d+ of|so far)\b|\bas far as i(?:'ve| have)? (?:got|gotten|get|made it|come)\b|\bprogress (?:to date|so far)\b|\b(?:attached|first|second|this|next|enclosed) instal?lment\b|\binstal?lment (?:one|two|1|2|is attached)\b|\b(?:is|are|was|were|has|have)(?:n't| not) (?:in (?:it|there|here)|included|done|finished|ready|been (?:done|finished|included|summari[sz]ed)|part of (?:it|this))(?: yet|,? but| so far)|\bhalf a loaf\b|\bhalf(?: of (?:it|them|the \w+))?(?: is| are)? (?:attached|enclosed|here)\b",
    re.I,
)


def is_whole(text: str) -> bool:
    """Whether the files are said to be all of it."""
    return bool(_WHOLE.search(text)) or _is_last(text)


def read_part(on: On, hits: dict[str, Hit]) -> Result | None:
    """A part of the work, and the day that is proposed for the rest; None where the files are all of it."""
    said = _part(on) or _to_come(on, hits)
    if not said or (is_whole(on.text) and not _STILL_HERS.search(said)):
        return None
    eta = value_of(due_in(on.text, on)) or value_of(due_in(as_due(said), on))
    eta = of_requester(eta, on) if eta else None
    part = Result((Intent("partial_delivery", said, stated_eta=eta, beside=beside(on.text)),), "in_progress")
    if on.task.status == "in_review":
        return part
    if later := _later(on, hits, said):
        return part.plus(Intent("propose_new_due", later[0], proposed_due=later[1]))
    wish = hits.get("propose_new_due")
    if eta is None and wish and _MORE_TIME.search(wish.clause):
        asks = ask_when(on, wish.clause)
        return replace(part.plus(*asks.intents), questions=asks.questions)
    return part


_MORE_TIME = re.compile(r"\b(?:extension|more time|extra time|additional time|longer|another day|a day or two)\b", re.I)


def _part(on: On) -> str:
    """The words by which more is to come."""
    own = _OF_OTHERS.sub(" ", on.text)
    hit = found(own, "paralegal").get("partial")
    return hit.clause if hit else lacking(own)


def _to_come(on: On, hits: dict[str, Hit]) -> str:
    """A piece of it that has a day of its own, or more time that is asked for beside the files."""
    said = clauses(_OF_OTHERS.sub(" ", on.text))
    far = next((one for one in said if _SO_FAR.search(one)), "")
    wish = hits.get("propose_new_due")
    asks = (
        wish is not None
        and wish.clause in said
        and not is_told(wish.clause)
        and ("deliver" not in hits or _is_late(wish.clause, on))
    )
    dated = (one for one in said if rest_dated(one) and _day_in(one, on))
    return far or (wish.clause if wish and asks else next(dated, ""))


def _is_late(clause: str, on: On) -> bool:
    day = _day_in(clause, on)
    return day is not None and past_due(day, on)


def _later(on: On, hits: dict[str, Hit], said: str) -> tuple[str, DueValue] | None:
    """The words and the day later than the due one, by which she asks for time or says that the rest will come."""
    for clause in _of_the_rest(on, hits, said):
        if (day := _day_in(clause, on)) and past_due(day, on):
            return clause, day
    return None


def _of_the_rest(on: On, hits: dict[str, Hit], said: str) -> Iterator[str]:
    if wish := hits.get("propose_new_due"):
        yield wish.clause
    yield said
    yield from (one for one in clauses(_OF_OTHERS.sub(" ", on.text)) if not is_told(one))


def _day_in(clause: str, on: On) -> DueValue | None:
    """The day of one sentence, whether she asks for it or names it."""
    alone = replace(on, text=clause)
    if (rest := from_rest(clause)) and (told := value_of(due_in(rest, alone))):
        return of_requester(told, on)
    if day := proposed(alone, clause):
        return day
    named = value_of(due_in(as_due(proposal(clause)), alone))
    return of_requester(named, on) if named else None
