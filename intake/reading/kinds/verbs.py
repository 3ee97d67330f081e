# ruff: noqa: E501  a pattern reads best on one line
"""The verbs and the forms of words with which work is asked for."""

from intake import patterns as re

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
