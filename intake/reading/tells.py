# ruff: noqa: E501  a pattern reads best on one line
"""What others did, must or will do, and what the writer does herself: told, not asked for."""

from intake import patterns as re

# what somebody else must or will do, and what the writer will do herself
_BEGIN = r"^\W*(?:(?:so|and|but|also|then|remember|apparently|by the way|btw|fwiw|as you know|sadly)[,:]?\s+)*"
_THIRD = (
    r"(?:the |our |their |his |her )?(?:opposing counsel|opposing side|other side|oc|court|judge|clerk|magistrate|mediator|clients?|witness|expert|defendants?|plaintiffs?|petitioner|respondent"
    r"|claimant|insurer|adjuster|carrier|parties|they|uscis|nvc|counsel|arbitrator|board|jury|bailiff|reporter|vendor|landlord|tenant|husband|wife|spouse|mother|father|sister|brother|son|daughter|school|hospital|bank|police|officer|driver|doctor|surgeon)(?:['’]s (?:office|counsel|side|lawyers?|attorneys?|clerk|team|people|expert))?|(?:the |our |their |his |her )?(?-i:[A-Z][\w&.-]+)['’]s (?:lawyers?|attorneys?|counsel|clerk|office|expert|adjuster|doctor|team|people|board)|(?:the )?(?:\w+ ){0,2}?(?:lawyers?|attorneys?|expert|lawyer|board|judge|clerk)(?: itself| himself| herself)?|judge (?-i:[A-Z]\w+)|(?:mr|ms|mrs|dr)\.? (?-i:[A-Z]\w+)"
)
_DID = (
    r"(?:has to|have to|had to|must|needs? to|will|won't|would|(?:is|are) (?:going|supposed) to|wants? to|says?|said|told|expects?|promised|agreed|granted|denied|ruled|ordered|filed|served|produced"
    r"|gets?|got|meets?|met|comes?|came|goes|went|flies|takes|took|gave|gives|knows|thinks|asks?|hopes|plans|owes|moved|sent|signed|called|wrote|confirmed|approved|set|continued|did|does|has|have|had|is|are|was|were|mediates|testifies|argues|appears|arrives|leaves|lands|flies|travels|moves|closes|starts|begins|ends|expires|sits|sees|visits|deposes|speaks|signs|sends|pays|files|serves|produces|returns|rules|hears|convenes|settles|retires|turns|writes|claims|insists|complains|demands|reports|swears|believes|mentions|suggests|refuses|promises|announces|informs|objects|opposes|proposes|offers|threatens|denies|emailed|requests|requested|seeks|sought|mentioned|claimed|insisted|complained|demanded|reported|swore|refused|announced|informed|objected|opposed|proposed(?! (?:orders?|stip\w*|judge?ments?|decrees?|findings?|jury|verdict|form|forms|schedul\w+|settlement|parenting|protective|redactions?|exhibits?|amended|discovery)\b)|offered|threatened|suggested|(?:stopped|dropped|swung|came|checked|showed|reached) (?:by|in|off|over|up|out)|walked (?:in|out|me)|texted|quit|resigned|visited|thanked|loved|responded|replied|decided|declined|forgot|missed)"
)
_OTHERS = re.compile(
    rf"{_BEGIN}(?:(?:{_THIRD})(?:, (?:(?:mr|ms|mrs|dr)\. )?[^,.;\n]{{1,30}},)?\s+(?:{_DID}|should|shall|may|might|can|cannot|can't|asked)|(?:opposing counsel|the other side|oc|the court|(?:the )?(?:defendants?|plaintiffs?|respondent|petitioner))\s+(?:requests?|demands?|seeks?|moves?)|(?!(?:i|we|you|yours|it|this|that|there|what|all|desk|paralegal|undersigned|everything|nothing|somebody|someone|whoever|anyone|anybody|draft|prepare|propound|serve|document|discovery|production|records|inspection|country)\b)(?-i:[A-Z]\w+)(?:'s (?:counsel|lawyers?|attorneys?|office|team|side|people|expert|adjuster))?\s+(?:{_DID}|called|emailed|texted|phoned))\b",
    re.I,
)
# "14 days for Northgate to produce", "the deadline for them to answer is Friday": somebody else's time
_THEIR_TIME = re.compile(
    r"^\W*(?:(?:so|and|that(?:'s| is| gives| leaves)|which gives|they have|he has|she has) )*(?:(?:\d+|ten|fourteen|twenty|twenty-one|thirty|thirty-five|sixty|ninety|a) (?:(?:calendar|court|business|more|full) )*(?:days?|weeks?|months?)|(?:the |their |his |her )?(?:last day|deadline|time|due date|cut-?off|date)) for (?!(?:you|us|me|the (?:desk|paralegal))\b)(?:the |our )?[\w.&'’-]+(?: [\w.&'’-]+)? to\b",
    re.I,
)
_BY_AND_BY = r"(?:(?:(?:early |late |sometime |some ?time )*(?:next|this|later this|the following) (?:week|month|\w+day)|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening))?|tomorrow|later|soon|shortly|at some point|in (?:a|two|three|\d+) (?:few )?(?:days?|weeks?|hours?)|after (?:the|my|our) [\w ]{2,30}),? )?"
# "Next week I'll be sending you the reply brief": work that is announced is not yet asked for
_ANNOUNCED = re.compile(
    rf"{_BEGIN}{_BY_AND_BY}(?:(?:i|we)(?:'ll| will|'m going to| am going to|'re going to| are going to| shall| expect to| plan to| hope to) (?:probably |likely |also |then |soon )?(?:be (?:(?:asking|needing|wanting) (?:you|one of you|somebody|someone|the desk)\b|sending|forwarding|getting|passing|handing|coming|calling|giving|writing|mailing|emailing|circulating|bringing|back (?:to|with) you)|(?:send|forward|pass|hand|give|ask|mail|email) (?:it |this |that |them )?(?:to )?(?:you|one of you|the desk|somebody|someone)\b)|(?:you(?:'ll| will| should| can| may)|the desk (?:will|should)) (?:probably |likely |then |soon )?(?:be (?:getting|receiving|seeing|hearing)|get|have|receive|expect|see|hear)\b[^.;]{{0,60}}\b(?:from me|next week|later|soon|in due course))",
    re.I,
)
_OWN = re.compile(
    rf"{_BEGIN}(?:i|we)(?:'ll|'m|'ve|'d| will| am| are| have| had)?\s+(?:(?:already|just|also|now|finally|probably|only|then|later|both|recently)\s+)*"
    r"(?:(?:need|have|want|got|plan|going|ought|expect|intend|mean|try|trying|hope)(?:ing)? to (?:be\b|go|leave|meet|argue|appear|travel|fly|attend|think|decide|talk|speak|run|head|sign|testify|catch|drive|move on)"
    r"|(?!need|want)\w{3,}ed\b|(?:gotten|sent|did|done|had|put|made|gave|spoke|met|told|saw|took|wrote)\b|got (?:an?|the|your|his|her|it|them)\b|(?:take care of|handle|forward|circulate|send|review|sign|worry|let you know)\b"
    r"|(?:should )?be (?:in|out|away|back|skiing|on|at|there)\b)",
    re.I,
)


# "Somebody asked me whether the binder is due Friday", "Ms. Hollis wishes it known that she is pleased"
_REPORTED = re.compile(
    r"^\W*(?:somebody|someone|everyone|everybody|people|(?:the )?(?:client|clerk|court|judge|adjuster|niece)) (?:(?:has|have|keeps?|just|also) )*(?:ask(?:ed|s|ing)?|wonder(?:ed|s|ing)?|want(?:s|ed) to know) (?:me |us )?(?:whether|if|when|why|how|what|about)\b|^\W*(?:(?:ms|mr|mrs|dr)\. )?\w+ wish(?:es)? (?:it (?:to be )?known|you\b|every\w+|all\b)",
    re.I,
)
# "Saw the index.", "Spoke with counsel.": the writer, who leaves herself out
# "Order attached to the docket", "Notice received", "File closed": the thing, not the verb
_SEEN = re.compile(
    r"^\W*(?:(?:just|only|finally|already|quickly|well|ok|okay|so) )*(?:(?:client|court|judge|clerk|expert|counsel|adjuster|everyone|everybody|mediator) (?:has |have |just |also |finally )*)?(?:saw|heard|met|spoke|talked|got|skimmed|received|noticed|caught|found|liked|loved|enjoyed|reviewed|finished|approved|signed|called|emailed|filed|served|sent|forwarded|argued|won|lost|tried|went (?:over|through|to)|looked (?:at|over)|checked)\s+(?:(?:with|from|to|at|over|through|on|about)\s+)?(?:the|your|it|that|this|them|all|both|her|his|their|our|my|back|opposing|counsel|client|what|everything|(?-i:[A-Z])\w+)\b(?! (?:order|list)s?\s*$)",
    re.I,
)
_THING_IS = re.compile(
    r"^\W*(?:order|notice|answer|reply|response|request|summons|file|copy|draft|transcript|index|report|check|record|motion|stip\w*)s? (?:(?:is|was|has been|already|just|now) )*(?:(?:entered|granted|denied|signed|issued|received|posted|docketed|closed|came|went|arrived)\b|(?:attached|filed|served|sent|saved)(?=\s*(?:[.,;!]|$|to the|on|this|last|yesterday|today|with)))",
    re.I,
)


# "The binders, the late-night cite checks: none of it would have happened without this desk."
_GRATEFUL = re.compile(r"\b(?:would|could)(?:n['’]t| not| never)? have (?:happened|been possible|worked|come together|been done)\b|\bwithout (?:you(?: all)?|(?:this|the) desk|all of you|this team)\b[^.!?]{0,20}$", re.I)  # fmt: skip
# "Our new colleague in reception starts on the 16th": of the office's people and rooms
_OFFICE = re.compile(
    r"^\W*(?:and |also )?(?:our|the|a|my|everyone's) (?:new |old )?(?:colleague|hire|associate|partner|receptionist|intern|clerk|garage|parking|elevator|kitchen|lobby|building|office|party|lunch|retreat|wi-?fi|server|printer|copier|phones?)\b[^.;?]{0,60}\b(?:starts?|begins?|joins?|leaves?|retires?|opens?|closes?|closed|moves?|is|are|will be|reopens?)\b",
    re.I,
)


def tells(sentence: str) -> bool:
    """Whether a sentence tells of the court, the other side, a client, or of what the writer does; some ask all the same."""
    found = _OTHERS.match(sentence) or _OWN.match(sentence) or _THEIR_TIME.match(sentence)
    return bool(found or _REPORTED.match(sentence) or _SEEN.match(sentence) or _THING_IS.match(sentence)) or bool(
        _GRATEFUL.search(sentence) or _OFFICE.match(sentence)
    )


def announces(sentence: str) -> bool:
    """ "Next week I'll be sending you the reply brief": work that is not yet asked for."""
    return bool(_ANNOUNCED.match(sentence))
