# ruff: noqa: E501  a pattern reads best on one line
"""What an act is, and the classes of words that the rows are made of."""

from dataclasses import dataclass

NO_NAME = "Be|Due|Latest|Target|Deadline|Noon|Tomorrow|Today|Tonight|Approve|Approving|Approves|Reviewed|Go|Send|Serve|Sign|Signed|Ready|Excellent|Nice|Terrific|Beautiful|Wonderful|Awesome|Love|Fantastic|Superb|Brilliant|Ship|Correct|Right|Fix|Add|Use|Not|Never|Please|Looks|Everything|Draft|Memo|Summary|Great|Thanks|Thank|Ok|Okay|Yes|No|If|When|Once|Will|Has|Is|Just|Also|But|And|Good|Nothing|Already|Content|Version|Approved|This|That|It|All|You|We|Fine|Perfect|Sure|File|Filing|Final|Then|So|As|The|Everyone|Nobody|Otherwise|Still|Hereby|Duly|Fully|Read|Reviewed|Consider|Is|Are|Chart|Outline|Brief|Motion|Letter|Packet|Index|List|Log|Table|Report|Notice|Errata|Chronology|Who|What|Both|Hi|Hello|Work|Pls|Kindly|Now|Can|Could|Would|Let|Go|Do|Get|Have|To|Of|On|In|At|For|By|With|My|Our|I|Your|His|Her|Any|Ask|Consider|Could|Should|Must|Maybe|Actually|Yep|Yeah|Alright|Agreed|Cleared|Proceed|Here|There|These|Those|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Settlement|Back|New|Change|Both|Page|Section|Opening|Sorry|Happy|Glad|Able|Pleased|Delighted|Hoping|Trying|Need|Needs|Want|Wanted|Hope|Apologies|Regret|Afraid|Easy|Hard|Kind|Free|Willing|Time|Reluctant|Tempted|Unable|Having|Going|Supposed|Ought|Used|Anyone|Anybody|Someone|Somebody|Whoever|Whatever|Hate"
PERSON = (
    rf"(?:she|he|they|(?!(?:{NO_NAME})\b)[A-Z][a-z]+(?: [A-Z][a-z]+)?|the (?:client|partner|reviewer|attorney)|client)"
)
# What an order may be about: the task itself, or a thing whose name `objects.py` compares with the task's title.
IT = r"(?:it|this|that|them|these|those|the \w+(?: \w+)?|v\d+|version \d+|T-?\d+|my \w+|our \w+)"
# The same, caught as `obj`, with the words that often follow "this": "this one", "this whole project".
_THING = r"(?:(?:it|this|that|them|these|those|everything|all of (?:it|this|that)|work|T-?\d+)\b(?: (?:one|task|assignment|project|request|work|matter|thing|item|summary|memo|motion|draft|chart|outline|brief)\b)?|(?:the|my|our|your) (?:[\w-]+ ){0,3}?[\w-]+(?: of (?:the )?[\w-]+)?)"
DAYNAME = r"(?:mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|rs|r|rsday|urday)?"
MONTH = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
DAY = rf"(?:(?:{DAYNAME}|{MONTH}|tomorrow|tmrw|today|tonight|next|end of|first thing|eod|eow|cob|noon|midnight|morning|later)\b|the \d|\d)"

# "two business days", "a week", "another day", "48 hours"
_SO_MANY = (
    r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}|(?:a )?couple(?: of)?|(?:a )?few)"
)
_OVER = r"(?:more|extra|additional|further|full|whole|solid|good)"
LENGTH = rf"(?:(?:another|(?:an )?(?:extra|additional)) (?:{_SO_MANY} )?|{_SO_MANY} )(?:{_OVER} )*(?:(?:business|working|court|calendar) )?(?:days?|weeks?|hours?|months?)\b"
MORE_LENGTH = rf"(?:(?:another|(?:an )?(?:extra|additional)) (?:{_SO_MANY} )?|{_SO_MANY} (?:more|extra|additional|further) )(?:{_OVER} )*(?:(?:business|working|court|calendar) )?(?:days?|weeks?|hours?|months?)\b"

# Where work is done, in a figure of speech: "back on the stove with this one"
AT_WORK = r"(?:the |its |your |full )?(?:stove|front ?burner|bench|menu|board|table|calendar|clock|horse|road|rails|tracks?|saddle|active list|anvil|grill|game|action|production|circulation|swing|assembly line|treadmill|ring)\b"


def thing(name: str) -> str:
    """The object of an order, caught as `obj` and a letter."""
    return f"(?P<obj{name}>{_THING})"


@dataclass(frozen=True, slots=True)
class Act:
    """`by`: attorney | paralegal | either | digest (a line of an answer to it). `unless`: words in the same clause with which it is not that.
    `forms`: more wordings, one construction each. `undone_by`: what may surround the words and undo them (scope.py)."""

    name: str
    by: str
    words: str
    unless: str = ""
    examples: tuple[str, ...] = ()
    case: bool = False  # capitals matter
    forms: tuple[str, ...] = ()
    undone_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """An act found in a clause."""

    name: str
    words: str  # what matched
    clause: str
    place: int
    start: int = 0  # of the words in the clause
    object: str = ""  # what is to be stopped, moved or approved, where the words say so
