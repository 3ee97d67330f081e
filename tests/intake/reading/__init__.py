"""Tests of intake/reading."""
