"""The acceptance cases of reading: tests/cases/mail.yaml, with its firm in tests/firm."""
