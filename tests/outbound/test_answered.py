"""An answer written below any letter, in any mail program, is read as the answer alone: what our own letters look like
when they come back as a quote must not fool our own reader."""

from datetime import UTC, datetime
from functools import cache

import pytest

from intake.message import parse
from intake.text import split
from outbound.examples import ANNA, FIRM, each
from tests.cases.score import CLIENTS, Case, Draft, Firm, Quote
from tests.outbound.reading_back import body, mail
from tests.outbound.strange import STRANGE, strange
from tracker.domain.letters import Letter

SENT = datetime(2026, 11, 23, 18, 2, tzinfo=UTC)
ANSWERS = ("Yes, please go ahead.\n\nThe second list can wait until Monday.", "1", "Approved.")
SIGNATURE = ["Anna Hartwell | Partner", "Harlow Pike LLP", "T 213.555.0117 | anna@harlow-pike.example"]
# how programs quote the HTML part itself: the letter's own page inside their wrapping
WRAPPINGS = {
    "gmail": '<div dir="ltr">{own}</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On '
    'Mon, Nov 23, 2026 at 9:14 AM Task desk &lt;<a href="mailto:{desk}">{desk}</a>&gt; wrote:<br></div><blockquote '
    'class="gmail_quote" style="margin:0 0 0 .8ex">{page}</blockquote></div>',
    "outlook": '<div class="WordSection1"><p class="MsoNormal">{own}</p><p class="MsoNormal">&nbsp;</p><div><div '
    "style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in'><p class=\"MsoNormal\"><b>From:</b> Task desk "
    "&lt;{desk}&gt;<br><b>Sent:</b> Monday, November 23, 2026 9:14 AM<br><b>To:</b> Anna Hartwell &lt;anna@harlow-pike.example&gt;"
    "<br><b>Subject:</b> Re: Kim depo summary</p></div></div>{page}</div>",
    "apple": '<html><body dir="auto">{own}<br id="lineBreakAtBeginningOfSignature"><div dir="ltr">Sent from my iPhone</div><div '
    'dir="ltr"><br><blockquote type="cite">On Nov 23, 2026, at 9:14 AM, Task desk &lt;{desk}&gt; wrote:<br><br></blockquote></div>'
    '<blockquote type="cite"><div dir="ltr">{page}</div></blockquote></body></html>',
}


def drafted(own: str, letter: Letter, text: str) -> Draft:
    """What Anna typed, above this letter."""
    subject = letter.notice.thread.subject or "Task desk"
    quote = Quote(f"tasks+{letter.id}@{FIRM.address.partition('@')[2]}", SENT, ANNA.name, ANNA.address, subject, text)
    raw = {
        "id": letter.id,
        "from": f"{ANNA.name} <{ANNA.address}>",
        "to": FIRM.address,
        "sent_utc": SENT,
        "expected": {},
    }
    return Draft(Case("reply", raw | {"subject": f"Re: {subject}"}, Firm({})), own, "", SIGNATURE, quote)


@cache
def sent() -> list[tuple[str, Letter, str, str]]:
    """Each letter with its name, its text and its page."""
    mails = [(name, letter, mail(letter)) for name, letter in each().items()]
    return [(name, letter, body(one, "plain").strip(), body(one, "html")) for name, letter, one in mails]


def own_words(raw: bytes) -> str:
    read = parse(raw)
    return same(split(read.text, read.html or None).own)


def same(words: str) -> str:
    return " ".join(words.replace("’", "'").split())


@pytest.mark.parametrize("client", CLIENTS)
def test_above_the_text_only_the_answer_is_read(client: str) -> None:
    for name, letter, text, _ in sent():
        for own in ANSWERS:
            message = CLIENTS[client](drafted(own, letter, text)).body
            message["From"], message["To"] = f"{ANNA.name} <{ANNA.address}>", FIRM.address
            assert own_words(message.as_bytes()) == same(own), (name, own)


@pytest.mark.parametrize("wrapping", WRAPPINGS)
def test_above_the_page_only_the_answer_is_read(wrapping: str) -> None:
    for name, _, _, page in sent():
        for own in ANSWERS:
            wrapped = WRAPPINGS[wrapping].format(own=own.replace("\n", "<br>"), desk=FIRM.address, page=page)
            assert same(split("", wrapped).own) == same(own), (name, own)


@pytest.mark.parametrize("kind", ["a divider", "line ends", "quotes and brackets", "300 letters in words"])
def test_strange_words_in_the_letter_do_not_end_the_quote(kind: str) -> None:
    for name, original in each().items():
        letter = strange(original, STRANGE[kind])
        text = body(mail(letter), "plain").strip()
        message = CLIENTS["gmail"](drafted(ANSWERS[0], letter, text)).body
        message["From"], message["To"] = f"{ANNA.name} <{ANNA.address}>", FIRM.address
        assert own_words(message.as_bytes()) == same(ANSWERS[0]), name
