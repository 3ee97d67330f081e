# ruff: noqa: E501  a pattern reads best on one line
"""A reply that asks the desk for what it sent before, and for nothing else."""

from dataclasses import replace

from intake import patterns as re
from intake.reading.replies.acts import clauses, found
from intake.reading.replies.attorney.wanted import ordered
from intake.reading.replies.common import On
from tracker.domain.firm import Role

_MOST = 30  # words: a longer one says more than that
_BESIDE = {"thanks", "praise", "hearsay", "question"}  # "I can't find the memo" is none that anybody need answer


# "Could the attorney please resend it?": who shall send it is not the desk
_OF_OTHERS = re.compile(
    r"\b(?:can|could|would|will|may|might|should|must|please (?:ask|have|tell|get)|ask|have|let|get|need|want|hope)\s+(?:(?:the|an?|our|his|her|their|some|opposing)\s+)?(?:attorney|lawyer|atty|client|counsel|court|clerk|reporter|firm|carrier|he|she|they|him|her|them|someone|somebody|(?:ms|mr|mrs|dr)\.?\s+\w+|(?-i:[A-Z])\w+)(?:'s)?(?: \w+){0,4}? (?:to )?(?:please |kindly )?(?:re-?send|send|forward|resubmit|provide|upload)\b",
    re.I,
)


def asks_again(on: On) -> bool:
    """ "I can't find the memo. Please send it again." What is broken or wrong is for whoever made it."""
    if on.scene.files or len(on.text.split()) > _MOST or "send_again" not in found(on.text, "digest"):
        return False
    if any(_OF_OTHERS.search(one) for one in clauses(on.text)):
        return False
    side = "paralegal" if on.scene.writer.role is Role.PARALEGAL else "attorney"
    others = [clause for clause in clauses(on.text) if "send_again" not in found(clause, "digest")]
    if any(found(clause, side).keys() - _BESIDE for clause in others):
        return False
    return side == "paralegal" or on.task.status != "in_review" or not ordered(replace(on, text=_without(on.text)))


def _without(text: str) -> str:
    """ "Please rescan page 9 and send again" orders more than that."""
    for clause in clauses(text):
        if hit := found(clause, "digest").get("send_again"):
            text = text.replace(hit.words, " ")
    return text
