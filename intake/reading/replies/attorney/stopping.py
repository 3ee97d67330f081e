# ruff: noqa: E501  a pattern reads best on one line
"""Stop and go: words that cancel, hold, resume or reopen a task."""

from dataclasses import replace

from intake import patterns as re
from intake.reading.questions import ask_about
from intake.reading.replies.acts import Hit, every
from intake.reading.replies.acts.act import DAY, DAYNAME
from intake.reading.replies.attorney.aimed import OTHER, TASK, UNSURE, aimed_at
from intake.reading.replies.attorney.beside import date_beside
from intake.reading.replies.attorney.handed import handed_over
from intake.reading.replies.attorney.needless import only_then
from intake.reading.replies.attorney.reopening import of_no_matter
from intake.reading.replies.attorney.revisions import asks_changes, date_question
from intake.reading.replies.common import DELIVERED, OPEN, On, Result, agreed_revision, due_in, value_of
from intake.reading.shape import Intent, Outcome, QuestionRead

_DONE = ("closed", "approved", "cancelled")
_STOP_AND_GO = ("cancel", "hold", "resume")


# "We settled. Finish it anyway": the work goes on.
_GOES_ON = re.compile(
    r"(?<!thanks )(?<!thank you )\b(?:anyway|still (?:need|want)|keep (?:going|working|at it)|go ahead and finish|(?<!need to )(?<!not )(?<!n't )(?<!don't have to )finish (?:it|this|the \w+|what)|carry on|(?:as|like) planned|do need (?:it|this|them)|proceed as)\b",
    re.I,
)


def _of_this(on: On, hits: dict[str, Hit]) -> tuple[dict[str, Hit], list[Hit]]:
    """Without orders about another thing than the task ("cancel the hearing room", "we resume the mediation"); and those
    that may be about another."""
    goes_on = bool(_GOES_ON.search(on.text))
    kept = {name: hit for name, hit in hits.items() if name not in _STOP_AND_GO}
    unsure: list[Hit] = []
    others: set[str] = set()
    for hit in every(on.text, "attorney"):
        if hit.name not in _STOP_AND_GO or (hit.name == "cancel" and (goes_on or only_then(hit))):
            continue
        aim = aimed_at(hit, on) if hit.object or hit.clause not in others else OTHER
        if aim == UNSURE:
            unsure.append(hit)
        if aim == OTHER:
            others.add(hit.clause)  # "Forget the table of contents, not needed."
        if aim == TASK and (hit.name not in kept or (hit.name == "cancel" and _may_answer(kept["cancel"]))):
            kept[hit.name] = hit
    return kept, [one for one in unsure if one.name not in kept]


def of_this(on: On, hits: dict[str, Hit]) -> dict[str, Hit]:
    """Without orders about another thing than the task."""
    return _of_this(on, hits)[0]


# "Not needed, skip it." may answer what the paralegal asked ("Should I index the exhibits?")
_BARE_NO = re.compile(
    r"\W*(?:not needed(?: any ?more| after all)?|no need|skip (?:it|this|that)|don't bother|never ?mind(?: it| that)?|forget (?:it|about it)|(?:don't|do not|won't|no longer) need (?:it|this|that|them)(?: any ?more| after all)?|(?:not|no longer) (?:necessary|required)|drop (?:it|that)|ignore (?:it|that|them)|disregard (?:it|that))\b",
    re.I,
)
_THE_TASK = re.compile(r"\b(?:task|assignment|project|whole|work|case|settled|everything|all of|T-?\d+|moot)\b", re.I)


def _may_answer(hit: Hit) -> bool:
    return bool(_BARE_NO.match(hit.words)) and not _THE_TASK.search(hit.clause)


def which_of_two(on: On, clause: str) -> QuestionRead:
    text = f'You write: "{clause}". Is {on.task.label} no longer needed, or does that answer the paralegal\'s question?'
    choices = ("No longer needed: cancel it", "It answers the question: go on")
    return ask_about(on.me, "other", text, choices, "The work goes on until you answer.", ("cancel", "keep"))


def _cancel_or_move(on: On, clause: str) -> QuestionRead:
    """ "It settled in part. Monday is fine": what stops gets no new date."""
    text = f'You write: "{clause}", and give a date. Is {on.task.label} no longer needed, or does it go on?'
    choices = ("No longer needed: cancel it", "It goes on")
    return ask_about(on.me, "other", text, choices, "The work goes on until you answer.", ("cancel", "keep"))


# What is kept from the court and not from being worked on
_OF_FILING = re.compile(r"\b(?:e-?fil\w*|fil(?:e|ed|es|ing)|serv(?:e|ed|ice|ing)|court\w*|clerk|judge|docket\w*|ecf|lodg\w+|submit\w*|submission|out the door|goes? out|send|sent|upload\w*|releas\w+|final\w*|approv\w+)\b", re.I)  # fmt: skip


def _held_work(on: On, hits: dict[str, Hit]) -> dict[str, Hit]:
    """ "Let's sit on this till I hear back": of work that nobody has handed in and with no word of filing, the work waits."""
    held = hits.get("hold_filing")
    if held is None or on.task.status not in OPEN or on.task.is_filing or _OF_FILING.search(held.clause):
        return hits
    rest = {name: hit for name, hit in hits.items() if name != "hold_filing"}
    return {"hold": replace(held, name="hold")} | rest


def stop_or_go(on: On, hits: dict[str, Hit]) -> Result | None:
    status = on.task.status
    hits, unsure = _of_this(on, _held_work(on, hits))
    reviewing = {"approve", "request_revisions", "minor_changes"} & hits.keys()
    for name in ("stop_series", "start_now"):
        if name in hits:
            return Result((Intent(name, hits[name].clause),))
    if "cancel" in hits and not (status in DELIVERED and reviewing):
        if status == "waiting_on_attorney" and _may_answer(hits["cancel"]):
            return Result((Intent("comment", on.words),), questions=(which_of_two(on, hits["cancel"].clause),))
        if "change_due" in hits and hits["change_due"].clause != hits["cancel"].clause:
            return Result((Intent("comment", on.words),), questions=(_cancel_or_move(on, hits["cancel"].clause),))
        intent = Intent("cancel", hits["cancel"].clause)
        return Result((intent,), "cancelled", outcome=Outcome.CANCEL_TASK)
    real = {name: hit for name, hit in hits.items() if status not in _DONE or not of_no_matter(hit)}
    changes = asks_changes(real) and status != "cancelled" and "hold_filing" not in hits
    if status in _DONE and ("reopen" in hits or changes):
        return reopen(on, hits)
    if status == "cancelled" and "resume" in hits:
        return reopen(on, hits)
    if "resume" in hits and status == "on_hold":
        return _resumed(on, hits)
    if (
        "hold" in hits
        and "hold_filing" not in hits
        and status != "on_hold"
        and not _waits_and_goes_on(on, hits)
        and not (status == "in_review" and "approve" in hits)
    ):
        return _held(on, hits["hold"].clause)
    unsure = [one for one in unsure if not _COMES_FIRST.search(one.clause)]
    return Result((Intent("comment", on.words),), questions=(_the_task(on, unsure[0]),)) if unsure else None


_WAITS = re.compile(r"\bwait\b", re.I)


def _waits_and_goes_on(on: On, hits: dict[str, Hit]) -> bool:
    """ "Wait for the reporter, and then take till Tuesday noon for the whole thing": the work has its day."""
    moved = hits.get("change_due")
    return moved is not None and bool(_WAITS.search(hits["hold"].words)) and value_of(due_in(on.text, on)) is not None


# "don't start the outline until the index (T-1227) is approved", in the words about T-1227: it only comes first
_COMES_FIRST = re.compile(r"\b(?:until|till|til|before|after|once)\b[^.;]{0,60}\(it\)", re.I)


def _the_task(on: On, hit: Hit) -> QuestionRead:
    """ "Cancel the Gutierrez deposition", where the task is its summary."""
    asked, yes, orders = _FATES[hit.name]
    text = f'You write: "{hit.clause}". {asked.format(on.task.label)}'
    return ask_about(
        on.me, "other", text, (yes, "No, that is another thing"), "Nothing changes until you answer.", orders
    )


_FATES = {
    "cancel": ("Is {} no longer needed?", "No longer needed: cancel it", ("cancel", "keep")),
    "hold": ("Shall {} be put on hold?", "Yes, put it on hold", ()),
    "resume": ("Shall work on {} go on?", "Yes, go on with it", ()),
}


def _resumed(on: On, hits: dict[str, Hit]) -> Result:
    clause = hits["resume"].clause
    if _RESUMES_ON.search(clause):
        return Result((Intent("comment", on.words),), questions=(_from_then(on, clause),))
    due, asked = date_beside(on, hits.get("change_due"))
    handed = handed_over(on, hits["reassign"]) if "reassign" in hits else Result()
    status = handed.status or ("in_progress" if on.task.assignee else "unassigned")
    return Result((Intent("resume", clause, new_due=due), *handed.intents), status, (*asked, *handed.questions))


def _held(on: On, clause: str) -> Result:
    if _RESTS_UNTIL.search(clause):
        return Result((Intent("comment", on.words),), questions=(_rest_or_due(on, clause),))
    return Result((Intent("hold", clause),), "on_hold")


# "Resume Monday", "we go on as of Monday": the day on which it starts again, or for which it is wanted
_RESUMES_ON = re.compile(
    rf"\b(?:resume|restart|start|begin|go on|going on|carry on|continue|proceed|work|again|back (?:on|to it)|back to work)(?: (?:it|this|that|work|up|again|with it))*,? (?:(?:on|as of|from|starting|beginning) )?(?:the )?(?:next )?(?:{DAYNAME}|tomorrow|next week)\b(?! (?:noon|at|by|morning|afternoon|\d))",
    re.I,
)


def _from_then(on: On, clause: str) -> QuestionRead:
    text = f'You write: "{clause}". Does work on {on.task.label} start again then, and by when is it due?'
    return ask_about(on.me, "due", text, (), "It stays on hold until you answer.")


# "Let it ride until Friday": nobody works on it till then, or it is wanted then
_RESTS_UNTIL = re.compile(rf"\b(?:let|leave)\b[^.;]*?\b(?:until|till|til)\b[^.;,]{{0,25}}?\b{DAY}", re.I)


def _rest_or_due(on: On, clause: str) -> QuestionRead:
    text = f'You write: "{clause}". Shall {on.task.label} be put on hold until then, or is that its new due date?'
    choices = ("Put it on hold until then", "That is the new due date")
    return ask_about(on.me, "other", text, choices, "The work goes on until you answer.")


def reopen(on: On, hits: dict[str, Hit]) -> Result:
    """Another round of finished work, by the day that her words name."""
    read = due_in(on.text, on)
    due = value_of(read) or agreed_revision(on)
    asked = date_question(on, read, due) if read.problem else ()
    hit = hits.get("reopen") or hits.get("request_revisions") or hits.get("resume")
    return Result((Intent("reopen", hit.clause if hit else on.words, revision_due=due),), "revisions_requested", asked)
