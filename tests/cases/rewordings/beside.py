"""A sentence more, above or below what the mail is about, that asks for nothing and tells nothing of the work."""

import re

from tests.cases.rewordings.shape import Rewording

_CLOSING = re.compile(
    r"(?:thanks|(?:i )?thank you|best|regards|cheers|kind(?:ly,?$|(?:est)? regards)|(?:yours (?:truly|gratefully|faithfully|sincerely)|sincerely|yours,)|many thanks|thx|warmly|with (?:kind|best|many|thanks|every|warm))\b"
    r"|[A-Z][a-z]+(?:-[a-z]+)?(?: [A-Z][a-z]+)?$|[A-Z]{1,3}\.?$",
    re.I,
)


def above(sentence: str) -> Rewording:
    return lambda text: f"{sentence}\n\n{text}"


def closing_of(text: str) -> tuple[str, str]:
    """The writer's words, and the closing below them."""
    lines = text.split("\n")
    end = next((place for place, line in enumerate(lines) if place and _CLOSING.match(line)), len(lines))
    return "\n".join(lines[:end]).rstrip(), "\n".join(lines[end:])


def below(sentence: str) -> Rewording:
    """Above the closing, where there is one."""

    def put(text: str) -> str:
        own, rest = closing_of(text)
        return f"{own}\n\n{sentence}" + (f"\n\n{rest}" if rest else "")

    return put


_ABOVE = (
    "Good morning, I hope you had a nice weekend.",
    "Hope all is well.",
    "Thanks again for the help last week.",
    "Sorry to be a pest.",
    "Happy Monday!",
    "I know you're all swamped.",
)
_BELOW = (
    "Thank you so much, I really appreciate it.",
    "Call me with any questions.",
    "Reach me on my cell if anything is unclear.",
    "You can reach me at 555-0142 until six.",
    "Let me know if that is a problem.",
    "Sorry for all the typos, typing with one hand.",
    "My daughter's recital is tonight, so I'll be slow on email.",
    "I was in Denver on Monday and only just caught up.",
    "The weather here is awful.",
    "Have a great weekend, everyone!",
    "No need to acknowledge.",
)
ABOVE: dict[str, Rewording] = {f"above: {sentence}": above(sentence) for sentence in _ABOVE}
BELOW: dict[str, Rewording] = {f"below: {sentence}": below(sentence) for sentence in _BELOW}
