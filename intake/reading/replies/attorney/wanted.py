# ruff: noqa: E501  a pattern reads best on one line
"""Changes to a version that are asked for in plain words: an order ("Link them, please", "put both in"), a wish ("I'd be
obliged if the quotations could be set in italics"), the next version ("the corrected pages to me on Friday"), or a remark
that leaves no choice ("her title is Director, not Manager")."""

from collections.abc import Iterator

from intake import patterns as re
from intake.reading.replies.acts import Hit, clauses
from intake.reading.replies.acts.scope import self_led
from intake.reading.replies.common import On

# Verbs of working on a text, a table or a bundle, that mean nothing else in a reply to a version
_EDIT = r"(?:abbreviate|abridge|align|alphabeti[sz]e|amend|annotate|anonymi[sz]e|append|blow up|boldface|bracket|broaden|capitali[sz]e|clarify|clean up|collapse|colou?r-?code|combine|condense|conform|consolidate|convert|cross-?reference|de-?duplicate|delete|differentiate|distinguish|double[- ]?space|drop in|elaborate|eliminate|emphasi[sz]e|enlarge|expand|fill in|fill out|fix|flesh out|harmoni[sz]e|hyperlink|indent|insert|invert|italici[sz]e|lengthen|lighten|lower[- ]?case|merge|neaten|omit|paginate|pare(?: down)?|proofread|prune|punctuate|quantify|re-?(?:do|draft|cast|check|cite|number|run|scan|build|make|issue|format|order|organi[sz]e|word|write|work|phrase|place|move|name|label|title|type|set|sort|state|store|structure|arrange|calculate|compute|submit|send|size|verify|group|center|align|count|key|insert|attach|combine|shuffle|think|vamp|frame|draw|tab|index|paginate|create|export|save|vise|verse)|rectify|redact|reconcile|rotate|shorten|simplify|single[- ]?space|soften|spell out|standardi[sz]e|strengthen|streamline|strike|strip(?: out)?|subtitle|tabulate|tidy(?: up)?|tighten|tone down|transpose|trim|truncate|underline|underscore|unify|upper[- ]?case|work in)"
# Those that are also something else want an object of the version behind them
_OR_ELSE = r"(?:adapt|anchor|bold|box|break(?: up| out)?|bullet|caption|center|centre|chop|clean|colou?r|compress|correct|crop|cut|darken|define|double|edit|fill|flag|flip|footnote|format|group|highlight|join|justify|label|letter|link|list|mention|describe|identify|attribute|reference|introduce|mirror|narrow|number|pad|paste|polish|proof|quote|repair|round|sequence|shade|sharpen|shrink|slim|smooth|sort|space|specify|spell|split|square|state|style|substitute|swap|switch|tab|tag|total|type|update|weave|widen|wrap)"
_OBJECT = r"(?:it|them|these|those|this|that|the|an?|all|both|each|every|any|some|more|her|his|our|their|its|my|your|page|pages|pp?\.|para\w*|section|sections|exhibits?|ex\.|footnotes?|lines?|rows?|columns?|table|tables|items?|tabs?|cites?|citations?|headings?|in|out|up|down|back|anything|everything|whatever|between|from|\d+|(?-i:[A-Z])[\w.]+)\b"
_MINE = rf"(?:{_EDIT}\b(?! (?:is|are|was|were)\b)|{_OR_ELSE} {_OBJECT})"
# Verbs that work on the text only with certain words behind them
_LIGHT = (
    r"(?:put|move|bring|shift|pull|place|set|slide|carry|lift|work|drop|get|take|leave|tuck)(?: (?!it\b|this\b|that\b|me\b|us\b|in\b|on\b|off\b)[^.;!?]{1,60}?)? (?:in(?:to)?|at|on|under|above|below|beside|next to|before|after|ahead of|behind|between|back in|to|up|down|out|onto|across|inside|within) (?:(?:the|its|their|an?|each|every|one|two|three|separate) (?:[\w-]+ ){0,2}?)?(?:(?:page|paragraph|section|exhibit|footnote|table|column|row|heading|chart|list|appendix|caption|margin|top|bottom|front|end|back|beginning|start|body|text|left|right|middle|order|italics?|bold|caps|quotes|quotation marks|brackets|parentheses|alphabetical|chronological|past tense|present tense|parts?|intro\w*|conclusion|summary|first|last|line|sentence|cover|header|footer|index|font|tabs?|piece|bullets?)s?\b[^.;!?]*|\d+\b)|put (?:both|all|them|these|those|each|the [\w' -]{1,40}?) (?:back )?in\W*$|(?:take|leave|drop|get|pull|edit|cut) (?:out|off) (?:the|every|all|any|her|his|that|those|these|both|our)\b[^.;!?]*|(?:take|leave|get) (?!it\b)[^.;!?]{1,40}? out\b(?! (?:to|of (?:my|your|the (?:office|building)))\b)|give me (?:page|pin|line|more|less|fewer|full|better|both|exact|dates?|cites?|headings?|a (?:heading|table|column|cite|date|number|paragraph|sentence|shorter|longer|better|cleaner))\b[^.;!?]*|work (?!it\b|on\b|with\b)[^.;!?]{1,50}? in(?:to)? (?:the|it)\b[^.;!?]*|(?:boil|break|cut|pare|strip|tone|flesh|spell|thin|bulk|beef|dress|split|fill|straighten|smooth|slim|water|dial|tighten|trim) (?:it|this|that|them|these) (?:up|down|out|in|back|off)\b[^.;!?]*|get rid of\b[^.;!?]*"
    r"|turn (?!it\b|this\b|in\b)[^.;!?]{1,50}? (?:in)?to [^.;!?]+|turn (?:it|this|that) (?:in)?to (?:an?|the|full|plain|past|bullets?)\b[^.;!?]*|turn (?:it|this|that) around\b(?! (?:her|him))|give (?:(?:each|every|all|both)(?: of)?(?: (?!an?\b|its\b|their\b)[\w'-]+){0,3}|it|the (?!paralegal|client|court|task|work)[\w' -]{1,30}?) (?:an?|its|their|more|some|the)\b[^.;!?]*|mark (?!it\b|this\b|that\b|me\b|your\b|v\d|version|the (?:task|date|calendar))[^.;!?]+ (?:in|as|with)\b[^.;!?]*|(?:make|keep) (?:it|this|them|both|each|every|all|the [\w' -]{1,40}?|page [\w-]+|section [\w-]+) (?:\w+er\b|more|less|match|read|say|look|fit|run|start|end|clear|plain|bold|two|three|four|five|one|a |an |the |in |to |under |below |consistent|uniform|parallel|readable|legible|short|simple|neutral|formal|original|same)[^.;!?]*|keep the (?:original|old|same|numbering|order|headings?|format)\b[^.;!?]*"
    r"|use (?!it\b|this\b|that\b|v\d|version\b|your (?:judgment|time))[^.;!?]+|show (?!it\b|me\b|us\b|this\b|(?-i:[A-Z]))[^.;!?]+|add (?!(?-i:[A-Z][a-z]+)(?: (?-i:[A-Z])\w+)? (?:as|to (?:the (?:watch|cc|list|thread|e-?mail|distribution)|this)|on)\b|me\b|him\b|her\b|it to\b|this to\b)[^.;!?]+|include (?!me\b|him\b|(?-i:[A-Z][a-z]+) (?:on|in))[^.;!?]+|change (?!the (?:due|deadline|reviewer|assignee)|my\b|it to (?:mon|tue|wed|thu|fri))[^.;!?]+|check (?!with\b|in\b|back\b|your\b|the (?:docket|calendar|status))[^.;!?]+|verify [^.;!?]+|confirm (?:the|every|each|all|that the|page|her|his)\b[^.;!?]+|compare [^.;!?]+ (?:to|with|against)\b[^.;!?]*|supply (?:the|them|what|both|those|these|a|an|page|missing)\b[^.;!?]*|provide (?:the|page|full|pin|exact|cites?)\b[^.;!?]*|cite (?:to )?[^.;!?]+|(?:lead|start|begin|open|end|close|finish) (?:it |this )?with [^.;!?]+|scratch (?!that\b|it\b|this\b)[^.;!?]+|lose the [^.;!?]+|(?:kill|drop|ditch|nix|axe) (?:the|that|every|all|any|section|page|paragraph|exhibit|footnote|both|those|these) (?!task|request|assignment|project|case|matter|whole)[^.;!?]*|(?:go|run) (?:back )?(?:over|through) (?:it|this|the [\w ]+) (?:again|once more|and (?:take|cut|fix|mark|check|correct|remove))[^.;!?]*|do (?:it|this|that|the [\w ]{1,30}?) (?:over|again|once more|differently|in|without|with)\b[^.;!?]*|try (?:it )?(?:again|once more)\b|see (?:to it )?that (?:the|every|each|all|both|they|it|her|his|our|their|page|section)\b(?! [\w ]*(?:filed|served|sent))[^.;!?]+|ensure (?:that )?(?:the|every|each|all|both|they)\b(?! [\w ]*(?:filed|served|sent))[^.;!?]+|build [^.;!?]+|(?:finish|complete) (?:it|this|them|the [\w' -]+)(?! (?:by|tomorrow|tonight))|say (?!so\b|yes\b|no\b|hi\b|hello\b|thanks?\b|when\b)[^.;!?]+|call (?:it|her|him|them|the [\w]+) (?:an?|the|by) [^.;!?]+|stick to [^.;!?]+|stay (?:with|within|under) [^.;!?]+|follow (?:the|our|my) [\w ]+|send (?:it |me )?(?:again|a (?:new|better|fixed) one|another one)\b[^.;!?]*"
)
_ORDER = rf"(?:{_MINE}|(?:{_LIGHT}))"
# What may stand before an order, and what makes one of a verb
_FIRST = r"(?:(?:and|then|also|but|so|just|only|ok|okay|oh|ah|hm+|though|however|otherwise|first|second|next|last|finally|instead|still|still,|one thing|thanks|thank you|sorry|great|good|well|meanwhile|in short|for (?:v2|the next version|the next round)|on (?:page|p\.|section|exhibit|paragraph|line) ?[\w-]+|in (?:section|paragraph|exhibit|the [\w ]{1,20}?)|when you (?:do|redo|revise|resend|send|fix)\b[^,;]{1,40}|before i [^,;]{1,40}|while you're [^,;]{1,30}|(?-i:[A-Z][a-z]+))[,:]? )*"
_POLITE = r"(?:(?:please|pls|plz|kindly|do|go ahead and|just|also|now|simply|maybe|perhaps|quickly|at least|(?:can|could|would|will|might) (?:you|we|someone|somebody|anyone|one of you|she|he|(?-i:[A-Z][a-z]+))|would you mind|(?:would it be|is it|would it be too much trouble) possible (?:for you )?to|would it be too much to|any chance (?:of|you could|we could|you can|we can)|you(?:'ll| will)? (?:should|need to|must|want to|have to|ought to|might|may want to|might want to|can|could)|(?:i|we)(?:'d| would)? (?:want|need|like|ask)(?: that)? (?:you|someone|somebody|the \w+|(?-i:[A-Z][a-z]+)) (?:to )?|(?:asks?|wants?|would like|needs?|says) (?:that )?you (?:to |should )?|let's|let us|remember to|be sure to|make sure to|make sure you|don't forget to|try to|have (?:someone|somebody|(?-i:[A-Z][a-z]+)|her|him)|(?:someone|somebody|one of you)(?: should| must| needs to| please)?|i(?:'d| would) (?:suggest|recommend) (?:you |that you )?|best to|better to|good to|time to)[,:]? )*"
_ORDERED = re.compile(rf"^\W*{_FIRST}{_POLITE}(?P<do>{_ORDER})", re.I)
_EDITED = re.compile(
    rf"^\W*{_FIRST}{_POLITE}(?P<do>{_MINE}|(?:take|cut|leave) out (?:the|that|this|both|all|every|her|his|our)\b)(?<! it)(?<! them)(?<! this)",
    re.I,
)
# "Would you mind swapping", "I suggest cutting", "worth adding": the same in the form of a noun
_ING = re.compile(
    r"\b(?:mind|suggest|recommend|consider|worth|needs?|wants?|requires?|deserves?|try|prefer|how about|what about)(?: \w+)? (?!filing|serving|sending|mailing|calling|holding|waiting|being|having|keeping|reading|reviewing|approving|hearing|having|doing that|signing)(?:re-?)?\w{3,}ing\b(?! (?:on hold|by|until|till))",
    re.I,
)
# A participle that is no change: "I'd like it filed, approved, finished"
_DONE = r"(?!(?:e-?)?(?:filed|served|approved|signed|mailed|finished|emailed|finali[sz]ed|delivered|sent|needed|called|scheduled|calendared|notified|informed|paid|billed|cancell?ed|held|closed|returned|copied|done|used|allowed|agreed|received|shared|placed on hold|printed|saved|completed?|granted|excused)\b)(?:\w{3,}ed|cut|put|set|split|made|taken|rewritten|written|redone|given|drawn|broken|shown|spelt|built|brought|left|kept|run|swapped|bound|spelled|moved|in|out|gone|back in|shorter|longer|clearer|bigger|smaller|larger|darker|tighter|plainer|fuller|consistent|numbered)"
_THE = r"(?:the|these|those|all|each|every|both|our|its|their|her|his|any|some|an?|page|section|paragraph|exhibit|footnote|column|table|more|less|it|this|they|them)"
_WISHES = (
    # "I'd be obliged if the quotations could be set in italics", "it would help if the headings matched"
    rf"\b(?:grateful|obliged|glad|pleased|thankful|happy|happier|delighted|appreciate it|appreciate|thank you|helpful|kind|good|nice|better|best|easier|clearer|useful|great|perfect|help(?: me| us| the \w+)?|prefer(?: it)?|like it(?: better)?|love it|rather)(?: to you)? if (?:you (?:would|could|were to|might) (?:also |please |kindly )?{_ORDER}|{_THE}\b(?! (?:client|court|clerk|judge|carrier|desk|other side)\b)[^.;!?]{{0,50}}? (?:could|would|were|might|can|was|had|matched|followed|came|went|ran|said|read|used|showed|started|ended|included|gave|got|stood|looked|began)\b(?! (?:be |get )?(?:(?:e-?)?filed|served|sent|mailed|approved|here|ready|done|delivered|finished|ready by)))",
    rf"\b(?:asks?|asked|wants?|wanted|would like|'d like|needs|says|told) (?:(?:me|us) )?(?:that you|you to|to have you|for you to|to ask you to|to tell you to|that (?:someone|somebody) )\W*(?:please )?{_ORDER}",
    r"\b(?:would|'d) (?:much |far )?(?:rather|prefer(?: it)? if) (?:you|we|it|this|they|these|the [\w' -]{1,30}?) (?!file|serve|held|waited|called|asked|did(?:n't| not))(?:\w{3,}ed|put|cut|had|were|was|left|took|made|began|ran|kept|used|split|gave|went|came|said)\b",
    r"\b(?:page|paragraph|section|exhibit|column|table|footnote|heading|tab|count|entry|item)s? [\w-]+ (?:goes|comes|go|come) (?:before|after|under|in|at|first|last|ahead|behind|above|below|to|on|next)\b",
    # "I'd like the two addresses checked", "I want section 4 shorter"
    rf"\b(?:i|we)(?:'d| would)? (?:still |also |really |just |only |rather )*(?:like|want|wanted|need|prefer|ask for|love|rather have|rather see|see)(?: to (?:have|see))? {_THE} [^.;!?]{{0,60}}?\b{_DONE}\b",
    r"\b(?:could|can|may|might) (?:we|i) (?:also |please |perhaps |just )?(?:have|get|see|put|use|make|add|try|move) [^.;!?]{2,80}?\b(?:instead|rather than|at the (?:top|bottom|end|front|back|beginning)|in (?:the|a|bold|italics|chronological|alphabetical|order|\w+ (?:columns|order|form))|on (?:one|each|every|a separate|its own|their own)|with (?:the|page|its|their|pin|full)|without|into|shorter|longer|clearer|larger|bigger|more|fewer|less|before|after|as an?|removed|added|corrected|fixed|changed|out of)\b",
    # "the chart wants a legend", "each row needs its cite"
    r"\b(?:the|this|that|each|every|it|they|page [\w-]+|section [\w-]+|column \w+|exhibit [\w-]+|there|both|all of them|these|those)(?: [\w'-]+){0,4}? (?:(?:still|also|really|just|only) )*(?<!n't )(?:needs?|wants?|lacks?|is lacking|are lacking|could (?:use|do with|stand)|should (?:have|be|come|go|get|carry|show|start|stand|use|say|read|follow|match|appear|include)|ought to (?:have|be|come|go|get|show|say|read|follow|match|include)|must (?:have|be|come|go|show|say|match|include|carry|read)|(?:has|have) to (?:be|go|come|match|show|say|change|start|have|include|carry|read)|is to (?:be|read|come|go)|(?:is|are) supposed to)\b(?! (?:to (?:be )?(?:filed|served|sent|go out|reach|arrive|know|hear|sign|talk|see|approve|read|review|decide)|approved|(?:be )?(?:e-?)?(?:filed|served|sent|mailed|released|approved|fine|good|ok|okay|enough|able|happy|pleased|proud|ready|here|back|done|easy|interesting|fun|(?:on|with) (?:my|me))\b|out\b|out to\b|a (?:minute|moment|day|raise|drink|vacation|coffee)|(?:my|your|her|his) (?:approval|signature|ok)|no (?:change|further|more)|nothing))",
)
# beside an approval, set against it: "However, the table of contents needs to be updated"
_BUT_NEEDS = re.compile(
    rf"^\W*(?:but|however|only|though|except(?: that)?|one thing)[,:]? {_THE} [^.;!?]{{0,40}}?\b(?:needs?|has|have|must|should|ought)(?: (?:still|also|really|to))* be {_DONE}\b",
    re.I,
)
_WISHED = tuple(re.compile(one, re.I) for one in _WISHES)
# "new version by Monday, with the objections stripped out", "the corrected summary by Friday", "send me another one"
_PAPER = r"(?:version|draft|copy|one|set|pages?|summary|memo|brief|motion|letter|chart|table|index|list|log|notice|plan|inventory|binder|outline|answers?|responses?|chronology|timeline|report|exhibits?|spreadsheet|agreement|petition|v2|round|turn|document|file|redraft|rewrite|redo)"
_NEXT_ONE = re.compile(
    rf"\b(?:new|corrected|clean|cleaned[- ]up|revised|fixed|updated|next|fresh|amended|better|shorter|improved|rebuilt|second|redone|rewritten|complete|full|proper|readable|legible|tighter|trimmed) (?:[\w-]+ )?{_PAPER}\b[^.;!?]*\b(?:please|pls|by|to me|back|from you|due|tomorrow|tonight|today|mon\w*|tue\w*|wed\w*|thu\w*|fri\w*|noon|end of|with|without|for|before|asap|this (?:morning|afternoon|evening|week))\b"
    rf"|\b(?:send|get|give|let me have|return|submit|bring|need|want|expect|like|looking for|await)\b[^.;!?]{{0,30}}?\b(?:another|a (?:new|fresh|second|corrected|clean|better|revised|fixed|shorter)|the (?:new|corrected|clean|revised|fixed|next|amended|finished|shorter)) (?:one\b|{_PAPER})|\b(?:return|get|send|bring) (?:it|this|them)?(?: back)? ?(?:to me )?with (?:the|page|section|all|each|every|both|her|his|those|these|proper|full)\b[^.;!?]*\b{_DONE}\b|\bwith {_THE}\b[^.;!?]{{0,50}}?\b(?:stripped|rewritten|removed|added|corrected|fixed|split|taken|cut|moved|renumbered|restored|filled|redone|swapped|deleted|put|inserted|spelled|updated|replaced|changed)\b",
    re.I,
)
# "my markup is attached, please turn it"
_MARKUP = re.compile(
    r"\b(?:attached|enclosed|here|below|scanned|faxed)(?: (?:is|are|you have|you will find|you'll find))? (?:please find )?(?:my|the|some) (?:[\w-]+ )?(?:mark-?ups?|redlines?|edits|comments|changes|corrections|notes|scribbles|handwritten \w+)\b|\b(?:mark-?up|redline|tracked changes|handwritten (?:edits|notes|changes))s? (?:is |are )?(?:attached|enclosed|herewith|coming with this)\b|\bturn (?:my|these|the) (?:mark-?ups?|redlines?|edits|comments|changes|corrections)\b",
    re.I,
)
# What is wrong with it, said of a thing in it
_AWRY = r"(?:scrambled|jumbled|slipped|shifted|crooked|illegible|unreadable|cropped|blurr(?:y|ed)|fuzzy|stale|redundant|repetitive|repeated|inconsistent|mismatched|swapped|reversed|switched|transposed|mislabell?ed|unnumbered|undated|untabbed|unlabell?ed|truncated|missing|empty|incomplete|un(?!til|der|able|usual|ique|animous|believable|doubted|derstood)\w+ed|duplicates?|duplicated|double|doubled|twice|faint|smudged|sideways|overlapping|misaligned|uneven|out of (?:order|place|sequence|sync|alignment)|the wrong|wrong|in the wrong|from the wrong|too \w+|all over the place|hard to (?:read|follow)|impossible to (?:read|follow)|nowhere|not (?:in|there|on|what|the|where|legible|readable|numbered|consistent|tabbed|dated|included|mentioned|listed|cited|attached|enough)|backwards|upside down|an? (?:old|older|outdated|different) (?:one|version|name|address|number|date|figure)|an old one|(?:one|two|a) (?:day|page|line|row|digit|year)s? off|off by \w+)"
_DEFECT = re.compile(
    rf"\b(?:the|her|his|our|its|page|pages|section|exhibits?|column|half|some|several|two|three|most|all|every|this|it|table|footnote)\b[^.;!?]{{0,60}}?(?:'s| is| are| was| were| came (?:out|through)| comes (?:out|through)| has| have| got| looks?| seems?| appears?| reads?)(?: (?:all|still|now|listed|printed|cited|simply|just|also|been|both|completely|entirely|a bit|rather|far|much|way|double|there))* {_AWRY}\b|\b(?:columns?|rows?|pages?|numbers|margins|headings|tabs|dates|cites)\b[^.;!?]{{0,30}}\b(?:slipped|shifted|jumped|vanished|disappeared|got (?:lost|dropped|mixed up|switched|swapped|scrambled|cut off)|fell out|run together|ran together|overlap|don't (?:line up|add up|match|agree|run))\b",
    re.I,
)
_RATHER = re.compile(
    r"\b(?:is|are|was|were|should be|it's|he's|she's|spelled|named|called|says?|reads?) [^.,;!?]{1,40}, not (?!this\b|that\b)(?:an? |the )?[\w' -]{1,40}\W*$|^\W*[\w' -]{2,30}, not (?!this\b|that\b|(?:a|an|one) (?:request|complaint|criticism|problem|order)|yours|you|needed|bad|that|to|me|mine)[\w' -]{2,30}(?:,? (?:please|pls|throughout))?\W*$|\bby [\w' -]{2,30},? not by\b|\b(?:stops?|ends?|breaks off|cuts off|gives out|only (?:goes|runs)) (?:at|with|after|in the middle|short|to|through) [^.;!?]+|^\W*(?:her|his|their|its|the (?:client|witness|plaintiff|defendant|judge|doctor)'s) (?:(?:middle|last|first|maiden|full|correct|right|real|legal|proper|job|home|new) )*(?:name|initial|title|address|date of birth|dob|birthday|age|rank|employer|number|case number|phone|spelling|degree)s? (?:is|are|was) \w|\bcan't both be\b|\bcannot both be\b|\bbelongs? (?:before|after|in|under|on|at|ahead|behind|above|below|with|next|near)\b(?! (?:you|me|us)\b)|\b(?:has|have) to (?:go|change|come out|be (?:one|consistent|changed|fixed|moved))\b|\bi asked for [^.;!?]+ (?:and|but|not|only)\b|\binstead of [\w' -]+\W*$",
    re.I,
)
# Words without a verb: "More white space please", "Page cites only", "Third paragraph out"
_BITS = re.compile(
    r"^\W*(?:also |and |but |just )*(?:more|less|fewer|bigger|smaller|larger|wider|narrower|tighter|looser|plainer|warmer|cooler|darker) (?!than\b|to (?:come|follow)|later|soon|when|once|tomorrow)(?:[\w'-]+ ?){1,4}\W*(?:please|pls)?\W*$|^\W*(?:and |but |also )*(?:[\w'-]+ ){1,5}(?:only|throughout|everywhere)\W*(?:please|pls)?\W*$"
    r"|^\W*(?!(?:one|a|two|just|give|wait|yes|no|thanks|ok|okay|approved?|more) (?:moment|minute|second|sec|time|more)\b)(?!(?:approved?|yes|ok|okay|call|file|serve|sign|send|print|go|copy|cc|log|bill)\b)(?:[\w'-]+ ){0,3}(?:order|cites?|citations?|numbers?|numbering|headings?|font|margins?|spacing|format|columns?|footnotes?|endnotes?|bullets?|tabs?|dates?|names?|title|caption|page|pages|bold|italics|landscape|portrait|color|single-spaced|double-spaced|tense|voice|quotes?|table|appendix|exhibits?|index|intro|conclusion|signature block)(?: \w+){0,2},? (?:please|pls)\b"
    r"|^\W*(?:the )?(?:first|second|third|fourth|fifth|sixth|last|next|next to last|opening|final) (?:paragraph|para|section|sentence|page|column|row|line|exhibit|table|footnote|heading|bullet|entry|tab)s?,? (?:out|up|down|first|last|in|gone|before|after|to|at|into|on)\b|^\W*(?:still |also |it |just |only |really |now |this |that |all |v\d+ )*(?:needs|lacks|wants) (?!to\b|no\b|nothing\b|time\b|you\b|me\b|my\b|your\b)[\w' -]{3,60}\W*$|^\W*(?:[^,.;:]{2,30}:\s*)?(?:and |also |only |just |with )*(?:the|all|each|every|her|his|our|their|those|these) (?:(?!is\b|are\b|was\b|were\b|has\b|have\b|i\b|we\b|you\b|client\b|court\b|judge\b)[\w'-]+ ){1,5}(?:put (?:in|back|right|first|last|up front)|filled in|taken out|added|corrected|fixed|removed|spelled out|moved|swapped|restored|renumbered|reordered|rewritten|redone|cut|deleted|inserted|shortened|tightened|in (?:order|bold|italics))\b[^.;!?]{0,60}\W*$|^\W*(?:let's|we'll|i'll) have [\w' -]+ (?:instead of|rather than|not)\b|\byou(?:'ve| have)? (?:left (?:off|out)|missed|omitted|skipped|forgot(?:ten)?|dropped|overlooked|mixed up|swapped|misread|confused|mistook|transposed|miscounted|got [\w' -]{1,30} wrong)\b(?! (?:my|me|the (?:call|meeting|party|fun|train|bus))\b)|^\W*(?:back|return(?:ed)?) to me\b[^.;!?]*\b(?:by|with|on|tomorrow|tonight|today)\b",
    re.I,
)
# "We need the Bates numbers on every page", "I should prefer the exhibits to be lettered", "could it run to two pages?"
_SHAPED = re.compile(
    rf"\b(?:i|we)(?:'d| would| should)? (?:still |also |really |just )*(?:need|want|like|prefer)(?: to (?:have|see))? {_THE} [^.;!?]{{0,40}}? (?:to (?:be|read|say|match|come|go|start|end|show|run|use)|(?:on|in|at|under|beside|after|before) (?:each|every|all|both|the (?:front|back|top|bottom|end|first|last|left|right|cover|margin|body|text|footnotes?|header|footer|beginning|start)))\b(?! (?:filed|served|approved|sent|ready|done|finished|delivered|mailed|signed))"
    rf"|^\W*(?:and |also |but )?(?:could|can|might|may|would) (?:{_THE}) [^.;!?]{{0,40}}?\b(?:be (?!filed|served|sent|approved|ready|done|finished|back|here|with|mailed|signed|delivered|due|on my|in my)\w+|run|go(?! out)|come(?! (?:back|to me))|fit|start|end|have|show|use|say|read|match|include|stand|move)\b[^.;!?]*\?",
    re.I,
)
# Any verb that is no act of the desk's, asked politely of a piece of the version: "Please brighten the photographs"
_NO_EDIT = r"(?:e-?)?(?:file|serve|send|mail|fax|ship|courier|deliver|forward|print|save|upload|post|call|phone|ring|ping|text|tell|ask|let|remind|calendar|docket|bill|log|note|record|cc|copy|loop|cancel|hold|stop|wait|pause|treat|consider|regard|count|deem|close|finali[sz]e|approve|accept|sign|thank|assign|hand|pass|confirm|advise|schedule|book|order|request|draft|prepare|start|begin|research|find|compile|summari[sz]e|translate|transcribe|index|bates|have|be|see|get|go|know|take|keep|bear|forgive|excuse|ignore|disregard|do|read|review|share|circulate|distribute|return|mark|give|put|make|bring|use|show|help|explain|contact|notify|inform|email|pull|set|turn|move|leave|pay|thank|enjoy|accept|execute|calculate|chase|obtain|arrange|propound|subpoena|add|include|look|check|work|proceed|continue|resume|release|archive|store|destroy|shred|scan|bind|charge|invoice|credit|withdraw|drop|enter)"
_A_PIECE = r"(?:them|both|all of (?:it|them)|everything|each [\w-]+|every [\w-]+|all (?:the |of the )?[\w-]+|(?:the|its|her|his|their|our|these|those) (?:[\w'-]+ ){0,2}?(?:headings?|captions?|pages?|photos?|photographs?|pictures?|images?|scans?|tables?|columns?|rows?|charts?|exhibits?|tabs?|cites?|citations?|quotes?|quotations?|footnotes?|paragraphs?|sections?|sentences?|words?|wording|tone|language|intro\w*|conclusion|ending|opening|summary|entries|entry|dates?|names?|titles?|numbers?|figures?|totals?|margins?|fonts?|layout|format\w*|spelling|grammar|argument|facts|allegations?|terms?|definitions?|clauses?|provisions?|signature block|schedule|appendix|index|list|bullets?|edges?|lines?|spacing|text|body|cover))\b"
_ANY = re.compile(
    rf"^\W*{_FIRST}(?:(?:please|pls|plz|kindly)|(?:can|could|would|will) you(?: please| kindly)?|(?:i|we)(?:'d| would)? (?:need|want|like) you to|you(?:'ll| will)? (?:need to|have to|should|must)) (?!{_NO_EDIT}\b)(?P<do>[a-z]{{3,}}(?: (?:up|down|out|in|off|back|over|through))? {_A_PIECE}[^.;!?]*)|^\W*{_FIRST}(?!{_NO_EDIT}\b)(?P<did>[a-z]{{3,}} (?:them|both|all of them|these|those|each (?:one|of them))(?: all)?,? (?:please|pls))\b",
    re.I,
)
_ASKED = (_SHAPED, _ANY, _NEXT_ONE, _MARKUP)
_REMARKS = (_BITS, _DEFECT, _RATHER, _ING)
# What undoes it: nothing is wanted, it was done, she or another does it, it stands in something else
_NOT = re.compile(
    r"\b(?:no need|needn't|need not|nothing|don't|do not|didn't|did not|never|without needing|not a (?:request|complaint)|no reason|if (?:you|we|they|i) (?:ever|want|like|can)|for next time|next time|in (?:the )?future|going forward|from now on|already (?:fixed|corrected|done)|(?:i'll|i will|i shall|we'll|i can|i'm going to|my \w+ will)|in my (?:own|copy)|of my own|my own|their (?:brief|motion|draft|version|answer)|pity|shame|if only|would have|i was going to|thought about|i had|gladly|thanks for|thank you for)\b",
    re.I,
)
# What lies outside the version, and what others say of it
_OUTSIDE = re.compile(
    r"\b(?:parking|flights?|hotel|restaurant|lunch|dinner|car|server|computers?|printer|phones?|mediator|weather|elevator|coffee|hip|surgery|vacation|courier|invoice|retainer|payment|room|office|opponents?'?|their|other side'?s?|opposing counsel'?s?|defen[cs]e'?s?)\b|\b(?:judge|court|clerk|mediator|opposing counsel|other side|arbitrator) (?:said|says|told|wants?|wanted|ordered|thinks|thought|held|ruled|noted)\b",
    re.I,
)
_PARTS = re.compile(r"[,;:]\s+(?=(?:and |but |so |then |please |pls |kindly |also |just )*[a-z])|\s+(?:and|but|so|then)\s+(?=(?:please|pls|then|also|just|could|can|would|kindly|you|the|her|his|our|page|section|i|it)\b|\w+ (?:the|it|them|both|all|every|each|her|his|our|those|these|page|section|exhibit|footnote|a|an)\b)", re.I)  # fmt: skip


def wanted_change(on: On, hits: dict[str, Hit]) -> Hit | None:
    """The words that ask for a change. Beside an approval or a refusal only an order counts: what is remarked then is a
    remark."""
    for place, clause in enumerate(clauses(on.text)):
        if self_led(clause):
            continue
        for start, part in _parts(clause):
            if (found := _in(part, hits)) is not None and not _NOT.search(part):
                return Hit("request_revisions", found[0].strip(), clause, place, start + found.start())
    return None


def ordered(on: On) -> bool:
    """Whether the words order a change."""
    return any(_ORDERED.match(part) for clause in clauses(on.text) for _, part in _parts(clause))


def _parts(clause: str) -> Iterator[tuple[int, str]]:
    """The whole first, then its parts: an order may stand behind what is told."""
    yield 0, clause
    start = 0
    for cut in (*_PARTS.finditer(clause), None):
        part = clause[start : cut.start() if cut else len(clause)]
        if len(part) < len(clause):
            yield start, part
        start = cut.end() if cut else start


def _in(part: str, hits: dict[str, Hit]) -> re.Match[str] | None:
    if "approve" in hits:
        return _EDITED.match(part) or _BUT_NEEDS.match(part)
    if ordered := _ORDERED.match(part):
        return ordered
    if _OUTSIDE.search(part):
        return None
    remarks = () if {"negative", "praise"} & hits.keys() else _REMARKS
    return next((hit for one in (*_WISHED, *_ASKED, *remarks) if (hit := one.search(part))), None)
