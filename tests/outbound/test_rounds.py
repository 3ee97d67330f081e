"""Rounds in letters: what a new version changes, what is still in its files, items of many, leave to file."""

import re
from html import unescape
from typing import Any

import pytest

from outbound.examples import ANNA, DANA, DRAFT, EXHIBITS, change, file, letter, named, version, view
from tests.outbound.reading_back import body, mail
from tracker.domain.letters import Letter
from tracker.domain.looks import Unread
from tracker.domain.notices import Kind


def words(text: str) -> str:
    """Either part as one line of words."""
    return " ".join(unescape(re.sub(r"<br>|<[^>]+>", " ", text)).split()).replace(" .", ".")


def seen(name: str, **more: Any) -> dict[str, Any]:
    plain = {
        "name": name,
        "tracked": 0,
        "comments": 0,
        "hidden": 0,
        "against": "",
        "count": 0,
        "unread": "",
        "changes": [],
    }
    found: dict[str, Any] = {**plain, **more}
    return {**found, "leftovers": found["tracked"] + found["comments"] + found["hidden"]}


def review(looked: list[dict[str, Any]], **more: Any) -> Letter:
    files = more.pop("files", (DRAFT,))
    facts = {
        "task": view(state="in_review", version=2),
        "version": version() | {"files": [named(file) for file in files], "approved": []},
        "decide_by": "2026-11-26T20:00:00Z",
        "late": False,
        "ahead": False,
        "replaces": None,
        "kept": [],
        "looked": looked,
    }
    paper = (file("Comparison with last version.html", b"<html></html>", "text/html"),)
    papers = paper if any(look["count"] for look in looked) else ()
    return letter(Kind.REVIEW, ANNA, facts | more, version=2, files=(*files, *papers))


CHANGED = {
    "what": "changed",
    "text": "The hearing is on June 14.",
    "edits": [["May 12", "June 14"], ["", "not"], ["so", ""]],
}


@pytest.mark.parametrize("part", ["plain", "html"])
def test_a_review_letter_lists_what_changed_in_words(part: str) -> None:
    rest: list[dict[str, Any]] = [
        {"what": what, "text": f"{what} one", "edits": []} for what in ("added", "removed", "moved")
    ]
    look = seen("Memo v2.docx", against="Memo.docx", count=13, changes=[CHANGED, *rest])
    said = words(body(mail(review([look])), part))
    assert "Memo v2.docx, compared with Memo.docx: 13 changes." in said
    assert "“May 12” is now “June 14”; “not” was added; “so” was taken out, in “The hearing is on June 14.”" in said
    for one in ("New: “added one”", "Taken out: “removed one”", "Moved: “moved one”", "and 9 more"):
        assert one in said
    assert "The whole comparison is attached." in said


@pytest.mark.parametrize("part", ["plain", "html"])
def test_a_review_letter_says_what_is_still_in_the_files(part: str) -> None:
    said = words(body(mail(review([seen("Memo.docx", tracked=3, comments=1, hidden=2)])), part))
    assert "Memo.docx: 3 tracked changes, 1 comment, and hidden text in 2 places." in said
    assert "hat has changed" not in said


@pytest.mark.parametrize("why", Unread)
def test_a_file_that_was_not_compared_says_why(why: Unread) -> None:
    said = words(body(mail(review([seen("Memo.pdf", against="Memo.pdf", unread=why.value)])), "plain"))
    assert "Memo.pdf was not compared with its last version: " in said
    assert "The whole comparison" not in said


def test_words_that_are_the_same_are_said_to_be() -> None:
    said = words(body(mail(review([seen("Memo.docx", against="Memo.docx")])), "plain"))
    assert "Memo.docx: the words are the same." in said


def test_strangers_words_in_a_comparison_are_words_in_the_page() -> None:
    change = {"what": "added", "text": "<script>alert(1)</script> {{ task }}", "edits": []}
    page = body(mail(review([seen("<b>.docx", against="<i>.docx", count=1, changes=[change])])), "html")
    assert "<script" not in page and "&lt;script&gt;alert(1)&lt;/script&gt; {{ task }}" in page
    assert "&lt;b&gt;.docx, compared with &lt;i&gt;.docx" in page


def test_several_files_are_numbered_and_the_comparison_is_not() -> None:
    message = mail(
        review(
            [], files=(DRAFT, EXHIBITS), version=version() | {"files": [{}, {}], "approved": [2]}, kept=[named(DRAFT)]
        )
    )
    said = words(body(message, "plain"))
    assert "1. T-1042 Kim depo summary v2.docx" in said and "2. T-1042 Exhibits 12-18 v2.pdf" in said
    assert "3. " not in said and 'item by item: "1 is fine, 2 needs the cites redone"' in said
    assert "Approved before, and here again so that the version is whole: 2." in said
    assert "As they were in the last version: Kim depo summary.docx." in said


def test_a_version_that_replaces_one_in_review_says_so_first() -> None:
    said = words(body(mail(review([], replaces=1)), "plain"))
    assert "It takes the place of version 1, which you need not look at any more." in said


def test_what_was_approved_ahead_asks_for_nothing() -> None:
    message = mail(review([], ahead=True, decide_by=None))
    said = words(body(message, "plain"))
    assert said.startswith("Version 2 counts as approved.")
    assert 'Reply "approved"' not in said and "Approve<" not in body(message, "html")


def test_a_review_letter_that_was_queued_before_these_facts_were_kept_can_still_be_written() -> None:
    facts = {"task": view(), "version": version(), "decide_by": None, "late": False}
    assert words(body(mail(letter(Kind.REVIEW, ANNA, facts, version=2, files=(DRAFT,))), "plain"))


def outcome(**more: Any) -> str:
    facts = {"task": view(state="closed"), "version": 2, "decision": "approved", "words": "", "new_due": None}
    plain = {"filing": False, "service": False, "held": False, "fine": [], "again": []}
    return words(body(mail(letter(Kind.OUTCOME, DANA, {**facts, **plain, **more})), "plain"))


def test_an_outcome_says_what_may_be_done_with_the_version() -> None:
    both = outcome(filing=True, service=True)
    assert "Filing and service are authorized." in both and "File and serve this version and no other." in both
    service = outcome(service=True)
    assert (
        "Service is authorized." in service and "Serve this version and no other; filing is not authorized." in service
    )
    held = outcome(held=True)
    assert "Do not file it yet." in held and "Nothing of it is to be filed or served until they say so." in held


def test_an_outcome_names_the_items_that_are_fine_and_those_that_come_back() -> None:
    fine, again = (
        [{"name": "Memo.docx", "size": 1}, {"name": "Cites.docx", "size": 1}],
        [{"name": "Index.docx", "size": 1}],
    )
    said = outcome(decision="changes", fine=fine, again=again)
    assert said.startswith("Two of three approved: version 2.")
    assert "approved Memo.docx and Cites.docx of" in said
    assert "Index.docx comes back: reply with it as version 3; what is approved stays as it is." in said


def test_a_letter_about_words_that_give_no_leave_to_file_says_so() -> None:
    said = words(body(mail(change("comment", DANA, words="File it.", no_leave=True)), "plain"))
    assert "These words give no leave to file or serve it; that is said by the reviewer in words of its own." in said
    plain = words(body(mail(change("comment", DANA, words="The client called.", no_leave=False)), "plain"))
    assert "no leave" not in plain


def test_a_hold_is_said_in_the_first_line_with_who_may_lift_it() -> None:
    said = words(body(mail(change("filing_held", DANA)), "plain"))
    assert said.startswith("Do not file T-1042.") and "until Anna Hartwell says so" in said
    reopened = words(body(mail(change("reopened", DANA, old="filing")), "plain"))
    assert "what was approved is not to be filed or served any more" in reopened
