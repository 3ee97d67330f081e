# ruff: noqa: E501  a pattern reads best on one line
"""What an act is, and the classes of words that the rows are made of."""

from dataclasses import dataclass

_NO_NAME = "Not|Never|Please|Looks|Everything|Draft|Memo|Summary|Great|Thanks|Thank|Ok|Okay|Yes|No|If|When|Once|Will|Has|Is|Just|Also|But|And|Good|Nothing|Already|Content|Version|Approved|This|That|It|All|You|We|Fine|Perfect|Sure|File|Filing|Final|Then|So|As|The|Everyone|Nobody|Otherwise|Still|Hereby|Duly|Fully|Read|Reviewed|Consider|Is|Are|Chart|Outline|Brief|Motion|Letter|Packet|Index|List|Log|Table|Report|Notice|Errata|Chronology|Who|What|Both|Hi|Hello|Work"
PERSON = (
    rf"(?:she|he|they|(?!(?:{_NO_NAME})\b)[A-Z][a-z]+(?: [A-Z][a-z]+)?|the (?:client|partner|reviewer|attorney)|client)"
)
# What an order may be about: the task itself, or a thing whose name `objects.py` compares with the task's title.
IT = r"(?:it|this|that|them|these|those|the \w+(?: \w+)?|v\d+|version \d+|T-?\d+|my \w+|our \w+)"
# The same, caught as `obj`, with the words that often follow "this": "this one", "this whole project".
THING = r"(?P<obj{n}>(?:it|this|that|them|these|those|everything|all (?:of )?(?:it|this|that|work|of this)|work|the|my|our|your|T-?\d+)\b(?: (?:one|whole|entire|task|assignment|project|request|work|matter|thing|item)\b)*(?:(?<=the) (?:[\w-]+ ){{0,2}}[\w-]+)?)"
PLEASE = r"(?:please |pls |plz |kindly |let'?s |just |also |now |then |so |and |ok |okay |yes |no |actually |you can |you may |you should |we can |we should |we'll |we will |i'd like to |i want to |i need to |can you |could you |would you |will you |can we |could we |want you to |need you to |ask you to |have to |going to |asked to )"
DAY = r"(?:mon|tue|wed|thu|fri|sat|sun|tomorrow|tmrw|today|tonight|next|the \d|end of|first thing|eod|eow|cob|noon|midnight|morning|later|\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"


@dataclass(frozen=True, slots=True)
class Act:
    """`by`: attorney | paralegal | either. `unless`: words in the same clause with which it is not that.
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
