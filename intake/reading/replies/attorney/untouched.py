# ruff: noqa: E501  a pattern reads best on one line
"""News that is said to change nothing here: "They got until the 20th. No change for you." No day in it is a new date."""

from intake import patterns as re

_YOU = r"(?:you|yours|your (?:end|part|side|date|deadline|friday|work|piece|due date)|us|our (?:date|deadline|timing)|this|it|the (?:due date|deadline|summary|work|task|date)|things|anything|a thing|our work)"
_SAID = re.compile(
    rf"\b(?:does(?:n't| not)|do(?:n't| not)|won't|will not|shouldn't|should not|need not|needn't)(?: \w+)? (?:touch|affect|concern|change|alter|move|bother|impact|involve) {_YOU}\b"
    rf"|\b(?:no|without) (?:change|changes|effect|impact|bearing)s?(?: (?:for|to|on|in|at)) (?:\w+ )?{_YOU}\b|\bno (?:change|difference) (?:here|on (?:your|our) end)\b|\b(?:nothing|none of (?:it|this|that)) (?:changes|touches|affects|moves|concerns)\b"
    r"|\b(?:you(?:'re| are)|yours is|your (?:\w+ )?(?:date|deadline|day) is|your (?:mon|tues|wednes|thurs|fri)day is)(?: all| still| both)* (?:fine|good|ok|okay|safe|unaffected|not affected|untouched|unchanged|the same)\b(?! (?:until|till|to take))"
    r"|\b(?:your|the|our) (?:(?:due )?date|deadline|timing|(?:mon|tues|wednes|thurs|fri)day)(?: (?:itself|here|on this|for this))? (?:stands|stays|holds|remains|is (?:unaffected|unchanged|not affected|still good)|is not changed)\b(?! (?:at|but)\b)"
    r"|\b(?:carry on|keep (?:going|on|at it)|proceed|continue|go on|press on|go ahead|stay the course|work on)(?: (?:exactly|just|with it|please|simply|quietly|then))* as (?:agreed|planned|before|discussed|arranged|scheduled|you (?:are|were)|we (?:said|agreed|planned)|though nothing)\b(?! (?:but|except))"
    r"|\bnothing (?:(?:here |in (?:it|this|that|there|any of (?:it|this)) )?(?:for (?:you|us|the desk)|you need)(?: (?:all|two|to do(?: anything)?(?: about| with)?|to worry about|to act on))*(?: (?:in|about|with|on) (?:it|this|that|there|here|any of (?:it|this|that)))?)(?=\W|$)(?! (?:until|till|except|but))"
    r"|\b(?:i(?:'m| am)|this is|that was|that's)(?: (?:only|just|merely|simply))+ (?:venting|grumbling|complaining|griping|sharing|moaning|ranting|thinking out loud|letting off steam|blowing off steam|telling you (?:so|this|because))\b"
    r"|\b(?:no (?:need|reason) to (?:change|move|hurry|rush|adjust) (?:anything|a thing|yours|your))\b",
    re.I,
)
_YET = re.compile(r"\b(?:but|except|though|however|only|unless|still need|instead)\b", re.I)


def changes_nothing(text: str) -> bool:
    """Whether it is so said, and nothing is excepted."""
    return bool(_SAID.search(text)) and not _YET.search(_SAID.sub(" ", text))
