# ruff: noqa: E501  a pattern reads best on one line
"""Pieces of work that running words count off, put on lines of their own: "First off, ... Second thing, ...", "One: ...
The other: ...", "1 the CVs. 2 the fees. 1+2 tues", "Task 1 - Renee: ...", "3 things, no rush. The errata. A chart. A list"."""

from collections.abc import Sequence

from intake import patterns as re
from intake.reading.asks import asks, courtesy, sets_due, told
from intake.reading.beside import given_out
from intake.reading.kinds import STARTS_WORK, WORK_VERBS, read_kind
from intake.reading.sentences import sentences
from intake.reading.when.words import NUMBERS

_LONGEST = 4_000  # characters of a mail that is looked at
_NTH = r"one|two|three|four|five|six|first|second|third|fourth|fifth|sixth|[1-9]"
_WHAT = r"(?:thing|item|task|job|request|ask|piece|project|assignment)"
_BREAK = r"\s*(?:[:,;.)]|[–—-]+\s)\s*"
# a mark at the start of a sentence or a line, the place that it gives, and the words of the piece behind it
_MARK = re.compile(
    r"\W*?(?:(?:and|then|so|okay|ok|oh)[, ]+)*(?:"
    rf"(?:{_WHAT}|number|no\.?|nr\.?|para(?:graph)?|part|#) ?(?:the )?(?P<a>{_NTH}|[a-e](?=\s*[,:;.–-]))(?: is (?:for|in|on|to|that) |{_BREAK}| is (?=(?:an?|the|for|to|our|his|her|mine)\b))"
    rf"|(?:the |my |our )?(?P<b>first|second|third|fourth|fifth|next|last|final|other)(?:ly)?(?: (?:off|up|of all|things? first|in line|{_WHAT}|one))?(?:{_BREAK}|(?: is|['’]s)? (?=(?:that |to |for )?(?:(?:an?|the|i|we|please|our|his|her)\b|(?-i:[A-Z])\w)))"
    rf"|(?P<c>one|two|three|four|five|six)(?:{_BREAK}(?!of\b)| is (?=(?:an?|the|for|our|his|her)\b))"
    r"|\(?(?P<d>[1-6]|[A-Ea-e])(?:[).:]\s*|\s+)(?=[A-Za-z])(?<!\ba )(?<!\bA )"
    r")",
    re.I,
)
# "number one, the log, thurs. number two, the index, fri": without capitals
_RUNS_ON = re.compile(
    rf"(?<=[.;,])\s+(?=(?:and )?(?:{_WHAT}|number|no\.?|nr\.?|para(?:graph)?|part) (?:the )?(?:two|three|four|five|six|second|third|fourth|fifth|sixth|[2-9])\b)"
    r"|(?<=(?:mon|tue|wed|thu|fri)\.)\s+(?=[a-z])(?!(?:at|by|or|and|if|noon|please|pls|for|on)\b)|(?<=(?:tues|weds|thur)\.)\s+(?=[a-z])(?!(?:at|by|or|and|if|noon|please|pls|for|on)\b)|(?<=thurs\.)\s+(?=[a-z])(?!(?:at|by|or|and|if|noon|please|pls|for|on)\b)",
    re.I,
)
_WORDS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}  # fmt: skip
_ON = frozenset({"next", "last", "final", "other"})  # one further than the one before


# "every other Tuesday ... First on April 6, last one at the end of June": times of one job
_AGAIN = re.compile(
    r"\b(?:every|each) (?:other |second )?(?:(?:mon|tues|wednes|thurs|fri)day|day|week|month|quarter|weekday|business day)\b|\b(?:weekly|bi-?weekly|monthly|quarterly|recurring|regular(?:ly)?)\b",
    re.I,
)


_ONE_OF_IT = re.compile(
    r"\b(?:first|1st|last|final) (?:one|time|round|batch|run|delivery|installment|report|due|on)\b", re.I
)


def comes_again(text: str) -> bool:
    """Whether "the first one" and "the last one" are of work that comes again and again, not of several pieces."""
    return bool(_AGAIN.search(text) and _ONE_OF_IT.search(text))


def counted_out(text: str) -> str:
    """The text with each counted piece on a line of its own; as it is where nothing is counted."""
    if len(text) > _LONGEST or comes_again(text):
        return text
    opened = _RUNS_ON.sub("\n", text)
    return _marked(opened) or _a_paragraph_each(text) or _announced(opened) or text


def _place(sentence: str, before: int) -> tuple[int, int]:
    """The number that a sentence begins with, 0 for none, and where its own words begin."""
    found = _MARK.match(sentence)
    if not found:
        return 0, 0
    said = next(one for one in found.groups() if one).lower()
    if said in _ON:
        return (before + 1 if before else 0), found.end()
    number = int(said) if said.isdigit() else _WORDS.get(said, ord(said[0]) - ord("a") + 1)
    return (number if number == before + 1 else 0), found.end()


def _marked(text: str) -> str:
    """Pieces with a number or an ordinal in front."""
    head: list[str] = []
    items: list[list[str]] = []
    for sentence in (one for line in text.split("\n") for one in sentences(line)):
        place, start = _place(sentence, len(items))
        if place and sentence[start:].strip():
            items.append([sentence[start:].strip()])
        elif items:
            items[-1].append(sentence)
        else:
            head.append(sentence)
    said_many = next((one for one in map(announced_count, head) if one), len(items))
    if len(items) < 2 or said_many != len(items) or _listed(text):
        return ""
    rest = _behind(items)
    said = [_TOO.sub("", " ".join(one)) for one in items]
    given, _ = given_out(said, " ".join(rest))
    wanted = [one for one in given if sets_due(one) and not courtesy(one) and not told(one)]
    lines = [one for one in text.split("\n") if one.strip()]
    a_line_each = len(lines) - len(items) in (0, 1) and bool(_MARK.match(lines[-1]))
    return _as_list(head, said, rest) if len(wanted) > (0 if a_line_each else 1) else ""


_LISTED = re.compile(r"^\s*(?:[-*•–▪]|\(?\d{1,2}[.)]|\(?[a-hA-H][.)])\s+\S", re.M)


def _listed(text: str) -> bool:
    """Whether it has a list already: the words around that count for nothing."""
    return len(_LISTED.findall(text)) > 1


_TOO = re.compile(r"(?<=[a-z\d])[ ,]+(?:too|as well|likewise)(?=\W*$)", re.I)  # "the witness chart, Friday too"
_ALL_OF_IT = re.compile(r"^\W*(?:all|both|each|everything|these|[1-6]\s*(?:[+&,-]|and|to)\s*[1-6]|#?[1-6]\s+(?:by|on|for|is)?\s*\w+)\b", re.I)  # fmt: skip
_THERE_IS_NO = re.compile(r"^\W*(?:there(?: is|['’]s) no\b|that(?:['’]s| is| will be)? (?:it|all)\b|no (?:third|fourth|more)\b|nothing (?:else|more)\b)", re.I)  # fmt: skip


def _behind(items: list[list[str]]) -> list[str]:
    """What stands behind the last piece and speaks of all of them, taken from it."""
    last = items[-1]
    start = next((place for place, one in enumerate(last) if place and (_ALL_OF_IT.match(one) or _THERE_IS_NO.match(one) or courtesy(one))), len(last))  # fmt: skip
    rest = [one for one in last[start:] if not _THERE_IS_NO.match(one)]
    del last[start:]
    return rest


def _as_list(head: Sequence[str], items: Sequence[str], rest: Sequence[str]) -> str:
    return "\n".join((*head, *(f"- {one}" for one in items), *(("", *rest) if rest else ())))


# "3 things no rush on any.", "Two for Friday.", "Couple of asks, both by Thursday."
ANNOUNCES = re.compile(
    rf"^\W*(?:(?:just|only|hi all|i have|i['’]ve got|i need|got|(?:please |kindly )*(?:do|handle|take care of)|here are|there are|i want|i['’]d like|we need)[, ]+)*(?P<n>two|three|four|five|six|[2-6]|(?:a )?(?:couple|pair|brace)(?: of)?)\b(?: (?!(?:and|or)\b)[\w-]+){{0,2}}? (?:(?:{_WHAT}|to-?do|matter|chore)s\b|ones\b|(?:for|by|on|in|from|please|pls|more)\b|(?-i:[A-Z])\w+ (?:{_WHAT}|to-?do)s\b)(?P<more>.*)",
    re.I | re.S,
)


def announced_count(lead: str) -> int:
    """How many pieces a sentence says will follow; 0 for none."""
    found = ANNOUNCES.match(lead)
    if not found:
        return 0
    said = found["n"].lower()
    return int(said) if said.isdigit() else int(NUMBERS.get(said, 2))


def _a_paragraph_each(text: str) -> str:
    """ "Two pieces here, ..." above as many paragraphs, each with its own request and date."""
    lead, *paragraphs = [one.strip() for one in text.split("\n\n") if one.strip()]
    count = announced_count((sentences(lead) or ("",))[0])
    items = [one for one in paragraphs if not all(courtesy(said) or told(said) for said in sentences(one))]
    if count < 2 or len(items) < count or _listed(text) or any(map(asks, sentences(lead)[1:])):
        return ""
    items, rest = items[:count], items[count:]
    if any(not (any(map(asks, sentences(one))) and any(map(sets_due, sentences(one)))) for one in items):
        return ""
    rest = [one for one in rest if not sets_due(one) and not any(map(asks, sentences(one)))]
    return _as_list([f"{lead.rstrip(' .:,;-')}:"], [" ".join(one.split()) for one in items], rest)


def _announced(text: str) -> str:
    """As many pieces behind "3 things" as it says, each a sentence, or all in the one that says so."""
    said = [one for line in text.split("\n") for one in sentences(line)]
    for place, lead in enumerate(said[:3]):
        if not (count := announced_count(lead)) or _listed(text) or any(map(asks, said[:place])):
            continue  # "Letter to Dr. Amin. Three things. ..." says what is in it
        dated = any(sets_due(one) and not _ALL_OF_IT.match(one) for one in said[place + 1 :])  # by what each is called
        if not dated and (pieces := _in_one_sentence(lead, count)):
            return _as_list([*said[:place], f"{lead.partition(':')[0]}:"], pieces, said[place + 1 :])
        rest = [one for one in said[place + 1 :] if not courtesy(one)]
        items, behind = rest[:count], rest[count:]
        told_of = [one for one in behind if not (_ALL_OF_IT.match(one) or sets_due(one) or _THERE_IS_NO.match(one))]
        if len(items) == count and not told_of and all(map(_is_piece, items)) and not any(map(_MARK.match, items)):
            head = [*said[:place], f"{lead.rstrip(' .:,;-')}:"]
            return _as_list(head, items, [one for one in behind if not _THERE_IS_NO.match(one)])
    return ""


# where the next piece begins, the plainest first: "a cover letter in Delgado, and an index in Tran"
_THING_BEGINS = rf"(?=(?:(?:an?|the|our|his|her|some|another)\s|(?:{WORK_VERBS})\b))"
_JOINTS = tuple(re.compile(rf"{joint}{_THING_BEGINS}", re.I) for joint in (r"\s*;\s+(?:and )?", r"\s*,\s+and\s+", r"\s*(?:;|,)\s+(?:and )?|\s+and\s+"))  # fmt: skip


def _in_one_sentence(lead: str, count: int) -> list[str]:
    """The pieces behind the colon of the sentence that counts them; none where they are not so many."""
    behind = lead.partition(":")[2].strip()
    for joint in _JOINTS if behind else ():
        pieces = joint.split(behind)
        if len(pieces) == count and all(map(_is_piece, pieces)):
            return pieces
    return []


_NO_PIECE = re.compile(r"^\W*(?:(?:i|we|he|she|they|it|this|that|there|who|what|when|the (?:judge|court|client))\b|(?:it|this|both|all)\b)", re.I)  # fmt: skip


# "For Tran, a checklist of what the employer still owes us."
_FOR_A_MATTER = re.compile(r"^\W*(?:and )?(?:for|on|in|over on|over in) (?:the )?(?-i:[A-Z])[\w.&'’ -]{1,30}?[,:] (?:(?:i|we)(?:'d like| need| want) |please )?(?:an?|the|our|his|her|their|two|some)\b", re.I)  # fmt: skip


def _is_piece(sentence: str) -> bool:
    """A thing, or an order for one."""
    if told(sentence) or courtesy(sentence):
        return False
    if _FOR_A_MATTER.match(sentence):
        return True
    works = asks(sentence) or bool(STARTS_WORK.match(sentence)) or read_kind(sentence)[0] != "general"
    return works or (len(sentence.split()) < 9 and not _NO_PIECE.match(sentence))
