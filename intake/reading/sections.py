"""Lists under a heading each: "Alvarez:", "From Renee, by Friday:"."""

from dataclasses import dataclass

from intake import patterns as re
from intake.reading.asks import asks_for_work, sets_due
from intake.reading.details import details_of, of_one_task, with_own_dates
from intake.reading.informing import informs
from intake.reading.kinds import read_kind
from intake.reading.matters import read_matter
from intake.reading.names import by_role, named
from tracker.domain.firm import Firm
from tracker.domain.firm import Role as Duty

ITEM = re.compile(
    r"^\s*(?:\(?(?P<n>\d{1,2})[.):]|(?P<b>[-*•–▪o])|\(?(?P<c>[a-hA-H]|[ivx]{1,4}|[IVX]{1,4})[.)])\s+(?P<text>\S.*)$"
)


@dataclass(frozen=True, slots=True)
class Parts:
    """`items`: the words of each task. `head` and `tail`: what stands around a list."""

    items: tuple[str, ...]
    head: str = ""
    tail: str = ""
    told: str = ""  # facts that set no value
    under: tuple[str, ...] = ()  # of each item the heading that it stands under


def sections_of(text: str, firm: Firm) -> Parts | None:
    """Lists under a heading each ("Alvarez:", "From Renee, by Friday:"): an item belongs to the heading above it."""
    head: list[str] = []
    found: list[tuple[str, list[str]]] = []
    tail: list[str] = []
    near = False  # no empty line since the heading
    for line in text.split("\n"):
        item = ITEM.match(line)
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
    wanted = [(lead, kept) for lead, items in headed if (kept := [one for one in items if not informs(one)])]
    pairs = [(item, lead.rstrip(" :")) for lead, items in wanted or headed for item in _dated(items, lead)]
    items = tuple(item for item, _ in pairs)
    return Parts(items, "\n".join(head).strip(), "\n".join(tail).strip(), under=tuple(lead for _, lead in pairs))


def _dated(items: list[str], lead: str) -> list[str]:
    """The items under a heading; one that is only a date goes with the others."""
    found = details_of(items)
    if found is None:
        return with_own_dates(items)[0]
    if of_one_task(found, lead, ""):
        return ["\n".join((*found.works, *found.rest, *found.dates))]
    return ["\n".join((one, *found.rest, *found.dates)) for one in found.works]


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
