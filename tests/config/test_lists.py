"""people.csv and matters.csv as offices have them."""

from pathlib import Path

import pytest

from config.matters import COLUMNS as MATTER_COLUMNS
from config.merge import merge_matters, merge_people
from config.roster import PEOPLE_NAMES, Roster, read_roster
from config.table import read_table
from tests.config.office import MATTERS, PEOPLE, office
from tracker.domain.firm import Hours, Role

ZONE = "America/New_York"


def roster_of(folder: Path, people: str | bytes = PEOPLE, matters: str = MATTERS) -> Roster:
    office(folder, matters=matters)
    data = people if isinstance(people, bytes) else people.encode()
    (folder / "people.csv").write_bytes(data)
    return read_roster(folder / "people.csv", folder / "matters.csv", ZONE, Hours())


@pytest.mark.parametrize(
    "data",
    [
        PEOPLE.encode("utf-8-sig"),
        PEOPLE.replace("\n", "\r\n").encode(),
        PEOPLE.replace(";", "|").replace(",", ";").encode("utf-8-sig"),
        PEOPLE.replace(",", "\t").encode("utf-16"),
        PEOPLE.replace("specialities", "Specialties").replace("walled_from", "Screened From").encode(),
        PEOPLE.replace("\n", "\n,,,,,,,\n").encode(),
    ],
    ids=["BOM", "CRLF", "semicolons", "Unicode text of Excel", "other names", "empty rows"],
)
def test_the_list_reads_the_same_however_excel_wrote_it(tmp_path: Path, data: bytes) -> None:
    roster = roster_of(tmp_path, data)
    assert roster.problems == ()
    assert roster.people == roster_of(tmp_path).people
    renee = roster.people["renee@paradesk.example"]
    assert renee.specialities == ("litigation", "spanish") and renee.walled_from == ("2026-0098",)


def test_accents_survive_windows_encodings(tmp_path: Path) -> None:
    people = PEOPLE.replace("Carol Dunn", "José Peña")
    for encoding in ("cp1252", "utf-8", "utf-8-sig"):
        assert roster_of(tmp_path, people.encode(encoding)).people["cdunn@hollisreyes.example"].name == "José Peña"


def test_roles_become_the_desks_roles_and_keep_their_title(tmp_path: Path) -> None:
    people = roster_of(tmp_path).people
    assert (people["pnair@hollisreyes.example"].role, people["pnair@hollisreyes.example"].title) == (
        Role.ATTORNEY,
        "senior associate",
    )
    rows = (
        "name,email,role\nA B,a@x.example,Of Counsel\nC D,c@x.example,Receptionist\nE F,e@x.example,Managing Partner\n"
    )
    roles = [one.role for one in roster_of(tmp_path, rows, "number,caption\n").people.values()]
    assert roles == [Role.ATTORNEY, Role.STAFF, Role.PARTNER]


def test_rights_follow_the_role_unless_the_row_says_otherwise(tmp_path: Path) -> None:
    rows = (
        "name,email,role,may_approve,may authorize filing\n"
        "A B,a@x.example,attorney,,\nC D,c@x.example,attorney,no,no\n"
        "E F,e@x.example,delegate,yes,\nG H,g@x.example,paralegal,,\n"
    )
    people = roster_of(tmp_path, rows, "number,caption\n").people.values()
    assert [(one.may_approve, one.may_authorise_filing) for one in people] == [
        (True, True),
        (False, False),
        (True, False),
        (False, False),
    ]


def test_the_other_columns_of_a_person_are_read(tmp_path: Path) -> None:
    rows = (
        "name,e-mail,role,tz,title,practice,nicknames,capacity,hours,agreement,acts_for,rate\n"
        '"Okafor, Renee",RENEE@x.example,paralegal,Asia/Manila,Senior paralegal,litigation,'
        '"Ren; Okie",32 h,10-6,2026-1,,"$1,072.50 an hour"\n'
    )
    (renee,) = roster_of(tmp_path, rows, "number,caption\n").people.values()
    assert (renee.name, renee.address, renee.zone, renee.title) == (
        "Renee Okafor",
        "renee@x.example",
        "Asia/Manila",
        "Senior paralegal",
    )
    assert (renee.nicknames, renee.weekly_capacity, renee.agreement) == (("Ren", "Okie"), 32, "2026-1")
    assert renee.rate == 1072.5
    assert (renee.hours.start.hour, renee.hours.end.hour) == (10, 18)


@pytest.mark.parametrize(
    ("cell", "rate"), [("65", 65.0), ("$72.5", 72.5), ("60/h", 60.0), ("55 per hour", 55.0), ("", None)]
)
def test_a_rate_is_dollars_an_hour_and_none_where_the_cell_is_empty(
    tmp_path: Path, cell: str, rate: float | None
) -> None:
    (one,) = roster_of(
        tmp_path, f"name,email,role,rate\nA B,a@x.example,paralegal,{cell}\n", "number,caption\n"
    ).people.values()
    assert one.rate == rate


@pytest.mark.parametrize("cell", ["-5", "cheap", "65 EUR", "1e9", "6,5"])
def test_what_is_no_rate_is_named(tmp_path: Path, cell: str) -> None:
    problems = roster_of(
        tmp_path, f'name,email,role,rate\nA B,a@x.example,paralegal,"{cell}"\n', "number,caption\n"
    ).problems
    assert any("rate must be dollars an hour" in str(one) for one in problems)


def test_a_misspelled_column_is_never_passed_over(tmp_path: Path) -> None:
    """It might be the one with the walls."""
    problems = roster_of(tmp_path, PEOPLE.replace("walled_from", "waled_from")).problems
    assert [str(one) for one in problems] == [
        'people.csv, row 1: there is no column "waled_from" here\n   Did you mean "walled_from"?'
    ]


def test_a_wall_around_an_unknown_matter_is_an_error(tmp_path: Path) -> None:
    problems = roster_of(tmp_path, PEOPLE.replace("2026-0098", "2026-0089")).problems
    assert 'people.csv, row 6 (Renee Okafor): walled_from is "2026-0089"' in str(problems[0])
    assert 'Did you mean "2026-0098"? 4 of 5 rows are fine.' in str(problems[0])


def test_a_wall_around_a_matter_that_mail_has_opened_is_no_error(tmp_path: Path) -> None:
    office(tmp_path, people=PEOPLE.replace(",2026-0098", ",2026-0311"))
    files = (tmp_path / "people.csv", tmp_path / "matters.csv")
    assert read_roster(*files, ZONE, Hours(), lambda: {"2026-0311"}).problems == ()
    assert len(read_roster(*files, ZONE, Hours(), lambda: {"2026-0312"}).problems) == 1
    unsure = read_roster(*files, ZONE, Hours(), lambda: None)
    assert unsure.problems == () and "the database, which would know, cannot be read now" in str(unsure.warnings[0])
    assert unsure.people["renee@paradesk.example"].walled_from == ("2026-0311",), "it holds all the same"


def test_a_matter_number_among_the_conflicts_is_a_wall_in_capitals_or_not(tmp_path: Path) -> None:
    rows = "name,email,role,conflicts\nA B,a@x.example,paralegal,2026-A311;Northgate\n"
    (one,) = roster_of(tmp_path, rows, "number,caption\n2026-a311,Alvarez\n").people.values()
    assert (one.walled_from, one.conflicts) == (("2026-a311",), ("Northgate",))


@pytest.mark.parametrize("cell", ["40²", "4O", "101", "1e1", "-5", "४०", "."])
def test_what_is_no_capacity_is_named(tmp_path: Path, cell: str) -> None:
    rows = f"name,email,role,capacity\nA B,a@x.example,paralegal,{cell}\n"
    assert "capacity must be hours a week" in str(roster_of(tmp_path, rows, "number,caption\n").problems[0])


def test_walls_may_be_split_in_any_usual_way(tmp_path: Path) -> None:
    for cell in ("2026-0098;2026-0141", '"2026-0098, 2026-0141"', "2026-0098 | 2026-0141", '"2026-0098\n2026-0141"'):
        roster = roster_of(tmp_path, PEOPLE.replace(",2026-0098\n", f",{cell}\n"))
        assert roster.problems == ()
        assert roster.people["renee@paradesk.example"].walled_from == ("2026-0098", "2026-0141")


def test_an_address_stands_once(tmp_path: Path) -> None:
    problems = roster_of(tmp_path, PEOPLE + "Another Dana,DHOLLIS@hollisreyes.example,staff,,,,,\n").problems
    assert "row 7 (Another Dana): the address dhollis@hollisreyes.example stands in row 2 already" in str(problems[0])


def test_a_reviewer_must_be_somebody(tmp_path: Path) -> None:
    problems = roster_of(
        tmp_path, matters=MATTERS.replace("dhollis@hollisreyes.example\n", "dholis@hollisreyes.example\n")
    ).problems
    assert 'matters.csv, row 2 (Alvarez v. Northgate Logistics): reviewer is "dholis@hollisreyes.example"' in str(
        problems[0]
    )
    assert 'Did you mean "dhollis@hollisreyes.example"?' in str(problems[0])


def test_an_error_in_one_row_makes_none_in_others(tmp_path: Path) -> None:
    people = PEOPLE.replace(
        "Dana Hollis,dhollis@hollisreyes.example,partner", "Dana Hollis,dhollis@hollisreyes.example,boss"
    )
    assert [one.line for one in roster_of(tmp_path, people).problems] == [2]


def test_parties_keep_their_commas(tmp_path: Path) -> None:
    matters = 'number,caption,adverse parties\n1,A v. B,"Smith, John; Northgate Logistics, Inc."\n'
    (matter,) = roster_of(tmp_path, PEOPLE.replace("2026-0098", ""), matters).matters.values()
    assert matter.adverse == ("Smith, John", "Northgate Logistics, Inc.")


OUTLOOK = (
    "Title,First Name,Middle Name,Last Name,Company,Department,Job Title,Business Street,"
    "E-mail Address,E-mail Type,Notes\n"
    "Ms.,Dana,,Hollis,Hollis & Reyes LLP,Litigation,Partner,1 Main St,dhollis@hollisreyes.example,SMTP,\n"
    "Mr.,Evan,J.,Shaw,Hollis & Reyes LLP,,Receptionist,,eshaw@hollisreyes.example,SMTP,\n"
)
GOOGLE = (
    "First Name,Middle Name,Last Name,Nickname,Organization Title,Labels,"
    "E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Value\n"
    "Evan,J.,Shaw,Ev,Receptionist,* myContacts,* Work,eshaw@hollisreyes.example,213\n"
)


@pytest.mark.parametrize("text", [OUTLOOK, GOOGLE])
def test_a_contact_export_is_taken_as_it_is(tmp_path: Path, text: str) -> None:
    office(tmp_path)
    source = tmp_path / "contacts.csv"
    source.write_text(text, encoding="utf-8")
    merged = merge_people(source, tmp_path / "people.csv", ZONE, Hours(), role="staff")
    assert merged.problems == () and merged.added == ("Evan J. Shaw",) and merged.left
    roster = read_roster(tmp_path / "people.csv", tmp_path / "matters.csv", ZONE, Hours())
    assert roster.problems == ()
    assert (roster.people["eshaw@hollisreyes.example"].title, roster.people["eshaw@hollisreyes.example"].role) == (
        "Receptionist",
        Role.STAFF,
    )
    assert roster.people["dhollis@hollisreyes.example"].role is Role.PARTNER


def test_a_contact_without_a_role_is_named(tmp_path: Path) -> None:
    office(tmp_path)
    (tmp_path / "contacts.csv").write_text(OUTLOOK, encoding="utf-8")
    merged = merge_people(tmp_path / "contacts.csv", tmp_path / "people.csv", ZONE, Hours())
    assert ["contacts.csv, row 3 (Evan J. Shaw): role is empty" in str(one) for one in merged.problems] == [True]


def test_the_same_import_twice_changes_nothing(tmp_path: Path) -> None:
    office(tmp_path, people="name,email,role\n", matters="number,caption\n")
    for source, text in (("p.csv", PEOPLE), ("m.csv", MATTERS)):
        (tmp_path / source).write_text(text, encoding="utf-8")
    people, matters = tmp_path / "people.csv", tmp_path / "matters.csv"
    assert len(merge_people(tmp_path / "p.csv", people, ZONE, Hours()).added) == 5
    assert len(merge_matters(tmp_path / "m.csv", matters).added) == 2
    before = [(path.read_bytes(), path.stat().st_mtime_ns) for path in (people, matters)]
    again = merge_people(tmp_path / "p.csv", people, ZONE, Hours()), merge_matters(tmp_path / "m.csv", matters)
    assert [(one.changes, one.same) for one in again] == [(False, 5), (False, 2)]
    assert [(path.read_bytes(), path.stat().st_mtime_ns) for path in (people, matters)] == before
    assert read_roster(people, matters, ZONE, Hours()) == roster_of(tmp_path)


def test_a_wrong_row_is_named_and_the_others_are_taken(tmp_path: Path) -> None:
    office(tmp_path, people="name,email,role\n")
    wrong = PEOPLE.replace("pnair@hollisreyes.example", "pnair at hollisreyes").replace(",delegate,", ",delegat,")
    (tmp_path / "p.csv").write_text(wrong, encoding="utf-8")
    merged = merge_people(tmp_path / "p.csv", tmp_path / "people.csv", ZONE, Hours())
    assert [(one.line, one.who) for one in merged.problems] == [(3, "Priya Nair"), (4, "Carol Dunn")]
    assert merged.added == ("Dana Hollis", "Ruth Adler", "Renee Okafor")


def test_a_wrong_row_leaves_the_person_as_she_was(tmp_path: Path) -> None:
    office(tmp_path)
    (tmp_path / "p.csv").write_text("name,email,role\nRenee Okafor,renee@paradesk.example,pralegal\n", encoding="utf-8")
    before = (tmp_path / "people.csv").read_bytes()
    merged = merge_people(tmp_path / "p.csv", tmp_path / "people.csv", ZONE, Hours())
    assert len(merged.problems) == 1 and (tmp_path / "people.csv").read_bytes() == before


def test_an_empty_cell_never_takes_a_wall_away(tmp_path: Path) -> None:
    office(tmp_path)
    text = "name,email,role,timezone,walled_from\nRenee Okafor-Bell,renee@paradesk.example,,America/Denver,\n"
    (tmp_path / "p.csv").write_text(text, encoding="utf-8")
    merged = merge_people(tmp_path / "p.csv", tmp_path / "people.csv", ZONE, Hours())
    assert merged.changed == (("Renee Okafor-Bell", ("name", "timezone")),)
    renee = read_roster(tmp_path / "people.csv", tmp_path / "matters.csv", ZONE, Hours()).people[
        "renee@paradesk.example"
    ]
    assert (renee.zone, renee.walled_from, renee.role) == ("America/Denver", ("2026-0098",), Role.PARALEGAL)


def test_an_import_adds_walls_and_conflicts_and_takes_none_away(tmp_path: Path) -> None:
    office(
        tmp_path,
        people="name,email,role,walled_from,conflicts\n"
        'Renee Okafor,renee@p.example,paralegal,"2026-0098, 2026-0141",Northgate Logistics\nSam,sam@p.example,staff,,\n',
    )
    text = "name,email,role,walled_from,conflicts\nRenee Okafor,renee@p.example,,{},{}\nSam,sam@p.example,,2026-0098,\n"
    people = tmp_path / "people.csv"
    (tmp_path / "p.csv").write_text(text.format("2026-0141", "Kestrel Medical|Northgate Logistics"), encoding="utf-8")
    merged = merge_people(tmp_path / "p.csv", people, ZONE, Hours())
    assert merged.changed == (("Renee Okafor", ("conflicts",)), ("Sam", ("walled_from",)))
    found = read_roster(people, tmp_path / "matters.csv", ZONE, Hours()).people
    assert found["renee@p.example"].walled_from == ("2026-0098", "2026-0141")
    assert found["renee@p.example"].conflicts == ("Northgate Logistics", "Kestrel Medical")
    assert found["sam@p.example"].walled_from == ("2026-0098",)
    (tmp_path / "p.csv").write_text(text.format("2026-0205", ""), encoding="utf-8")
    assert merge_people(tmp_path / "p.csv", people, ZONE, Hours()).changed == (("Renee Okafor", ("walled_from",)),)
    assert "2026-0098;2026-0141;2026-0205,Northgate Logistics;Kestrel Medical" in people.read_text("utf-8-sig")
    assert not merge_people(tmp_path / "p.csv", people, ZONE, Hours()).changes, "the same import again says nothing new"


@pytest.mark.parametrize(
    ("stood", "said", "stays"),
    [
        ("sealed", "Normal", "sealed"),
        ("Sealed", "restricted", "Sealed"),
        ("restricted", "normal", "restricted"),
        ("restricted", "Sealed", "Sealed"),
        ("", "restricted", "restricted"),
        ("sealed", "", "sealed"),
        ("sealed", "SEALED", "sealed"),
        ("", "Normal", ""),
        ("seald", "Normal", "seald"),
        ("seald", "sealed", "sealed"),
    ],
)
def test_an_import_never_lowers_a_matters_confidentiality(tmp_path: Path, stood: str, said: str, stays: str) -> None:
    office(tmp_path, matters=f"number,caption,client,confidentiality\n1,A v. B,,{stood}\n")
    (tmp_path / "m.csv").write_text(
        f"Matter Number,Matter Name,Client Name,Confidentiality Level\n1,A v. B,Ada,{said}\n", encoding="utf-8"
    )
    merged = merge_matters(tmp_path / "m.csv", tmp_path / "matters.csv")
    (row,) = read_table(tmp_path / "matters.csv", MATTER_COLUMNS, ()).rows
    assert (row.get("confidentiality"), row.get("client")) == (stays, "Ada"), "the row's other cells are taken"
    laxer = said and stays and said.lower() != stays.lower()
    assert merged.stricter == ((("A v. B", stays),) if laxer else ())


def test_who_is_not_in_the_file_is_reported_and_stays(tmp_path: Path) -> None:
    office(tmp_path)
    (tmp_path / "p.csv").write_text("".join(PEOPLE.splitlines(keepends=True)[:3]), encoding="utf-8")
    merged = merge_people(tmp_path / "p.csv", tmp_path / "people.csv", ZONE, Hours())
    assert merged.missing == ("Carol Dunn", "Ruth Adler", "Renee Okafor") and not merged.changes
    assert len(roster_of(tmp_path).people) == 5


def test_a_file_that_is_no_list_changes_nothing(tmp_path: Path) -> None:
    office(tmp_path)
    before = (tmp_path / "people.csv").read_bytes()
    for data in (b"", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20, b"just words\n", b"name,phone\nDana,1\n"):
        (tmp_path / "p.csv").write_bytes(data)
        merged = merge_people(tmp_path / "p.csv", tmp_path / "people.csv", ZONE, Hours())
        assert merged.problems and not merged.changes
        assert (tmp_path / "people.csv").read_bytes() == before


def test_a_matter_export_of_case_software_is_taken_as_it_is_and_what_it_leaves_out_is_reported(tmp_path: Path) -> None:
    office(tmp_path)
    text = (
        "Matter Number;Matter Name;Client Name;Opposing Party;Responsible Attorney;Practice Area\r\n"
        "2026-0141;Alvarez v. Northgate;Maria Alvarez;Northgate Inc.;dhollis@hollisreyes.example;litigation\r\n"
        "2026-0300;Ito v. Marsh;Jun Ito;Marsh & Co.;dhollis@hollisreyes.example;litigation\r\n"
    )
    (tmp_path / "m.csv").write_bytes(text.encode("utf-8-sig"))
    merged = merge_matters(tmp_path / "m.csv", tmp_path / "matters.csv")
    assert merged.problems == () and len(merged.added) == 1 and len(merged.missing) == 1
    found = read_roster(tmp_path / "people.csv", tmp_path / "matters.csv", ZONE, Hours()).matters
    assert set(found) == {"2026-0141", "2026-0098", "2026-0300"}, "nothing is dropped"
    assert (found["2026-0300"].client, found["2026-0300"].adverse) == ("Jun Ito", ("Marsh & Co.",))
    assert merge_matters(tmp_path / "m.csv", tmp_path / "matters.csv").changes is False


def test_what_a_comma_without_quotes_cuts_off_is_never_passed_over(tmp_path: Path) -> None:
    people = PEOPLE.replace("spanish,,,2026-0098", "spanish,,,2026-0098, 2026-0141")
    [problem] = roster_of(tmp_path, people).problems
    assert (problem.line, problem.who) == (6, "Renee Okafor") and '"2026-0141" stands to the right' in problem.words
    matters = MATTERS.replace("N.D. Cal.", "N.D. Cal., Oakland")
    problem = roster_of(tmp_path, matters=matters).problems[0]
    assert (problem.file, problem.line) == ("matters.csv", 2) and "quotes" in problem.hint
    assert roster_of(tmp_path, PEOPLE + ",,,,,,,,,\n").problems == ()


@pytest.mark.parametrize(
    "people",
    [
        PEOPLE.replace("walled_from", "waled_form"),
        PEOPLE.replace("may_approve", "Screened From"),
        PEOPLE.replace("spanish,,,2026-0098", "spanish,,,2026-0098, 2026-0141"),
    ],
    ids=["misspelled column", "two columns of walls", "a comma without quotes"],
)
def test_an_import_writes_over_no_list_of_which_something_would_be_lost(tmp_path: Path, people: str) -> None:
    office(tmp_path, people=people)
    (tmp_path / "new.csv").write_text("name,email,role\nNew One,new@x.example,staff\n")
    merged = merge_people(tmp_path / "new.csv", tmp_path / "people.csv", ZONE, Hours())
    assert not merged.changes and merged.problems[0].file == "people.csv"
    assert (tmp_path / "people.csv").read_text() == people


def test_a_second_row_of_a_person_outlives_an_import_with_its_walls(tmp_path: Path) -> None:
    again = "Renee Okafor,renee@paradesk.example,paralegal,,,,,2026-0141\n"
    office(tmp_path, people=PEOPLE + again)
    (tmp_path / "new.csv").write_text("name,email,role\nRenee A. Okafor,renee@paradesk.example,paralegal\n")
    merged = merge_people(tmp_path / "new.csv", tmp_path / "people.csv", ZONE, Hours())
    assert "Renee Okafor" not in merged.missing
    rows = read_table(tmp_path / "people.csv", PEOPLE_NAMES, ()).rows
    walls = [(row.get("name"), row.get("walled_from")) for row in rows if row.get("email").startswith("renee")]
    assert walls == [("Renee A. Okafor", "2026-0098"), ("Renee Okafor", "2026-0141")]


def test_an_empty_file_is_a_list_to_import_into(tmp_path: Path) -> None:
    (tmp_path / "new.csv").write_text("name,email,role\nNew One,new@x.example,staff\n")
    (tmp_path / "people.csv").write_text("\n")
    assert merge_people(tmp_path / "new.csv", tmp_path / "people.csv", ZONE, Hours()).added == ("New One",)
