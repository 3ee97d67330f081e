# ruff: noqa: E501  a pattern reads best on one line
"""What is not to be done, or not yet: "I may need it by Friday", "if we want a chart you'll hear", "no reply is needed"."""

from intake import patterns as re

# nothing to do yet: "I may need it by Friday", "if the court grants it we will need a schedule", "please do not start"
_MAYBE = re.compile(
    r"\b(?:at some (?:point|stage)|some ?day|one (?:day|of these days)|eventually|down the (?:road|line)|sooner or later|in due course)\b,? (?:i|we|she|he)(?:(?:'ll| will| shall)(?: probably| likely| surely| no doubt| also)| may| might) (?:need|want|ask|have|think about)\b|\b(?:i|we)(?:'ll| will) (?:probably |likely |surely |no doubt )?(?:need|want|ask for)\b[^.;]{0,60}\b(?:at some (?:point|stage)|some ?day|one (?:day|of these days)|eventually|down the (?:road|line)|sooner or later)\b|\b(?:i|we) (?:need|want|require|have) nothing\b(?!,? (?:but|except|other than|more than))|\b(?:i|we)(?:'ll| will| shall) (?:then |also |probably )?(?:want|need|have|ask)\b[^.;]{0,80}\bbut not (?:before|until|till|yet|now)\b|^\W*(?:nothing (?:(?:here |that )?(?:needs?|has to|must|should|wants)\b|to be done|(?:is|will be) (?:needed|required|wanted|asked|expected|due)\b(?![^.;]*\b(?:but|except)\b))|nothing would (?:make|please)|(?:my|our) (?:hope|plan|goal|aim|idea) (?:is|was|had been))\b(?![^.]{0,200}\b(?:please|pls|can you|could you|i need|i want)\b)|"
    r"^\W*(?:(?:so|but|and) )?nothing (?:more |else |further )?(?:today|tonight|this week|right now|at (?:the moment|present)|from you|on your end|needed yet)\b(?![^.]*\b(?:but|except)\b)|\b(?:i'm|i am|we're|we are) not (?:even |really |actually |yet |now )*(?:asking|looking|hoping) (?:for|to|you|that|anyone)\b(?![^.;]{0,120}\b(?:just|only|but (?!because)|please)\b)|\bnothing (?:for now|yet|new|further|to do)\b|\bhold off\b(?! until)|\bstand by\b|\b(?:i|we|she|he|(?!you\b)(?-i:[A-Z][a-z]+))(?:'ll)? (?:may|might|could possibly|will probably) (?:also |still )?(?:need|want|ask)\b|^\W*(?:if|assuming|in case)\b(?![^.]{0,200}\b(?:please|pls|can you|could you)\b)[^.]{0,200}\b(?:i|we)(?:'ll| will|'d| would| may| might) (?:then |also )?(?:need|want|have to|ask|send|write|say|call|shout|holler|come back|be in touch|let you|tell you|get back|follow up)\b"
    r"|\b(?:if|should|in case|when(?:ever)?)\b[^.;]{0,80}\byou(?:'ll| will) (?:hear|know|be told|get (?:word|a note|an e-?mail|a separate))\b|\b(?:i|we)(?:'ll| will) (?:then )?(?:let you know|tell you|say|write|ask|send (?:word|a note|that (?:over|along|separately)|it (?:over|along|separately)))\b[^.;]{0,60}\bif\b|\blet you know (?:if|whether)\b[^.;]{0,30}\b(?:want|need|require)\b|(?:^|:)\W*(?:nobody|no one|none of you|no paralegal)\b[^.;]{0,20}\b(?:needs? to|has to|should|must|is to|need)\b(?![^.;]*\b(?:but|except|until)\b)|\bthere(?:'s| is) nothing (?:that )?(?:any(?:one|body)|you|anyone here|we|any of (?:you|us)) (?:needs?|has|have)\b(?![^.;]*\b(?:but|except)\b)"
    r"|\byou (?:need not|needn't|(?:don't|do not) (?:need|have) to)\b(?![^.;]*\b(?:but|just|only|until|till|please|pls|instead)\b)"
    r"|^(?!.*\byours\b)[^,;:]{3,60}\b(?:is|are|stays?|remains?) (?:still |all |now )?mine\b[^,;]{0,20}$|\b(?:i'd|i would|we'd|we would) (?:have )?(?:asked?|wante?d?|need(?:ed)?) [^.;]*\bbut\b[^.;]*\b(?:already|have one|has one|did|done|no longer)\b"
    r"|^\W*not (?:(?:for|by|on|due|needed|wanted)\b|today|tomorrow|tonight)(?![^.;]*\bbut\b)"
    r"|^\W*no (?!one\b|later\b)(?:[\w-]+ ){1,4}?(?:is|are|will be) (?:now |currently )?(?:needed|required|necessary|wanted|called for)\b(?![^.;]*\b(?:but|except|until|till|beyond|other than)\b)"
    r"|^\W*no (?:\w+ )?(?:response|reply|action|work|answer|acknowledge?ment|task) (?:(?:is|will be|seems) )?(?:needed|required|necessary|expected|called for|wanted|requested)\b(?![^.;]*\b(?:but|except|until|till)\b)"
    r"|^\W*(?:please|pls|kindly)?\s*(?:do not|don't|dont|never)\s+(?:\w+\s+){0,2}?(?:start|begin|draft|prepare|change|file|serve|send|contact|call|do|touch|worry|wait|forget to (?:rest|eat))\b(?![^.]{0,120}\b(?:but|instead|just|then|and (?:please )?(?:have|get|let me have|send|return|finish))\b)",
    re.I,
)


def perhaps(sentence: str) -> bool:
    """ "I may need it by Friday": nothing to do yet."""
    return bool(_MAYBE.search(sentence))
