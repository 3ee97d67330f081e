# ruff: noqa: E501  a pattern reads best on one line
"""What a writer says beside the work, in sentences of its own: an offer to be called, where she is, small talk, a courtesy.

Such a sentence is set aside before anybody reads acts, names or dates: "Reach me on my cell if anything is unclear" is no
correction, and the day of "My daughter's recital is tonight" none of the work. A clause is of a kind where it begins as
those do, has one of the kind's own words, and no word that stands in none of its lists; a sentence goes where all its
clauses are such. So "I'm in court tomorrow, so I need it tonight" and "Call me before you file" stay.
"""

import re as literal
from dataclasses import dataclass

from intake import patterns as re
from intake.reading.asks import asks
from intake.reading.no_action import NO_ACTION
from intake.reading.titles import sentences

_LONGEST = 160  # characters of such a sentence


@dataclass(frozen=True, slots=True)
class _Kind:
    begins: literal.Pattern[str]
    own: frozenset[str]  # one of these must stand in it
    beside: frozenset[str]  # all other words are of these

    def holds(self, clause: str, words: list[str]) -> bool:
        if not all(one in self.own or one in self.beside for one in words) or self.own.isdisjoint(words):
            return False
        return self.begins.match(clause) is not None


_LEAD = r"\W*(?:(?:also|and|but|so|then|oh|well|anyway|btw|fyi|p\.?s\.?|by the way|as always|as ever|again|otherwise|just|sorry|please|pls|heads[- ]up|of course|as usual|hi|hello|hey|good (?:morning|afternoon|evening)|morning|all|everyone|team)\b[,:;.! –—-]*)*"
_GLUE = "a an the of to and or but so in on at for with from by as is are was were be been am i my i'm i'll i've we we're we've us you your you're you've it's here all any everyone everybody team folks guys just only also still too very really quite bit little again please pls then if will may might has had fyi btw ps oh well anyway always ever usual sorry hi hello hey good s heads"  # fmt: skip
_TIME = "# today tonight tomorrow yesterday this morning mornings afternoon afternoons evening evenings night nights noon lunch lunchtime day days week weeks weekend month now moment until till through since around rest most half whole entire much next last late later early soon shortly monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun hour hours minute minutes a p m am pm two three four five six seven eight nine ten few couple already long currently o'clock every"  # fmt: skip


def _kind(begins: str, own: str, beside: str) -> _Kind:
    return _Kind(
        literal.compile(rf"{_LEAD}(?:{begins})", literal.I),
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
    f"{_TIME} me it that there call ring text ping email e-mail reach contact message buzz find catch ask tell give shoot drop line note yell speak up get touch stop come let know lmk say feel free do don't not happy glad can available desk office home work direct extension ext anything something anytime time wrong off looks look seems sounds isn't doesn't does make sense comes clear need needs run into hit should case when whenever over else more further opening files file arise arises out have open away hand anyone under via after find can't assistant secretary slack teams house be could after",
)
# "Happy to discuss.", "Let me know if I can help."
_HELP = _kind(
    r"(?:i'm |i am |always |more than )*(?:happy|glad) to (?:discuss|talk|chat|explain|clarify|answer|jump on a call)|(?:let me know|lmk|tell me|shout|holler) (?:if|how) (?:i can (?:be |do )?|there's anything|there is anything|you need (?:anything|me|help|a hand))",
    "discuss talk chat explain clarify help anything answer assist need",
    f"{_TIME} let me know lmk tell shout holler happy glad more than can do there there's there'd anytime else from end hand it this through over call phone questions question further jump how out always",
)
# "I'm in court most of the morning.", "I was in Denver on Monday and only just caught up.", "My daughter's recital is tonight"
_KIN = r"my (?:\w+ )?(?:daughter|son|kids?|children|wife|husband|mother|father|mom|dad|parents|sister|brother|dog|cat|babysitter|nanny|twins|grand\w+|niece|nephew|in-laws|family|partner|toddler|baby|car|basement|internet|laptop|flight|train|plane)(?:'s|s')?\b"
_SLOW = r"\b(?:bear with|slow|excuse|forgive|hard to reach|offline|out of pocket|catching up|late to)\b"
_OUT = (
    r"(?:court|trial|depositions?|depos?|mediations?|meetings|and out|transit|the (?:air|car)|(?:a|an|another|back) )"
)
_HER = _kind(
    rf"{_KIN}|the (?:power|internet|wifi|printer|copier|fire alarm)\b|(?:i'm )?(?:about to|heading|walking) (?:walk |go |step |head |back )?(?:into|to|out)\b|i(?:'m| am|'ll be| will be| was|'ve been| have been| leave| fly| drive| head| board| spent| lost| can't| cannot| won't| may be| might be| just| only)\b|i have (?:jury duty|(?:back-to-back|a two-hour|endless) )|i have an? (?:dent|doct|vet|hair|plane|train|flight|appointment)|i have (?:an? |back-to-back )?(?:\w+ )?(?:hearings?|depositions?|depos?|meetings?|calls?|mediation|trial|conference)\b(?=.*{_SLOW})|(?:we're|we are|we'll be) (?:all )?(?:in|at|out|traveling|travelling|driving|flying|stuck)\b|(?:only |just |finally )*(?:landed|walked|caught|catching)\b|(?:just|only) (?:got|back)\b|back (?:in|at|from|home|online|now)\b"
    rf"|(?:stuck|tied up) (?:in|at|on)|in {_OUT}|on (?:a|the|my) (?:plane|train|flight|road|bus|ferry|way)\b|at (?:the (?:airport|dentist|doctor|hospital|courthouse|dmv|vet)|home)\b|out of (?:the )?(?:office|town|pocket)|traveling|travelling|flying|boarding|driving|working (?:from|remotely)|writing|typing|dictating|offline|bear with me|slow (?:on|to)|hard to reach|reachable|will be (?:slow|offline|away|out|back)\b",
    "court traffic jury power internet wifi laptop phone printer trial depositions deposition depos depo mediation mediations meeting meetings conference conferences calls call hearing hearings cle seminar training arbitration chambers transit car air plane train flight road bus ferry airport courthouse home office hospital dentist doctor vet dmv gate beach hotel station traveling travelling driving flying boarding landing commuting remotely offline sick weather vacation leave pto holiday country town unavailable unreachable slammed swamped underwater buried away landed out off back recital birthday game soccer baseball practice concert graduation play wedding school appointment checkup surgery party anniversary haircut gym yoga funeral rehearsal tournament show fever flu cold flooded slow slower behind caught catching reachable bearing typos brevity email signal wifi spotty",
    f"{_TIME} up stuck tied between getting get got going having running work working writing typing dictating spent lost leaving heading fly drive board way back-to-back all-day another downtown have her his their she he dinner starts begins access limited no patchy hard harder respond responding reply replying can't cannot won't not take answer check checking messages mail everything finally broke down came one about due which means there desk phone be prep duty light red alarm copier fire third coffee step went die died dead into cruise drill taking than two-hour in-laws' gone e-mail emails town pocket reach grid afraid if want wants talk discuss chat over through",
)
# "The client is on vacation until the 20th.", "Judge Ortiz is out this week."
_THEIRS = literal.compile(r"\W*(?:fyi|btw|heads[- ]up|note that|also|and|but|so)?[,: ]*(?:(?:the |our |their |his |her )?(?:client|judge|clerk|mediator|expert|witness|opposing counsel|other side|adjuster|court reporter|insurer|husband|wife|lawyer)|(?:mr|ms|mrs|dr|judge)\.? [A-Z]\w+)(?:'s|,? (?:is|are|was|were|will be|has been|'ll be)) (?=(?:still |currently |also |already |now |both )*(?:out|away|on (?:vacation|leave|holiday|a cruise|pto)|traveling|travelling|abroad|sick|unavailable|unreachable|back|off|overseas)\b)", literal.I)  # fmt: skip
# ... which speaks of her own even where others' whereabouts are news for the desk
_PRIVATE = literal.compile(rf"\b{_KIN}|^\W*the (?:power|internet|wifi|printer|copier|fire alarm)\b|\b(?:caught up|catching up|i was|i've been|i spent|just (?:landed|got))\b|^\W*(?:so )?i(?:'ll| will| may| might) be slow\b|^\W*(?:slow|bear with)", literal.I)  # fmt: skip
# The days of what she does in the case may be those of the work: "I'm in depositions on Thursday"
_CASE = frozenset("court trial depositions deposition depos depo hearing hearings mediation mediations meeting meetings conference arbitration".split())  # noqa: SIM905  # fmt: skip
_NOT_OF_WORK = literal.compile(rf"\b(?:i was|been|spent|lost)\b|{_SLOW}", literal.I)
_WEEKDAY = literal.compile(r"(?:mon|tues?|wed|wednes|thu|thurs?|fri|satur|sun)(?:day)?|\d{1,2}(?:/|st|nd|rd|th).*|tomorrow|next")  # fmt: skip
_ITS = literal.compile(_KIN, literal.I)
_PLACE = literal.compile(r"\b(in|to|from|at|through|near) [A-Z][a-z]+(?: [A-Z][a-z]+)?")
_OF_WORK = literal.compile(r"\bso (?!i\b|i'|bear|slow|excuse|forgive|just|only|be\b|sorry|no\b|will)|\bplease (?!bear|excuse|forgive)|(?<!writing )(?<!typing )(?<!sending )(?<!dictating )\b(?:this|back to|take) (?!morning|afternoon|evening|week|month|weekend|mon|tue|wed|thu|fri|sat|sun|court|work|town|calls|the office|my desk|on\b)")  # fmt: skip

_NICE = "bearable tolerable kind kinder gentle easy okay ok great good nice wonderful lovely terrific pleasant restful safe fun fantastic relaxing quiet productive fabulous beautiful better peaceful happy merry long warm"
_FEASTS = "thanksgiving christmas easter passover hanukkah halloween fourth july new year memorial labor mother's father's valentine's holiday holidays weekend spring summer"
# "Happy Monday!", "Hope all is well.", "Have a great weekend.", "Stay warm out there.", "See you at the lunch on Thursday."
_WISH = _kind(
    r"happy (?!to\b|with\b|for\b|that\b|about\b|as\b)|merry\b|tgif",
    f"{_FEASTS} monday tuesday wednesday thursday friday saturday sunday hump birthday anniversary tgif",
    f"{_TIME} {_NICE} almost eve there",
), _kind(
    r"hope\b|hoping\b|i hope\b|(?:i )?trust (?:you|all)|have an?\b|enjoy\b|safe travels|stay |see you\b|welcome back|(?:i'm |i am )?looking forward to (?:the|our|seeing)|(?:talk|speak|chat|more)(?: (?:to|with) you)?(?: again)? (?:soon|later|tomorrow|tonight|then|next|on|mon|tue|wed|thu|fri)",
    f"{_FEASTS} bearable tolerable kinder gentler treated treating survived well trip travels warm dry healthy mine feeling talk speak chat lunch party picnic retreat soon vacation evening start week day kindly game break",
    f"{_TIME} {_NICE} hope hoping have had having enjoy enjoyed enjoying finds things going off treating kind what out getting ahead back welcome stay see he families family kids who been keeping survived trust yours everything dinner drinks note around there than soon more looking forward seeing",
)  # fmt: skip
# "The weather here is awful.", "It's snowing again.", "What a week.", "Can you believe it is already March?", "Go Giants!"
_TALK = _kind(
    r"(?:the|this|our|what|it is|it's|it has been|what an?)\b(?=.*\b(?:weather|snow\w*|rain\w*|pouring|heat|traffic|storm|freezing|boiling|zoo|madhouse|circus|hectic|crazy|commute|humidity)\b)|what an? (?:\w+ )?(?:day|week|month|morning|year)\b|(?:long|crazy|busy|wild|rough|hectic) (?:day|week|month|morning|afternoon)\b|can you believe",
    "weather snow snowing rain raining pouring heat traffic storm freezing boiling zoo madhouse circus hectic crazy commute humidity day week month morning afternoon year believe",
    f"{_TIME} {_NICE} it that what awful terrible dreadful brutal miserable horrible unreal insane outside over out busy wild rough finally such not nightmare mess been there january february march april may june july august september october november december something it's getting cold hot can",
), _kind(r"go (?-i:[A-Z])\w+!+\W*$", "go", "giants niners warriors cubs bears rockies broncos bruins sox yankees mets dodgers lakers team")  # fmt: skip
# "Sorry to be a pest.", "Sorry for all the typos, typing with one hand.", "I know you're all swamped.", "Quick one."
_COURTESY = _kind(
    r"(?:i'm |i am |my |so |very |many |really |a thousand )*(?:sorry|apologies|i apologi[sz]e|excuse|forgive|pardon)\b|i owe you|(?:i )?(?:couldn't|could not) do it without|(?:i )?(?:really )?appreciate (?:all|everything|your patience)|a? ?quick (?:one|note)\W*$|typing|(?:i'm )?on my phone|thanks? (?:you )?(?:again |so much |all )*for (?:bearing|putting up|your patience|the help (?:last|on the (?:last|other)))",
    "radio silence touch missed pest pain bother bothering nag pester bug typos typo email e-mail emails brevity notice intrusion ramble rambling novel pile spelling handwriting swamped busy slammed buried stretched hectic without quick owe everything patience bearing putting help phone hand thumbs",
    f"{_TIME} me it this that sorry apologies apologize apologise excuse forgive pardon short brief messy thousand many keep know realize owe big beer coffee do did couldn't could not appreciate thanks thank typing writing up being so patient hard crazy bad time yours everyone's delay other bothering piling one note call have been since out your",
)
# "Sorry to do this at the end of the day.", "Sorry to spring this on you so late on a Friday."
_LATE = _kind(
    r"(?!.*(?<!on a )\b(?:mon|tues|wednes|thurs|fri)day\b)(?:i'm |i am |so |very |really )*(?:sorry|apologies|i (?:hate|know i)) (?:to|for) (?:do|doing|spring\w*|dump\w*|drop\w*|throw\w*|land\w*|send\w*|ask\w*|rush\w*|pile|piling|hit\w*|the|such)\b",
    "sorry apologies hate",
    f"{_TIME} this that it you do doing spring springing dump dumping drop dropping throw throwing land landing send sending ask asking rush rushing pile piling hit hitting such short notice last-minute rush squeeze late end at before long holiday lap laps plate plates you're everyone out nowhere blue hour here way things",
)
# "I know you're all swamped.", "I realize it's late on a Friday."
_KNOWN = _kind(
    r"i (?:know|realize|realise|understand|appreciate)(?: that)? (?:you|it|it's|this|everyone|everybody|things)\b",
    "late last swamped busy slammed buried stretched hectic crazy lot much plate hard rough",
    f"{_TIME} know realize realise understand appreciate that it this bad time there right have both being everyone's things",
)
# "No need to acknowledge.", "Don't bother replying."; what says that nothing is to be done at all is read by others
_NO_ANSWER = _kind(
    r"(?:there is |there's )?no (?:need|reason|rush) (?:to|on|for)|you don't (?:need|have)|(?:please )?(?:don't|do not) (?:bother|feel obliged)",
    "acknowledge acknowledging reply replying respond responding answer answering thank",
    "no need reason rush don't do not have feel obliged bother me this it receipt note email e-mail message there",
)
# "No need to reply.": beside what asks for work; else it says that nothing is to be done
_NO_REPLY = _kind(r"no", "reply", "")
_SAYS_NO_REPLY = literal.compile(r"\W*(?:there(?:'s| is) )?no (?:need to (?:reply|respond|write back)(?: to (?:this|me|this e-?mail|the e-?mail))?|(?:reply|response|answer)(?: is)? (?:needed|necessary|required|expected)),?(?: (?:thanks|thank you|just do it|to this))?\W*", literal.I)  # fmt: skip
_POINTS = frozenset("# today tonight tomorrow noon monday tuesday wednesday thursday friday mon tue tues wed thu thurs fri eod cob".split())  # noqa: SIM905  # fmt: skip
_WHEN = frozenset(
    f"{_TIME} by at on the of end latest please pls thanks is fine would will do be great eod cob sharp or and".split()
)
_FIELD = re.compile(r"^\s*(?:task|assignment|request|due|deadline)\s*:", re.I | re.M)

_OF_ALL = (_OFFER, _HELP, *_WISH, *_TALK, _COURTESY, _LATE, _KNOWN, _NO_ANSWER)
_ALL = frozenset().union(*(one.own | one.beside for one in (*_OF_ALL, _HER)))
_NAMES = 3  # words that stand in no list, such as names, of a sentence that is looked at


# What leans on where she is, before it or behind it: "Need it before I leave", "while I'm away"; and behind it: "before then"
_LEANS = re.compile(r"\b(?:before (?:i|my|we)|after (?:i|my)|until (?:i|he|she|they)\b|while (?:i|he|she|they)\b|when (?:i(?:'m (?:back|out|away|gone|in|on|there|home)| am (?:back|out|away|gone|in|on|there|home)| get| return| land)|he|she|they)\b|once i|on my return|in my (?:absence|place)|for the (?:flight|plane|trip|drive|train|ride|road)|on the (?:flight|plane|train|way|road)|(?:take|bring|carry) (?:it|them|this|that) with me|cover(?:s|ing)? for me)\b", re.I)  # fmt: skip
_LEANS_BACK = re.compile(r"\b(?:then|that day|the same day|(?:before|after|until|for|during|ahead of|beyond) (?:that|it)|in time|in between|(?<!hear )(?<!see )that (?:morning|afternoon|evening|week|night|time)|in the meantime|meanwhile|from there)\b", re.I)  # fmt: skip
_CUT = literal.compile(r",\s*|\s+[-–—]+\s+|\s+(?:and|so|but)\s+(?=i\b|i'|will|only|just|slow|bear|then|am\b|was\b|have\b)", literal.I)  # fmt: skip
_COMMAS = literal.compile(r",\s*|\s+[-–—]+\s+")
_JOINTS = literal.compile(r",\s*|\s+[-–—]+\s+|\s+(?:and|but|so)\s+")
_CALLED = literal.compile(
    r",? (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?:(?<=, )[A-Z][a-z]+(?=[.!]*$)|(?<=my assistant )[A-Z][a-z]+|(?<=my secretary )[A-Z][a-z]+)"
)
_PHONE = literal.compile(r"(?:\+?1[ .-])?\(?\b\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b|\b\d{3}[.-]\d{4}\b")
_WORD = literal.compile(r"[a-z][a-z'-]*|\d\S*")
_ANYTHING = literal.compile("\\w|[\u2600-\u27bf\U0001f300-\U0001faff]")
_FACE = literal.compile("[\u2600-\u27bf\U0001f300-\U0001faff]")
_NAME = re.compile(r"\W*(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|morning|thanks|best|regards)\b[\s,!.]*)*(?:(?!(?:Yes|Yep|Yeah|Yup|Ok|Okay|OK|No|Nope|Sure|Fine|Agreed|Approved|Good|Both|Neither|Either|Correct|Right|Done|Go|Please|Mon|Tue|Wed|Thu|Fri|The|My|It|First|Second|Later)[a-z]*\b)[A-Z][\w.]*\W*){0,4}")  # fmt: skip


def without_pleasantries(text: str, paralegal: bool = False) -> tuple[str, tuple[str, ...]]:
    """The text without such sentences, and these; all of it where it says nothing else. Where a paralegal is, is news for
    the desk: of that only what is her own affair is set aside."""
    found = [(one, kind) for one in sentences(text) if len(one) <= _LONGEST and (kind := _kind_of(one, paralegal))]
    rest = _without(text, [one for one, _ in found])
    where = any(kind is _HER for _, kind in found)
    if where and (
        _leans(text, rest, next(one for one, kind in found if kind is _HER))
        or (_NAME.fullmatch(rest) and not _FACE.search(rest))
    ):
        found = [one for one in found if one[1] is not _HER]
        rest = _without(text, [one for one, _ in found])
    if any(kind is _NO_REPLY for _, kind in found) and not (_FIELD.search(rest) or any(map(asks, sentences(rest)))):
        found = [one for one in found if one[1] is not _NO_REPLY]
        rest = _without(text, [one for one, _ in found])
    return (rest, tuple(one for one, _ in found)) if found and _ANYTHING.search(rest) else (text, ())


def _leans(text: str, rest: str, sentence: str) -> bool:
    return bool(_LEANS.search(rest) or _LEANS_BACK.search(text[text.index(sentence) + len(sentence) :]))


def _kind_of(sentence: str, paralegal: bool) -> _Kind | None:
    """The kind of its last clause where every clause is of some kind."""
    if _SAYS_NO_REPLY.fullmatch(sentence):
        return _NO_REPLY
    if sentence.endswith("?") and not sentence.lower().startswith("can you believe"):
        return None
    found = _of_clause(sentence, paralegal) or _of_clauses(sentence, paralegal)
    if found and any(map(_is_time, (_COMMAS if found is _HER else _JOINTS).split(sentence)[1:])):
        return None  # "Sorry to rush you, noon tomorrow."
    return None if found and NO_ACTION.search(sentence) else found


def _is_time(clause: str) -> bool:
    words = _said(clause)
    return not _POINTS.isdisjoint(words) and all(one in _WHEN for one in words)


def _of_clauses(sentence: str, paralegal: bool) -> _Kind | None:
    first: _Kind | None = None
    for one in _CUT.split(sentence):
        if _ANYTHING.search(one):
            found = _of_clause(one, paralegal)
            if found is None or one == sentence:
                return None
            first = _HER if _HER in (first, found) else found
    return first


def _of_clause(clause: str, paralegal: bool) -> _Kind | None:
    words = _said(clause)
    strange = [one for one in words if one not in _ALL]
    if len(strange) > _NAMES:
        return None
    if "," in clause or "my" in words:
        clause = _CALLED.sub("", clause)
        words = _said(clause)
        strange = [one for one in words if one not in _ALL]
    for kind in () if strange else _OF_ALL:
        if kind.holds(clause, words) and not (paralegal and (kind is _HELP or "more" in words)):
            return kind
    if sum(one not in _HER.beside and one not in _HER.own for one in words) > _NAMES:
        return None
    return _HER if _is_hers(_THEIRS.sub("I'm ", clause), paralegal) else None


def _is_hers(clause: str, paralegal: bool) -> bool:
    bare = _ITS.sub("my", _PLACE.sub(r"\1 home", clause))
    words = _said(bare)
    words = [one for one in words if one not in ("bear", "me")] if "bear" in words else words
    if len(words) < 3 or not _HER.holds(clause, words) or _OF_WORK.search(bare.lower()):
        return False
    if paralegal and not _PRIVATE.search(clause):
        return False
    dated = not _CASE.isdisjoint(words) and any(_WEEKDAY.fullmatch(one) for one in words)
    return not dated or bool(_NOT_OF_WORK.search(clause))


def _said(clause: str) -> list[str]:
    """Its words in small letters; a figure as "#", but not where it is a date."""
    clause = clause.lower()
    found = _WORD.findall(_PHONE.sub("number", clause) if any(map(str.isdigit, clause)) else clause)
    return ["#" if one[0].isdigit() and "/" not in one else one.strip("'-") for one in found]


def _without(text: str, said: list[str]) -> str:
    """Cut out, and with each the line or the space that is left of it; what stands beside a semicolon stays."""
    at = 0
    for one in said:
        start = text.find(one, at)
        end = start + len(one)
        left, right = text[:start].rstrip(" \t"), text[end:].lstrip(" \t")
        if start < 0 or left.endswith(";") or right.startswith(";"):
            continue
        if not left or left.endswith("\n"):
            right = right.lstrip("\n") if not left or left.endswith("\n\n") else right.removeprefix("\n")
            text, at = left + right, len(left)
        else:
            text, at = left + ("" if not right or right.startswith("\n") else " ") + right, len(left)
    return text.strip("\n") if said else text
