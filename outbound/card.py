"""The desk as a card for the address book (vCard 3.0, RFC 2426, which Outlook reads): its address completes itself."""

from tracker.domain.firm import Firm

CARD = "Task desk.vcf"


def card(firm: Firm) -> bytes:
    """CRLF lines; names escaped as text (RFC 2426 5)."""
    name = _escaped(f"Task desk, {firm.name}")
    lines = (
        "BEGIN:VCARD",
        "VERSION:3.0",
        f"FN:{name}",
        f"N:{name};;;;",
        f"ORG:{_escaped(firm.name)}",
        f"EMAIL;TYPE=INTERNET:{firm.address}",
        "NOTE:Write here as to a colleague: what you need\\, for which matter\\, by when.",
        "END:VCARD",
        "",
    )
    return "\r\n".join(lines).encode()


def _escaped(text: str) -> str:
    plain = " ".join(text.split())
    return plain.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;")
