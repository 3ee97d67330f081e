# ruff: noqa: E501  a pattern reads best on one line
"""Questions that ask nothing, beside the yes to an offer: "Does a duck swim? I'm in.", "Fines for garden gnomes? I'll
take it, gladly." """

from intake import patterns as re
from intake.reading.replies.acts import Hit, clauses, found
from intake.reading.replies.common import On

# About the writer's own yes: "Who could say no to that?", "Do I ever refuse?", "Need you ask?"
_OF_HER_YES = re.compile(
    r"^\W*(?:(?:and|but|so|well|oh|honestly|really|frankly) )?(?:"
    r"(?:who|how|why|what sort of \w+|what \w+)(?: (?:else|on earth|in the world|in their right mind))? (?:could|can|would|wouldn't|couldn't|should|shouldn't)(?: \w+)?(?: (?:possibly|ever|not|want to|have the heart to))* (?:say no|resist|refuse|not|pass|decline|turn|skip|miss|want|take|leave)\b"
    r"|(?:would|could|should|do|did|have|am|will) i (?:ever |really |possibly |even |look like )?(?:turn(?:ed)?|sa(?:y|id) no|miss(?:ed)?|pass(?:ed)?|refused?|skip(?:ped)?|lie|decline[d]?|dare|resist|dreaming|let you down|want(?! to (?:know|see))|mind|someone (?:to|who))\b"
    r"|do i (?:like|love|enjoy|breathe|blink|look)\b|am i (?:free|in|game|up for|ready|tempted|available|crazy|mad)\b|who (?:wouldn't|doesn't)\b|did (?:somebody|someone|anybody|anyone|i|you) (?:just )?(?:say|hear|mention|ring|call for)\b"
    r"|when (?:have|did|do|would) i (?:ever )?(?:sa(?:y|id)|turn(?:ed)?|refused?|decline[d]?|pass(?:ed)?)\b"
    r"|(?:need|must|do|did|should) (?:you|anyone|anybody) (?:even |really |have to |need to |ever )*ask\b"
    r"|what(?:'s| is) (?:not|there not) to (?:like|love|enjoy)\b|what(?:'s| is) there to (?:dislike|think about|decide)\b|who (?:else|better|if not me)\b|have you met me\b|why (?:not|ever not|wouldn't i|would i not)\b|where do i sign\b|are (?:you|we) (?:kidding|joking|serious)\b|is (?:that|this) (?:even )?a (?:dare|trick question|question|challenge)\b|(?:you )?know what\b|guess (?:what|who)\b|(?:really|seriously|me|for me)\W*$"
    r")",
    re.I,
)
# About the world at large, to which everybody knows the answer: nothing in it points to the work or to anybody in it
_OF_THE_WORLD = re.compile(
    r"^\W*(?:(?:and|but|well|so) )?(?:do|does|did|is|are|isn't|aren't|can|will|was|were|has|have|would|could) (?:there )?\w",
    re.I,
)
_POINTS = re.compile(
    r"\b(?:it|its|this|that|these|those|you|your|yours|we|us|our|i|me|my|mine|she|he|they|her|him|his|them|their|the|any\w*|some(?:one|body|thing)|same|due|or|when|where|which|who|what|how|\w*\d\w*|\w+day|noon|tomorrow|today|tonight"
    r"|charts?|tables?|ind(?:ex|ices)|lists?|summar(?:y|ies)|memos?|logs?|timelines?|outlines?|chronolog(?:y|ies)|binders?|briefs?|letters?|transcripts?|exhibits?|pages?|tabs?|volumes?|vols?|copies|drafts?|templates?|formats?|videos?|recordings?|audio|records?|citations?|cites?|objections?|errata|redactions?|footnotes?|headings?|captions?|signatures?|originals?|files?|folders?|hours|overtime|time|rush|scans?|translations?|notes?|court|counsel|clients?|attorneys?|opposing|depositions?|hearings?|witness\w*|deadlines?|extensions?|english|spanish)\b",
    re.I,
)
_PROVERBIAL = re.compile(
    r"\bthe (?:pope|sky|sun|sea|ocean|earth|moon|grass|devil|world|north pole|rain|arctic|desert|queen|king)\b", re.I
)
_NAMED = re.compile(r"(?<=\w )(?!Pope\b|Catholic\b|Texas\b|Vegas\b|Santa\b|Elvis\b|Christmas\b|July\b|I\b)[A-Z]\w+")
# The work, repeated with a question mark: a sentence without a verb, which leaves nothing open
_NO_ECHO = re.compile(
    r"^\W*(?:is|are|was|were|do|does|did|have|has|had|can|could|may|might|shall|should|will|would|who\w*|what\w*|when|where|which|why|how|if|whether|just|only|am|any\w*)\b|\b(?:i|you|we|they|he|she|it|or|same|usual|last time|format\w*|template|style|version|included?|attached|allowed|needed|required|wanted|ok|okay|both|all|due|by|as|which|per|with or without|is|are|was|were|has|have|will|does|do|need\w*|want\w*|correct|right|confirmed?|possible|\w*\d\w*|\w+day|noon|tomorrow|tonight|today)\b",
    re.I,
)
_PAPERS = re.compile(r"\b(?:transcripts?|exhibits?|copies|drafts?|templates?|videos?|recordings?|audio|errata|originals?|scans?|translations?|narrative|page-line)\b", re.I)  # fmt: skip
_STRUCK = re.compile(r"\b(?:another|more|again|an?|hundreds?|dozens?|piles?|mountains?|weekend)\b", re.I)


def without_rhetoric(on: On) -> str:
    """The words without such questions, where the rest takes or declines the offer; else as they stand."""
    if on.task.status not in ("offered", "unassigned") or "?" not in on.text:
        return on.text
    said = clauses(on.text)
    asked = [one for one in said if one.endswith("?")]
    answers = [place for place, one in enumerate(said) if _answers(one)]
    idle = {one for place, one in enumerate(said) if one in asked and _is_idle(one, before=any(at > place for at in answers))}  # fmt: skip
    rest = "\n".join(one for one in said if one not in idle)
    return rest if idle and answers else on.text


def _answers(clause: str) -> bool:
    if clause.endswith("?"):
        return False
    hits: dict[str, Hit] = found(clause, "paralegal")
    return bool({"accept", "decline_capacity"} & hits.keys())


def _is_idle(clause: str, *, before: bool) -> bool:
    """`before`: the answer to the offer follows it."""
    if _OF_HER_YES.match(clause):
        return True
    if _OF_THE_WORLD.match(clause):
        return not (_POINTS.search(_PROVERBIAL.sub(" ", clause)) or _NAMED.search(clause))
    if _PAPERS.search(clause) and not _STRUCK.search(clause):  # "Certified transcript?"
        return False
    return before and not _NO_ECHO.search(clause) and len(clause.split()) <= 12
