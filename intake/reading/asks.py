# ruff: noqa: E501  a pattern reads best on one line
"""What a sentence does: asks the desk for work, tells something, or is a courtesy. One decision, used by every reader.

A request is a form of words (a verb in the imperative, "could somebody", "I could use"), a noun without a verb that names
work or a date for it ("Page-line, please", "Index by Friday"), or work that is said to be due. What is told about others
("Northgate must produce by Friday", "the judge granted our motion") asks for nothing, whatever work its words name.
"""

from functools import lru_cache

from intake import patterns as re
from intake.reading.kinds import WORK_VERBS, asking, read_kind
from intake.reading.titles import THING, sentences
from intake.reading.when.atoms.plain import plain
from intake.reading.when.cues import ADJECTIVE, FINE
from intake.reading.when.due.repeat import recurring
from intake.reading.when.inside import PRODUCT
from intake.reading.when.phrases import phrases
from intake.reading.when.roles import Role, placed

_SETTING = frozenset({Role.DUE, Role.LATEST, Role.WISH, Role.BEFORE})

# "enjoy your families", "please take some time off", "let me know", "thanks for everything": nothing for the desk to do
_COURTESY = re.compile(
    r"^\W*(?:(?:please|pls|do|just|and|so|all|everyone|everybody|folks|team|hi|hello|dear \w+|again)\b[,!]?\s*)*"
    r"(?:(?:good )?(?:morning|afternoon|evening)\b[\s,]*(?:all|everyone|everybody|team|folks|there|desk|friends)?[\s!,.:-]*$|happy\b(?! to)|merry|season'?s?|enjoy|have (?:an? )?(?:very |most |really )?(?:fun|great|good|nice|wonderful|lovely|safe|merry|happy|restful|relaxing|fantastic|blessed|super|terrific|pleasant|seat|drink|holly)|hope(?:fully)?\b(?![^.]{0,30}\b(?:can|could|able)\b)|hoping (?:you|everyone|all)\b(?![^.]{0,30}\b(?:can|could|able)\b)"
    r"|thanks?\b(?! to\b| in advance)(?![^.]{0,40}\b(?:can you|could you|please)\b)|thank you(?! in advance)(?![^.]{0,60}\b(?:please|can you|could you)\b)|thx|many thanks|congrat\w*|great (?:work|job)|well done|good (?:work|job|luck|morning|afternoon|evening)\b[^.]{0,30}$"
    r"|take (?:care\b(?! of (?:the|this|that|these|it|my|our))|(?:some |a little |the )?(?:time|rest|day|days|week|break|afternoon|holidays?)\b|a (?:break|breather|rest|day)|it easy|your time)|see you|rest up|relax|be (?:safe|well|merry)|stay (?:safe|warm|well|healthy|dry|cool)|accept my|best (?:wishes|regards|to)|warm(?:est)? (?:wishes|regards)|cheers|welcome|don't work|spend (?:some |the )?(?:time|holidays?) with"
    r"|excuse|forgive|bear with|disregard|ignore (?:my|the|that|this) (?:last|previous|earlier|e-?mail|message)|let me know (?:if|when|once|in case|should|how|with|of|about|anytime|asap)|lmk|(?:call|ping|text|email) me (?:if|when|with|should|anytime|once|any)|holler|shout|reach out|feel free|don't hesitate|do not hesitate|join (?:me|us)|raise a glass|help yourselves?|my door|rsvp|save the date|mark your|(?:everyone |everybody |all )?(?:use|get|submit|enter|turn in|bring|wear|charge|lock|check|update|enter|complete|log|finish|do) your (?:own )?(?:time|phones?|cell|badges?|calendars?|entries|timesheets?|hours|password|contact|profile|training|laptops?|desks?|cle|mandatory|expense)\w*|remember to\b|(?:sign up|register|rsvp|subscribe|unsubscribe|tune in)\b|let['’]?s (?:all )?(?:talk|meet|discuss|touch base|chat|catch up|connect|speak|get together|celebrate|wait|hope|regroup|sync)\b|(?:friendly |quick |just a )*reminder\b[^.]{0,20}\b(?:timesheets?|time (?:entries|sheets)|expenses?|parking|badges?|cle)\b|(?:friendly |quick |just |a )*reminder\b[^.!?\n]{0,40}\b(?:lunch|party|picnic|potluck|happy hour|retreat|brunch|breakfast|dinner|softball|game|shower|open house|town hall|training|fire drill|birthday|farewell|celebration|cookout|barbecue|offsite)\b)",
    re.I,
)
_LEAD = re.compile(
    r"^\W*(?:(?:sorry|apologies)[^,.:;-]{0,40}|fyi|for your information|(?:just )?so you know|heads[- ]up|quick (?:one|note|thing)|be advised|(?:please )?note)(?: that)?\s*[,:;–—-]*\s*",
    re.I,
)
# words that only say that one thing more, or the next one, comes: "While you're at it, ...", "First, ...", "The second: ..."
CONNECTIVE = re.compile(
    r"^\W*(?:(?:and|then|also|plus|next|oh|so|but|ok|okay|all right|(?:first|second|third|fourth|fifth|last)(?:ly)?(?:(?: (?:one|thing|item|task|job|up))?(?: is(?: for| in)?|'s)(?= (?-i:[A-Z]))| (?:one|thing|item|task|job|up)(?=\s*[,:;–—-]))?|finally|additionally|in addition|separately|besides(?: that)?|as well|afterwards?|after that|once that(?:'s| is) done|when that(?:'s| is) done"
    r"|while (?:you're|you are|your|ur|we're|we are) (?:at|on) (?:it|that|this)|(?:the )?(?:first|second|third|fourth|other|next|last)(?: (?:one|thing|item|task|job)(?: is)?|(?=\s*[,:;–—-]))|(?:and )?(?:one|two) (?:more|other)(?: (?:thing|task|item|job))?s?|another (?:thing|task|one|item)|number (?:one|two|three)|(?:oh )?(?:sorry|oops|whoops|wait|no|nope|hmm|ugh|apologies|my mistake|correction|actually|scratch that|strike that|on second thoughts?|on reflection|come to think of it)(?=\s*[,.:;!–—-])|separated|unrelated(?:ly)?|on (?:a |an )?(?:different|unrelated|separate|another) (?:note|matter|subject|topic))\b(?:\s*[,:;–—-]+|(?=\s))\s*)+",
    re.I,
)
# "could use", "any chance", "would it be possible", "she wonders whether": requests beside those of `asking`
_REQUEST = re.compile(
    r"\b(?:have (?:the|an?|it|my|our|this|that|these)\b[^.;]{0,60}?\b(?:ready|done|finished|on my desk|in my inbox|printed|waiting for me)|let me (?:have|see|get)(?! back)|(?:get|have) (?:it|this|that|them|these|the \w+) (?:back )?to me\b|whatever (?:you|someone|somebody|anyone|we) (?:can|could|have|finds?)|anything (?:you|someone|anyone) (?:can|could) (?:find|get|dig up|pull)|as much as you can|(?:could|can) (?:really |also |probably |still )?(?:use|do with|stand|benefit from)|is (?:crying out|begging|in want|overdue) for|can (?:anyone|anybody|one of)|could (?:anyone|anybody|one of)|would (?:anyone|anybody|someone|somebody|one of|somebody)|any (?:chance|way)|is it possible|would it be possible|how about (?:by |on )?(?:today|tomorrow|noon|next|this|mon|tues?|wed|thu|fri)\w*|would (?-i:[A-Z]\w+)(?: \w+){0,3} be (?:doable|feasible|possible|realistic|all right|ok(?:ay)?|too (?:soon|early|tight))|possible to (?:get|have)"
    r"|(?:i'm|i am|we're|we are|is|are|was|were|be) (?:\w+ )?(?:after|looking for|in need of|asking for|hoping (?:for|to get|you|someone|somebody))|would (?:dearly |very much |really |so |certainly )?like|(?<=\w')d (?:like|want|love|appreciate)|would (?:want|love|appreciate)|(?:be|very|much) (?:grateful|obliged|glad (?:of|to (?:have|see|get|receive))|pleased to (?:have|see|get|receive)|happy to have)|would welcome|should welcome|appreciate (?:it if|a|an|the|your|help|having)"
    r"|(?:have|get|ask|let) (?:someone|somebody|anyone|one of|a paralegal|the team|whoever)|let me know (?:by [^.?!]{1,25} )?(?:which|what|whether|how many|who)|wonder(?:s|ing)? (?:if|whether)|do you mind|(?:would you )?mind \w+ing|is (?:anyone|anybody|someone|somebody) (?:able|free|available)|asks? (?:if|whether|for)|wants\b|give (?:me|us)|get (?:me|us|him|her)\b|(?:i|we)'ll need|go ahead and|(?:has|have|ought|is|are|was|were) to be \w+|still (?:need|lack|missing)|there(?:'s| is| are) (?:also )?(?:the|an?)\b[^.]{0,60}\b(?:to (?:do|be)|which|that) |same (?:for|with|thing)\b"
    r"|(?:(?:it )?(?:would|will)|(?<=\w')(?:d|ll)) (?:really |also |be |so |very |most |a |an |such |great |big |huge |much |real )*(?:helpful|great|good|nice|ideal|useful|wonderful|lovely|terrific|fantastic|perfect|excellent|kind|appreciated|help|favou?r|lifesaver|welcome)\b[^.?!]{0,20}?\b(?:if|to (?:have|get|see|receive)|for (?:you|someone|somebody))|(?:would|(?<=\w')d) (?:really |certainly |sure )?(?:help|serve|suit)\b(?: (?:me|us))?(?: (?:a lot|greatly|very much))?(?: (?:if|to (?:have|get|see)|an?\b))|serves? me (?:an?|the)"
    r"|the undersigned (?:\w+ )?(?:requires?|requests?|needs?|asks?|directs?|wishes|would)|(?:paralegals?|desk|assignee|your office|your team|the team|you) (?:shall|is to|are to|is hereby|are hereby|is requested|are requested|is directed|is asked|are asked|must|will please)|(?:is|are) (?:hereby |kindly |also |respectfully )?(?:requested|required|requisitioned|wanted|solicited)(?! by\b)"
    r"|(?:i|we)(?:['’]d| would| must| shall)? (?:\w+ )?ask (?:that|you|someone|somebody|anyone|one of you|for|the (?:desk|team|paralegals?))\b|(?:i|we) (?:would need|have (?:\w+ )?need (?:of|for)|await(?= from you| your)|wait from you|wait for|expect from you|am (?:waiting|awaiting)|are (?:waiting|awaiting)|depend on you|rely on you|count on you|trust you|leave it to you|turn to you|(?:hereby |kindly |respectfully )?(?:request|ask|beg|pray)) (?:from you |to (?:have|get|receive|you) |for |you |on you |that )?(?:an?|the|our|my|his|her|two|three|some|to|that|you|your|all|every|if)\b"
    r"|(?:bother|trouble|impose(?: on)?|burden|ask|beg|count on|rely on|get) you (?:for|to|with)\b|(?:what|all) (?:i|we) (?:really |actually |would |still )?(?:need|want|like|ask|require)(?: from you| of you| today| now| this time)*(?: is| are|:)|do me (?:a|the) (?:favou?r|kindness)|(?:would|are|will) you (?:be )?(?:able|free|available|willing|kind enough|so kind|in a position|up)|do you (?:think you (?:can|could)|have (?:the )?(?:time|bandwidth|room|capacity)|possibly)|(?:see|find a way) (?:to it that|if you can)|care to \w+|over to you"
    rf"|(?:(?:can|could|would|will|might) (?-i:[A-Z]\w+) (?:please |pls |perhaps |possibly |maybe |also )?(?:be (?:able|free|available|willing|so kind as|kind enough) to|have (?:the )?(?:time|bandwidth|room|capacity) (?:to|for)|find (?:the )?time to|manage to|mind \w+ing|help|get to|start|see to|{WORK_VERBS}))|for (?-i:[A-Z]\w+)(?: to)?\s*[:,–—-]?\s*(?:please )?(?:{WORK_VERBS})"
    rf"|(?:is|are) (?:there )?(?:someone|somebody|anyone) (?:to|who)|(?:let|have|get|ask) (?-i:[A-Z]\w+) (?:to )?(?:{WORK_VERBS})|reminder to (?:please )?(?:{WORK_VERBS})|(?:have|get|ask|let) (?:her|him|them) (?:to )?(?:{WORK_VERBS}|handle|take)|(?:can|could|would|will) (?-i:[A-Z]\w+) (?:please |pls )?(?:{WORK_VERBS}|handle|take))\b",
    re.I,
)
_NAMED = re.compile(rf"\b(?-i:[A-Z]\w+) (?:to|should|can|could|will) (?:please )?(?:{WORK_VERBS})\b", re.I)
POLITE = re.compile(
    r"\b(?:please|pls|plz|kindly|(?:can|could|would|will) (?:you|someone|somebody|anyone|anybody|one of you|we get|i get|i have)|need(?:s|ed)? (?:you|someone|somebody|one of you)|(?:if|that) you (?:can|could|would|might|were able to|were to|will|prepare|draft|send|make)|the (?:undersigned|paralegals?|desk|assignee) (?:\w+ )?(?:shall|must|is to|are to|requires?|requests?|needs?|asks?)|you (?:shall|are to|must)|(?:bother|trouble) you for|do me (?:a|the) favou?r|you (?:are|were) (?:hereby |kindly )?(?:requested|asked|directed|required))\b",
    re.I,
)
# what somebody else must or will do, and what the writer will do herself
_BEGIN = r"^\W*(?:(?:so|and|but|also|then|remember|apparently|by the way|btw|fwiw|as you know|sadly)[,:]?\s+)*"
_THIRD = (
    r"(?:the |our |their |his |her )?(?:opposing counsel|opposing side|other side|oc|court|judge|clerk|magistrate|mediator|clients?|witness|expert|defendants?|plaintiffs?|petitioner|respondent"
    r"|claimant|insurer|adjuster|carrier|parties|they|uscis|nvc|counsel|arbitrator|board|jury|bailiff|reporter|vendor|landlord|tenant|husband|wife|spouse|mother|father|sister|brother|son|daughter|school|hospital|bank|police|officer|driver|doctor|surgeon)(?:['’]s (?:office|counsel|side|lawyers?|attorneys?|clerk|team|people|expert))?|(?:the |our |their |his |her )?(?-i:[A-Z][\w&.-]+)['’]s (?:lawyers?|attorneys?|counsel|clerk|office|expert|adjuster|doctor|team|people|board)|(?:the )?(?:\w+ ){0,2}?(?:lawyers?|attorneys?|expert|lawyer|board|judge|clerk)(?: itself| himself| herself)?|judge (?-i:[A-Z]\w+)|(?:mr|ms|mrs|dr)\.? (?-i:[A-Z]\w+)"
)
_DID = (
    r"(?:has to|have to|had to|must|needs? to|will|won't|would|(?:is|are) (?:going|supposed) to|wants? to|says?|said|told|expects?|promised|agreed|granted|denied|ruled|ordered|filed|served|produced"
    r"|gets?|got|meets?|met|comes?|came|goes|went|flies|takes|took|gave|gives|knows|thinks|asks?|hopes|plans|owes|moved|sent|signed|called|wrote|confirmed|approved|set|continued|did|does|has|have|had|is|are|was|were|mediates|testifies|argues|appears|arrives|leaves|lands|flies|travels|moves|closes|starts|begins|ends|expires|sits|sees|visits|deposes|speaks|signs|sends|pays|files|serves|produces|returns|rules|hears|convenes|settles|retires|turns|writes|claims|insists|complains|demands|reports|swears|believes|mentions|suggests|refuses|promises|announces|informs|objects|opposes|proposes|offers|threatens|denies|emailed|mentioned|claimed|insisted|complained|demanded|reported|swore|refused|announced|informed|objected|opposed|proposed|offered|threatened|suggested)"
)
_OTHERS = re.compile(
    rf"{_BEGIN}(?:(?:{_THIRD})(?:, (?:(?:mr|ms|mrs|dr)\. )?[^,.;\n]{{1,30}},)?\s+(?:{_DID}|should|shall|may|might|can|cannot|can't|asked)|(?:opposing counsel|the other side|oc|the court|(?:the )?(?:defendants?|plaintiffs?|respondent|petitioner))\s+(?:requests?|demands?|seeks?|moves?)|(?!(?:i|we|you|it|this|that|there|what|all|desk|paralegal|undersigned|everything|nothing|somebody|someone)\b)(?-i:[A-Z]\w+)(?:'s (?:counsel|lawyers?|attorneys?|office|team|side|people|expert|adjuster))?\s+(?:{_DID}|called|emailed|texted|phoned))\b",
    re.I,
)
_OWN = re.compile(
    rf"{_BEGIN}(?:i|we)(?:'ll|'m|'ve|'d| will| am| are| have| had)?\s+(?:(?:already|just|also|now|finally|probably|only|then|later|both|recently)\s+)*"
    r"(?:(?:need|have|want|got|plan|going|ought|expect|intend|mean|try|trying|hope)(?:ing)? to (?:be\b|go|leave|meet|argue|appear|travel|fly|attend|think|decide|talk|speak|run|head|sign|testify|catch|drive|move on)"
    r"|(?!need|want)\w{3,}ed\b|(?:gotten|sent|did|done|had|put|made|gave|spoke|met|told|saw|took|wrote)\b|got (?:an?|the|your|his|her|it|them)\b|(?:take care of|handle|forward|circulate|send|review|sign|worry|let you know)\b"
    r"|(?:should )?be (?:in|out|away|back|skiing|on|at|there)\b)",
    re.I,
)
_FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|did|does|do|been|be|may|might|can|could|should|shall|must|\w{3,}ed|came|went|got|sent|said|told|gave|made|took|wrote|held|won|lost|met|ran|looks?|seems?|goes|comes|gets|says|thinks?|hopes?|knows?|likes?)\b|\b(?:it|that|he|she|there|here|what|who|we|i|you|they)'(?:s|re|ll|ve|m|d)\b|n't\b|\b(?:the|our|their) (?:[\w-]+ )?[\w-]+ (?!(?:please|pls|is|his|its|this|plus|across|versus|vs|regards|as)\b)[a-z]{2,}s (?:an?|the|his|her|its|their|our|us|me|him|them)\b",
    re.I,
)
_SUBJECT = re.compile(r"^\W*(?:i|we|they|he|she|it|you|this|that|there|who|what|where|when|why|how)\b", re.I)


# of what is told, a request after all: "the client needs a copy of the agreement", "Dana asked for the binder"
_NEEDS = re.compile(
    r"\b(?:(?:is|are) (?:now |also )?(?:ready|due|overdue|ripe) for(?= (?:its|their|his|her|an?) (?!(?:[\w-]+ ){0,2}(?:hearing|trial|depo|deposition|mediation|arbitration|interview|closing|call|meeting|argument|exam|testimony|day|surgery|visit)\b))|needs?|wants?|would (?:dearly |very much |also |really )?(?:like|appreciate|welcome|love|be (?:\w+ )?(?:obliged|grateful|glad|pleased|happy|delighted) (?:if|for|to have))|'d like|asks? (?:for|that)|(?:has |have )?asked (?:for|that|me to|you to|if))\s+(?!to\b|us\b|our\b|you to know)",
    re.I,
)
# nothing to do yet: "I may need it by Friday", "if the court grants it we will need a schedule", "please do not start"
_MAYBE = re.compile(
    r"^\W*(?:nothing (?:(?:here |that )?(?:needs?|has to|must|should|wants)\b|to be done|(?:is|will be) (?:needed|required|wanted|asked|expected|due)\b(?![^.;]*\b(?:but|except)\b))|nothing would (?:make|please)|(?:my|our) (?:hope|plan|goal|aim|idea) (?:is|was|had been))\b(?![^.]{0,200}\b(?:please|pls|can you|could you|i need|i want)\b)|"
    r"\bnothing (?:for now|yet|new|further|to do)\b|\bhold off\b(?! until)|\bstand by\b|\b(?:i|we|she|he|(?!you\b)(?-i:[A-Z][a-z]+))(?:'ll)? (?:may|might|could possibly|will probably) (?:also |still )?(?:need|want|ask)\b|^\W*(?:if|assuming|in case)\b(?![^.]{0,200}\b(?:please|pls|can you|could you)\b)[^.]{0,200}\b(?:i|we)(?:'ll| will|'d| would| may| might) (?:then |also )?(?:need|want|have to|ask)\b"
    r"|^\W*(?:please|pls|kindly)?\s*(?:do not|don't|dont|never)\s+(?:\w+\s+){0,2}?(?:start|begin|file|serve|send|contact|call|do|touch|worry|wait|forget to (?:rest|eat))\b(?![^.]{0,120}\b(?:but|instead|just|then)\b)",
    re.I,
)
_SAYS = re.compile(
    r"^\W*(?:(?:mr|ms|mrs)\.? )?[A-Z]\w+ (?:says?|said|writes|wrote|asks?|asked)\s*[:,]\s*[\"“”']?(?=\S)"
)
_AT_SOMEBODY = re.compile(rf"^\W*@[A-Z]\w+[,:]?\s+(?:please\s+|pls\s+)?(?:{WORK_VERBS})\b", re.I)  # "@Renee index ..."
_OF_US = r"(?:the (?:desk|team|paralegals?)|you(?: all)?|us|anyone|anybody|any of you|your (?:side|end|team|part))"
# "nothing is needed from the desk", but not "nothing is needed except ...", "nothing is needed from opposing counsel"
_NO_MORE_THAN = r"(?![\s,]*(?:there\b|(?:in|for|on|with) (?:that|those)\b|except|but|other than|until|till|today|yet|right now|besides|beyond|apart|unless|before|(?:from|of|by) (?!(?:the (?:desk|team|paral)|you|us|any)\b)))"
NO_ACTION = re.compile(
    r"\b(?:no (?:action|work|response|reply)(?: is)? (?:needed|required|necessary)|nothing (?:needed|required|to do|for you to do|for the desk)|(?:just |only )?(?:for (?:your|the) (?:file|information|records?)) only|fyi only|only fyi|no need to (?:do|act|reply|respond)"
    rf"|nothing (?:is|'s|will be) (?:needed|required|wanted|asked|expected|called for)(?: (?:from|of|by|on) {_OF_US}| here| on this| in this)*+\b{_NO_MORE_THAN}|(?:there(?:'s| is) )?nothing (?:that )?(?:you|anyone|anybody|the desk) (?:need|needs|has to|have to|must|should)(?: to)? do\b{_NO_MORE_THAN}"
    rf"|i (?:do not|don't) need anything(?: (?:from|of) {_OF_US}| here| on this| done)++{_NO_MORE_THAN}|(?:please |pls |kindly )?(?:take|do) (?:no action|nothing)\b{_NO_MORE_THAN}|(?:no|not a) (?:task|assignment|request)(?: here| in this| for you| for the desk| at all)(?! (?:until|yet))|no(?:body| one) (?:needs|has) to do anything\b{_NO_MORE_THAN})\b",
    re.I,
)
_PIECE = re.compile(r":\s|\s[-–—]+\s|(?<=\d)\.\s+(?=[a-z])")  # "ctrm 4. binder to me before ...": no capital after it
_WHETHER = re.compile(r"\b(?:whether|that|which|who|what|how|if|where|when|whenever|wherever|why|once|as soon as|because|since)\b", re.I)  # fmt: skip


@lru_cache(maxsize=256)
def sets_due(text: str) -> bool:
    """Whether a text names a time that sets a due date."""
    found = plain(text)
    times = placed(found, phrases(found))
    return recurring(times) is not None or any(
        (one.role in _SETTING and one.phrase.kind in ("day", "clock", "span")) or one.phrase.kind == "urgent"
        for one in times
    )


def courtesy(sentence: str) -> bool:
    """ "Enjoy the long weekend!", "Thanks for all you do", "let me know if questions"; but "thanks for doing it by Friday" asks."""
    found = _COURTESY.match(sentence)
    return bool(found) and not ("thank" in sentence[: found.end() if found else 0].lower() and sets_due(sentence))


# "Drop everything please.", "Writing from Seoul, home on Monday."
_NO_WORK = re.compile(
    r"^\W*(?:(?:please|pls)[, ]+)?drop everything\b(?: else)?(?:[,! ]+(?:please|pls|now))*\W*$"
    r"|^\W*(?:greetings|hello|writing|working|calling|e-?mailing|dictating|typing|traveling|travelling|stuck|sitting|coming to you|dialing in)\b(?: \w+){0,2} (?:from|in|at|out of|on)\b(?!.*\b(?:please|pls|need|could you|can you)\b)",
    re.I,
)


def perhaps(sentence: str) -> bool:
    """ "I may need it by Friday": nothing to do yet."""
    return bool(_MAYBE.search(sentence))


_NOTHING = re.compile(
    r"^\W*nothing\b(?![^.;]*\b(?:but|except)\b)[^.;]{0,40}\b(?:needs?|has to|must|to be done|urgent|due)\b", re.I
)


def without_praise(text: str) -> str:
    """Without the courtesies, and what says that nothing is due, that name a time ("Great job on the binder on Monday."): no value is taken from them."""
    for one in sentences(text):
        if (courtesy(one) or _NOTHING.match(one)) and not _STAYS.match(one) and phrases(plain(one)):
            text = text.replace(one, "", 1)
    return text


_STAYS = re.compile(r"^\W*(?:(?:please|pls|just|and|so) )*(?:excuse|forgive|let me know|lmk|call|ping|text|email|holler|shout|reach|feel free|don't|do not|disregard|ignore|use|get|submit|enter|remember|sign)\b", re.I)  # fmt: skip


# "Delgado, make me a list": a name before the order
_SPOKEN_TO = re.compile(
    r"^\W*(?!(?:Yesterday|Today|Tomorrow|Tonight|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Then|Later|Meanwhile)\b)(?-i:[A-Z][\w'’]+)(?: (?-i:[A-Z]\w+))?,\s+(?:again,\s+)?(?=(?:make|get|give|send|bring|find|pull|check|run|do|write|see|have|[a-z]+ (?:me|us|an?|the|his|her|their|our|all|every)\b))"
)
# at the end of a long sentence that begins with what is told: "... and so I should be glad of a summary by Monday"
_I_WISH = re.compile(
    r"\b(?:i|we)(?:'d| would| should)(?: very much| really| also| therefore| now)* (?:like|love|appreciate|welcome|be (?:very |most |so )?(?:glad|grateful|obliged|happy|pleased|delighted) (?:of|for|if|to (?:have|see|get|receive)))\s+(?!to (?!have\b|see\b|get\b|receive\b))"
    r"|\b(?:i|we) (?:need|want|require|could use|will need|'ll need|shall need|must have)\s+(?!to\b|time\b|your (?:help|patience)\b)(?:an?|the|two|three|some|another|our|his|her|copies|it)\b",
    re.I,
)


def wishes(sentence: str) -> bool:
    """ "I need the binder by Friday": a thing that the writer wants, in so many words."""
    return bool(_I_WISH.search(sentence)) and not (courtesy(sentence) or perhaps(sentence))


# "Tabbed set of the notices, Wednesday": nobody set anything
_A_SET = re.compile(r"^\W*(?:an? |the )?(?:[\w-]+ed|final|full|complete|new|first|second|third|clean|color|hard|extra|another) sets? (?:of|for)\b", re.I)  # fmt: skip


def told(sentence: str) -> bool:
    """What others did, must or will do, and what the writer does herself; a "please" in it makes it a request."""
    return not (POLITE.search(sentence) or _I_WISH.search(sentence) or _A_SET.match(sentence)) and bool(
        _OTHERS.match(sentence) or _OWN.match(sentence)
    )


_ABOUT_IT = re.compile(r"^\W*(?:it|this|that|these|those|both|all|the (?:matter|case|file|client|caption))\b", re.I)


def a_fact(sentence: str) -> bool:
    """A whole sentence that asks for nothing and does not speak of what was asked."""
    return not asks(sentence) and bool(_FINITE.search(sentence)) and not _ABOUT_IT.match(sentence)


# no verbs here
_WITH_IT = re.compile(rf"\b(?:attached|enclosed|linked)\b|{ADJECTIVE}", re.I)


def _fragment(text: str) -> bool:
    """Words without a verb: "one-page status of open discovery, on my desk by 3pm"."""
    text = _WITH_IT.sub(" ", text)
    return not _FINITE.search(text) and not _SUBJECT.match(text) and not text.rstrip().endswith("?")


def of_the_date(sentence: str) -> bool:
    """ "Next Friday should be enough time.": a word on the date of what was asked, and no more."""
    text = plain(sentence)
    times = phrases(text)
    if not times or text[: times[0].start].strip(" \t\"'(") or not (said := FINE.match(text[times[0].end :])):
        return False
    return bool(_NO_MORE.fullmatch(text, times[0].end + said.end()))


_NO_MORE = re.compile(
    rf"[\s,.;!)\"'-]*(?:\b(?:time|notice|then|too|also|as well|thanks|thank you|(?:for|with|on) (?:me|us|this|that|it|them|these|those|both|everything|the (?:draft|rest|others?|(?:[\w-]+ )?{PRODUCT})))\b[\s,.;!)\"'-]*)*",
    re.I,
)


@lru_cache(maxsize=512)
def asks(sentence: str) -> bool:
    """Whether one sentence asks the desk for work."""
    sentence = CONNECTIVE.sub("", _LEAD.sub("", plain(sentence)))
    if courtesy(sentence) or perhaps(sentence) or _NO_WORK.match(sentence) or of_the_date(sentence):
        return False
    if _AT_SOMEBODY.match(sentence) or _COULD_BE.match(sentence) or THING.fullmatch(sentence):
        return True
    if said := _SAYS.match(sentence):
        return asks(sentence[said.end() :])
    wants = asking(_SPOKEN_TO.sub("", sentence)) or bool(_REQUEST.search(sentence) or _NAMED.search(sentence))
    if wants and not told(sentence):
        return True
    if told(sentence):
        so = _SO.search(sentence)
        return bool(_NEEDS.search(sentence)) or (so is not None and asks(sentence[so.end() :]))
    dated = sets_due(sentence)
    if dated and read_kind(sentence)[0] != "general":
        return True
    pieces = [one for one in _PIECE.split(sentence) if _fragment(_WHETHER.split(one)[0])]
    return any(dated or read_kind(one)[0] != "general" or _PRODUCT.match(one) for one in pieces)


# "Dana is traveling, so send the index to me by Thursday": what is told leads to a request
_SO = re.compile(
    rf"[,;]?\s+so,?\s+(?=(?:please|pls|kindly|can|could|would|i(?:'ll|'d)? (?:need|want|like)|let me have|get|send|have|give|bring|turn|{WORK_VERBS})\b)",
    re.I,
)
# "Could the exhibit index be with me by noon?"
_COULD_BE = re.compile(
    r"^\W*(?:and |also |so )?(?:can|could|may|might|would|will) (?:the|that|this|our|my|his|her|their|an?|[A-Z]\w+['’]s) (?:[\w'’-]+ ){1,7}?(?:please |possibly |perhaps |maybe )?be (?:with me|with us|ready|done|finished|back|here|sent|emailed|in (?:my|our)|on my|completed?|finali[sz]ed|waiting|turned|available|prepared|drafted|indexed|updated|\w{3,}ed)\b[^?]*\?",
    re.I,
)
# "One page of bullet points for it."
_PRODUCT = re.compile(
    r"^\W*(?:(?:just|only|also|and|maybe)\s+)*(?:an? |one |two |three |half an? |some |\d+ )?(?:[\w-]+ ){0,2}?(?:pages?|bullet points?|talking points?|one-pager|cheat sheet|charts?|tables?|timelines?|checklists?|spreadsheets?|outlines?|summary) (?:of|for|on|about|re|with|showing)\b",
    re.I,
)


def asks_for_work(text: str) -> bool:
    """Whether any sentence of a text asks for work."""
    return any(asks(one) for one in sentences(text))
