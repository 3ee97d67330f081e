"""Every letter, looked at in Chromium: nothing sticks out, fades, vanishes or stands in anybody's way, in any view."""

from collections.abc import Iterator

import pytest

from outbound.examples import each
from tests.conftest import missing
from tests.outbound.look.chromium import BINARY, Page, chromium
from tests.outbound.look.views import VIEWS, barriers, pages, wrong_in
from tests.outbound.reading_back import body, mail
from tests.outbound.strange import STRANGE, strange
from tracker.domain.letters import Letter

NEEDS_CHROMIUM = (
    "Chromium is missing, so nobody looked at the letters: install chromium (`make setup-dev` does, where it may)"
)
EVERY_LETTER = pytest.mark.parametrize("letter", each().values(), ids=each().keys())
FAULTY = {
    "faint": '<p style="color:#999">Due Friday</p>',
    "wide": '<table width="900"><tr><td>Due Friday</td></tr></table>',
    "lost": '<p style="font-size:0">Due Friday</p>',
    "small": '<p style="font-size:10px">Due Friday</p>',
}


@pytest.fixture(scope="module")
def page() -> Iterator[Page]:
    if not BINARY:
        missing(NEEDS_CHROMIUM)
    with chromium() as one:
        yield one


@EVERY_LETTER
def test_it_can_be_read_in_every_view(page: Page, letter: Letter) -> None:
    html = body(mail(letter), "html")
    assert [fault for view in VIEWS for fault in wrong_in(page, html, view)] == []


@EVERY_LETTER
def test_it_puts_up_no_barrier(page: Page, letter: Letter) -> None:
    html = body(mail(letter), "html")
    assert barriers(page, html) == []


@pytest.mark.parametrize("kind", ["right to left", "300 letters", "300 letters in words", "line ends"])
def test_nobodys_words_break_the_page(page: Page, kind: str) -> None:
    for name, letter in each().items():
        html = body(mail(strange(letter, STRANGE[kind])), "html")
        assert [fault for view in VIEWS[:3] for fault in wrong_in(page, html, view)] == [], name


def test_it_prints_on_one_page(page: Page) -> None:
    """Thirty tasks may take more; everything that somebody takes to a meeting is one sheet."""
    long = {"status-matter", "acknowledgement-thirty"}
    sheets = {name: pages(page, body(mail(letter), "html")) for name, letter in each().items() if name not in long}
    assert {name: count for name, count in sheets.items() if count > 1} == {}


@pytest.mark.parametrize("kind", FAULTY)
def test_each_kind_of_fault_is_seen(page: Page, kind: str) -> None:
    html = body(mail(each()["acknowledgement"]), "html").replace("</body>", f"{FAULTY[kind]}</body>")
    assert any(f", {kind}: " in fault for fault in wrong_in(page, html, VIEWS[0]))


def test_a_color_that_only_vanishes_in_the_dark_is_seen(page: Page) -> None:
    html = body(mail(each()["acknowledgement"]), "html").replace(
        "</body>", '<p style="color:#1f2933">2 late</p></body>'
    )
    assert wrong_in(page, html, VIEWS[0]) == []
    assert any("faint" in fault for fault in wrong_in(page, html, VIEWS[1]))


def test_a_barrier_is_seen(page: Page) -> None:
    html = body(mail(each()["acknowledgement"]), "html").replace("</body>", '<a href="mailto:x@y.example"></a></body>')
    assert any(found.startswith("link-name") for found in barriers(page, html))
