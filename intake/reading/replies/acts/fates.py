# ruff: noqa: E501  a pattern reads best on one line
"""What becomes of the task, by its verb in every voice: "withdraw this one", "I'm pulling it", "I want it shelved", "the
assignment is to be recalled". Each verb has the task for its object; of another thing it is no order."""

from collections.abc import Iterator

from intake.reading.replies.acts.act import AT_WORK, Act

_KIND = r"(?:task|assignment|project|request|work|job|order|piece|thing|matter|one|item|summary|memo|motion|draft|chart|outline|brief|log|index|binder|table|list|chronology|translation|letter|digest|report)"
_PRONOUN = r"(?:(?:it|this|that|them|these|those|everything|all of (?:it|this|that)|T-?\d+)\b(?: [\w-]+)??(?: (?:one|task|assignment|project|request|work|job|thing|whole thing)\b)?)"
_NAMED = rf"(?:(?:the|my|our|your) (?:[\w'-]+ ){{0,3}}?(?:{_KIND})\b(?: (?:of|on|for) (?:the )?[\w'-]+)?)"
# "all work on this assignment", "what was paused"
_WORKED = r"(?:(?:all |any |further |any further )*work(?: (?:on|for|under) (?:it|this|that|the \w+)(?: (?:one|task|assignment|project|matter))?)?)"
_BE = r"(?:is|are|was|were|has been|have been|be|being|gets?|(?:is|are) (?:now |hereby )?(?:to be|being)|(?:should|shall|must|may|can|could|will|might|ought to|needs? to|has to|have to)(?: now| therefore| also)? be)"
_NOW = r"(?: (?:now|hereby|also|therefore|please|simply|just|currently))*"
_STANDS = r"(?:,? (?:now|currently|which is|that is|still)*,? ?(?:on hold|paused|parked|offered|in hand|below|above|in question),?)?"


def object_(letter: str) -> str:
    return f"(?P<obj{letter}>{_PRONOUN}|{_NAMED}|{_WORKED})"


def voices(base: str, done: str, doing: str, after: str = "", behind: str = "") -> Iterator[str]:
    """The verb as an order, as what the writer does herself, as what is wanted, and of the task. `after`: the word that
    belongs to the verb ("take it BACK"); `behind`: what must follow."""
    for form, lead in (
        (base, ""),
        (doing, r"(?:^\W*|\b(?:i|we)(?:'m|'re| am| are)(?: just| now| hereby| officially)* )"),
    ):
        if after:
            yield rf"{lead}\b{form} {object_('a')} (?:right )?{after}\b{behind}|{lead}\b{form} {after} (?:on |of |with )?{object_('b')}{behind}"
        else:
            yield rf"{lead}\b{form} {object_('c')}{behind}"
    tail = f" {after}" if after else ""
    yield rf"\b(?:want|wants|need|needs|like|have|get|see|wish|prefer)(?: to (?:have|see))? {object_('d')} (?:to be |be )?{done}{tail}\b"
    yield rf"(?:{object_('e')}|\bwhat (?:was|is|has been|we) (?:on hold|paused|parked)){_STANDS} {_BE}{_NOW} {done}{tail}\b"


_ENDED = (
    *voices(
        r"(?:cancel|withdraw|scrap|recall|rescind|retract|revoke|abandon|discontinue|scratch|bin|trash|ditch|terminate|kill|axe|nix|junk|drop(?! (?:it|this|that|them) (?:in|into|by|off|to|on|at|down)\b))",
        r"(?:cancell?ed|withdrawn|scrapped|recalled|rescinded|retracted|revoked|abandoned|discontinued|scratched|binned|trashed|ditched|terminated|killed|axed|nixed|junked|dropped)",
        r"(?:cancell?ing|withdrawing|scrapping|recalling|rescinding|retracting|revoking|abandoning|discontinuing|scratching|binning|trashing|ditching|terminating|killing|axing|nixing|junking|dropping)",
    ),
    *voices("call", "called", "calling", "off"),
    *voices(
        "(?:take|pull|call)",
        "(?:taken|pulled|called)",
        "(?:taking|pulling|calling)",
        "back",
        r"(?! (?:up|in|out|on|together|later|then|over|to|and|until|till|when|by|with|a|one|two|\d)\b)",
    ),
    *voices("take", "taken", "taking", "down"),
    *voices(
        "(?<!or )(?:toss|chuck|dump|jettison|lose|86)(?! (?:it|this|that|them) (?:in|into|over|together|around|to|at)\\b)",
        "(?:tossed|chucked|dumped|jettisoned)",
        "(?:tossing|chucking|dumping|jettisoning)",
        "",
        r"(?: out| away| aside)?(?=\W*$|[,.;:!–-]| (?:please|pls|now|then|because|since|as|we|they|no|entirely|altogether)\b)",
    ),
    *voices(
        "(?:throw|toss|chuck|pitch)",
        "(?:thrown|tossed|chucked|pitched)",
        "(?:throwing|tossing|chucking|pitching)",
        "(?:out|away|overboard)",
        r"(?! (?:there|to|for|into)\b)",
    ),
    *voices("get", "gotten", "getting", "rid of", ""),
    r"\b(?:be|we're|we are|i'm|i am) (?:all )?(?:rid of|done with|finished with|through with) (?P<objx>(?:it|this|that)(?: (?:one|task|assignment|job|whole thing))?)(?=\W*$|[,.;!:])",
    r"\b(?:consider|treat|regard|deem|count|call|mark)(?: please)? (?P<objy>(?:it|this|that|(?:my|the|this|our) (?:request|task|assignment|order|job|project|summary|work))(?: (?:one|task|assignment|request|job))?)(?: as)?(?: being| having been| now)? (?:cancell?ed|withdrawn|dead|moot|off|closed|scrapped|abandoned|dropped|rescinded|recalled|null|void|over|unneeded|unnecessary|not (?:needed|required)|no longer (?:needed|required|wanted))\b(?! (?:if|unless)\b)",
    rf"(?:{object_('z')})(?: one| task| thing)?(?:'s| is)(?: now| officially| all| stone| as good as| pretty much)* (?:dead|kaput|toast|a dead letter|history|a goner|off the (?:table|list|board|books|menu|docket)|dead in the water|defunct)\b",
    r"\b(?:close|wind|wrap|write) (?:her|him|it|this|that|this one|that one|the (?:task|assignment|request|whole thing)) (?:out|down|off)(?: (?:please|now))?,? ?(?:unfinished|incomplete|as is|as it (?:is|stands)|without|no need|nothing|don't|half[- ]done)",
    r"\b(?:close|wind|write) (?:her|him|it|this|that|(?:this|that) one|the (?:task|assignment|request|whole thing)) out(?=\W*$|[,.;!:])",
    r"^\W*(?:so |and |then |please |pls |now )*(?:strike |take |scratch )?off (?:the|your|our) (?:list|books|board|docket|calendar|plate)s?(?=\W*$|[.,;!:])",
    r"\b(?:it|this|that|(?:this|that) one|the (?:summary|task|assignment|work|request|job))(?:'s| is| has become| becomes| seems| was)(?: now| all| quite| rather| entirely| wholly| completely| therefore)* (?:unnecessary|superfluous|pointless|unneeded|redundant|academic|surplus|obsolete|overtaken|of no further use|wasted (?:work|effort))\b",
    r"\b(?:pencils?|pens?|tools)\b[^.;!?]{0,12}\bdown\b[^.;!?]{0,12}\b(?:for good|permanently|forever|once and for all)\b",
    r"\b(?:close|shut) (?:the|your|our) (?:file|book|books) on (?P<objf3>(?:it|this|that)(?: (?:one|task|assignment|job))?)(?=\W*$|[.,;:!]| (?:please|pls|now|then|for good|and)\b)",
    r"\b(?:went|gone|go|gone and) (?:and|ahead and) settled\b(?! (?:in|for the night|on a)\b)",
    *voices(
        "(?:bury|sink|nuke|axe|strike)",
        "(?:buried|sunk|nuked|axed|struck)",
        "(?:burying|sinking|nuking|axing)",
        "",
        r"(?=\W*$|[,.;:!–-]| (?:please|pls|now|then|because|since|as|we|the case|they|entirely|altogether)\b)",
    ),
    r"\b(?:off|from) hold and (?:off|from|out of) (?:the|your|our|my) (?:list|board|books|docket|plate|calendar|queue)s?\b",
    r"\b(?:have|has|find|finds|see|sees|having)(?: now| really| frankly)* no (?:further |more |longer any |longer a |earthly |remaining )?(?:need|use|call|want|occasion) (?:of|for) (?P<objw2>(?:it|this|that|the \w+)(?: (?:one|task|assignment|work))?)(?! (?:until|till|before|by|on)\b)",
    r"\b(?:sha|wo|do|does|would|ca)(?:n't|nt|n’t)(?: (?:ever|actually|really|now|be|in fact|after all))* (?:need(?:ing)?|want(?:ing)?|require|requiring|use|using|have (?:any )?(?:need|use) (?:of|for))(?: again)? (?P<objv2>(?:it|this|that|the \w+)(?: (?:one|task|assignment|work))?)(?: again)? (?:after all|now|any ?more|any longer|ever)\b(?! (?:until|till|before|by|on)\b)",
    r"\b(?:nobody|no one|no-one|none of us|we|i)(?:'s| is|'re| are|'m| am|'ll| will)?(?: (?!(?:may|might|could|can|probably|perhaps|possibly|hopefully)\b)\w+)? (?:ever|never)(?: (?:going to|gonna|be|will|to))* (?:need|want|use)(?:ing)? (?P<objt2>(?:it|this|that)(?: (?:one|thing|task|summary))?|the \w+)\b(?! (?:before|until|till|as|so|more)\b)",
    *voices(
        "(?:close|shut|write|wind)",
        "(?:closed|shut|written|wound)",
        "(?:closing|shutting|writing|winding)",
        "(?:down|off|out as (?:cancell?ed|moot|withdrawn|unneeded))",
    ),
    *voices(
        "pull",
        "pulled",
        "pulling",
        "",
        r"(?<!\bforward)(?<!\bup)(?<!\bahead)(?<!\btogether)(?<!\bin)(?= ?(?:$|[.,;:!–-])| (?:please|pls|now|because|since|as|entirely|altogether|from (?:the|your|our) (?:list|board|queue|docket|desk|pile))\b)",
    ),
    *voices(
        "(?:take|strike|cross|remove|scratch|pull)",
        "(?:taken|struck|crossed|removed|scratched|pulled)",
        "(?:taking|striking|crossing|removing|scratching|pulling)",
        r"(?:back )?(?:off|from) (?:your|the|our|everybody's|everyone's) (?:list|plate|calendar|desk|queue|board|books|docket|pile|stack|slate|market|radar)s?",
    ),
)
_QUITS = (
    rf"(?:{object_('z2')}|^\W*)(?: one| task)? ?(?:now )?(?:(?:goes|go|belongs|can go|may go)(?: straight)? (?:in|into|to|on|out) the (?:bin|trash|garbage|rubbish|waste ?basket|shredder|scrap ?heap|graveyard|window|dumpster)|(?:gets?|is given) the (?:axe|ax|chop|boot|hook)|bites the dust|is (?:off|out) for good)\b",
    r"\b(?:can|may|should|could|please|pls|go ahead and|just|let's|y'all|to) (?:all |both |now )*quit(?: (?:(?:work(?:ing)? )?(?:on|with) (?:it|this|that)(?: one| task)?|work(?:ing)?|here))?(?=\W*$|[.;!,:]| (?:now|altogether|entirely|for good)\b)",
    r"^\W*(?:please |pls |ok |so |then )*quit(?: (?:work(?:ing)?))?(?: (?:on|with)) (?:it|this|that|the \w+)(?: one| task)?(?=\W*$|[.;!,:]| (?:now|altogether|entirely|for good|please|pls)\b)",
    r"^\W*(?:please |pls |kindly )*(?:withdraw|cancel|recall|scrap|kill)(?: (?:please|pls|now|thanks|thx))*(?=\W*$|[,;.!]| (?:nobody|no one|before|the client|we|i|they|client|case|it|as|because|since)\b)|\b(?:we(?:'re| are)?|i(?:'m| am)?|so|therefore|then|hence) (?:cancel|withdraw|cancell?ing|withdrawing)\W*$",
    rf"\b(?:let|lay) {object_('q')} (?:go|drop|die|lapse)(?: (?:entirely|altogether|now|for good|please))*(?=\W*$|[.,;!])(?! (?:out|to|by|in|forward|ahead))",
    rf"\b(?:no (?:further|more) (?:work|time|hours|effort))\b[^.!?;]{{0,20}}\b(?:be|is|are)? ?(?:needed|necessary|required|wanted|billed|spent|put in)\b(?! (?:until|till|before|for now|yet))|\b(?:won't|will not) (?:now )?be (?:going ahead|proceeding|going forward) with {object_('r')}",
)
_RESTS = (
    *voices(
        r"(?:pause|suspend|freeze|park|shelve|table|halt|mothball|defer)",
        r"(?:paused|suspended|frozen|parked|shelved|tabled|halted|mothballed|held|deferred)",
        r"(?:pausing|suspending|freezing|parking|shelving|tabling|halting|mothballing|holding)",
    ),
    *voices(
        "(?:set|put|lay|leave|place)",
        "(?:set|put|laid|left|placed)",
        "(?:setting|putting|laying|leaving|placing)",
        r"(?:aside|to (?:one|the) side|by(?= (?:for|until|till)\b|\W*$)|on (?:hold|ice|pause|the (?:back ?burner|shelf|side))|in abeyance|in (?:the )?(?:drawer|freezer|cold storage))",
    ),
    *voices("sit", "sat", "sitting", "on", r"(?! (?:the|a|my|your|page|top)\b)"),
    rf"\bsit (?:tight )?on {object_('h2')}",
    *voices(
        "(?:hold|keep)",
        "(?:held|kept)",
        "(?:holding|keeping)",
        r"(?:back|in abeyance|on (?:hold|ice|pause|the (?:shelf|back ?burner))|in (?:your|the|a) (?:drawer|back pocket))",
        r"(?! (?:to|up|together|with|copies)\b)",
    ),
)
_WORKS = (
    r"(?:do|start|touch|pick|work|go|begin|spend|proceed|continue|bill|take|put|carry|lift|open|move|get|accept|claim)"
)
_SAYS_SO = r"(?:until|till|til) (?:you(?:'ve| have)? (?:hear|heard|get|have)|i(?:'ve|'m|'d)?|we(?:'ve|'re)?|she|he|(?:the|my|our) (?!\d|end\b|week|middle|month|first\b|last\b)\w+|further|(?:(?:ms|mr|mrs|dr)\.? )?(?!(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|noon|eod|cob|close)\w*\b)(?-i:[A-Z])\w+|told|instructed|notified|otherwise)\b(?![^.;!?]*\bT-?\d{3})"
_STAYS_IDLE = (
    rf"\b(?:don't|do not|dont|nobody|no one|no-one|let no one|none of you|not to)(?: (?:please|anybody|anyone|any of you|you|y'all|let (?:anyone|anybody)|should|is to|are to|must|may|need))* {_WORKS}(?:s|es|ing)?\b(?: (?:on|with|at|up|in|any|anything|any ?more|more|further|else|it|this|that|these|them|one|task|assignment|work|working|a|an|thing|another|hour|hours|minute|time|going|forward|ahead|please|(?P<objn2>the [\w-]+)))*,? {_SAYS_SO}",
    rf"\b(?:nothing|no) (?:more|further|else)\b[^.;!?]{{0,40}}?\b{_SAYS_SO}|(?:^\W*|[,;:] |\b(?:please|pls|just|so|and|then|kindly|now) )(?:hold|stop|freeze|pause|sit|wait|whoa|park)(?: (?:your|the) (?:horses|fire|pen|phone|line))?(?: (?:up|off|tight|still|right there))?(?:,? (?:on|with|at) (?:it|this|that|the \w+)(?: one)?)? {_SAYS_SO}",
    r"\bpending\b[^.;!?]*\bno (?:(?:further|more) )?(?:work|time|hours?)\b|\bno (?:(?:further|more) )?(?:work|time|hours?)\b[^.;!?]*\bpending\b",
    rf"\b(?:set|put|leave|keep|lay|stick) {object_('w')} (?:on|in|to|under|by|at) (?:the|a|your|one) (?:[\w-]+ ){{1,3}}?(?:for (?:now|a (?:while|spell|bit)|the (?:moment|present|time being))|until|till)\b(?! (?:mon|tue|wed|thu|fri|tomorrow|next|the \d|the (?:end|week|middle)|jan|feb|mar|apr|may \d|june?|july?|aug|sep|oct|nov|dec|end of|eod|cob|noon|\d))",
    r"\b(?:don't|do not|nobody|not to) (?:please )?(?:let|have) (?:anyone|anybody|them|her|him|somebody|someone|(?-i:[A-Z])\w+) (?:start|begin|touch|do|take|work|pick)\b[^.;!?]{0,20}\b(?:yet|until|till|for now|this|it)\b",
    r"\b(?:wait|hold (?:off|fire|on|your (?:horses|fire))|hang fire)(?: (?:with|on) (?:it|this|that|everything|all (?:of )?(?:it|this)|the \w+))? (?:for (?:now|the (?:moment|present|time being))|until further notice)\b",
    r"^\W*(?:(?:ok|okay|please|pls|so|and|this|put|all|everything|sorry|let's go)[, ]+)*(?:on|onto|into|to|in) (?:hold|ice|pause|mothballs|cold storage|hibernation|limbo|the (?:shelf|deep freeze|ice ?box|cooler|freezer|fridge|back ?burner|drawer)|(?:a )?holding pattern)\b",
    r"\b(?:nobody|no one|no-one|none of you) (?:should |is to |needs to |is |has to )?(?:please )?(?:starts?|begins?|touch(?:es)?|takes?|picks?|does?|do|working|work)\b[^.;!?]{0,25}?(?:\byet\b|\bfor now\b|\buntil\b|\btill\b|\bfor the (?:moment|present|time being)\b|\b(?:it|this|that)(?: one| up)?\W*$)",
    r"\bstop (?:where you are|right there|there|in your tracks|what you(?:'re| are) doing)\b|\bstay (?:your|the) (?:hand|pen)s?\b",
    rf"\b(?:let|leave|have) {object_('s')} (?:to )?(?:rest|sit|lie|idle|wait|simmer|ride|sleep|cool|be)(?: (?:for now|a (?:spell|while|bit|piece)|awhile|where (?:it|they) (?:is|are|lies?)|there|idle|still|on the shelf))*\b(?! (?:until|till)? ?(?:mon|tue|wed|thu|fri|tomorrow|next|the \d|the (?:end|week|middle)|jan|feb|mar|apr|may \d|june?|july?|aug|sep|oct|nov|dec|end of|eod|cob|noon|\d))",
    rf"{object_('t')} (?:can|could|may|might|should|must|shall|will have to|has to|is to|needs to|had better|would better|ought to)(?: now| all| please| therefore)? (?:rest|sit|pause|stop|cease|lie|idle|halt|stand down|stand still|keep|stay put|stay where (?:it is|they are))\b(?! (?:until|till|for|to)? ?(?:mon|tue|wed|thu|fri|tomorrow|next|the \d|the (?:end|week|middle)|jan|feb|mar|apr|may \d|june?|july?|aug|sep|oct|nov|dec|end of|eod|cob|noon|\d))",
    # of the task, or of the one whose number stands before: "1329 goes on ice"
    rf"(?:{object_('y2')}|^\W*)(?: one| task)? ?(?:now )?(?:goes|go|stays|stay|sits|sit|belongs|moves|shifts|slides|slips|retires|rests|is to (?:go|stay|rest)|will (?:go|stay)|can (?:go|stay)|may (?:go|stay))(?: back| straight)? (?:on|in|into|to|under) (?:hold|ice|pause|standby|(?:the )?(?:shelf|freezer|fridge|ice ?box|cooler|back ?burner|drawer|deep freeze|parking lot|bench)|mothballs|cold storage|limbo|abeyance|suspense|hibernation)\b(?! (?:mon|tue|wed|thu|fri)\w*day)",
    r"\b(?:a|the) (?:hold|pause|stay|moratorium) on (?P<obju>(?:it|this|that|the [\w-]+)(?: (?:one|task|assignment|project))?)(?= ?(?:$|[.,;:!?])| (?:please|pls|for|until|till|while|now)\b)",
)
# Verbs of ending a rest: "defrost this one", "un-shelve it"; and the places where it rests
_WARM = r"(?:thaw|defrost|resurrect|rekindl|re-?animat|re-?ignit|re-?launch|exhum|disinter|re-?heat)e?"
_IDLED = r"(?:shelv|mothball|bench|tabl|leash|chain|stick|bury|plug|thaw)e?"
_COLD = r"(?:(?:the |its |deep |cold )*(?:hibernation|mothballs|freeze|freezer|fridge|ice ?box|storage|drawer|closet|ice|cellar|attic|limbo|shelf|garage|parking lot|doldrums|back ?burner|grave))"
_HER = r"(?:(?:it|this|that|her|him|'er|things|everything)(?: (?:one|task|assignment|project|thing))?|the \w+|work)"
_GOES_ON = (
    rf"\b(?:start|fire|crank|rev|boot|spin|wake|gear|power|kick|get|bring|switch|turn|warm|whip|roll|hoist)(?:ing)? {_HER} (?:right )?(?:back (?:up|in|on|to life|at it|into gear|off the shelf)|up(?=\W*$|[,.;!:]| (?:again|please|pls|now|and|&|then)\b)|going(?: again)?|moving(?: again)?|rolling(?: again)?|running(?: again)?|again)\b(?! (?:to|with) (?:the|him|them|me)\b)",
    r"\b(?:so|then|and|now),? (?:pray|do|kindly|please|pls|you (?:can|may)|you(?:'re| are) (?:free|clear) to) (?:continue|proceed|carry on|go on|resume|go ahead|press on)\b|\blet (?:her|it|'er|this|this one) (?:rip|roll|fly)\b",
    r"\bget (?:going|moving|cracking|rolling|cooking|busy|to it|at it|after it|on)(?: (?:on|with|at) (?:it|this|that|the \w+)(?: one| task)?)?(?: again| now| please)*(?=\W*$|[,.;!:]| (?:and|again)\b)",
    *voices(
        rf"(?:resume|restart|un-?(?:pause|freeze|park|{_IDLED})|revive|recommence|reactivate|reinstate|re-?awaken|{_WARM})",
        rf"(?:resumed|restarted|un-?(?:paused|frozen|parked|{_IDLED}e?d)|revived|recommenced|reactivated|reinstated|re-?awakened|{_WARM}e?d)",
        rf"(?:resuming|restarting|un-?(?:pausing|freezing|parking|{_IDLED}ing)|reviving|recommencing|reactivating|reinstating|{_WARM}ing)",
    ),
    *voices(
        "(?:thaw|dig|dust)",
        "(?:thawed|dug|dusted)",
        "(?:thawing|digging|dusting)",
        "(?:out|off|back up)",
        r"(?! (?:there|to|for|the)\b)",
    ),
    *voices(
        "(?:pull|bring|get|drag|haul|fish|dig|lift|fetch|coax)",
        "(?:pulled|brought|dragged|hauled|fished|dug|lifted|fetched)",
        "(?:pulling|bringing|getting|dragging|hauling|fishing|digging|lifting)",
        rf"(?:back )?(?:out of|from|off) {_COLD}",
    ),
    rf"{object_('y3')}(?: one| task)?(?:'s| is| are| comes?| gets?| can come| may come| should come| is to come)(?: now| back| officially| hereby| finally)* (?:out of|off) {_COLD}\b",
    rf"^\W*(?:(?:ok|okay|so|and|now|then|right)[, ]+)*(?:out of|off) {_COLD} with {object_('y4')}",
    # back where the work is done: "back on the stove with this one", "hit play", "start your engines"
    rf"(?:^\W*|[,;:] )(?:(?:right|so|ok|okay|then|now|and|please|everybody|everyone|it's|this is|this one is|put (?:it|this)|get (?:it|this))[, ]+)*back (?:on|onto|in|into|to|at) {AT_WORK}(?! (?:mon|tue|wed|thu|fri|at|for (?:the )?(?:hearing|trial|mediation))\w*)",
    r"\b(?:hit|press|push|punch) (?:the )?(?:play|resume|go|start|un-?pause)(?: button)?\b(?! (?:on the|to the|back)\b)|\bstart your engines\b|\b(?:release|loosen|let go of) the (?:hand ?brakes?|brakes?|parking brake)\b|\bbreathe (?:some |new |fresh )?life (?:back )?into (?:it|this|that|the \w+)\b",
    r"\b(?:nap ?time|(?:the |its |this )?(?:nap|siesta|holiday|vacation|rest|slumber|hibernation|beauty sleep|time-?out|intermission|recess)) (?:is|'s) (?:now )?(?:over|done|up|at an end)(?= (?:for|on|with) (?:it|this|that)\b| ?(?:$|[.,;:!]))",
    rf"{object_('v')} (?:can|may|should|is to|must|could|shall|ought to|has authority to|is (?:clear|cleared|free|good|authori[sz]ed) to|to)(?: now| again| therefore| once more)? (?:recommence|restart|start|begin|go (?:on|ahead|forward)|continue|proceed|resume|move (?:on|ahead|forward)|run again)\b(?! to (?!work)\w+| (?:being |on )?(?:\w+ing|hold|ice|pause)\b)",
    r"\b(?:get|saddle|hop|jump|climb|come|go|dive|you(?:'re| are)|y'all(?:'re| are)?|we(?:'re| are)) (?:right )?back (?:up |in |on |at |to |into )*(?:on|at|to|into|with) (?:it|this|that|the (?:task|assignment|work|project|job))\b|\b(?:have|pick|take|get) (?:another|a fresh) (?:go|run|crack) at (?:it|this)\b",
    r"\bas you were\b(?! (?:saying|asked|told))|\b(?:the )?(?:brakes?|leash|lid|clamps?) (?:is|are|comes?|can come) off\b|\b(?:hold|pause|stay|freeze)(?: on (?:it|this|that|the)(?: \w+)?)? (?:is |has been |was )?(?:no longer|lifted|over|off|released|ended|gone|dissolved|behind us)\b",
)

ROWS: tuple[Act, ...] = (
    Act(
        "cancel", "attorney", "", r"\b(?:for now|for the (?:moment|time being|present)|temporarily|until|till|pending)\b|\bdrop (?:me|by|off)\b|\b(?:(?:i|we) (?:need|want|have) to|let me) (?:think|talk|check|decide|see|ask|consider|regroup|speak|confirm)\b",
        ("I'm withdrawing this one.", "I should like the assignment to be called off.", "Dana asks that this task be cancelled.", "What was paused may now be cancelled for good.", "Please take it back off the board.", "Pull this back, we have one on file", "Y'all can quit on this.", "Withdraw, nobody needs to take it", "Let it go for good."),
        forms=(*_ENDED, *_QUITS), undone_by=("not", "if", "lead", "asked", "others", "nearly"),
    ),
    Act(
        "hold", "attorney", "", r"\b(?:off|from) hold\b|\b(?:fil(?:e|ing)|serv(?:e|ing))\b",
        ("Might I ask you to set this aside for the moment?", "On ice please.", "Dana asks that work on this assignment be suspended until further notice.", "I should be grateful if the work could rest until I have spoken with him.", "Nobody start yet.", "Stop where you are for now.", "Would you keep this back for the present?"),
        forms=(*_RESTS, *_STAYS_IDLE, r"\b(?:hang|hold(?: your)?) fire\b|\bhold your horses\b|\b(?:down tools|tools down)\b|\bsit on your hands\b"),
        undone_by=("not", "if", "lead", "asked", "others"),
    ),
    Act(
        "resume", "attorney", "", r"\b(?:don't|do not|not|before you|until) (?:yet )?(?:resume|restart|continue|proceed)\b|\bstill on hold\b|\bnot (?:now|yet|just yet)\b|\b(?:when(?:ever)?|once|until|till|whether|as soon as|before) (?:i|we|they|he|she|you and i|the [\w-]+(?: [\w-]+)?|(?-i:[A-Z])\w+) (?!(?:you|please)\b)\w+",
        ("The work may go forward.", "Dana has authorized work on this assignment to recommence.", "Saddle back up on this one.", "You can get back at it.", "I'm reviving this one."),
        forms=_GOES_ON, undone_by=("not", "if", "asked", "others"),
    ),
)  # fmt: skip
