"""Bullets before each sentence, paragraphs within the items of a list, one mail in other signs: the same tasks."""

import pytest

from tests.intake.reading.desk import mail, read
from tests.intake.reading.test_counted_out import FRI, THU, tasks


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- Please chart the pay stubs.\n- My notes are in the folder.\n- Friday.", [FRI]),
        ("• Rerun the support worksheet with the new pay stubs.\n• It has to reach me by Thursday.", [THU]),
        ("- I'm in New York all this week.\n- Please outline the mediation brief by Friday.", [FRI]),
        ("- Chart the pay stubs by Thursday.\n- Draft the notice by Friday.", [THU, FRI]),
        ("1. Stamp the records. Thursday.\n\nPrefix WHI.\n\n2. Log the withheld ones.\n\nFriday.", [THU, FRI]),
        ("1) Index the statements\n\nHannah, by Thursday.\n\n2) Draft the notice, Friday", [f"{THU} hannah", FRI]),
        ("1 pay stub chart. 2 account table. 3 draft notice. 1+2 thurs, 3 fri", [THU, THU, FRI]),
        ("PLEASE CHART THE PAY STUBS BY FRIDAY.", [FRI]),
        ("Please chart the pay stubs--Friday.", [FRI]),
        ("Please chart the pay stubs by *Friday*...my notes are in the folder.", [FRI]),
        ("Pay stub chart. His lawyer files on Thursday, that has nothing to do with it - I'd like the chart Friday.", [FRI]),
    ],
)  # fmt: skip
def test_other_signs_mean_the_same(text: str, expected: list[str]) -> None:
    assert tasks("mreyes", "Whitlock", text) == expected
    assert not read(mail("mreyes", "Whitlock", text)).questions
