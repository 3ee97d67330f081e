# ruff: noqa: E501  a pattern reads best on one line
"""Family law."""

from intake.reading.kinds.row import KindRow

ROWS: tuple[KindRow, ...] = (
    KindRow("qdro_data", r"qdro\w*|(?:qualified )?domestic relations order", "QDRO data sheet"),
    KindRow(
        "financial_affidavit",
        r"fin(?:ancial)? (?:aff(?:idavit)?|disclosure|statement|declaration)s?\b|income (?:and|&|/) expense\w*(?: (?:declaration|statement|worksheet|form))?|i ?& ?e\b|fl-?1[45]0\b|(?:statement of )?net worth(?: statement)?|marital balance sheet|case information statement|(?:w-?2|k-?1|1040|tax return|income)s?\b[^.;\n]{0,40}?\b(?:worksheet|extract|affidavit|income|schedule)|extract\b[^.;\n]{0,30}?\b(?:income|w-?2|k-?1)",
        "extract W-2 income into the worksheet",
        together=("finances sworn",),
    ),
    KindRow(
        "family_discovery",
        r"mandatory disclosures?|13\.3\.1|rule 401 disclosures|(?:preliminary|final) (?:declaration of )?disclosures?|declarations? of disclosure",
        "mandatory disclosures",
        together=("statements gaps",),
    ),
    KindRow(
        "parenting_plan",
        r"parenting (?:plan|agreement|time schedule|schedule|stipulation)|(?:custody|co-?parenting|parenting[- ]time) (?:agreement|plan|schedule)|\bmsa\b(?! (?:hearing|motion|opposition|opp|reply|separate|is (?:set|on)))|marital settlement",
        "parenting plan redline",
    ),
    KindRow("child_support", r"child[- ]supp(?:ort)?\b|guideline (?:support|worksheet)|dissomaster", "child support worksheet"),
    KindRow(
        "divorce_packet",
        r"(?:uncontested )?(?:divorce|dissolution) (?:packet|papers|forms|package|set)",
        "uncontested divorce packet",
    ),
)  # fmt: skip
