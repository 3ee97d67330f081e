# ruff: noqa: E501  a pattern reads best on one line
"""Immigration."""

from intake.reading.kinds.row import KindRow
from intake.reading.kinds.words import LANGUAGES

_TONGUES = f"(?:english|{LANGUAGES})"

ROWS: tuple[KindRow, ...] = (
    KindRow(
        "rfe_response",
        r"(?:rfe|noid|request for evidence)\b[^.;\n]{0,30}?\b(?:respons\w+(?! (?:date|deadline|due))|assembl\w+|packet|package|reply|answer|draft)|(?:respons\w+|respond|answer|assembl\w+|packet|missing|reply)\b[^.;\n]{0,30}?\b(?:rfe|noid|request for evidence)",
        "assemble the RFE response",
        together=("evidence request respond -calendar",),
    ),
    KindRow("naturalization", r"n-?400|naturali[sz]ation|citizenship (?:application|packet|form)", "finalize the N-400 exhibits"),
    KindRow(
        "employment_petition",
        r"i-?(?:129(?!-?f)|140)s?\b|h-?1b|\bperm\b|l-?1[ab]?\b|o-?1\b",
        "I-140 support packet",
        thing=r"eb-?[123][a-c]?\b",
    ),
    KindRow(
        "immigration_packet",
        r"i-?(?:129-?f|130|485|765|131|864|751|90|589|601|693|821d|360|918|914)\w?\b|daca\b|vawa\b|(?:u|t)[- ]visa\b|(?:fianc\w+|spousal|family) petition|adjustment (?:of status )?(?:packet|application)|immigration packet|concurrent (?:adjustment )?filing|aos (?:packet|package|pkt|application)",
        "assemble the I-130/I-485 packet",
        together=("adjust packet",),
    ),
    KindRow(
        "country_conditions",
        r"country[- ](?:conditions?|reports?)",
        "country conditions index for Honduras",
    ),
    KindRow(
        "client_declaration",
        r"(?:draft|prepare|write|type up|turn)\b[^.;\n]{0,30}?\b(?:client'?s |her |his |asylum )?(?<!expense )(?<!financial )declaration\b(?!'s)|(?<!expense )(?<!financial )declaration (?:draft|for)|(?:client|asylum) declaration",
        "draft her declaration from the intake notes",
    ),
    KindRow(
        "translation",
        rf"translat(?:e|es|ing|ions?)\b|translated(?! (?:and |or )?(?:documents?|exhibits?|letters?|records?|certificates?|statements?|versions?|cop(?:y|ies)))|{_TONGUES} (?:to|into|->) {_TONGUES}|(?:put|turn(?:ed)?|render(?:ed)?|get|bring)\b [^.]{{1,60}}? into {_TONGUES}|into english\b|translator'?s'? (?:certif\w+|affidavit|declaration)",
        "certified translation of the birth certificate",
        together=("foreign english",),
    ),
    KindRow("consular_ds260", r"ds-?260|\bnvc\b|consular|ceac\b|immigrant visa", "DS-260 upload"),
)  # fmt: skip
