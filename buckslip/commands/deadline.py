"""`buckslip deadline`: a court deadline counted by the rules, with its arithmetic. Needs no desk."""

import os
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

from buckslip.commands.opening import now
from buckslip.commands.showing import as_json, plain, say
from buckslip.commands.stopping import CannotGoOn, Code
from tracker.domain.courts import Asked, NotUnderstood, Proposal, Unit, deadline_in_words

CONFIRMS = "A proposal: an attorney confirms it."


@dataclass(frozen=True, slots=True)
class Beside:
    """What was said in options. Each "" where nothing was."""

    rules: str = ""
    court: str = ""
    service: str = ""


def deadline(config: Path, phrase: str, beside: Beside, *, json: bool) -> int:
    """Ends with 5 where phrase, court, rules or service are not understood, in words that say what would be."""
    asked = Asked(phrase, beside.rules, beside.court, beside.service)
    today = now().date()
    found = deadline_in_words(asked, today)
    if isinstance(found, Proposal) and (period := found.question.period) and period.unit is Unit.BUSINESS_DAY:
        # the firm's closures only matter where business days are counted
        asked = Asked(phrase, beside.rules, beside.court, beside.service, _closures(config))
        found = deadline_in_words(asked, today)
    if isinstance(found, NotUnderstood):
        raise CannotGoOn(Code.DATA, plain_lines(found.words))
    if json:
        as_json(_json(found))
    else:
        _print(found)
    return Code.FINE


def plain_lines(words: str) -> str:
    """Nothing of what was typed steers the terminal; our own line ends stay."""
    return "\n".join(f"{line[: len(line) - len(line.lstrip())]}{plain(line)}" for line in words.split("\n"))


def _closures(config: Path) -> frozenset[date]:
    """Of the desk, where there is one here: the command needs none."""
    from config import load

    return load(config, os.environ).desk.firm.closures if config.exists() else frozenset()


def _json(found: Proposal) -> dict[str, object]:
    wall = found.at.astimezone(ZoneInfo(found.zone))
    return {
        "date": found.day,
        "weekday": f"{found.day:%A}",
        "counted": found.counted,
        "zone": found.zone,
        "at_utc": found.at,
        "at_local": wall.isoformat(),
        "court": found.court,
        "rules": found.rules,
        "steps": [{"date": step.day, "words": step.words, "rule": step.rule} for step in found.steps],
        "holidays": [{"date": one.day, "name": one.name, "rule": one.rule} for one in found.holidays],
        "flags": list(found.flags),
        "status": CONFIRMS,
    }


def _print(found: Proposal) -> None:
    wall = found.at.astimezone(ZoneInfo(found.zone))
    day = f"{found.day:%A}, {found.day:%B} {found.day.day}, {found.day.year}"
    say(f"{day}, until {wall.hour % 12 or 12}:{wall:%M:%S %p %Z} ({found.zone})")
    say(plain(f"{found.rules}, {found.court}"))
    say()
    for step in found.steps:
        say(plain(f"{step.words}{f'  [{step.rule}]' if step.rule else ''}"))
    if found.flags:
        say()
    for flag in found.flags:
        say(plain(f"Check: {flag}."))
    say()
    say(CONFIRMS)
