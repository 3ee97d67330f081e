# ruff: noqa: E501  a pattern reads best on one line
"""A day on which the work is not needed: "She no longer needs the outlines on Thursday and asks that they come by Monday".
The work goes on, for another day; where none is named, it is asked until when."""

from intake import patterns as re
from intake.reading.replies.acts import Hit, clauses
from intake.reading.replies.acts.act import DAYNAME, MONTH
from intake.reading.replies.acts.scope import undone

_NOT = r"(?:no longer|not|never|dont|wont|doesnt|(?:do|does|did|wo|wouldn|ca)(?:n't|nt)|isn't|isnt|\w+n't)"
_NEED = r"(?:needs?|needing|needed|requires?|requiring|required|wants?|wanting|wanted|necessary|essential|wanted|expecting|expects?|have to have|be having|wait(?:ing)? for|look(?:ing)? for|(?:be )?due|have to (?:make|do|finish|deliver|send|turn in|hand in) (?:it|this|that)|have to (?:hit|meet|make)(?= (?:mon|tue|wed|thu|fri))|(?:have|need) to be (?!filed|served|paid|signed|lodged)(?:done|ready|in|here|back|there|with me|\w+ed))"
_NO_NEED = r"no (?:longer )?(?:any )?(?:need|call|necessity|occasion|reason|cause|point|use|hurry|rush)(?: (?:for|of|in|to have|to see|to get|to want|to ask for|having|getting))?"
_DAY = rf"(?:(?:(?:this|next|that|the) )?(?:coming )?(?:{DAYNAME}\b(?:,? (?:the )?\d{{1,2}}(?:st|nd|rd|th)?\b)?)|today|tonight|tomorrow|tmrw|this (?:week|month|afternoon|morning)|the \d{{1,2}}(?:st|nd|rd|th)|{MONTH} \d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}/\d{{1,2}}|(?:so|that|this|as|quite so|any) (?:soon|early|quickly|fast)(?! as)|right away|at once|in such a (?:hurry|rush))(?![\w'])"
_HOUR = r"(?: (?:at |by )?(?:noon|morning|afternoon|evening|eod|cob|close of business|end of (?:the )?day|\d{1,2}(?::\d\d)? ?[ap]\.?m\.?))?(?: (?:any ?more|any longer|after all|now))?"
NOT_THEN = re.compile(
    rf"\b(?:{_NOT}(?: (?:be|going to|gonna|really|actually|strictly|now|in fact|then|even|as it turns out))* {_NEED}|{_NO_NEED})\b(?:(?!\b(?:until|till|before|unless|because|since|but|so that)\b)[^.;,!?:]){{0,50}}? (?:(?:by|on|for|as (?:early|soon) as|as of|come) )?{_DAY}{_HOUR}",
    re.I,
)
_BUT_FOR = re.compile(r" (?:for|to|at|in) (?:the |our |his |her |their |my )?(?:hearing|depo\w*|trial|call|meeting|mediation|conference|interview)\b", re.I)  # fmt: skip


def only_then(hit: Hit) -> bool:
    """Whether words that sound like an end are said of one day alone."""
    return any(_is_said(one, hit.clause) and one.end() > hit.start for one in NOT_THEN.finditer(hit.clause))


def not_then(text: str) -> Hit | None:
    """The day that is given up, as words of change; the sentence with what follows it names the new one."""
    for place, clause in enumerate(clauses(text)):
        for one in NOT_THEN.finditer(clause):
            if _is_said(one, clause):
                rest = _PUT.sub("", f"{clause[: one.start()]} {clause[one.end() :]}".strip(" ,.;:-"))
                return Hit("change_due", one[0], f"it is due {rest}" if rest else one[0], place)
    return None


# "you don't have to make it by Thursday, I've moved it to noon on Friday"
_PUT = re.compile(r"\b(?:i|we)(?:'ve| have|'m| am|'ll| will)? (?:mov(?:ed|ing|e)|push(?:ed|ing)?|ma(?:d|k)(?:e|ing)|set(?:ting)?|chang(?:ed|ing|e)|shift(?:ed|ing)?) (?:it|this|that) (?:back |out )?(?:to|until|for)?\b", re.I)  # fmt: skip


def _is_said(one: re.Match[str], clause: str) -> bool:
    return not undone(("if", "lead", "asked"), clause, *one.span()) and not _BUT_FOR.search(one[0])
