# ruff: noqa: E501  a pattern reads best on one line
"""One mail, one or several tasks: lists, paragraphs, "also ...". A list of details stays with its task."""

from collections.abc import Sequence

from intake import patterns as re
from intake.reading.asks import asks_for_work, sets_due
from intake.reading.begins import another_task
from intake.reading.beside import all_the_same, as_above, given_out, given_to
from intake.reading.date_above import papers_under_a_date
from intake.reading.details import Details, denies, details_of, of_one_task, only_a_date, with_own_dates
from intake.reading.informing import informs
from intake.reading.kinds import STARTS_WORK, read_kind
from intake.reading.lists import ORDER, lines_of
from intake.reading.matters import read_matter
from intake.reading.names import names_of
from intake.reading.prose import split_prose
from intake.reading.rows import rows_as_items
from intake.reading.running import runs_on
from intake.reading.sections import ITEM, Parts, sections_of
from intake.reading.sentences import sentences
from intake.reading.series import announced_count
from intake.reading.settled import settled, wants_nothing
from intake.reading.titles import starts_with_work
from intake.reading.when.atoms.plain import plain
from intake.reading.when.phrases import phrases
from intake.reading.when.words import NUMBERS
from tracker.domain.firm import Firm
from tracker.domain.firm import Role as Duty

_MANY = re.compile(
    r"\b(?:(?<![\d-])\d{1,2}|two|three|four|five|six|several|a few|few|some|couple(?: of)?|following|multiple|these|list of|bunch of|handful of)\s+(?:\w+\s){0,2}?(?:things?|tasks?|items?|assignments?|projects?|requests?|to-?dos?|matters?|asks?)\b|\b(?:to-?do|task|action)(?:s| list| items)?\s*:?\s*$|\bneed the following (?:done|from)|\bcan you (?:handle|do|take care of) (?:the following|these)|this week'?s? (?:list|tasks)|\bon my list\b",
    re.I,
)
_DETAILS = re.compile(
    r"\b(?:cover(?:s|ing)?|includ(?:e|es|ing)|address(?:es|ing)?|contain(?:s|ing)?|discuss\w*|questions?|issues?|points?|topics?|facts?|exhibits|documents|sections?|arguments?|as follows|regarding|about|with|should|must|showing|changes|corrections|edits|steps|columns|fields|categories|format|parts?)\b[^:.\n]{0,40}:\s*$",
    re.I,
)
# "I'd like these before I go:", "Please do the following by Friday:"
_THESE = re.compile(
    r"\b(?:these|the following|the below|what (?:i|we) need|(?:i|we)(?:'d| would| will|'ll)? (?:need|want|like)|please (?:do|handle|prepare|take care of)|can you|could you)\b(?: (?:the following|these|all of these|done|ready|by|before|on|for|in|from|at|to|me|you|i|we|go|leave|noon|the|new york|mon\w*|tues\w*|wed\w*|thu\w*|fri\w*|tomorrow|today|eod|cob|end|of|day|week|\d+\S*)\b,?)*\s*:\s*$",
    re.I,
)
_DO_THESE = re.compile(
    r"\b(?:prepare|draft|do|complete|finish|get|need|handle)\s+(?:me |us )?(?:the following|these)\b[^:\n]{0,80}:\s*$|\b(?:following|these|below)\b[^:\n]{0,60}\b(?:requested|required|needed|wanted|due|deliverables?|work product|services)\b[^:\n]{0,40}:\s*$",
    re.I,
)
_EVERYTHING = re.compile(
    r"\b(?:all|everything|both|each|these|the rest|them all|the lot|all of (?:it|this|these|the above)|any of (?:this|these)|unless (?:noted|stated|otherwise))\b",
    re.I,
)


def split_parts(text: str, firm: Firm, subject: str = "") -> Parts:
    """The tasks of a mail's own words; the subject may name what a list describes."""
    opened = lines_of(rows_as_items(text, firm))
    if sections := sections_of(opened, firm):
        return sections
    items, head, tail = _list_of(opened)
    if runs_on(items, head, firm):
        items, text = [], "\n".join((head, *items, "", tail)).strip()
    if len(items) >= 2 and len(_ONE_TASK.findall(head)) == 1 and not _MORE.search(head):
        return Parts((text,))
    described = details_of(items) if len(items) >= 2 else None
    if described and of_one_task(described, head, subject):
        return _one_task(described, head, tail, firm)
    if described and len(described.works) > 1:
        items, tail = list(described.works), "\n".join((*map(_of_all, described.dates), *described.rest, tail))
    if len(items) >= 2 and (
        _are_tasks(items, head, firm)
        or _all_of_them(items, head, tail)
        or _each_dated(items, tail)
        or papers_under_a_date(items, head)
    ):
        items, tail = _end_for_all(items, tail)
        items, beside = with_own_dates(items)
        tail = "\n".join(one for one in (*beside, tail) if one)
        facts = [one for one in items if informs(one)]
        items = [one for one in items if one not in facts] or items
        before, head = _tasks_before(head, firm)
        tail, more = _tasks_behind(tail, firm)
        head, excepted = _excepted(head)
        dated, rest = given_out(items, f"{tail}\n{excepted}" if excepted else tail)
        dated, rest = given_to(dated, rest, _paralegals(firm))
        return Parts((*before, *dated, *more), head, rest, told="\n".join(facts))
    if len(items) >= 2:
        return Parts((text,))
    prose = split_prose(text, firm)
    given, shared = (
        given_to(prose.items, prose.shared, _paralegals(firm)) if len(prose.items) > 1 else (prose.items, prose.shared)
    )
    same = any(map(all_the_same, shared.split("\n")))
    return Parts(as_above(given, always=same), shared, told=prose.told)


# "One task, numbered so that nothing gets lost:"
_ONE_TASK = re.compile(r"(?<!\bin )\b(?:one|a single) (?:task|assignment|job|request|project|thing|item|piece of work)\b(?! (?:per|each|a line|for each))", re.I)  # fmt: skip
# "(i) a chart and (ii) a list, both by Friday at noon, and she thanks Renee": for all of them
_FOR_ALL_END = re.compile(r"[,;–—-]?\s*\b(?P<all>(?:both|all|each)(?: of (?:them|these|those|it)|(?: (?:two|three|four|five))?)? (?:(?:due|needed|wanted|please|back|to me) )*(?:by|for|on|before|no later|at) .{3,80})$", re.I)  # fmt: skip


def _end_for_all(items: list[str], tail: str) -> tuple[list[str], str]:
    """The items without the day that the last one gives to all, and the words behind them with it."""
    found = _FOR_ALL_END.search(items[-1])
    if not found or "\n" in items[-1] or not sets_due(found["all"]) or any(map(sets_due, [*items[:-1], items[-1][: found.start()]])):  # fmt: skip
        return items, tail
    said = found["all"].split(", and ")[0]
    return [*items[:-1], items[-1][: found.start()]], "\n".join(one for one in (f"{said.rstrip('.')}.", tail) if one)


# "All of them by Thursday at 3, except no. 2, which can wait until Monday."
_EXCEPT = re.compile(r"[,;:(–—-]*\s*\b(?:except|excepting|save|but(?: not)?|other than|apart from)(?: for)? (?P<of>(?:items?|nos?\.?|numbers?|#)\s*#?\d[^.!?\n]*)", re.I)  # fmt: skip


def _excepted(head: str) -> tuple[str, str]:
    """The words above a list without what they say of one of its items, and that."""
    found = _EXCEPT.search(head)
    return (f"{head[: found.start()]}.{head[found.end() :]}", found["of"]) if found else (head, "")


def _one_task(found: Details, head: str, tail: str, firm: Firm) -> Parts:
    """A list that describes one task; what must not be done is only told. Tasks in running words may stand around it."""
    before, lead = _tasks_before(head, firm)
    rest, more = _tasks_behind(tail, firm)
    denied = [one for one in found.rest if denies(one)]
    how = [*found.dates, *(one for one in found.rest if one not in denied)]
    named = read_kind(lead)[0] != "general" or not found.works
    works = "\n".join((*((lead,) if named else ()), *(f"- {one}" for one in found.works)))
    around = (rest,) if named else (lead, rest)
    if before or more:
        return Parts((*before, "\n".join((works, *how)), *more), "", "\n".join(around), told="\n".join(denied))
    return Parts((works,), "\n".join(around), "\n".join(how), told="\n".join(denied))


def _of_all(date: str) -> str:
    return f"All of it: {date}"


def _paralegals(firm: Firm) -> frozenset[str]:
    return frozenset(name for one in firm.people.values() if one.role is Duty.PARALEGAL for name in names_of(one))


_MORE = re.compile(r"\b(?:more|also|else|other|others|another|addition(?:al(?:ly)?)?|besides|plus|separately|as well|too|further|next|remaining|meanwhile)\b", re.I)  # fmt: skip
_GREETING = re.compile(r"^\W*(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|morning|afternoon)\b[^\n.!?]{0,40}|[A-Z]\w+(?: and [A-Z]\w+)?)[,!:–—-]\s*$", re.I)  # fmt: skip


def _tasks_before(head: str, firm: Firm) -> tuple[tuple[str, ...], str]:
    """Tasks in running words before a list ("... by Friday. Two more things:"), and what of those words is for the list."""
    said = [line for line in head.split("\n") if line.strip()]
    greeting = said[0] if said and _GREETING.match(said[0]) else ""
    told = sentences("\n".join(said[1:] if greeting else said))
    if len(told) < 2:
        return (), head
    lead = told[-1] if told[-1].rstrip().endswith((":", "-", "–", "—")) or _MANY.search(told[-1]) or _MORE.search(told[-1]) else ""  # fmt: skip
    own = told[:-1] if lead else told
    working = [one for one in own if asks_for_work(one) and (read_kind(one)[0] != "general" or starts_with_work(one)) and not _MANY.search(one)]  # fmt: skip
    if not working or not ((lead and _MORE.search(lead)) or (any(map(sets_due, working)) and not sets_due(lead))):
        return (), head
    before = head[: head.rfind(lead)] if lead else head
    before = before.replace(greeting, "", 1) if greeting else before
    return split_prose(before.strip(), firm).items, "\n".join(one for one in (greeting, lead) if one)


def _tasks_behind(tail: str, firm: Firm) -> tuple[str, tuple[str, ...]]:
    """Words behind a list that ask for one thing more: "Separately, please draft the notice by Monday"."""
    pieces = split_prose(tail, firm, alone=False).items if tail.strip() else ()
    more = tuple(one for one in pieces if another_task(one))
    return "\n".join(one for one in pieces if one not in more), more


def _list_of(text: str) -> tuple[list[str], str, str]:
    """Items of the first list, what stands before it and what after."""
    head: list[str] = []
    items: list[str] = []
    tail: list[str] = []
    blank = numbered = False
    lines = text.split("\n")
    ends, inside = _marked_lines(lines), _last_number(lines)
    for place, line in enumerate(lines):
        item = ITEM.match(line)
        if item and items and not blank and not tail and _wrapped(item, items, numbered):
            items[-1] += " " + line.strip()
            continue
        if item and not items:
            numbered = bool(item["n"])
        if item and not (item["b"] == "o" and not line.startswith("o ")) and not tail:
            items.append(item["text"].strip())
        elif not items:
            head.append(line)
        elif not line.strip():
            blank = True
            continue
        elif not tail and place < inside and not line.rstrip().endswith(":"):
            items[-1] += (". " if blank and items[-1][-1:].isalnum() else " ") + line.strip()
        elif tail or place == ends or (blank and not line.startswith((" ", "\t"))) or _for_all_of_it(line):
            tail.append(line)
        else:
            items[-1] += " " + line.strip()
        blank = False
    if len(items) > 1 and tail and only_a_date(tail[0]) and not _EVERYTHING.search(tail[0]) and _alone_undated(items):
        items[-1] += " " + tail.pop(0).strip()
    return items, "\n".join(head).strip(), "\n".join(tail).strip()


def _alone_undated(items: Sequence[str]) -> bool:
    """Whether only the last names no day, so that one below stands for it."""
    return all(map(sets_due, items[:-1])) and not sets_due(items[-1])


def _last_number(lines: Sequence[str]) -> int:
    """Where the last of the items that count up from one stands: paragraphs above it are words of the items; else -1."""
    found = [
        (place, item["n"] or item["c"])
        for place, line in enumerate(lines)
        if (item := ITEM.match(line)) and not item["b"]
    ]
    counts = [ORDER.get(mark.lower()) for _, mark in found]
    return found[-1][0] if len(found) > 1 and counts == list(range(1, len(found) + 1)) else -1


def _marked_lines(lines: Sequence[str]) -> int:
    """Where the first line without a mark stands, right below a list of which each item is one line; -1 for none."""
    marked = [place for place, line in enumerate(lines) if ITEM.match(line)]
    if len(marked) < 2 or marked != list(range(marked[0], marked[-1] + 1)):
        return -1
    last, below = lines[marked[-1]], lines[marked[-1] + 1 : marked[-1] + 2]
    broken = last.rstrip().endswith((",", ":", "-", "–", "—", "and", "or", "the"))
    begins = bool(below) and re.match(r"[A-Z0-9\"“(]|(?:please|pls|all|both|thanks|need|due|by)\b", below[0])
    return marked[-1] + 1 if begins and not broken and len(last) < 66 else -1


def _for_all_of_it(line: str) -> bool:
    """ "all by Friday", right below a list."""
    return bool(_EVERYTHING.search(line)) and only_a_date(line)


def _wrapped(item: re.Match[str], items: list[str], numbered: bool) -> bool:
    """A dash that a mail program's line break put in front: "2. Chart the lot numbers against the dates / - Friday"."""
    if not item["b"] or items[-1].endswith((".", "!", "?", ":", ";")):
        return False
    times = [one for one in phrases(plain(item["text"])) if one.kind in ("day", "clock", "span")]
    only_a_time = len(times) == 1 and not item["text"].replace(times[0].words, "").strip(" .,;!*")
    return only_a_time and numbered


def _are_tasks(items: list[str], head: str, firm: Firm) -> bool:
    last = sentences(head)[-1] if sentences(head) else ""
    if announced_count(last) in (len(items), sum(not (wants_nothing(one) or settled(one)) for one in items)):
        return len(items) > 1
    matters = {read_matter(item, firm, "body").number for item in items} - {None}
    dated = sum(sets_due(item) for item in items)
    working = sum(
        starts_with_work(item)
        or bool(STARTS_WORK.match(item))
        or asks_for_work(item)
        or read_kind(item)[0] != "general"
        for item in items
    )
    if len(matters) > 1 or dated >= 2 or _counts(last, len(items)):
        return True
    if _ALL_DUE.search(last) and sets_due(last) and read_kind(last)[0] == "general" and working >= len(items) / 2:
        return True
    if _DETAILS.search(last) and not (_MANY.search(last) or _DO_THESE.search(last)):
        return False
    if _MANY.search(head) or not head or _THESE.search(last) or _DO_THESE.search(last):
        return working >= max(1, len(items) / 2) or bool(_THESE.search(last))
    if asks_for_work(last) and read_kind(last)[0] != "general" and not _MANY.search(last):
        return dated > 0 and working > len(items) / 2
    return working >= len(items) - (1 if len(items) > 3 else 0)


_ALL_DUE = re.compile(r"\b(?:all|each|both)(?: [\w']+){0,3}? (?:due|by|for|on|before|no later)\b[^:\n]*:\s*$", re.I)
# "All by the 15th please" below things that are asked for by name only
_ALL_BY = re.compile(r"\W*(?:all(?: of (?:it|them|these))?|all (?:three|four|five|six)|both|each)\b", re.I)


def _all_of_them(items: list[str], head: str, tail: str) -> bool:
    last = sentences(head)[-1] if sentences(head) else ""
    if not _ALL_BY.match(tail) or not sets_due(sentences(tail)[0]) or _DETAILS.search(last):
        return False
    described = asks_for_work(last) and read_kind(last)[0] != "general"
    return not described and any(read_kind(one)[0] != "general" for one in items)


def _each_dated(items: list[str], tail: str) -> bool:
    """ "1+2 Tuesday, 3 Thursday" below them."""
    given, _ = given_out(items, tail) if tail else ((), "")
    return len(given) > 1 and all(map(sets_due, given)) and not any(map(sets_due, items))


_COUNT = re.compile(r"\b(?P<n>two|three|four|five|six|seven|[2-9])\s+(?:[\w-]+ ){0,2}?(?:things?|tasks?|items?|assignments?|projects?|requests?|pieces? of work|jobs?|deliverables?|to-?dos?)\b", re.I)  # fmt: skip


def _counts(lead: str, items: int) -> bool:
    """ "I shall require three pieces of work:" and three follow."""
    found = _COUNT.search(lead)
    if not lead.rstrip().endswith(":"):
        return False
    if found is None:
        return False
    said = found["n"].lower()
    return items == (int(said) if said.isdigit() else NUMBERS[said])


def for_all(text: str) -> bool:
    """Whether a date beside a list is meant for every item."""
    return bool(_EVERYTHING.search(text)) or (
        sets_due(text) and not asks_for_work(re.sub(r"\b(?:need|want)\w*\b", "", text))
    )
