"""How long a test waits for what must come: only a test that fails waits so long, and a busy machine is slow."""

PATIENCE = 90.0  # seconds
