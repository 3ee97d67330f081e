# ruff: noqa: E501  a pattern reads best on one line
"""Which matter: by number, court number, caption, client, nickname, adverse party. Never by recency."""

from dataclasses import dataclass

from intake import patterns as re
from intake.reading.matters.keys import Key, fold, index_of
from tracker.domain.firm import Firm


@dataclass(frozen=True, slots=True)
class MatterRead:
    """`numbers`: the matters that fit best; one means sure. `how` and `words`: why."""

    numbers: tuple[str, ...] = ()
    words: str = ""
    place: str = ""
    weight: int = 0

    @property
    def number(self) -> str | None:
        return self.numbers[0] if len(self.numbers) == 1 else None


def mentions(text: str, firm: Firm) -> list[tuple[int, str, tuple[Key, ...]]]:
    """Place, words and matters of each mention, overlapping ones left out."""
    keys_in, table = index_of(firm.matters)
    folded = fold(text.replace("_", " "))
    found = []
    for hit in keys_in.of(folded):
        words = re.sub(r"\s+(?:v\.?\s+)?", " ", hit[0]) if hit[0] not in table else hit[0]
        if _in_another_name(text, hit.start(), hit.end()) and all(key.inner for key in table.get(hit[0], ())):
            continue
        if keys := table.get(hit[0]) or table.get(" ".join(hit[0].split())) or table.get(words):
            found.append((hit.start(), hit[0], keys))
    return found


_CAPITAL = r"[A-Z][a-z][\w'’&-]*"
_BEFORE_IT = re.compile(rf"(?:^|[^.!?:\n] ){_CAPITAL} $")
_BEHIND_IT = re.compile(rf" {_CAPITAL}")


def _in_another_name(text: str, start: int, end: int) -> bool:
    """ "Ashby Ridge Builders" is nobody in Pruitt v. Summit Ridge."""
    named = text[start:end].istitle() and _BEHIND_IT.match(
        text, end
    )  # a folded text may be shorter: no title there then
    return bool(named and _BEFORE_IT.search(text[max(0, start - 40) : start]))


def read_matter(text: str, firm: Firm, place: str, skip: frozenset[str] = frozenset()) -> MatterRead:
    """The matters that the words of a text fit best. A name that two matters share decides nothing; a second name may."""
    score: dict[str, int] = {}
    words: dict[str, str] = {}
    for said, keys in _meant(text, firm):
        if said in skip:
            continue
        for key in keys:
            weight = key.weight * 10 - (5 if len(keys) > 1 else 0)
            if weight > score.get(key.number, 0):
                score[key.number], words[key.number] = weight, said
    if not score:
        return MatterRead()
    top = max(score.values())
    seen = [number for number, value in score.items() if value >= (top if top >= 50 else top - 9)]
    seen = _narrowed(seen, text, firm)
    return MatterRead(tuple(seen), words[seen[0]], place, top)


# "that's Brandt, not Alvarez", "ignore Brandt in the file name"
_DENIED = re.compile(
    r"\b(?:not|isn['’]?t|wasn['’]?t|rather than|instead of|nothing to do with|never mind|ignore|disregard|as opposed to)\s+(?:(?:the|in|for|on|about|to|from|it|that|of|with) )*$",
    re.I,
)


def _meant(text: str, firm: Firm) -> list[tuple[str, tuple[Key, ...]]]:
    """The mentions without the matters that it is said not to be."""
    found = mentions(text, firm)
    if not found:
        return []
    folded = fold(text.replace("_", " "))
    meant = [(said, keys) for place, said, keys in found if not _DENIED.search(folded[max(0, place - 40) : place])]
    return (
        meant
        if len(found) > 1 or re.search(r"\bnot (?:the )?$", folded[: found[0][0]])
        else [(said, keys) for _, said, keys in found]
    )


def _narrowed(numbers: list[str], text: str, firm: Firm) -> list[str]:
    """Of matters that share a name, the one whose other words are there too."""
    if len(numbers) < 2:
        return numbers
    said = {words for _, words, _ in mentions(text, firm)}
    _, table = index_of(firm.matters)
    own: dict[str, int] = dict.fromkeys(numbers, 0)
    for words in said:
        keys = table.get(words, ())
        if len({key.number for key in keys}) == 1 and keys[0].number in own:
            own[keys[0].number] = max(own[keys[0].number], keys[0].weight)
    best = max(own.values())
    telling = [number for number in numbers if own[number] == best]
    shared = any(len({key.number for key in table.get(words, ())} & set(numbers)) > 1 for words in said)
    if best and shared:
        return telling
    return [one for one in numbers if _said_kind(firm.matters[one].caption, text)][:2] or numbers


# What a matter is, by the words of its caption, and how people say so.
_IS = (
    (
        re.compile(r"\b(?:estate|probate)\b", re.I),
        r"probate|estate(?= (?:matter|case|file|one|side|administration))|beneficiar\w+|heirs?|executor|executrix|decedent|testator|personal representative|letters testamentary",
    ),
    (
        re.compile(r"\b(?:marriage|dissolution)\b", re.I),
        r"divorce|dissolution|custody|parenting|spousal support|marital|alimony",
    ),
    (re.compile(r"\b(?:transit|transportation|railway|bus)\b", re.I), r"bus|buses|train|tram|streetcar|light rail"),
    (re.compile(r"\bhoa\b|homeowners", re.I), r"hoa|homeowners?|cc&rs?|covenants?"),
    (re.compile(r"\bn-?400\b", re.I), r"n-?400|naturali[sz]ation|citizenship"),
    (re.compile(r"\bi-?(?:130|485)\b", re.I), r"green[- ]card|adjustment(?: of status)?|spousal petition"),
    (re.compile(r"\b(?:i-?140|perm|h-?1b)\b", re.I), r"employment[- ]based|eb-?[123]|labor certification|h-?1b"),
    (re.compile(r"\b(?:asylum|i-?589)\b", re.I), r"asylum"),
    (re.compile(r"\bguardianship\b", re.I), r"guardianship"),
    (re.compile(r"\bconservatorship\b", re.I), r"conservatorship"),
    (re.compile(r"\badoption\b", re.I), r"adoption"),
    (re.compile(r"\btrust\b", re.I), r"trust(?= (?:matter|case|file|one|administration))"),
)


def called_by_kind(caption: str, text: str) -> bool:
    """ "our naturalization client", "the divorce file": what a matter is stands for its name."""
    said = _words_of_kind(caption)
    return bool(said) and bool(re.search(rf"(?:\b(?:our|the|my) (?:\w+ )?|^\W*|[\n.]\s*)(?:{said})(?: (?:client|matter|case|file|applicant|petitioner|family|couple|one|side)\b|\s*:)", text, re.I))  # fmt: skip


def _words_of_kind(caption: str) -> str:
    return next((words for kind, words in _IS if kind.search(caption)), "")


def _said_kind(caption: str, text: str) -> bool:
    """ "Smith - the probate, not the bus case" of "Estate of Smith"."""
    said = _words_of_kind(caption)
    return bool(said) and bool(
        re.search(rf"(?<!not )(?<!not the )(?<!than the )(?<!n't the )(?<!of the )\b(?:{said})\b", text, re.I)
    )
