"""buckslip.toml and the environment become frozen settings, or all their errors at once."""
