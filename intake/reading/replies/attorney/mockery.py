# ruff: noqa: E501  a pattern reads best on one line
"""Remarks that mock what a draft says: "I had no idea our client was suing herself", "Love how section 2 argues for the
other side". They say that something is off and not what to change, so that is asked."""

from intake import patterns as re
from intake.reading.replies.acts import Hit, clauses, every

_WHO = r"(?:our|the|this|that|we|we're|she|he|it|they|i|you|there|my|his|her|(?-i:[A-Z])\w+)"
_MOCKS = re.compile(
    rf"\b(?:had|have) no (?:idea|clue|inkling)(?: that)? {_WHO}\b|\b(?:wasn't|was not|weren't|never) (?:aware|told|informed)(?: that)? {_WHO}\b|\bdid(?:n't| not) (?:know|realize)(?: that)? {_WHO}\b"
    rf"|\bwho knew\b|\b(?:imagine|picture) my (?:surprise|delight|joy)\b|\b(?:news|a revelation) to me\b|\bsince when\b|\b(?:must have |i )?missed the (?:memo|meeting|part)\b|\bthere i was,? thinking\b|\bhere i (?:was|thought)\b"
    rf"|\b(?:thrilled|delighted|glad|pleased|happy|relieved|nice|good|lovely|interesting|fascinating|comforting|touching|fascinated|surprised|amused) to (?:see|learn|read|hear|know|find(?: out)?|discover|note)(?: that| how)? (?!(?:you|it|this|that|we)\b(?! (?:represent|lost|sued|are suing))){_WHO}\b[^.;!?]* (?:is|are|was|were|has|have|had|now|lost|won|died|represents?|argues?|sued|owns?|married|\w+ed)\b"
    r"|\blove (?:how|that|the (?:part|bit|way)|where)\b[^.;!?]*\b(?:argues?|forgot|forgets|sues?|suing|other side|opposing|wrong|dies?|died|calls?|called|misses|never|nobody|twice|backwards)\b|\b(?:favou?rite|best) (?:part|bit|line|page|section) (?:is|was|has to be) (?:where|when|how|that)\b|\benjoyed (?:the (?:part|bit|page|section|passage)|how|where) (?:where|when|in which|that|how)\b"
    r"|\b(?:gave|got|had|made) me (?:a (?:good |real )?)?(?:laugh|chuckle|giggle|smile|laughing|in stitches)\b|\bgood for a laugh\b|\b(?:hilarious|laughable|comical|a (?:real )?(?:riot|hoot|scream))\b|\b(?:pure|great|good|fine|science|fan|wonderful|nice|lovely|works? of) (?:fiction|comedy|satire|fantasy)\b|\bcreative writing\b"
    r"|\b(?:bold|brave|creative|daring|curious|original|interesting) (?:choice|move|strategy|theory|take|way|approach|reading)\b|\b(?:invented|discovered|created) (?:a|an|another|some) (?:new |entirely |whole )?\w+"
    rf"|\bso (?:apparently )?(?:our|the) (?:client|plaintiff|defendant|judge|witness|beneficiary|petitioner|respondent)s? (?:is|was|are|were|has|had|lives?|died|married|sued)\b|\bapparently,? (?:our|the) (?:client|plaintiff|defendant|judge|witness|beneficiary|petitioner)s? (?:is|was|has|lives?|died|married|sued)\b",
    re.I,
)
# Questions that ask nothing: "Did we even read the same transcript??", "What on earth happened on page 9?"
_ASKS_NOTHING = re.compile(
    r"\?\s*[?!]|!\s*\?|\b(?:did|do|does|have|has|are|is|was|were|can)(?:n't)? (?:\w+ ){1,4}?(?:even|actually|really|seriously|honestly) |\b(?:in|at|on|with|of|read|reading|see|watch|attend|about|from|have|same) ?(?:the )?same (?:transcript|deposition|depo|room|case|page|document|file|record|witness|hearing|language|planet|assignment|task|testimony|thing|client|exhibits?|motion|trial)\b|\b(?:is|was|are|were) (?:this|that|it|these|those|they|\w+) (?:really |actually )?(?:supposed|meant|intended) to be\b|\bis (?:this|that|it) (?:a|some kind of|some sort of|our|your|my|the right|the) (?:\w+ )?(?:joke|draft|final|best|idea of|right (?:case|file|version|document)|summary|case)\b|\b(?:what|where|how|who|why) (?:on earth|in the world|in heaven's name|the (?:heck|hell|devil)|exactly|in god's name)\b|\bwhat (?:happened|is (?:this|that)|am i (?:looking at|reading)|was (?:this|that)|went wrong|were (?:you|we|they) thinking)\b|\b(?:are|were) (?:you|we|they|y'all) (?:sure(?! about\b)|certain(?! about\b)|serious|kidding|joking|awake|asleep|reading|looking at|in the)\b|\b(?:did|has|have) (?:anyone|anybody|someone|somebody|nobody) (?:at all )?(?:\w+ )?(?:read|proof\w*|check\w*|look\w*|review\w*|open\w*)\b|\bwho (?:wrote|did|made|proofed|checked|typed|prepared) (?:this|that|it)\b|\bhow (?:did|could|can) (?:this|that|it|we|you|anyone) (?:\w+ )?(?:happen|miss|get|go|end up|leave|let|slip)\b",
    re.I,
)
# said in earnest: thanks, a good find, leave to go on
_EARNEST = re.compile(
    r"\b(?:thanks|thank you|thx|(?:good|nice|great|excellent) (?:catch|find|spot|point|work|job)|well (?:done|spotted|caught)|glad you (?:caught|found|told|spotted)|kudos)\b",
    re.I,
)
_ORDERS = re.compile(r"\b(?:please|pls|kindly|add|insert|put|include|fix|correct|change|delete|strike|can you|could you|would you|should (?:be|say|read)|send|redo|by (?:mon|tue|wed|thu|fri|tomorrow|noon|\d))\b", re.I)  # fmt: skip


def mocks(text: str, hits: dict[str, Hit]) -> bool:
    """Not where she approves it, thanks for it, or says in so many words what to change."""
    if (
        {"approve", "authorise_filing", "cancel", "reassign"} & hits.keys()
        or _EARNEST.search(text)
        or _ORDERS.search(text)
    ):
        return False
    said = clauses(text)
    mocking = {one for one in said if _MOCKS.search(one) or ("?" in one and _ASKS_NOTHING.search(one))}
    changes = {one.clause for one in every(text, "attorney") if one.name in ("request_revisions", "minor_changes")}
    return bool(mocking) and all(one in mocking or _PLEASED.search(one) for one in changes)


# "Page 3 is a delight": a remark about a place, and no change to it
_PLEASED = re.compile(r"\b(?:is|was|are|were) (?:such |quite |really |truly )*(?:an? )?(?:real |true |absolute )?(?:treat|delight|joy|gem|pleasure|page-?turner|eye-?opener|charming|fun|special|something)\b", re.I)  # fmt: skip
