# ruff: noqa: E501  a pattern reads best on one line
"""A paralegal's words about work in hand."""

from intake.reading.replies.acts.act import DAYNAME, Act, thing

_COURT = r"(?:the )?(?:court|clerk|ecf|cm/ecf|pacer|efsp|docket|e-?filing (?:portal|system)|uscis|portal)"
# A piece that is handed over ("Here is Part A"), not one that is spoken of ("the new pages in Part C").
_NAME = r"(?:\d{1,2}|one|two|three|four|[ivx]{1,4}|[a-h])"
_PIECE = rf"(?:part|vol|volume|batch|set|installment|section|chapter)s?\.? (?:#|no\.? ?)?{_NAME}(?:(?:,| and| to| thru| through|-| -) ?{_NAME})*"
_HANDED = r"\b(?:here(?:'s| is| are| you have)|attached(?: is| are|:|,)?|enclosed(?: is| are|:)?|sending(?: you)?|submitting|this is|these are)"
# What is said to come, and when: "15-22 will follow at 4:30", "the exhibits will be along by 5", "pages 201-412 tomorrow"
_SOON = rf"(?:(?:by |around |before |on |at |within )?(?:tomorrow|tonight|later|shortly|soon|separately|this (?:afternoon|evening|morning)|(?:the )?end of (?:the |this )?(?:day|week|month)|eod|cob|next (?:week|month|{DAYNAME})|noon|midnight|lunch|close|{DAYNAME}|the \d|(?:an|one|two|three|the) hours?|\d))"
_RANGE = r"(?:(?:\d{1,4}|[a-z]) ?(?:-|–|to|through|thru) ?(?:\d{1,4}|[a-z])\b(?! ?[ap]\.?m))"
_LAST_ONES = r"the (?:last|final|other|remaining|second|third|fourth|missing)(?! (?:thing|time|day|week|task|assignment|matter|case|job|hearing|summary|deposition|project)\b)(?: (?!task|assignment|summary|project)[\w-]+)?(?!,? T-?\d)"

ROWS: tuple[Act, ...] = (
    Act(
        "partial", "paralegal",
        rf"\bpartial(?:ly)?\b|(?<!\bin )\b(?:a |the |only |just )?part\b(?! of the\b| {_NAME}\b| [A-Z]\b)|{_HANDED} (?:the )?{_PIECE}\b|\b{_PIECE} (?:of (?:the |my )?[\w ]{{1,30}}? )?(?:(?:is|are) )?(?:attached|done|here|enclosed|only|today|tomorrow|tonight|now|follows?|to follow|later|coming)\b|\bfirst (?:half|part|batch|set|volume|section|installment|portion|tranche|\d+ pages|chunk|third|few)\b|\b(?:the )?(?:rest|remainder|remaining|others?|second (?:half|part|batch)|other half|last (?:few|part|two|three|section))\b[^.!?]{{0,40}}\b(?:to follow|tomorrow|tonight|later|by|coming|will|not (?:yet )?(?:ready|done|finished|complete)|on|in|{DAYNAME}|still|soon|next|after|this|shortly|eod|cob|needs?)\b|\b(?:the )?balance (?:(?:of (?:it|them|the (?!account)\w+) )?(?:(?:is|are) )?(?:to follow|tomorrow|tonight|later|by|coming|will|comes?|follows?|on {DAYNAME}|{DAYNAME}|soon|shortly))\b|\b(?:to come|to follow|more (?:to come|coming|to follow)|still (?:working|to do|outstanding|missing|need to)|so far|interim|in progress|thus far)\b|\b\w{{1,4}} (?:thru|through|to|-) \w{{1,4}} (?:attached|are attached|done|here|enclosed)\b|\b(?:half|some) of (?:it|them|the)\b|\bvol(?:ume)?s? \d+ (?:done|attached|only)\b|\bhalfway\b|\bnot (?:yet )?(?:complete|finished|final)\b|\b[A-Z]-[A-Z] by\b",
        r"\bparty\b|\bpart of the (?:team|firm)\b|\bthe rest is (?:the same|unchanged|history)\b|\bi took part\b|\bnothing (?:still )?outstanding\b|\b(?:hard|paper|courtesy|signed) copies\b(?: [\w ]{1,20})? (?:will |to )?(?:follow|come|are coming)\b|\b(?:court|judge|clerk|reporter|counsel|client|witness|expert|carrier|bank|hospital|vendor|mediator|arbitrator)'s [\w ]{1,25}? (?:will|is|are|to|follows?|comes?)\b|\b(?:invoice|bill|hours|time (?:entries|sheet|log|record)s?|original|originals|receipts?)\b[^.!?]{0,15} (?:will |to )?(?:follow|come)\b",
        ("A thru H attached, I-M by 6 ET.", "Vol. 1 of 2", "First half attached, rest tomorrow morning.", "Partial draft attached", "Volume three will follow at 4:30 pm", "The exhibits will be along by 5", "Pages 201 to 412 tomorrow 10 am", "You'll get 15-22 by 6 pm"),
        forms=(r"\b(?:vol|volume|part|batch|set|installment|chapter)\.? ?\d of \d\b|\b(?:pages?|pp\.?) 1 ?(?:-|to|through|thru|–) ?\d+\b|\bso you can (?:get )?start",
            r"\b(?:session|volume|vol|half|section|batch)s? only\b|\bstill (?:waiting|owe you|have to do|missing) (?:on |for )?(?:the )?(?:tabs?|exhibits?|pages?|volumes?|vol|parts?|sections?|last|rest|remaining|other|one|two|three)\b|\b(?:minus|lacking|all but|still without|except(?: for)?) (?:the )?(?:(?:last|final|two|three|few|missing|remaining) ){0,2}(?:exhibits?|tabs?|pages?|sections?|volumes?|parts?|chapters?|one)\b|\bwhat i have (?:so far|for now|up to now)\b",
            r"\b(?:i'll|i will|will|i shall) (?:pass|send|forward|get|add|bring|e-?mail|upload)\b[^.!?]{0,25}?\b(?:once|when|as soon as|the moment) (?:they|it|those|that|he|she|the \w+|i) \w+|\bstill (?:owes?|need(?:s)? to (?:send|produce|get)|waiting on|chasing)\b",
            r"\b(?:i'll|i will|will) (?:send|finish|follow|add|get you|have|do|deliver)\b[^.!?]{0,20}?\b(?:\d+ ?(?:-|–|to|through|thru) ?\d+|[A-Z] ?(?:-|–|to|through|thru) ?[A-Z]|the (?:others?|rest|remaining|remainder|balance))\b",
            rf"(?<!\bi )(?<!\bwe )(?<!\bi)(?<!\bwe)(?<!you)(?<!you )(?: will|'ll| shall| should| to) (?:then |also |both |all )?(?:follow(?! up\b)|come(?! (?:back|up|in)\b)|be (?:coming|along|with you|on (?:its|their) way|in your (?:hands|inbox)))\b[^.!?]{{0,15}}?\b{_SOON}",
            rf"\b(?:is|are|still) (?:[\w']+ ){{0,2}}?(?:on (?:its|their) way|in the works|under way|being (?:finished|finali[sz]ed|proofed|checked|scanned|done|prepared|typed)|coming)\b[^.!?]{{0,25}}?\b{_SOON}|\b(?:come|comes|follow|follows) separately\b",
            rf"\b(?:you'll|you will|expect|i'll|i will|i expect to|i hope to|will) (?:[\w']+ ){{0,3}}?(?:{_RANGE}|{_LAST_ONES})[^.!?]{{0,20}}?\b{_SOON}|^\W*(?:(?:and|but|then) )?(?:the )?(?:[a-z]+s? )?{_RANGE}(?: (?:is|are|will be))? {_SOON}",
            r"\b(?:follows?|following|coming|comes?)\b[^.!?]{0,15}\b(?:tomorrow|tonight|later|shortly|soon|monday|tuesday|wednesday|thursday|friday|next week|this afternoon|by)\b|\b(?:everything|all)(?: \w+){0,2} (?:but|except|save|other than|minus)\b|\bstill to be \w+(?:ed|ne)\b",
            r"\b(?:the |those |that )?(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|few|\d+) )?(?:ones? |others? |pages? |parts? )?(?:that|which) (?:lacks?|is lacking|are lacking|is missing|are missing|misses|remains?|are left|is left)\b|\b(?:missing|outstanding|remaining|other) (?:ones?|two|three|four|five|six|pages|parts?|letters|exhibits|volumes?|documents)\b[^.!?]{0,40}\b(?:will|tomorrow|tonight|later|follow|coming|mon|tue|wed|thu|fri|i send)",),
    ),
    Act(
        "deliver", "paralegal",
        r"\battach(?:ed|ing|ment)\b|\bhere(?:'s| is| are| you go| it is| they are| goes|with)\b|\b(?:final|draft|revised|completed|finished|corrected|updated) (?:version|draft|summary|memo|chart|index|file|set|packet)?\b|\b(?:done|finished|complete[d]?|all set|ready)\b(?! (?:by|until|before|on|to start|when|if))|\bfor (?:your )?review\b|\bplease (?:find|see)\b|\benclosed\b|\bv\d\b|\bdeliver(?:ed|ing|y)\b|\bsending\b|\buploaded\b",
        r"\b(?:not|n't|never|almost|nearly|isn't|when|once|if|until|before|should be|will be|to be|half|partially|can be|could be|get it|have it) (?:\w+ ){0,2}?(?:done|finished|complete[d]?|ready|final|attached)\b|\bno attachment|\bwas attached\b|\b(?:is|are|was) (?:it|that|the \w+) attached\b|\bthe attached (?:you|that you)\b|\bwill attach\b",
        ("Final attached, Word + PDF.", "Here you go.", "Done - see attached", "Attached is the final summary.", "The chart accompanies this email", "The index comes with this note"),
        forms=(r"\baccompan(?:ies|ying) (?:this|my)\b|\bfor your eyes\b|\bover to you\b|\b(?:is|are|it's) in your (?:inbox|hands)\b|\bsee (?:doc|the file|file)\b|\b(?:find|enclose|submit|send|transmit|forward|deliver)\w* (?:you )?(?:here|herewith|hereby|with this)\b|\bherewith\b|\b(?:comes?|goes|go|travels?|sent|uploaded|added|included|put|rides?|is|are) (?:along |up )?(?:with|to|in|on) this (?:e-?mail|mail|message|note|reply)\b|\bi (?:beg to |respectfully |hereby |am pleased to )?(?:submit|present|hand over|turn in|tender)\b",),
    ),
    Act(
        "replace", "paralegal",
        r"\b(?:use|take|review|see) (?:this|these|the attached|v\d+|the (?:new|corrected|updated|revised)(?: \w+)?)(?: (?:one|version|file|copy))? (?:instead|rather)\b|\b(?:replac(?:es?|ing|ement)|supersed(?:es?|ing)|correct(?:ed|ion)|revised|updated|newer|fixed) (?:version|file|copy|draft|the (?:earlier|previous|last|first)|v\d+|my (?:earlier|previous|last)|attached|summary|\w+ attached)\b|\b(?:ignore|disregard|discard|delete|scrap) (?:the |my )?(?:previous|earlier|last|prior|first|other|old|v\d+)\b|\b(?:sent|attached) (?:you )?(?:the )?wrong\b|\bwrong (?:file|version|attachment|draft)\b|\breplac(?:es|ing|ement)\b|\bcorrected\b|\binstead of the (?:one|version|file)\b|\bcaught (?:a|an|one) (?:typo|error|mistake)\b",
        "", ("Please use this instead, caught a typo on p. 2.", "Corrected version attached, ignore the previous one"),
    ),
    Act(
        "filed", "paralegal",
        r"\b(?:i|we|i've|we've|i have|we have|just|already|also|went ahead and) (?:already |just |also |gone ahead and |successfully )?(?:e-?)?filed\b(?! (?:under|by (?:opposing|the other|defendant|plaintiff)))|^\W*(?:e-?)?filed\b(?! by)|\bfiled (?:it|this|them|with the court|via ecf|this morning|today|yesterday|just now|on ecf)\b|\b(?:submitted|lodged) (?:it |this |them )?(?:to|with) the (?:court|clerk)\b|\bfiling (?:is )?(?:complete|confirmed|accepted|done|receipt)\b|\bserved (?:it|this|them|opposing|on all)\b|\b(?:i|we|just|already) (?:e-?)?served\b",
        r"\b(?:almost|nearly)\b|\b(?:not|n't|never|before|until|once|to be|ready to be|will be|should be|be|was it|has it been|need(?:s)? to be|can be|haven't|hasn't|opposing|defendants?|plaintiffs?|they|the other side) (?:been )?(?:e-?)?(?:filed|served)\b|\b(?:once|when|until|till|before|if|as soon as) (?:it|this|that|they|the [\w ]{1,25}?) (?:is|are|has been|have been|gets?) (?:e-?)?(?:filed|served|lodged)\b|\?\s*$|\bper the docket\b|\baccording to\b|\bby (?:the )?(?:other side|opposing|defendants?|plaintiffs?|defense|them)\b|\b(?:opposing|defendant|plaintiff|other side|they|he|she|counsel|court)(?:'s)?(?: \w+)? (?:have |has |had )?(?:e-?filed|filed|served|sent|submitted|uploaded|lodged)\b|\b(?:i'll|will|can|should|could|would|to be|ready to be|please) (?:be )?(?:e-?file|file|submit|upload|send|serve)",
        ("I went ahead and filed it this morning.", "Filed with the court today, receipt attached", "This went out on ECF at 3:52 pm", "I uploaded the motion to PACER at noon", "The brief has been served on opposing counsel"),
        forms=(
            rf"\b(?:sent|submitted|uploaded|lodged|put|got|pushed|e-?filed|went) (?:{thing('a')} )?(?:out |in |through |up |over )?(?:to|on|through|via|with|at|onto|into) {_COURT}\b",
            rf"\b{thing('b')} (?:was|has been|is|got|have been|went|'s been)(?: already| now| just)? (?:e-?filed|filed|served|lodged|submitted to {_COURT}|on file|through on {_COURT})\b",
            r"\bto (?:e-?)?(?:file|serve)(?: it| this| them)?\b[^.;!?]{0,25}\b(?:and|so) (?:i|we) (?:did|have)\b",
            rf"\b{thing('d')} (?:has|have|had)? ?(?:already |now |just )?(?:gone|been sent|been submitted) (?:out |in |up )?(?:to|into|through|with) {_COURT}\b",
            rf"\bhad to (?:e-?file|file|submit|lodge|serve) {thing('c')}|\b{_COURT} (?:has|accepted|received|stamped) (?:it|this)\b|\bit'?s (?:been )?(?:on file|filed|served)\b|\bi (?:hit|pressed|clicked) (?:submit|file|send)\b",
        ),
    ),
    Act(  # told beside what was thought or allowed: "I thought I could file it, so I e-filed it"
        "filed", "paralegal",
        rf"\b(?:i|we)(?:'ve| have)?(?: (?:already|just|also|then|wrongly|mistakenly|accidentally|prematurely|now))? (?:went ahead and |gone ahead and )?(?:e-?filed|filed|lodged|served) (?:{thing('g')}|with)|\b(?:i|we) (?!did\b|have\b|was\b)(?:\w+ ){{1,5}}?(?:and|so) (?:then |just |already |wrongly )?(?:e-?filed|filed|lodged|served) {thing('h')}",
        r"\b(?:almost|nearly)\b|\b(?:before|until|once|if|whether|when|had|after|as soon as|in case) (?:i|we)(?:'ve| have)? (?:\w+ )?(?:e-?)?(?:filed|lodged|served)\b|\?\s*$", ("I thought I could file it, so I e-filed it with the court.", "I misunderstood and e-filed the notice yesterday", "The notice has gone to the court"),
        undone_by=("not", "if"),
    ),
    Act(
        "question", "paralegal", r"\?(?:\s|$|\"|\))|\b(?:please|pls|can you|could you) (?:confirm|clarify|advise|let me know (?:if|whether|which|what|how|when|who))\b|\bi'?m not sure (?:if|whether|which|what|how)\b|\bquestion:|\b(?:quick|one|a|few) questions?\b|\bwondering (?:if|whether|about)\b|\bwhich (?:one|version|format|do you)\b|\bunclear (?:whether|if|which|what)\b|\bneed (?:your |some )?(?:clarification|guidance|direction)\b",
        r"^\W*(?:how are you|sound good|ok|okay|right)\?\s*$", ("Do you want objections included or testimony only?", "Please confirm which format you want", "I'm not clear on whether to include objections", "Kindly tell me which exhibits go first", "I don't know which transcript you want"),
        forms=(
            r"\b(?:please|kindly|pls) (?:tell|advise|indicate|specify|let me know|confirm|clarify)\b(?! (?:receipt|that you (?:got|received)))|\b(?:need|want|have|like) to know\b|\bnot (?:clear|sure|certain) (?:on|about|if|whether|which|what|how)\b|\bneeds? (?:your )?(?:input|answer|decision|a decision)\b",
            r"\b(?:don't|do not|can't|cannot|can not|could not|was not able to|wasn't able to|am unable to|was unable to|couldn't) (?:know|tell|see|find|figure(?: out)?|work out|make out|locate|open|read|decide)\b(?! (?:anything wrong|any (?:errors|problems|issues)))",
            r"^\W*(?:\d[.)]\s*)?(?:which [\w'-]+|what|how|where|who|whom|when) (?:do|does|should|shall|would|is|are|did|can) (?!done\b)(?:i|we|you|it|this|that|the|she|he|they)\b",
            r"^\W*(?:\d[.)]\s*)?(?:am i (?:to|supposed)|should i|do i|do you want|does (?:the|she|he|it)|is (?:it|there) (?:ok|okay|a)|which (?:one|of)|whose|how many|who (?:is|should))\b",
        ),
    ),
    Act(
        "budget", "paralegal",
        r"\b(?:over|exceed\w*|hit(?:ting)?|reach(?:ed|ing)?|at|near(?:ing)?|close to|approaching|past|blow(?:n|ing)? (?:through|past)|bump(?:ing)? up against|up against|run(?:ning)? (?:over|out of)|go(?:ing)? (?:over|past)|used (?:up|\d+))\b[^.!?]{0,30}\b(?:the |my |our )?(?:cap|budget|limit|hours? (?:cap|budget|limit)|budgeted|authori[sz]ed hours|allotted|maximum)\b|\b(?:cap|budget|hours limit)\b[^.!?]{0,30}\b(?:exceed\w*|reached|hit|tight|not enough|won't be enough|isn't enough|used up|increase|raise|more)\b|\bneed (?:about |another |roughly |approximately |\w+ )?(?:\d+(?:\.\d+)?|a few|more) (?:more |additional |extra )?h(?:ou)?rs?\b|\bmore hours (?:needed|than)\b|\b\d+(?:\.\d+)? ?(?:h|hrs?|hours?) (?:(?:are |is )?(?:used|spent|gone|in|down|logged|burned|burnt)|so far)(?: so far| already| up)? (?:out )?of (?:the |my |a |our )?\d+|\b\d+(?:\.\d+)?(?: ?h(?:ou)?rs?)? of (?:the |a |my |our )?\d+(?:\.\d+)?[ -](?:h(?:ou)?rs?|budgeted)",
        r"\bwithin (?:the )?(?:budget|cap)\b|\bunder (?:the )?(?:budget|cap)\b", ("I'm at 9.5 hours of the 10 hour cap.", "This will go over budget, need about 4 more hours"),
    ),
)  # fmt: skip
