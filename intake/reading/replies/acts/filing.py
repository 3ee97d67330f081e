# ruff: noqa: E501  a pattern reads best on one line
"""A paralegal tells that the work lies with the court, or was served: who did it, what was put where, or how it stands there.

"To be filed", "not filed yet", "they filed" and "once it is filed" tell nothing of the kind (`unless`, scope.py).
"""

from intake.reading.replies.acts.act import MONTH, Act, thing

COURT = r"(?:(?:the |our )?(?:(?:(?:superior|district|circuit|family|state|federal|bankruptcy|appeals|(?:northern|southern|eastern|western|central) district) )?(?:court(?!\s?(?:reporter|days?\b|calendar))(?:['’]s)?(?: (?:e-?filing )?(?:portal|system|site|website|docket))?|clerk(?:['’]s (?:office|window|counter))?)|cm/?ecf|ecf|pacer|efsp|efile\w*|(?:public )?docket|e-?filing (?:portal|system|site|service)|filing (?:portal|system|window)|uscis|portal|judge's chambers))\b"
_FILED = r"(?:e-?filed|e filed|electronically filed|filed|lodged)"
_DID = r"(?:already|just|also|now|then|went ahead and|gone ahead and|successfully|electronically|wrongly|mistakenly|accidentally|prematurely|personally|finally|quickly|properly|timely)"
# A paper for a court by its name alone, at the start or with our article
_PAPER = r"(?:(?:^\W*(?:(?:and|so|but|fyi|ok|hi|hello|hey|update|just fyi|good news|heads up|done|all set)\b[^\w\n]*)*|\b(?:the|our|my|your|this|that) (?:[\w'-]+ ){0,3}?)(?:the |our |my )?(?:[\w-]+ )??(?:reply|opposition|response|motion|brief|memorandum|notice|petition|answer|complaint|stipulation|declaration|affidavit|application|objections?|pleading|papers?|packet|document|filing|proposed order|subpoena|joinder|demurrer|errata|exhibits?)(?: (?:brief|papers|motion|packet))?)"
_IT = r"(?:it|this|that|they|these|those|everything|the whole thing|it all|we)"
_BE = r"(?:is|are|was|were|'s|’s|'re|has|have|got|gets|been|went|has been|have been|'s been|is being|sits|stands|shows|appears|lives)"
# What ends with the work at the court
_PUT = r"(?:sent|submitted|upload(?:ed)?|lodged|put|got|pushed|e-?filed|went|gone|filed|ran|dropped|turned|handed|walked|took|taken|posted|transmitted|delivered|entered|placed|moved|slipped|shipped|fired|given|gave|run|forwarded|docketed|presented|tendered)"
# Who put it there: herself, also where she leaves out the "I", or the paper that went
_WHO = rf"(?:(?:^\W*(?:(?:so|and|fyi|ok|update|done|sorry)\W+)?|\b(?:i|we|i've|we've|i have|we have|and|then|this|it|they)(?:'s)? )(?:{_DID} |had to |was |were |been |has |have )*)"
_PASSED_ON = r"(?:sent|submitted|uploaded|transmitted|delivered|received|accepted|stamped|docketed|entered|lodged|handed|tendered|processed|pushed|posted|forwarded|recorded|e-?filed|filed|taken in|logged)"
_NO_DRAFT = r"(?:(?:of record|a filed (?:document|paper|pleading)|on (?:the )?(?:public )?(?:docket|record)|on file|docketed|file-?stamped|filed (?:of record|and (?:served|stamped|docketed|accepted|done))|accepted (?:for filing|by the (?:clerk|court))|with the (?:court|clerk))\b(?! (?:in|under) (?:the )?(?:binder|folder|drive|cabinet|dms|system)))"
_NOT_OURS = (
    # not yet, or not at all
    r"\b(?:almost|nearly)\b|\b(?:not|n't|never|nothing|no|before|until|once|be|been asked to|ready|to be|to get|need(?:s)? to|yet to|about to|unless|whether|if|when|after|as soon as|in case|should|can|could|may|might|will|'ll|would|must|shall|i'd|we'd|had) (?:\w+ )?(?:been |be |get |have |i |we |it |this )?(?:e-?|electronically )?(?:filed|served|lodged|submitted|uploaded)\b"
    r"|\b(?:haven't|hasn't|wasn't|weren't|isn't|didn't) (?:\w+ ){0,2}?(?:e-?)?(?:filed|served|lodged|submitted|uploaded)\b|\b(?:unfiled|un-filed)\b"
    r"|\b(?:once|when|whenever|until|till|before|after|if|as soon as|the moment) (?:it|this|that|they|i|we|you|she|the [\w ]{1,25}?)(?:'s|’s|'ve|’ve)? (?:(?:is|are|has|have|has been|have been|gets?|goes|hits?) )?(?:\w+ )?(?:on (?:the )?(?:docket|file)|e-?filed|filed|served|lodged|submitted)\b"
    # others did it, or it is asked
    r"|\?\s*$|\bper the docket\b|\baccording to\b|\b(?:e-?filed|filed|served|lodged|submitted)(?: \w+){0,3} by (?!(?:mail|email|e-mail|noon|me|cm|ecf|hand|\d|(?:mon|tues|wednes|thurs|fri)day)\b)[a-z]|\b(?:opposing|defendants?|plaintiffs?|other side|they|he|she|counsel|court|clerk)(?:'s|’s)?(?: \w+)? ?(?:have |has |had |just |already |also )*(?:e-?filed|filed|served|sent|submitted|uploaded|lodged)\b"
    r"|\b(?:their|his|her|its|opposing|defendants?['’]?s?|plaintiffs?['’]?s?|other side['’]?s?|counsel['’]s|(?-i:[A-Z])[\w-]+['’]s) (?:own )?(?:[\w-]+ ){0,2}?(?:reply|opposition|response|motion|brief|answer|complaint|papers?|declaration|petition|notice)\b"
    # long ago, or kept in a folder
    rf"|\b(?:in (?:{MONTH}|20\d\d)|last (?:week|month|year|spring|summer|fall|winter)|(?:weeks|months|years) ago|originally)\b|\b(?:in|under|into) (?:the |my |our |a |its )?(?:[\w'’-]+ ){{0,3}}?(?:binder|folder|drive|cabinet|dms|tab|directory|subfolder|drawer|box)\b|\bworking cop(?:y|ies)\b"
)

ROWS: tuple[Act, ...] = (
    Act(
        "filed", "paralegal",
        rf"\b(?:i|we|i've|we've|i have|we have)(?: {_DID})* (?:{_FILED}|e-?served|served)\b(?! (?:under|away|in|as|with|together|up|for|time|(?:on )?(?:a|the) (?:board|jury|committee)))(?: {thing('e')})?|^\W*(?:(?:done|finished|signed|proofed|uploaded|all set|wrapped|completed|cleaned up|served),? and )?(?:{_DID} )*{_FILED}\b(?! by)|\b(?:and|so|then) (?:{_DID} )*(?:e-?filed|e filed|efiled)\b|\b{_FILED} (?:it|this|them|with the court|via ecf|this morning|today|yesterday|just now|on ecf|at \d)\b|\bserved (?:it|this|them|opposing|on all|on (?:opposing )?counsel)\b|\b(?:just|already) (?:e-?)?served\b",
        _NOT_OURS,
        ("I went ahead and filed it this morning.", "Filed with the court today, receipt attached", "This went out on ECF at 3:52 pm", "I uploaded the motion to PACER at noon", "The brief has been served on opposing counsel", "Reply was e-filed at 4:47 pm, ECF No. 93.", "We're filed!", "Hit submit in ECF.", "The opposition is of record now.", "I took care of the filing myself.", "Electronic filing was completed today.", "I got nervous and e-filed.", "The court gave the reply a docket entry number."),
        forms=(
            # what was put where: "pushed it through to the court", "dropped the reply on ECF", "ran it through the portal"
            rf"{_WHO}{_PUT}(?: and (?:sent|submitted|filed))? (?:(?:out|in|off|over|up) )?(?:(?:{thing('a')}|(?:reply|opposition|brief|motion)) )?(?:out |in |off |through |up |over |along |straight |right )*(?:for filing )?(?:to|on|through|via|with|at|onto|into|in|by way of|over|past) {COURT}",
            rf"\b(?:uploaded|submitted) (?:and|then) (?:submitted|filed|uploaded) {thing('f')}|\b{_PUT} {thing('p')} on (?:file|record|the docket)\b|\bfiled {thing('q')}(?: \w+){{0,3}}? (?:with|through|via|on|in) {COURT}",
            # how it stands: "reply efiled", "the brief has been accepted for filing", "it's on the docket"
            rf"(?:(?P<objb>{_PAPER})|\b{_IT}) ?{_BE}(?: (?:been|now|already|just|all|officially|{_DID}))* (?:(?:{_PASSED_ON}|\w+ed) and )?(?:{_FILED}|served|{_NO_DRAFT}|{_PASSED_ON} (?:to|with|via|through|by|on|at|into) {COURT})",
            rf"(?:(?P<objl>{_PAPER})|\b{_IT})(?:'s|’s| has| have| just| now| already)* (?:hit|cleared|reached|made it (?:in|on)?to|made|landed (?:on|with|at|in)|arrived (?:at|with|in)|passed|is through|is past|got (?:through|past|to|into|onto)) {COURT}",
            rf"(?P<objc>{_PAPER})(?: {_DID})? (?:{_FILED}|{_NO_DRAFT}|(?:{_PASSED_ON})(?: and \w+ed)? (?:to|with|via|through|by|on|at|into) {COURT})",
            rf"(?:(?P<objd>{_PAPER})|\b{_IT}) (?:has|have|had)? ?(?:already |now |just )?(?:gone|been (?:sent|submitted|uploaded)|went|sits|is sitting|was (?:submitted|uploaded|sent)) (?:out |in |up |through |live )*(?:to|into|through|with|on|onto|in|at|over|via) {COURT}",
            rf"\bhad to (?:e-?file|file|submit|lodge|serve) {thing('h')}|\b{COURT} (?:has|have|has already|already has|took|swallowed|ate|accepted|has accepted|received|has received|stamped|has stamped|gave|assigned|confirmed(?: receipt of)?|took in) (?:it|this|(?:the|our) (?:reply|opposition|brief|motion|filing|papers)\b(?! (?:due|down|set|on calendar))|an? (?:docket|ecf|envelope))|\bgot (?:{thing('i')} |reply |opposition )?in\b[^.!?]{{0,20}}\bthe (?:court|clerk) has\b",
            # the deed itself: "took care of the filing", "hit submit", "the filing is complete"
            r"\b(?:i|we|i've|we've|i have|we have|and|just) (?:\w+ )?(?:took care of|taken care of|seen to|attended to|saw to|dealt with|have attended to|did|made|handled|completed|finished|went ahead with|did the|got) (?:the |our |this )?(?:e-?|electronic )?filing\b(?! (?:ready|fee|system|ticket|cabinet|list|instructions))|\b(?:the |our |e-?|electronic )*filing(?: of (?:the|our) [\w ]{1,20}?)?(?: (?:is|was|has been|went))+ (?:all )?(?:complete|completed|confirmed|accepted|done|made|finished|through|successful)\b|^\W*filing (?:complete|confirmed|accepted|done|receipt)\b",
            r"\b(?:took the liberty of|proceeded with|ended up|went ahead with|apologi[sz]e for|guilty of|confess to|responsible for) (?:already )?(?:e-?)?(?:filing|lodging|serving)\b",
            r"(?:^\W*|\b(?:i|i've|i have|we|and|so|then) (?:\w+ )?)(?:hit|pressed|clicked|pushed|pulled) (?:the )?(?:trigger(?= (?:on|in|at|with|for) (?:the )?(?:ecf|cm/ecf|court|e-?filing|filing))|submit|file|button|send(?= (?:to|with|on|in) (?:the )?(?:court|ecf|clerk)))\b",
            r"\b(?:notice of electronic filing|nef)\b[^.;!?]{0,20}\b(?:back|attached|received|came|is in|enclosed|below)\b|\b(?:got|received|see|have|attaching|enclosing) (?:the |my |our )?(?:notice of electronic filing|nef)\b",
        ),
        undone_by=("not", "lead", "leaning", "others"),
    ),
    Act(  # told beside what was thought or allowed: "I thought I could file it, so I e-filed it"
        "filed", "paralegal",
        rf"\b(?:i|we)(?:'ve| have)?(?: {_DID})* (?:e-?filed|filed|lodged|served) (?:{thing('g')}|with)|\b(?:i|we) (?!did\b|have\b|was\b)(?:\w+ ){{1,5}}?(?:and|so) (?:then |just |already |wrongly )?(?:e-?filed|filed|lodged|served) {thing('k')}",
        rf"\b(?:almost|nearly)\b|\b(?:before|until|once|if|whether|when|had|after|as soon as|in case) (?:i|we)(?:'ve|'d| have| had)? (?:\w+ )?(?:e-?)?(?:filed|lodged|served)\b|\?\s*$|\b(?:in|under|into) (?:the |my |our |a |its )?(?:[\w'’-]+ ){{0,3}}?(?:binder|folder|drive|cabinet|dms|tab|directory|box)\b|\bworking cop|\b(?:in (?:{MONTH}|20\d\d)|last (?:week|month|year))\b", ("I thought I could file it, so I e-filed it with the court.", "I misunderstood and e-filed the notice yesterday", "The notice has gone to the court"),
        forms=(r"\bto (?:e-?)?(?:file|serve)(?: it| this| them)?\b[^.;!?]{0,25}\b(?:and|so) (?:i|we) (?:did|have)\b",),
        undone_by=("not", "if"),
    ),
)  # fmt: skip
