"""What is said beside the work is set aside, and what only looks so stays."""

import pytest

from intake.reading.pleasantries import without_pleasantries

WORK = "Please draft the letter to the adjuster."
BESIDE = (
    "Reach me on my cell if anything is unclear.",
    "Call me with any questions.",
    "Ping me on Teams if anything looks wrong.",
    "Call my assistant Jo if you can't find me.",
    "You can reach me at 555-0142 until six.",
    "Let me know if that is a problem.",
    "Happy to discuss.",
    "I'm in court most of the morning.",
    "I was in Denver on Monday and only just caught up.",
    "My daughter's recital is tonight, so I'll be slow on email.",
    "I have a hearing at 1:30, so bear with me.",
    "On a plane until 4.",
    "I spent all of Monday in mediation.",
    "The client is on vacation until the 20th.",
    "The power went out here for two hours.",
    "The weather here is awful.",
    "What a week.",
    "Hope all is well.",
    "Happy Monday!",
    "Have a great weekend.",
    "Looking forward to the holiday party on Friday!",
    "Sorry for all the typos, typing with one hand.",
    "I realize it's late on a Friday.",
    "Sorry to do this at the end of the day.",
    "Hope Monday was bearable.",
    "No need to acknowledge.",
    "No need to reply.",
)
STAYS = (
    "Sorry to rush you, noon tomorrow.",
    "Sorry to be a pest but Friday at noon.",
    "I'm in court tomorrow, so I need it tonight.",
    "I'm out Friday, so Thursday please.",
    "My flight is at 6, have it to me by 4.",
    "I'm in depositions on Thursday.",
    "I have a deposition Thursday at 10.",
    "I won't be able to review it until Monday.",
    "I'm writing for Dana.",
    "I'm out of this one.",
    "The client is back on Friday to sign.",
    "Call me before you file.",
    "Call me with the figures by 3.",
    "Call the client if anything is unclear.",
    "Let me know if you can't make Friday.",
    "Let me know the problems.",
    "Email me the phone number.",
    "Back to me Friday morning.",
    "This Friday morning.",
    "It's Friday.",
    "Hope Friday is good.",
    "Have a draft by Monday.",
    "See you in court on the 14th.",
    "Sorry, late Friday.",
    "Sorry for the short notice, need it by 5.",
    "Looking forward to seeing it Friday.",
    "No need to file.",
    "Don't answer the complaint yet.",
)


@pytest.mark.parametrize("said", BESIDE)
def test_it_is_set_aside_before_between_and_behind_the_work(said: str) -> None:
    assert without_pleasantries(f"{WORK}\n\n{said}\n\nTom") == (f"{WORK}\n\nTom", (said,))
    assert without_pleasantries(f"{said} {WORK}\n\nTom") == (f"{WORK}\n\nTom", (said,))
    assert without_pleasantries(f"{WORK} {said} It is urgent.")[0] == f"{WORK} It is urgent."


@pytest.mark.parametrize("said", STAYS)
def test_what_says_what_is_wanted_stays(said: str) -> None:
    text = f"{WORK} {said}"
    assert without_pleasantries(text) == (text, ())


@pytest.mark.parametrize(
    "text",
    [
        "I'm out of the office Thursday and Friday.",
        "I'm out of the office Thursday and Friday.\n\nTom",
        "Call me with any questions.",
        "I leave for the airport at 3. I need the binder before then.",
        "I'm in New York until Friday. Send the draft to Priya while I'm away.",
        "FYI, the hearing moved to May 6. No need to reply.",
    ],
)
def test_it_stays_where_it_is_all_or_the_rest_leans_on_it(text: str) -> None:
    assert without_pleasantries(text) == (text, ())


def test_where_a_paralegal_is_is_news_for_the_desk() -> None:
    text = "On it. I'm out of the office on Thursday."
    assert without_pleasantries(text, paralegal=True) == (text, ())
    text = "On it. My son has a game at 5 tonight, so I'll be slow on email."
    assert without_pleasantries(text, paralegal=True)[0] == "On it."
