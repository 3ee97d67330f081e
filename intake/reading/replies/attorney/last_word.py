# ruff: noqa: E501  a pattern reads best on one line
"""A date that the writer takes back in the same breath: "Make it Tuesday. Wait, no. Wednesday." The last word counts."""

from intake import patterns as re
from intake.reading.replies.acts import clauses, found
from intake.reading.when.atoms.plain import plain
from intake.reading.when.cues import EVENT
from intake.reading.when.phrases import phrases

_TAKES_BACK = re.compile(
    r"(?:^|[.!?;,:–—-]\s*)\W*(?:(?:no|oh|ah|hm+|er|um|oops|argh|ugh|sorry|wait|actually|ok|okay),?\s+)*(?:no,? (?:wait|hold on|sorry|scratch that|not (?:then|that day))|wait,? no|hold on(?!\s+(?:to|this|it|with|until|till|for))|hang on(?!\s+(?:to|until|till|for))|scratch that|strike that|belay that|on second thoughts?|no no|correction|my mistake|(?:oops,? |sorry,? )?wrong (?:date|day)|i mean(?:t)?(?= (?:the |next |by |on |noon)?[\w/]+)|actually(?=,? (?:let'?s|make|say|let us|it|better|rather|by|on)\b)|i (?:misspoke|take that back))\b[\s,.:;!–—-]*",
    re.I,
)


def by_the_last_word(text: str) -> str:
    """The reply with the date that stands last for those that were taken back; as it is, where none was."""
    marks = list(_TAKES_BACK.finditer(text))
    if not marks:
        return text
    before, after = text[: marks[-1].start()], text[marks[-1].end() :]
    last = [day for one in clauses(after) for day in _days(one) if _is_new_date(one, day)]
    if not (last and "change_due" in found(before, "attorney")):
        return text
    said = [one for one in clauses(before) if "change_due" not in found(one, "attorney")]
    rest = [one for one in (*said, *clauses(after)) if not _days(one) and not _TAKES_BACK.match(one)]
    return "\n".join((*rest, f"Make it {last[-1]}."))


# "Correction: page 5 should say May 3": a day of the paper
_OF_ELSE = re.compile(rf"\b(?:{EVENT}|dated|(?<!let's )(?<!let us )says?|reads?|pages?|lines?|paragraph|footnote|caption|filed|served|sent|signed|court|was|were)\b", re.I)  # fmt: skip


def _is_new_date(clause: str, day: str) -> bool:
    """ "The 18th, final answer.", "I need it Wednesday": a day and little more."""
    rest = plain(clause).replace(day, " ")
    return len(re.findall(r"[\w'’]+", rest)) <= 4 and not _OF_ELSE.search(rest)


def _days(text: str) -> list[str]:
    return [one.words for one in phrases(plain(text)) if one.kind == "day"]
