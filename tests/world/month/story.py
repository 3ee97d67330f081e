"""The month as its people write it: each mail by a name, at the writer's own local time of 2026.

Daylight saving time ends on November 1, Veterans Day is November 11, Thanksgiving November 26; the firm closes on the 27th.
"""

from dataclasses import dataclass

AWAY = {"Auto-Submitted": "auto-replied", "X-Auto-Response-Suppress": "All"}
BEGINS, ENDS = "10-26 06:00", "11-30 18:00"  # in the firm's zone

OUTSIDERS = {  # name: (display name, address)
    "vendor": ("Rick Sales", "rick@litigation-deals.example"),
    "impostor": ("Helen Marsh", "helen.marsh.1971@webmail.example"),
}


@dataclass(frozen=True, slots=True)
class Mail:
    """`answers`: kind of the letter that is answered, the newest in the writer's inbox that has `about`; "" begins anew.
    `bounces`: the mail server of the letter's reader returns it instead.
    """

    when: str
    who: str
    words: str
    subject: str = ""
    answers: str = ""
    about: str = ""
    file: str = ""
    automatic: bool = False
    bounces: bool = False


def reply(when: str, who: str, answers: str, about: str, words: str, file: str = "") -> Mail:
    return Mail(when, who, words, answers=answers, about=about, file=file)


STORY: dict[str, Mail] = {
    # T-1001: a deposition summary. A question that is answered late, two versions, a review reminder.
    "kessler": Mail(
        "10-26 09:30",
        "amy",
        "Please summarize the Kessler deposition, page/line, transcript attached. Nora should take it. "
        "I need it by Thursday noon.\n\nAmy",
        "Harmon - Kessler depo",
        file="Kessler transcript.txt",
    ),
    "kessler taken": reply("10-26 10:00", "nora", "assignment", "T-1001", "Got it."),
    "kessler question": reply(
        "10-27 10:00", "nora", "assignment", "T-1001", "Do you want objections included or testimony only?"
    ),
    "kessler answer": reply("10-28 11:00", "amy", "question", "T-1001", "Testimony only, please."),
    "kessler version 1": reply(
        "10-29 11:00", "nora", "assignment", "T-1001", "Final summary attached. 5.5 hours.", "Summary.txt"
    ),
    "kessler changes": reply(
        "10-29 15:00",
        "helen",
        "review",
        "T-1001",
        "Two changes please: add the exhibit numbers, and page 41 cites the wrong line. "
        "I need the corrected version by Friday noon.",
    ),
    "kessler version 2": reply(
        "10-30 10:30", "nora", "outcome", "T-1001", "Corrected version attached.", "Summary corrected.txt"
    ),
    "kessler approved": reply("10-30 11:30", "helen", "review", "version 2", "Approved."),
    "kessler thanks": reply("10-30 14:00", "amy", "delivery", "T-1001", "Thank you both!"),
    # T-1002 and T-1003: one mail, two tasks; one of them is canceled.
    "ortega": Mail(
        "10-26 11:10",
        "brian",
        "Two things for Ortega v. Bluewater Marina:\n\n"
        "1. Bates label the new production, ORT0001 forward, by Wednesday at 5 pm. Leo Park should take it.\n"
        "2. Draft the privilege log by Friday at noon. Leo Park should take it.\n\nThanks,\nBrian",
        "Ortega - two things",
        file="Production.txt",
    ),
    "bates taken": reply("10-26 09:40", "leo", "assignment", "T-1002", "Got it."),
    "log taken": reply("10-26 09:45", "leo", "assignment", "T-1003", "On it."),
    "log canceled": reply("10-28 10:00", "brian", "change", "T-1003", "Please cancel this one, they withdrew it."),
    "bates done": reply(
        "10-28 13:00", "leo", "assignment", "T-1002", "Production labeled, attached. 2 hours.", "ORT0001-0214.txt"
    ),
    "bates approved": reply("10-28 16:00", "brian", "review", "T-1002", "Approved, thank you."),
    # A docket report every Thursday at noon: T-1004, T-1007, T-1012, T-1015, T-1018, T-1020.
    "docket": Mail(
        "10-27 09:00",
        "brian",
        "Task: Docket report\nMatter: 2026-0112\nDue: Thursday, October 29, 2026 at noon\nAssignee: Leo Park\n"
        "Repeats: every Thursday",
        "Ortega docket report",
    ),
    "docket 1 taken": reply("10-27 09:15", "leo", "assignment", "T-1004", "Got it."),
    "docket 1 done": reply("10-29 09:20", "leo", "assignment", "T-1004", "Report attached. 1 hour.", "Docket 1.txt"),
    "docket 1 approved": reply("10-29 11:40", "brian", "review", "T-1004", "Approved."),
    "docket 2 taken": reply("10-29 10:30", "leo", "assignment", "T-1007", "Got it."),
    "docket 2 done": reply("11-05 09:10", "leo", "assignment", "T-1007", "Report attached. 1 hour.", "Docket 2.txt"),
    "docket 2 approved": reply("11-05 11:30", "brian", "review", "T-1007", "Approved."),
    "docket 3 taken": reply("11-05 10:30", "leo", "assignment", "T-1012", "Got it."),
    "docket 3 done": reply("11-12 09:10", "leo", "assignment", "T-1012", "Report attached. 1 hour.", "Docket 3.txt"),
    "docket 3 approved": reply("11-12 11:30", "brian", "review", "T-1012", "Approved."),
    "docket 4 taken": reply("11-12 10:30", "leo", "assignment", "T-1015", "Got it."),
    "docket 4 done": reply("11-19 09:10", "leo", "assignment", "T-1015", "Report attached. 1 hour.", "Docket 4.txt"),
    "docket 4 approved": reply("11-19 11:30", "brian", "review", "T-1015", "Approved."),
    "docket 5 taken": reply("11-19 10:30", "leo", "assignment", "T-1018", "Got it."),
    # Leo is away over Thanksgiving: what is due meanwhile goes to somebody else.
    "leo away": Mail(
        "11-20 09:30",
        "leo",
        "I will be out of the office from Wednesday, November 25 through Sunday, November 29.",
        "Thanksgiving",
    ),
    "move it": reply("11-20 14:00", "rita", "question", "Leo Park is away", "1"),
    "docket 5 taken over": reply("11-20 14:30", "nora", "assignment", "T-1018", "Got it."),
    "docket 5 done": reply("11-24 11:00", "nora", "assignment", "T-1018", "Report attached. 1 hour.", "Docket 5.txt"),
    "docket 5 approved": reply("11-24 11:00", "brian", "review", "T-1018", "Approved."),
    "docket 6 taken": reply("11-30 10:30", "nora", "assignment", "T-1020", "Got it."),
    "docket stops": reply("11-30 14:00", "brian", "acknowledgement", "T-1020", "Stop the series."),
    # T-1005: an offer that passes to somebody on the other side of the world.
    "okafor": Mail(
        "10-27 10:00",
        "clara",
        "Okafor: please translate the birth certificate from Spanish, by Friday at noon.",
        "Okafor translation",
        file="Certificate.txt",
    ),
    "okafor taken": reply("10-28 09:40", "tala", "assignment", "T-1005", "I have it."),
    "okafor done": reply(
        "10-30 15:00", "tala", "assignment", "T-1005", "Translation attached. 3 hours.", "Certificate in English.txt"
    ),
    "okafor approved": reply("10-30 09:30", "clara", "review", "T-1005", "Approved."),
    # T-1006: a delegate's task over three weeks. Another date is proposed and agreed; approved and authorized for filing.
    "brief": Mail(
        "10-28 09:10",
        "paul",
        "Task: Cite-check the reply brief\nMatter: 2026-0101\nFor: Helen Marsh\n"
        "Due: Wednesday, November 18, 2026 at 5 pm\nAssignee: Nora Quinn",
        "Harmon - reply brief",
        file="Reply brief.txt",
    ),
    "brief taken": reply("10-28 09:20", "nora", "assignment", "T-1006", "Got it."),
    "brief later": reply("11-16 10:00", "nora", "assignment", "T-1006", "Could I have until Friday noon?"),
    "brief agreed": reply("11-16 11:00", "helen", "question", "T-1006", "1"),
    "brief done": reply(
        "11-20 10:00", "nora", "assignment", "T-1006", "Cite-checked brief attached. 7 hours.", "Brief checked.txt"
    ),
    "brief approved": reply("11-20 10:40", "helen", "review", "T-1006", "Looks good, go ahead and file."),
    # T-1008: a conflict, a hold, late work that goes up to the partner.
    "dunmore": Mail(
        "10-29 13:00",
        "erin",
        "Dunmore: please organize the mandatory disclosures by Tuesday, November 10 at 2 pm. "
        "Leo Park should take it.",
        "Dunmore disclosures",
        file="Statements.txt",
    ),
    "dunmore conflict": reply(
        "10-29 12:30",
        "leo",
        "assignment",
        "T-1008",
        "I have to decline, I have a conflict - I used to work for Roger Dunmore.",
    ),
    "dunmore taken": reply("10-29 13:00", "iris", "assignment", "T-1008", "Accepted."),
    "dunmore hold": reply("11-03 10:00", "erin", "change", "T-1008", "Put this on hold please."),
    "dunmore resume": reply("11-09 09:30", "erin", "acknowledgement", "T-1008 is on hold", "Please resume work on this."),
    "dunmore done": reply(
        "11-13 14:00", "iris", "assignment", "T-1008", "Sorry for the delay. Final set attached. 6 hours.", "Disclosures.txt"
    ),
    "dunmore approved": reply("11-16 10:00", "victor", "review", "T-1008", "Approved."),
    "dunmore thanks": reply("11-16 12:00", "erin", "delivery", "T-1008", "Thanks!"),
    # T-1009 and T-1010: the second waits for the first; both are done in Manila.
    "estate": Mail(
        "11-02 09:10",
        "daniel",
        "Estate of Finch: two things.\n\n"
        "1. Please chart the bank accounts by Wednesday, November 4 at noon. Tala Cruz should take it.\n"
        "2. After that is approved, please draft the inventory by Friday, November 13 at noon. "
        "Tala Cruz should take it.\n\nDaniel",
        "Estate of Finch",
        file="Accounts.txt",
    ),
    "estate bounce": Mail("11-02 09:20", "daniel", "", answers="acknowledgement", about="T-1009", bounces=True),
    "chart taken": reply("11-03 09:30", "tala", "assignment", "T-1009", "Got it."),
    "chart done": reply("11-06 10:00", "tala", "assignment", "T-1009", "Chart attached. 4 hours.", "Chart.txt"),
    "chart approved": reply("11-06 10:00", "daniel", "review", "T-1009", "Approved."),
    "inventory taken": reply("11-09 09:20", "tala", "assignment", "T-1010", "Got it."),
    "inventory version 1": reply(
        "11-13 11:00", "tala", "assignment", "T-1010", "Inventory attached. 4.5 hours.", "Inventory.txt"
    ),
    "inventory changes": reply("11-13 09:30", "daniel", "review", "T-1010", "Please fix the caption."),
    "inventory version 2": reply(
        "11-16 10:00", "tala", "outcome", "T-1010", "Corrected version attached.", "Inventory corrected.txt"
    ),
    "inventory approved": reply("11-16 09:10", "daniel", "review", "version 2", "Approved."),
    # T-1011: Castellan, from which Leo is walled off.
    "worksheet": Mail(
        "11-03 10:00",
        "victor",
        "Castellan: please prepare the child support worksheet by Friday, November 6 at 3 pm.",
        "Castellan worksheet",
    ),
    "worksheet taken": reply("11-03 10:30", "iris", "assignment", "T-1011", "I can take this."),
    "worksheet done": reply("11-05 15:00", "iris", "assignment", "T-1011", "Worksheet attached. 3 hours.", "Worksheet.txt"),
    "worksheet approved": reply("11-06 09:30", "erin", "review", "T-1011", "Approved."),
    # T-1013: which Friday?
    "affidavit": Mail(
        "11-09 10:00",
        "erin",
        "Castellan: please prepare the financial affidavit by next Friday. Iris Hart should take it.",
        "Castellan affidavit",
    ),
    "affidavit taken": reply("11-09 10:00", "iris", "assignment", "T-1013", "Got it."),
    "affidavit Friday": reply("11-09 12:00", "erin", "acknowledgement", "did you mean", "2"),
    "affidavit Friday again": reply("11-10 09:00", "erin", "acknowledgement", "did you mean", "1"),
    "affidavit done": reply("11-17 15:00", "iris", "assignment", "T-1013", "Affidavit attached. 5 hours.", "Affidavit.txt"),
    "affidavit approved": reply("11-19 10:30", "erin", "review", "T-1013", "Approved."),
    # T-1014: a court deadline, confirmed by the attorney.
    "opposition": Mail(
        "11-10 15:00",
        "amy",
        "Harmon: please draft our opposition, it is due 14 days after service on 11/10. Nora Quinn should take it.",
        "Harmon opposition",
    ),
    "opposition taken": reply("11-10 15:20", "nora", "assignment", "T-1014", "Got it."),
    "opposition confirmed": reply("11-12 10:00", "amy", "acknowledgement", "T-1014", "1"),
    "opposition version 1": reply(
        "11-23 15:00", "nora", "assignment", "T-1014", "Draft attached. 9 hours.", "Opposition.txt"
    ),
    "opposition changes": reply(
        "11-24 09:30",
        "helen",
        "review",
        "T-1014",
        "One change please: cite Rule 6 in the heading. I need the corrected version by 3 pm today.",
    ),
    "opposition version 2": reply(
        "11-24 12:00", "nora", "outcome", "T-1014", "Corrected version attached.", "Opposition corrected.txt"
    ),
    "opposition approved": reply("11-24 12:30", "helen", "review", "version 2", "Approved, go ahead and file."),
    # T-1016: urgent, into the night.
    "motion": Mail(
        "11-12 14:00",
        "helen",
        "Task: Bullet summary of the emergency motion\nMatter: 2026-0101\nDue: November 12, 2026 at 11:59 pm\n"
        "Priority: urgent\nAssignee: Nora Quinn",
        "Harmon emergency",
        file="Motion.txt",
    ),
    "motion taken": reply("11-12 14:10", "nora", "assignment", "T-1016", "Got it."),
    "motion done": reply("11-13 00:25", "nora", "assignment", "T-1016", "Summary attached. 3 hours.", "Bullets.txt"),
    "motion approved": reply("11-13 07:00", "helen", "review", "T-1016", "Approved."),
    # T-1017: which Finch? Asked once more, then answered; then another date.
    "finch": Mail(
        "11-16 10:00",
        "amy",
        "Finch: please prepare the exhibit list by Friday at noon. Leo Park should take it.",
        "Finch exhibits",
    ),
    "finch matter": reply("11-16 14:30", "amy", "acknowledgement", "T-1017", "2"),
    "finch taken": reply("11-16 12:00", "leo", "assignment", "T-1017", "Got it."),
    "finch sooner": reply(
        "11-17 10:00", "amy", "acknowledgement", "T-1017", "Please make it Thursday at 5 pm instead."
    ),
    "finch done": reply("11-19 12:00", "leo", "assignment", "T-1017", "List attached. 4 hours.", "Exhibits.txt"),
    "finch approved": reply("11-19 16:00", "amy", "review", "T-1017", "Approved."),
    # T-1019: late over Thanksgiving, in Manila.
    "ledger": Mail(
        "11-23 10:00",
        "daniel",
        "Estate of Finch: please chart the November statements by Wednesday, November 25 at noon. "
        "Tala Cruz should take it.",
        "Estate of Finch, November",
        file="November.txt",
    ),
    "ledger taken": reply("11-24 09:30", "tala", "assignment", "T-1019", "Got it."),
    # What is about no one task.
    "vendor": Mail(
        "11-03 11:00",
        "vendor",
        "Dear firm, we offer litigation support at unbeatable rates. May we call?",
        "Litigation support",
    ),
    "status of all": Mail("11-04 09:30", "amy", "status", "status"),
    "status of hers": Mail("11-04 10:00", "leo", "status", "status"),
    "status of one": Mail("11-05 10:00", "erin", "status T-1008", "status"),
    "impostor": Mail("11-05 13:00", "impostor", "Approved - Helen (from my iPad)", "Re: [T-1006]"),
    "not hers": reply("11-05 14:00", "helen", "question", "in your name", "2"),
    "help": Mail("11-06 10:00", "clara", "help", "help"),
    "out of office, no dates": Mail(
        "11-16 08:00",
        "victor",
        "I am in trial and will answer as soon as I can.",
        "Automatic reply: Your week",
        automatic=True,
    ),
    "out of office": Mail(
        "11-18 09:00",
        "clara",
        "I am out of the office until November 24 with limited access to email.",
        "Automatic reply: translation",
        automatic=True,
    ),
}  # fmt: skip
