# ruff: noqa: E501  a pattern reads best on one line
"""A paralegal asks for her own list: what is wanted (a list, or the tasks themselves), whose they are (hers), and that it is
asked for. "Given everything on my plate, can I have until Friday?" speaks of her work and asks for something else."""

from intake import patterns as re
from intake.reading.sentences import sentences

# What a list tells, in one word; "work" and "things" only where it is said that they are hers
_WORK = r"(?:tasks?|assignments?|jobs?|projects?|matters|cases|items|(?:open )?work|things|stuff|queue|plate|workload|docket|slate|backlog|deadlines|due dates|pile|load|to-?dos?|to-do lists?|task lists?|work ?lists?|lists?|tray|portfolio|commitments|obligations|responsibilities|case ?load)"
_OWN = r"(?:tasks?|assignments?|jobs|projects|queue|plate|workload|docket|slate|backlog|deadlines|due dates|to-?dos?|to-do lists?|task lists?|work ?lists?|lists?|portfolio|commitments|obligations|responsibilities|case ?load)\b"
_KIND = r"(?:all|every|each|the|of|these|those|any|current(?:ly)?|open|present(?:ly)?|pending|outstanding|active|remaining|whole|entire|full|complete|own|other|existing|unfinished|live|upcoming|assigned|total|latest|updated|up-to-date|master|personal|quick|short|brief|fresh|new|next|more|still|incomplete|ongoing|in-progress|uncompleted|unassigned|today's|work|various|individual|single|last)"
_LISTING = r"(?:lists?|listing|overview|run-?down|summary|schedule|table|inventory|tally|count|snapshot|picture|roster|tour|roll[ -]?call|accounting|breakdown|statement|recap|head ?count|printout|print-out|report|refresher|reminder|round-?up|index|register|sheet|spreadsheet|calendar|idea|copy|update)"
_GERUND = r"(?:working on|holding|carrying|juggling|handling|doing|responsible for|on the hook for|down for|assigned(?: to)?|signed up for|committed to|booked (?:for|on)|scheduled for|tasked with|supposed to be (?:doing|working on)|managing|sitting on|in charge of|covering)"
_NOW = r"(?:right now|just now|now|currently|at (?:the|this) (?:moment|point|time)|at present|presently|these days|this week|this month|today|as of (?:now|today)|in total|altogether|for you(?: all| folks| guys)?|with (?:you|the desk|the firm)|going|going on|until then|still)"
_HELD = rf"(?:open|pending|outstanding|active|in hand|in progress|in play|in the works|in motion|on the go|(?:on|in|under|with) my (?:plate|desk|list|board|docket|queue|name|court|hands?|tray|inbox|calendar|slate)|on me|to do|to my name|with me|cooking|left|live|due|assigned(?: to me)?|coming up|{_NOW})"
# "that I have open", "I'm carrying", "assigned to me", "with my name on it"
_MINE = (
    rf"(?:(?:,? ?(?:that|which|whatever))?,? ?(?:is |are |'s |’s |stands? |sits? |were |was )?(?:\w+ed |sitting |waiting |still |currently |now |presently |all )*"
    rf"(?:i(?:'ve| have| hold|'m| am|’m|’ve)(?: (?:currently|still|now|got|have|do|presently|all|been))*(?: {_GERUND}| {_HELD}| (?=(?:with|for) (?:you|the desk)))|i (?:currently |still |now |do |presently )*(?:have|hold|carry|owe(?: you)?)(?: (?:currently|still|now|got))*(?: {_GERUND}| {_HELD})?|i'?ve (?:got|been (?:given|assigned|handed))|(?:given|assigned|allotted|allocated|offered|delegated|entrusted|belong\w*|handed) to me|mine|with me|(?:in|on|under|to|with|against|beside) my (?:\w+ )?(?:name|queue|plate|desk|list|board|court|hands?|tray|inbox|docket|calendar|slate|responsibility)(?: on (?:it|them))?|my responsibility|for me(?= to)|(?:carr(?:y|ies)|bears?|has|have) my name|of mine))"
)
_MY = rf"(?:(?:all (?:of )?)?my (?:(?:{_KIND} ){{0,4}}{_OWN}|(?:{_KIND} ){{1,4}}{_WORK}))"
_NAMED_OPEN = (
    r"(?:(?:open|pending|current|outstanding) (?:tasks|assignments|items)|(?:task|work|assignment|to-do) list|to-dos?)"
)
_THINGS = rf"(?:(?:everything|whatever|what(?:ever)?(?: all| else)?|all(?: that)?|anything)(?: (?:else|open|that|which))*|(?:{_KIND} ){{0,5}}(?:{_WORK}|ones|everything))"
_LIST_OF = rf"(?:(?:an?|the|another|one|some|my|your|this) )?(?:{_KIND} ){{0,3}}{_LISTING}(?:,| of| with| showing| for| on| listing| what| how many)(?: (?:{_KIND}))*"
# The list as a thing: "a rundown of every task I'm carrying", "my queue", "everything that's assigned to me", "my list"
LIST = rf"(?:{_LIST_OF} (?:{_THINGS}{_MINE}|{_MY}|my (?:{_KIND} )*{_WORK}|{_KIND} {_WORK}\b|{_NAMED_OPEN}|mine)|my (?:{_KIND} )*lists? of (?:{_KIND} )*{_WORK}|{_MY}|{_THINGS} ?{_MINE}|(?:the |a |an |all )*(?:{_KIND} )*{_NAMED_OPEN})"
_SHOW = r"(?:(?:re-?)?send|show|give|e-?mail|mail|forward|share|provide|get|have|see|pull(?: together| up)?|put together|compile|run(?: off)?|print(?: out)?|list(?: out)?|itemi[sz]e|tell|remind|read|draw up|make|prepare|text|supply|furnish|drop|shoot|ping|fetch|look at|check|view|go over|walk|know|hear|receive|obtain|request|ask for|let me (?:have|see|know|get)|fill me in on|bring me up to speed on|refresh my memory on)"
_TO_ME = r"(?:(?:,? (?:me|us|over|out|along|to me|for me|a|again|back|through|of|with|about|on|up|please|also|quickly|in|separately|the)))*"
_ADV = r"(?:please|also|kindly|just|maybe|perhaps|possibly|quickly|somehow|ever|really|still|now|additionally|separately|again|pls|then|someone|somebody|anyone)"
_ASK = (
    rf"(?:(?:^\W*|[.,;:!?)] ?|\b(?:and|also|so|but|please|pls|plz|kindly|then|plus|p\.?s\.?|to|now) )(?:{_ADV},? )*{_SHOW}"
    rf"|\b(?:can|could|would|will|may|might|shall) (?:you|i|someone|somebody|we|the desk|anyone|(?:one|any) of you)(?: be able to| be so kind as to| have the (?:kindness|goodness) to)?(?: {_ADV})*(?: {_SHOW})"
    rf"|\b(?:i|we)(?:'d| would| do|'ll|'m| am)?(?: {_ADV})* (?:need|want|like|love|appreciate|welcome|request(?:ing)?|ask(?:ing)? for|be (?:glad|grateful|obliged|happy) (?:of|for|to)|hoping (?:for|to)|find|could use|(?:looking|going) for|trouble you for)(?: to (?:see|have|get|know|receive|look at|go over))?|\bi(?: really)? could (?:use|do with)|(?:^\W*|\b(?:and|also|plus) )(?:also )?(?:requesting|asking for|hoping for|need|looking for)|\b(?:any chance|is it possible|would it be possible|is there a way|possible)(?: of| to| for me to| i (?:could|can))?(?: {_SHOW})?)"
)
_ASKED = re.compile(rf"{_ASK}{_TO_ME} {LIST}(?P<right>[^.!?]*)", re.I)
# "What else am I working on?", "Which tasks do I have at the moment?", "What are my open assignments?", "What's on my plate?"
_QUESTION = re.compile(
    rf"(?:^\W*|[,:;–—-] ?|\b(?:and|also|so|but|plus|me|know|wondering|wonder|tell me) )(?:exactly )?(?:what|which|how many|how much)(?:['’]s)?(?: all| else| other| more| of)*(?: (?:{_KIND}))*(?: (?:{_WORK}|ones|everything))?(?: (?:{_KIND}))*(?:"
    rf" (?:do i|have i|am i|i|i'm|i've)(?: (?:currently|still|now|all|do|presently|have|got|actually|am|been))*(?: (?:{_GERUND}|(?:have|got)(?! to\b)))?(?: {_HELD})*"
    rf"| (?:is |are )?(?:\w+ed |sitting |waiting |still |currently |now |all |else )*(?:on (?!my (?:screen|copy))|in (?!my (?:draft|summary|chart|notes|files?|copy|exhibits?|index|memo|outline|mind))|under )my \w+"
    rf"| (?:is |are )?(?:\w+ed |sitting |waiting |still |currently |now |all |else )*(?:assigned to me|mine|with me|offered to me|left for me|on me)"
    rf"| of mine(?: (?:is|are|still|all|currently|now))*(?: {_HELD})*"
    rf"| {_MY} (?:is|are|looks? like)"
    rf"| (?:is|are) (?:all )?(?:{_MY}|{_THINGS} ?{_MINE})| does my (?:queue|work ?load|list|plate|docket|pile|to-do list|task list)(?: \w+)? look like)"
    rf"(?P<right>(?:,? (?:{_NOW}|{_HELD}|please|pls|and (?:what|when|which)\b.*|by the way|anyway|exactly|again|too|then|open))*\W*$)",
    re.I,
)
# The list first, and that she would have it: "everything I'm on the hook for, would you send it?", "A list of my tasks would help."
_BEHIND = re.compile(rf"(?:^\W*|[,;:–—-] ?|\b(?:of|and|also|lost|misplaced|deleted|find|have|got) )(?:(?:what|which)(?:['’]s| does)? )?{LIST}(?: look like)?(?:[ ,.]+(?:with|and) [^.!?]{{0,40}}?)?(?:,? (?:please|pls|plz|too|{_NOW}))*(?:,? (?:(?:please|pls|plz|thanks|thx)\b|(?:would|will|'d) (?:be|do|help|make)\b|(?:can|could|may|would|will) (?:i|you|someone|somebody) (?:please |just )?(?:{_SHOW})\b(?: me| over)?(?: (?:it|that|them|those|this|everything|all))*)|\W*$(?<=\?))(?P<right>)", re.I)  # fmt: skip
_BARE = re.compile(r"^\W*(?:my )?(?:list|tasks|open tasks|my queue|(?:a|the|my) (?:\w+ )?(?:list|rundown|overview|tally|recap))(?:,? (?:please|pls))?\W*$", re.I)  # fmt: skip
# Of one matter, of its papers, or for something else: "everything I have open on Kestrel", "my tasks moved back a day"
_OF_PAPERS = re.compile(r"\b(?:exhibits?|pages?|transcripts?|volumes?|records|documents|files|questions?|objections?|issues?|depositions?|missing|comments?|witness\w*|notes|attended|changes|edits|corrections|drafts?|hours)\b", re.I)  # fmt: skip
_ELSE_WANTED = re.compile(r"^(?:,? ?(?:\w+ ){0,2}?(?:moved?|pushed|off|back|taken|reassigned|extended|until|till|means?|first|done|finished|covered|straight|wrong|to (?:someone|somebody|another|her|him|(?-i:[A-Z])\w+|friday|monday|tuesday|wednesday|thursday))\b)", re.I)  # fmt: skip


_TOLD = re.compile(
    r"^\W*(?:everything|all|whatever)(?: \w+)? (?:is|are)\b", re.I
)  # "everything is on my desk, please don't worry"


def asks_for_list(clause: str) -> bool:
    """Whether a sentence asks for the writer's own tasks."""
    if _BARE.match(clause):
        return True
    for pattern in (_ASKED, _QUESTION, _BEHIND):
        for one in pattern.finditer(clause):
            told = pattern is _BEHIND and _TOLD.match(one[0])
            if not (told or _OF_PAPERS.search(one[0]) or _ELSE_WANTED.match(one["right"] or "")):
                return True
    return False


def for_list(text: str) -> bool:
    """Whether a text does, in any of its sentences."""
    return any(map(asks_for_list, sentences(text)))
