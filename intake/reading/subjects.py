# ruff: noqa: E501  a pattern reads best on one line
"""Mails whose subject is the whole work, with only a remark below it: "Pruitt: (1) witness list by Wed, (2) binder by Fri"
and "Binder is Exs. 1-40"."""

from intake import patterns as re
from intake.reading.as_usual import as_usual
from intake.reading.asks import POLITE, courtesy, sets_due
from intake.reading.kinds import STARTS_WORK, read_kind
from intake.reading.maybe import perhaps
from intake.reading.no_action import NO_ACTION
from intake.reading.scene import only_points, points_to_subject, task_subject
from intake.reading.sentences import sentences
from intake.reading.titles import starts_with_work
from tracker.domain.firm import Firm

_ANSWERS = re.compile(r"^\s*(?:re|fw|fwd|aw)\s*:", re.I)
_LONGEST = 30  # words of a remark
# says that there is nothing to do, or that it is done or off
_UNDONE = re.compile(
    r"\b(?:fyi|for your information|done|finished|complete[d]?|cancel\w*|withdrawn|off|moved|continued|vacated|settled|never ?mind|disregard|ignore|approved?|ok|okay|got it|received|noted|agreed|on hold|hold off|stop|wait|not needed|no longer|already|sorry|wrong|instead|update|status)\b",
    re.I,
)


def whole_work(own: str, subject: str, firm: Firm) -> str:
    """The words to read as the mail's: its own, with the subject before them where that names the work and its date."""
    said = task_subject(subject)
    if points_to_subject(own):
        return as_usual(said, firm)
    if news := _beside_pointer(own):
        return f"{said}\n\n{news}"
    return f"{said}\n\n{own}" if _is_work(subject, said) and _is_remark(own) else own


_AT_TOP = re.compile(r"\A\s*(?:re|subject|subj|regarding)\s*:\s*(?P<said>[^\n]{3,90})\n\s*\n(?=\s*\S)", re.I)
_NONE = re.compile(r"\W*(?:no subject|none|untitled)?\W*", re.I)


def subject_at_top(subject: str, own: str) -> tuple[str, str]:
    """The subject and the words below it: a line "Re: Alvarez, exhibit index" at the top of a mail without a subject is its subject."""
    found = _AT_TOP.match(own) if _NONE.fullmatch(subject) else None
    return (found["said"].strip(), own[found.end() :]) if found else (subject, own)


def _beside_pointer(own: str) -> str:
    """What is said beside "see subject" in a short mail; "" where that is all, or nothing points there."""
    if len(own) > 400:
        return ""
    all_of_it = [one.strip() for said in sentences(own) for one in _CLAUSE.split(said) if one.strip()]
    if not any(map(only_points, all_of_it)):
        return ""
    return "\n".join(one for one in all_of_it if not only_points(one))


_CLAUSE = re.compile(r"(?<=[a-z]), (?!and )")


def _is_work(subject: str, said: str) -> bool:
    return not _ANSWERS.match(subject) and "?" not in said and sets_due(said) and read_kind(said)[0] != "general"


def _is_remark(own: str) -> bool:
    if len(own.split()) > _LONGEST or "?" in own or sets_due(own) or NO_ACTION.search(own) or _UNDONE.search(own):
        return False
    return not any(
        POLITE.search(one) or starts_with_work(one) or STARTS_WORK.match(one) or courtesy(one) or perhaps(one)
        for one in sentences(own)
        if len(one.split()) > 2
    )


def of_the_subject(sentence: str, subject: str) -> bool:
    """ "Binder is Exs. 1-40" below "exhibit binder by Fri": what begins it is the work, nobody's name."""
    first = re.match(r"\W*([A-Z][a-z]+)\b", sentence)
    return first is not None and first[1].lower() in subject.split()
