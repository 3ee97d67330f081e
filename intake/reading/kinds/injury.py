# ruff: noqa: E501  a pattern reads best on one line
"""Personal injury: medical records and damages."""

from intake.reading.kinds.row import KindRow

ROWS: tuple[KindRow, ...] = (
    KindRow(
        "medical_chronology",
        r"med(?:ical)?s?\.? ?(?:records? )?(?:chron\w*|time ?lines?)|treatment (?:chron\w*|time ?line)",
        "med chron, records are in the share",
        together=("medical chronology", "care in order", "medical in order listing"),
    ),
    KindRow(
        "medical_summary",
        r"provider[- ]by[- ]provider|summar\w+ by provider",
        "summary of the medical records by provider",
        together=("medical summary -deposition", "doctor records summary -deposition"),
    ),
    KindRow(
        "records_request",
        r"(?:med(?:ical)?|employment|billing|police|school)?\s?records? (?:requests?|release)|request (?:the |her |his |all |[\w.']+'s )?(?:\w+ )?records|hipaa\b|(?:order|get|obtain|chase) (?:the |her |his |all |[\w.']+'s )?(?:\w+ )?(?:medical |employment |billing )?records(?! (?:subpoena|custodian|index))|(?:get|obtain|request|order) (?:the |her |his |[\w.']+'s )?(?:employment|personnel|school|police|medical|pharmacy) (?:file|reports?)\b",
        "request her records from Cedars",
        together=("doctor records ask for -summary -chronology -tabs", ),
    ),
    KindRow(
        "demand_package",
        r"demand (?:letter|package|packet)|settlement demand|policy[- ]limits demand",
        "demand package to State Farm",
    ),
    KindRow(
        "damages_spreadsheet",
        r"(?:specials|damages|lost[- ]wages?|wage loss|meds) (?:spreadsheet|table|chart|worksheet|calc\w*)|spreadsheet of (?:the )?(?:specials|damages)",
        "specials spreadsheet",
        together=("bills sums",),
        thing=r"\bspecials\b",
    ),
)  # fmt: skip
