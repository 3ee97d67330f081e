# ruff: noqa: E501  a pattern reads best on one line
"""Leave to file and to serve, and its refusal."""

from intake.reading.replies.acts.act import IT, PERSON, Act

ROWS: tuple[Act, ...] = (
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
)  # fmt: skip
