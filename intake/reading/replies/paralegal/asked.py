# ruff: noqa: E501  a pattern reads best on one line
"""What a paralegal asks beside the work that she takes or hands in: "Attached. Does Dana also want an index of the
exhibits?", "I'll take it, and where are the exhibits?". Courtesies in the form of a question ask nothing."""

from intake import patterns as re
from intake.reading.replies.acts import clauses, found
from intake.reading.replies.paralegal.rest import rest_dated
from intake.reading.replies.paralegal.times import names_time

_LEAD = r"^\W*(?:[\w'’ -]{1,30}:\s*)?(?:(?:and|but|also|so|then|just|by the way|btw|before i forget|while (?:i|we)[\w ,']{1,30}|(?:one|a|two|three|some|my|another|last|small|quick|only|short)? ?(?:one |two |small |quick |last |short |other |more |further |brief |final )*(?:questions?|things?|points?|q|qs|queries|query|issues?|ask|checks?)(?: (?:for|to|about|on|is|before|while|though)\b[\w ]{0,25})?|p\.?s\.?|\(?\d[.)]|separately|in passing|out of curiosity|for next time|hey|hi|ok|okay)\b[,.:;–— -]*)*"
# Put as a question
_INTERROGATIVE = re.compile(
    rf"{_LEAD}(?:does|do|did|should|shall|is|are|was|were|am|has|have|had|will|which|what|who|whose|whom|where|when|why|may|might|(?:can|could|must|need) (?:i|we|it|this|that|the|he|she|they|there|[a-z]+ing)\b|(?:can|could|would) (?:you|someone|somebody|anyone) (?:please |just |kindly )*(?:tell|let me know|say|clarify|confirm (?:that|whether|if|which)|find out|ask|explain)|would (?!you (?:mind|please|kindly|be so|let|confirm|review|check|look|tell|have a|take a)|(?:she|he) (?:please|kindly))|how (?!(?:about|is|are) (?:that|this|it|these)\b|does (?:it|this|that) (?:look|sound))|any (?:preference|idea|word|news|rule|objection|reason|chance|thoughts on (?:whether|how|which|where))|or (?:is|are|does|do|should))",
    re.I,
)
# ... or in other words: "Kindly advise whether I may delete the rough", "I'd like to know if the sidebar stays"
_INDIRECT = re.compile(
    r"\b(?:(?:please|kindly|pls|just|and|but) (?:also )?(?:advise|tell me|tell us|confirm|clarify|specify|indicate|say|instruct|let (?:me|us) know)|let (?:me|us) know|(?:can|could|would) (?:you|someone|somebody|anyone) (?:please |just |kindly )*(?:tell (?:me|us)|let (?:me|us) know|confirm|clarify|say|advise|find out)"
    r"|(?:i|i'd|i would|i'm|i am|would|we|we'd)(?: also| just| still| only| do)* (?:like|need|want|wanted|love|hoping|have|trying|be (?:glad|grateful)) to (?:know|ask|check|confirm|find out|learn|understand|hear)|good to know|appreciate (?:knowing|hearing|it if you (?:could|would) (?:tell|let))|(?:i'm|i am|am|still|(?<!was )(?<!were ))(?: just| still| only| a (?:bit|little)| also)* ?(?<!was )(?:not (?:quite |entirely |really |at all )?(?:sure|certain|clear)|unsure|unclear|uncertain|wondering|curious|in doubt|stuck)|i was (?:just |also )?wondering|i wonder|(?:^|[.,;:] )(?:unsure|unclear)|i (?:don't|do not|can't|cannot) (?:know|tell|figure out|work out|make out)|(?:my|one|the) (?:only |one |last |other )*question is|question:)(?: me| us)?(?: (?:with|for|from|of) [\w ]{1,15}?)?,? (?:on |about |as to |of )?(?:whether|if|which|what|how|who|whose|whom|where|when|why|that (?=\w+ (?:wants?|needs?|prefers?|is|are|should))|about)\b",
    re.I,
)
# Courtesies, and questions about this very delivery
_COURTESY = re.compile(
    r"\b(?:what else|anything else|is (?:this|that|it) (?:ok|okay|all right|alright|all|fine|good|what|right|enough|better)\b(?! (?:right )?(?:to|if)\b)|does (?:this|that|it) (?:work|help|look|do|cover|read|suffice)|(?:is|are|was|were) (?:there )?(?:any )?(?:questions|changes|problems)|(?:receiv|get (?:it|this|them)|got (?:it|this|them)|arriv|come through|came through|open(?:s|ed)? (?:ok|fine|properly|all right))\w*|(?:what(?:'s| is)|who(?:'s| is)) next|how(?:'s| is| are) (?:that|you|everyone)|do you have (?:any )?(?:questions|changes|comments|edits)|should (?:you|there|anything|any \w+) (?:have|need|be|want|wish|require)|(?:confirm|acknowledge) receipt|what (?:you|she|he|they|everyone) thinks?|how (?:it|this|that|the \w+) (?:goes|went|looks|turns out|comes out|reads|lands)|(?:i|we) (?:ever )?done\b)"
    r"|\b(?:if|whether|when|once|as soon as|should) (?:you|she|he|they|there|any|anyone|anything|something|i can|the (?:attorney|reviewer)|(?-i:[A-Z])[a-z]+)(?:'s|'d| is| are| would| should| may| might)? ?(?:\w+ ){0,3}?(?:questions?|changes?|edits?|corrections?|revisions?|problems?|issues?|comments?|concerns?|anything|something|clarification|help|more(?! than)|another (?:look|copy|version|pass|round)|unclear|wrong|missing|amiss|needs? (?:fixing|changing|correcting|it|me|more)|wants? (?:it (?:changed|different|fixed)|me)|have (?:it|got it|this)|had a chance|seen it|read it)\b",
    re.I,
)


def is_question(words: str) -> bool:
    """Whether the sentence, or a part of one, asks what somebody must answer."""
    if len(words.split()) < 4 or _COURTESY.search(words):
        return False
    return bool((words.rstrip(" \"')").endswith("?") and _INTERROGATIVE.match(words)) or _INDIRECT.search(words))


def asked_beside(text: str) -> str:
    """The question; "" where none is put that the attorney must answer. A wish for time is none."""
    return next((one for one in clauses(text) if is_question(one) and not asks_time(one)), "")


def asks_time(clause: str) -> bool:
    """ "Would Friday at noon be ok for 91 to the end?"."""
    return rest_dated(clause) or ("propose_new_due" in found(clause, "paralegal") and names_time(clause))


_JOINT = re.compile(r"(?:,|;|\s-+|\s[–—])?\s*\b(?:and|but|only|though|just|quick question|one question|though i|but i)\b[:,]?\s*|[,;:]\s+", re.I)  # fmt: skip


def asked_behind(words: str) -> str:
    """The question behind the first words of a sentence: "count me in, and could you tell me where the exhibits are?"."""
    for joint in _JOINT.finditer(words):
        rest = words[joint.end() :]
        if is_question(rest) or (len(rest.split()) > 2 and _WANTED.match(rest)):
            return rest
    return ""


# "... and wanted to ask whether Dana needs page-line cites"
_WANTED = re.compile(r"(?:i )?(?:wanted|want|need|would like|have) to (?:ask|know|check) (?:whether|if|which|what|how|who|where|when|about)\b", re.I)  # fmt: skip
