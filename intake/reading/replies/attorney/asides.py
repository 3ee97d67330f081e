# ruff: noqa: E501  a pattern reads best on one line
"""What a reviewer tells and takes nothing from, or adds nothing to, her verdict: what she first thought ("I had a change
for page 9, then saw I was wrong. Approved."), news that touches nothing here ("no effect on this"), how fast it came."""

from dataclasses import replace

from intake import patterns as re
from intake.reading.replies.acts import clauses, found
from intake.reading.replies.attorney.wanted import wanted_change
from intake.reading.replies.attorney.watching import is_watching
from intake.reading.replies.common import On

# "Approved", "Approved as delivered", "never mind, approved": a verdict that stands for itself
_VERDICT = re.compile(
    r"(?:^|[,;:–—-]\s*|\b(?:and|so|but|then) )\W*(?:(?:yes|ok|okay|so|and|it's|it is|this is|that's|fully|hereby|all|consider it),? )*(?:approved|signed off|i approve(?: it| this)?|good to go|lgtm|accepted)(?: (?:as (?:is|it is|delivered|drafted|written|it stands|sent)|it|this|from me|by me|then|anyway|in full))*\W*$",
    re.I,
)
# "I nearly asked for ...", "Thought I'd caught an error", "I was going to ask you to move it"
_FIRST_THOUGHT = re.compile(
    r"^\W*(?:(?:and|but|so|at first|first|yesterday|last night|for a (?:minute|moment|second)),? )*(?:(?:i|we)(?:'d)? )?(?:(?:had|almost|nearly|briefly|even|first|just|also) )*(?:had (?:an? |one |some |two |three |my )?(?:\w+ ){0,2}(?:changes?|edits?|corrections?|quibbles?|doubts?|questions?|objections?|concerns?|worr(?:y|ies)|complaints?|reservations?|notes?|comments?)|thought(?: that)? (?:i|we|it|this|that|the|page|section|there|you|she|he)(?!'ll\b)|was (?:going|about|ready|set|all set|tempted|prepared|meaning|worried|afraid|sure|convinced) |meant to|wanted to|(?:almost|nearly) (?:ask\w*|sent|wrote|said|reject\w*|flag\w*|mark\w*|chang\w*|complain\w*)|expected to|feared|worried|suspected|(?:started|began) (?:to|mark\w+|writ\w+|draft\w+))",
    re.I,
)
# "Doesn't change anything here", "no effect on this", "nothing for you to do": it is told, and that is all
_NO_BEARING = re.compile(
    r"\b(?:no|without(?: any)?|zero) (?:(?:real|direct|further|any) )?(?:effect|bearing|impact|consequences?|influence|change|action|relevance|implications?|connection|relation|difference)\b(?: (?:needed|required|necessary))?[^.;!?]{0,15}\b(?:on|for|to|here|needed|required|necessary|whatsoever|from you|with)\b"
    r"|\b(?:does(?:n't| not)|did(?:n't| not)|won't|will not|should(?:n't| not)) (?:change|affect|alter|touch|concern|matter|impact|influence|bear on|make (?:any|a) difference)\b(?! (?:the|page|section|anything (?:in|on) (?:the|page)) (?:caption|date|text|wording|page))"
    r"|\bnothing (?:(?:more|else|here|in (?:it|that)) )?(?:for (?:you|us|anyone|the desk)(?: guys| all)? to (?:do|act on|worry about)|you (?:need|have) to do|(?:that )?(?:affects?|concerns?|touches|changes?|to do with) (?:you|us|this|the (?:summary|draft|task|work)))\b|\b(?:not|isn't|is not) (?:related|relevant|connected) to (?:this|the|your)\b|\b(?:un(?:related|connected)|irrelevant) to (?:this|the|your)\b|\bno need to do anything\b|\bnot (?:your|our|a) (?:problem|concern|worry)\b",
    re.I,
)
_TOLD = re.compile(
    r"^\W*(?:fyi|for your information|for what it's worth|just (?:so|to let) you(?:'re| are)? ?(?:know|aware)?|in other news|not that it matters|by the way|btw)\b|\b(?:fyi|just so you(?:'re| are)? (?:know|aware)|for your information)\W*$",
    re.I,
)
# "wow that was fast", "already?": said of the speed, the version is not read yet
_QUICK = re.compile(
    r"^\W*(?:(?:wow|whoa|goodness|my|gosh|oh|jeez|man|dang|damn|heavens|blimey|yikes|well|ha|lol|thanks|thank you|ok|okay|that|this|it|you|guys|folks|y'all|was|were|is|are|that's|you're|a|an|the|how|what|so|such|very|really|super|incredibly|impressively|amazingly|certainly|sure|pretty|remarkably|done|back|here|turnaround|work|job|delivery|service|amazing|impressive|unbelievable|incredible|nice|great|love|indeed|all|for|my|me|did|not|expect\w*|even|see|never|seen|anything|one|as|goes|come|came|in)\b[ ,!.?'-]*)*\b(?:fast|quick|quickly|speedy|speed|soon|already|swift|swiftly|prompt|promptly|rapid|lightning|early|record time|express)\b(?: (?:turn-?around|work|job|delivery|one|service|indeed|today|as always|again|guys|folks|y'all|team|amazing|impressive|wow|thanks|thank|you|lightning|than|expected))*[ ,!.?]*(?:amazing|impressive|wow|thanks|thank you|great|nice|love it)?\W*$",
    re.I,
)


_GIVEN_UP = re.compile(
    r"\b(?:but )?(?:never ?mind|forget (?:it|that|about (?:it|that))|scratch that|strike that|ignore that|disregard that)(?: that| all that)?\s*[,;:.!–—-]+\s*(?=(?:(?:yes|ok|okay|so|it's|it is|this is|all),? )*(?:approved|signed off|i approve|good to go)\b)",
    re.I,
)


def _goes_on(behind: str) -> bool:
    """ "No bearing on section 3, take it out": more is said in the sentence than that it is told."""
    _, comma, more = behind.partition(",")
    return bool(comma) and not (_TOLD.search(f" {more.strip()}") or _NEWS.match(more))


_NEWS = re.compile(r"\W*(?:the|our|my|their|his|her|she|he|they|we|i|it|that|since|because|as)\b", re.I)


_MERE = re.compile(r"^\W*(?:(?:amazing|impressive|wow|great|nice|thanks?|thank you|all|so much|incredible|wonderful|love it|you guys|bravo|kudos|team|everyone|lol|ha)\W*)+$", re.I)  # fmt: skip
_ACTS = {"approve", "request_revisions", "minor_changes", "cancel", "hold", "reassign", "authorise_filing", "authorise_service", "add_watcher", "reopen", "resume", "negative", "weak_ok"}  # fmt: skip


def without_first_thoughts(text: str) -> str:
    """Without what she first thought of the version, where a verdict follows that stands for itself."""
    text = _GIVEN_UP.sub("", text)
    said = [one for one in clauses(text) if not _QUICK.match(one)] or clauses(text)
    last = max((place for place, one in enumerate(said) if _VERDICT.search(one)), default=0)
    kept = [one for place, one in enumerate(said) if place >= last or not _FIRST_THOUGHT.match(one)]
    return text if len(kept) == len(clauses(text)) else "\n".join(kept)


def nothing_here(on: On) -> bool:
    """Whether she only tells what touches nothing here, or marvels at the speed."""
    said = clauses(on.text)
    if any(map(_QUICK.match, said)) and all(_QUICK.match(one) or _MERE.match(one) for one in said):
        return True
    told = [(one, hit) for one in said if (hit := _NO_BEARING.search(one))]
    if not told or "?" in on.text or any(_goes_on(one[hit.end() :]) for one, hit in told):
        return False
    rest = replace(on, text=_NO_BEARING.sub(" ", on.text))
    acts = found(rest.text, "attorney").keys() & _ACTS or is_watching(rest, rest.text)
    return not acts and wanted_change(rest, {}) is None
