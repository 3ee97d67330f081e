"""The rule sets by which courts count, as data: citations, what service adds, what is disputed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from tracker.domain.courts.values import Extension, NotUnderstood, Service, Unit, listed


@dataclass(frozen=True, slots=True)
class RuleSet:
    """How one body of rules counts.

    `short`: periods of so many days or fewer count open days only. `rolls_first`: the period is moved off a closed day
    before service days are added (two steps). `added`: service days for periods after service; `added_before`: for
    periods before an event, `added_16` for 16 court days. `backward_settled`: the rule itself says that a backward
    period ends on the open day before. `closure_is_holiday`: a day on which the court was closed counts as a holiday.
    `dispute`: what a flag says of the reading that was not taken. Citations are "" where the rules are silent.
    """

    key: str
    name: str
    days: str
    roll: str
    names: tuple[str, ...]
    hours: str = ""
    inaccessible: str = ""
    ends: str = ""
    service: str = ""
    short: int = 0
    rolls_first: bool = False
    added: Mapping[Service, Extension] = field(default_factory=dict)
    added_before: Mapping[Service, Extension] = field(default_factory=dict)
    added_16: Mapping[Service, Extension] = field(default_factory=dict)
    backward_settled: bool = False
    starts_open: bool = False
    closure_is_holiday: bool = False
    consent: str = ""
    dispute: str = ""

    @property
    def of_state(self) -> str:
        """The state whose courts count so; "" for the federal ones and the common method."""
        return OF_STATES.get(self.key, "")


OF_STATES: Final[Mapping[str, str]] = {"ccp": "CA", "trcp": "TX", "florida": "FL", "ny": "NY"}
_MAILS = (Service.MAIL, Service.MAIL_OUT_OF_STATE, Service.MAIL_ABROAD)
_BACKWARD = "the rule speaks of the next day only, and some move a day before an event forward, not back"


def _adds(rule: str, unit: Unit = Unit.DAY, **days: int) -> dict[Service, Extension]:
    return {Service[name.upper()]: Extension(count, unit, rule) for name, count in days.items()}


def _federal(key: str, name: str, rule: str, service: str, names: tuple[str, ...]) -> RuleSet:
    """The federal rules of 2009 count alike; only their numbers differ."""
    three = dict.fromkeys((*_MAILS, Service.CLERK, Service.CONSENTED), Extension(3, Unit.DAY, service))
    return RuleSet(
        key,
        name,
        days=f"{rule}(a)(1)",
        roll=f"{rule}(a)(1)(C), (5)",
        names=names,
        hours=f"{rule}(a)(2)",
        inaccessible=f"{rule}(a)(3)",
        ends=f"{rule}(a)(4)",
        service=service,
        rolls_first=True,
        added=three,
        backward_settled=True,
        consent=f"adds 3 days under {service} where it was consented to in writing; then say: by consented means",
    )


_CALIFORNIA_AFTER: Final = (
    _adds("CCP 1013(a)", mail=5, mail_out_of_state=10, mail_abroad=20)
    | _adds("CCP 1013(c), (e)", Unit.COURT_DAY, overnight=2, fax=2)
    | _adds("CCP 1010.6(a)(3)(B)", Unit.COURT_DAY, electronic=2)
)
_CALIFORNIA_16: Final = _adds("CCP 1005(b)", mail=5, mail_out_of_state=10, mail_abroad=20, overnight=2, fax=2) | _adds(
    "CCP 1010.6(a)(3)(B)", Unit.COURT_DAY, electronic=2
)
_TEXAS_MAIL: Final = _adds("TRCP 21a(c)", mail=3, mail_out_of_state=3, mail_abroad=3)
_NEW_YORK: Final = _adds("CPLR 2103(b)(2)", mail=5, mail_out_of_state=6) | _adds(
    "CPLR 2103(b)(6)", Unit.COURT_DAY, overnight=1
)

RULE_SETS: Final[Mapping[str, RuleSet]] = {
    one.key: one
    for one in (
        _federal("frcp", "FRCP 6", "FRCP 6", "FRCP 6(d)", ("frcp", "federal", "fed", "federalcivil")),
        _federal("frap", "FRAP 26", "FRAP 26", "FRAP 26(c)", ("frap", "appellate")),
        _federal("frcrp", "FRCrP 45", "FRCrP 45", "FRCrP 45(c)", ("frcrp", "frcrimp", "criminal")),
        _federal("frbp", "FRBP 9006", "FRBP 9006", "FRBP 9006(f)", ("frbp", "bankruptcy")),
        RuleSet(
            "ccp",
            "California CCP 12-12c",
            days="CCP 12",
            roll="CCP 12a",
            names=("ccp", "california", "ca", "cal", "crc"),
            inaccessible="CCP 12b",
            ends="CCP 1010.6, CRC 2.259(c)",
            service="CCP 1013, 1010.6",
            added=_CALIFORNIA_AFTER,
            added_before=_CALIFORNIA_AFTER,
            added_16=_CALIFORNIA_16,
            closure_is_holiday=True,
            dispute="sources disagree on the order of rolling and adding, and on where a backward count with"
            " calendar days ends when that day is closed",
        ),
        RuleSet(
            "trcp",
            "Texas TRCP 4",
            days="TRCP 4",
            roll="TRCP 4",
            names=("trcp", "texas", "tx", "tex"),
            ends="TRCP 21(f)(5)",
            service="TRCP 21a(c)",
            short=5,
            added=_TEXAS_MAIL,
            added_before=_TEXAS_MAIL,
            dispute=_BACKWARD,
        ),
        RuleSet(
            "florida",
            "Florida Rule 2.514",
            days="Fla. R. Gen. Prac. & Jud. Admin. 2.514(a)(1)",
            roll="2.514(a)(1)(C), (5)",
            names=("florida", "fl", "fla", "2514", "frgpja", "rgpja"),
            hours="2.514(a)(2)",
            inaccessible="2.514(a)(3)",
            ends="2.514(a)(4), 2.525",
            service="2.514(b)",
            rolls_first=True,
            added=_adds("2.514(b)", mail=5, mail_out_of_state=5, mail_abroad=5),
            backward_settled=True,
            starts_open=True,
            dispute="by the words of 2.514(a)(1)(A) the count begins on the next day that is open; others count from"
            " the day after the event",
        ),
        RuleSet(
            "ny",
            "New York Gen. Constr. Law 20, 25-a",
            days="Gen. Constr. Law 20",
            roll="Gen. Constr. Law 25-a",
            hours="Gen. Constr. Law 25-a(1)",
            inaccessible="Judiciary Law 282-a",
            names=("ny", "newyork", "cplr", "gcl", "gcl25a", "25a"),
            ends="22 NYCRR 202.5-b(d)",
            service="CPLR 2103(b)",
            added=_NEW_YORK,
            added_before=_NEW_YORK,
            dispute='by the words of 25-a a period "before which" an act is due moves forward too; others move it back',
        ),
        RuleSet(
            "common",
            "the common method",
            days="exclude the first day, include the last",
            roll="the common method",
            names=("common",),
            dispute=_BACKWARD,
        ),
    )
}


def find_rules(words: str) -> RuleSet | NotUnderstood:
    """A rule set as people write it: "FRCP", "Fed. R. Civ. P. 6", "CCP", "Tex. R. Civ. P. 4", "GCL 25-a"."""
    key = "".join(letter for letter in words.lower() if letter.isalnum())
    for written, short in (("fedrcivp", "frcp"), ("fedrappp", "frap"), ("fedrcrimp", "frcrp"), ("fedrbankrp", "frbp")):
        key = key.replace(written, short)
    key = key.replace("texrcivp", "trcp").replace("flargenpracjudadmin", "florida")
    for rules in RULE_SETS.values():
        if key in rules.names or key.rstrip("0123456789abc") in rules.names:
            return rules
    known = listed(tuple(f"{rules.key} ({rules.name})" for rules in RULE_SETS.values()), "and")
    return NotUnderstood(f'There is no rule set "{words}".\n   Understood are {known}.')
