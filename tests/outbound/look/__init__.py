"""How a letter looks: one Chromium for all of them, what it measures on a page, and the pictures."""
