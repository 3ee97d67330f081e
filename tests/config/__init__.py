"""Configuration: every error at once, in words, and never a secret."""
