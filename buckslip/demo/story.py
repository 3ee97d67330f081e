"""Two weeks at Whitcomb Lane, as its people write them. Times are the desk's (Chicago); November 11 is Veterans Day."""

from dataclasses import dataclass, field

AUTO_REPLY = {"Auto-Submitted": "auto-replied", "X-Auto-Response-Suppress": "All"}


@dataclass(frozen=True, slots=True)
class Step:
    """One mail. `who`: a name of the cast, or "holder", whoever was asked to take the task named by `about`.
    `answers`: kind of the letter it answers, the newest of that kind in her inbox that has `about`; "" starts anew."""

    when: str
    who: str
    text: str
    subject: str = ""
    answers: str = ""
    about: str = ""
    files: tuple[str, ...] = ()
    headers: dict[str, str] = field(default_factory=dict)


STORY = (
    Step("2026-11-09 08:40", "anna", "I confirm it.", answers="question", about="scope of work"),
    Step(
        "2026-11-09 09:12",
        "grace",
        "Please summarize the Kessler deposition in Harmon, page/line. Transcript attached. "
        "I need it by Thursday noon; Anna reviews it.\n\nThanks,\nGrace",
        "Harmon - Kessler depo",
        files=("Kessler transcript.txt",),
    ),
    Step("2026-11-09 09:31", "holder", "Got it, I'll have it Thursday morning.", answers="assignment", about="Kessler"),
    Step(
        "2026-11-09 10:05",
        "david",
        "Task: Financial affidavit worksheet\nMatter: 2026-0340\n"
        "Due: Friday, November 13, 2026 at 3:00 PM\nNotes: Bank statements are attached.",
        "New task",
        files=("Bank statements.csv",),
    ),
    Step("2026-11-09 10:20", "holder", "I have it, thanks.", answers="assignment", about="affidavit"),
    Step(
        "2026-11-09 10:40",
        "vendor",
        "Dear firm, we offer litigation support at unbeatable rates. May we call?",
        "Litigation support",
    ),
    Step(
        "2026-11-09 11:02",
        "grace",
        "Please Bates label the Finch production, FINCH0001 forward, by Thursday noon.",
        "Finch - bates",
        files=("Finch production.txt",),
    ),
    Step("2026-11-09 11:15", "grace", "2", answers="acknowledgement", about="Finch"),
    Step("2026-11-09 11:40", "holder", "Accepted.", answers="assignment", about="Finch"),
    Step(
        "2026-11-10 14:05",
        "holder",
        "Do you want objections included or testimony only?",
        answers="assignment",
        about="Kessler",
    ),
    Step("2026-11-10 15:20", "grace", "Testimony only, please.", answers="question", about="Kessler"),
    Step(
        "2026-11-12 09:10",
        "holder",
        "Production labeled, FINCH0001 to FINCH0214. Attached. 2 hours.",
        answers="assignment",
        about="Finch",
        files=("FINCH0001-0214.txt",),
    ),
    Step("2026-11-12 09:45", "grace", "Approved, thank you.", answers="review", about="FINCH"),
    Step(
        "2026-11-12 10:02",
        "holder",
        "Final summary attached. 5.5 hours.",
        answers="assignment",
        about="Kessler",
        files=("Kessler summary.txt",),
    ),
    Step(
        "2026-11-12 14:10",
        "anna",
        "Two changes please: add the exhibit numbers, and page 41 cites the wrong line. "
        "I need the corrected version by Friday 10 am.",
        answers="review",
        about="Kessler",
    ),
    Step(
        "2026-11-13 09:20",
        "holder",
        "Corrected version attached. 1 hour.",
        answers="outcome",
        about="Kessler",
        files=("Kessler summary corrected.txt",),
    ),
    Step("2026-11-13 10:05", "anna", "Approved.", answers="review", about="version 2"),
    Step("2026-11-13 10:30", "grace", "Thank you both!", answers="delivery", about="Kessler"),
    Step(
        "2026-11-13 11:30",
        "holder",
        "Worksheet attached. 6 hours.",
        answers="assignment",
        about="affidavit",
        files=("Worksheet.csv",),
    ),
    Step("2026-11-13 13:00", "david", "Looks good, approved.", answers="review", about="affidavit"),
    Step(
        "2026-11-16 08:50",
        "paula",
        "Anna asks that you cite-check the attached reply brief by Wednesday at 3 pm.\n\n"
        "Paula Ortiz\nAssistant to Anna Whitcomb",
        "Harmon - reply brief",
        files=("Reply brief.txt",),
    ),
    Step(
        "2026-11-16 09:05",
        "holder",
        "I can't take this one, I'm full this week.",
        answers="assignment",
        about="reply brief",
    ),
    Step("2026-11-16 09:20", "holder", "Got it.", answers="assignment", about="reply brief"),
    Step(
        "2026-11-16 10:30",
        "grace",
        "Can somebody prepare the trial exhibit list for Ortega by next Friday?",
        "Ortega exhibit list",
    ),
    Step("2026-11-16 10:41", "grace", "2", answers="acknowledgement", about="exhibit list"),
    Step("2026-11-16 11:00", "holder", "On it.", answers="assignment", about="exhibit list"),
    Step(
        "2026-11-16 13:15",
        "anna",
        "Please make it Thursday at 5 pm instead.",
        answers="acknowledgement",
        about="reply brief",
    ),
    Step(
        "2026-11-17 09:10",
        "lucia",
        "I am out of the office until November 18 with limited access to email.",
        "Automatic reply: worksheet",
        headers=AUTO_REPLY,
    ),
    Step("2026-11-18 09:00", "grace", "status", "status"),
    Step(
        "2026-11-18 09:30",
        "grace",
        "Please cancel this one, Ortega settled.",
        answers="acknowledgement",
        about="exhibit list",
    ),
    Step("2026-11-18 10:15", "stranger_anna", "Approved - Anna (from my iPad)", "Re: [T-1001]"),
    Step(
        "2026-11-19 09:00",
        "david",
        "Castellan: please translate the birth certificate from Spanish. No rush.",
        "Castellan translation",
        files=("Certificate.txt",),
    ),
    Step("2026-11-19 10:00", "holder", "I have it.", answers="assignment", about="translate"),
    Step(
        "2026-11-20 09:15",
        "holder",
        "Sorry for the delay. Cite-checked brief attached. 7 hours.",
        answers="assignment",
        about="reply brief",
        files=("Reply brief checked.txt",),
    ),
    Step("2026-11-20 09:40", "anna", "Looks good, go ahead and file.", answers="review", about="reply brief"),
    Step("2026-11-20 10:00", "grace", "help", "help"),
    Step(
        "2026-11-20 14:30",
        "holder",
        "Translation attached, with the certification page. 3 hours.",
        answers="assignment",
        about="translate",
        files=("Certificate in English.txt",),
    ),
)
END = "2026-11-23 09:00"
