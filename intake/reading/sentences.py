# ruff: noqa: E501  a pattern reads best on one line
"""Where a sentence ends: behind a stop that ends no short form, a paragraph, a line of those who use no capitals."""

from collections.abc import Iterable
from functools import lru_cache

from intake import patterns as re

SHORT_FORMS = "approx attn assn dept govt misc resp hosp exhs vols secs figs paras nos esq corp etc incl appx supp tues thur thurs sept messrs cont univ dist super civ proc evid code cal inst prox depo dep inc mon tue wed fri jan feb mar apr aug oct nov dec".split()  # noqa: SIM905
_NO_END = "".join(rf"(?<!\b{one}\.)" for one in SHORT_FORMS)
_NAMED = "[MD][rs] Mrs v vs No p pp Ex St [JS]r Inc Co Vol Jan Feb Mar Apr Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Hon Prof Det".split()  # noqa: SIM905
_NO_NAME = "".join(rf"(?<!\b{one}\.)" for one in _NAMED) + r"(?<!\d [NSEW]\.)"  # "4410 E. Thomas"
# "motion in limine no. 3", "exs. 4 and 5"
_NUMBERED = "".join(
    rf"(?!(?<=\b{one}\.)\s+\d)"
    for one in ["no", "nos", "ex", "exs", "vol", "vols", "ch", "art", "sec", "para", "paras", "fig", "rog", "rogs"]
)
_GOES_ON = r"\s+(?=[A-Z0-9\"'(]|(?:pls|please|plz|can (?:you|someone)|could (?:you|someone)|need|also)\b)"
# "the board meets thursday. whatever you can find before then": of those who use no capitals
_SMALL = r"\s+(?=[a-z][a-z'’])"
_IN_SMALL = r"(?<=[a-z][a-z][a-z][.!?])"
# each begins with a plain sign: so it is looked for as fast as a machine can
_END = re.compile(
    rf"\.{_NO_NAME}{_NUMBERED}{_GOES_ON}|\.\){_GOES_ON}|!\)?{_GOES_ON}|\?\)?{_GOES_ON}|\n\n*|;\s+"
    rf"|\.{_IN_SMALL}{_NO_END}{_SMALL}|!{_IN_SMALL}{_SMALL}|\?{_IN_SMALL}{_SMALL}"
)


@lru_cache(maxsize=64)  # a mail's words are looked at from several sides
def sentences(text: str) -> tuple[str, ...]:
    found, start = [], 0
    for end in _END.finditer(text):
        found.append(text[start : end.start() + (len(end[0].rstrip()) if end[0][0] in ".!?" else 0)])
        start = end.end()
    return tuple(words for one in (*found, text[start:]) if (words := one.strip()))


def cut_out(said: Iterable[str], text: str) -> str:
    """The text without these of its sentences, each where it stands last."""
    for one in said:
        start = text.rfind(one)
        text = f"{text[:start].rstrip(' ')}{text[start + len(one) :]}"
    return re.sub(r"\n{3,}", "\n\n", text).strip()
