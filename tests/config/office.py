"""A small law office as files."""

from pathlib import Path

PEOPLE = """name,email,role,timezone,specialities,acts_for,may_approve,walled_from
Dana Hollis,dhollis@hollisreyes.example,partner,America/Los_Angeles,litigation,,yes,
Priya Nair,pnair@hollisreyes.example,senior associate,America/Chicago,litigation,,,
Carol Dunn,cdunn@hollisreyes.example,delegate,,,dhollis@hollisreyes.example,no,
Ruth Adler,ruth@hollisreyes.example,coordinator,,,,,
Renee Okafor,renee@paradesk.example,paralegal,America/New_York,litigation;spanish,,,2026-0098
"""
MATTERS = """number,caption,court,attorney,reviewer
2026-0141,Alvarez v. Northgate Logistics,N.D. Cal.,dhollis@hollisreyes.example,dhollis@hollisreyes.example
2026-0098,Brandt v. Kestrel Medical,L.A. Super. Ct.,dhollis@hollisreyes.example,
"""
DESK = """[desk]
name = "Hollis & Reyes LLP"
address = "tasks@hollisreyes.example"
"""


def office(folder: Path, toml: str = DESK, people: str = PEOPLE, matters: str = MATTERS) -> Path:
    """Writes the three files; returns buckslip.toml."""
    for name, text in (("buckslip.toml", toml), ("people.csv", people), ("matters.csv", matters)):
        (folder / name).write_text(text, encoding="utf-8")
    return folder / "buckslip.toml"
