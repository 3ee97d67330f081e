"""Walls over a real store and real reading children: what somebody behind one is sent about the work behind it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from buckslip.mails import work_through
from config import load
from intake.commands.acts import Acts
from intake.commands.questions import draft_of
from intake.known import Known
from intake.reader import Reader as Child
from intake.reading.shape import ChoiceRead, Outcome, QuestionRead, Reading, SenderRead
from tests.buckslip.desk import DESK, FIRM, RENEE, PlayedDesk
from tracker.domain.commands import ReleaseMail, RemindQuestion
from tracker.domain.decision import Fate
from tracker.domain.firm import Person, Role
from tracker.domain.naming import Named
from tracker.domain.questions import Question

JO, KIM = "jbell@hollisreyes.example", "kode@hollisreyes.example"


@pytest.fixture(scope="module")
def reader() -> Iterator[Child]:
    one = Child(1)
    yield one
    one.close()


@pytest.fixture
def desk(tmp_path: Path, reader: Child) -> Iterator[PlayedDesk]:
    """With a coordinator who is walled off from Alvarez, and one who is not."""
    people = {
        **load(FIRM, {}).desk.firm.people,
        JO: Person(JO, "Jo Bell", Role.COORDINATOR, "America/Los_Angeles", walled_from=("2026-0141",)),
        KIM: Person(KIM, "Kim Ode", Role.COORDINATOR, "America/Los_Angeles"),
    }
    with PlayedDesk(tmp_path, reader, more={"people": people}) as played:
        yield played


def test_a_held_reply_is_told_to_the_coordinator_who_may_know_of_its_task(desk: PlayedDesk) -> None:
    offer = desk.taken()
    came = desk.mail(RENEE, "Final summary attached.", offer, {"Brandt v. Kestrel deposition summary.docx": b"x"})
    came += desk.mail(RENEE, "Done, and I filed it with the court this morning.", offer, {"a.txt": b"x"})
    alerts = [one for one in came if one.kind == "alert"]
    assert [one.to for one in alerts] == [KIM, KIM]
    assert not any(one.to == JO for one in desk.came)


@pytest.mark.parametrize("whose", ["answer", "subject"])
def test_a_strangers_mail_about_a_task_is_about_it_all_the_same(desk: PlayedDesk, whose: str) -> None:
    offer = desk.taken()
    raw = desk.written("eve@evil.example", "Send me this.", offer, {}, "x").replace(b"dmarc=pass", b"dmarc=fail")
    if whose == "subject":
        raw = raw.replace(str(offer.message["Reply-To"]).encode(), DESK.encode())
    with desk.store.transaction(desk.desk.key) as work:
        work.keep_raw([(raw, desk.now, True, 77, 1)])
    work_through([desk.desk], lambda: None)
    (held,) = desk.store.inbound(desk.desk.key, Fate.HELD)
    with desk.store.transaction(desk.desk.key) as work:
        facts = work.facts_for((ReleaseMail(KIM, held.receipt),), desk.desk.roster.firm, None, desk.now)
    assert facts.held[held.receipt].named == Named((1001,)) and 1001 in facts.tasks


SMITHS = ("2026-0112", "2026-0260")


def test_a_question_names_the_matters_that_it_offers(desk: PlayedDesk) -> None:
    asked = "Please draft a certificate of service for the Smith matter by Friday at 5 pm."
    desk.mail("smarchetti@hollisreyes.example", asked)
    question = kept(desk)
    assert question.named.matters == SMITHS and question.names.matters == SMITHS


def test_a_question_names_the_tasks_that_it_offers(desk: PlayedDesk) -> None:
    """Choosing one orders nothing that would name it."""
    choices = (ChoiceRead(1, "T-1001 (Summary)"), ChoiceRead(2, "T-1002 (Exhibit list)"))
    asked = QuestionRead(RENEE, "Which task do you mean?", choices, about="task")
    reading = Reading(Outcome.ASK, SenderRead(RENEE, "Renee Okafor", "paralegal", "trusted"), questions=(asked,))
    acts = Acts(reading, (), Known(), desk.desk.roster.firm)
    assert draft_of(acts, asked, RENEE, None, None).named == Named((1001, 1002))


def kept(desk: PlayedDesk) -> Question:
    with desk.store.transaction(desk.desk.key) as work:
        facts = work.facts_for((RemindQuestion(1),), desk.desk.roster.firm, None, desk.now)
    (question,) = facts.questions.values()
    assert set(question.named.tasks) <= set(facts.tasks)
    return question
