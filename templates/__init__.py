"""The words of every letter, one folder a letter."""
