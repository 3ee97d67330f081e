"""A firm's own words: they take the place of the desk's, see nothing of the program, and are tried before they are used."""

from dataclasses import replace
from pathlib import Path

import pytest

from outbound.examples import ANNA, FIRM, each
from outbound.wording import letter_for, tried
from tests.outbound.reading_back import body, mail
from tracker.domain.firm import Firm, Person, Role

REVIEW = each()["review"]


@pytest.fixture
def firm(tmp_path: Path) -> Firm:
    return replace(FIRM, own_words=str(tmp_path))


def write(firm: Firm, name: str, text: str) -> None:
    path = Path(firm.own_words) / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")


def test_the_desks_own_words_are_without_fault() -> None:
    assert tried(FIRM) == []


def test_a_firms_file_takes_the_place_of_the_desks_and_the_rest_stays(firm: Firm) -> None:
    write(
        firm, "review/head.txt", "Please read {{ task.number }}.\n---\nThank you.\n---\nIt is about {{ task.title }}.\n"
    )
    text = body(mail(REVIEW, firm), "plain")
    assert text.startswith("Please read T-1042.\n\nThank you.\n\n")
    assert 'Reply "approved"' in text
    assert tried(firm) == []


def test_its_own_lines_stand_below_every_letter() -> None:
    firm = replace(FIRM, footer="Harlow Pike LLP <b>is</b> regulated by the State Bar.")
    message = mail(REVIEW, firm)
    assert "Harlow Pike LLP <b>is</b> regulated" in " ".join(body(message, "plain").split())
    assert "Harlow Pike LLP &lt;b&gt;is&lt;/b&gt; regulated" in body(message, "html")


def test_a_slip_is_named_with_its_file_and_line_and_letters(firm: Firm) -> None:
    write(firm, "review/head.txt", "Read.\n---\n{{ task.titel }}\n---\nx")
    write(firm, "help/head.txt", "Help\n---\n{% if %}\n---\nx")
    write(firm, "delivery/head.txt", "Done.\n---\nx")
    found = tried(firm)
    assert any(
        one.startswith("review/head.txt, line 3: ") and "titel" in one and "(in review and " in one for one in found
    )
    assert any(one.startswith("help/head.txt, line 3: ") and "help-attorney and 1 more" in one for one in found)
    assert any("delivery/head.txt must have three or four parts" in one for one in found)


def test_what_a_mail_program_cannot_show_or_the_text_lacks_is_named(firm: Firm) -> None:
    page = '{% extends "layout.html" %}{% block body %}<tr><td><img src="x.png">Only here</td></tr>{% endblock %}'
    write(firm, "review/body.html", page)
    found = tried(firm)
    assert any("<img>" in one for one in found)
    assert any("only the HTML says “Only here”" in one for one in found)


def test_a_file_that_replaces_nothing_is_named(firm: Firm) -> None:
    write(firm, "reveiw/head.txt", "x")
    assert tried(firm) == ["reveiw/head.txt replaces none of the desk's templates"]


def test_a_folder_that_is_not_there_is_named() -> None:
    assert tried(replace(FIRM, own_words="/nowhere/at/all")) == ["/nowhere/at/all is not a folder"]


@pytest.mark.parametrize(
    "slip",
    [
        "{{ nothing }}",
        "{% if %}",
        "{{ ''.__class__.__mro__ }}",
        "{{ task.due + 1 }}",
        "{{ 1 / 0 }}",
        "{% macro a() %}{{ a() }}{% endmacro %}{{ a() }}",
        "{{ task.number * 1000000000000000000 }}",
    ],
)
def test_a_slip_keeps_no_letter_back(firm: Firm, slip: str) -> None:
    """It goes out in the desk's words."""
    write(firm, "review/body.txt", slip)
    assert mail(REVIEW, firm).as_bytes() == mail(REVIEW).as_bytes()


def test_a_slip_without_end_is_named_like_any_other(firm: Firm) -> None:
    write(firm, "review/body.txt", "{% macro a() %}{{ a() }}{% endmacro %}\n{{ a() }}")
    [found] = tried(firm)
    assert found.startswith("review/body.txt, line ") and "RecursionError" in found and "(in review and " in found


def test_a_firms_file_may_build_on_the_desks_file_of_the_same_name(firm: Firm) -> None:
    for suffix in ("txt", "html"):
        footer = f'{{% extends "layout.{suffix}" %}}{{% block footer %}}{{{{ super() }}}} Harlow Pike.{{% endblock %}}'
        write(firm, f"layout.{suffix}", footer)
        write(firm, f"review/body.{suffix}", f'{{% extends "review/body.{suffix}" %}}')
    assert tried(firm) == []
    for kind in ("plain", "html"):
        own, desks = (" ".join(body(mail(REVIEW, whose), kind).split()) for whose in (firm, FIRM))
        assert own.replace(" Harlow Pike.", "") == desks != own


def test_a_firms_words_reach_nothing_of_the_program(firm: Firm) -> None:
    write(firm, "review/body.txt", "{{ short.__globals__ }}")
    assert any("is unsafe" in one for one in tried(firm))


def test_a_preview_is_the_persons_letter() -> None:
    lee = Person("lee@firm.example", "Lee Chang", Role.PARTNER, "America/New_York")
    letter = letter_for(each()["acknowledgement"], lee)
    message = mail(letter, replace(FIRM, people=dict(FIRM.people) | {lee.address: lee}))
    text = body(message, "plain")
    assert message["To"].addresses[0].addr_spec == lee.address
    assert "You, before it goes out" in text and ANNA.name not in text
    assert "8:00 PM ET (5:00 PM PT)" in text
