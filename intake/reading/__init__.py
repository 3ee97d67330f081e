"""What a mail asks, each value with the words it came from (docs/reading.md)."""
