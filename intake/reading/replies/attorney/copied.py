# ruff: noqa: E501  a pattern reads best on one line
"""Somebody shall be copied whom the desk does not know: "cc Jordan", and nobody of that name is listed."""

from collections.abc import Iterator

from intake import patterns as re
from intake.reading.names import named
from intake.reading.questions import ask_about
from intake.reading.replies.acts import clauses
from intake.reading.replies.acts.act import NO_NAME
from intake.reading.replies.common import On
from intake.reading.shape import QuestionRead

_NO_PERSON = r"Me|Us|Him|Her|Them|All|Both|Counsel|Opposing|Court|Clerk|Judge|Exhibit|Ex|Tab|Section|Page|Line|Volume|Table|Column|Part|Every\w*|An?|One|Track|In|Up|Out|Working|Going"
_NAME = rf"(?:(?:(?i:mr|ms|mrs|dr)\.? )?(?!(?i:{NO_NAME}|{_NO_PERSON})\b)[A-Z][a-z'’-]+(?: (?!(?i:{NO_NAME}|{_NO_PERSON})\b)[A-Z][a-z'’-]+)?)"
_TO_COPY = re.compile(
    rf"(?:^\W*|\b(?i:please|pls|and|also|kindly|you) )(?:(?i:please |pls |also |kindly )*)(?i:cc|bcc|copy|loop(?: in)?|cc'?ing)\b:? (?P<who>{_NAME}(?:(?:,? and |, | & ){_NAME}){{0,3}})\b(?!'s|’s)(?: (?i:in|on)\b| (?i:going|please|too|as well|from|with|when)\b|\W*$|[.,;])"
    rf"|\b(?i:keep) (?P<kept>{_NAME}) (?i:posted|informed|copied|in the loop|in the picture|cc'?d|updated|up to (?:date|speed))\b|\b(?i:bring|loop) (?P<in>{_NAME}) (?i:in(?:to the loop)?)\b"
)
_IN_SMALL = re.compile(
    rf"^\W*(?:please |pls |also )*(?:cc|bcc|copy) (?P<who>(?!(?:{NO_NAME}|{_NO_PERSON}|the|that|this|my|our|your|of|to|on|it|in|opposing)\b)[a-z][a-z'-]{{2,}})(?: (?:please|pls|too|on (?:this|it)|as well|from now on))*\W*$",
    re.I,
)


def ask_whom_to_copy(on: On) -> tuple[QuestionRead, ...]:
    """A question for the names that nobody of the firm has."""
    unknown = tuple(dict.fromkeys(name for clause in clauses(on.text) for name in _unknown(clause, on)))
    if not unknown:
        return ()
    names = " and ".join(unknown)
    text = f"Nobody called {names} is on the desk's list. Who shall be copied on {on.task.label}? Please give the e-mail address."
    return (ask_about(on.me, "person", text, (), "Nobody new is copied until you answer."),)


def _unknown(clause: str, on: On) -> Iterator[str]:
    found = _TO_COPY.search(clause) or _IN_SMALL.match(clause)
    said = next((words for words in found.groupdict().values() if words), "") if found else ""
    for name in re.split(r",? and |, | & ", said):
        if name and not named(name, on.scene.firm) and not _of_the_work(name, on):
            yield name


def _of_the_work(name: str, on: On) -> bool:
    """ "Copy Exhibit Kim": a word of the title."""
    return name.split()[-1].lower() in on.task.title.lower()
