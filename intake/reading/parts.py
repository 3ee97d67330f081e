# ruff: noqa: E501  a pattern reads best on one line
"""One mail, one or several tasks: lists, paragraphs, "also ...". A list of details stays with its task."""

from dataclasses import dataclass

from intake import patterns as re
from intake.reading.asks import asks_for_work, sets_due
from intake.reading.beside import as_above, given_out, given_to
from intake.reading.kinds import STARTS_WORK, read_kind
from intake.reading.lists import lines_of
from intake.reading.matters import read_matter
from intake.reading.names import by_role, named, names_of
from intake.reading.prose import another_task, split_prose
from intake.reading.titles import sentences, starts_with_work
from intake.reading.when.atoms.plain import plain
from intake.reading.when.phrases import phrases
from intake.reading.when.words import NUMBERS
from tracker.domain.firm import Firm
from tracker.domain.firm import Role as Duty

_ITEM = re.compile(
    r"^\s*(?:\(?(?P<n>\d{1,2})[.):]|(?P<b>[-*•–▪o])|\(?(?P<c>[a-hA-H]|[ivx]{1,4}|[IVX]{1,4})[.)])\s+(?P<text>\S.*)$"
)
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


@dataclass(frozen=True, slots=True)
class Parts:
    """`items`: the words of each task. `head` and `tail`: what stands around a list."""

    items: tuple[str, ...]
    head: str = ""
    tail: str = ""
    told: str = ""  # facts that set no value
    under: tuple[str, ...] = ()  # of each item the heading that it stands under


def split_parts(text: str, firm: Firm) -> Parts:
    """The tasks of a mail's own words."""
    opened = lines_of(text)
    if sections := _sections(opened, firm):
        return sections
    items, head, tail = _list_of(opened)
    if len(items) >= 2 and _are_tasks(items, head, firm):
        before, head = _tasks_before(head, firm)
        tail, more = _tasks_behind(tail, firm)
        dated, rest = given_out(items, tail)
        dated, rest = given_to(dated, rest, _paralegals(firm))
        return Parts((*before, *dated, *more), head, rest)
    if len(items) >= 2:
        return Parts((text,))
    prose = split_prose(text, firm)
    given, shared = (
        given_to(prose.items, prose.shared, _paralegals(firm)) if len(prose.items) > 1 else (prose.items, prose.shared)
    )
    return Parts(as_above(given), shared, told=prose.told)


def _paralegals(firm: Firm) -> frozenset[str]:
    return frozenset(name for one in firm.people.values() if one.role is Duty.PARALEGAL for name in names_of(one))


def _sections(text: str, firm: Firm) -> Parts | None:
    """Lists under a heading each ("Alvarez:", "From Renee, by Friday:"): an item belongs to the heading above it."""
    head: list[str] = []
    found: list[tuple[str, list[str]]] = []
    tail: list[str] = []
    near = False  # no empty line since the heading
    for line in text.split("\n"):
        item = _ITEM.match(line)
        bare = not item and _only_a_name(line, firm)
        if bare or (line.rstrip().endswith(":") and len(line) < 120 and not item):
            found.append((line.strip(), []))
            near = bare
            head, tail = [*head, *tail], []
        elif found and not tail and (item or (near and line.strip())):
            found[-1][1].append(item["text"].strip() if item else line.strip())
        elif line.strip():
            (tail if found else head).append(line)
        else:
            near = False
    headed = [(lead, items) for lead, items in found if items]
    if len(headed) < 2 or len(headed) < len(found) or not all(_tells_apart(lead, firm) for lead, _ in headed):
        return None
    pairs = [(item, lead.rstrip(" :")) for lead, items in headed for item in items]
    items = tuple(item for item, _ in pairs)
    return Parts(items, "\n".join(head).strip(), "\n".join(tail).strip(), under=tuple(lead for _, lead in pairs))


def _only_a_name(line: str, firm: Firm) -> bool:
    """ "BRANDT", "Alvarez v. Northgate:", "Renee:" alone on a line."""
    said = line.strip(" *_#:-")
    if not 1 < len(said) < 50 or len(said.split()) > 6 or line.rstrip().endswith((",", ".", "?", "!")):
        return False
    people = any(one.words == said and by_role(one.people, Duty.PARALEGAL) for one in named(said, firm))
    whole = bool(people) and line.rstrip().endswith(":")
    return whole or (
        bool(read_matter(said, firm, "body").numbers) and not asks_for_work(said) and read_kind(said)[0] == "general"
    )


def _tells_apart(lead: str, firm: Firm) -> bool:
    people = [one for one in named(lead, firm) if by_role(one.people, Duty.PARALEGAL)]
    return bool(people) or sets_due(lead) or bool(read_matter(lead, firm, "body").numbers)


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
    for line in text.split("\n"):
        item = _ITEM.match(line)
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
        elif tail or (blank and not line.startswith((" ", "\t"))):
            tail.append(line)
        else:
            items[-1] += " " + line.strip()
        blank = False
    return items, "\n".join(head).strip(), "\n".join(tail).strip()


def _wrapped(item: re.Match[str], items: list[str], numbered: bool) -> bool:
    """A dash that a mail program's line break put in front: "2. Chart the lot numbers against the dates / - Friday"."""
    if not item["b"] or items[-1].endswith((".", "!", "?", ":", ";")):
        return False
    times = [one for one in phrases(plain(item["text"])) if one.kind in ("day", "clock", "span")]
    only_a_time = len(times) == 1 and not item["text"].replace(times[0].words, "").strip(" .,;!*")
    return only_a_time and (numbered or not sets_due(items[-1]))


def _are_tasks(items: list[str], head: str, firm: Firm) -> bool:
    last = sentences(head)[-1] if sentences(head) else ""
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
    if _DETAILS.search(last) and not (_MANY.search(last) or _DO_THESE.search(last)):
        return False
    if _MANY.search(head) or not head or _THESE.search(last) or _DO_THESE.search(last):
        return working >= max(1, len(items) / 2) or bool(_THESE.search(last))
    if asks_for_work(last) and read_kind(last)[0] != "general" and not _MANY.search(last):
        return dated > 0 and working > len(items) / 2
    return working >= len(items) - (1 if len(items) > 3 else 0)


_COUNT = re.compile(r"\b(?P<n>two|three|four|five|six|seven|[2-9])\s+(?:[\w-]+ ){0,2}?(?:things?|tasks?|items?|assignments?|projects?|requests?|pieces? of work|jobs?|deliverables?|to-?dos?)\b", re.I)  # fmt: skip


def _counts(lead: str, items: int) -> bool:
    """ "I shall require three pieces of work:" and three follow."""
    found = _COUNT.search(lead)
    if found is None or not lead.rstrip().endswith(":"):
        return False
    said = found["n"].lower()
    return items == (int(said) if said.isdigit() else NUMBERS[said])


def for_all(text: str) -> bool:
    """Whether a date beside a list is meant for every item."""
    return bool(_EVERYTHING.search(text)) or (
        sets_due(text) and not asks_for_work(re.sub(r"\b(?:need|want)\w*\b", "", text))
    )
