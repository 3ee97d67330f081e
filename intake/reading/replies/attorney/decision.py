# ruff: noqa: E501  a pattern reads best on one line
"""The reviewer's decision on the version in review: approved, changes, a condition, or too unclear to count."""

from intake import patterns as re
from intake.reading.questions import ask_about
from intake.reading.replies.acts import Hit, every, found
from intake.reading.replies.attorney.approval import read_approval
from intake.reading.replies.attorney.condition import ask_condition, is_conditional, looks_again
from intake.reading.replies.attorney.courtesy import TO_COME, no_decision
from intake.reading.replies.attorney.doubts import doubt, names_current, of_the_work, other_version
from intake.reading.replies.attorney.half_meant import half_meant
from intake.reading.replies.attorney.lacking import praised_without
from intake.reading.replies.attorney.mockery import mocks
from intake.reading.replies.attorney.revisions import approved_but, asks_changes, is_rejection, read_revisions
from intake.reading.replies.common import On, Result
from intake.reading.shape import Intent

_DECIDES = {
    "approve",
    "authorise_filing",
    "authorise_service",
    "request_revisions",
    "minor_changes",
    "negative",
    "reassign",
}
VERDICTS = {"approve", "authorise_filing", "authorise_service"}


def read_decision(on: On, hits: dict[str, Hit]) -> Result | None:
    if praised_without(on.text, hits) or mocks(on.text, hits):
        return _negative(on)
    if TO_COME.search(on.text) and not _DECIDES & found(TO_COME.sub(" ", on.text), "attorney").keys():
        return no_decision(on, "acknowledgement_only")
    if "negative" in hits and not (_amazed(hits) or ("request_revisions" in hits and not _only_negative(hits))):
        return read_revisions(on, hits) if is_rejection(on, hits) else _negative(on)
    strong = tuple(one for one in every(on.text, "attorney") if one.name in VERDICTS)
    approves = _approves(on, hits)
    if halved := half_meant(on.text):
        return ask_condition(on, halved, unchanged=True)
    if approves and (old := _stale(on, strong)):
        return _stale_result(on, old)
    return _verdict(on, hits, approves, strong)


def _verdict(on: On, hits: dict[str, Hit], approves: bool, strong: tuple[Hit, ...]) -> Result | None:
    changes = asks_changes(hits)
    if changes and strong and not any(of_the_work(one, on) for one in strong):
        approves = False  # "the spelling with two r's is right" stands among what is to be changed
    if approves and (later := TO_COME.search(on.text)):
        return ask_condition(on, later[0].strip(" ,.;"), unchanged=True)
    said_ok = approves or "weak_ok" in hits
    if said_ok and "minor_changes" not in hits and (again := looks_again(on.text)):
        return ask_condition(on, again, unchanged=False)
    if approves and changes and (first := _before_that(hits)):
        return ask_condition(on, first, unchanged=False)
    if approves and changes:
        return approved_but(on, hits)
    if approves and is_conditional(strong, on.text):
        return ask_condition(on, strong[0].clause, unchanged=True)
    if changes and (but := _ok_but(hits)):
        return ask_condition(on, but, unchanged=False)
    if changes or is_rejection(on, hits):
        return read_revisions(on, hits)
    if strong and (clause := doubt(on, strong)):
        return ask_condition(on, clause, unchanged=True)
    return read_approval(on, hits) if approves else None


def _ok_but(hits: dict[str, Hit]) -> str:
    """ "OK, but check cite 4", "fine, just be sure it cites the lease"; "Great start. Needs another pass though" is no such leave."""
    if "weak_ok" not in hits or _BEGUN.search(hits["weak_ok"].clause):
        return ""
    said, condition = hits["weak_ok"], hits.get("condition")
    if condition and (condition.place == said.place or len(said.clause.split()) < 3):
        return condition.clause
    return said.clause if _JUST.match(said.clause) else ""


_JUST = re.compile(
    r"^\W*(?:all |sounds |looks )?\w+(?: with me| by me)?[,;:]? (?:just|only) (?!as\b|like\b|in time\b|what\b)", re.I
)


_BEGUN = re.compile(
    r"^\W*\w+ (?:start|beginning|begin|first|effort|progress|try|bones|direction|stuff|but not)\b", re.I
)


def _before_that(hits: dict[str, Hit]) -> str:
    """ "I'm ok with it, but somebody check the cite first": the change comes before the approval counts."""
    changes = (hits[name].clause for name in ("request_revisions", "minor_changes") if name in hits)
    return next((one for one in changes if _FIRST.search(one)), "")


_FIRST = re.compile(
    r"\b(?:check|verify|confirm|proof\w*|fix|correct|look|compare|read|make sure)\b[^.;!?]*\bfirst(?: please| pls| though)?\W*$",
    re.I,
)


def _approves(on: On, hits: dict[str, Hit]) -> bool:
    listed = not on.single and "weak_ok" in hits and len(on.text.split()) <= 3  # "1 ok, 2 needs work": a verdict
    return listed or bool(VERDICTS & hits.keys())


def _amazed(hits: dict[str, Hit]) -> bool:
    """ "Wow, really nice work. It's approved.": marvelled at, and approved in so many words."""
    return "approve" in hits and "request_revisions" not in hits and hits["negative"].words.lower() == "wow"


def _only_negative(hits: dict[str, Hit]) -> bool:
    return (
        hits["negative"].clause == hits["request_revisions"].clause
        and len(hits) < 4
        and bool(re.search(r"would be", hits["negative"].clause, re.I))
    )


def _negative(on: On) -> Result:
    question = ask_about(
        on.me,
        "approval",
        f"It sounds as if something is off with {on.task.label}. What should be changed, and by when?",
        (),
        "Nothing is approved.",
    )
    return Result((Intent("negative_or_sarcastic", on.words),), questions=(question,))


def _stale(on: On, strong: tuple[Hit, ...]) -> int | None:
    """The old version that she speaks of: by her words, else by the letter that she answers."""
    current = on.task.current_version
    if (named := other_version(on, strong)) is not None:
        return named
    if on.version is None or current is None or on.version == current or names_current(on):
        return None
    return on.version


def _stale_result(on: On, old: int) -> Result:
    now = on.task.current_version
    text = f"You wrote about version {old}; version {now} is the current one. Do you approve version {now}?"
    question = ask_about(
        on.me,
        "approval",
        text,
        (f"Yes, approve version {now}", "No"),
        "Nothing is approved until you answer.",
        ("approve", "changes"),
    )
    return Result((Intent("stale_version_approval", on.words),), questions=(question,))
