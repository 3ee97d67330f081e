# ruff: noqa: E501  a pattern reads best on one line
"""What an attorney's words do to a task. In order: a reaction, an answer, stop or go, review, dates and people, the rest."""

import re

from intake.reading.people import named, read_people
from intake.reading.questions import ask_about, ask_due, ask_other_person, ask_person
from intake.reading.replies.acts import Hit, found
from intake.reading.replies.common import (
    On,
    Result,
    agreed_filing,
    agreed_revision,
    due_in,
    may_direct,
    may_review,
    value_of,
)
from intake.reading.shape import DueValue, Intent, Outcome, QuestionRead
from intake.reading.when.due import DueRead
from tracker.domain.firm import Person, Role

_REACTED = re.compile(
    r"reacted to your message|^\s*(?:liked|loved|emphasi[sz]ed|laughed at|disliked|questioned) [\"“]", re.I
)
_WORDS = re.compile(r"[A-Za-z]{2,}")
_DELIVERED = ("in_review", "approved", "closed")


def read_attorney(on: On) -> Result:
    """The result of an attorney's (or delegate's) words on one task."""
    if is_reaction(on.scene.subject, on.text) or not _WORDS.search(on.text):
        return _no_decision(on, "reaction_only")
    hits = found(on.text, "attorney")
    if not may_direct(on):
        return _bystander(on, hits)
    for step in (_stop_or_go, _review, _dates_and_people):
        if (result := step(on, hits)) is not None:
            return result
    return _rest(on, hits)


def is_reaction(subject: str, text: str) -> bool:
    return bool(_REACTED.search(subject) or _REACTED.search(text)) and len(text.split()) < 30


def _bystander(on: On, hits: dict[str, Hit]) -> Result:
    """A colleague's words change nothing; she who decides sees them."""
    if {"thanks", "praise"} & hits.keys() and not hits.keys() - {"thanks", "praise", "weak_ok", "approve"}:
        return Result((Intent("comment_not_reviewer", on.words),))
    return Result(
        (Intent("comment_not_reviewer", on.words),),
        flags=("The reviewing attorney sees this comment; it changes nothing.",),
    )


def _approval_question(on: On, lead: str = "") -> QuestionRead:
    version = on.task.current_version or 1
    text = f"{lead} Shall {on.task.label} version {version} count as approved?".strip()
    return ask_about(
        on.me,
        "approval",
        text,
        ("Yes, approve it", "No, I will send changes"),
        "Nothing is approved until you answer.",
        ("approve", "changes"),
    )


def _no_decision(on: On, name: str) -> Result:
    """Thanks, praise, a thumb: in review it gets one question, elsewhere nothing."""
    later = re.search(
        r"\b(?:will|i'll|going to|reviewing|looking|get back|take a look|tonight|tomorrow|shortly)\b", on.text, re.I
    )
    asked = (_approval_question(on),) if on.task.status == "in_review" and may_review(on) and not later else ()
    return Result((Intent(name, on.words),), questions=asked)


# --- stop, go


def _stop_or_go(on: On, hits: dict[str, Hit]) -> Result | None:
    status = on.task.status
    reviewing = {"approve", "request_revisions", "minor_changes"} & hits.keys()
    if "cancel" in hits and not (status in _DELIVERED and reviewing):
        intent = Intent("cancel", hits["cancel"].clause)
        return Result((intent,), "cancelled", outcome=Outcome.CANCEL_TASK)
    if status in ("closed", "approved", "cancelled") and (
        "reopen" in hits or (_asks_changes(hits) and status != "cancelled")
    ):
        return _reopen(on, hits)
    if status == "cancelled" and "resume" in hits:
        return _reopen(on, hits)
    if "resume" in hits and (status == "on_hold"):
        due = value_of(due_in(on.text, on))
        return Result(
            (Intent("resume", hits["resume"].clause, new_due=due),), "in_progress" if on.task.assignee else "unassigned"
        )
    if "hold" in hits and "hold_filing" not in hits and not (status == "in_review" and "approve" in hits):
        return Result((Intent("hold", hits["hold"].clause),), "on_hold")
    return None


def _asks_changes(hits: dict[str, Hit]) -> bool:
    return bool({"request_revisions", "minor_changes"} & hits.keys())


def _reopen(on: On, hits: dict[str, Hit]) -> Result:
    read = due_in(on.text, on)
    due = value_of(read) or agreed_revision(on)
    asked = _date_question(on, read, due) if read.problem else ()
    hit = hits.get("reopen") or hits.get("request_revisions") or hits.get("resume")
    return Result((Intent("reopen", hit.clause if hit else on.words, revision_due=due),), "revisions_requested", asked)


# --- review


def _review(on: On, hits: dict[str, Hit]) -> Result | None:
    status = on.task.status
    if ("hearsay" in hits and "approve" not in hits.keys() - {"hearsay"}) or _is_hearsay(on, hits):
        return _hearsay(on, hits) if status == "in_review" else None
    if "hold_filing" in hits and not ("approve" in hits or _asks_changes(hits)):
        return Result((Intent("hold_filing", hits["hold_filing"].clause, filing_authorised=False),))
    if status == "approved" and ({"authorise_filing", "authorise_service"} & hits.keys()):
        return _authorise_approved(on, hits)
    if status != "in_review":
        return _nothing_in_review(on, hits)
    if not may_review(on):
        reviewing = {
            "approve",
            "weak_ok",
            "authorise_filing",
            "authorise_service",
            "request_revisions",
            "minor_changes",
            "negative",
        }
        if reviewing & hits.keys():
            return Result(
                (Intent("comment_not_reviewer", on.words),), flags=("Only the reviewer decides on a version.",)
            )
        return None
    return _decision(on, hits)


def _is_hearsay(on: On, hits: dict[str, Hit]) -> bool:
    """Somebody else's approval in the same sentence as the word: "Dana approved it"."""
    hearsay, approve = hits.get("hearsay"), hits.get("approve")
    return bool(
        hearsay
        and approve
        and approve.clause == hearsay.clause
        and not re.search(r"\b(?:i|we) (?:also |too )?(?:approve|agree|concur)\b|^\W*approved\b", on.text, re.I)
    )


def _hearsay(on: On, hits: dict[str, Hit]) -> Result:
    reviewer = on.task.reviewer or on.me
    version = on.task.current_version or 1
    question = ask_about(
        reviewer,
        "approval",
        f'{on.scene.writer.name} writes: "{hits["hearsay"].clause}". Do you approve {on.task.label} version {version}?',
        ("Yes, approve it", "No"),
        "Nothing is approved until you answer.",
        ("approve", "changes"),
    )
    return Result((Intent("hearsay_approval", hits["hearsay"].clause),), questions=(question,))


def _nothing_in_review(on: On, hits: dict[str, Hit]) -> Result | None:
    if "approve" in hits and on.task.status in ("approved", "closed") and len(on.text.split()) < 15:
        return Result((Intent("acknowledgement_only", on.words),))
    if {"authorise_filing", "authorise_service"} & hits.keys() and on.task.status not in ("approved", "closed"):
        question = ask_about(
            on.me,
            "filing approval",
            f"No version of {on.task.label} lies in review, so nothing can be filed. Shall it be filed once you have approved a version?",
            ("Ask me again then", "Never mind"),
        )
        return Result((Intent("comment", on.words),), questions=(question,))
    return None


def _authorise_approved(on: On, hits: dict[str, Hit]) -> Result:
    if not may_review(on):
        return Result((Intent("comment_not_reviewer", on.words),))
    intents = []
    if hit := hits.get("authorise_filing"):
        intents.append(
            Intent(
                "authorise_filing",
                hit.clause,
                approved_version=None,
                follow_on_due=_filing_due(on),
                filing_authorised=True,
            )
        )
    if hit := hits.get("authorise_service"):
        intents.append(Intent("authorise_service", hit.clause, service_authorised=True))
    return Result(tuple(intents))


def _filing_due(on: On) -> DueValue:
    return value_of(due_in(on.text, on)) or agreed_filing(on)


def _decision(on: On, hits: dict[str, Hit]) -> Result | None:
    filing, service = "authorise_filing" in hits, "authorise_service" in hits
    listed = not on.single and "weak_ok" in hits and len(on.text.split()) <= 3  # "1 ok, 2 needs work": a verdict
    approves = "approve" in hits or filing or service or listed
    changes = _asks_changes(hits)
    if "negative" in hits and not ("request_revisions" in hits and not _only_negative(hits)):
        question = ask_about(
            on.me,
            "approval",
            f"It sounds as if something is off with {on.task.label}. What should be changed, and by when?",
            (),
            "Nothing is approved.",
        )
        return Result((Intent("negative_or_sarcastic", on.words),), questions=(question,))
    if approves and _stale(on):
        return _stale_result(on)
    if approves and changes:
        return _with_changes(on, hits)
    if approves and _conditional(hits):
        return _conditional_result(on, hits, unchanged=True)
    if "weak_ok" in hits and changes and "condition" in hits:
        return _conditional_result(on, hits, unchanged=False)
    if changes or _is_rejection(on, hits):
        return _revisions(on, hits)
    if approves:
        return _approved(on, hits, filing, service)
    return None


def _only_negative(hits: dict[str, Hit]) -> bool:
    return (
        hits["negative"].clause == hits["request_revisions"].clause
        and len(hits) < 4
        and bool(re.search(r"would be", hits["negative"].clause, re.I))
    )


def _stale(on: On) -> bool:
    current = on.task.current_version
    return on.version is not None and current is not None and on.version != current


def _stale_result(on: On) -> Result:
    now = on.task.current_version
    text = f"You answered the letter about version {on.version}; version {now} has replaced it. Approve version {now}?"
    question = ask_about(
        on.me,
        "approval",
        text,
        (f"Yes, approve version {now}", "No"),
        "Nothing is approved until you answer.",
        ("approve", "changes"),
    )
    return Result((Intent("stale_version_approval", on.words),), questions=(question,))


_THEIR_TURN = re.compile(
    r"\b(?:if|once|after|when|until|unless|pending|subject to|assuming|provided(?: that)?|contingent (?:on|upon)|as long as|on (?:the )?condition)\b",
    re.I,
)


def _conditional(hits: dict[str, Hit]) -> bool:
    """A condition in the sentence that approves, or one that starts with "but"."""
    condition = hits.get("condition")
    strong = hits.get("approve") or hits.get("authorise_filing") or hits.get("authorise_service")
    if not condition or not strong:
        return False
    if condition.clause == strong.clause:
        words = re.sub(
            r"\bbut\b\s*(?:do not|don't|please don't|hold)[^.]*(?:fil|serv)\w+.*$", "", strong.clause, flags=re.I
        )
        return bool(
            _THEIR_TURN.search(words) or re.search(r"\b(?:but|however|though|except|other than)\b", words, re.I)
        )
    return bool(re.match(r"^\W*(?:but|however|though|only if|provided|unless|one caveat)\b", condition.clause, re.I))


def _conditional_result(on: On, hits: dict[str, Hit], unchanged: bool) -> Result:
    """Asked once: is the condition a change to make first, or does the approval stand when it is met?"""
    clause = (hits.get("condition") or hits.get("approve") or hits["weak_ok"]).clause
    if unchanged:
        text = f'You write: "{clause}". Shall {on.task.label} count as approved when that is so, or will you approve it yourself then?'
        return Result(
            (Intent("ambiguous_conditional", clause),),
            questions=(
                ask_about(
                    on.me,
                    "approval",
                    text,
                    ("I will approve it then", "It is approved now"),
                    "Nothing is approved until you answer.",
                    ("changes", "approve"),
                ),
            ),
        )
    text = f'The paralegal was asked: "{clause}". Once done: treat as approved, or send it back to you first?'
    return Result(
        (Intent("ambiguous_conditional", clause),),
        "revisions_requested",
        (
            ask_about(
                on.me,
                "approval",
                text,
                ("Send it back to me first", "Treat as approved"),
                "It comes back to you first.",
                ("keep", "approve"),
            ),
        ),
    )


def _with_changes(on: On, hits: dict[str, Hit]) -> Result:
    """Approved but for small changes: another round; nothing is released."""
    read = due_in(on.text, on)
    due = value_of(read) or agreed_revision(on)
    hit = hits.get("minor_changes") or hits.get("request_revisions") or hits["approve"]
    strong = "approve" in hits
    name = "approve_with_changes" if strong else "request_revisions"
    text = f"Changes to {on.task.label} were asked for. See it again after the changes, or treat it as approved when they are made?"
    asked = (
        (
            ask_about(
                on.me,
                "approval",
                text,
                ("Send it back to me first", "Treat as approved then"),
                "It comes back to you first.",
                ("keep", "approve"),
            ),
        )
        if strong
        else ()
    )
    flags = (
        ("Nothing is filed before a version is approved.",)
        if {"authorise_filing", "authorise_service"} & hits.keys()
        else ()
    )
    return Result(
        (Intent(name, hit.clause, revision_due=due),),
        "revisions_requested",
        (*asked, *_date_question(on, read, due)),
        flags=flags,
    )


def _is_rejection(on: On, hits: dict[str, Hit]) -> bool:
    """ "Have Renee redo it", a marked-up file alone."""
    return ("reassign" in hits and bool(re.search(r"\bredo|re-do|from scratch|start over", on.text, re.I))) or (
        _marked_up(on) and "approve" not in hits
    )


def _marked_up(on: On) -> bool:
    return any(
        re.search(r"redline|mark-?up|marked|comments|edits|[_ -](?:rev|edited|changes)\b", name, re.I)
        for name in on.scene.files
    )


def _revisions(on: On, hits: dict[str, Hit]) -> Result:
    read = due_in(on.text, on)
    due = (
        value_of(read)
        or (_provisional(read) if read.options and read.problem != "past" else None)
        or agreed_revision(on)
    )
    hit = hits.get("request_revisions") or hits.get("minor_changes")
    clause = hit.clause if hit else on.words
    asked = list(_date_question(on, read, due))
    if "reassign" in hits:
        to, more = _new_assignee(on)
        intent = Intent("reject_and_reassign", clause, revision_due=due, reassign_to=to)
        return Result((intent,), "revisions_requested", (*more, *asked))
    return Result((Intent("request_revisions", clause, revision_due=due),), "revisions_requested", tuple(asked))


def _provisional(read: DueRead) -> DueValue | None:
    one = read.first
    return DueValue(one.at, one.zone, read.words, f"unclear:{read.problem}", True) if one else None


def _date_question(on: On, read: DueRead, due: DueValue) -> tuple[QuestionRead, ...]:
    return (ask_due(on.me, read, due),) if read.problem else ()


def _approved(on: On, hits: dict[str, Hit], filing: bool, service: bool) -> Result:
    version = on.task.current_version
    clause = next(
        hits[name].clause for name in ("approve", "authorise_filing", "authorise_service", "weak_ok") if name in hits
    )
    held = "hold_filing" in hits
    if filing and service and not held:
        return Result(
            (
                Intent(
                    "approve_and_authorise_filing",
                    clause,
                    approved_version=version,
                    follow_on_due=_filing_due(on),
                    filing_authorised=True,
                    service_authorised=True,
                ),
                Intent("authorise_service", hits["authorise_service"].clause, service_authorised=True),
            ),
            "approved",
        )
    if filing and not held:
        return Result(
            (
                Intent(
                    "approve_and_authorise_filing",
                    clause,
                    approved_version=version,
                    follow_on_due=_filing_due(on),
                    filing_authorised=True,
                ),
            ),
            "approved",
        )
    if service and not held:
        return Result(
            (Intent("approve_and_authorise_service", clause, approved_version=version, service_authorised=True),),
            "approved",
        )
    intents = [Intent("approve", clause, approved_version=version, filing_authorised=False if held else None)]
    if held:
        intents.append(Intent("hold_filing", hits["hold_filing"].clause, filing_authorised=False))
    asked: tuple[QuestionRead, ...] = ()
    if on.task.is_filing and not held:
        asked = (
            ask_about(
                on.me,
                "filing",
                f"{on.task.label} is approved. Shall it be filed? Filing needs your explicit words.",
                ("Yes, file it", "No, not yet"),
                "Nothing is filed until you say so.",
                ("file", "keep"),
            ),
        )
    return Result(tuple(intents), "approved", asked)


# --- dates, people


def _dates_and_people(on: On, hits: dict[str, Hit]) -> Result | None:
    intents: list[Intent] = []
    asked: list[QuestionRead] = []
    status: str | None = None
    if "status_request" in hits and not ({"change_due", "reassign"} & hits.keys()):
        return Result((Intent("status_request", hits["status_request"].clause),))
    read = due_in(on.text, on)
    changed = _change_of_due(on, hits, read)
    if changed is not None and (read.problem or read.first is None):
        due = DueValue(on.task.due or on.here.sent, on.here.zone, basis="written:as before")
        return Result((), questions=(ask_due(on.me, read, due),), outcome=Outcome.ASK)
    if changed is not None:
        intents.append(changed)
    if "reassign" in hits:
        to, more = _new_assignee(on)
        asked += more
        if to or not more:
            intents.append(Intent("reassign", hits["reassign"].clause, reassign_to=to))
            status = "offered" if to else "unassigned"
    if "add_watcher" in hits and (people := _watchers(on, hits["add_watcher"])):
        intents.append(Intent("add_watcher", hits["add_watcher"].clause, watchers=people))
    if "priority_up" in hits:
        intents.append(Intent("change_priority", hits["priority_up"].clause, priority="urgent"))
    if not intents and not asked:
        return None
    return Result(
        tuple(intents),
        status,
        tuple(asked),
        outcome=Outcome.UPDATE_TASK if changed and len(intents) == 1 else Outcome.REPLY,
    )


def _change_of_due(on: On, hits: dict[str, Hit], read: DueRead) -> Intent | None:
    """A new date: in words of change, or a date alone in a reply about open work."""
    if on.task.status in ("closed", "cancelled") or not read.named:
        return None
    busy = on.task.status == "in_review" or re.search(
        r"\b(?:i'll|i will|will|we'll|i'm|i am|reading|review\w*|call|meet\w*|hearing|in trial|out)\b", on.text, re.I
    )
    short = len(on.text.split()) <= 12 and read.first is not None and not busy
    if "change_due" not in hits and not (short and not {"thanks", "status_request"} & hits.keys()):
        return None
    hit = hits.get("change_due")
    return Intent("change_due", hit.clause if hit else on.words, new_due=value_of(read))


def _new_assignee(on: On) -> tuple[str | None, list[QuestionRead]]:
    """Who shall have it; a question where that is nobody or two, or where she cannot take the matter."""
    people: dict[str, Person] = {}
    for one in named(on.text, on.scene.firm):
        paralegals = [person for person in one.people if person.role is Role.PARALEGAL]
        left = on.text[max(0, one.start - 24) : one.start]
        if re.search(
            r"\b(?:from|off|away from|not|instead of|rather than|take (?:it|this) (?:off|from))\s*(?:of )?$", left, re.I
        ):
            continue
        if len(paralegals) > 1:
            return None, [ask_person(on.me, paralegals, one.words)]
        people |= {person.address: person for person in paralegals}
    others = {address: person for address, person in people.items() if address != on.task.assignee} or people
    if len(others) > 1:
        chosen = read_people(on.text, on.scene.firm, on.me).assignee
        others = {person.address: person for person in chosen} if len(chosen) == 1 else others
    if len(others) > 1:
        return None, [ask_person(on.me, list(others.values()), " / ".join(person.name for person in others.values()))]
    if not others:
        return None, []
    (person,) = others.values()
    if on.scene.firm.walled(person.address, on.task.matter):
        free = [
            one
            for one in on.scene.firm.people.values()
            if one.role is Role.PARALEGAL and not on.scene.firm.walled(one.address, on.task.matter)
        ]
        return None, [ask_other_person(on.me, person.name, free)]
    return person.address, []


def _watchers(on: On, hit: Hit) -> tuple[str, ...]:
    people = [one.people[0].address for one in named(hit.clause, on.scene.firm) if len(one.people) == 1]
    return tuple(dict.fromkeys(address for address in people if address != on.me))


def also_asked(on: On) -> tuple[Intent, ...]:
    """What an answer asks beside: "Dec 11 please, and cc Marcus"."""
    hits = found(on.text, "attorney")
    if "add_watcher" in hits and (people := _watchers(on, hits["add_watcher"])):
        return (Intent("add_watcher", hits["add_watcher"].clause, watchers=people),)
    return ()


# --- the rest


def _rest(on: On, hits: dict[str, Hit]) -> Result:
    status = on.task.status
    soft = {"thanks", "praise", "weak_ok", "approve"}
    if status == "waiting_on_attorney" and not (hits.keys() and hits.keys() <= {"thanks"}):
        return Result((Intent("answer_question", on.words, answers=()),), "in_progress")
    if hits.keys() and hits.keys() <= soft | {"condition"} and len(on.text.split()) < 40 and not on.scene.files:
        if "praise" in hits:
            return _no_decision(on, "praise_only")
        if "thanks" in hits or "weak_ok" in hits:
            return _no_decision(on, "acknowledgement_only")
    return Result(
        (Intent("comment", on.words),),
        questions=_unclear_review(on, hits),
        outcome=Outcome.UPDATE_TASK if status not in _DELIVERED else Outcome.REPLY,
    )


def _unclear_review(on: On, hits: dict[str, Hit]) -> tuple[QuestionRead, ...]:
    """In review, the reviewer's words that decide nothing get one question, unless they ask something themselves."""
    if on.task.status != "in_review" or not may_review(on) or "?" in on.text:
        return ()
    return (_approval_question(on, "Your note went to the paralegal."),)


def restated_due(result: Result) -> DueValue | None:
    return next((one.new_due for one in result.intents if one.new_due), None)
