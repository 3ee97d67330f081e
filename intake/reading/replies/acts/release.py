# ruff: noqa: E501  a pattern reads best on one line
"""Leave to file and to serve, and its refusal."""

from intake.reading.replies.acts.act import Act

# Nouns and adjectives that give leave: "this is your go-ahead to", "cleared to", "the green light for".
_LEAVE = r"(?:go[- ]ahead|green ?light|ok|okay|permission|authority|authori[sz]ation|authori[sz]ed?|approval|clearance|cleared?|blessing|leave|consent|say-so|free|good|fine|ready|proceed|go|released?|right)"
_COURT = r"(?:the )?(?:court|clerk|ecf|cm/ecf|pacer|efsp|e-?filing (?:portal|system)|docket|portal|efile\w*)"

# What is filed: "file the approved v2", "file our final", "file version 1"
_SETTLED = r"(?:approved|final|finali[sz]ed|signed|current|latest|clean|corrected|reviewed|agreed|finished|last|as-approved|present)"
_OURS = rf"(?:(?:it )?as (?:approved|is\b|it (?:is|stands)|signed)|(?:the|our|my|this|that|your) )?(?:(?:{_SETTLED} )*(?:v\d+|version (?:\d+|one|two|three|four|five))|(?:the|our|my|this|that|your) {_SETTLED}(?: {_SETTLED})*(?: (?!receipt|cop(?:y|ies)\b|proof|stamp|invoice|correspondence|letter\b|e-?mail)[\w'-]+)?)"
# What others want, or a plan that is laid open: "Their demand: file the approved version or else"
_OTHERS_SAY = r"\b(?:their|his|her|the court's|opposing\b[^:]*|[\w.]+['’]s) (?:[\w-]+ )?(?:words?|threats?|demands?|plans?|requests?|positions?|advice|view|question|instructions?|orders?|letter|e-?mail)\s*[:–—]|\b(?:was|were|told us|told me|wanted|warn\w*|threaten\w*|demand\w*|insist\w*)\b[^:.!?]*:|\b(?:reminder|note) to (?:self|me|myself)\b|\b(?:plans?|options?|alternatives?|proposals?|questions?|ideas?|thoughts?)(?: [ab12])?\s*:"

ROWS: tuple[Act, ...] = (
    Act(
        "authorise_filing", "attorney",
        r"\b(?:go ahead (?:and|to)|please|pls|ok(?:ay)? to|okay,? |clear(?:ed)? to|free to|authori[sz]ed? (?:you )?to|you (?:can|may|are to)|approved (?:for|to be|to)|now|and|then|let's|good to|ready to|also|just|can be|have my (?:ok|okay|authority|permission) to)\s+(?:be |get |have )?(?:e-?)?fil(?:e|ed|ing)\b(?![- ]stamp)(?! (?:is|was|date|deadline|fee|cabinet|copy|name|folder|system|note|clerk))|\be-?file (?:it|this|them|the|today|now|asap|immediately|right away)\b|^\W*(?:yes,? )?(?:please )?(?:e-?)?file (?:it|this|them|that|away|today|now|v\d+|the \w+|with|and serve|by|as is|asap|immediately|right away)\b|\bfil(?:e|ing) (?:is )?authori[sz]ed\b|\b(?:authori[sz]e|authority|authorization|permission|ok|okay|approval) (?:for|to|the|of) (?:the )?(?:e-?)?fil(?:e|ing)\b|\bget (?:it|this|them) (?:e-?)?filed\b|\b(?:lodge|submit) (?:it|this|them|the \w+)? ?(?:to|with) the (?:court|clerk)\b|\bsubmit (?:it|this|them) (?:via|through|on) (?:ecf|pacer|efsp|the portal)\b|\bok to file\b|\bfile (?:and serve|& serve)\b",
        r"\bfil(?:e|ed|ing) (?:(?:it|this|that|these|those|them) away\b|(?:(?:it|this|that|these|those|them|the \w+(?: \w+)?) )?(?:under (?!seal\b|my\b|rule\b|the (?:rule|order|case))|(?:in|into|on|to|with|along with) (?:(?:the|our|your|my|his|her|their|a) )?(?:[\w-]+ ){0,2}?(?:folders?|files?|binders?|drawers?|cabinets?|share|sharepoint|drive|dms|records|notebooks?|archives?|correspondence|others?|rest|transcripts?|originals?|notes)\b))|\b(?:when|once|until|till|before) (?:you|it|this|they|we) (?:may|can|are to|is to|should)(?: be)? (?:e-?)?fil|(?:\bnot\b(?! wait| delay| hesitate| hold)|n't\b(?! wait| delay| hesitate| hold)|(?<!n't )(?<!not )\b(?:hold|wait)\b|\b(?:never|until|before|once|unless|if|after|should we|can we|shall we|when (?:do|will|can)|did you|have you|has it|who|pending|ready for filing\?|nobody|no one|without|instead of)\b)[^.!?;]{0,60}\b(?:e-?)?(?:fil(?:e|ed|ing)|lodge|submit)|\bfil(?:e|ed|ing)\b(?![- ]stamp)(?:(?!\b(?:send|let|e-?mail|forward|copy|tell|get|give|call) )[^.!?;]){0,40}\b(?:until|once|unless|after|if|when|as soon as(?! (?:possible|you can|practicable))|the (?:moment|minute|instant)|upon (?:receipt|signature|signing|approval|execution|entry|confirmation|payment|his|her|their|my)|yet|but not|myself|ourselves|pending|subject to|only if|as long as|assuming)\b(?! (?:it|that)(?:'s| is| has been| was| comes| gets| goes)? ?(?:in|back|filed|accepted|through|done|stamped|on file)\b| (?:you (?:get|have) (?:a |the )?(?:free )?(?:minute|moment|chance|second|time)|you can|convenient|possible)\b| (?:(?:the (?:court|clerk)|ecf|it|they) (?:(?:gives|sends|has|have|hands|returns|accepts|stamps|takes|dockets|comes)\b))| (?:filed|accepted|you have (?:filed|it)|you get (?:it|the (?:conformed|file-?stamped|stamped|filed|endorsed|confirmation|notice|receipt|order)\b)))|\b(?:i|we|i'll|we'll|i will|we will|i can|my secretary) (?:will |can |am going to |are going to |'ll )?(?:e-?)?file\b|\b(?:the|case|client|attached|our|paper|that|a|in) file\b(?![- ]stamp)(?! (?:it|this))|\b(?:is|are|already|was|now) on file\b|\bfil(?:e|ing)\b[^.!?;]{0,30}\b(?:wait|hold)\b|\b(?:get|getting|make|have|having|be|prepare|prep|put)\b[^.!?;]{0,20}\bready (?:to|for)\b|" + _OTHERS_SAY,
        ("Looks good, go ahead and file.", "Approved, please e-file today.", "You're authorized to file it.", "Ok to file", "This is my green light for filing", "Could you get this one on file before 3?", "Proceed with filing", "The answer is to be e-filed, you have my authority for that", "I hereby direct that it be filed", "I want version 2 filed"),
        forms=(
            rf"(?:^|[:;,–—+&]|\b(?:and|then|so|now|please|pls|just))\s*(?:(?:please|pls|then|now|so|just|kindly|also|do) )*(?:e-?file|file|lodge) {_OURS}(?! (?:in|into|under) (?:the|your|our) [\w ]*(?:folder|drawer|binder|file)\b)|[:;–—]\s*(?:e-?)?file (?:it|this|that|them|ours|everything|the (?:thing|lot|whole thing|beast|monster|damn thing))\b|\bfiling is (?:a )?go\b|\bfiling (?:may|can|should|is (?:cleared|free|clear|good) to) (?:now )?(?:proceed|go (?:ahead|forward)|begin|happen)\b",
            r"\b(?:e-?)?(?:fil(?:e|ed|ing)|lodged?)\b[^.!?;]{0,60}?\b(?:you have|you've got|you've|with|on|under|by|that's|this is|has) my (?:full |express |written |own )?(?:authority|authori[sz]ation|leave|permission|consent|go-ahead|green light|say-so)\b(?! (?:first|before|until|yet))",
            r"\b(?:i|we)(?: hereby| now)? (?:direct|instruct|order|authori[sz]e|request|ask)(?: that| for)? (?:it|this|that|the [\w ]{1,30}?|v\d+|version \w+)(?: to)? (?:be|is) (?:now )?(?:e-?)?(?:filed|lodged)\b",
            r"(?:^|[,;:–—&+]|\b(?:and|then|so|now|please|pls))\s*(?:(?:please|pls|then|now|so|just|kindly|also)\s+)*(?:e-?)?file(?: (?:it|this))?(?:,? (?:please|pls|now|today|asap))?\W*$",
            r"[,;&+]\s*(?:(?:please|pls|then|now|so|just|kindly|also)\s+)*(?:e-?)?file (?:it|this|them|ours|with|at|by|and|today|tonight|tomorrow|asap|now|\+|&)",
            rf"\b{_LEAVE}(?: and (?:directed|instructed|requested|asked|empowered|permitted|free|cleared))?,? (?:to|for|on|with|ahead (?:to|and|with))(?: the| this| it| you to| its)? (?:be )?(?:e-?)?fil(?:e|ed|ing)\b(?! (?:cabinet|fee|date|deadline|name))",
            r"\b(?:i|we)(?:'d| would)? (?:want|need|like) (?:it|this|that|the \w+|v\d+|version \w+) (?:to be )?(?:e-?)?filed\b|&\s*(?:e-?)?file\b|\bauthori[sz]e (?:\w+ ){1,2}to (?:e-?)?file\b",
            r"\b(?:do|make|complete|handle|authori[sz]e|approve) (?:the|this) (?:e-?)?filing\b|\bauthori[sz]e (?:its |immediate |the immediate )?(?:e-?)?filing\b",
            r"\b(?:get|have|put) (?:it|this|them|that|the \w+|v\d+)(?: one| \w+){0,2} (?:(?:e-?)?filed|on file|on the docket|lodged)\b",
            rf"\b(?:upload|submit|lodge|put|get) (?:it|this|them|the \w+(?: \w+)?|v\d+) (?:to|with|via|through|on|onto|into|in) {_COURT}\b",
            r"\b(?:can|could|would|will) you (?:please |kindly |go ahead and )?(?:e-?)?file\b|\b(?:see (?:to it )?|(?:make|be) (?:sure|certain) |ensure )(?:that )?(?:it|this|that|everything|they|the \w+|v\d+|version \w+) (?:gets?|is|are) (?:e-?)?(?:filed|on file)\b|^\W*(?:please )?(?:e-?)?file under my\b",
            r"^\W*(?:(?:then|now|so|and|ok|yes|please),? )*(?:e-?)?file (?:away|at will|whenever|when ready|before|at|no later|tonight|tomorrow|in )",
        ),
        undone_by=("not", "if", "asked", "others", "self"),
    ),
    Act(
        "authorise_service", "attorney",
        r"\b(?:go ahead (?:and|to)|please|pls|ok(?:ay)? to|cleared? to|authori[sz]ed? (?:you )?to|you (?:can|may)|and|then|now|&)\s+(?:get |have )?(?:it |this |them )?serve[d]?\b(?! (?:as|is|was|on \w+ \d+ was))|^\W*(?:please )?serve (?:it|this|them|the|by|on|today|opposing)\b|\bservice (?:is )?authori[sz]ed\b|\b(?:get|have) (?:it|this|them) served\b|\bsend (?:it|this|them) (?:out )?to (?:opposing|the other side|oc\b|defense counsel|plaintiff'?s counsel|the client|the court)",
        r"\b(?:not|n't|never|hold|wait|until|before|once|unless|if|after|don't|do not|should we|can we|who)\b[^.!?;]{0,50}\b(?:serve|service|send)|\b(?:serve|service)[d]?\b[^.!?;]{0,30}\b(?:until|once|unless|after|if|as soon as(?! (?:possible|you can))|the moment|upon (?:receipt|signature|signing|approval|execution|entry|confirmation|payment|his|her|their|my)|yet)\b",
        ("Approved, please serve it on all counsel.", "File and serve today", "Please have the notice served on the carrier", "Go ahead with service"),
        forms=(
            rf"\b{_LEAVE},? (?:to|for|on|with|ahead (?:to|and|with))(?: the| this| it| its)? (?:be )?(?:serve|served|service|serving)\b",
            r"\b(?:get|have) (?:it|this|them|that|the \w+(?: \w+)?|v\d+) (?:\w+ )?served\b",
            r"\b(?:process servers?|servers?|couriers?|messengers?|marshal|sheriff|vendor) (?:may|can|should|is to|are to|has leave to) (?:now |please )?serve\b",
            r",\s*(?:then )?serve (?:it |them )?(?:today|tomorrow|tonight|by|on|all)\b",
            r"\b(?:file|lodge|submit)\b[^.!?;]{0,40}\band (?:then |to |also |you may |you can )*serve\b(?! as\b)",
            r"^\W*(?:(?:please|then|now|also|and|pls),? )*serve\b(?! as\b)",
            r"\b(?:can|could|would|will) you (?:please )?serve\b|\bauthori[sz]e (?:the )?service\b",
        ),
        undone_by=("not", "if", "asked", "others", "self"),
    ),
    Act(
        "hold_filing", "attorney",
        r"\b(?:do not|don't|dont|please don't|not|never|hold off(?: on)?|hold|wait (?:on|to|before)|stop|delay|no)\b[^.!?;]{0,30}\b(?:e-?)?fil(?:e|ed|ing)\b(?! (?:cabinet|name))|\bfil(?:e|ing)\b[^.!?;]{0,15}\b(?:on hold|can wait|must wait|has to wait)\b|\bbefore (?:you |it'?s? |we )?(?:e-?)?fil(?:e|ed|ing)\b|\bnot (?:to be|for) fil(?:ed|ing)\b|\bpull the filing\b",
        r"\b(?:don't|do not|no need to) (?:wait|hold|delay)\b|\b(?:paper|courtesy|hard|extra|chambers|a|the) cop(?:y|ies)\b|^(?!.*\bbut\b).*\bno (?:objections?|problems?|issues?|concerns?|reservations?|qualms)\b", ("Approved but don't file yet.", "Hold off on filing until I talk to the client", "Please do not file this", "It stays off the docket for now", "Please wait with the filing", "Nothing goes to the court yet", "It does not go to the clerk until I say so", "Keep it in the drawer for now"),
        forms=(
            r"\b(?:stays?|keep (?:it|this)|leave (?:it|this)) off (?:the )?(?:docket|ecf|file)\b",
            rf"\b(?:nothing|none of (?:it|this|them)|not|\w+n't|dont|never|nobody)\b[^.!?;]{{0,30}}?\b(?:go(?:es)?|going|leaves?|leaving|sen[dt]s?|reach(?:es)?|gets?|moves?|released?)\b[^.!?;]{{0,20}}?\b(?:to (?:the )?(?:judge|{_COURT})|(?:to |in |on |at )?{_COURT}|(?:our|the|this|my) (?:building|office|door|house|desk)|out the door)\b",
            r"\b(?:don't|do not|dont|never|nobody|no one) (?:please )?(?:put|enter|place|post|get|docket)s? (?:it|this|that|anything|a thing|any of (?:it|this)) (?:on|in|onto|into) (?:the )?(?:docket|ecf|record|court's (?:file|system)|register)\b",
            r"\b(?:keep|leave|hold) (?:it|this|that|them|everything) (?:back|in (?:the|your|my|our) (?:drawer|desk|file|folder|office)|in[- ]house|under wraps|here)\b(?=[^.!?;]{0,25}\b(?:for now|until|till|yet|for the (?:moment|time being)|while)\b)",
            r"\b(?:i|we)(?:'ll| will| shall)\b[^.!?;]{0,30}?\b(?:when|once|as soon as) (?:to|you (?:can|may|are to|should)|(?:it|this) (?:can|may|is to|should)(?: be)?) (?:e-?)?(?:fil|lodg|submit)\w*|\bwait for my (?:ok|okay|note|mail|call|yes|go)\b",
            r"\b(?:nobody|no ?one|none of (?:you|us|them)|not a soul|not (?:any|some)(?:one|body))\b[^.!?;]{0,25}?\b(?:e-?)?(?:files?|filed|filing|lodges?|submits?|sends? (?:it|this))\b",
            r"\bfiling (?:\w+ )?(?:waits?|rests|stays on hold|comes later|happens (?:later|when|once|after)|follows (?:later|when|once))\b",
            r"\bfiling (?:is|will be) (?:a )?(?:separate|another|later|not)\b",
            r"\bnothing (?:gets|is|goes|should be) (?:to be )?(?:filed|lodged|served)\b",
            r"\b(?:do not|don't|dont|not|never) (?:to )?(?:be )?(?:submit|lodge|upload|serve)\w*\b",
            r"(?<!n't )(?<!not )(?<!never )\bsit on (?:it|this|the filing)\b|\b(?:wait|sit tight|hold back|hold fire|not yet|no to|not so fast)(?: for now| please)? (?:with|on)? ?(?:the |any )?(?:e-?)?filing\b",
            r"\bfil(?:e|ed|ing)\b[^.!?;]{0,40}\b(?:i'?ll|i will|we'?ll|we will|let me) (?:tell|say|let|give|confirm)(?: you(?: all)?)?(?: know)?(?: the| my)? (?:when(?! it)|word|signal|go[- ]ahead|green light|date)\b|\b(?:wait for|until) (?:my|the) (?:word|signal|go[- ]ahead|green light|call|say-so)\b|\b(?:when|after|once) i (?:say|tell you|give the word)\b[^.!?;]{0,20}\bfil|\bfil(?:e|ed|ing)\b[^.!?;]{0,30}\b(?:when|after|once|only on) (?:i say|i tell you|my (?:word|signal|say-so))\b",
            r"\b(?:not|n't) extend to (?:the )?(?:e-?)?(?:filing|service)\b|\b(?:except|excluding|other than|short of|save)(?: for)? (?:the )?(?:e-?)?(?:filing|service)\b|\b(?:filing|file)\b[^.!?;]{0,40}\breserved\b|\breserves? (?:all rights?|the right) to file\b",
            r"\b(?:we|i)(?:'ll| will) (?:e-?)?file (?:it |this )?(?:later|another day|next|when|after)\b|\b(?:e-?)?fil(?:e|ing) (?:it |this )?(?:is )?later\b",
        ),
    ),
)  # fmt: skip
