# ruff: noqa: E501  a pattern reads best on one line
"""What stands against an approval in the writer's own words: taken back, partial, for now, of another version or thing.

An approval counts only where none of these is found; else she is asked.
"""

from collections.abc import Sequence

from intake import patterns as re
from intake.reading.replies.acts import Hit, clauses, every
from intake.reading.replies.acts.scope import part_of
from intake.reading.replies.attorney.courtesy import TO_COME
from intake.reading.replies.attorney.undecided import unfinished
from intake.reading.replies.common import On
from intake.reading.replies.objects import is_the_work

DECIDES = frozenset({"approve", "authorise_filing", "authorise_service", "cancel", "hold", "resume", "reopen"})
_TAKEN_BACK = re.compile(
    r"(?:^|[.!?;,-]\s*)(?:wait(?! (?:for|until|till|on|to)\b)|hold on(?! to\b)|hang on(?! to\b)|one (?:second|sec|moment)|whoops|oops|hmm|(?:actually|sorry|ugh|oh),? no|no,? wait|no,? sorry)\b"
    r"|\b(?:(?:scratch|strike|ignore|forget|disregard|undo) that|t(?:ake|ook|aking) (?:that|it|this|my \w+) back|take back (?:that|my|what)|sp(?:oke|eak) too soon|chang(?:ed|ing) my mind(?! (?:about|on) (?:the|your|that))|change of (?:heart|mind)|not so fast|premature|wrong (?:thread|task|e-?mail|one|matter)|(?:was|were|is) (?:meant|intended) for|that was (?:for|about) (?:the|a|another|an) (?:other|different)?)\b"
    r"|\b(?:disregard|ignore|withdraw|withdrawing|rescind|rescinding|revoke|revoking|retract|retracting|undo|cancel|pull|pulling|reverse) (?:my|the|that|what i|last|this) ?(?:\w+ ){0,2}?(?:approval|approved|ok|okay|sign-?off|go-?ahead|last (?:\w+)|earlier \w+|previous \w+|said|wrote)\b",
    re.I,
)
_TURNED = re.compile(r"\bon second thoughts?\b", re.I)
_UNREAD = re.compile(
    r"\b(?:still (?:reading|reviewing|going through|working (?:through|my way)|on page|have to read|need to (?:read|check|look|review))|(?:haven't|have not|havent|didn't|did not|not yet|hadn't)(?: \w+){0,2} (?:finish|finished|read|got|gotten|get|looked|reviewed|reached|checked|opened|been through)|(?:not|n't) (?:done|finished) (?:reading|reviewing|with it)|let me (?:re-?read|look|check|think|sleep|finish|see|review|get back)|need (?:more time|another (?:hour|look|day|read|pass))|(?:i'll|i will|going to) (?:\w+ )?(?:finish|re-?read|look at (?:it|this|the rest)|get to the rest|come back to|read the|review the|have (?:comments|changes|edits|more))|couldn't (?:open|see|read|load)|(?-i:[A-Z])\w+ (?:still |also )?(?:has|needs|must|should|will have|is going)(?: to)? (?:still |also )?(?:sign off|approve|agree|review|read|look)|(?:the )?(?:rest|remainder) (?:later|tonight|tomorrow|to follow))\b",
    re.I,
)
# What the filing waits for: "the sealed examination has not yet reached us"
_AWAITED = re.compile(
    r"\b(?:has|have)(?: not|n't)(?: yet)? (?:reached|got(?:ten)? to|come (?:in )?to) (?:us|me|our \w+)\b", re.I
)
_LIMITED = re.compile(
    r"\b(?:in principle|as to (?:form|substance|content)? ?only|as to form|tentative(?:ly)?|preliminar(?:y|ily)|provisional(?:ly)?|conditional(?:ly)?|for now|so far|in part|partial(?:ly)?|with (?:a )?reservations?|i think|i guess|i suppose|probably|presumably|as far as i (?:can tell|got|read)|otherwise|other than that|apart from that|aside from that|as a (?:start|starting|first|rough|base|working|draft)|from what i(?:'ve)? (?:saw|read|seen|can see)|at least)\b",
    re.I,
)
_UNEASY = re.compile(
    r"(?<!no )(?<!any )(?<!had )(?<!was )(?<!were )(?<!my )\b(?:concern(?:s|ed)\b|concern\b|worr(?:y|ied|ies)\b|hesita\w+|uneasy|doubts?\b|reservations?\b)",
    re.I,
)
_NP_LEFT = re.compile(
    r"\b(?P<np>(?:the|your|my|our|that|this|his|her|their) (?:[\w'/-]+ ){0,4}?[\w'/-]+?)(?: (?:is|are|looks?|seems?|reads?|was|were|has|have|been|now|all|still|also))*\s*$",
    re.I,
)
_NP_RIGHT = re.compile(
    r"^(?: (?:of|with|on|by))? (?P<np>(?:the|your|my (?!(?:very |many |most |full )?(?:best|thanks|compliments|gratitude|appreciation|blessing|congratulations|warm\w*|sincere\w*|kind\w*)\b|end\b|side\b|part\b|view|standpoint|desk|behalf|book|perspective)|our (?!end\b|side\b)|all|his|her|their) ?[\w' -]{2,40}?)(?=[.,;:!?)]|$| (?:is|are|as|and|but|with|for|by|on|in|to|please|pls|thanks|yesterday|today|now)\b)",
    re.I,
)
# "Body is fine", "Format looks good": the subject without an article.
_NP_BARE = re.compile(
    r"^\W*(?!(?:i|we|you|he|she|they|who|here|there|yes|so|and|is|are|was|were|has|looks?|all|now|also|please|pls|just|hereby)\b)(?P<np>(?:[\w'-]+ ){0,3}?[\w'-]+)(?: (?:is|are|looks?|seems?|reads?))*\s*$",
    re.I,
)
_IS = re.compile(r"(?:^|\b)(?:is|are|looks?|seems?|reads?)\b", re.I)
_PARTS_RIGHT = re.compile(
    r"^(?: (?:for|of|on|as to|through|up to|only))* (?:only )?(?:the )?(?:first )?(?:sections?|parts?|pages?|pp?\.|exhibits?|volumes?|chapters?) ",
    re.I,
)
_VERSION = re.compile(r"\b(?:v|ver\.?|version|draft|rev\.?) ?#?(?P<n>\d{1,2})\b(?![\d/:]|\.\d)", re.I)
_COMPARES = re.compile(
    r"\b(?:than|compared|unlike|instead of|since|from|in|fixes|fixed|replaces?|had|was|were|better|over|about|on|to) (?:the )?(?:v|ver\.?|version|draft)\b|\b(?:had|was|were)\b",
    re.I,
)


# "without reservation", "I haven't the slightest doubt"; but "not without reservations"
_AT_EASE = re.compile(r"(?<!not )\b(?:no|without|free of|beyond|nor|not|never|zero|hardly|(?:have|has|had|do|does|did|is|was)n't)\b(?: (?!but\b|and\b|yet\b|though\b|only\b|without\b)[\w']+){0,4}? (?:concern(?:s|ed)?|worr(?:y|ied|ies)|hesita\w+|uneasy|doubts?|reservations?)\b", re.I)  # fmt: skip
# "The other one I haven't gotten to": what she has not read is not this
_ANOTHER = re.compile(r"\b(?:the|that|your|those|my) (?:other|others|second one|next one|rest of (?:my|the|your) (?:pile|stack|inbox|queue|list|batch))\b(?! (?:half|part|side|section|pages?|volume|day|exhibits?))", re.I)  # fmt: skip


# "Having compared v2 with my markup, I am satisfied": how she checked, no changes that she asks for
_CHECKED = re.compile(
    r"\b(?:(?:having|after|i(?:'ve| have)?|we(?:'ve| have)?) (?:now |also |just |carefully )*)?(?:compar(?:ed|ing)|check(?:ed|ing)|reconcil(?:ed|ing)|cross-check(?:ed|ing)|laid|(?:went|gone|going) (?:back )?(?:through|thru|over|down)|read|held|put|r[au]n|verif(?:ied|ying)|match(?:ed|ing))\b(?:(?!\b(?:and|but)\b)[^.;,!?\n]){0,60}?\b(?:with|w/|against|to|beside|alongside|next to|side by side with) (?:my|our|the) (?:own |earlier |last |first )?(?:redlines?|mark-?ups?|comments|edits|changes|notes|corrections|list|remarks)\b",
    re.I,
)


# "All my comments are in.", "Everything I marked has been picked up": no changes that she asks for
_ALL_MADE = re.compile(
    r"\b(?:all|each|every(?:thing| one)?|both|the)\b(?:(?!\b(?:not|but|except|should|must|please|if|once|when)\b|n't)[^.;!?\n]){0,50}?\b(?:comments?|changes?|edits?|corrections?|redlines?|remarks?|notes|points?|fix(?:es)?|revisions?|(?:i|we) (?:marked|asked for|wanted|flagged|noted|raised))\b(?: (?:of mine|i (?:made|sent|asked for|marked|had)))? (?:are|is|were|was|have been|has been|got|look)(?: all| now| also| both)* (?:in\b(?! (?:the wrong|error))|there|made|done|incorporated|picked up|addressed|reflected|taken care of|carried (?:over|through)|handled|fixed|accepted|included|good|right|fine)\b",
    re.I,
)


# "Vote counts: they match my notes", "the dates agree with my calendar": what she compared it with
_AGREES = re.compile(
    r"(?<!not )(?<!n't )(?<!never )(?<!should )(?<!must )(?<!to )(?<!it )\b(?:match(?:es)?|matched|agrees?|tall(?:y|ies)|squares?|accords?|corresponds?|lines? up|chimes?|ties?(?: out| up| in)?|(?:is|are) (?:consistent|in line|the same|identical)|same)(?: (?:exactly|perfectly|completely|entirely|fully|well|nicely))? ?(?:with |to |as |against )?(?:all (?:of )?)?my (?:own )?(?:hand ?written )?(?:notes|records?|recollection|memory|comments|changes|edits|redlines?|mark-?up|files?|calendar|figures|list|draft|copy|numbers|count)\b",
    re.I,
)
# "not a word needs changing", "there is nothing you need to fix": said of changes, and asks for none
_NO_CHANGE = re.compile(
    r"\b(?:not (?:a|one|a single) (?:word|thing|comma|line|date|figure|entry|letter|correction|change|page)|nothing|no (?:word|line|part) of it)(?: (?:here|in it|at all|on my side))? (?:(?:that )?(?:needs?|wants?|requires?|has|calls? for|must|should|ought)(?: to)?(?: be)? (?:fix\w*|chang\w*|correct\w*|alter\w*|amend\w*|edit\w*|revis\w*|touch\w*|mov\w*)|for you to (?:fix|change|correct|alter|amend|edit|revise|add)|you (?:need|have) to (?:fix|change|correct|alter|add))(?:,? (?:\w+,? )?or \w+)?\b(?! (?:but|except|other than)\b)",
    re.I,
)


# "thank you for catching the error on page 4", "good catch on the wrong date": made already
_REST = r"(?:(?!,? \b(?:but|however|although|though|except|still|please|pls|now|also|and (?:the|it|there|page|section))\b)[^.;!?\n])*"
_CAUGHT = re.compile(
    rf"\b(?:thanks|thank you|thx|grateful|glad|appreciate|kudos|well done|(?:good|nice|great) (?:job|work))\b(?! in advance)[^.;!?\n]{{0,30}}?\b(?:catching|spotting|finding|flagging|noticing|picking up|you(?:'ve| have)? (?:caught|spotted|fixed|found|corrected|flagged|noticed))\b{_REST}|\b(?:good|nice|great|excellent) (?:catch|spot|find|eye)(?: (?:on|with|of|about|in|re|there))\b{_REST}",
    re.I,
)


def without_checking(text: str) -> str:
    """Without what the writer says that she checked and found done, or right."""
    text = _CAUGHT.sub("thank you", text)
    return _NO_CHANGE.sub("no changes", _AGREES.sub("matches", _ALL_MADE.sub(" ", _CHECKED.sub(" ", text))))


def standing(text: str) -> str:
    """The words without a decision that they take back: "Approved. Wait, no - fix the venue" asks for changes."""
    marks = [*_TAKEN_BACK.finditer(text), *_TURNED.finditer(text)]
    if not marks:
        return text
    decided = [one for one in every(text, "attorney") if one.name in DECIDES]
    for mark in sorted(marks, key=lambda one: -one.start()):
        if any(_before(one, mark, text) for one in decided):
            return text[mark.end() :].lstrip(" ,.;:!-–—") or text[mark.start() :]
    return text


def _before(hit: Hit, mark: re.Match[str], text: str) -> bool:
    place = text.find(hit.clause)
    return place >= 0 and place + hit.start < mark.end()


def doubt(on: On, strong: Sequence[Hit]) -> str:
    """The clause for which the approvals do not count; "" where nothing stands against them."""
    filing_waits = any(one.name == "hold_filing" for one in every(on.text, "attorney"))
    for clause in clauses(on.text):
        said = _AT_EASE.sub(" ", _AWAITED.sub(" ", clause) if filing_waits else clause)
        if _ANOTHER.search(said) and not any(one.clause == clause for one in strong):
            continue
        if _UNREAD.search(said) or unfinished(said) or _UNEASY.search(said) or TO_COME.search(said):
            return clause
    whole = [one for one in strong if not _limited(one) and of_the_work(one, on)]
    return "" if whole else strong[0].clause


def _limited(hit: Hit) -> bool:
    """Limited in its own part of the sentence, or in the few words after it: "Approved, in principle"."""
    left, right = part_of(hit.clause, hit.start, hit.start + len(hit.words))
    after = hit.clause[hit.start + len(hit.words) :].split(",")[:2]
    short = after[1] if len(after) > 1 and len(after[1].split()) <= 4 else ""
    return bool(_LIMITED.search(f"{left} | {hit.words}{right} | {short}"))


_AS_SENT = re.compile(r" in (?:the|its) (?:(?:current|present|attached|same|final) )?form(?: (?:delivered|submitted|attached|presented|circulated|sent|provided|in which \w+))?", re.I)  # fmt: skip


def of_the_work(hit: Hit, on: On) -> bool:
    left, right = hit.clause[: hit.start], _AS_SENT.sub("", hit.clause[hit.start + len(hit.words) :])
    if _PARTS_RIGHT.match(right):
        return False
    alone = part_of(hit.clause, hit.start, hit.start + len(hit.words))[0]
    bare = _NP_BARE.match(alone) if _IS.match(hit.words) or _IS.search(left[-8:]) else None
    named = [one["np"] for one in (_NP_LEFT.search(left) or bare, _NP_RIGHT.match(right)) if one]
    return all(is_the_work(one, on.task) for one in named if "undersigned" not in one.lower())


def other_version(on: On, strong: Sequence[Hit]) -> int | None:
    """The version that the words approve, where it is not the current one."""
    current = on.task.current_version
    if current is None or not strong:
        return None
    approving = {int(hit["n"]) for one in strong for hit in _VERSION.finditer(one.clause)}
    named = approving or {
        int(hit["n"])
        for clause in clauses(on.text)
        for hit in _VERSION.finditer(clause)
        if not _COMPARES.search(clause)
    }
    return None if not named or current in named else max(named)


def names_current(on: On) -> bool:
    return any(int(hit["n"]) == on.task.current_version for hit in _VERSION.finditer(on.text))
