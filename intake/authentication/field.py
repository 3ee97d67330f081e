"""One Authentication-Results field (RFC 8601), read strictly."""

from collections.abc import Mapping
from dataclasses import dataclass

from intake.authentication.tokens import tokens_of


@dataclass(frozen=True, slots=True)
class Result:
    """One method's result in an A-R field: dmarc=pass header.from=firm.example."""

    method: str
    value: str
    properties: Mapping[str, str]


def read_field(value: str) -> tuple[str, list[Result]] | None:
    """authserv-id ("" where the field starts with a result) and results; None where it is not well-formed."""
    parts = _parts(value)
    if parts is None or not parts:
        return None
    first = [one for one in parts[0] if one.strip() and one[:1] != "("]
    identity = ""
    if "=" not in first:
        identity = first[0].strip('"') if first else ""
        parts = parts[1:]
    results = [found for part in parts if (found := _result(part)) is not None]
    return identity, results


def _parts(value: str) -> list[list[str]] | None:
    parts: list[list[str]] = [[]]
    for token in tokens_of(value):
        if token[:1] in ("(", '"') and (len(token) < 2 or token[-1] != (")" if token[0] == "(" else '"')):
            return None  # an open comment or string: somebody wrote into it
        if token == ";":  # noqa: S105
            parts.append([])
        else:
            parts[-1].append(token)
    return parts


def _result(tokens: list[str]) -> Result | None:
    """`method[/version] = value (comment) ptype.property = value ...`."""
    words = [one for one in tokens if one[:1] != "(" and one.strip()]
    if len(words) < 3 or words[1] != "=":
        return None
    properties: dict[str, str] = {}
    for at in range(3, len(words) - 2):
        if words[at + 1] == "=":
            properties.setdefault(words[at].lower(), _value(words, at + 2))
    return Result(words[0].partition("/")[0].lower(), words[2].lower(), properties)


def _value(words: list[str], at: int) -> str:
    """A property value; a quoted local part keeps the domain written after it."""
    value = words[at].strip('"')
    if words[at].startswith('"') and at + 1 < len(words) and words[at + 1].startswith("@"):
        value += words[at + 1]
    return value
