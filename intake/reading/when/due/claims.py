# ruff: noqa: E501  a pattern reads best on one line
"""Whose date it is. Of several days the one that the writer asks of the desk counts; what others want, do or were told of is context.

"The client wants it Thursday. I want it Wednesday": Wednesday. "I said the 20th to opposing counsel and I'm saying the 17th
to you": the 17th. A careful reader looks at who is the subject of the clause that the day stands in.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from intake import patterns as re
from intake.reading.when.cues import FINE, TOO_LATE
from intake.reading.when.deadlines import is_of_the_work
from intake.reading.when.moments import moment_of
from intake.reading.when.moments.counts import counts_back
from intake.reading.when.role import SETTING
from intake.reading.when.roles import Placed, Role
from intake.reading.when.standpoint import Standpoint
from intake.reading.when.telling import CONTENT

_TIMES = frozenset({"day", "clock", "span"})

# no other subject, no reason and no relative clause between the wish and its day
_ON = r"(?:(?!\b(?:so|because|since|but|which|who|whom|when|while|after|until|till|through|he|she|they|we|i|you|not|never|for (?:the|our|my|his|her|their) \w+)\b|n't\b)[^.;!?\n])"
_TO_HAVE = r"(?!to\b(?! (?:have|see|get|receive|read|hold|find)\b))"
_GLAD = r"(?:glad|happy|grateful|delighted|pleased|thrilled|tickled(?: pink)?|obliged|relieved|content|overjoyed|over the moon|on cloud nine|in heaven|chuffed|ecstatic|a happy (?:man|woman|camper|lawyer)|in your debt)"
# the writer's own wish, and the day right behind its object
_I_WISH = re.compile(
    rf"\b(?:i|we)(?:'d|'ll| would| will| do| shall| should| am| must)?(?: (?:really|much|rather|also|only|now|just|very much|so|still|myself|personally|simply|kindly))*\s+(?:be (?=asking|looking|hoping|wanting|needing|expecting|counting))?(?:need|wanting|needing|expecting|want|like|love|expect|prefer|require|hope for|hoping for|ask for|asking for|count on|counting on|look for|looking for|wish for|appreciate|welcome|settle for|be (?:\w+ ){{0,3}}{_GLAD}(?: (?:of|with|for|to (?:have|get|see|receive)|if))?)\s+{_TO_HAVE}{_ON}{{0,70}}$"
    rf"|\b(?:it would|it'd|that would|would) (?:make my (?:day|week|life)|help(?: me)?|suit me|be (?:\w+ ){{0,3}}(?:helpful|kind|nice|lovely|great|good|wonderful))\s+(?:if|to (?:have|see|get))\s+{_ON}{{0,50}}$"
    rf"|\bi(?:'m| am) (?:telling|giving|asking|promising|setting) you(?: for)?\s+(?:the )?$"
    rf"|\b(?:let me have|get me|give me|send me|bring me|let me see|(?:to|with) me|(?:on|in|at) my (?:desk|hands?|inbox|box|chair))\b{_ON}{{0,40}}$",
    re.I,
)
# the thing that was asked for, said to be wanted: "so the draft is wanted", "ours should be done"
_IS_WANTED = re.compile(
    rf"\b(?:it|this|that|these|they|ours|mine|yours|(?:the|our|my|your) (?:(?!(?:court|clerk|judge|client|carrier)\b)[\w-]+ ){{1,4}}?)(?:'s| is| are|'re)?\s*(?:wanted|needed|should beat|should be (?:done|ready|here|finished|with me)|is to be (?:done|ready|here|with me))\b{_ON}{{0,40}}$",
    re.I,
)
_PLEASE = re.compile(r"^[\s,]*(?:please|pls|plz|if you (?:please|would))\b", re.I)
# good for somebody else: "Wednesday was fine with him"
_FOR_THEM = re.compile(
    r"^[^.;,\n]{0,30}?\b(?:with|for|by|to) (?:him|her|them|the (?!draft|summary|memo|chart|list|index)\w+|(?-i:[A-Z])\w+|opposing counsel|everyone else|others)\b",
    re.I,
)
_NOT = re.compile(r"\b(?:not|never|no longer)\b|n't\b", re.I)

# the clause that the day stands in begins behind the last of these
_BORDER = re.compile(
    r"[,;:()]\s+|[.!?]\s+|\s-+\s|\b(?:so|and|but|because|since|as|though|although|while|where|if)\s+", re.I
)
_WORK = r"(?:draft|drafts|final|version|summary|memo|chart|index|binder|letter|log|outline|list|work|task|project|packet|kit|set|redline|one)"
_NOBODY = r"(?!(?:please|pls|kindly|can|could|would|will|may|might|let|do|does|have|get|give|send|make|need|needs|want|by|on|if|when|so|and|but|also|then|i|we|you|draft|no|not|ok|okay|thanks|hi|hello|due|any|some|each|every|all|in|for|at|before|after)\b)"
_SUBJECT = rf"(?:(?:the|our|their|his|her|its|that|this|a|an|my)\s+(?!{_WORK}\b)(?:[\w'-]+\s+){{0,4}}?[\w'-]+|{_NOBODY}(?-i:[A-Z])[\w.'&-]+(?:\s+(?:(?-i:[A-Z])[\w.'&-]+|of|and|in|the|'s?|counsel|lawyers?|attorney|expert|office|half|side)){{0,4}}|opposing counsel|oc|counsel|he|she|they|it|who|nobody|everybody|everyone)"
# somebody or something else does or wants it: "the property manager keeps ringing about", "their half comes to us on", "it leaves here"
_OTHERS = re.compile(
    rf"^\W*(?:\w+ly\s+)?{_SUBJECT}(?:\s+(?:already|also|now|still|only|always|usually|just|then|forever))*\s+(?:(?!(?:this|plus|is (?:wanted|needed|due)|has to be|his|its|us|business|process|access|address)\b)(?:[a-z]{{2,}}(?:s|ed)|(?<=they )[a-z]+|will|would|must|can|may|said|told|got|took|gave|went|came|sent|has|have|had|do|does|did|say|want|expect|need|file|serve|meet|come|go|leave|fly)|'s|'ll|'d|is|are|was|were)\b",
    re.I,
)
# what the writer told others or does herself then: "I told the mediator", "I mean to mail it"
_TOLD = re.compile(
    r"\b(?:i|we)(?:'d|'ve| had| have)?(?: (?:already|also|just|only))? (?:told|promised|said|gave|assured|offered|quoted|write|wrote)\b(?! (?:you|the desk)\b)[^.;\n]{0,50}$"
    r"|\b(?:i|we)(?:'m|'re|'ll| am| are| will)? (?:just |also |only )?(?:fixin['g]?|going|planning|plan|mean|meaning|intend|intending|hope|hoping|set|due|about|aim|aiming|propose|expect|got|have|want|'d like)? ?(?:to )?(?:send|mail|file|serve|submit|lodge|overnight|argue|present|sign|fly|leave|board|land|depose|mediate|meet)\b(?! (?:me|us)\b)[^.;\n]{0,50}$"
    r"|\b(?:i|we)(?:'ve| have| had|'ve got| have got| get)(?: got)?(?: only| just| exactly| about)?\s+(?:(?:one|\w+) (?:days?|weeks?|hours?),?\s+)?$|\bfrom now (?:i|we)\b",
    re.I,
)
_TELLS_ON = re.compile(r"^[\s,]*(?:my|our|his|her|their|the) (?:[\w'-]+ ){1,3}(?:begins?|starts?|is|are|goes|ends?|leaves)\b|^[\s,]*(?:i|we|he|she|they)(?:'m|'re|'s|'ll| am| are| is| will)\s+(?!(?:need|want|like|love|expect)\b)", re.I)  # fmt: skip


def _is_ours(one: Placed) -> bool:
    """Whether the clause asks the desk for the work at that time."""
    left = _clause(one.left)
    if is_of_the_work(one.left, one.right):
        return True
    right = f"'s{one.right}" if one.phrase.words.endswith("'s") else one.right
    if said := FINE.match(right):
        return not _FOR_THEM.match(right[said.end() :])
    if _PLEASE.match(one.right):
        return not _OTHERS.match(left)
    if one.strong and one.role is Role.DUE and not (_OTHERS.match(left) or _TOLD.search(one.left)):
        return True  # "term sheet into a full agreement by Friday noon"
    wish = _I_WISH.search(one.left) or _IS_WANTED.search(one.left)
    return bool(wish) and not _NOT.search(wish[0] if wish else "")


def is_told_of_others(one: Placed) -> bool:
    """Whether the clause of a time tells what somebody else, or the writer herself, does, wants or was told."""
    if _TELLS_ON.match(one.right) and not one.left.strip():
        return True
    return bool(_TOLD.search(one.left) or _OTHERS.match(_clause(one.left)))


def _clause(left: str) -> str:
    """The clause that ends with the time."""
    ends = [one.end() for one in _BORDER.finditer(left)]
    return left[ends[-1] :] if ends else left


# somebody else wants the same work, sooner than the writer: "the client needs the index Thursday and I need it Friday"
_DEMANDS = re.compile(r"\b(?:wants?|needs?|expects?|requires?|demands?|asks?|asked|is (?:waiting|asking) for)\b[^.;\n]{1,50}$", re.I)  # fmt: skip


def _before(one: Placed, first: datetime | None, here: Standpoint) -> bool:
    option = moment_of(one.phrase, here).first
    return bool(option and first and here.sent < option.at < first)


# "I'd said Friday to Priya; let us keep to that"
_KEEP = re.compile(r"^[^.;\n]{0,40}[.;,-]+\s+(?:(?:and|so|but) )?(?:that|it|which|this) (?:still |also )?(?:stands|holds|is good|remains|stays|goes for you|will do|applies|it is)\b|^[^.;\n]{0,40}[.;,-]+\s+(?:(?:and|so|but|please|pls) )*(?:let'?s|let us|we(?:'ll| will)?|i(?:'ll| will)?|please|pls)? ?(?:just |please )?(?:keep|stick|hold|stay|leave it) (?:to|with|at) (?:that|it)\b", re.I)  # fmt: skip


def with_kept(found: Sequence[Placed], text: str) -> tuple[Placed, ...]:
    """A date that was told of, and that shall stay; an event on a day that "is no use" ends nothing."""
    found = _for_that(found, text)
    useless = {one.phrase.day for one in found if one.role is Role.FACT and TOO_LATE.match(one.right)}
    words = {atom.values.get("wd", "")[:3] for day in useless for atom in day} - {""}
    return tuple(_kept(one, text, words) for one in found)


# "My 11 o'clock tomorrow is with the expert and I'd like to have it for that": it must be there then
_FOR_THAT = re.compile(
    r"^(?:(?!\b(?:not|n't|after)\b)[^;\n]){0,90}?\b(?:i|we|she|he|and)(?:'d|'ll| would| will| shall| must| want| need| should| have)*(?: really| also| very much)*(?: like| love| want| need| have| prefer| wish| use| see)*(?: to)?(?: (?:have|see|use|bring|need|get|hold|carry|open|read))? (?:it|this|that|one|them|these|the \w+(?: \w+)?)(?: ready| in hand| with me| done| at hand| there| printed)*,? (?:(?:for|at|in time for|by) (?:that|it|then|this one)|then)\s*(?:$|[.,;!?)])",
    re.I,
)


def _for_that(found: Sequence[Placed], text: str) -> Sequence[Placed]:
    """The hour of a meeting that the work is said to be for, where it is the only one and is written out."""
    told = [one for one in found if one.phrase.days and one.role in (Role.EVENT, Role.DOING, Role.LOOSE, Role.AWAY, Role.FACT)]  # fmt: skip
    if len(told) != 1 or not told[0].phrase.clock or not _FOR_THAT.match(text[told[0].phrase.end :]):
        return found
    if any(one.role in SETTING for one in found):
        return found
    return [replace(one, role=Role.DUE, strong=True) if one is told[0] else one for one in found]


def _kept(one: Placed, text: str, useless: set[str]) -> Placed:
    if one.role in (Role.FACT, Role.LOOSE) and one.phrase.kind == "day" and _KEEP.match(text[one.phrase.end :]):
        return replace(one, role=Role.DUE, strong=True)
    if one.role is Role.EVENT and {atom.values.get("wd", "-")[:3] for atom in one.phrase.day} & useless:
        return replace(one, role=Role.FACT)
    return one


_WANTS = re.compile(r"\b(?:wants?|needs?|asks?|asked|likes?|would|expects?|requires?|please|pls|me|us)\b", re.I)


def by_claim(found: Sequence[Placed], here: Standpoint) -> tuple[Placed, ...]:
    """The times with the roles that they have beside one that the writer claims for the work."""
    times = [one for one in found if one.phrase.kind in _TIMES]
    rounds = [one for one in found if one.phrase.kind == "recur" and _round_of_others(one)]
    ours = [one for one in times if one.role is not Role.AWAY and _is_ours(one)]
    if not any(one.role in (*SETTING, Role.LOOSE, Role.DOING) for one in ours):
        dated = any(one.role in SETTING and one.phrase.days for one in times)
        return tuple(one for one in found if not (dated and one in rounds and _is_routine(one)))
    theirs = [one for one in times if one not in ours and one.role in (*SETTING, Role.LOOSE) and is_told_of_others(one)]
    if not theirs and not rounds:
        return _with_please(found, ours)
    moments = [moment for one in ours if (moment := moment_of(one.phrase, here)).options]
    first = min((moment.options[0].at for moment in moments), default=None)
    last = max((moment.options[-1].at for moment in moments), default=None)
    if any(_DEMANDS.search(one.left) and _before(one, first, here) for one in theirs):
        return tuple(found)
    return tuple(
        _theirs(one, last, here) if one in theirs else _claimed(one) if one in ours else one
        for one in found
        if one not in rounds
    )


def _with_please(found: Sequence[Placed], ours: Sequence[Placed]) -> tuple[Placed, ...]:
    """ "What is left is the exhibit with the numbers masked, Tuesday 11 am please"."""
    said = [one for one in ours if one.phrase.kind == "day" and _PLEASE.match(one.right) and _SET_OFF.search(one.left)]
    if any(one.role in SETTING for one in found):
        said = [one for one in ours if one.role is Role.LOOSE and one.phrase.kind == "day" and _wishes_it(one.left)]
    return tuple(_claimed(one) if one in said else one for one in found)


def _wishes_it(left: str) -> bool:
    """The writer herself, and no letter that is to say so."""
    wish = _I_WISH.search(left)
    return bool(wish and wish[0][:2].lower() in ("i ", "i'")) and not CONTENT.search(left)


_SET_OFF = re.compile(r"(?:[,:;]|\s[–—-]+)\s*(?:by |for |on )?$|^\W*$")


def _round_of_others(one: Placed) -> bool:
    """ "The paper prints on Fridays"."""
    return (is_told_of_others(one) or _is_routine(one)) and not _WANTS.search(one.left)


def _is_routine(one: Placed) -> bool:
    return bool(_ROUTINE.search(one.left) or (_THEY_DO.match(one.right) and not _WANTS.search(one.right)))


# "every Friday his employer issues a stub"
_THEY_DO = re.compile(r"^\s*,?\s+(?:(?:the|his|her|their|its) (?!desk|team|paralegal|index|list|summary|chart|report|draft)(?:[\w'-]+ ){1,3}?|he |she |they |(?-i:[A-Z])[\w.'-]+ )[a-z]{2,}(?:s|ed)\b", re.I)  # fmt: skip


# "Title company closes at 4:30 on Fridays"
_ROUTINE = re.compile(r"^\W*(?!(?:please|pls|kindly|i|we|you)\b)(?:[\w.'&-]+ ){1,5}?(?:closes|opens|meets|prints|shuts|convenes|sits|runs|publishes|issues|ships|leaves|picks up|collects|empties|updates|rotates|(?:is|are) (?:only )?(?:open|closed|dark|in|out|shut|off))\b[^.;\n]{0,40}$", re.I)  # fmt: skip


def _theirs(one: Placed, last: datetime | None, here: Standpoint) -> Placed:
    """A day that the work ends before, or a mere fact."""
    option = moment_of(one.phrase, here).first
    later = last is None or (option is not None and option.at >= last)
    return replace(one, role=Role.EVENT if later else Role.FACT, strong=False)


def _claimed(one: Placed) -> Placed:
    if one.role in (Role.LOOSE, Role.DOING) and not counts_back(one.phrase):
        return replace(one, role=Role.DUE, strong=True)
    return one
