# ruff: noqa: E501  a pattern reads best on one line
"""A wish for the list of her own tasks, beside what else she says: "Accepted, and please send my open tasks."."""

from dataclasses import replace

from intake import patterns as re
from intake.reading.her_list import asks_for_list
from intake.reading.replies.acts import clauses
from intake.reading.replies.common import On, Result
from intake.reading.replies.paralegal import read_paralegal
from intake.reading.shape import Intent

# Where one sentence says both: "I'll take it, and can you send me my list?"
_JOINT = re.compile(
    r"(?:[,;:]\s*|\s+)(?:and|but|plus|also|then|p\.?s\.?),?\s+(?=(?:also |please |pls |kindly |then )*(?:can|could|would|may|might|will|i'd|i would|i also|i|please|pls|kindly|send|show|list|e-?mail|give|what|which|how many|remind|tell|forward)\b)|,\s+(?=(?:can|could|may|please|pls|kindly|what|which|send)\b)",
    re.I,
)
_SAYS_NOTHING = frozenset({"comment", "acknowledgement_only", "praise_only"})


def read_with_list(on: On) -> Result:
    """What she does to the task, and the list of her tasks where she asks for it beside."""
    asked, rest = _parted(on.text)
    if not asked:
        return read_paralegal(on)
    others = replace(on, text=rest, scene=replace(on.scene, body=rest))
    beside = read_paralegal(others) if rest or on.scene.files else Result()
    listed = Intent("list_request", " ".join(asked.split())[:200])
    if {one.name for one in beside.intents} <= _SAYS_NOTHING:
        return Result((listed,), questions=() if _FIRST.search(asked) else beside.questions)
    return beside.plus(listed)


# "Before I answer, what else do I have?": she will say later whether she takes it
_FIRST = re.compile(r"\b(?:before|first|then|until|so (?:that )?i)\b", re.I)


def _parted(text: str) -> tuple[str, str]:
    """What asks for the list, and the other words; ("", text) where nothing does."""
    asked: list[str] = []
    rest = text
    for clause in clauses(text):
        if words := _asking(clause):
            asked.append(words)
            rest = rest.replace(words, " ", 1)
    return " ".join(asked), rest.strip(" ,;-–—")


def _asking(clause: str) -> str:
    """The part of a sentence that asks for it, with the words by which it is joined to the rest."""
    if not asks_for_list(clause):
        return ""
    for joint in _JOINT.finditer(clause):
        if asks_for_list(clause[joint.end() :]) and not asks_for_list(clause[: joint.start()]):
            return clause[joint.start() :]
    return clause
