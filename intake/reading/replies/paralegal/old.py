# ruff: noqa: E501  a pattern reads best on one line
"""What a paralegal's words do to a task: accept, decline, ask, propose, deliver, log time."""

import re
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from intake.reading.absence import absence_of
from intake.reading.extras import announces_attachment, billing_codes
from intake.reading.matters import read_matter
from intake.reading.questions import ask_about, ask_file
from intake.reading.replies.acts import Hit, found
from intake.reading.replies.common import On, Result, due_in, value_of
from intake.reading.replies.hours import logged
from intake.reading.requests import ABSENCE
from intake.reading.shape import DueValue, Intent

_LINK = re.compile(
    r"https?://[^\s>]+|\b(?:dropbox|google ?drive|g ?drive|we ?transfer|box\.com|one ?drive|sharepoint|icloud|share ?file)\b(?! folder is (?:empty|full))",
    re.I,
)
_LINKED = re.compile(
    r"\b(?:link|here|download|uploaded|shared|find|posted|available|dropped|put|saved|file|final|done)\b", re.I
)
_FIRM_LINK = re.compile(
    r"https?://[^/\s]*(?:aka\.ms|outlook|zoom|teams\.microsoft|uscourts|courtlistener|westlaw|lexis)[^\s]*", re.I
)
_WORKING = ("in_progress", "revisions_requested", "waiting_on_attorney", "offered", "in_review")


def read_paralegal(on: On) -> Result:
    """The result of a paralegal's words on one task."""
    if on.task.assignee and on.task.assignee != on.me:
        return Result((Intent("comment", on.words),), flags=("The writer does not hold this task.",))
    hits = found(on.text, "paralegal")
    timed = logged(on.text)
    result = _main(on, hits)
    if timed and not any(one.hours for one in result.intents):
        result = result.plus(Intent("log_time", timed[1], hours=timed[0], billing_codes=billing_codes(on.text)))
        if result.intents[0].name == "comment" and len(result.intents) == 2:
            result = replace(result, intents=result.intents[1:])
    return result


def _main(on: On, hits: dict[str, Hit]) -> Result:
    offered = on.task.status in ("offered", "unassigned")
    if "filed" in hits and not on.task.filing_authorised:
        return _filed(on, hits["filed"])
    if "decline_conflict" in hits:
        return Result(
            (Intent("decline_conflict", hits["decline_conflict"].clause),),
            "unassigned",
            flags=("Access ends at once.",),
        )
    if on.scene.files and not (offered and "accept" in hits and not _delivers(hits)):
        return _with_files(on, hits)
    if _is_link(on):
        question = ask_file(
            on.me,
            f"A link is no delivery: please send the files for {on.task.label} as attachments, or put them into the firm's own folder.",
        )
        return Result((Intent("deliver_by_unapproved_link", on.words),), questions=(question,))
    if (not offered and announces_attachment(on.text)) or (not offered and _claims_done(on, hits)):
        first_name = on.scene.writer.name.split()[0]
        question = ask_file(on.me, f"To {first_name}: no attachment arrived. Please send it again by replying.")
        return Result((Intent("deliver_missing_attachment", on.words),), questions=(question,))
    return _offered(on, hits) if offered else _working(on, hits)


def _delivers(hits: dict[str, Hit]) -> bool:
    return "deliver" in hits and not re.search(r"\bdraft\b", hits["deliver"].words, re.I)


def _is_link(on: On) -> bool:
    text = _FIRM_LINK.sub("", on.text)
    return bool(_LINK.search(text)) and bool(_LINKED.search(text)) and "?" not in text


def _claims_done(on: On, hits: dict[str, Hit]) -> bool:
    """ "Here you go." "Final below." with nothing there; a question or a promise claims nothing."""
    hit = hits.get("deliver")
    if not hit or {"question", "propose_new_due", "partial", "accept"} & hits.keys():
        return False
    return bool(
        re.search(
            r"here(?:'s| is| are| you go| it is)|^\W*(?:all )?(?:done|finished|complete[d]?)\b|enclosed|final (?:version|draft|summary|is)",
            hit.clause,
            re.I,
        )
    ) and not re.search(r"\bby\b|\bwill\b|\bshould\b", hit.clause, re.I)


def _filed(on: On, hit: Hit) -> Result:
    flag = f"{on.task.label} was filed or served without authority: the reviewer must know at once."
    return Result((Intent("filed_without_approval", hit.clause),), "exception", flags=(flag,))


# --- files


def _with_files(on: On, hits: dict[str, Hit]) -> Result:
    foreign = _foreign(on)
    if foreign:
        return foreign
    if on.task.status in ("closed", "cancelled"):
        return Result(
            (Intent("comment", on.words),),
            questions=(ask_file(on.me, f"{on.task.label} is {on.task.status}. What are these files for?"),),
        )
    if "question" in hits and not _delivers(hits) and "partial" not in hits:
        return Result((Intent("question", on.text.strip()),), "waiting_on_attorney")
    if "partial" in hits and not re.search(r"\b(?:final|complete)\b", on.text, re.I):
        eta = value_of(due_in(on.text, on))
        return Result((Intent("partial_delivery", hits["partial"].clause, stated_eta=eta),), "in_progress")
    if "propose_new_due" in hits and "deliver" not in hits:
        return _propose(on, hits)
    version = (on.task.current_version or 0) + 1
    name = "replace_delivery" if on.task.status == "in_review" else "deliver"
    result = Result((Intent(name, on.words, delivered_version=version),), "in_review")
    if "budget" in hits:
        result = result.plus(Intent("budget_warning", hits["budget"].clause))
    return result


def _foreign(on: On) -> Result | None:
    """Files, or words about them, that name another matter than the task's."""
    firm, task = on.scene.firm, on.task
    if not task.matter:
        return None
    said = read_matter(on.text, firm, "body")
    named = [read_matter(name, firm, "file name") for name in on.scene.files]
    others = [one for one in named if one.numbers and task.matter not in one.numbers]
    own = firm.matters[task.matter].caption if task.matter in firm.matters else task.label
    if said.numbers and task.matter not in said.numbers:
        question = ask_file(
            on.me,
            f"This reply is on {task.label} ({task.title}), but the words and the file look like work for another matter. Which task is it for?",
        )
        return Result((Intent("task_mismatch", on.words),), questions=(replace(question, about="task"),), suspect=True)
    if others:
        question = ask_file(
            on.me, f"A file's name speaks of another matter than {own}. Is it the right file for {task.label}?"
        )
        flags = ("Held; not sent on. A file may belong to another matter.",)
        return Result(
            (Intent("deliver_suspect_attachment", on.words),), questions=(question,), flags=flags, suspect=True
        )
    return None


# --- words alone


def _offered(on: On, hits: dict[str, Hit]) -> Result:
    if "decline_capacity" in hits and not ("accept" in hits and "propose_new_due" in hits):
        return Result((Intent("decline_capacity", hits["decline_capacity"].clause),), "unassigned")
    if "propose_new_due" in hits and not _plain_accept(hits):
        return _propose(on, hits)
    if "accept" in hits:
        return _accept(on, hits)
    if "question" in hits:
        return Result((Intent("question", on.text.strip()),))
    if "propose_new_due" in hits:
        return _propose(on, hits)
    if away := _away(on):
        return away
    return Result((Intent("comment", on.words),))


def _plain_accept(hits: dict[str, Hit]) -> bool:
    """Accepted in a sentence of its own, before anything else is said."""
    accept, propose = hits.get("accept"), hits.get("propose_new_due")
    return bool(accept and propose and accept.place <= propose.place and accept.clause != propose.clause)


def _accept(on: On, hits: dict[str, Hit]) -> Result:
    read = due_in(on.text, on)
    eta = value_of(read)
    accept = Intent("accept", hits["accept"].clause, stated_eta=eta)
    late = eta is not None and _past_due(eta, on)
    if late or ("propose_new_due" in hits and eta):
        return Result((accept, Intent("propose_new_due", on.words, proposed_due=eta)), "in_progress")
    if "question" in hits and hits["question"].clause != hits["accept"].clause:
        return Result((accept, Intent("question", hits["question"].clause)), "waiting_on_attorney")
    return Result((accept,), "in_progress")


def _past_due(eta: DueValue, on: On) -> bool:
    """Later than the due instant also by the clock of its own zone: to the date that she was given, "Thursday noon"
    and "Thursday morning" are in time wherever she works."""
    if on.task.due is None or (eta.at - on.task.due).total_seconds() <= 60:
        return False
    requester = on.scene.firm.person(on.task.requester)
    zone = on.task.zone or (requester.zone if requester else eta.zone)
    if eta.zone != on.here.mine:  # she named the zone
        return True
    return _wall(eta.at, eta.zone) > _wall(on.task.due, zone)


def _wall(at: datetime, zone: str) -> datetime:
    return at.astimezone(ZoneInfo(zone)).replace(tzinfo=None)


def _propose(on: On, hits: dict[str, Hit]) -> Result:
    read = due_in(_proposal(on.text), on)
    due = value_of(read)
    if due is None and read.options and read.problem != "past":
        one = read.options[-1]
        due = DueValue(one.at, one.zone, read.words, f"unclear:{read.problem}", True)
    if due is None:
        question = ask_about(
            on.me, "due", f"By when could you have {on.task.label} ready? Please give a day and an hour."
        )
        return Result((Intent("propose_new_due", hits["propose_new_due"].clause),), questions=(question,))
    return Result((Intent("propose_new_due", hits["propose_new_due"].clause, proposed_due=due),))


def _proposal(text: str) -> str:
    """Without the date that cannot be met: "Won't make Wednesday, can do Friday"."""
    return (
        re.sub(
            r"\b(?:won't|will not|can't|cannot|not going to|don't think i can|unable to|not able to)\b[^.;,!?]*?(?:[.;,!?]|\bbut\b|\s-\s|$)",
            " ",
            text,
            flags=re.I,
        ).strip()
        or text
    )


def _working(on: On, hits: dict[str, Hit]) -> Result:
    if "budget" in hits:
        return Result(
            (Intent("budget_warning", hits["budget"].clause),), "waiting_on_attorney" if "?" in on.text else None
        )
    if "propose_new_due" in hits:
        return _propose(on, hits)
    if "decline_capacity" in hits:
        return Result((Intent("decline_capacity", hits["decline_capacity"].clause),), "unassigned")
    if "question" in hits and on.task.status in _WORKING:
        return Result(
            (Intent("question", on.text.strip()),), "waiting_on_attorney" if on.task.status != "in_review" else None
        )
    if away := _away(on):
        return away
    if hits.keys() & {"thanks", "praise"} and not hits.keys() & {"deliver"} and len(on.text.split()) < 15:
        return Result((Intent("acknowledgement_only", on.words),))
    if "accept" in hits and len(on.text.split()) < 15:
        return Result((Intent("acknowledgement_only", on.words, stated_eta=value_of(due_in(on.text, on))),))
    return Result((Intent("comment", on.words, stated_eta=value_of(due_in(on.text, on))),))


def _away(on: On) -> Result | None:
    if not ABSENCE.search(on.text):
        return None
    return Result((Intent("absence_notice", on.words, absence=absence_of(on.text, on.here)),))
