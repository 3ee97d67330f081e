"""Kinds of words that together in one sentence say something, whatever stands between them."""

from collections.abc import Iterator
from dataclasses import dataclass

from intake import patterns as re
from intake.reading.sentences import sentences


@dataclass(frozen=True, slots=True)
class Rule:
    """`needs`: each must be found. `unless`: none of these, which turn the meaning."""

    needs: tuple[re.Pattern, ...]
    unless: tuple[re.Pattern, ...] = ()

    def holds(self, sentence: str) -> bool:
        return all(one.search(sentence) for one in self.needs) and not any(one.search(sentence) for one in self.unless)

    def sentences(self, text: str) -> Iterator[str]:
        """Those of the text for which it holds."""
        return (one for one in sentences(text) if self.holds(one))
