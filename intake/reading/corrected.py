# ruff: noqa: E501  a pattern reads best on one line
"""A sentence that only puts another time in the place of the one before: "Actually, make that Friday at noon.", "I misspoke
above; the deadline is Tuesday." It is no work of its own, and it counts wherever the first time stood: in the words, in a
field, in the subject."""

from dataclasses import replace

from intake import patterns as re
from intake.reading.fields import forms
from intake.reading.sentences import cut_out, sentences
from intake.reading.when.atoms.plain import plain
from intake.reading.when.due import read_due
from intake.reading.when.due.result import DueRead
from intake.reading.when.phrases import Phrase, phrases
from intake.reading.when.roles import Role, placed
from intake.reading.when.standpoint import Standpoint

_TIME = r"(?:date|day|deadline|due date|time|timing|hour|week|one)"
# what says that something before was wrong
_CUE = re.compile(
    r"\b(?:actually|correction|edit(?=\s*:)|update(?=\s*:)|on (?:second thoughts?|reflection|further thought)|come to think of it|(?:now that i(?:'m| am) )?thinking (?:about (?:it|this|that)(?: again| more| some more)?|again)"
    rf"|(?:scratch|strike|forget|ignore|disregard|skip|drop|cancel|never ?mind)(?: (?:that|this|it|the|my|what i (?:said|wrote|put)|all that))?(?: (?:earlier|first|previous|other|last))?(?: {_TIME})?(?: (?:above|i gave(?: you)?|i (?:said|wrote|put)|from before|up there|in the subject(?: line)?))*"
    r"|no,? wait|wait,? no|(?:hold|hang) on|changed? of plans?|change of mind|(?:i(?:'ve| have)? )?changed my mind|(?:let me |i need to |please |can we |could we )?(?:change|move|amend|correct|fix|revise) (?:that|it|this|the (?:date|deadline|due date|day))"
    rf"|i (?:misspoke|mistyped|miswrote|miscounted|misremembered|mixed up (?:the|my) (?:dates?|days?|weeks?)|(?:looked at|had|gave(?: you)?|put|wrote|typed|said|was looking at|got|used|picked) the wrong {_TIME}(?: (?:above|up there|before|earlier|down|in mind))?|got the {_TIME} wrong|made a (?:mistake|typo)(?: (?:above|up there))?)(?: (?:above|before|earlier|up there))?"
    rf"|(?:my|the) (?:calendar|dates?|days?|week|diary|math|counting) (?:was|were|is|are) (?:off|wrong)(?: by (?:a|one|two) (?:days?|weeks?))?|(?:that(?:'s| is| was) |there(?:'s| is) )?(?:the |a )?(?:wrong {_TIME}|typo)(?: (?:above|up there|in (?:that|the) (?:date|day|subject)))?|my (?:mistake|error|bad|apologies)|i (?:mean|meant|should have (?:said|written|put|typed)|meant to (?:say|write|put|type))|(?:should|was supposed to|ought to|was meant to) (?:be(?! (?:on|in|with|at|ready|done|back|here|sent|to|by|delivered|finished)\b)|say|read|have (?:said|read|been))"
    r"|not (?:then|what i (?:said|wrote|put)|(?:when|as|what) i (?:said|wrote|put|told you)|as (?:stated|written|said))(?: (?:above|before|earlier|in the subject(?: line)?))?|instead|(?:or )?rather|if i may be (?:specific|exact|precise|bold)|(?:just )?to be (?:exact|precise|specific|clear|safe)|specifically|not (?:at )?(?:the )?(?:end|close) of (?:the )?(?:business )?day|make (?:that|it|this)|let's (?:say|make (?:it|that)|do|go with)|no longer|after all)\b",
    re.I,
)
_AFTER_NOT = re.compile(
    r"[,;:–—-]?\s*\(?\b(?:(?:and )?not|rather than|instead of|in place of|scratch|strike|forget|ignore|disregard|skip|drop|cancel|never ?mind)(?: about)? (?:(?:by|on|at|the) )*$",
    re.I,
)
# an hour that is meant no more and that no phrase takes: "noon instead of five"
_NOT_HOUR = re.compile(r"\b(?:(?:and )?not|rather than|instead of|in place of) (?:at )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})(?: o'?clock)?(?=[\s,.!?;:)–—-]*$)", re.I)  # fmt: skip
# what else such a sentence may hold
_FILLER = re.compile(
    r"(?:p\.?s|i|we|me|my|mine|you|us|it|that|this|the|an?|that's|it's|these|those|them|need|needs|needed|want|wants|wanted|would|will|can|could|may|might|should|must|'?ll|'?d|like|love|prefer|have|has|had|get|got|give|to|by|on|for|at|of|is|are|be|was|in|do|does|fine|good|great|ok|okay|better|best|works?|right|correct|ideal|enough|soon|please|pls|kindly|thanks|thank|sorry|apologies|apologize|afraid|oh|ah|er|uh|um|hm+|oops|whoops|rats|argh|ugh|no|nope|and|so|but|then|now|due|due date|date|day|deadline|time|timing|above|earlier|before|hands?|desk|inbox|back|here|ready|done|when|what|which|if|just|possible|possibly|perhaps|maybe|i'd|i'll|i'm|we'd|we'll|am|let|us|let's|say|call|end|set|send|sent|deliver|delivered|finished|same|already|really|specific|exact|precise|clear|everyone|all|team|folks|new|plan|how|about|rather|suits?|well|also|though|too)"
    r"(?!\w)",
    re.I,
)
_SIGNS = re.compile(r"[\s,.!?;:()–—\"'-]+")


def without_correction(body: str) -> tuple[str, str]:
    """The body without its last such sentence, and the time that it puts; the body and "" where there is none."""
    if not _CUE.search(body):
        return body, ""
    said = sentences(body)
    for place in range(len(said) - 1, max(-1, len(said) - 8), -1):
        found = _CUE.search(said[place])
        if not found and not (place and _only_cue(said[place - 1])):
            continue
        time = _only_time(said[place])
        if not time:
            continue
        first = place if found else place - 1
        before = "\n".join(said[:first])
        if not _of_something_else(body, before, said[place]):
            return cut_out(said[first : place + 1], body), time
    return body, ""


def _only_cue(sentence: str) -> bool:
    """ "Sorry, I looked at the wrong week." """
    text = plain(sentence)
    return bool(_CUE.search(text)) and not phrases(text) and _is_filler(_CUE.sub(" ", text))


def _only_time(sentence: str) -> str:
    """The one time of a sentence that says nothing else; what is "not" meant counts for nothing."""
    text = plain(sentence)
    times = [one for one in phrases(text) if one.kind in ("day", "clock", "span")]
    meant = [one for one in times if not _AFTER_NOT.search(text[: one.start])]
    if len(meant) != 1 or len(times) > 2 or len(times) != len(phrases(text)):
        return ""
    return meant[0].words if _is_filler(_CUE.sub(" ", _without(text, times))) else ""


def _without(text: str, times: list[Phrase]) -> str:
    for one in reversed(times):
        text = f"{text[: one.start]} {text[one.end :]}"
    text = _NOT_HOUR.sub(" ", text)
    return re.sub(
        r"\b(?:not|rather than|instead of|in place of)\s+(?:(?:by|on|at|the)\s+)*(?=[\s,.!?;:)–—-]*$)", " ", text
    )


def _is_filler(words: str) -> bool:
    left = _SIGNS.sub(" ", words).strip()
    return all(_FILLER.fullmatch(one) for one in left.split())


# says itself that it is of the work
_EXPLICIT = re.compile(
    r"\b(?:need|want|due|deadline|due date|(?:have|get|send) (?:it|this|that|them)|to me|(?:is|works|would be|will be|'s) (?:better|best|fine|good|ideal|soon enough)|(?:will|would|'ll) do)\b",
    re.I,
)


def _of_something_else(body: str, before: str, correction: str) -> bool:
    """Whether the last time before it is of an event or a fact, so that this may be, too."""
    if forms(body) or _EXPLICIT.search(correction):
        return False
    text = plain(before)
    times = [one for one in placed(text, phrases(text)) if one.phrase.kind in ("day", "clock", "span")]
    return bool(times) and times[-1].role in (Role.EVENT, Role.FACT, Role.DOING, Role.START)


def put_right(read: DueRead, time: str, here: Standpoint) -> DueRead:
    """The due date with what was put in its place; an hour alone is of the day that was named."""
    new = read_due(f"by {time}", here)
    first = read.first
    if first and all(one.kind == "clock" for one in phrases(plain(time))):
        zoned = replace(here, zone=first.zone)
        new = read_due(f"by {first.day:%B} {first.day.day}, {first.day.year}, {time}", zoned)
    if not new.options:
        return replace(read, problem="loose")
    late = read.hard_stop and new.options[0].at > read.hard_stop.at
    problem = new.problem or ("after_event" if late else "")
    return replace(new, problem=problem, hard_stop=read.hard_stop, norush=read.norush, start=read.start)
