"""How tasks, mails and letters are remembered: one transaction, or nothing at all."""
