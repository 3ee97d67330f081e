# ruff: noqa: E501  a pattern reads best on one line
"""Words of change that speak of something else than the work: of material, of another deadline, of what suits others."""

from intake import patterns as re
from intake.reading.replies.acts import Hit
from intake.reading.replies.acts.act import DAY
from intake.reading.replies.attorney.contrast import of_else
from intake.reading.replies.common import On
from intake.reading.replies.objects import is_the_work

# "Volume two should be here by Thursday": of the material, not of the work
_IS_TO_BE = re.compile(
    r"(?:has|have|needs?|must|should|ought)(?: to)?(?: now)? (?:be|reach|get|come|arrive|land)\b", re.I
)
_ITS_SUBJECT = re.compile(r"(?:^|[,:;(]\s*|\b(?:and|but|so|because|since|that)\s+)(?P<np>(?:(?:the|our|my|his|her|their|your|a) )?[\w.' -]{1,40}?)\s*$", re.I)  # fmt: skip


# "The errata deadline is Friday": of something else that has one
_HAS_ONE = re.compile(r"\b(?:the|our|their|his|her|its) (?P<np>(?:(?!(?:new|due|internal|revised|current|old|original|updated|hard|actual|real|target|same|latest|final|drop-dead|delivery)\b)[\w'/-]+ ){1,3})$", re.I)  # fmt: skip


# "The mediator suggested Friday would be best", "Friday works for opposing counsel"
_SAID_BY = re.compile(r"\b(?!(?:i|we|you)\b)[\w']+ (?:said|says|suggest(?:s|ed)|thinks|prefers?|proposed|proposes|wants|asked|told \w+)(?: that)? (?:on )?$", re.I)  # fmt: skip
_FOR_OTHERS = re.compile(r"\W*for (?:them|him|opposing|oc|(?:the |our )?(?:court|judge|clients?|witness\w*|other side|mediator|expert|reporter|clerk))\b", re.I)  # fmt: skip

# "We still have until Friday to object"
_OUR_OWN = re.compile(r"\b(?:we|i|they)(?:'ve)?(?: still| only| now)? (?:have|got) (?:until|till|through)$", re.I)


_EVENTS = r"hearing|trial|mediation|depo\w*|conference|argument|closing|flight|meeting|pretrial|session|interview|inspection|call|lunch"
# "The mediation is Thursday, not Friday"
_EVENT_IS = re.compile(rf"\b(?:{_EVENTS})\b[^,;:.!?]{{0,25}}?(?:\b(?:is|are|was|were|will be|be|starts?|begins?|moved|set)|'s)(?: now| actually| really| on| for| to| set| at| back)* $", re.I)  # fmt: skip


_CONTRASTS = re.compile(r"\b(?:rather than|instead of|in place of|as opposed to)\b|, not\b", re.I)
# "The hearing can wait until the 22nd"
_EVENT_WAITS = re.compile(rf"\b(?:{_EVENTS}|judge|court|clerk|client) $", re.I)  # fmt: skip


def of_another_thing(hit: Hit, on: On) -> bool:
    ahead, behind = hit.clause[: hit.start], hit.clause[hit.start + len(hit.words) :]
    if re.match(DAY, hit.words, re.I) and (_SAID_BY.search(ahead) or _FOR_OTHERS.match(behind)):
        return True
    if re.search(r"\b(?:have|got) (?:until|till|through)$", hit.words, re.I) and _OUR_OWN.search(ahead + hit.words):
        return True
    if _CONTRASTS.search(hit.words) and of_else(hit.clause, on):
        return True
    if _EVENT_WAITS.search(ahead) and re.match(r"(?:can|could|may|will|might)\b", hit.words, re.I):
        return True
    if re.match(DAY, hit.words, re.I) and _EVENT_IS.search(ahead):
        return True
    if re.match(r"(?:due date|deadline)\b", hit.words, re.I) and (other := _HAS_ONE.search(ahead)):
        return not is_the_work(f"the {other['np'].strip()}", on.task, strict=True)
    subject = _ITS_SUBJECT.search(ahead) if _IS_TO_BE.match(hit.words) else None
    return subject is not None and not is_the_work(subject["np"], on.task) and not _WE.search(subject["np"])


_WE = re.compile(r"\b(?:i|we|you|he|she|they|all|which|what)\b", re.I)
