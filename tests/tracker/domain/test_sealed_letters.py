"""A sealed task through every kind of letter: nobody reads more than its number, until somebody who is on it asks."""

from dataclasses import replace
from datetime import timedelta

from outbound.compose import compose
from tests.outbound.reading_back import body, files, parsed
from tests.tracker.domain.desk import (
    ALVAREZ,
    CAROL,
    DANA,
    FIRM,
    JO,
    KIM,
    LUIS,
    MARCUS,
    MARIBEL,
    MONDAY,
    PRIYA,
    RENEE,
    Desk,
    new_task,
    pdf,
    refused,
)
from tracker.domain import commands as c
from tracker.domain.decision import SentFile
from tracker.domain.firm import Entries
from tracker.domain.letters import Letter
from tracker.domain.naming import Named
from tracker.domain.notices import Kind, Notice, Refusal
from tracker.domain.views import on_the_team
from tracker.domain.withheld import has_files

CANARY = "Zanzibar"
SEALED = new_task(
    title=f"{CANARY} motion",
    instructions=f"Draft the {CANARY} motion.",
    deliverable=f"{CANARY} brief",
    confidentiality="sealed",
    files=(pdf(f"{CANARY}.pdf"),),
    assignee=RENEE,
)


def sealed_desk() -> Desk:
    people = {
        who: replace(one, entries=Entries.INVITATION) if who == PRIYA else one for who, one in FIRM.people.items()
    }
    desk = Desk(replace(FIRM, welcomes=True, people=people))
    desk.look()
    desk.plan()
    return desk


def life() -> Desk:
    """Offered, declined, asked about, late, escalated, reviewed, approved, looked at; and its holder leaves."""
    desk = sealed_desk()
    desk.mail(SEALED)
    desk.mail(c.Decline(RENEE, 1001, False, f"No time for {CANARY}."))
    desk.mail(c.Accept(MARIBEL, 1001))
    desk.mail(c.AskRequester(MARIBEL, 1001, f"Which {CANARY} exhibits?"))
    desk.mail(c.TellAssignee(PRIYA, 1001, f"All {CANARY} exhibits."))
    desk.mail(c.ProposeDue(MARIBEL, 1001, replace(SEALED.due, at=SEALED.due.at + timedelta(days=1)), CANARY))
    desk.tick(desk.now + timedelta(days=9))
    desk.mail(c.NoteAbsence(MARIBEL, None, f"Away from {CANARY}."))
    desk.mail(c.Approve(MARIBEL, 1001, None, f"{CANARY} is fine."))
    desk.mail(c.Deliver(MARIBEL, 1001, (pdf(f"{CANARY} v1.pdf"),), f"{CANARY} attached."))
    for who in (KIM, DANA, MARCUS, PRIYA, MARIBEL):
        desk.mail(c.AskStatus(who), c.AskStatus(who, 1001), c.AskDigest(who), c.AskHelp(who))
    desk.mail(c.RequestChanges(DANA, 1001, 1, f"Fix {CANARY}."))
    desk.mail(c.Deliver(MARIBEL, 1001, (pdf(f"{CANARY} v2.pdf"),), f"{CANARY} again."))
    desk.mail(c.Approve(DANA, 1001, 2, f"{CANARY} is fine."))
    desk.mail(c.Reopen(PRIYA, 1001, f"{CANARY} once more."))
    desk.documents[MARIBEL] = (SentFile(MONDAY, 1001, f"{CANARY}.pdf"),)
    desk.mail(c.EndAccess(KIM, MARIBEL))
    desk.tick(desk.now + timedelta(days=40))
    return desk


def shown(notice: Notice) -> str:
    """Header, both bodies and the names of the files, as the reader gets them; calendars too."""
    letter = Letter("q0000001", "main", "<q@x.example>", notice, MONDAY)
    message = parsed(compose(letter, FIRM, MONDAY, lambda _: b"x"))
    calendars = [str(part.get_content()) for part in message.walk() if part.get_content_type() == "text/calendar"]
    return "\n".join(
        [*map(str, message.items()), body(message, "plain"), body(message, "html"), *files(message), *calendars]
    )


def test_no_word_of_it_is_in_any_letter_whoever_reads_it() -> None:
    desk = life()
    seen: set[Kind] = set()
    for notice in desk.sent:
        seen.add(notice.kind)
        assert CANARY not in shown(notice), (notice.kind, notice.to)
    quiet = {
        Kind.HABIT,
        Kind.DEADLINE,
        Kind.HELD,
        Kind.REST,
        Kind.COULD_NOT_ACT,
    }  # three are of no task; two stand below
    assert set(Kind) - seen <= quiet
    told = [one for one in desk.sent if one.task == 1001]
    assert {one.to for one in told} >= {PRIYA, DANA, RENEE, MARIBEL, KIM}
    assert all("T-1001" in shown(one) for one in told)


def test_a_refusal_says_the_number_alone() -> None:
    desk = sealed_desk()
    desk.mail(SEALED)
    (notice,) = desk.mail(c.Accept(PRIYA, 1001, f"{CANARY} is mine.")).notices
    assert notice.kind is Kind.COULD_NOT_ACT and CANARY not in shown(notice) and "T-1001" in shown(notice)


def test_a_page_that_could_be_anybodys_has_no_word_of_it_in_its_tables() -> None:
    desk = sealed_desk()
    desk.mail(SEALED)
    for who in (DANA, MARCUS):
        page = next(one for one in desk.mail(c.AskDigest(who)).notices if one.kind is Kind.DIGEST)
        assert page.made and not [table for table in page.made if CANARY in table.text]


def offered() -> tuple[Desk, Notice]:
    """The letter that offers it to Renee, with a word of how to get the rest."""
    desk = sealed_desk()
    decision = desk.mail(SEALED)
    offer = next(one for one in decision.notices if one.kind is Kind.ASSIGNMENT)
    assert offer.to == RENEE and "send it" in shown(offer)
    desk.withheld["k1"] = offer
    return desk, offer


def test_who_is_offered_it_asks_and_gets_the_letter_with_everything() -> None:
    desk, offer = offered()
    (opened,) = desk.mail(c.OpenLetter(RENEE, "k1")).notices
    assert (opened.kind, opened.to, opened.files) == (Kind.ASSIGNMENT, RENEE, offer.files)
    text = shown(opened)
    assert f"Draft the {CANARY} motion." in text and f"{CANARY}.pdf" in text
    subject = next(line for line in text.splitlines() if line.startswith("('Subject'"))
    assert subject == "('Subject', '[T-1001]')"
    assert not has_files(offer) and has_files(opened)


def test_nobody_else_gets_it_and_neither_does_she_once_it_is_not_hers() -> None:
    desk, _ = offered()
    for who in (LUIS, CAROL, KIM, MARIBEL, DANA):
        assert refused(desk.mail(c.OpenLetter(who, "k1"))) is Refusal.NO_SUCH_TASK
    assert refused(desk.mail(c.OpenLetter(RENEE, "unknown"))) is Refusal.NO_SUCH_TASK
    desk.mail(c.Reassign(PRIYA, 1001, MARIBEL, "To Maribel."))
    assert refused(desk.mail(c.OpenLetter(RENEE, "k1"))) is Refusal.SEALED


def test_a_coordinator_who_is_not_on_it_gets_no_contents() -> None:
    desk, _ = offered()
    alert = next(one for one in desk.mail(c.Decline(RENEE, 1001, False, CANARY)).notices if one.kind is Kind.ALERT)
    desk.withheld["k2"] = alert
    assert alert.to == KIM and "you are not one of its people" in shown(alert)
    assert refused(desk.mail(c.OpenLetter(KIM, "k2"))) is Refusal.SEALED


def test_send_it_again_by_number_brings_the_contents_to_those_on_it() -> None:
    desk, _ = offered()
    (notice,) = desk.mail(c.SendAgain(RENEE, 1001)).notices
    assert f"{CANARY} motion" in shown(notice)


def test_a_matter_that_is_sealed_later_seals_its_work() -> None:
    desk = sealed_desk()
    desk.mail(new_task(title=f"{CANARY} motion"))
    task = desk.tasks[1001]
    matter = replace(desk.firm.matters[task.matter or ""], confidentiality="sealed")
    desk.firm = replace(desk.firm, matters={**desk.firm.matters, matter.number: matter})
    for notice in desk.mail(c.Comment(PRIYA, 1001, CANARY)).notices + desk.mail(c.AskStatus(PRIYA, 1001)).notices:
        assert CANARY not in shown(notice)
    assert on_the_team(PRIYA, task, desk.firm)


def test_much_work_follows_in_further_mails_only_once_it_was_asked_for() -> None:
    desk = sealed_desk()
    desk.mail(SEALED)
    desk.mail(c.Accept(RENEE, 1001))
    parts = tuple(replace(pdf(f"{CANARY} {n}.pdf"), size=9_000_000) for n in (1, 2))
    decision = desk.mail(c.Deliver(RENEE, 1001, parts, f"{CANARY} attached."))
    (review,) = (one for one in decision.notices if one.kind in (Kind.REVIEW, Kind.REST))
    assert CANARY not in shown(review)
    desk.withheld["k1"] = review
    opened = desk.mail(c.OpenLetter(review.to, "k1")).notices
    assert [one.kind for one in opened] == [Kind.REVIEW, Kind.REST]
    assert all(CANARY in shown(one) and has_files(one) for one in opened)


def test_who_may_not_know_the_task_any_more_learns_not_even_that_it_is_sealed() -> None:
    desk, _ = offered()
    walled = replace(desk.firm.people[RENEE], walled_from=(desk.tasks[1001].matter or "",))
    desk.firm = replace(desk.firm, people={**desk.firm.people, RENEE: walled})
    assert refused(desk.mail(c.OpenLetter(RENEE, "k1"))) is Refusal.NO_SUCH_TASK


def test_an_answer_to_practice_is_known_for_one() -> None:
    _, offer = offered()
    kept = Letter("q0000001", "main", "<q@x.example>", offer, MONDAY)
    assert not kept.is_practice
    assert replace(kept, notice=replace(offer, facts={**offer.facts, "rehearsed": True})).is_practice


# --- its number, and nobody's name beside it


def test_a_sealed_row_of_a_morning_names_nobody() -> None:
    desk = sealed_desk()
    desk.mail(SEALED)
    desk.mail(c.Accept(RENEE, 1001))
    desk.mail(c.Deliver(RENEE, 1001, (pdf("v1.pdf"),), "Here it is."))
    desk.decide([c.SendMorningList(RENEE, desk.now.date())])
    (morning,) = desk.last.notices
    assert "T-1001" in shown(morning) and "Dana Hollis" not in shown(morning)


def test_when_somebody_leaves_her_sealed_work_and_its_documents_are_numbers_to_everybody() -> None:
    """Also to Dana, who reviews it: a letter about sealed work says its number until she asks."""
    desk = sealed_desk()
    desk.mail(SEALED)
    desk.mail(c.Accept(RENEE, 1001))
    desk.documents[RENEE] = (SentFile(MONDAY, 1001, f"{CANARY}.pdf"), SentFile(MONDAY, None, "guide.pdf"))
    left = [one for one in desk.mail(c.EndAccess(DANA, RENEE)).notices if one.facts.get("about") == "left"]
    told = [one for one in left if one.to != JO]  # who is walled off from it
    assert {one.to for one in told} == {KIM, DANA}
    lines = [
        ["T-1001", "sealed"],
        ["Documents sent", "2"],
        ["Nov 30, 2026", "a file of T-1001, sealed"],
        ["Nov 30, 2026", "guide.pdf"],
    ]
    for one in told:
        assert one.facts["details"] == lines and CANARY not in shown(one) and "Maribel" not in shown(one)


def test_of_somebody_away_no_word_is_said_of_who_has_her_sealed_work_now() -> None:
    desk = sealed_desk()
    desk.mail(SEALED)
    desk.mail(replace(SEALED, confidentiality="normal", title="Binder"))
    desk.mail(c.Accept(RENEE, 1002))
    desk.mail(c.NoteAbsence(RENEE, None, "out sick"))
    asked = next(one for one in desk.last.notices if one.kind is Kind.QUESTION and one.to == KIM)
    sealed = next(line for line in asked.facts["question"]["details"] if line.startswith("T-1001"))  # type: ignore[index]
    assert sealed == "T-1001: sealed; due Friday, December 4, 2026, 5:00 PM PT"


def test_a_held_mail_about_sealed_work_says_its_number() -> None:
    desk = sealed_desk()
    desk.mail(SEALED)
    held = c.HoldMail("no_task", RENEE, tell=True, named=Named((1001,)))
    (alert,) = [one for one in desk.mail(held, sender=RENEE, subject=f"{CANARY} depo").notices if one.to == KIM]
    assert CANARY not in shown(alert) and ["Subject", "about T-1001, sealed"] in alert.facts["details"]  # type: ignore[operator]


def test_a_clients_no_names_nobody_who_has_sealed_work() -> None:
    desk = sealed_desk()
    desk.mail(SEALED)
    desk.mail(c.Accept(RENEE, 1001))
    alert = next(one for one in desk.mail(c.SetConsent(DANA, ALVAREZ, "no")).notices if one.to == KIM)
    assert "Work on T-1001 (sealed) is under way" in str(alert.facts["words"])
