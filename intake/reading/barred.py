# ruff: noqa: E501  a pattern reads best on one line
"""People whom the words behind their name keep from the work by a pronoun: "Hannah knows the file best, but she's flat out,
so please don't give it to her", "Renee did the last one and she is buried, so anyone else"."""

from intake import patterns as re
from intake.reading.names import Named, by_role, named
from tracker.domain.firm import Firm, Role

BUSY = r"(?:buried|swamped|slammed|busy|overloaded|overwhelmed|underwater|drowning|snowed under|flat out|maxed out|stretched|booked(?: solid)?|tied up|at capacity|out (?:sick|until|till|all|this|next|on|of the office)|away|off (?:this|next|until|all)|on (?:leave|vacation|holiday|trial)|in trial|conflicted|walled)"
_NOT_HER = re.compile(
    r"\b(?:do not|don['’]t|never|rather not|not to|no need to|instead of)\s+(?:\w+ ){0,2}?(?:give|giving|assign|send|hand|route|offer|burden|bother|bothering|load|pile|add|put|ask|asking|use|using|trouble|dump|drop)\b[^.;!?]{0,40}?\b(?:her|him)\b"
    r"|\bnot (?:to |for |with )?(?:her|him)\b|\bleave (?:her|him) (?:out|alone|be|off|to)\b|\b(?:spare|skip) (?:her|him)\b"
    rf"|\bs?he(?:['’]s| is|['’]ll be| will be| looks| seems)(?: \w+){{0,2}}? {BUSY}\b|\bs?he has (?:too much|enough|plenty|a full|no time|her hands|his hands)\b"
    r"|\bs?he (?:can['’]?t|cannot|could not|couldn['’]t|won['’]t|shouldn['’]t|should not|must not|may not)\b(?! (?:wait|be thanked|be beat))"
    r"|\bs?he(?:['’]s| is) not to (?:have|get|do|be|touch|see|take)\b|\b(?:any|some)(?:one|body) else\b",
    re.I,
)
_RATHER = re.compile(r"\b(?:rather|prefer(?:red)?|like|want|wish|hope|ask|better)(?: it)?(?: if| that| for)?\s+$", re.I)
_NOT_TO = re.compile(r"^\s+(?:to )?(?:not|skip|(?:did|does|would)(?:n['’]t| not)|wasn['’]t|weren['’]t|were not|was not|stay(?:ed|s)? (?:off|out|away)|s[ai]t (?:this|it)\b)\b", re.I)  # fmt: skip
# "Luis is on another matter of mine and shouldn't take this"
_SHOULD_NOT = re.compile(
    r"^(?:['’]s|\s+(?:is|has|was|worked|works|knows|used|did|does))\b[^.!?;\n]{0,70}?(?:,| and| so| but| which)\s+(?:so |and |therefore |really |he |she |that |please )*(?:shouldn['’]t|should not|must not|mustn['’]t|can['’]t|cannot|may not|ought not to|had better not|is not to|isn['’]t to|do not|don['’]t)\s+(?:be (?:on|doing|given|working|assigned|near|touching|offered)|take|do|work|touch|handle|have|get|see|go near|use|assign|give)\b",
    re.I,
)


def kept_off(left: str, right: str) -> bool:
    """ "I'd rather Luis not work on this", "Luis is on another matter of mine and shouldn't take this"."""
    return bool((_NOT_TO.match(right) and _RATHER.search(left)) or _SHOULD_NOT.match(right))


_AFTER_ALL = re.compile(r"\b(?:give|assign|hand|send|let|have|ask)\b[^.;!?]{0,30}\b(?:her|him)\b|\bs?he (?:can|could|will|should|['’]ll) (?:do|take|handle|start|have)\b", re.I)  # fmt: skip


def barred_by_pronoun(one: Named, text: str, firm: Firm) -> bool:
    """Whether the words up to the next paralegal's name, in its sentence and the one behind, keep her from it."""
    said = text[one.end : one.end + 250].split("\n\n")[0]
    others = (each.start for each in named(said, firm) if by_role(each.people, Role.PARALEGAL))
    said = said[: next(others, len(said))]
    said = " ".join(re.split(r"(?<=[.!?])\s+", said)[:2])
    if re.match(r"\s*[,:]", said) or not (found := _NOT_HER.search(said)):
        return False
    return not _AFTER_ALL.search(_NOT_HER.sub(" ", said[found.end() :]))
