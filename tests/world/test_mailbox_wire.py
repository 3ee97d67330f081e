"""The mailbox against words on the wire that no real server can be made to say."""

import threading
import time

import pytest

from intake.mailbox import Login, Mailbox, MailboxAway, backoff
from tests.world.imap_script import SIZE, Answer, ScriptedImap


def mailbox_on(server: ScriptedImap, secret: str = "secret", largest: int = 1000) -> Mailbox:
    login = Login("127.0.0.1", server.port, "tasks@firm.example", lambda: secret, "plain", timeout=5)
    return Mailbox(login, "INBOX", "Filed", largest)


def on(command_part: str, words: str) -> Answer:
    """Answer commands that hold `command_part` with `words`, in which {tag} stands for the tag."""
    return lambda tag, command: words.replace("{tag}", tag) if command_part in command else None


def test_a_greeting_that_claims_a_sign_in_is_refused_before_the_password_is_sent() -> None:
    with ScriptedImap(lambda _tag, _command: None, "* PREAUTH welcome\r\n") as server:
        mailbox = mailbox_on(server)
        with pytest.raises(MailboxAway, match="PREAUTH"):
            list(mailbox.waiting())
        mailbox.close()
        assert not [line for line in server.heard if "LOGIN" in line or "AUTHENTICATE" in line]


def test_an_absurd_literal_is_not_read() -> None:
    with ScriptedImap(on("BODY.PEEK", "* 1 FETCH (UID 1 BODY[] {9999999999}\r\n")) as server:
        mailbox = mailbox_on(server)
        with pytest.raises(MailboxAway, match="literal of 9999999999"):
            list(mailbox.waiting())
        mailbox.close()


def test_one_refused_mail_does_not_hide_the_others() -> None:
    """One NO loses a whole batch, so the mails are asked for one by one."""

    def answer(tag: str, command: str) -> str | None:
        if "SEARCH" in command:
            return f"* SEARCH 3 1 2\r\n{tag} OK done\r\n"
        if "SIZE" in command:
            sizes = "".join(SIZE.format(size=10).replace("UID 1", f"UID {uid}") for uid in (1, 2, 3))
            return f"{sizes}{tag} OK done\r\n"
        if "BODY.PEEK" in command:
            uids = command.split()[2]
            if "2" in uids:
                return f"{tag} NO [SERVERBUG] cannot read\r\n"
            return f"* 1 FETCH (UID {uids} BODY[] {{2}}\r\nok)\r\n{tag} OK done\r\n"
        return None

    with ScriptedImap(answer) as server:
        mailbox = mailbox_on(server)
        [batch] = mailbox.waiting()
        mailbox.close()
    assert [mail.uid for mail in batch] == [1, 3]


@pytest.mark.parametrize("words", ["+ idling\r\n* 2 EXISTS\r\n", "* 2 EXISTS\r\n+ idling\r\n"])
def test_a_mail_announced_together_with_the_start_of_idle_is_heard(words: str) -> None:
    """In one piece with the continuation, or before it: nothing more comes that could wake us."""
    with ScriptedImap(on("IDLE", words)) as server:
        mailbox = mailbox_on(server)
        list(mailbox.waiting())
        began = time.monotonic()
        assert mailbox.wait(10) is True
        assert time.monotonic() - began < 3
        mailbox.close()


def test_a_server_that_refuses_idle_is_away_and_not_asked_in_a_loop() -> None:
    def answer(tag: str, command: str) -> str | None:
        return f"{tag} NO not now\r\n" if command == "IDLE" else None

    with ScriptedImap(answer) as server:
        mailbox = mailbox_on(server)
        list(mailbox.waiting())
        with pytest.raises(MailboxAway, match="IDLE refused"):
            mailbox.wait(5)
        mailbox.close()
        assert server.heard.count("DONE") == 0


def test_a_server_that_falls_silent_is_away_after_the_timeout() -> None:
    with ScriptedImap(on("UID SEARCH", "")) as server:
        login = Login("127.0.0.1", server.port, "tasks@firm.example", lambda: "secret", "plain", timeout=0.3)
        mailbox = Mailbox(login, "INBOX", "Filed")
        with pytest.raises(MailboxAway):
            list(mailbox.waiting())
        mailbox.close()


def test_a_server_that_repeats_the_command_does_not_put_the_secret_into_our_words() -> None:
    with ScriptedImap(on("LOGIN", '{tag} BAD I did not like LOGIN "tasks" "hunter-two"\r\n')) as server:
        mailbox = mailbox_on(server, "hunter-two")
        with pytest.raises(MailboxAway, match="does not let us in") as away:
            list(mailbox.waiting())
        mailbox.close()
    assert away.value.refused
    assert "hunter-two" not in str(away.value)


def test_a_sign_in_that_is_cut_or_unavailable_is_no_refusal() -> None:
    with ScriptedImap(on("LOGIN", "{tag} NO [UNAVAILABLE] directory is down\r\n")) as server:
        mailbox = mailbox_on(server)
        with pytest.raises(MailboxAway) as away:
            list(mailbox.waiting())
        mailbox.close()
    assert not away.value.refused


@pytest.mark.parametrize("hostile", ["x\r\nA1 LOGOUT", "x\0", "x\n"])
def test_no_line_end_gets_into_a_command(hostile: str) -> None:
    with ScriptedImap(lambda _tag, _command: None) as server:
        good = Login("127.0.0.1", server.port, "tasks", lambda: "secret", "plain")
        with pytest.raises(ValueError, match="line end"):
            Mailbox(good, hostile, "Filed")
        with pytest.raises(ValueError, match="line end"):
            Mailbox(good, "INBOX", hostile)
        with pytest.raises(ValueError, match="line end"):
            Login("127.0.0.1", server.port, hostile, lambda: "secret", "plain")
        mailbox = mailbox_on(server, hostile)
        with pytest.raises(MailboxAway, match="line end"):
            list(mailbox.waiting())
        mailbox.close()
        assert not [line for line in server.heard if "LOGIN" in line or "LOGOUT" in line]


def test_an_unencrypted_mailbox_is_for_this_machine_only() -> None:
    for host in ("localhost", "127.0.0.1", "::1"):
        Login(host, 143, "tasks", lambda: "secret", "plain")
    for host in ("imap.firm.example", "192.0.2.1", "localhost.firm.example"):
        with pytest.raises(ValueError, match="loopback"):
            Login(host, 143, "tasks", lambda: "secret", "plain")


def test_the_wait_after_failures_doubles_from_one_second_to_five_minutes() -> None:
    assert [backoff(attempt) for attempt in (0, 1, 2, 8, 9, 10_000)] == [1, 2, 4, 256, 300, 300]


def test_wake_before_wait_is_not_lost() -> None:
    with ScriptedImap(lambda _tag, _command: None) as server:
        mailbox = mailbox_on(server)
        list(mailbox.waiting())
        waker = threading.Thread(target=mailbox.wake)
        waker.start()
        waker.join()
        assert mailbox.wait(10) is True
        mailbox.close()
