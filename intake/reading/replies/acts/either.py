# ruff: noqa: E501  a pattern reads best on one line
"""Words that either side may write."""

from intake.reading.replies.acts.act import PERSON, Act

ROWS: tuple[Act, ...] = (
    Act(
        "hearsay", "either",
        rf"\b{PERSON}(?:'s| has| already| just| also)? (?:already |just |also |verbally )?(?:said|says|told me|mentioned|approved?|approves|(?:is|sounds|seems) (?:ok|okay|fine|good|happy|pleased) with|was (?:ok|okay|fine|good|happy) with|signed off|signs off|likes?|loved|confirmed|okayed|ok'?d|gave (?:the |her |his |me )?(?:ok|okay|go-ahead|green light|approval)|thinks|blessed|wants? (?:it|this) filed)\b|\b(?:per|according to|i heard (?:from|that)|spoke (?:to|with)|talked (?:to|with)) {PERSON}\b[^.!?]{{0,40}}\b(?:approved?|ok|okay|fine|good|file|go)\b",
        r"\b(?:i|we) (?:said|told|approved)\b|\b(?:Looks|Approved|This|That|It|Everything|All|Please|Summary|Draft|Memo|Thanks|Great|Ok|Okay) (?:is|was|has)?\b(?! said)", ("Dana said it's fine, go ahead", "Marcus approved this on the phone"), True,
        forms=(r"\b(?:[Ss]he|[Hh]e|[Tt]hey)(?:'s|'re) (?:ok|okay|fine|good|happy|pleased|satisfied) with (?:it|this|the|v\d)",),
    ),
    Act(
        "thanks", "either", r"\b(?:thanks|thank you|thx|ty|tks|much appreciated|appreciate (?:it|this|the)|got it|received|noted|understood|(?:^\W*|\b(?:i|we) |[Tt]hanks?,? |[Yy]ou,? |[Ii]t,? )(?:will|shall) (?:review|look|take a look|read)|reviewing now|looking (?:at it )?now|cheers|ok thanks|great thanks)\b", "", ("Thanks!", "Got it, thank you"),
    ),
    Act(
        "praise", "either",
        r"\b(?:great|nice|good|excellent|fantastic|amazing|terrific|superb|outstanding|awesome|wonderful|brilliant|beautiful|stellar|impressive|lovely|solid|incredible|perfect|fabulous|well done|bravo|kudos|love (?:it|this)|you(?:'re| are) (?:the best|a (?:star|lifesaver|rock ?star|genius))|home run|nailed it|knocked it out|life ?saver|best (?:one|summary|work)|so (?:helpful|good|fast)|very (?:helpful|thorough|nice|good|fast)|super (?:helpful|fast)|exactly what i needed|way to go|hats off|top notch|first[- ]rate|fast work|quick work|impressed)\b",
        r"\bnot (?:great|good|nice|impressed)\b|\bfor good\b", ("Great work, thanks!", "You're the best", "Excellent"),
    ),
)  # fmt: skip
