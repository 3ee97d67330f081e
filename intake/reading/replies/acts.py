# ruff: noqa: E501  a pattern reads best on one line
"""The acts of a reply: one row each, with the words that mean it, the words that undo them, and examples.

To add a wording: add it to its row and an example beside it; tests/intake/reading/test_acts.py reads every example
through `found` and fails where it is not read as its row. To add an act: add a row, and say in attorney.py or
paralegal.py what it does.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

_NO_NAME = "Not|Never|Please|Looks|Everything|Draft|Memo|Summary|Great|Thanks|Thank|Ok|Okay|Yes|No|If|When|Once|Will|Has|Is|Just|Also|But|And|Good|Nothing|Already|Content|Version|Approved|This|That|It|All|You|We|Fine|Perfect|Sure|File|Filing|Final|Then|So|As|The|Everyone|Nobody|Otherwise|Still"
PERSON = (
    rf"(?:she|he|they|(?!(?:{_NO_NAME})\b)[A-Z][a-z]+(?: [A-Z][a-z]+)?|the (?:client|partner|reviewer|attorney)|client)"
)
IT = r"(?:it|this|that|them|these|those|the \w+(?: \w+)?|v\d+|version \d+|T-?\d+|my \w+|our \w+)"


@dataclass(frozen=True, slots=True)
class Act:
    """`by`: attorney | paralegal | either. `unless`: words in the same clause with which it is not that."""

    name: str
    by: str
    words: str
    unless: str = ""
    examples: tuple[str, ...] = ()
    case: bool = False  # capitals matter


NOT = r"\b(?:not|n't|never|no longer|cannot|can't|won't|don't|do not|isn't|aren't|wasn't|neither|hardly|unable to|refuse to)\b"
LATER = r"\b(?:will|i'll|we'll|going to|plan to|want to|need to|have to|before i|until i|once i|when i|after i|let me|i'd like to|should i|should we|shall (?:i|we)|can i|could i|would|ready to|about to)\b"

ACTS: tuple[Act, ...] = (
    # --- the reviewer's
    Act(
        "approve", "attorney",
        r"\bapproved?\b|\bi approve\b|\bapproval (?:given|granted)\b|\b(?:looks?|is|are|this is|it's|that's|all|seems|everything(?:'s| is| looks)?) (?:all |very |really |pretty |perfectly |totally )?(?:good|fine|great|ok|okay|right|perfect|excellent)(?: to (?:me|go|use|send))?(?! (?:start|point|question|idea|progress|catch))\b|\blgtm\b|\bgood to go\b|\bgood as is\b|\b(?:no|zero|without) (?:further |other |more |additional |real )?(?:changes|edits|revisions|comments|corrections|notes)(?: from me| needed| here| on my end)?\b|\bsign(?:ed|ing)? off\b|\bgreen ?light\b|\b(?:i'?m|we'?re) (?:good|fine|ok|okay|happy) with (?:it|this|that|v\d|the \w+)\b|\bworks for me\b|\bthis works\b|\b(?:ok|okay|fine) (?:to|for) (?:use|send|finali[sz]e|me|go|release|close)\b|\bship it\b|\b(?:ok|okay|fine) (?:with|by) me\b|\bgo (?:ahead )?with (?:it|this|that|v\d|the \w+)\b|\b(?:ready|clear(?:ed)?|okay|ok|good|fine) to (?:go out|finali[sz]e|send|use|be filed|file)\b|\bno (?:issues|objections?|problems|concerns)(?: here| from me)?\b|\bthumbs up from me\b|\baccept(?:ed)? (?:as is|v\d|the (?:draft|work))\b|\bnothing to (?:change|add|fix)\b|\bfinali[sz]e (?:it|this)\b|\bwouldn't change a (?:thing|word)\b",
        r"\b(?:not|n't|never|isn't|cannot|can't|won't|before i|until i|once i|will|i'll|i'd|would|whether|if i|haven't|hasn't|almost|nearly|close to)\b[^.!?;]{0,25}\b(?:approv|good|fine|ok|okay|sign|right|ready)|\b(?:so far|at first (?:glance|blush|read)|at a glance|quick (?:look|read|skim|glance)|first pass|skimmed|mostly|generally|for the most part|overall|i think|i guess|probably|should be (?:fine|ok|good)|seems? (?:ok|okay|fine|good)|haven't (?:finished|read)|will (?:finish|review|read|look|get back))\b|\?\s*$|\bwould (?:be|have been)\b|\bok(?:ay)? (?:if|when)\b|\bapproved (?:by|form|vendor|budget|list)\b",
        ("Approved.", "Looks good, go ahead and file.", "No changes.", "LGTM", "This is good to go", "Signed off.", "I'm fine with it", "Ok to finalize"),
    ),
    Act(
        "weak_ok", "attorney", r"^\W*(?:ok|okay|k|fine|good|sure|yes|yep|yeah|alright|all right|sounds good|agreed|agree|great|perfect|cool|nice)\b",
        r"\?\s*$", ("ok but check cite 4", "fine", "Agreed"),
    ),
    Act(
        "authorise_filing", "attorney",
        r"\b(?:go ahead (?:and|to)|please|pls|ok(?:ay)? to|okay,? |clear(?:ed)? to|free to|authori[sz]ed? (?:you )?to|you (?:can|may|are to)|approved (?:for|to be|to)|now|and|then|let's|good to|ready to|also|just|can be|have my (?:ok|okay|authority|permission) to)\s+(?:be |get |have )?(?:e-?)?fil(?:e|ed|ing)\b(?! (?:is|was|date|deadline|fee|cabinet|copy|name|folder|system|note|clerk))|\be-?file (?:it|this|them|the|today|now|asap|immediately|right away)\b|^\W*(?:yes,? )?(?:please )?(?:e-?)?file (?:it|this|them|that|away|today|now|v\d+|the \w+|with|and serve|by|as is|asap|immediately|right away)\b|\bfil(?:e|ing) (?:is )?authori[sz]ed\b|\b(?:authori[sz]e|authority|authorization|permission|ok|okay|approval) (?:for|to|the|of) (?:the )?(?:e-?)?fil(?:e|ing)\b|\bget (?:it|this|them) (?:e-?)?filed\b|\b(?:lodge|submit) (?:it|this|them|the \w+)? ?(?:to|with) the (?:court|clerk)\b|\bsubmit (?:it|this|them) (?:via|through|on) (?:ecf|pacer|efsp|the portal)\b|\bok to file\b|\bfile (?:and serve|& serve)\b",
        r"\b(?:not|n't|never|hold off|hold|wait|until|before|once|unless|if|after|don't|do not|should we|can we|shall we|when (?:do|will|can)|did you|have you|has it|who|pending|ready for filing\?|nobody|no one|without|instead of)\b[^.!?;]{0,60}\b(?:e-?)?(?:fil(?:e|ed|ing)|lodge|submit)|\bfil(?:e|ed|ing)\b[^.!?;]{0,40}\b(?:until|once|unless|after|if|when|yet|but not|myself|ourselves|pending|subject to|only if|as long as|assuming)\b|\b(?:i|we|i'll|we'll|i will|we will|i can|my secretary|carol) (?:will |can |am going to |are going to |'ll )?(?:e-?)?file\b|\?\s*$|\b(?:the|case|client|attached|our|paper|that|a|in) file\b(?! (?:it|this))|\bon file\b",
        ("Looks good, go ahead and file.", "Approved, please e-file today.", "You're authorized to file it.", "Ok to file"),
    ),
    Act(
        "authorise_service", "attorney",
        r"\b(?:go ahead (?:and|to)|please|pls|ok(?:ay)? to|cleared? to|authori[sz]ed? (?:you )?to|you (?:can|may)|and|then|now|&)\s+(?:get |have )?(?:it |this |them )?serve[d]?\b(?! (?:as|is|was|on \w+ \d+ was))|^\W*(?:please )?serve (?:it|this|them|the|by|on|today|opposing)\b|\bservice (?:is )?authori[sz]ed\b|\b(?:get|have) (?:it|this|them) served\b|\bsend (?:it|this|them) (?:out )?to (?:opposing|the other side|oc\b|defense counsel|plaintiff'?s counsel|the client|the court)",
        r"\b(?:not|n't|never|hold|wait|until|before|once|unless|if|after|don't|do not|should we|can we|who)\b[^.!?;]{0,50}\b(?:serve|service|send)|\b(?:serve|service)[d]?\b[^.!?;]{0,30}\b(?:until|once|unless|after|if|yet)\b|\?\s*$",
        ("Approved, please serve it on all counsel.", "File and serve today"),
    ),
    Act(
        "hold_filing", "attorney",
        r"\b(?:do not|don't|dont|please don't|not|never|hold off(?: on)?|hold|wait (?:on|to|before)|stop|delay|no)\b[^.!?;]{0,30}\b(?:e-?)?fil(?:e|ed|ing)\b(?! (?:cabinet|name))|\bfil(?:e|ing)\b[^.!?;]{0,15}\b(?:on hold|can wait|must wait|has to wait)\b|\bbefore (?:you |it'?s? |we )?(?:e-?)?fil(?:e|ed|ing)\b|\bnot (?:to be|for) fil(?:ed|ing)\b|\bpull the filing\b",
        "", ("Approved but don't file yet.", "Hold off on filing until I talk to the client", "Please do not file this"),
    ),
    Act(
        "request_revisions", "attorney",
        r"\b(?:please|pls|plz|can you|could you|would you|need(?:s)? (?:you )?to|you need to|must|should|have to|let's|just|also|kindly|want you to)\s+(?:also |just |please |quickly |go back and )?(?:fix|correct|change|revise|add|remove|delete|redo|re-?do|update|rework|rewrite|replace|shorten|tighten|expand|clarify|check|double[- ]check|verify|re-?check|cut|trim|move|swap|insert|include|take out|address|clean up|reformat|re-?format|make|incorporate|adjust|edit|re-?number|recalculate|re-?cite|conform|finish|complete|strike|reorgani[sz]e|restructure|use|cite|match|soften|spell|rename|convert|format|attach|re-?run|look at|try again)\b"
        r"|(?:^|[.!;:,-]\s*|\d[.)]\s*|[*•-]\s*|\bbut |\band |\bthen )(?:then |and |also |but |just )?(?:fix|correct|change|revise|add|remove|delete|redo|update|rework|rewrite|replace|shorten|tighten|expand|clarify|check|double[- ]check|verify|re-?check|cut|trim|swap|insert|include|take out|reformat|incorporate|adjust|edit|renumber|conform|strike|reorgani[sz]e|soften)\s+(?:the|a|an|all|every|in|out|your|my|our|page|p\.|pp|para|paragraph|section|sec|cite|exhibit|ex\b|it|this|these|those|them|typo|line|note|footnote|fn|heading|caption|date|spelling|his|her|its|per|\w+ \d|vol)\b"
        r"|\b(?:needs?|requires?) (?:(?:some|a few|a lot of|more|major|minor|significant|another|further|quite a bit of) )?(?:work|changes|edits|revisions?|fixing|corrections?|redo|rework|attention|tightening|round|pass|reworking|revising|correcting|to be (?:re\w+|fixed|corrected|revised|changed|shorter|longer))\b|\b(?:not|isn't|is not|aren't) (?:usable|acceptable|what i (?:asked|wanted|needed)|right|correct|quite (?:there|right)|complete|done|ready|good enough|there yet|up to)\b|\b(?:unusable|unacceptable|incomplete|sloppy)\b|\b(?:see|with) (?:my |the )?(?:attached )?(?:redlines?|comments|edits|mark-?ups?|changes|notes|corrections|tracked changes|marked)\b|\b(?:a few|some|several|couple(?: of)?|minor|small|few|two|three|one|my|these|following) (?:more |minor |small |quick |other )?(?:changes|edits|revisions|corrections|comments|fixes|tweaks|notes|typos|issues|problems|errors|redlines)\b(?! (?:needed|from me)? ?(?:\?|at all))|\b(?:is|are|was|were) (?:wrong|missing|incorrect|off|mis\w+|backwards|outdated|inaccurate)\b|\b(?:wrong|incorrect|missing|typo|misspelled|error|mistake)s? (?:in|on|at|with|from|is|the|name|date|caption|court|page|p\.)\b|\b(?:you|it) (?:missed|left out|omitted|forgot|skipped)\b|\bredo (?:it|this|the)\b|\bfrom the top\b|\bstart over\b|\bback to (?:you|the drawing)\b|\bsend(?:ing)? (?:it |this )?back\b|\btry again\b|\bshould (?:be|say|read|have|cite)\b[^?]*$",
        r"\bno (?:further |more |other )?(?:changes|edits|revisions|corrections|comments|errors|issues|typos|problems)\b|\bnothing (?:to|needs)\b|\bwithout (?:any )?changes\b|\bif (?:there are|you see|you find) any\b",
        ("Please fix the caption.", "This needs work.", "See my redline.", "The date on page 3 is wrong", "Please correct the lot number"),
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
    Act(
        "hearsay", "either",
        rf"\b{PERSON}(?:'s| has| already| just| also)? (?:already |just |also |verbally )?(?:said|says|told me|mentioned|approved?|approves|is (?:ok|okay|fine|good|happy) with|was (?:ok|okay|fine|good|happy) with|signed off|signs off|likes?|loved|confirmed|okayed|ok'?d|gave (?:the |her |his |me )?(?:ok|okay|go-ahead|green light|approval)|thinks|blessed|wants? (?:it|this) filed)\b|\b(?:per|according to|i heard (?:from|that)|spoke (?:to|with)|talked (?:to|with)) {PERSON}\b[^.!?]{{0,40}}\b(?:approved?|ok|okay|fine|good|file|go)\b",
        r"\b(?:i|we) (?:said|told|approved)\b|\b(?:Looks|Approved|This|That|It|Everything|All|Please|Summary|Draft|Memo|Thanks|Great|Ok|Okay) (?:is|was|has)?\b(?! said)", ("Dana said it's fine, go ahead", "Marcus approved this on the phone"), True,
    ),
    # --- changes to the task
    Act(
        "cancel", "attorney",
        rf"\b(?:cancel|scrap|kill|withdraw|abandon|ditch|drop)\b(?=\s*(?:{IT}\b|the (?:task|request|assignment)|please|pls|everything|all|$|[.!,;]))|\bpull the plug\b|\bnever ?mind\b|\bno longer (?:need(?:ed)?|require[d]?|necessary)\b|\b(?:don't|do not|won't|doesn't) need (?:{IT}|anything|you to)(?: any ?more| after all| now)?\b|\bstop (?:work(?:ing)?|all work)\b|\bdisregard\b|\bplease (?:ignore|forget) (?:this|that|my|the)\b|\bforget (?:it|about (?:it|this))\b|\bnot needed(?: any ?more| after all)?\b|\bmoot now\b|\b(?:case|matter|it|they|we) (?:has |have |just )?settled\b|\bcall(?:ing)? (?:it|this) off\b|\bdon't bother\b",
        r"\bcancel(?:led|ed)? (?:hearing|depo|trial|meeting|checks?)\b|\bdon't (?:cancel|stop|drop)\b|\bdo not (?:cancel|stop|drop)\b|\bbefore you cancel\b|\bdrop (?:me|by|it (?:in|to|off)|off)\b|\bno longer need(?:ed)? (?:by|on|until|before)\b|\?\s*$|\bdon't need (?:it|this|that) (?:until|by|before|today|tomorrow|till|to)\b|\bnot needed (?:until|by|before|today|till)\b|\bstop working on (?!(?:it|this|that|t-))\w+",
        ("Please cancel this.", "Never mind, we settled.", "We no longer need it", "Stop work on this"),
    ),
    Act(
        "hold", "attorney",
        rf"\b(?:put|place) (?:{IT} )?(?:on hold|on ice|on pause|on the back burner)\b|\bhold off(?: on (?:{IT}|work\w*))?\b|\bpause (?:{IT}|work|for now|here)?\b|\bon hold\b|\bstand (?:by|down)\b|\b(?:hold|sit tight|wait) (?:on|with|off) (?:{IT})\b|\bhold (?:this|it|everything|work)\b(?! (?:to|by|under))|\bstop for now\b|^\W*hold\W*$|\bsuspend (?:work|{IT})\b|\bdon't (?:start|do anything|go further|proceed)(?: with (?:it|this))?(?: yet| until| for now)\b",
        r"\b(?:off|from) hold\b|\btake (?:it|this) off\b|\b(?:fil(?:e|ing)|serv(?:e|ing))\b|\?\s*$|\bhold (?:a|the) (?:call|meeting|spot)\b|\bno need to hold\b",
        ("Put this on hold please.", "Hold off until we hear from the client", "Pause this for now"),
    ),
    Act(
        "resume", "attorney",
        rf"\bresum(?:e|ed|ing)\b|\bpick (?:{IT} )?back up\b|\bpick (?:this|it) up again\b|\b(?:back on|off hold|un-?pause|re-?start|reactivate|take (?:{IT} )?off hold|start (?:this |it )?(?:up )?again|go ahead (?:again|after all|now)|continue(?: with)? (?:{IT}|work)|get going again|carry on|keep going|proceed(?: with (?:{IT}))?)\b",
        r"\b(?:don't|do not|not|before you|until) (?:yet )?(?:resume|restart|continue|proceed)\b|\bnot back on\b|\bresume (?:of|for|and cover|update)\b|\?\s*$",
        ("Please resume work on this.", "We're back on, take it off hold"),
    ),
    Act("reopen", "attorney", r"\bre-?open\b|\bneeds? to be re-?opened\b|\bopen (?:it|this) (?:back up|again)\b", r"\?\s*$", ("Please reopen this.",)),
    Act(
        "change_due", "attorney",
        r"\b(?:make|move|push|change|extend|bump|shift|reset|set|pull|bring|advance|slide|adjust|switch|reschedule|accelerate|delay|postpone)\b[^.!?;]{0,30}?\b(?:it|this|that|the (?:due date|deadline|date|due)|due(?: date)?|deadline|these|them|everything|T-?\d+)\b[^.!?;]{0,20}?\b(?:to|up|back|until|till|out|for|forward|by|into|mon|tue|wed|thu|fri|sat|sun|tomorrow|today|next|end|eod|cob|noon|\d)|\bmake (?:it|that|this)\b|\b(?:due date|deadline)(?: is| has)? (?:now|moved|changed|been|can be|should be|is)\b|\bnew (?:due date|deadline)\b|\b(?:you can |can |may )?(?:take|have) (?:it |this )?(?:until|till|through)\b|\byou have (?:until|till)\b|\bneed (?:it|this|that|them|these) (?:sooner|earlier|now|by|on|before|instead|tomorrow|today|tonight|mon|tue|wed|thu|fri|first thing|end|eod|cob|asap)|\b(?:can|could) (?:i|we|you) (?:have|get|do) (?:it|this|that) (?:by|on|before|sooner|earlier|to me)\b|\bno longer need(?:ed)? (?:it |this )?(?:until|by|on|before)\b|\bdon't need (?:it|this|that) (?:until|till|before)\b|\bwon't need (?:it|this) (?:until|till)\b|\b(?:fine|ok|okay|good) (?:by|until|for) (?:mon|tue|wed|thu|fri|tomorrow|next)|\bextension (?:to|until)\b|\b(?:monday|tuesday|wednesday|thursday|friday|tomorrow) (?:is|works|would be) (?:fine|ok|okay|good|instead)\b|\binstead of (?:mon|tue|wed|thu|fri|today|tomorrow|\d)|\bmoved up\b|\bnot (?:mon|tue|wed|thu|fri|\d)\w*,? but\b|\bgive you until\b|\brather (?:have|than)\b[^.!?]{0,20}\bby\b",
        r"\bmake (?:it|that|this) (?:clear|shorter|longer|better|more|less|a|an|the|sure|look|read|consistent|bold|look|into)\b|\bmove (?:it|this|that) (?:to (?:the )?(?:section|page|end of the|front|back|top|bottom|appendix|footnote|exhibit))",
        ("Actually make it Monday", "Move the deadline to Friday noon.", "You can have until Thursday", "I need this by Wednesday instead"),
    ),
    Act(
        "reassign", "attorney",
        r"(?i:\breassign\w*\b|\b(?:give|hand|move|transfer|send|pass|assign|switch|shift) (?:it|this|that|the \w+|T-?\d+|these|them)?(?: one| task| over| off| back)*\s?(?:over )?to\b|\b(?:have|let|get|want|ask) (?:someone else|somebody else|another paralegal|a different (?:paralegal|person))\b|\b(?:should|can|could|to|will|please) (?:take (?:this |it )?over|take (?:this|it)|handle (?:this|it)|do (?:this|it)|redo (?:this|it)|finish (?:this|it))\b)|\b(?i:take (?:it|this) (?:off|away from)|off) (?i:of )?[A-Z]\w+|\b(?i:have|let|get|want|ask) [A-Z]\w+ (?:to )?(?:take|do|redo|re-do|handle|finish|start|complete|pick|rework|fix|run)\b|\b(?i:someone else|somebody else)\b",
        r"(?i:\b(?:give|send|hand|pass) (?:it|this|that) to (?:me|us|the (?:court|client|judge|clerk)|opposing)\b|\bmove (?:it|this|that)?(?: \w+)? ?to (?:mon|tue|wed|thu|fri|sat|sun|next|tomorrow|today|the|\d|end|eod|cob|noon|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\bcan you (?:do|take|handle|finish|redo)\b|\bplease (?:do|take|handle|finish|redo)\b)",
        ("Give this to Luis.", "Reassign to Hannah please", "Have Renee redo it from the top"), True,
    ),
    Act(
        "add_watcher", "attorney",
        r"\b(?i:cc|copy|add|loop(?:ing)?(?: in)?|include|keep)\b(?: in)?\s+(?=[A-Z])(?:[A-Z]\w+(?:(?:,| and| &) )?(?: [A-Z]\w+)?\s?){1,4}(?:\s*(?:on|to|in|posted|informed|in the loop|copied|as a (?:watcher|reviewer)|please|going forward|too|when|with|$|[.,]))|\b(?i:keep|have) [A-Z]\w+(?: [A-Z]\w+)? (?:in the loop|posted|informed|copied|cc'?d)\b|\b[Ll]et [A-Z]\w+ know\b",
        r"\badd [A-Z]\w+ (?:as (?:a|an) (?:party|exhibit|witness|defendant|plaintiff))|\bto the (?:caption|list|exhibit|memo|brief)\b", ("Please cc Marcus on this.", "Loop in Priya going forward.", "Keep Tom posted"), True,
    ),
    Act(
        "status_request", "attorney",
        r"\bstatus\??\s*$|\bstatus (?:update|on|of|please|pls|check)\b|\bwhere (?:are we|do we stand|does this stand|is this|is it|are you|is the|are the)\b|\bhow(?:'s| is| are) (?:this|it|that|things|the \w+) (?:coming|going|looking|progressing)\b|\b(?:any|an) (?:update|progress|news|eta)\b|\bupdate\?|\beta\b\s*\?|\bis (?:this|it) (?:done|ready|finished|on track)\b|\bwhen (?:will|can|should) (?:i|we|this|it|you)\b[^.]*\?|\bare (?:you|we) (?:done|on track)\b|\bstill (?:on track|coming)\b|\bwhere(?:'s| is) my\b|\bhave you (?:finished|started)\b",
        "", ("Status?", "Where are we on this?", "Any update?"),
    ),
    Act(
        "priority_up", "attorney", r"\b(?:this (?:is|has become|just became) (?:now )?(?:urgent|a rush|top priority|an emergency)|bump (?:this|it) (?:up|to the top)|(?:make|treat) (?:this|it) (?:as )?(?:urgent|a rush|top priority|high priority)|drop everything|top priority now|needs? to be (?:a )?(?:rush|rushed|expedited)|please (?:expedite|rush|prioriti[sz]e))\b",
        r"\bnot\b[^.]{0,12}\b(?:urgent|rush)\b", ("This is now urgent.", "Please expedite"),
    ),
    # --- the paralegal's
    Act(
        "accept", "paralegal",
        r"\baccept(?:ed|ing)?\b|\bgot it\b|\bgot this\b|\bon it\b|\bwill do\b|\bi'?ll (?:take|do|handle|have|get|start|work on|be|send|turn|finish|jump|tackle|knock|begin)\b|\bi (?:can|will|am able to) (?:take|do|handle|start|have|get|work|finish|turn)\b|\bi'?m (?:on (?:it|this)|in|starting|available|happy to|good to|able to|free)\b|\bhappy to\b(?: (?:take|do|help|handle)\b|\s*(?:[,.!]|$))|\bcount me in\b|\b(?:this|that|it) works(?: for me)?\b|\bno problem\b|\bsure(?: thing)?\b|^\W*(?:yes|yep|yeah|ok|okay|confirmed|confirming|absolutely|of course|certainly|roger|copy that|understood|noted|10-4|mine)\b|\bmine\b|\bstarting (?:now|today|on it|tomorrow|this)\b|\bwilco\b|\bconsider it done\b|\bi have (?:this|it)\b|\btaking (?:this|it)\b|\bglad to\b|\bcan do\b",
        r"\b(?:can't|cannot|won't|unable|not able|not going to|don't think|wouldn't|couldn't|not) (?:\w+ ){0,2}?(?:accept|take|do|handle|have|get|start|work|be able|commit)|\bdeclin|\bpass on\b|(?<!no )(?<!No )\bconflict(?!s? (?:check|clear))|\bnot before\b|\bif you (?:can|could) (?:push|move|extend)|\bnot mine\b|\bnot available\b|\bunavailable\b",
        ("Got it, will have it Weds by noon PT.", "Accepted.", "On it!", "I can take this", "Happy to help with it"),
    ),
    Act(
        "decline_conflict", "paralegal",
        r"\bconflict(?:ed|s)?(?: of interest)?\b|\b(?:i|we) (?:used to|previously|formerly|once|have) work(?:ed)? (?:for|with|at|on the other|against)\b|\bworked (?:for|at|on (?:the )?(?:other|opposing|defense|plaintiff'?s?) side)\b|\b(?:i'?m|i am) (?:walled|screened|conflicted)|\bi (?:know|am related to|am friends with|dated|was married to)\b[^.]{0,30}\b(?:personally|plaintiff|defendant|party|witness|him|her|them|family)\b|\b(?:my|a) (?:\w+[- ])?(?:cousin|brother|sister|husband|wife|spouse|mother|father|uncle|aunt|friend|neighbor|ex|son|daughter|partner|relative|in-law|roommate|former (?:employer|firm|client|boss)|old firm|last firm|previous firm|previous employer)\b[^.]{0,40}\b(?:party|plaintiff|defendant|work(?:s|ed)|is|was|represent\w*|witness|owns|sued|insured|handled|in this)\b|\b(?:represented|i did work for) (?:the )?(?:other side|opposing|defendant|plaintiff|[A-Z]\w+) (?:at|when|before|in|against)\b",
        r"\bno conflicts?\b|\bconflicts? (?:check )?(?:is |are )?(?:clear|cleared|ok|fine|checked|none)\b|\b(?:not|don't have|do not have|without|zero|nothing) (?:a |any )?conflict|\b(?:calendar|schedul\w*|time|date|deadline|trial) conflict|\bconflict (?:with|on) (?:my (?:calendar|schedule)|another (?:deadline|task|project|depo))|\bconflict(?:s|ing)? (?:testimony|dates|statements|in the|between|check)\b|\bhave worked (?:on|with) (?:this|it|that|the draft|these)\b|\bhave work(?:ed)? on\b|\bmy (?:\w+ )?friend is\b(?!.*(?:party|plaintiff|defendant|witness))",
        ("I have to decline, I have a conflict - I used to work for Kestrel.", "Conflict: my brother works for the defendant"),
    ),
    Act(
        "decline_capacity", "paralegal",
        r"\bdeclin(?:e|ing|ed)\b|\b(?:can't|cannot|can not|won't be able to|unable to|not able to|not going to be able to|don't think i can|couldn't|am not able to|wouldn't be able to) (?:\w+ )?(?:take|accept|do|get to|handle|commit|fit|squeeze|work|help|start|cover)\b|\b(?:swamped|slammed|buried|underwater|at capacity|over capacity|overloaded|maxed out|fully booked|booked (?:up|solid)|full plate|plate is full|no bandwidth|no capacity|too much on|tied up|stretched|overwhelmed|jammed|snowed under)\b|\b(?:have|need|going) to pass\b|\bpass on (?:this|it)\b|\bno room\b|\b(?:give|assign|offer|send|pass|hand) (?:it|this) (?:on )?to (?:someone|somebody|anyone|anybody) else\b|\bsomeone else (?:should|could|can|to)\b|\bnot available\b|\b(?:i'?m|i am) unavailable\b|\bnot (?:my|in my) (?:area|wheelhouse)\b|\bi'?d rather not\b",
        r"\bnot (?:swamped|booked|tied up|at capacity)\b|\b(?:before|until|till) (?:mon|tue|wed|thu|fri|tomorrow|next|noon|\d)|\bno longer (?:swamped|tied up)\b|\bdeclin(?:e|ed|ing) (?:to answer|to comment|objections?)\b",
        ("Can't take this one, I'm swamped.", "Sorry, no bandwidth this week", "I'll have to pass"),
    ),
    Act(
        "propose_new_due", "paralegal",
        r"\b(?:can|could|may|might) (?:i|we|you) (?:please )?(?:have|get|push|move|extend|do|deliver|send|turn)\b[^.?!]{0,45}\b(?:until|till|to|by|on|instead|extension|more time|another day|extra day|mon|tue|wed|thu|fri|tomorrow|next|end of|eod|cob|noon)|\b(?:would|is|will) (?:\w+ ){0,4}(?:work|ok|okay|fine|possible|be ok|be okay|acceptable|alright)\b[^.!]{0,30}\?|\b(?:i'?ll|i|we) (?:will |would |am going to )?need (?:until|till|more time|another|an extra|an extension|to push|at least)\b|\bneed (?:until|more time|an extension|another day|an extra day|till)\b|\b(?:realistic(?:ally)?|more realistic|best i can do|earliest i can|soonest i can|earliest (?:would|is)|i could do|i can do|can have it|could have it|can get it)\b[^.!?]{0,40}\b(?:mon|tue|wed|thu|fri|sat|sun|tomorrow|next|by|on|\d|end|noon|eod|cob)|\b(?:won't|will not|can't|cannot|not going to|not able to|unable to|don't think i(?:'ll| can| will)|may not|might not) (?:be able to )?(?:make|meet|hit|finish|complete|have it|have this|get it done|be done|be ready|deliver)\b|\b(?:running|going to be|will be) (?:late|behind|delayed)\b|\bextension\b|\bmore time\b|\bpush (?:it|this|the (?:deadline|due date))? ?(?:back )?(?:to|until|out)\b|\bbehind schedule\b|\bcounter ?propos\w*|\bnot (?:before|until)\b|\bno (?:earlier|sooner) than\b|\bcan't start (?:before|until)\b|\bpropos(?:e|ing)\b",
        r"\bno extension\b|\bno need for (?:an extension|more time)\b|\bpropos(?:e|ed|ing) (?:order|stip|findings|judgment)\b",
        ("Could I have until Thursday noon?", "Won't make Wednesday, can do Friday EOD.", "I'd need until Monday"),
    ),
    Act(
        "partial", "paralegal",
        r"\bpart(?:ial(?:ly)?)?\b(?! of the)|\bpart (?:1|one|i|a)\b|\bfirst (?:half|part|batch|set|volume|section|installment|portion|tranche|\d+ pages|chunk|third|few)\b|\b(?:the )?(?:rest|remainder|remaining|balance|others?|second (?:half|part|batch)|other half|last (?:few|part|two|three|section))\b[^.!?]{0,40}\b(?:to follow|tomorrow|tonight|later|by|coming|will|on|in|mon|tue|wed|thu|fri|still|soon|next|after|this|shortly|eod|cob)|\b(?:to come|to follow|more (?:to come|coming|to follow)|still (?:working|to do|outstanding|missing|need to)|so far|interim|in progress|thus far)\b|\b\w{1,4} (?:thru|through|to|-) \w{1,4} (?:attached|are attached|done|here|enclosed)\b|\b(?:half|some) of (?:it|them|the)\b|\bvol(?:ume)?s? \d+ (?:done|attached|only)\b|\bhalfway\b|\bnot (?:yet )?(?:complete|finished|final)\b|\b[A-Z]-[A-Z] by\b",
        r"\bparty\b|\bpart of the (?:team|firm)\b|\bthe rest is (?:the same|unchanged|history)\b|\bi took part\b|\bnothing (?:still )?outstanding\b",
        ("A thru H attached, I-M by 6 ET.", "First half attached, rest tomorrow morning.", "Partial draft attached"),
    ),
    Act(
        "deliver", "paralegal",
        r"\battach(?:ed|ing|ment)\b|\bhere(?:'s| is| are| you go| it is| they are| goes|with)\b|\b(?:final|draft|revised|completed|finished|corrected|updated) (?:version|draft|summary|memo|chart|index|file|set|packet)?\b|\b(?:done|finished|complete[d]?|all set|ready)\b(?! (?:by|until|before|on|to start|when|if))|\bfor (?:your )?review\b|\bplease (?:find|see)\b|\benclosed\b|\bv\d\b|\bdeliver(?:ed|ing|y)\b|\bsending\b|\buploaded\b",
        r"\b(?:not|n't|never|almost|nearly|isn't|when|once|if|until|before|should be|will be|to be|half|partially|can be|could be|get it|have it) (?:\w+ ){0,2}?(?:done|finished|complete[d]?|ready|final|attached)\b|\bno attachment|\bwas attached\b|\b(?:is|are|was) (?:it|that|the \w+) attached\b|\bthe attached (?:you|that you)\b|\bwill attach\b",
        ("Final attached, Word + PDF.", "Here you go.", "Done - see attached", "Attached is the final summary."),
    ),
    Act(
        "replace", "paralegal",
        r"\b(?:use|take|review|see) (?:this|these|the attached|v\d+|the (?:new|corrected|updated|revised)(?: \w+)?)(?: (?:one|version|file|copy))? (?:instead|rather)\b|\b(?:replac(?:es?|ing|ement)|supersed(?:es?|ing)|correct(?:ed|ion)|revised|updated|newer|fixed) (?:version|file|copy|draft|the (?:earlier|previous|last|first)|v\d+|my (?:earlier|previous|last)|attached|summary|\w+ attached)\b|\b(?:ignore|disregard|discard|delete|scrap) (?:the |my )?(?:previous|earlier|last|prior|first|other|old|v\d+)\b|\b(?:sent|attached) (?:you )?(?:the )?wrong\b|\bwrong (?:file|version|attachment|draft)\b|\breplac(?:es|ing|ement)\b|\bcorrected\b|\binstead of the (?:one|version|file)\b|\bcaught (?:a|an|one) (?:typo|error|mistake)\b",
        "", ("Please use this instead, caught a typo on p. 2.", "Corrected version attached, ignore the previous one"),
    ),
    Act(
        "filed", "paralegal",
        r"\b(?:i|we|i've|we've|i have|we have|just|already|also|it was|it's been|has been|went ahead and|was) (?:already |just |also |gone ahead and |successfully )?(?:e-?)?filed\b(?! (?:under|by (?:opposing|the other|defendant|plaintiff)))|^\W*(?:e-?)?filed\b(?! by)|\bfiled (?:it|this|them|with the court|via ecf|this morning|today|yesterday|just now|on ecf)\b|\b(?:submitted|lodged) (?:it |this |them )?(?:to|with) the (?:court|clerk)\b|\bfiling (?:is )?(?:complete|confirmed|accepted|done|receipt)\b|\bserved (?:it|this|them|opposing|on all)\b|\b(?:i|we|just|already) (?:e-?)?served\b",
        r"\b(?:not|n't|never|before|until|once|to be|ready to be|will be|should be|be|was it|has it been|need(?:s)? to be|can be|haven't|hasn't|opposing|defendants?|plaintiffs?|they|the other side) (?:been )?(?:e-?)?(?:filed|served)\b|\?\s*$",
        ("I went ahead and filed it this morning.", "Filed with the court today, receipt attached"),
    ),
    Act(
        "question", "paralegal", r"\?(?:\s|$|\"|\))|\b(?:please|pls|can you|could you) (?:confirm|clarify|advise|let me know (?:if|whether|which|what|how|when|who))\b|\bi'?m not sure (?:if|whether|which|what|how)\b|\bquestion:|\b(?:quick|one|a|few) questions?\b|\bwondering (?:if|whether|about)\b|\bwhich (?:one|version|format|do you)\b|\bunclear (?:whether|if|which|what)\b|\bneed (?:your |some )?(?:clarification|guidance|direction)\b",
        r"^\W*(?:how are you|sound good|ok|okay|right)\?\s*$", ("Do you want objections included or testimony only?", "Please confirm which format you want"),
    ),
    Act(
        "budget", "paralegal",
        r"\b(?:over|exceed\w*|hit(?:ting)?|reach(?:ed|ing)?|at|near(?:ing)?|close to|approaching|past|blow(?:n|ing)? (?:through|past)|bump(?:ing)? up against|up against|run(?:ning)? (?:over|out of)|go(?:ing)? (?:over|past)|used (?:up|\d+))\b[^.!?]{0,30}\b(?:the |my |our )?(?:cap|budget|limit|hours? (?:cap|budget|limit)|budgeted|authori[sz]ed hours|allotted|maximum)\b|\b(?:cap|budget|hours limit)\b[^.!?]{0,30}\b(?:exceed\w*|reached|hit|tight|not enough|won't be enough|isn't enough|used up|increase|raise|more)\b|\bneed (?:about |another |roughly |approximately |\w+ )?(?:\d+(?:\.\d+)?|a few|more) (?:more |additional |extra )?h(?:ou)?rs?\b|\bmore hours (?:needed|than)\b|\b\d+(?:\.\d+)?(?: ?h(?:ou)?rs?)? of (?:the |a |my |our )?\d+(?:\.\d+)?[ -](?:h(?:ou)?rs?|budgeted)",
        r"\bwithin (?:the )?(?:budget|cap)\b|\bunder (?:the )?(?:budget|cap)\b", ("I'm at 9.5 hours of the 10 hour cap.", "This will go over budget, need about 4 more hours"),
    ),
    # --- either's
    Act(
        "thanks", "either", r"\b(?:thanks|thank you|thx|ty|tks|much appreciated|appreciate (?:it|this|the)|got it|received|noted|understood|will (?:review|look|take a look|read)|reviewing now|looking (?:at it )?now|cheers|ok thanks|great thanks)\b", "", ("Thanks!", "Got it, thank you"),
    ),
    Act(
        "praise", "either",
        r"\b(?:great|nice|good|excellent|fantastic|amazing|terrific|superb|outstanding|awesome|wonderful|brilliant|beautiful|stellar|impressive|lovely|solid|incredible|perfect|fabulous|well done|bravo|kudos|love (?:it|this)|you(?:'re| are) (?:the best|a (?:star|lifesaver|rock ?star|genius))|home run|nailed it|knocked it out|life ?saver|best (?:one|summary|work)|so (?:helpful|good|fast)|very (?:helpful|thorough|nice|good|fast)|super (?:helpful|fast)|exactly what i needed|way to go|hats off|top notch|first[- ]rate|fast work|quick work|impressed)\b",
        r"\bnot (?:great|good|nice|impressed)\b", ("Great work, thanks!", "You're the best", "Excellent"),
    ),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Hit:
    """An act found in a clause."""

    name: str
    words: str  # what matched
    clause: str
    place: int


@lru_cache(maxsize=1)
def _compiled() -> tuple[tuple[Act, re.Pattern[str], re.Pattern[str] | None], ...]:
    return tuple(
        (
            act,
            re.compile(act.words, 0 if act.case else re.I | re.M),
            re.compile(act.unless, 0 if act.case else re.I) if act.unless else None,
        )
        for act in ACTS
    )


_CLAUSE = re.compile(
    r"(?<=[.!?;])(?<!\b[MD][rs]\.)(?<!\bMrs\.)(?<!\bv\.)(?<!\bvs\.)(?<!\bNo\.)(?<!\bp\.)(?<!\bpp\.)(?<!\bEx\.)(?<!\bVol\.)\s+|\n+|\s+-{1,2}\s+|\s*;\s*"
)


def clauses(text: str) -> list[str]:
    """Sentences, and parts set off by dashes and semicolons."""
    return [one.strip()[:800] for one in _CLAUSE.split(text) if one and one.strip()]


def found(text: str, by: str) -> dict[str, Hit]:
    """Acts that a text of an attorney or a paralegal may mean; the first clause of each counts."""
    hits: dict[str, Hit] = {}
    for place, clause in enumerate(clauses(text)[:60]):
        for act, pattern, unless in _compiled():
            if act.by not in (by, "either") or act.name in hits:
                continue
            hit = pattern.search(clause)
            if hit and not (unless and unless.search(clause)):
                hits[act.name] = Hit(act.name, hit[0].strip(), clause, place)
    return hits
