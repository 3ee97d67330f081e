"""Apostrophes as the wordings have them: phones and Outlook bend them."""

STRAIGHT = str.maketrans("\u2019\u2018\u201b\u02bc", "''''")
