# ruff: noqa: E501  a pattern reads best on one line
"""She has yet to read it, or to decide: "halfway through", "on my list for Thursday", "I'm showing it to my partner
before I say yes or no". There is nothing to ask her then; what else she says is read without these words."""

from dataclasses import dataclass, replace

from intake import patterns as re
from intake.reading.replies.acts import clauses, found
from intake.reading.replies.acts.act import DAY
from intake.reading.replies.attorney.courtesy import TO_COME
from intake.reading.replies.common import On, Result

_IT = r"(?:it|this|that|them|these|yours|the (?:[\w'-]+ )?[\w'-]+|your (?:[\w'-]+ )?[\w'-]+)"
# What she does with a version: "read", "get to", "turn to", "take up", "sleep on", "decide"
_LOOK = (
    r"(?:(?:re-?)?read(?:ing)?|(?:re-?)?review(?:ing)?|look(?:ing)?|study(?:ing)?|go(?:ing)? (?:over|through|back over)|going (?:over|through)|(?:get|getting|come|coming|turn|turning) (?:right |around |back |down |straight )*(?:to|into|through|round)\b"
    rf"|(?:get|be|come|revert)(?: right)? back|revert|tak(?:e|ing) (?:{_IT} )?(?:up|on|in hand|home)\b|tak(?:e|ing) (?:a|another|one more) (?:\w+ )?(?:look|pass|read|crack|swing)|dig(?:ging)? in(?:to)?|tackl(?:e|ing)|attend(?:ing)? to|digest(?:ing)?|examin(?:e|ing)|consider(?:ing)?(?! (?:it|this|that) )|decid(?:e|ing)|think(?:ing)?|sleep(?:ing)? on|mull(?:ing)?|weigh(?:ing)?|ponder(?:ing)?|chew(?:ing)? on|sit(?:ting)? down|settl(?:e|ing) (?:in|down)|finish (?:reading|reviewing|it|this)|start(?:ing)? (?:on|in on|it|this|reading|reviewing)|begin|pick(?:ing)? (?:it|this|yours) up|open (?:it|this|yours)|skim(?:ming)?|proof(?:read)?(?:ing)?|devote|focus(?:ing)? on|discuss(?:ing)?|talk(?:ing)? (?:it|this|about)|(?:circle|swing|loop) back|return to|do (?:it|this|that|yours) (?:justice|then|tonight|tomorrow|first thing|{DAY})"
    r"|have (?:a|another|an? [\w-]+) (?:look|read|answer|verdict|decision|view)|have (?:some )?(?:comments|thoughts|notes|edits|feedback|an answer|it read)|give (?:it|this|you|yours) (?:a|my|an|your|the|some) (?:[\w-]+ )?(?:look|read|answer|thoughts?|verdict|decision|attention|time|view|yes|word)|be (?:done|through|finished|in touch|able to)|make (?:time|up my mind)|find (?:the )?time|let you know|respond|reply|answer|report back|weigh in|say (?:yes|no|more|anything)|tell you|write back|comment|follow up|(?:ask|call|talk to|talk with|speak to|speak with|check with|consult) (?!you\b|that\b|for\b)|run (?:it|this) (?:by|past))"
)
_WILL = r"(?:will|shall|(?:am |are )?(?:going|hoping|planning|about) to|hope(?:d)? to|plan to|mean to|intend to|expect to|aim to|promise to|want to|wanted to|need to|have to|must|should|ought to|can|can't|cannot|can not|could(?:n't| not)?|won't|shan't|might|may(?: not)?|would like to|gonna|wish to|like to|prefer to|rather)"
_SOON = r"(?:(?:only|first|then|still|also|just|probably|definitely|finally|certainly|not|now|be able to|need to|have to|want to|try to|get to|really|soon|be|at last|personally|actually|sit down and|go home and|start|begin|finish) )*"
_ME = r"(?:\b(?:i|we)(?: both| all)?)"
# These stand even against an approval: "approved, and I'm only halfway through"
_UNFINISHED = (
    # "halfway through", "forty pages in", "up to page 20", "just opened it"
    r"\b(?:half ?-?way|part ?-?way|mid-?way|part of the way|most of the way|two thirds|a third|a quarter|\d+ ?%|[\w-]+ pages?|page [\w-]+|(?:one|two|three|four|\d+) (?:sections?|volumes?|chapters?|hours?)) (?:through|in(?=\W*(?:$|[,;.]|and\b|so\b))|into (?:it|this)|of the way|down|to go|left to (?:read|go))(?! \d)(?!\w)|^\W*(?:i'm |now |still |only )*(?:on |at )?(?:page|p\.) ?\d+ (?:of|out of|/) \d+\b|^\W*(?:up to|reached|got (?:to|as far as)|made it (?:to|as far as)|as far as|still (?:on|at)|only (?:on|at)) (?:page|p\.|section|chapter|volume|the (?:middle|second|third|half))\b",
    rf"(?:{_ME}(?:'ve| have)?|^\W*)\W?(?:(?:have|just|only) )*(?:opened|started|begun|cracked open|got (?:to|through) (?:page|the first|half)|read (?:the first|the opening|half|only|about|some|most|as far|up to|a (?:few|third|quarter)))\b|^\W*(?:(?:i|we)(?:'ve| have) )?(?:made|making) a start\b|\bso far,? so good\b|^\W*(?:just |now )?(?:sitting down|settling in|digging in(?:to)?|diving in(?:to)?|getting to|turning to|starting (?:it|this|on)|taking (?:it|this|yours) (?:home|with|on|to|up))\b|\byou(?:'re| are) (?:next|first|second|third|up)\b(?= (?:in|on|up|after)\b|\W*$)",
    # "haven't got to it", "no decision yet", "not ready to say"
    rf"(?:^\W*(?:(?:sorry|and|but|so|still|just|ours|mine|yours|that one|it)\W+)*|{_ME}(?:'ve|'d)? (?:\w+ )?)(?:have not|haven't|havent|did not|didn't|not yet|not|yet to|have yet to|never|couldn't|could not|had no|have had no|have no)\b(?: (?:yet|even|quite|really|had|been|got|gotten|a|an|the|any|chance|time|moment|minute|second|opportunity|occasion|to|able|managed|fully|properly|so much as|as much as))* ?(?:read|looked|look|opened|open|reviewed|review|reached|reach|finished|finish|decided|decide|made up|formed?|started|start|begun|got(?:ten)? (?:to|around|round|through|past|back)|get (?:to|around|back)|been (?:through|back)|gone (?:through|over)|seen it|studied|time|chance)\b",
)
# When she will approve it: "I expect to approve this on Thursday, after the client has had his say"; without a day it is asked
_YES = r"(?:approv(?:e|ing|ed)|bless(?:ing)?|sign(?:ing)? off|okay(?:ing)?|say(?:ing)? yes|giv(?:e|ing) (?:it|this|you) (?:my|the|a) (?:\w+ )?(?:ok|okay|approval|blessing|yes|nod|sign-?off|green light|thumbs up))"
_THEN = rf"(?:tomorrow|tonight|later|shortly|(?<!as )soon|over the weekend|this (?:afternoon|evening|weekend)|next week|end of (?:the )?(?:day|week)|eod|eow|(?:on |by |come )?(?:{DAY.replace('|today', '')}))"
_WILL_APPROVE = (
    rf"^(?!.*\b(?:if|unless|provided|assuming|please|pls)\b).*(?:{_ME}|^\W*(?=(?:expect|plann?|intend|hop|aim|anticipat|look)\w* ))(?:(?:'ll|'d| will| shall| should| would| might| may)(?: (?:be|likely|probably|then|also|hopefully|most))*|(?:'m| am|'re| are)(?: (?:going|likely|set|hoping|planning|expecting|due|bound|aiming))? to|(?:'m| am)? ?(?:still |fully |now )*(?:expect(?:ing)?|plan(?:ning)?|intend(?:ing)?|hop(?:e|ing)|aim(?:ing)?|mean(?:ing)?|anticipat(?:e|ing)|look(?:ing)? (?:forward )?to|count(?:ing)? on|propos(?:e|ing))) ?(?:to |on )?(?:be |being )?(?:able to |in a position to |ready to |have (?:it|this|that) )?{_YES}\b[^.;]*?\b{_THEN}\b",
    rf"^(?!.*\b(?:if|unless|provided|assuming)\b).*\b(?:my|our) (?:\w+ )?(?:approval|sign-?off|blessing|verdict|ok|okay)\b[^.;]{{0,25}}\b(?:will|should|is to|comes?|follows?|arrives?|lands?|ought to|'ll)\b[^.;]*?\b{_THEN}\b|\b(?:approval|sign-?off) (?:will|should|ought to|is to|to) (?:follow|come|arrive|be yours|be with you|land)\b[^.;]*?\b{_THEN}\b",
    rf"^(?!.*\b(?:if|unless|provided|assuming)\b).*\byou(?:'ll| will| can| should| may)(?: \w+)? (?:have|get|expect|see|receive) (?:my|our|the) (?:\w+ )?(?:approval|sign-?off|blessing|verdict|ok|okay|nod|yes)\b[^.;]*?\b{_THEN}\b",
)
_APPROVED_LATER = (
    rf"^(?!.*\b(?:if|unless|provided|assuming)\b).*\b(?:it|this|that|v\d+|the \w+)(?:'ll| will| should| ought to) be (?:approved|signed off(?: on)?|blessed|okayed)\b[^.;]*?\b{_THEN}\b|^\W*(?:i'm |am )?not (?:approving|signing off|blessing)\b[^.;]*\b(?:before|until|till) {_THEN}\b",
    rf"^\W*(?:my |the )?(?:(?:official|final) )?(?:word|verdict|decision|answer|ruling|yes or no) (?:(?:comes?|follows?|will \w+|to follow|to come|is due) )?(?:on |by )?{_THEN}\b",
)
_PLANS = (
    *_APPROVED_LATER,
    *_WILL_APPROVE,
    # "I'll get to it after lunch", "we can't look before the weekend", "The summary itself I'll take up tomorrow"
    rf"{_ME}(?:'ll|'d(?: still| first| also| really)*(?: like to| rather| prefer to| want to)?|'m going to|'m hoping to|'m planning to|'m about to| (?:(?:still|also|do|really|now|fully|just|only|probably) )?{_WILL}) {_SOON}{_LOOK}\b|\btime to (?:read|review|look at|go (?:over|through)|get to|sit down with) {_IT}|^\W*{_WILL} {_SOON}{_LOOK}\b(?! (?:you|someone)\b)",
    rf"\b(?:proper|full|careful|closer|second|real|thorough|serious) (?:read|look|review|pass|reading)\b[^.;]{{0,20}}\b(?:to come|to follow|later|soon|{DAY})|^\W*(?:no,? )?not yet\W*$|\bneed (?:another|(?:a bit |some |a little |a few )?more|one more|a few|a|until|till) ?(?:\w+ )?(?:hours?|days?|minutes?|time|evening|night|look|read|{DAY})\b|\bnot forgotten\b|\bhaven't forgotten\b|\b(?:see|read|review|look at|go over) (?:it|this|that) first\b|\bholding (?:off|back|my)\b",
    rf"\b(?:dana|she|he|they|(?:my|our|the) (?:partner|associate|client|boss|expert|carrier|co-?counsel)|(?!(?:you|it|this|that|there)\b)(?-i:[A-Z])\w+(?: and i)?)(?:'ll| will| is going to| wants? to| needs? to| would like to| has to| has asked to| hopes to) {_SOON}(?:read|review|see|look|study|go (?:over|through)|get to|weigh in|decide|turn to|take (?:it|this|a look))\b",
    rf"{_ME} (?:start|begin|turn|get|come|go|read|review|look|finish|do)\b[^.;]{{0,30}}\b(?:tonight|tomorrow|later|next|after|this (?:afternoon|evening|weekend)|{DAY})|\b(?:it|mine|yours|ours|this|that one)(?:'ll| will| has to| must)? waits? (?:until|till|for)\b|^\W*(?:then )?so will i\b|^\W*if\b.*\bso (?:am|do|will|would) i\b",
    # "still reading", "I'm weighing it", "reading this now"
    rf"(?:{_ME}(?:'m|'re| am| are)|^\W*)\b {{0,1}}(?:(?:still|now|just|currently|only) )*(?:reading|reviewing|studying|looking at|going (?:over|through)|working (?:through|my way)|thinking (?:about|it|this|on)|mulling|weighing|considering|digesting|pondering|comparing|marking (?:it|this|yours) up|writing (?:it|this|them) up|making (?:notes|comments)|(?:calling|meeting|seeing|asking|consulting|talking to|speaking (?:to|with)) (?:her|him|them|the client|my \w+|our client|(?-i:[A-Z])\w+) |checking (?:with|it against))(?:\b|(?<= ))",
    rf"{_ME}(?:'m|'re| am| are) (?:(?:still|now|just|only|very|a bit|so|rather) )*(?:half|on page|at page|up to|part|in the middle|undecided|torn|on the fence|of two minds|in two minds|not (?:done|finished|through|sure yet|ready(?! to (?:sign|approve)))|behind|swamped|buried|slammed|tied up|underwater|snowed under|in (?:trial|court|depositions?|depos|mediation|meetings?|hearings?|transit)|out (?:of|until|till|this|all|on)|away|off (?:until|till|this)|travell?ing|stuck (?:in|at|on)|slow|saving|showing|sending|passing|running (?:it|this)|walking|sharing|waiting)\b",
    # "let me sleep on it", "leaning yes", "can't approve it before the carrier has weighed in", "my own read comes tonight"
    rf"^\W*(?:(?:and|but|so|please),? )*(?:let|allow) me {_SOON}(?:(?:sleep|think|reflect|mull|ponder|chew|digest|consider)\b|(?:read|finish|go (?:over|through)|review|look at) {_IT} (?:\w+ ){{0,3}}?(?:first|tonight|tomorrow|before)\b)|\bgive me the (?:night|day|evening|morning|afternoon|weekend)\b|^\W*(?:(?:i'm|i am|we're) )?(?:(?:still|very|rather|strongly|more than|already) )*(?:leaning|inclined|tempted|minded|tending)\b[^.;]*",
    r"(?:\b(?:not|cannot|never|no)|n't)\b[^.;!?]{0,25}\b(?:approv\w+|sign(?:ing)? off|okay(?:ing)?|releas\w+|bless\w*|say(?:ing)? yes|commit\w*|decid\w+|yes)\b[^.;!?]{0,25}\b(?:before|until|till|without)\b (?:(?:i|we)(?:'ve| have)? (?:\w+ )?(?:spoken|spoke|heard|hear|talked|talk|met|meet|speak|slept|sleep|read|finished|finish|conferred|consulted|been through|gone through)|she|he|they|(?!(?:it|this|that|there|all|page|section|exhibit|(?:mon|tues|wednes|thurs|fri|satur|sun)day|noon|tomorrow)\b)(?:hear\w+|speaking|talking|the (?!draft|caption|date|dates|cites?|exhibits?|tables?|index|summary|version|document|changes|errors?|pages?)[\w' -]+?|our [\w-]+|my [\w-]+|(?-i:[A-Z])\w+))\b[^.;!?]*|\b(?:my|our) own (?:read|look|review|reading|verdict|view)\b",
    *_UNFINISHED,
    r"\bno (?:decision|verdict|answer|view|opinion|word|yes or no|comments?) (?:yet|so far|from me yet|as yet|until|till|before)\b|\b(?:undecided|on the fence|jury(?:'s| is) (?:still )?out|reserv(?:e|ing) (?:judgment|comment)|too (?:early|soon) to (?:say|tell|call|judge)|not (?:yet )?(?:ready|prepared|in a position) to (?:say|decide|commit|answer|call it|pass judgment)|(?:can't|cannot|couldn't) (?:(?:say|tell)(?! (?:it|that|this))|decide|commit|call it)(?: (?:it|either way|yes or no))? (?:yet|until|before|right now|today|till)|mind isn't made up|(?:don't|do not|haven't got|have no|don't yet) (?:yet )?(?:have )?(?:an? |any |my )?(?:answers?|view|thoughts|comments|opinion|decision|verdict)(?: for you| on (?:it|this))?(?: yet)?)\b",
    # "on my list for Thursday", "it's in my bag", "yours is next on my desk"
    r"^(?!.*\b(?:need|want|get|put|by|like|back)\b)(?:.*\b(?:on|in|to|of|at|atop|near)|\W*(?:on|in|next (?:on|in)|top of|first on|second on|third in)) (?:top of )?(?:my|the top of my|the) (?:own )?(?:to-?do |reading |review |weekend |flight |evening )?(?:list|pile|stack|queue|bag|briefcase|tote|agenda|calendar|plate|inbox|tray|nightstand|bedside|radar|homework|to-?dos?|reading)\b",
    r"^(?!.*\b(?:need|want|get|put|by|like|back|please)\b).*\b(?:(?:still|next|waiting|sits?|sitting|lies|lying|is|first|second|third|last|remains) (?:up )?(?:on|in|at) my (?:desk|hands|lap|table|to-?do)|(?:i|we)(?:'ve| have)(?: got)? (?:it|this|yours|the \w+) (?:open|up|here|in (?:my hands|front of me|hand)|on (?:my|the) (?:screen|lap|phone|ipad|tablet)))\b",
    rf"{_ME}(?:'ve|'m| have| am)?(?: \w+)? (?:print(?:ed|ing)|download(?:ed|ing)|pack(?:ed|ing)|tak(?:e|en|ing)|took|brought|bringing|sav(?:ed|ing)) (?:{_IT}|a copy)\b(?! (?:from here|over|off|out)\b)",
    # "I have three hours blocked on Friday to review it"
    rf"{_ME}\b[^.;]{{0,40}}\b(?:block(?:ed|ing)|set(?:ting)? aside|reserv(?:ed|ing)|carv(?:ed|ing) out|clear(?:ed|ing)|penn?cill?ed|schedul(?:ed|ing)|booked|earmarked|kept|keeping|saved|saving|put aside|down|slated)\b[^.;]{{0,40}}\b(?:hours?|morning|afternoon|evening|night|time|slot|weekend|day|lunch|it|this|{DAY})\b|^\W*(?:reserved|blocked|set aside|cleared|carved out|earmarked) \w+",
    # "I'm showing it to my partner", "my associate is taking a look first", "waiting for the client"
    rf"{_ME}(?:'ve|'m| have| am)?(?: \w+)? (?:show(?:n|ed|ing)?|sent|sending|pass(?:ed|ing)|handed|handing|gave|given|giving|shared|sharing|forwarded|forwarding|running|ran|walking) (?:{_IT}|a copy)(?: on)? (?:to|by|past|with)\b|\b(?:is|are|will be|'s|'ll be) (?:also |now |still )?(?:taking|having|giving (?:it|this)) (?:a|one|another) (?:\w+ )?(?:look|read|pass)\b|\b(?:has|have) (?:it|this|the \w+) (?:now|and will)\b",
    rf"^\W*(?:{_ME}(?:'m| am| are|'re) )?(?:still )?(?:waiting|holding off|holding out) (?:to hear|for|on)\b|\bbefore (?:i|we) (?:(?:can|will|could|even|do|also) )*(?:say|decide|sign off|approve|answer|weigh in|commit|respond|comment|bless|rule|give|make up|react|open|read|look|get to|start|review|touch|finish)\b|^\W*(?:once|when|after|as soon as|if) (?:i|we)(?:'ve| have|'m| am| get| had)? (?:\w+ )?(?:read|reviewed|had|been|gone|looked|finished|back|seen|studied|slept|done|through|coffee|a minute|time)\b",
    # "you'll hear from me", "more when I've read this", "ask me Monday"
    r"\byou(?:'ll| will| shall| should| can expect to| are going to)(?: then)? (?:hear\b|have (?:my|an?|word|news|it back)|get (?:my|an?) (?:answer|verdict|decision|yes|thoughts|comments|reaction|view|read)|know (?:by|on|then|tomorrow|soon|more|what i))|^\W*(?:i(?:'ll| will) )?(?:owe|promise) you (?:an?|my|some) (?:answer|read|look|comments|verdict|decision|reply|response)",
    rf"^\W*(?:(?:a |an |my |the |our )?(?:more|answer|verdict|decision|word|thoughts|response|reaction|feedback|approval|sign-?off|yes or no|review|reading|reply|views?|sentence))\b[^.;]{{0,25}}\b(?:later|soon|tomorrow|tonight|when|once|after|to (?:come|follow)|shortly|wait|waits|follows?|will|coming|pending|anon|in due course|{DAY})\b",
    rf"\bask me (?:again )?(?:on |in )?(?:{DAY}|then|when|after)\b|\b(?:bear with me|hang tight|sit tight|patience|be patient)\b|\bgive me (?:until|till|an?|the|one|two|some|a few|to|through|more|a bit)\b[^.;]{{0,25}}\b(?:hours?|days?|minutes?|weeks?|weekend|morning|afternoon|evening|night|time|lunch|{DAY})|\b(?:my|our) (?:review|reading|read|answer|verdict|decision|turn|homework) (?:is|are|has|will|comes?|follows?|starts?|waits?)\b(?! (?:done|complete|finished|over|yes))",
    # why she has not: "in trial all week", "sorry for the wait"
    rf"^\W*(?:(?:so |very |terribly )?sorry|apologies|my apologies|forgive|excuse)\b[^.;]*\b(?:wait|delay|slow\w*|silence|lag|late\w*|holdup|hold-up|backlog|not (?:reading|getting|having))\b|^\W*(?:tied up|buried|swamped|slammed|snowed under|underwater|(?:in )?(?:trial|court|argument|depositions?|depos|mediation|meetings?|hearings?|jury duty|closing)|out of (?:the )?(?:office|town)|travell?ing|on (?:a plane|the road|trial|vacation)|back-to-back|depositions?|depos|trial|mediation|hearings?) (?:until|till|through|all|this|today|tomorrow|for|now|and|{DAY})|\b(?:too|so) (?:busy|swamped|buried)\b",
)
_PLAN = tuple(re.compile(one, re.I) for one in _PLANS)
# a day alone, where she orders nothing beside it: "Got it. Tomorrow."
_DAY_ALONE = re.compile(
    r"^\W*(?:tomorrow|tonight|later|soon|monday|tuesday|wednesday|thursday|friday|over the weekend|this weekend|next week)(?: (?:morning|afternoon|evening|night|then|probably|most likely))?\W*$",
    re.I,
)
_PART_READ = tuple(re.compile(one, re.I) for one in _UNFINISHED)
_BORDER = re.compile(r"[,:(]\s+|\s+(?:but|and|so|because|though|although|which)\s+", re.I)
# An order in the same breath is read as one: "please have it on my list", "I'd like them checked before I sign off"
_ORDER = re.compile(
    r"\b(?:please (?!bear|be patient|give me|allow me|forgive|excuse)|pls|kindly|(?:can|could|would|will) you|you (?:should|must|need to|can|may|have to)(?! expect (?:my|our|an?)\b)|(?:i|we)(?:'d| would) (?:like|want|need) (?!to\b)|(?:i|we) (?:need|want) (?!to\b|another|more|some|a (?:day|bit|little|few|couple)|time|until|till))\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Apart:
    """What is left of the words beside her plans."""

    rest: str


def yet_to_decide(text: str) -> Apart | None:
    """None where nothing says that she has yet to read or to decide."""
    rest, plans = [], False
    alone = not {"request_revisions", "minor_changes", "change_due"} & found(text, "attorney").keys()
    for clause in clauses(text):
        kept, start = [], 0
        cuts = [(one.start(), one.end()) for one in _BORDER.finditer(clause)] if not TO_COME.search(clause) else []
        goes_on = False
        for end, after in [*cuts, (len(clause), len(clause))]:
            part = clause[start:end]
            if (
                goes_on := _is_plan(part)
                or (alone and bool(_DAY_ALONE.match(part)))
                or (goes_on and _goes_on(clause[:start], part))
            ):
                plans = True
            else:
                kept.append(clause[start:after])
            start = after
        rest.append("".join(kept).strip(" ,:("))
    return Apart("\n".join(one for one in rest if re.search(r"\w", one))) if plans else None


# typed without their apostrophes
_BARE = re.compile(r"\b(i|you|we)(ll|m|ve|d)\b(?<!\bid)(?<!\bwed)(?<!\bwell)", re.I)
_NOT = re.compile(r"\b(have|has|did|do|could|ca|wo)nt\b", re.I)


def _is_plan(part: str) -> bool:
    part = _NOT.sub(r"\1n't", _BARE.sub(r"\1'\2", part))
    return not _ORDER.search(part) and not TO_COME.search(part) and any(one.search(part) for one in _PLAN)


def unfinished(clause: str) -> bool:
    """Whether she says that she has not read all of it."""
    return any(one.search(part) for part in _BORDER.split(clause) for one in _PART_READ)


def beside_plans(on: On) -> On:
    """The reply without what she has yet to do with a version that lies with her."""
    plans = yet_to_decide(on.text) if on.task.status == "in_review" else None
    return replace(on, text=plans.rest) if plans else on


# "Will go through it tonight and come back to you with corrections": all that she will do
_SAME_SUBJECT = re.compile(
    r"\W*(?!(?:please|pls|kindly|the|an?|this|that|these|those|it|its|he|she|they|you|i|we|i'\w+|you'\w+|can|could|would|my|our|your|his|her|page|section|exhibit|there|fix|correct|cut|add|delete|also|approved?)\b)[a-z]",
)


def _goes_on(before: str, part: str) -> bool:
    joined = bool(re.search(r"\band\s+$", before, re.I))
    return joined and bool(_SAME_SUBJECT.match(part)) and not _ORDER.search(part)


_SAYS_NOTHING = {"comment", "acknowledgement_only", "praise_only", "hearsay_approval", "ambiguous_conditional"}


def unasked(result: Result, on: On) -> Result:
    """The result without a question about an approval that she has told to come."""
    if not {one.name for one in result.intents} <= _SAYS_NOTHING:
        return result
    asked = tuple(one for one in result.questions if one.about != "approval")
    intents = tuple(replace(one, name="comment", words=on.words) if one.name not in ("acknowledgement_only", "praise_only") else one for one in result.intents)  # fmt: skip
    return replace(result, intents=intents, questions=asked, status=None)
