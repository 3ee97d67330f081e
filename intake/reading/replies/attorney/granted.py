# ruff: noqa: E501  a pattern reads best on one line
"""A date that is said once and meant later on: the time that the paralegal asked for is granted ("Renee asked for
Friday. That's fine."), or the day on which the attorney gets to it is when she needs it ("I won't get to it before
Thursday, so that's when I need it")."""

from intake import patterns as re
from intake.reading.people import named
from intake.reading.replies.acts import Hit, clauses
from intake.reading.replies.acts.act import DAYNAME, MONTH
from intake.reading.replies.attorney.dates import PLAIN
from intake.reading.replies.common import On
from tracker.domain.firm import Role

_HOUR = r"(?: ?(?:at |by )?(?:noon|morning|afternoon|evening|eod|cob|close of business|end of (?:the )?day|\d{1,2}(?::\d\d)? ?[ap]\.?m\.?))?"
_DAY = rf"(?:the |this |next )?(?:{DAYNAME}|tomorrow|{MONTH} \d{{1,2}}|\d{{1,2}}(?:st|nd|rd|th)|\d{{1,2}}/\d{{1,2}}|end of (?:the |this |next )?(?:day|week|month))\b(?:,? (?:the )?\d{{1,2}}(?:st|nd|rd|th)?\b|,? {MONTH} \d{{1,2}})?{_HOUR}"
# Who asked, and for nothing but time: "asked for Friday", "needs until Monday noon", "wants to deliver on the 9th"
_ASKED = re.compile(
    rf"(?P<who>[\w.'-]+(?: [\w.'-]+)?) (?:(?:has|had|just|also|now|only|still|tells me (?:that )?(?:she|he|they)|told me (?:that )?(?:she|he|they)|says (?:that )?(?:she|he|they)|said (?:that )?(?:she|he|they)) )*(?:asked|asks|is asking|wants?|wanted|needs?|needed|would like|'d like|requests?|requested|propose[sd]?|suggest(?:s|ed)?|offers?|offered|could do|can do|can have it|begs?)(?: me| us| the desk)?(?: (?:for|to have|to deliver|to send it|to hand it in|to finish|if (?:she|he|they) (?:can|could|may|might) have|whether (?:she|he|they) (?:can|could|may|might) have|more time|an extension|a delay|the date moved|it|this|,))*(?: (?:until|till|to|by|on|for))? (?P<day>{_DAY})(?! off\b)",
    re.I,
)
_YES = re.compile(
    r"^\W*(?:(?:and|but|so|well|yes|which|that|this|it|i|we|to me)\b(?:'s|'m|'re| is| am| are)?[\s,]*)*(?:(?:perfectly|quite|totally|all|absolutely|happily|also|just|hereby) )*(?:yes|sure|fine|ok|okay|good|granted|agreed?|works?|no (?:problem|objections?|issue)|approved|all right|alright|acceptable|of course|by all means|happy (?:with|to)|(?:she|he|they|(?-i:[A-Z])\w+) (?:can|may) (?:have|take)|(?:please )?(?:give|let|grant|allow|tell) (?:it|her|him|them|that)\b(?! (?:no|it|that)))\b(?! (?:but|only|if|not)\b|\?)",
    re.I,
)
_NO = re.compile(
    r"\b(?:no|not|n't|cannot|never|unless|if|sorry|afraid|instead|rather|too late|only)\b(?! (?:problem|objections?|issue))",
    re.I,
)
_BUSY = re.compile(
    rf"\b(?:i|we)(?:'m|'ll| am| will| won't| can't| cannot| shall| shan't|'re| are| don't| do not)\b[^.;!?]{{0,50}}?\b(?:before|until|till|(?:back|in|free|there) (?:on )?|get to (?:it|this) (?:on )?|read (?:it|this) (?:on )?)\s*(?P<day>{_DAY})",
    re.I,
)
_THEN = re.compile(
    r"\b(?:(?:that|then|which)(?:'s| is| will be| would be)(?: also| really| just)? (?:when|what|the (?:day|date|time|moment) (?:i|we|when|that|by))|(?:need|want|have|get|take|use|give (?:you|her|him|them)|you(?:'ve| have)(?: got)?|due)(?: (?:it|this|that|them|time|her|him))? (?:until|till|by|for|on)? ?then)\b(?![^.;!?]{0,15}\b(?:review|read|look|call|talk)\b)",
    re.I,
)


# "I've told Renee Friday is OK", "I told her she can have until Monday"
_TOLD = re.compile(
    rf"\b(?:i|we)(?:'ve| have)?(?: already| just| also)? (?:told|let|promised|gave|wrote) (?P<who>(?-i:[A-Z]\w+)|her|him|them)(?: know)?(?: that)?(?: (?:she|he|they) (?:can|may|could) (?:have|take|go))?(?: (?:it|this|until|till|by|to|for))* (?P<day>{_DAY})(?=\W*$| (?:is|was|would be|works?|will do|instead)\b)",
    re.I,
)


# who else "I told him Friday" may be said of
_OTHERS = re.compile(r"\b(?:clients?|judge|counsel|oc|court|mediator|clerk|expert|witness|adjuster|carrier|other side|opposing|adversary|defendants?|plaintiffs?)\b", re.I)  # fmt: skip


def granted(on: On) -> Hit | None:
    """The date as if it were ordered."""
    said = clauses(on.text)
    for place, clause in enumerate(said):
        if (hit := _ASKED.search(clause)) and _is_holder(hit["who"], on):
            rest = clause[hit.end() :]
            answer = rest if re.search(r"\w", rest) else " ".join(said[place + 1 : place + 2])
            if _YES.match(answer) and not _NO.search(answer):
                return _as_order(hit["day"], place)
        if (hit := _TOLD.search(clause)) and (
            (hit["who"].lower() in ("her", "him", "them") and not _OTHERS.search(on.text)) or _is_holder(hit["who"], on)
        ):
            return _as_order(hit["day"], place)
        if (hit := _BUSY.search(clause)) and _THEN.search(
            " ".join((clause[hit.end() :], *said[place + 1 : place + 2]))
        ):
            return _as_order(hit["day"], place)
    return None


def _as_order(day: str, place: int) -> Hit:
    return Hit("change_due", PLAIN, f"it is due by {day}", place)


def _is_holder(who: str, on: On) -> bool:
    """She who has the task, by her name or as "she"; the client who asks for a call is another."""
    if re.search(r"\b(?:she|he|they)$", who, re.I):
        return on.task.assignee is not None
    people = [person for one in named(who, on.scene.firm) for person in one.people]
    return any(person.role is Role.PARALEGAL for person in people)
