"""Expressions that look at the words of a text first find what those of `re` find."""

import random
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import intake.understanding  # noqa: F401  with every reader
from intake import patterns
from intake.patterns.lookup import Lookup
from intake.patterns.needs import begins, needed, parsed
from intake.patterns.pattern import Pattern
from intake.reading.replies.acts import ACTS
from intake.reading.replies.acts.alternatives import alternatives
from intake.reading.when.atoms.rules import RULES
from tests.intake.reading.desk import firm
from tests.tables import table

READING = Path(__file__).parent / "reading"
WORDS = [
    (r"\bput (?:it|this) on (?:hold|ice)\b", {"hold", "ice"}),
    (r"\bsummari[sz]e\b|\bdigest\b", {"summarise", "summarize", "digest"}),
    (r"\b(?:please )?index\b", {"index"}),
    (r"^\W*(?:also |then )*(?:draft|prepare)\b", {"draft", "prepare"}),
    (r"(?<![\w-])page (?:\w+ ){0,2}limit(?!\w)", {"limit"}),
    (r"\b\d{1,2}/\d{1,2}\b", {"#"}),
    (r"\b(?:foo)?bar", {"bar*", "foobar*"}),
]


@pytest.mark.parametrize(("pattern", "words"), WORDS)
def test_what_a_pattern_needs_is_read_from_it(pattern: str, words: set[str]) -> None:
    found = needed(parsed(pattern, re.I)) or frozenset()
    assert {letters if ends or letters == "#" else f"{letters}*" for _, letters, ends in found} == words


@pytest.mark.parametrize("pattern", [r"[A-Z]\w+", r".*", r"\b(?:the|to|you|it|of|a|and|that|this|is|in|on|for|with)\b"])
def test_nothing_is_needed_where_nothing_tells(pattern: str) -> None:
    assert needed(parsed(pattern, re.I)) is None


@pytest.mark.parametrize("pattern", [r"(?:^|\s)by noon", r"\b'd like", r"\b[A-Z]\w+ to do", r"draft"])
def test_only_what_begins_with_a_known_word_is_tried_word_by_word(pattern: str) -> None:
    assert begins(parsed(pattern, re.I)) is None
    assert begins(parsed(r"\b(?:by noon|we'd like)", re.I)) == frozenset({(True, "by", True), (True, "we", True)})


def texts() -> list[str]:
    """The examples of the readers, and as many put together from their pieces."""
    files = [table(file) for file in sorted(READING.glob("*.yaml"))]
    said = list(dict.fromkeys(one for file in files for one in _strings(file)))
    said += [example for act in ACTS for example in act.examples]
    chance = random.Random(1)
    pieces = [piece for one in said for piece in re.findall(r"\w+|\W+", one)]
    mixed = ["".join(chance.choices(pieces, k=chance.randrange(2, 30))) for _ in range(150)]
    return [*chance.sample(said, 150), *mixed, "Pleaſe Index it", "FİLE by Frıday", "", "naïve café, São Paulo time"]


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    for one in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _strings(one)


TEXTS = texts()


def every_pattern() -> dict[int, Pattern]:
    modules = [module for name, module in sys.modules.items() if name.startswith("intake.")]
    return {id(one): one for module in modules for one in vars(module).values() if isinstance(one, Pattern)}


def test_no_expression_knows_the_people_and_matters_of_the_tests() -> None:
    """What is read of them must be read of any firm's."""
    ordinary = {"park", "hoa", "estate", "marriage", "medical", "transit", "ridge", "summit", "logistics"}
    said = [one.name for one in firm().people.values()] + [one.caption for one in firm().matters.values()]
    names = {word.lower() for one in said for word in re.findall(r"[A-Za-z-]{3,}", one)} - ordinary
    known = [one.pattern for one in every_pattern().values()]
    known += [words for act in ACTS for words in (act.words, act.unless, *act.forms)] + [rule for _, rule in RULES]
    a_name = re.compile(rf"(?<![a-z])(?:{'|'.join(sorted(names))})(?![a-z])", re.I)
    assert len(names) > 30 and len(known) > 400
    assert [hit[0] for one in known for hit in a_name.finditer(one)] == []


def test_every_expression_of_the_readers_finds_what_re_finds() -> None:
    found = every_pattern().values()
    assert len(found) > 250
    for one in found:
        plain = re.compile(one.pattern, one.flags)
        for text in TEXTS:
            hit, wanted = one.search(text), plain.search(text)
            assert (hit and hit.span()) == (wanted and wanted.span()), (one.pattern, text)
            assert [hit.span() for hit in one.finditer(text)] == [hit.span() for hit in plain.finditer(text)]


def test_every_wording_of_an_act_is_tried_where_it_stands() -> None:
    rows = [(one, 0 if act.case else re.I | re.M) for act in ACTS for words in (act.words, *act.forms) if words for one in alternatives(words)]  # fmt: skip
    table = patterns.Table(rows)
    plain = [re.compile(*row) for row in rows]
    for text in TEXTS:
        found = sorted((place, hit.span()) for place, hit in table.finditer(text))
        assert found == [(place, hit.span()) for place, one in enumerate(plain) for hit in one.finditer(text)]


def test_every_time_is_found_wherever_it_begins() -> None:
    rules = [rule for kind, rule in RULES if kind != "zone"]
    starts = patterns.Starts(rules, behind=r"(?<![\w$.-])")
    plain = [re.compile(rf"(?<![\w$.-])(?:{rule})", re.I) for rule in rules]
    for text in TEXTS[::4]:
        found = {(row, hit.span()) for row, hit in starts.of(text)}
        words = [one.start() for one in re.finditer(r"\w+", text)]
        assert found == {
            (row, hit.span()) for row, one in enumerate(plain) for place in words if (hit := one.match(text, place))
        }


def test_the_longest_name_at_a_place_is_found() -> None:
    names = Lookup(["renee", "renee cole", "cole", "al"], r"(?<!\w){}(?!\w)")
    assert [one[0] for one in names.of("Renee Cole, RENEE; al, also Cole-Renee.")] == ["Renee Cole", "RENEE", "al", "Cole", "Renee"]  # fmt: skip
    assert not list(names.of("Coleman and Renees"))


def test_a_child_finds_the_wordings_of_replies_worked_out() -> None:
    """Else each child would spend a second of its first reply on it, and memory that is shared with nobody."""
    program = (
        "from intake import nursery; nursery._preload()\n"
        "from intake.patterns import pattern, tables\n"
        "from intake.reading.replies.acts import SIDES, found\n"
        "known = pattern.WORDS._count, len(tables.MADE)\n"
        "for side in SIDES: found('Approved. Please move the rest to Friday, I cannot take it on.', side)\n"
        "assert known == (pattern.WORDS._count, len(tables.MADE)), known\n"
        "assert all({'made', 'firsts'} & vars(one).keys() for one in tables.MADE)\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
