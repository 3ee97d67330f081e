# ruff: noqa: E501  a pattern reads best on one line
"""Which type of work words name: what stands first is the work; what is only a thing in them counts where nothing else is."""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain

from intake import patterns as re
from intake.reading.kept import kept
from intake.reading.kinds import discovery, family, immigration, injury, litigation, office
from intake.reading.kinds.row import KindRow
from intake.reading.kinds.together import each_sentence, left_open, together, ways_of, words_of, words_of_all
from tracker.domain.firm import TaskType

KINDS: tuple[KindRow, ...] = (
    *office.OTHER,
    *litigation.PAPERS,
    *discovery.ROWS,
    *litigation.TRIAL,
    *injury.ROWS,
    *immigration.ROWS,
    *family.ROWS,
    *office.CLIENTS,
    *office.WRITING,
    *litigation.DRAFTS,
    *office.LETTERS,
)
_NAMED = re.Table((rf"\b(?:{row.words})", re.I) for row in KINDS)
_WITH_THING = tuple(order for order, row in enumerate(KINDS) if row.thing)
_THINGS = re.Table((rf"\b(?:{KINDS[order].thing})", re.I) for order in _WITH_THING)
_WAYS = tuple((order, way) for order, row in enumerate(KINDS) for way in ways_of(row))
_ASIDE = re.compile(r"(?<![\w)])\([^()]{0,200}\)")  # but "30(b)(6)"
_TITLE = re.compile(r"\b(Mr|Mrs|Ms|Dr|No|Nos|Ex|Exs|vs?|Inc|Co|Corp)\.")
Kind = tuple[str, str]  # a code, and the words that it came from
Hit = tuple[int, int, int, str]  # from where to where, the place of the row, the words
_NOTHING: Kind = ("general", "")


def read_kind(text: str, types: Mapping[str, TaskType] | None = None) -> Kind:
    """Code and the words it came from; ("general", "") where nothing names a type."""
    kind = _by_words(_plain(text))
    return _own_type(text, types) if kind == _NOTHING and types else kind


def kind_asked(
    asked: Sequence[str],
    texts: Sequence[str],
    types: Mapping[str, TaskType] | None = None,
    material: Sequence[str] = (),
) -> Kind:
    """Likewise, of the texts of one task, of which some sentences ask for the work: what these name comes before what is
    told in others, and what they leave open ("a summary of it") is looked for in all, and in the `material`."""
    asked = tuple(map(_plain, asked))
    for one in asked:
        for kind in (_by_name(one), _across(one, (*texts, *material))):
            if kind != _NOTHING:
                return kind
    told = _by_name if any("other work" in words_of(one) for one in asked) else _by_words
    found = chain(map(_by_thing_made, asked), map(told, map(_plain, texts)))
    own = (_own_type(text, types) for text in texts if types)
    return next((kind for kind in chain(found, own) if kind != _NOTHING), _NOTHING)


@lru_cache(maxsize=256)
def _by_words(text: str) -> Kind:
    named = _by_name(text)
    return named if named != _NOTHING else _by_thing(text)


def _plain(text: str) -> str:
    """Without what stands in brackets, and without the dots that end no sentence."""
    return _TITLE.sub(r"\1", _ASIDE.sub(" ", text))


@lru_cache(maxsize=256)
def _by_name(text: str) -> Kind:
    """The work that is named first."""
    return _first(_with_own(_not_copied([*_spoken(text), *_put_together(text)], text)))


def _spoken(text: str) -> Iterator[Hit]:
    for order, hit in _NAMED.finditer(text):
        yield hit.start(), hit.end(), order, hit[0]


def _put_together(text: str) -> Iterator[Hit]:
    for place, sentence in each_sentence(text):
        found = words_of(sentence)
        if len(found) < 2:
            continue
        for order, way in _WAYS:
            if span := together(way, found):
                start, end = span
                yield place + start, place + end, order, sentence[start:end]


# "three copies of the hearing binder", "scan our exhibit index": as far as what it begins with
_COPIED = re.compile(
    r"(?<!clean )(?<!redlined )(?<!redacted )(?<!revised )(?<!marked )\b(?:cop(?:y|ies) of|(?:re-?)?print(?: out)?|scan|photocopy|courier|messenger|fed-?ex|notari[sz]e|transcribe|type up)\s+(?!and\b)(?:(?!and\b)[\w'-]+ ){0,4}",
    re.I,
)


def _not_copied(hits: list[Hit], text: str) -> list[Hit]:
    copied = [one.span() for one in _COPIED.finditer(text)] if hits else []
    return [one for one in hits if not any(start <= one[0] <= end for start, end in copied)] if copied else hits


def _with_own(hits: list[Hit]) -> list[Hit]:
    """Without what is a part of the name of work that has no type: "the N-400 checklist"."""
    own = [(start, end) for start, end, order, _ in hits if KINDS[order].code == "general"]
    return [
        one
        for one in hits
        if KINDS[one[2]].code == "general" or not any(start <= one[0] and one[1] <= end for start, end in own)
    ]


def _by_thing(text: str) -> Kind:
    return _first([(hit.start(), hit.end(), _WITH_THING[place], hit[0]) for place, hit in _THINGS.finditer(text)])


def _by_thing_made(text: str) -> Kind:
    """Likewise, but not "copies of the motion", "index the letters": the object of other work."""
    other = words_of(text).get("other work")
    return _by_thing(text[: other[0].start()] if other else text)


def _first(hits: Sequence[Hit]) -> Kind:
    """What has come to its end first; of two that end with the same word, by the order of the rows."""
    if not hits:
        return _NOTHING
    *_, order, words = min((end, order, start, order, words) for start, end, order, words in hits)
    return KINDS[order].code, words


def _across(sentence: str, texts: Sequence[str]) -> Kind:
    """ "The transcript is in. Please prepare a summary of it": what is made in one sentence, of what in another."""
    beside = words_of_all("\n".join(texts))
    for order, way in _WAYS:
        made = left_open(way, sentence, beside)
        if made and _by_thing(f"{sentence[: made.start()]} {sentence[made.end() :]}") == _NOTHING:
            return KINDS[order].code, made[0]
    return _NOTHING


def _own_type(text: str, types: Mapping[str, TaskType]) -> Kind:
    low = text.lower()
    return next(((code, name) for name_low, name, code in _named_types(types) if name_low in low), _NOTHING)


@kept
def _named_types(types: Mapping[str, TaskType]) -> tuple[tuple[str, str, str], ...]:
    rows = ((row.name.lower(), row.name, code) for code, row in types.items() if code != "general")
    return tuple(row for row in rows if len(row[1]) > 4)
