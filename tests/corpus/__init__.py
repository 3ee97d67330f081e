"""Real mail by strangers, measured in place where it is at hand: `make corpus`. None of it is part of this repository."""
