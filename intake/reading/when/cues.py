# ruff: noqa: E501  a pattern reads best on one line
"""The words left and right of a time that tell what it is for: one pattern a cue, examples beside it."""

from intake import patterns as re

EVENT = (
    r"hearing|trial|mediation|arbitration|deposition|depo|conference|mtg|cmc|msc|meeting|meet|call|zoom|interview|closing|oral argument"
    r"|argument|appearance|sentencing|ime|inspection|appointment|consult(?:ation)?|site visit|visit|pretrial|filing|filing deadline"
    r"|filing date|production date|compliance date|submission|statute|sol|limitations?|return date|court date|deadline to (?:file|respond|serve)|flight|presentation|session|"
    r"board meeting|signing(?! (?:set|cop(?:y|ies)|packet|package|binder|version)\b)|ceremony|oath|expiration|status conference|case management|ex parte|trc|prove[- ]up|cutoff|cut-off"
)
DUE = re.compile(
    r"(?:\bby|\bwithin|\b(?:should|ought to|was meant to|was supposed to|must) (?:say|read|have (?:said|been|read))|\bdue(?: date| back| in| to me)?(?: is| on| by)?|\bdeadline(?: is| of| for (?:this|me))?|\bno later than|\bnot later than|\bnlt|\buntil|\btill"
    r"|\bon or before|\bbefore or on|\bneed(?:s|ed)?(?: it| this| them| these| that| all of (?:it|this|these))?(?: done| back| finished| ready| in hand| complete[d]?)?"
    r"|\bback(?: to (?:me|us|her|him))?|(?<!\bwrote )(?<!\bspoke )(?<!\btalked )(?<!\bsaid )(?<!\bcame )(?<!\bcomplained )(?<!\bsent it )(?<!\bsent this )(?<!\bmet )(?<!\blunch )(?<!\bdinner )\b(?:to|with) (?:me|us|her|him)|\b(?:drafts?|cop(?:y|ies)|version|final|outline|summary|rest|it|them|this|that|back|over) (?:to|with) (?-i:[A-Z][a-z]+)|\bin my (?:inbox|hands|box)|\bon my desk|\bwant(?:s|ed)? (?:it|this|them|these)(?: back| done)?"
    r"|\bmust have(?: it| this)?|\bready(?: to go)?|\btarget(?:ing)?(?: date)?|\breturn(?:ed)?(?: date)?|\bhave (?:it|this|them|these)(?: back| done| ready)?"
    r"|\bmake (?:that|it)|\blet'?s (?:say|do|go for|go with|call it|make it)|\bcall it|\bgo with|\bturn(?:ed)? (?:it )?around|\bneeded|\bwanted|\b(?<!was )(?<!were )(?<!got )complete(?:d)?|\b(?<!was )(?<!were )(?<!got )finish(?:ed)?|\b(?<!was )(?<!were )(?<!got )done|\bdrop[- ]dead(?: date)?(?: is)?|\bmake it|\bmove (?:it|this|that|the deadline|the due date)? ?(?:up )?to"
    r"|\bpush(?:ed)?(?: it| this| that| back)?(?: out| back)? (?:to|until)|\bextend(?:ed)?(?: it| this)? (?:to|until|through)|\bchange(?:d)? (?:it |the deadline |the due date )?to|\bwork(?:ing)? day|\bsubmit(?:ted)? (?:it )?to me|\bturn(?:ed)? in)"
    r"(?:[\s:(,-]+(?:on|at|by|for|the|around|about|of|end|early|late|sometime|say|maybe|like|then|pls|please|is|it|set|this|or|and|before|no later than|close|draft|me|to))*[\s:(*,-]*$",
    re.I,
)
LATEST = re.compile(
    r"^[\s,(]*(?:(?:recess|break|hour|mark|bell|cut-?off|sharp|or so)\s+)?(?:at the (?:very |absolute )?latest|latest|the latest|at the outside|the outside|(?:as )?(?:the|my|our|an?) (?:outer|outside|absolute|very|hard|real) limit|(?:as )?(?:the|my|our) limit\b|otherwise|if not|max(?:imum)?\b|tops\b|drop[- ]dead)",
    re.I,
)
# "Wednesday is the very latest I can wait", "Friday is as late as I can go", "Monday would be my limit"
THE_LATEST = re.compile(
    r"^[\s,]*(?:is|'s|would be|will be)\s+(?:really |absolutely |about |honestly )*(?:(?:the|my|our)\s+(?:very |absolute |real |hard |outer |outside )*(?:latest|limit|cut-?off|last (?:day|moment|minute|chance|date)|drop[- ]dead(?: date)?|outside date)\b|as (?:late|far|long) as (?:i|we) can\b|cutting it (?:close|fine|thin)\b)",
    re.I,
)
LATEST_LEFT = re.compile(
    r"(?:\b(?:no|not) later than|\b(?:not|never|n't) (?:(?:go|run|slip|wait|drag on|let it (?:go|slip|run)) )?(?:past|beyond)|\bnlt|\bat the (?:very |absolute )?latest|\botherwise|\bif not|\babsolute(?:ly)? (?:must|by)|\bdrop[- ]dead(?: date)?(?: is)?:?|\blatest:?|\bcan go as late as|\bhard deadline(?: is)?:?)[\s,]*(?:by |on |the )*$",
    re.I,
)
WISH_LEFT = re.compile(
    r"(?:\bin an? (?:perfect|ideal|better|just) world|\b(?:shoot|aim|hop)(?:ing|e)? for|\bhop(?:ing|e) (?:to|i can|we can) (?:have|see|get|receive|read) (?:(?:it|this|that|them|these|everything|the \w+(?: \w+)?)\s?)?(?:in hand|back|done|ready|in my \w+|on my desk)?|\bideally|\bpreferably|\bhopefully|\bwould (?:love|like|prefer)(?: it| this| to have(?: it| this)?)?|\bif possible|\bwould be (?:great|nice|ideal)|\btry for|\bbest case|\b(?:i|we)(?:'d| had| have|'ve| was| were)? (?:rather |sort of |kind of |originally |been |first )*(?:thought|thinking|hoped|figured|pictured|envisioned|contemplated)(?: of| about| on| perhaps| maybe)?|\bmy (?:thought|hope|idea|suggestion|preference|wish|proposal|thinking)(?: is| was| would be|:))[\s,]*(?:by |on |the |for )*$",
    re.I,
)
WISH_RIGHT = re.compile(
    r"^[\s,(]*(?:if (?:you can|possible|at all possible|feasible)|(?:might|may|could|would) (?:not )?be (?:feasible|possible|realistic|manageable|doable)|ideally|would be (?:(?:a |an |my |pure |sheer )?(?:dream|dreamy|heaven(?:ly)?|divine|bliss|blessing|miracle|luxury|treat|bonus|marvel(?:l?ous)?|gift)\b|great|ideal|nice|better|best|perfect|even better|super|awesome|fantastic|wonderful|amazing|lovely|appreciated|helpful)|preferred|is better|is ideal)",
    re.I,
)
# what is said of a time right behind it: "Friday works", "the 30th is fine", "Wednesday will do", "Monday is soon enough"
_GOOD = (
    r"(?:fine|good|great|ok(?:ay)?|perfect(?:ly)?|ideal|plenty|(?:soon|early|time|good) enough|enough|sufficient|best|dreamy|heaven(?:ly)?|a dream|divine|lovely|grand|splendid|plenty soon|doable|all right|alright|acceptable|lovely|nice|cool|fair|realistic|workable|feasible|super|awesome|terrific|fab(?:ulous)?|amazing|fantastic|wonderful|brilliant|swell|appreciated|helpful|best|(?:when|what) (?:i|we)(?:'d|'ll|'ve| would| will| really| do| am|'m)* (?:need|want|like|prefer|require|expect|(?:have|got) to have|must have|should have|expecting|counting on)"
    r"|(?:the |my |our |your )?(?:absolute |hard |real |internal )?(?:target|deadline|goal|latest|due date|drop[- ]dead|day (?:for|i need|i want)))\b"
)
_AS_TARGET = r"as (?:the|a|an|my|our|your) (?:absolute |hard |real |internal |outside |target |due )?(?:target|deadline|goal|aim|due date|delivery date|date|drop[- ]dead|limit|cutoff)\b"

# "If the judge takes it off calendar tomorrow, ...": a day on which the condition may come true
IN_CONDITION = re.compile(
    r"(?:^|[.;,:]\s|\b(?:and|but|so)\s)\W*(?:if|should|in case|assuming|unless|in the event(?: that)?) (?:the |our |their |his |her |my )?(?:judge|court|clerk|magistrate|opposing|other side|oc\b|they|he\b|she\b|clients?|hearing|trial|motion|ex parte|defendants?|plaintiffs?|mediation|case|depo\w*|witness|expert|landlord|carrier|adjuster|deal|offer|parties|(?-i:[A-Z]\w+) (?:settles?|agrees?|signs?|calls?|files?|objects?|denies|moves|opposes|grants?|takes?))\b(?!(?: \w+){0,2} (?:could|can|is able|has time))[^,;:\n]*$",
    re.I,
)
# "if I could have that Thursday by noon I'd be thrilled"
THRILLED = re.compile(r"[\s,]*(?:then )?(?:i|we)(?:'d| would) be (?:so |very |most |really |more than |ever so )?(?:thrilled|grateful|delighted|happy|obliged|glad|overjoyed|thankful|ecstatic|pleased|in your debt)\b", re.I)  # fmt: skip
IF_WE_HAD = re.compile(r"\bif (?:i|we|you|someone|somebody|one of you|that|it|they|the \w+) (?:\w+ )?(?:could|can|might|were|had|came|got)\b[^.;!?\n]*$", re.I)  # fmt: skip
FINE = re.compile(
    rf"^[\s,)-]*(?:(?:(?:is|are|'s|would be|will be|should be|ought to be|sounds?|looks?|seems?)\s+(?:(?:just|perfectly|totally|absolutely|quite|also|probably|more than|still|all|pretty|really|too|about|time|soon)\s+){{0,2}}{_GOOD})"
    rf"|{_AS_TARGET}|is (?:as (?:far|late|long) as|the (?:most|best|latest)) (?:i|we|they|he|she)(?:'ll| can| could| will| would)\b|(?:leaves|gives|buys|allows|(?:would|will|should|ought to|'ll|'d) (?:leave|give|buy|allow))(?: (?:me|us|you|everybody|everyone|all of us|the \w+))? (?:enough |plenty of |some |just enough |ample |all the |a (?:little|bit of) |sufficient )*(?:air|time|room|slack|margin|breathing|space|leeway|cushion|an? (?:day|hour|evening|morning))\b|(?:sound|look)(?: to (?:you|everyone|everybody))?\s*$|in mind\b|for (?:that|this|it|those|them|these)(?: one)?\s*$|(?:is|'s|would be|will be) the (?:day|date|hour|time|morning|afternoon)(?: on which| by which| when| that)? [^.;!?\n]{{0,60}}?\b(?:(?:has|have|needs?|ought) to|must|should|is to|are to) (?:reach|be|get|come|go|arrive|land)\b|be (?:doable|feasible|possible|realistic|all right|alright|ok(?:ay)?|fine|too (?:soon|early|tight|much))\b|works?\b|(?:will|would|should|ought to|can|could|might|'ll|'d)\s+(?:also\s+)?(?:do|work|suit|suffice)\b|does (?:it|nicely|fine)\b|does (?:me|us)\b(?! (?:no|in|a|an|any|little|good|harm|the|more)\b)|suits\b|suffices\b|if that works|at your convenience)"
    r"(?! (?:with|for) (?:opposing|the court|the judge|oc\b|plaintiff|defendant))",
    re.I,
)
# said of the work, a day right behind it: "it is sufficient for Friday", "that one is for Monday", "the second is for the 9th"
IS_FOR = re.compile(
    rf"(?:^\W*|[,;:(.–—-]\s*|\b(?:and|but|so)\s+)(?:it|that|this|these|those|they|(?:that|this|the (?:first|second|third|fourth|last|other|next|latter|former))(?: one| item| task| two)?)(?:'s|'re|'ll be|'d be| is| are| will be| would be)"
    rf"(?: (?:just|only|really|all|both|perfectly|quite|also|more than|{_GOOD}))*\s+(?:for|by)\s+(?:the )?$",
    re.I,
)
# behind what is asked for: "make me a list of the trips, and that's Friday"; not "I know that's Friday"
THAT_IS = re.compile(
    r"\b(?:need|want|please|pls|kindly|i'd like|make|get|give|send|pull|draft|prepare|list|index|summari[sz]e|translate|check|find|write|copy|chart|put together|fill (?:in|out)|update|review)\b[^.;:\n]{3,150}(?:,|,? and|,? so)\s+(?:that|it|this)(?: one)?(?:'s| is|'ll be)\s+$",
    re.I,
)
# "you have two weeks", "take ten days", "give it a week"
YOU_HAVE = re.compile(
    r"\b(?:you(?:'ve| have| all have)?(?: got| can have| can take| may take| may have)?|take|give (?:it|yourselves|yourself|you|them)|allow|turnaround(?: of| is|:)?)\s+(?:about |up to |a full |another |the usual )?$",
    re.I,
)
TOO_LATE = re.compile(
    r"^[\s,)]*(?:(?:is|'s|would be|will be)\s+(?:way |much |far |probably |simply )?(?:too (?:late|soon|early|tight)|not (?:good|ok|possible|enough)|impossible|(?:of )?no (?:good|use|help)|useless|out(?: of the question)?\b(?! (?:of|to))|off the table|a non-?starter)|(?:of )?no (?:good|use) (?:to|for)|won't (?:work|do)|does(?:n't| not) (?:work|do)|isn't (?:good|ok|possible))",
    re.I,
)
LATER_THAN = re.compile(r"\b(?:any(?:thing|time)? (?:later|after)(?: than)?|later than|past|after)\s+(?:the )?$", re.I)
NEXT_STEP = re.compile(
    r"\b(?:so|thus|hence|therefore|meaning|(?:which|that|this) means|i\.e\.|that makes it|say)[,\s]*(?:the )?$", re.I
)  # "my prep is Thursday, so Wednesday"
# "they overwrite it after 30 days, i.e. on": the same told once more
RESTATES = re.compile(r"\b(?:after|in|within|for|of|every) (?:\w+ )?(?:\d+|\w+) (?:business |calendar )?(?:days?|weeks?|months?),? \(?(?:i\.e\.|that is|meaning|which is),?\s*(?:on |by )?(?:the )?$", re.I)  # fmt: skip
OWN_TIME = re.compile(
    r"\b(?:i|we|he|she|they)(?:'m|'re|'s|'ll| am| are| is| will)?\s+(?:\w+\s+){1,3}$", re.I
)  # "I prep over the weekend"
JUST_DONE = re.compile(
    r"(?<!\bbe )(?<!\bget )(?<!\bgets )\b(?:filed|served|arrived|came in|landed|hit|sent|emailed|received|finished|delivered)(?: it| them| this| that)?(?: at| on| around)?\s*$",
    re.I,
)
BEFORE = re.compile(
    r"\b(?:(?<!\bup )(?<!\bheard )(?<!\bappear )(?<!\bappearing )(?<!\bargue )(?<!\barguing )before|ahead of|prior to|in advance of|in time for|earlier than)\b(?P<mid>[^.;!?\n]{0,60})$",
    re.I,
)
EVENT_LEFT = re.compile(
    rf"(?:\b(?:{EVENT})s?(?: date| deadline)?(?:'s| is| are| set| starts?| begins?| scheduled| calendared| currently| now| still| definitely| already|:|,|-|\(|\s)*(?:on|for|at|the|set|in)?"
    r"|\b(?:we|i|they|he|she|client|everyone|you) (?:all )?(?:meet|file|argue|depose|appear|mediate|am meeting|are meeting|are filing|have to file|need to file|must file|will file|plan to file|fly|leave|present|close|go to trial|go in|comes? in|arrives?|lands?|fl(?:y|ies)|visits?|testif(?:y|ies)|meets?|sits? (?:down|in)|gets? together|leaves?|departs?|returns?|coming(?: in| by| over| here)?|stopping by|dropping by|(?:is|are) (?:being )?(?:deposed|set|scheduled))(?: [\w./'-]+){0,5}?(?: on| at| by)?"
    r"|\bwe(?:'re| are) (?:back )?up (?:on|for|in|before)(?: (?!by\b|to\b)[\w./'-]+){1,5}?(?: on| at)?"
    r"|\b(?:must|has to|needs to|have to|to) be (?:filed|served|lodged|submitted|postmarked|on file)(?: \w+){0,3}?(?: on| by| no later than)?"
    r"|\b(?:filing|file|files|filed|serving|service|response|opposition|opp|reply|answer|responses|brief)(?: itself| papers?| date)? (?:is |are )?(?:due|deadline)(?: date)?(?: is| on| by|:)*"
    r"|\bdue (?:to|at|with|in) (?:opposing(?: counsel)?|the (?:court|other side|clerk|client|judge)|court|oc|counsel|plaintiffs?|defendants?|uscis|nvc|the state)(?: on| by)?"
    r"|\b(?:rfe|noid|response|court|statutory|agency|uscis|discovery|motion|briefing|appeal|answer|opposition|reply|filing|registration|eoir|nvc|discovery)(?: response)?(?:'s)? (?:deadline|due date|is due|due)(?: is| on| of| by|:)*"
    r"|\bcourt(?:'s)? (?:deadline|date)(?: is| of|:)*|\b(?:expires|runs|lapses)(?: on)?|\bfiling (?:on|by)?|\bgoes (?:out|to the client|to court|to print)(?: on| by)?)[\s:(,-]*(?:the )?$",
    re.I,
)
# "Hearing on the MSJ, Friday at 10.": a sentence that begins with the event
EVENT_FIRST = re.compile(
    rf"^\W*(?:(?:the|our|my|his|her|their)\s+)?(?:(?!\b(?:notice|draft|outline|binder)\b)[\w.'-]+ ){{0,3}}?(?!(?:filing|submission|signing|call|meet|visit|zoom)\b)(?:{EVENT})\s+(?:on|in|of|for|re|with|before|at|about|regarding)\s+(?:(?!\b(?:please|pls|need|want|by|due)\b)[^,;.\n]){{1,60}}(?:[,(:]|\s[–—-]+)\s*(?:on |at )?$",
    re.I,
)
# "Motion is set for", "it is being heard", "the depo goes forward on", "trial kicks off", "the MSJ hearing has been moved to"
EVENT_SAID = re.compile(
    rf"\b(?:{EVENT}|motions?|demurrers?|applications?|petitions?|appeal|msj|msa|case|matter|it|that|this|which|we(?:'re| are)|she(?:'s| is)|he(?:'s| is))\b(?:(?!\b(?:so|need|needs|want|by|due|please|pls|get it|before|must|draft|could|can)\b)[^;\n]){{0,60}}?"
    r"(?:\b(?:is|are|was|were|been|being|gets?|got|be|now|'s|'re)\s+(?:being |now |currently |also |tentatively |all )?(?:set|heard|scheduled|calendared|noticed|moved|continued|reset|rescheduled|slated|booked|argued|deposed|on calendar|on for|up|going forward|taking place|happening)"
    r"|\b(?:takes place|leaves|departs|lands|boards|goes (?:forward|ahead|to trial)|kicks off|begins?|starts?|convenes?|resumes?|reconvenes?|comes on|falls))(?: for(?: hearing| trial)?| on| to| at| in [\w. ]{1,20},?)?[\s:(,-]*(?:the )?$",
    re.I,
)
# what becomes of the paper then: "it gets filed on", "this is being e-filed", "they go in on", "the motion will be served"
BECOMES = re.compile(
    r"\b(?:it|this|that|these|those|they|which|everything|both|(?:the|our|my) (?!(?:draft|rest|task|work)\b)(?:[\w'-]+ ){1,4}?)\s*(?:(?:is|are|'s|'re|gets?|will|'ll|must|shall|has to|have to|needs? to|is to|are to|(?:is|are) (?:going|supposed|scheduled|slated|set|due) to)\s+(?:then |all |also |now |only |actually |finally )*(?:get |be |being |getting )*(?:e-?)?(?:filed|served|lodged|argued|submitted(?! to (?:me|us)\b)|recorded|fedexed|overnighted)"
    r"|(?:goes|go|will go|has to go|must go|should go|is to go|shall go|ought to go|needs to go|is going|are going|'s going|'re going) (?:in|out|off|over|to (?:the )?(?:court|clerk|printer|judge|chambers|agency|uscis|press|opposing counsel|the other side)))\b(?! (?:by|before|no later))(?:(?!\b(?:so|need|needs|want|by|due|please|pls|before|must|draft|could|can|me)\b)[^.;,\n]){0,30}?(?:\b(?:on|at))?\s*(?:the )?$",
    re.I,
)
# "she's meeting with Dr. Kessler next Thursday", "I'm deposing him on"
EVENT_DOING = re.compile(
    r"(?:\b(?:i|we|he|she|they|who)(?:'m|'re|'s| am| are| is)|\b(?:is|are|am|will be))\s+(?:\w+\s+){0,2}?(?:meeting|seeing|exchanging|swapping|closing on|submitting|producing|mailing|picking a jury|deposing|interviewing|prepping|arguing|flying|presenting|appearing|mediating|speaking|testifying|filing|serving|on (?:(?:a call|the phone|zoom|teams) )?with|before the (?:board|judge|court)|in (?:court|chambers))\b(?:(?!\b(?:so|need|needs|want|by|due|please|pls|get it|before|must|draft|could|can)\b)[^;\n]){0,60}$",
    re.I,
)
# what the writer herself does then: "I have to send them Monday", "Dana would like to sign it tomorrow"
EVENT_OWN = re.compile(
    r"\b(?:have|has|need|needs|want|wants|would like|'d like|plans?|intends?|going|hope|hopes|ought) to (?:send|serve|sign|submit|mail|present|produce|argue|use|discuss|go over|walk through|hand|upload|overnight|finali[sz]e|circulate)\b(?! (?:me|us)\b)(?:(?!\b(?:so|need|by|due|please|before|no later)\b)[^;\n]){0,40}$",
    re.I,
)
# "I'd like to sign it Tuesday at 2": at that hour it must be there
AT_HAND_THEN = re.compile(r"\b(?:i|we)(?:'d| would)? (?:want|like|need|hope|plan|expect) to (?:sign|review|read|see|look at|look over|check) (?:it|them|this|these)(?: on| by| at)?\s*$", re.I)  # fmt: skip
# "needed for my prep on Thursday", "for our call with the client at"
FOR_EVENT = re.compile(
    rf"\bfor (?:my|our|his|her|their|the|a|an|\w+'s)\s(?:(?!\b(?:by|due|need|before|no later|draft)\b)[^;,\n]){{0,40}}?\b(?:{EVENT}|prep)\b(?:(?!\b(?:by|due|need|before|no later|draft|binder|outline|notebook|exhibits?)\b)[^;,\n]){{0,30}}$",
    re.I,
)
# a date of the thing itself: "a depo notice for January 12", "book a room for the 14th"
THING_FOR = re.compile(
    r"\b(?:notices?|depos?|deposition|hearing|subpoenas?|flights?|hotel|room|conference|call|invite|invitation|meeting|reservation|reporter|interpreter|zoom|calendar)\b[^;\n]{0,50}\b(?:for|on|set for)\s+(?:the )?$",
    re.I,
)
# what it is wanted for: "so that I can review it Wednesday", "so Dana may sign over the weekend": then it must be there
SO_THAT = re.compile(
    r"\b(?:so|so that|in order that)\s+(?:i|we|she|he|they|the (?:client|partner|team)|(?:mr|ms|mrs|dr)\.? \w+|(?-i:[A-Z])\w+)(?:'ll| will| shall)?\s+(?:can|may|could|might|am able to|are able to|is able to|be able to|have time to|has time to|get to|gets to)\s+(?:\w+ )?(?:review|read|look|check|sign|send|file|serve|use|go (?:over|through)|mark|edit|revise|finali[sz]e|study|prep|prepare|print|take|bring|discuss|submit|mail|forward|digest|approve|work|turn|exchange|hand|share|show|meet|present|argue|post|upload|copy|circulate|swap|deliver)\b[^.;!?\n]{0,60}$",
    re.I,
)
# when the paper says that it takes place, beside a date for the paper: "draft a notice of deposition for Coleman, our office, Feb 24 at 9:30"
NOTICE_OF = re.compile(r"\b(?:notices?|subpoenas?|summons|invit\w+|citations?) (?:of|for|to) [^.;\n]{0,120}$", re.I)
# "the mediation in Whitlock is in three weeks", "our opposition to the motion is due", "the clerk needs the inventory refiled by"
EVENT_IS = re.compile(
    rf"\b(?:{EVENT}|deadline)s?\b"
    + r"(?:(?!\b(?:so|need|needs|want|by|due|please|pls|get it|before|must|draft|could|can|notice|binder|outline)\b)[^;\n]){0,60}?\b(?:is|are|'s)\s+(?:only |now |already |just |still |coming up )*(?:on|in|at|set for)?\s*(?:the )?$"
    r"|\b(?:our|their|the|his|her)\s+(?:\w+ ){0,2}?(?:opposition|opp|oppo|reply|response|answers?|brief|motion|petition|disclosures|responses|objections|appeal|statement)\b(?:(?!\b(?:so|need|want|by|please|before|draft|could|can|summary|which|that)\b)[^;\n]){0,60}?\b(?:is|are|comes|falls)\s+(?:all )?due(?: on| by| at)?\s*(?:the )?$"
    r"|\b(?:clerk|court|judge|opposing counsel|opposing side|opposing|the other side|oc|uscis|nvc|adjuster|insurer|carrier|mediator|arbitrator|(?:plan )?administrator|escrow|title company|lender|bank|trustee|guardian(?: ad litem)?|gal|accountant|appraiser|printer|vendor|court reporter|(?:state|county|other) bar|registrar|consulate|agency)\b(?: \w+){0,2}?\s(?:needs?|wants?|requires?|expects?|is expecting|set|gave us until|has asked for|asked for|demands?)\b(?:(?!\b(?:so|please|pls)\b)[^;\n]){0,60}?(?:\b(?:by|on|before|until|no later than))?\s*$",
    re.I,
)
# what is wanted by the end of an item, behind what it is for: "cover letter for the I-485 filing, Monday"
FOR_FILING = re.compile(
    r"\bfor (?:the|our|his|her|their) (?:(?!\b(?:is|are|due|set)\b)[^,;.\n]){0,40}\b(?:filing|submission)\s*,\s*$", re.I
)
# somebody else's: "documents are due from Northgate on", "their brief was due", "discovery closes"
OTHERS_DUE = re.compile(
    r"\b(?:went|ran|lasted|sat|talked|argued|worked|stayed|(?:was|were) (?:there|here|at it|up|in session))(?: on)? (?:until|till|to|past)\s*$|\bdue from [^.;\n]{1,40}?(?: on| by)?\s*$|\b(?:his|her|their|its|(?-i:[A-Z])[\w.-]+['’]s) (?:[\w'’-]+ ){1,3}?(?:is|are|comes?|falls?) due(?: to (?:us|me|the court|chambers))?(?: on| by)?\s*$|\b(?:was|were|had been) (?:originally |supposed to be |actually )?due(?: on| by| at)?\s*$"
    r"|\b(?:discovery|window|period|deadline) (?:closes|ends|expires)(?: on| at)?\s*$",
    re.I,
)
# wishes and goodbyes: "happy Thanksgiving", "have a good weekend", "see you all Monday"
COURTESY = re.compile(
    r"\b(?:happy|merry|joyful|enjoy(?: (?:your|the|a))?|(?:have|had|having) an? (?:very |really |truly )?(?:good|great|nice|wonderful|lovely|safe|merry|happy|restful|relaxing|fantastic|blessed|super|terrific|pleasant|fun|quiet|fine|long|peaceful|productive|beautiful|joyful|splendid|healthy|fabulous|amazing|warm|easy) (?:\w+ ){0,2}|hope (?:that )?(?:you|your|everyone|the|all|y'all)\b[^.;!?\n]{0,40}|how was (?:your|the)|see (?:you|y'all|everyone|ya)(?: all| both)?|(?:talk|speak) (?:to|with) you|(?:^\W*|[,.!]\s+)(?:talk|speak)|best wishes for|good luck(?: with)?|(?:sorry|apolog\w+|forgive me|hate|excuse me|pardon me?)(?: \w+){0,2}? (?:to|for)(?: (?:me|the|my))? (?:be )?(?:writ\w+|bother\w*|e-?mail\w*|messag\w+|disturb\w*|intru\w+|interrupt\w*|ping\w*|pester\w*|working|dump\w*|late (?:note|mail|e-?mail))\b(?: (?:you|this|it|everyone|again|so late|late|all))*)\s*(?:on |over |for |at |the |a |this |your |long )*$",
    re.I,
)
# when the writer writes or what she thanks for: "I have two requests this morning.", "thank you again for Friday"
SPEAKING = re.compile(
    r"\b(?:i|we)(?:'ve got|'ve| have got| have) (?:just |only )?(?:an?|one|two|three|four|five|some|several|a few|a couple(?: of)?|\d) (?:(?:more|quick|small|short|new|little|other)[ ,]+){0,2}"
    r"(?:requests?|things?|asks?|assignments?|favou?rs?|questions?)(?: (?:for|of) (?:you|the desk|the team|everyone)(?: all)?)?[\s,]*$",
    re.I,
)
SPOKEN_RIGHT = re.compile(
    r"^[\s,]*(?:brain[- ]?dump|musings?|thoughts?|ramblings?|rambles?|rant)\b[^.;\n]{0,20}?(?:[:,.-]|$)", re.I
)
THANKED = re.compile(
    r"^(?:(?!\b(?:please|pls|need|want|can|could|send|by|due|get)\b)[^.;:\n]){0,30}?\b(?:thanks|thank you|thx)(?: (?:again|so much|very much|a lot|all|both|everyone))* for\s+(?:(?:all (?:your|the) help|everything|stepping in|covering)\s+(?:on\s+)?)?$",
    re.I,
)
# "I spoke with him Friday"
SPOKEN_WITH = re.compile(
    r"\b(?:i|we|he|she|they)(?:'ve| have| had)? (?:just |already |also |briefly )?(?:spoke|spoken|talked|met|chatted|conferred|sat down|checked in) (?:to|with) (?:(?!\b(?:and|so|by|for)\b)[\w.']+ ){1,4}(?:on )?$",
    re.I,
)
EVENT_RIGHT = re.compile(
    rf"^[\s,]*(?:-|at \S+ )?(?!(?:until|till|through|before|ahead|prior|after|in (?:time|advance))\b)(?:\w+[ -]){{0,2}}?(?:{EVENT})\b(?! (?:prep|binder|outline|notebook|summary|transcript|notice))",
    re.I,
)
FACT_LEFT = re.compile(
    r"\b(?:filed|dated|served|received|sent|entered|issued|signed|executed|occurred|happened|took place|taken|held|heard|deposed|produced|mailed|emailed|postmarked"
    r"|since|as of|effective|on or about|born|dob|d\.o\.b\.?|doi|d/?o/?i|date of (?:birth|death|hire|service|injury|loss|incident|accident|marriage|separation|valuation)|accident|incident|injury|injured|collision|crash|slip and fall|fell"
    r"|letter|email|e-mail|order|notice|list|transcript|minutes|invoice|declaration|agreement|contract|statement|report|visit|exam|surgery|discharge[d]?|admitted|retained|hired|married|separated|closed|opened|covering|spoke|met|talked|called|told|wrote|testified|arrived"
    r"|came in|got|went|said|asked|was|were|decided|ruled|granted|denied|began|started|ended|posted|recorded|amended|version|per|see|my|our|his|her|their|from|between|through|thru|after|and)\b[\s:(,]*(?:of |on |in |at |back on |the |a |around |about |this |from |dated )*$",
    re.I,
)
START = re.compile(
    r"\b(?:starting|beginning|start|begin|commencing|not (?:before|until)|no earlier than|any ?time after|after|effective)[\s,]*(?:on |the )*$",
    re.I,
)
# "start the index Thursday and finish by Monday"
STARTS_WORK = re.compile(
    r"\b(?:start|begin)(?: work)?(?: on| with| [a-z]+ing)? (?:it|this|that|them|(?:the|our|his|her|their|an?) (?:[\w'-]+ ){0,3}?[\w'-]+)(?: on| this)?\s*$",
    re.I,
)
AND_ENDS = re.compile(
    r"^[\s,]*(?:and|but|so)\s+(?:then |please |to |try to |must |should |it |that |this |needs to |has to |is to |be |i need |i want |i'd like )*(?:have|get|give|send|bring|return|finish|finished|deliver|complete|completed|wrap|done|due|it)\b[^.;]{0,40}\b(?:by|no later than|before|on|for)\b",
    re.I,
)
AWAY_LEFT = re.compile(
    r"\bnot (?:be )?(?:looking|reading|checking|working|back|available|reachable|around|online|in (?:the )?(?:office|town)|answering|on e-?mail)\b[^.;\n]{0,40}\b(?:until|till|before)\s*(?:the )?$|(?:^|,\s*)(?:stuck|tied up|buried|in (?:court|trial|depos?|mediation|meetings?)|out of (?:the )?(?:office|town)|traveling|travelling)\b[^.;,\n]{0,25}$|"
    r"(?:^|[,;–—-]\s*|\band\s+)(?:(?:i'?m|i'?ll be|am|will be) )?(?:home|back(?: home)?|in the (?:office|air)|(?:flying|heading|driving) (?:home|back|in|out)|returning|on (?:a|the) plane|landing|wheels (?:up|down))(?: again)?(?: in (?-i:[A-Z])[\w ]{1,20}?)?(?: on| by| from| until| till)?\s*$|"
    r"\b(?:i'?m|i am|i'?ll be|i will be|we'?re|he'?s|she'?s|is|am|are|be|will be|been)\s+(?!(?:very |most |so |really )?(?:able to|sure to|due|glad|grateful|obliged|happy|content|satisfied|thrilled|relieved|comfortable|lost without|a happy|over the moon|in heaven|in your debt|tickled|chuffed|overjoyed|ecstatic|elated|much obliged|ever so|eternally|forever|pleased|delighted|fine|great|good|nice|lovely|helpful|ideal|wonderful|perfect|kind|attached|enclosed|below|above)\b)(?!(?<=\w is )(?:an?|one|two|three|the|my|our|to)\b)(?:\w+\s+){0,6}?(?:in|out|away|off|traveling|travelling|on|at|back(?! (?:to|with) (?:me|us)\b)|gone|tied up|unavailable|offline|vacation|leave|pto|trial|court|flying)\b(?:(?!\b(?:so|need|please|pls|let me|want|can you|could you|due|like|love|prefer)\b)[^.;!?\n]){0,40}$",
    re.I,
)
# what the writer will do herself: "I will answer tonight", "I'll look at it by Sunday"; "I'll need it Friday" sets a date
OWN_ACT = re.compile(
    r"\b(?:i|we)(?:'ll| will| can| am going to| are going to|'m going to| plan to| intend to| hope to| expect to| should| might| may)\s+(?:(?:also|then|probably|only|not|try to|be able to|likely)\s+){0,2}"
    r"(?:answer|respond|reply|look(?! for (?:it|this|that|them|the)\b)|review|read|check|call|phone|send|finish|sign|talk|speak|work|go|see|think|write|edit|revise|follow|get (?:back|to it|to this|to them|going)|let you|know|confirm|discuss|ping|circle|take (?:a|it home)|mark|travel|drive|fly|argue|be (?:back|around|available|free|online|reachable|working|reviewing|reading|able))\b(?:(?!\b(?:so|need|want|please|pls|but|if you|and (?:need|want))\b)[^.;!?\n]){0,60}$"
    r"|\b(?:i|we)(?:'ve got| have| need|'ve) to (?:leave|go|run|be|catch|step out|pick|head|drop|fly|hop|sign off)\b(?:(?!\b(?:so|please|pls|but)\b)[^.;!?\n]){0,40}$",
    re.I,
)
# "a letter I can sign, by Thursday noon": what the work must be good for
FOR_ME_TO = re.compile(
    r"\b(?:something|anything|an?|the|some|any)\s(?:[\w'-]+\s){0,4}?(?!(?:so|and|but|then|when|if|because|as|while|until|before|after|since|what|how|whether|where|or)\b)(?:[\w'-]+\s)?(?:that |which )?(?:i|we) can (?:then |actually |just |also |simply )?(?:sign|send|file|serve|use|hand|give|show|read|review|forward|print|take|bring|present|cite|attach|submit|work from|rely on|live with|edit)\b[^.;:!?\n]{0,40}?,?\s(?:by|no later than|due|before)\s(?:the )?$",
    re.I,
)
# the writer's own coming and going: "on my desk when I arrive Monday at 8", "by the time I am back Monday"
WHEN_BACK = re.compile(
    r"\b(?:by the time|when|once|as soon as) (?:i|we)(?:'m| am|'re| are| arrive| come| walk| get to)\b[^.;!?\n]{0,40}$",
    re.I,
)
NEEDED = re.compile(r"\b(?:need(?:ed)?(?: it| this| them)?|due|by|want(?:ed)?(?: it| this| them)?)\s*$", re.I)
PER = re.compile(
    r"\b(?:as )?(?:per|following up on|further to|after|from) (?:our|my|your) [^.;:\n]{0,30}$", re.I
)  # "per our call this morning"
# the date is what is to be written down: "calendar the hearing for November 19", "book the room for the 14th"
CALENDARED = re.compile(
    r"\b(?:calendar|docket|schedule|book|reserve)\b(?! (?:by|before|due))[^.;\n]{1,70}\bfor\s+(?:the )?$", re.I
)
DEADLINE_IS = re.compile(
    r"^\W*(?:(?:the|my|your) )?(?:deadline|due date)(?: for (?:this|it|that))?\s*(?:is|:|=)\s*(?:on |by )?(?:the )?$",
    re.I,
)
AT_HAND = re.compile(r"\b(?:on my desk|in my (?:inbox|hands|box)|in hand|ready|waiting)\b", re.I)
# a date given to others, or what they have until: "give them until December 4", "opposing counsel has until the 9th to object"
OTHERS_UNTIL = re.compile(
    r"\b(?:gave|give|giving|given|allow(?:ed|ing)?|grant(?:ed|ing)?|let(?:ting)?) (?!me|us|you|it|this)(?:[\w.']+ ){1,4}?(?:an? )?(?:extension |more time |time )?(?:until|till|through|to)\s+(?:the )?$"
    r"|(?<![\w'])(?!(?:you|we|i|can|could|may|might|should|will|would|to|and|or|it|this|let|please|must|you'll|we'll|i'll|you've|we've|i've|'?ll)\b)[\w']+ (?:has|have|had|gets?|got|wants?|asked for|requested|took) (?:only |an extension )?(?:until|till|through)\s+(?:the )?$",
    re.I,
)
LAST_YEAR = re.compile(r"^,? (?:of )?last (?:year|month|week|spring|summer|fall|winter)\b", re.I)
AWAY_RIGHT = re.compile(
    r"^[\s,]*(?:everybody|everyone|i|we|he|she|they|the (?:office|courts?|clerk)|(?-i:[A-Z][a-z]+))(?:'m|'s|'re|'ll be| is| are| am| will be)\s+(?:all |mostly |also )?(?:off|out|away|closed|gone|dark|in court|in trial|traveling|travelling|on (?:leave|vacation|pto)|unavailable)\b",
    re.I,
)
# work on something that has already taken place: "summarize the Ruiz deposition Friday"
DONE_EVENT = re.compile(
    r"\b(?:summari[sz]e|summary|summaries|digest|index|abstract|page[- ]line|transcript|proofread|cite[- ]check|transcribe|outline of)\b(?:(?!\b(?:for|before|at) (?:the|our|my|his|her|their|trial|next)\b)[^.;,\n]){0,50}\b(?:depositions?|depos?|hearing|interview|call|meeting|testimony|trial)\s*(?:at|on|for|by|,)?\s*$"
    # "the chart of calls, Friday": what happened often
    r"|\b(?:chart|table|list|timeline|chronology|log|record|tally|count|spreadsheet|inventory) of (?:(?!for\b)[\w'-]+ ){0,4}?(?:calls|hearings|depositions|meetings|interviews|visits|conferences|trips|inspections)\b[^.;,:\n]{0,30}[,:]?\s*(?:at|on|by)?\s*$",
    re.I,
)
# the writer takes back what stands before: the last word counts
CORRECTION = re.compile(
    r"\b(?:actually|(?:ignore|forget|disregard|skip|drop|cancel) (?:that|it|what i said|all that)|scratch that|strike that|correction|i mean(?:t)?|make (?:that|it)|on second thought|second thoughts?|or rather|or better(?: yet)?|no wait|instead of that|change that)\b|(?:\b(?:sorry|rather|wait|oops|whoops|apologies|er|uh)\b|(?<![\w'])\b(?:hm+|nope|no)\b(?= *[,.!;]| - ))[,.!;: -]|\binstead\b",
    re.I,
)
ARTICLE = re.compile(r"\b(?:the|our|his|her|their|that|those|these|my|your|a|an|last|per|see)\s+$", re.I)
NOUN = re.compile(r"^[\s]+(?!(?:please|pls|thanks|thank|cheers|thx|at|by|or|and|if|so|for|to|with|after|is|are|works?|would|will|can|noon|the|in|on|of|before|morning|since|because|but|as|latest|w/|via|until|unless|when|we|i|you|that|this|it|she|he|they|too|also|instead|works|ok|okay|fine|then|max|pt|et|ct|mt)\b)[a-z][\w-]+", re.I)  # fmt: skip
# "the proposed order", "an amended list": no verb
ADJECTIVE = r"\b(?:proposed|amended|revised|updated|corrected|redacted|signed|certified|combined|tabbed|bookmarked|annotated|highlighted|redlined|sealed|verified|stipulated|agreed|undisputed|detailed|shortened|limited|unredacted|supplemented|consolidated|itemized|dated|marked|numbered|expected|disputed|withheld|privileged|requested|needed|disclosed)(?= (?!(?:to|by|that|the|an?|it|us|me|on|in|at|with|for|from|and|as|this|his|her|their|our|all|both|him|them)\b)[a-z])"
PAST_VERB = re.compile(
    r"\b(?:\w{3,}ed|went|met|spoke|sent|got|came|said|told|saw|took|was|were|had|did|wrote|gave|found|left|held|heard|fell|broke|paid|made|lost|won|has|have been)\b",
    re.I,
)
WANTING = re.compile(
    r"\b(?:need(?:s|ed|ing)?|want(?:s|ed)?|(?:(?<=\w')d|would) (?:like|love|appreciate|prefer)|let me (?:have|see)|(?:get|send|give|bring) me|please|pls|kindly|can (?:you|someone|we)|could (?:you|someone|we)|would you|must|should|shall|have to|has to|get|let's|due|by|requires?|(?:is|are) (?:hereby |kindly )?requested|if you (?:can|could|would|might)|someone (?:could|can|to)|(?:be|so) (?:grateful|obliged|kind)|wonder(?:ing)?|hoping|looking for|(?:could|can) (?:\w+ )?use|able to|(?:bother|trouble|ask) you|wait from|expect from|await|in need of|any (?:chance|way)|assignment|have her|have him)\b",
    re.I,
)
# the writer's own wish, before "so": "I need the chart Wednesday, so ..."
WANTING_ITSELF = re.compile(
    r"\b(?:i|we)(?:'d| would| will|'ll)? (?:need|want|like|love|prefer|require)\b|\b(?:please|pls|kindly|due|deadline|can you|could you|could (?:someone|somebody|i|we)|draft|let me have|get me|send me)\b",
    re.I,
)
# "not needed before Friday noon": that is soon enough, unless another day is named
NOT_NEEDED = re.compile(
    r"(?:n't|\bnot|\bnever)(?: (?:be|really|going to|actually|even))* (?:need(?:ed|ing)?|want(?:ed)?|due|require[d]?|expect(?:ed)?)(?: (?:it|this|that|them|these|those|anything|the \w+(?: \w+)?|back|any of (?:it|this|that)))* (?:before|until|till|sooner than|earlier than)\s+(?:the )?$",
    re.I,
)
DENIED = re.compile(
    r"\b(?:(?:was|were) (?:going to say|gonna say|planning on)|(?:originally|initially|first) (?:said|thought|wanted|asked for|told you)|had (?:said|asked for|wanted|thought)(?: (?:it|that|them|this))?(?: (?:by|for|on))?|i (?:know i )?said|not|(?<!from )scratch|forget|strike|skip|ignore|never ?mind|instead of|rather than|no longer|isn't|not on)\s+(?:by |on |the |due |for )*$|\bno (?:\w+ )?(?:point|sense|use|reason|need) (?:in|of|for|to)\b[^.;,:\n]{0,40}$",
    re.I,
)
IF_NOT = re.compile(r"\b(?:if not|why not)\s*$", re.I)
ON_OR_BEFORE = re.compile(
    r"\b(?:on or before|before or on|by or before|not after|no later than or on)[\s,]*(?:the )?$", re.I
)  # the day itself counts
NOT_BEFORE = re.compile(
    r"(?:(?:\bnot|n't|\bdont|\bnever)(?: [\w'-]+){0,5}?|\bnothing(?: [\w'-]+){0,2}?) before\s+(?:the )?$|\bno (?:earlier|sooner) than\s+(?:the )?$",
    re.I,
)
SENTENCE = re.compile(  # the sign first: what stands before it is looked at only there
    r"[.!?](?=\s)(?<!\bi\.e.)(?<!\be\.g.)(?<!\b[DMdm]r.)(?<!\b[Mm]s.)(?<!\bMrs.)(?<!\bv.)(?<!\bvs.)(?<!\bNo.)(?<!\bno.)(?<!\bEx.)(?<!\bExs.)(?<!\bSt.)(?<!\bJr.)(?<!\bInc.)(?<!\bCo.)(?<!\d [NSEW].)|\n|;| - | -- "
)
FOR_ALL = re.compile(r"\b(?:both|all(?: of (?:it|them|these))?|each|everything|needed|wanted|due)\b[^.;\n]{0,20}\b(?:for|by|on)\s*(?:the )?$", re.I)  # fmt: skip
ENDS = re.compile(
    r"[\s)*,!\"'-]*(?:$|(?:please|pls|thanks|thx|tx|tks|thank you|now|period|if|so|ok|okay|works?|is fine|at the latest|or|and|as|since|because|for|w/|with|would|\(|on (?:this|that|these|those|it)(?: one)?(?! (?:hearing|motion|call|calendar|case|matter|day|date)))\b)|\s*[,(/|]",
    re.I,
)
