# ruff: noqa: E501  a pattern reads best on one line
"""What every practice asks for: clients, research, bills, companies, estates, letters, fair copies."""

from intake.reading.kinds.row import KindRow

CLIENTS: tuple[KindRow, ...] = (
    KindRow(
        "client_intake",
        r"(?:client |new )intake|open (?:an? )?intake|(?:start|do|complete|run) (?:the |an? |client )?intake|intake (?:form|packet|questionnaire|sheet|call|interview)|intake (?:memo|sheet)|open(?:ing)? (?:up )?an? (?:new )?(?:matter|file) for\b|new[- ](?:\w+[- ])?client\b|conflicts? (?:check|search)|open (?:a |up )?(?:a )?new (?:matter|client)",
        "open intake for a new client",
        together=("new client take in",),
    ),
)
WRITING: tuple[KindRow, ...] = (
    KindRow(
        "research_memo",
        r"(?:research|legal|short|bench|brief|quick|one-page|two-page) memo\w*|memo (?:on|about|re|regarding|whether)|(?:page or (?:two|so)|pages?|paragraphs?|piece|note|write-?up|answer|bullets?|bullet points|bit|look|digging|read) (?:on|about|into|as to|to) (?:whether|if|how|what|when|who)\b|(?:look|dig|check) into (?:whether|if|the law|the rules?|case ?law)|research (?:whether|if|the|on|into|a|case)\b|legal research|find (?:me |us )?(?:an? |any |some )?(?:cases?|authority|authorities|precedents?)\b|case ?law (?:on|about|re|for)\b|authorit(?:y|ies) (?:on|for|about) (?!page|p\b)",
        "short memo on whether a vendor is a custodian",
        together=("legal memo", "legal look into", "look into pages", "legal pages"),
        thing=r"(?<![^\n])(?:memo(?:randum)?|issue|question presented)\s*(?:[.:]|$)|research\b(?! (?:and development|assistant|folder|file|library))",
    ),
    KindRow(
        "billing_support",
        r"pre-?bills?|time entr\w+|billing (?:narratives?|clean-?up|support)|invoice review|ledes",
        "clean up my time entries",
    ),
    KindRow(
        "corporate_filing",
        r"annual report|statement of information|articles of (?:organization|incorporation)|form (?:an? )?(?:llc|corporation|entity)|entity formation|good standing|registered agent",
        "file the annual report",
    ),
    KindRow(
        "estate_docs",
        r"\bwills\b|\bwill and (?:trust|testament|last)|last will|pour-?over|(?:draft|prepare|revise|update|execute|her|his|their|client's) wills?\b(?! (?:be|need|have|not|get))|living trust|trust (?:documents|agreement)|powers? of attorney|\bpoas?\b|advance directive|codicil|estate plan\w*",
        "will and trust set",
    ),
)  # fmt: skip
LETTERS: tuple[KindRow, ...] = (
    KindRow(
        "doc_formatting",
        r"proof ?read\w*|format(?:ting)?\b|reformat\w*|redact(?:s|ing)?\b|redactions?\b(?! (?:and|log))|redacted (?:copy|version|set)|black out|clean up the (?:formatting|numbering|styles)|convert (?:it|this|these|the)\b[^.;\n]{0,20}?\b(?:word|pdf)",
        "proofread and format the brief",
    ),
    KindRow(
        "correspondence",
        r"(?:draft|write|send|prepare)\b[^.;\n]{0,30}?\b(?:letters?|e-?mails?|correspondence|notes? (?:to|thanking|saying|confirming))|(?:cover|closing|engagement|transmittal|thank-you|status|demand|preservation|opinion) letters?|letters? of representation|an? (?:[\w-]+ ){0,3}?(?:letter|e-?mail) (?:to (?!me\b|us\b)|re\b|asking|telling|confirming|enclosing|saying)|(?<![^\n])(?:\w+ )?letter to\b|write (?:to )?(?:the client|(?-i:[A-Z])[\w-]+ (?:[\w-]+ )?and |(?:ms|mr|mrs|dr)\.? [\w-]+)|(?:a )?line or two to|drop (?:him|her|them|[\w-]+) a (?:line|note)",
        "letter to opposing counsel",
        together=("letter words answer back -in court",),
        thing=r"(?:letter|cover letter|email|e-mail|enclosure|transmittal)\b(?=[^.;\n]{0,40}\b(?:to|for|re)\b)|\bletters?\b|\bletterhead\b",
    ),
)  # fmt: skip
OTHER: tuple[KindRow, ...] = (
    KindRow(
        "general",
        r"(?:a|an|the|make|draft|prepare|need|up|our|new|updated) (?:[\w'-]+ ){0,3}?check-?lists?\b(?! (?:above|below))|check-?list (?:of|for)\b|errata\b|verification (?:page|form)s?\b|interview prep\b|(?:list of|depo(?:sition)?|30\(b\)\(6\)) topics\b|initial disclosures\b",
        "a checklist of what is missing",
    ),
)  # fmt: skip
