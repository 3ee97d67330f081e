# ruff: noqa: E501  a list of words reads best on one line
"""Headings that nobody has written before, by their words: "Preferred helper", "Second pair of eyes", "Want draft"."""

from intake import patterns as re

# field -> words of which a heading may be put together; all of its words must be of one field, or say nothing
_OF_FIELD = {
    "assignee": "helper helpers hands paralegal paralegals assistant doer staffer staff worker assignee assigned assign",
    "hours_cap": "ceiling cap max maximum hours hrs hour budget allotment allowance allowed spend limit effort",
    "attachments": "papers files documents docs materials attachments enclosures enclosed attached sources",
    "reviewer": "eyes signoff sign-off approver approval approves approving reviewer reviews reviewing checker review ok",
    "due": "due deadline wanted needed want need needs by when return turnaround deliver delivery ready back expected eta",
    "hard_stop": "hearing filing trial court file filed hard drop-dead statutory",
    "billing": "code codes phase activity act acts utbms billing bill charge",
    "watchers": "watchers cc copy copies inform informed notify loop fyi",
    "exclude": "exclude excluded avoid not without except barred conflicted",
    "recurrence": "repeats repeat frequency recurrence recurring rhythm cadence",
    "depends": "depends prerequisite predecessor blocked waits",
    "instructions": "notes note comments details instructions background remarks guidance caveats",
}
_FIELD = {word: name for name, words in _OF_FIELD.items() for word in words.split()}
_NOTHING = frozenset(
    [
        "preferred",
        "requested",
        "desired",
        "my",
        "your",
        "our",
        "the",
        "a",
        "an",
        "of",
        "for",
        "to",
        "please",
        "any",
        "other",
        "internal",
        "proposed",
        "suggested",
        "name",
        "names",
        "number",
        "no",
        "second",
        "first",
        "extra",
        "pair",
        "set",
        "draft",
        "drafts",
        "rough",
        "version",
        "date",
        "day",
        "time",
        "person",
        "on",
        "in",
        "and",
        "or",
        "me",
        "us",
        "it",
        "who",
        "whom",
        "total",
        "level",
        "final",
        "it's",
        "this",
        "that",
        "if",
        "known",
        "at",
        "latest",
        "most",
        "additional",
        "special",
        "target",
        "with",
        "from",
        "do",
    ]
)
_WORD = re.compile(r"[a-z][a-z'-]*")
_STOPS = frozenset({"due", "hard_stop"})  # "Court deadline", "Drop-dead filing date"


def by_words(head: str) -> str | None:
    """`head` in small letters; None where it has another word, words of two fields, or more than five."""
    words = _WORD.findall(head)
    if not 0 < len(words) <= 5 or any(one not in _FIELD and one not in _NOTHING for one in words):
        return None
    fields = {_FIELD[one] for one in words if one in _FIELD}
    if fields == _STOPS:
        return "hard_stop"
    return fields.pop() if len(fields) == 1 else None
