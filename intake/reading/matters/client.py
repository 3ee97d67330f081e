# ruff: noqa: E501  a pattern reads best on one line
"""The name of somebody new."""

from intake import patterns as re

_NEW = re.compile(
    r"\b[Nn]ew (?:\w+ ){0,2}?(?:client|matter|case)s?[:,-]?[ \t]+(?:is |- |named |called |for )?(?P<name>(?:[A-Z][\w'.-]+\s?(?:v\.?\s)?){1,5})"
)


def named_client(text: str) -> str:
    """The name of somebody new: "New client Harlan Voss", "new matter: Voss v. Bayview"."""
    found = _NEW.search(text)
    return found["name"].strip(" .,") if found else ""
