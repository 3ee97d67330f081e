"""Bounces of many mail systems: who did not get it, whether for good, whether there is such an address."""

from pathlib import Path

from intake.automatic import Kind, Machine, machine
from intake.mail import Mail
from intake.message import parse
from tests.corpus.rows import Json, Shares, count, rows


def bounces(folder: Path) -> Shares:
    """The corpus names no addresses: a recipient is right where there are as many as expected and none is the desk's."""
    result: Shares = {}
    for row in rows(folder / "bounces/expected.jsonl"):
        expected = row["expected"]
        mail = parse((folder / "bounces" / row["file"]).read_bytes())
        found = machine(mail)
        if "raw" in expected[0]:
            count(result, "feedback reports known", row["id"], found is not None and found.kind is Kind.COMPLAINT)
            continue
        bounced = found is not None and found.kind in (Kind.BOUNCE, Kind.DELIVERED)
        who = found is not None and _recipients(found, mail, len(expected))
        final = found is not None and for_good(mail, expected[0]) in (found.permanent, None)
        gone = found is not None and found.gone == expected[0]["hardbounce"]
        count(result, "known as a bounce", row["id"], bounced)
        count(result, "recipients", row["id"], who)
        count(result, "for good or not", row["id"], final)
        count(result, "recipients, and for good or not", row["id"], who and final)
        count(result, "no such address (sisimai's hard bounce)", row["id"], gone)
        if expected[0]["reason"] != "filtered":
            count(result, "no such address, without sisimai's 'filtered'", row["id"], gone)
            count(result, "all three, without sisimai's 'filtered'", row["id"], who and final and gone)
    return result


def _recipients(found: Machine, mail: Mail, expected: int) -> bool:
    return len(found.recipients) == expected and not {*mail.delivered_to} & {*found.recipients}


def for_good(mail: Mail, expected: Json) -> bool | None:
    """RFC 3464: "failed" means that nobody tries again, whatever the code; else the class of the code."""
    actions = " ".join(value.lower() for name, value in mail.dsn if name == "action")
    if actions:
        return "failed" in actions
    code = expected["dsn"] or expected["replycode"]
    return None if not code else code.startswith("5")
