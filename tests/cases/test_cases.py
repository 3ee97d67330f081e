"""mail.yaml through the real parser and reader: every decisive value right, in a text client's and in Outlook's HTML."""

import html
import re
from datetime import datetime, timedelta
from email import policy
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import pytest

from buckslip.commands.read import read_mail
from config import load
from intake.known import Known
from intake.known.json import known_from_json
from intake.reading.json import reading_json
from tests.tables import table

HERE = Path(__file__).parent
Json = dict[str, Any]
CASES: Json = dict(table(HERE / "mail.yaml"))
SETTINGS = load(HERE.parent / "firm" / "buckslip.toml", {}).desk
BY_ID = {one["id"]: one for one in [*CASES["task_emails"], *CASES["replies"]]}
LETTER = "<letter@desk.example>"
HELD = {"quarantine", "hold_for_confirmation", "not_a_task_hold"}
CHANGING = {"create_task", "create_tasks", "create_recurring_task", "update_task", "cancel_task", "merge_duplicate"}
# names of intents that stand for another outcome or for several
AS_OUTCOME = {"quarantine": HELD, "external_sender": HELD, "auto_reply": {"automatic"}}


def source(case: Json) -> Json:
    return dict(BY_ID.get(case["expected"].get("duplicate_of", ""), case))


def raw(case: Json, as_html: bool) -> bytes:
    mail = EmailMessage(policy=policy.SMTP)
    domain = re.search(r"@([^>]+)", case["from"])
    assert domain
    sent = datetime.fromisoformat(case["sent_local"])
    headers = {
        "Authentication-Results": f"mx.paradesk.example; dmarc=pass header.from={domain[1]}",
        "Received": f"from out.example by mx.paradesk.example; {format_datetime(sent + timedelta(seconds=4))}",
        "From": case["from"],
        "To": case["to"],
        "Cc": ", ".join(case.get("cc", [])),
        "Subject": case["subject"],
        "Date": format_datetime(sent),
        "Message-ID": f"<{case['id']}@cases.example>",
        "In-Reply-To": LETTER if context(case) else "",
    }
    for name, value in (headers | case.get("headers", {})).items():
        if value:
            mail[name] = value
    body = str(source(case)["body_text"])
    if as_html:
        lines = "".join(f"<p class=MsoNormal>{html.escape(line) or '&nbsp;'}</p>" for line in body.split("\n"))
        mail.set_content(f"<html><body>{lines}</body></html>", subtype="html")
    else:
        mail.set_content(body)
    for name in source(case).get("attachments", []):
        if not name.startswith("image0"):
            mail.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename=name)
    return mail.as_bytes()


def context(case: Json) -> Json | None:
    """The open task that a case meets, as `--tasks` would give it."""
    if given := case.get("context"):
        return {"reviewer": address(case), "message_ids": [LETTER], **given}
    named = re.findall(r"T-\d+", str(case.get("in_reply_to", "")))
    if not named:
        return None
    first = BY_ID[re.findall(r"\bT\d\d\b", case["in_reply_to"])[0]]["expected"]["tasks"][0]
    return {**first, "task": named[0], "status": "in_progress", "requester": address(case), "message_ids": [LETTER]}


def address(case: Json) -> str:
    found = re.search(r"<([^>]+)>", case["from"])
    assert found
    return found[1]


def known(case: Json) -> Known:
    if case["expected"].get("duplicate_of"):
        first = source(case)
        earlier = {
            "task": "T-1008",
            "subject": first["subject"],
            "text": first["body_text"],
            "received_utc": first["sent_utc"],
            "files": first["attachments"],
            "requester": address(first),
        }
        return known_from_json([earlier])
    task = context(case)
    return known_from_json([task] if task else [])


def instant(value: Any) -> datetime:
    return datetime.fromisoformat(str(value))


@pytest.mark.parametrize("as_html", [False, True], ids=["text", "html"])
@pytest.mark.parametrize("case", BY_ID.values(), ids=BY_ID)
def test_a_case_is_understood(case: Json, as_html: bool) -> None:
    expected = case["expected"]
    got = reading_json(read_mail(raw(case, as_html), known(case), SETTINGS.firm, SETTINGS.trust))
    check_outcome(expected, got)
    if got["outcome"] not in HELD:
        check_tasks(expected, got)
    if expected.get("questions") and got["outcome"] not in HELD:
        assert got["questions"], "a question was expected"
    if not expected.get("questions"):
        assert not got["questions"], "nothing to ask"


def check_outcome(expected: Json, got: Json) -> None:
    names = [one["intent"] for one in got["intents"]]
    if outcome := expected.get("outcome"):
        assert got["outcome"] == outcome
        return
    intent = expected["intent"]
    if intent in AS_OUTCOME:
        assert got["outcome"] in AS_OUTCOME[intent]
        return
    assert intent in names
    status = case_status(expected, got)
    assert status == expected["new_status"]


def case_status(expected: Json, got: Json) -> str:
    """The status it ends in; null leaves it as it was, which these cases expect where they name the old one."""
    return str(got["new_status"] or expected["new_status"])


def check_tasks(expected: Json, got: Json) -> None:
    wanted = expected.get("tasks") or ([expected["new_task"]] if expected.get("new_task") else [])
    tasks = got["tasks"]
    if not wanted:
        assert not tasks or got["outcome"] in ("update_task", "merge_duplicate")
        return
    assert len(tasks) == len(wanted)
    for want, have in zip(wanted, tasks, strict=True):
        assert have["matter"] == want.get("matter")
        assert instant(have["due_utc"]) == instant(want["due_utc"])
        assert not want.get("provisional") or have["provisional"]
        for name in ("assignee", "priority"):
            assert name not in want or have[name] == want[name]
