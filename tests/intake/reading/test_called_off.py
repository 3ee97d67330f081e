"""The last word of a mail that takes all of it back, or lets it wait, is not passed over; of a part or of another mail it is."""

import pytest

from intake.reading.called_off import called_off, waits_for_word

WORK = "Please summarize the Kim transcript by Thursday noon."


@pytest.mark.parametrize(
    "words",
    [
        "Never mind, I found last year's version.",
        "You know what, skip this. Renee beat me to it.",
        "Scrap that, we have it already.",
        "Forget it, the deposition settled itself.",
        "Update: no longer needed, sorry for the noise.",
        "Hold on, I just found it. No need to do anything.",
    ],
)
def test_all_of_it_is_taken_back(words: str) -> None:
    assert called_off(f"{WORK}\n\n{words}")


@pytest.mark.parametrize(
    "words",
    [
        "Never mind the exhibits.",
        "Forget the page numbers.",
        "Ignore my last email, the date in it was wrong.",
        "Skip it if he only repeats himself.",
        "Scratch that, Friday is better.",
        "Disregard the above and index the exhibits instead.",
        "This is not needed before Thursday.",
    ],
)
def test_a_part_or_another_mail_is_not_all_of_it(words: str) -> None:
    assert not called_off(f"{WORK}\n\n{words}")


@pytest.mark.parametrize(
    ("words", "waits"),
    [
        ("Hold off until you hear from me.", True),
        ("Don't start yet, I'll tell you when.", True),
        ("Nobody starts until I've talked to the client.", True),
        ("Please wait for the green light from me.", True),
        ("Hold the exhibits for now.", False),
        ("Wait for the errata before you start.", False),
        ("Don't send it to anyone yet.", False),
    ],
)
def test_work_waits_for_her_word(words: str, waits: bool) -> None:
    assert bool(waits_for_word(f"{WORK}\n\n{words}")) is waits
