"""Other ways to send the same: what the subject says in the body and the reverse, answers between quoted lines, a mail passed on below."""

import re
from collections.abc import Callable
from typing import Any

Json = dict[str, Any]
Whole = Callable[[Json], Json]

_CLOSING = re.compile(r"(?:thanks|thank you|best|regards|cheers|kind|sincerely|thx|-)|[A-Z][a-z]+$|[A-Z]{1,3}$", re.I)
_FORWARDED = """

---------- Forwarded message ---------
From: Carla Voss <cvoss@vosslegal.example>
Date: Mon, Jan 4, 2027 at 9:14 AM
Subject: scheduling
To: <office@example.com>

Counsel,

Tuesday at 3 works for our call. Please send us the signed stipulation by Monday, and cancel the court reporter.

Carla
"""


def _fresh(raw: Json) -> bool:
    return (
        "expected" in raw
        and "context" not in raw
        and not re.match(r"\s*(?:re|fwd?|aw)\s*:", str(raw.get("subject")), re.I)
    )


def subject_above(form: str) -> Whole:
    """The subject as the first line of the text."""

    def put(raw: Json) -> Json:
        subject = str(raw.get("subject") or "").strip()
        if not _fresh(raw) or not subject or re.match(r"\(?no subject", subject, re.I):
            return raw
        return {**raw, "subject": "", "body_text": form.format(subject) + raw["body_text"]}

    return put


def in_subject(form: str) -> Whole:
    """A text of one line in the subject."""

    def put(raw: Json) -> Json:
        lines = [line for line in raw["body_text"].split("\n") if line.strip()]
        own = lines[:1]
        if (
            not _fresh(raw)
            or not own
            or len(own[0]) > 140
            or not all(_CLOSING.match(line) and len(line) < 40 for line in lines[1:])
        ):
            return raw
        subject = str(raw.get("subject") or "").strip()
        if re.search(r"\d|due|day\b|please|pls", subject):
            return raw  # it would be said twice
        return {
            **raw,
            "subject": f"{subject}: {own[0]}" if subject else own[0],
            "body_text": "\n".join([form, *lines[1:]]),
        }

    return put


def between_quotes(raw: Json) -> Json:
    """A reply of several sentences, each below a line of the letter."""
    if (
        "context" not in raw
        or isinstance(raw["context"], list)
        or not raw["context"].get("title")
        or raw["context"].get("pending_question")
    ):
        return raw
    task = raw["context"]
    quoted = (
        str(task["title"]),
        f"{task['task']} {task['title']}",
        f"Reply to this mail about {task['task']}, in your own words.",
    )
    parts = [one for one in re.split(r"\n\s*\n", raw["body_text"].strip()) if one.strip()]
    if len(parts) == 1 and "\n" not in parts[0]:
        parts = re.split(r"(?<=[a-z]{3}[.!?]) (?=[A-Z])", parts[0])
    if len(parts) > 3:
        parts = [*parts[:2], "\n\n".join(parts[2:])]
    return {**raw, "body_text": "\n\n".join(f"> {line}\n\n{part}" for line, part in zip(quoted, parts, strict=False))}


_BY = re.compile(
    r"^Please (?!do not|don't|file|serve|hold|cancel|let|note|see)([a-z][^.!?:;,\n]+?),? (?:by|before|no later than) ((?:\w+day|tomorrow|noon|\d{1,2}(?::\d\d)? ?[ap]m|\d{1,2}/\d|end of|close of|January|February|March|April|May|June|July|August|September|October|November|December)[^.!?:;\n]{0,30})\.$",
    re.M,
)


def as_form(raw: Json) -> Json:
    """A request of one sentence as the fields of a form; not where the subject names a day."""
    text = raw["body_text"]
    if not _fresh(raw) or len(_BY.findall(text)) != 1 or re.search(r"\d|due|day\b", str(raw.get("subject"))):
        return raw
    return {**raw, "body_text": _BY.sub(_fields, text)}


def _fields(found: re.Match[str]) -> str:
    return f"Task: {found[1][0].upper()}{found[1][1:]}\nDue: {found[2][0].upper()}{found[2][1:]}"


def passed_on(raw: Json) -> Json:
    if not _fresh(raw) or re.search(r"forward|below|fwd|attached|e-?mail", raw["body_text"], re.I):
        return raw
    return {**raw, "body_text": raw["body_text"].rstrip() + _FORWARDED}


WHOLE: dict[str, Whole] = {
    "the subject above": subject_above("{}\n\n"),
    "Re: the subject above": subject_above("Re: {}\n\n"),
    "see subject": in_subject("See subject."),
    "see subject line, thanks": in_subject("(see subject line) Thanks!"),
    "nothing but a subject": in_subject(""),
    "a form for a sentence": as_form,
    "answers between quoted lines": between_quotes,
    "a mail passed on below": passed_on,
}
