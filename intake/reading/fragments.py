# ruff: noqa: E501  a pattern reads best on one line
"""Words without a verb: "Opp to the MTD, skeleton with intro" asks for a paper that the desk makes; "Privilege log served",
"Letter from Northgate's counsel", "Nice summary of the deposition" only say that one is there."""

from collections.abc import Iterator

from intake import patterns as re
from intake.reading.kinds import WORK_VERBS, read_kind
from intake.reading.when.cues import ADJECTIVE
from intake.reading.when.inside import PRODUCT

FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will(?! and trust)|would|did|does|do|been|be|may|might|can|could|should|shall|must|\w{3,}ed|came|went|got|sent|said|told|gave|made|took|wrote|held|won|lost(?! (?:wage|earning|income|profit))|met|ran|looks?|seems?|goes|comes|gets|says|thinks?|hopes?|knows?|likes?)\b|\b(?:it|that|he|she|there|here|what|who|we|i|you|they)'(?:s|re|ll|ve|m|d)\b|n't\b|\b(?:the|our|their) (?:[\w-]+ )?[\w-]+ (?!(?:please|pls|is|his|its|this|plus|across|versus|vs|regards|as)\b)[a-z]{2,}s (?:an?|the|his|her|its|their|our|us|me|him|them)\b",
    re.I,
)
_SUBJECT = re.compile(r"^\W*(?:i(?!-\d)|we|they|he|she|it|you|this|that|there|who|what|where|when|why|how)\b", re.I)
_PIECE = re.compile(r":\s|\s[-–—]+\s|(?<=\d)\.\s+(?=[a-z])")  # "ctrm 4. binder to me before ...": no capital after it
_WHETHER = re.compile(r"\b(?:whether|that|which|who|what|how|if|where|when|whenever|wherever|why|once|as soon as|because|since)\b", re.I)  # fmt: skip
# no verbs here
_WITH_IT = re.compile(
    rf"\b(?:attached|enclosed|linked)\b|\b(?:wanted|needed|required|requested|expected)\b(?=\s+(?:by|on|for|at|before|no later|today|tomorrow|tonight|this|next|(?:mon|tue|wed|thu|fri)\w*)\b)|{ADJECTIVE}",
    re.I,
)
_NEWS = r"(?:filed|served|received|denied|granted|signed|entered|issued|continued|sent|mailed|closed|settled|withdrawn|approved|completed|finished|posted|docketed|produced|resolved|rejected|argued|decided|affirmed|vacated|dismissed|sustained|overruled|adjourned|moved|finalized|delivered|returned|rescheduled|done|complete|in hand)"
# "on the [injured] driver", "an [uncontested] packet", ", [indexed]", "with the standard [filled] in"
_NO_NOUN = r"(?:by|in|on|at|to|from|for|with|the|an?|our|his|her|my|it|them|that|this|today|yesterday|last|and|or|off|out|up|all|as|more|no|not)\b"
_PARTICIPLE = re.compile(
    rf"(?<=\bthe )\w+ed(?= (?!{_NO_NOUN})[a-z])|\b(?:an?|our|his|her|their|its|all|each|every|both|any|of|for|on|in|to|and|or|two|three|\d+) (?:\w+ly )?\w+ed(?= (?!{_NO_NOUN})[a-z])"
    rf"|^\W*(?:uncontested|certified|redacted|proposed|revised|updated|amended|tabbed|bookmarked|indexed|verified|redlined|combined|condensed|detailed|annotated|unopposed|stipulated|signed|numbered)\b(?= (?!{_NO_NOUN})[a-z])"
    rf"|(?<=\w)-\w+ed\b|,\s*(?:and |all |fully |neatly |then )*(?!{_NEWS}\b)\w+ed\b|\bwith [^.;:]{{3,90}}?\w+ed\b(?= (?:in|up|out|by)\b|\W*$)",
    re.I,
)
# "from the records [we have]", "[so I can cite from it]"
_RELATIVE = re.compile(
    r"(?<=\w) (?:we|i|they|she|he|you)(?:'ve|'d)? (?:\w+ly )?(?!(?:is|are|was|were|will|would|can|could|must|should|need|want)\b)[a-z]+\b|\bso (?:that )?(?:i|we|you|he|she|they|the \w+) (?:can|could|may|might|will)\b[^.;]*(?=[.;]|$)",
    re.I,
)


def fragments(sentence: str) -> list[str]:
    """Its pieces that have no verb of their own: "one-page status of open discovery, on my desk by 3pm"."""
    return [one for one in _PIECE.split(sentence) if _is_fragment(one)] or list(_with_a_word_on_it(sentence))


# "..., it is fine", "..., was denied", "..., we served it"
_SAYS_OF_IT = re.compile(rf"^\s*(?:and |but |which )?(?:(?:it|this|that|they|these|those)\b|{FINITE.pattern})|\b(?:{_NEWS}|was|were|did|\w{{3,}}ed|came|went|got|sent|said|told|gave|made|took|wrote|held|won|lost|met|ran)\b|\b(?:it|them)\W*$", re.I)  # fmt: skip


def _with_a_word_on_it(sentence: str) -> Iterator[str]:
    """ "Intake memo for the Vance family, landlord is Trell": the thing, where the rest tells of something else."""
    head, *rest = sentence.split(", ")
    if rest and len(head.split()) > 2 and _is_fragment(head) and not any(map(_SAYS_OF_IT.search, rest)):
        yield head


def _is_fragment(text: str) -> bool:
    text = _WHETHER.split(_RELATIVE.sub(" ", text))[0]
    text = _PARTICIPLE.sub(" ", _WITH_IT.sub(" ", text))
    return not FINITE.search(text) and not _SUBJECT.match(text) and not text.rstrip().endswith("?")


# "One page of bullet points for it.", "Two sets of color copies of the photos"
_PRODUCT = re.compile(
    r"^\W*(?:(?:just|only|also|and|maybe)\s+)*(?:(?:an? |one |two |three |half an? |some |another |\d+ )?(?:[\w'-]+ ){0,3}?(?:pages?|bullet points?|talking points?|one-pager|cheat sheet|charts?|tables?|timelines?|chronolog(?:y|ies)|checklists?|spreadsheets?|outlines?|summary|lists?|index|memos?|comparisons?|inventor(?:y|ies)|breakdowns?|calculations?|redlines?|contact sheets?) (?:of|for|on|about|re|with|showing|listing|comparing|to|between)\b"
    r"|(?:two|three|four|five|six|ten|twelve|\d+|a few|(?:an? )?(?:extra|certified|clean|full|second|hard|color|redacted|redlined|complete)) (?:[\w-]+ ){0,2}?(?:sets?|cop(?:y|ies)|prints?) of\b)",
    re.I,
)


def names_work(fragment: str) -> bool:
    """Whether what it names is work of the desk."""
    return read_kind(fragment)[0] != "general" or bool(_PRODUCT.match(fragment))


_OTHERS = r"(?:(?:the |our |opposing |their )?(?:client|court|clerk|judge|counsel|other side|adjuster|carrier|insurer|expert|doctor|reporter|mediator|arbitrator|uscis|nvc)\b|(?-i:[A-Z])\w+(?:'s)?\b)"
_PRAISE = re.compile(
    r"^\W*(?:(?:very|really|such|what|an?|thanks for the|thank you for the)\s+)*(?:good(?! (?:faith|standing|cause))|great|nice|excellent|lovely|solid|terrific|wonderful|beautiful|superb|impressive|awful|terrible|bad|sad)\b",
    re.I,
)  # "Nice summary of the Kim deposition."
_THERE = re.compile(
    # what is missing still: "No summary of the deposition yet."
    r"^\W*(?:no|still no|not yet|not)\b(?![^.;]*\bbut\b)[^.;]*\b(?:yet|so far|to date|still)\W*$|^\W*still (?:waiting|awaiting|no|nothing)\b"
    # what came from somebody, and whose it is: "Letter from Northgate's counsel", "Their privilege log."
    rf"|^\W*(?:(?:the|an?|another|new|draft|short|long|revised) )*(?:[\w-]+ ){{0,2}}?(?:letter|e-?mail|memo|notes?|message|call|update|responses?|production|order|report|draft|complaint|notice|answers?|subpoena|proposal|offer)s? (?:of [\w. ]{{2,20}} )?from {_OTHERS}"
    r"|^\W*(?:their|opposing counsel's|the other side's) (?:[\w-]+ ){0,3}?[\w-]+\W*$|^[^.;:]{3,80}?, (?:finally|at last)\W*$"
    # what happened to it: "Privilege log served yesterday", "Motion to dismiss, denied", "Exhibits A to C, as filed"
    rf"|^[^.;:]{{3,80}}?[ ,](?:as |just |now |already |finally |all |both )*{_NEWS}(?: (?:today|yesterday|this (?:morning|afternoon|week)|last \w+|with (?:the )?(?:court|changes)|in full|in part|by the court|to \w+|and \w+))*(?:,? (?:finally|at last|again|thanks?(?: you)?))?\W*$"
    # what is handed over: "Privilege log attached.", "Copy of the order for your records"
    rf"|^\W*(?:the |an? |our |my )?(?:[\w'-]+ ){{0,3}}?{PRODUCT}(?: of (?:[\w'-]+ ){{0,3}}?[\w'-]+)?,? (?:is )?(?:attached|enclosed|herewith)\W*$|\bfor your (?:records?|files?|information|reference)\b|\bfor what it's worth\b"
    r"|\b(?:in the mail|on (?:the|its|their) way)\W*$|, which (?:i|we|(?-i:[A-Z])\w+) (?:already |just |have |has )*\w{2,}ed\b"
    # what is no paper at all: "Hearing on the motion to dismiss.", "E-filing confirmation."
    r"|^\W*(?:(?:long|short|the|our|my|quick|tough|oral|status|settlement|hearing|trial|e-?filing|filing) )*(?:hearing|trial|conference|call|meeting|mediation|argument|ruling|decision|news|update|receipts?|confirmation|order|minute order)(?: (?:today|yesterday|tomorrow|this morning))?(?:\W*$| (?:on|of|from|in|with|at|about|granting|denying|for)\b)",
    re.I,
)


def is_there(sentence: str) -> bool:
    """ "Privilege log served.", "Letter from opposing counsel.": a paper that is there, a hearing: no work."""
    if not _THERE.search(sentence) or _WANTED.search(sentence) or _ORDERED.match(sentence):
        return False
    return _is_fragment(_NEWS_OUT.sub(" ", sentence))


def praises(sentence: str) -> bool:
    """ "Nice summary of the Kim deposition."."""
    return bool(_PRAISE.match(sentence)) and not _WANTED.search(sentence) and _is_fragment(sentence)


_NEWS_OUT = re.compile(rf"\b{_NEWS}\b", re.I)
_WANTED = re.compile(r"\b(?:please|pls|need|needs|want|like|can|could|would|let's)\b", re.I)
# "Order the transcript from the reporter", but "Order on the motion, signed", "Email from the client"
_ORDERED = re.compile(rf"^\W*(?:{WORK_VERBS})\b(?! (?:of|from|on|to|in|re)\b| {_NEWS}\b)", re.I)
