# ruff: noqa: E501  a pattern reads best on one line
"""Somebody else's approval, reported: it counts for nothing until the reviewer herself says so."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from intake.reading.questions import ask_about
from intake.reading.replies.acts import Hit, clauses
from intake.reading.replies.acts.act import PERSON
from intake.reading.replies.common import On, Result, may_review
from intake.reading.shape import Intent

_ROLE = r"(?:[Ss]he|[Hh]e|[Tt]hey|(?:[Tt]he |[Oo]ur |[Oo]pposing )?(?:[Cc]lient|[Cc]ourt|[Jj]udge|[Bb]oard|[Cc]arrier|[Ii]nsurer|[Cc]ounsel|[Aa]djuster|boss|[Pp]artner|[Rr]eviewer|[Aa]ttorney|[Mm]ediator|[Cc]lerk|[Ee]xpert|[Aa]rbitrator|[Oo]pponent)s?)"
_SAYS = r"(?:says?|said|tells?|told|thinks?|thought|mentioned|confirm(?:s|ed)|indicated|texted|wrote|feels|believes)"
_ENDORSES = r"(?:likes?|loved|approv(?:es|ed)|okay'?e?d|ok'?d|blessed|signed off|signs off|cleared it|gave (?:\w+ )?(?:ok|okay|go-ahead|green light|approval)|(?:is|was|'s|sounds|seemed?s?) (?:ok|okay|fine|good|happy|pleased|on board|comfortable)(?: with)?)"
# "asked me to let you know", "wants you to know", "has asked that I convey her approval"
_PASSES = r"(?:(?:asks?|asked|wants?|wanted|would like|requests?|requested|instructs?|instructed|told|begs?|(?:is|was) asking)(?: (?:me|us|you|that (?:i|I|we|you)))? (?:to )?(?:please )?(?:let|tell|say|pass|convey|relay|inform|advise|report|know|confirm|forward|mark|record)|(?:has|had|sees?|saw|found|finds) (?:no|nothing|not a single) (?:further |more )?(?:changes|comments|corrections|edits|notes|to change|to add|objections)|(?:sends?|sent|gives?|gave|given)(?: (?:it|you|us|this))? (?:her|his|their|the) (?:full )?(?:approval|blessing|ok|okay|sign-?off|go-ahead))"
_GAP = r"(?!,)(?!'s (?!ok|okay|fine|good|happy|approved|signed))(?:(?!\b(?:I|i|we)\b| (?:and|so|but) (?:this|it|that|the|all)\b)[^.!?;]){0,60}?"


@lru_cache(maxsize=8)
def _reported(names: tuple[str, ...]) -> re.Pattern[str]:
    """`names`: of the firm's people; a stranger's name counts only before a verb of saying."""
    who = rf"(?:{_ROLE}|{'|'.join(map(re.escape, names)) or '(?!)'})"
    return re.compile(
        rf"\b(?:good|fine|ok|okay|great) (?:to|with|by|for) {who}\b|\b{who}\b{_GAP}\b(?:{_SAYS}|{_ENDORSES})|\b{PERSON} {_SAYS}\b"
        rf"|\b(?:[Pp]er|[Aa]ccording to|I (?:hear|heard|understand|gather|am told)(?: from| that)?|(?<!until I've )(?<!after I've )[Ss]poke (?:to|with)|[Ww]ord from) (?:{who}|{PERSON})\b"
    )


@lru_cache(maxsize=8)
def _passed_on(names: tuple[str, ...]) -> re.Pattern[str]:
    """The same from somebody who cannot approve herself: whose word it is, however that is put."""
    who = rf"(?:{_ROLE}|{'|'.join(map(re.escape, names)) or '(?!)'})"
    return re.compile(
        rf"\b(?i:approved|okay?ed|cleared|blessed|signed off(?: on)?) by {who}\b|\b{who}(?:'s|’s| is) (?:quite |very |perfectly )?(?:good|fine|happy|okay?|satisfied|content|pleased) with\b|\b{who}\b{_GAP}\b{_PASSES}|\b(?:[Oo]n behalf of|[Mm]essage from|[Nn]ote from|[Nn]ews from|[Oo]ff the (?:phone|line) with|[Ww]riting for|[Ss]peaking for|[Rr]elaying (?:this )?for|[Hh]eard (?:back )?from|[Rr]eached) {who}\b|\b(?:[Oo]n|[Aa]t) {who}(?:'s|’s) (?:behalf|instructions?|request)\b"
    )


_OWN = re.compile(
    r"\b(?:so do i|as do i|me too|i do too|same here|so am i|as am i)\b|\b(?:i|we)(?:'ve|'m| have| am| also| hereby| too| both| do)* (?:approv(?:e|ed|ing)|agree|concur|sign(?:ed)? off|read|reviewed|checked|compared|proofed|proofread|(?:went|been|gone) (?:through|over)|looked (?:at|over|through))\b",
    re.I,
)
_BARE = re.compile(
    r"^\W*(?:so |ok,? |okay,? |yes,? )?(?:approved?|looks? (?:good|fine|great)|lgtm|no changes|signed off)\b(?! (?:by|per|according)\b)(?! (?:to|with) (?-i:[A-Z]))",
    re.I,
)


# a reviewer's "This is approved.", "Consider it approved.", "You have my approval."
_OWN_WORD = re.compile(
    r"^\W*(?:good, |great, |fine, )?(?:(?:this|it|that)(?: one| version| draft)?(?:'s| is| has| gets)|consider (?:it|this)|version \d{1,2} is|you have) (?:now )?(?:approved|my (?:approval|blessing|sign-?off|ok|okay))(?! (?:by|per|according|if|once|when|unless|provided)\b)",
    re.I,
)


def reported(on: On, hits: Mapping[str, Hit]) -> str:
    """The clause that reports an approval, where the writer gives none of her own."""
    said = clauses(on.text)
    if any(_OWN.search(one) for one in said):
        return ""
    names = {part for one in on.scene.firm.people.values() if one.address != on.me for part in one.name.split()}
    known, reviews = tuple(sorted(names)), may_review(on)
    strange = [one for one in said if _reported(known).search(one) or (not reviews and _passed_on(known).search(one))]
    strange = [one for one in strange if not _NOT_YET.search(one) and not _reported_if(one)]
    own = [one for one in said if _BARE.match(one) or (reviews and (_own_part(one) or _OWN_WORD.match(one)))]
    if not strange or own:
        return ""
    approving = {hit.clause for name, hit in hits.items() if name in ("approve", "hearsay")}
    if not reviews:
        approving |= {one for one in said if _HER_WORD.search(one)}
        if led := _led_on(said, strange, approving):
            return led
    if approving and _PASSED_ON.search(strange[0]):
        return strange[0]  # "Dana told me it's good to go. Please mark it approved."
    return next((one for one in strange if one in approving), "")


# "They filed theirs at midnight, so no reason to be shy: approved, file ours": her own word in the midst of a sentence
_OWN_PART = re.compile(
    r"(?:[:;–—]|,? (?:so|and so|therefore|hence|accordingly),?)\s+(?:yes,? |ok,? |it's |this is |that's )*(?:approved|i approve|signed off|good to go)\b(?! (?:by|per|according)\b)",
    re.I,
)
_SAYING = re.compile(rf"\b{_SAYS}\W*$|\b(?:per|from|writes?|quote|message|word)\b[^.;!?]*$", re.I)
_IF_THEY = re.compile(
    r"\b(?:if|in case|whether|should|as) (?:she|he|they|anyone|anybody|[A-Z]\w+) (?:likes?|loved?|wants?|wishes|prefers?|thinks?)\b"
)


def _own_part(clause: str) -> bool:
    found = _OWN_PART.search(clause)
    return found is not None and not _SAYING.search(clause[: found.start()])


def _reported_if(clause: str) -> bool:
    """ "She may have a copy if she likes": nothing that is reported."""
    return bool(_IF_THEY.search(clause)) and not re.search(_SAYS, clause)


def _led_on(said: Sequence[str], strange: list[str], approving: set[str]) -> str:
    """ "I am writing for Dana, who is in court. The designations are approved.": the report is in the sentence behind."""
    for place, clause in enumerate(said[:-1]):
        if clause in strange and _LEADS.search(clause) and said[place + 1] in approving:
            return said[place + 1]
    return ""


_HER_WORD = re.compile(r"\b(?:approved|okay?ed|cleared|blessed|signed off(?: on)?) by\b|\b(?:her|his|their|the) (?:full )?(?:blessing|approval|sign-?off|go-ahead|okay?)\b|\b(?:good|happy|fine|okay?|satisfied|content|pleased) with (?:it|this|these|them|the (?!idea|date|plan|timing|schedule)\w+)\b", re.I)  # fmt: skip
_LEADS = re.compile(r"\b(?:behalf|message|note|news|phone|line|writing|speaking|relaying|heard|reached|asks?|asked|wants?|passing|instructions?)\b", re.I)  # fmt: skip
# "Dana would like page 3 fixed before she approves it", "Dana says it needs the March votes": no approval that is reported
_NOT_YET = re.compile(
    r"\b(?:before|until|till|unless|if|whether|once|when|after) (?:she|he|they|[A-Z]\w+)\b[^.;!?]{0,15}\b(?:approv|okay|ok\b|sign)|\b(?:says?|said|thinks?|thought|mentioned|wrote|feels|believes|told \w+)(?: that)? (?:it|this|that|page|section|the [\w'-]+(?: [\w'-]+)?)(?: still| also)? (?:needs?|lacks?|wants?|should|must|has to|is (?:missing|wrong|off|short|not))\b",
    re.I,
)
_PASSED_ON = re.compile(
    r"\b(?:good|fine|ok|okay|approv\w+|happy|go|satisfied|no (?:changes|comments)|signed off|final|ready|done)\b", re.I
)


def ask_to_file(on: On, clause: str) -> Result:
    """ "Dana says to go ahead and file": Dana is asked."""
    version = on.task.current_version or 1
    question = ask_about(
        on.task.reviewer or on.me,
        "filing",
        f'{on.scene.writer.name} writes: "{clause}". Shall version {version} of {on.task.label} be filed?',
        ("Yes, file it", "No, not yet"),
        "Nothing is filed until you say so.",
        ("file", "keep"),
    )
    return Result((Intent("hearsay_approval", clause),), questions=(question,))


def ask_reviewer(on: On, clause: str) -> Result:
    reviewer = on.task.reviewer or on.me
    version = on.task.current_version or 1
    question = ask_about(
        reviewer,
        "approval",
        f'{on.scene.writer.name} writes: "{clause}". Do you approve {on.task.label} version {version}?',
        ("Yes, approve it", "No"),
        "Nothing is approved until you answer.",
        ("approve", "changes"),
    )
    return Result((Intent("hearsay_approval", clause),), questions=(question,))
