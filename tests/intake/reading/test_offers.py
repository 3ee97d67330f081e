"""How an offer is answered, and what is only like it: taken, declined, put off, another day, or asked about."""

import pytest

from tests.intake.reading.test_replies import came_of, outcome

TAKEN = "accept>in_progress"
DECLINED = "decline_capacity>unassigned"
CONFLICT = "decline_conflict>unassigned"
ASKED = "comment?offer"


def said(text: str, status: str = "offered", files: tuple[str, ...] = ()) -> str:
    return came_of(outcome({"who": "renee", "status": status, "text": text, "files": files}))


@pytest.mark.parametrize(
    "text",
    [
        "Sling it over to me, my afternoon is clear.",
        "This one can stay with me.",
        "Treat it as taken.",
        "Very well, I shall see to it.",
        "No conflict here that I know of and plenty of time, so please keep me on it.",
        "Checked my list of former employers, none of these people are on it. Deal.",
        "My conflict with the Reyes hearing is gone so I can take this.",
        "No need to offer it to anyone else, I am doing it.",
        "Don't give it to Luis, I want this one.",
        "I'd normally say no in a production week but this one I can fit in. I'll do it.",
        "I'll do it. If I can't finish in time I'll let you know tomorrow morning.",
    ],
)
def test_it_is_taken(text: str) -> None:
    assert said(text) == TAKEN


@pytest.mark.parametrize(
    "text",
    [
        "Over to someone with more air.",
        "You'd better ask Luis, he has time.",
        "Any other time and I'd jump at it, but not with two productions going out.",
        "Thanks for thinking of me but this isn't one I can take on.",
        "My calendar says no.",
        "With a heavy heart: no.",
        "Leave me out of this one.",
    ],
)
def test_it_is_declined(text: str) -> None:
    assert said(text) == DECLINED


@pytest.mark.parametrize(
    "text",
    [
        "I used to nanny for the Alvarez family so I really should not.",
        "I'm too close to the witness. We serve on the school board together.",
        "I checked, and there is a conflict.",
    ],
)
def test_a_tie_to_somebody_of_the_case_is_a_conflict(text: str) -> None:
    assert said(text) == CONFLICT


@pytest.mark.parametrize(
    "text",
    [
        "Received. I'll check my calendar and confirm within the hour if I can accept.",
        "I am in a meeting until 2 and will reply properly after.",
        "Have to run the conflicts list first, then you'll hear from me.",
        "Let me sleep on it.",
        "Not ignoring you, just buried till 2. Then I'll answer.",
    ],
)
def test_she_will_say_later_and_is_not_asked(text: str) -> None:
    assert said(text) == "comment"


@pytest.mark.parametrize(
    "text",
    [
        "That witness again!",
        "The transcript is 300 pages, you know.",
        "My cousin is getting married Saturday.",
        "I'll take it. Someone else should do the Ruiz set though.",
        "I can take it only if the exhibits are left out.",
    ],
)
def test_what_says_neither_is_asked_about(text: str) -> None:
    assert said(text) == ASKED


@pytest.mark.parametrize(
    ("text", "came"),
    [
        ("Wednesday no, Friday yes. Would she take Friday?", "propose_new_due"),
        ("Not by Wednesday. Friday at 10 I could manage.", "propose_new_due"),
        ("If Dana can live with Friday noon I'm in, otherwise it's not me.", "propose_new_due"),
        ("How many pages is it? If it's north of 300 I shouldn't be the one doing it.", "question"),
    ],
)
def test_another_day_and_a_question_go_to_the_requester(text: str, came: str) -> None:
    assert said(text) == came


@pytest.mark.parametrize(
    ("text", "came"),
    [
        ("My father was brought to the hospital last night. All is well, page 90.", "comment"),
        ("The two depositions conflict on the date, I've footnoted it.", "comment"),
        ("No conflicts on the new names by the way, I checked.", "comment"),
        ("The judge gave the other side an extension, saw it on the docket.", "comment"),
        ("I have to bail on this one, sorry.", DECLINED),
        ("This won't be done by Wednesday. Friday is realistic.", "propose_new_due"),
        ("I'm down with the flu, no work before Friday. Could I have until Monday?", "propose_new_due+absence_notice"),
        ("Finished reading, now writing.", "comment"),
        ("Sending you now the completed log.", "deliver_missing_attachment?file"),
        ("As promised, the summary.", "deliver_missing_attachment?file"),
        ("Sending it tomorrow first thing.", "comment"),
        ("While I wait I indexed the names. Three quarters of an hour.", "log_time"),
    ],
)
def test_words_about_work_in_hand(text: str, came: str) -> None:
    assert said(text, "in_progress") == came


def test_what_she_was_given_is_no_delivery() -> None:
    rough = "I'm attaching the rough I was given so you can see what I mean: pages 30-35 are missing. Is there more?"
    assert said(rough, "in_progress", ("rough.pdf",)) == "question>waiting_on_attorney"
    assert said("Attached is the page I mean.", "in_progress", ("p4.pdf",)) == "comment?file"
    asked = said("Attached is the summary. Should I send a PDF as well?", "in_progress", ("Kim.docx",))
    assert asked == "deliver+question>in_review"


def test_work_on_hold_may_be_asked_about() -> None:
    assert said("Any word on when this comes off hold?", "on_hold") == "question"
