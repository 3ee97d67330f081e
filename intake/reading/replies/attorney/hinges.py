# ruff: noqa: E501  a pattern reads best on one line
"""An approval that hangs on what somebody else does: "Should the client be content with it, then so am I". In the sentence
stand a condition on others, and her yes; what is to be put right in the work itself is another kind (condition.py)."""

from intake import patterns as re
from intake.reading.names import named
from intake.reading.replies.acts import clauses, every
from intake.reading.replies.attorney.courtesy import put_off
from intake.reading.replies.common import On, may_review

_IF = r"(?:(?:but |and |only )*(?:if|unless|provided(?: that)?|providing(?: that)?|(?:as|so) long as|assuming(?: that)?|suppos(?:e|ing)(?: that)?|on (?:the )?(?:condition|understanding|assumption)(?: that)?|in (?:the event|case)(?: that| of)?|given that|subject to|contingent (?:up)?on|conditional (?:up)?on|depending on|barring|pending|the (?:moment|minute|day)|as soon as|once|when|until))\b"
# "Should the client ...", "Were the client to ...": by the order of its words
_INVERTED = re.compile(r"^\W*(?:(?:but|and|so|well|still),? )*(?P<if>(?:should|were|had) (?=(?:the|our|his|her|their|opposing|she|he|they|anyone|everyone|(?-i:[A-Z])\w+)\b))", re.I)  # fmt: skip
_MARK = re.compile(rf"\b(?P<if>{_IF})", re.I)
_LATER = re.compile(r"^(?:but |and |only )*(?:the (?:moment|minute|day)|as soon as|once|when|until)\b", re.I)
# "ask her if she is fine with it", "let me know if the client objects": no condition
_WHETHER = re.compile(r"\b(?:ask\w*|see|sees|check|know|knows|wonder\w*|sure|certain|tell|find out|confirm|asked me|clear|even|as|what|only ask)(?: \w+)? $", re.I)  # fmt: skip
_OTHERS = re.compile(
    r"\b(?:clients?|experts?|witness(?:es)?|judge|court|magistrate|mediator|arbitrator|reporter|clerk|opposing|counsel|other side|carrier|insurer|insurance|adjuster|agency|uscis|bureau|board|partner|associate|boss|trustee|guardian|employer|company|bank|lender|buyer|seller|wife|husband|spouse|mother|father|parents?|son|daughter|family|doctor|physician|accountant|appraiser|translator|interpreter|notary|union|plaintiffs?|defendants?|petitioner|respondent|beneficiary|co-?counsel|government|prosecut\w+|commission\w*|committee|investigator|surveyor|landlord|tenant|she|he|they|anyone|anybody|everyone|everybody|no ?(?:one|body)|someone|somebody|(?:dr|mr|ms|mrs|judge)\.? (?-i:[A-Z])\w+)\b",
    re.I,
)
_OF_THE_WORK = re.compile(
    r"\byou\b|\b(?:fixed|corrected|added|changed|moved|removed|deleted|updated|revised|cleaned|inserted|renumbered|redone|typos?|page|paragraph|section|caption|footnote|heading)\b|\b(?:weren't|were not|wasn't|hadn't|didn't)\b|\b(?:questions?|comments?|wants? (?:it|this) (?:sooner|earlier|by))\b",
    re.I,
)
_YES = re.compile(
    r"\b(?:approv\w+|ok|okay|fine|good|great|yes|sign(?:ed|ing)?[ -]?off|works|accept\w*|no (?:objections?|problems?|issues?|quarrel|reason not)|nothing against|(?:would not|wouldn't|won't|will not) (?:object|mind|stand in (?:the|its) way)|content|happy|satisfied|comfortable|go ahead|a go|blessing|green light|thumbs up|done|final|so (?:am|do|would|will) i|me,? too|i (?:do|am|will|would),? too|i'm (?:in|good|there|fine)|all set|on board|(?:it|this) (?:passes|stands|can stand|goes))\b",
    re.I,
)
_NOT = re.compile(r"(?:\b(?:not|never|cannot)\b|n't\b)[^,;]{0,20}$", re.I)
_ORDER = re.compile(
    r"\b(?:please|pls|kindly|let me know|let us know|(?:can|could|would|will) you|you (?:can|may|should|must|could)|(?:i|we)(?:'ll| will) (?:call|ask|check|see|tell|let|send|need|want|get|write|talk|speak)|need(?:s)? to|thanks|thank you|have (?:her|him|them)|(?:tell|ask|call|send|give|remind|show|let) (?:her|him|them|me|us|the|(?-i:[A-Z])\w+))\b",
    re.I,
)
_PLAN = re.compile(r"\b(?:will|'ll|shall|expect|plan|hope|intend|going to)\b", re.I)
# "Whether I approve depends on the judge", "My approval hinges on what the client says"
_DEPENDS = re.compile(
    r"\b(?:whether (?:i|we) (?:can |will )?(?:approve|accept|sign off|say yes|agree)|(?:my|the|our) (?:approval|sign-?off|ok|okay|yes|answer|decision|verdict|blessing|consent)|approval|(?:i|we)(?:'ll| will| would|'d) approve)\b[^.;!?]{0,30}?\b(?:depends?|depending|hinges?|turns|rests|rides|is up to|is (?:contingent|conditional|conditioned|subject)|hangs|comes down to)\b",
    re.I,
)
_IN_THAT_CASE = re.compile(
    r"^\W*(?:(?:and|but),? )?(?:if so|in (?:that|which) case|if (?:yes|not|she|he|they|it) ?(?:does|is|do|are|did)?,|then,|otherwise)\b",
    re.I,
)


def hinges(on: On) -> str:
    """The sentence with the condition; "" where there is none, or where a verdict stands beside it without one."""
    if on.task.status != "in_review" or not may_review(on):
        return ""
    said = clauses(on.text)
    held = [one.clause for one in every(on.text, "attorney") if one.name == "hold_filing"]
    hanging = [one for one in said if one not in held and _hangs(one, on)]
    if not hanging or any(put_off(one) and not _MARK.search(one) for one in said):
        return ""
    verdicts = [one.clause for one in every(on.text, "attorney") if one.name in _VERDICTS]
    free = [one for one in verdicts if one not in hanging and not _IN_THAT_CASE.match(one)]
    return "" if free else hanging[0]


_VERDICTS = ("approve", "authorise_filing", "authorise_service", "request_revisions", "minor_changes")


def _hangs(clause: str, on: On) -> bool:
    if "?" in clause or _ORDER.search(clause):
        return False
    if _DEPENDS.search(clause):
        return True
    for mark in (*_MARK.finditer(clause), *_INVERTED.finditer(clause)):
        if not _WHETHER.search(clause[: mark.start("if")]) and _is_of_others(*_parts(clause, mark), mark["if"], on):
            return True
    return False


# where what hangs on it begins, if no comma says so: "If Tom is good with it I'm good with it"
_MAIN = re.compile(r"\s(?=(?:then|so|i'm|i am|i'd|i would|i have|i've|i|it's|that's|this is|it is|consider|(?:would|will|do|am|can) i)\b)", re.I)  # fmt: skip


def _parts(clause: str, mark: re.Match[str]) -> tuple[str, str]:
    """The condition, and what hangs on it: what stands ahead, else the rest of the sentence behind a comma."""
    ahead, behind = clause[: mark.start("if")], clause[mark.end("if") :]
    if len(ahead.split()) > 1 or (ahead.strip() and "," not in behind):
        return behind, ahead
    condition, comma, rest = behind.partition(",")
    if not comma and (cut := _MAIN.search(behind, 1)):
        return behind[: cut.start()], behind[cut.end() :]
    return condition, rest or ahead


def _is_of_others(condition: str, main: str, mark: str, on: On) -> bool:
    if not (_OTHERS.search(condition) or _a_stranger(condition, on)) or _OF_THE_WORK.search(condition):
        return False
    if _LATER.match(mark) and (_PLAN.search(main) or _PLAN.search(condition)):
        return False
    yes = _YES.search(main)
    if yes is None or len(main.split()) > 15:
        return False
    return not _NOT.search(main[: yes.start()]) and not _OTHERS.search(main[: yes.start()])


_NAME = re.compile(r"^\W*(?:(?:dr|mr|ms|mrs)\.? )?(?P<name>[A-Z][a-z]+)\b")


def _a_stranger(condition: str, on: On) -> bool:
    """ "if Kim agrees": by a name that stands first."""
    found = _NAME.match(condition)
    return found is not None and (
        bool(named(condition, on.scene.firm)) or found["name"] not in ("I", "It", "You", "We")
    )
