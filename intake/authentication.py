"""What our own server says about a sender: the one trusted Authentication-Results field (RFC 8601), read strictly."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from intake.mail import Mail


class Standing(StrEnum):
    """What the proof that the configuration asks for came to."""

    PASS = "pass"  # noqa: S105
    FAIL = "fail"  # the server looked and says no, or names another domain
    ERROR = "error"  # it could not look; a person may release it
    ABSENT = "absent"  # nobody trusted said anything
    AMBIGUOUS = "ambiguous"  # more than one claims to be the trusted one


@dataclass(frozen=True, slots=True)
class Proof:
    """A standing and why, in words for the record."""

    standing: Standing
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Result:
    """One method's result in an A-R field: dmarc=pass header.from=firm.example."""

    method: str
    value: str
    properties: Mapping[str, str]


_MALFORMED = "malformed field"  # one that cannot be read may be the true one: then nobody is believed
_BY = re.compile(r"(?:^|\s)by\s+([A-Za-z0-9.-]{1,255})")
_WORD = re.compile(r"[^\s;=()\"]+")
_L_TAG = re.compile(r"(?:^|;)\s*l\s*=")
_D_TAG = re.compile(r"(?:^|;)\s*d\s*=\s*([A-Za-z0-9.-]{1,255})")


def prove(mail: Mail, authserv_id: str, method: str) -> Proof:
    """Whether `method` (dmarc, dkim, spf, m365_internal, none) holds for the domain of From."""
    domain = mail.sender.address.rpartition("@")[2]
    if not domain:
        return Proof(Standing.FAIL, ("no-address",))
    match method:
        case "none":
            return Proof(Standing.PASS, ("no-proof-asked",))
        case "m365_internal":
            return _internal(mail)
        case "dmarc" | "dkim" | "spf":
            return _by_field(mail, authserv_id, method, domain)
    return Proof(Standing.ABSENT, ("unknown-proof",))


def _by_field(mail: Mail, authserv_id: str, method: str, domain: str) -> Proof:
    fields = [
        one for one in trusted_fields(mail, authserv_id) if any(found.method in (method, _MALFORMED) for found in one)
    ]
    if not fields:
        return Proof(Standing.ABSENT, (f"no-{method}-result",))
    if len(fields) > 1 or fields[0][0].method == _MALFORMED:
        return Proof(Standing.AMBIGUOUS, ("auth-results-ambiguous",))
    results = [one for one in fields[0] if one.method == method]
    if method == "dmarc":
        return _dmarc(results, domain, mail, authserv_id)
    name = "header.d" if method == "dkim" else "smtp.mailfrom"
    mine = [one for one in results if _aligned(_domain(one.properties.get(name, "")), domain)]
    if not mine:
        return Proof(Standing.FAIL, (f"{method}-not-aligned",))
    if method == "dkim" and _shortened(mail, domain):
        return Proof(Standing.FAIL, ("dkim-l-tag",))
    return _worst(mine, method)


def _dmarc(results: list[Result], domain: str, mail: Mail, authserv_id: str) -> Proof:
    proof = _worst(results, "dmarc")
    if proof.standing is not Standing.PASS:
        return proof
    if any(_domain(one.properties.get("header.from", "")) != domain for one in results):
        return Proof(Standing.FAIL, ("header-from-differs",))
    everything = [one for field in trusted_fields(mail, authserv_id) for one in field]
    spf = any(
        one.method == "spf"
        and one.value == "pass"
        and _aligned(_domain(one.properties.get("smtp.mailfrom", "")), domain)
        for one in everything
    )
    if _shortened(mail, domain) and not spf:
        return Proof(Standing.FAIL, ("dkim-l-tag",))
    dkim = any(one.method == "dkim" and one.value == "pass" for one in everything)
    return Proof(Standing.PASS, ("dmarc",) if dkim or not spf else ("dmarc", "spf-only"))


def _worst(results: list[Result], method: str) -> Proof:
    """All of them must pass; an error outranks a pass, anything else outranks an error."""
    values = {one.value for one in results}
    if values == {"pass"}:
        return Proof(Standing.PASS, (method,))
    if values <= {"pass", "temperror"}:
        return Proof(Standing.ERROR, ("auth-temperror",))
    if values <= {"pass", "none", "temperror", "bestguesspass", "neutral", "policy"}:
        return Proof(Standing.ABSENT, (f"{method}-none",))
    return Proof(Standing.FAIL, (f"{method}-fail",))


def _internal(mail: Mail) -> Proof:
    """Microsoft 365 strips these fields from mail that comes in from outside (header firewall)."""
    values = [value.strip().lower() for name, value in mail.headers if name == "x-ms-exchange-organization-authas"]
    if values == ["internal"]:
        return Proof(Standing.PASS, ("m365-internal",))
    return Proof(Standing.AMBIGUOUS if len(values) > 1 else Standing.ABSENT, ("not-internal",))


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
                fields.append([Result(_MALFORMED, "", {})])
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
    return "".join(one for one in _tokens(text) if one[:1] not in ("(", '"'))


def read_field(value: str) -> tuple[str, list[Result]] | None:
    """authserv-id ("" where the field starts with a result) and results; None where it is not well-formed."""
    parts = _parts(value)
    if parts is None or not parts:
        return None
    first = [one for one in parts[0] if one.strip() and one[:1] != "("]
    identity = ""
    if "=" not in first:
        identity = first[0].strip('"') if first else ""
        parts = parts[1:]
    results = [found for part in parts if (found := _result(part)) is not None]
    return identity, results


def _parts(value: str) -> list[list[str]] | None:
    parts: list[list[str]] = [[]]
    for token in _tokens(value):
        if token[:1] in ("(", '"') and (len(token) < 2 or token[-1] != (")" if token[0] == "(" else '"')):
            return None  # an open comment or string: somebody wrote into it
        if token == ";":  # noqa: S105
            parts.append([])
        else:
            parts[-1].append(token)
    return parts


def _result(tokens: list[str]) -> Result | None:
    """`method[/version] = value (comment) ptype.property = value ...`."""
    words = [one for one in tokens if one[:1] != "(" and one.strip()]
    if len(words) < 3 or words[1] != "=":
        return None
    properties: dict[str, str] = {}
    for at in range(3, len(words) - 2):
        if words[at + 1] == "=":
            properties.setdefault(words[at].lower(), _value(words, at + 2))
    return Result(words[0].partition("/")[0].lower(), words[2].lower(), properties)


def _value(words: list[str], at: int) -> str:
    """A property value; a quoted local part keeps the domain written after it."""
    value = words[at].strip('"')
    if words[at].startswith('"') and at + 1 < len(words) and words[at + 1].startswith("@"):
        value += words[at + 1]
    return value


def _tokens(text: str) -> Iterator[str]:
    """Comments (nested), quoted strings, ";", "=", and words; linear."""
    at = 0
    while at < len(text):
        letter = text[at]
        if letter == "(":
            end = _comment_end(text, at)
        elif letter == '"':
            end = _string_end(text, at)
        elif letter in ";=" or letter.isspace():
            end = at + 1
        elif found := _WORD.match(text, at):
            end = found.end()
        else:
            end = at + 1
        yield text[at:end]
        at = end


def _comment_end(text: str, at: int) -> int:
    depth = 0
    while at < len(text):
        if text[at] == "\\":
            at += 1
        elif text[at] == "(":
            depth += 1
        elif text[at] == ")":
            depth -= 1
            if not depth:
                return at + 1
        at += 1
    return len(text)


def _string_end(text: str, at: int) -> int:
    at += 1
    while at < len(text):
        if text[at] == "\\":
            at += 1
        elif text[at] == '"':
            return at + 1
        at += 1
    return len(text)


def _domain(value: str) -> str:
    return value.rpartition("@")[2].strip("<>.").lower()


def _aligned(found: str, domain: str) -> bool:
    """Relaxed alignment without a list of public suffixes: equal, or a parent of at least two labels."""
    return found == domain or ("." in found and domain.endswith("." + found))


def _shortened(mail: Mail, domain: str) -> bool:
    """An aligned DKIM signature that covers only the first l= bytes, and none that covers all (SA-30)."""
    signed = [value for name, value in mail.headers if name == "dkim-signature"]
    mine = [one for one in signed if (found := _D_TAG.search(one)) and _aligned(found[1].lower(), domain)]
    return bool(mine) and all(_L_TAG.search(one) for one in mine)
