"""A title is what is wanted, without the date and the matter, and without what led up to them."""

import pytest

from tests.intake.reading.desk import mail, read

TITLES = {
    "Can somebody prepare the trial exhibit list for Alvarez by next Friday?": "Prepare the trial exhibit list",
    'Please summarize the Kim deposition "by Friday".': "Summarize the Kim deposition",
    "Please Bates label the production (need by Friday).": "Bates label the production",
    "I need, by Friday noon, a chronology in Alvarez.": "A chronology in Alvarez",
    "Would you cite-check the reply brief, which is due Friday, for Alvarez?": "Cite-check the reply brief for Alvarez",
    "Please summarize the Kim depo in 2026-0141 by Friday.": "Summarize the Kim depo",
    "Please summarize the Kim depo (2026-0141), by Friday.": "Summarize the Kim depo",
    "Please summarize the Kim depo re: 2026-0141 - need it Friday.": "Summarize the Kim depo",
    "Could you draft the motion to compel - by Thursday noon - thanks!": "Draft the motion to compel",
    "Please translate the certificate (from Spanish) by Friday, ok?": "Translate the certificate (from Spanish)",
    "Please list the exhibits by Friday / Monday at the latest.": "List the exhibits",
    # what goes with the work is none
    "Privilege log, second production. To me by Thursday. Please keep it under 4 hours.": "Privilege log, second production",
    "Hannah: a table of his accounts, with dates. Friday noon. Please stop at 3 hours.": "A table of his accounts, with dates",
    "Please call me with questions. Summary of the Lindqvist deposition by Friday.": "Summary of the Lindqvist deposition",
    "Motion in limine no. 3 (prior complaints). Draft to me by Friday.": "Motion in limine no. 3 (prior complaints)",
    "Would someone index the photos? Please keep the originals in order. Friday is fine.": "Index the photos",
    # what stays
    'Please prepare a "hot docs" binder for Alvarez by Friday?': 'Prepare a "hot docs" binder',
    "Please draft a letter 'to opposing counsel' by Friday.": "Draft a letter 'to opposing counsel'",
    "Please summarize the Kim deposition (Alvarez) by Friday.": "Summarize the Kim deposition (Alvarez)",
    "Can you pull the docket in Alvarez v. Northgate by Friday at 3?": "Pull the docket in Alvarez v. Northgate",
}


@pytest.mark.parametrize("text", TITLES)
def test_nothing_is_left_over_where_a_date_or_a_matter_was_cut_out(text: str) -> None:
    [task] = read(mail("dhollis", "Alvarez", text)).tasks
    assert task.title == TITLES[text]
