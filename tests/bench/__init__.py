"""Figures as ratios or limits within one run: `make bench`."""
