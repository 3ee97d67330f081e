# ruff: noqa: E501  a pattern reads best on one line
"""What a sentence does: asks the desk for work, tells something, or is a courtesy. One decision, used by every reader.

A request is a form of words (a verb in the imperative, "could somebody", "I could use"), a noun without a verb that names
work or a date for it ("Page-line, please", "Index by Friday"), or work that is said to be due. What is told about others
("Northgate must produce by Friday", "the judge granted our motion") asks for nothing, whatever work its words name.
"""

from functools import lru_cache

from intake import patterns as re
from intake.reading.fragments import FINITE, fragments, is_there, names_work, praises
from intake.reading.kinds import WORK_VERBS, asking, read_kind
from intake.reading.maybe import perhaps
from intake.reading.newsy import TELLS_LEAD, not_now
from intake.reading.no_action import NO_ACTION
from intake.reading.sentences import sentences
from intake.reading.tells import announces, tells
from intake.reading.titles import THING, starts_with_work
from intake.reading.when.atoms.plain import plain
from intake.reading.when.cues import FINE
from intake.reading.when.due.repeat import recurring
from intake.reading.when.inside import PRODUCT
from intake.reading.when.phrases import phrases
from intake.reading.when.role import SETTING
from intake.reading.when.roles import placed

# "enjoy your families", "please take some time off", "let me know", "thanks for everything": nothing for the desk to do
_COURTESY = re.compile(
    r"^\W*(?:(?:please|pls|kindly|do|just|and|so|all|everyone|everybody|folks|team|hi|hello|dear \w+|again)\b[,!]?\s*)*"
    r"(?:(?:good )?(?:morning|afternoon|evening)\b[\s,]*(?:all|everyone|everybody|team|folks|there|desk|friends)?[\s!,.:-]*$|(?:drinks|lunch|coffee|cake|dinner|breakfast|happy hour)\b(?! (?:menu|order|receipts?|expenses?|meeting|log|list|invoice))[^.!?]{0,40}[.!?]*$|happy\b(?! to)|merry|season'?s?|enjoy|have (?:an? )?(?:very |most |really )?(?:fun|great|good|nice|wonderful|lovely|safe|merry|happy|restful|relaxing|fantastic|blessed|super|terrific|pleasant|seat|drink|holly)|hope(?:fully)?\b(?![^.]{0,30}\b(?:can|could|able)\b)|hoping (?:you|everyone|all)\b(?![^.]{0,30}\b(?:can|could|able)\b)"
    r"|(?:tell|let) (?-i:[A-Z])\w+(?: know)?(?: that| how)? (?:the|her|his|that|it|i|we|she|he|they)\b[^.!?]{0,60}\b(?:was|is|were|are|looked?|saved|made|love[ds]?|made)\b(?![^.!?]*\b(?:please|and (?:have|ask|get))\b)[^.!?]*[.!?]*$|(?:please )?(?:thank|congratulate|hug|compliment) (?-i:[A-Z])\w+ (?:for|on|from)\b[^.!?]*[.!?]*$|give (?-i:[A-Z])\w+ (?:a (?:raise|medal|hug|cookie|gold star|day off|pat|hand)|my (?:thanks|best|love|compliments|regards))\b[^.!?]*[.!?]*$|(?:lovel(?:y|ier|iest)|perfect|great|excellent|splendid|terrific|beautiful|gorgeous|love (?:it|them|this))\W*$"
    r"|thanks?\b(?! to\b| in advance)(?![^.]{0,40}\b(?:can you|could you|please)\b)|thank you(?! in advance)(?![^.]{0,60}\b(?:please|can you|could you)\b)|thx|many thanks|congrat\w*|great (?:work|job)|well done|good (?:work|job|luck|morning|afternoon|evening)\b[^.]{0,30}$"
    r"|take (?:care\b(?! of (?:[a-z]+ing\b|the|this|that|these|it|my|our|what|everything|all))|(?:some |a little |the )?(?:time|rest|day|days|week|break|afternoon|holidays?)\b|a (?:break|breather|rest|day)|it easy|your time)|see you|rest up|relax|be (?:safe|well|merry)|stay (?:safe|warm|well|healthy|dry|cool)|accept my|best (?:wishes|regards|to)|warm(?:est)? (?:wishes|regards)|cheers|welcome|don't work|please (?:actually |really |do )*(?:rest|relax|enjoy|celebrate|sleep|unplug)\b|(?:actually |really |do )*(?:rest|unplug)\b(?! (?:of|on|the)\b)|let['’]?s enjoy\b|if you(?:['’]d| would)? (?:want|like|fancy|need|wish)\b[^,;]{0,40}, (?:just |please )?(?:tell|let|ask|see|e-?mail|call|grab|help yourself|come|sign up|stop by|drop by)\b|spend (?:some |the )?(?:time|holidays?) with"
    r"|excuse|forgive|bear with|disregard|ignore (?:my|the|that|this) (?:last|previous|earlier|e-?mail|message)|let me know (?:if|when|once|in case|should|how|with|of|about|anytime|asap)|lmk|(?:call|ping|text|email) me (?:if|when|with|should|anytime|once|any)|holler|shout|reach out|feel free|don't hesitate|do not hesitate|join (?:me|us)|raise a glass|help yourselves?|my door|rsvp|save the date|mark your|(?:everyone |everybody |all )?(?:use|get|submit|enter|turn in|bring|wear|charge|lock|check|update|enter|complete|log|finish|do) your (?:own )?(?:time|phones?|cell|badges?|calendars?|entries|timesheets?|hours|password|contact|profile|training|laptops?|desks?|cle|mandatory|expense)\w*|remember to\b|(?:sign up|register|rsvp|subscribe|unsubscribe|tune in)\b|let['’]?s (?:all )?(?:talk|meet|discuss|touch base|chat|catch up|connect|speak|get together|celebrate|wait|hope|regroup|sync)\b|(?:friendly |quick |just a )*reminder\b[^.]{0,20}\b(?:timesheets?|time (?:entries|sheets)|expenses?|parking|badges?|cle)\b|(?:friendly |quick |just |a )*reminder\b[^.!?\n]{0,40}\b(?:lunch|party|picnic|potluck|happy hour|retreat|brunch|breakfast|dinner|softball|game|shower|open house|town hall|training|fire drill|birthday|farewell|celebration|cookout|barbecue|offsite)\b)",
    re.I,
)
_LEAD = re.compile(
    rf"^\W*(?:(?:sorry|apologies)[^,.:;-]{{0,40}}|fyi|for your information|(?:just )?so you know|heads[- ]up|{TELLS_LEAD}|quick (?:one|note|thing)|(?:(?:please|kindly|pls) )?(?:be (?:advised|aware|informed|reminded|told)|note|take note)(?=,| that\b)|(?:this is|i write|i am writing|we write|writing) to (?:advise|inform|notify|let you know|tell you|say|note|report)(?: you| everyone| all)?|for your (?:calendars?|diar(?:y|ies)))(?: that)?\s*[,:;–—-]*\s*",
    re.I,
)
# words that only say that one thing more, or the next one, comes: "While you're at it, ...", "First, ...", "The second: ..."
CONNECTIVE = re.compile(
    r"^\W*(?:(?:and|then|also|plus|next(?! (?:week|month|year|time|term|\w+day|mon|tues?|weds?|thurs?|fri)\b)|oh|so|but|ok|okay|all right|(?:first|second|third|fourth|fifth|last)(?:ly)?(?:(?: (?:one|thing|item|task|job|up))?(?: is(?: for| in)?|'s)(?= (?-i:[A-Z]))| (?:one|thing|item|task|job|up)(?=\s*[,:;–—-]))?|finally|additionally|in addition|separately|besides(?: that)?|as well|afterwards?|(?:after|once|when|as soon as) (?:that|this|it)(?: one)?(?:'s| is| has been)(?: all)? (?:done|finished|completed?|ready|in|through|over|wrapped up|behind us|out of the way)|after (?:that|this)(?! (?:hearing|motion|call|case|date|time))"
    r"|while (?:you're|you are|your|ur|we're|we are|i'm|i am) (?:at|on) (?:it|that|this)|(?:like|as) (?:last time|the last time|always|usual|before|ever|ever before|(?:we|you) did (?:last time|before|for \w+)|promised|discussed|agreed|mentioned)(?=,)|(?:the )?same as (?:before|last time|ever)(?=,)|likewise|similarly|furthermore|moreover|(?:the )?(?:first|second|third|fourth|other|next|last)(?: (?:one|thing|item|task|job)(?: is)?|(?=\s*[,:;–—-]))|(?:and )?(?:one|two) (?:more|other)(?: (?:thing|task|item|job))?s?|another (?:thing|task|one|item)|number (?:one|two|three)|(?:oh )?(?:sorry|oops|whoops|wait|no|nope|hmm|ugh|apologies|my mistake|correction|actually|scratch that|strike that|on second thoughts?|on reflection|come to think of it)(?=\s*[,.:;!–—-])|separated|unrelated(?:ly)?|on (?:a |an )?(?:different|unrelated|separate|another) (?:note|matter|subject|topic))\b(?:\s*(?:[,:;–—]+|-+(?!\w))|(?=\s))\s*)+",
    re.I,
)
# "The second is a digest of the exhibits, wanted on Friday", "My other request is the index by noon"
_COUNTED = re.compile(r"^\W*(?:(?:the|my|our)\s+)?(?:first|second|third|fourth|fifth|last|final|other|next|one|another)(?: (?:one|thing|item|task|job|request|ask|piece|project))?(?: is| would be| being|['’]s)(?: only| just| simply| merely)?\s+(?=(?:that |for |to |in )?(?:an?|the|i|we|my|our|his|her|their|two|three|some|[a-z]+ing|to)\b)", re.I)  # fmt: skip
# "could use", "any chance", "would it be possible", "she wonders whether": requests beside those of `asking`
_REQUEST = re.compile(
    r"\b(?:yours (?:is|are)\b|(?:is|are|that(?:'s|['’]s)) (?:all )?yours(?=[,:;]| by| for| on)|(?:your|the desk['’]s) (?:job|part|piece|bit|half|share|task|homework) (?:here |in this |now )?(?:is|are|will be|would be)|(?:all|what)(?: that)?(?:['’]s| is) left(?: for (?:you|us|the desk))? is|have (?:the|an?|it|my|our|this|that|these)\b[^.;]{0,60}?\b(?:ready|done|finished|on my desk|in my inbox|printed|waiting for me)|let me (?:have|see|get)(?! back)|(?:get|have) (?:it|this|that|them|these|the \w+) (?:back )?to me\b|whatever (?:you|someone|somebody|anyone|we) (?:can|could|have|finds?)|anything (?:you|someone|anyone) (?:can|could) (?:find|get|dig up|pull)|as much as you can|(?:could|can) (?:really |also |probably |still )?(?:use|do with|stand|benefit from)|is (?:crying out|begging|in want|overdue) for|(?:may|might|can|could) (?:i|we) (?:please |perhaps |possibly |also )?(?:have|see|get|ask for)(?! (?:your|a (?:word|moment|minute|second))\b)|can (?:anyone|anybody|one of)|could (?:anyone|anybody|one of)|would (?:anyone|anybody|someone|somebody|one of|somebody)|any (?:chance|way)|is it possible|would it be possible|how about (?:by |on )?(?:today|tomorrow|noon|next|this|mon|tues?|wed|thu|fri)\w*|would (?-i:[A-Z]\w+)(?: \w+){0,3} be (?:doable|feasible|possible|realistic|all right|ok(?:ay)?|too (?:soon|early|tight))|possible to (?:get|have)"
    r"|(?:i'm|i am|we're|we are|is|are|was|were|be) (?:\w+ )?(?:after|looking for|in need of|asking for|hoping (?:for|to get|you|someone|somebody|[^.;?!]{2,60}? (?:could|can|might|would)))|(?:it|this|that|which) (?:deserves|merits|warrants|calls for|cries out for|wants) (?:an?|some|another)|(?:is|are|were|was) what (?:i|we)(?:'m| am|'re| are|'d| would)? (?:expecting|after|hoping for|looking for|counting on|need|want|like)|and (?:it|that|this)(?:'s| is) (?:all )?yours|counting on (?:it|this|that|them|having)|(?:(?:has|have|needs?|ought) to|must|should) (?:reach|be with|come to|get to|arrive with) (?:me|us)|(?:on|at the top of|top of) (?:my|our) (?:wish ?list|list)(?: (?:for )?(?:today|this week|now))? (?:is|are)|(?:my|our|one|a) (?:small |little |quick |only |one )?(?:ask|request|wish|want)(?: (?:for|of) (?:you|today|the desk))? is|what (?:are|would be) the (?:odds|chances) of|^who(?:'s| is| has|'s got)? (?:can|could|will|would|wants? to|got (?:time|room) (?:to|for)|free to|up for)|(?:is|are) (?:there )?(?:someone|somebody|anyone|anybody) (?:here |free )?who (?:can|could|would|might)|(?:you|anyone|anybody|one of you|someone|somebody|y'all|folks)(?: all)? (?:up|game) for (?=[a-z]+ing\b|an?\b|the\b|some\b|another\b|two\b)(?!an? (?:drink|coffee|beer|walk|chat|call|bite|quick)\b)|would (?:dearly |very much |really |so |certainly )?like|(?<=\w')d (?:like|want|love|appreciate)|would (?:want|love|appreciate)|(?:be|very|much) (?:grateful|obliged|glad (?:of|to (?:have|see|get|receive))|pleased to (?:have|see|get|receive)|happy to have)|would welcome|should welcome|appreciate (?:it if|a|an|the|your|help|having)"
    r"|(?:have|get|ask|let) (?:someone|somebody|anyone|one of|a paralegal|the team|whoever)|let me know (?:by [^.?!]{1,25} )?(?:which|what|whether|how many|who)|wonder(?:s|ing)? (?:if|whether)|do you mind|(?:would you )?mind \w+ing|is (?:anyone|anybody|someone|somebody) (?:able|free|available)|asks? (?:if|whether|for)|wants\b(?! to (?!see\b|have\b|get\b|receive\b|know\b|review\b|read\b)| (?:an?|another|more|the|our|his|her|their|yet another|some) (?:\w+ )?(?:extension|continuance|adjournment|stay|meet|call|conference|trial|jury|settlement|refund|time|hearing|apology|sanctions|fees)\b)|give (?:me|us)|get (?:me|us|him|her)\b|(?:i|we)'ll need|go ahead and|(?:has|have|ought|is|are|was|were) to be \w+|still (?:need|lack|missing)|there(?:'s| is| are) (?:also )?(?:the|an?)\b[^.]{0,60}\b(?:to (?:do|be)|which|that) |same (?:for|with|thing)\b"
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
    r"\b(?:(?:my|our) (?:\w+ )?(?:ask|request|wish) (?:for you |of you |today )?is|who wants to|please|pls|plz|kindly|(?:can|could|would|will) (?:you|someone|somebody|anyone|anybody|one of you|we get|i get|i have)|need(?:s|ed)? (?:you|someone|somebody|one of you)|(?:if|that) you (?:can|could|would|might|were able to|were to|will|prepare|draft|send|make)|the (?:undersigned|paralegals?|desk|assignee) (?:\w+ )?(?:shall|must|is to|are to|requires?|requests?|needs?|asks?)|you (?:shall|are to|must)|(?:bother|trouble) you for|do me (?:a|the) favou?r|you (?:are|were) (?:hereby |kindly )?(?:requested|asked|directed|required))\b",
    re.I,
)
# "Ms. Hollis requests a chronology", "Dana has directed that the exhibits be tabbed": but not the other side's wishes
_REQUESTS = re.compile(
    r"^.{0,120}\b(?:asks?|asked|wishes|wants|has asked) (?:me |us )?(?:[\w' ]{0,60}?,? and )?to (?:request|ask (?:for|you|the desk|that)|obtain|order) |^\W*(?:(?:also|further|and|secondly|finally|in addition|additionally),? )?(?:(?:ms|mr|mrs)\. )?(?-i:[A-Z])\w+(?: (?-i:[A-Z])\w+)? (?:(?:also|further|now|has|have|is|would|hereby|kindly|accordingly|therefore) )*(?:requests?|requested|requesting|requires?|required|requiring|directs?|directed|instructs?|instructed) (?:that (?!(?:we|our)\b)|(?:an?|the|its|her|his|two|three|some|all) (?!(?:extension|continuance|adjournment|meet|call|conference|stay|hearing|jury|trial|settlement|refund|copy of our|response|reply from)\b))",
    re.I,
)
# of what is told, a request after all: "the client needs a copy of the agreement", "Dana asked for the binder"
_NEEDS = re.compile(
    r"\b(?:(?:is|are) (?:now |also )?(?:ready|due|overdue|ripe) for(?= (?:its|their|his|her|an?) (?!(?:[\w-]+ ){0,2}(?:hearing|trial|depo|deposition|mediation|arbitration|interview|closing|call|meeting|argument|exam|testimony|day|surgery|visit)\b))|needs?|wants?|(?:would|will) (?:dearly |very much |also |really )?(?:like|appreciate|welcome|love|be (?:\w+ ){0,3}(?:obliged|grateful|glad|pleased|happy|comfortable|content|satisfied|delighted|relieved|thrilled|tickled|thankful) (?:if|for|with|to have))|'d like|asks? (?:for|that|(?:whether|if) (?:the|an?|you|someone|somebody|one of you|we|it|this|these)(?: [\w'’-]+){0,5}? (?:could|can|might|may|would))|(?:has |have )?asked (?:for|that|me to|you to|if))\s+(?!to\b|us\b|our\b|you to know)",
    re.I,
)
_SAYS = re.compile(
    r"^\W*(?:(?:mr|ms|mrs)\.? )?[A-Z]\w+ (?:says?|said|writes|wrote|asks?|asked)\s*[:,]\s*(?:(?:and )?(?:i|I) quote(?: (?:her|him))?\s*[:,]?\s*)?[\"“”']?(?=\S)"
)
# the landlord "needs" it by noon: words of a wish that the writer holds at arm's length
_SCARE = re.compile(r"[\"“](?:needs?|wants?|requires?|demands?|must have|insists?|expects?|urgently|asap|immediately)[\"”]", re.I)  # fmt: skip
_AT_SOMEBODY = re.compile(rf"^\W*@[A-Z]\w+[,:]?\s+(?:please\s+|pls\s+)?(?:{WORK_VERBS})\b", re.I)  # "@Renee index ..."
_SOMEBODY = re.compile(rf"^\W*(?:(?:then|and|please|pls|would) )*(?:somebody|someone|anyone|anybody|one of you)(?: (?:please|pls|kindly|who is free|free|just|quickly|then|also))* (?:(?:{WORK_VERBS})\b|(?!(?:is|was|has|had|will|would|should|must|can|could|may|might|said|says|told|else|sent|needs|wants|from|at|in|on|who|that|there|called|came|got|took|made|put|left|did|does|knows|thinks|asked|to|with|of|for|as|not|never|always|already|here|there|\w+ed|\w+ing)\b)[a-z]+ (?:them|him|her|it|this|that|the|an?|our|my|his|their|all|every|these|those|through|over|up|out|down)\b)", re.I)  # fmt: skip


@lru_cache(maxsize=256)
def sets_due(text: str) -> bool:
    """Whether a text names a time that sets a due date."""
    found = plain(text)
    times = placed(found, phrases(found))
    return recurring(times) is not None or any(
        (one.role in SETTING and one.phrase.kind in ("day", "clock", "span")) or one.phrase.kind == "urgent"
        for one in times
    )


def courtesy(sentence: str) -> bool:
    """ "Enjoy the long weekend!", "Thanks for all you do", "let me know if questions"; but "thanks for doing it by Friday"
    asks, and so does "Take your time, but I need it Friday"."""
    found = None if _ABOUT_IT.match(sentence) else _COURTESY.match(sentence)
    if not found:
        return False
    goes_on = "thank" in found[0].lower() or _BUT.search(sentence, found.end())
    return not (goes_on and sets_due(sentence))


_BUT = re.compile(r"[,;–—-]\s*but\b", re.I)


# "Drop everything please.", "Writing from Seoul, home on Monday.", "..., so that's not us"
_NO_WORK = re.compile(
    r"\b(?:that|this|it|which|one that)(?:['’]s| is) not (?:us|ours|yours|you|for us|for you|our (?:job|problem|task|work)|your (?:job|problem))\b(?!.*\b(?:please|pls|but)\b)|\b(?:that|this|it|which|one that) isn['’]t (?:us|ours|yours|you|for us|for you|our (?:job|problem|task|work)|your (?:job|problem))\b(?!.*\b(?:please|pls|but)\b)|"
    r"^\W*(?:(?:please|pls)[, ]+)?drop everything\b(?: else)?(?:[,! ]+(?:please|pls|now))*\W*$"
    r"|^\W*(?:greetings|hello|writing|working|calling|e-?mailing|dictating|typing|traveling|travelling|stuck|sitting|coming to you|dialing in)\b(?: \w+){0,2} (?:from|in|at|out of|on)\b(?!.*\b(?:please|pls|need|(?:could|can|would|will|might) (?:you|someone|somebody)|i'd like)\b)",
    re.I,
)


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
    r"|(?<!if )(?<!whether )(?<!should )(?<!in case )(?<!when )\b(?:i|we) (?:need|want|require|could use|will need|'ll need|shall need|must have|(?:have|'ve) (?:just |simply )?(?:got )?to have|(?:have|'ve) gotta have)\s+(?!to\b|time\b|your (?:help|patience)\b)(?:an?|the|two|three|some|another|our|his|her|copies|it)\b",
    re.I,
)


def wishes(sentence: str) -> bool:
    """ "I need the binder by Friday": a thing that the writer wants, in so many words."""
    return bool(_I_WISH.search(sentence)) and not (courtesy(sentence) or perhaps(sentence))


# "Tabbed set of the notices, Wednesday": nobody set anything
_A_SET = re.compile(r"^\W*(?:an? |the )?(?:[\w-]+ed|final|full|complete|new|first|second|third|clean|color|hard|extra|another) sets? (?:of|for)\b", re.I)  # fmt: skip


def told(sentence: str) -> bool:
    """What others did, must or will do, and what the writer does herself; a "please" in it makes it a request."""
    sentence = _LEAD.sub("", sentence)
    wants = POLITE.search(sentence) or _I_WISH.search(sentence) or _A_SET.match(sentence) or _REQUESTS.match(sentence)
    return not wants and (tells(sentence) or announces(sentence))


_ABOUT_IT = re.compile(r"^\W*(?:it|this|that|these|those|both|all|the (?:matter|case|file|client|caption))\b", re.I)


def a_fact(sentence: str) -> bool:
    """A whole sentence that asks for nothing and does not speak of what was asked."""
    return not asks(sentence) and bool(FINITE.search(sentence)) and not _ABOUT_IT.match(sentence)


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


# "When whoever has the file next is in it anyway, pull the amendments", "Once the minutes are in, index them"
_FIRST_WHEN = re.compile(
    rf"^\W*(?:when(?:ever)?|once|as soon as|after|before|while|since|because|given that|now that|as|the (?:moment|minute)|if (?:you|anyone|anybody|someone|somebody|whoever|one of you)\b|unless)\b(?: [\w'’./-]+){{1,24}}?,(?: [\w'’./-]+(?: [\w'’./-]+){{0,8}},)?\s+(?:(?:please|just|then|also|kindly|simply|so) )*(?=(?:{WORK_VERBS}|tell|give|make|type|put|take|go|let me have|get)\s+(?:me|us|it|them|this|these|those|that|the|an?|all|every|each|our|my|his|her|their|its|both|up|out|in|through|[a-z]+s|[a-z]+ \d+)\b)",
    re.I,
)


def _plainly(sentence: str) -> bool:
    """By its first words alone, or as a thing and no more."""
    if any(one.match(sentence) for one in (_AT_SOMEBODY, _SOMEBODY, _COULD_BE, _WOULD_DO, _REQUESTS)):
        return True
    return bool(THING.fullmatch(sentence)) and not tells(sentence)


@lru_cache(maxsize=512)
def asks(sentence: str) -> bool:
    """Whether one sentence asks the desk for work."""
    whole, sentence = sentence, _begun(sentence)
    if about := _ABOUT_IT.match(sentence):
        return asks(sentence[about.end() :])
    if perhaps(sentence) or not_now(whole) or _asks_nothing(sentence) or _says_only(sentence):
        return False
    if _plainly(sentence):
        return True
    if said := _SAYS.match(sentence):
        return asks(sentence[said.end() :])
    wants = asking(_SPOKEN_TO.sub("", sentence)) or bool(_REQUEST.search(sentence) or _NAMED.search(sentence))
    if _REQUESTS.match(sentence) or (wants and not told(sentence)):
        return True
    if told(sentence):
        so = _SO.search(sentence)
        if (given := _GIVEN_TO.search(sentence)) and starts_with_work(sentence[given.end() :]):
            return True
        return bool(_NEEDS.search(sentence)) or (so is not None and asks(sentence[so.end() :]))
    sentence = _without_fine(sentence)
    dated = sets_due(sentence)
    if dated and _MADE_SO.match(sentence):
        return True
    if dated and read_kind(sentence)[0] != "general":
        return True
    return any(dated or names_work(one) for one in fragments(sentence))


# "Take your time, it's only housekeeping: bring the log up to date"
_ABOUT_IT = re.compile(
    r"^\W*(?:(?:take your time|no (?:rush|hurry)|when you can)\b[^:.]{0,30}[,:–—-]\s*)?(?:it|this|that|this one)(?:['’]s| is)\b[^:.]{0,50}:\s+",
    re.I,
)


def _says_only(sentence: str) -> bool:
    """Praise, or a paper that is there, with no date for it."""
    return praises(sentence) or (is_there(sentence) and not sets_due(sentence))


def _begun(sentence: str) -> str:
    """Without what leads up to it: "also", "the second is", "once that is in"."""
    sentence = CONNECTIVE.sub("", _LEAD.sub("", plain(sentence)))
    sentence = _COUNTED.sub("", sentence) if sets_due(sentence) else sentence
    led = _FIRST_WHEN.match(sentence)
    return sentence[led.end() :] if led and not perhaps(sentence) else sentence


def _asks_nothing(sentence: str) -> bool:
    """A courtesy, or a word on the date or on how the work is handled."""
    if courtesy(sentence) or _HANDLING.fullmatch(sentence):
        return True
    if _SCARE.search(sentence) and not (POLITE.search(sentence) or _I_WISH.search(sentence)):
        return True
    if NO_ACTION.search(sentence) and not (POLITE.search(NO_ACTION.sub(" ", sentence)) or sets_due(sentence)):
        return True  # "I have the new date, and nothing is needed from you there"
    return bool(_NO_WORK.search(sentence)) or of_the_date(sentence)


# "Strictly confidential, please.": how it is handled, and no work
_HANDLING = re.compile(
    r"\W*(?:(?:please|pls|kindly|strictly|highly|very|keep|treat|mark|handle|this|that|is|as|it|the|matter|all|and|everything|here|in|to be|kept|absolutely|totally|for)\b\W*)*(?:confidential|privileged|sealed|under seal|(?:attorneys?['’]? )?eyes[- ]only|urgent|private|sensitive|hush-hush|between us)\W*(?:(?:please|pls|thanks|thank you|matter|all|and|confidential|privileged)\b\W*)*",
    re.I,
)
# "Maribel did the last one, but she is buried, so anyone else: supplement it by Friday"
_GIVEN_TO = re.compile(
    r"\b(?:any(?:one|body)(?: else)?|some(?:one|body)(?: else)?|whoever(?:['’]s| is| has)?(?: \w+){0,3}|(?:so|then) (?-i:[A-Z])\w+|you(?: all| two)?|team|desk|folks)\s*[:,–—-]\s+(?:please |pls |kindly |just )*(?=[a-z])",
    re.I,
)
# "Dana is traveling, so send the index to me by Thursday": what is told leads to a request
_SO = re.compile(
    rf"[,;]?\s+so,?\s+(?=(?:please|pls|kindly|can|could|would|i(?:'ll|'d)? (?:need|want|like)|let me have|get|send|have|give|bring|turn|put|push|hand|walk|take (?!your time)|let (?!me know)|{WORK_VERBS})\b)",
    re.I,
)
# "Could the exhibit index be with me by noon?"
_COULD_BE = re.compile(
    r"^\W*(?:and |also |so )?(?:can|could|may|might|would|will) (?:the|that|this|our|my|his|her|their|an?|[A-Z]\w+['’]s) (?:[\w'’-]+ ){1,7}?(?:please |possibly |perhaps |maybe )?be (?:with me|with us|ready|done|finished|back|here|sent|emailed|in (?:my|our)|on my|completed?|finali[sz]ed|waiting|turned|available|prepared|drafted|indexed|updated|put|cut|made|drawn|(?:re)?written|redone|run|set (?!for\b)\w+|split|brought|built|bound|pulled|given|found|kept|shown|laid|taken|broken|typed|gone (?:over|through)|[\w-]{3,}ed)\b[^?]*\?",
    re.I,
)
# "A page with the leading cases would be enough."
_WOULD_DO = re.compile(
    rf"^\W*(?:just |even )?(?:an?|one|two|three|half an?)\s+(?:[\w-]+ ){{0,3}}?{PRODUCT}\b(?! from)[^.;?!]{{0,60}}?\s(?:would|will|should) (?:do\b|suffice|serve\b|be (?:just |more than |quite )?(?:enough|plenty|sufficient|fine|perfect|ideal|great|lovely|helpful|useful|welcome))",
    re.I,
)
# "the exhibits tabbed by the 19th", "client interview notes typed up, Weds": a thing, and what is to be done to it
_MADE_SO = re.compile(
    r"^\W*(?!(?:i|we|you|he|she|it|they|this|that|there|who|what|which|when|counsel|judge|court|client (?=\w+ed\b)|opposing|the (?:judge|court|client|other|clerk|defen\w+|plaintiff\w*)|he['’]s|she['’]s)\b)(?:(?:the|an?|our|all|both|every|each|his|her|their|its) )?(?:(?!(?:is|are|was|were|be|been|has|have|had|got|gets?|will|would|did|does|do|can|could|should|must|may|might|not|never|already|just|who|which|that)\b)[\w'’&./-]+ ){1,6}?(?:\w{2,}(?:ed|ied|pt)|brought|put|made|cut|drawn|built|written|redone|run|sent|set|done|rewritten|split|broken|bound|laid)(?: (?:up|out|down|in|into|together|off|over|current|back|to|by|for|with|against|on|around|as|across|from|under|and)\b|\s*[,;:(]|\s+(?:mon|tue|wed|thu|fri|today|tomorrow|tonight|eod|cob|\d)|[\s.!]*$)",
    re.I,
)


def thing_made_so(sentence: str) -> bool:
    """ "the joint lease summarised"."""
    return bool(_MADE_SO.match(CONNECTIVE.sub("", sentence))) and not told(sentence)


def made_so(sentence: str) -> bool:
    """ "the joint lease summarised, by Friday"."""
    return sets_due(sentence) and thing_made_so(sentence)


def _without_fine(sentence: str) -> str:
    """ "A cover memo to the heirs, Monday the 8th is fine" without the verb of its date."""
    text = plain(sentence)
    for one in phrases(text):
        before, said = text[: one.start].rstrip(), FINE.match(text[one.end :])
        if said and before.endswith((",", ";", "-", "–", "—", "(")):
            return f"{sentence[: one.start]}by {text[one.start : one.end]}{text[one.end + said.end() :]}"
    return sentence


def asks_for_work(text: str) -> bool:
    """Whether any sentence of a text asks for work."""
    return any(asks(one) for one in sentences(text))
