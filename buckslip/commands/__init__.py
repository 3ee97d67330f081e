"""What the operator can do: one file a command. Each imports late what only it needs, so that all start fast."""
