"""The verb of a word in -ing: "moving" is of "move", "putting" of "put", "editing" of "edit"."""

from intake import patterns as re

# stems that had an e: by their last letters, and words that have them by chance
_HAD_E = re.compile(
    r"(?:[a-z-]*(?:v|z|c|[^aeiou]u|su|nu|[bcdfgkpt]l|dg|rg|ang|[aeiour]s|[^aeiou]ar|[^aeiou]ak|pil|fil|lin|bin|fin|let|plet|cut|ibut|itut|stor|quir|hir|typ|cod|lud|grad|nam|tim"
    r"|com|writ|cit|not|quot|vot|vok|[bcdfglmnprstu]at|[rvc]id|hid|pon|dul|reat|fram|scop|lat|hap|tap|is|ris|us)|us|at)"
)
_NO_E = frozenset("treat retreat threat calendar format reformat chat bias focus cancel call hang bang bat discus process pres plus swear repeat heat seat beat eat clear appear hear near rear avoid edit limit visit exhibit submit omit begin pin spin sign knot spot".split())  # noqa: E501, SIM905  # fmt: skip
_TWICE = re.compile(r"[a-z-]+([bdgmnprt])\1|[a-z]{3,}(?:ell|vell)(?<!spell)")
_KEEPS_BOTH = frozenset(("add", "err", "retell", "resell", "dwell", "smell", "respell", "misspell"))


def verb_of(word: str) -> str:
    """ "summarizing" as "summarize"; a word that is none as it is."""
    stem = word.lower().removesuffix("ing")
    if len(stem) < 2 or stem == word.lower():
        return word
    if _TWICE.fullmatch(stem) and stem not in _KEEPS_BOTH:
        return stem[:-1]
    return f"{stem}e" if stem not in _NO_E and _HAD_E.fullmatch(stem) else stem
