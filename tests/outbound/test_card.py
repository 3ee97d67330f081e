"""The desk's card: its address completes itself once the card is saved."""

from dataclasses import replace

from outbound.card import card
from outbound.examples import FIRM


def test_it_has_the_desks_address_and_lines_that_outlook_reads() -> None:
    lines = card(FIRM).decode().split("\r\n")
    assert lines[0] == "BEGIN:VCARD" and lines[-2:] == ["END:VCARD", ""]
    assert f"EMAIL;TYPE=INTERNET:{FIRM.address}" in lines


def test_a_firms_name_breaks_out_of_no_line_and_no_field() -> None:
    data = card(replace(FIRM, name="Hart, Pike; Sons\\Co\r\nEMAIL:x@evil.example")).decode()
    assert "FN:Task desk\\, Hart\\, Pike\\; Sons\\\\Co EMAIL:x@evil.example\r\n" in data
    assert data.count("\r\nEMAIL") == 1
