# ruff: noqa: E501  a pattern reads best on one line
"""Depositions and discovery."""

from intake.reading.kinds.row import KindRow

_REQUESTS = r"(?:rogs?|interrogator\w+|rfps?|rfas?|requests? for (?:production|admission)s?|discovery requests|(?:document|production) requests|written discovery)"
# but "draft answers to their requests", "Castellano's RFPs"
_OURS = r"(?:(?!\b(?:respons|respond|answer|objection|shell|their)|'s )[^.;\n])"

ROWS: tuple[KindRow, ...] = (
    KindRow(
        "deposition_summary",
        r"depo sum\w*|(?:summar(?:y|ies|i[sz]e)|digest|abstract)\b[^.;\n]{0,40}?\b(?:depo(?:sition)?s?|transcripts?|testimony)\b|depo(?:sition)?s?\b[^.;\n]{0,30}?\bsummar\w+|depo(?:sition)? (?:digest|abstract)s?|page[-/ ]line\b(?! (?:designation|cite|ref))",
        "Kim depo summary, page/line",
        together=("deposition summary -designations -outline -exhibits",),
        thing=r"pages? and lines?\b(?! (?:designation|cite|ref))",
    ),
    KindRow(
        "privilege_log",
        r"priv(?:ilege)?s?\.? ?logs?\b|(?:redaction|withholding) logs?\b",
        "privilege log for the second production",
        together=("privileged log -not ours",),
    ),
    KindRow(
        "bates_stamping",
        r"(?<!with )(?<!by )(?<!the )(?<!their )(?<!its )(?<!and )(?<!of )bates\b(?:(?:[- ]?(?:label|stamp|number|no)\w*\.?)|'?d|(?! (?:cites?|cit\w+|ref\w*|pages?|range)))|stamp the (?:\w+ )?production|stamper\b|production numbers?\b",
        "bates label the production",
        together=("serial stamp", "production stamp -exhibits"),
        thing=r"(?<!with )(?<!by )bates\b|production (?:set|volume)s?",
    ),
    KindRow(
        "meet_confer",
        r"meet[- ]and[- ]confer|meet ?& ?confer|m&c\b|(?:deficiency|golden rule) letters?",
        "meet and confer letter to HOA counsel",
    ),
    KindRow(
        "discovery_responses",
        r"(?:our|the|my|draft|prepare) (?:\w+ )?written responses?\b|(?:response|answer)s? shells?\b[^.;\n]{0,30}\bobjections?",
        "response shells for their RFPs",
        together=("discovery respond -against it -our time",),
    ),
    KindRow(
        "discovery_requests",
        rf"(?:draft|propound|prepare|serve|first set of|second set of|third set of|next set of|set (?:one|two|three) of)\b{_OURS}{{0,30}}?\b{_REQUESTS}",
        "draft first set of RFPs",
        thing=rf"{_REQUESTS}\b",
    ),
    KindRow(
        "subpoena",
        r"subp(?:oena)?s?\b|\bsdts?\b|duces tecum|ad testificandum|ao ?-?88[ab]?\b|rule 45\b(?! ?(?:\(|objection|motion))|witness fees? and subp\w*|compel\w* (?:(?:him|her|them|the \w+|[\w']+'s|his|their) )(?:to (?:appear|attend|testify|come|show up|produce)|attendance|appearance|presence|testimony)|(?:process|papers?|paperwork|whatever (?:we|you) need) (?:that |which )?(?:to )?(?:compels?|forces?|makes?|requires?|gets?) [\w.' ]{2,30}? (?:to )?(?:appear|attend|testify|come|show up)",
        "subpoena to the phone company",
    ),
    KindRow(
        "depo_notice",
        r"depo(?:sition)?s?\b[^.;\n]{0,20}?\bnotices?\b|notices? of (?:taking )?(?:the )?(?:[\w.']+ )?depo\w*|(?:pmk|pmq|30\(b\)\(6\)) notices?|(?:schedule|notice|re-?notice|set(?! of)) (?:[\w.']+ ){0,4}depo\w*",
        "depo notice for Dr. Lindqvist",
    ),
    KindRow(
        "depo_prep",
        r"depo(?:sition)? (?:outline|prep\w*|kit|questions|binder)|witness (?:kit|outline)|(?:outlines?|prep|kit|questions) for [^.;\n]{0,40}?\bdepo\w*|cross(?:-examination)? (?:outline|questions)",
        "depo outline for the driver",
        together=("deposition outline -summary",),
    ),
    KindRow(
        "document_review",
        r"doc(?:ument)? review|(?:first|second)[- ](?:level|pass|cut) review|hot[- ]docs?|code (?:the )?(?:[\w']+ )?(?:documents|docs|emails)|review (?:the |their )?(?:[\w']+ )?(?:production|emails|documents|docs)\b|(?:responsive|responsiveness) (?:review|coding)|go through (?:the |their |our )?(?:[\w']+ )?(?:production|emails) and (?:flag|tag|mark|code|pull)|hot documents",
        "first-level review of the HOA emails",
    ),
)  # fmt: skip
