"""From words to a proposal, for the command and for mail."""

from dataclasses import dataclass, replace
from datetime import date

from tracker.domain.courts.count import extension
from tracker.domain.courts.court import Court
from tracker.domain.courts.finding import find_court
from tracker.domain.courts.phrase import Phrase, read_phrase, read_service
from tracker.domain.courts.propose import deadline
from tracker.domain.courts.rules import RULE_SETS, RuleSet, find_rules
from tracker.domain.courts.values import NotUnderstood, Proposal, Service


@dataclass(frozen=True, slots=True)
class Asked:
    """A phrase, and what was said beside it: each "" where nothing was. What stands beside the phrase wins."""

    phrase: str
    rules: str = ""
    court: str = ""
    service: str = ""
    closures: frozenset[date] = frozenset()


def deadline_in_words(asked: Asked, today: date) -> Proposal | NotUnderstood:
    """The proposal for "21 days after 1/22/2026, N.D. Cal., by mail", or what was not understood and would be.

    Counts as `deadline` does (FRCP 6, FRAP 26, FRCrP 45, FRBP 9006, CCP 12-12c, TRCP 4, Fla. 2.514, N.Y. GCL 25-a);
    the rules are those of the court where none are named. `today` only settles the year of a date without one.
    """
    phrase = read_phrase(asked.phrase, today)
    if isinstance(phrase, NotUnderstood):
        return phrase
    court = find_court(asked.court) if asked.court else phrase.court
    if isinstance(court, NotUnderstood):
        return court
    rules = find_rules(asked.rules) if asked.rules else None
    if isinstance(rules, NotUnderstood):
        return rules
    service = read_service(asked.service) if asked.service else phrase.question.service
    if isinstance(service, NotUnderstood):
        return service
    if phrase.only and phrase.only != (rules.key if rules else court.rules if court else ""):
        return NotUnderstood(
            "There is no period in the phrase, and only California's rules set one for the papers of a motion"
            " (CCP 1005(b)).\n   Name a court of California, or say how many days."
        )
    return _proposal(phrase, court, rules, service, asked.closures)


def _proposal(
    phrase: Phrase, court: Court | None, rules: RuleSet | None, service: Service | None, closures: frozenset[date]
) -> Proposal:
    question = replace(phrase.question, service=service, closures=closures)
    found = deadline(question, court, rules)
    added = extension(question, rules or RULE_SETS[court.rules if court else "frcp"])
    notes = phrase.notes
    if phrase.plus and (added is None or added.days != phrase.plus):
        rule = f"{added.words} ({added.rule})" if added else "none"
        notes += (f"the phrase adds {phrase.plus} days for service, the rules add {rule}: the rules are followed",)
    return replace(found, flags=(*notes, *found.flags))
