# ruff: noqa: E501  a pattern reads best on one line
"""The ways of saying a time: one table, a pattern each.

To add one: add a row to RULES (its named groups become the atom's values); teach
`days` or `clocks.py` what it means if its kind is new; put an example into tests/intake/reading/when.yaml.
"""

from intake import patterns as re
from intake.reading.when.cues import EVENT
from intake.reading.when.feasts import FEASTS
from intake.reading.when.words import (
    CITY_ZONE,
    DAYS_IN_WORDS,
    HOURS_IN_WORDS,
    MINUTES_IN_WORDS,
    MISSPELT,
    NUMBERS,
    VAGUE_NUMBERS,
    ZONES,
)

_MISTYPED_DAYS = "|".join(one for one, meant in MISSPELT.items() if meant.endswith("day"))
_MISTYPED_MONTHS = "|".join(one for one, meant in MISSPELT.items() if not meant.endswith("day"))
WD = (
    rf"(?:{_MISTYPED_DAYS}"
    r"|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nes(?:day)?)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?"
    r"|sat(?:urday)?|sun(?:day)?)"
)
MON = (
    rf"(?:{_MISTYPED_MONTHS}"
    r"|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\b"
)
NUM = (
    r"(?:\d{1,3}(?:\.5)?|"
    + "|".join(re.escape(one) for one in sorted({*NUMBERS, *VAGUE_NUMBERS} - {"the"}, key=len, reverse=True))
    + r")"
)
HW = rf"(?:{'|'.join(sorted(HOURS_IN_WORDS, key=len, reverse=True))})"  # an hour in words
HOUR = rf"(?:1[0-2]|0?[1-9]|{HW})"
DW = rf"(?:{'|'.join(sorted(DAYS_IN_WORDS, key=len, reverse=True))})"  # a day of the month in words
_MINUTES = rf"(?:{'|'.join(sorted(MINUTES_IN_WORDS, key=len, reverse=True))})"
# from the sending of this mail: "of the date hereof", "from the date of this email"
_HENCE = r"(?:of|from|after) (?:(?:the )?date (?:hereof|of this [\w-]+)|today|now|tomorrow|(?:your )?receipt|this (?:e-?mail|message|memo|request|note|letter|assignment))"
ZONE_WORDS = "|".join(ZONES.values())
CITY_WORDS = "|".join(re.escape(one) for one in sorted(CITY_ZONE, key=len, reverse=True))
FEAST_WORDS = "|".join(re.escape(one) for one in sorted(FEASTS, key=len, reverse=True))
# typed without its apostrophe: "mondays 1030 trial call", "fridays inspection"
_OWNS = rf"(?=\s+(?:{HOUR}(?::?\d\d)?(?:\s?[ap]\.?m?\.?)?\s+)?(?:(?!(?:at|by|and|or|on|in|until|please|pls|with|the|for|from|we|i|is|are)\b)[a-z][\w'-]*\s+){{0,2}}?(?:{EVENT}|holiday|letter|e-?mail|memo|transcript|testimony|ruling|order|lunch|breakfast|prep|minutes|notes|photos|production|session|vote|game|party)\b)"
MOD = r"this coming|the coming|this upcoming|upcoming|coming|the following|following|this past|the past|(?<!\bgo )(?<!\bnot )(?<!\brun )(?<!\bslip )(?<!\bwait )past|last|this|next"
# (kind, pattern). Order breaks ties of equal length only.
RULES: tuple[tuple[str, str], ...] = (
    # -- whose hurry
    ("norush", r"(?:no|not a|without any|there(?:'s| is) no|isn't any) (?:particular |big |great |real |huge |super |major |immediate )?(?:rush|hurry|urgency)(?: at all| on (?:this|it)(?: one)?)?"),
    ("norush", r"(?:not|nothing|isn't|is not|it's not|non-?|less|least|nowhere near as)[ -]?(?:very |super |particularly |terribly |at all |that |too )?(?:urgent|time[- ]sensitive|pressing)"),
    ("norush", r"when(?:ever)? (?:you|someone|anyone|somebody|anybody|a paralegal|the team|folks|y'all)(?:'ve| have| has)?(?: next)? (?:can|could|get|gets|got|have|has|find|finds|are|is|feels?|a|some|free|able)(?: to it| around to it)?(?: (?:a|some|the))?(?: (?:free|spare))?(?: (?:chance|time|moment|minute|second|free|bandwidth|opening|able|available))?"),
    ("norush", r"(?:low(?:er)? priority|back ?burner|at your (?:earliest )?(?:leisure|convenience)|no (?:hard |firm |particular |set |real )?(?:deadline|due date)|take your time|when(?:ever)? (?:convenient|possible|there(?:'s| is) (?:time|a lull))|whenever|as time (?:permits|allows)|time permitting|rainy[- ]day|at some (?:point|stage)(?= (?:i|we|could|can|please|would|when)\b|[.,])|(?:fit|squeeze|slot|work) (?:it|this|that) in (?:around|between|among|where|when|whenever)\b[^.;\n]{0,30}|in (?:your|a) spare (?:time|moment)|bottom of the (?:pile|list|stack)|(?:it|this) (?:is not|isn't|ain't|won't be) going anywhere(?: soon)?|(?:it|this|that) (?:can|will) (?:keep|wait)(?= *[.,;]|$)|don't drop anything(?: for (?:this|it))?)"),
    ("norush", r"no (?:date|deadline|day) (?:at all|whatsoever|whatever)|no (?:particular|set|specific|fixed|special|certain) (?:date|day|time)(?! (?:was|has|had|is|were)\b)|no (?:date|day) (?:at all )?(?:from|on|for) (?:me|us|my (?:side|end|part)|this(?: one)?|it|that(?: one)?)|there(?:'s| is) no (?:date|day) (?:on|for|to|attached to) (?:this|it|that)(?: one)?|(?:i|we)(?:'ve| have| had)? (?:set|give|gave|attach|put|name|fix|impose|got|have) (?:it |this |you )?no (?:date|day|deadline)(?: (?:on|to|for) (?:it|this|that))?|no (?:date|deadline),? (?:and |so |but )?(?:neither|nor) (?:do|did|have|will|shall|am) i|without a (?:date|deadline)(?: from me)?(?=\s*[.,;!]|$)"),
    ("urgent", r"a\.?s\.?a\.?p\.?(?![a-z])|(?:as )?(?:soon|quick(?:ly)?|fast) as (?:(?:humanly |reasonably )?possible|(?:you|anyone|anybody|someone|somebody|we) (?:possibly |humanly )?can(?: manage(?: it)?)?|practicable|is (?:humanly )?possible)|the sooner,? the better(?! (?:i|we|she|he|they)\b)|(?:need|needs|needed|want|wanted)(?: (?:it|this|that|them|these))?(?: done)?(?: by)? yesterday|need (?:it|this|that|them|these|one) (?:right )?now(?= *[.,;!]| *$)|drop what(?:ever)? you(?:'re| are) doing|(?:i'm|i am|we're|we are|bit|sorry,?) in (?:a|an|quite a|such a|something of a) (?:\w+ )?(?:hurry|rush)(?! to (?!have|see|get))|in a (?:\w+ )?hurry(?=,? (?:sorry|please|pls|for (?:it|this|that)|on this|here)\b)|(?:it|this|that|this one|that one|these) (?:can't|cannot|can not|won't|will not|mustn't|shouldn't) wait(?! (?:until|till|to|for))|prioriti[sz]e (?:this|it|that|these)(?: one)?|(?:this|it|this one)(?:'s| is) on fire|hair(?:'s| is)? on fire|the (?:minute|moment|second|instant) (?:you|anyone|somebody|someone) (?:possibly )?can|without (?:any |further |undue )?delay|with all (?:possible|due|deliberate|available)? ?(?:speed|haste|dispatch)|forthwith|post-?haste|(?:the )?(?:fastest|quickest|soonest) (?:possible )?(?:turnaround|you can)|on the double|right away|right now|immediately|at once|pronto|super[- ]?rush|top priority|highest priority|drop everything|first priority|as a rush|time is of the essence|super urgent(?:ly)?|very urgent(?:ly)?|urgent(?:ly)?(?! care)|(?<!the )soonest(?=\s*(?:[.,!;]|please|pls|$))|rush(?:ed)?(?! hour| of| to| street| ave| univ| med| hosp)|STAT\b|emergency(?= (?:-|:|!|please|pls|need|task|request))|(?:this |it )?is an? (?:real |true |genuine |bit of an )?emergency|it's an? (?:real |true |genuine )?emergency"),
    # -- repeated
    ("recur", rf"(?:every|each)(?: single)?(?P<other> other| second)? (?P<what>{WD}|weekday|business day|day|week|wk|month|quarter|morning|evening|night|year)s?\b(?:(?: and |, )(?P<what2>{WD})\b)?"),
    ("recur", r"(?:on |(?<!\bby ))(?P<what>(?:mon|tues|wednes|thurs|fri|satur|sun)day)s\b" + rf"(?!{_OWNS})" + r"(?:(?: and |, | & |/)(?P<what2>(?:mon|tues|wednes|thurs|fri|satur|sun)day)s\b)?"),
    ("recur", rf"(?:the )?(?P<nth>\d{{1,2}}|first|second|third|fourth|fifth|last|next to last)(?:st|nd|rd|th)?(?: (?P<unit>business|working|work|{WD}))?(?: days?)?(?: of| in)? (?:each|every|the month every|a) (?P<what>month|quarter)"),
    ("recur", r"(?:the )?(?P<nth>end|start|beginning) of (?:each|every) (?P<what>month|week|quarter)|(?P<nth2>month)[- ]?end every month"),
    ("recur", r"(?:every|each) (?P<count>two|three|four|six|2|3|4|6|few|couple of) (?P<units>days|weeks|months)|(?:once|twice|three times|several times) (?:a|per|each|every) (?P<often>day|week|month|quarter|year)|fortnightly|semi-?monthly|semi-?weekly|(?P<span>weekdays)(?= )"),
    ("recur", rf"(?:on )?(?P<what>{WD})s? and (?P<what2>{WD})s (?:each|every) week|(?P<what3>{WD})s? (?:through|thru|to) (?P<what4>{WD})s? (?:each|every) week"),
    ("recur", r"(?P<adverb>weekly|bi-?weekly|monthly|quarterly|daily|nightly)(?= (?:by|on|at|until|through|starting|beginning|going|from|basis|thereafter|after|every|and|please|to|for)\b|\s?[,.;:/|]|$)|on an? (?P<adverb2>weekly|monthly|daily|biweekly|quarterly) basis|(?P<adverb3>weekly|bi-?weekly|monthly|quarterly|daily)(?=[^\n]{0,200}\b(?:(?:first|1st) (?:one|round|time|batch|run|report)|no end date|until further notice|keep going until|until i (?:say|tell|call))\b)|(?:recurring|standing|ongoing)(?: weekly| monthly| daily)?(?= (?:task|request|assignment|job|item)|:)"),
    # -- counting
    ("weekfrom", rf"(?P<n>{NUM}) weeks? (?:from|after|past|following|beyond) (?P<mod>(?:{MOD}) )?(?P<wd>{WD})\b"),
    ("weekfrom", rf"(?P<n>{NUM}) (?P<nths>{WD})s? from (?:now|today)\b"),  # "three Fridays from now"
    ("weekfrom", rf"(?P<wd>{WD}) week(?= |[.,;!?)]|$)(?! of)"),
    ("afternext", rf"(?:the )?(?P<wd>{WD}) after next\b"),
    ("wdafter", rf"(?:the )?(?P<wd>{WD}) (?P<side>after|before|following) (?:(?P<feast>{FEAST_WORDS})(?: weekend)?|(?P<long>(?:the |this |that )?(?:long|holiday|three-day|3-day|four-day) (?:holiday )?weekend|the holiday)(?! party| season| schedule))\b"),
    ("wdafter", rf"(?:the |(?P<n>{NUM}) )?(?:day|morning)s? (?P<side>after|before|following) (?P<feast>{FEAST_WORDS})\b"),
    ("part", rf"(?P<open>when) (?:i|we) (?:get|come|walk|arrive|sit down)(?: (?:in|here|back(?: in)?|into the office|at (?:the office|my desk|work)))?(?= (?:on )?(?:{WD}\b|tomorrow)(?!,? (?:at|around|by) ))"),
    ("span", r"(?P<n>the) (?P<kind>business|working|court|work) (?P<unit>day) (?P<rel>before|prior to|ahead of|prior)"),
    ("span", r"(?P<n>the) (?P<unit>day) (?P<rel>before|prior to|ahead of)(?= (?:the|our|my|his|her|their|that|this) [^.;,\n]{3,30}?(?:, (?:at |by )?| by )(?:noon|\d))"),
    ("span", r"(?:(?<=noon )|(?<=[ap]m )|(?<=\.m\. ))(?:on )?(?P<n>the) (?P<unit>day) (?P<rel>before|prior to|ahead of)(?= (?:the|our|my|his|her|their|that|this)\b)"),
    ("vague", r"the (?:day|night|week|morning|afternoon|evening) (?:before|after|prior)(?! (?:the|we|our|my|his|her|their|i|you|it|that|this|tomorrow|yesterday|thanksgiving|christmas|the)\b)|(?:in|within|over|for) (?:the next )?(?:a )?(?:few|several|couple) (?:of )?(?:more )?(?:minutes|hours|days|weeks)|(?:before|when|by the time|as soon as|after) (?:i|we) (?:land|leave|board|take off|get (?:in|back|out|home|off)|wake up|head out|go (?:in|to bed)|log off|sign off|return)|in (?:a bit|a little while|due course|short order)|later (?:today|on today|this (?:morning|afternoon))|(?<!too )(?<!plenty )(?<!so )(?:very |pretty )?soon(?:ish)?(?! as| enough)|shortly|by then|before then|sometime|at some point|eventually|quickly|quick turnaround|ahead of time|in time|on time|the usual(?: time| deadline|(?=[.,;!?)]|$))|(?:the |that )?same day"),
    ("span", rf"(?:(?P<lead>within|inside of|inside|in the next|over the next|in|next)\s+)?(?:the next |about |approximately |roughly |around |no more than |at most |another |the |a (?:good|full|solid) )?(?P<n>{NUM})(?:\s*(?:-|to|or)\s*(?P<n2>{NUM}))?(?:\s*\(\d{{1,3}}\))?(?:[\s-]+(?:full|whole|entire|complete|solid|good|(?P<clear>clear))(?=[\s-]))?[\s-]*(?P<kind>business|bus\.?|court|working|work|calendar|biz|clock)?[\s-]*(?P<unit>minutes?|mins?|hours?|hrs?|days?|bds?|fortnights?|weeks?|wks?|months?)\b'?(?P<plus> and a half)?(?: (?P<time>time))?(?:\s+(?P<rel>{_HENCE}|from|hence|beforehand|before|prior to|ahead of|in advance of|in advance|earlier|ahead|prior|after|following|of|out|ago|turn ?around))?"),
    ("vague", rf"(?:the )?week (?:before|after|following|prior to) (?:{FEAST_WORDS})"),
    ("span", r"(?P<lead>within|in) (?P<n>the)(?: next)? (?P<unit>hour)\b(?: or so)?"),
    ("span", r"(?P<lead>in) (?P<n>an|one|1|half an) (?P<unit>hour)(?P<plus> and a half)?(?: (?P<rel>from now))?"),
    ("span", r"(?P<n>an|one|1|half an) (?P<unit>hour) (?P<rel>from now)|(?P<turn>\d{1,3})[- ]?(?P<unit2>hour|hr|day)s?[- ](?P<rel2>turn ?around)|(?P<short>\d{1,3})(?P<unit3>hrs?|h)\s(?P<rel3>turn ?around|from now)"),
    # -- days
    ("iso", r"(?P<y>20\d\d)-(?P<m>\d\d?)-(?P<d>\d\d?)(?!\d)"),
    ("numeric", r"(?P<m>\d{1,2})/(?P<d>\d{1,2})(?:/(?P<y>\d{4}|\d{2}))?(?![\d/])(?! ?(?:hours?|pages?|inch|of an?|day)\b)"),
    ("numeric", r"(?P<m>\d{1,2})(?P<sep>[.-])(?P<d>\d{1,2})(?P=sep)(?P<y>20\d\d|\d{2})(?![\d-]|\.\d)"),
    ("monthday", rf"(?P<mon>{MON})\.?,? (?:the )?(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?!\d|:\d|\.\d)(?:\s?(?P<op>-|to|or|through|thru|and|&|/)\s?(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:/]))?(?:,? (?P<y>20\d\d|'\d\d))?\b"),
    ("monthday", rf"(?:the )?(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?: of)?[ -](?P<mon>{MON})\.?(?:[, -]+(?P<y>20\d\d|'\d\d|(?<=-)\d\d))?"),
    ("monthday", rf"(?P<mon>{MON})\.?,? (?:the )?(?P<d>{DW})\b(?! (?:hearing|trial|motion|draft|amended))(?:,? (?P<y>20\d\d))?"),
    ("monthday", rf"(?:the )?(?P<d>{DW}) (?:day )?(?:of )?(?P<mon>{MON})(?:,? (?P<y>20\d\d))?"),
    ("ordinal", r"(?:the )?(?P<d>\d{1,2})(?:st|nd|rd|th)(?P<poss>'s)?(?= (?:of (?:the )?(?:this|next|following|coming) month)|[\s,.;:!?)]|$)(?: of (?:the )?(?P<which>this|next|following|coming) month)?"),
    ("ordinal", rf"(?:(?<=\bby )|(?<=\bon )|(?<=\buntil )|(?<=\bthan )|(?<=\bbefore )|(?<=day )|(?<=\bdue )|(?<=\bdue: ))the (?P<d>{DW})(?: of (?:the )?(?P<which>this|next|following|coming) month)?"),
    ("ordinal", rf"(?:(?<=day, )|(?<=day \()|(?:(?<=\bthat is )|(?<=\bthat's )|(?<=\bwhich is ))(?!the (?:first|second|third|fourth|fifth)\b)|(?<=\bwould be )(?!the (?:first|second)\b))the (?P<d>{DW})(?=\s*(?:$|[,.;:!?)]|at\b|by\b|before\b))"),
    ("ordinal", rf"(?:(?<=[.!?] )|(?<=\n)|(?<=^))(?!the (?:first|second|third|fourth|fifth)\b)the (?P<d>{DW})(?=[.!]?\s*(?:$|\n)| (?:is|will|would|works|please|pls|at (?:noon|\d)|by (?:noon|\d))\b|,)"),
    ("ordinal", r"(?:(?<=\bby )|(?<=\buntil )|(?<=\bthan )|(?<=\bbefore ))the (?P<d>\d{1,2})(?=\s*(?:$|[.,;!?)](?!\d)))"),  # "by the 24"
    ("weekday", rf"(?:(?P<mod>{MOD})\s+)?(?P<wd>{WD})\b\.?(?P<poss>'s)?"),
    ("weekday", rf"(?:(?P<mod>{MOD})\s+)?(?P<wd>(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?P<poss>s)(?:{_OWNS}|(?= (?:eod|cob|noon)\b))"),
    ("weekday", rf"(?P<wd>{WD})\b (?P<mod>next week|this week|of next week|of this week|coming)"),
    ("relday", r"(?:the )?(?P<w>(?:next|following) (?:business|working|work) day|day after tomorrow|day before yesterday|tomorrow|tommorow|tommorrow|tomorow|tmrw|tmw|tmrow|tomo|2morrow|2mrw|today|tonight|tonite|yesterday)(?P<poss>'s)?|this (?P<half>morning|afternoon|evening|aft\b)|(?P<last>last night)|(?P<over>overnight(?! (?:delivery|mail|couriers?|express|service|fed ?ex|ups|shipping|packages?)\b))"),
    ("weekday", rf"(?P<mod>last|this past)\s+(?P<wd>{WD})\b"),
    # -- longer stretches
    ("period", r"(?P<eow>eow|e\.o\.w\.?|(?:the )?end of (?:the |this )?(?:work ?)?week|week'?s end|(?<=\bbefore )(?:the|this) week(?:'s| is) (?:out|over|up|done|through)|week-?end(?= please| eod))|(?P<eonw>(?:the )?end of next week)|(?P<eom>eom|e\.o\.m\.?|(?:the )?end of (?:(?:the|this) )?month|(?:the )?last day of (?:(?:the|this) )?month|month[- ]?end|(?:the )?month's end)|(?P<eonm>(?:the )?(?:end|last day) of (?:the )?(?:next|following) month)|(?P<eoy>eoy|(?:the )?end of (?:the|this) year|year[- ]?end(?! (?:balances?|statements?|values?|figures?|bonus\w*|reports?|totals?|financials?|numbers?|accounts?|returns?|reviews?|summar(?:y|ies)|invoices?)\b))|(?P<eomon>(?:the )?(?:end|last day) (?:of|in) (?P<endmon>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?:,? (?P<y>20\d\d))?(?!\.? \d{1,2}(?!\d)))"),
    ("period", rf"(?:the )?(?P<nth>first|second|third|fourth|fifth|last|[1-5](?:st|nd|rd|th)) (?P<nthunit>business|working|work|court|{WD})(?: day)?s? (?:of|in) (?:(?P<nthnext>(?:the )?(?:next|following|coming) month)|(?:(?:the|this) )?month|(?P<nthmon>{MON})(?:,? (?P<y>20\d\d))?)"),
    ("period", r"(?:(?P<part>early|late|later|mid|middle of|the middle of|beginning of|the beginning of|start of|the start of|first part of|sometime|some time|anytime|any time|the first half of|toward the end of)[ -])?(?P<wk>this|next|the following) (?:week(?:'s)?|wk\b)|(?P<midweek>mid-?week)|(?P<monthof>(?:early |mid |late |mid-)?(?:this|next) month)|(?P<wkend>(?:(?:over|during|by|before|after) )?(?:the|this|next) weekend)|(?P<inweek>(?:in|the next) (?:a )?(?:couple|few)(?: of)? (?:days|weeks))"),
    ("feast", rf"(?P<feast>{FEAST_WORDS})"),
    ("weekof", rf"(?:the )?week of (?:the )?(?P<date>(?:{MON}\.? )?\d{{1,2}}(?:/\d{{1,2}})?(?:st|nd|rd|th)?|thanksgiving|christmas)"),
    # -- times of day
    ("clock", rf"(?P<h>{HW})(?: (?P<mi>{_MINUTES}))? (?P<ap>[ap])\.?\s?m\b\.?"),
    ("clock", rf"(?P<h>{HW})[ -](?P<mi>{_MINUTES})\b(?! (?:days?|pages?|hours?|percent|minutes?))|(?P<h2>{HOUR}) o'?clock"),
    ("clock", rf"(?:a )?(?P<frac>half|quarter) (?P<side>past|after|to|before|till) (?P<h>{HOUR})(?:\b|(?=[ap]m))(?: o'?clock)?(?: ?(?P<ap>[ap])\.?\s?m\b\.?)?"),
    ("clock", rf"(?P<h>{HOUR})(?::(?P<mi>[0-5]\d))?(?: o'?clock)? (?:in the|at|(?<=\d )of the) (?P<half>morning|afternoon|evening|night)"),
    ("clock", r"(?P<h>1[0-2]|0?[1-9])(?::(?P<mi>[0-5]\d))?(?: ?[ap]\.?m\.?)?(?P<range>\s?-\s?)(?:1[0-2]|0?[1-9])(?::[0-5]\d)?\s?(?P<ap>[ap])\.?m\b\.?"),
    ("clock", r"(?P<h>[01]?\d|2[0-3]):(?P<mi>[0-5]\d)(?P<range>\s?-\s?)(?:[01]?\d|2[0-3]):[0-5]\d(?![\d:])"),
    ("clock", r"(?P<h>[01]?\d|2[0-3])\s?h\s?(?P<mi>[0-5]\d)\b|(?:hours|hrs?|h)\.? (?P<h2>[01]?\d|2[0-3])[.:](?P<mi2>[0-5]\d)\b"),
    ("clock", rf"(?:(?<=day )|(?<=day, )|(?<=\bby )|(?<=\bat ))(?P<h>[01]?\d|2[0-3])\s?h\b(?=\s*(?:$|[,.;!?)]|(?:{ZONE_WORDS})\b))"),
    ("clock", r"(?:(?<=day )|(?<=day, )|(?<=\bby )|(?<=\bat )|(?<=day at ))(?P<h>[01]?\d|2[0-3])\.(?P<mi>00|15|30|45)(?!\.?\d)(?! (?:hours?|hrs?|%|per))"),
    ("clock", rf"(?P<hhmm>(?:[01]\d|2[1-3])(?:00|15|30|45))(?=,? (?:on |{WD}\b|{ZONE_WORDS}\b|\d{{1,2}} {MON}|{MON} \d|today|tomorrow|tonight))"),
    ("clock", rf"(?:(?<=\bby )|(?<=\bat )|(?<=\bnlt )|(?<=\bnlt: )|(?<=\bbefore )|(?<=day )|(?<=day, )|(?<=\bthan )|(?<=\baround )|(?<=\babout ))(?P<hhmm>(?:[01]\d|2[1-3])(?:00|15|30|45))(?=\s*(?:$|[,.;!?)]|(?:on|please|pls|if|so|{ZONE_WORDS})\b))"),
    ("clock", rf"(?:(?<=day )|(?<=days )|(?<=day's )|(?<=\bthe )|(?<=\bmy )|(?<=\bour ))(?P<hhmm>(?:0[7-9]|1\d)(?:00|15|30|45))(?=\s+(?:[a-z]+\s+){{0,2}}?(?:{EVENT})\b(?! (?:logs?|records?|notes|minutes|transcripts?)))"),  # "before Monday's 1030 trial call"
    ("clock", r"(?P<h>1[0-2]|[1-9])(?::(?P<mi>[0-5]\d))?(?P<short>[ap])(?!\w|\.\w|-)"),
    ("clock", r"(?P<h>1[0-2]|0?[1-9])(?::(?P<mi>[0-5]\d))?(?: o'?clock)?\s?(?P<ap>[ap])\.?\s?m\b\.?(?! ?-? ?\d?\d?(?:st|nd|rd|th) )"),
    ("clock", r"(?P<h>1[0-2]|0?[1-9])\.?(?P<mi>[0-5]\d)\s?(?P<ap>[ap])\.?\s?m\b\.?"),  # "330 p.m.", "4.30pm"
    ("clock", r"(?P<h>[01]?\d|2[0-3]):(?P<mi>[0-5]\d)(?!\d)(?::\d\d)?"),
    ("clock", r"(?P<hhmm>(?:[01]\d|2[0-3])[0-5]\d)\s?(?:hrs|hours|h)\b"),
    ("bare", r"(?:(?<=\bby )|(?<=\bat )|(?<=\bsay )|(?<=\bbefore )|(?<=@ )|(?<=@)|(?<=\btill )|(?<=\buntil )|(?<=\btomorrow )|(?<=\btoday )|(?<=\btmrw )|(?<=\baround )|(?<=\bthan ))(?P<h>1[0-2]|[1-9])(?:ish)?(?: o'?clock| sharp)?(?=\s*(?:$|[,.;!?)\n-]|(?:my|your|our|their|the latest|on|today|tomorrow|tonight|tmrw|this|an?|the|please|pls|thanks|thx|ty|tks|cheers|kindly|if|so|for|or|and|e[sd]?t|c[sd]?t|m[sd]?t|p[sd]?t|eastern|central|mountain|pacific|am|pm|at|in|mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat|sun|latest|sharp|then|to|until|till|each|every|i|we|you|he|she|it|starting|beginning|with|before|after|because|since|when|which|that|as|would|will|is|works?|should|sounds|ok|okay|pls|instead|rather|not|but|unless|maybe|though|although|too|also|again|now|just|only|while|thank|can|could|may|might|let|everyone|all right|which|where|who)\b))"),
    ("bare", rf"(?:(?<!one )(?<=\bby )|(?<=\bat )|(?<=\bbefore )|(?<=\btill )|(?<=\buntil )|(?<=\btomorrow )|(?<=\btoday )|(?<=\btonight )|(?<=\bthan )|(?<=day around )|(?<=day about ))(?P<h>{HW})(?: sharp| or so)?(?=\s*(?:$|[,.;!?)\n]|(?:my|on|today|tomorrow|tonight|tmrw|this|please|pls|thanks|thx|if|so|latest|is|would|will|works?|then|but|when|because|since|{WD}|{ZONE_WORDS})\b))"),
    ("bare", rf"(?P<h>{HOUR})(?= (?:tonight|this (?:morning|afternoon|evening)|tomorrow (?:morning|afternoon|evening|night)|{WD} (?:morning|afternoon|evening|night))\b)"),
    ("bare", r"(?:(?<=^)|(?<=[.!?:;] )|(?<=\n))(?P<h>1[0-2]|[1-9])(?= (?:today|tomorrow|tmrw|on (?:mon|tues|wednes|thurs|fri)day)\b)"),  # "10 tomorrow."
    ("bare", rf"(?:(?<=\()|(?<=/)|(?<=/ ))(?P<h>1[0-2]|[1-9])(?= (?:{ZONE_WORDS})\b)"),  # "noon PT (3 ET)"
    ("bare", r"(?P<h>1[0-2]|[1-9])-?(?P<short>ish)\b"),
    ("bare", rf"(?P<h>{HW})-?(?P<short>ish)\b"),  # "five-ish today"
    ("bare", r"(?:(?<=day )|(?<=day, )|(?<=mon )|(?<=tues )|(?<=tue )|(?<=wed )|(?<=thurs )|(?<=thu )|(?<=fri )|(?<=\bso ))(?P<h>1[0-2]|[1-9])(?: o'?clock| sharp)?(?=,? (?:at the (?:very |absolute )?)?latest\b|,? sharp\b)"),  # "friday 10 latest"
    ("bare", rf"(?:(?<=day )|(?<=day, )|(?<=mon )|(?<=tues )|(?<=tue )|(?<=wed )|(?<=weds )|(?<=thurs )|(?<=thur )|(?<=thu )|(?<=fri )|(?<=\btomorrow, )|(?<=\btmrw, ))(?P<h>1[0-2]|[1-9])(?: sharp)?(?=\s*(?:$|[;!\n)]|\.(?!\d)|,? (?:please|pls|thanks|thx)\b| (?:{ZONE_WORDS}|(?:my|your) time|is (?:soon|fine|ok|okay|good|plenty)|would (?:be|do|work)|works)\b))"),  # "first draft monday 5.", "Wednesday, 3 my time"
    ("bare", r"(?<=\bso )(?P<h>1[0-2]|[1-9])(?: o'?clock| sharp)?(?=\s*(?:$|[.!\n]))"),  # "at the noon recess, so 12."
    ("part", r"(?P<part>first thing)(?: in the (?:morning|am|a\.m\.)| am| a\.m\.)?"),
    ("part", r"(?P<mid>noon-?ish|mid[- ]?day)|(?:(?:12(?::00)?|twelve)(?: o'?clock)?,? )?(?P<part>noon|midnight)(?:time)?"),
    ("part", r"(?:the )?(?P<close>e\.?o\.?d\b\.?|c\.?o\.?b\b\.?|e\.?o\.?b\b\.?|end of (?:the )?(?:business )?day|end of business|close of (?:the )?(?:business|play)(?: day)?|close of the day|day'?s end|end-of-day|close-of-business|the close|(?<=\bbefore )close(?=\s*(?:[.,;!?)]|$|please|pls|today|tomorrow))|(?<=\bby )close(?=\s*(?:[.,;!?)]|$|please|pls|today|tomorrow|on (?:mon|tue|wed|thu|fri)))|(?:(?<=\bthan )|(?<=\bby )|(?<=\bbefore ))(?:the )?close(?=\s*(?:[.,;!?)]|$|please|pls|today|tomorrow|on (?:mon|tue|wed|thu|fri|the \d|\d{1,2}/\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d)))|(?:the )?(?:end|close) of(?= (?:today|tomorrow|tmrw|(?:this |next )?(?:mon|tue|wed|thu|fri)(?! the)|the \d{1,2}(?:st|nd|rd|th)\b|\d{1,2}/\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}\b)))"),
    ("part", r"(?P<open>(?:the )?(?:start|open|opening|beginning|commencement) of (?:business|the (?:business )?day)|s\.?o\.?b\b|b\.?o\.?b\b)"),
    ("part", r"(?P<early>early|late)?[ -]?(?:in the |during the )?(?P<part>mid-?morning|mid-?afternoon|mid (?:morning|afternoon)|(?:the )?middle of (?:the )?(?:morning|afternoon)|morning|afternoon|evening|night(?! (?:dispatcher|manager|nurse|clerk|crew|guard|watch(?:man)?|auditor|supervisor|driver|porter|school|stand|staff|desk|shift|vision|club|court|duty|foreman|operator|attendant|bus|train|flight|work))\b)"),
    ("part", rf"(?P<part>early|late)(?= (?:on )?(?:{WD}|tomorrow|tmrw)\b)"),
    ("part", r"(?P<al>after lunch)|(?P<part>lunch)(?:time)?|(?P<part2>am|pm|a\.m\.|p\.m\.)(?![a-z])"),
    # -- zones
    ("zone", rf"(?P<abbr>{ZONE_WORDS})\b(?: (?:standard |daylight )?time)?(?! al\b| seq\b| district| gas| islander| division)"),
    ("zone", rf"(?P<city>{CITY_WORDS})(?:'s)? (?:local )?time\b|\((?P<city2>{CITY_WORDS})\)"),
    ("zone", r"(?:(?:by|on|according to) )?(?P<mine>my|our|your|their|local|her|his) (?:(?:local )?time|(?:clock|watch)(?: here)?)\b|(?P<mine2>local|here(?=\s*(?:[.,;!?)]|$)|(?: please| pls| thanks)))\b"),
)  # fmt: skip
