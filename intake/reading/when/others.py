# ruff: noqa: E501  a pattern reads best on one line
"""Times that are no due date of ours: of events, of others' doings, of the writer's absence, of what a letter shall say."""

from intake import patterns as re
from intake.reading.when import cues, stretches, telling
from intake.reading.when.bare import behind_us
from intake.reading.when.context import of_context
from intake.reading.when.deadlines import is_nobodys
from intake.reading.when.inside import in_content
from intake.reading.when.phrases import Phrase
from intake.reading.when.role import Role

_EVENTS = (cues.EVENT_LEFT, cues.EVENT_FIRST, cues.EVENT_SAID, cues.EVENT_IS, cues.EVENT_DOING, cues.BECOMES, cues.EVENT_OWN, cues.FOR_EVENT, telling.SAID_BY_PAPER, telling.OWED)  # fmt: skip


# "The court wants it early, so I now need the list": whatever led to it, the day behind it is the work's
_SO_I_NEED = re.compile(
    r"\b(?:so|and|but|therefore|hence|thus),? (?:i|we)(?:'ll|'d)? (?:now |really |also |will |would |shall |do |therefore )*(?:need|want|like|require)(?:ed)? (?:it|this|that|them|these|everything|(?:the|your|our|my) (?:(?!(?:for|before|at|to|of|in|after|with)\b)[\w'-]+ ){0,3}?(?!(?:for|before|at|to|of|in|after|with)\b)[\w'-]+),? (?:back |ready |done |in hand |here |to me )?(?:on |by |at )?(?:the )?$",
    re.I,
)


def of_event(left: str) -> Role | None:
    if telling.ENGAGED.search(left) and not wanted_by(left):
        return Role.DOING
    if cues.DONE_EVENT.search(left) or _SO_I_NEED.search(left):
        return None
    if not any(cue.search(left) for cue in _EVENTS):
        return None
    return Role.LOOSE if is_nobodys(left) else Role.EVENT


def elsewhere(left: str) -> Role | None:
    """ "I'm in Boston for the conference until": how long somebody is away; "a little before six": when it happened."""
    if (cues.AWAY_LEFT.search(left) and _HOW_LONG.search(left)) or telling.AROUND_UNTIL.search(left):
        return Role.AWAY
    if telling.AWAY_UNTIL.search(left) or stretches.how_long(left):
        return Role.AWAY
    return Role.FACT if telling.SHORTLY.search(left) else None


# what ends a letter's content: "confirming the location, by Thursday", "... the deposition date: Friday morning"
_SET_OFF = re.compile(r"[,:–—-]\s*(?:(?:by|on|for|due|no later than)\s+)?(?:the )?$", re.I)
_HOW_LONG = re.compile(r"\b(?:until|till|through|thru)\s+(?:the )?$", re.I)


def wanted_by(left: str) -> bool:
    """ "before noon on Thursday I'll be out Friday": a full stop was left out."""
    return bool(cues.DUE.search(left) or cues.BEFORE.search(left))


_OF_EVENT = re.compile(r"\s+of (?:the|our|my|his|her|their) ", re.I)  # "by the morning of the mediation"


# "by close of business on the last of those": an hour of a day that is not named here
_OF_ONE_OF_THEM = re.compile(r"\s+(?:on|of) (?:the (?:last|first|latter|former|earlier|later|second|third)|whichever|either|any|one)\b(?: day| one| date)?(?: of\b|\W|$)", re.I)  # fmt: skip
_BETWEEN = re.compile(r"\bbetween\s*$", re.I)
_IF = re.compile(r"\bif (?:the )?$", re.I)
# "the photographs taken between June 1 and June 9"
_DONE_BETWEEN = re.compile(r"\b(?:\w{3,}ed|taken|sent|made|held|written|paid|shot|drawn|gone|kept|lost|sold|bought)(?: (?:by|to|with|in|at|from) [\w' ]{1,25}?)? between\s*$", re.I)  # fmt: skip


def not_ours(phrase: Phrase, left: str, right: str) -> Role | None:
    """What is denied, wished or told of others sets no date: "not Friday", "happy Thanksgiving", "give them until the 4th"."""
    if unsure := _of_two(phrase, left, right) or of_context(phrase, left, right):
        return unsure
    if not cues.NEEDED.search(left) and (content := in_content(phrase, left, right)):
        return content
    if behind_us(phrase) and not cues.NEEDED.search(left):
        return Role.FACT  # "we got the transcript back yesterday"; "needed yesterday" is a hurry
    if cues.LAST_YEAR.match(right) or (cues.DENIED.search(left) and not cues.IF_NOT.search(left)):
        return Role.FACT
    if cues.TOO_LATE.search(right):
        return _unfit(left)
    if (cues.OWN_ACT.search(left) and not cues.FOR_ME_TO.search(left)) or (
        cues.AWAY_RIGHT.search(right) and not wanted_by(left)
    ):
        return Role.AWAY
    if cues.WHEN_BACK.search(left) and (cues.WANTING.search(left) or cues.AT_HAND.search(left)):
        return Role.DUE if phrase.clock else Role.LOOSE
    if _only_tells(phrase, left, right) or _names_a_list(phrase, left, right):
        return Role.FACT
    if of_others := _of_others(phrase, left, right):
        return of_others
    return Role.FACT if _told_of(left) else None


_TOLD = (cues.OTHERS_UNTIL, cues.CALENDARED, cues.COURTESY, cues.OTHERS_DUE, telling.CAME_BACK, cues.SPOKEN_WITH)


def _told_of(left: str) -> bool:
    """ "Per our call Monday", "give them until the 4th"; not "from my notes, deadline Monday"."""
    return any(cue.search(left) for cue in _TOLD) or bool(cues.PER.search(left) and not cues.DUE.search(left))


def _of_two(phrase: Phrase, left: str, right: str) -> Role | None:
    """ "Between Tuesday and Thursday", "by the morning of the mediation": a day that more than one word names."""
    if phrase.kind == "clock" and _OF_EVENT.match(right):
        return Role.LOOSE
    if len(phrase.days) < 2 or not _BETWEEN.search(left):
        return None
    if _DONE_BETWEEN.search(left):
        return Role.FACT
    return Role.DUE if stretches.any_will_do(left, right) else Role.LOOSE


def _unfit(left: str) -> Role:
    """ "Friday is too late", "anything after Friday is too late", "If Friday is too tight then Monday"."""
    if _IF.search(left):
        return Role.LOOSE
    return Role.LATEST if cues.LATER_THAN.search(left) else Role.FACT


def _of_others(phrase: Phrase, left: str, right: str) -> Role | None:
    """What others promised or will do or may do, what is due elsewhere, what a letter shall say."""
    if (phrase.kind == "clock" and _OF_ONE_OF_THEM.match(right)) or (
        cues.IN_CONDITION.search(left) and not cues.DUE.search(left)
    ):
        return Role.FACT
    if stretches.was_once(left) or stretches.of_no_day(phrase, left, right):
        return Role.FACT
    if telling.OTHERS_PROMISED.search(left) and not telling.SAID_BY_PAPER.search(left):
        return Role.FACT
    if _runs(phrase) and cues.THING_FOR.search(left):
        return Role.EVENT
    if (
        stretches.lasts(left)
        or telling.NOT_DUE_UNTIL.search(left)
        or telling.IS_WHEN.match(right)
        or _takes_place(phrase, left, right)
    ):
        return Role.EVENT
    if telling.HAVE_UNTIL.search(left) and telling.TO_ACT.match(right):
        return Role.EVENT
    if phrase.kind == "day" and (content := _of_content(left, right)):
        return content
    if telling.OTHERS_WILL.search(left) and not of_event(left):
        return Role.FACT
    return Role.LOOSE if telling.THEY_WANTED.search(left) else None


def _runs(phrase: Phrase) -> bool:
    """ "April 5 through 9"."""
    return any(atom.values.get("op") in ("-", "to", "through", "thru") for atom in phrase.day)


def _of_content(left: str, right: str) -> Role | None:
    """What a letter that is asked for shall say; a day at its end that may be the letter's own is asked about."""
    if not telling.CONTENT.search(left) or _SET_OFF.search(left) or cues.FINE.match(right):
        return None
    inside = telling.IN_CLAUSE.search(left)
    if cues.EVENT_RIGHT.search(right) or cues.DUE.search(left):
        return Role.LOOSE if inside and cues.DUE.search(left) else None
    return Role.FACT if inside or telling.FROM_TO.search(left) else Role.LOOSE


_FROM_ME = re.compile(r"\b(?:from|for) (?:me|us)\s*$", re.I)


def _only_tells(phrase: Phrase, left: str, right: str) -> bool:
    """When the writer writes, for which day she gives thanks, or what was told already."""
    if cues.RESTATES.search(left) and not cues.WANTING.search(left):
        return True
    if phrase.clock and phrase.clock.kind == "part" and not left.strip() and cues.SPOKEN_RIGHT.match(right):
        return True  # "sunday night brain dump: ..."
    if phrase.has("relday") and not phrase.clock and _FROM_ME.search(left):
        return True  # "just one cite check from me today"
    if any(atom.values.get("half") for atom in phrase.day) and not phrase.clock and not right.strip(" .!:"):
        return bool(cues.SPEAKING.search(left))
    return bool(phrase.has("weekday") and re.match(r"\s*(?:$|[,!])", right) and cues.THANKED.search(left))


_A_LIST = re.compile(r"\s+(?:requests?|lists?|notes?|assignments?|tasks?|to-?dos?|items?|e-?mails?|messages?|asks?|favou?rs?|thoughts|brain dump|batch|round|update)\b(?! (?:by|for|on|due)\b)", re.I)  # fmt: skip
_LEADS_TO_IT = re.compile(r"(?:^|[.!?:\n])\W*(?:(?:here(?:'s| is| are)|it's|just|one|an?|my|the|your|our|another|some|few)\s+)*(?:\w+\s+)?$", re.I)  # fmt: skip


def _names_a_list(phrase: Phrase, left: str, right: str) -> bool:
    """ "Monday list", "A quiet Sunday request": when it was written."""
    named = phrase.has("weekday") and not phrase.clock and len(phrase.day) == 1
    return bool(named and _A_LIST.match(right) and _LEADS_TO_IT.search(left))


def _takes_place(phrase: Phrase, left: str, right: str) -> bool:
    """ "A notice of deposition for the president, January 20 at 10:00, our offices."."""
    return bool(phrase.days and phrase.clock and telling.AT_A_PLACE.match(right)) and not cues.DUE.search(left)
