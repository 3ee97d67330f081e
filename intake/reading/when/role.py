"""What a time in a sentence may be for."""

from enum import StrEnum


class Role(StrEnum):
    DUE = "due"  # when the work is wanted
    LATEST = "latest"  # wanted at the latest: beats a softer wish beside it
    WISH = "wish"  # "ideally", "if possible": a softer wish
    BEFORE = "before"  # before the named event or day
    EVENT = "event"  # a hearing, a filing, a meeting: the hard stop
    DOING = "doing"  # what somebody does then: the work may be for it, where no date is written
    FACT = "fact"  # a date of the matter: "filed 11/20", "the Nov 18 list"
    START = "start"  # not before
    AWAY = "away"  # where somebody is, or how long
    WEAK = "weak"  # "4 things for this week"
    LOOSE = "loose"  # nobody can tell


# those that say when the work is wanted
SETTING = frozenset({Role.DUE, Role.LATEST, Role.WISH, Role.BEFORE})
