"""A mail's own words as most people would have typed them: what is changed before anything is read, and what stays."""

import pytest

from intake.reading.as_usual import as_usual
from tests.intake.reading.desk import firm

CHANGED = [
    # sentences joined by dots, dashes, a comma, nothing
    ("Please summarize it. Monday... Same tabs as last time.", "Please summarize it. Monday. Same tabs as last time."),
    ("I need it tonight… Motion attached.", "I need it tonight. Motion attached."),
    ("Wednesday at noon...", "Wednesday at noon."),
    ("Please chart the bills...we need them for the hearing", "Please chart the bills. We need them for the hearing"),
    ("Please chart the bills... we need them soon", "Please chart the bills. We need them soon"),
    ("The records are attached - Please chart them by Friday.", "The records are attached. Please chart them by Friday."),
    ("Don't serve it--I will do that.", "Don't serve it. I will do that."),
    ("The opposition is attached — It needs a cite check.", "The opposition is attached. It needs a cite check."),
    ("Both are in the share, The index is due Friday.", "Both are in the share. The index is due Friday."),
    ("Approved, I also need a letter to the client.", "Approved. I also need a letter to the client."),
    ("Please tab the binder.I need it by noon.", "Please tab the binder. I need it by noon."),
    ("this is approved .", "This is approved."),
    # signs and blanks
    ("Please  file  the  notice  by  noon  on  Friday", "Please file the notice by noon on Friday"),
    ("Please send it.\u200b  Thanks.", "Please send it. Thanks."),
    ("We don\u00b4t need it", "We don't need it"),
    ("Use the meet & confer letter", "Use the meet and confer letter"),
    ("Both on Tuesday & Thursday", "Both on Tuesday and Thursday"),
    # stress
    ("I need it by *Friday* at noon", "I need it by Friday at noon"),
    ("I need it _by Friday_, not before", "I need it by Friday, not before"),
    ("**Draft only**, please", "Draft only, please"),
    ('I need it "Thursday", please', "I need it Thursday, please"),
    # capitals
    ("could you index it? i need it friday. the exhibits are attached", "Could you index it? I need it friday. The exhibits are attached"),
    ("PLEASE INDEX THE BRANDT EXHIBITS FOR THE I-140 BY FRIDAY.", "Please index the Brandt exhibits for the I-140 by friday."),
    ("Due february 16. her backup is in the folder", "Due february 16. Her backup is in the folder"),
    ("call ms. whitlock, please", "Call Ms. Whitlock, please"),
    # a colleague with an initial
    ("Have Renee O. redo it", "Have Renee redo it"),
    ("Could H. Wirth put it together? Copy Priya N.", "Could Hannah put it together? Copy Priya."),
    ("Give it to Maribel S. Thanks for that", "Give it to Maribel. Thanks for that"),
    # a greeting on a line of its own, and of nobody by name none
    ("Hi team - Hannah, please index the exhibits", "Hannah, please index the exhibits"),
    ("Hi Renee, Luis and Maribel, please split the exhibits", "Hi Renee, Luis and Maribel,\n\nPlease split the exhibits"),
    ("Hi all, yes", "yes"),
    ("Hi Renee,\n2 please", "2 please"),
    ("hi all,\n\nhave renee do the alvarez log", "Have Renee do the Alvarez log"),
    # the marks of a list
    ("#1 Index the binders\n#2 Notice of errata", "1. Index the binders\n2. Notice of errata"),
    ("[1] Yes\n[2] The Hanoi address", "1. Yes\n2. The Hanoi address"),
    ("Item 1 - Index\nItem 2 - Notice", "1. Index\n2. Notice"),
    ("i. Index the binders\nii. Notice of errata", "1. Index the binders\n2. Notice of errata"),
    ("* Alvarez index\n* Brandt log", "- Alvarez index\n- Brandt log"),  # no stress
    ("-> Yes, both\n-> The Hanoi address", "- Yes, both\n- The Hanoi address"),
    # a table in blanks, a row of it broken by a program
    ("Matter   Work   Due\nTran   Index of the letters that came in yesterday and today   Fri\n2/19, noon\nDelgado   Certified translation   Monday", "Matter   Work   Due\nTran   Index of the letters that came in yesterday and today   Fri 2/19, noon\nDelgado   Certified translation   Monday"),
    # hours and limits
    ("Back by 17:30 hrs on Friday", "Back by 17:30 on Friday"),
    ("Please have it here by 1700 hrs", "Please have it here by 17:00"),
    ("Please get it to me no later than Thursday", "Please get it to me by Thursday"),
    ("Labels by Tuesday and the log by Thursday at the latest", "Labels by Tuesday and the log by Thursday"),
    ("Please have it here on or before Friday", "Please have it here by Friday"),
    ("The log Thursday at the latest", "The log by Thursday"),
    ("thurs 1500 hrs. separate from this", "Thurs 15:00. Separate from this"),
    ("I'd like it Fri. The 20th is the motion.", "I'd like it Friday. The 20th is the motion."),
    ("Please have it here not after Friday, 3p PT", "Please have it here by Friday, 3 pm PT"),
    ("No hurry, but Ill want it soon and wont ask again", "No hurry, but I'll want it soon and won't ask again"),
    ("one by 3 pm. second, a subpoena", "One by 3 pm. Second, a subpoena"),
]  # fmt: skip

STAYS = [
    "It took 4.25 hours on Monday.",
    "Wednesday would be good, no later than Friday.",
    "I need it by Wednesday, by Friday at the latest.",
    "#12 is the exhibit that I mean\n#14 is not",
    "The index - I mean the exhibit index - is late.",
    "The draft was sent - I mean the second one - by noon, redo it.",
    "Alvarez - The cite check of the reply",
    "Brandt v. Kestrel Medical - Subpoena to Mercy",
    "If that is too soon, I need to know by noon.",
    "To be clear, I want a draft only.",
    "Approved for filing, I'll tell you when.",
    "Please let me have it by Friday, May 7.",
    "The firms are Smith & Wesson and Friday & Sons.",
    "See Opp_Removal_v2.docx and a_b_c.pdf",
    "It is 4 * 5 * 6 pages",
    'Change "good cause" to "just cause" on page 3.',
    'Change "Friday" to "Monday" in the notice.',
    "All three by Friday",
    "1. out 2. yes 3. Chaudhry",
    "Renee, Luis and Maribel should see it.",
    "Alvarez  Cite check  Friday\nBrandt  Subpoena  Monday",
    "Please see www.example.com/Files/Index.Html and ALV.R.001",
    "It took 3 hours, no. 4 included, at 2 pm Pacific",
    "Dr. van Dyke and J. de la Cruz called.",
]


@pytest.mark.parametrize(("text", "read"), CHANGED)
def test_a_mail_is_read_as_most_would_have_typed_it(text: str, read: str) -> None:
    assert as_usual(text, firm()) == read


@pytest.mark.parametrize("text", STAYS)
def test_what_means_something_stays(text: str) -> None:
    assert as_usual(text, firm()) == text


def test_no_text_takes_long() -> None:
    for one in ("a", "a.", "a -", "*a", "_a_", "a  ", "& ", "i ", "...", '"a', "A, I "):
        as_usual(one * 6000, firm())
