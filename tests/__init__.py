"""Proofs that the desk keeps its promises, in the folders of what they prove."""
