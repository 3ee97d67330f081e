"""What happens to tasks: pure functions, tested as such."""
