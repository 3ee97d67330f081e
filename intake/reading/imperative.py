# ruff: noqa: E501  a pattern reads best on one line
"""An order whatever its verb: "Paginate the record.", "Boil the transcripts down to two pages.", "Tidy up our folder".

Verbs are an open class, what else may stand at the begin of a sentence is a closed one: a first word that is none of those,
with a thing behind it that has an article or an owner, is an order.
"""

from intake import patterns as re

# what stands first and is no order: small words, auxiliaries, what was done, what is felt, courtesies
_SAID = (
    "a about above across after again against all almost along already also although always am an and another any anyone anything apparently are around as"
    " at away back barely because been before behind being below beneath beside besides better between beyond both briefly but by can could curiously"
    " despite did do does done down during each earlier either else enough even eventually every everybody everyone everything except far few finally first"
    " for from further generally given had happily hardly has have having he hence her here his how however i if in including incidentally inside instead"
    " into is it its just last lastly late later least less lest likely likewise many may maybe me meanwhile might mine more moreover most mostly much must"
    " my near nearly neither never nevertheless next no nobody none nor not nothing now of off often on once one only onto opposite or other otherwise our"
    " ours out outside over own past per perhaps plus presumably probably quite rarely rather re really regarding same second several shall she should since"
    " so some somebody someone something sometimes soon still such surely than that the their theirs them then there therefore these they this those though"
    " three through throughout thus till to today together tomorrow tonight too toward towards twice two under unless unlike until up upon us usually versus"
    " very via was we were what whatever when whenever where whereas wherever whether which whichever while who whoever whole whom whose why will with"
    " within without worse would yesterday yet you your yours became began bought broke brought built came caught chose drew drove fell felt found gave got"
    " grew heard held kept knew laid left lost made meant met paid ran said sat saw sent shook showed shut slept sold spent spoke stood stuck swore taught"
    " thought threw told took understood went woke won wore wrote admire appreciate beat believe bet bless blame congratulate consider disregard enjoy"
    " excuse expect fear figures forget forgive greet guess hate hear hope hug ignore imagine judge keep kiss know leave let like love mind miss notice"
    " pardon pass picture pity pray raise recall regret remember respect save see seems sounds skip suppose suspect tell thank thanks think toast trust"
    " understand wait want watch welcome wish wonder worry yes okay ok sorry please congrats happy merry good great fine nice hi hello dear hey morning hold"
    " stop cancel drop resume postpone call meet join come go be stay take use turn monday tuesday wednesday thursday friday saturday sunday mon tue tues"
    " wed weds thu thurs fri sun noon midnight january february march april june july august september october november december four five six seven eight"
    " nine ten eleven twelve"
)
_NO_VERB = "|".join(_SAID.split())
_FIRST = rf"(?!(?:{_NO_VERB})\b)(?![a-z]+(?:ed|ing|ly|ness|ment|tion|ous|ful|able|ible|ish|ic|al|ity|ance|ence|self)\b)(?![a-z]*[^sui\W]s\b)[a-z]{{3,}}(?:-[a-z]+)?"
_LED = r"^\W*(?:(?:and|so|then|also|next|first|second|finally|please|pls|kindly|just|now|meanwhile|(?:as|like) (?:[\w']+ ){0,3}?[\w']+(?=,)|(?-i:[A-Z])\w+(?=,)),?\s+)*"
_THING = r"(?:the|our|my|his|her|their|its|these|those|this|that|all|every|each|both|an?|any|whatever)\s+(?!(?:way|same|more|less|sooner|better|most|best|worst|rest|only|very|one|day|time|week|weekend|fact|point|thing|other)\b)[\w'’&.-]+"
_ANY_ORDER = re.compile(rf"{_LED}{_FIRST}\s+(?:(?:me|us)\s+)?(?:(?:out|up|down|off|over|through|together|back|apart|into|in|on|together|around|away)\s+)?{_THING}", re.I)  # fmt: skip
_ENDS_ASKING = re.compile(r"\?\s*$")
_VERB_BEHIND = re.compile(r"\b(?:is|are|was|were|has|have|had|will|would|did|does|do|came|went|got|says?|said|wants?|needs?|asks?|asked|called|filed|served|sent|moved|settled|agreed|ruled|granted|denied)\b", re.I)  # fmt: skip


def orders(sentence: str) -> bool:
    """Whether it begins with a verb in the imperative and a thing, and says nothing else: "Box up the exhibits." """
    found = _ANY_ORDER.match(sentence)
    if not found or _ENDS_ASKING.search(sentence):
        return False
    rest = re.split(
        r"[,;:(]|\b(?:that|which|who|where|when|if|so|because|before|after|once|until|as|and)\b",
        sentence[found.end() :],
    )[0]
    return not _VERB_BEHIND.search(rest)
