# ruff: noqa: E501  a pattern reads best on one line
"""Papers for the court, its dates, exhibits and trial."""

from intake.reading.kinds.row import KindRow

_TO_SERVE = r"(?!cabinet|folder|annual|statement of information)"

PAPERS: tuple[KindRow, ...] = (
    KindRow(
        "toc_toa",
        r"toc/toa|toa/toc|tocs? and toas?|tables? of (?:authorities|contents)|\btoas?\b|\btocs?\b|needs (?:its|the) tables\b|tables,? (?:for the (?:\w+ )?brief|contents and authorities)",
        "need TOC/TOA on the reply",
    ),
    KindRow(
        "cite_check",
        r"(?:cit(?:e|ation)|quote)s?(?:[ -](?:and|/)[ -]\w+)?[- ]?check\w*|check (?:the |all |all the )?cites|bluebook\w*|shepardi[sz]\w*|shepard's|key ?cit\w+|(?:source|record)[- ]check\w*",
        "cite-check the opposition",
        together=("cites check",),
    ),
    KindRow(
        "efiling",
        rf"e-?fil(?:e|ed|ing)\b|electronic filing\b|(?:get|have) [^.;\n]{{1,50}}? filed\b(?! (?:away|in the (?:folder|cabinet|share|matter)))|file (?:and|&) serve|file with the court|file (?:the|this|our) {_TO_SERVE}\w+|file [^.;\n]{{1,60}}? with the (?:court|clerk)|(?:get|put) [^.;\n]{{1,40}}? on file\b",
        "e-file the reply",
        together=("portal file it",),
    ),
    KindRow(
        "docketing",
        r"(?<![^\n])(?:please )?(?:calendar|docket)\s*[:,–—-]|(?:fix|update|correct|change|adjust|revise) (?:the|our|my|his|her) (?:\w+ )?calendar\b|deadlines? (?:chart|memo)\b|(?<![^\n])(?:please |pls )?(?:calendar|docket)(?: (?:this|it|these|them|all|everything))?,?(?: please| pls)?\W*(?=\n|$)|docket(?:ing|ed)\b|\bdocket (?:the|all|these|it|our|when)|calendar (?:the|all|these|it|every|our|her|his|response|deadlines?|dates?)|on (?:the|my|our|his|her|everyone['’]s|everybody['’]s) (?:[\w-]+ )?calendar|calendar(?:ing|ed)\b|deadlines? (?:calc|comput)\w*|(?:compute|calculate) (?:the |our |all )?(?:\w+ )?(?:deadlines?|dates?)|diary (?:the|our|all|it)\b|(?:set|add|put) (?:the |a |up )?(?:\w+ )?ticklers?",
        "get the response date on the calendar",
        together=("deadline enter calendar", "count our time"),
        thing=r"docket\b(?! (?:report|number|no|sheet))",
    ),
    KindRow(
        "proof_of_service",
        r"proofs? of service|service lists?|certificates? of service|\bpos\b",
        "update the service list",
    ),
)  # fmt: skip

TRIAL: tuple[KindRow, ...] = (
    KindRow(
        "trial_binder",
        r"(?:trial|hearing|exhibit|witness|mediation|judge'?s|courtesy) notebooks?|notebooks? (?:for|with|of)\b|bench books?|(?<!deposition )(?<!depo )binders?\b",
        "hearing binder",
    ),
    KindRow(
        "exhibit_list",
        r"(?:exhibit|witness)(?: and (?:exhibit|witness))? lists?|lists? of (?:(?:the|all|our) )*(?:trial|our) (?:witnesses|exhibits)\b(?![^.;\n]*\b(?:phone|telephone|address|contact))",
        "trial exhibit list in the court's format",
    ),
    KindRow(
        "exhibit_prep",
        r"exhibit (?:tabs?|sets?|stickers?|stamps?|index|prep|folders?)\b|slip[- ]?sheets?|(?:index\w*|stickers?|tabs?)\b[^.;\n]{0,30}?\b(?:exhibits?|declarations?)\b|exhibits?\b[^.;\n]{0,30}?\b(?:index\w*|pull\w*)\b",
        "tab and bookmark exhibits A-M",
        together=("declaration tabs", "exhibits tabs", "declaration exhibits bind", "declaration attachments bind", "attachments tabs", "exhibits compile", "file tabs"),
        thing=r"exhibits?(?: \(?[a-z0-9]{1,5}\)?\s?(?:-|–|to|thru|through)\s?[a-z0-9]{1,5})? (?:to|for)\b",
    ),
)  # fmt: skip

DRAFTS: tuple[KindRow, ...] = (
    KindRow(
        "motion_draft",
        r"(?:draft|prepare|write|first cut|shell|work up|start)\b[^.;\n]{0,40}?\b(?:motions?|oppositions?|opp\b|mil\b|msj|demurrer|ex parte|briefs?|stip\w*|proposed order)|(?:motion|opposition|opp|reply) (?:draft|brief|shell)|notice of motion|(?:moving|reply|opposition|opposing) papers\b",
        "proposed order on the motion to compel",
        together=("motion write",),
        thing=r"proposed (?:order|stip\w*)|motion (?:to|for|in)\b|\bstip(?:ulation)?s?\b|motions? in limine|opp(?:osition)? to\b|repl(?:y|ies) (?:in support|iso)\b|(?:msj|mtd) (?:opp|reply)\w*|(?:joint|stipulated) (?:\w+ )?(?:statement|report|order)\b|(?:draft|prepare|write|start|cut of|first draft of)\b[^.;\n]{0,20}?\brepl(?:y|ies)\b|demurrer\b|separate statement",
    ),
    KindRow(
        "pleading_draft",
        r"(?:draft|prepare|write|work up|start|first draft of|first cut of)\b[^.;\n]{0,40}?\b(?:complaint|answer\b|cross-?complaint|petition|counterclaim)|summons|(?:(?<![^\n])|(?<=\ban ))(?:our )?answer to (?:the |their )?(?:[\w']+ ){0,2}?(?:cross-?)?(?:complaint|petition|counterclaim)",
        "draft the complaint",
        thing=r"(?:cross-?)?complaint\b|counterclaim\b",
    ),
)  # fmt: skip
