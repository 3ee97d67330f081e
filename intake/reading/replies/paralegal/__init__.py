"""What a paralegal's words do to a task: filed, conflict, files and links first, then words alone."""

from dataclasses import replace

from intake import patterns as re
from intake.reading.extras import billing_codes
from intake.reading.questions import ask_about
from intake.reading.replies.acts import Hit, every, found
from intake.reading.replies.common import On, Result
from intake.reading.replies.hours import logged
from intake.reading.replies.objects import is_the_work
from intake.reading.replies.paralegal.away import also_away
from intake.reading.replies.paralegal.budget import is_total
from intake.reading.replies.paralegal.conflicts import conflict_of
from intake.reading.replies.paralegal.files import delivers, is_paper, read_files, which_task
from intake.reading.replies.paralegal.links import is_link, missing, no_delivery, unattached
from intake.reading.replies.paralegal.offered import read_offered
from intake.reading.replies.paralegal.rhetoric import without_rhetoric
from intake.reading.replies.paralegal.threads import said_elsewhere
from intake.reading.replies.paralegal.typed import spelled_out
from intake.reading.replies.paralegal.whose import of_material, of_others, withdrawn
from intake.reading.replies.paralegal.working import read_working
from intake.reading.replies.spent import bids_to_log, logs_unsaid
from intake.reading.shape import Intent, QuestionRead


def read_paralegal(on: On) -> Result:
    """The result of a paralegal's words on one task."""
    if on.task.assignee and on.task.assignee != on.me:
        return Result((Intent("comment", on.words),), flags=("The writer does not hold this task.",))
    on = replace(on, text=spelled_out(on.text))
    on = replace(on, text=without_rhetoric(on))
    hits = _of_her_own(on, found(on.text, "paralegal"))
    timed = logged(on.text) if on.task.status not in ("offered", "unassigned") or _SPENT.search(on.text) else None
    if timed and "question" in hits and bids_to_log(hits["question"].clause):
        hits = {name: hit for name, hit in hits.items() if name != "question"}
    result = _main(on, hits)
    told = timed is not None and result.intents[0].name == "budget_warning" and is_total(on, timed[0], on.text)
    if timed and not told and not any(one.hours for one in result.intents):
        result = result.plus(Intent("log_time", timed[1], hours=timed[0], billing_codes=billing_codes(on.text)))
        if result.intents[0].name == "comment" and len(result.intents) == 2:
            result = replace(result, intents=result.intents[1:])
    if not timed and not result.questions and (unsaid := logs_unsaid(on.text)):
        result = replace(result, questions=(ask_hours(on, unsaid),))
    names = {one.name for one in result.intents}
    if not names & {"absence_notice", "decline_conflict"} and (absent := also_away(on)):
        result = replace(result.plus(absent), intents=(*result.intents, absent)[1 if names == {"comment"} else 0 :])
    return result


# What is not hers yet has cost nothing, unless she says so: "if only the day had 30 hours"
_SPENT = re.compile(r"\b(?:spent|log(?:ged)?|bill(?:ed)?|put in|worked|charged?|time|took me|record|enter)\b", re.I)


def ask_hours(on: On, words: str) -> QuestionRead:
    text = f'You write: "{words}" How many hours shall be logged for {on.task.label}? A number is enough.'
    return ask_about(on.me, "hours", text, (), "Nothing is logged until you say.")


def _of_her_own(on: On, hits: dict[str, Hit]) -> dict[str, Hit]:
    """Without a new date that is only one by which she asks for material, or that others asked for or were given."""
    wish = hits.get("propose_new_due")
    if wish is None or not _not_hers(wish.clause):
        return hits
    said = (one for one in every(on.text, "paralegal") if one.name == wish.name)
    other = next((one for one in said if not _not_hers(one.clause)), None)
    rest = {name: hit for name, hit in hits.items() if name != wish.name}
    return rest | {wish.name: other} if other else rest


def _not_hers(clause: str) -> bool:
    return of_material(clause) or of_others(clause) or withdrawn(clause)


def _main(on: On, hits: dict[str, Hit]) -> Result:
    offered = on.task.status in ("offered", "unassigned")
    if "filed" in hits and not on.task.filing_authorised and _ours(on, hits["filed"]):
        return _filed(on, hits["filed"])
    if clash := conflict_of(on, hits):
        conflict = Intent("decline_conflict", clash.clause)
        return Result((conflict,), "unassigned", flags=("Access ends at once.",))
    if on.single and not on.scene.files and said_elsewhere(on) and (not offered or not _ANSWERS & hits.keys()):
        return which_task(on)
    if on.scene.files and not (offered and "accept" in hits and (not delivers(hits) or is_paper(on))):
        return read_files(on, hits)
    if is_link(on):
        return no_delivery(on)
    if not offered and unattached(on, hits):
        return missing(on)
    return read_offered(on, hits) if offered else read_working(on, hits)


_ANSWERS = frozenset({"accept", "decline_capacity", "propose_new_due", "later"})


def _ours(on: On, hit: Hit) -> bool:
    """The work of this task was filed, not "the complaint" that she cites."""
    return not hit.object or is_the_work(hit.object, on.task, strict=not on.task.is_filing)


def _filed(on: On, hit: Hit) -> Result:
    flag = f"{on.task.label} was filed or served without authority: the reviewer must know at once."
    return Result((Intent("filed_without_approval", hit.clause),), "exception", flags=(flag,))
