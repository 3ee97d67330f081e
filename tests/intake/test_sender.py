"""Who wrote a mail, and may the desk believe it."""

from dataclasses import replace

import pytest

from intake.authentication.field import read_field
from intake.message import parse
from intake.sender import Sender, Trust, Verdict, who
from tests.intake.mails import FIRM, RECEIVED, TRUST, mail, verdict_of, wire


def judged(raw: bytes, trust: Trust = TRUST) -> Sender:
    return who(parse(raw), FIRM, trust)


def test_a_listed_address_with_a_dmarc_pass_for_its_domain_is_trusted() -> None:
    sender = judged(mail(sender="Pat Lindqvist <Partner@Firm.example>"))
    assert (sender.verdict, sender.address) == (Verdict.TRUSTED, "partner@firm.example")
    assert sender.person is FIRM.people["partner@firm.example"]


def test_without_any_word_of_our_server_a_listed_address_is_unverified() -> None:
    sender = judged(wire("From: partner@firm.example\nSubject: x\n\nhello"))
    assert (sender.verdict, sender.reasons) == (Verdict.UNVERIFIED, ("no-dmarc-result",))


@pytest.mark.parametrize(
    ("results", "verdict"),
    [
        ("dmarc=fail header.from=firm.example", Verdict.SPOOFED),
        ("dmarc=pass header.from=evil.example", Verdict.SPOOFED),
        ("dmarc=pass", Verdict.SPOOFED),
        ("dmarc=none header.from=firm.example", Verdict.UNVERIFIED),
        ("dmarc=temperror header.from=firm.example", Verdict.UNVERIFIED),
        ("dmarc=pass header.from=firm.example; dmarc=fail header.from=firm.example", Verdict.SPOOFED),
        ('spf=pass smtp.mailfrom="a; dmarc=pass header.from=firm.example"@evil.example; dmarc=fail', Verdict.SPOOFED),
        ("dmarc=fail (dmarc=pass header.from=firm.example)", Verdict.SPOOFED),
        ("dmarc=pass header.from=firm.example (an open comment", Verdict.UNVERIFIED),
        ("dmarc=pass (p=none dis=none) header.from=firm.example", Verdict.TRUSTED),
        ("dmarc=pass action=none header.from=firm.example;compauth=pass reason=100", Verdict.TRUSTED),
    ],
)
def test_only_a_plain_pass_for_the_domain_of_from_counts(results: str, verdict: Verdict) -> None:
    assert judged(mail(results=results)).verdict is verdict


def test_a_field_below_a_foreign_hop_is_not_ours_whatever_id_it_bears() -> None:
    forged = RECEIVED + "Received: from a by relay.evil.example; Mon, 23 Nov 2026 14:00:00 +0000\n"
    forged += verdict_of("dmarc=pass header.from=firm.example") + "From: partner@firm.example\n\nx"
    assert judged(wire(forged)).verdict is Verdict.UNVERIFIED


def test_a_second_field_with_our_id_makes_both_worthless() -> None:
    twice = verdict_of("dmarc=pass header.from=firm.example") * 2
    sender = judged(wire(twice + "From: partner@firm.example\n\nx"))
    assert (sender.verdict, sender.reasons) == (Verdict.UNVERIFIED, ("auth-results-ambiguous",))


def test_filters_that_write_a_field_each_are_read_together() -> None:
    fields = (
        verdict_of("dkim=pass header.d=firm.example")
        + verdict_of("spf=fail")
        + verdict_of("dmarc=pass header.from=firm.example")
    )
    assert judged(wire(fields + "From: partner@firm.example\n\nx")).verdict is Verdict.TRUSTED


def test_a_field_of_another_server_is_no_proof() -> None:
    other = "Authentication-Results: mx.evil.example; dmarc=pass header.from=firm.example\n"
    assert judged(wire(other + "From: partner@firm.example\n\nx")).verdict is Verdict.UNVERIFIED


def test_a_domain_may_ask_for_aligned_dkim_instead() -> None:
    dkim = Trust("mx.firm.example", {"firm.example": "dkim"})
    assert judged(mail(results="dkim=pass header.d=firm.example; dmarc=none"), dkim).verdict is Verdict.TRUSTED
    assert (
        judged(mail(results="dkim=pass header.d=evil.example; dmarc=pass header.from=firm.example"), dkim).verdict
        is Verdict.SPOOFED
    )


def test_a_signature_over_the_first_bytes_only_proves_nothing() -> None:
    signature = "DKIM-Signature: v=1; a=rsa-sha256; d=firm.example; s=s1; l=12; h=from; bh=x; b=y\n"
    results = "dkim=pass header.d=firm.example; dmarc=pass header.from=firm.example"
    assert judged(mail(signature, results=results)).reasons == ("dkim-l-tag",)
    whole = signature.replace(" l=12;", "")
    assert judged(mail(whole, results=results)).verdict is Verdict.TRUSTED


def test_inside_one_microsoft_tenant_its_own_mark_counts_once_and_only_where_asked() -> None:
    mark = "X-MS-Exchange-Organization-AuthAs: Internal\n"
    inside = Trust("mx.firm.example", {"firm.example": "m365_internal"})
    assert judged(mail(mark, results="dmarc=none"), inside).verdict is Verdict.TRUSTED
    assert judged(mail(mark * 2, results="dmarc=none"), inside).verdict is Verdict.UNVERIFIED
    assert judged(mail(mark, results="dmarc=none")).verdict is Verdict.UNVERIFIED


def test_a_field_without_an_id_is_trusted_only_where_the_configuration_says_so() -> None:
    raw = wire(
        "Received: from a.prod.outlook.com by b.prod.outlook.com; Mon, 23 Nov 2026 15:00:00 +0000\n"
        "Authentication-Results: spf=pass (sender IP is 203.0.113.5) smtp.mailfrom=firm.example; dkim=pass;"
        "dmarc=pass action=none header.from=firm.example;compauth=pass reason=100\nFrom: partner@firm.example\n\nx"
    )
    assert judged(raw, Trust("")).verdict is Verdict.TRUSTED
    assert judged(raw).verdict is Verdict.UNVERIFIED


@pytest.mark.parametrize(
    ("sender", "verdict"),
    [
        ("partner@firrn.example", Verdict.SPOOFED),
        ("partner@firm-law.example", Verdict.UNKNOWN),  # too short a name to say so
        ("somebody@frim.example", Verdict.SPOOFED),
        ("partner@xn--frm-qzc.example", Verdict.UNKNOWN),
        ("partner+x@firm.example", Verdict.UNKNOWN),
        ("Pat Lindqvist <pat@elsewhere.org>", Verdict.UNKNOWN),
        ("nobody@elsewhere.org", Verdict.UNKNOWN),
    ],
)
def test_unlisted_addresses_are_unknown_and_lookalikes_spoofed(sender: str, verdict: Verdict) -> None:
    found = judged(mail(sender=sender))
    assert (found.verdict, found.person) == (verdict, None)


def test_a_listed_name_from_elsewhere_names_whom_it_looks_like() -> None:
    meant = FIRM.people["partner@firm.example"]
    assert judged(mail(sender="Pat Lindqvist <pat@elsewhere.org>")).looks_like is meant
    failed = judged(
        mail(
            sender="Lindqvist, Pat <pat@elsewhere.org>".replace("Lindqvist, Pat", '"Lindqvist, Pat"'),
            results="dmarc=fail",
        )
    )
    assert (failed.verdict, failed.looks_like) == (Verdict.SPOOFED, meant)


def test_a_delegate_in_sender_writes_for_the_attorney_in_from() -> None:
    sender = judged(mail("Sender: Dee Legate <dee@firm.example>\n"))
    assert (sender.address, sender.acting_for, sender.verdict) == (
        "dee@firm.example",
        "partner@firm.example",
        Verdict.TRUSTED,
    )


def test_nobody_else_writes_for_an_attorney() -> None:
    assert judged(mail("Sender: Jo Para <para@firm.example>\n")).verdict is Verdict.UNVERIFIED
    assert judged(mail("Sender: dee@firm.example\n", sender="assoc@firm.example")).verdict is Verdict.UNVERIFIED
    sender = judged(mail("Sender: list@lists.example\n"))
    assert (sender.verdict, sender.person) == (Verdict.TRUSTED, FIRM.people["partner@firm.example"])


def test_a_mail_that_was_not_parsed_is_not_acted_on_whoever_wrote_it() -> None:
    broken = replace(parse(mail()), defects=("broken:nesting",))
    assert who(broken, FIRM, TRUST).verdict is Verdict.UNVERIFIED


def test_results_are_read_as_rfc_8601_writes_them() -> None:
    found = read_field('(c) "mx.firm.example" 1; dkim/1=pass (good (2048)) header.d = firm.example; spf=none')
    assert found is not None
    assert found[0] == "mx.firm.example"
    assert [(one.method, one.value, dict(one.properties)) for one in found[1]] == [
        ("dkim", "pass", {"header.d": "firm.example"}),
        ("spf", "none", {}),
    ]
