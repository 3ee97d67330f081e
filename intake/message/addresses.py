"""Who a mail says it is from: a grammar stricter than any library's, because two parsers must never see two people."""

import re

from intake.mail import Address
from intake.message.charsets import words

# RFC 5322 dot-atom @ LDH labels, ASCII only; no quoted local part, no literal, no encoded word.
_STRICT = re.compile(
    r"(?!.*=\?)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]{1,64}(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]{1,64})*"
    r"@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
)
_ANGLE = re.compile(r"(.*?)[ \t]*<([^<>\s]*)>", re.S)
# possessive throughout: a failing name must not be tried in every way of cutting it into atoms
_NAME_FIRST = re.compile(r'(?:[ \t]*+(?:"(?:[^"\\\r\n]|\\.)*+"|[^\x00-\x20"()<>\[\]:;@\\,]++))*+[ \t]*')
_COMMENT_LAST = re.compile(r"([^\s()<>]+)[ \t]+\(([^()<>@,;:\\\"]*)\)")
_QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"')


def strict(address: str) -> str:
    """The address in ASCII lower case if it is a plain `dot-atom@domain`, else "". Other letters are never folded."""
    if len(address) > 254 or not address.isascii() or len(address.partition("@")[0]) > 64:
        return ""
    return address.lower() if _STRICT.fullmatch(address) else ""


def mailbox(value: bytes | str) -> tuple[Address, bool]:
    """The one mailbox of a From or Sender field and whether it is exactly that; address "" where it is not."""
    text = value.decode("utf-8", "replace") if isinstance(value, bytes) else value
    text = text.strip(" \t\r\n")
    if strict(text):
        return Address("", strict(text)), True
    if (found := _COMMENT_LAST.fullmatch(text)) and strict(found[1]):
        return Address(words(found[2]), strict(found[1])), True
    if found := _ANGLE.fullmatch(text):
        name, address = found[1], strict(found[2])
        good = _NAME_FIRST.fullmatch(name) is not None or (bool(address) and name.strip().lower() == address)
        return Address(shown(name), address if good else ""), good and bool(address)
    return Address(shown(text.partition("<")[0]), ""), False


def shown(name: str) -> str:
    """A display name as people see it."""
    return words(_QUOTED.sub(lambda found: re.sub(r"\\(.)", r"\1", found[1]), name))[:200]
