"""The writer's own new words, and everything else set aside and kept."""

import time

import pytest

from intake.text import html_to_text, split

OWN = "Looks good.\n\nPlease file it today."
QUOTES = {
    "gmail": "On Thu, Dec 10, 2026 at 10:18\u202fAM Task desk <tasks+t1018.tok@desk.example>\nwrote:\n\n> Approve v2?\n> Reply approved.",
    "apple": "On Dec 10, 2026, at 10:18 AM, Task desk <tasks@desk.example> wrote:\n\nApprove v2?",
    "outlook": "From: Task desk <tasks@desk.example>\nSent: Thursday, December 10, 2026 10:18 AM\nTo: Pat\nSubject: [T-1018]\n\nApprove v2?",
    "outlook, ruled": "_" * 32
    + "\nFrom: Task desk <t@desk.example>\nSent: Thursday\nTo: Pat\nSubject: x\n\nApprove v2?",
    "outlook, bold": "*From:* Task desk\n*Sent:* Thursday, December 10, 2026\n*To:* Pat\n*Subject:* x\n\nApprove v2?",
    "outlook, german": "Von: Desk <t@desk.example>\nGesendet: Donnerstag, 10. Dezember 2026\nAn: Pat\nBetreff: x\n\nApprove v2?",
    "original message": "-----Original Message-----\nFrom: Desk\nTo: Pat\n\nApprove v2?",
    "hotmail": "Date: Thu, 10 Dec 2026 10:18:00 -0800\nSubject: x\nFrom: t@desk.example\nTo: pat@firm.example\n\nApprove v2?",
    "lotus": "Task Desk   12/10/2026 10:18 AM\n\nTo: Pat/PDX/ECT@ECT\ncc:\n\nSubject: x\n\nApprove v2?",
    "lotus, two lines": '"Desk, Task" <t@desk.example>\n12/10/2026 10:18 AM\n\nTo: Pat\ncc:\nSubject: x\n\nApprove v2?',
    "lotus, in one line": "\tTask Desk 12/10/2026 10:18 AM \t   To: Pat/PDX/ECT@ECT  cc:   Subject: Re: x \t\n\nApprove v2?",
    "outlook, in one line": "From: Task desk Sent: Thursday, December 10, 2026 10:18 AM To: Pat Subject: x\n\nApprove v2?",
    "french": "Le jeu. 10 déc. 2026 à 10:18, Desk <t@desk.example> a écrit :\n\n> Approve v2?",
    "thunderbird": "On 12/10/26 10:18 AM, Task desk wrote:\n> Approve v2?\n>> Older.",
    "yahoo": "--- On Thu, 12/10/26, Task desk <t@desk.example> wrote:\n\nApprove v2?",
    "groupwise": ">>> Task Desk 12/10/26 10:18AM >>>\nApprove v2?\n\nThe draft is attached.",
    "zoho": "---- On Thu, 10 Dec 2026 10:18:00 -0800 Task desk <t@desk.example> wrote ----\n\n> Approve v2?",
    "between rules, no date": "---- Task desk wrote ----\n\nApprove v2?",
    "gmail, old": "2026-12-10 10:18 GMT-08:00 Task desk\n\nApprove v2?",
    "date and address, no colon": "2026/12/10 Task desk <t@desk.example>\n\n> Approve v2?",
    "windows mail, russian": "От: Desk\nОтправлено: четверг, 10 декабря 2026 г. 10:18\nКому: Pat\nТема: x\n\nApprove v2?",
    "outlook, japanese": "差出人: Desk <t@desk.example>\n送信日時: 2026年12月10日 10:18\n宛先: Pat\n件名: x\n\nApprove v2?",
    "name and date": "2026-12-10 10:18 GMT-08:00 Task desk <t@desk.example>:\n\n> Approve v2?",
}


@pytest.mark.parametrize("program", QUOTES)
def test_the_quote_of_each_program_is_set_aside(program: str) -> None:
    words = split(f"{OWN}\n\n{QUOTES[program]}\n")
    assert words.own == OWN
    assert "Approve v2?" in words.quoted
    assert not words.signature


FORWARDS = {
    "gmail": "---------- Forwarded message ---------\nFrom: Cleo <c@client.example>\nDate: Thu\nSubject: x\nTo: Pat\n\nPay by Friday.",
    "apple": "Begin forwarded message:\n\nFrom: Cleo\nSubject: x\nDate: Thu\nTo: Pat\n\nPay by Friday.",
    "lotus, at once below": "---------------------- Forwarded by Pat/HOU/ECT on 02/05/2001 08:43 AM -------\n\n\nCleo\n02/04/2001 09:10 AM\nTo: Pat/HOU/ECT@ECT\ncc:\n\nPay by Friday.",
    "lotus": "---------------------- Forwarded by Pat/HOU/ECT on 02/05/2001 \n08:43 AM ---------------------------\n\nPay by Friday.",
}


@pytest.mark.parametrize("program", FORWARDS)
def test_a_forwarded_mail_is_kept_apart_from_the_words_above_it(program: str) -> None:
    words = split(f"Please calendar this.\n\n{FORWARDS[program]}")
    assert words.own == "Please calendar this."
    assert split(f"Please calendar this.\n{FORWARDS[program]}").own == "Please calendar this."
    assert "Pay by Friday." in words.forwarded
    assert not words.quoted


@pytest.mark.parametrize(
    "aside",
    [
        "-- \nPat Lindqvist\nPartner",
        "Pat Lindqvist | Partner\nFirm LLP\nT 213.555.0129 | partner@firm.example",
        "Pat Lindqvist\nLegal Assistant to Ana Sousa",
        "Pat Lindqvist\nHollis Trading Corp.\n2400 Alder Street, Room 12\nRiverton, Oregon 97999\n(213) 555-0129",
        "Sent from my iPhone",
        "Get Outlook for iOS<https://aka.ms/o0ukef>",
        "CONFIDENTIALITY NOTICE: This e-mail and any attachments may contain information that is privileged and confidential. "
        "If you are not the intended recipient, please notify the sender and delete it.",
        "This message may contain confidential information. If you are not the intended recipient you must not use it.",
        "Von meinem iPhone gesendet",
        "-" * 78 + "\n" + "-" * 20 + "\nPat Lindqvist\nFirm LLP\n(213) 555-0129",
        "(sent from a phone)",
        "Verzonden met BlackBerry Work",
        "_" * 40 + "\nDo You Yahoo!?\nGet your free @yahoo.com address at http://mail.example.com",
        "This email has been checked for viruses by Avast antivirus software.",
    ],
)
def test_signatures_and_small_print_are_set_aside(aside: str) -> None:
    words = split(f"{OWN}\n\n{aside}\n")
    assert (words.own, words.signature) == (OWN, aside)


@pytest.mark.parametrize(
    "own",
    [
        "Call the clerk at 213-555-0100 and ask for the hearing date.",
        "Matter: Kim v. Bay\nDue: Friday noon\nDeliverable: memo",
        "To: Jo\nFrom: Pat\nDate: November 23\nRe: Kim\n\nPlease summarize.",
        "Send it to:\nCleo Client\ncleo@client.example by Friday",
        "On Friday we file. The judge wrote an order; read it.",
        "From Monday on, send the log daily.\nTo be clear: every day.",
        "Thanks,\nPat",
        "This email is confidential, please tell nobody about the merger.",
        "Date: Friday\nSubject: Kim lien",
        "The fees are due in the first quarter of\n2027, the adjuster said. A hearing is set for July 31, she said",
        "_____________\nDue: Friday\nMatter: Kim",
        "| Kim | index | Friday |\n| Bay | memo | Monday |",
    ],
)
def test_words_that_look_like_something_else_stay_the_writers(own: str) -> None:
    assert split(f"Hello,\n\n{own}").own == f"Hello,\n\n{own}"


def test_answers_between_quoted_lines_are_own_words_with_the_line_they_answer() -> None:
    words = split(
        "On Thu, 10 Dec 2026 Desk <t@desk.example> wrote:\n> 1. Which matter?\n\nKim v. Bay\n\n> 2. By when?\n\nFriday noon\n"
    )
    assert words.own == "Kim v. Bay\n\nFriday noon"
    assert words.inline_answers == (("1. Which matter?", "Kim v. Bay"), ("2. By when?", "Friday noon"))
    assert [one.splitlines()[-1] for one in words.above] == ["> 1. Which matter?", "> 2. By when?"]


def test_each_answer_has_all_the_lines_quoted_since_the_one_before() -> None:
    words = split("> 1. Privilege log,\n> T-1042\n> is late\n\nFriday\n\n> 2. Cite check\n\nto Sam\n")
    assert words.above == ("> 1. Privilege log,\n> T-1042\n> is late", "> 2. Cite check")


def test_the_tail_of_a_quoted_line_that_a_program_broke_is_no_answer() -> None:
    long = "> Please say which of the two exhibits goes first, the lease or the inspection report, as the"
    words = split(
        f"The lease.\n\nOn Thu, 10 Dec 2026 Desk <t@desk.example> wrote:\n{long}\nindex must be final today\n>\n> Desk"
    )
    assert words.own == "The lease."
    answered = "> 1. Which of the two exhibits goes first, the lease or the inspection report that Ana sent?"
    assert (
        split(f"On Thu Desk <t@d.example> wrote:\n{answered}\nthe lease\n> 2. When?\nnoon\n").own == "the lease\n\nnoon"
    )


def test_a_line_above_an_attribution_stays_the_writers() -> None:
    assert split("Use the long form,\nthough, since it is short notice.\nt@desk.example wrote:\n> Which form?").own == (
        "Use the long form,\nthough, since it is short notice."
    )


def test_rules_left_over_between_two_quotes_are_nobodys_words() -> None:
    quote = "On Thu, 10 Dec 2026 Desk <t@desk.example> wrote:\n> Approve v2?"
    assert split(f"Approved.\n\n{quote}\n{'*' * 60}\n> Notice\n{'*' * 60}\n>\n").own == "Approved."


def test_a_signature_alone_above_a_quote_is_no_word_of_the_writers() -> None:
    block = "Pat Lindqvist\nFirm LLP\n2400 Alder Street, Room 12\nRiverton, Oregon 97999\nTel: 213.555.0129"
    assert split(f"{block}\n\n{QUOTES['gmail']}").own == ""
    assert split(block).own == block


def test_a_signature_alone_above_a_disclaimer_is_no_word_of_the_writers() -> None:
    block = "Pat Lindqvist | Partner\nFirm LLP\nTel: 213.555.0129\npat@firm.example"
    notice = "CONFIDENTIALITY NOTICE: This e-mail and any attachments may contain privileged information. If you are not its recipient, delete it."
    assert split(f"{block}\n{notice}").own == ""
    assert split(f"{block}\nThe notice goes out Friday.").own != ""


@pytest.mark.parametrize("word", ["Yes", "Friday", "Approved", "Hannah"])
def test_one_word_right_above_a_signature_stays_the_writers(word: str) -> None:
    block = "Pat Lindqvist | Partner\nFirm LLP\nT 213.555.0129 | pat@firm.example"
    assert split(f"{word}\n{block}\n\n{QUOTES['gmail']}").own == word
    assert split(f"Pat\n{block}\n\n{QUOTES['gmail']}").own == ""


def test_the_rest_of_a_row_that_was_broken_before_its_cell_stays_in_the_table() -> None:
    table = "Matter | Work | Due\nBrandt | Draft the subpoena; do not serve\n| Mon 1/11"
    assert split(table).own == table
    assert split("Fine with me.\n| Mon 1/11 works for us").own == "Fine with me."


def test_nothing_is_thrown_away() -> None:
    text = f"{OWN}\n\n-- \nPat\n\n{QUOTES['gmail']}\n"
    words = split(text)
    kept = "".join((words.own, words.quoted, words.signature, words.forwarded))
    assert sorted(kept.replace("\n", "").replace(" ", "")) == sorted(text.replace("\n", "").replace(" ", ""))


def test_html_stands_in_where_there_is_no_text() -> None:
    page = "<div>Approved.</div><div class='gmail_quote'>On Thu, Dec 10, 2026 Desk &lt;t@d.example&gt; wrote:<blockquote>Old</blockquote></div>"
    assert split("", page).own == "Approved."


@pytest.mark.parametrize(
    ("page", "text"),
    [
        (
            "<table><tr><td>Due</td><td>Friday</td></tr><tr><th>Matter:</th><td><p>Kim</p></td></tr></table>",
            "Due: Friday\nMatter: Kim",
        ),
        ("<table><tr><td>1</td><td>Ana</td><td>Fri</td></tr></table>", "1 | Ana | Fri"),
        ("<ol><li>One</li><li>Two</li></ol><ul><li>Three</li></ul>", "1. One\n2. Two\n- Three"),
        ("<p>a</p><blockquote>b<blockquote>c</blockquote>d</blockquote>e", "a\n\n> b\n>> c\n> d\ne"),
        ("<div>a</div><div><br></div><div>b</div>", "a\n\nb"),
        ("due <del>Monday</del> <b>Friday</b>", "due Friday"),
        ("<div style='display:none'>hidden</div>shown<script>x</script>", "shown"),
        ("a&nbsp;b &amp; &lt;c&gt;", "a b & <c>"),
    ],
)
def test_html_becomes_lines(page: str, text: str) -> None:
    assert html_to_text(page) == text


def test_a_megabyte_of_html_in_a_hundred_thousand_levels_is_text_in_a_second() -> None:
    began = time.process_time()
    assert html_to_text("<div>" * 100_000 + "text").strip() == "text"
    assert time.process_time() - began < 1


@pytest.mark.parametrize(("signed", "own"), [("JWP", ""), ("J. Park", ""), ("Call him", None)])
def test_a_mail_of_initials_above_a_contact_block_has_no_words(signed: str, own: str | None) -> None:
    text = f"{signed}\nJi-won Park | Partner\nHollisreyes LLP\nT 213.555.0136 | jpark@hollisreyes.example"
    said = split(text).own
    assert said == own if own is not None else signed in said
