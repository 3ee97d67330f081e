# ruff: noqa: E501  a pattern reads best on one line
"""What is typed in haste, spelled out: "ill grab it", "im gonna pass", "cant rn"."""

from intake import patterns as re

_APART = re.compile(r"\b(?P<a>do|does|did|ca|wo|is|are|was|were|could|would|should|have|has|had)nt\b|\b(?P<b>i)(?P<m>m|ve)\b|\b(?P<c>that|what|here|there|who|where|how|let)s\b(?= [a-z])|\b(?P<d>you|they|we|it)(?P<n>ll|ve)\b|\b(?P<s>gonna|gotta|wanna|lemme|rn|prob|prolly|til|shan't|shant|u(?=\W|$)|ur(?= [a-z])|w(?= [a-z])|hes|shes|gimme|sry|idk|np)\b", re.I)  # fmt: skip
# "ill" and "id" are words too: only where a verb of hers follows
_I = re.compile(r"(?<![\w'’])i(?P<n>ll|d) (?=(?:(?:also|just|still|only|gladly|happily|definitely|probably|totally|always|never|rather|really|def|even|need|not) )*(?:be|get|do|take|have|grab|snag|nab|handle|send|start|try|see|let|know|tell|give|make|work|finish|turn|put|pass|love|like|say|need|go|come|check|look|answer|say|deliver|want|hate|keep|add|log|bill|find|fit|squeeze|pick|run|knock|tackle|cover|submit|reply|confirm|been|rather|attach|resend|hold|wait|jump|own|hit|email|drop|bow|sit|skip)\b)", re.I)  # fmt: skip
_SAID = {"gonna": "going to", "gotta": "have to", "wanna": "want to", "lemme": "let me", "rn": "right now", "prob": "probably", "prolly": "probably", "til": "until", "shan't": "won't", "shant": "won't", "u": "you", "ur": "your", "w": "with", "hes": "he's", "shes": "she's", "gimme": "give me", "sry": "sorry", "idk": "I don't know", "np": "no problem"}  # fmt: skip


# "Use the attached instead, would you?": a favour, and no question
_TAG = re.compile(r",? (?:would|will|could|can|wo|won't) (?:you|ya)(?: please)?\s*\?(?=\s|$)", re.I)


def spelled_out(text: str) -> str:
    """The same words with their apostrophes, and favours without the mark of a question."""
    text = _TAG.sub(", please.", text)
    return _APART.sub(_apart, _I.sub(lambda one: f"I'{one['n'].lower()} ", text))


def _apart(found: re.Match[str]) -> str:
    if found["a"]:
        return f"{found['a']}n't"
    if found["b"]:
        return f"I'{found['m'].lower()}"
    if found["c"]:
        return f"{found['c']}'s"
    return f"{found['d']}'{found['n'].lower()}" if found["d"] else _SAID[found["s"].lower()]
