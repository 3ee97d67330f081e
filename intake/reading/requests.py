# ruff: noqa: E501  a pattern reads best on one line
"""Mails that ask the desk itself: help, status, a list, the digest, an absence."""

from dataclasses import replace

from intake import patterns as re
from intake.reading.absence import absence_of
from intake.reading.court import asked_to_count
from intake.reading.her_list import for_list
from intake.reading.matters import read_matter
from intake.reading.scene import Scene
from intake.reading.shape import Intent, Outcome, Reading
from intake.reading.weekly import read_weekly
from tracker.domain.firm import Role

_HELP = re.compile(r"^\W*(?:help|help me|how does this work|what can (?:you|i) do|instructions|commands)\W*$", re.I)
_STATUS = re.compile(
    r"^\W*status(?: (?:report|update|please|pls))?\W*$|\b(?:what'?s|what is|where are we|where do we stand|how are we) (?:the status|open|outstanding|on (?:my|our|all|everything))|\bstatus of (?:all |my |our |everything)|\bwhat do (?:i|we) have (?:open|pending)",
    re.I,
)
_STATUS_OF = re.compile(r"^\W*status(?: of| on| for)?(?: task)?\W{1,3}T-?\d{4,7}(?:\W{1,3}(?:please|pls))?\W*$", re.I)
_LIST = re.compile(
    r"\b(?:what'?s|what is|what else is|everything(?:'s| is| that'?s| that is)?|remind me what(?:'s| is)?|what do i have|what am i|send (?:me )?|show (?:me )?|can (?:i|you) (?:get|have|see|send)|need)\b[^.\n]{0,30}\b(?:on my plate|my (?:list|queue|tasks|assignments|workload)|(?:assigned|offered) to me|i have open|open tasks|task list|list of (?:my )?(?:open )?tasks)\b|^\W*(?:my )?(?:list|tasks|open tasks|my queue)\W*(?:please|pls)?\W*$|\bwhat(?: all)? (?:do i have|am i working on|have i got)\b",
    re.I,
)
_DIGEST = re.compile(
    r"^\W*(?:send (?:me )?)?(?:the )?digest(?: (?:now|please|pls))?\W*$|\bsend (?:me )?(?:the|this week'?s) digest\b",
    re.I,
)
ABSENCE = re.compile(
    r"\b(?:i'?m|i am|i'?ll be|i will be|will be|i'?m going to be|i have to be|i need to be)\s+(?:\w+\s){0,3}?(?:out(?: of (?:the )?office)?|away|off|on (?:leave|vacation|pto|holiday|jury duty)|unavailable|offline|ooo|traveling|travelling)\b|\b(?:taking|took|requesting) (?:\w+ ){0,3}?(?:off|leave|pto|vacation|sick day)\b|\b(?:out sick|calling in sick|day off|on leave|ooo)\b",
    re.I,
)


_REPEATED = re.compile(
    r"\b(?:every|each|weekly|daily|monthly) (?:\w+ )?(?:mon|tue|wed|thu|fri|day|week|month|morning|basis)\w*|\bon \w+days\b",
    re.I,
)


def read_status_of(base: Reading, scene: Scene) -> Reading | None:
    """ "status T-1042", whoever writes it; the task is the one that the mail is about."""
    if not _STATUS_OF.match(scene.body.strip() or scene.subject):
        return None
    return replace(base, outcome=Outcome.REPLY, intents=(Intent("status_request", scene.body.strip()[:200]),))


def read_request(base: Reading, scene: Scene) -> Reading | None:
    """The reading of such a mail, or None."""
    text = scene.body.strip() or scene.subject
    short = len(text.split()) < 60
    name = ""
    if short and (weekly := read_weekly(text, scene.firm)):
        return replace(base, outcome=Outcome.REPLY, intents=(weekly,))
    short = short and not _REPEATED.search(text)
    if _HELP.match(text) or (_HELP.match(scene.subject) and len(text.split()) < 3):
        name = "help"
    elif short and (_DIGEST.search(text)):
        name = "digest_request"
    elif short and scene.writer.role is Role.PARALEGAL and for_list(text):
        name = "list_request"
    elif short and (_STATUS.search(text) or (_LIST.search(text) and scene.writer.role is not Role.PARALEGAL)):
        name = "status_request"
    if name:
        return replace(base, outcome=Outcome.REPLY, intents=(Intent(name, " ".join(text.split())[:200]),))
    if short and (phrase := asked_to_count(text, scene.here.local.date())):
        matter = read_matter(f"{scene.subject}\n{text}", scene.firm, "body").number
        return replace(base, outcome=Outcome.REPLY, intents=(Intent("deadline_request", phrase, new_matter=matter),))
    if scene.writer.role is Role.PARALEGAL and ABSENCE.search(text):
        intent = Intent("absence_notice", " ".join(text.split())[:200], absence=absence_of(text, scene.here))
        return replace(base, outcome=Outcome.REPLY, intents=(intent,))
    return None
