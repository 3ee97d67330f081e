# ruff: noqa: E501  a pattern reads best on one line
"""Clauses that tell what somebody does, or what day it is: a time in them is no wish for the work.

"I have a call with her Thursday at 11", "it goes out the door at 5", "we exchange next week", "as Monday is Labor Day".
"I need it Thursday", "I can live with Friday", "she would like it Monday" wish for the work and tell nothing.
"""

from intake import patterns as re
from intake.reading.when.phrases import Phrase
from intake.reading.when.role import Role
from intake.reading.when.words import CITY_ZONE

_NAMED = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?|today|tonight|tomorrow"
# Where a clause begins, looked at from its time; the last of them counts.
_BORDER = rf"(?:^\W*|[,;:(]\s*|\s[-–—]+\s*|[.!?]\s+|\b(?:on )?(?:{_NAMED})\s+|\b(?:so|and|but|because|since|as|which|who|although|though|while|when|where|if|then|that)\s+)"
_SMALL = r"of|on|in|at|for|to|from|with|by|and|or|re|vs|under|against|about|as|per|into|than|via|after|before|during"  # "TOC and TOA on the opposition": no verb
_ADVERB = r"(?:(?:also|already|still|just|now|only|then|all|both|will|'ll|shall|actually|finally|probably|both|usually|always|currently|personally|hereby|kindly|respectfully)\s+)*+"
# Verbs with which a writer speaks of the date of the work itself.
_OF_THE_DATE = (
    r"(?:(?:need|want|like|love|prefer|require|request|expect|hope|ask|await|propose|suggest)(?:s|ed|ing)?|wish(?:es|ed)?|hoping|believe|guess|suppose|trust|imagine|assume|gather|understand|reckon|figure|suspect|know|realize|look(?:ing)? for|shoot|aim|target|ask|say|said|mean|meant|think|thought|thinking|suggest|propose|agree|settle|pick(?! (?:up|him|her|them)\b)|choose|chose|decide|promise|owe"
    r"|can|could|would|'d|may|might|must|should|do(?:n't| not)?|did(?:n't| not)?|give|gave|make|made|set|take|call|live|wait|due|get|have (?:it|this|them|you|everything|until|till|to have)|use it|finish|deliver|complete|turn|fine|good|ok|okay|happy|flexible|easy|glad|grateful|able|be (?:glad|grateful|happy|fine|ok|okay|good)|counting|awaiting|asking|expecting|requesting|looking|shooting|aiming)"
)
_PEOPLE = r"(?:i|we|he|she|they|everybody|everyone|(?:mr|ms|mrs|dr|judge)\.? (?-i:[A-Z])\w+|(?-i:[A-Z])\w+ and (?:i|(?-i:[A-Z])\w+))"
_THING = r"(?:it|that|(?:the|my|our|his|her|their|opposing) (?!(?:draft|final|summary|memo|result|first|second|third|fourth|fifth|last|next|other)\b)(?:[\w'-]+ ){0,2}?[\w'-]+|(?-i:[A-Z])[\w-]+)"
_DOES = re.compile(
    rf"{_BORDER}(?:{_PEOPLE}(?:(?:'m|'re|'ve|'s)\s+|\s+)(?:(?:am|are|is)\s+)?{_ADVERB}(?!(?:am|are|is|{_SMALL}|{_OF_THE_DATE})\b)(?P<verb>[a-z]+)\b"
    rf"|{_THING}(?:'s(?=\s+(?:an?|the|in|on|at|\w+ing)\b)|\s+{_ADVERB}(?P<does>is|was|has|had|will|goes|comes|leaves|flies|lands|arrives|returns|ships|closes|opens|ends|expires|starts|begins|landed|arrived|came|appeared|surfaced|turned up|showed up|happened|occurred|passed|died|called|wrote|spoke|sent|rang|went|told|gave|took|saw|left|got(?! (?:until|till|to))|emailed|phoned|texted|testified|resigned|quit|objected|refused|settled|ruled|signs|travels|sits|runs|picks|drops|hits|heads|sees|visits|moves|sails|departs|drives))\b(?!\s+(?:not )?(?:expecting|waiting for|asking for|hoping for|looking for|due|needed|wanted|fine|good|ok|okay|ready|be|required|expected|set for completion)\b))"
    r"(?:(?!\b(?:so|need|needs|want|wants|due|please|pls|by|but|get it|must|should|would|like|love|prefer|could|can|let me|(?:give|get|send) me)\b)(?:[^;:\n.!?]|(?<=\b(?:Mr|Ms|Dr))\.|(?<=\bMrs)\.)){0,70}$",
    re.I,
)
_DID = re.compile(r"^(?:was|were|had|\w{3,}ed|went|met|spoke|sent|got|came|told|saw|took|wrote|gave|found|left|held|heard|fell|made|lost|won|talked|drove)$", re.I)  # fmt: skip
# "Friday I see the client", "Thursday, we are in trial"
_FRONTED = re.compile(
    rf"^,?\s+{_PEOPLE}(?:(?:'m|'re|'ve|'s)\s+|\s+)(?:(?:am|are|is)\s+)?{_ADVERB}(?!(?:am|are|is|{_SMALL}|{_OF_THE_DATE})\b)[a-z]+\b",
    re.I,
)
_OWN_HOUR = re.compile(r"^,[^.;\n]{3,40}? at (?:about )?\d", re.I)  # "Wed 8 am, I fly at 9"
# what day it is: "it's the weekend", "since today is Friday", "Monday is Labor Day", "Friday being a court holiday"
_DAY_IS = re.compile(
    r"\b(?:it|today|tomorrow|that|this|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:'s| is| was| will be| being)\s+(?:already |only |almost |nearly |just |still |also |of course |a |an |the )*$",
    re.I,
)
_CONCEDED = re.compile(r"\b(?:i know|i realize|i'm aware|i understand|since|because|as|although|though|even if|given that|seeing that|now that|while|and|but)\s+(?:that )?(?:it|today|that|this)(?:'s| is)\s+(?:already |only |almost |nearly |just |still |a |an |the )*$", re.I)  # fmt: skip
_IS_A_DAY = re.compile(
    r"^\s*(?:is|was|'s|being|will be)\s+(?:also |of course |already |just )?(?:an? |the |our |my |his |her |their )?(?:(?:\w+ ){0,3}?(?:holiday|day|eve|weekend|vacation|birthday|anniversary|recess|thanksgiving|christmas|new year'?s|easter|juneteenth|halloween|passover|yom kippur|rosh hashanah|good friday|closed|dark)\b)",
    re.I,
)


# when something happened: "the accident was a little before six", "he left just after"
SHORTLY = re.compile(
    r"\b(?:was|were|happened|occurred|began|started|ended|left|arrived|came|got|\w{3,}ed)\b(?:(?!\b(?:need|want|please|due|so)\b)[^.;\n]){0,80}\b(?:a little|a bit|just|shortly|right|sometime|some time|well|long|(?:\w+ )?(?:minutes?|hours?)) (?:before|after|past)\s+$",
    re.I,
)
# "I promised her a draft Thursday", "we agreed on Friday": perhaps the date of the work
PROMISED = re.compile(
    r"\b(?:i|we)(?:'ve| have| had)? (?:promised|agreed|committed|said|settled|owe|(?:told|assured) (?:the )?(?:client|him|her|them|opposing counsel|(?-i:[A-Z])\w+))\b(?:(?!\b(?:that|last|so|need)\b)[^.;,\n]){0,50}$",
    re.I,
)
# where somebody is then: "I'm in trial Wednesday", "Dana will be at the mediation all day"
ENGAGED = re.compile(
    r"\b(?:i|we|he|she|they|(?-i:[A-Z])\w+)(?:'m|'re|'s|'ll be| am| are| is| will be)\s+(?:all |also |both |stuck |tied up |busy )*(?:in|at|on)\s+(?:an? |the |our |my |their )?(?:\w+ ){0,2}?(?:trial|court|hearings?|mediation|depositions?|depos?|conference|arbitration|class|surgery|meetings?|calls?)\b[^.;,\n]{0,25}$",
    re.I,
)
# what a paper or an office demands: "the notice says our response must be received by", "the order gives us until"
SAID_BY_PAPER = re.compile(
    r"\b(?:notice|order|rfe|noid|court|judge|uscis|nvc|clerk|letter|statute|rules?|contract|lease|agreement|subpoena|summons|citation|instructions|minute entry|scheduling order|stipulation|demand)\b(?: \([^)]{1,30}\))?(?: (?!and\b|or\b|then\b)\w+){0,2}? (?:says?|said|states?|requires?|gives?|gave|wants?|demands?|provides?|sets?|calls? for|directs?|tells us)\b(?:(?!\b(?:i|need|want|so|please|pls|draft)\b)[^.;\n]){0,80}?(?:\b(?:by|on|before|until|no later than|for|is|of))?\s*$"
    r"|\b(?:our|their)\s+(?:(?!draft|summary|outline|memo\b|chart|index|log\b|letter)[\w-]+ ){1,4}(?:is|are)\s+(?:all |now |actually )?due(?: on| by| at)?\s*(?:the )?$"
    r"|\b(?:our|the|their|his|her) (?:\w+ ){0,2}?(?:response|petition|appeal|answer|opposition|reply|payment|application|filing|package|bid|claim|objections?|protest|renewal)\b[^.;\n]{0,20}\b(?:must|has to|have to|needs? to) (?:be (?:received|in|there|delivered|submitted|filed|postmarked|lodged|on file|with (?:the court|uscis|them|nvc|the clerk))|reach|arrive|get there|go (?:in|out))\b[^.;\n]{0,30}?(?:by|on|before|no later than)\s*(?:the )?$",
    re.I,
)
# what others said that they would do: "counsel promised us the files by the end of November"
OTHERS_PROMISED = re.compile(
    r"\b(?!(?:i|we|you)\b)[\w']+ (?:promised|agreed|said|told|undertook|swore|assured|claimed|estimated|guaranteed|offered|swears|promises|says|claims(?= (?:that|to|he|she|they|it|this|there|the|his|her|we)\b))\b(?:(?!\b(?:i|we|please|so|need|want)\b)[^.,;\n]){0,80}?\b(?:by|for|on|before|no later than)\s+(?:the )?$",
    re.I,
)
# the same of a length of time: "Schwab says they promised it within ten days", "he has thirty days"
OTHERS_SPAN = re.compile(
    r"\b(?!(?:i|we|you)\b)[\w']+ (?:promised|agreed|said|told|undertook|swore|assured|claimed|estimated|guaranteed|offered|promises|says|claims(?= (?:that|to|he|she|they|it|this|there|the|his|her|we)\b)|swears|expects|thinks|hopes|figures)\b(?:(?!\b(?:i|me|please|so|need|want)\b)[^.,;\n]){0,60}$"
    r"|\b(?:he|they|(?:the )?(?:client|court|judge|clerk|witness|expert|adjuster|carrier|defendants?|plaintiffs?|respondent|petitioner|landlord|tenant|vendor|reporter)|opposing counsel|the other side|counsel) (?:has|have|had|gets?|got|takes?|will (?:have|get|take)|will (?:send|produce|answer|respond|decide|rule|pay|file|sign)\b[^.,;\n]{0,30})\s*$",
    re.I,
)
# what others will or must do by then: "he will send the contract by", "opposing counsel has to produce the logs by"
OTHERS_WILL = re.compile(
    r"(?:\b(?:says?|said|writes?|wrote|claims?|promis\w+|states?|announce[sd]?|confirm\w*|assures?|insists?) (?:that )?it|(?:^|[.;,:(]|\b(?:and|but|so|that|as|since|because|who|when|if|though|although|while))\s*(?:he|they|the (?-i:[A-Z]{2,})\w*|the (?:other side|client|court|judge|clerk|magistrate|witness|expert|adjuster|carrier|insurer|vendor|reporter|landlord|tenant|bank|husband|wife|mediator|appraiser|accountant|school|hospital)|opposing counsel|(?:defendants?|plaintiffs?|respondent|mr|ms|mrs|dr)\b\.?(?: (?-i:[A-Z])\w+)?|(?-i:[A-Z])\w+['’]s (?:lawyers?|attorneys?|counsel|office|expert)|(?:responses?|answers?|documents|papers|production|the rest|records) (?=(?:will|to|shall) follow)))"
    r"(?:['’]ll| [\"'“‘]?(?:will|would|must|shall|should)| (?:has|have|is|are|was|were) (?:supposed |going |scheduled )?to| plans? to| hopes? to| expects? to| intends? to| means? to| wants? to| asked? to)\s+(?:also |then |probably |only |finally )?(?:follow|send|mail|email|produce|serve|file|sign|answer|respond|reply|pay|deliver|provide|turn over|decide|rule|move|call|appear|vacate|return|finish|complete|disclose|submit|oppose|object|confirm|let (?:me|us) know|get (?:back to )?(?:me|us|them|it)|give (?:me|us|her|him|them)|hand|upload|ship|bring|withdraw|amend|supplement)\b(?:(?!\b(?:i|we|please|pls|so|need|want)\b)[^.;\n]){0,80}?\b(?:by|on|before|no later than|until|at)\s+(?:the )?$",
    re.I,
)
# "Opposing counsel wanted our exhibits today", "She'll take it Monday": what others wanted once, or will do with
_OUTSIDER = r"(?:opposing counsel|the other side|their (?:lawyers?|counsel|side)|(?:the |his |her |our )?(?:court|judge|clerk|client|adjuster|carrier|insurer|mediator|landlord|tenant|bank|vendor|reporter|agency|husband|wife)|(?-i:[A-Z])\w+['’]s (?:lawyers?|attorneys?|counsel|office|people)|counsel)"
THEY_WANTED = re.compile(
    rf"(?:^|[.;,:(]|\b(?:and|but|so|since|because|though|although|while))\W*{_OUTSIDER} (?:had |really |originally |first )*(?:wanted|asked for|demanded|expected|needed|insisted on|pushed for|proposed|was (?:after|asking for|hoping for|pushing for))\b(?:(?!\b(?:i|we|please|pls|so|need|want|but)\b)[^.;\n]){{0,60}}$"
    rf"|(?:^|[.;,:(]|\b(?:and|but|so))\W*(?:(?:s?he|they)(?:['’]ll| will) take\b|{_OUTSIDER}(?:['’]ll| will| can) (?:take|accept|live with|wait|settle for)\b)(?: (?:it|that|this|them))?(?: (?:on|by|for|until|till))?\s+(?:the )?$",
    re.I,
)
# what is owed to a court or an office: "we owe the court the inventory by", "the response has to be at the service center by"
OWED = re.compile(
    r"\b(?:deadline|due date|due|cut-?off) (?:at|with|in|before) (?:the )?(?:court|clerk|uscis|nvc|agency|registry|recorder|judge|service center|consulate)(?: is| of|:)*\s*(?:the )?$|"
    r"\b(?:i|we)(?: still| also)? owe (?:the (?:court|judge|clerk|other side|arbitrator|mediator|agency|board|insurer|carrier|adjuster)|opposing counsel|uscis|nvc|them|him|(?:mr|ms|mrs|dr)\.? (?-i:[A-Z])\w+)\b(?:(?!\b(?:i|please|pls|so|need|want|draft)\b)[^.;\n]){0,60}?\b(?:by|on|before|no later than)\s+(?:the )?$"
    r"|\b(?:the|our|their|his|her|it|this|everything|all)\b(?: [\w'-]+){0,4}? (?:has|have|must|needs?)(?: to)? be (?:at|with|in|before|on file (?:at|with)|received (?:at|by)) (?:(?:the |their |its )?(?:(?-i:[A-Z])[\w.]+ ){0,3}(?:court|clerk|center|centre|service center|lockbox|agency|uscis|nvc|consulate|embassy|registry|recorder|arbitrator|mediator|board|judge|chambers|other side|carrier|insurer|adjuster)|opposing counsel)\b(?:(?!\b(?:i|please|pls|so|need|want|draft)\b)[^.;\n]){0,40}?\b(?:by|on|before|no later than)\s+(?:the )?$",
    re.I,
)
# "the filing is not due until": when something else is due; "it is not due until", "the memo is not due until" speak of the work
NOT_DUE_UNTIL = re.compile(
    r"\b(?:the|our|their|his|her|that|my) (?!(?:draft|summary|memo|chart|index|log|outline|work|task|project|first|second|rest|final)\b)(?:[\w'-]+ ){1,4}?(?:is|are|was|were)(?: not|n't) (?:actually |even |technically |really |itself )?due (?:in court |with the court |at the court )?(?:until|till|before)\s+(?:the )?$",
    re.I,
)
# "Tuesday at noon is when I meet our expert"
IS_WHEN = re.compile(r"^[\s,]*(?:is|was|'s|will be) (?:also |exactly |just )?(?:when|the (?:day|date|hour|time|morning|afternoon)(?: when| that| on which)?) (?!(?:i|we)(?:'d|'ll| would| will| really| absolutely| do)* (?:need|want|like|have to have|must have|should have|have got to have|'ve got to have|expect|require|am (?:counting|expecting|hoping)|count on|hope)\b|it (?:is|must|has))(?:i|we|he|she|they)\b", re.I)  # fmt: skip
# what a paper that is asked for shall say: "a letter confirming that we agreed on Monday to extend their time to"
CONTENT = re.compile(
    r"\b(?:letter|email|e-mail|note|notice|stip\w*|motion|order|memo|declaration|message|response|reply|request|application|petition)\b[^.;\n]{0,60}?\b(?:confirming|stating|saying|explaining|advising|informing|telling|reminding|noting|proposing|offering|requesting|asking|demanding|extending|continuing|rescheduling|moving|granting|agreeing|declining|acknowledging|memorializing|withdrawing|that (?:says|states|confirms|explains|reminds|tells))\b(?:(?!\b(?:to me|i need|i want|i'd like|please|pls|and (?:get|have|send|let|give|bring)|for my signature|due)\b)[^.;\n]){0,110}$",
    re.I,
)
# a place behind it: "January 20 at 10:00, our offices", "the 14th at 2 by Zoom"
AT_A_PLACE = re.compile(
    r"^,?\s*(?:(?:at|in|via|by|on|over)\s+)?(?:(?:my|our|their|his|her|coyle's|counsel's|opposing counsel's|the (?:court )?reporter's) (?:\w+ )?offices?|(?:the )?(?:\w+ )?courthouse|conference room|zoom|webex|teams|dept\.? ?\d|department \d|courtroom|ctrm|room \d|jams|(?-i:[A-Z])\w+ asc|asc\b|the federal building)\b",
    re.I,
)
# "I have until the 18th to object": the time that the writer's own side has
HAVE_UNTIL = re.compile(r"\b(?:i|we)(?:'ve got| have| had|'ve)(?: got)?(?: only| just| still)? (?:until|till|through)\s+(?:the )?$", re.I)  # fmt: skip
TO_ACT = re.compile(r"^[\s,]*to (?:object|answer|respond|oppose|reply|file|serve|appeal|produce|amend|move|disclose|accept|designate|submit|comply|cure|pay|intervene|elect|supplement|decide)\b", re.I)  # fmt: skip
IN_CLAUSE = re.compile(r"\b(?:that|telling|advising|informing|reminding|assuring)\b[^.;\n]{0,80}\b(?:we|they|he|she|you|it|our|their|his|her)\b", re.I)  # fmt: skip
FROM_TO = re.compile(r"\b(?:from|to|until|till|through)\s+(?:the )?$", re.I)
# what came then: "the medical came back Friday"
CAME_BACK = re.compile(
    r"\b(?:came|got|went|arrived|were|was)(?: it| them| this| all)? back(?: (?:to|from) (?!me\b|us\b)[\w' ]{1,25}?)?(?: on)?\s*$"
    r"|\b(?:landed|arrived|showed up|turned up|appeared|hit|reached (?:me|us)|came (?:in|through))(?: (?:on|in|at|to|by|through) (?:my|our|the) [\w-]+| my desk)?(?: only| just| late)?(?: on| at)?\s*$",
    re.I,
)
# how long somebody can be reached: "I will be up until midnight", "I'm here till 6"
AROUND_UNTIL = re.compile(
    r"\b(?:i|we|he|she|they|(?-i:[A-Z])\w+)(?:'m|'re|'s|'ll be| am| are| is| will be)\s+(?:\w+ ){0,3}?(?:up|here|around|available|free|reachable|online|awake|working|there|at my desk|in)\b[^.;,\n]{0,20}\b(?:until|till|through)\s+(?:about |around |at least )?$"
    # "where I'm staying until", "she is visiting her sister through": no "I'm giving you until"
    r"|\b(?:i|we|he|she|they|who|(?-i:[A-Z])\w+)(?:'m|'re|'s|'ll be| am| are| is| will be|'ve been| have been| has been)\s+(?:only |just |also |still |now )?(?!(?:giv|extend|allow|leav|let|push|mov|wait|hold|keep|need|want|look|hop|aim|shoot|ask|tak|mak|want|go)ing\b)[a-z]{2,}ing\b(?:(?!\b(?:so|but|and|need|please|pls|you|due)\b)[^.;\n]){0,40}?\b(?:until|till|through|thru)\s+(?:about |around |at least )?(?:the )?$"
    r"|\b(?:stay|staying|remain|remaining|sit|sitting|stuck|posted|based|camped out|parked|holed up|here|there(?!'s| is| are)|in town|out of town|on (?:[\w-]+ ){1,2}time|(?:my|our|her|his|their) (?:trip|stay|visit|vacation|leave|conference|travels?) (?:runs|lasts|goes|is|ends|continues))\b(?:(?!\b(?:so|but|and|need|please|pls|you|due|it|them|this)\b)[^.;,\n]){0,30}?\b(?:until|till|through|thru)\s+(?:about |around |at least )?(?:the )?$",
    re.I,
)


# a date that the writer once meant to give: "I was going to ask for it by Friday", "originally I wanted it on Friday"
MEANT_ONCE = re.compile(
    r"(?:\b(?:i|we)(?:'d|'ve)?\s+(?:(?:just|originally|initially|first|only|really|fully)\s+)*(?:(?:was|were) (?:just |originally |first )?(?:going|about|all set|planning|ready|tempted|inclined|minded) to (?:ask|say|write|tell|need|want|request|set|give|put|make|call|send|do|have|type)"
    r"|had (?:first |originally |only )?(?:meant|intended|planned|wanted|thought|been going)|meant to (?:ask|say|write)|(?:nearly|almost) (?:asked|said|wrote|told|put|set)|would have (?:asked|said|written|wanted|needed|set|put))"
    r"|\b(?:originally|initially|at first),? (?:i|we|it|this|the plan|the idea)\b|\b(?:i|we|it|this) (?:originally|initially|first) (?:wanted|asked|said|needed|planned|thought|had|was|meant))\b(?:(?!\b(?:but|now|instead)\b)[^.;\n]){0,90}$",
    re.I,
)
# the same with the "I am" left out, a clause of its own: "In New York till", "Chicago until", "Out of the office through"
AWAY_UNTIL = re.compile(
    r"(?:^\W*|[.;!?]\s+|\s-+\s)(?:(?:still|currently|now|again|just|also|only|fyi|note|hi|hey|hello|working|dialing in|writing|(?-i:[A-Z][a-z]+),)[,:]?\s+){0,3}"
    r"(?:(?:here|out|off|over|up|down|away|back|home|abroad|overseas|remote|reachable|available|stuck|tied up|busy|sick|ill|offline|on|in|at|with|from|unavailable|unreachable)\b"
    r"|(?:travel+|vacation|stay|visit|sitt|camp|mediat|depos|argu|attend|hid|teach|ski|hik|cruis|fly|driv|recover|jury-?|conferenc)ing\b"
    rf"|(?:{'|'.join(re.escape(one) for one in sorted(CITY_ZONE, key=len, reverse=True))})\b)"
    r"(?:(?!\b(?:you|have|has|give|take|can|need|want|due|please|pls|it|this|that|them|these|by|hold|extend|push|deadline|index|list|log|memo|summary|exhibits?|binder|draft|letter|brief|motion|chart|outline|redline|set|report|packet|responses?)\b)[^.;:,\n]){0,50}?"
    r",?\s*\b(?:until|till?|through|thru)\s+(?:about |around |at least )?(?:the )?$",
    re.I,
)
# "Seeing the client Thursday at 2", "In trial Monday": the "I am" is left out
_ELIDED = re.compile(
    r"(?:^\W*|[.;!?]\s+)(?:(?:also|and|so|just|fyi|as you know|hi|hey|\w+,)\s+)*(?:(?:seeing|meeting|deposing|arguing|flying|heading|traveling|travelling|driving|mediating|interviewing|presenting|appearing|speaking|talking|having (?:lunch|dinner|breakfast|coffee)|picking up|leaving|boarding|landing)\b"
    r"|(?:in|at|on) (?:an? |the |my |our )?(?:trial|court|hearings?|mediation|depositions?|depos?|conference|plane|train|road|calls?|meetings?)\b)"
    r"(?:(?!\b(?:so|need|needs|want|wants|due|please|pls|by|but|would|like|could|can|let me|get|send|give|draft)\b)[^;\n.!?]){0,60}$",
    re.I,
)


def told_role(phrase: Phrase, left: str, right: str) -> Role | None:
    """The role of a time that a telling clause names; None where the clause tells nothing."""
    if _what_day(phrase, left, right):
        return Role.FACT
    if not left.strip() and _FRONTED.match(right) and not (phrase.clock and _OWN_HOUR.match(right)):
        return Role.DOING
    found = _DOES.search(left)
    if not found:
        return Role.DOING if _ELIDED.search(left) else None
    verb = found["verb"] or found["does"] or ""
    if found["verb"] and _WITH_IT.match(verb):
        return Role.EVENT
    return Role.FACT if _DID.match(verb) else Role.DOING


# what is done with the work itself: "I sign on the 9th at noon"
_WITH_IT = re.compile(r"^(?:signs?|mails?|serves?|files?|submits?|presents?|argues?|produces?|uploads?|circulates?|exchanges?)$", re.I)  # fmt: skip


def _what_day(phrase: Phrase, left: str, right: str) -> bool:
    if _IS_A_DAY.match(right) or (phrase.has("feast") and _DAY_IS.search(left)):
        return True
    weekend = any(atom.values.get("wkend") for atom in phrase.day)
    return bool((_DAY_IS if weekend else _CONCEDED).search(left))
