# ruff: noqa: E501  a pattern reads best on one line
"""Task types by the words of the trade. One row a type: its code, the words that mean it, an example.

To add words: add them to the row. To add a type of a firm's own scope of work nothing is needed here: its name is looked
for as it stands. The row whose words stand first and longest in the text wins; a `strong` word beats the others.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from intake import patterns as re
from intake.reading.kept import kept
from tracker.domain.firm import TaskType


@dataclass(frozen=True, slots=True)
class KindRow:
    code: str
    words: str  # one pattern
    example: str


KINDS: tuple[KindRow, ...] = (
    KindRow("deposition_summary", r"(?:depo(?:sition)?s?|transcripts?|testimony)\b[^.;\n]{0,30}\b(?:summar\w+|digests?|abstracts?|page[/-]line)|(?:summar\w+|digest|abstract|page[/ -]?line)\b[^.;\n]{0,40}\b(?:depo(?:sition)?s?|transcripts?|testimony|ebt)\b|page[/-]line|depo summ\w*", "Kim depo summary, page/line"),
    KindRow("toc_toa", r"toc/toa|toa/toc|tocs? and toas?|tables? of (?:authorities|contents)|\btoas?\b|\btocs?\b", "need TOC/TOA on the reply"),
    KindRow("cite_check", r"cite[- ]?check\w*|check (?:the |all |all the )?cites|bluebook\w*|shepardi[sz]e\w*|key ?cite\w*|citations? check", "cite-check the opposition"),
    KindRow("privilege_log", r"priv(?:ilege)?\.? ?logs?|\blog (?:all |each of |every one of )?(?:the |our |their |those |these |any )?(?:\w+ )?(?:privileged|withheld|redacted)\b|logs? of (?:the |our |all )?(?:\w+ )?(?:privileged|withheld)\b|\b(?:log|enter|list) [^.;\n]{0,40}(?:withh(?:eld|olding)|holding back|held back) (?:as|for|on|under|from)\b", "privilege log for the second production"),
    KindRow("bates_stamping", r"bates\w*(?:[- ](?:label|stamp|number)\w*)?|production (?:set|volume)|stamp the production", "bates label the production"),
    KindRow("meet_confer", r"meet[- ]and[- ]confer|meet ?& ?confer|m&c letter|deficiency letter", "meet and confer letter to HOA counsel"),
    KindRow("discovery_responses", r"(?:respons\w+|answers?) shells?\b[^.;\n]{0,30}\bobjections?|(?:discovery|rogs?|interrogator\w+|rfps?|rfas?|requests? for (?:production|admission)s?)\b[^.;\n]{0,40}\b(?:respons\w+|answers?|objections?|shells?)|(?:respond|respons\w+|answers?|objections?|shells?)\b[^.;\n]{0,30}\b(?:discovery|rogs?|interrogator\w+|rfps?|rfas?|requests? for (?:production|admission)s?)", "response shells for their RFPs"),
    KindRow("discovery_requests", r"(?:draft|propound|prepare|serve|first set of|second set of)\b[^.;\n]{0,30}\b(?:rogs?|interrogator\w+|rfps?|rfas?|requests? for (?:production|admission)s?|discovery requests)|discovery requests|\b(?:rogs|rfps|rfas|interrogatories)\b", "draft first set of RFPs"),
    KindRow("subpoena", r"subpoenas?|\bsdt\b|duces tecum", "subpoena to the phone company"),
    KindRow("depo_notice", r"(?:depo(?:sition)?s?\b[^.;\n]{0,20}\bnotices?|notices? of (?:taking )?depo\w*|(?:schedule|set) (?:the |a )?depo\w*|notice (?:the |her |his )?depo\w*)", "depo notice for Dr. Lindqvist"),
    KindRow("depo_prep", r"depo(?:sition)? (?:outline|prep\w*|kit|binder)|witness (?:kit|outline|binder)|(?:outline|prep) for (?:the )?depo\w*", "depo outline for the driver"),
    KindRow("trial_binder", r"(?:trial|hearing|exhibit|witness|mediation|judge'?s|courtesy) (?:binders?|notebooks?)|\bbinders?\b", "hearing binder"),
    KindRow("exhibit_list", r"(?:exhibit|witness)(?: and (?:exhibit|witness))? lists?", "trial exhibit list in the court's format"),
    KindRow("exhibit_prep", r"exhibits?\b[^.;\n]{0,30}\b(?:tab\w*|bookmark\w*|slip|stamp\w*|prep\w*|index\w*|compil\w*|pull\w*)|(?:tab|bookmark|slip[- ]sheet|index|prep|compile|pull|assemble|organi[sz]e)\w*\b[^.;\n]{0,30}\b(?:exhibits?|declarations?|exs?)\b|slip[- ]?sheets?", "tab and bookmark exhibits A-M"),
    KindRow("document_review", r"doc(?:ument)? review|first[- ]level review|hot[- ]docs?|code (?:the )?(?:documents|docs|emails)|review (?:the )?(?:production|emails|documents|docs)\b|(?:responsive|responsiveness) (?:review|coding)", "first-level review of the HOA emails"),
    KindRow("efiling", r"e-?fil(?:e|ing)\b|file (?:and|&) serve|file with the court|get (?:it|this|them) filed|file (?:the|this|our) (?!cabinet|folder|annual|statement of)\w+", "e-file the reply"),
    KindRow("docketing", r"(?:^|\n)\W*(?:please |pls )?(?:calendar|docket)(?: (?:this|it|these|them|all|everything))?,?(?: please| pls)?\W*(?:\n|$)|docket(?:ing|ed)? (?!report|number|no)|\bdocket (?:the|all|these|it)|calendar (?:the|all|these|it|every|response|deadlines?|dates?)|on (?:the|my|our|his|her|everyone['’]s|everybody['’]s) (?:[\w-]+ )?calendar|calendar(?:ing|ed)\b|deadlines? (?:calc|comput)\w*|(?:compute|calculate) (?:the |our |all )?(?:\w+ )?(?:deadlines?|dates?)", "get the response date on the calendar"),
    KindRow("proof_of_service", r"proofs? of service|service lists?|certificates? of service|\bpos\b", "update the service list"),
    KindRow("medical_chronology", r"med(?:ical)?\.? ?chron\w*|chronolog\w+ of (?:the )?(?:med\w+|treatment|records)|treatment (?:chron\w*|timeline)|medical timeline", "med chron, records are in the share"),
    KindRow("medical_summary", r"(?:med(?:ical)?|records?|provider|treatment)\b[^.;\n]{0,25}\bsummar\w+|summar\w+\b[^.;\n]{0,25}\b(?:medical|med recs|provider|treatment)", "summary of the medical records by provider"),
    KindRow("records_request", r"(?:med(?:ical)?|employment|billing|police|school)?\s?records? (?:requests?|release)|request (?:the |her |his |all )?(?:\w+ )?records|hipaa\b|(?:order|get|obtain) (?:the |her |his |all )?(?:\w+ )?(?:medical |employment )?records", "request her records from Cedars"),
    KindRow("demand_package", r"demand (?:letter|package|packet)|settlement demand|policy limits demand", "demand package to State Farm"),
    KindRow("damages_spreadsheet", r"(?:specials|damages|lost[- ]wages?|wage loss|meds) (?:spreadsheet|table|chart|worksheet|calc\w*)|spreadsheet of (?:the )?(?:specials|damages)", "specials spreadsheet"),
    KindRow("rfe_response", r"(?:rfe|noid|request for evidence)\b[^.;\n]{0,30}\b(?:respons\w+|assembl\w+|packet|package|reply|draft)|(?:respons\w+|respond|assembl\w+|packet|missing)\b[^.;\n]{0,30}\b(?:rfe|noid|request for evidence)", "assemble the RFE response"),
    KindRow("naturalization", r"n-?400|naturali[sz]ation", "finalize the N-400 exhibits"),
    KindRow("employment_petition", r"i-?(?:129|140)s?\b|h-?1b|\bperm\b|l-?1[ab]?\b|o-?1\b", "I-140 support packet"),
    KindRow("immigration_packet", r"i-?(?:130|485|765|131|864|751|90|589)\w?|adjustment (?:of status )?(?:packet|application)|immigration packet", "assemble the I-130/I-485 packet"),
    KindRow("country_conditions", r"country[- ]conditions?", "country conditions index for Honduras"),
    KindRow("client_declaration", r"(?:draft|prepare|write)\b[^.;\n]{0,30}\b(?:client'?s |her |his |asylum )?declaration|declaration (?:draft|for)", "draft her declaration from the intake notes"),
    KindRow("translation", r"translat\w+|(?:spanish|english|french|portuguese|korean|chinese|mandarin|vietnamese|tagalog|igbo|russian|arabic|polish|german|italian|japanese|farsi|urdu|hindi) (?:to|into|->) (?:spanish|english|french|portuguese|korean|chinese|mandarin|vietnamese|tagalog|igbo|russian|arabic|polish|german|italian|japanese|farsi|urdu|hindi)|(?:put|turn(?:ed)?|render(?:ed)?|get) [^.]{1,60} into (?:spanish|english|french|portuguese|korean|chinese|mandarin|vietnamese|tagalog|igbo|russian|arabic|polish|german|italian|japanese|farsi|urdu|hindi)", "certified translation of the birth certificate"),
    KindRow("consular_ds260", r"ds-?260|\bnvc\b|consular", "DS-260 upload"),
    KindRow("qdro_data", r"qdro\w*", "QDRO data sheet"),
    KindRow("financial_affidavit", r"financial (?:affidavit|disclosure|statement|declaration)s?|(?:w-?2|k-?1|1040|tax return|income)s?\b[^.;\n]{0,40}\b(?:worksheet|extract|affidavit|income|schedule)|extract\b[^.;\n]{0,30}\b(?:income|w-?2|k-?1)", "extract W-2 income into the worksheet"),
    KindRow("family_discovery", r"mandatory disclosures?|13\.3\.1|rule 401 disclosures", "mandatory disclosures"),
    KindRow("parenting_plan", r"parenting (?:plan|agreement|time schedule|schedule|stipulation)|(?:custody|co-?parenting|parenting[- ]time) (?:agreement|plan|schedule)|\bmsa\b(?! (?:hearing|motion|opposition|opp|reply|separate|is (?:set|on)))|marital settlement", "parenting plan redline"),
    KindRow("child_support", r"child[- ]support|guideline (?:support|worksheet)|dissomaster", "child support worksheet"),
    KindRow("divorce_packet", r"(?:uncontested )?divorce (?:packet|papers|forms)|dissolution packet", "uncontested divorce packet"),
    KindRow("client_intake", r"(?:client |new )intake|open (?:an? )?intake|intake (?:form|packet|questionnaire|call|interview)|new (?:\w+ )?client|conflict (?:check|search)", "open intake for a new client"),
    KindRow("research_memo", r"(?:research|legal|short|bench|brief|quick|one-page|two-page) memo\w*|memo (?:on|about|re|regarding|whether)|(?:page or (?:two|so)|pages?|paragraphs?|piece|note|write-?up|answer|bullets?|bullet points|bit|look|digging|read) (?:on|about|into|as to|to) (?:whether|if|how|what|when|who)\b|(?:look|dig|check) into (?:whether|if|the law|the rules?|case ?law)|research (?:whether|if|the|on|into|a)\b|legal research|find (?:me )?(?:a |any )?(?:cases?|authority|authorities)", "short memo on whether a vendor is a custodian"),
    KindRow("billing_support", r"pre-?bills?|time entr\w+|billing (?:narratives?|clean-?up|support)|invoice review|ledes", "clean up my time entries"),
    KindRow("corporate_filing", r"annual report|statement of information|articles of (?:organization|incorporation)|form (?:an? )?(?:llc|corporation|entity)|entity formation|good standing|registered agent", "file the annual report"),
    KindRow("estate_docs", r"\bwills\b|\bwill and (?:trust|testament|last)|last will|pour-?over|(?:draft|prepare|revise|update|execute|her|his|their|client's) wills?\b(?! (?:be|need|have|not|get))|living trust|trust (?:documents|agreement)|powers? of attorney|\bpoa\b|advance directive|codicil", "will and trust set"),
    KindRow("motion_draft", r"(?:draft|prepare|write|first cut|shell|work up)\b[^.;\n]{0,40}\b(?:motions?|oppositions?|opp\b|repl(?:y|ies)|mil\b|msj|demurrer|ex parte|brief|stip\w*|proposed order)|proposed (?:order|stip\w*)|(?:motion|opposition|opp|reply) (?:draft|brief|shell)|motion (?:to|for|in)\b|\bstip(?:ulation)?s?\b|motions? in limine|notice of motion", "proposed order on the motion to compel"),
    KindRow("pleading_draft", r"(?:draft|prepare|write|work up)\b[^.;\n]{0,40}\b(?:complaint|answer\b|cross-?complaint|petition|counterclaim)|summons", "draft the complaint"),
    KindRow("doc_formatting", r"proof ?read\w*|format(?:ting)?\b|redact\w*|clean up the formatting|convert (?:it|this|these|the)\b[^.;\n]{0,20}\b(?:word|pdf)", "proofread and format the brief"),
    KindRow("correspondence", r"(?:letter|cover letter|email|e-mail|enclosure|transmittal)\b(?=[^.;\n]{0,40}\b(?:to|for|re)\b)|(?:draft|write|send|prepare)\b[^.;\n]{0,30}\b(?:letters?|email|correspondence)|\bletters?\b|\bletterhead\b", "letter to opposing counsel"),
)  # fmt: skip

_ROWS = re.Table((rf"\b(?:{row.words})", re.I) for row in KINDS)
_ASIDE = re.compile(r"\([^()]{0,200}\)")
_CHECKLIST = re.compile(r"\b(?:check-?list|errata|interview prep|topics|initial disclosures)\b", re.I)


def read_kind(text: str, types: Mapping[str, TaskType] | None = None) -> tuple[str, str]:
    """Code and the words it came from; ("general", "") where nothing names a type."""
    code, words = _by_words(text)
    return (code, words) if code != "general" or words or not types else _own_type(text, types)


@lru_cache(maxsize=256)
def _by_words(text: str) -> tuple[str, str]:
    text = _ASIDE.sub(" ", text)
    if general := _CHECKLIST.search(text):
        return "general", general[0]
    first = min(((hit.start(), order, hit[0]) for order, hit in _ROWS.finditer(text)), default=None)
    if not first:
        return "general", ""
    _, order, words = first
    code = KINDS[order].code
    if code == "discovery_requests" and _SERVED.fullmatch(words) and (answer := _ANSWERS.search(text)):
        return "discovery_responses", answer[0]
    return code, words


# "They served RFPs. I'll need response shells with our objections": the requests are the other side's
_SERVED = re.compile(r"(?:rogs|rfps|rfas|interrogatories|discovery requests)", re.I)
_ANSWERS = re.compile(
    r"\b(?:response|answer|objection)s? shells?\b|\bshells?\b[^.;\n]{0,40}\bobjections?\b|\b(?:draft|prepare|do) (?:our |the |my )?(?:\w+ )?(?:objections|responses|answers)\b|\bour (?:standard|usual) objections\b",
    re.I,
)


def _own_type(text: str, types: Mapping[str, TaskType]) -> tuple[str, str]:
    low = text.lower()
    return next(((code, name) for name_low, name, code in _named_types(types) if name_low in low), ("general", ""))


@kept
def _named_types(types: Mapping[str, TaskType]) -> tuple[tuple[str, str, str], ...]:
    rows = ((row.name.lower(), row.name, code) for code, row in types.items() if code != "general")
    return tuple(row for row in rows if len(row[1]) > 4)


# Verbs with which work is asked for; a list item or a sentence that starts with one is a task.
WORK_VERBS = (
    "draft|prepare|prep|summari[sz]e|digest|cite[- ]?check|review|pull|compile|assemble|organi[sz]e|index|format|proof(?:read)?|redact|bates|tab|bookmark|calendar|docket"
    r"|bring(?= (?:[\w'’-]+ ){1,6}(?:up to date|current)\b)|file|e-?file|serve|research|find|locate|request|order|get|obtain|send|write|create|make|build|put together|update|revise|finali[sz]e|finish|complete|fill (?:in|out)|extract|translate"
    "|schedule|set(?: up)?|confirm|check|verify|compare|redline|chart|list|log|scan|upload|download|print|copy|convert|transcribe|calculate|compute|open|run|do|start|work up|turn|mark|label|stamp"
    "|collect|gather|chase|follow up|track|record|enter|add|notice|subpoena|propound|respond|answer|reply|highlight|outline|pull together|clean up|go through|look (?:up|into|at)|figure out|sort|separate|split|combine|merge"
    "|identify|analy[sz]e|abstract|code|produce|assign|cross-?check|reconcile|tabulate|generate|regenerate|rename|e-?mail|mail|call|contact|notify|arrange|book|cancel|reserve|inventory|catalog|map|flag|correct|fix|edit|renew|register|form|incorporate|apply|submit|swap|replace|supplement"
    "|renumber|paginate|photocopy|tidy(?: up)?|tally|bundle|cross-?reference|scrub|hunt (?:down|up)|dig (?:out|up)|box up|line up|pick out|mask|knock together|mock up|pin down|match up|number(?= (?:the|our|my|all|every|each|his|her|their|these|those)\\b)"
)
_WISHES = re.compile(
    r"\b(?:please|pls|plz|kindly|can (?:you|someone|we|i (?:please |also )*(?:get|have|see)|somebody|one of you)|could (?:you|someone|we|i (?:please |also )*(?:get|have|see|trouble|ask)|somebody)|(?:would|will|might) (?:you|someone|somebody|anyone|anybody|one of you)|need(?:s|ed)?|want|i'd like|we'd like|require|let's|asks? that you|asks? (?:you )?(?:for|to)|looking for|have to|must|should|help (?:me |us )?with|task:?|assignment:?|request:?|to ?do:?|action items?:?)\b",
    re.I,
)
_ORDERS = re.compile(
    rf"(?:^|[\n.!?;:–—-]\s*|\d[.)]\s*|[*•-]\s*)(?:also |then |and |first |next )?(?:{WORK_VERBS})\b",
    re.I,
)
STARTS_WORK = re.compile(
    rf"^\W*(?:also |then |and |next |please |pls |kindly |can you |could you |i need |we need |need |needs |want )*(?:you to |to )?(?:an? |the )?(?:{WORK_VERBS})\b",
    re.I,
)


def asking(text: str) -> bool:
    """Whether its words ask: "please", "need", a verb of work in the imperative."""
    return bool(_WISHES.search(text) or _ORDERS.search(text))
