"""Files that are mails: what is in winmail.dat, .msg and .eml becomes the mail's files; what is hostile stays shut."""

import hashlib
from collections.abc import Callable
from email.message import EmailMessage

import pytest

from intake.mail import Mail
from intake.message import parse
from intake.understanding import Arrival, understand
from tests.intake.mails import FIRM, NOW, TRUST, mail, wire
from tests.intake.outlook import (
    BODY,
    BOOL,
    BYTES,
    FLAGS,
    HIDDEN,
    HTML,
    INT,
    METHOD,
    MIME,
    SENDER_NAME,
    SENDER_SMTP,
    SENT,
    TEXT,
    TIME,
    UNICODE,
    File,
    Message,
    Prop,
    attribute,
    msg,
    tnef,
)  # fmt: skip
from tracker.domain.decision import Candidates
from tracker.store.parts import DECODED

MEMO, PHOTO = b"PK\x03\x04 memo" * 700, b"\xff\xd8\xff photo"
WRAPS: tuple[tuple[str, str, Callable[[Message], bytes]], ...] = (
    ("winmail.dat", "application/ms-tnef", tnef),
    ("Kim.msg", "application/vnd.ms-outlook", msg),
)


def sent(*files: tuple[str, str, bytes], text: str = "Summarize these by Friday.") -> bytes:
    out = EmailMessage()
    out["From"], out["To"], out["Subject"] = "partner@firm.example", "tasks@firm.example", "Kim"
    out.set_content(text)
    for name, kind, data in files:
        main, _, sub = kind.partition("/")
        out.add_attachment(data, maintype=main, subtype=sub, filename=name)
    return out.as_bytes().replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


def files_of(read: Mail) -> list[tuple[str, bytes]]:
    return [(one.name, one.data) for one in read.attachments if not one.inline]


@pytest.mark.parametrize(("name", "kind", "wrap"), WRAPS)
def test_the_files_inside_are_the_mails_files(name: str, kind: str, wrap: Callable[[Message], bytes]) -> None:
    data = wrap(Message("Kim", "words", [File("Résumé of Kim.docx", MEMO), File("Scene.jpg", PHOTO)]))
    read = parse(sent((name, kind, data)))
    inside = [("Résumé of Kim.docx", MEMO), ("Scene.jpg", PHOTO)]
    assert files_of(read) == (inside if wrap is tnef else [*inside, (name, data)]), "winmail.dat is nobody's file"
    assert read.text.strip() == "Summarize these by Friday."
    assert not read.defects
    assert [one.sha256 for one in read.attachments[:2]] == [hashlib.sha256(one).hexdigest() for one in (MEMO, PHOTO)]


@pytest.mark.parametrize(("name", "wrap"), [("winmail.dat", tnef), ("Kim.MSG", msg)])
def test_the_name_tells_where_the_type_does_not(name: str, wrap: Callable[[Message], bytes]) -> None:
    read = parse(sent((name, "application/octet-stream", wrap(Message(files=[File("a.pdf", MEMO)])))))
    assert files_of(read)[0] == ("a.pdf", MEMO)


def test_a_saved_mail_speaks_as_one_that_was_forwarded() -> None:
    more: list[Prop] = [(SENDER_NAME, UNICODE, "Opposing Counsel"), (SENDER_SMTP, UNICODE, "oc@other.example"),
            (SENT, TIME, 134_400_000_000_000_000)]  # fmt: skip
    read = parse(sent(("x.msg", "application/vnd.ms-outlook", msg(Message("Stipulation", "Sign by May 1.", [], more)))))
    (inner,) = read.forwarded
    assert (inner.subject, inner.text, inner.sender.address) == ("Stipulation", "Sign by May 1.", "oc@other.example")
    assert inner.date and inner.date.isoformat() == "2026-11-24T13:20:00+00:00"
    assert "Sign by" not in read.text and read.sender.address == "partner@firm.example"


def test_pictures_of_the_text_and_hidden_parts_are_no_files() -> None:
    files = [File("image001.png", PHOTO, more=[(FLAGS, INT, 4)]), File("ole", PHOTO, more=[(METHOD, INT, 6)]),
             File("rules", PHOTO, more=[(HIDDEN, BOOL, 1)]), File("real.pdf", MEMO)]  # fmt: skip
    for name, kind, wrap in WRAPS:
        names = [one for one, _ in files_of(parse(sent((name, kind, wrap(Message(files=files))))))]
        assert [one for one in names if one != "Kim.msg"] == ["real.pdf"]


def test_a_mail_attached_in_outlook_gives_its_files_and_its_words_as_text() -> None:
    inner = Message("Notice of hearing", "Set for June 1.", [File("Notice.pdf", MEMO)])
    read = parse(sent(("winmail.dat", "application/ms-tnef", tnef(Message("Fw", "", [File("n", message=inner)])))))
    assert [name for name, _ in files_of(read)] == ["Notice.pdf", "Notice of hearing.txt"]
    assert b"Set for June 1." in read.attachments[1].data
    assert [one.subject for one in read.forwarded] == ["Notice of hearing"]


@pytest.mark.parametrize("depth", [1, 2, 3, 4])
def test_mails_inside_mails_are_opened_three_deep_whatever_kind_they_are(depth: int) -> None:
    name, data = "Deepest.pdf", MEMO
    for wrap, wrapped in ((msg, "a.msg"), (tnef, "winmail.dat"), (msg, "b.msg"), (None, "c.eml"))[:depth]:
        data = wrap(Message(files=[File(name, data)])) if wrap else sent((name, "application/octet-stream", data))
        name = wrapped
    read = parse(sent((name, "application/octet-stream", data)))
    assert ("Deepest.pdf" in [one for one, _ in files_of(read)]) is (depth < 4)
    assert "a.msg" in [one for one, _ in files_of(read)], "kept as it came"


def test_a_mail_of_rich_text_alone_has_its_words() -> None:
    page: list[Prop] = [(HTML, BYTES, b"<p>Summarize the <b>Kim</b> deposition.</p>")]
    for said in (Message(body="Summarize the Kim deposition."), Message(more=page)):
        read = parse(sent(("winmail.dat", "application/ms-tnef", tnef(said)), text=""))
        assert read.text == "Summarize the Kim deposition."
    read = parse(sent(("winmail.dat", "application/ms-tnef", tnef(Message(body="something else"))), text="Hello"))
    assert read.text.strip() == "Hello", "the text part counts, where there is one"


def test_old_names_are_read_in_their_code_page() -> None:
    old = tnef(Message(files=[])) + attribute(2, 0x00069002, bytes(14))
    old += attribute(2, 0x00018010, "Übersicht.doc\0".encode("cp1252")) + attribute(2, 0x0006800F, MEMO)
    assert files_of(parse(sent(("winmail.dat", "application/ms-tnef", old)))) == [("Übersicht.doc", MEMO)]
    body = Message(more=[(BODY, TEXT, "Señor"), (MIME, TEXT, "text/plain")])
    assert parse(sent(("winmail.dat", "application/ms-tnef", tnef(body)), text="")).text == "Señor"


@pytest.mark.parametrize("encoded", [False, True])
def test_a_file_in_an_attached_mail_is_kept_once_where_it_can_be(encoded: bool) -> None:
    """The store keeps where it stands in the raw mail; only what stands there in another form comes as bytes."""
    inner = sent(("Memo.docx", "application/msword", MEMO))
    kind = "application/octet-stream" if encoded else "message/rfc822"
    head = f"Content-Type: multipart/mixed; boundary=zz\nMIME-Version: 1.0\nFrom: {FIRM.address}\n"
    raw = wire(f"{head}\n--zz\nContent-Type: {kind}; name=fw.eml\n\n") + inner + b"\r\n--zz--\r\n"
    if encoded:
        raw = sent(("fw.eml", kind, inner))
    file = next(one for one in parse(raw).attachments if one.name == "Memo.docx")
    assert (file.place is None) is encoded
    if file.place:
        assert DECODED[file.place.coding](raw[file.place.start : file.place.end]) == MEMO


def test_the_files_of_a_winmail_dat_reach_the_task() -> None:
    raw = sent(("winmail.dat", "application/ms-tnef", tnef(Message(files=[File("Kim v. Bay.docx", MEMO)]))))
    verdict = mail().partition(b"From:")[0]
    found = understand(Arrival("k", verdict + raw, NOW), lambda _: Candidates(), FIRM, TRUST)
    assert list(found.files.values()) == [MEMO]
    assert [name for name, _ in found.likeness.files] == ["Kim v. Bay.docx"]
