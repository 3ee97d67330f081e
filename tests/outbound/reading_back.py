"""What another mail program makes of our bytes: the standard library's parser, which is not what wrote them."""

from email import message_from_bytes, policy
from email.message import EmailMessage

from outbound.compose import compose
from outbound.examples import AT, FIRM, read_file
from tracker.domain.firm import Firm
from tracker.domain.letters import Letter


def composed(letter: Letter, firm: Firm = FIRM) -> bytes:
    return compose(letter, firm, AT, read_file)


def parsed(data: bytes) -> EmailMessage:
    return message_from_bytes(data, _class=EmailMessage, policy=policy.default)


def mail(letter: Letter, firm: Firm = FIRM) -> EmailMessage:
    return parsed(composed(letter, firm))


def body(message: EmailMessage, kind: str) -> str:
    part = message.get_body((kind,))
    assert part is not None
    return str(part.get_content()).replace("\r\n", "\n")


def files(message: EmailMessage) -> dict[str, bytes]:
    found = {}
    for part in message.iter_attachments():
        data = part.get_payload(decode=True)
        assert isinstance(data, bytes)
        found[part.get_filename() or ""] = data
    return found
