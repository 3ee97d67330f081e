"""Sentences about who does the work, who does not, and who sees it."""

from tests.cases.additions.addition import EVERYWHERE, Addition, kind, lacks, unchanged, with_task
from tests.cases.additions.given import Given


def _free(given: Given) -> bool:
    """Nobody is named, and nobody is shut out."""
    return not given.task.get("assignee") and not given.task.get("exclude_assignees") and not given.case.raw.get("cc")


def _open(given: Given) -> bool:
    return not given.task.get("confidentiality")


def _address(given: Given) -> str:
    assert given.paralegal is not None
    return given.paralegal.address


_nobody_named = lacks("Renee", "Luis", "Maribel", "Hannah", "Ortega", "Okafor", "Santos", "Wirth", "someone", "somebody", "whoever", "anyone")  # fmt: skip

PEOPLE: dict[str, Addition] = {
    **kind(
        "who does it",
        with_task(assignee=_address),
        (
            "{name} is best placed for this one.",
            "{name} should do this one.",
            "I'd like {name} on this.",
            "Please give it to {name}.",
            "For {name}, please.",
            "{name} knows this file, so have {name} do it.",
            "Can {name} take it?",
            "If {name} has time, I'd love for {name} to handle it.",
            "I think {name} is the right person for it.",
            "{name} has a feel for these, I'd like to see it go to {name}.",
            "Assign to {name}.",
            "This one's for {name}.",
            "Would you ask {name} to do it?",
        ),
        _free,
        _nobody_named,
    ),
    **kind(
        "who does not",
        with_task(exclude_assignees=lambda given: [_address(given)]),
        (
            "Not {name}, please.",
            "Anyone but {name}.",
            "Please don't give this one to {name}.",
            "I'd rather {name} not work on this.",
            "{name} is on another matter of mine and shouldn't take this.",
            "{name} can't be on this one.",
            "Somebody other than {name}, if you don't mind.",
            "Please keep {name} off this.",
            "{name} has enough on her plate, so give it to somebody else.",
        ),
        _free,
        _nobody_named,
    ),
    **kind(
        "who is only spoken of",
        unchanged,
        (
            "Please thank {name} for the last one.",
            "{name} did a similar one in the spring.",
            "{attorney} will be at the hearing with me.",
            "{attorney} and I talked about it.",
            "Questions can go to {attorney}.",
            "{attorney} asked for this.",
            "{attorney} will want to see it at some point.",
            "{name} has the old version if you need it.",
        ),
        lambda given: not given.task.get("watchers"),
        _free,
        _nobody_named,
        lacks("review"),
    ),
    **kind(
        "who gets a copy",
        with_task(watchers=lambda given: [given.attorney.address if given.attorney else ""]),
        (
            "Copy {attorney} on the finished product.",
            "Please cc {attorney} when you send it back.",
            "{attorney} should get a copy too.",
            "Loop {attorney} in on this.",
            "Keep {attorney} in the loop.",
            "Please send {attorney} a copy as well.",
            "Also send it to {attorney} when it's done.",
            "Please include {attorney} on the emails about this.",
        ),
        lambda given: not given.task.get("watchers") and not given.case.raw.get("cc"),
        lacks("Dana", "Marcus", "Ji-won", "Priya", "Tom", "Sofia", "review", "cop(?:y|ied)"),
    ),
    **kind(
        "between us",
        with_task(confidentiality="restricted"),
        (
            "Keep this one between us and the assigned paralegal.",
            "Please keep this confidential.",
            "This is confidential, so nobody but the assigned paralegal should see it.",
            "Please don't share this with anyone else at the firm.",
            "Strictly confidential.",
            "Please limit this to the person doing the work.",
            "Hush-hush, please: only the paralegal on it should know.",
            "This one is sensitive; restrict it to whoever does it.",
        ),
        _open,
        lacks("confiden", "sealed", "privilege"),
        places=EVERYWHERE,
    ),
}
