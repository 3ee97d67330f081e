"""Signs as the wordings have them: phones and Outlook bend apostrophes and glue words with spaces of their own."""

_APOSTROPHES = dict.fromkeys("\u2019\u2018\u201b\u02bc", "'")
_SPACES = dict.fromkeys("\u00a0\u202f\u2007\u2009\u2002\u2003", " ")
STRAIGHT = str.maketrans(_APOSTROPHES | _SPACES)
