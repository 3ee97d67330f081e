# ruff: noqa: E501  a pattern reads best on one line
"""An attorney's orders about a task: stop, go, dates, status."""

from intake.reading.replies.acts.act import IT, PERSON, Act

ROWS: tuple[Act, ...] = (
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
        "priority_up", "attorney", r"\b(?:this (?:is|has become|just became) (?:now )?(?:urgent|a rush|top priority|an emergency)|bump (?:this|it) (?:up|to the top)|(?:make|treat) (?:this|it) (?:as )?(?:urgent|a rush|top priority|high priority)|drop everything|top priority now|needs? to be (?:a )?(?:rush|rushed|expedited)|please (?:expedite|rush|prioriti[sz]e))\b",
        r"\bnot\b[^.]{0,12}\b(?:urgent|rush)\b", ("This is now urgent.", "Please expedite"),
    ),
    Act(
        "status_request", "attorney",
        r"\bstatus\??\s*$|\bstatus (?:update|on|of|please|pls|check)\b|\bwhere (?:are we|do we stand|does this stand|is this|is it|are you|is the|are the)\b|\bhow(?:'s| is| are) (?:this|it|that|things|the \w+) (?:coming|going|looking|progressing)\b|\b(?:any|an) (?:update|progress|news|eta)\b|\bupdate\?|\beta\b\s*\?|\bis (?:this|it) (?:done|ready|finished|on track)\b|\bwhen (?:will|can|should) (?:i|we|this|it|you)\b[^.]*\?|\bare (?:you|we) (?:done|on track)\b|\bstill (?:on track|coming)\b|\bwhere(?:'s| is) my\b|\bhave you (?:finished|started)\b",
        "", ("Status?", "Where are we on this?", "Any update?"),
    ),
)  # fmt: skip
