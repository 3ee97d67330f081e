# ruff: noqa: E501  a pattern reads best on one line
"""What several places of a mail say about its matter, put together."""

from collections.abc import Iterable

from intake.reading.matters import MatterRead


def combine(reads: Iterable[MatterRead]) -> MatterRead:
    """The first certain one of several places, in their order; a number anywhere beats names; two certain ones differ: both."""
    given = [one for one in reads if one.numbers]
    numbered = [one for one in given if one.weight >= 50 and one.number]
    if numbered:
        distinct = tuple(dict.fromkeys(one.numbers[0] for one in numbered))
        return numbered[0] if len(distinct) == 1 else MatterRead(distinct, numbered[0].words, numbered[0].place, 50)
    if not given:
        return MatterRead()
    common = set(given[0].numbers).intersection(*(set(one.numbers) for one in given))
    if len(common) == 1:
        return MatterRead((common.pop(),), given[0].words, given[0].place, given[0].weight)
    sure = tuple(dict.fromkeys(one.number for one in given if one.number))
    if len(sure) == 1 and all(sure[0] in one.numbers or one.number for one in given):
        return next(one for one in given if one.number)
    everything = tuple(dict.fromkeys(number for one in given for number in one.numbers))
    return MatterRead(everything, given[0].words, given[0].place, given[0].weight)
