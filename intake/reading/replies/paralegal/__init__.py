# ruff: noqa: E501  a pattern reads best on one line
"""What a paralegal's words do to a task: filed, conflict, files and links first, then words alone."""

from dataclasses import replace

from intake import patterns as re
from intake.reading.extras import billing_codes
from intake.reading.replies.acts import Hit, every, found
from intake.reading.replies.common import On, Result
from intake.reading.replies.hours import logged
from intake.reading.replies.objects import is_the_work
from intake.reading.replies.paralegal.files import delivers, read_files
from intake.reading.replies.paralegal.links import is_link, missing, no_delivery, unattached
from intake.reading.replies.paralegal.offered import read_offered
from intake.reading.replies.paralegal.times import of_material
from intake.reading.replies.paralegal.working import read_working
from intake.reading.shape import Intent


def read_paralegal(on: On) -> Result:
    """The result of a paralegal's words on one task."""
    if on.task.assignee and on.task.assignee != on.me:
        return Result((Intent("comment", on.words),), flags=("The writer does not hold this task.",))
    hits = _of_her_own(on, found(on.text, "paralegal"))
    timed = logged(on.text)
    result = _main(on, hits)
    if timed and not any(one.hours for one in result.intents):
        result = result.plus(Intent("log_time", timed[1], hours=timed[0], billing_codes=billing_codes(on.text)))
        if result.intents[0].name == "comment" and len(result.intents) == 2:
            result = replace(result, intents=result.intents[1:])
    return result


def _of_her_own(on: On, hits: dict[str, Hit]) -> dict[str, Hit]:
    """Without a new date that is only one by which she asks for material."""
    wish = hits.get("propose_new_due")
    if wish is None or not of_material(wish.clause):
        return hits
    other = next(
        (one for one in every(on.text, "paralegal") if one.name == wish.name and not of_material(one.clause)), None
    )
    rest = {name: hit for name, hit in hits.items() if name != wish.name}
    return rest | {wish.name: other} if other else rest


def _main(on: On, hits: dict[str, Hit]) -> Result:
    offered = on.task.status in ("offered", "unassigned")
    if "filed" in hits and not on.task.filing_authorised and _ours(on, hits["filed"]):
        return _filed(on, hits["filed"])
    if "decline_conflict" in hits and not _small_talk(on, hits):
        conflict = Intent("decline_conflict", hits["decline_conflict"].clause)
        return Result((conflict,), "unassigned", flags=("Access ends at once.",))
    if on.scene.files and not (offered and "accept" in hits and not delivers(hits)):
        return read_files(on, hits)
    if is_link(on):
        return no_delivery(on)
    if not offered and unattached(on, hits):
        return missing(on)
    return read_offered(on, hits) if offered else read_working(on, hits)


# "Happy to, my cousin is visiting but I have time": kin, and nothing of the case
_OF_THE_CASE = re.compile(
    r"\b(?:conflict\w*|part(?:y|ies)|plaintiffs?|defendants?|other side|opposing|witness\w*|clients?|case|matter|carrier|insurer|adjuster|board|sued|represent\w*|this one|employ\w*|(?:works?|worked|drives?|drove) (?:for|at|with))\b",
    re.I,
)
_KIN_AT_HOME = re.compile(r"\bmy (?:[\w'-]+ ){0,2}?(?:cousin|brother|sister|husband|wife|spouse|mother|father|uncle|aunt|friend|neighbou?r|son|daughter|partner|in-laws?|parents?|kids?|family)\b", re.I)  # fmt: skip


def _small_talk(on: On, hits: dict[str, Hit]) -> bool:
    clause = hits["decline_conflict"].clause
    if "accept" not in hits or not _KIN_AT_HOME.search(clause) or _OF_THE_CASE.search(clause):
        return False
    matter = on.scene.firm.matter(on.task.matter)
    names = set(re.findall(r"[a-z]{4,}", (matter.caption if matter else "").lower()))
    return not names & set(re.findall(r"[a-z]{4,}", clause.lower()))


def _ours(on: On, hit: Hit) -> bool:
    """The work of this task was filed, not "the complaint" that she cites."""
    return not hit.object or is_the_work(hit.object, on.task, strict=not on.task.is_filing)


def _filed(on: On, hit: Hit) -> Result:
    flag = f"{on.task.label} was filed or served without authority: the reviewer must know at once."
    return Result((Intent("filed_without_approval", hit.clause),), "exception", flags=(flag,))
