"""A firm is taken on, served and let go by mail, through the real parser, reader, decisions and store."""

from collections.abc import Iterator
from datetime import timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import format_datetime
from functools import partial
from pathlib import Path

import pytest

from buckslip.demo.world import AUTHSERV
from buckslip.roster import Roster
from buckslip.service import Desk, look_at_people, plan, tick
from config import load
from outbound.compose import compose
from outbound.deliver import lost_access
from tests.buckslip.test_by_mail import ADDRESS, ANNA, CAROL, MATTERS, MONDAY, NORA, PEOPLE, RUTH, SAM, Post
from tests.kills.desk import Inline
from tracker.domain.decision import Fate
from tracker.domain.firm import Role
from tracker.domain.letters import Letter
from tracker.domain.members import Yes, digest_of
from tracker.domain.task import State
from tracker.domain.terms import scope_confirmed
from tracker.store import Keys, Store

AGREEMENT = "Everything here is confidential.\n\nReturn or destroy it when asked.\n"
DESK = f'name = "Firm LLP"\naddress = "{ADDRESS}"\nzone = "America/Chicago"\nagreement = "A1"\nagreement_file = "terms.txt"\n'
WITHOUT_SAM = "".join(line for line in PEOPLE.splitlines(keepends=True) if SAM not in line)


@pytest.fixture
def post(tmp_path: Path, database_url: str) -> Iterator[Post]:
    (tmp_path / "people.csv").write_text(PEOPLE, "utf-8")
    (tmp_path / "matters.csv").write_text(MATTERS, "utf-8")
    (tmp_path / "terms.txt").write_text(AGREEMENT, "utf-8")
    write(tmp_path)
    Keys.generate().write(tmp_path / "buckslip.key")
    settings, now = load(tmp_path / "buckslip.toml", {}), [MONDAY]
    key = settings.desk.firm.desk
    with Store.open(database_url, Keys.read(tmp_path / "buckslip.key")) as store:
        store.migrate()
        roster = Roster(settings.desk, kept=partial(store.matters, key), members=partial(store.members, key))
        opened = Post(Desk(store, Inline(), roster, lambda: now[0]), tmp_path, now)
        look(opened)
        yield opened


def write(folder: Path, scope: str = "", desk: str = DESK) -> None:
    text = f'[desk]\n{desk}[trust]\nauthserv_id = "{AUTHSERV}"\n[scope]\n{scope}'
    (folder / "buckslip.toml").write_text(text, "utf-8")


def look(post: Post) -> None:
    """The service reads the firm's files, as it does at its start and whenever they change."""
    post.roster()
    look_at_people(post.desk, lambda: None)
    plan(post.desk)
    post.read_letters()


def kinds(post: Post, to: str) -> list[str]:
    return [one.notice.kind.value for one in post.sent if one.notice.to == to]


def asked(post: Post, to: str, about: str) -> Letter:
    return next(
        one for one in reversed(post.sent) if one.notice.to == to and about in str(one.notice.facts.get("question"))
    )


def agree(post: Post, who: str, words: str = "I have read and agree.") -> None:
    post.mail(
        who, words, answers=asked(post, who, "agreement"), subject="Confidentiality agreement: please acknowledge"
    )


def test_everybody_gets_one_page_with_the_desk_as_a_card(post: Post) -> None:
    welcome = post.letter("welcome", ANNA)
    text = post.text(welcome)
    assert "Email tasks@firm.example as you would a colleague" in text
    assert "tasks+practice@firm.example" in text and text.count("deposition for Alvarez") == 1
    raw = compose(welcome, post.desk.roster.firm, MONDAY, lambda _: b"")
    message = message_from_bytes(raw, policy=policy.default)
    files = {part.get_filename(): part for part in message.iter_attachments()}
    card = files["Task desk.vcf"]
    assert card.get_content_type() == "text/vcard" and b"EMAIL;TYPE=INTERNET:tasks@firm.example" in card.get_payload(
        decode=True
    )
    html = str(message.get_body(("html",)).get_content())  # type: ignore[union-attr]
    assert "mailto:tasks@firm.example?body=Task%3A%20%0D%0AMatter%3A" in html
    assert "mailto:tasks+practice@firm.example?subject=Practice" in html
    before = len(post.sent)
    look(post)
    assert len(post.sent) == before


@pytest.mark.parametrize("words", ["Yes.", "1", "Confirmed.", "I confirm it.", "Yes, I confirm."])
def test_the_partner_confirms_the_scope_of_work_by_reply(post: Post, words: str) -> None:
    question = asked(post, ANNA, "scope of work")
    text = post.text(question)
    assert text.startswith("The scope of work: please read it and answer.")
    assert "Within 5 business days:" in text and "Urgent work: received before 1:00 PM" in text
    post.mail(ANNA, words, answers=question, subject="Scope of work: please confirm")
    members = post.desk.store.members(post.desk.key)
    said = members[ANNA].assents[0]
    assert said.to is Yes.SCOPE and said.words == words and said.mail
    assert scope_confirmed(post.desk.roster.firm, members.values())
    assert "Anna Park confirmed version 1 of the scope of work" in post.text(post.letter("alert", RUTH))


def test_a_changed_scope_asks_again_once_and_a_task_keeps_the_one_in_force(post: Post) -> None:
    agree(post, NORA)
    post.mail(ANNA, "Please summarize the Harmon deposition by Friday noon.")
    write(post.folder, 'version = "2"\nexcluded = ["translation"]\n')
    look(post)
    look(post)
    questions = [
        one for one in post.sent if one.notice.to == ANNA and "version 2" in str(one.notice.facts.get("question"))
    ]
    assert len(questions) == 1 and "Not part of it: " in post.text(questions[0])
    post.mail(ANNA, "Please cite-check the Harmon brief by Friday noon.", subject="Harmon brief")
    versions = [task.scope for task in post.desk.store.tasks(post.desk.key)]
    assert sorted(versions) == ["1", "2"]


def test_corrections_are_due_by_the_round_that_was_agreed_when_the_work_was_asked_for(post: Post) -> None:
    agree(post, NORA)
    post.mail(ANNA, "Please summarize the Harmon deposition by Friday noon.")
    offer = post.letter("assignment", NORA)
    post.mail(NORA, "Got it", answers=offer)
    write(post.folder, 'version = "2"\nrevision_round = "4 business days"\n')
    look(post)
    mail_with_file(post, NORA, "Here is the summary.", "Summary.txt", answers=offer)
    post.mail(ANNA, "Please fix the dates on page 2.", answers=post.letter("review", ANNA))
    task = post.desk.store.task(post.desk.key, 1001)
    assert task and task.state is State.REVISIONS_REQUESTED
    assert task.due.at.isoformat() == "2026-12-01T23:00:00+00:00", "one business day"


def test_work_outside_the_scope_is_said_so_and_the_coordinator_takes_it(post: Post) -> None:
    agree(post, NORA)
    write(post.folder, 'version = "2"\nexcluded = ["translation"]\n')
    look(post)
    post.mail(ANNA, "Please get a certified translation of the Harmon birth certificate by Friday noon.")
    assert "is outside the agreed scope of work" in post.text(post.letter("acknowledgement", ANNA))
    assert post.state(1001) is State.UNASSIGNED
    post.mail(RUTH, "Yes, take it", answers=asked(post, RUTH, "T-1001"))
    assert post.state(1001) is State.OFFERED
    assert "assignment" in kinds(post, NORA)


def test_nothing_is_offered_before_the_agreement_and_a_new_one_suspends_only_new_offers(post: Post) -> None:
    post.mail(ANNA, "Please summarize the Harmon deposition by Friday noon.")
    assert post.state(1001) is State.UNASSIGNED and "assignment" not in kinds(post, NORA)
    agree(post, NORA)
    said = post.desk.store.members(post.desk.key)[NORA].assents[0]
    assert (said.version, said.digest, said.by, said.words) == (
        "A1",
        digest_of(AGREEMENT),
        NORA,
        "I have read and agree.",
    )
    post.mail(RUTH, "give T-1001 to Nora", subject="T-1001")
    post.mail(NORA, "Yes", answers=post.letter("assignment", NORA))
    assert post.state(1001) is State.IN_PROGRESS
    (post.folder / "terms.txt").write_text(AGREEMENT + "Tell nobody.", "utf-8")
    look(post)
    assert "Missing: Nora Bell and Sam Ito" in post.text(post.letter("alert", RUTH))
    post.mail(ANNA, "Please cite-check the Harmon brief by Friday noon.", subject="Harmon brief")
    assert post.state(1002) is State.UNASSIGNED and post.state(1001) is State.IN_PROGRESS


def test_the_column_of_the_list_still_counts_for_old_acknowledgements(post: Post) -> None:
    rows = PEOPLE.replace("walled_from\n", "walled_from,agreement\n").replace("Chicago,,\n", "Chicago,,,\n")
    post.roster(people=rows.replace(f"{NORA},paralegal,America/Chicago,,,", f"{NORA},paralegal,America/Chicago,,,A1"))
    assert post.desk.roster.firm.people[NORA].agreement == "A1"
    post.mail(ANNA, "Please summarize the Harmon deposition by Friday noon.")
    assert post.state(1001) is State.OFFERED


def practise(post: Post, by: str, text: str, subject: str, proof: str = "pass") -> None:
    """To the practice address, whatever answers what."""
    post.mail(
        by, text, subject, answers=Letter("practice", "", "<none@x.example>", post.sent[0].notice, MONDAY), proof=proof
    )


def test_practice_is_answered_marked_and_leaves_nothing(post: Post) -> None:
    agree(post, NORA)
    before = len(post.sent)
    practise(post, ANNA, "Please summarize the Harmon deposition by Friday noon.", "Practice")
    fresh = post.sent[before:]
    assert [(one.notice.kind.value, one.notice.to) for one in fresh] == [("acknowledgement", ANNA)]
    raw = compose(fresh[0], post.desk.roster.firm, MONDAY, lambda _: b"")
    message = message_from_bytes(raw, policy=policy.default)
    assert str(message["Subject"]).startswith("PRACTICE: Re: ") and "tasks+practice@firm.example" in str(
        message["Reply-To"]
    )
    assert "PRACTICE: nothing of this is kept" in post.text(fresh[0]) and not list(message.iter_attachments())
    store, key = post.desk.store, post.desk.key
    assert store.tasks(key, open_only=False) == [] and store.inbound(key)[-1].sender != ANNA
    assert fresh[0].id not in {row.id for row in store.letters(key)}, "nor the answer, once it has left"
    assert [row.reason for row in store.inbound(key) if row.fate is Fate.IGNORED] == []
    assert store.verify_chain(key) is None and store.verify_blobs(key) == []


def test_the_same_mail_sent_for_real_is_no_copy_of_what_was_practised(post: Post) -> None:
    agree(post, NORA)
    practise(post, ANNA, "Please summarize the Harmon deposition by Friday noon.", "Harmon depo")
    post.mail(ANNA, "Please summarize the Harmon deposition by Friday noon.", subject="Re: Harmon depo")
    assert post.state(1001) is State.OFFERED
    practise(post, ANNA, "Please summarize the Harmon deposition by Friday noon.", "Harmon depo")
    assert len(post.desk.store.tasks(post.desk.key)) == 1
    assert post.sent[-1].notice.facts["rehearsed"] is True, "practice after the real one is answered, too"


def test_practice_of_somebody_unproven_bothers_nobody(post: Post) -> None:
    before = len(post.sent)
    practise(post, ANNA, "Please summarize the Harmon deposition by Friday noon.", "Practice", proof="fail")
    assert len(post.sent) == before


def test_a_paralegal_leaves_and_everything_follows(post: Post) -> None:
    agree(post, NORA)
    agree(post, SAM)
    post.mail(ANNA, "Sam, please summarize the Harmon deposition by Friday noon.")
    post.mail(SAM, "Got it", answers=post.letter("assignment", SAM))
    offer = post.letter("assignment", SAM)
    post.mail(RUTH, "End access of Sam Ito", subject="who has access")
    task = post.desk.store.task(post.desk.key, 1001)
    assert task and task.assignee == NORA
    alert = post.text(post.letter("alert", RUTH))
    assert "Sam Ito has no access any more" in alert and "T-1001" in alert
    farewell = post.letter("farewell", SAM)
    text = post.text(farewell)
    assert "I have returned or destroyed everything that the desk sent me" in text
    firm = post.desk.roster.firm
    assert SAM not in firm.people
    assert lost_access(farewell, firm, post.desk.store) == "" and lost_access(offer, firm, post.desk.store)
    before = len(post.sent)
    post.mail(SAM, "Here it is, finished.", answers=offer)
    task = post.desk.store.task(post.desk.key, 1001)
    assert task and not task.versions and not [one for one in post.sent[before:] if one.notice.to == SAM]


def test_her_documents_are_listed_and_her_statement_ends_the_matter(post: Post) -> None:
    agree(post, SAM)
    agree(post, NORA)
    mail_with_file(post, ANNA, "Sam, please summarize the Harmon deposition by Friday noon.", "Kim transcript.txt")
    post.roster(people=WITHOUT_SAM)
    look(post)
    assert "Kim transcript.txt (T-1001)" in post.text(post.letter("alert", RUTH))
    farewell = post.letter("farewell", SAM)
    members = post.desk.store.members(post.desk.key)
    assert members[SAM].owes_statement and members[SAM].role is Role.PARALEGAL
    post.mail(SAM, "I will destroy it all next week.", answers=farewell)
    assert post.desk.store.members(post.desk.key)[SAM].owes_statement
    post.mail(
        SAM,
        "I have returned or destroyed everything that the desk sent me, and I have kept no copies.",
        answers=farewell,
        proof="fail",
    )
    assert post.desk.store.members(post.desk.key)[SAM].owes_statement, "nobody else says it for her"
    post.mail(NORA, "I have destroyed everything.", answers=farewell)
    assert post.desk.store.members(post.desk.key)[SAM].owes_statement
    post.mail(
        SAM,
        "I have returned or destroyed everything that the desk sent me, and I have kept no copies.",
        answers=farewell,
    )
    assert not post.desk.store.members(post.desk.key)[SAM].owes_statement
    assert "Sam Ito states that everything was returned or destroyed" in post.text(post.letter("alert", RUTH))
    assert "farewell" not in kinds(post, SAM)[:-1]


def mail_with_file(post: Post, by: str, text: str, name: str, answers: Letter | None = None) -> None:
    mail = EmailMessage()
    mail["Authentication-Results"] = f"{AUTHSERV}; dmarc=pass header.from={by.partition('@')[2]}"
    to = ADDRESS.replace("@", f"+{answers.id}@") if answers else ADDRESS
    mail["From"], mail["To"], mail["Subject"] = by, to, "Harmon transcript"
    mail["Date"], mail["Message-ID"] = format_datetime(post.now[0]), f"<with-{name.split()[0]}@client.example>"
    mail.set_content(text)
    mail.add_attachment(b"Q. A.", maintype="text", subtype="plain", filename=name)
    with post.desk.store.transaction(post.desk.key) as work:
        work.keep_raw([(mail.as_bytes(policy=policy.SMTP), post.now[0], True, 900 + len(post.sent), 1)])
    post.work()


@pytest.mark.parametrize(
    "words", ["Please revoke Sam's access.", "end access of sam@work.example", "End access: Sam Ito"]
)
def test_one_reply_ends_access_in_plain_words(post: Post, words: str) -> None:
    post.mail(RUTH, words, subject="Re: Task desk: who has access")
    assert SAM not in post.desk.roster.firm.people


@pytest.mark.parametrize(("by", "words"), [(CAROL, "end access of Sam Ito"), (SAM, "end access of Nora Bell")])
def test_others_end_nobodys_access(post: Post, by: str, words: str) -> None:
    post.mail(by, words, subject="access")
    assert {SAM, NORA} <= set(post.desk.roster.firm.people)


def test_a_name_that_is_nobodys_ends_no_access_and_is_said_so(post: Post) -> None:
    post.mail(RUTH, "End access of Samuel Iddo", subject="access")
    assert set(post.desk.roster.firm.people) >= {SAM, NORA}
    assert "could_not_act" in kinds(post, RUTH)


def test_a_conflict_list_keeps_the_work_from_her(post: Post) -> None:
    rows = PEOPLE.replace("walled_from\n", "walled_from,conflicts\n").replace("Chicago,,\n", "Chicago,,,\n")
    rows = rows.replace(
        f"{NORA},paralegal,America/Chicago,,,", f"{NORA},paralegal,America/Chicago,,,Delta Freight; 2026-0100"
    )
    (post.folder / "people.csv").write_text(rows, "utf-8")
    look(post)
    nora = post.desk.roster.firm.people[NORA]
    assert nora.conflicts == ("Delta Freight",) and nora.walled_from == ("2026-0100",)
    agree(post, SAM)
    agree(post, NORA)
    post.mail(ANNA, "Nora, please summarize the Harmon deposition by Friday noon.")
    task = post.desk.store.task(post.desk.key, 1001)
    assert task and task.assignee == SAM


def test_a_review_of_access_comes_by_mail(post: Post) -> None:
    post.now[0] += timedelta(days=40)
    tick(post.desk, lambda: None)
    post.read_letters()
    text = post.text(post.letter("access", RUTH))
    assert "Sam Ito (sam@work.example) Paralegal, own tasks; none is open" in text
    assert "Agreement A1 not acknowledged: Nora Bell and Sam Ito" in text
    assert "Version 1 of the scope of work has not been confirmed" in text
    post.mail(RUTH, "End access of Sam Ito", answers=post.letter("access", RUTH), subject="Re: who has access")
    assert SAM not in post.desk.roster.firm.people, "one reply ends it"


def test_the_coordinator_records_a_statement_that_was_given_on_paper(post: Post) -> None:
    post.mail(RUTH, "End access of Sam Ito", subject="who has access")
    assert post.desk.store.members(post.desk.key)[SAM].owes_statement
    post.mail(RUTH, "He returned everything on paper.", answers=post.letter("alert", RUTH), subject="Re: access")
    said = post.desk.store.members(post.desk.key)[SAM].statement
    assert said and (said.by, said.words) == (RUTH, "He returned everything on paper.") and said.mail
    assert "Recorded by: Ruth Adler" in post.text(post.letter("alert", RUTH))
