# ruff: noqa: E501  a pattern reads best on one line
"""One reply about several tasks: "1 and 3 approved, 2 needs a fix", "1042 agree, 1050 give to Priya"."""

from collections.abc import Sequence

from intake import patterns as re
from intake.known import KnownTask
from intake.reading.matters import read_matter
from intake.reading.questions import ask_about
from intake.reading.replies.acts import clauses
from intake.reading.replies.acts import found as acts_in
from intake.reading.replies.common import On
from intake.reading.scene import Scene
from intake.reading.shape import QuestionRead
from tracker.domain.firm import Role

_NUMBERS = r"(?:(?:T-?)?\d{4,6}|#?\(?\d{1,2}\)?(?![\d:/.]|\s*(?:[ap]m|pages?|hours?|hrs?|days?|st|nd|rd|th)\b))"
_SEGMENT = re.compile(
    rf"(?:^|(?<=[.;,!?\n])|(?<=\sand)|(?<=\sbut))\s*(?:[-*•]\s*|\(?(?:[a-z]\)|\d{{1,2}}[.)])\s*(?=T-?\d))?(?:(?:about|item|no\.?|number|task|tasks|items|nos\.?|for|on|and|but|as for|re)\s+)*(?P<nums>{_NUMBERS}(?:\s*(?:,|and|&|-|through|thru|\+)\s*(?:and\s+)?(?:#|T-?)?\d{{1,6}})*)\s*(?:[.):=,-]|is|are|was|needs?|please|\s)\s*",
    re.I,
)
_ALL = re.compile(
    r"\b(?:all|both|everything|each|the (?:others?|rest|pair)|others|rest|(?:the|these|those) (?:two|three|four)|all (?:three|four|five|of (?:them|these)))\b",
    re.I,
)
_EXCEPT = re.compile(
    rf"\b(?:except|but(?: not)?|other than|besides|apart from|save)\s+(?:for\s+)?(?:item|no\.?|number|#|task)?\s*(?P<nums>{_NUMBERS}(?:\s*(?:,|and|&)\s*#?\d{{1,6}})*)",
    re.I,
)


def words_by_task(text: str, tasks: Sequence[KnownTask], scene: Scene) -> dict[int, str]:
    """The words about each of several tasks; tasks that nothing is said about are not in it."""
    text = _tagged(text, tasks)
    if together := _together(text, tasks):
        return together
    found: dict[int, list[str]] = {}
    marks = [hit for hit in _SEGMENT.finditer(text) if _tasks_of(hit["nums"], tasks)]
    for place, hit in enumerate(marks):
        end = marks[place + 1].start() if place + 1 < len(marks) else len(text)
        words = text[hit.start("nums") :][len(hit["nums"]) : end - hit.start("nums")].strip(" .,:;)=-\n")
        for number in _tasks_of(hit["nums"], tasks):
            found.setdefault(number, []).append(words)
    if len(tasks) > 1 and (_numbered(text, tasks) - found.keys() or _AND_THIS.search(text)):
        found = _by_number(text, tasks)
    rest = text[: marks[0].start()] if marks else text
    by = "paralegal" if scene.writer.role is Role.PARALEGAL else "attorney"
    _add_lead(rest, found, by)
    _add_answered(text, tasks, found, by)
    _add_all(rest, text, tasks, found)
    if not found:
        _by_title(text, tasks, found)
    if not found:
        _by_matter(text, tasks, scene, found)
    return {number: "\n".join(words) for number, words in found.items() if any(words)}


_LISTED = r"(?:task |tasks )?(?:T-?)?\d{3,6}(?:(?:\s*,\s*and\s+|\s*,\s*|\s+and\s+|\s*&\s*|\s*\+\s*|\s+as well as\s+)(?:T-?)?\d{3,6})+"
# "cancel both T-1041 and T-1042", "accepting all of these, T-1041, T-1042": what stands around the numbers is said of each
_ALL_LISTED = re.compile(rf"(?<=[\w:,;(–-] )\(?(?:\b(?:both|all(?: (?:two|three|four|five))?|the (?:two|three|four)|each|these|those|them)(?: of (?:these|them|those|the tasks))?(?: tasks)?\s*[,:(–—-]*\s*)?(?P<list>{_LISTED})\b\)?(?:,(?! (?:but|except|not)\b))?|^(?:both|all(?: (?:two|three|four|five))?)(?: of (?:these|them|those))?\s*[,:(–—-]*\s*(?P<first>{_LISTED})\b\)?,?", re.I)  # fmt: skip


def _together(text: str, tasks: Sequence[KnownTask]) -> dict[int, str]:
    """The same words for all of a list of numbers, where the text names no others and excepts none."""
    lists = list(_ALL_LISTED.finditer(text))
    if len(lists) != 1 or _EXCEPT.search(text):
        return {}
    numbers = [int(one) for one in re.findall(r"\d+", lists[0]["list"] or lists[0]["first"])]
    known, rest = {one.number for one in tasks}, text[: lists[0].start()] + text[lists[0].end() :]
    if not set(numbers) <= known or _numbered(rest, tasks) or re.search(r"\b(?:but not|first|second|other|latter|former)\b", rest, re.I):  # fmt: skip
        return {}
    words = f"{text[: lists[0].start()]}it{text[lists[0].end() :]}"
    return dict.fromkeys(numbers, words)


_TAG = re.compile(r"\bT-?(\d{3,6})\b", re.I)
# "Yes to T-2122 but T-2123 has to wait": a number begins another part of the sentence
_PART = re.compile(r"(?<=[.;!?])\s+|\n+|,\s+(?:and |but )?(?=[^.;,]*\bT-?\d)|\s+(?:but|while|whereas)\s+(?=[^.;,]*\bT-?\d)|\s+and\s+(?=(?:\w+ ){1,4}T-?\d)", re.I)  # fmt: skip


_AND_THIS = re.compile(r"\b(?:this|it|that)(?: one)?(?:,)? (?:and|plus|as well as) (?:also )?T-?\d|\bT-?\d+,? (?:and|plus|as well as) (?:this|it)\b", re.I)  # fmt: skip


_BARE = re.compile(r"(?<![\w/$.§-])(?<!T-)(?<!\bpage )(?<!\bp\. )(\d{4,6})\b(?![/-]\d|[.,]\d)")


def _tagged(text: str, tasks: Sequence[KnownTask]) -> str:
    """ "1001 approved, cc Tom on 1002": the numbers of these tasks as T-1001 and T-1002."""
    known = {one.number for one in tasks}
    return _BARE.sub(lambda found: f"T-{found[0]}" if int(found[0]) in known else found[0], text)


def _numbered(text: str, tasks: Sequence[KnownTask]) -> set[int]:
    known = {one.number for one in tasks}
    return {int(one) for one in _TAG.findall(text)} & known


# "T-1041 hold till I say": the number stands before the order
_OPENS = re.compile(r"^it\b[\s:=–—-]+(?=(?:hold|wait|stop|pause|park|freeze|cancel|drop|resume|approved?|on (?:hold|ice)|until|till)\b)", re.I)  # fmt: skip


def _by_number(text: str, tasks: Sequence[KnownTask]) -> dict[int, list[str]]:
    """Each part of a sentence is about the tasks whose numbers stand in it; one without any goes on about the last."""
    found: dict[int, list[str]] = {}
    last: set[int] = set()
    for part in _PART.split(text):
        here = _numbered(part, tasks)
        if here and _AND_THIS.search(part):
            here |= {one.number for one in tasks if one.main}
        last = here or last
        for number in last if part.strip() else ():
            found.setdefault(number, []).append(_OPENS.sub("", _TAG.sub("it", part.strip())))
    return found


_COURTESIES = {"thanks", "praise"}


def _add_lead(lead: str, found: dict[int, list[str]], by: str) -> None:
    """ "I submit both: (a) T-1508, the log": what is done with them stands before the list."""
    said = [one for one in re.split(r"(?<=[.!?])\s+|\n\s*\n", lead) if _ALL.search(one)]
    for words in found.values():
        if said and not any(acts_in(one, by).keys() - _COURTESIES for one in words):
            words.insert(0, said[-1].strip())


def _add_answered(text: str, tasks: Sequence[KnownTask], found: dict[int, list[str]], by: str) -> None:
    """ "Approved.", a paragraph, "T-1563 needs another pass.": what stands above is said of the task that is answered."""
    main = [one.number for one in tasks if one.main]
    first = _TAG.search(text)
    if len(main) != 1 or not found or first is None or main[0] in {*found, *_numbered(text, tasks)}:
        return
    above = re.split(r"\n\s*\n", text[: first.start()])[:-1]
    words = "\n\n".join(above).strip()
    if acts_in(words, by).keys() - _COURTESIES and not _ALL.search(words) and not words.endswith(":"):
        found[main[0]] = [words]


def delivered_tasks(split: dict[int, str]) -> set[int] | None:
    """The tasks whose words hand something over; the files are of none of the others. None: no words say so."""
    handed = {"deliver", "partial", "replace"}
    return {number for number, words in split.items() if handed & acts_in(words, "paralegal").keys()} or None


def _tasks_of(words: str, tasks: Sequence[KnownTask]) -> list[int]:
    """Numbers of tasks, or places in the list."""
    numbers: list[int] = []
    found = re.findall(r"\d+", words)
    if (
        len(found) == 2
        and re.search(r"\d\s*(?:-|through|thru)\s*#?(?:T-?)?\d", words)
        and int(found[0]) < int(found[1])
    ):
        found = [str(one) for one in range(int(found[0]), min(int(found[1]), int(found[0]) + 50) + 1)]
    known = {one.number for one in tasks}
    main = [one.number for one in tasks if one.main]
    for one in found:
        if int(one) in known:
            numbers.append(int(one))
        elif len(main) > 1 and 1 <= int(one) <= len(main):
            numbers.append(main[int(one) - 1])
        else:
            return []
    return numbers


def _add_all(rest: str, text: str, tasks: Sequence[KnownTask], found: dict[int, list[str]]) -> None:
    """ "All approved except 2": what is said of all is said of those that nothing else is said of."""
    everyone = _ALL.search(text)
    if not everyone or len(tasks) < 2:
        return
    barred = [number for hit in _EXCEPT.finditer(text) for number in _tasks_of(hit["nums"], tasks)]
    start = max(text.rfind(one, 0, everyone.start()) for one in ".;\n") + 1
    end = min((place for one in ".;\n" if (place := text.find(one, everyone.end())) >= 0), default=len(text))
    words = _EXCEPT.sub("", text[start:end]).strip(" ,")
    for one in tasks:
        if one.main and one.number not in found and one.number not in barred:
            found[one.number] = [words]


_PIECE = re.compile(r"(?<=[.;!?])\s+|\n+|,\s+(?:and |but )?|\s+(?:but|and)\s+(?=\w+ the\b)", re.I)


def _by_title(text: str, tasks: Sequence[KnownTask], found: dict[int, list[str]]) -> None:
    """ "Approve the Kim summary, hold the privilege log": each title in a piece of its own, at least two of them."""
    by_task: dict[int, list[str]] = {}
    last = None
    for piece in _PIECE.split(text):
        last = titled(piece, tasks) or last
        if last is not None and piece.strip():
            by_task.setdefault(last, []).append(piece.strip())
    if len(by_task) > 1:
        found.update(by_task)


def titled(text: str, tasks: Sequence[KnownTask]) -> int | None:
    """The one task whose title a text names, by at least half of the words that no other title has."""
    words = set(re.findall(r"[a-z0-9]{2,}", text.lower()))
    titles = {one.number: set(re.findall(r"[a-z0-9]{2,}", one.title.lower())) - _IDLE for one in tasks}
    fits = []
    for number, title in titles.items():
        own = title - set().union(*(other for key, other in titles.items() if key != number))
        if own and len(own & words) * 2 >= len(own):
            fits.append(number)
    return fits[0] if len(fits) == 1 else None


_IDLE = frozenset("a an and at by for from in of on or the to with".split())  # noqa: SIM905


def _by_matter(text: str, tasks: Sequence[KnownTask], scene: Scene, found: dict[int, list[str]]) -> None:
    for sentence in re.split(r"(?<=[.;!?])\s+|\n+", text):
        matter = read_matter(sentence, scene.firm, "body").number
        fits = [one.number for one in tasks if matter and one.matter == matter]
        if len(fits) == 1:
            found.setdefault(fits[0], []).append(sentence)


# "The other two can wait": said of tasks that the mail does not name
_OTHERS = re.compile(
    r"^\W*(?:(?:and|but|as for) )?(?:the |my |your )?(?:(?:other|remaining) (?:ones?|two|three|four|five|tasks?|assignments?)|others)(?:[:,]| (?=(?:can|should|could|may|must|will|is|are|stays?|remains?|goes?|waits?|needs?|on|to|both|all|too)\b))",
    re.I,
)


def of_the_others(text: str) -> str:
    return next((one for one in clauses(text) if _OTHERS.match(one)), "")


# "All three on hold, please": said of more tasks than the one that is answered
_ALL_OF_THEM = re.compile(
    r"\b(?:all (?:of )?(?:the |these |those |my |our )?(?:two|three|four|five|six|\d)\b|all (?:of )?(?:the|these|those|my|our) (?:tasks|assignments|matters|jobs|projects|requests)|both (?:of them|tasks|assignments|of these|of those)?|every one of (?:them|these)|the (?:two|three|four|five|pair) of them)",
    re.I,
)
_STATES = frozenset({"hold", "cancel", "resume", "reopen"})


def of_all(text: str) -> str:
    """The words that stop or start several tasks at once; "" where there are none."""
    return next(
        (one for one in clauses(text) if _ALL_OF_THEM.search(one) and _STATES & acts_in(one, "attorney").keys()), ""
    )


def which_too(on: On, words: str, others: Sequence[KnownTask]) -> QuestionRead:
    """`others`: the open tasks that may be meant as well."""
    listed = ", ".join(f"{one.label} ({one.title})" for one in others[:8])
    too = f"{on.task.label} and {listed}" if listed else "Others too: I will name them"
    text = f'You write: "{words}". Do you mean {on.task.label} alone, or other tasks too?'
    choices = (f"{on.task.label} alone", too)
    return ask_about(on.me, "task", text, choices, "Nothing changes until you answer.")
