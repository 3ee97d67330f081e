# ruff: noqa: E501  a pattern reads best on one line
"""What stands behind a task's number in a list is short: "1042 Renee", "1050 Friday noon", "1061 on ice"."""

from intake import patterns as re
from intake.reading.names import named
from intake.reading.replies.acts import found
from intake.reading.replies.acts.act import DAY
from intake.reading.replies.common import On
from intake.reading.when.due import read_due

_PLEASE = re.compile(r"^(?:please|pls),? |,? (?:please|pls|thanks|thank you)$", re.I)
_BY = re.compile(
    r"^(?:(?:same|still|ok|okay|fine),? (?:but|only) )?(?:(?:(?:goes|moves|slips|slides|make it|now)(?: (?:to|until|till))?|to) )?(?:by|on|until|till|due)?\s*",
    re.I,
)
_RESTS = re.compile(
    r"^(?:wait|waits|later|not now|not yet|paused?|parked?|benched|shelved?|frozen|freeze"
    r"|(?:(?:goes|stays) )?(?:back )?(?:(?:on|to|in|into) )?(?:the )?(?:ice|hold|deep freeze|freezer|fridge|ice ?box|shelf|back ?burner|drawer|mothballs|limbo|cold storage|bench)"
    rf"|(?:(?:can|must|should|has to|will) )?waits? (?:for|on|until|till) (?!(?:the )?(?:next )?(?:{DAY}|T-?\d|me\b|you\b|my (?:call|ok|word)))[\w' ]{{3,40}})$",
    re.I,
)
_NO_MORE_THAN_LATER = re.compile(r"^(?:not (?:now|yet)|later|waits?$)", re.I)  # "not yet, the column doesn't add up"
_ENDS = re.compile(
    r"^(?:(?:is |it's )?(?:dead|toast|moot|kaput|history|gone|finished with|no longer (?:needed|wanted|required)|not (?:needed|wanted)(?: any ?more)?)|kill|axe|axed|bin|nix|nixed|scrap|scrapped|trash|scratch|dropped|killed|(?:to|in|into|for|on) the (?:bin|trash|scrap ?heap|shredder|dustbin|graveyard|round file))$",
    re.I,
)


_NUMBERED = re.compile(
    r"^it\b[\s:,.=–—-]*(?=(?:(?:to|for|by|on) )?(?-i:[A-Z])|on ice|wait|\d|noon|tomorrow|same)", re.I
)
_TO = re.compile(r"^(?:(?:to|for|goes to|with)\s+)?", re.I)


def spelled(on: On) -> str:
    """A name, a day or a word as a whole order."""
    bare = _PLEASE.sub("", _NUMBERED.sub("", on.text.strip(" .!"))).strip(" ,")
    head = bare.split(",")[0].strip()  # "to the deep freeze, the stay was granted"
    if _RESTS.match(head) and (head == bare or not _NO_MORE_THAN_LATER.match(head)):
        return "Put it on hold"
    if _ENDS.match(head):
        return "Cancel it"
    if len(bare.split()) > 6:
        return on.text
    names, said = named(bare, on.scene.firm), _TO.sub("", bare)
    if len(names) == 1 and said.startswith(names[0].words):
        rest = said[len(names[0].words) :].strip(" ,")
        if not rest:
            return f"Give it to {names[0].words}"
        if when := _day(rest, on):
            return f"Give it to {names[0].words}. Make it {when}"
    return f"Make it {when}" if (when := _day(bare, on)) else on.text


def _day(words: str, on: On) -> str:
    """ "by Friday noon", "same but Wednesday"; "" for more than a day."""
    day = _BY.sub("", words)
    return day if not found(day, "attorney") and read_due(f"by {day}", on.here).first else ""
