"""What coordinators and attorneys order of the desk itself, in ordinary words."""

import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from intake.commands import commands_of
from intake.known import Known, KnownChoice, KnownQuestion
from intake.mail import Address, Mail
from intake.reading.interpret import interpret
from tests.intake.reading.desk import BELIEVED, LETTER, firm
from tracker.domain import commands as c
from tracker.domain.decision import LetterRef
from tracker.domain.firm import Firm, Person, Role

KIM = "kode@hollisreyes.example"
DANA = "dhollis@hollisreyes.example"
RENEE = "renee.okafor@paradesk.example"
SENT = datetime(2026, 12, 1, 10, 0, tzinfo=ZoneInfo("America/Los_Angeles")).astimezone(UTC)


def office() -> Firm:
    kim = Person(KIM, "Kim Ode", Role.COORDINATOR, "America/Los_Angeles")
    return replace(firm(), people={**firm().people, KIM: kim})


def said(
    text: str, by: str = KIM, subject: str = "Re: a mail is held", known: Known | None = None
) -> tuple[c.Command, ...]:
    whole = office()
    person = whole.people[by]
    one = Mail(
        message_id="<mail@client.example>",
        in_reply_to=(LETTER,) if known else (),
        subject=subject,
        sender=Address(person.name, by),
        from_raw=by,
        date=SENT,
        received_at=SENT,
        text=text,
    )
    known = known or Known()
    return commands_of(interpret(one, known, whole, BELIEVED, SENT), one, (), known, whole)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("release 3", [c.ReleaseMail(KIM, 3)]),
        ("Please release mail #3.", [c.ReleaseMail(KIM, 3)]),
        ("Release 3, 5 and 7", [c.ReleaseMail(KIM, 3), c.ReleaseMail(KIM, 5), c.ReleaseMail(KIM, 7)]),
        ("reject 12", [c.RejectMail(KIM, 12)]),
        ("release 3\nreject 4", [c.ReleaseMail(KIM, 3), c.RejectMail(KIM, 4)]),
    ],
)
def test_held_mail_is_released_and_rejected_by_number(text: str, expected: Sequence[c.Command]) -> None:
    assert list(said(text)) == list(expected)


def test_nobody_else_is_understood_so() -> None:
    assert not any(isinstance(one, c.ReleaseMail) for one in said("release 3", by=DANA))
    assert not any(isinstance(one, c.ReleaseMail) for one in said("release 3", by=RENEE))


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Renee is out Thursday and Friday.", 3, 4),
        ("Renee will be on vacation from Dec 7 to Dec 11", 7, 11),
        ("Just so you know, Renee's out sick today", 1, 1),
        ("Renee is away until Monday the 14th", 1, 14),
    ],
)
def test_a_colleagues_absence_is_noted_with_its_days(text: str, first: int, last: int) -> None:
    (noted,) = said(text, subject="Renee")
    assert isinstance(noted, c.NoteAbsence)
    assert (noted.by, noted.person) == (KIM, RENEE)
    zone = ZoneInfo("America/New_York")
    assert noted.since and noted.until
    assert (noted.since.astimezone(zone).day, noted.until.astimezone(zone).day) == (first, last)


@pytest.mark.parametrize(
    "text", ["Renee and Luis are out Friday.", "The printer is out of order, Renee knows.", "I will be out Friday."]
)
def test_an_absence_of_nobody_or_of_two_is_not_guessed(text: str) -> None:
    assert not any(isinstance(one, c.NoteAbsence) and one.person for one in said(text, subject="x"))


@pytest.mark.parametrize(
    ("text", "consent"),
    [
        ("The client in Alvarez consents to outside paralegals.", "yes"),
        ("The client in Alvarez does not consent to outside paralegals.", "no"),
        ("Alvarez: client refuses to consent to outside paralegals", "no"),
        ("Alvarez: no client consent for outside paralegals is needed", "not needed"),
        ("In Alvarez the client's consent to outside paralegals is not needed.", "not needed"),
        ("Alvarez, consent: no", "no"),
    ],
)
@pytest.mark.parametrize("by", [KIM, DANA])
def test_a_clients_consent_is_set_in_words(text: str, consent: str, by: str) -> None:
    (found,) = said(text, by=by, subject="consent")
    assert found == c.SetConsent(by, "2026-0141", consent, text)


@pytest.mark.parametrize(
    "text",
    [
        "Does the client in Alvarez consent to outside paralegals?",
        "Please draft the consent form for the client in Alvarez by Friday.",
        "The client consents to outside paralegals.",
    ],
)
def test_other_words_about_consent_set_none(text: str) -> None:
    assert not any(isinstance(one, c.SetConsent) for one in said(text, by=DANA, subject="x"))


def test_a_matter_is_asked_for_in_a_mail_of_its_own() -> None:
    text = (
        "Please open matter 2026-0311: Voss v. Bayview Mall Partners\n"
        "Client: Harlan Voss\nAdverse: Bayview Mall Partners\nCourt: N.D. Cal."
    )
    draft = c.MatterDraft(
        "2026-0311",
        "Voss v. Bayview Mall Partners",
        "Harlan Voss",
        ("Voss", "Bayview Mall Partners"),
        ("Bayview Mall Partners",),
        "N.D. Cal.",
    )
    for by in (KIM, DANA):
        (found,) = said(text, by=by, subject="new matter")
        assert isinstance(found, c.OpenMatter) and found.draft == draft


def test_work_for_a_new_client_waits_for_the_conflict_check_with_what_was_said_of_the_matter() -> None:
    text = (
        "New PI client Harlan Voss, slip and fall, adverse is Bayview Mall Partners. Please open intake. Call 555-0142."
    )
    (task,) = said(text, by="smarchetti@hollisreyes.example", subject="new client")
    assert isinstance(task, c.OpenTask) and task.blocked
    assert task.intake == c.MatterDraft("", "", "Harlan Voss", (), ("Bayview Mall Partners",))


def known(
    about: str = "conflict", choices: Sequence[str] = ("Yes, the conflict check is clear: open it", "No")
) -> Known:
    options = tuple(KnownChoice(place, words) for place, words in enumerate(choices, 1))
    asked = KnownQuestion(7, "Is it clear?", options, KIM, None, about)
    return Known(letters={LETTER: LetterRef("l", "question", KIM, question=7)}, questions=(asked,))


@pytest.mark.parametrize(
    ("text", "choice", "number"),
    [
        ("1, the number is 2026-0311", 1, "2026-0311"),
        ("Clear. 2026-0311", 1, "2026-0311"),
        ("Yes, cleared. File no. 1234.002", 1, "1234.002"),
        ("2026-0311", 1, "2026-0311"),
        ("yes", 1, ""),
        ("2", 2, ""),
        ("No, there is a conflict with an old client", 2, ""),
        ("Not clear, see my note", 2, ""),
        ("I think it is clear but let me look, 2026-0311", None, "2026-0311"),
        ("Clear once Anna has looked at it", None, ""),
        ("Who is the adverse party again?", None, ""),
    ],
)
def test_a_conflict_check_is_confirmed_in_plain_words_or_asked_again(
    text: str, choice: int | None, number: str
) -> None:
    (found,) = said(text, known=known())
    assert found == c.AnswerQuestion(KIM, 7, choice, text, number)


def test_a_question_about_no_task_is_answered_by_its_letter() -> None:
    (found,) = said("Move all of it", known=known("absence", ("Move all of it", "Leave it")))
    assert found == c.AnswerQuestion(KIM, 7, 1, "Move all of it")
    (other,) = said("hmm", known=known("absence", ("Move all of it", "Leave it with Renee")))
    assert other == c.AnswerQuestion(KIM, 7, None, "hmm")


@pytest.mark.parametrize(
    "text",
    ["release " * 2500, ". \n" * 6000, "consent outside " * 1200, "Renee is " * 2500, "open matter A v. " * 1200],
)
def test_no_text_takes_long(text: str) -> None:
    start = time.process_time()
    said(text)
    assert time.process_time() - start < 2
