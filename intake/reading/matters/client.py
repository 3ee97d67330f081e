# ruff: noqa: E501  a pattern reads best on one line
"""The name of somebody new."""

from intake import patterns as re


def named_client(text: str) -> str:
    """The name of somebody new: "New client Harlan Voss", "new matter: Voss v. Bayview"."""
    found = re.search(
        r"\bnew (?:\w+ ){0,2}?(?:client|matter|case)s?[:,-]?\s+(?:is |- |named |called |for )?(?P<name>(?:[A-Z][\w'.-]+\s?(?:v\.?\s)?){1,5})",
        text,
    )
    return found["name"].strip(" .,") if found else ""
