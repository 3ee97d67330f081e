# ruff: noqa: E501  a pattern reads best on one line
"""Words of captions that name no party of their own."""

_SAID = (
    "v vs versus the of in re and et al a an ex rel jr sr doe smith's matter marriage estate trust guardianship"
    " conservatorship adoption dissolution petition people state united states county city inc llc llp lp corp corporation"
    " company co ltd group holdings partners logistics medical transit services service systems hoa association bank"
    " insurance mutual national general american international hospital center health clinic university school district"
    " board department dept industries enterprises management properties realty solutions i-130 i-485 i-140 i-129 i-765"
    " n-400 i-751 i-589 i-90 perm h-1b ds-260 uscis deposition ip family"
)
COMMON = frozenset(_SAID.split())
