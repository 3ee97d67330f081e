"""A month of a firm: its files, the mails of its people, and the ledger of every letter that must come of them."""
