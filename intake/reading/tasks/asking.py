# ruff: noqa: E501  a pattern reads best on one line
"""Whether a mail that answers nothing asks for work at all."""

from intake import patterns as re
from intake.reading.asks import POLITE, asks, asks_for_work, courtesy, sets_due, thing_made_so, told, wishes
from intake.reading.fields import forms
from intake.reading.fragments import is_there, praises
from intake.reading.imperative import orders
from intake.reading.informing import without_information
from intake.reading.kinds import WORK_VERBS, read_kind
from intake.reading.matters import read_matter
from intake.reading.maybe import perhaps
from intake.reading.newsy import only_tells
from intake.reading.no_action import NO_ACTION
from intake.reading.people import read_people
from intake.reading.refused import without_refused
from intake.reading.sentences import sentences
from intake.reading.series import announced_count
from intake.reading.subjects import of_the_subject
from intake.reading.titles import starts_with_work
from intake.reading.when.atoms.plain import plain
from intake.reading.when.due.claims import with_kept
from intake.reading.when.phrases import phrases
from intake.reading.when.roles import Role, placed
from tracker.domain.firm import Firm

_ASKS_US = re.compile(
    rf"(?:(?:hi|hello|hey)(?: \w+){{0,2}})?\W*(?:do|does|did|are|is|who|what'?s?|how|where|when) (?!about\b)(?!.*\b(?:please|need|can you|could you|able to|free to|available (?:to|for)|(?:have|had) (?:the )?(?:time|bandwidth|room|capacity) (?:to|for)|willing to|possible|doable|feasible|mind|think (?:you|someone|somebody|anyone)|(?:someone|somebody|anyone|anybody) (?:here |there |free )?(?:who|to|that)|up (?:for|to)|(?:the )?(?:odds|chances) of)\b)(?!(?:can|could|will|would|wants? to|might) (?:please )?(?:{WORK_VERBS})\b)[^.!?]{{3,160}}\?\W*$",
    re.I,
)


def is_task_mail(subject: str, body: str, firm: Firm | None = None) -> bool:
    """Whether a mail that answers nothing asks for work at all."""
    body = without_information(without_refused(body, firm) if firm else body)
    if only_tells(body) and not NO_ACTION.search(body):
        plainly = any(asks(one) and not told(one) for one in sentences(body)) or bool(forms(body))
        return plainly or (firm is not None and _gives_to_somebody(body, firm))
    if _asks(subject, body):
        return True
    return firm is not None and (
        _gives_to_somebody(body, firm) or _dated_work(subject, body, firm) or _ordered(subject, body, firm)
    )


def _ordered(subject: str, body: str, firm: Firm) -> bool:
    """ "Weigh the pros and cons for Alvarez": an order in a verb that no list has, on a matter that is named."""
    said = [] if NO_ACTION.search(body) else sentences(body)[:40]
    if not any(orders(one) and not (told(one) or perhaps(one) or courtesy(one) or is_there(one)) for one in said):
        return False
    return bool(read_matter(f"{subject}\n{body}", firm, "body").numbers)


def _dated_work(subject: str, body: str, firm: Firm) -> bool:
    """ "Read through the Pruitt minutes ... first thing Tuesday": whatever its verb, a matter and a date for it."""
    if (
        _ASKS_US.match(body.strip())
        or NO_ACTION.search(body)
        or not read_matter(f"{subject}\n{body}", firm, "body").numbers
    ):
        return False
    lines = [one for one in body.split("\n") if one.strip()]
    if any(announced_count(one) and one.rstrip().endswith(":") for one in lines[:3]):
        return True
    if _NO_HURRY.search(body) and any(map(thing_made_so, sentences(body)[:40])):
        return True
    said = [one for one in sentences(body)[:40] if not (told(one) or perhaps(one) or courtesy(one) or praises(one))]
    return any(sets_due(one) or _ends_with_day(one) or _leaves_open(one) for one in said) or _keeps_a_date(body)


_NO_HURRY = re.compile(r"\b(?:no|not an?|without(?: any)?|there['’]s no) (?:particular |great |real )?(?:rush|hurry|deadline|urgency|clock)\b|\b(?:whenever|take your time|not urgent)\b", re.I)  # fmt: skip
_BEFORE_DAY = re.compile(r"(?:[,:–—]|\s-|^)\s*$")
_BEHIND_DAY = re.compile(r"(?: \d{1,2})?[\s.!]*")  # an hour, or a day of the month


def _ends_with_day(sentence: str) -> bool:
    """ "Whoever did the last calendar should do this one too: summer version, Thursday."; or it is nothing else: "weds 10"."""
    text = plain(sentence)
    days = [one for one in phrases(text) if one.kind == "day"]
    if not days or not _BEHIND_DAY.fullmatch(text, days[-1].end):
        return False
    return bool(_BEFORE_DAY.search(text[: days[-1].start]))


def _leaves_open(sentence: str) -> bool:
    """ "Closing statement for the Estate. No date from me.": what has no date is work; so is what has one that we cannot
    read."""
    text = plain(sentence)
    found = phrases(text)
    if any(one.kind == "span" and len(one.words) >= len(text.strip(" .!\n")) for one in found):
        return True  # "Delgado's fee receipt, find it and send it. 24 hours."
    return any(one.kind == "norush" and _DATE.search(one.words) for one in found) or bool(_BY_A_DAY.search(text))


_BY_A_DAY = re.compile(
    r"(?:^|[.!?]\s|,\s)[^.!?,]{0,80}\b(?:by|before|no later than|due)\s+(?:the (?:day|time|morning|evening|week|hour) (?!(?:of|after|before)\b)|(?:the )?(?-i:(?:[A-Z][\w.']+\s+){1,3}(?:Day|Eve|Week|Weekend|Festival))\b)",
    re.I,
)


_DATE = re.compile(r"\b(?:date|day|deadline|rush|hurry)\b", re.I)


def _keeps_a_date(body: str) -> bool:
    """ "I'd said Friday to Priya; let us keep to that"."""
    text = plain(body)
    times = placed(text, phrases(text))
    return any(one.role is Role.DUE and other.role is not Role.DUE for one, other in zip(with_kept(times, text), times, strict=True))  # fmt: skip


def _gives_to_somebody(body: str, firm: Firm) -> bool:
    """ "Renee needs to put together the binder": what is told of others is asked of a paralegal."""
    return any(
        bool(read_people(one, firm, "").assignee) and (read_kind(one)[0] != "general" or sets_due(one))
        for one in sentences(body)[:40]
        if not courtesy(one)
    )


# "No work needed on the brief, it's just the tables: TOC and TOA by Thursday"
_OF_A_PART = re.compile(
    r"\bno (?:further |more |other )?(?:work|action) (?:is )?(?:needed|required|necessary) (?:on|for|in) (?!this|it|that|your|our|the (?:matter|case|file))\w",
    re.I,
)
_CLAUSE = re.compile(r"[:;.]\s+|,\s+(?=(?:but|just|only|it['’]s (?:just|only))\b)")


def _is_work(words: str) -> bool:
    return starts_with_work(words) or (read_kind(words)[0] != "general" and not told(words) and asks(words))


# "Kindly be informed that": a courtesy that asks for nothing
_ONLY_TELLS = re.compile(r"\b(?:please|kindly|pls) (?:be (?:advised|aware|informed|reminded|told)|note)\b", re.I)


def _asks(subject: str, body: str) -> bool:
    if _ASKS_US.match(body.strip()) and not forms(body):
        return False
    if NO_ACTION.search(body) and not POLITE.search(_ONLY_TELLS.sub(" ", NO_ACTION.sub(" ", body))):
        rest = [one for said in sentences(body) for one in _CLAUSE.split(said) if not NO_ACTION.search(one)]
        apart = bool(_OF_A_PART.search(body))
        return any(wishes(one) or (sets_due(one) and _is_work(one)) or (apart and asks(one)) for one in rest)
    if asks_for_work(body) or forms(body):
        return True
    return (
        read_kind(subject)[0] != "general"
        and len(body.split()) < 40
        and not any(told(one) and not of_the_subject(one, subject) for one in sentences(body))
    )
