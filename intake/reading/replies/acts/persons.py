# ruff: noqa: E501  a pattern reads best on one line
"""An attorney's orders about people."""

from intake.reading.replies.acts.act import Act

_NAMES = r"(?:[A-Z]\w+(?:(?:,| and| &) )?(?: [A-Z]\w+)?\s?){1,4}"
# Where somebody is added so that she sees what is written: all mails, and not a part of the work.
_MAILS = r"(?i:(?:(?:this|these|it|that|the|of|all|any|every|future|further|our|your|task|matter) )*(?:(?:e-?)?mails?|threads?|chain|cc|copy|copies|distribution|circulation|mailing|loop|conversation|correspondence|communications?|updates?|letters|messages|recipients|watchers|watch(?:er)? list|task|team|this|it|that|everything)\b)"

ROWS: tuple[Act, ...] = (
    Act(
        "reassign", "attorney",
        r"(?i:\breassign\w*\b|\b(?:give|hand|move|transfer|send|pass|assign|switch|shift) (?:(?:it|this|that)(?: whole)? (?:task|assignment|project|job|work)|it|this|that|the \w+|T-?\d+|these|them|everything)?(?: one| task| over| off| back)*(?: from \w+)?\s?(?:over )?to\b|\b(?:have|let|get|want|ask) (?:someone else|somebody else|another paralegal|a different (?:paralegal|person))\b|\b(?:should|can|could|to|will|please) (?:take (?:this |it )?over|take (?:this|it)|handle (?:this|it)|do (?:this|it)|redo (?:this|it)|finish (?:this|it))\b)|\b(?i:take (?:it|this) (?:off|away from)|off) (?i:of )?[A-Z]\w+|\b(?i:have|let|get|want|ask|like) [A-Z]\w+(?: [A-Z]\w+)? (?:to )?(?:take|do|redo|re-do|handle|finish|start|complete|pick|rework|fix|run)\b|\b(?i:someone else|somebody else)\b(?!'s|’s)",
        r"(?i:\b(?:when|once|after|as soon as) (?:you|she|he|they|it|this|that)(?:'re|'s| are| is| have| has)? (?:(?:been|all) )?(?:done|finished|through|ready|complete)\b|\b(?:give|send|hand|pass) (?:it|this|that) to (?:me|us|the (?:court|client|judge|clerk)|opposing)\b|\bmove (?:it|this|that)?(?: \w+)? ?to (?:mon|tue|wed|thu|fri|sat|sun|next|tomorrow|today|the|\d|end|eod|cob|noon|jan|feb|mar(?:\b|ch|\.)|apr|may|jun|jul|aug|sep|oct|nov|dec)|\bcan you (?:do|take|handle|finish|redo)\b|\bplease (?:do|take(?! (?-i:[A-Z])\w+(?: (?-i:[A-Z])\w+)? off)(?! (?:it|this|that|the \w+)(?: one| task)? (?:off|from|away|out)\b)|handle|finish|redo)\b)",
        ("Give this to Luis.", "Reassign to Hannah please", "Have Renee redo it from the top", "Put Luis on this", "It should go to Hannah", "Please move this from her to Luis"), True,
        forms=(
            r"\b(?i:(?:get|find|use|try) (?:someone|somebody|a paralegal) (?:with|who) (?!(?:can|will|could) (?:open|read|sign|tell|explain|answer|call)))",
            r"\b(?i:(?:give|hand|move|pass|offer|assign|re-?assign|transfer) (?:it|this|that|these|the \w+)(?: one| task)?(?: on| over)? to (?:whoever|whomever|anyone|anybody|someone|somebody|any paralegal|a paralegal)(?: who| that)?(?:'s| is| has| with| can))\b",
            r"^\W*(?i:goes |move |pass |hand )?(?i:over )?(?i:to) (?!(?i:mon|tue|wed|thu|fri|sat|sun)\w*\b|(?i:me|us|the|be|next|tomorrow)\b)[A-Z]\w+(?: [A-Z]\w+)?(?i:,? (?:please|pls|instead|now|thanks|then))*\W*$",
            r"\b[A-Z]\w+ (?i:is )?(?i:off)(?: (?i:of )?(?i:this|it|that))?,? (?:(?i:and) )?[A-Z]\w+ (?i:is )?(?i:on)\b",
            r"\b(?i:put) [A-Z]\w+(?: [A-Z]\w+)? (?i:on (?:this|it|that|the))\b",
            r"\b(?i:rather|prefer)(?i: have| that)? [A-Z]\w+ (?i:did|do|does|handled?|took|takes?|have|has|had|worked?|to|start(?:s|ed)?|redid|redo|finish(?:es|ed)?|tr(?:y|ied)|be)\b",
            r"\b(?i:(?:should|can|could|will|must|to|please|let's) (?:go|move|be (?:given|moved|handed|reassigned|assigned|transferred)) (?:over )?to) (?:(?i:him|her)\b|[A-Z]\w+)",
            r"\b[A-Z]\w+ (?i:is to|to|should|will|can|is going to|is) (?i:take over|tak(?:e|ing) (?:it|this|over)|handl(?:e|ing) (?:it|this)|do(?:ing)? (?:it|this)|finish(?:ing)? (?:it|this))",
            r"\b[A-Z]\w+ (?i:will be|is going to be|should be) (?i:tak(?:e|ing) (?:it|this)|handling|doing|finishing)|\b(?i:move|switch|shift|transfer) (?i:it|this|that) (?i:from|off) [A-Z]\w+ (?i:over )?(?i:to) [A-Z]",
            r"\b(?i:have|let|get|want|ask) [A-Z]\w+ (?i:cover|take over|step in)\b",
            r"\b(?i:let) [A-Z]\w+ (?i:run|deal|go ahead|carry on|have (?:it|this|that))\b",
            r"\b(?i:(?:take|get|lift|pull|move) (?:it|this|that|the \w+)(?: one| task)? (?:off|from|out of)) (?i:of )?[A-Z]\w+(?:'s|s'|’s)? (?i:hands?|plate|desk|list|queue|shoulders|stack|pile)\b",
            r"\b(?i:relieve|pull|take|swap|free) [A-Z]\w+(?: [A-Z]\w+)? (?i:of|off|for|from|out for) (?i:this|it|that|the|[A-Z]\w+)",
            r"\b[A-Z]\w+ (?i:takes? over|(?:can|could|should|will|to) (?:have|own|pick up|run with|get) (?:it|this|that)|can pick (?:it|this) up|gets (?:it|this)|has (?:it|this) (?:from here|now|from now))\b",
            r"\b(?i:so|then) [A-Z]\w+ (?i:it is|then)\b",
            r"\b[A-Z]\w+ (?i:should|can|could|will|to|is to|must) (?i:please |now )?(?i:take (?:the (?:wheel|reins|helm|lead)|charge|this one)|run (?:with )?(?:it|this)|see (?:it|this) through)\b|\b(?i:sooner|prefer to|rather|like to) (?i:have|see) [A-Z]\w+(?: [A-Z]\w+)? (?i:on (?:this|it)|(?:do|doing|take|handle|handling) (?:this|it))\b",
            r"^\W*(?i:not) [A-Z]\w+(?i:,? (?:please|for this|on this|this time))",
            r"\b(?i:want|like|need|prefer) [A-Z]\w+(?: [A-Z]\w+)? (?i:on|for) (?i:it|this|that)\b",
            r"\b(?i:can|could|should|may|might) (?i:it|this|that|the \w+) (?i:(?:please |maybe )?(?:go|move|be (?:given|moved|handed|reassigned|assigned|transferred|passed)) (?:over )?to) [A-Z]\w+",
        ),
        undone_by=("not", "asked", "lead", "depends", "nearly"),
    ),
    Act(  # asked politely: "Can Maribel take this over?"
        "reassign", "attorney", r"\b(?i:can|could|would|will) [A-Z]\w+(?: [A-Z]\w+)? (?i:please |kindly |maybe )?(?i:take (?:it|this|that|over)|handle (?:it|this)|do (?:it|this)|finish (?:it|this)|pick (?:it|this) up|cover|step in)", "", ("Can Maribel take this over?", "Could Luis please handle this one?"), True,
    ),
    Act(  # whoever is meant; of listed people it is read in attorney/watching.py
        "add_watcher", "attorney",
        rf"\b(?i:cc|copy|add|loop(?:ing)?(?: in)?|include|keep)\b(?: in)?\s+(?=[A-Z]){_NAMES}\s*(?:on (?!(?:the |my |our )?(?:page|pp?\.|line|cover|signature|caption|exhibit|title|service|first|last|draft|face)\b)|(?:to|in)(?: on)? {_MAILS}|(?i:from (?:now|here|this point) on\b|posted|informed|in the loop|copied|as (?:an? |our )?(?:watchers?|reviewer|cc\b|copy\b|recipients?)|please|going forward|too\b|as well\b|when|with)|$|[.,])|\b(?i:keep|have) [A-Z]\w+(?: [A-Z]\w+)? (?i:in the (?:loop|picture|know)|posted|informed|copied|cc'?d|up to (?:date|speed)|abreast|advised|apprised|updated)\b|\b[Ll]et [A-Z]\w+(?:(?:,| and| &) [A-Z]\w+)* know\b",
        r"\badd [A-Z]\w+ (?:as (?:a|an) (?:party|exhibit|witness|defendant|plaintiff))|(?i:\b(?:stop|quit|drop|remove|without|no need (?:to|for)|no longer|instead of) (?:\w+ ){0,2}?(?:cc|copy|copying|cc'?ing|loop|keep|have|put)\w*\b)", ("Please cc Marcus on this.", "Loop in Priya going forward.", "Keep Tom posted", "Bring Marcus in on this", "Please add Marcus and Priya as watchers", "Add her to the thread"), True,
        forms=(
            r"^\W*(?i:please |pls )?(?i:cc|bcc) ?: ?(?=[A-Z])|\b(?i:copy|cc|bcc|include|loop in|keep) (?i:him|her|them)\b(?! (?i:from))",
            rf"\b(?i:add|bring|loop|get) (?i:him|her|them) (?i:(?:in)?to|in on|in) {_MAILS}|\b(?i:bring|loop|get|pull) [A-Z]\w+(?: [A-Z]\w+)? (?i:in|into the loop)\b",
        ),
        undone_by=("not", "asked"),
    ),
)  # fmt: skip
