# ruff: noqa: E501  a pattern reads best on one line
"""The kinds of what is said beside the work: how its clauses begin, the words of which one tells the kind, and all others that
may stand there. A wording that is not set aside is a word more in one of these lists."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Kind:
    begins: re.Pattern[str]
    own: frozenset[str]  # one of these must stand in it
    beside: frozenset[str]  # all other words are of these

    def holds(self, clause: str, words: list[str]) -> bool:
        if not all(one in self.own or one in self.beside for one in words) or self.own.isdisjoint(words):
            return False
        return self.begins.match(clause) is not None


_LEAD = r"\W*(?:(?:also|and|but|so|then|oh|well|anyway|btw|fyi|p\.?s\.?|by the way|as always|as ever|again|otherwise|just|sorry|please|pls|heads[- ]up|of course|as usual|hi|hello|hey|good (?:morning|afternoon|evening)|morning|all|everyone|team)\b[,:;.! –—-]*)*"
_GLUE = "a an the of to and or but so in on at for with from by as is are was were be been am i my i'm i'll i've we we're we've us you your you're you've it's here all any everyone everybody team folks guys just only also still too very really quite bit little again please pls then if will may might has had fyi btw ps oh well anyway always ever usual sorry hi hello hey good s heads"  # fmt: skip
TIME = "# today tonight tomorrow yesterday this morning mornings afternoon afternoons evening evenings night nights noon lunch lunchtime day days week weeks weekend month now moment until till through since around rest most half whole entire much next last late later early soon shortly monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun hour hours minute minutes a p m am pm two three four five six seven eight nine ten few couple already long currently o'clock every"  # fmt: skip


def _kind(begins: str, own: str, beside: str) -> Kind:
    return Kind(
        re.compile(rf"{_LEAD}(?:{begins})", re.I),
        frozenset(own.split()),
        frozenset(f"{_GLUE} {beside}".split()),
    )


# "Call me with any questions.", "Reach me on my cell if anything is unclear.", "Questions? Call me.", "My door is always open."
_TROUBLE = r"(?:questions?|concerns?|problems?|issues?|trouble)"
_OFFER = _kind(
    rf"(?=.*(?:\b(?:if|should|in case|whenever|when in doubt)\b|\bwith (?:\w+ )?{_TROUBLE}\b|\b(?:cell|mobile|phone|number|landline|door|shout|holler|hesitate)\b|\bme (?:on|at) )|{_TROUBLE}\?)(?!.*\b(?:me|us) (?:the|your|his|her|their|all|both|another|an?(?! (?:call|ring|shout|buzz|holler|line|text|note|ping|message))|#)\b)"
    r"(?:(?:feel free|do not hesitate|don't hesitate|happy|glad|(?:you )?(?:can|may)|i'm|i am|i'll be|i will be|i can be|always|more than)(?: (?:be|to|happy|always|still|glad|all|here|only))* ?)*"
    rf"(?:(?:call|phone|ring|text|ping|e-?mail|contact|message|buzz|ask|tell|reach)(?: (?:me|us|my (?:cell|mobile|phone|office|home|desk|assistant|secretary)|with|any|or|out|on|at|anytime)\b|\W*$)|(?:call|text|ping) if\b|(?:find|catch|reach) (?:me|us) (?:at|on|in|by|if|with)|(?:be )?reached|(?:give|shoot|drop) me an?|shout|holler|yell|speak up|get in touch|stop by|come by|come find me|let me know|lmk|say so|around|here|available|at my desk|(?:any )?{_TROUBLE}|if|should|in case|when|whenever|my (?:door|cell|phone))\b",
    "question questions concern concerns problem problems issue issues trouble unclear confusing odd amiss stuck lost confused unsure doubt cell assistant secretary cellphone mobile phone landline number door hesitate shout holler reach reached snag snags hiccups strange weird missing wrong looks",
    f"{TIME} me it that there call ring text ping email e-mail reach contact message buzz find catch ask tell give shoot drop line note yell speak up get touch stop come let know lmk say feel free do don't not happy glad can available desk office home work direct extension ext anything something anytime time wrong off looks look seems sounds isn't doesn't does make sense comes clear need needs run into hit should case when whenever over else more further opening files file arise arises out have open away hand anyone under via after find can't assistant secretary slack teams house be could after",
)
# "Happy to discuss.", "Let me know if I can help."
HELP = _kind(
    r"(?:i'm |i am |always |more than )*(?:happy|glad) to (?:discuss|talk|chat|explain|clarify|answer|jump on a call)|(?:let me know|lmk|tell me|shout|holler) (?:if|how) (?:i can (?:be |do )?|there's anything|there is anything|you need (?:anything|me|help|a hand))",
    "discuss talk chat explain clarify help anything answer assist need",
    f"{TIME} let me know lmk tell shout holler happy glad more than can do there there's there'd anytime else from end hand it this through over call phone questions question further jump how out always",
)
# "I'm in court most of the morning.", "I was in Denver on Monday and only just caught up.", "My daughter's recital is tonight"
KIN = r"my (?:\w+ )?(?:daughter|son|kids?|children|wife|husband|mother|father|mom|dad|parents|sister|brother|dog|cat|babysitter|nanny|twins|grand\w+|niece|nephew|in-laws|family|partner|toddler|baby|car|basement|internet|laptop|flight|train|plane)(?:'s|s')?\b"
SLOW = r"\b(?:bear with|slow|excuse|forgive|hard to reach|offline|out of pocket|catching up|late to)\b"
_OUT = (
    r"(?:court|trial|depositions?|depos?|mediations?|meetings|and out|transit|the (?:air|car)|(?:a|an|another|back) )"
)
HER = _kind(
    rf"{KIN}|the (?:power|internet|wifi|printer|copier|fire alarm)\b|(?:i'm )?(?:about to|heading|walking) (?:walk |go |step |head |back )?(?:into|to|out)\b|i(?:'m| am|'ll be| will be| was|'ve been| have been| leave| fly| drive| head| board| spent| lost| can't| cannot| won't| may be| might be| just| only)\b|i have (?:jury duty|(?:back-to-back|a two-hour|endless) )|i have an? (?:dent|doct|vet|hair|plane|train|flight|appointment)|i have (?:an? |back-to-back )?(?:\w+ )?(?:hearings?|depositions?|depos?|meetings?|calls?|mediation|trial|conference)\b(?=.*{SLOW})|(?:we're|we are|we'll be) (?:all )?(?:in|at|out|traveling|travelling|driving|flying|stuck)\b|(?:only |just |finally )*(?:landed|walked|caught|catching)\b|(?:just|only) (?:got|back)\b|back (?:in|at|from|home|online|now)\b"
    rf"|(?:stuck|tied up) (?:in|at|on)|in {_OUT}|on (?:a|the|my) (?:plane|train|flight|road|bus|ferry|way)\b|at (?:the (?:airport|dentist|doctor|hospital|courthouse|dmv|vet)|home)\b|out of (?:the )?(?:office|town|pocket)|traveling|travelling|flying|boarding|driving|working (?:from|remotely)|writing|typing|dictating|offline|bear with me|slow (?:on|to)|hard to reach|reachable|will be (?:slow|offline|away|out|back)\b",
    "court traffic jury power internet wifi laptop phone printer trial depositions deposition depos depo mediation mediations meeting meetings conference conferences calls call hearing hearings cle seminar training arbitration chambers transit car air plane train flight road bus ferry airport courthouse home office hospital dentist dentist's doctor doctor's vet vet's dmv gate beach hotel station traveling travelling driving flying boarding landing commuting remotely offline sick weather vacation leave pto holiday country town unavailable unreachable slammed swamped underwater buried away landed out off back recital birthday game soccer baseball practice concert graduation play wedding school appointment checkup surgery party anniversary haircut gym yoga funeral rehearsal tournament show fever flu cold flooded slow slower behind caught catching reachable bearing typos brevity email signal wifi spotty",
    f"{TIME} up stuck tied between getting get got going having running work working writing typing dictating spent lost leaving heading fly drive board way back-to-back all-day another downtown have her his their she he dinner starts begins access limited no patchy hard harder respond responding reply replying can't cannot won't not take answer check checking messages mail everything finally broke down came one about due which means there desk phone be prep duty light red alarm copier fire third coffee step went die died dead into cruise drill taking than two-hour in-laws' gone e-mail emails town pocket reach grid afraid if want wants talk discuss chat over through",
)

_NICE = "bearable tolerable kind kinder gentle easy okay ok great good nice wonderful lovely terrific pleasant restful safe fun fantastic relaxing quiet productive fabulous beautiful better peaceful happy merry long warm"
_FEASTS = "thanksgiving christmas easter passover hanukkah halloween fourth july new year memorial labor mother's father's valentine's holiday holidays weekend spring summer"
# "Happy Monday!", "Hope all is well.", "Have a great weekend.", "Stay warm out there.", "See you at the lunch on Thursday."
_HAPPY = _kind(
    r"happy (?!to\b|with\b|for\b|that\b|about\b|as\b)|merry\b|tgif",
    f"{_FEASTS} monday tuesday wednesday thursday friday saturday sunday hump birthday anniversary tgif",
    f"{TIME} {_NICE} almost eve there",
)
_HOPE = _kind(
    r"hope\b|hoping\b|i hope\b|(?:i )?trust (?:you|all)|have an?\b|enjoy\b|safe travels|stay |see you\b|welcome back|(?:i'm |i am )?looking forward to (?:the|our|seeing)|(?:talk|speak|chat|more)(?: (?:to|with) you)?(?: again)? (?:soon|later|tomorrow|tonight|then|next|on|mon|tue|wed|thu|fri)",
    f"{_FEASTS} bearable tolerable kinder gentler treated treating survived well trip travels warm dry healthy mine feeling talk speak chat lunch party picnic retreat soon vacation evening start week day kindly game break",
    f"{TIME} {_NICE} hope hoping have had having enjoy enjoyed enjoying finds things going off treating kind what out getting ahead back welcome stay see he families family kids who been keeping survived trust yours everything dinner drinks note around there than soon more looking forward seeing",
)  # fmt: skip
# "The weather here is awful.", "It's snowing again.", "What a week.", "Can you believe it is already March?", "Go Giants!"
_WEATHER = _kind(
    r"(?:the|this|our|what|it is|it's|it has been|what an?)\b(?=.*\b(?:weather|snow\w*|rain\w*|pouring|heat|traffic|storm|freezing|boiling|zoo|madhouse|circus|hectic|crazy|commute|humidity)\b)|what an? (?:\w+ )?(?:day|week|month|morning|year)\b|(?:long|crazy|busy|wild|rough|hectic) (?:day|week|month|morning|afternoon)\b|can you believe",
    "weather snow snowing rain raining pouring heat traffic storm freezing boiling zoo madhouse circus hectic crazy commute humidity day week month morning afternoon year believe",
    f"{TIME} {_NICE} it that what awful terrible dreadful brutal miserable horrible unreal insane outside over out busy wild rough finally such not nightmare mess been there january february march april may june july august september october november december something it's getting cold hot can",
)
_TEAM = _kind(r"go (?-i:[A-Z])\w+!+\W*$", "go", "giants niners warriors cubs bears rockies broncos bruins sox yankees mets dodgers lakers team")  # fmt: skip
# "Sorry to be a pest.", "Sorry for all the typos, typing with one hand.", "I know you're all swamped.", "Quick one."
_COURTESY = _kind(
    r"(?:i'm |i am |my |so |very |many |really |a thousand )*(?:sorry|apologies|i apologi[sz]e|excuse|forgive|pardon)\b|i owe you|(?:i )?(?:couldn't|could not) do it without|(?:i )?(?:really )?appreciate (?:all|everything|your patience)|a? ?quick (?:one|note)\W*$|typing|(?:i'm )?on my phone|thanks? (?:you )?(?:again |so much |all )*for (?:bearing|putting up|your patience|the help (?:last|on the (?:last|other)))",
    "radio silence touch missed pest pain bother bothering nag pester bug typos typo email e-mail emails brevity notice intrusion ramble rambling novel pile spelling handwriting swamped busy slammed buried stretched hectic without quick owe everything patience bearing putting help phone hand thumbs",
    f"{TIME} me it this that sorry apologies apologize apologise excuse forgive pardon short brief messy thousand many keep know realize owe big beer coffee do did couldn't could not appreciate thanks thank typing writing up being so patient hard crazy bad time yours everyone's delay other bothering piling one note call have been since out your",
)
# "Sorry to do this at the end of the day.", "Sorry to spring this on you so late on a Friday."
_LATE = _kind(
    r"(?!.*(?<!on a )\b(?:mon|tues|wednes|thurs|fri)day\b)(?:i'm |i am |so |very |really )*(?:sorry|apologies|i (?:hate|know i)) (?:to|for) (?:do|doing|spring\w*|dump\w*|drop\w*|throw\w*|land\w*|send\w*|ask\w*|rush\w*|pile|piling|hit\w*|the|such)\b",
    "sorry apologies hate",
    f"{TIME} this that it you do doing spring springing dump dumping drop dropping throw throwing land landing send sending ask asking rush rushing pile piling hit hitting such short notice last-minute rush squeeze late end at before long holiday lap laps plate plates you're everyone out nowhere blue hour here way things",
)
# "I know you're all swamped.", "I realize it's late on a Friday."
_KNOWN = _kind(
    r"i (?:know|realize|realise|understand|appreciate)(?: that)? (?:you|it|it's|this|everyone|everybody|things)\b",
    "late last swamped busy slammed buried stretched hectic crazy lot much plate hard rough",
    f"{TIME} know realize realise understand appreciate that it this bad time there right have both being everyone's things",
)
# "No need to acknowledge.", "Don't bother replying."; what says that nothing is to be done at all is read by others
_NO_ANSWER = _kind(
    r"(?:there is |there's )?no (?:need|reason|rush) (?:to|on|for)|you don't (?:need|have)|(?:please )?(?:don't|do not) (?:bother|feel obliged)",
    "acknowledge acknowledging reply replying respond responding answer answering thank",
    "no need reason rush don't do not have feel obliged bother me this it receipt note email e-mail message there",
)
# "No need to reply.": beside what asks for work; else it says that nothing is to be done
NO_REPLY = _kind(r"no", "reply", "")
KINDS = (_OFFER, HELP, _HAPPY, _HOPE, _WEATHER, _TEAM, _COURTESY, _LATE, _KNOWN, _NO_ANSWER)
