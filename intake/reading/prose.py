# ruff: noqa: E501  a pattern reads best on one line
"""Several tasks in running words: "First, ... by Friday. Second, ... The 30th is fine." is two, each with its own date.

Sentences (and the halves of a sentence that each name a piece of work and a date) are put into groups: one that asks for
work of its own begins a group, all others belong to the group before. Groups become tasks where a reader would see two:
another matter, another person, another date, or a word that says so ("separately", "second").
"""

from dataclasses import dataclass

from intake import patterns as re
from intake.reading.asks import CONNECTIVE, asks, sets_due, told
from intake.reading.halves import BACK, LABEL, SAME, halves
from intake.reading.kinds import STARTS_WORK, read_kind
from intake.reading.matters import read_matter
from intake.reading.names import by_role, named
from intake.reading.next_work import are_dated, counts_up, dated_thing, names_next, only_meant, says_again
from intake.reading.titles import sentences, starts_with_work
from tracker.domain.firm import Firm
from tracker.domain.firm import Role as Duty

# says by itself that another task begins
_ANOTHER = re.compile(
    r"^\W*(?:and\s+|then\s+|oh[, ]+(?:and )?)?(?:separately|second(?:ly)?|third(?:ly)?|fourth|the (?:first|second|third|fourth|last|next)(?=\s*[,:;–—-])|next(?: up| one| item)?(?! (?:mon|tue|wed|thu|fri|sat|sun|week|month|year|day|court)\w*\b)|in addition|additionally|finally|lastly|last one|another (?:one|thing|task|item|job)|one more(?: thing| task| item| one)?|(?:the )?other (?:one|thing|task|item)|and on|on (?:a |an )?(?:different|unrelated|separate|another)"
    r"|unrelated(?:ly)?|new task|(?:task|item|job|no\.?|number|#)\s?\d|while (?:you're|you are|your|ur|we're) at it|(?:a )?separate(?: task| job| item| one)?\b|for a (?:second|different|separate))\b",
    re.I,
)
# says so only where a date or a paragraph of its own stands with it
_ALSO = re.compile(r"^\W*(?:(?:and|then|oh|please|pls)[, ]+)*(?:also|plus|then|p\.?s\.?|and|after that|as well|besides|(?:when|once|after) (?:that|this|it|those|these|you))\b|\balso\b", re.I)  # fmt: skip
# a word on how to do what was asked, not another piece of work
_HOW = re.compile(
    r"^\W*(?:(?:and|also|then|please|pls|kindly|but|so|just|oh|can you|could you|i need you to|you can|feel free to)[, ]+)*(?:make sure|be sure|ensure|include|attach|add|use|keep|note|follow|don't|do not|let me|call me|cc|copy me|leave|skip|omit|ignore|see|send (?:it|them|this|me|the (?:draft|final|result))|email (?:it|me|them)|save|put (?:it|them)|name (?:it|them)|check with|ask|talk to|coordinate|refer|start with|focus|pay (?:special )?attention|bill|charge|log|track (?:your )?time|cap|limit|mark (?:it|them)|flag|highlight|get (?:it|them) to|have (?:it|them)|return (?:it|them)|give (?:it|them))\b",
    re.I,
)
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


def another_task(words: str) -> bool:
    """Whether words beside a list ask for one thing more."""
    first = sentences(words)[0] if sentences(words) else ""
    return bool(_ANOTHER.match(first) or _ALSO.match(first)) and _own_work(first) and not _HOW.match(first)


def split_prose(text: str, firm: Firm, alone: bool = True) -> Prose:
    """The tasks of running words; all of the text is one where nothing says that there are more. Not `alone`: beside a list."""
    groups: list[list[str]] = []
    shared: list[str] = []
    for paragraph in _paragraphs(text):
        for sentence, cut in _labelled(paragraph, firm):
            if groups and not cut and _elsewhere(sentence, groups[-1], firm):
                continue
            if groups and (_for_all(sentence) or _who_for_all(sentence, firm)):
                shared.append(sentence)
            elif groups and (cut or _begins(sentence, groups[-1], firm)):
                groups.append([sentence])
            elif groups:
                groups[-1].append(sentence)
            else:
                groups.append([sentence])
    if not alone:
        return Prose(tuple("\n".join(group) for group in [*groups, *([one] for one in shared)]))
    groups = _merged(groups, bool(shared), firm)
    if len(groups) < 2:
        return Prose((text,))
    if len(groups[0]) > 1 and _GREETING.fullmatch(groups[0][0]) and named(groups[0][0], firm):
        shared.append(groups[0].pop(0))  # "Renee -": spoken to for all of it
    facts = _facts_before(groups[0])
    groups[0] = groups[0][len(facts) :]
    return Prose(tuple("\n".join(group) for group in groups), "\n".join(shared), "\n".join(facts))


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


def _labelled(paragraph: str, firm: Firm) -> list[tuple[str, bool]]:
    """The pieces of a paragraph; under a label ("Brandt: TOA by Friday. Also the proof of service.") each is its matter's."""
    label = _matter_label(paragraph, firm)
    return [
        (f"{label}: {one}" if label and place and _unlabelled(one, firm) else one, cut)
        for place, (one, cut) in enumerate(_pieces(paragraph))
    ]


def _unlabelled(sentence: str, firm: Firm) -> bool:
    return not read_matter(sentence, firm, "body").numbers and _begins(sentence, [""], firm)


def _matter_label(paragraph: str, firm: Firm) -> str:
    """The matter that stands before a paragraph: "Brandt: ..."."""
    label = LABEL.match(paragraph)
    return (
        label["label"]
        if label and not counts_up(label["label"]) and read_matter(label["label"], firm, "body").numbers
        else ""
    )


def _paragraphs(text: str) -> list[str]:
    return [one for one in re.split(r"\n\s*\n", text) if one.strip()]


def _pieces(paragraph: str) -> list[tuple[str, bool]]:
    """Sentences and halves of sentences; true for a half that was cut off because it is work of its own."""
    return [(clause, place > 0) for sentence in sentences(paragraph) for place, clause in enumerate(halves(sentence))]


def _for_all(sentence: str) -> bool:
    """ "Both by Friday." after the pieces of work."""
    return bool(_EVERYTHING.search(sentence)) and sets_due(sentence) and not _works(sentence)


def _who_for_all(sentence: str, firm: Firm) -> bool:
    """ "Renee can do both if she has time.", "Maribel should not be on this one." behind the pieces of work."""
    if not (_DOES_ALL.search(sentence) or "n't" in sentence or "n’t" in sentence or " not " in sentence):
        return False
    people = [one for one in named(sentence, firm) if by_role(one.people, Duty.PARALEGAL)]
    if not people or sets_due(sentence) or read_kind(sentence)[0] != "general":
        return False
    barred = _NOT_ON.match(sentence[people[0].end :])
    return bool(barred) or bool(_DOES_ALL.search(sentence) and _SHALL_DO_IT.search(sentence[:90]))


_NOT_ON = re.compile(r"^(?:['’]s|\s+(?:is|should|must|may|can|will|does|cannot|can['’]?t|shouldn['’]?t|mustn['’]?t|has))\s*(?:\w+ )?(?:not\b|n['’]t\b|conflicted|be on\b|stay off|keep out|no\b)", re.I)  # fmt: skip
_DOES_ALL = re.compile(r"\b(?:both|all|everything|each|these|them|either)\b", re.I)


def _works(sentence: str) -> bool:
    """Whether it names a piece of work: a verb of work or a kind."""
    return bool(STARTS_WORK.match(sentence)) or starts_with_work(sentence) or read_kind(sentence)[0] != "general"


# "I also need an index": a thing that is wanted, whatever it is called
_WANTED = re.compile(rf"\b(?:need|want|would like|'d like|require|could use|give me|get me|send me)\s+(?:an?|another|the|some|two|three|our|his|her)\s+(?!{SAME}\b)\w+", re.I)  # fmt: skip


def _own_work(sentence: str) -> bool:
    """Asks for a piece of work of its own, not for the one before in other words."""
    another = bool(_ANOTHER.match(sentence))
    sentence = CONNECTIVE.sub("", sentence) or sentence
    if _HOW.match(sentence) and not (another or read_kind(sentence)[0] != "general"):
        return False
    kind = read_kind(sentence)[0] != "general"
    asked = asks(sentence) or (another and kind and not told(sentence))  # "The second: the exhibits, tabbed"
    return (
        asked and (kind or not BACK.match(sentence)) and (_works(sentence) or another or bool(_WANTED.search(sentence)))
    )


def _begins(sentence: str, before: list[str], firm: Firm) -> bool:
    """Whether a sentence may begin another task. Whether it does is seen when its date is known (`_merged`)."""
    if (label := LABEL.match(sentence)) and sets_due(sentence):
        mine = read_matter(label["label"], firm, "body").number
        if mine and mine != read_matter(" ".join(before), firm, "body").number:
            return True  # "Brandt - same by Wednesday"
    if _SHALL_DO_IT.search(sentence[:90]):
        return False  # "Renee should do it"
    if names_next(sentence, before, firm) or dated_thing(sentence, before):
        return True
    if asks(sentence) and _matters_differ(sentence, " ".join(before), firm):
        return True  # "Then, in the Estate of Smith, would you ..."
    doer = _doer(sentence, firm)
    return _own_work(sentence) or (bool(doer) and doer != _doer(before[0], firm) and len(sentence.split()) > 3)


def _matters_differ(words: str, earlier: str, firm: Firm) -> bool:
    mine, theirs = read_matter(words, firm, "body").number, read_matter(earlier, firm, "body").number
    return bool(mine and theirs and mine != theirs)


_SHALL_DO_IT = re.compile(
    r"^\W*[A-Z]\w+(?: [A-Z]\w+)?\s+(?:to|can|could|should|shall|must|will|would|please|needs? to|is to|might)\s+(?:please |best |just |also )?(?:be able to )?(?:do|handle|take|own|work on|get|have|be on|be the one|tackle|run with|take care of|be given|be assigned)\s*(?:it|this|that|them|these|both|all|on|the job|the task)?\s*(?:one|care of it|of it)?\s*[.!?;,]*\s*(?:please|thanks?|if [^.!?]{1,40}|when [^.!?]{1,40}|since [^.!?]{1,40}|because [^.!?]{1,40}|unless [^.!?]{1,40})?\W*$",
    re.I,
)


def _elsewhere(sentence: str, before: list[str], firm: Firm) -> bool:
    """A word on another matter that asks for nothing: "Okonkwo: nothing new"."""
    label = LABEL.match(sentence)
    if not label or asks(sentence[label.end() :]):
        return False
    other = read_matter(label["label"], firm, "body").number
    return bool(other) and other != read_matter(" ".join(before), firm, "body").number


_OPENS_WITH_NAME = re.compile(r"^[ \-*@(]*[A-Z]")


def _doer(sentence: str, firm: Firm) -> str:
    """The paralegal whom a sentence speaks to: "Santos: same for Tolliver", "Renee to bates label volume 5"."""
    if not _OPENS_WITH_NAME.match(sentence):
        return ""
    for one in named(sentence[:60], firm):
        people = by_role(one.people, Duty.PARALEGAL)
        if (
            len(people) == 1
            and not sentence[: one.start].strip(" -*@(")
            and re.match(r"\s*[:,–—-]|\s+(?:to|please|pls|can|could|should)\b", sentence[one.end :])
        ):
            return people[0].address
    return ""


def _merged(groups: list[list[str]], shared: bool, firm: Firm) -> list[list[str]]:
    """Groups that are tasks of their own; the others go with the one before (or behind, where that one asks nothing)."""
    out: list[list[str]] = []
    for group in groups:
        if out and _is_other(group, out[-1], shared, firm):
            out.append(group)
        elif out:
            out[-1] = [*out[-1], *group]
        else:
            out.append(group)
    if len(out) > 1 and not any(asks(one) for one in out[0]):
        out = [[*out[0], *out[1]], *out[2:]]
    return out


def _is_other(group: list[str], before: list[str], shared: bool, firm: Firm) -> bool:
    words, earlier = " ".join(group), " ".join(before)
    if not any(asks(one) for one in before):
        return False
    if names_next(group[0], before, firm):
        return True
    if _matters_differ(words, earlier, firm) and (_works(group[0]) or sets_due(group[0])):
        return True
    if (doer := _doer(group[0], firm)) and doer != _doer(before[0], firm):
        return True
    another = bool(_ANOTHER.match(group[0]))
    if sets_due(words) and are_dated(before):
        if not another and all(says_again(one, before) for one in group if sets_due(one)):
            return False
        return not (only_meant(before, words) and not another and not _ALSO.search(group[0]))
    if sets_due(group[0]) and (another or bool(_ALSO.search(group[0]))):
        return True
    return another or (shared and _works(group[0]))
