"""Who wrote a mail, and may the desk believe it: the identity decision of docs/security.md, in its order."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from intake.authentication import prove
from intake.authentication.proof import Standing
from intake.lookalike import domain_alike, person_meant
from intake.mail import Mail
from tracker.domain.firm import Firm, Person, Role


class Verdict(StrEnum):
    """Only `trusted` may change anything or be answered."""

    TRUSTED = "trusted"  # a listed address, proven as the configuration asks
    UNVERIFIED = "unverified"  # a listed address that nobody vouches for
    UNKNOWN = "unknown"  # nobody listed
    SPOOFED = "spoofed"  # made to be taken for somebody listed


@dataclass(frozen=True, slots=True)
class Trust:
    """Whose word counts: `authserv_id` of our mail server ("" for Microsoft 365's nameless field), and per sender
    domain which proof is asked: dmarc (where nothing is said), dkim, spf, m365_internal, none. "*" sets the default."""

    authserv_id: str
    proof: Mapping[str, str] = field(default_factory=dict)

    def method(self, domain: str) -> str:
        return self.proof.get(domain, self.proof.get("*", "dmarc"))


@dataclass(frozen=True, slots=True)
class Sender:
    """`address` is the writer's own ("" for no strict one); `acting_for` the attorney a delegate wrote for."""

    address: str
    person: Person | None
    role: Role | None
    verdict: Verdict
    acting_for: str | None = None
    reasons: tuple[str, ...] = ()
    looks_like: Person | None = None

    @property
    def trusted(self) -> bool:
        return self.verdict is Verdict.TRUSTED


def who(mail: Mail, firm: Firm, trust: Trust) -> Sender:
    """Header defects, then proof for the domain of From, then the roster, then a delegate in Sender. Never raises."""
    address = mail.sender.address
    defects = tuple(one for one in mail.defects if one.startswith("identity:"))
    if defects or not address:
        return _nobody(mail, firm, defects or ("identity:from",), failed=True)
    person = firm.person(address)
    proof = prove(mail, trust.authserv_id, trust.method(address.rpartition("@")[2]))
    if person is None:
        return _nobody(mail, firm, proof.reasons, failed=proof.standing is not Standing.PASS)
    if proof.standing is not Standing.PASS:
        verdict = Verdict.SPOOFED if proof.standing is Standing.FAIL else Verdict.UNVERIFIED
        return Sender(
            address, person, person.role, verdict, reasons=proof.reasons, looks_like=_if_spoofed(verdict, person)
        )
    if any(one.startswith("broken:") for one in mail.defects):
        return Sender(address, person, person.role, Verdict.UNVERIFIED, reasons=("broken",))
    return _through(mail, firm, person, proof.reasons)


def vouched_for(address: str, firm: Firm) -> Sender | None:
    """The listed person who confirmed, from her proven registered address, that a held mail is hers."""
    person = firm.person(address)
    if person is None:
        return None
    return Sender(person.address, person, person.role, Verdict.TRUSTED, reasons=("vouched", "released"))


def _if_spoofed(verdict: Verdict, person: Person) -> Person | None:
    return person if verdict is Verdict.SPOOFED else None


def _through(mail: Mail, firm: Firm, person: Person, reasons: tuple[str, ...]) -> Sender:
    """A proven From; Sender (RFC 5322 3.6.2), vouched for by the same domain, tells who really wrote."""
    trusted = Sender(person.address, person, person.role, Verdict.TRUSTED, reasons=reasons)
    other = mail.on_behalf
    if other is None:
        return trusted
    writer = firm.person(other.address)
    if writer is None:
        return Sender(person.address, person, person.role, Verdict.TRUSTED, reasons=(*reasons, "sender-field-unlisted"))
    same = other.address.rpartition("@")[2] == person.address.rpartition("@")[2]
    if same and writer.role is Role.DELEGATE and person.address in writer.acts_for:
        why = (*reasons, "delegate")
        return Sender(writer.address, writer, writer.role, Verdict.TRUSTED, acting_for=person.address, reasons=why)
    why = (*reasons, "sender-not-a-delegate" if same else "sender-of-another-domain")
    return Sender(person.address, person, person.role, Verdict.UNVERIFIED, reasons=why)


def _nobody(mail: Mail, firm: Firm, reasons: tuple[str, ...], *, failed: bool) -> Sender:
    """Nobody listed; spoofed where the domain looks like the firm's, or a listed name comes without proof."""
    raw = mail.from_raw
    domain = mail.sender.address.rpartition("@")[2] or raw.rpartition("@")[2].strip(" <>\"'").lower()
    alike = domain_alike(domain, firm)
    meant = person_meant(mail.sender.name, raw, firm)
    if alike:
        reasons = (*reasons, f"lookalike-domain:{alike}")
    if meant:
        reasons = (*reasons, "name-or-address-of-a-listed-person")
    verdict = Verdict.SPOOFED if alike or (meant and failed) else Verdict.UNKNOWN
    return Sender(mail.sender.address, None, None, verdict, reasons=reasons, looks_like=meant)
