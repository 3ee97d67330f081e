# ruff: noqa: E501  a pattern reads best on one line
"""Kinds of words that mean a type of work together: what is made, what it is made of, what turns it into something else.

Each is a pattern of whole words. To add a word: add it here, and every type that asks for its kind finds it.
"""

LANGUAGES = (
    "spanish|portuguese|french|german|italian|polish|russian|ukrainian|belarusian|czech|slovak|hungarian|romanian|bulgarian|serbian|croatian|bosnian|albanian|greek|turkish|kurdish|armenian|georgian"
    "|arabic|farsi|persian|dari|pashto|urdu|hindi|punjabi|gujarati|bengali|tamil|telugu|malayalam|marathi|nepali|sinhala|burmese|thai|lao|khmer|vietnamese|tagalog|filipino|cebuano|indonesian|malay|chinese|mandarin|cantonese"
    "|japanese|korean|mongolian|hebrew|yiddish|amharic|tigrinya|oromo|somali|swahili|yoruba|igbo|hausa|twi|wolof|zulu|afrikaans|dutch|danish|norwegian|swedish|finnish|icelandic|estonian|latvian|lithuanian|haitian|creole|kreyol|catalan|basque"
    "|maltese|uzbek|kazakh|azeri|azerbaijani|hmong|samoan|tongan|quechua|nahuatl"
)
_BRIEF = r"(?:appellate|opening|closing|answering|reply|opposing|trial|mediation|arbitration|amicus|sentencing|pretrial|hearing|supplemental|bench|responding) brief|briefs?"

WORDS: dict[str, str] = {
    # --- depositions
    "deposition": r"depo(?:sition)?s?|deposed|examinations? under oath|euos?|statement under oath|testimony|testif(?:y|ied|ies)|under oath|ebts?|(?<!tax )(?<!school )(?<!college )(?<!academic )(?<!university )transcripts?",
    "summary": r"summar(?:y|ies)(?! (?:judge?ment|adjudication|disposition|proceeding|trial))|summari[sz]\w+|sum|digest(?:s|ed|ing)?|abstract(?:s|ed|ing)?|condens\w+|distil\w*|reduc(?:e|ed|ing)|synops\w+|overview|recaps?|run-?downs?|takeaways?|gist|cliff'?s?'?[ -]?notes?|boil\w*(?=(?: [\w'.]+){0,8} down\b)|highlights|(?:topic|subject|issue) by (?:topic|subject|issue)|by (?:topic|subject)|admissions?|what(?:'s| is| was) in it|what (?:s?he|they|the \w+) (?:said|says|admitted|testified)|writ(?:e|ten) (?:it|this|that|them) up|page[- /]?(?:and[- ])?line|pages? and lines?|pg\.?[:/ ]?ln?",
    "designations": r"designations?",
    "outline": r"outlines?|questions (?:for|to ask)|list of questions|kits?",
    # --- discovery
    "discovery": r"discovery|rogs?|interrogator(?:y|ies)|rfps?|rfas?|(?:document|production|inspection) (?:requests?|demands?)|requests? (?:for|to) (?:production|produce|admissions?|admit|inspection|documents)|demands? (?:for|to) (?:production|produce|inspection|inspect)",
    "respond": r"(?<!their )(?<!no )(?<!his )(?<!her )(?<!'s )(?<!late )(?:respons(?:es?|ive)|respond|answers?|answering|objections?|object|shells?)|(?:client|plaintiff|defendant|respondent|petitioner)'s (?:\w+ )?(?:respons\w+|answers|objections)",
    "against it": r"deficien\w+|incomplete|evasive|inadequate|compel|trackers?|meet|chart|(?:review|summari[sz]e|digest|index|compare|redline|analy[sz]e|calendar|docket)(?: \w+){0,4}? (?:respons\w+|answers|objections)|our (?:(?!respons|answer|objection|shell)\w+ ){0,3}(?:rogs|interrogatories|rfps|rfas|requests)(?! (?:respons|answer))",
    "privileged": r"privileg\w*|privs?|with-?h[eo]ld(?:ing)?|pulled for privilege|held back|holding back|hold back|work[- ]product|attorney[- ]client|(?:not|aren't|isn't|weren't|won't be) (?:being |getting )?produc(?:ed|ing)|26\(b\)\(5\)(?:\(a\))?",
    "log": r"excel|log(?:s|ged|ging)?|schedules?|tables?|list(?:s|ed|ing)?|itemi[sz]\w+|chart(?:s|ed|ing)?|catalog\w*|inventor(?:y|ied)|index(?:ed)?|spreadsheets?|describe (?:each|every|all)|descriptions?|(?:row|line|entry) (?:per|for each|for every)",
    "not ours": r"(?:they|their|opposing counsel|other side|defendants?|plaintiffs?|defense) (?:has |have |is |are |still |not |hasn't |haven't )*(?:withh\w+|produc\w+|refus\w+)|compel|redact|(?:has|have|had|did)(?:n't| not| never)(?: yet| been)* produced?|hot docs?|responsiv\w+|code|notebook",
    "stamp": r"stamp(?:s|ed|ing|er)?|number(?:s|ed|ing)?|label(?:s|ed|led|ing|ling)?|affix\w*|paginat\w+|prefix",
    "serial": r"(?<![\d-])(?:[a-z]{2,9}[-_ ]?)?0{2,}\d+|[a-z]{2,9}[-_]0\d+|prefix|(?:four|five|six|seven|eight|nine|\d)[- ]digits?|production numbers?",
    "production": r"(?:for )?production|(?:before|when) (?:we|they) (?:produce|go out)|produced",
    # --- exhibits
    "declaration": r"decl(?:aration)?s?|affidavits?|affirmations?|affs?",
    "exhibits": r"exhibits?(?! (?:binder|notebook|list))|exhs?|exs?|annex(?:es)?|appendi(?:x|ces)",
    "attachments": r"attachments?|attaches|attaching|attached to|(?:everything|documents?|e-?mails?) [^.;,\n]{2,40}? (?:attached|attach)",
    "tabs": r"tab(?:s|bed|bing)?|bookmark\w*|slip-?[ -]?sheet\w*|cover[- ](?:sheets?|pages?)|divider\w*|fly ?sheets?|stickers?|(?<=exhibit )(?:stamp|label)\w*|hyperlink\w*",
    "bind": r"assembl\w+|compil\w+|organi[sz]\w+|(?:pull|put)(?:ed|ting)?(?= (?:[\w'()-]+ ){0,6}?together\b)|in order|mark(?:ed|ing)?|stamp(?:ed|ing)?|number(?:ed)?|lettered|index(?:ed|ing)?|collat\w+",
    "compile": r"assembl\w+|compil\w+|organi[sz]\w+|(?:pull|put)(?:ed|ting)?(?= (?:[\w'()-]+ ){0,6}?together\b)|index(?:ed|ing)?|collat\w+|stamp(?:ed|ing)?",
    "file": r"pdfs?|sets?|compendium|one file|single file",
    # --- papers
    "cites": r"cites?|citations?|authorit(?:y|ies)|pin ?cites?|quot(?:es|ations)|(?:every|each|all(?: of)?(?: the)?|our|their|(?:none|any|one|all) of (?:the|our|their)) cases?(?! management)|(?:cases?|nothing|what|everything) (?:it|we|they|i) cites?|case ?law|authorities",
    "check": r"check(?:s|ed|ing)?|verif(?:y|ied|ying)|validat\w+|confirm\w*|hold(?:s|ing)? up|good law|bad law|overruled|reversed|overturned|superseded|abrogated|accura\w+|subsequent history|still (?:stand|good)|run|right|exists?|stands? for|hallucinat\w+|made[- ]up|depublished|gone bad|westlaw|lexis|keycit\w+|proofed",
    "motion": rf"motions?|(?:supplemental|further|post-?trial) briefing|mov(?:e|ing) (?:for|to) (?!(?:the|a|an|next|this|another|mon|tue|wed|thu|fri|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)\w*\b)|application for (?:an? )?(?:default|fees|writ|order|tro|continuance)|default judge?ment|opposition|opp|oppose|opposing (?:brief|papers|their|the|his|her)|(?:moving|reply) papers|repl(?:y|ies) (?:in support|iso|on (?:the|our) motion|to (?:the|their|its) opp\w*)|sur-?reply|mils?|msjs?|mtds?|demurrer|anti-?slapp|tro|ex parte|memorand(?:um|a) (?:of (?:points|law)|in (?:support|opposition))|summary judge?ment|{_BRIEF}|stip(?:ulation)?s?|stipulated order|proposed (?:order|judge?ment|stip\w*|jury instructions)|(?:separate statement|statement of (?:un)?disputed facts)|joint (?:status|discovery|pretrial|case management) (?:report|statement)|mediation statement|agreed order",
    "write": r"draft(?:s|ed|ing)?|prepar(?:e|ed|ing)|writ(?:e|ten|ing)|rough\w*(?: \w+)? out|first (?:pass|cut|crack|stab|draft)|(?:take|have) (?:an?|the|another) (?:first )?(?:pass|cut|crack|stab|go|run|swing) (?:at|on)|skeleton|shells?|work(?:ed|ing)? up|(?:put|get)(?:ting)?(?= (?:[\w'()-]+ ){0,9}?together\b)|bones|rough in|start(?:ed|ing)?|mock(?:ed)? up|sketch\w*",
    "in court": r"motions?|oppos\w+|opp|briefs?|complaint|petition|demurrer|discovery|interrogator\w+|rogs?|rfps?|rfas?|requests? for (?:production|admission|evidence)|summary judge?ment|anti-?slapp|noid|rfe|hearing|objections?|memorandum",
    "answer back": r"(?:draft|write|prepare|send|do|make)(?: (?:me|us))?(?: (?:an?|our|the|my))?(?: (?:short|brief|quick|polite|firm|two-paragraph|one-paragraph|courteous|friendly|draft|cordial))* (?:reply|response|answer|no)|(?:an?|our|my) (?:(?:draft|short|brief|quick|polite|firm|courteous|friendly|cordial) )*(?:reply|response|answer)(?! (?:brief|papers|in support|to the (?:complaint|motion|petition)))|(?:answer|reply to|respond to) (?:his|her|their|(?:mr|ms|mrs|dr)\.? [\w-]+'s|[\w-]+'s) (?:\w+ )?(?:letter|e-?mail|note|message|question)",
    "letter words": r"letters?|e-?mails?|messages?|telling|asked|asks|asking|wrote|below|polite\w*|firm but|friendly|with a spine|signature|i'll sign|adjuster|accepting|declining|thanking|saying|to (?:him|her|them|mr|ms|mrs|dr)|to this",
    "calendar": r"(?<!judge's )(?<!court's )(?:calendars?|calendared|diary|diari[sz]ed?|ticklers?|docketing system|deadlines? (?:system|list|chart|calendar|database|software)|case management system|compulaw)",
    "enter": r"put(?:ting)?|fix|correct|adjust|revise|add(?:ed|ing)?|enter(?:ed|ing)?|get|go(?:es)?|change|updat\w+|mark|note|log|record|move|set|in|on|onto|into|diary|diari[sz]e|calendared",
    "deadline": r"dates?|deadlines?|due|hearings?|conferences?|trial|cut-?offs?|mediation|appointments?|statutes?|limitations|reminders?|cmc|depositions?|settings?|everything|all of (?:it|them)|order|ticklers?",
    "count": r"(?:work|figure|count|calculat\w*|comput\w*)(?:ed|ing)?(?: \w+)? out|calculat\w*|comput\w+|count\w*|(?:work|figure) out",
    "our time": r"when (?:is|are|does|do|our|the|my|her|his|their|we)\b[^.;\n]{2,60}?\b(?:due|respond|answer|oppose|reply|runs?|expires?)|(?:respons\w+|answer|opposition|opp|reply|appeal|objections?) (?:deadline|date|is due|are due|falls due)|(?:deadlines?|due dates?)(?= (?:to|for|under|in|from)\b)",
    "file it": r"fil(?:e|ed|ing)|lodg(?:e|ed|ing)|submit(?:ted|ting)?|upload(?:ed|ing)?|put (?:it|this|them|that|these) through|go(?:es)? in|send (?:it|them|this) in",
    "portal": r"(?:cm/?)?ecf|nyscef|odyssey|true ?filing|one ?legal|file ?(?:&|and) ?serve(?:xpress)?|e-?filetexas|turbocourt|e-?filing (?:portal|system|site|vendor)|electronic filing|file-?stamped|conformed cop(?:y|ies)|(?:court|clerk)(?:'s)? (?:e-?filing |filing |electronic )?(?:portal|website|site|system)|electronically|portal",
    # --- injury
    "medical": r"medical|med rec(?:ord)?s|treatments?|treating|treaters?|hospital\w*|clinics?|doctors?|physicians?|dr\.? visits?|therap\w+|chiropract\w*|surger(?:y|ies)|surgical|surgeons?|er (?:records|notes|visits?|bills?|charts?)|emergency (?:room|department)|patients?|physio\w*|pt (?:records|notes|visits?|bills?)|health ?care|(?:her|his|their|'s) care|care from|rehab\w*|mri|imaging|radiology|ambulance|kaiser|injuries|chart notes|biomechanic\w*",
    "chronology": r"chronolog\w+|chrons?|time ?lines?|(?:date|day|visit)[- ]by[- ](?:date|day|visit)",
    "in order": r"(?:date|time)[- ]ordered|in (?:date |time |chronological )?(?:order|sequence)(?! to)|by date|from (?:the |her |his )?(?:accident|crash|fall|collision|injury|date of (?:loss|injury|the accident)|first visit|er|emergency room|day one) (?:on|onwards?|forward|through|to)|(?:entry|row|line) (?:per|for each|for every|a) (?:visit|appointment|date)",
    "care": r"treatments?|treatment history|(?:her|his|their|'s|medical) care|visits?|surger(?:y|ies)|therapy|injuries|medical history|hospital (?:stays?|admissions?)",
    "listing": r"tables?|lists?|spreadsheets?|excel|one (?:document|file)",
    "records": r"records?|recs|charts?|notes|reports?|bills",
    "doctor": r"(?-i:Dr\.? [A-Z][\w-]+)(?:'s)?|doctors?|providers?|physicians?|hospital\w*|clinics?|medical|ime|dme|treatment|surgeons?|chiropract\w*|therapists?|healthcare",
    "ask for": r"request(?:s|ed|ing)?|(?<!date )(?<!in )(?<!chronological )(?<!time )order|obtain|get|chase|follow up|collect|ask (?:for|her|his|the)|nudge",
    "bills": r"specials|(?:medical|hospital|er|pt|billing) (?:bills?|expenses|charges|specials|statements)|bills|(?:lost|loss of|past|future) (?:wages?|earnings|income)|wage[- ]loss|damages|liens",
    "sums": r"spreadsheets?|excel|tables?|chart(?:s|ed|ing)?|worksheets?|total(?:s|ed|led)?|tall(?:y|ied)|calculat\w+|calc|add(?:ed)? up|tabulat\w+",
    # --- immigration
    "evidence request": r"rfes?|noids?|requests? for evidence|notices? of intent to deny",
    "packet": r"packets?|packages?|pkts?|sets?|applications?|petitions?|forms?|filings?|bundles?|case|paperwork",
    "adjust": r"adjust(?:ment|ing)(?: of status)?|aos|green[- ]?cards?|one[- ]step|immediate[- ]relative|(?:family|marriage|spousal|spouse)[- ](?:based|petition)|concurrent fil\w+|affidavit of support|petition(?:ing)? for (?:his|her|their|[\w']+'s) (?:wife|husband|spouse|mother|father|parents?|son|daughter|fianc\w+|child|children|brother|sister)|permanent residen\w+|bona fide marriage",
    "foreign": rf"{LANGUAGES}|foreign[- ]language",
    "english": r"(?<!plain )(?:(?:into|in|to|->|=>) english|the english|english[- ](?:version|rendering|text|copy|translation))",
    # --- family
    "finances": r"incomes?|expenses?|earns|spends|owns|owes|assets?|debts?|liabilities|pay ?stubs?|budget|financ\w+",
    "sworn": r"sworn|under oath|(?:court's|its|the court's) (?:own )?(?:\w+ )?form|financial form",
    "statements": r"(?:bank|brokerage|account|credit card|retirement|financial|monthly) (?:statements?|records?|accounts?)|statements",
    "gaps": r"gaps?|missing|disclosures?|by account",
    # --- office
    "new client": r"new[- ](?:\w+[- ])?(?:clients?|matter)|prospective clients?|potential (?:new )?clients?|(?:wants?|wish\w*|would like|looking|going|hoping) (?:us\b|to (?:hire|retain|engage) us|to be(?:come)? a client)|retain(?:ed|ing)? (?:us|by)|hir(?:e|ing) us|being (?:retained|hired|engaged)|conflicts? (?:check|search)|subject to conflicts|referral|on the books",
    "take in": r"intake|on-?board\w*|sign (?:her|him|them|it|us) up|signed up|set(?:ting)? (?:[\w']+ ){0,3}up|set up|open(?:ed|ing)?|into (?:the|our) (?:system|database)|paperwork|questionnaires?|(?:client|intake) (?:form|sheet|packet)|run (?:a )?conflicts?",
    "legal": r"whether|(?:does|do|can|may|must|is|are|will|would|could|should) (?:an?|the|our|his|her|[a-z]\w+) [^.?\n]{10,140}\?|statutes?|case ?law|enforceab\w+|admissib\w+|hearsay|liabilit\w+|legal (?:question|standard|issue|test|rule)s?|standards? (?:for|of|on|governing)|elements of|doctrine|precedents?|authorit(?:y|ies)|jurisdiction\w*|limitations|preempt\w*|(?:the|on) law|issue:|questions? presented|toll(?:s|ed|ing)?|daubert|negligence|estoppel|immunity|privity|damages cap|burden of proof|defenses",
    "memo": r"memos?|memorand(?:um|a)|write-?ups?|(?:short|written) answer",
    "pages": r"memos?|(?:an?|one|two|three|four|couple of|few|half a|short|brief) (?:[\w-]+ )?(?:pages?|paragraphs?|answer|note)|write-?ups?|writ(?:e|ten) (?:it|this|that) up",
    "look into": r"research|look (?:into|up)|dig (?:into|up)|find (?:out|me|us)",
    # --- what else is done with papers
    "other work": r"cop(?:y|ies|ied)|print(?:s|ed|outs?)?|photocop\w+|scan(?:s|ned)?|courier\w*|messenger|fed-?ex|call|phone|book|arrange|transcribe|type up|download|charts?|index|inventory|timelines?|chronolog(?:y|ies)|compare|buy|pick up|notari[sz]e|shred|box up",
}
