"""Alembic revisions, run by tracker/store/migrating.py."""
