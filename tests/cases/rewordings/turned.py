"""The same request turned: the reason before it, in the passive, or by all of us."""

import re

from tests.cases.rewordings.shape import Rewording

_DONE = {
    "summarize": "summarized", "prepare": "prepared", "draft": "drafted", "index": "indexed", "review": "reviewed",
    "update": "updated", "redact": "redacted", "assemble": "assembled", "organize": "organized", "revise": "revised",
    "correct": "corrected", "compile": "compiled", "proofread": "proofread", "check": "checked", "format": "formatted",
    "finalize": "finalized", "translate": "translated", "outline": "outlined", "Bates-stamp": "Bates-stamped",
}  # fmt: skip
_THING = r"(?:the|a|an|our|my|his|her|their|all|these|those) [^.!?:;,\n]{3,70}?"
_TAIL = (
    r"(?: (?:by|before|no later than|for|on|in|so|because|and|to|against|from|with|into|from) [^.!?;\n]*|, [^.!?;\n]*)?"
)
_ORDER = re.compile(rf"(^|(?<=[.!?] ))Please ({'|'.join(_DONE)}) ({_THING})({_TAIL})\.(?=\s|$)", re.M)
_WANTED = re.compile(r"(^|(?<=[.!?] ))I (need|want|would like)(?= (?:the|a|an|it|this|these|those|all)\b)|(^|(?<=[.!?] ))I'd like(?= (?:the|a|an|it|this)\b)", re.M)  # fmt: skip
_REASON = re.compile(
    r"(^|\n)(Please [^.!?:\n]+\.) ((?:The|Our|My|Opposing counsel|Mr\.|Ms\.|Mrs\.|Judge|We)\b(?![^.!?\n]*\b(?:it|them|this|that|these|those|you|please)\b)[^.!?:\n]+\.)(?=\n|$)"
)


def _passive(found: re.Match[str]) -> str:
    lead, verb, thing, tail = found.groups()
    if re.search(r"\b(?:and|then) [a-z]+ (?:me|us|it|them|the|a)\b| for (?:me|us)\b", thing + tail):
        return found[0]  # a second order
    be = "need" if re.match(r"(?:these|those|all)\b|(?:the|our|my|his|her|their|all) (?:\w+ )?\w+[^s]s(?: (?:of|to|in|for)\b|$)", thing) else "needs"  # fmt: skip
    return f"{lead}{thing[0].upper()}{thing[1:]} {be} to be {_DONE[verb]}{tail}."


TURNED: dict[str, Rewording] = {
    "in the passive": lambda text: _ORDER.sub(_passive, text),
    "we need": lambda text: _WANTED.sub(
        lambda found: f"{found[1] or ''}We {found[2]}" if found[2] else f"{found[3] or ''}We'd like", text
    ),
    "the reason first": lambda text: _REASON.sub(r"\1\3 \2", text),
}
