"""What our own server says about a sender: whether the proof that the configuration asks for holds."""

from intake.authentication.domains import domain_of, is_aligned, is_shortened
from intake.authentication.field import Result
from intake.authentication.proof import Proof, Standing
from intake.authentication.trusted import MALFORMED, trusted_fields
from intake.mail import Mail


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
    everything = trusted_fields(mail, authserv_id)
    fields = [one for one in everything if any(found.method in (method, MALFORMED) for found in one)]
    if not fields:
        return Proof(Standing.ABSENT, (f"no-{method}-result",))
    if len(fields) > 1 or fields[0][0].method == MALFORMED:
        return Proof(Standing.AMBIGUOUS, ("auth-results-ambiguous",))
    results = [one for one in fields[0] if one.method == method]
    if method == "dmarc":
        return _dmarc(results, domain, mail, [one for field in everything for one in field])
    name = "header.d" if method == "dkim" else "smtp.mailfrom"
    mine = [one for one in results if is_aligned(domain_of(one.properties.get(name, "")), domain)]
    if not mine:
        return Proof(Standing.FAIL, (f"{method}-not-aligned",))
    if method == "dkim" and is_shortened(mail, domain):
        return Proof(Standing.FAIL, ("dkim-l-tag",))
    return _worst(mine, method)


def _dmarc(results: list[Result], domain: str, mail: Mail, everything: list[Result]) -> Proof:
    proof = _worst(results, "dmarc")
    if proof.standing is not Standing.PASS:
        return proof
    if any(domain_of(one.properties.get("header.from", "")) != domain for one in results):
        return Proof(Standing.FAIL, ("header-from-differs",))
    spf = any(
        one.method == "spf"
        and one.value == "pass"
        and is_aligned(domain_of(one.properties.get("smtp.mailfrom", "")), domain)
        for one in everything
    )
    if is_shortened(mail, domain) and not spf:
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
