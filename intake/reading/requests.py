# ruff: noqa: E501  a pattern reads best on one line
"""Mails that ask the desk itself: help, status, a list, the digest, an absence."""

from dataclasses import replace

from intake import patterns as re
from intake.reading.absence import absence_of
from intake.reading.court import asked_to_count
from intake.reading.matters import read_matter
from intake.reading.replies.acts import clauses
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
_MINE = r"(?:(?:all|the|my|our|current|open|pending|outstanding|active|remaining|whole|entire|full|of|own) )*"
_WORK = r"(?:tasks?|assignments?|queue|plate|workload|to-?dos?|to-?do list|task list|deadlines|due dates|open items|open work)"
# "May I ask for the list of all my open tasks", "what are my open assignments?", "how many tasks do I have?"
_LIST_TOO = re.compile(
    rf"\b(?:list|overview|rundown|summary|table|schedule|run-down|inventory) of {_MINE}(?:(?:my|open|pending|outstanding|active|current) {_MINE}{_WORK}|(?:what|everything|whatever|all)(?: is| that is|'s| that| i)?(?: have| am holding| hold)?(?: i)?(?: have)? (?:on my (?:desk|plate)|open|assigned to me|pending|in my queue))\b"
    rf"|\b(?:can|could|may|might|would) (?:i|you)\b[^.?\n]{{0,30}}\b(?:my|all (?:of )?my) {_MINE}{_WORK}\b\s*(?:please|pls|now|again|today|this week|at the moment|,|\?|\.|$)"
    rf"|\b(?:which|what|how many)(?: of (?:these|the|those))? {_MINE}(?:tasks|assignments|items|ones|deadlines) (?:do i (?:still |currently )?have|i (?:still |currently )?have|am i (?:holding|working on)|are (?:currently |still |now )?(?:assigned to me|mine|in my queue|with me|on my (?:desk|plate)))\b"
    rf"|\b(?:what|which) are (?:all )?my {_MINE}{_WORK}\b|\b(?:send|provide|give|e-?mail|show|list|listing|share)(?: me)?(?: again)? (?:the |a |an )?(?:list of |overview of )?(?:all )?(?:(?:of )?my {_MINE}{_WORK}|{_MINE}tasks (?:i am|i'm|that i am) (?:holding|working on|assigned))\b"
    rf"|\b(?:listing|list) (?:of )?all (?:the |my )?tasks\b|\boverview of my {_MINE}{_WORK}\b",
    re.I,
)
# Her own work, however it is called: "send me everything I've got open", "a tally of my open items"
_HELD = r"(?:open|going|pending|outstanding|active|in hand|in progress|in play|in the works|in motion|on the go|on my (?:plate|desk|list|board|docket)|with me|cooking|to do|left|live|due|assigned|currently|at (?:the moment|present)|right now|just now|these days|this week)"
_EACH_OF_MINE = re.compile(
    rf"\b(?:everything|whatever|all(?: (?:of )?(?:the |those )?(?:tasks|things|work|assignments|jobs|items|stuff|matters))?|what(?: all| else)?|the (?:tasks|things|work|assignments|jobs|items|stuff)|(?:how many|which|what) (?:tasks|things|assignments|jobs|items))(?: that| which)? (?:i(?:'ve| have| currently have| still have| do have|'m| am)(?: currently| still| now)?(?: got)?|have i(?: got)?|am i|do i(?: currently| still| now)? have)(?: (?:currently|still|got|now|holding|working on|juggling|carrying|responsible for|on the hook for|down for|handling))*(?:,? (?:as|that is|that's|still|all)?)* ?{_HELD}\b"
    rf"|\b(?:everything|whatever|all(?: (?:of )?(?:the |those )?(?:tasks|things|work|assignments|jobs|items|stuff))?|what(?: all| else)?)(?: (?:is|are|that's|that is|that are|which is|stands?|sits?)|'s|’s)* (?:(?:still |currently |now )*(?:assigned to me|mine|sitting with me|with me|in my (?:queue|court|hands|name|tray|inbox)|on my (?:desk|plate|list|board)|under my name|with my name on it|my responsibility)|i am (?:holding|carrying)|i'm (?:holding|carrying|on the hook for))\b"
    rf"|\b(?:list|tally|count|inventory|overview|rundown|run-down|summary|snapshot|picture|table|roster|tour|roll[ -]?call|accounting|breakdown|statement|recap|headcount) of (?:{_MINE}(?:{_WORK}|work|items|jobs|things|assignments|open (?:work|stuff))|what(?:'s|ever| is|ever is)? (?:i(?:'ve| have| am|'m)|on my|with me|sitting|assigned|mine)|everything (?:i|on my|with me|that's mine|assigned to me|of mine))\b"
    r"|(?:^\W*|[,:;] |\band )what(?:'s|’s| else is| is| all is)(?: still| all| currently| now)?(?: \w+ed| sitting| waiting)? (?:(?:in|on|under) my (?!draft|summary|chart|notes|files?|copy|exhibits?|index|memo|outline)\w+|with me)(?= ?(?:(?:these days|now|right now|today|at present|at the moment|this week|currently)\b ?)*\?)|\b(?:everything|whatever|all) (?:that )?(?:still )?(?:carries|bears|has) my name\b|\b(?:a|the) list (?:would|will) (?:do|help)\b"
    rf"|^\W*(?:a|the|my) (?:\w+ )?(?:list|rundown|overview|tally|recap)(?=,? (?:please|pls)\W*$)"
    rf"|\b(?:what|how much) (?:else )?(?:am i|have i) (?:\w+ )?(?:on the hook for|holding|got open|responsible for|got left|working on)\b|\bhow many (?:tasks|things|jobs|items|assignments) (?:am i|do i|have i|are)\b[^.?!]{{0,15}}\b(?:holding|have|got|carrying|juggling|mine|with me|on my)\b",
    re.I,
)
# Of one matter, or of its papers: "everything I have open on Kestrel", "all the exhibits I've got left"
_NOT_OF_TASKS = re.compile(r"\b(?:exhibits?|pages?|transcripts?|volumes?|records|documents|files|questions?|objections?|issues?|depositions?|missing|comments?)\b", re.I)  # fmt: skip
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


def _lists_hers(text: str) -> bool:
    """Asked for; "everything I've got going on means I'm late" tells of it."""
    for clause in clauses(text):
        for one in _EACH_OF_MINE.finditer(clause):
            left, right = clause[: one.start()], clause[one.end() :]
            if _NOT_OF_TASKS.search(one[0]) or _TOLD_OF.match(right):
                continue
            told = re.search(r"\b(?:is|are|sits?|stands?)\b", one[0]) and not re.match(
                "what", one[0], re.I
            )  # "everything is on my desk, please don't worry"
            if _ASKED_FOR.search(left) or (not told and (_ASKED_FOR.search(right) or clause.endswith("?"))):
                return True
    return False


_ASKED_FOR = re.compile(r"\b(?:please|pls|plz|kindly|send|show|give|list|e-?mail|need|want|like|tell|remind|share|forward|run (?:me )?through|walk me|get|see|may i|could i|can i)\b", re.I)  # fmt: skip
_TOLD_OF = re.compile(r"^(?: \w+){0,4}? (?:means?|is|are|was|were|will|has|have|makes?|keeps?|came|went)\b", re.I)


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
    elif (
        short
        and scene.writer.role is Role.PARALEGAL
        and (_LIST.search(text) or _LIST_TOO.search(text) or _lists_hers(text))
    ):
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
