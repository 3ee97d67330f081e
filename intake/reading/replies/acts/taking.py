# ruff: noqa: E501  a pattern reads best on one line
"""A paralegal takes a task, declines it, or asks for time."""

from intake.reading.replies.acts.act import Act

ROWS: tuple[Act, ...] = (
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
)  # fmt: skip
