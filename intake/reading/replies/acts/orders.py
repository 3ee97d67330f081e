# ruff: noqa: E501  a pattern reads best on one line
"""An attorney's orders about a task: stop, go, dates, status."""

from intake.reading.replies.acts.act import AT_WORK, DAY, DAYNAME, IT, LENGTH, MONTH, MORE_LENGTH, Act, thing
from intake.reading.when.words import HOURS_IN_WORDS

_N = rf"(?:\d[\d.]*|{'|'.join(HOURS_IN_WORDS)})"
_OFTEN = r"(?:(?:mon|tues|wednes|thurs|fri)day|daily|weekly|bi-?weekly|monthly|quarterly)"
# "every other Tuesday", "on the first of each month", "Mondays", "once a week"
_EACH = rf"(?:(?:on |at |by )?(?:the )?(?:first |last |second |\d{{1,2}}(?:st|nd|rd|th) )?(?:(?:business |working )?day )?(?:of )?(?:every|each) (?:single |other |second |third |\d )?(?:{DAYNAME}|weeks?|months?|quarter)\b|once an? (?:week|month|quarter)|(?:on )?(?:mon|tues|wednes|thurs|fri)days\b|(?:weekly|bi-?weekly|monthly|quarterly)\b)"
_PAPER = r"(?:reports?|lists?|updates?|memos?|summar(?:y|ies)|checks?|tasks?|ones?|logs?|ledgers?|status|statements?)"

_WHOLE = r"(?:it|this|that|them|these|everything|all of (?:it|this|that|them)|(?:the|this) (?:(?:whole|entire|full) [\w-]+(?: [\w-]+)?|lot|project|task|assignment|job|package))"
_STATE = r"(?:back|done|ready|finished|complete|in (?:hand|final|my (?:hands?|inbox))|on my desk|here|with me|now|to me|from you|all|already|at the latest|by|on|before|for|no later than|the)"
# "that Thursday hearing": the day of something else
_NO_THING = r"(?!\w*(?: \d{1,2}(?:st|nd|rd|th)?| o'clock)? (?:hearing|call|depo\w*|meeting|trial|letter|transcript|session|binder|interview|mediation|conference|slot|e-?mail|order|version|draft|notice)\b)"
# "Please push the due date": moved, perhaps without a word about until when.
MOVES = r"\b(?:push|extend|move|postpone|delay|shift|bump|slide|relax|loosen|re-?set|change|re-?schedule|adjust)(?: (?:back|out|up))? (?:the|our|your|that|this|its|my) (?:due date|deadline|date|target(?: date)?|timing|timeline|turnaround)\b|\b(?:push|move|bump|shift|slide) (?:it|this|that|everything) (?:back|out|up)\b(?! to (?:the|them|him|her|opposing|oc)\b(?! \d))|\b(?:postpone|delay|re-?schedule|accelerate) (?:it|this|that|everything)\b|\bneed (?:it|this|that|them) (?:\w+ ){0,3}?(?:sooner|earlier|faster)\b|\b(?:get|have|see) (?:it|this|that|them) (?:any |a (?:bit|little) )?(?:sooner|earlier|faster|quicker)\b|\bspeed (?:it|this|that|things|everything) up\b|\b(?:due date|deadline|date|this|it) (?:can|may|could) (?:slip|slide|move|be (?:moved|pushed|extended|postponed))\W*$|\b(?:an?|one|two|three|\d) (?:day|hour)s? early\b|\b(?:additional|extra) (?:business |working )?(?:days?|weeks?|time)\b|^\W*add (?:an?|one|two|three|\d|another) (?:more )?(?:business )?(?:days?|weeks?)\b"
# What is moved by so much: "the due date", "this one", or nothing that is named
_DATED = r"(?:(?:it|this|that|these|them|everything)(?: one| task| assignment)?|(?:the|its|our|your|my|that|this) (?:(?:due|delivery|target|internal) )?(?:date|deadline|due|target|task|assignment|project|whole thing)(?: for (?:it|this|that))?|T-?\d+)"
_BEGIN = r"(?:(?:ok|okay|yes|sure|fine|hi|hello|team|please|pls|kindly|just|and|but|so|then|also|let's|(?:can|could|may) we|(?:can|could|would) you)\b[,.]? )*"
# A day with its hour: "Thursday the 18th, close of business,", "December 9 at noon PT"
_ON_DAY = rf"(?:{DAYNAME}|tomorrow|{MONTH} \d{{1,2}}(?:st|nd|rd|th)?|the \d{{1,2}}(?:st|nd|rd|th))\b(?:[\s,]+(?:(?:the|at|by|of|on|next|or so|{MONTH}|noon|midday|mid-?morning|morning|afternoon|evening|close|business|end|day|eod|cob|[ECMP][SD]?T|\d{{1,2}}/\d{{1,2}}|\d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}(?::\d\d)? ?[ap]\.?m)\b\.?|\([^)]{{1,20}}\)))*,?"
# The same, and days that are counted or named by their week: "a week from today", "Friday week", "the end of next week"
_THEN = rf"(?:{_ON_DAY}|(?:an?|one|two|three|four|five|six|ten|\d{{1,2}}|a couple of)(?: (?:business|working|calendar))? (?:weeks?|days?|fortnights?) (?:from (?:today|now|tomorrow|{DAYNAME})|hence|out|today)|in an? (?:weeks?|fortnight)(?: or so)?|(?:{DAYNAME}|tomorrow|today) week|(?:(?:the )?(?:end|middle|start|beginning) of )?(?:next|this|the) (?:week|month))"
_FINE = r"(?:fine|nicely|well|perfectly|splendidly|beautifully|admirably|just fine|very well|all right|alright|okay|ok|quite well|good|great)"
# "Let us say Friday at noon", "shall we call it Monday?"
LET_US_SAY = r"\b(?:let'?s|let us|shall we|why (?:don't|not|do not|dont) (?:we|you)|how about (?:if )?we|suppose we|what if we|(?:i think |maybe |perhaps )?we (?:should|could|can|might)|i(?:'d| would) (?:rather )?)(?: (?:please|just|then|rather|better|instead))* (?:say|do|call it|make (?:it|that)|agree on|settle (?:on|for)|aim for|shoot for|target|go (?:with|for)|plan (?:on|for)|fix it for|set it for|put (?:it|this) (?:at|on|for|down for)) "

ROWS: tuple[Act, ...] = (
    Act(  # of work that comes again: this one stays, the next ones do not come
        "stop_series", "attorney",
        r"\b(?:stop|end|discontinue|cancel|terminate|drop) (?:the |this |these |that |all the )?(?:whole |entire )?(?:series|recurring [\w-]+|standing (?:order|request|task))\b",
        "", ("Stop the series.", "Please discontinue the Monday report", "No more of the weekly lists, please", "Stop sending this every month"),
        forms=(
            rf"\b(?:stop|end|discontinue|cancel|no (?:more|longer need)|(?:don't|do not) need)(?: of)? (?:the |this |these |that |those |any more )?{_OFTEN} (?:[\w-]+ )?{_PAPER}\b",
            r"\bstop (?:sending|doing|making|preparing) (?:this|these|it|them|the [\w-]+) (?:every|each) \w+",
        ),
        undone_by=("if", "lead", "asked"),
    ),
    Act(  # from this one on
        "make_recurring", "attorney",
        r"\b(?:make|turn) (?:it|this|that|these|the \w+|our \w+)(?: one)? (?:into )?(?:an? )?(?:recurring|standing|regular|repeating|daily|weekly|bi-?weekly|fortnightly|monthly|quarterly|every[- ]\w+)\b",
        "", ("Make this a weekly thing please.", "Please make it recurring, every Monday", "I'd like this every Friday from now on", "Set it up as a standing task, first of the month", "I'd like it as a standing task, every Friday", "From next week on I need this every Monday morning", "Can we do this every other Tuesday?", "Please repeat this on the first of every month"),
        forms=(
            rf"\b(?:want|need|like|have|get|do|send|repeat|run|prepare|update|refresh) (?:me )?(?:it|this|that|these|one|the [\w-]+|our [\w-]+|an? [\w-]+)(?: \w+)?,? (?:(?:every|each) (?:other )?(?:\w+ )?\w+|once an? (?:week|month|quarter)|{_OFTEN})[^.;!?]{{0,25}}\b(?:from (?:now|here) on|going forward|until (?:further notice|i say|we say|told)|as a rule|henceforth)\b",
            rf"\b(?:from (?:now|here) on|going forward|henceforth)\b[^.;!?]{{0,40}}\b(?:every|each|once an?|{_OFTEN})\b|^\W*(?:please )?(?:repeat|recurring|standing order)[:,]? (?:it |this |that )?(?:(?:every|each) \w+|{_OFTEN})",
            rf"\b(?:like|want|have|treat|keep|make|run|do|need|see)\b[^.;!?]{{0,40}}?\bas an? (?:recurring|standing|regular|repeating|{_OFTEN})\b|\ban? (?:recurring|standing|repeating) (?:task|order|assignment|request|thing)\b",
            rf"\b(?:(?:i|we)(?:'d| would|'ll| will)?(?: \w+)? (?:like|want|need|have)|let'?s (?:have|do|get|see|make)|(?:please|pls)(?: \w+)? (?:send|do|prepare|update|refresh|have|get|keep)|(?:can|could) (?:we|i|you) (?:\w+ )?(?:have|do|get|send|see|prepare)|^\W*(?:do|send|prepare|run))(?: me| us)?(?: to (?:have|come|get|see|come in))? (?:it|this|that|these|one|(?:the|this) same [\w-]+(?: [\w-]+)?)(?: to come)?(?: (?:one|again|report|list|done|coming|updated|refreshed|in|sent|to me|ready))*,? {_EACH}",
            rf"\b(?:repeat|re-?run) (?:it|this|that|the same)\b[^.;!?]{{0,20}}? {_EACH}",
            rf"\b(?:like|want|need|have|get|send|prepare|see)(?: me| us)? an? (?:fresh|new|updated|current|refreshed|similar) (?:one|copy|version|list|report|chart|table|index|summary)\b[^.;!?]{{0,20}}? {_EACH}",
            rf"\bset (?:it|this|that|these) up (?:as an? (?:recurring|standing|regular|repeating|{_OFTEN})|to (?:repeat|recur|come (?:back|again)|run))\b|\b(?:should|shall|must|needs? to|is to|can|to) (?:now )?(?:repeat|recur)\b",
        ),
        undone_by=("not", "if", "lead", "asked"),
    ),
    Act(
        "wait_for", "attorney",
        r"\b(?:wait(?:s|ing)?|hold(?: off| it| this| that)?|stay|park (?:it|this|that))(?: \w+){0,3}? (?:for|on|until|till|before|behind) (?:task )?(?P<obj>T-?\d{3,6})\b",
        r"\b(?:don't|do not|dont|no need to|needn't|need not|should not|shouldn't|not) (?:have to |need to )?wait\b", ("This has to wait for T-1041.", "Don't start until T-1041 is approved", "T-1042 depends on T-1041", "Hold this until T-1041 is in", "Do this one after T-1041"),
        forms=(
            r"(?:\bnot|n't|\bdont) (?:to )?(?:start|begin|be started|go out|do)(?: \w+){0,3}? (?:until|till|before) (?:task )?(?P<objd>T-?\d{3,6})\b",
            r"\b(?:depends?|contingent|conditional) (?:up)?on (?:task )?(?P<obja>T-?\d{3,6})\b|\b(?:start|begin|do|offer|tackle|take)(?: with)? (?:it|this|that|this one|that one|T-?\d+)(?: only)? (?:after|once|when|as soon as) (?:task )?(?P<objb>T-?\d{3,6})\b",
            r"\b(?:task )?(?P<objc>T-?\d{3,6}) (?:has to|must|should|needs to|needs to be done|is to be done|comes?|goes) (?:come |go |be done |be finished )?first\b",
        ),
        undone_by=("if", "lead", "asked"),
    ),
    Act(
        "cap_hours", "attorney",
        rf"\b(?:cap(?:ped)?|limit(?:ed)?|keep|hold|max(?:imum)?)\b[^.;!?]{{0,30}}?\b(?:at|to|of|under|below|is|:) (?:\w+ )?{_N}(?: and a half)?[ -]?(?:h|hrs?|hours?)\b",
        "", ("Cap it at six hours.", "No more than 6 hours on this please", "Please don't spend more than four hours", "Raise the cap to 10 hours", "Hours cap: 8h"),
        forms=(
            rf"\b(?:(?:no|not) more than|up to|not (?:to )?exceed|spend more than|go over|exceed) (?:\w+ )?{_N}(?: and a half)?[ -]?(?:h|hrs?|hours?)\b|\b{_N}[ -]?(?:h|hrs?|hours?) (?:max(?:imum)?|cap|tops|at (?:the )?most)\b",
            rf"\b(?:raise|lower|increase|extend|reduce|set|change|move) (?:the |your |our )?(?:hours )?(?:cap|limit|budget|ceiling)\b[^.;!?]{{0,20}}\bto (?:\w+ )?{_N}\b",
        ),
        undone_by=("if", "lead", "asked"),
    ),
    Act(
        "start_now", "attorney",
        r"\b(?:don't|do not|no need to|needn't|need not) wait (?:for|on) (?:T-?\d+|the other (?:one|task)|that (?:one|task)|the first (?:one|task)?)",
        "", ("Don't wait for T-1041.", "No need to wait for the other task, start now"),
        undone_by=("if", "lead", "asked"),
    ),
    Act(
        "cancel", "attorney",
        rf"\b(?:cancel|scrap|kill|withdraw|abandon|ditch|drop|nix|axe)\b(?=\s*(?:(?P<obj>{IT})\b|the (?:task|request|assignment)|please|pls|plz|thx|thanks|everything|all|$|[.!,;]))|\bpull the plug\b(?! on (?!(?:it|this|that|everything|the (?:whole|task|project|assignment|job|work))\b))|\bnever ?mind\b(?! about| the | my | your | our | what )|\b(?:don't|do not|won't|doesn't) need (?:(?P<objn>{IT})|anything|you to)(?: any ?more| after all| now)?\b|\bstop (?:work(?:ing)?|all work)\b|\bdisregard (?:it|this|that|my (?:request|e?-?mail|last|note)|the (?:task|request|assignment))\b|^\W*(?:please )?disregard\W*$|\bplease (?:ignore|forget) (?:this|that|my|the)\b|\bforget (?:it|about (?:it|this))\b|\bnot needed(?: any ?more| after all)?\b|\bmoot now\b|\b(?:case|matter|it|they|we) (?:has |have |just )?settled\b(?! (?:the (?!(?:whole |entire )?(?:case|matter|action|lawsuit|suit|thing)\b)|an? |one\b|some|part|two\b|most|h(?:is|er)\b|their\b|our\b|up\b|down\b|in\b))|\bcall(?:ing)? (?:it|this) off\b|\bdon't bother\b",
        r"\b(?:leave out|leave (?:\w+ ){1,6}out|omit|exclude|cut|strike|delete|remove|drop|skip|lose|take out) (?!(?:it|this|that|them|(?:everything|all)(?= ?[,.;–-])|the (?:task|request|assignment|whole thing))\b)[^.!?;]{2,60}?[,;–-]+ ?(?:because |since |as )?(?:we|i|you|they|it)\b[^.!?;]{0,15}(?:n't|\bnot|\bno longer)\b|\b(?:i|we) (?:need|want|have) to (?:think|talk|check|decide|see|ask|consider|regroup|speak|confirm)\b|\blet me (?:think|talk|check|ask|see)\b|\b(?:may|might|could|perhaps|probably|possibly)(?: well)? (?:not|never|no longer)\b|\bcancel(?:led|ed)? (?:hearing|depo|trial|meeting|checks?)\b|\bdon't (?:cancel|stop|drop)\b|\bdo not (?:cancel|stop|drop)\b|\bbefore you cancel\b|\bdrop (?:me|by|it (?:in|to|off)|off)\b|\bno longer need(?:ed)? (?:it |this )?(?:by|on|until|before)\b|\b(?:need|want)(?:s|ed)? (?:it|this|that|them) (?:mon|tue|wed|thu|fri)\w*\b|\bneed(?:ed|ing)? (?:\w+ ){0,3}?(?:until|till|before|by|today|tomorrow|so soon|that soon|right away)\b|\b(?:for now|for the (?:moment|time being|present)|temporarily|until|till)\b|\bdon't need (?:it|this|that) (?:until|by|before|today|tomorrow|till|to)\b|\bnot needed (?:until|by|before|today|till)\b|\bstop working on (?!(?:it|this|that|t-))\w+|\bstop work(?:ing)? on (?:pages?|sections?|parts?|volumes?|exhibits?|paragraphs?|the (?:first|second|third|last|next|other|rest))\b|\bsettled (?:with|on|as to)\b",
        ("Please cancel this.", "Never mind, we settled.", "We no longer need it", "Stop work on this", "We won't be needing this after all", "Take this off your list"),
        forms=(
            rf"\b(?:not|won't|never|don't|no longer|n't)(?: going to| gonna| be| really| actually)* (?:need(?:ing|ed)?|requir(?:e|ed|ing)|go(?:ing)? (?:ahead|forward) with|proceed(?:ing)? with|pursu(?:e|ing)) {thing('a')}",
            r"\bscratch (?:it|this|that)(?: one)? off\b",
            rf"\bnever ?mind (?:about )?{thing('h')}",
            rf"\bforget (?:about )?{thing('g')}",
            rf"\btake {thing('b')} off (?:your|the|our) (?:list|plate|calendar|desk|queue)\b|\bcall(?:ing)? {thing('c')} off\b",
            rf"\bclose (?:out )?(?:it|this|that|the)(?: (?:one|task|matter|assignment))? (?:without|unfinished|as (?:cancell?ed|moot|withdrawn))\b|\bno need for {thing('e')}",
            rf"\b{thing('f')} (?:has been|is|was|are) (?:now )?(?:cancell?ed|scrapped|withdrawn|moot|called off)\b",
            r"^\W*(?:withdrawn|cancell?ed)\b|\b(?:ignore|strike|skip) (?:it|this|this one|this task|this request)(?=\W|$)(?! part| line)|\bpulled the plug\b|\breached a settlement\b|\b(?:no further work|nothing further) (?:is )?(?:needed|required|necessary)\b",
            r"\bno (?P<objm>(?!(?:longer|changes?|edits?|revisions?|corrections?|fix(?:es)?|rush|hurry|reply|response|answer|action|filing|need|comments?|need|attachments?|files?)\b)(?:[\w-]+ ){0,2}?[\w-]+) (?:is |are |will be )?(?:needed|necessary|required)(?: any ?more| any longer| after all| now)?\W*$",
            rf"\b(?:put|file|lay) {thing('i')} away for good\b|\b(?:we|i) can (?:do|live|manage|get by) without {thing('j')}|\blet'?s (?:not|skip) (?:do |bother with |pursue )?{thing('k')}|\b(?:we|i) (?:have )?decided (?:against|not to (?:do|pursue|have|order)) {thing('l')}|^\W*you (?:can|may) (?:all )?stop(?: now| here| work(?:ing)?)?\W*(?:$|[,.;:–—-])",
        ),
        undone_by=("not", "if", "lead", "asked", "others", "nearly"),
    ),
    Act(  # in the words of contracts
        "cancel", "attorney", r"\b(?:engagement|assignment|task|request|order|instructions?|project|commission)s? (?:is|are|has been|have been|was|stands?|shall be)(?: hereby)? (?:terminated|withdrawn|rescinded|cancell?ed|revoked|discontinued|at an end)\b",
        r"\b(?:if|until|till|unless|suspended|temporarily|pending|for now|for the (?:moment|present|time being))\b", ("This engagement is terminated effective upon receipt.", "The assignment is hereby withdrawn"),
        forms=(
            r"\bhereby (?:terminate|rescind|revoke|discontinue|withdraw|cancel)s? (?:this|the|my|our|said) (?:engagement|assignment|task|request|order|instructions?|project)",
            r"\bno further (?:work|services?)\b[^.!?;]{0,25}\b(?:performed|done|undertaken|rendered|provided|billed)\b",
        ),
    ),
    Act(  # whoever needs it no longer
        "cancel", "attorney", rf"\b(?:no longer|not) (?:necessary|required)\b|\bno longer (?:needs?|needed|requires?|required|wants?|wanted)\b(?: {thing('a')}|(?= ?(?:$|[.,;:!?)–-])| (?:any|at all|now|please|pls|thanks|because|since|as|so|after|for|here)\b))",
        rf"\bno longer (?:need(?:s|ed)?|required|necessary) (?:(?:it|this|that|them) )?(?:(?:by|on|until|before|to|so|that|as)\b|{DAY})|\b(?:until|till)\b", ("Dana no longer needs this.", "This is no longer necessary"), undone_by=("if", "asked"),
    ),
    Act(
        "hold", "attorney",
        rf"\b(?:put|place) (?:{IT} )?(?:on hold|on ice|on pause|on the back burner)\b|\bhold off(?: on (?:{IT}|work\w*))?\b|\bpause (?:{IT}|work|for now|here)?\b|\bon hold\b|\bstand (?:by|down)\b|\b(?:hold|sit tight|wait) (?:on|with|off) (?:{IT})\b|\bhold (?:this|it|everything|work)\b(?! (?:to|by|under))|\bstop for now\b|^\W*hold\W*$|\bsuspend (?:work|{IT})\b|\bdon't (?:start|do anything|go further|proceed)(?: with (?:it|this))?(?: yet| until| for now)\b",
        r"\b(?:off|from) hold\b|\btake (?:it|this) off\b|\b(?:fil(?:e|ing)|serv(?:e|ing))\b|\bhold (?:a|the|that|my) (?:call|meeting|spot|line|room|date|hearing|space|mail|check|originals?|slot|time)\b|\bno need to hold\b|\b(?:hold|keep) (?:[\w-]+ ){1,4}(?:to|under|at|below|within) (?:(?:about|around|under|no more|one|two|three|four|five|six|eight|ten|twelve|fifteen|twenty|half)\b|\d)|\bhold (?:this|it) in\b|\bi(?:'ll| will) (?:hold|wait|sit|stand|pause)\b",
        ("Put this on hold please.", "Hold off until we hear from the client", "Pause this for now", "Park this until further word", "Nothing more on this until you hear from me", "Hold till I say.", "Freeze until further notice", "Nothing until I say so", "Don't do anything till you hear from me"),
        forms=(
            r"(?:^\W*|[,:] +|\b(?:please|pls|just|so|and|then|but) )(?:hold|freeze|pause|stop|park|halt)(?:,? please,?)? (?:until|till|til|pending|for (?:now|the (?:time being|moment|present)))\b",
            r"\b(?:be|is|are|were|stands?) (?:hereby |now )?(?:suspended|paused|halted|put off|held|stopped) (?:for (?:now|the (?:present|time being|moment))|until|till|pending)\b|\bdesist\b(?=[^.;!?]{0,30}\b(?:until|till|for now|pending)\b)|\b(?:grateful|obliged|glad|appreciate it)(?: to you)? if (?:you (?:would|could) )?(?:the \w+ |it |this |all work )?(?:were |was |be )?(?:suspend|hold|pause|halt|stop|park)(?:ped|ed)?\b|\bdown tools\b|\bleave (?:it|this|things|matters) (?:there|where (?:it is|they are)|here) (?:for (?:now|the (?:present|time being|moment))|until|till)\b",
            r"^\W*(?:please |pls |do )*nothing(?: on (?:it|this))? (?:until|till|til|before)\b|\b(?:don't|do not|dont) (?:do (?:anything|a thing)|touch (?:it|this|anything)|start (?:it|this|anything))(?: (?:on|with) (?:it|this|that))?(?: one)? (?:until|till|til|before|yet)\b",
            r"^\W*(?:please |pls )?(?:hold|stop)(?: please)?(?=\W*$|,)|\b(?:please|pls) stop\W*$|\b(?:need|have) to stop (?:here|for now|until)\b|\bnothing further for now\b",
            rf"\bhold (?!on\b|off\b|up\b|to\b|your (?:horses|fire|pen|breath|phone)\b){thing('d')}",
            rf"\b(?:park|shelve|table|freeze|halt|mothball) {thing('a')}",
            rf"\b(?:put|place|set|leave|keep) {thing('b')} (?:on (?:hold|ice|pause|the (?:back ?burner|shelf|side))|aside|to (?:one|the) side|in abeyance)\b",
            rf"\bput a (?:pin|pause|hold|stop) (?:in|on) {thing('c')}|\bhit (?:the )?pause\b|\bon the back ?burner\b|\bsit tight\b",
            rf"^\W*(?:(?:please|pls|no|but|then|ok|just),? )*wait (?:until|till|for)\b(?! (?:(?:the|about|another|a|an|\d|two|three|five|ten) )*(?:{DAY}|minutes?|hours?|days?|moment|minute|second)\b)",
            r"\b(?:let|leave) (?:it|this|that)(?: one| task)? (?:to )?(?:rest|sit|lie|idle|wait|simmer|ride)\b",
            r"\bleave (?:it|this|that)(?: one| task)? (?:for now|alone|be|until|till|aside)\b|\bpencils? down\b",
            r"\b(?:nothing (?:more|further|else)|no (?:(?:more|further) )?(?:work|time|hours))\b[^.!?;]{0,25}\b(?:until|till|for now|for the (?:moment|time being)|before (?:i|we|you|the))\b",
            r"\bstop (?:all )?work(?:ing)?\b[^.!?;]{0,40}\b(?:(?:need|want|have) to|let me) (?:think|talk|check|decide|see|ask|consider|regroup|speak|confirm)\b",
            r"\b(?:stop|cease|halt|suspend)(?: all| any)? (?:work(?:ing)?|here|there)\b[^.!?;]{0,30}\b(?:for now|for the (?:moment|time being|present)|until|till|temporarily|pending)\b",
            r"^\W*(?:please |pls )?(?:hold on (?:this|that|it)(?: one)?|pause)(?: please)?(?: for now)?\W*$|(?:^|[,;] (?:so )?)(?:please|pls) hold\W*$|\b(?:don't|do not) (?:continue|go on|carry on|keep going|proceed)(?: (?:with (?:it|this|that)))? (?:for now|for the (?:moment|present|time being)|until|till|yet|right now)\b",
            r"\bi(?:'d| would|'ll)? (?:like|want|need|prefer) (?:it|this|that|the \w+)(?: one| task)? (?:parked|held|paused|frozen|shelved|tabled|put on hold|on hold|to (?:wait|rest))\b",
            r"\b(?:don't|do not) (?:do|spend|put|work) (?:(?:any )?(?:more |further )?(?:work|time|hours)|anything (?:more|else|further)|on (?:it|this) (?:any )?(?:more|further|until|for now))\b",
        ),
        undone_by=("not", "if", "lead", "asked", "others"),
    ),
    Act(
        "resume", "attorney",
        rf"\bresum(?:e|ed|ing)\b|\bpick (?:{IT} )?back up\b|\bpick (?:this|it) up again\b|\b(?:back on(?! {AT_WORK})|off hold|un-?pause|re-?start|reactivate|take (?:{IT} )?off hold|start (?:this |it )?(?:up )?again|go ahead (?:again|after all|now)|continue(?: with)? (?:{IT}|work)|get going again|carry on|keep going|proceed(?: with (?:{IT}))?)\b",
        r"\b(?:don't|do not|not|before you|until) (?:yet )?(?:resume|restart|continue|proceed)\b|\bnot back on\b|\bresume (?:of|for|and cover|update)\b|\bstill on hold\b|\bnot (?:now|yet|just yet)\b|\b(?:when(?:ever)?|once|until|till|whether|as soon as|before) (?:i|we|they|he|she|you and i|the [\w-]+(?: [\w-]+)?|(?-i:[A-Z])\w+) (?!(?:you|please)\b)\w+|\blet you know\b|\b(?:hearing|trial|mediation|depo\w*|call|meeting|conference|closing|interview|client|witness|expert|judge|he|she|they|i|i'm)(?:'s|'re)?(?: is| are| was| will be| am)?(?: now)? (?:back (?:on|in)|on again)\b|\bback (?:on|in) (?:mon|tue|wed|thu|fri|the \d|\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|court|town|the office)",
        ("Please resume work on this.", "We're back on, take it off hold", "The stay is lifted, back to work please", "Take this up where you left off", "Please start back up on the outline", "We can go again on this", "You may return to this now", "The hold can come off", "Let's get moving on this again", "Go.", "The client has signed, so on we go."),
        forms=(
            r"^\W*(?:(?:ok|okay|yes|all right|alright|good|please),? )*go(?: ahead| on| for it)?(?: (?:now|please|again))*\W*$|\bon we go\b|\bwe(?: can| may|'re| are)? (?:now )?go(?:ing)? on(?: with (?:it|this))?(?= (?:as of|from|now|again|then|on|at)\b|\W*$)",
            r"\b(?:start|go|begin|get|fire|crank|boot|ramp|gear|set)(?:ing)? (?:(?:it|this|that|things|work|us) )?(?:(?:back )?(?:up|in|on|to it) )?(?:again|rolling|moving)\b|\b(?:start|fire|crank|spin|turn|power|switch)(?:ing)? (?:(?:it|this|that|things|work) )?back (?:up|in|on)\b|\brecommence\b|\bbegin (?:it |this |work )?(?:again|anew)\b|\breturn to (?:it|this|that|work|the (?!court|clerk)\w+)\b",
            r"\b(?:dust (?:it|this|that)(?: one)? off|wake (?:it|this|that)(?: one)? up|(?:bring|get|take) (?:it|this|that)(?: one)? (?:back to life|back into play|off the (?:shelf|ice|back burner|bench))|off the (?:shelf|back burner)|full (?:speed|steam) ahead|take the brakes off|back in business|all clear\W+(?:go|please|you))\b|\bno longer (?:on hold|paused|parked|stayed|frozen)\b|\b(?:hold|stay|pause|freeze) (?:can|may|should|is to) (?:now )?(?:come off|be lifted|end|go)\b|\breopen work\b|\b(?:ok|okay|fine|free|clear|cleared|ready|time|good) to (?:go (?:on|ahead|again)|proceed|continue|start|carry on)\b|\b(?:need|have|want|ready) to go forward\b|\bwork (?:can|may|should|is to) (?:now )?(?:recommence|restart|start|go on|continue|proceed)\b",
            r"\b(?:pick|take) (?:it|this|that|things|the \w+(?: \w+)?)(?: back)? up\b|\b(?:un-?freeze|un-?park|revive)\b|\bback to (?:work|it|this)\b|\b(?:pick|take) up (?:again )?(?:where|at the point)\b|\b(?:need|want) (?:it|this|that|them|the \w+)(?: one)? (?:after all|again after all)\b",
            r"\b(?:we'?re|it'?s|this is|(?:matter|case) is) (?:live|active|moving|alive|a go|on) (?:again|once more|anew)\b|\bgo (?:on|ahead|forward) with (?:it|this|the)\b|\bgreen ?light\b",
            r"^\W*(?:please |pls )?continue(?: please| now)?\W*$|,? so,? (?:please )?(?:go ahead|carry on|continue|proceed|resume)\W*$",
            r"\b(?:lift|release|end)(?:ed|ing)? (?:the )?(?:hold|stay|pause)\b|\b(?:hold|stay|pause) (?:is |has been |was )?(?:lifted|over|off|released|ended|gone)\b",
            r"\bmov(?:e|ing) forward\b|\b(?:ok|okay|good|free|clear|all clear) to (?:go|start|continue|proceed|carry on)\b|\bget (?:back )?(?:to work|going|started|on with)\b|\b(?:please|you can|you may|time to) (?:start|finish|complete|continue|go ahead)\b",
        ),
        undone_by=("not", "if", "asked"),
    ),
    Act("reopen", "attorney", r"\b(?:open|opened) (?:it |this |that |one )*(?:back )?up again\b|\b(?:bring|pull) (?:it|this) back\b|\bre-?open\b|\bneeds? to be re-?opened\b|\bopen (?:it|this) (?:back up|again)\b", r"\?\s*$", ("Please reopen this.",), undone_by=("not", "if", "lead", "others", "self")),
    Act(
        "change_due", "attorney",
        r"\b(?:make(?! sure| certain)|move|push|change(?! of plans?\b)|extend|bump|shift|reset|set|pull|bring|advance|slide|adjust|switch|reschedule|accelerate|delay|postpone)\b[^.!?;]{0,30}?\b(?:it|this|that|the (?:due date|deadline|date|due)|due(?: date)?|deadline|these|them|everything|T-?\d+)\b[^.!?;]{0,20}?\b(?:to|up|back|until|till|out|for|forward|by|into|mon|tue|wed|thu|fri|sat|sun|tomorrow|today|next|end|eod|cob|noon|\d)|\bmake (?:it|that|this)\b|\b(?:due date|deadline)(?: is| has)? (?:now|moved|changed|been|can be|should be|is)\b|\bnew (?:due date|deadline)\b|\b(?:you can |can |may )?(?:take|have) (?:it |this )?(?:until|till|through)\b|\byou have (?:until|till)\b|\bneed (?:it|this|that|them|these) (?:sooner|earlier|now|by|on|within|no later than|not later than|at the latest|before|instead|tomorrow|today|tonight|mon|tue|wed|thu|fri|first thing|end|eod|cob|asap)|\b(?:can|could) (?:i|we|you) (?:have|get|do) (?:it|this|that) (?:by|on|before|sooner|earlier|to me)\b|\bno longer need(?:ed)? (?:it |this )?(?:until|by|on|before)\b|\bdon't need (?:it|this|that) (?:until|till|before)\b|\bwon't need (?:it|this) (?:until|till)\b|\b(?:fine|ok|okay|good) (?:by|until|for) (?:mon|tue|wed|thu|fri|tomorrow|next)|\bextension (?:to|until)\b|\b(?:monday|tuesday|wednesday|thursday|friday|tomorrow) (?:is|works|would be) (?:fine|ok|okay|good|instead)\b|\binstead of (?:mon|tue|wed|thu|fri|today|tomorrow|\d)|\bmoved up\b|\bnot (?:mon|tue|wed|thu|fri|\d)\w*,? but\b|\bgive you until\b|\brather (?:have|than)\b[^.!?]{0,20}\bby\b",
        r"\b(?:ask|asks|asked|asking|petition\w*|appl(?:y|ies|ied)|beg\w*|press\w*) (?:to )?(?:the )?(?:court|judge|magistrate|clerk|mediator|arbitrator|board|agency)(?: \w+)? for (?:more|extra|additional|an?)\b|\b(?:get|send|have|turn|mail|e-?mail|forward) (?:it|this|that|them) (?:over |out |off )?to (?:the |our |his |her |their )?(?:client|court|clerk|judge|other side|opposing|oc\b|defense|carrier|adjuster|insurer|expert|mediator|witness|printer)|\b(?:deadline|due date|date) (?:is|remains|stays|was)(?: still| really| very)? (?:firm|hard|fixed|real|tight|not|the same|unchanged|set in stone|court-ordered|jurisdictional|what it is)\b|\bdates?\b (?:in|on|at) (?:the|our|my|his|her|their|page|p\.|exhibit)\b|\bmake (?:it|that|this) (?:clear|shorter|longer|better|more|less|a(?! week| day| couple| few)|an(?! hour)|the(?! \d)|sure|look|read|consistent|bold|look|into)\b|\bmove (?:it|this|that|them|these|those|everything\b[^.;]{0,30}?) (?:to (?:the )?(?:section|outline|chart|table|binder|body|text|page|end of the|front|back|top|bottom|appendix|footnote|exhibit))",
        ("Actually make it Monday", "Move the deadline to Friday noon.", "You can have until Thursday", "I need this by Wednesday instead", "The new date is 12/9", "Please have it ready by noon tomorrow", "Slide the whole thing to Monday the 7th", "I have to have this Thursday 2 pm", "It has to be on my desk Thursday 9 am", "Friday the 18th, close of business, is plenty", "Sorry, I wrote Wednesday but meant Thursday.", "As discussed: Friday 3 pm.", "Please push the due date.", "It can slip a week, to the 11th", "I will not need it until the 26th", "Let us say Friday at noon", "Shall we say Friday at 3?"),
        forms=(
            r"\b(?:i|we)(?:'ve| have|'m| am|'re| are|'ll| will)?(?: (?:now|hereby|also|just|therefore))* (?:mov(?:e|ed|ing)|push(?:ed|ing)?|extend(?:ed|ing)?|shift(?:ed|ing)?|set(?:ting)?|reset(?:ting)?|chang(?:e|ed|ing)|bump(?:ed|ing)?|postpon(?:e|ed|ing)) (?:back )?(?:the|your|its) (?:due date|deadline|date|due)\b(?! (?:in|on) (?:page|the|exhibit))",
            r"(?<!hearing )(?<!trial )(?<!court )(?<!filing )\b(?:due date|deadline)(?:'s| is| was| has)?(?: now| been| just| got)* (?:moved|changed|extended|pushed|shifted|bumped|set|reset)\b",
            r"\b(?:can|could|may|will)(?: (?:it|this|that|the (?:due date|deadline)))?(?: (?:both|all|each|also|easily|therefore|now|then|just|quite|perfectly|certainly|well|probably|actually|happily|accordingly|surely))* (?:wait|hold|keep|slide|slip|go|move|shift|be (?:moved|pushed|extended|shifted|postponed))(?: (?:back|out|up))?(?: (?:easily|longer|happily|on|safely))? (?:until|till|to|for)\b|\bno need for (?:it|this|that|them) (?:before|until|till)\b|\b(?:one|two|three|four|five|\d|a few|a couple(?: of)?) more (?:business |working )?(?:days?|hours?|weeks?)\b|\b(?:a|one|two|three|another|\d) (?:day|week|hour)s? (?:longer|more|later|earlier|sooner)\b",
            rf"\b(?:{DAYNAME}|tomorrow)\b(?:(?!\b{DAYNAME}\b)[^.!?;]){{0,20}}(?:\b(?:is|would be|will be)|'s) (?:fine|ok|okay|good|better|preferable|enough|great|(?:plenty |quite )?(?:soon|early) enough|plenty(?: soon)?)\b|\b(?:{DAYNAME}|tomorrow)(?: (?:at )?(?:noon|morning|\d{{1,2}}(?::\d\d)? ?[ap]\.?m\.?))? (?:still |also |would )?works?\b|\b(?:{DAYNAME}|tomorrow)\b[^.!?;]{{0,12}}\bwill do\b|\b(?:any ?time|some ?time|early|late|end of) (?:next|this|the) (?:week|month) (?:will do|is (?:fine|ok|okay|good|early enough)|works|would do)\b",
            rf"\b(?:fine|ok|okay|good|happy) with {DAY}|\b(?:has|have|needs?|must|should)(?: to)? be (?:with me|done|ready|finished|complete|in my \w+|on my desk|here|back)(?: \w+)? (?:by|before|on)\b|^\W*(?:extended|moved|pushed|push|move|extend) (?:it )?(?:to|until|till) {DAY}",
            r"\b(?:it|this|that|everything|all of (?:it|this)|the (?:due date|deadline|whole thing)) (?:(?:moves?|slips?|slides?|shifts?)|(?:is|gets) (?:pushed|moved|shifted))(?: back| out| up)?(?: by)? (?:an?|one|two|three|\d) (?:business )?(?:days?|weeks?)\b",
            r"\bnew (?:(?:due|target|delivery|completion|internal|drop-dead|finish) )?(?:date|deadline|target|timing|time)(?: for (?:this|it))?(?: is| will be| for this|\s*[:=–-])|\b(?:give|giving|allow) (?:you|her|him|them|(?-i:[A-Z])\w+) (?:until|till|through|another|an extra|more time)\b|(?<!we )(?<!\bi )(?<!we still )(?<!i still )(?<!they )(?<!they still )\b(?:take|use|have) (?:until|till|through)\b",
            r"\bneed (?:it|this|that|them) (?:\w+ ){0,3}?(?:sooner|earlier|faster)\b|\b(?:got|have|granted|is) an extension\b|^\W*extension (?:is |hereby )?(?:granted|given|approved)\b|\b(?:happy|glad) to (?:give|grant) (?:you )?(?:the|an|that|this) extension\b|\b(?:more|extra) time\b|\b(?:extra|another|more) (?:\w+ )?(?:days?|hours?|week)\b",
            rf"\b(?:have|get|turn|send) (?:it|this|that|them|everything)(?: \w+){{0,3}}? (?:by|before|on) {DAY}",
            r"\b(?:the \d{1,2}(?:st|nd|rd|th)|end of (?:the |next |this )?(?:month|week|day)|\w+ (?:business |calendar |working )?days|\w+ weeks? from \w+|\d{1,2}/\d{1,2}(?:/\d{2,4})?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? \d{1,2}\w{0,2}|noon|[ap]\.?m\.?)\b[^.!?;]{0,12}(?:\b(?:is|would be|will be)|'s) (?:fine|ok|okay|good|enough|great|(?:soon|early|time) enough|plenty(?: of time)?)\b",
            r"\b(?:she|he|i|we|they|[a-z]+) (?:now |actually |also )?needs? (?:it|this|that|them|everything) (?:now )?(?:by|on|before|no later than|within)\b",
            r"\b(?:due|delivery|target|completion|submission|turn-?in|internal|drop-?dead|return) (?:date|deadline|time)(?: (?:for|of) [^.;]{1,40}?)?(?:'s| is| was| has| will be| shall be)?(?: hereby| now| been| just| got| being)* (?:moved|changed|extended|pushed|shifted|bumped|set|reset|advanced|continued|adjusted|accelerated|postponed)\b",
            rf"\b(?:rather than|instead of|in place of|in lieu of)\b(?= (?:on |by |the )?{DAY})",
            r"\b(?:i'd|i would|i|we|we'd)(?: now)? (?:like|want|need) (?:it|this|that|the \w+(?: \w+)?)\b[^.;!?]{0,60}\bnow\W*$|\b(?:is|would be|will be) (?:as (?:far|late) as (?:i|we) can (?:go|wait)|(?:my|the|our) (?:absolute )?(?:limit|latest|outside date))\b",
            r"\b(?:push|move|slide|bump|shift|bring|pull|extend|delay|postpone)\w* (?:it|this|that|the (?:due date|deadline|date))?(?: back| out| up| forward| off| in)?(?: by)? (?:an?|one|two|three|\d|another)(?: full| whole)? (?:days?|weeks?)\b|\b(?:an?|one|two|three|\d)(?: full| whole)? (?:days?|weeks?) (?:earlier|sooner|later|longer)\b",
            r"\b(?:can|could|may|will) (?:slip|slide|wait|move|shift|go)(?: back| out| up)?(?: by)?(?: another)? (?:an?|one|two|three|\d) (?:business |full )?(?:days?|weeks?)\b|\b(?:will not|do not|shall not|would not|won't|don't|wouldn't)(?: actually| really| now)? need (?:it|this|that|them|these|the \w+(?: \w+)?)(?: back)? (?:until|till)\b",
            rf"\b{DAYNAME}\b[^.;!?]{{0,12}}\b(?:now|please)?,? not (?:on |by )?{DAYNAME}\b",
            rf"\b(?:i|we)(?:'\w+)?(?: [\w']+){{0,4}}? (?:need|want|require|(?:have|had|got) to have|must have|like|could use|expect)(?: to (?:have|see|get))? {_WHOLE}(?: {_STATE}){{0,5}} {DAY}(?!'s){_NO_THING}",
            rf"\b(?:it|this|that|everything)(?:'s| is| will be)? (?:now due (?:on |by )?(?:the )?{DAY}|due (?:on |by )?(?:the )?{DAY}[^.;!?]{{0,20}} now\W*$)",
            rf"\b(?:move|push|slide|bump|shift|bring|pull|postpone|delay|extend|re-?schedule|re-?calendar|re-?set|put|stretch|roll|carry|accelerate|advance)(?: (?:back|out|up|off|forward|over))?(?: {_WHOLE}| the (?:due date|deadline|due))(?: (?:back|out|up|off|forward|down|over))?(?: (?:to|until|till|for|by))? (?:the )?{DAY}(?!'s){_NO_THING}|\bre-?calendar(?:ed)? (?:for|to) {DAY}",
            rf"\b(?:has|have|needs?|must|should|ought)(?: to)?(?: now)? (?:be (?:with me|done|ready|finished|complete|in my \w+|on my desk|here|back)|reach me|get (?:here|to me)|come (?:back )?to me|arrive|land (?:here|with me|on my desk))(?: \w+)? {DAY}",
            rf"\bcall it (?:by |for )?{DAY}|\b(?:new|revised|updated) (?:target|date|deadline|due date)(?: (?:of|by|on))? (?:the )?{DAY}|\byou (?:(?:now|both|all) )?(?:get|have got|'ve got|have|can have|may have)(?: it)? (?:until|till|through)\b",
            rf"\b{_ON_DAY} (?:(?:is|would be|will be|'s|should be|still is|seems) (?:(?:just|perfectly|quite|more than|absolutely) )?(?:fine|ok|okay|good|great|perfect|plenty|enough|sufficient|ample|acceptable|all right|alright|(?:plenty |quite )?(?:soon|early|time) enough)|(?:will|would|should) (?:do|suffice|be plenty|work)|suffices|does it|(?:(?:will|would|should|might|may) )?(?:suits?|serves?|helps?|answers?|works? for) (?:me|us)(?: (?:far|much|a lot|even|just as|quite))* (?:better|best|well|more)|suits? (?:me|us)|(?:is|would be|will be|'s|seems) (?:(?:far|much|a lot|of|the) )*(?:better|best|wiser|safer|more use|better use|preferable)(?! for (?:the|his|her|them|opposing|oc)\b))\b",
            rf"\b(?:please|pls|kindly|need you to|ask you to|(?:can|could|would|will) you)(?: \w+)? (?:finish|complete|wrap|do|deliver|turn|submit|send|get|hand|return|have|let me have)(?: {_WHOLE})?(?: (?:to me|in|up|over|around|back|done|ready|off))* (?:by|before|(?:no|not) later than) (?:the )?{DAY}|\blet me have {_WHOLE}(?: \w+)? (?:by|before|(?:no|not) later than|on) (?:the )?{DAY}|\bthere(?:'s| is) (?:now )?time (?:until|till) (?:the )?{DAY}",
            rf"\b(?:wrote|said|put|typed|told you)\b[^.;]{{0,30}}?\b(?:meant(?: to (?:say|write))?|should have (?:said|written))(?: by)? (?:the )?{DAY}|\b{DAYNAME}(?: (?:at )?(?:noon|morning|\d{{1,2}}(?::\d\d)? ?(?:[ap]\.?m\.?)?))? it (?:is|must be|has to be|will have to be|shall be|needs to be)\b(?! not)|\bthe (?:due )?date (?:is|will be)(?: now)? {DAY}[^.;]{{0,12}}\bnow\b|^\W*(?:(?:as )?(?:per|following|after) (?:our|the|your) (?:\w+ )?(?:call|talk|chat|conversation|discussion)|as (?:discussed|agreed))(?: \w+){{0,3}}\s*[:,–-]+ (?:\w+ ){{0,2}}{DAY}",
            rf"\b{_THEN}(?:,? (?:noon|morning|midday|afternoon))? (?:(?:would|will|should|might|could|is going to|'ll|'d)(?: \w+)? (?:do|suit|serve|work for|be (?:perfectly |quite |just )?{_FINE} (?:by|for|with)) (?:me|us)\b|(?:does|suits|serves|works? for) (?:me|us)(?: (?:just|quite|perfectly))?(?: {_FINE})?(?=\W*$|[,.;:!]|\s+-| (?:if|for|too|as|since|because|and)\b)|(?:would|will|should|'ll|'d)(?: \w+)? (?:do|work|suit|serve)(?: (?:just|quite|perfectly))? {_FINE}|(?:(?:would|will) be|is)(?: \w+)? (?:soon|early|time) enough)\b",
            rf"{_ON_DAY} (?:is|will be|would be|'s)(?: \w+)? (?:when|what) (?:i|we)(?:'ll|'d)?(?: really| actually| now)? (?:need|want|have to have|must have|expect) (?:it|this|that|them)\b",
            r"\b(?:tell|let) \w+(?: know)?(?: that)? (?:she|he|they)(?:'s| has| have| can have| may have| gets?)(?: got)? (?:it )?(?:until|till|through)\b|\b(?:let|allow|grant) \w+ (?:have )?(?:it )?(?:until|till|through)\b|\b(?:(?:\w+'s|her|his|their|the|that) )?(?:request|proposal|extension)(?: for [\w ]{1,20}?| of hers| of his)? is (?:hereby |also )?(?:granted|accepted)\b",
            rf"{LET_US_SAY}(?:by |for )?(?:the )?{DAY}(?!'s){_NO_THING}(?![^.;!?]{{0,40}}\bfor (?:the|our|a|that|your) (?:\w+ )?(?:call|meeting|hearing|depo\w*|lunch|talk|conference|interview|mediation|prep)\b)|^\W*(?:(?:please|pls|kindly|could you|can you),? )?(?:bump|move|push|slide|shift|postpone|delay|extend)(?:ed)? (?:back |out )?(?:to|until|till) {DAY}",
            rf"\b(?:make (?:sure|certain)|see (?:to it )?that|ensure)(?: that)? (?:it|this|that|they|everything|i|we)(?:'s| is| are| gets?| have it| get it| reaches me| comes)(?: \w+)? (?:done|ready|finished|complete|here|back|with me|in my \w+|on my desk|to me|in)(?: \w+)? (?:the )?{DAY}",
            rf"\b(?:let|have|allow) (?:{_DATED}|the summary)(?: to)? (?:go|slip|slide|move|run|drift|ride|be)(?: (?:out|back|over|off|up))? (?:to|until|till|til|through) (?:the )?{DAY}|\byou(?:'ve| have)? (?:now )?got(?: it)? (?:until|till|til|through) (?:the )?{DAY}",
            rf"{MOVES}",  # without a date: it is asked until when
            rf"^\W*(?:by |on )?{DAYNAME}\b[^.!?;]{{0,20}}\bplease\b(?= instead)|\b{DAY}[^.!?;]{{0,25}}\binstead\b",
        ),
        undone_by=("lead", "asked", "not", "others"),
    ),
    Act(  # by a length of time, counted from the day on which it is due
        "change_due", "attorney",
        rf"\b(?:extend|postpone|delay|push|slide|bump|shift|slip|move|pull|bring|advance|re-?schedule|stretch|shorten|cut|trim|shave|roll|knock)(?:ed|ing)?(?: (?:back|out|up|in|forward|off))?(?: {_DATED})?(?: (?:back|out|up|in|forward|off))?(?: by)? {LENGTH}",
        r"\bto (?:produce|respond|answer|sign|pay|file|serve|oppose|reply|object|appeal|decide|review)\b",
        ("Extend it by two business days.", "Please extend by one week", "Give Renee two more business days on this", "Take another day", "Postpone by a day", "You can have two more business days", "Tack on another week", "Move it to Maribel, and she can have till Tuesday noon", "Monday noon would serve me better than Friday."),
        forms=(
            r"\b(?:she|he|(?-i:[A-Z])\w+)(?: both| all)? (?:(?:can|may|could|should) (?:have|take|get|use)|gets)(?: it| this)? (?:until|till|through)\b",
            rf"\b(?:give|allow|allowing|giving|grant|granting) (?:it|this|that|her|him|them|you|yourself|(?-i:[A-Z])\w+)(?: one)? {MORE_LENGTH}",
            rf"^\W*{_BEGIN}(?:take|use|have) {MORE_LENGTH}|\b(?:you|she|he|they|(?-i:[A-Z])\w+)(?: both| all)? (?:(?:can|may|could) (?:take|have|use)|gets?) {MORE_LENGTH}|\b{LENGTH} (?:before|ahead of|prior to|in advance of|earlier than|sooner than|after|past|beyond|later than|more than) (?:it(?:'s| is)? (?:now )?due\b|(?:the|its|our) (?:due date|deadline)\b|(?:we )?(?:planned|agreed|said)\b)",
            rf"^\W*{_BEGIN}(?:add|tack on|allow|give|put|shave|cut|trim|knock|take) {LENGTH}(?: (?:(?:on)?to|off|from) (?:{_DATED})|\W*$)|^\W*{_BEGIN}(?:tack on|add) {MORE_LENGTH}|,? (?:so|therefore|hence|then) (?:please |pls |just |let's )*(?:add|tack on) {LENGTH} (?:on)?to {_DATED}",
        ),
        undone_by=("lead", "asked", "not"),
    ),
    Act(
        "priority_up", "attorney", r"\b(?:this (?:is|has become|just became) (?:now )?(?:urgent|a rush|top priority|an emergency)|bump (?:this|it) (?:up|to the top)|(?:make|treat) (?:this|it) (?:as )?(?:a (?:top |high |real )?priority|urgent|a rush|top priority|high priority)|drop everything|top priority now|needs? to be (?:a )?(?:rush|rushed|expedited)|(?:jump(?:s|ed)|goes|moves|moved|went|put (?:it|this)) to the (?:front|head|top) of the (?:line|queue|list|pile)|please (?:expedite|rush|prioriti[sz]e)|put (?:a |some )?(?:rush|hustle|hurry|speed|priority|fire) (?:on|under|behind) (?:it|this|that)|(?:hurry|hustle|rush) (?:it|this|that) (?:along|through|up))\b",
        r"\bnot\b[^.]{0,12}\b(?:urgent|rush)\b", ("This is now urgent.", "Please expedite"),
    ),
    Act(  # what needs no word for the work; questions about it: attorney/progress.py
        "status_request", "attorney",
        r"\bstatus\??\s*$|\bstatus (?:update|please|pls|check)\b|\bupdate\?|\beta\b\s*\?|^\W*(?:any|an) (?:update|progress|news|eta)\b|\b(?:just )?checking in\b|\b(?:are we|still|all) (?:good|on (?:course|schedule|target|time|track)|coming)\b[^.]*\?|\banything to report\b",
        "", ("Status?", "Any update?", "Checking in on this one.", "Still good for tomorrow?"),
        forms=(
            r"\b(?:anybody|anyone|somebody) (?:home|there|out there|alive|awake)\b\W*\?|\b(?:haven't|have not|havent|hadn't|not) heard (?:a (?:peep|word|thing|sound|whisper)|anything|boo|back|from (?:you|anyone|anybody|the desk))\b(?! (?:from (?:the|opposing|him|her|them|oc)|about the))|\bradio silence\b|\bcrickets\b",
        ),
    ),
)  # fmt: skip
