# ruff: noqa: E501  a pattern reads best on one line
"""Which task must be done before this one begins: "Queue this behind T-1312", "hands off as long as T-1312 isn't approved"."""

from intake import patterns as re
from intake.reading.said.rule import Rule

_TASK = re.compile(r"\bT-?\d{3,6}\b", re.I)
# what makes one wait for the other
_GATE = re.compile(
    r"\b(?:until|till|after|once|only (?:when|then|if|after|upon)|(?:as|so) long as|while|the (?:moment|minute|day|second)|as soon as|when(?:ever)?|upon|depend(?:s|ent|ing)?|contingent|conditional|prerequisite|precondition|blocked|behind|first|subject to|hinges|hangs|builds? (?:up)?on|waits?|waiting|follows|following)\b",
    re.I,
)
_NOT_BEFORE = Rule(
    (
        re.compile(r"\b(?:before|prior to|ahead of|if|unless)\b", re.I),
        re.compile(r"\b(?:no|not|nobody|no one|none|never|cannot|hands off|wait|hold|nothing)\b|n['’]t\b", re.I),
    )
)
# what becomes of that task, or what this one does till then
_DONE = re.compile(r"\b(?:approv\w*|aprov\w*|sign(?:ed|s)?(?: |-)?off|signed|sign-?off|deliver\w*|done|finish\w*|complet\w*|closed?|cleared|ok(?:ay)?(?:'?e?d)?|in hand|(?:is|comes?|came|gets?) back|green[- ]?light|through)\b", re.I)  # fmt: skip
_BEGINS = re.compile(r"\b(?:start\w*|begin\w*|beg[au]n|commenc\w*|touch\w*|work|get going|under ?way|go(?:es)? (?:ahead|live)|queue\w*|park\w*|hold\w*|wait\w*|sit tight|hands off|blocked|prerequisite|depend\w*|contingent)\b", re.I)  # fmt: skip
# the other way round, told as done, or a pattern to follow
_TURNED = re.compile(
    r"\b(?:same|similar|like|as in|model(?:ed|led)? on|see|cf\.?|compare|format of)\s+(?:\w+ ){0,4}T-?\d|\bT-?\d{3,6}\b (?:waits?|depends|hangs|hinges|is (?:waiting|blocked|contingent))\b|\bT-?\d{3,6}\b (?:is|was|has been|got) (?:now |already )(?:approved|done|delivered|finished)|\b(?:even (?:if|though)|regardless|whether or not|no need to wait|(?:don['’]t|do not|needn['’]t|need not|no reason to) (?:wait|hold off)|(?:does not|doesn['’]t|need not|needn['’]t) (?:come|wait|depend|have to wait)|(?:all the same|before, during)|learned|promised|forgotten|had to be|brags?)\b|\bhad T-?\d|\bT-?\d{3,6},? (?:which|that) (?:you|we|i|she|he) \w+ed\b|\b(?:after|before|once|when|until) (?:we|i|you|she|he|they|(?-i:[A-Z])\w+) (?:\w+ed|began|went|got|had)\b|\b(?:in|last) (?:20\d\d|(?:jan|febr)uary|march|april|june|july|august|(?:sept|nov|dec)ember|october|spring|summer|fall|winter|year|month|week)\b",
    re.I,
)
_NAMED_FIRST = re.compile(
    r"\b(?:after|once|when|wait(?:s|ing)? for|depends on|following|hold until) T-?\d{3,6}\b", re.I
)
_RULES = (Rule((_NAMED_FIRST,), (_TURNED,)), Rule((_TASK, _GATE, _DONE), (_TURNED,)), Rule((_TASK, _GATE, _BEGINS), (_TURNED,)), Rule((_TASK, *_NOT_BEFORE.needs, _DONE), (_TURNED,)))  # fmt: skip
_CLAUSE = re.compile(
    r"(?:[^;:,]|,(?! (?:so|and|but)\b))*\bT-?\d{3,6}\b(?:[^;:,]|,(?! (?:so|and|but|please|thanks)\b))*", re.I
)


def waits_for_task(text: str) -> str:
    """The words that name the task that comes first; "" where none does."""
    if not _TASK.search(text):
        return ""
    for rule in _RULES:
        for sentence in rule.sentences(text):
            clause = _CLAUSE.search(sentence)
            return " ".join((clause[0] if clause and _DONE.search(clause[0]) else sentence).split())
    return ""
