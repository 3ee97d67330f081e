"""Links in the place of files: which sites, through which disguises, and what is no such link."""

import pytest

from intake.reading.linked import link_note, linked_site, plain_links
from intake.text import html_to_text

SAFE = "https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Ffirm.sharepoint.com%2Fx.pdf&data=05%7C02&reserved=0"


@pytest.mark.parametrize(
    ("text", "site"),
    [
        ("here: https://firm-my.sharepoint.com/:b:/g/personal/dana/x", "OneDrive or SharePoint"),
        (f"Kim transcript.pdf<{SAFE}>", "OneDrive or SharePoint"),
        ("https://1drv.ms/w/s!A", "OneDrive or SharePoint"),
        ("https://drive.google.com/file/d/1/view", "Google Drive"),
        ("https://www.dropbox.com/s/a/kim.docx", "Dropbox"),
        ("https://firm.app.box.com/s/abc", "Box"),
        ("https://we.tl/t-x", "WeTransfer"),
        ("fill in https://docs.google.com/forms/d/1", ""),
        ("https://inbox.com/s/x", ""),
        ("https://sharepoint.com.evil.example/x", ""),
        ("https://firm.example/sharepoint.com", ""),
        ("it is on our SharePoint", ""),
        ("https://www.courtlistener.com/docket/1", ""),
    ],
)
def test_a_link_to_a_sharing_site_is_known(text: str, site: str) -> None:
    assert linked_site(text) == site
    assert bool(link_note(text)) is bool(site)


def test_what_a_scanner_put_before_an_address_is_taken_off() -> None:
    assert plain_links(f"see {SAFE} now") == "see https://firm.sharepoint.com/x.pdf now"


def test_an_address_that_only_the_page_has_is_in_the_text() -> None:
    page = '<p>Please index <a href="https://firm.sharepoint.com/x?a=1&amp;b=2" class="card"><b>Kim.pdf</b></a> by Friday.</p>'
    assert html_to_text(page) == "Please index Kim.pdf <https://firm.sharepoint.com/x?a=1&b=2> by Friday."
    other = '<p>See <a href="https://firm.example/x">our site</a> or <a href="https://a.sharepoint.com/x">https://a.sharepoint.com/x</a></p>'
    assert html_to_text(other) == "See our site or https://a.sharepoint.com/x"
