# ruff: noqa: E501  a pattern reads best on one line
"""Requests in roundabout words put as everybody makes them: "Would you mind parking this?", "I was hoping you could park it".

What asks stays a question ("Could you park this?"), what tells becomes an order ("Please park it"); so a wording for an act
is written once. Only where the sentence or the clause begins: "if he agrees, I'd like you to file" keeps its condition.
"""

from collections.abc import Callable

from intake import patterns as re
from intake.reading.gerunds import verb_of

_LEAD = re.compile(r"(?:^|\n|[.!?:;)]|(?P<within>,|\b(?:and|so|but|then|also))|[–—-]|[*•]|\b\w[.)])[ \t]*$", re.I)
_WHO = r"(?:you(?: all| guys| folks| both)?|someone|somebody|anyone|anybody|one of you|the (?:team|desk))"
_COULD = rf"{_WHO} (?:(?:could|can|would|might|may|will)(?: be able to)?)"
_AUTHORITY = r"(?!(?:also |then |now )?(?:e-?)?(?:fil(?:e|ing)|serv(?:e|ing)|lodge|submit)\b|(?:get|have) \w+ (?:\w+ )?(?:filed|served|on file)\b)"  # given in plain words only
_THEN = rf"(?: (?:please|kindly|possibly|perhaps|maybe|just))* {_AUTHORITY}(?!(?:else|not|never|be|have been|i|we|they|he|she|spare|manage|afford|help it|swing)\b)(?=[a-z])"
_VERY = r"(?:(?:really|just|very much|so|very|most|quite|super|awfully|truly|ever so|extremely|much|deeply) )*"
_KIND = r"(?:great|wonderful|nice|helpful|lovely|good|super|terrific|fantastic|ideal|perfect|amazing|awesome|appreciated|a (?:big |great |huge )?help)"
# "Any chance you could", "Do you think someone could", "I was wondering if you could", "Would it be possible to"
_ASKS = re.compile(
    rf"\b(?:any chance (?:that )?{_COULD}|do you (?:think|suppose) (?:that )?{_COULD}|(?:(?:i|we)(?:'m|'re| am| are| was| were)? (?:just )?)?wonder(?:ing|ed)? (?:if|whether) {_COULD}"
    rf"|(?:would|might|could|will|is) it be possible (?:for {_WHO} )?to|(?:can|could|may|might) (?:i|we) (?:please )?(?:ask|trouble|bother|get) {_WHO} to|(?:would|will) {_WHO} be (?:able|willing|so kind as|so good as|kind enough|good enough) to|are you able to"
    rf"|(?:can|could|would|will) you (?:possibly|perhaps|maybe|by any chance)){_THEN}",
    re.I,
)
_MIND = re.compile(rf"\b(?:would|do|will) {_WHO} (?:terribly |awfully )?mind (?P<ing>[a-z]+(?:-[a-z]+)?ing)\b", re.I)  # fmt: skip
# an attorney's "Can we park this?", "Could someone fix it?"; a paralegal who writes so proposes or gives it back
_WE = re.compile(
    rf"\b(?:can|could|would|will) (?:someone|somebody|anyone|anybody|one of you){_THEN}|\b(?:can|could) we (?:please |maybe |perhaps |possibly |just )*(?=(?:pause|park|hold|hand|reassign|pick|re-?open|take|put|move|release|resume|restart|close|add|fix|correct|transfer|assign|switch|swap|change|make|extend|give)\b [^.?!\n]{{0,80}}\?)",
    re.I,
)
# "I need you to", "I'd like someone to", "Be so kind as to", "I was hoping you could", "It'd be great if you could"
_TELLS = re.compile(
    rf"\b(?:(?:i|we)(?:'d|'ll| would| will|'m going to| am going to| do| must)? {_VERY}(?:need|like|want|ask|love|prefer)(?: for)? {_WHO} to|(?:please )?be (?:so kind as|so good as|kind enough|good enough) to"
    rf"|(?:(?:i|we)(?:'m|'re| am| are| was| were|'d| had)? (?:just )?)?hop(?:ing|ed) (?:that )?{_COULD}|(?:it|that)(?:'d| would) be {_VERY}{_KIND} if {_COULD}"
    rf"|(?:i|we)(?:'d| would) {_VERY}appreciate it (?:{_VERY})?if {_COULD}|(?:i|we)(?:'d| would) be {_VERY}(?:grateful|obliged|glad|thankful|happy) if {_COULD}|(?:please )?go ahead and|you(?:'ll| will) want to"
    rf"|(?:i(?:'m| am) (?:just )?)?(?:writing|e-?mailing) to (?:ask|request) (?:that )?{_WHO} to|(?:the|your) (?:assignment|task|job)(?: (?:for you|here|today|this time))? is (?:for you )?to){_THEN}",
    re.I,
)
# "May I have the chronology on Thursday." that asks nothing
_HAVE = re.compile(
    r"\b(?:can|could|may|might) i (?:please )?(?:get|have|see)(?= (?:the|this|that|these|those|it|them|an?|my|our|your|his|her)\b [^.;!?\n]{3,160}\.(?:\s|$))",
    re.I,
)
_PRAISE = rf"(?:(?:that|it)(?:'d| would|'ll| will) (?:be {_VERY}{_KIND}|(?:{_VERY})?help(?: me| us)?(?: out)?|save (?:me|us)[^.,!?\n]{{0,20}})|(?:i|we)(?:'d| would) (?:be {_VERY}(?:grateful|obliged|thankful)|{_VERY}(?:appreciate|love) (?:it|that)))(?: {_VERY}|\b)"
# "If you could hand this to her, that would be great.", "If someone could tab them."
_IF = re.compile(
    rf"\bif {_COULD}{_THEN}(?P<rest>[^.;!?\n]{{3,200}}?)(?:,? {_PRAISE}(?P<end>[.!]|(?=\n|$))|(?P<alone>[.](?=\s|$)|(?=\n|$)))",
    re.I,
)
_MAIN = re.compile(
    r"\b(?:i|we|you|he|she|they|it|that)(?:'ll|'d| will| would| can| could| may| might)\b|, (?!(?:please|pls|and|or|same|with|by|on|at|in|for|to|including|as|plus|thanks)\b)",
    re.I,
)
# "It'd be great if you could get it to me Thursday, Friday at the latest": a wish beside what must be
_MUST = re.compile(r"\b(?:latest|no later than|otherwise|if not|worst case|failing that|but (?:by )?(?:mon|tue|wed|thu|fri|tomorrow))", re.I)  # fmt: skip


def straightforward(text: str, ordering: bool = True) -> str:
    """ "I was hoping you could park it" as "Please park it", "Would you mind parking it?" as "Could you park it?".
    `ordering`: of one who may give orders."""
    for pattern, put in (*_WAYS, (_WE, _asked), (_HAVE, _needed)) if ordering else _WAYS:
        text = _sub(pattern, put, text)
    return text


def _sub(pattern: re.Pattern, put: Callable[[re.Match[str]], str], text: str) -> str:
    out, last = [], 0
    for found in pattern.finditer(text):
        out += [text[last : found.start()], put(found)]
        last = found.end()
    return "".join([*out, text[last:]]) if out else text


def _put(found: re.Match[str], words: str, rest: str = "") -> str:
    """The words instead of those found, where a clause begins with these."""
    lead = _LEAD.search(found.string[max(0, found.start() - 8) : found.start()])
    if lead is None:
        return found[0]
    return (words.capitalize() if found[0][0].isupper() and not lead["within"] else words) + rest


def _minded(found: re.Match[str]) -> str:
    return _put(found, "could you ", verb_of(found["ing"]))


def _wished(found: re.Match[str]) -> bool:
    return bool(_MUST.search(found.string[found.end() : found.end() + 140]))


def _if_done(found: re.Match[str]) -> str:
    if (found["alone"] is not None and _MAIN.search(found["rest"])) or _wished(found):
        return found[0]
    return _put(found, "please ", f"{found['rest']}{found['end'] or found['alone'] or ''}")


def _asked(found: re.Match[str]) -> str:
    return _put(found, "could you ")


def _needed(found: re.Match[str]) -> str:
    return _put(found, "I need")


def _told(found: re.Match[str]) -> str:
    return found[0] if _wished(found) else _put(found, "please ")


_WAYS: tuple[tuple[re.Pattern, Callable[[re.Match[str]], str]], ...] = (
    (_MIND, _minded),
    (_ASKS, _asked),
    (_IF, _if_done),
    (_TELLS, _told),
)
