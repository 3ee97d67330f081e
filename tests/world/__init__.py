"""Real IMAP, SMTP and database servers, and tests of what only they can show."""
