"""The parts that made-up mails are put together from, each with its meaning. Sent on Wednesday, October 14, 2026, 10:12 AM
in Los Angeles by Dana Hollis; no holiday is near. To widen what is tried: add a row."""

from datetime import datetime
from zoneinfo import ZoneInfo

PACIFIC = ZoneInfo("America/Los_Angeles")
EASTERN = ZoneInfo("America/New_York")
SENT = datetime(2026, 10, 14, 10, 12, tzinfo=PACIFIC)
RENEE, MARIBEL = "renee.okafor@paradesk.example", "maribel.santos@paradesk.example"


def at(day: int, hour: int = 17, minute: int = 0, zone: ZoneInfo = PACIFIC) -> datetime:
    """An instant of October 2026."""
    return datetime(2026, 10, day, hour, minute, tzinfo=zone)


DUES: tuple[tuple[str, datetime], ...] = (
    ("by Friday", at(16)),
    ("by Friday at noon", at(16, 12)),
    ("by noon Friday", at(16, 12)),
    ("by end of day tomorrow", at(15)),
    ("by EOD Thursday", at(15)),
    ("by 10/21", at(21)),
    ("by October 21", at(21)),
    ("by Oct. 21st at 3 pm", at(21, 15)),
    ("by the 21st", at(21)),
    ("by Wednesday the 21st", at(21)),
    ("no later than October 20", at(20)),
    ("on or before Tuesday, October 20, 2026", at(20)),
    ("by COB Monday", at(19)),
    ("by close of business on Monday", at(19)),
    ("by 4:30 pm tomorrow", at(15, 16, 30)),
    ("by tomorrow at 4", at(15, 16)),
    ("by the end of the week", at(16)),
    ("a week from Friday", at(23)),
    ("two weeks from today", at(28)),
    ("within five business days", at(21)),
    ("in 48 hours", at(16, 10, 12)),
    ("first thing Monday", at(19, 9)),
    ("by first thing tomorrow morning", at(15, 9)),
    ("by Tuesday 5 pm Eastern", at(20, 17, zone=EASTERN)),
    ("by this Friday", at(16)),
    ("before noon on Thursday", at(15, 12)),
    ("by lunchtime tomorrow", at(15, 12)),
    ("Friday morning at the latest", at(16, 12)),
    ("by tonight", at(14, 23, 59)),
    ("today by 5", at(14)),
    ("by 2:00 p.m. on 10/22/26", at(22, 14)),
    ("for Monday", at(19)),
    ("Monday at 10am", at(19, 10)),
)
# as an order, and as a thing
WORK: tuple[tuple[str, str], ...] = (
    ("summarize the Ruiz deposition", "a summary of the Ruiz deposition"),
    ("cite-check the reply brief", "a cite check of the reply brief"),
    ("pull the exhibits for the motion", "the exhibits for the motion pulled and tabbed"),
    ("draft a meet and confer letter", "a draft meet and confer letter"),
    ("prepare a privilege log of the emails", "a privilege log of the emails"),
    ("Bates stamp the new production", "the new production Bates stamped"),
    ("put together the trial binder", "the trial binder"),
    ("draft a subpoena to the bank", "a subpoena to the bank"),
    ("prepare a chronology of the medical records", "a medical chronology"),
    ("redact the account numbers in the statements", "redacted copies of the statements"),
    ("proofread the opposition", "a proofread of the opposition"),
    ("make a table of authorities for the brief", "a table of authorities for the brief"),
    ("look up the local rule on page limits", "a short memo on the local rule on page limits"),
    ("index the document production", "an index of the document production"),
)
MATTERS: tuple[tuple[str, str], ...] = (
    ("in Alvarez", "2026-0141"),
    ("for Brandt", "2026-0098"),
    ("in the Alvarez case", "2026-0141"),
    ("on Brandt v. Kestrel", "2026-0098"),
    ("(2026-0141)", "2026-0141"),
    ("in 2026-0098", "2026-0098"),
    ("for the Northgate matter", "2026-0141"),
    ("in Alvarez v. Northgate Logistics", "2026-0141"),
)
# t: an order, T: with a capital, n: a thing, m: matter, d: due, D: with a capital, d0: without "by"
ONE = (
    "Please {t} {m} {d}.",
    "Can you {t} {m} {d}?",
    "Could someone {t} {m} {d}? Thanks!",
    "I need {n} {m} {d}.",
    "I'd like {n} {m} {d}, please.",
    "We need {n} {m}. I need it {d}.",
    "Please {t} {m}. Due {d0}.",
    "Please {t} {m}. I would like to have it {d}.",
    "{D}, please {t} {m}.",
    "Need {n} {m} {d}",
    "pls {t} {m} {d} thx",
    "Would you please {t} {m}? {D} would be great.",
    "{T} {m} {d}.",
    "It would be helpful if you could {t} {m} {d}.",
    "I want you to {t} {m}; {d} is when I need it.",
    "Please {t} {m} ({d}).",
    "Task: {t} {m}\nDue: {d0}",
    "{n} {m} - {d}",
    "My request: {t} {m}. Deadline is {d0}.",
    "Let's {t} {m} {d}.",
)
# w: a paralegal's first name
NAMED = (
    "Please have {w} {t} {m} {d}.",
    "Can {w} {t} {m} {d}?",
    "Could {w} please {t} {m} {d}?",
    "I'd like {w} to {t} {m} {d}.",
    "{w}, please {t} {m} {d}.",
    "{w} - can you {t} {m} {d}?",
    "Please {t} {m} {d}. {w} should do it.",
    "Please {t} {m} {d}. Please assign to {w}.",
    "Please ask {w} to {t} {m} {d}.",
    "Please get {w} to {t} {m} {d}.",
    "{w} please {t} {m} {d}",
    "I need {w} to {t} {m} {d}.",
    "Give this to {w}: {t} {m} {d}.",
    "Please {t} {m} {d}. {w} knows the file, so let her handle it.",
    "Please {t} {m} {d}. I want {w} on this.",
    "For {w}: {t} {m} {d}.",
    "{w} can {t} {m} {d}.",
    "Would {w} be able to {t} {m} {d}?",
    "Let {w} {t} {m} {d}.",
)
TWO = (
    "Please {t} {m} {d} and {t2} {m2} {d2}.",
    "Please {t} {m} {d}, and {t2} {m2} {d2}.",
    "Please {t} {m} {d}. Also, please {t2} {m2} {d2}.",
    "Please {t} {m} {d}. Also {t2} {m2} {d2}.",
    "1. {T} {m} {d}\n2. {T2} {m2} {d2}",
    "- {t} {m} {d}\n- {t2} {m2} {d2}",
    "(1) {t} {m} {d}; (2) {t2} {m2} {d2}.",
    "Two things. First, {t} {m} {d}. Second, {t2} {m2} {d2}.",
    "Please {t} {m} {d}. While you're at it, {t2} {m2} {d2}.",
    "I need {n} {m} {d} and {n2} {m2} {d2}.",
    "Can you {t} {m} {d}? And can you {t2} {m2} {d2}?",
    "Please {t} {m} {d}.\n\nThen {t2} {m2} {d2}.",
)
# what stands around the request and changes nothing of it
BEFORE = (
    "Hope everyone had a good weekend.",
    "Thanks for the quick turnaround on the last one.",
    "I just got off the phone with the client.",
    "As you know, the mediation was on September 30.",
    "I was in trial all last week, so I'm behind.",
    "Great job on the binder on Monday.",
    "We got the transcript back yesterday.",
    "Quick one for you.",
    "Sorry for the late notice.",
    "I have a favor to ask.",
)
AFTER = (
    "Let me know if you have questions.",
    "I'm in depositions until 4 today, so email is best.",
    "The transcript is on the share drive.",
    "Call me if anything is unclear.",
    "I'll be out of the office on Friday afternoon.",
    "Thanks so much for your help!",
    "Opposing counsel has already had one extension.",
    "The last version, from March 3, is in the file.",
    "Use the template we used in 2024.",
    "The depo was taken on August 12.",
    "I will look at it over the weekend.",
    "Ping me if you get stuck.",
)
