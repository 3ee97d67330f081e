# ruff: noqa: E501  a pattern reads best on one line
"""Several tasks in running words: "First, ... by Friday. Second, ... The 30th is fine." is two, each with its own date.

Sentences (and the halves of a sentence that each name a piece of work and a date) are put into groups: one that asks for
work of its own begins a group, all others belong to the group before. Groups become tasks where a reader would see two:
another matter, another person, another date, or a word that says so ("separately", "second").
"""

from dataclasses import dataclass

from intake import patterns as re
from intake.reading.asks import asks, sets_due, told
from intake.reading.begins import ANOTHER, SHALL_DO_IT, begins, own_work, works
from intake.reading.beside import all_the_same
from intake.reading.clauses import clauses
from intake.reading.details import only_a_date
from intake.reading.groups import merged
from intake.reading.halves import LABEL, halves
from intake.reading.kinds import read_kind
from intake.reading.labels import labelled
from intake.reading.matters import read_matter
from intake.reading.names import by_role, named
from intake.reading.next_work import turns
from intake.reading.sentences import sentences
from intake.reading.settled import settled
from tracker.domain.firm import Firm
from tracker.domain.firm import Role as Duty

_EVERYTHING = re.compile(
    r"\b(?:all (?:of (?:it|this|these|the above|them)|these|this|three|four|five|due|by)?|everything|both(?! (?:versions|copies|scenarios|sides|parties|calculations|runs)\b)(?: of (?:them|these))?|each|these|the rest|them all|the lot|any of (?:this|these)|unless (?:noted|stated|otherwise))\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Prose:
    """`items`: the words of each task. `shared`: sentences that set a date for all of them."""

    items: tuple[str, ...]
    shared: str = ""
    told: str = ""  # facts before the first piece of work: they set no value


def split_prose(text: str, firm: Firm, alone: bool = True) -> Prose:
    """The tasks of running words; all of the text is one where nothing says that there are more. Not `alone`: beside a list."""
    groups, shared, halved = _grouped(text, firm)
    if not alone:
        return Prose(tuple("\n".join(group) for group in [*groups, *([one] for one in shared)]))
    aside = [group for group in groups[1:] if turns(group[0]) and not any(map(asks, group))]
    groups = merged([one for one in groups if one not in aside], bool(shared), firm, halved)
    if len(groups) < 2:
        return Prose(("\n".join(groups[0]),), "", _lines(aside)) if aside and not shared else Prose((text,))
    if len(groups[0]) > 1 and _GREETING.fullmatch(groups[0][0]) and named(groups[0][0], firm):
        shared.append(groups[0].pop(0))  # "Renee -": spoken to for all of it
    facts = _facts_before(groups[0])
    groups[0] = groups[0][len(facts) :]
    facts += [one for group in aside for one in group]
    return Prose(tuple("\n".join(group) for group in groups), "\n".join(shared), "\n".join(facts))


def _grouped(text: str, firm: Firm) -> tuple[list[list[str]], list[str], set[str]]:
    """Sentences in groups that may be a task each, those that speak of all, and those that are halves of a sentence."""
    groups: list[list[str]] = []
    shared: list[str] = []
    halved: set[str] = set()
    for paragraph in _paragraphs(text):
        for sentence, cut in labelled(paragraph, _pieces(paragraph, firm), firm):
            if cut:
                halved |= {sentence, *(groups[-1][:1] if groups else ())}
            if groups and _elsewhere(sentence, groups[-1], firm, cut):
                continue
            if groups and (_for_all(sentence) or _who_for_all(sentence, firm)):
                shared.append(sentence)
            elif groups and not cut and all(map(only_a_date, groups[-1])) and not sets_due(sentence):
                groups[-1].append(sentence)  # "Fourth of March, one thirty. Exhibits 1-31, tabbed."
            elif groups and (cut or turns(sentence) or begins(sentence, groups[-1], firm)):
                groups.append([sentence])
            elif groups:
                groups[-1].append(sentence)
            else:
                groups.append([sentence])
    return groups, shared, halved


def _lines(groups: list[list[str]]) -> str:
    return "\n".join(one for group in groups for one in group)


def _facts_before(group: list[str]) -> list[str]:
    """What is told of others before the first request: "Our expert will have his report by October 30."."""
    first = next((place for place, one in enumerate(group) if asks(one)), 0)
    lead = group[:first]
    return lead if any((told(one) and sets_due(one)) or _ANNOUNCES.search(one) for one in lead) else []


_ANNOUNCES = re.compile(
    r"\b(?:two|three|four|five|[2-5]|a couple(?: of)?|a few)\b(?: [\w'’]+){0,3}? (?:things|tasks|items|requests|assignments|projects|jobs|asks)\b.{0,40}\band\b",
    re.I,
)

_GREETING = re.compile(
    r"\W*(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|morning)\s+)?[A-Z]\w+(?: [A-Z]\w+)?(?:\s*(?:,|and|&)\s*[A-Z]\w+)?\s*[,:!–—-]*\s*",
    re.I,
)


def _paragraphs(text: str) -> list[str]:
    return [one for one in re.split(r"\n\s*\n", text) if one.strip()]


def _pieces(paragraph: str, firm: Firm) -> list[tuple[str, bool]]:
    """Sentences and halves of sentences; true for a half that was cut off because it is work of its own."""
    return [
        (clause, place > 0)
        for sentence in sentences(paragraph)
        for place, clause in enumerate(one for part in clauses(sentence, firm) for one in halves(part))
    ]


def _for_all(sentence: str) -> bool:
    """ "Both by Friday." after the pieces of work."""
    if all_the_same(sentence) or _EACH_ITS_OWN.search(sentence):
        return True
    if ANOTHER.match(sentence) and own_work(sentence):
        return False  # "In addition I need a list of all open invoices"
    return bool(_EVERYTHING.search(sentence)) and sets_due(sentence) and not works(sentence)


# "three separate tasks please", "three docs, three task numbers", "as two documents"
_EACH_ITS_OWN = re.compile(
    r"\b(?:separate|own|two|three|four|five|[2-5]|different|individual) (?:task|number|ticket|assignment)(?: ?(?:nos?\.?|numbers|#s?))?s?\b(?=[^.]{0,40}$)(?<!one task)",
    re.I,
)


def _who_for_all(sentence: str, firm: Firm) -> bool:
    """ "Renee can do both if she has time.", "Maribel should not be on this one." behind the pieces of work."""
    if not (_DOES_ALL.search(sentence) or "n't" in sentence or "n’t" in sentence or " not " in sentence):
        return False
    people = [one for one in named(sentence, firm) if by_role(one.people, Duty.PARALEGAL)]
    if not people or sets_due(sentence) or read_kind(sentence)[0] != "general":
        return False
    barred = _NOT_ON.match(sentence[people[0].end :])
    return bool(barred) or bool(_DOES_ALL.search(sentence) and SHALL_DO_IT.search(sentence[:90]))


_NOT_ON = re.compile(r"^(?:['’]s|\s+(?:is|should|must|may|can|will|does|cannot|can['’]?t|shouldn['’]?t|mustn['’]?t|has))\s*(?:\w+ )?(?:not\b|n['’]t\b|conflicted|be on\b|stay off|keep out|no\b)", re.I)  # fmt: skip

_DOES_ALL = re.compile(r"\b(?:both|all|everything|each|these|them|either)\b", re.I)


def _elsewhere(sentence: str, before: list[str], firm: Firm, cut: bool) -> bool:
    """A word on another matter that asks for nothing: "Okonkwo: nothing new", "and Tran needs nothing"."""
    label = None if cut else LABEL.match(sentence)
    nothing = settled(sentence) and not sets_due(sentence)
    if not nothing and (not label or asks(sentence[label.end() :])):
        return False
    other = read_matter(label["label"] if label else sentence, firm, "body").number
    return bool(other) and other != read_matter(" ".join(before), firm, "body").number
