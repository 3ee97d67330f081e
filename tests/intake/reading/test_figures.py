"""Orders in figures of speech where several tasks, or a further piece of work, are spoken of in one reply."""

import pytest

from intake.known.json import known_from_json
from intake.reading.replies.own_work import own_works
from tests.intake.reading.desk import LETTER, mail, read, task


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("goes on ice, the court stayed discovery", "on_hold"),
        ("to the deep freeze, stay granted", "on_hold"),
        ("can wait for the ruling", "on_hold"),
        ("gets the axe", "cancelled"),
        ("dead", "cancelled"),
        ("to the scrap heap, they settled that claim", "cancelled"),
        ("goes on as planned", None),
    ],
)
def test_a_figure_in_a_line_of_a_list_is_an_order(words: str, status: str | None) -> None:
    seen = [task(task=f"T-{number}", status="in_progress") for number in (1328, 1329)]
    text = f"1328 on the back burner till I say so\n1329 {words}"
    reading = read(mail("dhollis", "Re: T-1328, T-1329", text, thread=[LETTER]), known_from_json(seen))
    assert [one.new_status for one in reading.per_task] == ["on_hold", status]
    assert not reading.questions


def test_a_line_of_a_list_that_nobody_knows_is_asked_about() -> None:
    seen = [task(task=f"T-{number}", status="in_progress") for number in (1328, 1329)]
    text = "1328 on hold\n1329 six feet under"
    reading = read(mail("dhollis", "Re: T-1328, T-1329", text, thread=[LETTER]), known_from_json(seen))
    assert [one.about for one in reading.questions] == ["other"]


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("I need a chart of the wire transfers, Thursday at 3. The index trundles on unchanged.", True),
        ("Parallel track: I'd like a letter to USCIS, Tuesday noon.", True),
        ("I need a chart of the wire transfers, Thursday at 3.", False),
    ],
)
def test_work_beside_an_index_of_letters_is_a_task_where_the_index_goes_on(text: str, sure: bool) -> None:
    works, _ = own_works(text, "Index of employment letters", decided=False)
    assert [one.sure for one in works] == [sure]
