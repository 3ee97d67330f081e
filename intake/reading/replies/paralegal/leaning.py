# ruff: noqa: E501  a pattern reads best on one line
"""Which way an answer to an offer leans, where no row of acts knows its words: who has it, in the end, by the sentence.

A yes, a will or an ease of hers beside this work takes it ("the answer is yes", "I can find room for it", "Friday works
and so does the work"); a no, a lack or somebody else who shall have it declines. What says both, or "if", is asked.
"""

from datetime import timedelta

from intake import patterns as re
from intake.reading.replies.acts import Hit, clauses
from intake.reading.replies.acts.answering import LEAD
from intake.reading.replies.common import On
from intake.reading.replies.paralegal.other_days import another_day, last_named

_YES = r"(?:yes|yup|yep|yeah|yea|yass?|aye|bet(?=\W*$|[.,;!])|absolutely|definitely|gladly|certainly)"
_OH = r"(?:(?:oh|lord|heck|hell|gosh|well|but|why|goodness|my|and|so|then|a|big|fat|resounding|definite|most|hmm|sir|ma'am|in that case),? ){0,3}"
_IT = r"(?:it|this|that|these|them|this one|that one|(?:the|this|that|her|his|your) (?:[\w-]+ ){0,2}?(?:one|assignment|work|task|summary|transcript|depo|deposition|job|offer|file|project|piece|witness)|an?other(?: one)?|one more|(?:mr|ms|mrs|dr)\.? (?-i:[A-Z])\w+|(?-i:[A-Z])[a-z]+(?: depo\w*| summary| transcript)?)"
_VERB = r"(?:take|grab|snag|nab|claim|bag|do|handle|manage|tackle|cover|fit|squeeze|swing|own|have|accept|confirm|welcome|fancy|want|see to|attend to|run with|pick up|knock out|get through|get to|get on|work on|slot|wrangle|cope with|bang out|crank out|hammer out|churn out|whip up|devour|absorb|shoulder|undertake|commit to|look after|deal with|make short work of)"
_SHALL = r"(?:'ll| will| shall| can| could| may| do|'m going to| am going to|'m able to| am able to|'m glad to|'m happy to| reckon i can| think i can| believe i can| should be able to| can certainly| would be able to|'d be able to| just)?"
_HER_WILL = (
    rf"\b(?:i|we){_SHALL}(?: \w+ly| most \w+| just| also| easily| well| always| still)? {_VERB} (?:in |on |up )?{_IT}\b"
)
_ROOM = r"\b(?:i(?:'ve| have|'ve got| got| can| could| do| reckon i can| should)?|got|have|there's|there is|find|make|making|plenty of|enough|my \w+ has|with)(?: \w+){0,3}? (?:find |make |got |have )?(?:the |some |enough |plenty of |ample |sufficient )?(?:room|time|space|capacity|bandwidth|a gap|an opening|a slot|slack)\b"
_EASE = rf"\b(?:{_IT}|the (?:date|deadline|timing|due date|timeline|turnaround|schedule)|that (?:date|deadline|day)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|noon|it all|everything|all of it)(?:'s| is| will be|'ll be| looks| seems| sounds| should be| would be| are)? (?:easily |perfectly |quite |very |well |certainly |entirely |all |just )*(?:doable|manageable|works|suits|enough time|plenty of time|ample|agreeable|acceptable|comfortable|workable|within my|(?:good|fine|ok|okay) (?:for|by|with) me)\b"
_JOY = r"\b(?:hono(?:u)?r(?:ed)?|privilege|pleasure|delight(?:ed)?|keen|eager|raring|thrilled|looking forward to (?:it|this|reading|working|starting)|can't wait|(?:i )?love (?:a|an|these|me a|this|doing|depo\w*|summar\w+)|(?:i'?ve|i'?d|have) been (?:hoping|fixing|wanting|waiting|dying|itching)|never (?:say|said|could say) no|(?:never|can't|couldn't) (?:turn|turned) (?:\w+ )?(?:down|away)|wouldn't miss|wouldn't dream of|(?:assign|send|give|hand|pass|throw|bring) (?:it|this) (?:to me|here|over|on over|on|to yours)|right away|let's (?:do|go|have|get)|you know (?:i will|i'm in|me)|twist(?:ed)? my arm|say the word|bring (?:it|him|her|them) on|my (?:week|afternoon|day|schedule|desk|plate|calendar|morning|queue) (?:is|has|'s)(?: \w+)? (?:clear|open|free|empty|light|opened|freed|quiet))\b"
_WILLING = r"\b(?:i(?:'m| am|'d be| would be)|am|be|very|only too)(?: \w+)? (?:willing|available|ready|glad|happy|tickled|chuffed|pleased|game|delighted|thrilled|hono(?:u)?red|over the moon|jazzed|stoked|up for)\b(?! (?:that|it's|about|with (?:how|what)|from|after|only))|\bi(?:'ll| will| shall|'m going to|'m gonna) (?:\w+ )?(?:crack on|get (?:cracking|started|going|right to|to work|on with|stuck in)|dive in|dig in|jump (?:right )?in|start|begin|roll up|make a start|make it (?:work|happen|so)|be on it)\b|\bi (?:hereby )?(?:commit|undertake|promise|pledge|agree|volunteer) (?:to |for )|\b(?:signed up|sign me up|all me|all mine|affirmative|gotcha|got (?:you|ya|u)|cleared (?:the decks|my \w+|space|room)|suits? me|say when|as good as done|hoping for (?:a|an|one|this|it)|when do i start|glad of (?:it|the work)|welcome (?:it|this|the work)|about time|thought you'd never ask|my cup of tea|bring it|all yours|say (?:less|no more)|let's (?:hear|see|find out) what|my kind of)\b"
# She says when the work will be there
_PROMISE = r"\b(?:it|this|that|the (?:summary|work|draft|whole thing))(?:'ll| will| shall)(?: \w+)? (?:be (?:with you|in your|on your|done|ready|finished|there|waiting)|reach you|land)\b|\b(?:you|she|he|they)(?:'ll| will| shall| can)(?: \w+)? (?:have|get|receive|see|expect) (?:it|this|the (?:summary|work|draft|finished \w+))\b|\b(?:expect|look for) (?:it|the summary|the draft) (?:by|on|at|before)\b"
# A yes that is the answer, and not a part of "yes or no"
_SAYS_YES = rf"{LEAD}{_OH}{_YES}\b|\b(?:answer|reply|vote|decision|word|response)(?:'s| is| must be| has to be| will be| would be|:) (?:\w+ ){{0,3}}?yes\b|(?:\bso|,|:|\bthen|\bit's|\bthat's|\band|\bbig|\ba) {_YES}(?=\W*$|[.,;!])"
_TAKES = re.compile("|".join((_SAYS_YES, _HER_WILL, _ROOM, _EASE, _JOY, _WILLING, _PROMISE, rf"^\W*(?:ill |will |can |gonna |shall )?{_VERB[:-1]}|start|begin) {_IT}\b(?!\?)|\b(?:in my sleep|standing on my head|like a shot|in a heartbeat|any day)\b|\b(?:on my way through|already (?:on|in|at|through)|got my teeth into|(?:half ?way|knee[- ]deep|stuck) in(?:to)?) (?:it|this|page)\b")), re.I)  # fmt: skip

_SAYS_NO = rf"{LEAD}(?:\w+ ){{0,1}}(?:no|nope|nah|naw|negative|never)\b(?!,? (?:problem|trouble|worries|issue|conflict|bother|sweat|questions|reason|doubt|rush|need|objection))|\b(?:it's|that's|it is|this is|be|as|to say|answer(?:'s| is| has to be| must be)|a|so|:) (?:a |an |my )?(?:\w+ )?no(?=\W*$|[.,;!]| from| for)"
_LACK = r"\b(?:not|n't|no|never|without|zero|hardly|barely)(?:\W+\w+){0,3}?\W+(?:enough |any |much |spare |free )*(?:hours|time|room|space|capacity|bandwidth|gap|slack|minutes?|slot|opening|air|breath)\b|\b(?:cooked|toast|fried|slammed|swamped|buried|drowning|underwater|snowed|maxed|crushed|wiped|hammered|jammed|packed|loaded|overloaded|stretched|stuffed|booked|crammed|knackered|bursting|spoken for|committed|promised)\b"
_NOT_HER = r"\b(?:not|n't|never)(?: \w+){0,2}? (?:me|mine|my (?:turn|week|day|kind|cup))\b|\b(?:someone|somebody|anyone|anybody)(?: else)?(?:'s)? (?:else|turn|treat|lucky|baby|job|problem|desk|plate|gets?|will|should|can|must|has)\b|\b(?:as much as|much as|however much|glad as|though|while|wish)\b[^.;!?]{0,20}\b(?:i|i'd) (?:would |'d )?(?:like|love|want|enjoy|help|could)\b|\bwant(?:ed)? to (?:say yes|help|take it)\b|\b(?:due|deliverables?|deadlines?|filings?|tasks?|projects?|productions?|briefs?) (?:\w+ ){0,3}?(?:on the same day|at the same time|at once|back to back)\b"
_FULL = r"\b(?:my|this|the) [\w' -]{1,20}?(?:'s| is| are)(?: \w+)? (?:full|packed|booked|overflowing|spoken for|stuffed|crammed|groaning|bursting|jammed)\b|\b(?:someone|somebody|anyone|anybody|a (?:colleague|paralegal|person)|whoever) (?:with|who|less|freer|fresher)\b|\b(?:no|not (?:much|any|of)) (?:use|good|help) to (?:any|you|her|him)\w*|\b(?:setting|set) (?:myself|us|you) up (?:to|for)\b|\b(?:end up|wind up|be|going to be) (?:late|rushing|letting)\b|\b(?:do|serve|be) (?:you |her |him  |them )?better (?:elsewhere|without|with (?:someone|somebody|another))\b|^\W*not (?:this|that)(?: one| time| week)?(?=\W*$|[.,;!])|\b(?:killed|killing|kill) me\b"
_REFUSES = re.compile("|".join((_SAYS_NO, _LACK, _NOT_HER, _FULL)), re.I)
# Idioms with a "no" that denies nothing, set aside before anything is weighed
_NO_DENIAL = re.compile(r"\b(?:no (?:problem|trouble|worries|bother|sweat|issue|conflict|rush|questions?|reason (?:not|why not)|objection|need|doubt|loss|biggie|time like)|not a (?:problem|bother)|why not|can't wait|couldn't be (?:happier|better)|wouldn't miss|wouldn't dream of|never (?:say|said|could say|turn|turned)(?: \w+)? (?:no|down)(?: to)?|not (?:too |so )?bad|not at all|don't mind|wouldn't mind|no later than|nothing (?:on|else|better)|isn't (?:too )?(?:bad|long)|if you (?:like|want|still|please|need)|no loss)\b", re.I)  # fmt: skip
_EITHER = re.compile(r"\byes (?:or|and|nor|/) ?no\b|\byes/no\b|\b(?:say|said|saying|neither|nor) yes\b", re.I)
# What leaves it open, or speaks of another time or person
_OPEN = re.compile(r"\b(?:if|unless|except|depends?|depending|whether|maybe|perhaps|might|would have|not sure|unsure|wonder\w*|provided|as long as|until|till|but|however|though|yet|another time|next time|usually|tempt\w*|only|half of|part of|the other (?:one|two)|both|first (?:one|of|volume|half|part)|second (?:one|of)|one of (?:them|these|those))\b|\?", re.I)  # fmt: skip
_OPEN_NO = re.compile(r"\b(?:if|unless|depends?|depending|whether|not sure|unsure|maybe|perhaps|might|both|one of (?:them|these|those)|the other (?:one|two))\b|\?", re.I)  # fmt: skip
_DENIES = re.compile(r"\b(?:not|never|no|nobody|none|neither|nor|cannot|hardly|without)\b|n't\b", re.I)


def leans(on: On) -> tuple[str, Hit] | None:
    """("accept" or "decline_capacity", its words); None where the words say both, neither or leave it open."""
    text = _EITHER.sub(" ", _NO_DENIAL.sub(_kept, on.text))
    text = _after_turn(text)
    takes, refuses = _first(_TAKES, text), _first(_REFUSES, text)
    if refuses and (not takes or refuses.place > takes.place) and not (_OPEN_NO.search(text) or another_day(on)):
        return "decline_capacity", refuses
    if takes is None or refuses or _OPEN.search(text) or _of_somebody(takes) or _after_due(on):
        return None
    if not _DENIES.search(_MARK.sub(" ", text)):
        return "accept", takes
    return None


def _after_due(on: On) -> bool:
    """She names a day after the due one: when, if not in time?"""
    day = None if _BETWEEN.search(on.text) else last_named(on)
    return bool(day and on.task.due and day.at - on.task.due > timedelta(hours=18))


_BETWEEN = re.compile(r"\b(?:between|from) now\b", re.I)


def _of_somebody(hit: Hit) -> bool:
    """ "Maribel would love this one": the words are not of herself."""
    return bool(_SOMEBODY.match(hit.clause)) and not _ME.search(hit.words)


_SOMEBODY = re.compile(r"^\W*(?:(?:and|so|well|maybe|perhaps|i think|i bet|surely) )*(?:(?!(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?-i:[A-Z])[a-z]+|she|he|they|whoever|someone|somebody|anyone|anybody|the (?!answer|deadline|date|timing|day|schedule|time|week|work|summary|transcript|reply|due)\w+)(?:'d|'ll|'s| would| will| has| is| can| could| may| might| must| should| loves?| wants?| likes?)\b(?<!it's)(?<!that's)(?<!It's)(?<!That's)(?<!This is)(?<!That is)(?<!It is)", re.I)  # fmt: skip
_ME = re.compile(r"\b(?:i|i'm|i'll|i'd|i've|me|my|mine|we|yes|yep|yeah|yup)\b", re.I)
_MARK = re.compile(r"\b(?:never|not|no|n't|can't|couldn't|wouldn't)_[\w']*", re.I)
_TURN = re.compile(r"[^.;!?]*?\b(?:but|however|yet|though)\b[, ]*", re.I)


def _kept(found: re.Match[str]) -> str:
    """Joined to one word that denies nothing: "never_say_no"; what is said with joy stays to be read as such."""
    joy = re.search(r"can't wait|never|wouldn't", found[0], re.I)
    return "love this" if joy else "indeed_so" if found[0].lower() == "why not" else " "


def _after_turn(text: str) -> str:
    """What follows the turn of a sentence counts: "normally I'm swamped but the filing got continued, so yes"."""
    return "\n".join(_TURN.sub("", one) for one in clauses(text))


def _first(pattern: re.Pattern, text: str) -> Hit | None:
    for place, clause in enumerate(text.split("\n")):
        if found := pattern.search(clause):
            return Hit("", found[0].strip(), clause, place, found.start())
    return None
