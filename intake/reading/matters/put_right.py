# ruff: noqa: E501  a pattern reads best on one line
"""A sentence that only puts another matter in the place of the one before: "Sorry, wrong matter. This is for Tran.". And
sentences that name another matter and ask for nothing in it: "I'm tied up with Tran this week."."""

from intake import patterns as re
from intake.reading.asks import asks
from intake.reading.matters import mentions
from intake.reading.sentences import cut_out, sentences
from tracker.domain.firm import Firm

_NOUN = r"(?:matter|case|file|client|caption|name|one|number|project|thing)"
_CUE = re.compile(
    rf"\b(?:wrong {_NOUN}|correction|actually|(?:scratch|strike) that|my (?:mistake|error|bad)|i mean(?:t)?|should (?:be|have (?:been|said|read))|(?:mixed|mixing) (?:up )?(?:the |my )?(?:two |{_NOUN}s)|not what i (?:said|wrote|put)|instead|rather|oops|whoops|i (?:misspoke|mistyped)|on second thought)\b",
    re.I,
)
_FILLER = re.compile(
    rf"(?:p\.?s|sorry|oops|whoops|argh|ugh|rats|apologies|no|oh|ah|er|hm+|wait|so|and|but|please|pls|i|i'm|it|it's|its|this|this's|that|that's|these|they|we|is|are|was|be|been|should|would|will|s|m|re|d|had|have|has|put|wrote|typed|said|named|gave|got|used|thinking|thought|of|for|the|a|an|in|on|to|under|into|belongs?|goes|go|bill|billed|charge|work|task|request|e-?mail|whole|above|below|subject|line|mind|my|me|up|there|before|earlier|not|what|which|instead|all|really|obviously|{_NOUN})(?!\w)",
    re.I,
)
_SIGNS = re.compile(r"[\s,.!?;:()–—\"'’-]+")
# where she is, and what she asks of the desk without asking for work
_TELLS = re.compile(
    r"^\W*(?:(?:by the way|btw|also|and|oh|but|sorry|as you know|fyi)[,\s]+)*(?:(?:i|we)(?:'m|'re| am| are| was| were|'ll be| will be|'ve been| have been)(?: all)? (?:(?:still|also|rather|completely|totally|a bit|pretty|quite) )?(?:tied up|busy|buried|slammed|swamped|stuck|drowning|underwater|knee-deep|up to (?:my|our)|in (?:trial|court|depositions?|mediation)|working|travell?ing|away|out|preparing|prepping|getting ready)\b"
    r"|(?:how(?:'s| is| are| did| was)|did|has|have|is|was|were|does|do|any (?:news|word|updates?)|what (?:happened|became))\b[^.!?\n]*\?\W*$|(?:please )?(?:do not|don't|not to|never) (?:mix|confuse|mistake|get|file|put)\b|(?:not )?to be confused\b|(?:it|this|that) (?:should|must|can|will|has to|is to|needs to|ought to)?(?:'s| is)? ?(?:(?:pretty )?much |just |a lot |exactly |very )?(?:look |be |read |work )?(?:like|similar to|modell?ed on|the same as|as in|along the lines of)\b)",
    re.I,
)


def matter_put_right(body: str, firm: Firm) -> tuple[str, str]:
    """The body without such a sentence, and the number of the matter that it puts; the body and "" where none does."""
    if not _CUE.search(body):
        return body, ""
    said = sentences(body)
    for place in range(len(said) - 1, max(-1, len(said) - 8), -1):
        found = _CUE.search(said[place])
        before = bool(place and _CUE.search(said[place - 1]) and _is_filler(_CUE.sub(" ", said[place - 1])))
        if not (found or before) or not (number := _only_matter(said[place], firm)):
            continue
        return cut_out(said[place if found else place - 1 : place + 1], body), number
    return body, ""


def _only_matter(sentence: str, firm: Firm) -> str:
    """The one matter of a sentence that says nothing else."""
    found = mentions(sentence, firm)
    meant = [(words, keys) for at, words, keys in found if not re.search(r"\bnot (?:for )?(?:the )?$", sentence[:at])]
    numbers = {key.number for _, keys in meant for key in keys}
    if len(numbers) != 1 or len(found) > 3:
        return ""
    rest = sentence.lower()
    for _, words, _ in found:
        rest = rest.replace(words.lower(), " ")
    return numbers.pop() if _is_filler(_CUE.sub(" ", rest)) else ""


def _is_filler(words: str) -> bool:
    left = _SIGNS.sub(" ", words).strip()
    return all(_FILLER.fullmatch(one) for one in left.split())


def without_tellings(text: str, firm: Firm) -> str:
    """The text without sentences that name a matter only to tell where she is, to ask after it, or to tell it apart."""
    for one in sentences(text)[:40]:
        if _TELLS.match(one) and mentions(one, firm) and not asks(one.partition(",")[2] if "?" not in one else ""):
            text = text.replace(one, " ")
    return text
