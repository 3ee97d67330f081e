"""A sealed task through every kind of letter: whoever is not on it reads its number and nothing else."""

from dataclasses import replace
from datetime import timedelta

from outbound.compose import compose
from tests.outbound.reading_back import body, files, parsed
from tests.tracker.domain.desk import CAROL, DANA, FIRM, KIM, MARCUS, MARIBEL, MONDAY, PRIYA, RENEE, Desk, new_task, pdf
from tracker.domain import commands as c
from tracker.domain.decision import SentFile
from tracker.domain.letters import Letter
from tracker.domain.notices import Kind
from tracker.domain.views import on_the_team

CANARY = "Zanzibar"
SEALED = new_task(
    title=f"{CANARY} motion",
    instructions=f"Draft the {CANARY} motion.",
    deliverable=f"{CANARY} brief",
    confidentiality="sealed",
    files=(pdf(f"{CANARY}.pdf"),),
    assignee=RENEE,
)


def life() -> Desk:
    """Offered, declined, asked about, late, escalated, reviewed, looked at; and its holder leaves."""
    desk = Desk(replace(FIRM, welcomes=True))
    desk.look()
    desk.plan()
    desk.mail(SEALED)
    desk.mail(c.Decline(RENEE, 1001, False, f"No time for {CANARY}."))
    desk.mail(c.Accept(MARIBEL, 1001))
    desk.mail(c.AskRequester(MARIBEL, 1001, f"Which {CANARY} exhibits?"))
    desk.tick(desk.now + timedelta(days=9))
    desk.mail(c.NoteAbsence(MARIBEL, None, f"Away from {CANARY}."))
    desk.mail(c.Deliver(MARIBEL, 1001, (pdf(f"{CANARY} v1.pdf"),), f"{CANARY} attached."))
    for who in (KIM, DANA, MARCUS, PRIYA):
        desk.mail(c.AskStatus(who), c.AskStatus(who, 1001), c.AskDigest(who), c.AskHelp(who))
    desk.mail(c.RequestChanges(DANA, 1001, 1, f"Fix {CANARY}."))
    desk.documents[MARIBEL] = (SentFile(MONDAY, 1001, f"{CANARY}.pdf"),)
    desk.mail(c.EndAccess(KIM, MARIBEL))
    desk.tick(desk.now + timedelta(days=40))
    return desk


def shown(letter: Letter) -> str:
    """Subject, both bodies and the names of the files."""
    message = parsed(compose(letter, FIRM, MONDAY, lambda _: b"x"))
    return "\n".join([str(message.items()), body(message, "plain"), body(message, "html"), *files(message)])


def test_no_word_of_it_reaches_anybody_outside_its_team() -> None:
    desk = life()
    seen: set[Kind] = set()
    for number, notice in enumerate(desk.sent):
        if notice.kind is not Kind.FAREWELL and (notice.to == CAROL or _on_it(desk, notice.to)):
            continue
        seen.add(notice.kind)
        assert CANARY not in shown(Letter(f"q{number:07}", "main", f"<{number}@x.example>", notice, MONDAY))
    assert seen >= {Kind.ALERT, Kind.STATUS, Kind.ESCALATION, Kind.DIGEST, Kind.ACCESS, Kind.FAREWELL, Kind.WELCOME}


def _on_it(desk: Desk, who: str) -> bool:
    """Those who hold it, ask for it or review it; and those who held it once."""
    return on_the_team(who, desk.tasks[1001], desk.firm) or who in (RENEE, MARIBEL)
