"""What follows from what is asked and what is so: pure functions over plain values."""
