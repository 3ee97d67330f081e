# ruff: noqa: E501  a pattern reads best on one line
"""A paralegal takes a task, declines it, or asks for time."""

from intake.reading.replies.acts.act import DAY, DAYNAME, Act

_CANNOT = r"(?:can't|cannot|can not|cant|won't be able to|will not be able to|unable to|not able to|not going to be able to|don't think i can|couldn't|wouldn't be able to|not in a position to)"
_KIN = r"(?:cousin|brother|sister|husband|wife|spouse|mother|father|uncle|aunt|friend|neighbou?r|landlord|tenant|ex(?:-\w+)?|son|daughter|partner|relative|in-law|\w+-in-law|roommate|niece|nephew|fianc\w+|boyfriend|girlfriend|parents?|family|doctor|client|boss|employer)"
_SIDE = r"(?:employed|works?|worked|working|party|plaintiff|defendant|owns?|owner|director|officer|represent\w*|witness|partner|sued|insured|treated|doctor|adjuster|member|board|sits|manager|driver|employee|expert|counsel|attorney|lawyer)"
# "Any chance of moving it to Tuesday?", "would you mind if I sent it Friday instead?"
_WISH = r"(?:any (?:chance|way|possibility)|is it possible|would it be possible|possible to|is there (?:any )?(?:flexibility|room|wiggle room|way|chance|give|leeway)|(?:would|do) you mind|(?:can|could|may|might) (?:we|i|you)|hop(?:e|ing) to|i'd like to|i would like to|wonder(?:ing)? (?:if|whether)|would it work|(?:is it )?(?:okay|ok|alright|all right|acceptable|fine) (?:if|to)|how about|what about|request(?:ing)?|may i|asking (?:for|to|if))"
_MOVE = r"(?:mov|push|slid|slip|shift|extend|exten|bump|have|get|send|sent|deliver|hand|turn|submit|wait|finish|com|give|gave|bring|brought|got|more|another|extra|late|until|till|instead|rather than|reach)\w*"

ROWS: tuple[Act, ...] = (
    Act(
        "accept", "paralegal",
        r"\baccept(?:ed|ing)?\b|\bgot it\b|\bgot this\b|\bon it\b|\bwill do\b|\bi'?ll (?:take|do|handle|have|get|start|work on|be|send|turn|finish|jump|tackle|knock|begin)\b|\bi (?:can|will|am able to) (?:take|do|handle|start|have|get|work|finish|turn)\b|\bi'?m (?:on (?:it|this)|in|starting|available|happy to|good to|able to|free)\b|\bhappy to\b(?: (?:take|do|help|handle)\b|\s*(?:[,.!]|$))|\bcount me in\b|\b(?:this|that|it) works(?: for me)?\b|\bno problem\b|\bsure(?: thing)?\b|^\W*(?:yes|yep|yeah|ok|okay|confirmed|confirming|absolutely|of course|certainly|roger|copy that|understood|noted|10-4|mine)\b|\bmine\b|\bstarting (?:now|today|on it|tomorrow|this)\b|\bwilco\b|\bconsider it done\b|\bi have (?:this|it)\b|\btaking (?:this|it)\b|\bglad to\b|\bcan do\b",
        r"\b(?:can't|cannot|won't|unable|not able|not going to|don't think|wouldn't|couldn't|not) (?:\w+ ){0,2}?(?:accept|take|do|handle|have|get|start|work|be able|commit)|\bdeclin|\bpass on\b|(?<!no )(?<!No )\bconflict(?!s? (?:check|clear))|\bnot before\b|\bif you (?:can|could) (?:push|move|extend)|\bnot mine\b|\bno can do\b|\bnot available\b|\bunavailable\b",
        ("Got it, will have it Weds by noon PT.", "Accepted.", "On it!", "I can take this", "Happy to help with it", "Count on me for this one", "I will gladly do this", "I confirm that I am taking this assignment"),
        forms=(
            r"\bcount on me\b|\bconsider me\b|\bput me down\b|\b(?:i am|i'm) (?:taking|accepting|doing|handling|starting)\b|\b(?:i|i'll|i will|i'd|we) (?:gladly|happily|be glad to|be happy to|be pleased to)\b",
            r"^\W*works (?:for me|fine|great|well)?\b|^\W*(?:\w+,? )?(?:gladly|happily|sure|yes|ok)?,? ?will (?:take|handle|do|start|turn|have|get|send|be|jump)\b|\bmy pleasure\b|\bmake (?:it|this) happen\b|\bsign me up\b|\bassignment accepted\b",
        ),
    ),
    Act(
        "decline_conflict", "paralegal",
        r"\bconflict(?:ed|s)?(?: of interest)?\b|\b(?:i|we) (?:used to|previously|formerly|once|have) work(?:ed)? (?:for|with|at|on the other|against)\b|\bworked (?:for|at|on (?:the )?(?:other|opposing|defense|plaintiff'?s?) side)\b|\b(?:i'?m|i am) (?:walled|screened|conflicted)|\bi (?:know|am related to|am friends with|dated|was married to)\b[^.]{0,30}\b(?:personally|plaintiff|defendant|party|witness|him|her|them|family)\b|\b(?:my|a) (?:\w+[- ])?(?:cousin|brother|sister|husband|wife|spouse|mother|father|uncle|aunt|friend|neighbor|ex|son|daughter|partner|relative|in-law|roommate|former (?:employer|firm|client|boss)|old firm|last firm|previous firm|previous employer)\b[^.]{0,40}\b(?:party|plaintiff|defendant|work(?:s|ed)|is|was|represent\w*|witness|owns|sued|insured|handled|in this)\b|\b(?:represented|i did work for) (?:the )?(?:other side|opposing|defendant|plaintiff|[A-Z]\w+) (?:at|when|before|in|against)\b",
        r"\bno conflicts?\b|\bconflicts? (?:check )?(?:is |are )?(?:clear|cleared|ok|fine|checked|none)\b|\b(?:not|don't have|do not have|without|zero|nothing) (?:a |any )?conflict|\b(?:calendar|schedul\w*|time|date|deadline|trial) conflict|\bconflict (?:with|on) (?:my (?:calendar|schedule)|another (?:deadline|task|project|depo))|\bconflict(?:s|ing)? (?:testimony|dates|statements|in the|between|check)\b|\bhave worked (?:on|with) (?:this|it|that|the draft|these)\b|\bhave work(?:ed)? on\b|\bmy (?:\w+ )?friend is\b(?!.*(?:party|plaintiff|defendant|witness))",
        ("I have to decline, I have a conflict - I used to work for Kestrel.", "Conflict: my brother works for the defendant", "My sister is employed at Northgate", "Kim is my neighbor", "I'm ethically barred from this one"),
        forms=(
            rf"\b(?:my|our) (?:[\w'-]+ ){{0,2}}?{_KIN}\b[^.]{{0,60}}\b{_SIDE}\b|\b(?:is|was|are) (?:my|an?) (?:\w+[- ])?(?:{_KIN})(?: of mine)?(?=\W|$)",
            r"\b(?:i|we) (?:was|were|am|used to be|interned|clerked|temped) (?:employed |working |a paralegal |an associate |staffed |an? \w+ )?(?:at|by|with|for|on) [^.]{0,40}\b(?:law firm|firm|other side|opposing|defense|defendant|plaintiff|insurer|carrier)\b",
            r"\b(?:worked|was|been) (?:on|for) the (?:other|opposing|defense|defendant|plaintiff)(?:'?s?)? side\b|\b(?:ethical(?:ly)?|barred|recus\w*|step(?:ping)? aside|walled off)\b|\b(?:shouldn't|should not|must not|can't|cannot) (?:touch|be (?:working|on|involved)|see this|work on (?:this|it) (?:for|because))\b",
            r"\bi (?:was|am) (?:a |an |the )?(?:witness|party|plaintiff|defendant|member|shareholder|client|patient|tenant) (?:for|of|in|at|with|to)\b|\bi (?:\w+ )?(?:worked|work) (?:there|for them|for him|for her)\b",
        ),
    ),
    Act(
        "decline_capacity", "paralegal",
        r"\bdeclin(?:e|ing|ed)\b|\b(?:can't|cannot|can not|won't be able to|unable to|not able to|not going to be able to|don't think i can|couldn't|am not able to|wouldn't be able to) (?:\w+ )?(?:take|accept|commit|fit|squeeze|help)\b(?! (?:out|with the question))|\b(?:swamped|slammed|buried|underwater|at capacity|over capacity|overloaded|maxed out|fully booked|booked (?:up|solid)|full plate|plate is full|no bandwidth|no capacity|too much on|tied up|stretched|overwhelmed|jammed|snowed under)\b|\b(?:have|need|going) to pass\b|\bpass on (?:this|it)\b|\bno room\b|\b(?:give|assign|offer|send|pass|hand) (?:it|this) (?:on )?to (?:someone|somebody|anyone|anybody) else\b|\bsomeone else (?:should|could|can|to)\b|\bnot available (?:for|to (?:take|do|help))\b|\bnot (?:my|in my) (?:area|wheelhouse)\b|\bi'?d rather not\b",
        r"\bnot (?:swamped|booked|tied up|at capacity)\b|\b(?:before|until|till) (?:mon|tue|wed|thu|fri|tomorrow|next|noon|\d)|\bno longer (?:swamped|tied up)\b|\b(?:take|do|accept|start)\b[^.;]{0,25}\b(?:until|till|unless|without)\b|\bdeclin(?:e|ed|ing) (?:to answer|to comment|objections?)\b",
        ("Can't take this one, I'm swamped.", "Sorry, no bandwidth this week", "I'll have to pass", "I must turn this one down", "Can someone else take it?", "I don't have the time for this"),
        forms=(
            rf"\b{_CANNOT} (?:\w+ )?(?:do|handle|get to|cover|pick up|manage|work on|work|start)\b(?= (?:this|it|that|another|any(?:thing)?|one|more)\b(?! (?:one )?(?:by|before|until|from|without))|\W*$|\W+(?:sorry|i'?m|right now|now|this week|today|at the moment|because))",
            r"\b(?:hand|give) (?:this|it)(?: one)? back\b|\btak(?:e|ing) on (?:anything|something|any|more|another)\b(?=[^.]*(?:can|not|n't|$))|\bturn(?:ing)? (?:this|it)(?: one)? down\b|\bsay no to\b|\bout of (?:hours|capacity|bandwidth|time)\b|\b(?:don't|do not) have (?:the |any |enough )?(?:time|capacity|bandwidth|hours|room)\b(?! to (?:check|finish|wait))|\bno (?:time|capacity) (?:for|left)\b|\b(?:no can do|not this one|bow out|count me out)\b",
            r"\b(?:find|ask|use|get|try) (?:another (?:person|paralegal)|someone else|somebody else|a different)\b|\b(?:plate|schedule|calendar|week|queue) (?:is |'s )?(?:too |completely |already |totally |very )?(?:full|booked|packed|jammed|slammed)\b|\btoo (?:busy|swamped)\b|\b(?:can|could|might) (?:someone|somebody|anyone) else\b",
        ),
    ),
    Act(
        "propose_new_due", "paralegal",
        r"\b(?:can|could|may|might) (?:i|we|you) (?:please )?(?:have|get|push|move|extend|do|deliver|send|turn)\b[^.?!]{0,45}\b(?:until|till|to|by|on|instead|extension|more time|another day|extra day|mon|tue|wed|thu|fri|tomorrow|next|end of|eod|cob|noon)|\b(?:would|is|will) (?:\w+ ){0,4}(?:work|ok|okay|fine|possible|be ok|be okay|acceptable|alright)\b[^.!]{0,30}\?|\b(?:i'?ll|i|we) (?:will |would |am going to )?need (?:until|till|more time|another|an extra|an extension|to push|at least)\b|\bneed (?:until|more time|an extension|another day|an extra day|till)\b|\b(?:realistic(?:ally)?|more realistic|best i can do|earliest i can|soonest i can|earliest (?:would|is)|i could do|i can do|can have it|could have it|can get it)\b[^.!?]{0,40}\b(?:mon|tue|wed|thu|fri|sat|sun|tomorrow|next|by|on|\d|end|noon|eod|cob)|\b(?:won't|will not|can't|cannot|not going to|not able to|unable to|don't think i(?:'ll| can| will)|may not|might not) (?:be able to )?(?:make|meet|hit|finish|complete|have it|have this|get it done|be done|be ready|deliver)\b|\b(?:running|going to be|will be) (?:late|behind|delayed)\b|\bextension\b|\bmore time\b|\bpush (?:it|this|the (?:deadline|due date))? ?(?:back )?(?:to|until|out)\b|\bbehind schedule\b|\bcounter ?propos\w*|\bnot (?:before|until)\b|\bno (?:earlier|sooner) than\b|\bcan't start (?:before|until)\b|\bpropos(?:e|ing)\b",
        r"\bno extension\b|\bno need for (?:an extension|more time)\b|\bpropos(?:e|ed|ing) (?:order|stip|findings|judgment)\b",
        ("Could I have until Thursday noon?", "Won't make Wednesday, can do Friday EOD.", "I'd need until Monday", "Any chance of moving this to Tuesday?", "Wednesday is too tight for me", "How about Friday at 3 pm?"),
        forms=(
            rf"\b{_WISH}\b[^.!?]{{0,60}}\b{_MOVE}\b[^.!?]{{0,50}}\b{DAY}|\b(?:how|what) about (?:\w+ )?{DAY}|\brespectfully request\b|\b{_WISH} (?:on|with|in) the (?:date|deadline|timing|due date)\b",
            rf"\b(?:would|is|will|does) (?:\w+ ){{0,3}}?{DAYNAME}\b[^.!?]{{0,40}}\b(?:work|ok|okay|fine|all right|alright|acceptable|possible|too late|soon enough|early enough|do)\b|^\W*{DAYNAME}\b[^.!?]{{0,25}}\?|\b{DAYNAME}\b[^.!?]{{0,25}}\b(?:ok|okay|possible|alright|fine)\?",
            r"\b(?:isn't|is not|not|ain't) (?:going to happen|gonna happen|doable|feasible|realistic|workable|achievable)\b|\btoo (?:tight|soon)\b|\b(?:flexibility|wiggle room|leeway) (?:on|in|with)\b|\b(?:a|one|two|an extra|another|one more|few) (?:extra |more )?(?:day|hour)s? (?:late|more)\b|\bone more day\b",
            rf"\b{_CANNOT} (?:do|have|get|finish|manage|turn) (?:this|it|that)(?: one| done| to you| ready)? (?:by|before|until) {DAY}|\brather than {DAYNAME}\b|\bdays? late\b|\b(?:a|one|two|half a) days? behind\b|\bsoon enough\?",
        ),
    ),
)  # fmt: skip
