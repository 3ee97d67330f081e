# ruff: noqa: E501  a pattern reads best on one line
"""The reviewer's words about a version."""

from intake.reading.replies.acts.act import Act

# Verbs of editing that mean nothing else in a reply to a draft; "use", "put" and "add" need an object of the draft.
_EDIT = r"(?:fix|correct|revise|delete|redo|re-do|rework|rewrite|replace|shorten|tighten|expand|clarify|double[- ]check|verify|re-?check|cut|trim|swap|insert|take out|clean up|re-?format|incorporate|re-?number|recalculate|conform|strike|reorgani[sz]e|restructure|soften|spell out|rename|re-?order|re-?arrange|lose|merge|flesh out|beef up|tone down|sharpen|polish|condense|break (?:out|up)|combine|alphabeti[sz]e|proof(?:read)?|re-?sort|standardi[sz]e)"
_EDITING = r"(?:fixing|correcting|revising|deleting|redoing|reworking|rewriting|replacing|shortening|tightening|expanding|clarifying|checking|cutting|trimming|swapping|inserting|taking out|cleaning up|reformatting|adding|changing|renumbering|reordering|removing|moving|merging|softening|spelling out)"
_PLACE = r"(?:page|pg\.?|pp?\.|para\.?|paragraph|section|line|fn\.?|footnote|ex\.?|exhibit|cite|citation|row|column|heading|item|bullet|caption|paragraph|table|entry|date|name|tone|intro\w*|conclusion)"

ROWS: tuple[Act, ...] = (
    Act(
        "approve", "attorney",
        r"\bapproved?\b|\bi approve\b|\bapproval (?:given|granted)\b|\b(?:looks?|is|are|this is|it's|that's|all|seems|everything(?:'s| is| looks)?) (?:all |very |really |pretty |perfectly |totally )?(?:good|fine|great|ok|okay|right|perfect|excellent)(?: to (?:me|go|use|send))?(?! (?:start|point|question|idea|progress|catch))\b|\blgtm\b|\bgood to go\b|\bgood as is\b|\b(?:no|zero|without) (?:further |other |more |additional |real )?(?:changes|edits|revisions|comments|corrections|notes)(?: from me| needed| here| on my end)?\b|\bsign(?:ed|ing)? off\b|\bgreen ?light\b|\b(?:i'?m|we'?re) (?:good|fine|ok|okay|happy) with (?:it|this|that|v\d|the \w+)\b|\bworks for me\b|\bthis works\b|\b(?:ok|okay|fine) (?:to|for) (?:use|send|finali[sz]e|me|go|release|close)\b|\bship it\b|\b(?:ok|okay|fine) (?:with|by) me\b|\bgo (?:ahead )?with (?:it|this|that|v\d|the \w+)\b|\b(?:ready|clear(?:ed)?|okay|ok|good|fine) to (?:go out|finali[sz]e|send|use|be filed|file)\b|\bno (?:issues|objections?|problems|concerns)(?: here| from me)?\b|\bthumbs up from me\b|\baccept(?:ed)? (?:as is|v\d|the (?:draft|work))\b|\bnothing to (?:change|add|fix)\b|\bfinali[sz]e (?:it|this)\b|\bwouldn't change a (?:thing|word)\b",
        r"\b(?:not|n't|never|isn't|cannot|can't|won't|before i|until i|once i|will|i'll|i'd|would|whether|if i|haven't|hasn't|almost|nearly|close to)\b[^.!?;]{0,25}\b(?:approv|good|fine|ok|okay|sign|right|ready)|\b(?:so far|at first (?:glance|blush|read)|at a glance|quick (?:look|read|skim|glance)|first pass|skimmed|mostly|generally|for the most part|overall|i think|i guess|probably|should be (?:fine|ok|good)|seems? (?:ok|okay|fine|good)|haven't (?:finished|read)|will (?:finish|review|read|look|get back))\b|\?\s*$|\bwould (?:be|have been)\b|\bok(?:ay)? (?:if|when)\b|\bapproved (?:by (?!me\b|us\b)|form|vendor|budget|list)\b",
        ("Approved.", "Looks good, go ahead and file.", "No changes.", "LGTM", "This is good to go", "Signed off.", "I'm fine with it", "Ok to finalize", "aproved", "You have my approval", "If it helps, I'm approving this"),
        forms=(
            r"\bap+ro?ve?d\b|\bapporved?\b|\b(?:i'?m|i am) approving\b|\b(?:has|have|with|gets?|given?) my (?:full |final )?(?:approval|blessing|ok|okay|sign-?off|vote)\b",
            r"\b(?:consider )?(?:this|it)(?: e-?mail| note| message| reply)?(?: is| as)? my (?:approval|sign-?off)\b|\bmeets? with my approval\b|\bapproval (?:is )?(?:given|granted)\b|\bconsider (?:it|this|v\d+|the \w+) (?:approved|final)\b|\b(?:nothing|no|not a single|not one) (?:changes?|edits?|things?)? ?(?:to change|to add|to fix|from me|from my (?:end|side))\b",
        ),
        undone_by=("leaning",),
    ),
    Act(
        "weak_ok", "attorney", r"^\W*(?:ok|okay|k|fine|good|sure|yes|yep|yeah|alright|all right|sounds good|agreed|agree|great|perfect|cool|nice)\b",
        r"\?\s*$", ("ok but check cite 4", "fine", "Agreed"),
    ),
    Act(
        "request_revisions", "attorney",
        r"\b(?:please|pls|plz|can you|could you|would you|need(?:s)? (?:you )?to|you need to|must|should|have to|let's|just|also|kindly|want you to)\s+(?:also |just |please |quickly |go back and )?(?:fix|correct|change|revise|add|remove|delete|redo|re-?do|update|rework|rewrite|replace|shorten|tighten|expand|clarify|check|double[- ]check|verify|re-?check|cut|trim|move|swap|insert|include|take out|address|clean up|reformat|re-?format|make|incorporate|adjust|edit|re-?number|recalculate|re-?cite|conform|finish|complete|strike|reorgani[sz]e|restructure|use|cite|match|soften|spell|rename|convert|format|attach|re-?run|look at|try again)\b"
        r"|(?:^|[.!;:,-]\s*|\d[.)]\s*|[*•-]\s*|\bbut |\band |\bthen )(?:then |and |also |but |just )?(?:fix|correct|change|revise|add|remove|delete|redo|update|rework|rewrite|replace|shorten|tighten|expand|clarify|check|double[- ]check|verify|re-?check|cut|trim|swap|insert|include|take out|reformat|incorporate|adjust|edit|renumber|conform|strike|reorgani[sz]e|soften)\s+(?:the|a|an|all|every|in|out|your|my|our|page|p\.|pp|para|paragraph|section|sec|cite|exhibit|ex\b|it|this|these|those|them|typo|line|note|footnote|fn|heading|caption|date|spelling|his|her|its|per|\w+ \d|vol)\b"
        r"|\b(?:needs?|requires?) (?:(?:some|a few|a lot of|more|major|minor|significant|another|further|quite a bit of) )?(?:work|changes|edits|revisions?|fixing|corrections?|redo|rework|attention|tightening|round|pass|reworking|revising|correcting|to be (?:re\w+|fixed|corrected|revised|changed|shorter|longer))\b|\b(?:not|isn't|is not|aren't) (?:usable|acceptable|what i (?:asked|wanted|needed)|right|correct|quite (?:there|right)|complete|done|ready|good enough|there yet|up to)\b|\b(?:unusable|unacceptable|incomplete|sloppy)\b|\b(?:see|with) (?:my |the )?(?:attached )?(?:redlines?|comments|edits|mark-?ups?|changes|notes|corrections|tracked changes|marked)\b|\b(?:a few|some|several|couple(?: of)?|minor|small|few|two|three|one|my|these|following) (?:more |minor |small |quick |other )?(?:changes|edits|revisions|corrections|comments|fixes|tweaks|notes|typos|issues|problems|errors|redlines)\b(?! (?:needed|from me)? ?(?:\?|at all))|\b(?:is|are|was|were) (?:wrong|missing|incorrect|off|mis\w+|backwards|outdated|inaccurate)\b|\b(?:wrong|incorrect|missing|typo|misspelled|error|mistake)s? (?:in|on|at|with|from|is|the|name|date|caption|court|page|p\.)\b|\b(?:you|it) (?:missed|left out|omitted|forgot|skipped)\b|\bredo (?:it|this|the)\b|\bfrom the top\b|\bstart over\b|\bback to (?:you|the drawing)\b|\bsend(?:ing)? (?:it |this )?back\b|\btry again\b|\bshould (?:be|say|read|have|cite)\b[^?]*$",
        r"\bno (?:further |more |other )?(?:changes|edits|revisions|corrections|comments|errors|issues|typos|problems)\b|\bnothing (?:to|needs)\b|\bwithout (?:any )?changes\b|\bif (?:there are|you see|you find) any\b",
        ("Please fix the caption.", "This needs work.", "See my redline.", "The date on page 3 is wrong", "Please correct the lot number", "I'd like the timeline reordered by date", "One more round please", "Needs a table of contents.", "Would you mind swapping exhibits 3 and 4?"),
        forms=(
            rf"\bneeds? {_EDITING}\b|\b(?:can you|could you|would you|will you|please|pls|need you to|want you to|you need to|let'?s)(?: please| also| just)? {_EDIT}\b|\bmind {_EDITING}\b|^\W*{_EDIT} (?!it$)",
            r"\b(?:i'd|i would|i|we'd) (?:like|want|prefer|need)(?: to (?:have|see))? (?:the|that|this|a|an|more|all|your|each) [^.!?;]{0,50}?\b(?!filed|served|approved|signed|needed|mailed|finished|emailed|finali[sz]ed|delivered)(?:\w{3,}ed|shorter|longer|clearer|moved|gone|taken out)\b",
            r"\b(?:should|must|needs? to|has to|have to|ought to) (?:come out|go in|say|read|cite|reflect|match|be (?:cut|removed|moved|added|fixed|corrected|changed|deleted|in|out|shorter|longer|clear(?:er)?|bold\w*|re\w+|spelled|numbered|expanded|tightened))\b",
            r"\b(?:one more|another) (?:round|pass|revision|draft|turn)\b|^\W*(?:quick |small |few |minor |some |a |couple of )*(?:fixes|edits|changes|corrections|nits|tweaks)\s*:|^\W*(?:drop|kill|scrap|nix|ditch) (?:the|that) (?!task|request|assignment|project|whole|matter|case)\w+|^\W*needs? (?:an?|the|more|some|better|another) (?!minute|moment|day|hour|time|bit|few)",
            rf"\b{_PLACE} ?\d*\b[^.!?;]{{0,40}}\b(?:wrong|missing|off|incorrect|typo|misspelled|upside down|out of order|out of date|spell|should \w+|too (?:\w+)|repeats?|the old)\b|^\W*{_PLACE} ?\d+,? (?!(?:is|looks|was) (?:good|fine|great|perfect))\w",
            r"\b(?:is|are|looks?|reads?|sounds?) (?:still )?(?:too (?:soft|long|short|strong|vague|wordy|thin|aggressive|informal|dense)|upside down|out of (?:order|date)|garbled|cut off|blank|duplicated|the old (?:one|version)|unclear|confusing)\b",
            r"\bsend (?:me )?(?:a |the )?(?:new|corrected|revised|fixed|updated) (?:version|draft|one)\b|\bresend\b|\bmarked (?:it|this) up\b|\bmake (?:these|the following|those|the) (?:changes|edits|corrections)\b",
            r"\breplace [^.!?;]{1,40} with\b|\bchange (?!it\b|the (?:due|deadline|date to))[^.!?;]{1,40} to\b",
        ),
        undone_by=("not", "others", "self"),
    ),
    Act(
        "minor_changes", "attorney",
        r"\b(?:approved?|ok|okay|good|fine|looks? (?:good|fine|great))\b[^.!?]{0,30}\b(?:with|subject to|w/|contingent (?:on|upon)|other than|except(?: for)?|apart from|aside from|save for|once|after|as long as|provided|assuming|if|but)\b[^.!?]{0,25}\b(?:minor|small|few|the attached|attached|these|my|following|redlines?|edits|changes|corrections|tweaks|typos?|nits?|fix|comments|mark-?up|below|marked|one|two|p\.|page)\b",
        r"\bno (?:changes|edits)\b|\b(?:i'd|would|can't|cannot|won't|not|never)\b[^.!?]{0,15}\bapprov", ("Approved with minor changes - see redline.", "Good with the attached edits", "Approved subject to my redlines"),
    ),
    Act(
        "condition", "attorney",
        r"\b(?:but|however|though|although|if|once|after|as long as|provided(?: that)?|assuming|subject to|pending|contingent (?:on|upon)|unless|except(?: for)?|other than|apart from|aside from|on (?:the )?condition|when|until|one (?:thing|question|caveat|issue|nit))\b",
        r"\bbut (?:thanks|thank you|great|otherwise)\b|\bwhen (?:you|it) (?:get|gets) a chance\b|\bif you (?:have|need) (?:any|anything)\b|\blet me know if\b",
        ("ok but check cite 4", "Approved once the exhibits are in"),
    ),
    Act(
        "negative", "attorney",
        r"\bwould(?:'ve| have)? be(?:en)? (?:\w+ )?(?:perfect|great|good|fine|wonderful|lovely|useful|helpful|nice|brilliant|terrific|excellent|ideal|spot on)\b[^.!?]{0,40}\b(?:if|for|had|were|except|in another|on another)\b|\b(?:great|perfect|wonderful|fantastic|lovely|brilliant|terrific|nice|excellent|good|super)\b[^.!?]{0,25}\b(?:if (?:we|i|only|you|this|our|it)\b|except (?:that|it)|for (?:some other|another|a different)|too bad|apart from (?:being|the fact)|, (?:another|again))|\bthanks for nothing\b|\b(?:is|was) this (?:a joke|supposed to be|meant to be|the right)\b|\bare you (?:kidding|serious)\b|\bseriously\?|\breally\?{1,3}\s*$|\b(?:not|n't) (?:impressed|happy|thrilled|pleased|sure (?:about|what))\b|\bdisappoint\w*\b|\bwhat (?:happened|is this|am i looking at|were you thinking)\b|\bdid (?:anyone|anybody|you) (?:even|actually|bother to) (?:read|look|check|proof)\w*|\b(?:can't|cannot|won't|will not|not going to|unable to|don't|do not) (?:\w+ )?(?:approve|sign off|accept (?:it|this)|use (?:it|this))\b|\bnot approved\b|\breject(?:ed|ing)?\b|\bdisapprove\b|\bi (?:give up|don't know what to say)\b|\bmasterpiece\b|\b(?:wow|oh great|oh good|gee|bravo|slow clap)\b|\bnot (?:sure|convinced) (?:about|this|that|it)\b|\bi have (?:some )?(?:concerns|doubts|reservations)\b|\bhmm+\b|\byeah,? right\b|\bsure,? because\b|\bso (?:much|close) (?:for|and yet)\b",
        "", ("This would be perfect if we represented the bus driver.", "Is this a joke?", "Not impressed."),
    ),
)  # fmt: skip
