# ruff: noqa: E501  a pattern reads best on one line
"""Changes that are asked for: what round, by when, by whom."""

from intake import patterns as re
from intake.reading.questions import ask_about, ask_due
from intake.reading.replies.acts import Hit
from intake.reading.replies.attorney.anew import made_anew
from intake.reading.replies.attorney.people import SOMEONE, asked_who, new_assignee, stays_with_holder
from intake.reading.replies.attorney.refused import says_what_is_wrong, sends_back
from intake.reading.replies.attorney.round_dates import of_the_round, without_anothers_day
from intake.reading.replies.common import On, Result, agreed_revision, due_in, value_of
from intake.reading.shape import DueValue, Intent, QuestionRead
from intake.reading.when.due.result import DueRead

# "dont need to see it again", "it need not come back to me", "treat it as final": the changes are made, and it is done
_NOT_NEEDED = r"(?:no need|need(?: no|n't|nt| not)|(?:do|does|wo|did|sha)(?:n't|nt) (?:need|have|want|wish|require|care)|(?:do|does|will|shall|should) not (?:need|have|want|wish|require)|not necessary|unnecessary|without|no reason|not required|skip (?:the|a|any|another)|spare me)"
_LOOKS = r"(?:see|seeing|send|sending|show|showing|run|running|look|looking|review|reviewing|come back|coming back|route|resend|circulate|recirculate|back|check|checking|trouble|bother|second|another|by me|past me)"
_NO_SECOND_LOOK = re.compile(
    rf"\b{_NOT_NEEDED}\b[^.!?;]{{0,35}}\b{_LOOKS}\b(?! the\b)"
    r"|\b(?:then|and|after (?:that|which)|once (?:they|these|those|that|it)(?:'re|'s| are| is)(?: all)? (?:in|made|done|fixed|corrected|entered)),? (?:it'?s|it is|we'?re|you'?re|this is|consider it|treat (?:it|this) as|call it|regard it as) (?:done|good|approved|final|finished|closed|complete|all set|good to go)\b|\bno (?:second|further|other|more) (?:look|review|round|pass)\b",
    re.I,
)
# "don't send it out before I've seen it"
_SECOND_LOOK = re.compile(
    r"\b(?:before|until|till|unless) (?:i|we)(?:'ve| have|'m| am)?\b|(?<!n't )(?<!nt )(?<!not )(?<!need )(?<!no )\b(?:want|like|need|have) to (?:see|look at|check|review) (?:it|this|that|them)\b",
    re.I,
)


def _not_seen_again(text: str) -> bool:
    return bool(_NO_SECOND_LOOK.search(text)) and not _SECOND_LOOK.search(text)


# Dates, page:line cites and years inside the changes themselves: "12/4 should read 12/14" sets no date.
_QUOTED = re.compile(r"[\"“][^\"“”\n]{1,200}[\"”]")
_DATE = re.compile(
    r"(?P<cue>\b(?:by|due|before|until|till|no later than|nlt|back|resend|need it|have it|me|it)\b(?![^.;\d]{0,14}\b(?:should|says?|reads?|said|was|were|is|shows?|gives?|states?|dated)\b)[^.;\d]{0,26}(?:\b\d{1,2}(?::\d\d)? ?(?:[ap]m\b|o'clock)(?: [a-z]+)?,?(?: on)? (?:\w+day,? )?)?|\b(?:tomorrow,?|(?:new|next|revised|corrected|clean|fixed|updated|final) [a-z]+(?: [a-z]+)?) (?:on )?)?(?:\b\d{1,2}(?::\d\d)? ?[ap]m\b,?(?: on)? (?:\w+day,? )?(?=\d|[a-z]{3,9}\.? \d))?(?:\b\d{1,2}/\d{1,2}(?:/\d{2,4})?\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?\b(?:,? \d{4})?|\b\d{1,3}:\d{1,2}\b(?! ?(?:[ap]\.?m|(?:mon|tues|wednes|thurs|fri)day|mon|tue|tues|wed|thu|thurs|fri|tomorrow|today)\b)(?:-\d+(?::\d+)?)?)(?:,? (?:at )?\d{1,2}(?::\d\d)? ?[ap]m\b)?",
    re.I,
)


def without_material(text: str) -> str:
    """The text without the dates that are part of a change."""
    text = "\n".join(line for line in text.split("\n") if line.count("|") < 2)
    text = of_the_round(without_anothers_day(text))
    text = _HER_STEP.sub(" ", _ALLOWED.sub(r"within \g<span>", text.replace("too soon", "")))
    return _DATE.sub(lambda hit: hit[0] if hit["cue"] else "that", _QUOTED.sub("that", text))


# "Before I sign off I'd like ..." names no day; "you have 48 hours" does
_HER_STEP = re.compile(r"\bbefore (?:i|we) (?:\w+ )?(?:sign(?: off)?|approve|decide|answer|say|commit|bless|read|review|look)\b(?: (?:it|this|anything|yes))?|\b(?:i|we)(?:'d| would)? (?:want|need|like|have) (?:to (?:see|read|review|check|look at) (?:it|them|this)|time with (?:it|them|this)|a look(?: at (?:it|them|this))?) (?:before(?:hand)?|first)(?=\s*[,:;.]|\s*$)", re.I)  # fmt: skip
_ALLOWED = re.compile(
    r"\b(?:you|she|he|they)(?:'ve| have)(?: got)? (?:until |another )?(?P<span>(?:an?|one|two|three|four|five|\d+) (?:(?:business|working|more|full) )*(?:hours?|days?|weeks?))\b", re.I
)  # fmt: skip


def asks_changes(hits: dict[str, Hit]) -> bool:
    return bool({"request_revisions", "minor_changes"} & hits.keys())


def approved_but(on: On, hits: dict[str, Hit]) -> Result:
    """Approved but for small changes: another round; nothing is released."""
    read = due_in(without_material(on.text), on)
    due = value_of(read) or agreed_revision(on)
    hit = hits.get("minor_changes") or hits.get("request_revisions") or hits["approve"]
    strong = "approve" in hits
    intent = Intent("approve_with_changes" if strong else "request_revisions", hit.clause, revision_due=due)
    releasing = {"authorise_filing", "authorise_service"} & hits.keys()
    return Result(
        (intent,),
        "revisions_requested",
        (*((_ask_round(on),) if strong and not _not_seen_again(on.text) else ()), *date_question(on, read, due)),
        flags=("Nothing is filed before a version is approved.",) if releasing else (),
    )


def _ask_round(on: On) -> QuestionRead:
    return ask_about(
        on.me,
        "approval",
        f"Changes to {on.task.label} were asked for. See it again after the changes, or treat it as approved when they are made?",
        ("Send it back to me first", "Treat as approved then"),
        "It comes back to you first.",
        ("keep", "ahead"),
    )


# Quoted questions with answers below them are answers, not changes.
_ASKED_US = re.compile(r"\banswers?\b", re.I)


_ANEW = re.compile(
    r"\bredo|re-do|from scratch|\bstart(?:s|ed|ing)? (?:it |this |them )?over|\b(?:do|did|does) (?:it|this|them) (?:over|again)|\b(?:to|be|been|being|get|gets) (?:do(?:ne)?|made|written) (?:over|again|anew|afresh)\b|\b(?:start|begin) again|\b(?:another|a fresh|a second|a new) (?:run|pass|stab|crack|go|try|look)\b|\b(?:can't|cannot) (?:work|live|go) (?:from|with) ",
    re.I,
)


def is_rejection(on: On, hits: dict[str, Hit]) -> bool:
    """ "Have Renee redo it", a marked-up file alone, remarks written between the quoted lines of the work."""
    remarks = (
        any("?" not in above and not _of_the_letter(above, on) for above, _ in on.inline)
        and not {"approve", "authorise_filing", "question"} & hits.keys()
        and not _ASKED_US.search(on.text)
    )
    return (
        bool(remarks)
        or made_anew(on, hits)
        or says_what_is_wrong(on.text, hits)
        or sends_back(on.text, hits)
        or ("reassign" in hits and bool(_ANEW.search(on.text)))
        or (_marked_up(on) and "approve" not in hits)
    )


def _of_the_letter(above: str, on: On) -> bool:
    """A quoted line of the desk's letter, which names the task, and none of the work itself."""
    return on.task.label in above or on.task.title.lower() in above.lower()


def _marked_up(on: On) -> bool:
    return any(
        re.search(r"redline|mark-?up|marked|comments|edits|[_ -](?:rev|edited|changes)\b", name, re.I)
        for name in on.scene.files
    )


def read_revisions(on: On, hits: dict[str, Hit]) -> Result:
    read = due_in(without_material(on.text), on)
    due = (
        value_of(read)
        or (_provisional(read) if read.options and read.problem != "past" else None)
        or agreed_revision(on)
    )
    hit = hits.get("request_revisions") or hits.get("minor_changes")
    clause = hit.clause if hit else on.words
    asked = [*date_question(on, read, due), *_ask_markup(on)]
    moves = "reassign" in hits or made_anew(on, hits)
    to, more = new_assignee(on) if moves else (None, [])
    if "reassign" in hits and not (to or more) and stays_with_holder(on, hits["reassign"]):
        to = on.task.assignee  # "give it to Renee to do over", and hers it was
    if "reassign" in hits and not (to or more) and (who := asked_who(on, hits["reassign"].clause)):
        more = [who]
    if moves and (to or more or SOMEONE.search(on.text)):
        intent = Intent("reject_and_reassign", clause, revision_due=due, reassign_to=to)
        return Result((intent,), "revisions_requested", (*more, *asked))
    return Result((Intent("request_revisions", clause, revision_due=due),), "revisions_requested", tuple(asked))


# "Attached is my markup, please turn it", and nothing is attached
_ENCLOSED = re.compile(r"\b(?:attached|enclosed)\b[^.;!?]{0,40}\b(?:mark-?ups?|redlines?|edits|comments|changes|corrections|notes)\b|\b(?:mark-?ups?|redlines?|edits|comments|changes|corrections|notes)\b[^.;!?]{0,20}\b(?:attached|enclosed)\b|\battached (?:redline|mark-?up)", re.I)  # fmt: skip


def _ask_markup(on: On) -> tuple[QuestionRead, ...]:
    if on.scene.files or not _ENCLOSED.search(on.text):
        return ()
    text = f"You mention changes to {on.task.label} that are attached, and no file came with your mail. Please send it."
    return (ask_about(on.me, "file", text, (), "The paralegal was told that changes are coming."),)


def _provisional(read: DueRead) -> DueValue | None:
    one = read.first
    return DueValue(one.at, one.zone, read.words, f"unclear:{read.problem}", True) if one else None


def date_question(on: On, read: DueRead, due: DueValue) -> tuple[QuestionRead, ...]:
    return (ask_due(on.me, read, due),) if read.problem else ()
