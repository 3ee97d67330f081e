# ruff: noqa: E501  a pattern reads best on one line
"""What an attorney wants, as her delegate tells it: "Dana would like this held", "she will no longer be requiring it"
mean what they would mean in the attorney's own "I would like", "I will no longer be requiring"."""

from collections.abc import Callable

from intake import patterns as re

_NAME = r"(?:(?:Ms|Mr|Mrs|Dr)\.? )?(?!(?:When|If|As|Though|Although|While|What|Once|After|Before|Because|Since|Where|Until|That|This|It|Please|Could|Would|Can)\b)[A-Z][\w'-]+(?: [A-Z][\w'-]+)?|[Ss]he|[Hh]e"
_ADVERB = r"(?:(?:now|also|just|still|really|therefore|accordingly|simply|actually|only|further|then|would rather|hereby|kindly|currently|already|very much|no longer) )*"
_SUBJECT = re.compile(
    rf"(?P<lead>^\W*(?:(?i:and|but|so|also|further|then|as|since|because|meanwhile|however|therefore|unfortunately|accordingly|in short|for now|now|sorry|hello|hi|dear all)\b,? )*|(?:[,:(] ?|\b(?:and|but|so|that|as|because|since|if|whether|what|which|when|once|until) ))"
    rf"(?P<who>{_NAME})(?P<s>['’](?:s|d|ll))?(?P<adv> {_ADVERB}| )(?P<verb>[a-z]+?(?:n['’]t)?)(?![\w'’])(?! (?:says?|said|told|writes|wrote|asks|asked)\b)",
    re.M,
)
_IRREGULAR = {
    "is": "am", "isn't": "am not", "has": "have", "hasn't": "haven't", "does": "do", "doesn't": "don't",
}  # fmt: skip
_NO_VERB = frozenset(["this", "his", "yes", "as", "its", "thus", "s", "us", "counsel's", "always", "and", "or", "of", "in", "on", "for", "to", "with", "at", "by", "from", "the", "who", "whose"])  # fmt: skip
_AS_IT_IS = re.compile(r"(?:will|would|can|could|may|might|must|should|shall|had|did|was|won't|wouldn't|can't|couldn't|shan't|didn't|wasn't|cannot|need|needn't|\w+ed|\w*(?:found|got|gave|went|saw|made|took|sent|thought|chose|put|had|met|read|withdrew|forgot|set))$")  # fmt: skip


def in_first_person(clause: str, is_hers: Callable[[str], bool]) -> str:
    """The clause with "I" for her where she is the subject of a verb."""

    def put(hit: re.Match[str]) -> str:
        verb = _verb(hit["verb"], hit["s"] or "")
        if verb is None or not is_hers(hit["who"]):
            return hit[0]
        short = (hit["s"] or "").replace("’", "'")
        if short == "'s":  # "she's gone", "she's waiting"
            short = "'ve" if _AS_IT_IS.match(hit["verb"]) else "'m"
        return f"{hit['lead']}I{short}{hit['adv']}{verb}"

    return _SUBJECT.sub(put, clause)


def _verb(verb: str, short: str) -> str | None:
    """As it is said of oneself; None where the word is no verb."""
    verb = verb.replace("’", "'")
    if short:
        return verb
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    if _AS_IT_IS.match(verb):
        return verb
    if verb in _NO_VERB or not verb.endswith("s") or verb.endswith("ss"):
        return None
    if verb.endswith("ies"):
        return f"{verb[:-3]}y"
    return verb[:-2] if re.match(r".*(?:sses|shes|ches|xes|oes)$", verb) else verb[:-1]
