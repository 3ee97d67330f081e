"""Letters over real SMTP: verified TLS or nothing, bytes as given, each answer told apart, connections used again."""

import asyncio
import ssl
import threading
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from socketserver import BaseRequestHandler, ThreadingTCPServer
from typing import Literal, TypeVar

import pytest
from aiosmtpd.smtp import AuthResult

from outbound.courier import Answer, Deferred, Failed, Sent, Withdrawn
from outbound.examples import ANNA, DANA, FIRM, each
from outbound.smtp import SmtpCourier, SmtpLogin
from tests.outbound.reading_back import composed
from tests.world.certificate import Certificate, make_certificate
from tests.world.dovecot import PASSWORD
from tests.world.proxy import FaultProxy
from tests.world.smtp_sink import DROP, SmtpSink

DESK = FIRM.address
pytestmark = pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS")  # the sink, with implicit TLS
LETTER = b"From: desk@firm.example\r\nSubject: x\r\n\r\nText.\r\n"
T = TypeVar("T")


def login(sink: SmtpSink, password: str = PASSWORD, ca_file: str | None = "", host: str = "localhost") -> SmtpLogin:
    trusted = str(sink.certificate.ca_file) if sink.certificate and ca_file == "" else ca_file or None
    user = DESK if sink.security != "plain" else ""  # that one knows nobody
    return SmtpLogin(host, sink.port, user, lambda: password, sink.security, trusted, timeout=5)


def with_courier(known: SmtpLogin, work: Callable[[SmtpCourier], Awaitable[T]], data_timeout: float = 5) -> T:
    """Run `work` with a courier that is closed afterwards."""

    async def run() -> T:
        courier = SmtpCourier(known, 4, data_timeout=data_timeout)
        try:
            return await work(courier)
        finally:
            await courier.close()
            await asyncio.sleep(0)  # transports say goodbye in the loop's next turn

    return asyncio.run(run())


def send(known: SmtpLogin, data: bytes = LETTER, to: str = ANNA.address) -> Answer:
    return with_courier(known, lambda courier: courier.send(DESK, to, data))


@pytest.mark.parametrize("security", ["starttls", "tls"])
def test_a_letter_leaves_over_verified_tls(certificate: Certificate, security: Literal["starttls", "tls"]) -> None:
    with SmtpSink(certificate, security) as sink:
        assert isinstance(send(login(sink)), Sent)
        [taken] = sink.taken
    assert (taken.mail_from, taken.rcpt_tos, taken.raw) == (DESK, (ANNA.address,), LETTER)


@pytest.mark.parametrize("letter", each().values(), ids=each().keys())
def test_every_letter_arrives_byte_for_byte(plain_sink: SmtpSink, letter: object) -> None:
    data = composed(letter)  # type: ignore[arg-type]
    assert isinstance(send(login(plain_sink), data), Sent)
    assert plain_sink.taken[-1].raw == data


def test_lines_that_begin_with_a_dot_arrive_as_they_left(plain_sink: SmtpSink) -> None:
    data = b"Subject: x\r\n\r\n.\r\n..\r\n.hidden\r\n\r\n.\r\nQUIT\r\n"
    assert isinstance(send(login(plain_sink), data), Sent)
    assert plain_sink.taken[-1].raw == data


@pytest.fixture(scope="module")
def plain_sink() -> Iterator[SmtpSink]:
    with SmtpSink() as server:
        yield server


# --- nothing without verified TLS


def test_a_server_without_starttls_gets_nothing(certificate: Certificate) -> None:
    with SmtpSink() as sink:
        known = SmtpLogin(
            "localhost", sink.port, DESK, lambda: PASSWORD, "starttls", str(certificate.ca_file), timeout=5
        )
        answer = send(known)
        assert isinstance(answer, Deferred) and answer.away and "STARTTLS" in answer.detail
        assert sink.taken == []


@pytest.mark.parametrize("security", ["starttls", "tls"])
def test_a_certificate_of_somebody_else_gets_nothing(
    certificate: Certificate, tmp_path: Path, security: Literal["starttls", "tls"]
) -> None:
    stranger = make_certificate(tmp_path)
    with SmtpSink(certificate, security) as sink:
        answer = send(login(sink, ca_file=str(stranger.ca_file)))
        assert isinstance(answer, Deferred) and answer.away and "certificate" in answer.detail.lower()
        assert sink.taken == []


def test_a_certificate_for_another_host_gets_nothing(tmp_path: Path) -> None:
    elsewhere = make_certificate(tmp_path, "mail.elsewhere.example")
    with SmtpSink(elsewhere, "starttls") as sink:
        answer = send(login(sink))
        assert isinstance(answer, Deferred) and answer.away
        assert sink.taken == []


def test_the_systems_authorities_do_not_know_our_test_server(certificate: Certificate) -> None:
    with SmtpSink(certificate, "starttls") as sink:
        assert isinstance(send(login(sink, ca_file=None)), Deferred)
        assert sink.taken == []


@pytest.mark.parametrize("host", ["mail.firm.example", "10.0.0.1", "localhost.firm.example", "0.0.0.0"])
def test_plain_text_is_for_this_machine_only(host: str) -> None:
    with pytest.raises(ValueError, match="loopback"):
        SmtpLogin(host, 25, "", lambda: "", "plain")


# --- each answer


class Refusing(SmtpSink):
    """Answers 535 to every sign-in."""

    tries = 0

    def _authenticate(self, *_: object) -> AuthResult:
        self.tries += 1
        return AuthResult(success=False, handled=False)


def test_a_wrong_password_is_our_trouble_never_the_letters_and_tried_once(certificate: Certificate) -> None:
    async def work(courier: SmtpCourier) -> tuple[Answer, str]:
        return await courier.send(DESK, ANNA.address, LETTER), courier.state

    with Refusing(certificate, "starttls") as sink:
        answer, state = with_courier(login(sink, "wrong horse"), work)
    assert isinstance(answer, Deferred) and answer.away and answer.code == 535
    assert "sign-in refused" in state and "wrong horse" not in state
    assert sink.taken == [] and sink.tries == 1


def test_nobody_listening_is_away_and_is_forgotten_once_it_works(plain_sink: SmtpSink) -> None:
    async def work(courier: SmtpCourier) -> list[object]:
        seen: list[object] = []
        plain_sink.stop()
        seen += [await courier.send(DESK, ANNA.address, LETTER), courier.state]
        plain_sink.start()
        return [*seen, await courier.send(DESK, ANNA.address, LETTER), courier.state]

    away, before, sent, after = with_courier(login(plain_sink), work)
    assert isinstance(away, Deferred) and away.away and before
    assert isinstance(sent, Sent) and after == ""


@pytest.mark.parametrize(
    ("verb", "words", "expected"),
    [
        ("RCPT", "550 5.1.1 no such user", Failed("550 5.1.1 no such user", 550)),
        ("RCPT", "450 4.2.0 greylisted", Deferred("450 4.2.0 greylisted", 450)),
        ("RCPT", "421 4.3.2 closing", Deferred("421 4.3.2 closing", 421)),
        ("RCPT", "552 5.2.2 mailbox full", Deferred("552 5.2.2 mailbox full", 552)),
        ("DATA", "451 4.3.0 later", Deferred("451 4.3.0 later", 451)),
        ("DATA", "554 5.7.1 spam", Failed("554 5.7.1 spam", 554)),
        ("DATA", "421 4.3.2 closing", Deferred("421 4.3.2 closing", 421)),
        ("MAIL", "550 5.7.60 not as this sender", Deferred("550 5.7.60 not as this sender", 550, away=True)),
    ],
)
def test_an_answer_is_told_apart_and_the_next_letter_goes(
    plain_sink: SmtpSink, verb: Literal["MAIL", "RCPT", "DATA"], words: str, expected: Answer
) -> None:
    async def work(courier: SmtpCourier) -> tuple[Answer, Answer]:
        plain_sink.answer(verb, words)
        return await courier.send(DESK, ANNA.address, LETTER), await courier.send(DESK, DANA.address, LETTER)

    first, second = with_courier(login(plain_sink), work)
    assert first == expected
    assert isinstance(second, Sent)
    assert plain_sink.taken[-1].rcpt_tos == (DANA.address,)


def test_a_drop_after_the_final_dot_is_ambiguous(plain_sink: SmtpSink) -> None:
    before = len(plain_sink.taken)
    plain_sink.answer("DATA", DROP)
    answer = send(login(plain_sink))
    assert isinstance(answer, Deferred) and answer.ambiguous and not answer.away
    assert len(plain_sink.taken) == before + 1


def test_silence_after_the_final_dot_is_ambiguous_too() -> None:
    with scripted([b"220 hi", b"250 hello", b"250 ok", b"250 ok", b"354 go", None]) as port:
        known = SmtpLogin("127.0.0.1", port, "", lambda: "", "plain", timeout=5)
        answer = with_courier(known, lambda courier: courier.send(DESK, ANNA.address, LETTER), data_timeout=0.3)
    assert isinstance(answer, Deferred) and answer.ambiguous


def test_a_drop_before_the_letter_is_not_ambiguous(plain_sink: SmtpSink) -> None:
    plain_sink.answer("RCPT", DROP)
    answer = send(login(plain_sink))
    assert isinstance(answer, Deferred) and not answer.ambiguous


@pytest.mark.parametrize("cut", range(0, 400, 23))
def test_a_cut_at_any_byte_never_raises_and_never_claims_more_than_it_knows(
    plain_sink: SmtpSink, proxy_to: Callable[..., FaultProxy], cut: int
) -> None:
    proxy, before = proxy_to(plain_sink.port), len(plain_sink.taken)
    proxy.cut_after = cut
    known = SmtpLogin("127.0.0.1", proxy.port, "", lambda: "", "plain", timeout=3)
    answer = send(known)
    arrived = len(plain_sink.taken) - before
    match answer:
        case Sent():
            assert arrived == 1
        case Deferred(ambiguous=False):
            assert arrived == 0
        case Deferred():
            assert arrived <= 1
        case Failed():
            pytest.fail("a cut refuses nothing for good")


# --- the pool


def test_connections_are_used_again_and_never_more_than_agreed(certificate: Certificate) -> None:
    with SmtpSink(certificate, "starttls") as sink:
        known = login(sink)

        async def work(courier: SmtpCourier) -> list[Answer]:
            return list(await asyncio.gather(*(courier.send(DESK, f"p{n}@x.example", LETTER) for n in range(40))))

        answers = with_courier(known, work)
        assert all(isinstance(answer, Sent) for answer in answers)
        assert len(sink.taken) == 40
        assert sink.connections <= 4 * 2  # each says EHLO before and after STARTTLS


def test_a_connection_that_the_server_has_hung_up_is_replaced_without_a_word(plain_sink: SmtpSink) -> None:
    async def work(courier: SmtpCourier) -> list[Answer]:
        first = await courier.send(DESK, ANNA.address, LETTER)
        plain_sink.answer("MAIL", DROP)
        second = await courier.send(DESK, ANNA.address, LETTER)
        plain_sink.answer("MAIL", "421 4.4.2 idle too long")
        return [first, second, await courier.send(DESK, ANNA.address, LETTER)]

    before = len(plain_sink.taken)
    assert all(isinstance(answer, Sent) for answer in with_courier(login(plain_sink), work))
    assert len(plain_sink.taken) == before + 3


def test_what_must_not_leave_any_more_is_not_handed_in_and_its_connection_serves_the_next(plain_sink: SmtpSink) -> None:
    async def no() -> Answer:
        return Withdrawn("a wall")

    async def broken() -> Answer:
        raise ConnectionError("the database is away")

    async def work(courier: SmtpCourier) -> list[Answer]:
        answers = [await courier.send(DESK, ANNA.address, LETTER, no)]
        with pytest.raises(ConnectionError):
            await courier.send(DESK, ANNA.address, LETTER, broken)
        return [*answers, await courier.send(DESK, ANNA.address, LETTER)]

    before, connections = len(plain_sink.taken), plain_sink.connections
    withdrawn, sent = with_courier(login(plain_sink), work)
    assert withdrawn == Withdrawn("a wall") and isinstance(sent, Sent)
    assert len(plain_sink.taken) == before + 1 and plain_sink.connections == connections + 1


def test_a_letter_that_is_broken_off_leaves_its_place_to_the_next() -> None:
    with scripted([b"220 hi", b"250 hello", None]) as port:

        async def work(courier: SmtpCourier) -> Answer:
            halted = [asyncio.create_task(courier.send(DESK, ANNA.address, LETTER)) for _ in range(4)]
            await asyncio.sleep(0.3)
            for one in halted:
                one.cancel()
            await asyncio.gather(*halted, return_exceptions=True)
            return await asyncio.wait_for(courier.send(DESK, ANNA.address, LETTER), 3)

        known = SmtpLogin("127.0.0.1", port, "", lambda: "", "plain", timeout=0.5)
        assert isinstance(with_courier(known, work), Deferred)


@pytest.mark.parametrize("address", ["", "a b@x.example", "a@x.example>\r\nRCPT TO:<e@e.example", "é@x.example", "a@"])
def test_what_is_no_address_never_reaches_the_wire(plain_sink: SmtpSink, address: str) -> None:
    before = plain_sink.connections
    assert isinstance(send(login(plain_sink), to=address), Failed)
    assert plain_sink.connections == before


def test_the_size_is_declared_where_the_server_asks(plain_sink: SmtpSink) -> None:
    """aiosmtpd refuses a declared size over its limit before a byte of the letter travels."""
    before = len(plain_sink.taken)
    answer = send(login(plain_sink), b"Subject: x\r\n\r\n" + b"x" * 76 * 500_000)
    assert isinstance(answer, Failed) and answer.code == 552
    assert len(plain_sink.taken) == before


@contextmanager
def scripted(lines: list[bytes | None]) -> Iterator[int]:
    """A server that says these lines, one for each of ours after the greeting; None: silence from there."""
    stop = threading.Event()

    class Script(BaseRequestHandler):
        def handle(self) -> None:
            for line in lines:
                if line is None:
                    stop.wait(10)
                    return
                self.request.sendall(line + b"\r\n")
                if line.startswith(b"354") or not self.request.recv(65536):
                    continue

    class Server(ThreadingTCPServer):
        daemon_threads = True
        block_on_close = False

    with Server(("127.0.0.1", 0), Script) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server.server_address[1]
        stop.set()
        server.shutdown()


def test_tls_is_new_enough() -> None:
    courier = SmtpCourier(SmtpLogin("localhost", 1, "", lambda: "", "tls"))
    context = asyncio.run(courier._context())
    assert context.minimum_version >= ssl.TLSVersion.TLSv1_2 and context.check_hostname
    assert context.verify_mode is ssl.CERT_REQUIRED
