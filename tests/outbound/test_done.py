"""An acknowledgement's first line says what was done, and a letter about an offer says to each reader what concerns her."""

from typing import Any

import pytest

from outbound.examples import ANNA, DANA, SAM, acknowledgement, change, did, digest, due, letter, view, who
from tests.outbound.reading_back import body, mail
from tracker.domain.letters import Letter
from tracker.domain.notices import Kind

NOON = due("2026-11-30T20:00:00Z", "make it Monday noon")
FIRST: dict[str, tuple[dict[str, Any], dict[str, Any], str]] = {
    "due_changed": (
        {"old_due": due(), "new_due": NOON},
        {"due": NOON},
        "Due date moved to Monday, November 30, 12:00 noon PT. It was Fri Nov 27, 2026, 5:00 PM PT. Dana Ruiz has been told.",
    ),
    "due_confirmed": ({}, {}, "Due date confirmed for T-1042. It stays Fri Nov 27, 2026, 5:00 PM PT."),
    "priority_changed": (
        {"old": "normal", "new": "urgent"},
        {"priority": "urgent"},
        "T-1042 is now urgent priority. It was normal. Dana Ruiz has been told.",
    ),
    "sealed": ({}, {}, "T-1042 is under seal from now on. Dana Ruiz has been told."),
    "unsealed": ({}, {}, "T-1042 is under seal no more. Dana Ruiz has been told."),
    "released": ({"new": "Dana Ruiz"}, {"state": "offered"}, "T-1042 starts now. Dana Ruiz has been asked to take it."),
    "waits": (
        {"new": "T-1041 is approved"},
        {"state": "on_hold"},
        "T-1042 waits. It goes on when T-1041 is approved. Dana Ruiz has been told to stop. To start at once, reply "
        '"start now".',
    ),
    "recurred": (
        {"new": "every Friday"},
        {"state": "offered"},
        'The next one is T-1042. "Summary of the Kim deposition, with page and line cites" comes again (every Friday); '
        "this one is due Fri Nov 27, 2026, 5:00 PM PT. Dana Ruiz has been asked to take it.",
    ),
    "series_begun": (
        {"new": "Friday, December 4, 2026, 5:00 PM PT"},
        {},
        'T-1042 comes again. The next one of "Summary of the Kim deposition, with page and line cites" is due Friday, '
        "December 4, 2026, 5:00 PM PT.",
    ),
    "series_stopped": ({}, {}, "T-1042 does not come again."),
    "cap_changed": (
        {"old": "6", "new": "9"},
        {"hours_cap": 9.0},
        "The hours cap of T-1042 is 9 now. It was 6. Dana Ruiz has been told.",
    ),
    "cap_kept": (
        {"new": "6"},
        {},
        "The hours cap of T-1042 stays at 6. Dana Ruiz has been told to send what there is.",
    ),
    "cancelled": ({}, {"state": "cancelled"}, "T-1042 is canceled."),
    "closed": ({}, {"state": "closed"}, "T-1042 is closed."),
    "on_hold": (
        {},
        {"state": "on_hold"},
        'T-1042 is on hold. Dana Ruiz has been told to stop. To go on, reply "resume".',
    ),
    "resumed": ({}, {"state": "offered"}, "Work on T-1042 goes on. Dana Ruiz has been asked to take it."),
    "reopened": ({}, {}, "T-1042 is open again. It is due Fri Nov 27, 2026, 5:00 PM PT. Dana Ruiz has been told."),
    "reassigned": (
        {"old": "Dana Ruiz", "new": "Sam Okoro"},
        {"state": "offered", "assignee": who(SAM)},
        "Sam Okoro has been asked to take T-1042. Dana Ruiz has been told to stop. The desk will write when it is taken.",
    ),
    "sent_back": ({}, {}, "Changes asked for in T-1042. It goes to Dana Ruiz now."),
    "matter_set": (
        {"new": "Alvarez v. Northgate (2026-0141)"},
        {"state": "offered"},
        "T-1042 is in Alvarez v. Northgate (2026-0141). Dana Ruiz has been asked to take it.",
    ),
    "instructions": ({"new": "Dana Ruiz"}, {}, "Passed on to Dana Ruiz."),
    "filing": ({"new": "2"}, {}, "Filing of T-1042, version 2 is authorized."),
    "service": ({"new": "2"}, {}, "Service of T-1042, version 2 is authorized."),
    "filing_held": ({}, {}, "Nothing of T-1042 is to be filed. Dana Ruiz has been told."),
    "service_held": (
        {},
        {},
        "Nothing of T-1042 is to be served. Dana Ruiz has been told. It may still be filed.",
    ),
    "ahead": (
        {"new": "3"},
        {},
        "Version 3 of T-1042 counts as approved when it comes. You get it with what has changed. "
        "It is not filed or served without your word.",
    ),
    "ahead_ended": (
        {"new": "3"},
        {},
        "Version 3 of T-1042 comes to review first. You get it when it comes, and nothing is approved before.",
    ),
    "watchers_added": ({"new": "Sam Okoro"}, {}, "Sam Okoro can follow T-1042 now."),
    "already": ({}, {}, "This is here already as T-1042. Nothing was added; no second task was opened."),
}


def opening(letter: Letter) -> str:
    """Headline and lead of the text part, in one line."""
    return " ".join(" ".join(body(mail(letter), "plain").split("\n\n")[:2]).split())


@pytest.mark.parametrize("what", FIRST)
def test_the_first_line_of_an_acknowledgement_says_what_was_done(what: str) -> None:
    facts, task, words = FIRST[what]
    said = opening(acknowledgement(view(**task), new=False, done=[did(what, **facts)]))
    assert said.startswith(words)
    assert "Added to" not in said


def test_instructions_for_a_task_that_nobody_has_are_kept_with_it() -> None:
    task = view(state="unassigned", assignee=None)
    assert opening(acknowledgement(task, new=False, done=[did("instructions")])).startswith("Added to T-1042.")


def test_several_things_done_are_all_said() -> None:
    both = [did("due_changed", old_due=due(), new_due=NOON), did("priority_changed", old="normal", new="urgent")]
    said = opening(acknowledgement(view(due=NOON), new=False, done=both))
    assert said.startswith("Due date moved to Monday") and "T-1042 is now urgent priority." in said
    two = [did("cancelled"), did("due_changed", 1043, old_due=due(), new_due=NOON)]
    said = opening(acknowledgement(view(state="cancelled"), view(1043, due=NOON), new=False, done=two))
    assert said.startswith("Done for T-1042 and T-1043. T-1042 is canceled. T-1043: Due date moved to Monday")


def test_what_is_over_offers_to_open_it_again_and_not_to_cancel_it() -> None:
    message = mail(acknowledgement(view(state="cancelled"), new=False, done=[did("cancelled")]))
    text = body(message, "plain")
    assert 'reply "reopen T-1042"' in text and "cancel T-1042" not in text.lower()
    html = body(message, "html")
    assert ">Cancel<" not in html and "Reopen" in html


def test_who_did_not_answer_and_who_is_asked_now_is_told_to_the_requester() -> None:
    offered = view(state="offered")
    said = opening(change("offer_expired", ANNA, None, offered, old="Sam Okoro", new="Dana Ruiz"))
    assert said.startswith("Dana Ruiz has been asked to take T-1042. Sam Okoro did not answer in time.")
    away = opening(change("offer_away", ANNA, None, offered, old="Sam Okoro", new="Dana Ruiz"))
    assert "Sam Okoro is away." in away


def test_that_nobody_is_left_is_told_to_the_requester_once() -> None:
    free = view(state="unassigned", assignee=None)
    for one in (change("offer_expired", ANNA, None, free, old="Sam Okoro"), change("declined", ANNA, SAM, free)):
        text = " ".join(body(mail(one), "plain").split())
        assert text.count("the coordinator is looking for somebody") == 1
        assert text.count("nobody else") + text.count("Nobody else") == 1
        assert "with you" not in text


@pytest.mark.parametrize("new", ["Dana Ruiz", None])
def test_whose_offer_has_passed_is_not_told_to_stop_work_nor_who_has_it(new: str | None) -> None:
    task = view(state="offered") if new else view(state="unassigned", assignee=None)
    text = body(mail(change("offer_expired", SAM, None, task, old="Sam Okoro", new=new)), "plain")
    assert text.startswith("The offer of T-1042 has passed.")
    assert "stop work" not in text and "Dana" not in text
    assert "There is nothing for you to do." in " ".join(text.split())


def test_whoever_had_the_work_is_told_to_stop_and_the_requester_is_not() -> None:
    moved = view(assignee=who(SAM), state="offered")
    had = opening(change("reassigned", DANA, ANNA, moved, old="Dana Ruiz"))
    assert had.startswith("T-1042 goes to Sam Okoro.") and "please stop work" in had
    asked = opening(change("reassigned", ANNA, DANA, moved, new="Sam Okoro"))
    assert asked.startswith("T-1042 goes to Sam Okoro.") and "stop" not in asked


def test_whoever_may_file_is_told_so_and_not_that_nothing_is_left_to_do() -> None:
    def outcome(*, filing: bool) -> str:
        facts = {"task": view(state="closed"), "version": 2, "decision": "approved", "words": "", "new_due": None}
        return opening(letter(Kind.OUTCOME, DANA, {**facts, "filing": filing}))

    assert outcome(filing=True).startswith("Approved: version 2. Filing is authorized.")
    assert "nothing more" not in outcome(filing=True)
    assert "Filing" not in outcome(filing=False) and "nothing more for you to do" in outcome(filing=False)


def test_a_weekly_page_without_last_weeks_needs_shows_no_hole() -> None:
    last = {"late": 0, "needs_you": None, "open": 2, "finished": 1, "on_time": 1}
    message = mail(digest(last_week=last, late=0))
    assert "None" not in body(message, "html") and "None" not in body(message, "plain")
    assert "as many late" not in body(message, "plain")


@pytest.mark.parametrize("what", FIRST)
def test_what_was_done_to_a_sealed_task_shows_no_hole_to_whoever_is_not_on_it(what: str) -> None:
    """The tracker keeps old and new values from her."""
    dues = {name: value for name, value in FIRST[what][0].items() if name.endswith("_due")}
    said = opening(acknowledgement(view(**FIRST[what][1]), new=False, done=[did(what, **dues)]))
    assert "None" not in said and " ." not in said and "  " not in said
