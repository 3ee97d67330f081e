# ruff: noqa: E501  a pattern reads best on one line
"""Words that say that nothing is to be done: "no further action is needed", "it needs nothing from you"."""

from intake import patterns as re

_OF_US = r"(?:the (?:desk|team|paralegals?)|you(?: all)?|us|anyone|anybody|any of you|your (?:side|end|team|part))"
# "nothing is needed from the desk", but not "nothing is needed except ...", "nothing is needed from opposing counsel"
_NO_MORE_THAN = r"(?![\s,]*(?:there\b|(?:in|for|on|with) (?:that|those)\b|except|but|other than|until|till|today|yet|right now|besides|beyond|apart|unless|before|(?:from|of|by) (?!(?:the (?:desk|team|paral)|you|us|any)\b)))"
NO_ACTION = re.compile(
    rf"\b(?:no (?:(?:further|more|other|additional|immediate|special) )?(?:action|work|response|reply|steps?|help)(?:(?: is| are)?(?: currently| presently| now)? (?:needed|required|necessary|called for|wanted|expected|requested)|(?= (?:from|by|for|on) {_OF_US}))(?![^.;]{{0,60}}\b(?:but|except|until|till|other than|beyond|besides|apart from)\b)|nothing (?:needed|required|(?:left |more |else )?(?:for (?:you|anyone|anybody|us|any of (?:you|us)|the (?:desk|team|paralegals?)) to do|to (?:do(?! with\b)|act on|be done))|for the desk)|(?:just |only )?(?:for (?:your|the) (?:file|information|records?)) only|fyi only|only fyi|no need to (?:do|act|reply|respond)"
    rf"|(?:needs?|requires?|takes|calls? for|asks?|wants?|need|expect|want) (?:absolutely )?(?:nothing|no (?:action|work|help))(?: at all| whatever| further| more)? (?:from|of|by|on) {_OF_US}{_NO_MORE_THAN}|(?:needs?|requires?|wants?|asks?|expects?) nothing (?:further|more|else|now|today)\b{_NO_MORE_THAN}|(?:you|the desk|nobody|no one) (?:need|needs?) (?:do|not do) (?:nothing|anything)\b{_NO_MORE_THAN}|(?:you|the desk) (?:need not|needn['’]t|don['’]t (?:need|have) to|do not (?:need|have) to|(?:doesn['’]t|does not) (?:need|have) to) (?:do (?:anything|a thing|any(?:thing)? (?:more|about))|act|lift a finger)\b{_NO_MORE_THAN}"
    rf"|nothing(?: further| more| else)?(?: is|'s| will be) (?:needed|required|wanted|asked|expected|called for)(?: (?:from|of|by|on) {_OF_US}| here| on this| in this)*+\b{_NO_MORE_THAN}|(?:there(?:'s| is) )?nothing (?:that )?(?:you|anyone|anybody|the desk) (?:need|needs|has to|have to|must|should)(?: to)? do\b{_NO_MORE_THAN}"
    rf"|(?:i|we) (?:do not|don't) (?:need|want|require) (?:anything|a thing)(?: (?:done|else|more))?(?=\s*(?:[.!;\n]|$))|(?:i|we) (?:do not|don't) need anything(?: (?:from|of) {_OF_US}| here| on this| done)++{_NO_MORE_THAN}|(?:please |pls |kindly )?(?<!\bor )(?:take|do) (?:no action|nothing)\b{_NO_MORE_THAN}|(?:no|not an?) (?:task|assignment|request|work|job|action|homework)(?: here| in (?:this|it|here)| for (?:you(?: all)?|us|anyone|anybody)| from you| on your (?:end|side|part)| for the desk| at all)(?! (?:until|yet))|no(?:body| one) (?:needs|has) to do anything\b{_NO_MORE_THAN})\b",
    re.I,
)
