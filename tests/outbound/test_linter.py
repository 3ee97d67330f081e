"""The linter finds what it is there for: a rule that never strikes is no rule."""

import pytest

from outbound.linter import faults, holes, missing_from_text, outline

GOOD = '<html lang="en-US"><body><div lang="en-US"><h1>Received.</h1>{}</div></body></html>'


def test_a_plain_page_has_no_fault() -> None:
    assert (
        faults(GOOD.format('<table width="100%"><tr><td>Due</td></tr></table><a href="mailto:a@b.example">x</a>')) == []
    )


@pytest.mark.parametrize(
    "wrong",
    [
        '<p style="display:flex">x</p>',
        '<td style="background-image:url(x.png)">x</td>',
        '<img src="x.png">',
        '<svg></svg>',
        '<div style="color:red;width:10px">x</div>',
        '<p width="10">x</p>',
        "<form></form>",
        '<a href="https://x.example">x</a>',
        '<p style="float:left">x</p>',
        '<p style="font-size:1rem">x</p>',
        '<p onclick="x()">x</p>',
        "<p>x",
        "</p>",
        "<h1>Twice</h1>",
        "<p>" + "x" * 60_000 + "</p>",
        "<style>" + "a{}" * 6_000 + "</style>",
    ],
)  # fmt: skip
def test_each_fault_is_found(wrong: str) -> None:
    assert faults(GOOD.format(wrong)), wrong[:80]


@pytest.mark.parametrize("words", ["<p>None</p>", "<p>{{ x }}</p>", "<p>&amp;lt;b&amp;gt;</p>", "<p>&lt;br&gt;</p>"])
def test_each_hole_is_found(words: str) -> None:
    assert holes(words) and not holes("<p>Nonetheless &lt;b&gt;</p>")


def test_a_conditional_comment_for_word_is_not_read_as_the_page() -> None:
    assert faults(GOOD.format("<!--[if mso]><table><tr><td><![endif]--><p>x</p>")) == []


def test_a_piece_knows_where_it_stands() -> None:
    (headline, piece) = outline(GOOD.format('<p class="noprint mute">x <strong>y</strong></p>')).pieces[:2]
    assert headline.words == "Received." and "h1" in headline.inside
    assert {"p", "noprint", "mute", "body"} <= piece.inside


def test_a_fact_that_only_the_html_has_is_missed() -> None:
    page = GOOD.format('<p>Due Friday</p><p class="noprint">Approve</p>')
    assert missing_from_text(page, "> received.\n> due\n> Friday") == []
    assert missing_from_text(page, "Received.") == ["Due Friday"]
