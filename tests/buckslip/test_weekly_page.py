"""The weekly page goes out, a partner answers it as her mail program writes answers, and the desk does what she says."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, time, timedelta
from email import policy
from email.message import EmailMessage
from html import escape
from pathlib import Path

import pytest

from intake.clues import Clues
from intake.sender import Trust
from intake.understanding import Arrival, understand
from outbound.compose import compose
from tests.intake.reading.desk import address, firm
from tests.outbound.reading_back import body, files, parsed
from tracker.domain.commands import Accept, Approve, AskDigest, Command, Deliver, OpenTask, ProposeDue
from tracker.domain.decision import Candidates, Fate
from tracker.domain.letters import Letter, Stage
from tracker.domain.notices import Kind
from tracker.domain.task import Due, FileRef, Origin, State
from tracker.service import Incoming, Outcome, handle
from tracker.store import Keys, Store

MONDAY = datetime(2026, 12, 7, 15, 30, tzinfo=UTC)  # 7:30 in Los Angeles
LA = "America/Los_Angeles"
DANA, PRIYA, RENEE, LUIS = map(address, ("dhollis", "pnair", "renee", "luis"))
WEDNESDAY = Due(datetime(2026, 12, 9, 20, tzinfo=UTC), LA, "Wednesday noon", "written")
MEMO = b"%PDF memo"


@dataclass
class Office:
    """A desk without mail servers: letters are written, answers are read, as the service does."""

    store: Store
    now: datetime = MONDAY
    came: int = 0

    def mail(self, *commands: Command, files: dict[str, bytes] | None = None) -> None:
        self.came += 1
        by = getattr(commands[0], "by", DANA)
        origin = Origin(f"m{self.came}", by, f"<m{self.came}@firm.example>", (), "Alvarez")
        at = self.now - timedelta(days=3) + timedelta(minutes=self.came)
        handle(Incoming("order", origin.inbound, at, commands, origin, files=files or {}), self.store, firm())

    def letters(self) -> list[Letter]:
        """All that waits, sent at once."""
        found: list[Letter] = []
        while claimed := self.store.claim_letters(self.now, 50):
            for one in claimed:
                raw = compose(one, firm(), self.now, lambda key: self.store.blob("main", key))
                self.store.keep_rendered(one, raw, self.now)
                self.store.settle_letter(one, Stage.SENT, self.now)
            found += claimed
        return found

    def page(self) -> tuple[Letter, EmailMessage]:
        self.letters()
        self.mail_digest()
        [letter] = [one for one in self.letters() if one.notice.kind is Kind.DIGEST]
        return letter, parsed(compose(letter, firm(), self.now, lambda key: self.store.blob("main", key)))

    def mail_digest(self) -> None:
        self.came += 1
        handle(Incoming("clock", f"d{self.came}", self.now, (AskDigest(DANA),)), self.store, firm())

    def answer(self, page: EmailMessage, text: str, html: str = "", who: str = DANA) -> Outcome:
        """As a mail program writes it: to the Reply-To, in the thread."""
        self.came += 1
        self.now += timedelta(minutes=5)
        reply = EmailMessage(policy=policy.SMTP)
        reply["From"], reply["To"] = who, page["Reply-To"]
        reply["Subject"], reply["Message-ID"] = f"Re: {page['Subject']}", f"<a{self.came}@firm.example>"
        reply["In-Reply-To"] = reply["References"] = page["Message-ID"]
        if html:
            reply.set_content(html, subtype="html")
        else:
            reply.set_content(text)
        key, raw = f"a{self.came}", reply.as_bytes()

        def look_up(found: Clues) -> Candidates:
            return self.store.candidates("main", **asdict(found), now=self.now)

        read = understand(Arrival(key, raw, self.now), look_up, firm(), Trust("", {"*": "none"}))
        incoming = Incoming("mail", key, self.now, read.commands, read.origin)
        return handle(incoming, self.store, firm())

    def state(self, number: int) -> State:
        task = self.store.task("main", number)
        assert task
        return task.state


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """T-1001 waits for Dana's review, for T-1002 Renee asks for another date, T-1003 nobody has."""
    with Store.open(f"sqlite:///{tmp_path / 'desk.db'}", Keys.generate()) as store:
        store.migrate()
        desk = Office(store)
        friday = Due(MONDAY + timedelta(days=4), LA, "by Friday", "written")
        for n, (title, matter) in enumerate(
            (
                ("Kim deposition summary", "2026-0141"),
                ("Privilege log", "2026-0141"),
                ("Exhibit list for the hearing on the motion to compel further responses", "2026-0141"),
            )
        ):
            desk.mail(OpenTask(DANA, title, "Please.", friday, matter=matter, assignee=RENEE, reviewer=DANA))
            desk.mail(Accept(RENEE, 1001 + n))
        ref = FileRef("memo.pdf", len(MEMO), "application/pdf", store.blob_key("main", MEMO), "00" * 32)
        desk.mail(Deliver(RENEE, 1001, (ref,), "Here it is."), files={ref.blob: MEMO})
        desk.mail(ProposeDue(RENEE, 1002, WEDNESDAY, "I need until Wednesday noon."))
        yield desk


def quoted(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.splitlines())


def test_an_answer_above_the_quoted_page_does_each_line(office: Office) -> None:
    _, page = office.page()
    text = body(page, "plain")
    assert "1. Kim deposition summary" in text and "2. Privilege log" in text
    said = f"1002 agree, 1003 give to Luis. Thanks, Dana\n\nOn Mon, Dec 7, 2026 at 7:30 AM Task desk <{firm().address}> wrote:\n\n{quoted(text)}\n"
    assert office.answer(page, said).fate is Fate.DONE
    two, three = office.store.task("main", 1002), office.store.task("main", 1003)
    assert two and two.due.at == WEDNESDAY.at
    assert three and three.offers[-1].to == LUIS
    told = {(one.notice.kind, one.notice.to) for one in office.letters()}
    assert {(Kind.CHANGE, RENEE), (Kind.ASSIGNMENT, LUIS), (Kind.ACKNOWLEDGEMENT, DANA)} <= told


def test_answers_between_the_quoted_lines_go_to_the_line_above(office: Office) -> None:
    _, page = office.page()
    lines: list[str] = []
    for line in body(page, "plain").splitlines():
        lines.append(f"> {line}".rstrip())
        if line.endswith("T-1002"):
            lines += ["", "Agreed.", ""]
        if "T-1003" in line:
            lines += ["", "Luis, please.", ""]
    assert office.answer(page, "See below.\n\n" + "\n".join(lines)).fate is Fate.DONE
    two, three = office.store.task("main", 1002), office.store.task("main", 1003)
    assert two and two.due.at == WEDNESDAY.at
    assert three and three.offers[-1].to == LUIS


def test_an_answer_of_outlook_in_html_is_read_by_its_rows(office: Office) -> None:
    _, page = office.page()
    head = f"<p>1) send it again<br>2) agree the date</p><div style='border-top:solid #E1E1E1 1.0pt'><b>From:</b> Task desk &lt;{firm().address}&gt;<br><b>Sent:</b> Monday, December 7, 2026 7:30 AM<br><b>To:</b> Dana Hollis<br><b>Subject:</b> {escape(page['Subject'])}</div>"
    assert office.answer(page, "", f"<html><body>{head}{body(page, 'html')}</body></html>").fate is Fate.DONE
    letters = office.letters()
    [review] = [one for one in letters if one.notice.kind is Kind.REVIEW]
    assert files(parsed(compose(review, firm(), office.now, lambda key: office.store.blob("main", key)))) == {
        "T-1001 memo v1.pdf": MEMO
    }
    two = office.store.task("main", 1002)
    assert two and two.due.at == WEDNESDAY.at


@pytest.mark.parametrize(
    "words", ["1001 approved", "1. approve it and file it", "Approve all", "1001 ok", "1 looks good"]
)
def test_nothing_is_approved_from_the_page_and_the_work_comes_instead(office: Office, words: str) -> None:
    _, page = office.page()
    office.answer(page, words)
    assert office.state(1001) is State.IN_REVIEW
    [review] = [one for one in office.letters() if one.notice.kind is Kind.REVIEW]
    mail = parsed(compose(review, firm(), office.now, lambda key: office.store.blob("main", key)))
    assert "Here it is" in body(mail, "plain")
    office.answer(mail, "Approved, thank you.")
    task = office.store.task("main", 1001)
    assert task and task.approved_version == 1


def test_the_tables_leave_with_the_page(office: Office) -> None:
    _, page = office.page()
    tasks, hours = files(page).values()
    assert tasks.startswith(b"\xef\xbb\xbfTask,Title") and b"T-1003" in tasks
    assert hours.startswith(b"\xef\xbb\xbfDate,")


def test_the_day_is_changed_and_the_page_stopped_by_answering_it(office: Office) -> None:
    _, page = office.page()
    office.answer(page, "Friday 4 pm please")
    with office.store.transaction("main") as work:
        weekly = work.weeklies()[DANA]
    assert (weekly.weekday, weekly.at, weekly.stopped) == (4, time(16), False)
    office.answer(page, "Stop digest.")
    [*_, said] = office.letters()
    answer = parsed(compose(said, firm(), office.now, lambda key: office.store.blob("main", key)))
    assert body(answer, "plain").startswith("The weekly summary is stopped.")
    office.answer(answer, "start it again")
    with office.store.transaction("main") as work:
        assert not work.weeklies()[DANA].stopped


def test_thanks_for_the_page_are_not_answered(office: Office) -> None:
    _, page = office.page()
    assert office.answer(page, "Thanks, this is great.\n\nDana").fate is Fate.IGNORED
    assert office.letters() == []


def test_a_colleague_who_was_sent_the_page_gains_nothing_by_answering_it(office: Office) -> None:
    """The address that the page is answered to finds it and grants nothing."""
    _, page = office.page()
    office.answer(page, "1 approve. 2 agree. 3 give to Luis.", who=address("eshaw"))
    two, three = office.store.task("main", 1002), office.store.task("main", 1003)
    assert two and two.due.at != WEDNESDAY.at
    assert three and three.assignee == RENEE
    assert office.state(1001) is State.IN_REVIEW


def test_an_answer_to_last_weeks_page_finds_its_own_rows(office: Office) -> None:
    _, old = office.page()
    office.mail(Approve(DANA, 1001, 1, "Approved."))
    office.page()
    office.answer(old, "2 agree")
    two = office.store.task("main", 1002)
    assert two and two.due.at == WEDNESDAY.at
