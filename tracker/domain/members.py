"""Whom the desk knows: who joined and left, and what each said yes to in her own mail. Kept beside the firm's list."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from hashlib import sha256

from tracker.domain.firm import Firm, Person, Role

STATEMENT = "I have returned or destroyed everything that the desk sent me, and I have kept no copies."


class Yes(StrEnum):
    """What somebody can say yes to; each yes is bound to the words that she had before her."""

    SCOPE = "scope"  # the scope of work, by a partner
    AGREEMENT = "agreement"  # the confidentiality agreement, by a paralegal
    RETURN = "return"  # that what she was sent is returned or destroyed, by whoever has left


@dataclass(frozen=True, slots=True)
class Assent:
    """A yes. `version` is the firm's name for the text, `digest` SHA-256 in hex of its words; `by` the address that it
    came from, `words` her own, `mail` the key of her mail."""

    to: Yes
    version: str
    digest: str
    at: datetime
    by: str
    words: str = ""
    mail: str = ""


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody who is on the firm's list, or was. `listed`: her row stood there at the last look. `asked`: what she was
    asked to say yes to, by `key_of`. `ended`: since when she has no access, by whom ("desk" where her row was taken
    out)."""

    address: str
    name: str
    role: Role
    zone: str
    since: datetime
    listed: bool = True
    welcomed: bool = False
    asked: tuple[str, ...] = ()
    assents: tuple[Assent, ...] = ()
    ended: datetime | None = None
    ended_by: str = ""
    owes: bool = False  # she was asked for her statement of return or destruction when she left

    def assent(self, to: Yes, version: str, digest: str) -> Assent | None:
        """Her yes to exactly these words."""
        found = (one for one in self.assents if (one.to, one.version, one.digest) == (to, version, digest))
        return next(found, None)

    @property
    def statement(self) -> Assent | None:
        """Her statement of return or destruction since she left."""
        since = self.ended
        found = (one for one in self.assents if one.to is Yes.RETURN and since is not None and one.at >= since)
        return next(found, None)

    @property
    def owes_statement(self) -> bool:
        return self.ended is not None and self.owes and self.statement is None


def member_of(person: Person, now: datetime) -> Member:
    return Member(person.address, person.name, person.role, person.zone, now)


def digest_of(text: str) -> str:
    """SHA-256 in hex of the words; how their lines break, and how they end, is no difference."""
    return sha256(" ".join(text.split()).encode("utf-8", "surrogatepass")).hexdigest()


def key_of(to: Yes, version: str, digest: str) -> str:
    return f"{to} {version} {digest}"


def agreement_digest(firm: Firm) -> str:
    return digest_of(firm.agreement_text)


def with_members(firm: Firm, members: Mapping[str, Member]) -> Firm:
    """The firm without those whose access has ended, and with the agreement that each has acknowledged by mail."""
    people = {}
    for address, person in firm.people.items():
        member = members.get(address)
        if member is None or member.ended is None:
            people[address] = _acknowledged(person, member, firm)
    same = len(people) == len(firm.people) and all(people[one] is firm.people[one] for one in people)
    return firm if same else replace(firm, people=people)


def _acknowledged(person: Person, member: Member | None, firm: Firm) -> Person:
    if member is None or not firm.agreement or person.agreement == firm.agreement:
        return person
    agreed = member.assent(Yes.AGREEMENT, firm.agreement, agreement_digest(firm))
    return replace(person, agreement=firm.agreement) if agreed else person


def leaving(members: Iterable[Member], listed: Iterable[str]) -> list[Member]:
    """Those whose row was taken out of the list while they had access."""
    rows = set(listed)
    return [one for one in members if one.ended is None and one.address not in rows]


def unacknowledged(firm: Firm) -> list[Person]:
    """The paralegals who get no offers before they have acknowledged the agreement that is in force."""
    people = (one for one in firm.people.values() if one.role is Role.PARALEGAL)
    return [one for one in people if firm.agreement and one.agreement != firm.agreement]
