"""What happens to tasks, and how it is remembered."""
