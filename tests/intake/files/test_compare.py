"""From two versions of a file to what changed, in words that a reviewer reads at a glance."""

import random
from time import perf_counter

import pytest

from intake.files import Given, look
from intake.files.compare import Row, changes, count, rows, short
from intake.files.differ import steps
from intake.files.look import Marked
from intake.files.paper import paper
from tests.intake.files.word import docx
from tracker.domain.looks import MOST_CHANGES, Change, Look, Unread, What

OLD = (
    "Summary",
    "The hearing is set for May 12 at 9 am in Department 5.",
    "Kim knew of the recall in March.",
    "She signed the 2019 invoices herself.",
    "End of the summary.",
)


def listed(old: tuple[str, ...], new: tuple[str, ...]) -> tuple[Change, ...]:
    found = rows(old, new)
    assert found is not None
    return changes(found, 99)


def test_the_same_paragraphs_are_no_change() -> None:
    assert listed(OLD, OLD) == ()


def test_words_that_changed_are_shown_with_their_paragraph() -> None:
    new = (OLD[0], "The hearing is set for June 14 at 9 am in Department 5.", *OLD[2:])
    assert listed(OLD, new) == (Change(What.CHANGED, new[1], (("May 12", "June 14"),)),)


def test_words_that_came_or_went_inside_a_paragraph_say_so() -> None:
    [came] = listed(("Kim knew of it in March.",), ("Kim surely knew of it in March.",))
    assert came.edits == (("", "surely"),)
    [went] = listed(("Kim surely knew of it in March.",), ("Kim knew of it in March.",))
    assert went.edits == (("surely", ""),)
    [several] = listed(("one two three four five six",), ("1 two 3 four 5 six",))
    assert several.edits == (("one", "1"), ("three", "3"), ("five", "5"))


def test_paragraphs_that_came_went_and_moved() -> None:
    new = (OLD[0], OLD[2], OLD[3], "She admits notice at 41:3.", OLD[1])
    assert {(one.what, one.text) for one in listed(OLD, new)} == {
        (What.MOVED, OLD[1]),
        (What.REMOVED, OLD[4]),
        (What.ADDED, "She admits notice at 41:3."),
    }


def test_the_same_paragraph_twice_moves_once_only() -> None:
    found = listed(("a b c", "x", "y", "z"), ("x", "y", "a b c", "z", "a b c"))
    assert [one.what for one in found] == [What.MOVED, What.ADDED]


def test_a_paragraph_of_other_words_is_new_and_not_a_changed_one() -> None:
    found = listed(("Kim knew of the recall.",), ("Costs were never discussed by anybody.",))
    assert [one.what for one in found] == [What.ADDED, What.REMOVED]


def test_a_rewritten_file_is_not_listed() -> None:
    old = tuple(f"old {number}" for number in range(1000))
    new = tuple(f"new {number}" for number in range(1000))
    assert rows(old, new) is None


def test_every_row_of_both_versions_is_there() -> None:
    chance = random.Random(3)
    words = [f"paragraph {n} says {n * n} and no more" for n in range(30)]
    for _ in range(200):
        old = tuple(chance.choice(words) for _ in range(chance.randrange(12)))
        new = tuple(chance.choice(words) for _ in range(chance.randrange(12)))
        found = rows(old, new)
        assert found is not None
        shown = tuple(
            "".join(text for kind, text in row.pieces if kind != "out") for row in found if row.what is not What.REMOVED
        )
        assert shown == new
        assert count(found) == len(changes(found, 99))


@pytest.mark.parametrize("seed", range(5))
def test_the_steps_lead_from_one_list_to_the_other_and_are_the_fewest(seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(300):
        old = [chance.randrange(3) for _ in range(chance.randrange(9))]
        new = [chance.randrange(3) for _ in range(chance.randrange(9))]
        found = steps(old, new, 99)
        assert found is not None
        made, place = list[int](), 0
        for step in found:
            assert step.a >= place and (step.b > step.a or step.d > step.c)
            made += old[place : step.a] + new[step.c : step.d]
            place = step.b
        assert made + old[place:] == new
        assert sum(step.b - step.a + step.d - step.c for step in found) == len(old) + len(new) - 2 * common(old, new)


def common(old: list[int], new: list[int]) -> int:
    """Length of the longest common subsequence, the plain way."""
    table = [[0] * (len(new) + 1) for _ in range(len(old) + 1)]
    for i, one in enumerate(old):
        for j, other in enumerate(new):
            table[i + 1][j + 1] = table[i][j] + 1 if one == other else max(table[i][j + 1], table[i + 1][j])
    return table[-1][-1]


def test_lists_made_to_be_slow_are_given_up() -> None:
    chance = random.Random(1)
    for letters in (2, 40, 10**9):
        old = [chance.randrange(letters) for _ in range(20_000)]
        new = [chance.randrange(letters) for _ in range(20_000)]
        before = perf_counter()
        assert steps(old, new, 1500) is None
        assert perf_counter() - before < 10


def test_long_paragraphs_are_cut_between_words() -> None:
    assert short("word " * 50, 20) == "word word word word…"
    assert short("x" * 50, 20) == "x" * 20 + "…"
    assert short("few words", 20) == "few words"


# --- what a child is asked


def given(name: str, now: bytes, before: bytes = b"", against: str = "") -> Given:
    return Given(name, f"digest of {name}", now, against or (name if before else ""), before)


def test_a_first_version_is_looked_into_and_compared_with_nothing() -> None:
    assert look([given("a.docx", docx("Words"))]).looks == (Look("digest of a.docx"),)


def test_a_file_and_the_one_before_it_are_compared() -> None:
    seen = look([given("a.docx", docx("Title", "Set for June 14."), docx("Title", "Set for May 12."), "a v1.docx")])
    assert seen.looks[0].changes == (Change(What.CHANGED, "Set for June 14.", (("May 12.", "June 14."),)),)
    assert seen.marked[0].rows[0] == Row(None, (("same", "Title"),))


def test_a_letter_lists_twelve_changes_of_all_files_together() -> None:
    old = "\n\n".join(f"Old {n}." for n in range(8)).encode()
    new = "\n\n".join(f"Something else {n}!" for n in range(8)).encode()
    seen = look([given("a.txt", new, old), given("b.txt", new, old)])
    assert sum(len(one.changes) for one in seen.looks) == MOST_CHANGES
    assert [one.count for one in seen.looks] == [16, 16]


@pytest.mark.parametrize(
    ("name", "now", "before", "why"),
    [
        ("a.pdf", b"%PDF", b"%PDF", Unread.KIND),
        ("a.docx", b"junk", docx("x"), Unread.DAMAGED),
        ("a.docx", docx("x"), b"junk", Unread.DAMAGED),
        ("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", docx("x"), Unread.LOCKED),
        (
            "a.txt",
            b"\n\n".join(b"n%d" % n for n in range(2000)),
            b"\n\n".join(b"o%d" % n for n in range(2000)),
            Unread.REWRITTEN,
        ),
    ],
)
def test_what_cannot_be_compared_says_why(name: str, now: bytes, before: bytes, why: Unread) -> None:
    seen = look([given(name, now, before)])
    assert (seen.looks[0].unread, seen.looks[0].against, seen.marked) == (why, name, ())


def test_a_file_that_was_left_behind_for_its_size_or_does_not_open_says_so() -> None:
    large = Given("a.docx", "d", b"", "a.docx", b"", size=30_000_000)
    assert look([large]).looks[0].unread is Unread.LARGE
    lost = Given("a.docx", "d", docx("x"), "a.docx", b"")
    assert look([lost]).looks[0].unread is Unread.DAMAGED


# --- the whole comparison as a page


def test_the_page_shows_changes_and_their_neighbors_and_runs_nothing() -> None:
    old = tuple(f"Paragraph {n}." for n in range(20))
    new = (*old[:10], "<script>alert('x')</script> & more", *old[11:], 'Said "so".')
    found = rows(old, new)
    assert found
    page = paper([Marked("<b>.docx", "a&b.docx", tuple(found))], "T-1, version 2").decode()
    assert "<script" not in page and "&lt;script&gt;" in page
    assert "&lt;b&gt;.docx" in page and "a&amp;b.docx" in page
    assert "<del>Paragraph 10.</del>" in page and "<ins>Said &quot;so&quot;.</ins>" in page
    assert "8 unchanged paragraphs" in page and "Paragraph 9." in page and "Paragraph 3." not in page
    assert "default-src 'none'" in page and "http" not in page.replace("http-equiv", "")


def test_one_paragraph_left_out_is_one() -> None:
    found = rows(("a", "b", "c", "d"), ("a", "b", "c", "e"))
    assert found
    assert "1 unchanged paragraph<" in paper([Marked("a", "b", tuple(found))], "t").decode()


def test_half_characters_do_not_break_the_page() -> None:
    assert paper([Marked("\udc80", "b", (Row(What.ADDED, (("in", "\ud800"),)),))], "t")
