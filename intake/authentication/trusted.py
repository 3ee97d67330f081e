"""The fields that our own server wrote: above the first Received field that it did not write."""

import re

from intake.authentication.field import Result, read_field
from intake.authentication.tokens import tokens_of
from intake.mail import Mail

MALFORMED = "malformed field"  # one that cannot be read may be the true one: then nobody is believed
_BY = re.compile(r"(?:^|\s)by\s+([A-Za-z0-9.-]{1,255})")


def trusted_fields(mail: Mail, authserv_id: str) -> list[list[Result]]:
    """The results of each A-R field with our id that stands above the first Received field not written by us.

    An empty `authserv_id` means fields that bear none, as Microsoft 365 writes them.
    """
    fields = []
    wanted = authserv_id.lower()
    for name, value in mail.headers:
        if name == "received" and not _ours(value, wanted):
            break
        if name == "authentication-results":
            found = read_field(value)
            if found is None:
                fields.append([Result(MALFORMED, "", {})])
            elif found[0].lower() == wanted:
                fields.append(found[1])
    return fields


def _ours(received: str, authserv_id: str) -> bool:
    found = _BY.search(_uncommented(received))
    host = found[1].lower().rstrip(".") if found else ""
    if not authserv_id:
        return host.endswith((".outlook.com", ".office365.com"))
    above = authserv_id.partition(".")[2]
    return bool(host) and (host == authserv_id or ("." in above and (host == above or host.endswith("." + above))))


def _uncommented(text: str) -> str:
    """Without comments and quoted strings; an unbalanced one swallows the rest."""
    if "(" not in text and '"' not in text:
        return text
    return " ".join(one for one in tokens_of(text) if one[:1] not in ("(", '"'))
