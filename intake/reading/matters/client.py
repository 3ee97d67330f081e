# ruff: noqa: E501  a pattern reads best on one line
"""The name of somebody new."""

from intake import patterns as re

_NEW = re.compile(
    r"\b[Nn]ew (?:\w+ ){0,2}?(?:client|matter|case)s?[:,-]?[ \t]+(?:is |- |named |called |for )?(?P<name>(?:[A-Z][\w'.-]+\s?(?:v\.?\s)?){1,5})"
)


_NAME = r"(?:[A-Z][\w'-]+|[A-Z]\.)(?: (?:[A-Z][\w'-]+|[A-Z]\.|de|la|van|von)){1,3}"
# "Elena Brannigan retained us", "about to be hired by Delphine Marchand", "we signed up Ruth Ellison", "Paula Renfro wants to hire us"
_HIRES_US = re.compile(
    rf"(?P<name>{_NAME})(?:, [^,.\n]{{1,40}},)? (?:(?i:just|has|have|had|will|is|finally|formally|going|about|ready|wants?|would like|wishes|plans|decided|to|be) ){{0,4}}(?i:(?:retain|hir|engag|sign)\w* (?:with |up with |on with )?(?:us|the firm|me))\b"
    rf"|\b(?i:(?:retained|hired|engaged) (?:this (?:morning|week)|today|yesterday)? ?by) (?P<by>{_NAME})"
    rf"|\b(?i:signed(?: up)?|taking on|took on|picked up|brought in|landed) (?P<up>{_NAME})"
)


def hires_us(text: str) -> str:
    """The name of who retains the firm, in other words than "new client"; "" where none does."""
    found = _HIRES_US.search(text if text != text.lower() else text.title())
    return next((one for one in found.groups() if one), "") if found else ""


def named_client(text: str) -> str:
    """The name of somebody new: "New client Harlan Voss", "new matter: Voss v. Bayview"."""
    found = _NEW.search(text)
    return found["name"].strip(" .,") if found else hires_us(text)
