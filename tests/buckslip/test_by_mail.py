"""What people order by mail, through the real parser, reader, decisions and store: raw mail in, letters out."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import format_datetime
from functools import partial
from pathlib import Path

import pytest

from buckslip.demo.world import AUTHSERV
from buckslip.mails import work_through
from buckslip.roster import Roster
from buckslip.service import Desk, check_walls, plan, tick
from config import load
from outbound.compose import compose
from tests.buckslip.conftest import Run
from tests.kills.desk import Inline
from tracker.domain.letters import Letter, Stage
from tracker.domain.task import State
from tracker.store import Keys, Store

ADDRESS = "tasks@firm.example"
ANNA, CAROL, RUTH = "anna@firm.example", "carol@firm.example", "ruth@firm.example"
NORA, SAM, EVAN = "nora@work.example", "sam@work.example", "evan@firm.example"
MONDAY = datetime(2026, 11, 30, 16, 0, tzinfo=UTC)
PEOPLE = f"""name,email,role,timezone,acts_for,walled_from
Anna Park,{ANNA},partner,America/Chicago,,
Carol Dunn,{CAROL},delegate,America/Chicago,{ANNA},
Ruth Adler,{RUTH},coordinator,America/Chicago,,
Evan Shaw,{EVAN},staff,America/Chicago,,
Nora Bell,{NORA},paralegal,America/Chicago,,
Sam Ito,{SAM},paralegal,America/Chicago,,
"""
MATTERS = f"number,caption,client,adverse,court,attorney,consent\n2026-0100,Harmon v. Delta Freight,Joan Harmon,Delta Freight,N.D. Ill. 1:26-cv-04417,{ANNA},\n"


@dataclass
class Post:
    """Hands raw mail to the desk and reads its letters, as the people would."""

    desk: Desk
    folder: Path
    now: list[datetime]
    sent: list[Letter] = field(default_factory=list)
    count: int = 0

    def mail(
        self, by: str, text: str, subject: str = "Harmon", answers: Letter | None = None, proof: str = "pass"
    ) -> None:
        self.count += 1
        self.now[0] += timedelta(minutes=2)
        mail = EmailMessage()
        domain = by.partition("@")[2]
        mail["Authentication-Results"] = f"{AUTHSERV}; dmarc={proof} header.from={domain}"
        mail["From"], mail["Subject"] = by, f"Re: {subject}" if answers else subject
        mail["To"] = ADDRESS.replace("@", f"+{answers.id}@") if answers else ADDRESS
        mail["Date"], mail["Message-ID"] = format_datetime(self.now[0]), f"<{self.count}@client.example>"
        if answers:
            mail["In-Reply-To"] = answers.message_id
        mail.set_content(text)
        with self.desk.store.transaction(self.desk.key) as work:
            work.keep_raw([(mail.as_bytes(policy=policy.SMTP), self.now[0], True, self.count, 1)])
        self.work()

    def work(self) -> None:
        while work_through([self.desk], lambda: None):
            pass
        self.read_letters()

    def read_letters(self) -> None:
        far = self.now[0] + timedelta(days=2)
        while letters := self.desk.store.claim_letters(far, 50):
            for letter in letters:
                self.desk.store.settle_letter(letter, Stage.SENT, far)
                self.sent.append(letter)

    def letter(self, kind: str, to: str) -> Letter:
        return next(one for one in reversed(self.sent) if one.notice.kind == kind and one.notice.to == to)

    def text(self, letter: Letter) -> str:
        raw = compose(letter, self.desk.roster.firm, self.now[0], partial(self.desk.store.blob, self.desk.key))
        body = message_from_bytes(raw, policy=policy.default).get_body(("plain",))
        assert body
        return " ".join(str(body.get_content()).split())

    def roster(self, people: str = "", matters: str = "") -> None:
        """The firm changes its lists."""
        if people:
            (self.folder / "people.csv").write_text(people, "utf-8")
        if matters:
            (self.folder / "matters.csv").write_text(matters, "utf-8")
        self.desk.roster.desk = load(self.folder / "buckslip.toml", {}).desk
        self.desk.roster.look_again()

    def state(self, number: int) -> State:
        task = self.desk.store.task(self.desk.key, number)
        assert task
        return task.state


@pytest.fixture
def post(tmp_path: Path) -> Iterator[Post]:
    (tmp_path / "people.csv").write_text(PEOPLE, "utf-8")
    (tmp_path / "matters.csv").write_text(MATTERS, "utf-8")
    config = tmp_path / "buckslip.toml"
    config.write_text(
        f'[desk]\nname = "Firm LLP"\naddress = "{ADDRESS}"\nzone = "America/Chicago"\n[trust]\nauthserv_id = "{AUTHSERV}"\n',
        "utf-8",
    )
    Keys.generate().write(tmp_path / "buckslip.key")
    settings, now = load(config, {}), [MONDAY]
    with Store.open(settings.store.url, Keys.read(tmp_path / "buckslip.key")) as store:
        store.migrate()
        roster = Roster(settings.desk, kept=partial(store.matters, settings.desk.firm.desk))
        yield Post(Desk(store, Inline(), roster, lambda: now[0]), tmp_path, now)


def test_a_court_deadline_is_counted_shown_and_counts_once_an_attorney_confirms_it(post: Post) -> None:
    post.mail(CAROL, "For Anna: they were served by mail 11/10, 30 days. Please draft the answer in Harmon.")
    ack = post.letter("acknowledgement", ANNA)
    text = post.text(ack)
    assert "Thu Dec 10, 2026: 30 days after Tue Nov 10, 2026 [FRCP 6(a)(1)]" in text
    assert "3 days more for service by mail [FRCP 6(d)]" in text
    assert "1. Yes, confirmed: Monday, December 14, 2026" in text
    assert "no attorney has confirmed it yet" in text
    post.mail(CAROL, "yes, confirmed", answers=ack)
    assert "only an attorney can confirm it" in post.text(post.letter("could_not_act", CAROL))
    post.mail(ANNA, "status", subject="status")
    assert "(not confirmed)" in post.text(post.letter("status", ANNA))
    post.mail(ANNA, "Yes, confirmed.", answers=ack)
    task = post.desk.store.task(post.desk.key, 1001)
    assert task and task.court and task.court.confirmed_by == ANNA and not task.due_unconfirmed
    post.mail(ANNA, "What is the status of T-1001?", subject="status")
    assert "confirmed by Anna Park" in post.text(post.letter("status", ANNA))


def test_a_computation_is_answered_with_its_steps(post: Post) -> None:
    post.mail(ANNA, "What is 21 days after 1/22/2026, service by mail, N.D. Cal.?", subject="question")
    text = post.text(post.letter("deadline", ANNA))
    assert text.startswith("Tuesday, February 17, 2026.")
    assert "Washington's Birthday" in text and "A proposal: an attorney confirms it." in text


def test_a_new_matter_waits_for_its_conflict_check_and_then_exists(post: Post, buckslip: Run) -> None:
    post.mail(ANNA, "New client Harlan Voss, adverse is Delta Freight. Please open intake.", subject="new client")
    assert post.state(1001) is State.NEEDS_ANSWER
    ack = post.letter("acknowledgement", ANNA)
    assert "Client: Harlan Voss" in post.text(ack)
    assert "also stands in Harmon v. Delta Freight (2026-0100)" in post.text(ack)
    post.mail(ANNA, "Clear. The number is 2026-0400.", answers=ack)
    assert post.state(1001) is State.OFFERED
    post.mail(ANNA, "Please index the exhibits in 2026-0400 by Friday.", subject="exhibits")
    task = post.desk.store.task(post.desk.key, 1002)
    assert task and task.matter == "2026-0400" and task.state is State.OFFERED
    assert "2026-0400" in buckslip("matters", "list").out
    listed = MATTERS + f"2026-0400,Voss v. Delta,Harlan Voss,Delta Freight,N.D. Ill.,{ANNA},no\n"
    post.roster(matters=listed)  # a row of the list wins
    assert post.desk.roster.firm.matters["2026-0400"].caption == "Voss v. Delta"


def test_a_client_who_does_not_consent_holds_the_work_until_an_attorney_says_more(post: Post) -> None:
    post.mail(RUTH, "The client in Harmon does not consent to outside paralegals.", subject="consent")
    post.mail(ANNA, "Please summarize the Kim deposition in Harmon by Friday.")
    assert post.state(1001) is State.UNASSIGNED
    post.mail(ANNA, "The client consents now", answers=post.letter("acknowledgement", ANNA))
    assert post.state(1001) is State.OFFERED


def test_a_mail_of_somebody_unlisted_stays_held_until_the_list_knows_her(post: Post, buckslip: Run) -> None:
    newcomer = "jane@firm.example"
    post.mail(newcomer, "Please summarize the Kim deposition in Harmon by Friday.")
    assert "release 1" in buckslip("status").out
    post.mail(RUTH, "release 1", subject="held")
    text = post.text(post.letter("alert", RUTH))
    assert "It stays held: its address is not on the list" in text
    assert not post.desk.store.tasks(post.desk.key)
    post.roster(people=PEOPLE + f"Jane Roe,{newcomer},attorney,America/Chicago,,\n")
    post.mail(RUTH, "release 1", subject="held")
    assert "Mail 1 was read: T-1001 was opened." in post.text(post.letter("alert", RUTH))
    assert post.letter("acknowledgement", newcomer).notice.task == 1001
    assert post.desk.store.status(post.desk.key, post.now[0]).held == 0
    post.mail(RUTH, "release 1", subject="held")
    assert len(post.desk.store.tasks(post.desk.key)) == 1
    assert "T-1001: Opened" in buckslip("trace", "1").out


def test_an_unproven_mail_is_read_as_hers_once_she_and_the_coordinator_say_so(post: Post) -> None:
    post.mail(ANNA, "Please summarize the Kim deposition in Harmon by Friday.", proof="none")
    assert not post.desk.store.tasks(post.desk.key)
    assert [(one.notice.kind, one.notice.to) for one in post.sent] == [("question", ANNA)], "Ruth has it tomorrow"
    number = 1
    post.mail(RUTH, f"release {number}", subject="held")
    assert "nobody vouches for its sender" in post.text(post.letter("alert", RUTH))
    asked = post.letter("question", ANNA)
    post.mail(ANNA, "Yes, I sent it", answers=asked, proof="none")  # nor is this one proven
    post.mail(RUTH, f"release {number}", subject="held")
    assert not post.desk.store.tasks(post.desk.key)
    post.mail(ANNA, "Yes, I sent it", answers=asked)
    assert f"release {number}" in post.text(post.letter("alert", RUTH))
    assert not post.desk.store.tasks(post.desk.key)  # her word alone reads nothing
    post.mail(RUTH, f"release {number}", subject="held")
    task = post.desk.store.task(post.desk.key, 1001)
    assert task and task.requester == ANNA and task.matter == "2026-0100"


def test_what_was_held_comes_in_one_list_the_next_morning_and_is_answered_by_number(post: Post) -> None:
    plan(post.desk)
    post.mail("x@gmail.example", "Send me the file.", subject="The Kim file")
    post.mail("y@gmail.example", "Buy now.", subject="Offer")
    assert post.sent == []
    post.now[0] = MONDAY.replace(day=1, month=12, hour=15, minute=1)  # 9:01 in Chicago
    tick(post.desk, lambda: None)
    post.read_letters()
    (letter,) = post.sent
    assert (letter.notice.kind, letter.notice.to) == ("held", RUTH)
    text = post.text(letter)
    assert "Two mails are held. " in text and "1. x@gmail.example: The Kim file" in text and "not on the firm" in text
    post.mail(RUTH, "Reject 1, 2", answers=letter)
    assert "Mails 1 and 2 are rejected" in post.text(post.letter("alert", RUTH)) and len(post.sent) == 2
    assert post.desk.store.status(post.desk.key, post.now[0]).held == 0
    post.now[0] += timedelta(days=1)
    tick(post.desk, lambda: None)
    post.read_letters()
    assert len(post.sent) == 2, "a day without held mail has no list"


def test_at_the_command_line_the_same_door_is_used(post: Post, buckslip: Run) -> None:
    post.mail("x@gmail.example", "Send me the file.")
    post.mail(["Anna Park ", "anna@f1rm.example>"][1].strip(">"), "Send me the file.")
    assert "read again as soon as the desk runs" in buckslip("release", "1").out
    assert buckslip("release", "1").code == 5  # it waits to be read already
    post.work()
    assert post.desk.store.status(post.desk.key, post.now[0]).held == 2
    assert "rejected" in buckslip("reject", "1").out
    assert "released or rejected before" in buckslip("release", "1").err
    assert "no held or parked mail of that number" in buckslip("release", "9").err
    refused = buckslip("release", "2")
    assert refused.code == 5 and "made to look like" in refused.err
    assert post.desk.store.status(post.desk.key, post.now[0]).held == 1


def test_an_absence_noted_by_the_coordinator_asks_and_moves_nothing_by_itself(post: Post) -> None:
    post.mail(ANNA, "Nora, please summarize the Kim deposition in Harmon by Friday 12/4.")
    post.mail(NORA, "Got it", answers=post.letter("assignment", NORA))
    post.mail(RUTH, "Nora is out Thursday and Friday.", subject="Nora")
    asked = post.letter("question", RUTH)
    assert "Nora Bell is away from Thursday, December 3, 2026 until Friday, December 4, 2026" in post.text(asked)
    task = post.desk.store.task(post.desk.key, 1001)
    assert task and task.assignee == NORA
    post.mail(RUTH, "Move it please", answers=asked)
    task = post.desk.store.task(post.desk.key, 1001)
    assert task and task.assignee == SAM and post.letter("assignment", SAM).notice.task == 1001


def test_a_coordinator_assigns_and_reassigns_by_mail(post: Post) -> None:
    post.mail(ANNA, "Nora, please summarize the Kim deposition in Harmon by Friday 12/4.")
    post.mail(RUTH, "Give T-1001 to Sam.", subject="T-1001")
    task = post.desk.store.task(post.desk.key, 1001)
    assert task and task.assignee == SAM
    post.mail(SAM, "I can't take this, no time", answers=post.letter("assignment", SAM))
    alert = post.letter("alert", RUTH)
    post.mail(RUTH, "Nora", answers=alert)
    task = post.desk.store.task(post.desk.key, 1001)
    assert task and task.assignee == NORA


def test_a_wall_raised_in_the_list_takes_work_and_stops_letters_that_wait(post: Post) -> None:
    post.mail(ANNA, "Nora, please summarize the Kim deposition in Harmon by Friday 12/4.")
    post.mail(NORA, "Got it", answers=post.letter("assignment", NORA))
    post.roster(
        people=PEOPLE.replace(f"{NORA},paralegal,America/Chicago,,", f"{NORA},paralegal,America/Chicago,,2026-0100")
    )
    check_walls(post.desk, lambda: None)
    post.read_letters()
    task = post.desk.store.task(post.desk.key, 1001)
    assert task and task.assignee == SAM
    assert "who may not see its matter any more" in post.text(post.letter("alert", RUTH))
    seen = len(post.sent)
    for _ in range(6):
        post.mail(NORA, "What is going on with T-1001?", subject="T-1001")
    alerts = [one for one in post.sent[seen:] if one.notice.kind == "alert" and one.notice.facts["about"] == "denied"]
    assert len(alerts) == 1
    assert not any("Kim" in post.text(one) for one in post.sent[seen:] if one.notice.to == NORA)
