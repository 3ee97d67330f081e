"""Headers: who it is from, where the answer goes, which conversation it hangs in; and nobody else writes any."""

import base64
from dataclasses import replace
from typing import Any

import pytest

from outbound.examples import ANNA, AT, DANA, FIRM, HOST, SAM, acknowledgement, change, digest, each, letter, view
from tests.outbound.reading_back import body, composed, mail, parsed
from tracker.domain.letters import Letter
from tracker.domain.notices import Kind, Thread

EVERY_LETTER = pytest.mark.parametrize("letter", each().values(), ids=each().keys())
ONCE = [
    *("From", "To", "Reply-To", "Subject", "Date", "Message-ID", "Thread-Topic", "Thread-Index", "Auto-Submitted"),
    *("X-Auto-Response-Suppress", "List-ID", "X-Task-Mail", "Content-Language", "MIME-Version", "Content-Type"),
]
SOMETIMES = {"In-Reply-To", "References", "List-Unsubscribe", "X-Task", "Importance"}
LATE = "2026-11-28T01:00:00Z"
HOSTILE = [
    "x\r\nBcc: eve@evil.example",
    "x\nBcc: eve@evil.example",
    "x\rBcc: eve@evil.example",
    "=?UTF-8?Q?x=0D=0ABcc:_eve@evil.example?=",
    "x\u2028Bcc: eve@evil.example\x00\x85Bcc: e\x0bBcc: f",
    '"><script>alert(1)</script> & <b>bold</b> {{ 7*7 }} {% raw %}',
    "Ünïcödé Ωmega عربي 日本 🙂 " * 12,
    "w" * 300,
    "\u202egpj.exe\u202c \ud800 half",
]


@EVERY_LETTER
def test_it_has_each_header_once_and_no_other(letter: Letter) -> None:
    names = mail(letter).keys()
    assert sorted(set(names) - SOMETIMES) == sorted(ONCE)
    assert len(names) == len(set(names))


@EVERY_LETTER
def test_it_comes_from_the_bare_address_and_is_answered_to_its_own(letter: Letter) -> None:
    message = mail(letter)
    assert message["From"].addresses[0].addr_spec == FIRM.address
    own = "practice" if letter.notice.facts.get("rehearsed") else letter.id
    assert message["Reply-To"].addresses[0].addr_spec == f"tasks+{own}@{HOST}"
    assert str(message["Subject"]).startswith("PRACTICE: ") is (own == "practice")
    assert message["To"].addresses[0].addr_spec == letter.notice.to
    assert message["To"].addresses[0].display_name == FIRM.people[letter.notice.to].name
    assert message["Message-ID"] == letter.message_id
    assert message["Date"].datetime == AT


@EVERY_LETTER
def test_machines_can_tell_what_it_is(letter: Letter) -> None:
    message, kind = mail(letter), letter.notice.kind
    assert message["Auto-Submitted"] == ("auto-replied" if kind is Kind.ACKNOWLEDGEMENT else "auto-generated")
    assert message["X-Task-Mail"] == kind.value
    assert message["List-ID"].endswith(f"<{'digest' if kind is Kind.DIGEST else 'notices'}.tasks.{HOST}>")
    assert ("List-Unsubscribe" in message) is (kind is Kind.DIGEST)
    assert (message["Importance"] == "high") is (kind is Kind.ESCALATION)
    assert ("X-Task" in message) is (letter.notice.task is not None)


def test_a_digest_is_left_by_mail_only() -> None:
    message = mail(digest())
    assert message["List-Unsubscribe"] == f"<mailto:{message['Reply-To'].addresses[0].addr_spec}?subject=stop%20digest>"


def test_somebodys_own_words_bear_her_name_at_the_desks_address() -> None:
    for name in ("question-paralegal", "change-comment"):
        sender = mail(each()[name])["From"].addresses[0]
        assert sender.display_name in ("Dana Ruiz (Task desk)", "Anna Hartwell (Task desk)")
        assert sender.addr_spec == FIRM.address
    assert mail(each()["change-due"])["From"].addresses[0].display_name == "Task desk"


def test_the_requester_is_answered_inside_her_own_conversation() -> None:
    message = mail(each()["acknowledgement"])
    assert message["Subject"] == "Re: Kim depo summary"
    assert message["In-Reply-To"] == f"<CAK1x@mail.{HOST}>"
    assert message["References"].split() == [f"<t1042@{HOST}>", f"<a0@mail.{HOST}>", f"<CAK1x@mail.{HOST}>"]
    assert message["Thread-Topic"] == "Kim depo summary"


def test_a_letter_of_several_tasks_hangs_on_each_of_them() -> None:
    message = mail(each()["acknowledgement-three"])
    assert message["References"].split()[:3] == [f"<t{n}@{HOST}>" for n in (1042, 1043, 1044)]
    assert message["X-Task"] == "T-1042, T-1043, T-1044"


def test_hers_is_the_thread_index_where_she_has_one() -> None:
    index = base64.b64encode(b"\x01" + bytes(range(21)) + b"child").decode()
    own = acknowledgement(view())
    own = replace(own, notice=replace(own.notice, thread=replace(own.notice.thread, index=index)))
    assert mail(own)["Thread-Index"] == index


@pytest.mark.parametrize("bad", ["nonsense", "AAAA", base64.b64encode(b"\x01" * 23).decode(), "é", "A\r\nBcc: x"])
def test_a_thread_index_that_is_none_is_replaced(bad: str) -> None:
    own = acknowledgement(view())
    own = replace(own, notice=replace(own.notice, thread=replace(own.notice.thread, index=bad)))
    assert len(base64.b64decode(mail(own)["Thread-Index"])) == 22


def test_letters_about_one_task_to_one_person_share_22_bytes_and_no_others_do() -> None:
    def index(letter: Letter) -> str:
        return str(mail(letter)["Thread-Index"])

    hers = [each()[name] for name in ("assignment", "change-due", "outcome-changes", "reminder-late-assignee")]
    assert len({index(one) for one in hers}) == 1
    data = base64.b64decode(index(hers[0]))
    assert len(data) == 22 and data[0] == 1
    others = [change("comment", SAM), letter(Kind.CHANGE, DANA, hers[1].notice.facts, task=1043)]
    assert len({index(one) for one in [hers[0], *others]}) == 3


def test_strangers_references_are_kept_short_and_only_if_they_are_any() -> None:
    many = tuple(f"<{n}.{'x' * 60}@mail.example>" for n in range(90))
    junk = ("no brackets", "<a b>", "<x\r\nBcc: e@e.example>", "<é@x>", "<" + "y" * 3000 + ">", "<ok@x.example>")
    own = acknowledgement(view())
    thread = Thread("Re: x", "<parent@x.example>", (*junk, *many, "<parent@x.example>"))
    found = mail(replace(own, notice=replace(own.notice, thread=thread)))["References"].split()
    assert found[0] == f"<t1042@{HOST}>" and found[-1] == "<parent@x.example>"
    assert "<ok@x.example>" in found and many[-1] in found
    assert len(found) < 20 and len(" ".join(found)) < 1500


@pytest.mark.parametrize("value", HOSTILE)
def test_no_value_adds_a_header_breaks_a_line_or_becomes_markup(value: str) -> None:
    due = {"at": LATE, "zone": "America/Los_Angeles", "words": value, "basis": value, "provisional": False}
    person, choices = {"name": value, "address": ANNA.address}, [{"number": 1, "words": value}]
    more: dict[str, Any] = {"requester": person, "due": due, "files": [{"name": value, "size": 3}]}
    task = view(title=value, matter=value, deliverable=value, **more)
    asked = {"number": 1, "words": value, "choices": choices, "meanwhile": value, "again": False}
    history = [{"at": LATE, "words": value}]
    firm = replace(FIRM, name=value, people={a: replace(p, name=value) for a, p in FIRM.people.items()})
    thread = Thread(value, value, (value,), value, value)
    letters = [
        acknowledgement(task, notes=[value], words=value),
        change("comment", task=task, words=value, by=ANNA),
        letter(Kind.QUESTION, DANA, {"task": task, "from": person, "question": asked}),
        letter(Kind.ESCALATION, DANA, {"task": task, "late_since": LATE, "history": history}),
    ]
    for one in letters:
        data = composed(replace(one, notice=replace(one.notice, thread=thread)), firm)
        assert data.isascii() and max(map(len, data.split(b"\r\n"))) <= 998
        message = parsed(data)
        assert set(message.keys()) <= {*ONCE, *SOMETIMES}, message.keys()
        assert len(message.keys()) == len(set(message.keys()))
        text, html = body(message, "plain"), body(message, "html")
        assert max(map(len, text.splitlines())) <= 72
        assert "<script" not in html and "<b>" not in html
        assert not any(c in text + html for c in "\x00\x0b\r\u2028\u202e")
        assert "49" not in text or "49" in value


@pytest.mark.parametrize("subject", [one for one in HOSTILE if not set(one) & set("\r\n\u2028\ud800\u202e")])
def test_a_subject_reads_the_same_at_the_other_end(subject: str) -> None:
    own = acknowledgement(view())
    own = replace(own, notice=replace(own.notice, thread=replace(own.notice.thread, subject=f"Re: {subject}")))
    assert mail(own)["Subject"] == f"Re: {' '.join(subject.split())}"


def test_a_long_message_id_is_not_torn_apart() -> None:
    identity = f"<{'a' * 200}@mail.{HOST}>"
    own = acknowledgement(view())
    own = replace(own, notice=replace(own.notice, thread=replace(own.notice.thread, in_reply_to=identity)))
    assert f"In-Reply-To: {identity}\r\n".encode() in composed(own)
