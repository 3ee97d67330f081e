# ruff: noqa: E501  a pattern reads best on one line
"""A greeting of nobody by name left out, one of somebody put on a line of its own: "Hi team - yes", "Hi Renee - yes"."""

from intake import patterns as re

_NAME = r"(?-i:[A-Z])[\w'.]+"
_ALL = r"(?:all|team|everyone|everybody|folks|both|guys|gang|friends|there|colleagues|desk|again)"
_GREETING = re.compile(
    rf"\A\s*(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|morning|afternoon|greetings)(?: (?:dear |to (?:you )?)?{_ALL}| {_NAME}(?:, {_NAME})*(?:,? (?:and|&) {_NAME})?)?|team|all|folks|everyone)(?: ?[,!:]| ?[–—]| -{{1,2}}|(?<=[a-z])\.)\s+(?!(?:and|but)\b)(?=[\w\"(*])",
    re.I,
)


_FEW = 5  # words below which nothing but an answer stands: "Hi all, yes"
# an order keeps the name of whom it is for: "Hi Hannah, exhibit index pls"
_ANSWER = re.compile(r"\W*(?:\d\b(?![:/])|(?:yes|yep|yeah|yup|no|nope|ok|okay|sure|fine|approved|agreed|correct|both|neither|either|first|second|the (?:first|second|latter|former))\b)", re.I)  # fmt: skip
_NAMES = re.compile(r"\b(?!(?:Hi|Hello|Hey|Dear|Good|Morning|Afternoon|Greetings|Team|All|Folks|Everyone)\b)[A-Z]\w")


def with_greeting_apart(text: str) -> str:
    """ "Hi all, please index it" with the greeting on its own line, "Hi all, yes" without it."""
    found = _GREETING.match(text[:120])
    if found is None:
        return text
    rest = text[found.end() :]
    if not _NAMES.search(found[0]) or (len(rest.split()) < _FEW and _ANSWER.match(rest)):
        return rest
    greeting = found[0].strip(" \t\n-–—,:")
    return f"{greeting}{'' if greeting.endswith(('!', '.')) else ','}\n\n{rest}"
