"""Domains: whether one stands for another, and whether its signature covers the whole mail."""

import re

from intake.mail import Mail

_D_TAG = re.compile(r"(?:^|;)\s*d\s*=\s*([A-Za-z0-9.-]{1,255})")
_L_TAG = re.compile(r"(?:^|;)\s*l\s*=")


def domain_of(value: str) -> str:
    return value.rpartition("@")[2].strip("<>.").lower()


def is_aligned(found: str, domain: str) -> bool:
    """Relaxed alignment without a list of public suffixes: equal, or a parent of at least two labels."""
    return found == domain or ("." in found and domain.endswith("." + found))


def is_shortened(mail: Mail, domain: str) -> bool:
    """An aligned DKIM signature that covers only the first l= bytes, and none that covers all (SA-30)."""
    signed = [value for name, value in mail.headers if name == "dkim-signature"]
    mine = [one for one in signed if (found := _D_TAG.search(one)) and is_aligned(found[1].lower(), domain)]
    return bool(mine) and all(_L_TAG.search(one) for one in mine)
